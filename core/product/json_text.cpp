// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_text.h"

#include <set>
#include <vector>

namespace caseseal::product {
namespace {

constexpr int kMostLevels = 64;

/// Hears every key as it is read.
class KeyWatch {
public:
    using Event = nlohmann::json::parse_event_t;
    bool operator()(int depth, Event event, const nlohmann::json& parsed) {
        if (depth > kMostLevels)
            throw std::runtime_error("it nests more than 64 levels deep");
        if (event == Event::object_start)
            m_keys.emplace_back();
        if (event == Event::object_end)
            m_keys.pop_back();
        if (event == Event::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            throw std::runtime_error("the key \"" + parsed.get<std::string>() + "\" stands twice in one object");
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

} // namespace

base::Result<nlohmann::json> parseJsonText(std::string_view text, std::string_view what) {
    try {
        KeyWatch watch;
        return nlohmann::json::parse(text, [&watch](int depth, KeyWatch::Event event, const nlohmann::json& parsed) {
            return watch(depth, event, parsed);
        });
    } catch (const nlohmann::json::exception& error) {
        return base::badInput(std::string(what) + " is no JSON: " + error.what() + ".");
    } catch (const std::runtime_error& error) {
        return base::badInput(std::string(what) + " cannot be used: " + error.what() + ".");
    }
}

} // namespace caseseal::product

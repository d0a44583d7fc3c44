// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/login_attempts.h"

#include "base/file.h"
#include "crypto/random.h"
#include "evidence/json.h"

#include <algorithm>
#include <limits>

namespace caseseal::store {

namespace {

using evidence::Json;

constexpr const char* kFileName = "attempts";
constexpr const char* kAttemptsType = "caseseal.org/attempts@v1";
constexpr std::size_t kMaxPersonBytes = 64;

std::optional<std::int64_t> smallCountIn(const Json& json, std::string_view key) {
    const auto count = evidence::countIn(json, key);
    return count && *count <= std::numeric_limits<std::uint32_t>::max() ? std::optional(std::int64_t(*count))
                                                                        : std::nullopt;
}

std::optional<base::UtcTime> timeIn(const Json& json, std::string_view key) {
    const auto* text = textIn(json, key);
    const auto time = text == nullptr ? Result<base::UtcTime>(base::badInput({})) : base::parseTime(*text);
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<RefusedLogin> parseRefused(const Json& json) {
    const auto *person = textIn(json, "person"), *why = textIn(json, "why");
    const auto time = timeIn(json, "time");
    if (person == nullptr || why == nullptr || !time || person->size() > kMaxPersonBytes)
        return std::nullopt;
    return RefusedLogin{*person, *time, *why};
}

/// What a stranger typed as an id, so that it can stand in an entry: short, UTF-8.
std::string shownPerson(const std::string& typed) {
    return typed.size() <= kMaxPersonBytes && base::isUtf8(typed) ? typed : std::string("(no id)");
}

} // namespace

LoginAttempts LoginAttempts::make() {
    LoginAttempts out;
    out.m_id = base::encodeHex(crypto::randomArray<16>());
    return out;
}

std::optional<LoginAttempts> LoginAttempts::parse(std::string_view text) {
    const auto json = Json::parse(text);
    if (!json)
        return std::nullopt;
    const auto *type = textIn(*json, "type"), *id = textIn(*json, "id");
    const auto dropped = smallCountIn(*json, "dropped");
    const auto *refused = json->find("refused"), *runs = json->find("runs");
    if (type == nullptr || *type != kAttemptsType || id == nullptr || id->size() != 32 || !dropped ||
        refused == nullptr || runs == nullptr || refused->asArray() == nullptr || runs->asArray() == nullptr ||
        refused->asArray()->size() > kMaxRefused || runs->asArray()->size() > kMaxRuns)
        return std::nullopt;
    LoginAttempts out;
    out.m_id = *id;
    out.m_dropped = static_cast<std::uint64_t>(*dropped);
    for (const auto& each : *refused->asArray()) {
        const auto one = parseRefused(each);
        if (!one)
            return std::nullopt;
        out.m_refused.push_back(*one);
    }
    for (const auto& each : *runs->asArray()) {
        const auto* person = textIn(each, "person");
        const auto wrong = smallCountIn(each, "wrong");
        const auto last = timeIn(each, "last");
        if (person == nullptr || !wrong || !last)
            return std::nullopt;
        out.m_runs[*person] = {static_cast<std::uint32_t>(*wrong), *last};
    }
    return out;
}

Result<LoginAttempts> LoginAttempts::load(const std::filesystem::path& trialFolder) {
    const auto file = trialFolder / kFileName;
    std::error_code failure;
    if (!std::filesystem::exists(file, failure))
        return make();
    const auto bytes = base::loadFile(file, kMaxFileBytes);
    if (!bytes && bytes.error().kind != base::ErrorKind::BadInput)
        return bytes.error();
    auto parsed = bytes ? parse(base::textOf(*bytes)) : std::nullopt;
    return parsed ? std::move(*parsed) : make();
}

Result<void> LoginAttempts::save(const std::filesystem::path& trialFolder) const {
    Json::Array refused, runs;
    for (const auto& one : m_refused)
        refused.emplace_back(
            Json::Object{{"person", one.person}, {"time", base::encodeTime(one.time)}, {"why", one.why}});
    for (const auto& [person, run] : m_runs)
        runs.emplace_back(
            Json::Object{{"person", person}, {"wrong", std::int64_t{run.wrong}}, {"last", base::encodeTime(run.last)}});
    const Json json(Json::Object{{"type", kAttemptsType},
                                 {"id", m_id},
                                 {"dropped", static_cast<std::int64_t>(m_dropped)},
                                 {"refused", std::move(refused)},
                                 {"runs", std::move(runs)}});
    return base::saveFileDurably(trialFolder / kFileName, base::bytesOf(json.encode()), true);
}

WrongRun LoginAttempts::run(const std::string& person) const {
    const auto at = m_runs.find(person);
    return at == m_runs.end() ? WrongRun{} : at->second;
}

void LoginAttempts::addRefused(RefusedLogin refused) {
    refused.person = shownPerson(refused.person);
    if (m_refused.size() < kMaxRefused)
        m_refused.push_back(std::move(refused));
    else
        m_dropped = std::min<std::uint64_t>(m_dropped + 1, std::numeric_limits<std::uint32_t>::max());
}

void LoginAttempts::setRun(const std::string& person, WrongRun run) {
    if (m_runs.contains(person) || m_runs.size() < kMaxRuns)
        m_runs[person] = run;
}

void LoginAttempts::clearRefused() {
    m_refused.clear();
    m_dropped = 0;
}

} // namespace caseseal::store

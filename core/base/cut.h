// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

/// Takes parts off the ends of a text that is read from left to right. Pure; any thread.
namespace caseseal::base {

/// False, and nothing is taken, where it does not start (end) with that.
[[nodiscard]] inline bool cutStart(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}
[[nodiscard]] inline bool cutEnd(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

/// What stands before the first such character, which goes too; the whole text where there is none.
[[nodiscard]] inline std::string_view cutAt(std::string_view& text, char at) {
    const auto end = text.find(at);
    const auto head = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return head;
}

} // namespace caseseal::base

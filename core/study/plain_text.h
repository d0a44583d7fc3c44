// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace caseseal::study {

struct PlainText {
    std::string text;
    bool hadHtml = false;     ///< tags or character references of HTML were taken out
    bool hadControls = false; ///< marks that turn the reading direction, or control characters, were taken out
};

/// The words of a label: HTML tags go (line breaks and list items stay lines), HTML's character references become
/// characters, white space shrinks, lines stay lines. Never a tag in the result that came as one. UTF-8 in and out.
/// Any thread, cannot fail.
[[nodiscard]] PlainText plainText(std::string_view label);

} // namespace caseseal::study

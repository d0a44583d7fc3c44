// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <vector>

/// GS1 element strings, as people write them, "(01)09506000134352(21)K7", and as scanners give them, with GS (0x1D)
/// behind values of no predefined length (GS1 General Specifications 7.8). Untrusted texts; BadInput is one sentence
/// with the AI. Any thread.
namespace caseseal::product {

inline constexpr char kGs1Separator = '\x1d';         ///< FNC1 as scanners give it
inline constexpr std::size_t kMaxElementBytes = 8192; ///< longer texts are refused

/// An Application Identifier with its value, both in their plain characters.
struct Gs1Element {
    std::string ai;
    std::string value;
    bool operator==(const Gs1Element&) const = default;
};
using Gs1Elements = std::vector<Gs1Element>;

/// Each AI known, each value of the right length, characters, check digit and date. A leading separator is allowed, and
/// one behind values that need none.
[[nodiscard]] base::Result<Gs1Elements> parseElementString(std::string_view raw);
/// "(01)…"; a bracket in a value is written "\(".
[[nodiscard]] base::Result<Gs1Elements> parseBracketed(std::string_view text);
/// One value of one AI.
[[nodiscard]] base::Result<void> checkElement(std::string_view ai, std::string_view value);

/// What must or must not stand beside what, over all that one thing is marked with; one AI has one value.
[[nodiscard]] base::Result<void> checkTogether(const Gs1Elements& elements);

/// Canonical: no separator in front, none at the end, none behind predefined lengths.
[[nodiscard]] std::string encodeElementString(const Gs1Elements& elements);
[[nodiscard]] std::string encodeBracketed(const Gs1Elements& elements);

/// The value of an AI, or null.
[[nodiscard]] const std::string* findElement(const Gs1Elements& elements, std::string_view ai);

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

/// What GS1's General Specifications say of their Application Identifiers (AIs), as facts of our own. Coupons (8110,
/// 8112) are left out: no medicine carries them.
namespace caseseal::product {

/// A rule for the content of a part, beyond its length and characters.
enum class Gs1Rule {
    CheckDigit,     ///< the last digit is the mod-10 check digit of the part
    PrefixFirst,    ///< begins with a company prefix: four digits at least
    PrefixSecond,   ///< the same from the second character on
    Date,           ///< YYMMDD, or YYYYMMDD where the part has eight digits
    DateOrMonth,    ///< YYMMDD where day 00 is the last of the month
    HourMinute,     ///< hhmm
    Hour,           ///< 00 to 23
    MinuteOrSecond, ///< 00 to 59
    Zero,           ///< nothing but 0
    NotZero,        ///< not all 0
    NoLeadingZero,  ///< "0" itself is one digit
    PieceOfTotal,   ///< two halves, the first from 1 to the second
    YesNo,          ///< 0 or 1
    Hyphen,         ///< "-" only
    HasLetter,      ///< something that is no digit
    CheckPair,      ///< ends in the two check characters of alphanumeric keys
    Percent,        ///< every % stands before two hex digits
};

/// A stretch of an AI's value. Only the last can vary in length.
struct Gs1Part {
    char set = 'N';        ///< N digits, X the 82 characters, Y the 39, Z base64url
    unsigned least = 0;    ///< characters
    unsigned most = 0;     ///< characters
    bool optional = false; ///< may be missing at the end
    std::vector<Gs1Rule> rules;
};

/// One AI, or a family of them that differ in digits.
struct Gs1Fact {
    std::string_view ais;   ///< digits, and [a-b] for a digit in that range
    bool fixed = false;     ///< of predefined length: no separator follows
    bool attribute = false; ///< may stand in the query of a Digital Link
    std::vector<Gs1Part> parts;
    std::string_view needs; ///< "01+21,02": one of these groups must be there; n is any digit
    std::string_view bars;  ///< AIs that must not be there; "family": others of its own three digits
    bool key = false;       ///< a primary key of a Digital Link
    std::string_view path;  ///< its qualifiers there in order, alternatives by |

    [[nodiscard]] unsigned mostCharacters() const;
};

/// The fact of exactly this AI, or null. Any thread.
[[nodiscard]] const Gs1Fact* findGs1Fact(std::string_view ai);
/// The fact of the AI that the text begins with and the AI's length, or null.
[[nodiscard]] const Gs1Fact* startingGs1Fact(std::string_view text, std::size_t& digits);
/// Does the AI match "01", "31nn"?
[[nodiscard]] bool matchesGs1Pattern(std::string_view ai, std::string_view pattern);

} // namespace caseseal::product

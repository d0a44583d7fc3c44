// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/json.h"

#include "crypto/digest.h"

#include <optional>

/// One act on the trial record (FORMAT.md section 2).
namespace caseseal::evidence {

inline constexpr std::size_t kSaltBytes = 32;
using Salt = std::array<std::uint8_t, kSaltBytes>;

/// Where a value lives. Empty texts mean that the level does not apply (a form-level act has no item).
struct ItemPlace {
    std::string subject;
    std::string event;
    std::string eventRepeat;
    std::string form;
    std::string formRepeat;
    std::string group;
    std::string groupRepeat;
    std::string item;
    auto operator<=>(const ItemPlace&) const = default;
    /// "HYP-006 › BASELINE › BP › SYSBP" with repeat keys in brackets; for messages.
    [[nodiscard]] std::string describe() const;
    /// `{"event":…,"subject":…}`: the levels that are there.
    [[nodiscard]] Json encode() const;
};

/// An edit check that fired while a value was entered.
struct FiredCheck {
    std::string rule;
    std::string message;
    std::string answer;
    bool operator==(const FiredCheck&) const = default;
};

/// The content of an entry. A level of `place` that is absent in the JSON is std::nullopt there and empty here: an
/// empty OID or repeat key is never written.
struct Entry {
    std::string act;
    ItemPlace place;
    std::optional<std::uint64_t> n;   ///< counter of the subject in this chain, present where there is a subject
    bool hasValue = false;            ///< key `value` is there
    std::optional<std::string> value; ///< null: blank
    bool hasWas = false;
    std::optional<std::string> was; ///< null: there was none, or a blank
    std::string unit;
    std::string reason;
    std::vector<FiredCheck> checks;
    std::string source; ///< "typed", "import", "derived", "sync", or empty
    Json data;          ///< object, or null where absent

    /// Strict reader of the canonical text: known act, no unknown top-level key, right types. BadInput says what.
    [[nodiscard]] static base::Result<Entry> parse(std::string_view json);
    /// The same into an entry that is used again and again; after an error its content is of no use.
    [[nodiscard]] static base::Result<void> parseInto(std::string_view json, Entry& entry);
    [[nodiscard]] std::string encode() const;
    void clear();
    bool operator==(const Entry&) const = default;
};

/// SHA-256(0x00 || salt || JSON): what a seal commits to.
[[nodiscard]] crypto::Digest entryLeafHash(const Salt& salt, std::string_view json);

} // namespace caseseal::evidence

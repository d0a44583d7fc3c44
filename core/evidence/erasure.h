// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/confirmation.h"

/// Erasure of personal data that should never have been entered (FORMAT.md section 2, "Erasure").
namespace caseseal::evidence {

/// May an entry with this act be erased at all? Only values, queries and what was said of visits: no state of a form,
/// person or study is lost with them.
[[nodiscard]] bool isErasable(std::string_view act);

/// May a person with these roles confirm an erasure as the second one?
[[nodiscard]] bool mayConfirmErasure(const std::vector<std::string>& roles);

/// What a subject.erase says of one erased entry.
struct Erasure {
    std::uint64_t seal = 0;  ///< seq of the erased entry's seal
    std::uint64_t entry = 0; ///< its index there
    Digest leaf{};           ///< its leaf hash
    std::string act;         ///< what it was: "item.set" …; empty where it is not told
    std::string second;      ///< signed note of the second person; empty where there is none
    Json kept;               ///< what of a value stays in force: `value`, `unit`, `null`, `source`; null where nothing
    std::optional<std::uint64_t> query; ///< number, where it was about a query
    std::string queryOf;                ///< the chain whose number that is; empty: the own one

    /// BadInput: the entry is no subject.erase, or does not name an entry with its leaf hash.
    [[nodiscard]] static base::Result<Erasure> parse(const Entry& entry);
    /// The object `data`.
    [[nodiscard]] Json encode() const;
};

/// What of a value stays in force although its newest entry is erased.
[[nodiscard]] Json keptOf(const Entry& value, bool verified);
/// That as an entry: value, unit, source and `data.null`; the rest is empty.
[[nodiscard]] Entry keptValue(const Json& kept);

/// The text that the second person signs: one line of canonical JSON and a line feed.
[[nodiscard]] std::string erasureText(const Erasure& erasure, const std::string& chain, const std::string& reason,
                                      const std::string& by);

/// Who signed `second`, by the name of its one signature line; empty where it is no such note of this chain.
[[nodiscard]] std::string secondPersonOf(const Erasure& erasure, const std::string& chain);

/// Why the second person's confirmation does not stand. `persons`: as they are in force; `by`: the author of the seal.
/// Nothing where it stands, and where there is none.
[[nodiscard]] std::optional<BadConfirmation> checkConfirmation(const Erasure& erasure, const std::string& chain,
                                                               const std::string& reason, const std::string& by,
                                                               const PersonTable& persons);

} // namespace caseseal::evidence

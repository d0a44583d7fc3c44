// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

/// What one signature gives or takes back (FORMAT.md section 2, "Consent").
namespace caseseal::evidence {

/// A consent.grant or a consent.withdraw: one entry for each who signs.
struct ConsentAct {
    bool grant = true;               ///< false: a withdrawal
    std::string document;            ///< hex SHA-256 of the document
    std::vector<std::string> scopes; ///< agreed to; of a withdrawal those taken back, empty: the whole consent
    std::string by;                  ///< "participant", "representative" or "witness"
    std::string signature;           ///< the signed note (evidence/consent_note.h); empty: not signed by `by`
    std::string key;                 ///< vkey that this signature introduces; empty: it is known

    /// BadInput: the entry is neither, or a key is not of its form.
    [[nodiscard]] static base::Result<ConsentAct> parse(const Entry& entry);
    /// The object `data`.
    [[nodiscard]] Json encode() const;
    [[nodiscard]] std::string_view name() const { return grant ? "consent.grant" : "consent.withdraw"; }
    bool operator==(const ConsentAct&) const = default;
};

} // namespace caseseal::evidence

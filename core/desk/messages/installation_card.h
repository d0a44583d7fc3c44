// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "ledger/note.h"

/// What an installation hands to others so that they can send to it and know its chain again: a text file, a C2SP
/// signed note (FORMAT.md section 13). Nothing in it is secret. Values only, any thread.
namespace caseseal::desk {

struct InstallationCard {
    std::string study;        ///< ODM OID
    std::string site;         ///< its name
    std::string installation; ///< free name
    std::string chain;        ///< 32 hex
    std::string age;          ///< `age1...`: whom messages are encrypted for
    std::string by, name;     ///< id and printed name of the person who made it
    std::string key;          ///< that person's vkey in the chain
    std::string note;         ///< the whole file

    /// Strict: every key there, of its form, and the person's signature verifies, so no character was changed since.
    /// Whose key it is, only a comparison with the person tells. BadInput.
    [[nodiscard]] static base::Result<InstallationCard> parse(std::string_view text);
    /// Signs and fills `note`. The signer is the person's, named `<chain>/<person>`.
    [[nodiscard]] InstallationCard signedBy(const ledger::NoteSigner& signer) const;
    /// Of the person's key, in groups of four, for people to compare.
    [[nodiscard]] std::string fingerprint() const;
};

} // namespace caseseal::desk

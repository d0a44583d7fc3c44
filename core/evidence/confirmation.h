// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/chain_rules.h"

/// The signature of a second person beside a seal: a signed note with one line, of type 0x01, named `<chain>/<person>`
/// (FORMAT.md section 2, "Erasure" and "Medicine").
namespace caseseal::evidence {

/// What a second person must have signed, and who may.
struct Confirmed {
    std::string what; ///< "erasure", for sentences
    std::string text;
    std::string chain;
    std::string by; ///< the author of the seal
    bool (*mayConfirm)(const std::vector<std::string>& roles) = nullptr;
};

/// Why a confirmation does not stand.
struct BadConfirmation {
    const char* code; ///< of a finding
    std::string what; ///< one sentence
};

/// Who signed the note, by the name of its one signature line; empty where it is no such note of this chain.
[[nodiscard]] std::string confirmedBy(const std::string& note, const std::string& chain);

/// `persons`: as they are in force. Nothing where the confirmation stands.
[[nodiscard]] std::optional<BadConfirmation> checkConfirmation(const std::string& note, const Confirmed& confirmed,
                                                               const PersonTable& persons);

} // namespace caseseal::evidence

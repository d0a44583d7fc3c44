// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/confirmation.h"

namespace caseseal::evidence {

namespace {

base::Result<ledger::SignedNote> parseConfirmation(const std::string& text) {
    TRY(auto note, ledger::SignedNote::parse(text));
    if (note.signatures.size() != 1)
        return base::badInput("A confirmation has one signature.");
    return note;
}

std::optional<BadConfirmation> checkSigned(const ledger::SignedNote& note, const Person& person) {
    const auto key = ledger::VerifierKey::parse(person.key);
    const auto publicKey = key ? crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key->publicKey)
                               : base::Result<crypto::PublicKey>(key.error());
    if (publicKey)
        if (const auto stands = ledger::checkNote(note, *key, *publicKey); stands && *stands)
            return std::nullopt;
    return BadConfirmation{"seal-signature", "The confirmation is not signed with the key of " + person.id + "."};
}

} // namespace

std::string confirmedBy(const std::string& note, const std::string& chain) {
    const auto parsed = parseConfirmation(note);
    if (!parsed)
        return {};
    const std::string& name = parsed->signatures.front().name;
    return name.starts_with(chain + "/") ? name.substr(chain.size() + 1) : std::string();
}

std::optional<BadConfirmation> checkConfirmation(const std::string& note, const Confirmed& confirmed,
                                                 const PersonTable& persons) {
    const auto parsed = parseConfirmation(note);
    if (!parsed)
        return BadConfirmation{"seal-signature", "The confirmation of the second person cannot be read."};
    const std::string second = confirmedBy(note, confirmed.chain);
    const Person* person = persons.find(second);
    if (person == nullptr)
        return BadConfirmation{"author-unknown",
                               "The " + confirmed.what + " is confirmed by nobody whom the chain knows."};
    if (person->disabled)
        return BadConfirmation{"author-disabled",
                               second + " confirmed the " + confirmed.what + " and was disabled before."};
    if (second == confirmed.by || !confirmed.mayConfirm(person->roles))
        return BadConfirmation{"act-forbidden", second + " may not confirm this " + confirmed.what + "."};
    if (parsed->text != confirmed.text)
        return BadConfirmation{"seal-signature", "The confirmation of " + second + " is for something else."};
    return checkSigned(*parsed, *person);
}

} // namespace caseseal::evidence

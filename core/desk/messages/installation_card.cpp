// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/installation_card.h"

#include "person_entries.h"

#include "evidence/json.h"
#include "exchange/age_recipient.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using base::Result;
using evidence::Json;

constexpr std::string_view kType = "caseseal.org/installation@v1";
constexpr std::size_t kMaxCardBytes = 16 * 1024;

struct Field {
    const char* key;
    std::string InstallationCard::*member;
};
constexpr Field kFields[] = {{"age", &InstallationCard::age},     {"by", &InstallationCard::by},
                             {"chain", &InstallationCard::chain}, {"installation", &InstallationCard::installation},
                             {"key", &InstallationCard::key},     {"name", &InstallationCard::name},
                             {"site", &InstallationCard::site},   {"study", &InstallationCard::study}};

base::Error notACard(const std::string& why) {
    return base::badInput("This is no card of an installation: " + why + ".");
}

bool isChain(std::string_view text) {
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<InstallationCard> readText(std::string_view text) {
    if (text.empty() || text.back() != '\n' || text.find('\n') != text.size() - 1)
        return notACard("it is not one line of JSON with a signature");
    TRY(const auto json, Json::parse(text.substr(0, text.size() - 1)));
    const auto* object = json.asObject();
    const auto* type = json.find("type");
    if (object == nullptr || type == nullptr || type->asString() == nullptr || *type->asString() != kType ||
        object->size() != std::size(kFields) + 1)
        return notACard("it has other content");
    InstallationCard card;
    for (const auto& field : kFields) {
        const auto* value = json.find(field.key);
        if (value == nullptr || value->asString() == nullptr)
            return notACard(std::string("\"") + field.key + "\" is missing");
        card.*field.member = *value->asString();
    }
    return card;
}

Result<void> checkSignature(const InstallationCard& card, const ledger::SignedNote& note) {
    TRY(const auto key, ledger::VerifierKey::parse(card.key));
    if (key.name != noteName(card.chain, card.by) || key.type != ledger::KeyType::Ed25519)
        return notACard("its key is not that of " + card.by + " in its chain");
    TRY(const auto publicKey, crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.publicKey));
    const auto stands = ledger::checkNote(note, key, publicKey);
    if (!stands || !*stands)
        return base::badInput("The card was changed since " + card.by +
                              " made it: its signature does not fit. Ask for it again.");
    return {};
}

} // namespace

Result<InstallationCard> InstallationCard::parse(std::string_view text) {
    if (text.size() > kMaxCardBytes)
        return notACard("it is too long");
    const auto note = ledger::SignedNote::parse(text);
    if (!note || note->signatures.size() != 1)
        return notACard("it is no signed note");
    auto read = readText(note->text);
    if (!read)
        return notACard("it has other content");
    auto card = std::move(*read);
    if (!isChain(card.chain))
        return notACard("its chain is no chain");
    TRY([[maybe_unused]] const auto recipient, exchange::AgeRecipient::parse(card.age));
    TRY_VOID(checkSignature(card, *note));
    card.note = std::string(text);
    return card;
}

InstallationCard InstallationCard::signedBy(const ledger::NoteSigner& signer) const {
    InstallationCard card = *this;
    card.key = signer.verifierKey().encode();
    Json::Object object{{"type", kType}};
    for (const auto& field : kFields)
        object[field.key] = card.*field.member;
    ledger::SignedNote said;
    said.text = Json(std::move(object)).encode() + "\n";
    said.signatures.push_back(signer.sign(said.text));
    card.note = said.encode();
    return card;
}

std::string InstallationCard::fingerprint() const {
    const auto parsed = ledger::VerifierKey::parse(key);
    return parsed ? parsed->fingerprint() : std::string();
}

} // namespace caseseal::desk

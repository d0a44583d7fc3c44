// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/consent_note.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr const char* kConsentType = "caseseal.org/consent@v1";
constexpr std::size_t kKeys = 11;

base::Error malformed() { return base::badInput("The signed text is not that of a consent."); }

base::Result<void> takeTexts(const Json& json, ConsentStatement& out) {
    const std::pair<const char*, std::string*> texts[] = {{"chain", &out.chain},       {"subject", &out.subject},
                                                          {"document", &out.document}, {"version", &out.version},
                                                          {"language", &out.language}, {"by", &out.by}};
    for (const auto& [key, to] : texts) {
        const auto* text = textIn(json, key);
        if (text == nullptr)
            return malformed();
        *to = *text;
    }
    return {};
}

base::Result<void> takeScopes(const Json& json, ConsentStatement& out) {
    const Json* scopes = json.find("scopes");
    if (scopes == nullptr || scopes->asArray() == nullptr)
        return malformed();
    for (const Json& scope : *scopes->asArray()) {
        if (scope.asString() == nullptr)
            return malformed();
        out.scopes.push_back(*scope.asString());
    }
    return {};
}

bool isKeyOf(const std::string& vkey, const ledger::VerifierKey& key) {
    const auto other = ledger::VerifierKey::parse(vkey);
    return other && other->publicKey == key.publicKey;
}

} // namespace

std::string ConsentStatement::encode() const {
    Json::Array list;
    for (const auto& scope : scopes)
        list.emplace_back(scope);
    return Json(Json::Object{{"type", kConsentType},
                             {"chain", chain},
                             {"subject", subject},
                             {"act", grant ? "grant" : "withdraw"},
                             {"document", document},
                             {"version", version},
                             {"language", language},
                             {"scopes", std::move(list)},
                             {"by", by},
                             {"after", base::encodeHex(after)},
                             {"time", base::encodeTime(time)}})
               .encode() +
           "\n";
}

base::Result<ConsentStatement> ConsentStatement::parse(std::string_view text) {
    if (text.empty() || text.back() != '\n')
        return malformed();
    const auto json = Json::parse(text.substr(0, text.size() - 1));
    if (!json || json->asObject() == nullptr || json->asObject()->size() != kKeys)
        return malformed();
    const auto* type = textIn(*json, "type");
    const auto* act = textIn(*json, "act");
    const auto* after = textIn(*json, "after");
    const auto* time = textIn(*json, "time");
    if (type == nullptr || *type != kConsentType || act == nullptr || after == nullptr || time == nullptr ||
        (*act != "grant" && *act != "withdraw"))
        return malformed();
    ConsentStatement out;
    out.grant = *act == "grant";
    TRY_VOID(takeTexts(*json, out));
    TRY_VOID(takeScopes(*json, out));
    TRY(out.after, base::exactly<32>(base::parseHex(*after)));
    TRY(out.time, base::parseTime(*time));
    return out;
}

std::string consentKeyName(const std::string& chain, const std::string& by, const std::string& subject) {
    std::string out = chain + "/" + by + "/";
    for (const char c : subject) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                           c == '_' || c == '-';
        const auto byte = static_cast<std::uint8_t>(c);
        out += plain ? std::string(1, c) : "%" + base::encodeHex({&byte, 1});
    }
    return out;
}

std::string signConsent(const ConsentStatement& statement, const ledger::NoteSigner& signer) {
    ledger::SignedNote note;
    note.text = statement.encode();
    note.signatures = {signer.sign(note.text)};
    return note.encode();
}

base::Result<ConsentStatement> readConsent(const std::string& note, const ledger::VerifierKey& key) {
    const auto parsed = ledger::SignedNote::parse(note);
    if (!parsed || parsed->signatures.size() != 1)
        return base::badInput("The signature is no note with one line.");
    TRY(auto statement, ConsentStatement::parse(parsed->text));
    TRY(const auto publicKey, crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.publicKey));
    const auto stands = ledger::checkNote(*parsed, key, publicKey);
    if (stands && !*stands)
        return base::badInput("The note is signed with another key.");
    if (!stands)
        return base::badInput("The signature does not verify over what the note says.");
    return statement;
}

std::string staffWithKey(const PersonTable& persons, const ledger::VerifierKey& key, const std::string& subject) {
    for (const Person& person : persons.all()) {
        const bool ownAccount =
            person.subject == subject && person.roles.size() == 1 && person.roles.front() == nameOf(Role::Participant);
        if (ownAccount)
            continue;
        if (isKeyOf(person.key, key) || std::any_of(person.earlierKeys.begin(), person.earlierKeys.end(),
                                                    [&key](const EarlierKey& old) { return isKeyOf(old.key, key); }))
            return person.id;
    }
    return {};
}

} // namespace caseseal::evidence

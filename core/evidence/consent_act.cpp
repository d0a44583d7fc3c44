// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/consent_act.h"

namespace caseseal::evidence {

namespace {

base::Result<std::string> textOfConsent(const Json& data, const char* key) {
    const Json* member = data.find(key);
    if (member == nullptr)
        return std::string();
    if (member->asString() == nullptr)
        return base::badInput(std::string("The consent's \"") + key + "\" is no text.");
    return *member->asString();
}

} // namespace

base::Result<ConsentAct> ConsentAct::parse(const Entry& entry) {
    ConsentAct out;
    out.grant = entry.act == "consent.grant";
    if (!out.grant && entry.act != "consent.withdraw")
        return base::badInput("The entry is about no consent.");
    TRY(out.document, textOfConsent(entry.data, "document"));
    TRY(out.by, textOfConsent(entry.data, "by"));
    TRY(out.signature, textOfConsent(entry.data, "signature"));
    TRY(out.key, textOfConsent(entry.data, "key"));
    const Json* scopes = entry.data.find("scopes");
    if (scopes == nullptr || scopes->asArray() == nullptr)
        return base::badInput("The consent has no list of scopes.");
    for (const Json& scope : *scopes->asArray()) {
        if (scope.asString() == nullptr)
            return base::badInput("A scope of the consent is no text.");
        out.scopes.push_back(*scope.asString());
    }
    return out;
}

Json ConsentAct::encode() const {
    Json::Array list;
    for (const auto& scope : scopes)
        list.emplace_back(scope);
    Json::Object out{{"document", document}, {"scopes", std::move(list)}, {"by", by}};
    if (!signature.empty())
        out.emplace("signature", signature);
    if (!key.empty())
        out.emplace("key", key);
    return out;
}

} // namespace caseseal::evidence

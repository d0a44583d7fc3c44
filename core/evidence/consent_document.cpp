// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/consent_document.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr const char* kUnnamed = "consent"; ///< of a document that has no name of its own

base::Result<std::string> textOfDocument(const Json& data, const char* key) {
    const Json* member = data.find(key);
    if (member == nullptr)
        return std::string();
    if (member->asString() == nullptr)
        return base::badInput(std::string("The document's \"") + key + "\" is no text.");
    return *member->asString();
}

base::Result<std::vector<std::string>> scopesIn(const Json& data) {
    std::vector<std::string> out;
    const Json* scopes = data.find("scopes");
    if (scopes == nullptr)
        return out;
    if (scopes->asArray() == nullptr)
        return base::badInput("The document's scopes are no list.");
    for (const Json& scope : *scopes->asArray()) {
        const auto* name = scope.asString();
        if (name == nullptr || !isConsentName(*name) || std::find(out.begin(), out.end(), *name) != out.end())
            return base::badInput("A scope of the document has no name that it could have, or stands there twice.");
        out.push_back(*name);
    }
    return out;
}

base::Result<std::map<std::string, std::string>> scopeTextsIn(const Json& data) {
    std::map<std::string, std::string> out;
    const Json* texts = data.find("scopeTexts");
    if (texts == nullptr)
        return out;
    if (texts->asObject() == nullptr)
        return base::badInput("The texts of the document's scopes are no object.");
    for (const auto& [scope, text] : *texts->asObject()) {
        if (text.asString() == nullptr)
            return base::badInput("What the scope " + scope + " means is no text.");
        out.emplace(scope, *text.asString());
    }
    return out;
}

base::Result<std::set<std::string>> signersIn(const Json& list) {
    std::set<std::string> out;
    if (list.asArray() == nullptr || list.asArray()->empty())
        return base::badInput("The document does not say who has to sign.");
    for (const Json& one : *list.asArray()) {
        if (one.asString() == nullptr || !isConsentSigner(*one.asString()) || !out.insert(*one.asString()).second)
            return base::badInput("The document is to be signed by somebody whom the format does not know.");
    }
    return out;
}

base::Result<std::vector<std::set<std::string>>> needsIn(const Json& data) {
    std::vector<std::set<std::string>> out;
    const Json* needs = data.find("needs");
    if (needs == nullptr)
        return std::vector<std::set<std::string>>{{"participant"}};
    if (needs->asArray() == nullptr || needs->asArray()->empty())
        return base::badInput("The document does not say who has to sign.");
    for (const Json& list : *needs->asArray()) {
        TRY(auto signers, signersIn(list));
        out.push_back(std::move(signers));
    }
    return out;
}

template<typename Texts>
Json::Array listOf(const Texts& texts) {
    Json::Array out;
    for (const auto& text : texts)
        out.emplace_back(text);
    return out;
}

} // namespace

bool isConsentSigner(std::string_view by) { return by == "participant" || by == "representative" || by == "witness"; }

bool isConsentName(std::string_view name) {
    constexpr std::size_t kMaxChars = 64;
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !name.empty() && name.size() <= kMaxChars && isPlain(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return isPlain(c) || c == '.' || c == '-'; });
}

base::Result<ConsentDocument> ConsentDocument::parse(const Entry& entry) {
    if (entry.act != "consent.publish")
        return base::badInput("The entry publishes no document.");
    const Json& data = entry.data;
    ConsentDocument out;
    TRY(out.hash, textOfDocument(data, "document"));
    TRY(out.name, textOfDocument(data, "name"));
    if (out.name.empty())
        out.name = kUnnamed;
    if (!isConsentName(out.name))
        return base::badInput("\"" + out.name + "\" cannot be the name of a document.");
    TRY(out.version, textOfDocument(data, "version"));
    TRY(out.language, textOfDocument(data, "language"));
    TRY(out.title, textOfDocument(data, "title"));
    TRY(out.approved, textOfDocument(data, "approved"));
    TRY(out.mediaType, textOfDocument(data, "mediaType"));
    TRY(out.scopes, scopesIn(data));
    TRY(out.scopeTexts, scopeTextsIn(data));
    TRY(out.needs, needsIn(data));
    const Json* renew = data.find("renew");
    out.renew = renew != nullptr && renew->asBool() != nullptr && *renew->asBool();
    return out;
}

Json ConsentDocument::encode() const {
    Json::Object out{{"document", hash}, {"name", name}, {"version", version}, {"scopes", listOf(scopes)}};
    const auto add = [&out](const char* key, const std::string& text) {
        if (!text.empty())
            out.emplace(key, text);
    };
    add("language", language);
    add("title", title);
    add("approved", approved);
    add("mediaType", mediaType);
    Json::Object texts;
    for (const auto& [scope, text] : scopeTexts)
        texts.emplace(scope, text);
    if (!texts.empty())
        out.emplace("scopeTexts", std::move(texts));
    Json::Array alternatives;
    for (const auto& signers : needs)
        alternatives.emplace_back(listOf(signers));
    out.emplace("needs", std::move(alternatives));
    if (renew)
        out.emplace("renew", true);
    return out;
}

bool ConsentDocument::offers(std::string_view scope) const {
    return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
}

bool ConsentDocument::isSignedBy(const std::set<std::string>& signers) const {
    return std::any_of(needs.begin(), needs.end(), [&signers](const auto& wanted) {
        return std::includes(signers.begin(), signers.end(), wanted.begin(), wanted.end());
    });
}

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_publication.h"

#include "crypto/digest.h"
#include "study/visit_schedule.h"

#include <algorithm>

namespace caseseal::desk {

using consent::ConsentBook;
using evidence::ConsentDocument;

namespace {

constexpr std::size_t kMaxDocumentBytes = 8 << 20;
constexpr std::size_t kMaxTitleBytes = 300, kMaxVersionBytes = 64, kMaxScopeTextBytes = 2000;

std::string mediaTypeOf(base::BytesView content) {
    const auto text = base::textOf(content);
    if (text.starts_with("%PDF-"))
        return "application/pdf";
    const bool plain = base::isUtf8(text) && text.find('\0') == std::string_view::npos &&
                       text.find_first_not_of(" \t\r\n") != std::string_view::npos;
    return plain ? "text/plain" : std::string();
}

bool isLanguage(std::string_view tag) {
    constexpr std::size_t kMaxTagChars = 35; // RFC 5646
    return tag.size() <= kMaxTagChars && std::all_of(tag.begin(), tag.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

Result<void> checkScopes(const ConsentDocument& document) {
    if (document.scopes.empty())
        return base::badInput("A consent document names at least one scope that is agreed to.");
    std::set<std::string> seen;
    for (const auto& scope : document.scopes)
        if (!evidence::isConsentName(scope) || !seen.insert(scope).second)
            return base::badInput("\"" + scope +
                                  "\" cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, "
                                  "point and hyphen.");
    for (const auto& [scope, text] : document.scopeTexts)
        if (!seen.contains(scope) || !isConsentLine(text, kMaxScopeTextBytes))
            return base::badInput("What the scope " + scope +
                                  " means is said of a scope of the document, in one line.");
    return {};
}

Result<void> checkNeeds(const ConsentDocument& document) {
    if (document.needs.empty())
        return base::badInput("A consent document says who has to sign.");
    for (const auto& signers : document.needs) {
        const bool known = std::all_of(signers.begin(), signers.end(), evidence::isConsentSigner);
        if (!known || (!signers.contains("participant") && !signers.contains("representative")))
            return base::badInput("A consent is signed by the participant or a representative, and by a witness where "
                                  "one is needed.");
    }
    return {};
}

Result<void> checkDocument(const ConsentDocument& document, const std::string& today) {
    if (!evidence::isConsentName(document.name))
        return base::badInput("The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen.");
    if (!isConsentLine(document.version, kMaxVersionBytes) || !isConsentLine(document.title, kMaxTitleBytes))
        return base::badInput("A consent document has a title and a version, each in one line.");
    if (!isLanguage(document.language))
        return base::badInput("\"" + document.language + "\" is no tag of a language, as en or ja.");
    if (!study::daysBetween(document.approved, today))
        return base::badInput("The day of the approval is written as 2026-11-22.");
    if (document.approved > today)
        return base::badInput("The day of the approval, " + document.approved + ", lies ahead.");
    TRY_VOID(checkScopes(document));
    return checkNeeds(document);
}

/// Why this version cannot be published now; nothing where it can.
Result<void> checkNewVersion(const ConsentBook& book, const std::string& chain, const ConsentDocument& document) {
    for (const auto& other : book.documents()) {
        if (other.at.chain != chain)
            continue;
        const auto& known = other.document;
        if (known.hash == document.hash)
            return base::refused("This very file was published as " + known.title + ", version " + known.version + ".");
        if (known.name != document.name || known.version != document.version)
            continue;
        if (other.replaced)
            return base::refused("Version " + known.version + " of the document " + known.name +
                                 " was replaced by a newer one and does not come back.");
        if (known.language == document.language)
            return base::refused("Version " + known.version + " of the document " + known.name +
                                 " was published in this language already: another text is another version.");
    }
    return {};
}

} // namespace

bool isConsentLine(std::string_view text, std::size_t maxBytes) {
    return !text.empty() && text.size() <= maxBytes && base::isUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

Result<ConsentDocument> checkPublication(const NewConsentDocument& order, const ConsentBook& book,
                                         const std::string& chain, const std::string& today) {
    auto document = order.document;
    if (order.content.size() > kMaxDocumentBytes)
        return base::badInput("A consent document has at most 8 MiB.");
    document.hash = base::encodeHex(crypto::sha256(order.content));
    document.mediaType = mediaTypeOf(order.content);
    if (document.mediaType.empty())
        return base::badInput("A consent document is a PDF file or a text in UTF-8; this is neither.");
    TRY_VOID(checkDocument(document, today));
    TRY_VOID(checkNewVersion(book, chain, document));
    return document;
}

} // namespace caseseal::desk

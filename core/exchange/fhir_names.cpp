// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir_names.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>

namespace caseseal::exchange {

namespace {

bool isUnreserved(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

/// Of U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000 and U+FEFF: how many bytes the
/// one at the front has; 0 where there is none of them.
std::size_t wideSpaceAt(std::string_view text) {
    static constexpr std::array<std::string_view, 20> kSpaces = {
        "\xc2\x85",     "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
        "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a",
        "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe3\x80\x80", "\xef\xbb\xbf"};
    const auto found =
        std::ranges::find_if(kSpaces, [text](std::string_view space) { return text.starts_with(space); });
    return found == kSpaces.end() ? 0 : found->size();
}

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; }

std::string withRepeat(const std::string& oid, const std::string& repeat) {
    return repeat.empty() ? oid : oid + "[" + repeat + "]";
}

} // namespace

std::string FhirNames::id(std::string_view kind, std::initializer_list<std::string_view> key) const {
    JsonArray named{JsonText(m_chain)};
    named.add(kind);
    for (const auto part : key)
        named.add(part);
    auto digest = crypto::sha256(base::bytesOf("caseseal.org/fhir-id@v1\n" + JsonText(named).encoded()));
    digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0f) | 0x80); // version 8
    digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3f) | 0x80); // variant
    auto hex = base::encodeHex(base::BytesView(digest).first(16));
    for (const std::size_t at : {20, 16, 12, 8})
        hex.insert(at, "-");
    return hex;
}

std::string FhirNames::form(std::string_view kind, const evidence::ItemPlace& place) const {
    return id(kind, {place.subject, place.event, place.eventRepeat, place.form, place.formRepeat});
}

JsonObject FhirNames::identifier(std::string_view kind, const std::string& value) const {
    return identifierIn(m_chain, kind, value);
}

JsonObject identifierIn(const std::string& chain, std::string_view kind, const std::string& value) {
    JsonObject out;
    out.add("system", std::string(kFhirBase) + "chain/" + chain + "/" + std::string(kind)).add("value", value);
    return out;
}

JsonObject personOf(const std::string& chain, const std::string& id, const std::string& name) {
    JsonObject out;
    out.add("identifier", identifierIn(chain, "person", id)).given("display", label(name));
    return out;
}

JsonObject sealExtension(const FhirSeal& seal) {
    JsonArray parts;
    parts.add(extensionPart("chain", "valueString", seal.chain))
        .add(extensionPart("seq", "valueString", std::to_string(seal.seq)))
        .add(extensionPart("sha256", "valueString", base::encodeHex(seal.hash)));
    if (seal.ledgerIndex)
        parts.add(extensionPart("ledgerIndex", "valueString", std::to_string(*seal.ledgerIndex)));
    return ourExtension("seal", parts);
}

JsonObject referenceTo(const std::string& id) {
    JsonObject out;
    out.add("reference", "urn:uuid:" + id);
    return out;
}

JsonObject ourExtension(std::string_view name, std::string_view type, const JsonText& value) {
    JsonObject out;
    out.add("url", std::string(kFhirBase) + "StructureDefinition/" + std::string(name)).add(type, value);
    return out;
}

JsonObject ourExtension(std::string_view name, const JsonArray& parts) {
    return ourExtension(name, "extension", parts);
}

JsonObject extensionPart(std::string_view name, std::string_view type, const JsonText& value) {
    JsonObject out;
    out.add("url", name).add(type, value);
    return out;
}

JsonObject coding(std::string_view system, std::string_view code, std::string_view display) {
    JsonObject out;
    out.add("system", system).add("code", code).given("display", label(display));
    return out;
}

JsonObject conceptOf(const JsonObject& coding) {
    JsonObject out;
    out.add("coding", JsonArray(coding));
    return out;
}

std::string label(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto wide = wideSpaceAt(text);
        const bool plain = wide == 0 && !isControl(text[0]);
        out += plain ? text[0] : ' ';
        text.remove_prefix(wide == 0 ? 1 : wide);
    }
    return out;
}

bool isFhirCode(std::string_view text) {
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string_view::npos)
        return false;
    return label(text) == text && text.find_first_of("\t\n\r") == std::string_view::npos;
}

std::string uriPart(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        static constexpr char kHex[] = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
    return out;
}

std::string describeForm(const evidence::ItemPlace& place) {
    return withRepeat(place.event, place.eventRepeat) + "/" + withRepeat(place.form, place.formRepeat);
}

} // namespace caseseal::exchange

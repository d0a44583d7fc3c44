// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/fhir_data.h"

#include "json_text.h"

/// How things are called in our FHIR: ids, systems, extensions, references. Private to the room. Any thread.
namespace caseseal::exchange {

inline constexpr std::string_view kFhirBase = "https://caseseal.org/fhir/";
inline constexpr std::string_view kHl7Extensions = "http://hl7.org/fhir/StructureDefinition/";

/// Names within one chain.
class FhirNames {
public:
    explicit FhirNames(std::string chain) : m_chain(std::move(chain)) {}

    /// A UUID (RFC 9562 version 8) from the SHA-256 of the chain, of what it is of, and of what tells it from others:
    /// the same thing has the same one in every export.
    [[nodiscard]] std::string id(std::string_view kind, std::initializer_list<std::string_view> key) const;
    [[nodiscard]] std::string study() const { return id("ResearchStudy", {}); }
    [[nodiscard]] std::string patient(const std::string& subject) const { return id("Patient", {subject}); }
    [[nodiscard]] std::string form(std::string_view kind, const evidence::ItemPlace& place) const;

    /// Of the bundle's own chain.
    [[nodiscard]] JsonObject identifier(std::string_view kind, const std::string& value) const;

private:
    std::string m_chain;
};

/// To a person by id: persons are no resources of the bundle.
[[nodiscard]] JsonObject personOf(const std::string& chain, const std::string& id, const std::string& name = {});
/// The seal as an extension.
[[nodiscard]] JsonObject sealExtension(const FhirSeal& seal);
/// {"system":"https://caseseal.org/fhir/chain/CHAIN/KIND","value":…}
[[nodiscard]] JsonObject identifierIn(const std::string& chain, std::string_view kind, const std::string& value);
/// {"reference":"urn:uuid:ID"}
[[nodiscard]] JsonObject referenceTo(const std::string& id);
/// An extension of ours, as {"url":…,"valueX":…}. `type`: "valueString" …
[[nodiscard]] JsonObject ourExtension(std::string_view name, std::string_view type, const JsonText& value);
[[nodiscard]] JsonObject ourExtension(std::string_view name, const JsonArray& parts);
/// A part of one, whose url is its bare name.
[[nodiscard]] JsonObject extensionPart(std::string_view name, std::string_view type, const JsonText& value);
[[nodiscard]] JsonObject coding(std::string_view system, std::string_view code, std::string_view display = {});
[[nodiscard]] JsonObject conceptOf(const JsonObject& coding);

/// A text for people: white space other than plain spaces and line breaks, which R4's schema knows not, is a space.
[[nodiscard]] std::string label(std::string_view text);
/// May it be a `code`: no white space but single spaces inside?
[[nodiscard]] bool isFhirCode(std::string_view text);
/// A part of a path: letters, digits, - . _ ~ stay, all else is %XX.
[[nodiscard]] std::string uriPart(std::string_view text);
/// "SE.V1/F.VS", with repeat keys in brackets.
[[nodiscard]] std::string describeForm(const evidence::ItemPlace& place);

} // namespace caseseal::exchange

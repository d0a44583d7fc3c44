// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_writer.h"

#include "fhir_resources.h"

namespace caseseal::exchange {

using base::Result;

namespace {

constexpr std::string_view kProfileR4 = "http://hl7.org/fhir/StructureDefinition/Bundle|4.0.1";
constexpr std::string_view kProfileR5 = "http://hl7.org/fhir/StructureDefinition/Bundle|5.0.0";
constexpr std::string_view kTestData = "HTEST"; // v3-ActReason: health care test

/// The release, which FHIR's JSON does not say by itself, and whether the data are invented.
JsonObject metaOf(const FhirBundle& bundle) {
    JsonObject meta;
    meta.add("source", std::string(kFhirBase) + "software/" + uriPart(bundle.software));
    meta.add("profile", JsonArray(JsonText(bundle.release == FhirRelease::R4 ? kProfileR4 : kProfileR5)));
    if (bundle.practice)
        meta.add("security", JsonArray(coding("http://terminology.hl7.org/CodeSystem/v3-ActReason", kTestData)));
    return meta;
}

} // namespace

FhirWriter::FhirWriter(ByteSink sink, const FhirBundle& bundle)
    : m_sink(std::move(sink)), m_resources(std::make_unique<FhirResources>(bundle)) {
    const auto time = base::encodeTime(bundle.created);
    JsonObject head;
    head.add("resourceType", "Bundle").add("id", m_resources->names().id("Bundle", {time}));
    head.add("meta", metaOf(bundle)).add("type", "collection").add("timestamp", time);
    m_before = JsonText(head).encoded();
    m_before.back() = ','; // the object goes on
    m_before += "\"entry\":[\n";
}

FhirWriter::~FhirWriter() = default;

Result<void> FhirWriter::put(const std::string& id, const JsonObject& resource) {
    JsonObject entry;
    entry.add("fullUrl", "urn:uuid:" + id).add("resource", resource);
    const auto text = std::exchange(m_before, ",\n") + JsonText(entry).encoded();
    return m_sink(base::bytesOf(text));
}

Result<void> FhirWriter::add(const FhirStudy& study) {
    return put(m_resources->names().study(), m_resources->study(study));
}

Result<void> FhirWriter::add(const FhirSubject& subject) {
    const auto& names = m_resources->names();
    TRY_VOID(put(names.patient(subject.key), m_resources->patient(subject)));
    TRY_VOID(put(names.id("ResearchSubject", {subject.key}), m_resources->researchSubject(subject)));
    for (const auto& consent : subject.consents)
        TRY_VOID(put(m_resources->consentId(consent), m_resources->consent(subject.key, consent)));
    return {};
}

Result<void> FhirWriter::add(const FhirForm& form) {
    const auto& names = m_resources->names();
    TRY_VOID(put(names.form("QuestionnaireResponse", form.place), m_resources->response(form)));
    return put(names.form("Provenance", form.place), m_resources->provenance(form));
}

Result<void> FhirWriter::add(const FhirAct& act) { return put(m_resources->actId(act), m_resources->auditEvent(act)); }

Result<void> FhirWriter::finish() {
    CHECK(m_before == ",\n"); // a bundle of nothing has no entries, and none of ours is empty
    return m_sink(base::bytesOf("\n]}\n"));
}

} // namespace caseseal::exchange

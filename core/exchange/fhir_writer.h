// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/byte_stream.h"
#include "exchange/fhir_data.h"

#include <memory>

/// Writes a trial as one collection Bundle of HL7 FHIR R4 (4.0.1) or R5 (5.0.0), JSON, valid against HL7's schema, a
/// line for each resource. README.md of the room says what becomes what. Nothing is held but what is being written.
namespace caseseal::exchange {

class FhirResources;
class JsonObject;

/// The study first, a participant before the own forms, at last `finish`. Errors: what the sink says. One thread at a
/// time.
class FhirWriter {
public:
    FhirWriter(ByteSink sink, const FhirBundle& bundle);
    ~FhirWriter();
    /// ResearchStudy.
    [[nodiscard]] base::Result<void> add(const FhirStudy& study);
    /// Patient, ResearchSubject and a Consent for each of theirs.
    [[nodiscard]] base::Result<void> add(const FhirSubject& subject);
    /// QuestionnaireResponse and Provenance.
    [[nodiscard]] base::Result<void> add(const FhirForm& form);
    /// AuditEvent.
    [[nodiscard]] base::Result<void> add(const FhirAct& act);
    [[nodiscard]] base::Result<void> finish();

private:
    [[nodiscard]] base::Result<void> put(const std::string& id, const JsonObject& resource);

    ByteSink m_sink;
    std::unique_ptr<FhirResources> m_resources;
    std::string m_before; ///< what stands before the next resource
};

} // namespace caseseal::exchange

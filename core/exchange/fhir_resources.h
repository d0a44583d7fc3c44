// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "fhir_names.h"

/// Values as resources, in the release that the bundle has. Private to the room. Any thread.
namespace caseseal::exchange {

class FhirResources {
public:
    explicit FhirResources(const FhirBundle& bundle) : m_names(bundle.chain), m_r5(bundle.release == FhirRelease::R5) {}
    [[nodiscard]] const FhirNames& names() const { return m_names; }

    [[nodiscard]] JsonObject study(const FhirStudy& study) const;
    [[nodiscard]] JsonObject patient(const FhirSubject& subject) const;
    [[nodiscard]] JsonObject researchSubject(const FhirSubject& subject) const;
    [[nodiscard]] JsonObject consent(const std::string& subject, const FhirConsent& consent) const;
    [[nodiscard]] JsonObject response(const FhirForm& form) const;
    [[nodiscard]] JsonObject provenance(const FhirForm& form) const;
    [[nodiscard]] JsonObject auditEvent(const FhirAct& act) const;

    [[nodiscard]] std::string consentId(const FhirConsent& consent) const;
    [[nodiscard]] std::string actId(const FhirAct& act) const;

private:
    [[nodiscard]] JsonObject begin(std::string_view type, const std::string& id) const;
    /// R5 has an array where R4 has one.
    [[nodiscard]] JsonText oneOrMany(const JsonObject& value) const;
    [[nodiscard]] JsonText period(const FhirSubject& subject) const;
    void addState(JsonObject& out, const FhirSubject& subject) const;
    [[nodiscard]] JsonObject signature(const FhirSignature& signature) const;
    void addKind(JsonObject& out, const FhirAct& act) const;
    void addOutcome(JsonObject& out, const FhirAct& act) const;
    [[nodiscard]] JsonArray entitiesOf(const FhirAct& act) const;
    [[nodiscard]] JsonObject detail(const std::string& act, std::uint64_t count) const;

    FhirNames m_names;
    bool m_r5;
};

} // namespace caseseal::exchange

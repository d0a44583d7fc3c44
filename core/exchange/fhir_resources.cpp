// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir_resources.h"

#include "fhir_answer.h"

#include "base/bytes.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::string_view kTerms = "http://terminology.hl7.org/CodeSystem/";
constexpr std::string_view kDicom = "http://dicom.nema.org/resources/ontology/DCM";
constexpr std::string_view kOutcomes = "http://hl7.org/fhir/issue-severity"; // of R5
constexpr std::string_view kSubjectStates = "http://terminology.hl7.org/CodeSystem/research-subject-state";

std::string term(std::string_view system) { return std::string(kTerms) + std::string(system); }

JsonObject ourCoding(std::string_view system, std::string_view code) {
    return coding(std::string(kFhirBase) + std::string(system), code);
}

/// A concept that has only words.
JsonObject wordsOnly(std::string_view text) {
    JsonObject out;
    out.add("text", label(text));
    return out;
}

JsonObject displayOnly(std::string_view text) {
    JsonObject out;
    out.add("display", label(text));
    return out;
}

/// That the names in it are pseudonyms.
JsonObject pseudonymMeta() {
    JsonObject meta;
    meta.add("security", JsonArray(coding(term("v3-ObservationValue"), "PSEUDED", "pseudonymized")));
    return meta;
}

/// Where in the study's design the form stands.
JsonObject placeExtension(const FhirForm& form) {
    JsonArray parts;
    const auto add = [&parts](std::string_view name, const std::string& text) {
        if (!text.empty())
            parts.add(extensionPart(name, "valueString", text));
    };
    add("event", form.place.event);
    add("eventRepeat", form.place.eventRepeat);
    add("form", form.place.form);
    add("formRepeat", form.place.formRepeat);
    if (const auto* design = form.study->form(form.place.form); design != nullptr)
        add("formTitle", label(design->title.in("en")));
    add("studyVersion", form.study->versionOid);
    add("studySha256", form.studySha256);
    return ourExtension("place", parts);
}

} // namespace

JsonObject FhirResources::begin(std::string_view type, const std::string& id) const {
    JsonObject out;
    out.add("resourceType", type).add("id", id);
    return out;
}

JsonText FhirResources::oneOrMany(const JsonObject& value) const {
    return m_r5 ? JsonText(JsonArray(value)) : JsonText(value);
}

// ---------------------------------------------------------------- study and participants

JsonObject FhirResources::study(const FhirStudy& study) const {
    JsonArray versions, identifiers;
    for (const auto& version : study.versions) {
        JsonArray parts;
        parts.add(extensionPart("oid", "valueString", version.oid));
        if (!version.name.empty())
            parts.add(extensionPart("name", "valueString", label(version.name)));
        versions.add(ourExtension("studyVersion", parts.add(extensionPart("sha256", "valueString", version.sha256))));
    }
    JsonObject oid;
    oid.add("system", std::string(kFhirBase) + "odm/study").add("value", study.oid);
    identifiers.add(oid);
    if (!study.protocol.empty()) {
        JsonObject protocol;
        protocol.add("system", std::string(kFhirBase) + "odm/protocol").add("value", study.protocol);
        identifiers.add(protocol);
    }
    auto out = begin("ResearchStudy", m_names.study());
    if (!versions.empty())
        out.add("extension", versions);
    out.add("identifier", identifiers).given("title", label(study.name)).add("status", "active");
    out.given("description", label(study.description));
    if (!study.site.empty())
        out.add("site", JsonArray(displayOnly(study.site)));
    return out;
}

JsonObject FhirResources::patient(const FhirSubject& subject) const {
    auto out = begin("Patient", m_names.patient(subject.key));
    return out.add("meta", pseudonymMeta())
        .add("identifier", JsonArray(m_names.identifier("participant", subject.key)));
}

JsonText FhirResources::period(const FhirSubject& subject) const {
    JsonObject out;
    out.add("start", base::encodeTime(subject.enrolled));
    if (subject.left)
        out.add("end", base::encodeTime(*subject.left));
    return out;
}

/// R4 has one status, R5 the resource's own and a course of states.
void FhirResources::addState(JsonObject& out, const FhirSubject& subject) const {
    if (!m_r5) {
        out.add("status", subject.withdrawn ? "withdrawn" : "on-study");
        return;
    }
    const auto state = [](std::string_view code, base::UtcTime since) {
        JsonObject step;
        return step.add("subjectState", conceptOf(coding(kSubjectStates, code)))
            .add("startDate", base::encodeTime(since));
    };
    JsonArray progress{JsonText(state("on-study", subject.enrolled))};
    if (subject.withdrawn)
        progress.add(state("withdrawn", subject.left.value_or(subject.enrolled)));
    out.add("status", "active").add("progress", progress);
}

JsonObject FhirResources::researchSubject(const FhirSubject& subject) const {
    auto out = begin("ResearchSubject", m_names.id("ResearchSubject", {subject.key}));
    out.add("identifier", JsonArray(m_names.identifier("participant", subject.key)));
    addState(out, subject);
    out.add("period", period(subject)).add("study", referenceTo(m_names.study()));
    out.add(m_r5 ? "subject" : "individual", referenceTo(m_names.patient(subject.key)));
    const auto newest = std::find_if(subject.consents.rbegin(), subject.consents.rend(),
                                     [](const FhirConsent& consent) { return consent.active; });
    if (newest != subject.consents.rend())
        out.add("consent", oneOrMany(referenceTo(consentId(*newest))));
    return out;
}

// ---------------------------------------------------------------- consent

std::string FhirResources::consentId(const FhirConsent& consent) const {
    return m_names.id("Consent", {consent.chain, std::to_string(consent.seal), std::to_string(consent.entry)});
}

/// Nothing is permitted but what the scopes in force say.
JsonObject FhirResources::consent(const std::string& subject, const FhirConsent& consent) const {
    JsonArray scopes, document;
    for (const auto& scope : consent.scopes)
        scopes.add(wordsOnly(scope));
    document.add(extensionPart("sha256", "valueString", consent.document));
    if (!consent.version.empty())
        document.add(extensionPart("version", "valueString", label(consent.version)));
    JsonObject source, permitted;
    source.add("extension", JsonArray(ourExtension("document", document))).given("title", label(consent.title));
    if (!m_r5)
        permitted.add("type", "permit");
    permitted.add("code", scopes);

    auto out = begin("Consent", consentId(consent));
    out.add("extension", JsonArray(ourExtension("givenBy", "valueString", consent.by)));
    out.add("status", consent.active ? "active" : "inactive");
    if (!m_r5)
        out.add("scope", conceptOf(coding(term("consentscope"), "research")));
    out.add("category", JsonArray(conceptOf(coding(term("consentcategorycodes"), "research"))));
    out.add(m_r5 ? "subject" : "patient", referenceTo(m_names.patient(subject)));
    const auto time = base::encodeTime(consent.time);
    out.add(m_r5 ? "date" : "dateTime", m_r5 ? time.substr(0, 10) : time);
    out.add("sourceAttachment", oneOrMany(source));
    if (m_r5) {
        out.add("decision", "deny");
        if (!scopes.empty())
            out.add("provision", JsonArray(permitted));
        return out;
    }
    JsonObject provision;
    provision.add("type", "deny");
    if (!scopes.empty())
        provision.add("provision", JsonArray(permitted));
    return out.add("policyRule", wordsOnly(consent.title.empty() ? consent.document : consent.title))
        .add("provision", provision);
}

// ---------------------------------------------------------------- audit trail

std::string FhirResources::actId(const FhirAct& act) const {
    return m_names.id("AuditEvent", {act.seal.chain, std::to_string(act.seal.seq)});
}

namespace {

/// DICOM's kind of event: what the seal's acts are about.
JsonObject kindOf(const FhirAct& act) {
    const auto isOf = [&act](std::string_view room) {
        return std::ranges::all_of(act.acts, [room](const auto& one) { return one.first.starts_with(room); });
    };
    if (isOf("session."))
        return coding(kDicom, "110114", "User Authentication");
    if (isOf("data.export") || isOf("data.share"))
        return coding(kDicom, "110106", "Export");
    if (isOf("data.import") || isOf("data.receive"))
        return coding(kDicom, "110107", "Import");
    return act.subjects.empty() ? coding(kDicom, "110100", "Application Activity")
                                : coding(kDicom, "110110", "Patient Record");
}

const char* actionOf(const FhirAct& act) {
    const auto holds = [&act](const char* name) { return act.acts.contains(name); };
    if (holds("subject.erase"))
        return "D";
    if (holds("item.change") || holds("person.role") || holds("person.rekey"))
        return "U";
    return holds("item.set") || holds("subject.enrol") || holds("person.add") || holds("study.version") ? "C" : "E";
}

} // namespace

/// R4: a type and subtypes; R5: categories and one code.
void FhirResources::addKind(JsonObject& out, const FhirAct& act) const {
    if (m_r5) {
        const auto first = act.acts.begin()->first;
        out.add("category", JsonArray(conceptOf(kindOf(act)))).add("code", conceptOf(ourCoding("act", first)));
        return;
    }
    JsonArray acts;
    for (const auto& [name, count] : act.acts)
        acts.add(ourCoding("act", name));
    out.add("type", kindOf(act)).add("subtype", acts);
}

void FhirResources::addOutcome(JsonObject& out, const FhirAct& act) const {
    if (!m_r5) {
        out.add("outcome", act.refused ? "8" : "0");
        return;
    }
    JsonObject outcome;
    out.add("outcome", outcome.add("code", coding(kOutcomes, act.refused ? "error" : "success")));
}

JsonObject FhirResources::detail(const std::string& act, std::uint64_t count) const {
    JsonObject out;
    if (m_r5)
        return out.add("type", wordsOnly(act)).add("valueInteger", JsonText::integer(count));
    return out.add("type", act).add("valueString", std::to_string(count));
}

JsonArray FhirResources::entitiesOf(const FhirAct& act) const {
    JsonArray out, details;
    for (const auto& subject : act.subjects) {
        JsonObject entity;
        out.add(entity.add("what", referenceTo(m_names.patient(subject))));
    }
    for (const auto& form : act.forms) {
        JsonObject entity, what;
        what.add("type", "QuestionnaireResponse")
            .add("identifier", m_names.identifier("form", form.subject + "/" + describeForm(form)));
        out.add(entity.add("what", what));
    }
    for (const auto& [name, count] : act.acts)
        details.add(detail(name, count));
    JsonObject seal, what;
    what.add("identifier", identifierIn(act.seal.chain, "seal", std::to_string(act.seal.seq)));
    return out.add(seal.add("what", what).add("detail", details));
}

JsonObject FhirResources::auditEvent(const FhirAct& act) const {
    JsonObject agent, source;
    agent.add("role", JsonArray(wordsOnly(act.seal.role)))
        .add("who", personOf(act.seal.chain, act.seal.author))
        .add("requestor", JsonText::boolean(true));
    JsonObject observer;
    observer.add("identifier", identifierIn(act.seal.chain, "installation", act.seal.chain));
    auto out = begin("AuditEvent", actId(act));
    out.add("extension", JsonArray(sealExtension(act.seal)));
    addKind(out, act);
    out.add("action", actionOf(act)).add("recorded", base::encodeTime(act.seal.time));
    addOutcome(out, act);
    return out.add("agent", JsonArray(agent))
        .add("source", source.add("observer", observer))
        .add("entity", entitiesOf(act));
}

// ---------------------------------------------------------------- forms

namespace {

const char* statusOf(FhirFormStatus status) {
    switch (status) {
    case FhirFormStatus::InProgress:
        return "in-progress";
    case FhirFormStatus::Completed:
        return "completed";
    case FhirFormStatus::Amended:
        break;
    }
    return "amended";
}

/// One item with its answers.
JsonObject itemOf(const study::Study& study, const FhirValue& value) {
    const auto* item = study.item(value.item);
    JsonObject out;
    out.add("linkId", value.group + "/" + value.item);
    if (item != nullptr)
        out.given("text", label(item->question.in("en")));
    if (const auto answers = answersOf(study, item, value); !answers.empty())
        out.add("answer", answers);
    return out;
}

/// One repeat of an item group: its values stand together.
JsonObject groupOf(const study::Study& study, std::span<const FhirValue> values) {
    const auto& first = values.front();
    const auto* group = study.group(first.group);
    JsonObject out;
    if (!first.groupRepeat.empty())
        out.add("extension", JsonArray(ourExtension("groupRepeat", "valueString", first.groupRepeat)));
    out.add("linkId", first.group);
    if (group != nullptr)
        out.given("text", label(group->title.in("en")));
    JsonArray items;
    for (const auto& value : values)
        items.add(itemOf(study, value));
    return out.add("item", items);
}

JsonArray groupsOf(const FhirForm& form) {
    JsonArray out;
    std::span<const FhirValue> values(form.values);
    while (!values.empty()) {
        const auto end = std::ranges::find_if(values, [&](const FhirValue& value) {
            return value.group != values[0].group || value.groupRepeat != values[0].groupRepeat;
        });
        const auto size = static_cast<std::size_t>(end - values.begin());
        out.add(groupOf(*form.study, values.first(size)));
        values = values.subspan(size);
    }
    return out;
}

JsonObject agentOf(const FhirAgent& agent) {
    JsonObject out;
    return out.add("type", conceptOf(coding(term("provenance-participant-type"), agent.part)))
        .add("role", JsonArray(wordsOnly(agent.role)))
        .add("who", personOf(agent.chain, agent.person));
}

} // namespace

JsonObject FhirResources::response(const FhirForm& form) const {
    const auto questionnaire = std::string(kFhirBase) + "Questionnaire/" + form.studySha256 + "/" +
                               uriPart(form.place.form) + "|" + uriPart(form.study->versionOid);
    auto out = begin("QuestionnaireResponse", m_names.form("QuestionnaireResponse", form.place));
    out.add("extension", JsonArray(placeExtension(form)));
    out.add("identifier", oneOrMany(m_names.identifier("form", form.place.subject + "/" + describeForm(form.place))));
    out.add("questionnaire", questionnaire);
    out.add("status", statusOf(form.status)).add("subject", referenceTo(m_names.patient(form.place.subject)));
    out.add("authored", base::encodeTime(form.entered.time))
        .add("author", personOf(form.entered.chain, form.entered.author));
    if (const auto groups = groupsOf(form); !groups.empty())
        out.add("item", groups);
    return out;
}

JsonObject FhirResources::signature(const FhirSignature& signature) const {
    JsonArray claims;
    claims.add(extensionPart("meaning", "valueString", label(signature.meaning)))
        .add(extensionPart("covers", "valueString", signature.covers))
        .add(extensionPart("stands", "valueBoolean", JsonText::boolean(signature.stands)));
    JsonObject out;
    return out.add("extension", JsonArray(ourExtension("signature", claims)))
        .add("type", JsonArray(coding("urn:iso-astm:E1762-95:2013", "1.2.840.10065.1.12.1.1", "Author's Signature")))
        .add("when", base::encodeTime(signature.time))
        .add("who", personOf(signature.chain, signature.person, signature.name))
        .add("sigFormat", "text/plain")
        .add("data", base::encodeBase64(base::bytesOf(signature.note)));
}

JsonObject FhirResources::provenance(const FhirForm& form) const {
    JsonArray agents, signatures;
    for (const auto& agent : form.agents)
        agents.add(agentOf(agent));
    for (const auto& one : form.signatures)
        signatures.add(signature(one));
    auto out = begin("Provenance", m_names.form("Provenance", form.place));
    out.add("extension", JsonArray(sealExtension(form.newest)));
    out.add("target", JsonArray(referenceTo(m_names.form("QuestionnaireResponse", form.place))));
    out.add("recorded", base::encodeTime(form.newest.time)).add("agent", agents);
    if (!signatures.empty())
        out.add("signature", signatures);
    return out;
}

} // namespace caseseal::exchange

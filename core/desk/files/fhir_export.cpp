// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir_export.h"

#include "consent_record.h"
#include "subject_history.h"

#include "exchange/fhir_writer.h"
#include "exchange/file_sink.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using exchange::FhirForm;
using exchange::FhirRelease;
using exchange::FhirWriter;

constexpr const char* kSender = "caseseal/" CASESEAL_VERSION;
constexpr std::uint64_t kSealsPerReport = 100;

class FhirExport {
public:
    FhirExport(const FileExportInput& input, FhirWriter& writer, base::ProgressPort& progress)
        : m_input(input), m_projection(input.reader.projection()), m_writer(writer), m_progress(progress) {}

    Result<std::uint64_t> run() {
        TRY_VOID(addStudy());
        TRY(auto consents, m_projection.consentActs());
        m_consents = bookOf(std::move(consents));
        TRY_VOID(addSubjects());
        TRY(const auto manifest, m_input.reader.source().manifest());
        for (const auto& chain : manifest.chains)
            TRY_VOID(addActs(chain));
        TRY_VOID(m_writer.finish());
        return m_values;
    }

private:
    Result<void> addStudy();
    Result<void> addSubjects();
    Result<void> addSubject(const store::SubjectRow& row);
    Result<void> addForm(const store::FormState& state, FormHistory history);
    Result<void> fillHash(exchange::FhirSeal& seal);
    Result<void> fillSignatures(const store::FormState& state, const FormHistory& history, FhirForm& form);
    Result<void> addValues(const store::FormState& state, FhirForm& form);
    const StudyFile& versionOf(const store::FormState& state) const;
    Result<void> addActs(const evidence::ChainHead& chain);
    Result<void> addEntry(const evidence::EntryRecord& record, exchange::FhirAct& act) const;

    const FileExportInput& m_input;
    store::Projection& m_projection;
    FhirWriter& m_writer;
    base::ProgressPort& m_progress;
    consent::ConsentBook m_consents;
    std::set<std::string> m_subjects; ///< that were written
    std::uint64_t m_values = 0;
};

// ---------------------------------------------------------------- study and participants

Result<void> FhirExport::addStudy() {
    const auto& newest = m_input.versions.back().study;
    exchange::FhirStudy study{newest.oid, newest.name, newest.protocolName, newest.description, m_input.trial.site, {}};
    for (const auto& version : m_input.versions)
        study.versions.push_back({version.study.versionOid, version.study.versionName, version.sha256});
    return m_writer.add(study);
}

/// The consents that count, oldest first; one is active while it is the newest to its document and not taken back.
std::vector<exchange::FhirConsent> consentsOf(const consent::ConsentBook& book, const std::string& subject) {
    std::vector<exchange::FhirConsent> out;
    const auto* participant = book.find(subject);
    if (participant == nullptr)
        return out;
    const auto standing = participant->standing();
    for (const auto& grant : participant->grants) {
        if (!grant.counts)
            continue;
        const auto found = standing.find(grant.name);
        const bool inForce = found != standing.end() && found->second.grant == &grant;
        const auto* published = book.document(grant.document, grant.at.chain);
        exchange::FhirConsent consent;
        consent.chain = grant.at.chain;
        consent.seal = grant.at.seal;
        consent.entry = grant.signatures.front().entry;
        consent.document = grant.document;
        consent.version = grant.version;
        consent.title = published ? published->document.title : std::string();
        consent.by = grant.signers().contains("participant") ? "participant" : "representative";
        consent.time = grant.at.time;
        if (inForce)
            consent.scopes.assign(found->second.scopes.begin(), found->second.scopes.end());
        consent.active = !consent.scopes.empty();
        out.push_back(std::move(consent));
    }
    return out;
}

Result<void> FhirExport::addSubjects() {
    TRY(const auto subjects, m_projection.subjects());
    std::uint64_t done = 0;
    for (const auto& row : subjects) {
        m_progress.report("participants", done++, subjects.size());
        if (m_progress.cancelRequested())
            return base::cancelled();
        if (!m_input.leftOut.contains(row.subject))
            TRY_VOID(addSubject(row));
    }
    return {};
}

Result<void> FhirExport::addSubject(const store::SubjectRow& row) {
    TRY(auto history, readHistory(m_projection, row.subject));
    const exchange::FhirSubject subject{row.subject, row.status == "withdrawn", row.enrolled, history.withdrawn,
                                        consentsOf(m_consents, row.subject)};
    TRY_VOID(m_writer.add(subject));
    m_subjects.insert(row.subject);
    TRY(const auto states, m_projection.formStates(row.subject));
    for (const auto& state : states)
        if (const auto found = history.forms.find(state.place); found != history.forms.end())
            TRY_VOID(addForm(state, std::move(found->second)));
    return {};
}

// ---------------------------------------------------------------- forms

const StudyFile& FhirExport::versionOf(const store::FormState& state) const {
    const auto found = std::ranges::find(m_input.versions, state.studyVersion, &StudyFile::sha256);
    return found == m_input.versions.end() ? m_input.versions.back() : *found;
}

/// In the order of the design, as a questionnaire has it; what the design does not know comes last.
void sortByDesign(const study::Study& study, const std::string& form, std::vector<exchange::FhirValue>& values) {
    std::map<std::pair<std::string, std::string>, std::size_t> ranks; // of group and item
    const auto* design = study.form(form);
    if (design != nullptr)
        for (const auto& group : design->groups)
            for (const auto& item : study.group(group.group)->items)
                ranks.try_emplace({group.group, item.item}, ranks.size());
    const auto groupRank = [&](const exchange::FhirValue& value) {
        const auto first = ranks.lower_bound({value.group, ""});
        std::size_t rank = ranks.size();
        for (auto at = first; at != ranks.end() && at->first.first == value.group; ++at)
            rank = std::min(rank, at->second);
        return rank;
    };
    const auto key = [&](const exchange::FhirValue& value) {
        const auto item = ranks.find({value.group, value.item});
        return std::tuple(groupRank(value), value.group, value.groupRepeat,
                          item == ranks.end() ? ranks.size() : item->second);
    };
    std::ranges::stable_sort(values, {}, key);
}

Result<void> FhirExport::addValues(const store::FormState& state, FhirForm& form) {
    TRY(const auto values, m_projection.values(state.place));
    for (const auto& value : values)
        form.values.push_back(
            {value.place.group, value.place.groupRepeat, value.place.item, value.value, value.unit, value.nullFlavour});
    sortByDesign(*form.study, state.place.form, form.values);
    m_values += form.values.size();
    return {};
}

Result<void> FhirExport::fillHash(exchange::FhirSeal& seal) {
    TRY(const auto note, m_projection.sealNote(seal.chain, seal.seq));
    if (!note)
        return base::badInput("Seal " + std::to_string(seal.seq) + " is not there. Verify the trial.");
    seal.hash = crypto::sha256(base::bytesOf(*note));
    return {};
}

Result<void> FhirExport::fillSignatures(const store::FormState& state, const FormHistory& history, FhirForm& form) {
    form.signatures = history.signatures;
    for (std::size_t i = 0; i < form.signatures.size(); ++i) {
        TRY(const auto note, m_projection.sealNote(form.signatures[i].chain, history.signatureSeals[i]));
        form.signatures[i].note = note.value_or("");
    }
    if (!form.signatures.empty())
        form.signatures.back().stands = state.isSigned && !state.changedAfterSignature;
    return {};
}

Result<void> FhirExport::addForm(const store::FormState& state, FormHistory history) {
    const auto& version = versionOf(state);
    FhirForm form;
    const auto& at = state.place;
    form.place = {at.subject, at.event, at.eventRepeat, at.form, at.formRepeat, {}, {}, {}};
    form.study = &version.study;
    form.studySha256 = version.sha256;
    if (state.complete)
        form.status =
            state.changedAfterSignature ? exchange::FhirFormStatus::Amended : exchange::FhirFormStatus::Completed;
    TRY_VOID(addValues(state, form));
    form.newest = history.newest;
    form.entered = history.entered.chain.empty() ? history.newest : history.entered;
    TRY_VOID(fillHash(form.newest));
    form.agents = std::move(history.agents);
    TRY_VOID(fillSignatures(state, history, form));
    return m_writer.add(form);
}

// ---------------------------------------------------------------- audit trail

/// Adds what an entry says, unless it is of a participant who is left out.
Result<void> FhirExport::addEntry(const evidence::EntryRecord& record, exchange::FhirAct& act) const {
    if (!record.withheld.empty()) {
        ++act.acts["erased"];
        return {};
    }
    TRY(const auto entry, evidence::Entry::parse(record.json));
    const auto& place = entry.place;
    if (m_input.leftOut.contains(place.subject))
        return {};
    ++act.acts[entry.act];
    act.refused = act.refused || entry.act == "session.refused";
    if (m_subjects.contains(place.subject)) // who is not enrolled has no Patient
        act.subjects.insert(place.subject);
    if (!place.form.empty())
        act.forms.insert({place.subject, place.event, place.eventRepeat, place.form, place.formRepeat, {}, {}, {}});
    return {};
}

Result<void> FhirExport::addActs(const evidence::ChainHead& chain) {
    TRY(const auto seals, m_input.reader.source().seals(chain.chain));
    TRY(const auto entries, m_input.reader.source().entries(chain.chain));
    for (std::uint64_t done = 0;; ++done) {
        if (done % kSealsPerReport == 0)
            m_progress.report("seals", done, chain.length);
        if (m_progress.cancelRequested())
            return base::cancelled();
        TRY(const auto record, seals->next());
        if (!record)
            return {};
        TRY(const auto seal, evidence::Seal::parse(record->note));
        const auto& header = seal.header;
        exchange::FhirAct act;
        act.seal = {chain.chain, header.seq, seal.hash, record->ledgerIndex, header.time, header.author, header.role};
        for (std::uint64_t i = 0; i < header.entries; ++i) {
            TRY(const auto entry, entries->next());
            if (!entry || entry->seal != header.seq)
                return base::badInput("Entries of seal " + std::to_string(header.seq) +
                                      " are missing. Verify the trial.");
            TRY_VOID(addEntry(*entry, act));
        }
        if (!act.acts.empty())
            TRY_VOID(m_writer.add(act));
    }
}

Result<std::uint64_t> writeFhir(FhirRelease release, const fs::path& to, const FileExportInput& input,
                                base::ProgressPort& progress) {
    TRY(const auto file, exchange::FileSink::create(to));
    FhirWriter writer(file->sink(), {release, input.trial.chain, input.created, kSender, input.trial.practice});
    TRY(const auto values, FhirExport(input, writer, progress).run());
    TRY_VOID(file->putInPlace());
    return values;
}

} // namespace

Result<std::uint64_t> writeFhirR4(const fs::path& to, const FileExportInput& input, base::ProgressPort& progress) {
    return writeFhir(FhirRelease::R4, to, input, progress);
}

Result<std::uint64_t> writeFhirR5(const fs::path& to, const FileExportInput& input, base::ProgressPort& progress) {
    return writeFhir(FhirRelease::R5, to, input, progress);
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_job.h"

#include "accountability_report.h"
#include "audit_report.h"
#include "backup_file.h"
#include "casebook_report.h"
#include "certificate_report.h"
#include "changes_report.h"
#include "clause_job.h"
#include "desk/given_file.h"
#include "erasure_report.h"
#include "inspection_report.h"
#include "persons_report.h"
#include "receipt_report.h"

#include "base/file.h"
#include "evidence/bundle.h"
#include "evidence/disclosure.h"
#include "evidence/verifier.h"
#include "net/time_stamp_client.h"

#include <array>

namespace caseseal::desk {

namespace {

constexpr auto kKinds =
    std::to_array<std::pair<ReportKind, std::string_view>>({{ReportKind::Audit, "audit"},
                                                            {ReportKind::Casebook, "casebook"},
                                                            {ReportKind::Changes, "changes"},
                                                            {ReportKind::Persons, "persons"},
                                                            {ReportKind::Erasure, "erasure"},
                                                            {ReportKind::Consent, "consent"},
                                                            {ReportKind::Accountability, "accountability"},
                                                            {ReportKind::Inspection, "inspection"},
                                                            {ReportKind::Certificate, "certificate"}});

/// The bundle while the report is made. It goes away with this object, unless the report needs it beside itself.
class ScratchFile {
public:
    explicit ScratchFile(std::filesystem::path path) : m_path(std::move(path)) {}
    ~ScratchFile() {
        std::error_code ignored;
        if (!m_kept)
            std::filesystem::remove(m_path, ignored);
    }
    [[nodiscard]] Result<void> rename(const std::filesystem::path& name) {
        std::error_code failure;
        std::filesystem::rename(m_path, name, failure);
        if (failure)
            return base::machineFailed("Cannot put the evidence in place at " + name.string() + ": " +
                                       failure.message() + ".");
        m_path = name;
        return base::syncFolder(name.has_parent_path() ? name.parent_path() : std::filesystem::path("."));
    }
    void keep() { m_kept = true; }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_kept = false;
};

/// What the bundle of this report is called beside it: as FORMAT.md section 8 wants it, and no other bundle's name.
Result<std::filesystem::path> besideName(const std::filesystem::path& report, const std::filesystem::path& bundle) {
    constexpr std::size_t kLongestStem = 180, kDigits = 16;
    TRY(const auto hash, hashOfFile(bundle));
    std::string stem = report.stem().string();
    if (stem.empty() || stem.size() > kLongestStem || stem.front() == '.' ||
        stem.find_first_of(std::string_view("/\\\n")) != std::string::npos)
        stem = "report";
    return report.parent_path() / (stem + "-" + base::encodeHex(hash).substr(0, kDigits) + ".evidence.zip");
}

/// The signer, before the long work: a wrong password is told at once.
Result<std::optional<report::PdfSigner>> signerFor(const ReportSigning* signing, base::UtcTime now) {
    if (signing == nullptr)
        return std::optional<report::PdfSigner>();
    TRY(auto signer, report::PdfSigner::load(signing->keyFile, signing->password, now));
    if (signing->timeStampUrl.empty())
        return std::optional<report::PdfSigner>(std::move(signer));
    signer.useTimeStamps(
        [url = signing->timeStampUrl](base::BytesView request) { return net::askTimeStamp(url, request); },
        signing->timeStampUrl);
    return std::optional<report::PdfSigner>(std::move(signer));
}

Result<std::string> checkpointIn(evidence::EvidenceSource& source, const evidence::Manifest& manifest) {
    if (!manifest.ledger)
        return std::string();
    TRY(const auto note, source.file("ledger/checkpoint"));
    return std::string(base::textOf(note));
}

Result<void> checkSubject(const ReportRequest& request, store::Projection& projection) {
    const bool mustBeOne = request.kind == ReportKind::Casebook || request.kind == ReportKind::Consent;
    const bool mayBeOne = mustBeOne || request.kind == ReportKind::Changes;
    if (mustBeOne && request.subject.empty())
        return base::badInput("A report of the kind " + std::string(nameOf(request.kind)) +
                              " is about one participant: name it.");
    if (!mayBeOne && !request.subject.empty())
        return base::badInput("A report of the kind " + std::string(nameOf(request.kind)) +
                              " is about the whole trial: leave the participant out.");
    if (request.subject.empty())
        return {};
    TRY(const auto row, projection.subject(request.subject));
    if (!row)
        return base::badInput("There is no participant \"" + request.subject + "\" in this trial.");
    return {};
}

Result<void> checkClause(const ReportRequest& request) {
    const bool inspection = request.kind == ReportKind::Inspection;
    if (!inspection && !request.clause.empty())
        return base::badInput("A report of the kind " + std::string(nameOf(request.kind)) +
                              " answers no clause: leave it out.");
    if (inspection && findClause(request.clause) == nullptr)
        return base::badInput("There is no answer for a clause \"" + request.clause + "\" in this program.");
    return {};
}

Result<void> checkHeld(const ReportRequest& request) {
    if (request.held.empty())
        return {};
    if (request.kind != ReportKind::Audit)
        return base::badInput("Only an audit report is compared with a head that somebody holds.");
    std::error_code unknown; // where it cannot be told, opening says why
    if (!std::filesystem::exists(request.held, unknown) && !unknown)
        return base::badInput("There is no file " + request.held.string() + ".");
    return {};
}

Result<crypto::Digest> writeKind(const ReportRequest& request, const ReportInput& input, const ClauseAnswer& answer,
                                 base::ProgressPort& progress, const report::PdfSigner* signer) {
    switch (request.kind) {
    case ReportKind::Audit: {
        TRY(const auto content, makeAuditContent(input));
        return report::writeAuditPdf(content, request.file, progress, signer);
    }
    case ReportKind::Casebook: {
        TRY(const auto content, makeCasebookContent(input, request.subject));
        return report::writeCasebookPdf(content, request.file, progress, signer);
    }
    case ReportKind::Changes: {
        TRY(const auto content, makeChangesContent(input, request.subject));
        return report::writeChangesPdf(content, request.file, progress, signer);
    }
    case ReportKind::Persons: {
        TRY(const auto content, makePersonsContent(input));
        return report::writePersonsPdf(content, request.file, progress, signer);
    }
    case ReportKind::Erasure: {
        TRY(const auto content, makeErasureContent(input));
        return report::writeErasurePdf(content, request.file, progress, signer);
    }
    case ReportKind::Consent: {
        TRY(const auto content, makeReceiptContent(input, request.subject));
        return report::writeReceiptPdf(content, request.file, progress, signer);
    }
    case ReportKind::Accountability: {
        TRY(const auto content, makeAccountabilityContent(input));
        return report::writeAccountabilityPdf(content, request.file, progress, signer);
    }
    case ReportKind::Inspection:
        return report::writeInspectionPdf(makeInspectionContent(input, answer), request.file, progress, signer);
    case ReportKind::Certificate: {
        TRY(const auto content, makeCertificateContent(input));
        return report::writeCertificatePdf(content, request.file, progress, signer);
    }
    }
    return base::badInput("There is no such kind of report.");
}

} // namespace

std::string_view nameOf(ReportKind kind) {
    for (const auto& [value, name] : kKinds)
        if (value == kind)
            return name;
    return {};
}

std::optional<ReportKind> reportKindFromName(std::string_view name) {
    for (const auto& [kind, known] : kKinds)
        if (known == name)
            return kind;
    return std::nullopt;
}

std::vector<ReportKind> reportKinds() {
    std::vector<ReportKind> out;
    for (const auto& [kind, name] : kKinds)
        if (kind != ReportKind::Inspection)
            out.push_back(kind);
    return out;
}

Result<void> checkRequest(const ReportRequest& request, store::TrialReader& reader) {
    TRY_VOID(checkSubject(request, reader.projection()));
    TRY_VOID(checkClause(request));
    TRY_VOID(checkHeld(request));
    if (request.kind != ReportKind::Certificate)
        return {};
    TRY(const auto manifest, reader.source().manifest());
    if (!manifest.ledger)
        return base::refused(
            "Nothing of this trial is on the ledger yet, so there is no checkpoint to certify. Publish "
            "the seals first.");
    return {};
}

namespace {

class PdfJob final : public ReportJob {
public:
    PdfJob(JobContext context, ReportRequest request) : m_context(std::move(context)), m_request(std::move(request)) {}

    Result<ReportDone> write(base::ProgressPort& progress) override {
        const auto now = m_context.clock->now();
        TRY(const auto signer, signerFor(m_request.signing.get(), now));
        ScratchFile bundle(m_request.file.string() + ".evidence.part");
        TRY_VOID(writeEvidence(bundle.path(), progress));
        TRY(const bool beside, putBeside(bundle));
        TRY(auto source, evidence::openBundle(bundle.path()));
        // The report states what the attached bundle gives, by the very check that its reader will make.
        evidence::VerifyOptions options;
        options.policy = m_context.policy;
        TRY(auto verdict, evidence::verify(*source, options, progress));
        TRY(auto held, compareHeld(*source, verdict));
        TRY(const auto manifest, source->manifest());
        TRY(auto checkpoint, checkpointIn(*source, manifest));
        TRY(const auto persons, TrialPersons::load(m_context.reader->projection()));
        const report::ReportWords say(m_request.language);
        const ReportInput input{.trial = m_context.trial,
                                .study = m_context.study,
                                .verdict = verdict,
                                .manifest = manifest,
                                .persons = persons,
                                .projection = m_context.reader->projection(),
                                .policy = m_context.policy,
                                .signer = *m_context.signer,
                                .attachUpToBytes = m_request.attachUpToBytes,
                                .checkpoint = std::move(checkpoint),
                                .bundle = bundle.path(),
                                .issuedBy = say.say("list", {m_context.issuedBy, say.name("role", m_context.role)}),
                                .created = now,
                                .zoneMinutes = m_context.clock->zoneMinutes(now),
                                .language = m_request.language,
                                .part = m_request.subject,
                                .held = std::move(held)};
        TRY(const auto answer, answered(progress));
        ReportDone done{m_request.kind, m_request.subject, say.tag(), {}, {}, {}, std::string(answer.clause.name)};
        TRY(done.hash, writeKind(m_request, input, answer, progress, signer ? &*signer : nullptr));
        if (beside) {
            bundle.keep();
            done.beside = bundle.path();
        }
        if (!manifest.chains.empty())
            done.head = manifest.chains.front().head;
        return done;
    }

private:
    /// Of the same state as the evidence. Empty for the other kinds.
    Result<ClauseAnswer> answered(base::ProgressPort& progress) {
        const Clause* clause = m_request.kind == ReportKind::Inspection ? findClause(m_request.clause) : nullptr;
        if (clause == nullptr)
            return ClauseAnswer();
        return answerClause(m_context, *clause, m_request.language, progress);
    }

    /// Adds what contradicts the held head to the findings, where there is such a head.
    Result<std::optional<HeldCheck>> compareHeld(evidence::EvidenceSource& source, evidence::Verdict& verdict) {
        if (m_request.held.empty())
            return std::optional<HeldCheck>();
        TRY(const auto head, loadHead(m_request.held));
        HeldCheck held{head.text, {}, verdict.kind};
        TRY(held.compared, evidence::compareHead(source, head, m_context.policy));
        for (const auto& finding : held.compared.findings) {
            verdict.kind = evidence::VerdictKind::Altered;
            ++verdict.findingsTotal;
            verdict.findings.insert(verdict.findings.begin(), finding);
        }
        return std::optional(std::move(held));
    }

    /// Of one participant: what is about that one, for a receipt the consents alone, so that nothing tells the arm; of
    /// all else the hashes.
    Result<void> writeEvidence(const std::filesystem::path& file, base::ProgressPort& progress) {
        evidence::DisclosureChoice choice;
        if (!m_request.subject.empty())
            choice.subjects = {m_request.subject};
        choice.consentsOnly = m_request.kind == ReportKind::Consent;
        evidence::Disclosure source(m_context.reader->source(), std::move(choice));
        return evidence::writeBundle(source, file, progress);
    }

    /// A bundle that is too large to be attached gets the name that the report will tell.
    Result<bool> putBeside(ScratchFile& bundle) const {
        std::error_code failure;
        const auto size = std::filesystem::file_size(bundle.path(), failure);
        if (failure)
            return base::machineFailed("Cannot read " + bundle.path().string() + ": " + failure.message() + ".");
        if (size <= m_request.attachUpToBytes)
            return false;
        TRY(const auto name, besideName(m_request.file, bundle.path()));
        TRY_VOID(bundle.rename(name));
        return true;
    }

    JobContext m_context;
    ReportRequest m_request;
};

} // namespace

std::unique_ptr<ReportJob> makeReportJob(JobContext context, ReportRequest request) {
    return std::make_unique<PdfJob>(std::move(context), std::move(request));
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_job.h"

#include "audit_report.h"
#include "casebook_report.h"
#include "certificate_report.h"
#include "changes_report.h"
#include "erasure_report.h"
#include "persons_report.h"

#include "evidence/bundle.h"
#include "evidence/verifier.h"

#include <array>

namespace caseseal::desk {

namespace {

constexpr auto kKinds =
    std::to_array<std::pair<ReportKind, std::string_view>>({{ReportKind::Audit, "audit"},
                                                            {ReportKind::Casebook, "casebook"},
                                                            {ReportKind::Changes, "changes"},
                                                            {ReportKind::Persons, "persons"},
                                                            {ReportKind::Erasure, "erasure"},
                                                            {ReportKind::Certificate, "certificate"}});

/// Removes a scratch file when the work ends, whichever way.
class ScratchFile {
public:
    explicit ScratchFile(std::filesystem::path path) : m_path(std::move(path)) {}
    ~ScratchFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// The signer, before the long work: a wrong password is told at once.
Result<std::optional<report::PdfSigner>> signerFor(const ReportSigning* signing, base::UtcTime now) {
    if (signing == nullptr)
        return std::optional<report::PdfSigner>();
    TRY(auto signer, report::PdfSigner::load(signing->keyFile, signing->password, now));
    if (signing->timeStamps)
        signer.useTimeStamps(signing->timeStamps, signing->timeStampPlace);
    return std::optional<report::PdfSigner>(std::move(signer));
}

Result<std::string> checkpointIn(evidence::EvidenceSource& source, const evidence::Manifest& manifest) {
    if (!manifest.ledger)
        return std::string();
    TRY(const auto note, source.file("ledger/checkpoint"));
    return std::string(base::textOf(note));
}

/// What can be told before the long work.
Result<void> checkSubject(const ReportRequest& request, store::Projection& projection) {
    const bool mayBeOne = request.kind == ReportKind::Casebook || request.kind == ReportKind::Changes;
    if (request.kind == ReportKind::Casebook && request.subject.empty())
        return base::badInput("A " + std::string(nameOf(request.kind)) + " is about one participant: name it.");
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

Result<void> checkRequest(const ReportRequest& request, const JobContext& context) {
    TRY_VOID(checkSubject(request, context.reader->projection()));
    if (request.kind != ReportKind::Certificate)
        return {};
    TRY(const auto manifest, context.reader->source().manifest());
    if (!manifest.ledger)
        return base::refused(
            "Nothing of this trial is on the ledger yet, so there is no checkpoint to certify. Publish "
            "the seals first.");
    return {};
}

Result<crypto::Digest> writeKind(const ReportRequest& request, const ReportInput& input, base::ProgressPort& progress,
                                 const report::PdfSigner* signer) {
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
        out.push_back(kind);
    return out;
}

Result<crypto::Digest> runReportJob(JobContext& context, const ReportRequest& request, base::ProgressPort& progress) {
    const auto now = context.clock->now();
    TRY_VOID(checkRequest(request, context));
    TRY(const auto signer, signerFor(request.signing, now));
    const ScratchFile bundle(request.file.string() + ".evidence.part");
    TRY_VOID(evidence::writeBundle(context.reader->source(), bundle.path(), progress));
    TRY(auto source, evidence::openBundle(bundle.path()));
    // The report states what the attached bundle gives, by the very check that its reader will make.
    evidence::VerifyOptions options;
    options.policy = context.policy;
    TRY(const auto verdict, evidence::verify(*source, options, progress));
    TRY(const auto manifest, source->manifest());
    TRY(auto checkpoint, checkpointIn(*source, manifest));
    const report::ReportWords say(request.language);
    auto& projection = context.reader->projection();
    TRY(const auto persons, projection.persons(context.trial.chain));
    const ReportInput input{.trial = context.trial,
                            .study = context.study,
                            .verdict = verdict,
                            .manifest = manifest,
                            .persons = persons,
                            .projection = projection,
                            .policy = context.policy,
                            .checkpoint = std::move(checkpoint),
                            .bundle = bundle.path(),
                            .issuedBy = say.say("list", {context.issuedBy, say.name("role", context.role)}),
                            .created = now,
                            .zoneMinutes = context.clock->zoneMinutes(now),
                            .language = request.language};
    return writeKind(request, input, progress, signer ? &*signer : nullptr);
}

} // namespace caseseal::desk

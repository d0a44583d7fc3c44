// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include "asked_forms.h"
#include "certificate_report.h"
#include "kept_alarms.h"
#include "ledger_alarms.h"
#include "ledger_compare.h"
#include "ledger_link.h"

#include "evidence/held_head.h"
#include "evidence/verifier.h"
#include <algorithm>

namespace caseseal::desk {

namespace {

Result<std::string> keptCheckpoint(evidence::EvidenceSource& source) {
    TRY(const auto manifest, source.manifest());
    if (!manifest.ledger)
        return std::string();
    TRY(const auto note, source.file("ledger/checkpoint"));
    return std::string(base::textOf(note));
}

class TrialJobs final : public Jobs {
public:
    explicit TrialJobs(JobContext context) : m_context(std::move(context)) {}

    store::Projection& projection() override { return m_context.reader->projection(); }
    Result<std::vector<FormPlace>> notAsked() override;
    Result<VerifyReport> verify(base::ProgressPort& progress) override;

    Result<std::string> head() override { return evidence::makeHead(m_context.reader->source()); }
    Result<std::string> headCode() override;
    Result<evidence::HeadComparison> compareHead(const evidence::HeldHead& held) override {
        return evidence::compareHead(m_context.reader->source(), held, m_context.policy);
    }

private:
    static void addFindings(evidence::Verdict& verdict, std::vector<evidence::Finding> findings);
    [[nodiscard]] std::vector<evidence::Finding> newerOnLedger() const;
    Result<std::vector<evidence::Finding>> unsettled(const std::vector<FoundAlarm>& justFound);

    JobContext m_context;
};

void TrialJobs::addFindings(evidence::Verdict& verdict, std::vector<evidence::Finding> findings) {
    for (auto& finding : findings) {
        ++verdict.findingsTotal;
        if (verdict.findings.size() < evidence::kMaxFindings)
            verdict.findings.push_back(std::move(finding));
    }
    if (verdict.findingsTotal > 0 && verdict.kind == evidence::VerdictKind::Intact)
        verdict.kind = evidence::VerdictKind::Altered;
}

Result<std::vector<FormPlace>> TrialJobs::notAsked() {
    if (!mayLeaveOutForms(m_context.study))
        return std::vector<FormPlace>(); // without reading a single rule
    return formsNotAsked(m_context.study, study::StudyRules::make(m_context.study), projection(), {});
}

/// What the opening found; heads that were seen have findings of their own.
std::vector<evidence::Finding> TrialJobs::newerOnLedger() const {
    if (!m_context.olderCopy || m_context.olderCopy->onLedger == 0)
        return {};
    evidence::Finding finding;
    finding.code = "seal-missing";
    finding.chain = m_context.trial.chain;
    finding.what = "The ledger holds " + std::to_string(m_context.olderCopy->onLedger) +
                   " newer seals of this trial that are not here: an older copy was put back.";
    return {finding};
}

/// Alarms that nobody has settled; what this verification has found itself stands among its findings already.
Result<std::vector<evidence::Finding>> TrialJobs::unsettled(const std::vector<FoundAlarm>& justFound) {
    std::vector<evidence::Finding> out;
    TRY(const auto kept, m_context.reader->alarms());
    TRY(const auto alarms, withSettlements(kept, m_context.reader->projection()));
    for (const auto& alarm : alarms) {
        const bool again = std::ranges::any_of(justFound, [&](const auto& one) { return one.mark == alarm.mark; });
        if (!alarm.settled && !again)
            out.push_back(findingOf(alarm));
    }
    return out;
}

Result<std::string> TrialJobs::headCode() {
    TRY(const auto note, keptCheckpoint(m_context.reader->source()));
    if (note.empty())
        return base::refused("Nothing of this trial is on the ledger yet, so there is no head to hold. Publish the "
                             "seals first.");
    TRY(auto coded, codedCheckpoint(note));
    return std::move(coded.note);
}

Result<VerifyReport> TrialJobs::verify(base::ProgressPort& progress) {
    const auto started = m_context.clock->tickMs();
    TRY(auto parts, verifyParts(m_context, progress));
    VerifyReport report;
    report.verdict = std::move(parts.record);
    addFindings(report.verdict, std::move(parts.projections));
    addFindings(report.verdict, std::move(parts.ledger));
    addFindings(report.verdict, newerOnLedger());
    if (!parts.ledgerUnreachable.empty())
        report.verdict.warnings.push_back(
            {"ledger-unreachable", {}, {}, {}, {}, std::move(parts.ledgerUnreachable), {}, {}});
    addFindings(report.verdict, std::move(parts.seen));
    TRY(auto alarms, unsettled(parts.alarms));
    addFindings(report.verdict, std::move(alarms));
    report.alarms = std::move(parts.alarms);
    report.tookMs = m_context.clock->tickMs() - started;
    return report;
}

} // namespace

Result<JobContext> jobContext(Workbench& bench) {
    TRY(auto reader, bench.trial->openReader());
    TRY(auto link, LedgerLink::load(*bench.trial));
    TRY(auto seenNote, newestSeen(*bench.trial));
    const auto& author = bench.sealer.author();
    return JobContext{std::move(reader),
                      bench.ports.clock,
                      store::SeenHeads(bench.ports.seenHeadsFolder),
                      bench.info,
                      bench.study,
                      author.name + " (" + author.id + ")",
                      author.roles.front(),
                      std::move(link.policy),
                      std::move(link.place),
                      std::move(seenNote),
                      bench.olderCopy,
                      bench.ports.leastWorkBits};
}

namespace {

/// What of the findings is a contradiction with evidence; what cannot be read now has been said.
std::vector<FoundAlarm> findAlarms(JobContext& context, const std::string& seenNote) {
    std::error_code unreachable;
    if (!context.ledger.shared() && !std::filesystem::exists(context.ledger.folder / "checkpoint", unreachable))
        return {};
    const auto seen = ledger::SignedCheckpoint::parse(seenNote);
    const auto port = seen ? openLedger(context.ledger, seen->checkpoint.origin)
                           : Result<std::unique_ptr<ledger::LedgerPort>>(seen.error());
    auto found = port ? lookAtLedger(**port, seenNote, &context.reader->source(), context.policy)
                      : Result<std::vector<FoundAlarm>>(port.error());
    return found ? std::move(*found) : std::vector<FoundAlarm>();
}

} // namespace

Result<VerifyParts> verifyParts(JobContext& context, base::ProgressPort& progress) {
    auto& source = context.reader->source();
    evidence::VerifyOptions options;
    options.leastWorkBits = context.leastWorkBits;
    VerifyParts parts;
    TRY(parts.record, evidence::verify(source, options, progress));
    std::erase_if(parts.record.warnings, [](const auto& warning) { return warning.code == "policy-from-bundle"; });
    TRY(parts.projections, context.reader->compareProjections(progress));
    TRY(const auto kept, keptCheckpoint(source));
    const auto& seen = context.seenNote.empty() ? kept : context.seenNote;
    TRY(auto compared, compareLedger(context.ledger, seen, context.policy, progress));
    parts.ledger = std::move(compared.findings);
    parts.ledgerUnreachable = std::move(compared.unreachable);
    if (!parts.ledger.empty())
        parts.alarms = findAlarms(context, seen);
    TRY(parts.seen, context.seenHeads.compare(*context.reader)); // last: it moves on to what was saved meanwhile
    return parts;
}

std::unique_ptr<Jobs> makeJobs(JobContext context) { return std::make_unique<TrialJobs>(std::move(context)); }

} // namespace caseseal::desk

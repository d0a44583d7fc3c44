// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_desk.h"

#include "jobs.h"
#include "ledger_link.h"
#include "session.h"

#include <algorithm>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

TrialDesk::TrialDesk(std::unique_ptr<store::TrialFile> trial, Ports ports, std::string chain)
    : m_bench(std::move(trial), std::move(ports), std::move(chain)), m_drafts(makeDrafts(m_bench)),
      m_people(makePeople(m_bench)), m_forms(makeFormWork(m_bench)), m_queries(makeQueries(m_bench)),
      m_medicines(makeMedicines(m_bench)), m_tasks(makeTasks(m_bench, *m_forms, *m_queries, *m_medicines)),
      m_trail(makeTrail(m_bench)), m_versions(makeStudyVersions(m_bench)), m_consents(makeConsents(m_bench)),
      m_disclosures(makeDisclosures(m_bench)), m_sharing(makeSharing(m_bench)),
      m_exports(makeExports(m_bench, *m_disclosures)), m_imports(makeImports(m_bench)),
      m_locks(makeDatabaseLocks(m_bench)), m_reports(makeReports(m_bench)), m_anchors(makeAnchors(m_bench)),
      m_alarms(makeAlarms(m_bench)), m_archives(makeArchives(m_bench)), m_backups(makeBackups(m_bench)),
      m_drill(makeDrill(m_bench)), m_clauses(makeClauses(m_bench)), m_review(makeReview(m_bench)),
      m_proofs(makeProofs(m_bench)), m_erasures(makeErasures(m_bench)), m_membership(makeMembership(m_bench)) {
    m_bench.sealed = [this](const SealReceipt& receipt, const std::string& subject) {
        if (sealed)
            sealed(receipt, subject);
    };
}

Result<SealReceipt> TrialDesk::beginSession() {
    if (m_inSession)
        return SealReceipt{};
    if (m_sessionUsed)
        m_bench.sealer.renewSession();
    TRY(const auto receipt, sealOpening(m_bench));
    m_inSession = m_sessionUsed = true;
    return receipt;
}

Result<SealReceipt> TrialDesk::endSession(SessionEnd why) {
    if (!m_inSession)
        return SealReceipt{};
    TRY(const auto receipt, sealClosing(m_bench, why));
    m_inSession = false;
    (void)m_bench.trial->tidy(); // nobody waits for a save now; where it fails, the log is only longer
    return receipt;
}

Result<void> TrialDesk::loadVerification() {
    TRY(const auto text, textSetting(*m_bench.trial, setting::kVerified));
    const auto json = Json::parse(text);
    const auto* time = json ? json->find("time") : nullptr;
    const auto* intact = json ? json->find("intact") : nullptr;
    if (time == nullptr || intact == nullptr || time->asString() == nullptr || intact->asBool() == nullptr)
        return {}; // never verified here
    TRY(m_lastVerified, base::parseTime(*time->asString()));
    m_lastVerdict = *intact->asBool() ? evidence::VerdictKind::Intact : evidence::VerdictKind::Altered;
    m_findingsSeen = *intact->asBool();
    return {};
}

Result<void> TrialDesk::countWitnesses(SealState& state) {
    TRY(const auto note, m_bench.trial->checkpointNote());
    if (note.empty())
        return {};
    TRY(const auto head, ledger::SignedCheckpoint::parse(note));
    TRY(const auto policyText, textSetting(*m_bench.trial, setting::kPolicy));
    TRY(const auto policy, ledger::Policy::parse(policyText));
    TRY(const auto judged, ledger::judge(policy, head));
    state.quorumMet = judged.quorumMet;
    const auto own = head.checkpoint.origin + "/"; // FORMAT.md: names below the log's origin are the installation's own
    TRY(const auto member, textSetting(*m_bench.trial, setting::kLedgerMember));
    state.ownKeysOnly = std::all_of(judged.cosigners.begin(), judged.cosigners.end(),
                                    [&](const auto& name) { return name.starts_with(own) || name == member; });
    state.witnessedBy = judged.partiesCosigned;
    state.witnesses = judged.parties;
    return {};
}

Result<SealState> TrialDesk::sealState() {
    TRY(const auto counts, m_bench.trial->projection().counts());
    SealState state;
    state.seals = counts.seals;
    state.entries = counts.entries;
    state.notLogged = counts.notLogged;
    state.lastSeal = m_bench.lastSeal;
    TRY_VOID(countWitnesses(state));
    state.lastVerified = m_lastVerified;
    state.lastVerdict = m_lastVerdict;
    state.findings = m_findings;
    state.findingsSeen = m_findingsSeen;
    return state;
}

void TrialDesk::noteVerification(const VerifyReport& report) {
    m_lastVerified = m_bench.ports.clock->now();
    m_lastVerdict = report.verdict.kind;
    m_findings = report.verdict.findings;
    const bool intact = report.verdict.kind == evidence::VerdictKind::Intact;
    m_findingsSeen = intact;
    (void)m_alarms->keep(report.alarms); // where it fails, the next verification finds the same again
    const Json kept(Json::Object{{"time", base::encodeTime(*m_lastVerified)}, {"intact", intact}});
    // Only a remembrance for the strip; the next verification finds the same again.
    (void)m_bench.trial->saveSetting(setting::kVerified, base::bytesOf(kept.encode()));
}

Result<std::uint64_t> TrialDesk::publish() {
    TRY(const auto job, m_membership->prepare());
    const auto done = job->look();
    TRY_VOID(m_alarms->keep(job->alarms()));
    if (!done)
        return done.error();
    TRY_VOID(m_membership->keep(*done));
    return done->published;
}

Result<std::unique_ptr<Jobs>> TrialDesk::jobs() {
    TRY(auto context, jobContext(m_bench));
    return makeJobs(std::move(context));
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/verifier.h"

#include "chain_pass.h"
#include "report_claim.h"
#include "subject_rules.h"

#include <algorithm>
#include <thread>

namespace caseseal::evidence {

namespace {

constexpr std::size_t kRecordsInMemoryBytes = 6 << 20;

class Verification {
public:
    Verification(EvidenceSource& source, const VerifyOptions& options, base::ProgressPort& progress)
        : m_source(source), m_options(options), m_progress(progress),
          m_threads(options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency())) {}

    /// A text that cannot be read makes the verdict `unreadable`; anything else that fails is the machine's.
    base::Result<Verdict> run() {
        const auto done = checkAll();
        if (done || done.error().kind == base::ErrorKind::BadInput)
            return conclude(done);
        return done.error();
    }

private:
    base::Result<void> checkAll() {
        TRY(m_manifest, m_source.manifest());
        for (const auto& chain : m_manifest.chains)
            m_chains.push_back(chain.chain);
        m_counts.chains = m_chains.size();
        TRY_VOID(checkFiles());
        TRY(auto ledger, LedgerRules::make(m_source, m_manifest, m_options, m_log));
        m_ledger.emplace(std::move(ledger));
        SubjectRecords subjects(m_options.scratchFolder, kRecordsInMemoryBytes);
        TRY_VOID(passChains(subjects));
        const bool someHidden = m_counts.withheld + m_counts.erased > 0 || !m_manifest.complete;
        SubjectRules rules(m_chains, m_log, someHidden ? m_hidden : std::vector<std::uint64_t>(),
                           subjects.erasures() > 0);
        TRY_VOID(subjects.flush());
        TRY_VOID(rules.check(subjects, m_threads, m_progress));
        m_counts.subjects = rules.subjects();
        m_subjectsTotal = rules.moveShownInto(m_subjects);
        if (rules.coverageUnknown() > 0)
            warn("coverage-not-checked",
                 std::to_string(rules.coverageUnknown()) + " signatures cover values that are not all shown here.");
        warnOfHidden();
        TRY_VOID(compareWithReport());
        return compareWithHead();
    }

    /// Last: a report states what its bundle gives by itself.
    base::Result<void> compareWithHead() {
        TRY_VOID(compareWithClaimedHead());
        return m_options.head ? compareWith(*m_options.head) : base::Result<void>();
    }

    base::Result<void> compareWith(const HeldHead& head) {
        TRY(m_compared, compareHead(m_source, head, m_options.policy));
        for (const auto& finding : m_compared->findings)
            m_log.add(finding);
        return {};
    }

    /// The head that the report was compared with, once more; what the report says of it must be the answer.
    base::Result<void> compareWithClaimedHead() {
        TRY(const auto report, m_source.report());
        const auto claimed = report ? claimedHead(*report) : std::nullopt;
        if (!claimed)
            return {};
        const auto head = HeldHead::parse(claimed->text);
        if (head)
            TRY_VOID(compareWith(*head));
        if (!head || claimed->relation != nameOf(m_compared->relation))
            m_log.add(
                {"report-mismatch",
                 {},
                 {},
                 {},
                 {},
                 "The report states another answer to the head that it was compared with than its evidence gives.",
                 head ? std::string(nameOf(m_compared->relation)) : std::string(),
                 claimed->relation});
        return {};
    }

    void warn(const char* code, std::string what) { m_log.warn({code, {}, {}, {}, {}, std::move(what), {}, {}}); }

    /// Every attached study file and consent document against its name.
    base::Result<void> checkFiles() {
        TRY(const auto files, m_source.files());
        for (const auto& name : files) {
            const bool study = name.starts_with("study/");
            if (!study && !name.starts_with("documents/"))
                continue;
            m_files.insert(name);
            TRY(const auto digest, m_source.digestOf(name));
            const auto named = std::string_view(name).substr(name.find('/') + 1, 64);
            if (base::encodeHex(digest) != named)
                m_log.add({study ? "study-hash" : "document-hash",
                           {},
                           {},
                           {},
                           {},
                           "The file " + name + " has not the content that it is named by.",
                           std::string(named),
                           base::encodeHex(digest)});
        }
        return {};
    }

    base::Result<void> passChains(SubjectRecords& subjects) {
        SignaturePool signatures(m_threads - 1, [this](const SignatureJob& job) {
            m_log.add({"seal-signature",
                       job.chain,
                       job.seal,
                       {},
                       {},
                       "The signature of " + job.author + " does not verify over this seal.",
                       {},
                       {}});
        });
        std::uint64_t total = 0;
        for (const auto& chain : m_manifest.chains)
            total += chain.length;
        PassShare share{m_source, m_manifest, m_chains, m_files,  m_log,      *m_ledger, signatures,
                        subjects, m_counts,   m_ends,   m_hidden, m_progress, total};
        for (std::uint32_t chain = 0; chain < m_chains.size(); ++chain)
            TRY_VOID(ChainPass(share, chain).run());
        m_ledger->endChains();
        m_restored = share.restored;
        signatures.finish();
        std::set<std::string> persons;
        for (const auto& [chain, end] : m_ends)
            for (const auto& person : end.persons.all())
                persons.insert(chain + "/" + person.id);
        m_counts.persons = persons.size();
        return {};
    }

    /// Lost seals may lie on the ledger; there they are hashes, nobody's.
    void warnOfLedgerSurplus(const Counts& counts) {
        if (!m_restored || !m_manifest.ledger || !m_manifest.complete || m_manifest.ledger->size <= counts.logged)
            return;
        warn("lost-on-ledger", "The ledger holds " + std::to_string(m_manifest.ledger->size - counts.logged) +
                                   " seals that are not here. After a restore, lost ones may be among them: compare "
                                   "with heads that others keep.");
    }

    void warnOfHidden() {
        if (m_counts.withheld > 0)
            warn("withheld", std::to_string(m_counts.withheld) + " entries are not shown here: they were left out on "
                                                                 "purpose.");
        if (m_counts.erased > 0)
            warn("erased", std::to_string(m_counts.erased) + " entries are not shown: they were erased for good.");
    }

    base::Result<void> compareWithReport() {
        TRY(const auto claim, m_source.report());
        if (!claim)
            return {};
        Verdict ledgerCounts;
        ledgerCounts.counts = m_counts;
        m_ledger->count(ledgerCounts.counts);
        const auto kind = m_log.total() == 0 ? VerdictKind::Intact : VerdictKind::Altered;
        auto judged = judgeReport(*claim, m_manifest, kind, ledgerCounts.counts, m_ends);
        for (auto& difference : judged.differences)
            addMismatch(difference);
        if (judged.unsealed)
            warn("report-not-sealed", "Nothing binds what the pages of this report show: it was issued before reports "
                                      "were sealed, or its seal was taken off. Its evidence was checked; read the "
                                      "values there.");
        m_sealedBy = std::move(judged.sealedBy);
        return {};
    }

    void addMismatch(EvidenceSource::ReportDifference difference) {
        m_log.add({"report-mismatch",
                   {},
                   {},
                   {},
                   {},
                   std::move(difference.what),
                   std::move(difference.expected),
                   std::move(difference.found)});
    }

    /// Evidence that cannot be read to its end says nothing of the data; that the report was changed is known all the
    /// same.
    void addUnreadable(const base::Error& why) {
        m_log.add({"unreadable", {}, {}, {}, {}, why.message, {}, {}});
        const auto claim = m_source.report();
        if (claim && *claim)
            for (const auto& difference : (*claim)->differences)
                addMismatch(difference);
    }

    Verdict conclude(const base::Result<void>& done) {
        Verdict verdict;
        verdict.counts = m_counts;
        verdict.subjects = std::move(m_subjects);
        verdict.subjectsTotal = m_subjectsTotal;
        if (!done)
            addUnreadable(done.error());
        else
            verdict.kind = m_log.total() == 0 ? VerdictKind::Intact : VerdictKind::Altered;
        if (done) {
            m_ledger->count(verdict.counts);
            warnOfLedgerSurplus(verdict.counts);
            m_ledger->assure(verdict, verdict.kind == VerdictKind::Intact);
            if (m_compared && verdict.kind == VerdictKind::Intact)
                verdict.assurance.push_back("compared with a held head of " + std::to_string(m_compared->held.size) +
                                            ": " + std::string(nameOf(m_compared->relation)));
            if (!m_sealedBy.empty() && verdict.kind == VerdictKind::Intact)
                verdict.assurance.push_back("report sealed by " + m_sealedBy);
        }
        m_log.moveInto(verdict);
        return verdict;
    }

    EvidenceSource& m_source;
    const VerifyOptions& m_options;
    base::ProgressPort& m_progress;
    unsigned m_threads;
    Manifest m_manifest;
    std::vector<std::string> m_chains;
    std::set<std::string> m_files;
    ChainEnds m_ends;
    std::vector<std::uint64_t> m_hidden; ///< of each chain
    std::vector<ShownSubject> m_subjects;
    std::uint64_t m_subjectsTotal = 0;
    bool m_restored = false;
    FindingLog m_log;
    std::optional<LedgerRules> m_ledger;
    std::optional<HeadComparison> m_compared;
    std::string m_sealedBy; ///< the report, where the evidence is attached to one
    Counts m_counts;
};

} // namespace

base::Result<Verdict> verify(EvidenceSource& source, const VerifyOptions& options, base::ProgressPort& progress) {
    std::optional<base::Result<Verdict>> result;
    // A thread of its own, so that its priority can be lowered without lowering the caller's for good.
    std::thread coordinator([&] {
        lowerPriority();
        result.emplace(Verification(source, options, progress).run());
    });
    coordinator.join();
    return std::move(*result);
}

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "base/file.h"
#include "desk/drill.h"
#include "desk/erasures.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

/// Content of every file but the engine's shared memory, in which readers note their locks.
std::map<std::string, base::Bytes> bytesBelow(const std::filesystem::path& folder) {
    std::map<std::string, base::Bytes> out;
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder))
        if (each.is_regular_file() && each.path().extension() != ".db-shm")
            out[each.path().string()] = must(base::loadFile(each.path()));
    return out;
}

bool foundBy(const DrillOutcome& outcome, DrillFinder by, std::string_view code) {
    return std::any_of(outcome.findings.begin(), outcome.findings.end(),
                       [&](const DrillFinding& each) { return each.by == by && each.finding.code == code; });
}

bool foundBy(const DrillOutcome& outcome, DrillFinder by) {
    return std::any_of(outcome.findings.begin(), outcome.findings.end(),
                       [by](const DrillFinding& each) { return each.by == by; });
}

std::vector<std::string> sandboxes() {
    std::vector<std::string> out;
    for (const auto& each : std::filesystem::directory_iterator(std::filesystem::temp_directory_path()))
        if (each.path().filename().string().starts_with("caseseal-drill-"))
            out.push_back(each.path().filename().string());
    return out;
}

/// Stops at the first step of that name.
class StopAt final : public base::ProgressPort {
public:
    explicit StopAt(std::string step) : m_step(std::move(step)) {}
    void report(std::string_view what, std::uint64_t, std::uint64_t) override { m_stop = m_stop || what == m_step; }
    [[nodiscard]] bool cancelRequested() const override { return m_stop; }

private:
    std::string m_step;
    bool m_stop = false;
};

} // namespace

/// Alterations of a copy, done for real, and who finds them.
class TestDrill : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_temporary;
    std::unique_ptr<WorkTrial> m_trial;
    DrillReport m_report;

    [[nodiscard]] const DrillOutcome& of(DrillKind kind) const {
        return m_report.outcomes.at(static_cast<std::size_t>(kind));
    }

    /// A name typed into the note of a form and erased by two persons.
    void eraseAName() {
        Desk& nora = m_trial->as("nora");
        must(nora.record(kVitals, {value("I.NOTE", "Jane Roe")}));
        must(nora.record(kVitals, {value("I.NOTE", "well", "not for here")}));
        Desk& root = m_trial->as("root");
        const auto typed =
            must(root.projection().history({"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.NOTE"})).front();
        must(root.erasures().erase({typed.seal, typed.entryIndex, ErasedPart::Value, "A name was typed", "marta"},
                                   kWord()));
    }

private Q_SLOTS:
    /// A signed form, an erased value, two publications, then a seal that is not on the ledger: every kind has
    /// something to work on.
    void initTestCase() {
        qputenv("TMPDIR", m_temporary.path().toUtf8());
        m_trial = std::make_unique<WorkTrial>();
        m_trial->enterForm(kVitals);
        eraseAName();
        must(m_trial->as("nora").publish());
        must(m_trial->as("elias").forms().sign({kVitals}, "I have reviewed it", kWord()));
        must(m_trial->as("nora").record(kLab, {value("I.HB", "12.3")}));
        must(m_trial->as("elias").record(kVitals, {value("I.KG", "71", "typing error")}));
        must(m_trial->as("root").publish());
        must(m_trial->as("nora").enrol("P-7"));
    }

    void everyKindIsFoundAndTheTrialIsOnlyRead() {
        Desk& desk = m_trial->as("marta");
        const auto folder = desk.info().folder;
        const auto before = bytesBelow(folder);
        const auto job = must(desk.drill().prepare());
        m_report = must(job->run(drillKinds(), m_quiet));
        QVERIFY(bytesBelow(folder) == before);
        QVERIFY(m_report.before.empty());
        QVERIFY(m_report.headSeen);
        QCOMPARE(m_report.outcomes.size(), drillKinds().size());
        for (const auto& outcome : m_report.outcomes) {
            QVERIFY2(outcome.skipped.empty(), outcome.skipped.c_str());
            QVERIFY2(outcome.found(), std::string(nameOf(outcome.kind)).c_str());
            QVERIFY(outcome.alteration.was != outcome.alteration.is);
        }
        QVERIFY(m_report.allFound());
    }

    void aValueIsNamedInItsPlace() {
        const auto& outcome = of(DrillKind::Value);
        QVERIFY(foundBy(outcome, DrillFinder::Chain, "entry-root"));
        QVERIFY(!foundBy(outcome, DrillFinder::Projections)); // the page was made to agree
        QCOMPARE(outcome.alteration.was, std::string("71"));
        QCOMPARE(outcome.alteration.place.item, std::string("I.KG"));
        const auto& finding = outcome.findings.front().finding;
        QCOMPARE(finding.seal, outcome.alteration.seal);
    }

    void sealsAreSigned() {
        QVERIFY(foundBy(of(DrillKind::Time), DrillFinder::Chain, "seal-signature"));
        QVERIFY(foundBy(of(DrillKind::Author), DrillFinder::Chain));
        QVERIFY(foundBy(of(DrillKind::Order), DrillFinder::Chain, "seal-order"));
    }

    void aCutTailIsFoundByHeadsAlone() {
        const auto& outcome = of(DrillKind::Tail);
        QVERIFY(foundBy(outcome, DrillFinder::SeenHead, "seal-missing"));
        QVERIFY(foundBy(outcome, DrillFinder::HeldHead, "seal-missing"));
        QVERIFY(!foundBy(outcome, DrillFinder::Chain));
        QVERIFY(!foundBy(outcome, DrillFinder::Projections));
    }

    void aPageThatShowsSomethingElse() {
        const auto& outcome = of(DrillKind::Projection);
        QVERIFY(foundBy(outcome, DrillFinder::Projections, "projection-altered"));
        QVERIFY(!foundBy(outcome, DrillFinder::Chain));
        const auto& finding = outcome.findings.front().finding;
        QCOMPARE(finding.place, outcome.alteration.place);
        QCOMPARE(finding.expected, "\"" + outcome.alteration.was + "\"");
        QCOMPARE(finding.found, "\"" + outcome.alteration.is + "\"");
    }

    void aTileIsFoundInTheTrialAndInTheFolder() {
        const auto& outcome = of(DrillKind::Ledger);
        QVERIFY(foundBy(outcome, DrillFinder::Ledger, "ledger-inclusion"));
        QVERIFY(foundBy(outcome, DrillFinder::Ledger, "ledger-consistency"));
    }

    /// Chain, signatures, pages, ledger, the log's own signature: nothing contradicts itself any more.
    void aWholeRewriteIsFoundByHeadsAlone() {
        const auto& outcome = of(DrillKind::Rewrite);
        for (const auto& each : outcome.findings)
            QVERIFY2(each.by == DrillFinder::SeenHead || each.by == DrillFinder::HeldHead,
                     (each.finding.code + ": " + each.finding.what).c_str());
        QVERIFY(foundBy(outcome, DrillFinder::SeenHead, "seal-order"));
        QVERIFY(foundBy(outcome, DrillFinder::HeldHead, "seal-order"));
        QVERIFY(outcome.findings.back().finding.what.find("signed both histories") != std::string::npos);
    }

    void nothingStaysBehind() {
        QVERIFY(sandboxes().empty());
        {
            const auto job = must(m_trial->as("tom").drill().prepare());
            QCOMPARE(sandboxes().size(), std::size_t(1));
            const auto name = m_temporary.filePath(QString::fromStdString(sandboxes().front()));
            QCOMPARE(std::filesystem::status(name.toStdString()).permissions(), std::filesystem::perms::owner_all);
            StopAt stop("drill-rewrite");
            const auto stopped = job->run({DrillKind::Rewrite}, stop);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
        }
        QVERIFY(sandboxes().empty());
    }

    void siteStaffDoNotDrill() {
        for (const char* id : {"nora", "elias"}) {
            Desk& desk = m_trial->as(id);
            QVERIFY(!desk.drill().allowed());
            REFUSED(desk.drill().prepare());
        }
        QVERIFY((m_trial->refusals() == std::vector<std::string>{"drill", "drill"}));
        QVERIFY(m_trial->as("root").drill().allowed());
        QVERIFY(m_trial->verify().kind == evidence::VerdictKind::Intact);
    }

    void whatATrialCannotShowIsSkippedAndSaid() {
        WorkTrial empty;
        const auto report = must(must(empty.as("root").drill().prepare())->run(drillKinds(), m_quiet));
        for (const auto& outcome : report.outcomes)
            if (outcome.kind != DrillKind::Order && outcome.kind != DrillKind::Tail)
                QVERIFY2(!outcome.skipped.empty(), std::string(nameOf(outcome.kind)).c_str());
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"

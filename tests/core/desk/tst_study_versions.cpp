// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffed_trial.h"

#include "desk/study_versions.h"

#include <QTest>

#include <thread>

using namespace caseseal;
using desk::FormPlace;

namespace {

/// The small study with another text in its place.
base::Bytes changedStudy(const char* what, const char* with) {
    const auto original = smallStudy();
    std::string text(base::textOf(original));
    const auto at = text.find(what);
    if (at == std::string::npos)
        qFatal("the small study has no %s", what);
    text.replace(at, std::string_view(what).size(), with);
    const auto view = base::bytesOf(text);
    return {view.begin(), view.end()};
}
base::Bytes secondVersion() { return changedStudy("<CheckValue>350</CheckValue>", "<CheckValue>300</CheckValue>"); }

struct Steps : base::ProgressPort {
    std::vector<std::string> seen;
    std::string cancelAfter;
    void report(std::string_view what, std::uint64_t, std::uint64_t) override { seen.emplace_back(what); }
    [[nodiscard]] bool cancelRequested() const override { return !seen.empty() && seen.back() == cancelAfter; }
};

const FormPlace kFirst{"HYP-001", "SE.V1", "", "F.VS", ""}, kSecond{"HYP-001", "SE.V2", "", "F.VS", ""};

} // namespace

/// New versions of a study design, and the forms that were started before.
class TestStudyVersions : public QObject {
    Q_OBJECT

    std::unique_ptr<StaffedTrial> m_trial;

    std::unique_ptr<desk::Desk> open(const char* id) {
        auto desk = m_trial->open(id);
        if (!desk)
            qFatal("%s", desk.error().message.c_str());
        return std::move(*desk);
    }
    static int bound(const study::Study* study) {
        return std::stoi(study->item("I.SYS")->rangeChecks.back().values.front());
    }

private Q_SLOTS:
    void init() {
        m_trial = std::make_unique<StaffedTrial>();
        OK(m_trial->make());
        const auto nora = open("nora");
        OK(nora->enrol("HYP-001"));
        OK(nora->record(kFirst, {StaffedTrial::draft("I.SYS", "120")}));
    }

    void theDifferenceIsShownBeforeAnythingIsSealed() {
        const auto root = open("root");
        const auto before = root->sealState()->seals;
        const auto preview = root->versions().preview(secondVersion());
        OK(preview);
        QVERIFY(!preview->changes.empty());
        QVERIFY(std::any_of(preview->changes.begin(), preview->changes.end(),
                            [](const auto& change) { return change.parent == "I.SYS" || change.oid == "I.SYS"; }));
        QCOMPARE(preview->touchedForms, std::vector<FormPlace>{kFirst});
        QCOMPARE(root->sealState()->seals, before);
        QCOMPARE(root->versions().list()->size(), std::size_t{1});
    }

    /// On another thread, over a reader of its own, the same is found; and what was found is adopted.
    void aCheckElsewhereIsAsGoodAsAPreview() {
        const auto root = open("root");
        const auto odm = secondVersion();
        const auto preview = root->versions().preview(odm);
        OK(preview);
        auto begun = root->versions().beginCheck();
        OK(begun);
        Steps steps;
        base::Result<desk::VersionPreview> checked = base::cancelled();
        std::thread([&] { checked = (*begun)->run(odm, steps); }).join();
        OK(checked);
        QCOMPARE(steps.seen, (std::vector<std::string>{"design", "rules", "differences", "forms"}));
        QCOMPARE(checked->sha256, preview->sha256);
        QVERIFY(checked->changes == preview->changes);
        QCOMPARE(checked->touchedForms, std::vector<FormPlace>{kFirst});
        QCOMPARE(root->versions().adopt(*checked, odm, "").error().kind, base::ErrorKind::BadInput);
        OK(root->versions().adopt(std::move(*checked), odm, "A lower bound"));
        QCOMPARE(root->versions().list()->back().sha256, preview->sha256);
        QCOMPARE(bound(&root->study()), 300);
    }

    void aCheckIsCancelledBetweenItsSteps() {
        const auto root = open("root");
        for (const char* last : {"design", "rules", "differences"}) {
            auto begun = root->versions().beginCheck();
            OK(begun);
            Steps steps;
            steps.cancelAfter = last;
            QCOMPARE((*begun)->run(secondVersion(), steps).error().kind, base::ErrorKind::Cancelled);
            QCOMPARE(steps.seen.back(), std::string(last));
        }
        auto begun = root->versions().beginCheck();
        OK(begun);
        Steps steps;
        QCOMPARE((*begun)->run(changedStudy("ST.SMALL", "ST.OTHER"), steps).error().kind, base::ErrorKind::BadInput);
    }

    void onlyANewFileOfThisStudyIsAdopted() {
        const auto root = open("root");
        const auto why = [&](const base::Bytes& odm, const char* reason) {
            const auto adopted = root->versions().adopt(odm, reason);
            return adopted ? std::string() : adopted.error().message;
        };
        QVERIFY(why(smallStudy(), "because").find("in force already") != std::string::npos);
        QVERIFY(why(secondVersion(), "").find("reason") != std::string::npos);
        QVERIFY(why(changedStudy("ST.SMALL", "ST.OTHER"), "because").find("ST.OTHER") != std::string::npos);
        QVERIFY(!why({'<', 'O'}, "because").empty());
        QCOMPARE(root->versions().list()->size(), std::size_t{1});
    }

    void aStartedFormKeepsItsVersionUntilItIsMigrated() {
        {
            const auto root = open("root");
            const study::Item* seenByAPage = root->study().item("I.SYS");
            OK(root->versions().adopt(secondVersion(), "A lower bound"));
            QCOMPARE(seenByAPage->oid, std::string("I.SYS")); // pages' pointers stay good
            QCOMPARE(bound(&root->study()), 300);
            const auto list = root->versions().list();
            OK(list);
            QCOMPARE(list->size(), std::size_t{2});
            QVERIFY(!list->front().inForce && list->back().inForce);
            QCOMPARE(list->back().reason, std::string("A lower bound"));
            QCOMPARE(list->front().forms, std::uint64_t{1});
        }
        const auto nora = open("nora");
        QCOMPARE(bound(&nora->study()), 300);
        QCOMPARE(bound(nora->versions().studyFor(kFirst).value()), 350);
        QCOMPARE(bound(nora->versions().studyFor(kSecond).value()), 300);
        OK(nora->versions().rulesFor(kFirst));
        const auto outdated = nora->versions().outdatedForms();
        OK(outdated);
        QCOMPARE(outdated->size(), std::size_t{1});
        QVERIFY(!nora->versions().migrate(std::vector<FormPlace>{kFirst}, "").has_value());
        QVERIFY(!nora->versions().migrate(std::vector<FormPlace>{kSecond}, "why").has_value());
        OK(nora->versions().migrate(std::vector<FormPlace>{kFirst}, "Amendment 2"));
        QCOMPARE(bound(nora->versions().studyFor(kFirst).value()), 300);
        QVERIFY(nora->versions().outdatedForms()->empty());
        QVERIFY(!nora->versions().migrate(std::vector<FormPlace>{kFirst}, "again").has_value());
        QCOMPARE(*nora->projection().values(kFirst)->front().value, std::string("120"));
        base::NoProgress quiet;
        auto jobs = nora->jobs();
        OK(jobs);
        QCOMPARE((*jobs)->verify(quiet)->verdict.kind, evidence::VerdictKind::Intact);
    }

    void onlyTheAdministratorAdoptsAndOnlyTheSiteMigrates() {
        QCOMPARE(open("nora")->versions().adopt(secondVersion(), "x").error().kind, base::ErrorKind::Refused);
        const auto root = open("root");
        OK(root->versions().adopt(secondVersion(), "x"));
        QCOMPARE(root->versions().migrate(std::vector<FormPlace>{kFirst}, "x").error().kind, base::ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestStudyVersions)
#include "tst_study_versions.moc"

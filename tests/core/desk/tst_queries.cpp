// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

const ItemPlace kWeight{"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"};

ItemDraft heavy() {
    auto draft = value("I.KG", "170");
    draft.checks = {{"range:1", "Above the expected 150.", "Read twice"}};
    return draft;
}

std::uint64_t total(Desk& desk, TaskKind kind) {
    const auto list = must(desk.tasks().list());
    const auto at = list.totals.find(kind);
    return at == list.totals.end() ? 0 : at->second;
}

} // namespace

/// Questions about values, the checks that raise them, and what waits for whom.
class TestQueries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQueryIsAskedAnsweredAndClosed() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        REFUSED(trial.as("nora").queries().open({kWeight, "Why?", {}, {}, 0, 0})); // a coordinator asks nothing
        {
            Desk& desk = trial.as("tom");
            QVERIFY(!desk.queries().open({kWeight, "", {}, {}, 0, 0}));
            QVERIFY(!desk.queries().open({kWeight, "Why?", "nobody", {}, 0, 0}));
            auto elsewhere = kWeight;
            elsewhere.subject = "P-9";
            QVERIFY(!desk.queries().open({elsewhere, "Why?", {}, {}, 0, 0}));
            OK(desk.queries().open({kWeight, "Really 70?", "nora", {}, 0, 0}));
        }
        trial.clock->advanceMs(3LL * 86'400'000);
        {
            Desk& desk = trial.as("nora");
            QueryFilter mine;
            mine.mine = true;
            const auto list = must(desk.queries().list(mine));
            QCOMPARE(list.size(), std::size_t{1});
            QCOMPARE(list[0].daysOpen, 3);
            QVERIFY(!desk.queries().answer(1, ""));
            OK(desk.queries().answer(1, "Yes, 70"));
            REFUSED(desk.queries().close(1, "Done")); // the site does not close
        }
        {
            Desk& desk = trial.as("tom");
            OK(desk.queries().reopen(1, "The source says 71", "coordinator"));
            OK(desk.queries().close(1, ""));
            REFUSED(desk.queries().close(1, ""));
            OK(desk.queries().reopen(1, "Still"));
            const auto turns = must(desk.queries().thread(1));
            QCOMPARE(turns.size(), std::size_t{5});
            QVERIFY(turns[1].author == "nora" && turns[1].text == "Yes, 70" && turns[1].role == "coordinator");
            QCOMPARE(turns[2].assigned, std::string("coordinator"));
            const auto row = must(desk.projection().query(1)).value();
            QVERIFY(row.status == "open" && row.reopened == 2 && row.assigned == "coordinator");
        }
        REFUSED(trial.as("nora").queries().reopen(1, "x"));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aKeptCheckIsOneRecordFromFiringToCorrection() {
        WorkTrial trial;
        {
            Desk& desk = trial.as("nora");
            must(desk.enrol("P-1"));
            must(desk.record(kVitals, {heavy()}));
        }
        {
            Desk& desk = trial.as("tom");
            QCOMPARE(total(desk, TaskKind::KeptCheck), std::uint64_t{1});
            const auto kept = must(desk.projection().keptChecks());
            OK(desk.queries().openForCheck(kept.at(0), {}, "nora"));
            QCOMPARE(total(desk, TaskKind::KeptCheck), std::uint64_t{0});
            const auto row = must(desk.projection().query(1)).value();
            QVERIFY(row.rule == "range:1" && row.aboutSeal == kept[0].seal && row.text == kept[0].checks[0].message);
            const auto open = must(desk.queries().episodes(kWeight));
            QVERIFY(open.size() == 1 && !open[0].settled && open[0].check.answer == "Read twice");
        }
        {
            Desk& desk = trial.as("nora");
            must(desk.record(kVitals, {value("I.KG", "70", "Typing error")}));
            must(desk.queries().answer(1, "Corrected"));
        }
        Desk& desk = trial.as("tom");
        must(desk.queries().close(1, "Thank you"));
        const auto episodes = must(desk.queries().episodes(kWeight));
        QCOMPARE(episodes.size(), std::size_t{1});
        QVERIFY(episodes[0].settled);
        QCOMPARE(episodes[0].then.size(), std::size_t{4}); // asked, corrected, answered, closed
        QCOMPARE(episodes[0].fired.entry.value.value_or(""), std::string("170"));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void everybodySeesWhatWaitsForThem() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        must(trial.as("nora").record(kLab, {value("I.HB", "13")}));
        {
            Desk& desk = trial.as("nora");
            QCOMPARE(total(desk, TaskKind::CompleteForm), std::uint64_t{1});
            QCOMPARE(total(desk, TaskKind::Sign), std::uint64_t{0});
        }
        {
            Desk& desk = trial.as("tom");
            QCOMPARE(total(desk, TaskKind::Verify), std::uint64_t{1});
            QCOMPARE(total(desk, TaskKind::CompleteForm), std::uint64_t{0});
            must(desk.queries().open({kWeight, "Really?", "nora", {}, 0, 0}));
        }
        QCOMPARE(total(trial.as("berta"), TaskKind::AnswerQuery), std::uint64_t{0}); // it is nora's
        QCOMPARE(total(trial.as("nora"), TaskKind::AnswerQuery), std::uint64_t{1});
        must(trial.as("nora").queries().answer(1, "Yes"));
        QCOMPARE(total(trial.as("marta"), TaskKind::ReviewAnswer), std::uint64_t{1});
        {
            Desk& desk = trial.as("elias");
            QCOMPARE(total(desk, TaskKind::Sign), std::uint64_t{1});
            must(desk.forms().sign({kVitals}, "I reviewed", kWord()));
            must(desk.record(kVitals, {value("I.KG", "71", "Typing error")}));
            QCOMPARE(total(desk, TaskKind::SignAgain), std::uint64_t{1});
            QCOMPARE(total(desk, TaskKind::Sign), std::uint64_t{0});
        }
        must(trial.as("marta").forms().act({"form.lock", kVitals, {}, {}}));
        must(trial.as("nora").forms().requestUnlock(kVitals, "Wrong"));
        QCOMPARE(total(trial.as("marta"), TaskKind::DecideUnlock), std::uint64_t{1});
        trial.clock->advanceMs(30LL * 86'400'000);
        Desk& desk = trial.as("nora");
        const auto list = must(desk.tasks().list(1));
        QCOMPARE(list.totals.at(TaskKind::OverdueVisit), std::uint64_t{1});
        QVERIFY(list.tasks.front().kind == TaskKind::OverdueVisit && list.tasks.front().place.event == "SE.V2");
        QVERIFY(list.tasks.front().days > 0);
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_plan.h"
#include "models/find_hits.h"
#include "models/overview_figures.h"
#include "models/query_list_model.h"
#include "models/task_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

namespace {

constexpr std::int64_t kDayMs = 24 * 3600 * 1000;
const QDate kToday(2026, 11, 22);

base::UtcTime daysAgo(int days) { return {QDateTime(kToday, QTime(12, 0)).toMSecsSinceEpoch() - days * kDayMs}; }

study::Study smallStudy() {
    study::Study study;
    for (const char* form : {"BP", "LAB"}) {
        study.forms[form].oid = form;
        study.forms[form].name = form;
    }
    for (const char* visit : {"W2", "W4", "UN"}) {
        study::Event event;
        event.oid = visit;
        event.name = visit;
        event.forms.push_back({"BP", true, {}, {}});
        study.events.push_back(event);
    }
    study.events[2].repeating = true;
    study.events[2].type = study::EventType::Unscheduled;
    return study;
}

store::QueryRow query(std::uint64_t number, const char* subject, const char* event, const char* status, int daysOld) {
    store::QueryRow row;
    row.number = number;
    row.place.subject = subject;
    row.place.event = event;
    row.place.form = "BP";
    row.status = status;
    row.text = "Please confirm the weight.";
    row.opened = daysAgo(daysOld);
    row.lastChange = daysAgo(0);
    return row;
}

store::FormState form(const char* subject, const char* event, bool complete, bool isSigned = false) {
    store::FormState state;
    state.place = {subject, event, "", "BP", ""};
    state.values = 3;
    state.complete = complete;
    state.isSigned = isSigned;
    return state;
}

std::vector<std::uint64_t> numbersOf(const QueryListModel& model) {
    std::vector<std::uint64_t> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.push_back(model.query(row).number);
    return numbers;
}

using Numbers = std::vector<std::uint64_t>;

} // namespace

/// What the pages count, filter and plan.
class TestPageModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queriesAreFiltered() {
        const auto study = smallStudy();
        QueryListModel model(study, {"nora", {"coordinator"}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<store::QueryRow> rows{
            query(1, "HYP-001", "W2", "open", 3), query(2, "HYP-014", "W4", "answered", 9),
            query(3, "HYP-014", "W2", "closed", 30), query(4, "HYP-002", "W2", "open", 0)};
        rows[0].assigned = "coordinator";
        rows[1].assigned = "tom";
        rows[3].assigned = "nora";
        model.setQueries(prepareQueries(rows), kToday);
        QCOMPARE(numbersOf(model), (Numbers{2, 1, 4})); // the oldest first, closed ones hidden
        QCOMPARE(model.total(), std::size_t{4});
        QCOMPARE(model.unsettled(), std::size_t{3});
        QueryFilter filter;
        filter.mine = true;
        model.setFilter(filter);
        QCOMPARE(numbersOf(model), (Numbers{1, 4})); // by role and by name
        filter = {};
        filter.minDays = 3;
        model.setFilter(filter);
        QCOMPARE(numbersOf(model), (Numbers{2, 1}));
        filter = {};
        filter.statuses = {};
        filter.needle = QStringLiteral("hyp-014");
        model.setFilter(filter);
        QCOMPARE(numbersOf(model), (Numbers{3, 2}));
        filter.event = "W2";
        model.setFilter(filter);
        QCOMPARE(numbersOf(model), (Numbers{3}));
        filter = {};
        filter.needle = QStringLiteral("#4");
        model.setFilter(filter);
        QCOMPARE(numbersOf(model), (Numbers{4}));
        QCOMPARE(model.rowOf(4), 0);
        QCOMPARE(model.rowOf(3), -1);
        QVERIFY(model.knows(3));
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char* part : {"Query 4", "HYP-002", "W2", "open", "for me"})
            QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    }

    void aHundredThousandQueriesDoNotStall() {
        const auto study = smallStudy();
        std::vector<store::QueryRow> rows;
        for (std::uint64_t number = 1; number <= 100000; ++number)
            rows.push_back(query(number, number % 2 == 0 ? "HYP-0002" : "HYP-0001", "W2",
                                 number % 3 == 0 ? "closed" : "open", static_cast<int>(number % 90)));
        auto prepared = prepareQueries(std::move(rows)); // on another thread in the program
        QueryListModel model(study, {"nora", {}});
        QElapsedTimer timer;
        timer.start();
        model.setQueries(std::move(prepared), kToday);
        const auto shownMs = timer.restart();
        QueryFilter filter;
        filter.needle = QStringLiteral("0002");
        filter.minDays = 30;
        model.setFilter(filter);
        const auto filteredMs = timer.elapsed();
        qInfo("100,000 queries: shown in %lld ms, filtered in %lld ms", shownMs, filteredMs);
        QVERIFY(model.rowCount() > 1000);
        // The window's thread may stand still for 50 ms; a busy machine gets some grace.
        QVERIFY2(shownMs < 250 && filteredMs < 250, "filtering must not read or make anything for rows out of sight");
    }

    void findingIsQuickInALargeTrial() {
        study::Study study;
        std::vector<std::string> subjects;
        for (int form = 0; form < 120; ++form) {
            const std::string oid = "FORM." + std::to_string(form);
            study.forms[oid].oid = oid;
            study.forms[oid].name = "Questionnaire part " + std::to_string(form);
        }
        for (int visit = 0; visit < 8; ++visit) {
            study::Event event;
            event.oid = "V" + std::to_string(visit);
            event.name = "Week " + std::to_string(visit);
            for (int form = 0; form < 15; ++form)
                event.forms.push_back({"FORM." + std::to_string(visit * 15 + form), true, {}, {}});
            study.events.push_back(event);
        }
        for (int subject = 0; subject < 1000; ++subject)
            subjects.push_back("HYP-" + std::to_string(1000 + subject));
        QElapsedTimer timer;
        timer.start();
        const FindIndex index(study, subjects);
        const auto indexMs = timer.restart();
        // Everybody has the first word, nobody the last one: the longest way there is.
        QVERIFY(index.find({}, QStringLiteral("hyp questionnaire zebra"), 12).empty());
        const auto nothingMs = timer.restart();
        const auto hits = index.find({}, QStringLiteral("1999 week 7 part 119"), 12);
        QCOMPARE(hits.size(), std::size_t{1});
        QCOMPARE(hits.front().place.form, std::string("FORM.119"));
        qInfo("1,000 participants, 120 forms: index in %lld ms, a search in %lld ms", indexMs, nothingMs);
        QVERIFY(indexMs + nothingMs < 200);
    }

    void queriesAreFoundByNumber() {
        QCOMPARE(queryNumberIn(QStringLiteral(" #12 ")), std::optional<std::uint64_t>(12));
        QCOMPARE(queryNumberIn(QStringLiteral("12")), std::optional<std::uint64_t>(12));
        QVERIFY(!queryNumberIn(QStringLiteral("HYP-12")));
        QVERIFY(!queryNumberIn(QStringLiteral("0")));
    }

    void visitsAreCountedOnce() {
        auto study = smallStudy();
        study.events[0].dayOffset = 14;
        study.events[1].dayOffset = 28;
        study.events[1].daysAfter = 3;
        const FigureSource source{{{"A", "enrolled", 3, daysAgo(40), {}, {}},
                                   {"B", "withdrawn", 3, daysAgo(40), {}, {}},
                                   {"C", "enrolled", 3, daysAgo(40), {}, {}}},
                                  {form("A", "W2", true, true), form("A", "W4", true), form("B", "W2", false)},
                                  {{"C", "W2", "", "", true, "moved away"}}};
        const auto figures = countFigures(study.events, source, "2026-11-22");
        QCOMPARE(figures.enrolment.enrolled(), 3U);
        QCOMPARE(figures.enrolment.withdrawn, 1U);
        QCOMPARE(figures.enrolment.finished, 1U); // A: both scheduled visits; the unscheduled one is nobody's duty
        QCOMPARE(figures.enrolment.days.front(), kToday.addDays(-40));
        QCOMPARE(figures.visits.size(), std::size_t{2});
        QCOMPARE(figures.visits[0].settled, 1U);
        QCOMPARE(figures.visits[0].inProgress, 1U);
        QCOMPARE(figures.visits[0].due(), 2U); // C's is skipped
        QCOMPARE(figures.visits[1].complete, 1U);
        QCOMPARE(figures.visits[1].overdue, 1U); // C; nobody waits for B, who has left
        QCOMPARE(figures.visits[1].done(), 1U);
        auto left = source;
        left.notAsked = {{"C", "W4", "", "BP", ""}, {"C", "W4", "", "LAB", ""}};
        QCOMPARE(countFigures(study.events, left, "2026-11-22").visits[1].overdue, 0U); // nobody waits for it
    }

    void aPlanIsAStraightLine() {
        const EnrolmentPlan plan{30, QDate(2026, 1, 1), QDate(2026, 12, 31)};
        QCOMPARE(plan.planned(QDate(2025, 6, 1)), 0.0);
        QCOMPARE(plan.planned(QDate(2027, 6, 1)), 30.0);
        QVERIFY(std::abs(plan.planned(QDate(2026, 7, 2)) - 15.0) < 0.1);
    }

    void bulkSaysWhatItLeavesOut() {
        auto complete = form("A", "W2", true), started = form("A", "W4", false), done = form("B", "W2", true, true),
             asked = form("B", "W4", true), locked = form("C", "W2", true), again = form("C", "W4", true, true);
        asked.openQueries = 2;
        locked.locked = true;
        again.changedAfterSignature = true;
        const BulkPlan plan = planBulk(BulkAct::Sign, {complete, started, done, asked, locked, again});
        QCOMPARE(plan.ready, (std::vector{complete.place, again.place}));
        QCOMPARE(plan.done, std::size_t{1});
        QCOMPARE(plan.leftOut.size(), std::size_t{3});
        QCOMPARE(plan.leftOut[0].place, started.place);
        QVERIFY(plan.leftOut[1].why.contains(QLatin1Char('2')));
        QCOMPARE(plan.subjects(), (std::vector<std::string>{"A", "C"}));
        QCOMPARE(plan.visits(), std::size_t{2});
        auto part = form("A", "W2", true);
        part.toVerify = 2;
        QCOMPARE(planBulk(BulkAct::Verify, {part}).ready.size(), std::size_t{1});
        part.frozen = true;
        QCOMPARE(planBulk(BulkAct::Verify, {part}).leftOut.size(), std::size_t{1});
        QCOMPARE(planBulk(BulkAct::Unfreeze, {part}).ready.size(), std::size_t{1});
        QCOMPARE(planBulk(BulkAct::Lock, {part}).ready.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestPageModels)
#include "tst_page_models.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find_hits.h"
#include "models/matrix_model.h"
#include "models/visit_status.h"
#include "practice_desk.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

namespace {

study::Event visit(const char* oid, const char* name, std::vector<study::FormRef> forms) {
    study::Event event;
    event.oid = oid;
    event.name = name;
    event.forms = std::move(forms);
    return event;
}

study::Study smallStudy() {
    study::Study study;
    study.forms["BP"].oid = "BP";
    study.forms["BP"].name = "Blood pressure";
    study.forms["LAB"].oid = "LAB";
    study.forms["LAB"].name = "Laboratory";
    const study::FormRef bp{"BP", true, {}, {}}, lab{"LAB", true, {}, {}};
    study.events = {visit("W2", "Week 2", {bp}), visit("W4", "Week 4", {bp, lab}), visit("UN", "Unscheduled", {lab})};
    study.events[2].repeating = true;
    study.events[2].type = study::EventType::Unscheduled;
    return study;
}

QStringList titles(const std::vector<FindHit>& hits) {
    QStringList all;
    for (const auto& hit : hits)
        all << hit.title;
    return all;
}

const std::vector<std::string> kSubjects = {"HYP-001", "HYP-014", "HYP-114"};

store::FormState formState(const char* form, bool complete) {
    store::FormState state;
    state.place = {"S", "W4", "", form, ""};
    state.values = 3;
    state.complete = complete;
    return state;
}

} // namespace

/// Quick find, the status of a visit, and the matrix over the real practice trial.
class TestMatrixModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersBeginAfterTheirZeros() {
        QCOMPARE(titles(findHits(smallStudy(), kSubjects, {}, QStringLiteral("14"))),
                 QStringList{QStringLiteral("HYP-014")});
        QCOMPARE(findHits(smallStudy(), kSubjects, {}, QStringLiteral("hyp")).size(), 3U);
        QVERIFY(findHits(smallStudy(), kSubjects, {}, QString()).empty());
    }

    void everyWordMustBeginAWord() {
        const auto hits = findHits(smallStudy(), kSubjects, {}, QStringLiteral("14 week 4 blood"));
        QCOMPARE(titles(hits), QStringList{QStringLiteral("HYP-014 · Week 4 · Blood pressure")});
        QCOMPARE(hits.front().place.form, std::string("BP"));
        QVERIFY(findHits(smallStudy(), kSubjects, {}, QStringLiteral("14 lood")).empty());
    }

    void theCurrentParticipantNeedsNoNumber() {
        QCOMPARE(titles(findHits(smallStudy(), kSubjects, "HYP-001", QStringLiteral("labor"))),
                 (QStringList{QStringLiteral("HYP-001 · Week 4 · Laboratory"),
                              QStringLiteral("HYP-001 · Unscheduled · Laboratory")}));
        QVERIFY(findHits(smallStudy(), kSubjects, {}, QStringLiteral("labor")).empty());
    }

    void neverMoreThanAsked() {
        QCOMPARE(findHits(smallStudy(), kSubjects, "HYP-001", QStringLiteral("hyp w"), 2).size(), 2U);
    }

    void aVisitIsAsFarAsItsLeastForm() {
        const auto study = smallStudy();
        const auto bp = formState("BP", true), lab = formState("LAB", true), open = formState("LAB", false);
        QCOMPARE(cellOf(study.events[1], {}, false), (StatusCell{Status::NotStarted, 0, 2, 0, 0, 0, {}}));
        QCOMPARE(cellOf(study.events[1], {&bp}, false), (StatusCell{Status::InProgress, 1, 2, 0, 1, 0, {}}));
        QCOMPARE(cellOf(study.events[1], {&bp, &open}, false), (StatusCell{Status::InProgress, 1, 2, 0, 1, 0, {}}));
        QCOMPARE(cellOf(study.events[1], {&bp, &lab}, false), (StatusCell{Status::Complete, 2, 2, 0, 2, 0, {}}));
        QCOMPARE(cellOf(study.events[1], {&bp, &lab}, true).status, Status::Altered);
        QCOMPARE(cellOf(study.events[1], {&bp}, false, {}, {"LAB"}), (StatusCell{Status::Complete, 1, 1, 0, 1, 0, {}}));
        QCOMPARE(cellOf(study.events[1], {&bp, &open}, false, {}, {"LAB"}).total, 2U); // something stands there
        QCOMPARE(cellOf(study.events[1], {}, false, {}, {"BP", "LAB"}).total, 0U);
        QCOMPARE(describe(cellOf(study.events[1], {}, false, {}, {"BP", "LAB"})), QStringLiteral("not asked for"));
        QCOMPARE(cellOf(study.events[2], {}, false).total, 0U); // nobody asked for an unscheduled visit
    }

    void theHighestStatusOfAFormShows() {
        store::FormState form = formState("BP", true);
        form.openQueries = 2;
        form.isSigned = true;
        QCOMPARE(statusOf(&form), Status::Signed);
        form.verified = true;
        QCOMPARE(statusOf(&form), Status::Verified);
        form.frozen = true;
        QCOMPARE(statusOf(&form), Status::Frozen);
        form.locked = true;
        QCOMPARE(statusOf(&form), Status::Locked);
        QCOMPARE(statusOf(nullptr), Status::NotStarted);
        QCOMPARE(cellOf(smallStudy().events[1], {&form}, false).queries, 2U);
    }

    void theMatrixOfThePracticeTrial() {
        PracticeDesk practice;
        QVERIFY2(practice.trouble.empty(), practice.trouble.c_str());
        auto desk = practice.open("coordinator");
        QVERIFY(desk.has_value());
        MatrixModel model(**desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.load().has_value());
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.columnCount(), MatrixModel::FirstVisit + static_cast<int>((*desk)->study().events.size()));
        const QModelIndex first = model.index(0, MatrixModel::FirstVisit);
        const auto cell = first.data(MatrixModel::CellRole).value<StatusCell>();
        QVERIFY(cell.total > 0);
        QCOMPARE(first.data().toString(), QStringLiteral("%1/%2").arg(cell.done).arg(cell.total));
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(model.index(0, MatrixModel::Participant).data().toString()), qPrintable(spoken));
        QVERIFY2(spoken.contains(statusWord(cell.status)), qPrintable(spoken));

        MatrixFilterModel filter;
        filter.setSourceModel(&model);
        filter.setNeedle(model.index(2, MatrixModel::Participant).data().toString());
        QCOMPARE(filter.rowCount(), 1);
        filter.reset();
        filter.setWanted(MatrixFilterModel::Want::QueryOpen, true);
        std::set<std::string> asked;
        const auto queries = (*desk)->projection().queries();
        QVERIFY(queries.has_value());
        for (const auto& query : *queries)
            if (query.status != "closed")
                asked.insert(query.place.subject);
        QCOMPARE(filter.rowCount(), static_cast<int>(asked.size()));

        // A new participant gets a row, in its place.
        QVERIFY((*desk)->enrol("HYP-900").has_value());
        QVERIFY(model.loadSubject("HYP-900").has_value());
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.formAt(24, MatrixModel::FirstVisit).subject, std::string("HYP-900"));
        QVERIFY(!model.formAt(24, MatrixModel::FirstVisit).form.empty());

        // A finding turns the visit it names into "altered".
        evidence::Finding finding;
        finding.place.subject = "HYP-900";
        finding.place.event = (*desk)->study().events.front().oid;
        model.setFindings({finding});
        QCOMPARE(model.index(24, MatrixModel::FirstVisit).data(MatrixModel::CellRole).value<StatusCell>().status,
                 Status::Altered);
        model.setFindings({});
        QCOMPARE(model.index(24, MatrixModel::FirstVisit).data(MatrixModel::CellRole).value<StatusCell>().status,
                 Status::NotStarted);
    }
};

QTEST_GUILESS_MAIN(TestMatrixModel)
#include "tst_matrix_model.moc"

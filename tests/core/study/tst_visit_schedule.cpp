// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/visit_schedule.h"

#include "odm_text.h"

#include <QTest>

using namespace caseseal::study;

/// When a visit is due, counted in calendar days.
class TestVisitSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreCountedOverMonthsAndLeapYears() {
        QCOMPARE(addDays("2026-12-31", 1).value(), std::string("2027-01-01"));
        QCOMPARE(addDays("2024-02-28", 1).value(), std::string("2024-02-29"));
        QCOMPARE(addDays("2026-03-01", -1).value(), std::string("2026-02-28"));
        QVERIFY(!addDays("2026-02-30", 1) && !addDays("2026-02", 1) && !addDays("", 0) && !addDays("9999-12-31", 1));
        QCOMPARE(daysBetween("2026-02-27", "2026-03-02").value(), 3);
        QVERIFY(!daysBetween("2026-02-27", "soon"));
    }

    void aWindowLiesAroundItsDay() {
        Event event;
        QVERIFY(!visitWindow(event, "2026-11-01", {}));
        event.dayOffset = 28;
        event.daysBefore = 3;
        event.daysAfter = 5;
        const VisitWindow calculated{"2026-11-26", "2026-11-29", "2026-12-04"};
        QVERIFY(visitWindow(event, "2026-11-01", {}) == calculated);
        const VisitWindow agreed{"2026-11-28", "2026-12-01", "2026-12-06"};
        QVERIFY(visitWindow(event, "2026-11-01", "2026-12-01") == agreed);
        QVERIFY(!visitWindow(event, {}, {}));
    }

    void theFileSaysWhen() {
        OdmText odm;
        odm.event = "<StudyEventDef OID=\"SE.1\" Name=\"Visit\" Repeating=\"No\" Type=\"Scheduled\" "
                    "xmlns:r=\"https://projectredcap.org\" r:DayOffset=\"14\" r:OffsetMin=\"2\" r:OffsetMax=\"3\">"
                    "<FormRef FormOID=\"FO.1\" Mandatory=\"Yes\"/></StudyEventDef>";
        auto event = parseText(odm.text())->study.events.at(0);
        QVERIFY(event.dayOffset == 14 && event.daysBefore == 2 && event.daysAfter == 3);
        const auto at = odm.event.find("xmlns:r");
        odm.event.insert(at, "xmlns:c=\"https://caseseal.org/ns/odm/v1\" c:Day=\"28\" c:DaysBefore=\"many\" ");
        event = parseText(odm.text())->study.events.at(0);
        QVERIFY(event.dayOffset == 28 && !event.daysBefore && event.daysAfter == 3);
        odm = OdmText();
        odm.event.insert(
            odm.event.find("</StudyEventDef>"),
            "<Alias Context=\"caseseal:Day\" Name=\"-7\"/><Alias Context=\"caseseal:DaysAfter\" Name=\"2\"/>");
        event = parseText(odm.text())->study.events.at(0);
        QVERIFY(event.dayOffset == -7 && !event.daysBefore && event.daysAfter == 2);
        event = parseText(OdmText().text())->study.events.at(0);
        QVERIFY(!event.dayOffset && !event.daysBefore && !event.daysAfter);
    }

    void whatAVisitWaitsFor() {
        const VisitWindow window{"2026-11-26", "2026-11-29", "2026-12-04"};
        const auto at = [&](const char* today) { return visitStatus(window, today, false, false); };
        QCOMPARE(at("2026-11-25"), VisitStatus::Upcoming);
        QCOMPARE(at("2026-11-26"), VisitStatus::Due);
        QCOMPARE(at("2026-12-04"), VisitStatus::Due);
        QCOMPARE(at("2026-12-05"), VisitStatus::Overdue);
        QCOMPARE(visitStatus(window, "2026-12-05", true, false), VisitStatus::Started);
        QCOMPARE(visitStatus(window, "2026-12-05", false, true), VisitStatus::Skipped);
        QCOMPARE(visitStatus({}, "2026-12-05", false, false), VisitStatus::Unplanned);
    }
};

QTEST_APPLESS_MAIN(TestVisitSchedule)
#include "tst_visit_schedule.moc"

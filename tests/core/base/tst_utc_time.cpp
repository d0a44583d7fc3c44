// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/utc_time.h"

#include <QDateTime>
#include <QTest>

using namespace caseseal::base;

/// Times and offsets: one written form, held against Qt's calendar, everything else refused.
class TestUtcTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownMoments_data() {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 ms, const char* text) { QTest::newRow(text) << ms << QString::fromLatin1(text); };
        row(0, "1970-01-01T00:00:00.000Z");
        row(-1, "1969-12-31T23:59:59.999Z");
        row(1, "1970-01-01T00:00:00.001Z");
        row(1'795'341'723'123, "2026-11-22T10:02:03.123Z");
        row(951'782'400'000, "2000-02-29T00:00:00.000Z");
        row(-62'135'596'800'000, "0001-01-01T00:00:00.000Z");
        row(253'402'300'799'999, "9999-12-31T23:59:59.999Z");
    }
    void knownMoments() {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(encodeTime({ms}), text.toStdString());
        QCOMPARE(parseTime(text.toStdString())->msSinceEpoch, std::int64_t{ms});
    }

    /// Every day of 430 years, as Qt's calendar has it.
    void everyDay() {
        for (QDate day(1890, 1, 1); day.year() < 2320; day = day.addDays(1)) {
            const QString text = day.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral("T12:34:56.789Z");
            const auto parsed = parseTime(text.toStdString());
            QVERIFY(parsed.has_value());
            const QDateTime expected(day, QTime(12, 34, 56, 789), Qt::UTC);
            QCOMPARE(parsed->msSinceEpoch, std::int64_t{expected.toMSecsSinceEpoch()});
            QCOMPARE(encodeTime(*parsed), text.toStdString());
        }
    }

    void badTimes_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "2026-11-22",
                                 "2026-11-22T10:02:03Z",
                                 "2026-11-22T10:02:03.12Z",
                                 "2026-11-22T10:02:03.1234Z",
                                 "2026-11-22T10:02:03,123Z",
                                 "2026-11-22T10:02:03.123",
                                 "2026-11-22T10:02:03.123z",
                                 "2026-11-22T10:02:03.123+00:00",
                                 "2026-11-22t10:02:03.123Z",
                                 "2026-11-22 10:02:03.123Z",
                                 "2026-02-29T10:02:03.123Z",
                                 "1900-02-29T10:02:03.123Z",
                                 "2026-04-31T10:02:03.123Z",
                                 "2026-13-01T10:02:03.123Z",
                                 "2026-00-01T10:02:03.123Z",
                                 "2026-11-00T10:02:03.123Z",
                                 "2026-11-22T24:00:00.000Z",
                                 "2026-11-22T10:60:03.123Z",
                                 "2026-11-22T10:02:60.123Z",
                                 "0000-11-22T10:02:03.123Z",
                                 "-026-11-22T10:02:03.123Z",
                                 "+026-11-22T10:02:03.123Z",
                                 "2026-11-22T10:02:03.123Z ",
                                 " 2026-11-22T10:02:03.123Z",
                                 "2026-1 -22T10:02:03.123Z",
                                 "2026-11-22T1a:02:03.123Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void badTimes() {
        QFETCH(QString, text);
        const auto parsed = parseTime(text.toStdString());
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, ErrorKind::BadInput);
    }

    void everyZone() {
        for (int minutes = -14 * 60; minutes <= 14 * 60; ++minutes)
            QCOMPARE(parseZone(encodeZone(minutes)).value(), minutes);
        QCOMPARE(encodeZone(0), std::string("+00:00"));
        QCOMPARE(encodeZone(60), std::string("+01:00"));
        QCOMPARE(encodeZone(-210), std::string("-03:30"));
    }

    void badZones_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "Z", "01:00", "+1:00", "+0100", "+01:60", "+14:01", "-14:01", "+99:00", "+01:0",
                                 "+01:000", " 01:00", "+0a:00", "+01-00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void badZones() {
        QFETCH(QString, text);
        QVERIFY(!parseZone(text.toStdString()));
    }

    void momentsCompare() {
        QVERIFY(UtcTime{1} < UtcTime{2});
        QVERIFY(UtcTime{-1} < UtcTime{0});
        QCOMPARE(UtcTime{5}, UtcTime{5});
    }

    void fixedClockMovesWhenTold() {
        FixedClock clock({1000}, 60);
        QCOMPARE(clock.now(), UtcTime{1000});
        QCOMPARE(clock.zoneMinutes(clock.now()), 60);
        clock.advanceMs(50);
        QCOMPARE(clock.now(), UtcTime{1050});
        QCOMPARE(clock.tickMs(), std::int64_t{50});
        clock.setNow({10}); // a person turns the wall clock back; the tick does not go along
        QCOMPARE(clock.now(), UtcTime{10});
        QCOMPARE(clock.tickMs(), std::int64_t{50});
    }

    void systemClockIsSane() {
        const SystemClock clock;
        const auto qt = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(std::abs(clock.now().msSinceEpoch - qt) < 60'000);
        const auto first = clock.tickMs();
        QVERIFY(clock.tickMs() >= first);
        QVERIFY(std::abs(clock.zoneMinutes(clock.now())) <= 14 * 60);
    }
};

QTEST_GUILESS_MAIN(TestUtcTime)
#include "tst_utc_time.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/cold_chain.h"

#include <QTest>

#include <cmath>

using namespace caseseal;
using namespace caseseal::product;

namespace {

constexpr std::int64_t kMinute = 60'000;

std::string file(const std::string& rows, const std::string& unit = "C", const std::string& zone = "+02:00") {
    return "logger,TL-0042\nzone," + zone + "\nunit," + unit + "\ntime,temperature\n" + rows;
}

const std::string kTwoRows = "2026-06-15T08:00:00,5\n2026-06-15T08:10:00,6.5\n";

std::string sentenceOf(const std::string& text) {
    const auto log = parseTemperatureLog(text);
    return log ? "" : log.error().message;
}

/// A reading every ten minutes, degrees Celsius.
TemperatureLog every10Minutes(std::initializer_list<double> degrees) {
    TemperatureLog log;
    for (const double each : degrees)
        log.readings.push_back({{std::int64_t(log.readings.size()) * 10 * kMinute}, int(std::lround(each * 1000))});
    return log;
}

ColdChainRules with(int minutesOutside) {
    ColdChainRules rules;
    rules.minutesOutside = minutesOutside;
    return rules;
}

using Breaches = std::vector<ColdChainBreach>;

} // namespace

class tst_cold_chain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsReadInItsZoneAndUnit();
    void otherFormsAreRefusedByLine_data();
    void otherFormsAreRefusedByLine();
    void everyCutIsRefusedOrShorter();
    void minutesOutsideAddUp();
    void theRangesEndsBelongToIt();
    void theMeanKineticTemperature();
    void limitsAndGaps();
    void aDayInTheFridgeIsQuiet();
};

void tst_cold_chain::aFileIsReadInItsZoneAndUnit() {
    const auto log = parseTemperatureLog(file(kTwoRows));
    QVERIFY(log.has_value());
    QCOMPARE(log->logger, "TL-0042");
    QCOMPARE(log->zoneMinutes, 120);
    QCOMPARE(log->readings.size(), std::size_t(2));
    QCOMPARE(base::encodeTime(log->readings[0].time), "2026-06-15T06:00:00.000Z");
    QCOMPARE(log->readings[1].milliCelsius, 6500);
    const auto west =
        parseTemperatureLog(file("2026-12-31T23:00:00,41\r\n2026-12-31T23:30:00,-4.5\r\n", "F", "-05:30"));
    QVERIFY(west.has_value());
    QCOMPARE(base::encodeTime(west->readings[0].time), "2027-01-01T04:30:00.000Z");
    QCOMPARE(west->readings[0].milliCelsius, 5000);
    QCOMPARE(west->readings[1].milliCelsius, -20278); // -20.2777…
    const auto kelvin = parseTemperatureLog(file("2026-06-15T08:00:00,278.15\n2026-06-15T08:10:00,273.149\n", "K"));
    QCOMPARE(kelvin->readings[0].milliCelsius, 5000);
    QCOMPARE(kelvin->readings[1].milliCelsius, -1);
}

void tst_cold_chain::otherFormsAreRefusedByLine_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char* name, const std::string& text, const std::string& sentence) {
        QTest::newRow(name) << text << sentence;
    };
    const std::string line = " of the temperature file: ", first = "2026-06-15T08:00:00,5\n";
    row("empty", "", "Line 1" + line + "it has no end, the file may be cut off.");
    row("no logger", "zone,+02:00\n", "Line 1" + line + "\"logger\" is expected.");
    row("no number", "logger,\n", "Line 1" + line + "the logger has no number.");
    row("no zone", "logger,A\nzone,CEST\n", "Line 2" + line + "the zone is not as +02:00.");
    row("no unit", "logger,A\nzone,+02:00\nunit,X\n", "Line 3" + line + "the unit is none of C, F and K.");
    row("a comma", file("2026-06-15T08:00:00,5,1\n"), "Line 5" + line + "two cells are expected.");
    row("a local date", file("15.06.2026 08:00,5\n"), "Line 5" + line + "the time is not as 2026-06-15T08:00:00.");
    row("no day", file("2026-02-30T08:00:00,5\n"), "Line 5" + line + "the time is not as 2026-06-15T08:00:00.");
    const auto number = "Line 6" + line + "the temperature is not a number that a logger can measure.";
    for (const auto* text : {"", "-", "5.", ".5", "+5", "5e1", "5.1234", "NaN", "99999", "-274", "201", " 5"})
        row(text, file(first + "2026-06-15T08:10:00," + text + "\n"), number);
    row("same time", file(first + first), "Line 6" + line + "its time is not after the one before.");
    row("one reading", file(first), "The temperature file has less than two readings.");
    row("bytes", file(kTwoRows) + "\xff", "The temperature file is not UTF-8.");
}

void tst_cold_chain::otherFormsAreRefusedByLine() {
    QFETCH(std::string, text);
    QFETCH(std::string, sentence);
    QCOMPARE(sentenceOf(text), sentence);
}

void tst_cold_chain::everyCutIsRefusedOrShorter() {
    const auto whole = file(kTwoRows + "2026-06-15T08:20:00,7\n");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto log = parseTemperatureLog(whole.substr(0, size));
        QVERIFY(!log || (log->readings.size() == 2 && whole[size - 1] == '\n'));
    }
}

void tst_cold_chain::minutesOutsideAddUp() {
    const auto log = every10Minutes({5, 5, 9, 10, 5, 5, 1, 5});
    auto verdict = judgeColdChain(log, with(49));
    QCOMPARE(verdict.msOutside, 50 * kMinute);
    QCOMPARE(verdict.excursions, (std::vector<Excursion>{{{10 * kMinute}, {40 * kMinute}, 10'000},
                                                         {{50 * kMinute}, {70 * kMinute}, 1'000}}));
    QCOMPARE(verdict.breaches, Breaches{ColdChainBreach::TooLongOutside});
    QVERIFY(verdict.quarantine());
    verdict = judgeColdChain(log, with(50));
    QVERIFY(!verdict.quarantine());
    QCOMPARE(verdict.lowest, 1'000);
    QCOMPARE(verdict.highest, 10'000);
    // Twice outside with one reading inside between: two excursions.
    QCOMPARE(judgeColdChain(every10Minutes({9, 5, 9, 5}), with(0)).excursions.size(), std::size_t(2));
}

void tst_cold_chain::theRangesEndsBelongToIt() {
    auto rules = with(0);
    rules.meanKineticHighest = 25'000;
    QVERIFY(!judgeColdChain(every10Minutes({2, 8, 2, 8}), rules).quarantine());
    QVERIFY(judgeColdChain(every10Minutes({2, 8.001, 2}), rules).quarantine());
    QVERIFY(judgeColdChain(every10Minutes({2, 1.999, 2}), rules).quarantine());
}

/// Figures computed apart from this program, from the formula.
void tst_cold_chain::theMeanKineticTemperature() {
    QCOMPARE(judgeColdChain(every10Minutes({5, 25}), {}).meanKinetic, 19'698);
    QCOMPARE(judgeColdChain(every10Minutes({5, 5, 25, 5}), {}).meanKinetic, 16'925);
    for (const double degrees : {-80.0, -20.0, 5.0, 40.0})
        QCOMPARE(judgeColdChain(every10Minutes({degrees, degrees, degrees}), {}).meanKinetic, int(degrees * 1000));
    auto uneven = every10Minutes({5, 5, 25, 25});
    uneven.readings[1].time.msSinceEpoch = 9 * kMinute;
    const auto early = judgeColdChain(uneven, {}).meanKinetic;
    uneven.readings[1].time.msSinceEpoch = 1 * kMinute;
    QVERIFY(judgeColdChain(uneven, {}).meanKinetic > early); // weighted by time
    auto rules = with(1000);
    rules.meanKineticHighest = 16'924;
    QCOMPARE(judgeColdChain(every10Minutes({5, 5, 25, 5}), rules).breaches, Breaches{ColdChainBreach::MeanTooWarm});
    rules.meanKineticHighest = 16'925;
    QVERIFY(!judgeColdChain(every10Minutes({5, 5, 25, 5}), rules).quarantine());
}

void tst_cold_chain::limitsAndGaps() {
    auto rules = with(1000);
    rules.meanKineticHighest = 100'000;
    QCOMPARE(judgeColdChain(every10Minutes({5, -0.001, 5}), rules).breaches, Breaches{ColdChainBreach::TooCold});
    QCOMPARE(judgeColdChain(every10Minutes({5, 25.001, 5}), rules).breaches, Breaches{ColdChainBreach::TooWarm});
    QVERIFY(!judgeColdChain(every10Minutes({5, 0, 25, 5}), rules).quarantine());
    auto log = every10Minutes({5, 5});
    log.readings[1].time.msSinceEpoch = 60 * kMinute;
    QVERIFY(!judgeColdChain(log, {}).quarantine());
    log.readings[1].time.msSinceEpoch += 1;
    QCOMPARE(judgeColdChain(log, {}).breaches, Breaches{ColdChainBreach::Gap});
}

void tst_cold_chain::aDayInTheFridgeIsQuiet() {
    std::string rows;
    for (int minute = 0; minute < 24 * 60; minute += 5) {
        char row[48];
        std::snprintf(row, sizeof row, "2026-06-15T%02d:%02d:00,%d.%d\n", minute / 60, minute % 60, 3 + minute / 5 % 4,
                      minute % 10);
        rows += row;
    }
    const auto verdict = judgeColdChain(parseTemperatureLog(file(rows)).value(), {});
    QVERIFY(!verdict.quarantine() && verdict.excursions.empty() && verdict.msOutside == 0);
    QCOMPARE(verdict.msLongestGap, 5 * kMinute);
}

QTEST_GUILESS_MAIN(tst_cold_chain)
#include "tst_cold_chain.moc"

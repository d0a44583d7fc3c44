// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_chart.h"

#include <QTest>

using namespace caseseal::report;

/// How days become bars.
class TestBarChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quietDaysAreThereToo() {
        const auto bars = barsOf({{"2026-02-27", 3}, {"2026-03-02", 4}}, 120);
        QCOMPARE(bars.size(), std::size_t{4});
        QCOMPARE(bars[1].from, std::string("2026-02-28"));
        QCOMPARE(bars[1].count, std::uint64_t{0});
        QCOMPARE(bars[3].to, std::string("2026-03-02"));
        QCOMPARE(bars[3].count, std::uint64_t{4});
    }

    void longTimesShareBars() {
        std::vector<DayCount> days;
        for (int year = 2020; year < 2026; ++year)
            for (int month = 10; month <= 12; ++month)
                days.push_back({std::to_string(year) + "-" + std::to_string(month) + "-15", 5});
        const auto bars = barsOf(days, 120);
        QVERIFY(bars.size() <= 120 && bars.size() > 100);
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            sum += bars[i].count;
            QVERIFY(bars[i].from <= bars[i].to && (i == 0 || bars[i - 1].to < bars[i].from));
        }
        QCOMPARE(sum, std::uint64_t{18 * 5}); // nothing is lost
        QCOMPARE(bars.front().from, std::string("2020-10-15"));
        QCOMPARE(bars.back().to, std::string("2025-12-15"));
    }

    void oddDaysAreLeftOut() {
        QVERIFY(barsOf({}, 10).empty());
        QVERIFY(barsOf({{"yesterday", 4}}, 10).empty());
        QCOMPARE(barsOf({{"yesterday", 4}, {"2026-01-01", 1}}, 10).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestBarChart)
#include "tst_bar_chart.moc"

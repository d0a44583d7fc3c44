// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cold_chain_chart.h"

#include "widgets/custom_plot.h"
#include "widgets/tokens.h"
#include "words/kit_words.h"
#include "words/words.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace caseseal::ui {

namespace {

constexpr double kMargin = 1.5; ///< degrees above and below what is shown
constexpr std::size_t kMostPoints = 2000, kMostRows = 200;

double degrees(int milliCelsius) { return milliCelsius / 1000.0; }
double seconds(base::UtcTime time) { return static_cast<double>(time.msSinceEpoch) / 1000; }

} // namespace

ColdChainChart::ColdChainChart(QWidget* parent) : ChartFrame(tr("Temperature on the way"), parent) {
    setMinimumSize(280, 150);
}

void ColdChainChart::set(const product::TemperatureLog& log, const product::ColdChainRules& rules) {
    m_log = log;
    m_rules = rules;
    say();
    draw();
}

double ColdChainChart::from() const { return seconds(m_log.readings.front().time); }
double ColdChainChart::until() const { return seconds(m_log.readings.back().time); }

void ColdChainChart::draw() {
    if (m_log.readings.empty())
        return;
    plot().clearPlottables();
    plot().clearItems();
    plot().setBackground(Tokens::of(palette()).base);
    dress(*plot().xAxis);
    dress(*plot().yAxis);
    auto ticks = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticks->setDateTimeFormat(until() - from() > 172'800 ? QLocale().dateFormat(QLocale::ShortFormat)
                                                        : QLocale().timeFormat(QLocale::ShortFormat));
    ticks->setTickCount(4);
    plot().xAxis->setTicker(ticks);
    plot().xAxis->setRange(from(), until());
    const auto [low, high] = std::ranges::minmax(m_log.readings, {}, &product::TemperatureReading::milliCelsius);
    plot().yAxis->setRange(std::min(degrees(low.milliCelsius), degrees(m_rules.lowest)) - kMargin,
                           std::max(degrees(high.milliCelsius), degrees(m_rules.highest)) + kMargin);
    drawBand();
    drawLimit(m_rules.neverAbove);
    drawLimit(m_rules.neverBelow);
    drawReadings();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void ColdChainChart::drawBand() {
    auto* band = new QCPItemRect(&plot());
    band->topLeft->setCoords(from(), degrees(m_rules.highest));
    band->bottomRight->setCoords(until(), degrees(m_rules.lowest));
    band->setPen(Qt::NoPen);
    band->setBrush(Tokens::of(palette()).okSoft);
}

void ColdChainChart::drawLimit(int milliCelsius) {
    auto* limit = new QCPItemStraightLine(&plot());
    limit->point1->setCoords(from(), degrees(milliCelsius));
    limit->point2->setCoords(until(), degrees(milliCelsius));
    limit->setPen(QPen(Tokens::of(palette()).alarm, 1, Qt::DashLine));
}

/// Where there are more readings than pixels, the lowest and the highest of each stretch.
void ColdChainChart::drawReadings() {
    auto* line = plot().addGraph();
    line->setPen(QPen(Tokens::of(palette()).accent, 2));
    const auto& all = m_log.readings;
    const std::size_t step = all.size() / kMostPoints + 1;
    const auto add = [line](const product::TemperatureReading& each) {
        line->addData(seconds(each.time), degrees(each.milliCelsius));
    };
    for (std::size_t i = 0; i < all.size(); i += step) {
        const std::span stretch(all.data() + i, std::min(step, all.size() - i));
        const auto [low, high] = std::ranges::minmax(stretch, {}, &product::TemperatureReading::milliCelsius);
        add(low);
        if (step > 1)
            add(high);
    }
    add(all.back());
}

void ColdChainChart::say() {
    QList<QStringList> rows{{tr("Time"), tr("Temperature")}};
    const std::size_t step = m_log.readings.size() / kMostRows + 1;
    for (std::size_t i = 0; i < m_log.readings.size(); i += step)
        rows << QStringList{words::moment(m_log.readings[i].time), words::degrees(m_log.readings[i].milliCelsius)};
    setRows(rows);
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_chart.h"

#include "page_parts.h"

#include <QDate>

#include <algorithm>

namespace caseseal::report {

namespace {

constexpr std::size_t kMostBars = 120;
constexpr double kHeight = 58, kAxisRoom = 34;

QDate dateOf(const std::string& day) { return QDate::fromString(QString::fromStdString(day), Qt::ISODate); }

std::string isoOf(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }

QString daysInABar(const ReportWords& say, const std::vector<Bar>& bars) {
    const qint64 days = dateOf(bars.front().from).daysTo(dateOf(bars.front().to)) + 1;
    return words(say.count("chart-bar", static_cast<std::uint64_t>(days)));
}

} // namespace

std::vector<Bar> barsOf(const std::vector<DayCount>& days, std::size_t most) {
    QDate first, last;
    for (const DayCount& day : days) {
        const QDate date = dateOf(day.day);
        if (!date.isValid())
            continue;
        first = first.isValid() ? std::min(first, date) : date;
        last = last.isValid() ? std::max(last, date) : date;
    }
    if (!first.isValid())
        return {};
    const qint64 span = first.daysTo(last) + 1,
                 wide = (span + static_cast<qint64>(most) - 1) / static_cast<qint64>(most);
    std::vector<Bar> out;
    for (qint64 at = 0; at < span; at += wide)
        out.push_back({isoOf(first.addDays(at)), isoOf(first.addDays(std::min(at + wide, span) - 1)), 0});
    for (const DayCount& day : days)
        if (const QDate date = dateOf(day.day); date.isValid())
            out[static_cast<std::size_t>(first.daysTo(date) / wide)].count += day.count;
    return out;
}

void layBarChart(PageFlow& flow, const std::vector<DayCount>& days, const QString& unit) {
    const std::vector<Bar> bars = barsOf(days, kMostBars);
    if (bars.empty())
        return;
    std::uint64_t most = 1;
    for (const Bar& bar : bars)
        most = std::max(most, bar.count);
    flow.skip(8);
    flow.need(kHeight + 2 * style::kFoot.line);
    const double left = page::kLeft + kAxisRoom, width = page::kRight - left, bottom = flow.y() + kHeight;
    const TextBlock top = flow.set({{words(flow.words().number(most)), style::kFoot}}, kAxisRoom);
    top.paint(flow.canvas(), left - 5 - top.lineWidth(0), flow.y() - 6, 0, 1);
    flow.canvas().line({left, flow.y()}, {page::kRight, flow.y()}, 0.5, colour::kLine);
    const double step = width / static_cast<double>(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double high = kHeight * static_cast<double>(bars[i].count) / static_cast<double>(most);
        if (bars[i].count > 0)
            flow.canvas().fill({left + static_cast<double>(i) * step, bottom - high, std::max(0.6, step * 0.82), high},
                               colour::kAccent);
    }
    flow.canvas().line({left, bottom}, {page::kRight, bottom}, 0.75, colour::kText3);
    flow.skip(kHeight + 2);
    const TextBlock last = flow.set({{words(flow.words().day(bars.back().to)), style::kFoot}}, width);
    last.paint(flow.canvas(), page::kRight - last.lineWidth(0), flow.y(), 0, 1);
    flow.text({{words(flow.words().day(bars.front().from)) + QStringLiteral("  ·  ") + unit + QStringLiteral("  ·  ") +
                    daysInABar(flow.words(), bars),
                style::kFoot}},
              left, width - 70);
}

} // namespace caseseal::report

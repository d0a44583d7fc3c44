// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hours_chart.h"

#include "widgets/tokens.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace caseseal::ui {

namespace {

constexpr int kDayPx = 44, kCellPx = 24, kRowPx = 26, kHeadPx = 18;

QString weekday(int day) { return QLocale().dayName(day + 1, QLocale::ShortFormat); }

/// Between the paper and the accent; text stays readable on all of it.
QColor between(const QColor& paper, const QColor& full, double part) {
    const auto mix = [part](int a, int b) { return a + static_cast<int>(std::lround((b - a) * part)); };
    QColor out;
    out.setRgb(mix(paper.red(), full.red()), mix(paper.green(), full.green()), mix(paper.blue(), full.blue()));
    return out;
}

} // namespace

class HoursChart::Canvas : public QWidget {
public:
    Canvas() { setMinimumSize(kDayPx + 24 * kCellPx, kHeadPx + 7 * kRowPx + 1); }

    Acts acts{};
    int from = 0, until = 24, days = 7;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& t = Tokens::of(palette());
        painter.fillRect(rect(), t.base);
        painter.setFont(fontFor(TextRole::Caption));
        std::uint64_t most = 1;
        for (const auto& day : acts)
            most = std::max(most, *std::max_element(day.begin(), day.end()));
        painter.setPen(t.text2);
        for (int hour = 0; hour < 24; ++hour)
            painter.drawText(QRect(cell(0, hour).left(), 0, cell(0, hour).width(), kHeadPx), Qt::AlignCenter,
                             QString::number(hour));
        for (int day = 0; day < 7; ++day)
            paintDay(painter, t, day, most);
    }

private:
    [[nodiscard]] QRect cell(int day, int hour) const {
        const int width = std::max(kCellPx, (this->width() - kDayPx) / 24);
        return {kDayPx + hour * width, kHeadPx + day * kRowPx, width, kRowPx};
    }
    void paintDay(QPainter& painter, const Tokens& t, int day, std::uint64_t most) const {
        painter.setPen(t.text2);
        painter.drawText(QRect(0, cell(day, 0).top(), kDayPx - 8, kRowPx), Qt::AlignVCenter | Qt::AlignLeft,
                         weekday(day));
        for (int hour = 0; hour < 24; ++hour) {
            const auto count = acts[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)];
            const QRect space = cell(day, hour).adjusted(0, 0, -1, -1);
            const bool atWork = day < days && hour >= from && hour < until;
            const double part = count == 0 ? 0 : 0.25 + 0.75 * std::sqrt(double(count) / double(most));
            painter.fillRect(space, count == 0 ? (atWork ? t.alt : t.base) : between(t.base, t.accentSoft, part));
            painter.setPen(QPen(count > 0 && !atWork ? t.warnLine : t.line, 0));
            painter.drawRect(space);
            if (count == 0)
                continue;
            painter.setPen(t.text);
            painter.drawText(space, Qt::AlignCenter, shortNumber(count));
        }
    }
    /// Four characters at most: what does not fit is said in thousands.
    [[nodiscard]] static QString shortNumber(std::uint64_t count) {
        return count < 1'000       ? QString::number(count)
               : count < 1'000'000 ? QString::number(count / 1'000) + QLatin1Char('k')
                                   : QString::number(count / 1'000'000) + QLatin1Char('M');
    }
};

HoursChart::HoursChart(QWidget* parent) : HoursChart(new Canvas, parent) {}

HoursChart::HoursChart(Canvas* canvas, QWidget* parent)
    : ChartFrame(tr("Acts by weekday and hour"), canvas, parent), m_canvas(canvas) {
    setMinimumSize(canvas->minimumSize() + QSize(6, 6));
}

void HoursChart::set(const Acts& acts, int from, int until, int days) {
    m_canvas->acts = acts;
    m_canvas->from = from;
    m_canvas->until = until;
    m_canvas->days = days;
    QList<QStringList> rows{{tr("Day"), tr("Hour"), tr("Acts")}};
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            if (const auto count = acts[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)]; count > 0)
                rows << QStringList{QLocale().dayName(day + 1), QString::number(hour), words::number(count)};
    setRows(rows);
    draw();
}

void HoursChart::draw() { m_canvas->update(); }

} // namespace caseseal::ui

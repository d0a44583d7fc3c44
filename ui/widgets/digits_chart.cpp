// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/digits_chart.h"

#include "widgets/tokens.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace caseseal::ui {

namespace {
constexpr int kTopPx = 18, kFootPx = 18, kGapPx = 6;
} // namespace

class DigitsChart::Canvas : public QWidget {
public:
    Canvas() { setMinimumSize(280, 140); }
    Counts counts{};

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& t = Tokens::of(palette());
        painter.fillRect(rect(), t.base);
        painter.setFont(fontFor(TextRole::Caption));
        const auto total = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
        if (total == 0)
            return;
        const double most = double(*std::max_element(counts.begin(), counts.end()));
        const int foot = height() - kFootPx, tall = foot - kTopPx, wide = width() / 10;
        for (int digit = 0; digit < 10; ++digit) {
            const double count = double(counts[static_cast<std::size_t>(digit)]);
            const int bar = static_cast<int>(tall * count / most);
            const QRect space(digit * wide, 0, wide - kGapPx, height());
            painter.fillRect(QRect(space.left(), foot - bar, space.width(), bar), t.accent);
            painter.setPen(t.text);
            painter.drawText(QRect(space.left(), foot - bar - kTopPx, space.width(), kTopPx), Qt::AlignCenter,
                             words::number(counts[static_cast<std::size_t>(digit)]));
            painter.setPen(t.text2);
            painter.drawText(QRect(space.left(), foot, space.width(), kFootPx), Qt::AlignCenter,
                             QString::number(digit));
        }
        const int even = foot - static_cast<int>(tall * (double(total) / 10) / most);
        painter.setPen(QPen(t.warnLine, 1, Qt::DashLine));
        painter.drawLine(0, even, width(), even);
    }
};

DigitsChart::DigitsChart(QWidget* parent) : DigitsChart(new Canvas, parent) {}

DigitsChart::DigitsChart(Canvas* canvas, QWidget* parent)
    : ChartFrame(tr("Last digits"), canvas, parent), m_canvas(canvas) {
    setMinimumSize(canvas->minimumSize() + QSize(6, 6));
}

void DigitsChart::set(const Counts& counts) {
    m_canvas->counts = counts;
    QList<QStringList> rows{{tr("Digit"), tr("Values")}};
    for (int digit = 0; digit < 10; ++digit)
        rows << QStringList{QString::number(digit), words::number(counts[static_cast<std::size_t>(digit)])};
    setRows(rows);
    draw();
}

void DigitsChart::draw() { m_canvas->update(); }

} // namespace caseseal::ui

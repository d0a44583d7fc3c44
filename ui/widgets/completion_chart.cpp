// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion_chart.h"

#include "widgets/custom_plot.h"
#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 21, kCountsPx = 104, kSwatchPx = 14, kLegendLinePx = 20, kLegendGapPx = 14;

struct Part {
    std::uint64_t VisitFigures::*count;
    QString (*word)();
    QPen (*pen)(const Tokens&);
    QBrush (*brush)(const Tokens&);
};

QColor half(const Tokens& t) {
    QColor accent = t.accent;
    accent.setAlphaF(0.45F);
    return accent;
}

const std::array<Part, 4> kParts = {{
    {&VisitFigures::settled, [] { return CompletionLegend::tr("signed"); },
     [](const Tokens& t) { return QPen(t.accent, 1); }, [](const Tokens& t) { return QBrush(t.accent); }},
    {&VisitFigures::complete, [] { return CompletionLegend::tr("complete"); },
     [](const Tokens& t) { return QPen(t.accent, 1); }, [](const Tokens& t) { return QBrush(half(t)); }},
    {&VisitFigures::inProgress, [] { return CompletionLegend::tr("in progress"); },
     [](const Tokens& t) { return QPen(t.accent, 1); },
     [](const Tokens& t) { return QBrush(t.accent, Qt::BDiagPattern); }},
    {&VisitFigures::overdue, [] { return CompletionLegend::tr("overdue"); },
     [](const Tokens& t) { return QPen(t.warnLine, 1); }, [](const Tokens& t) { return QBrush(t.warnSoft); }},
}};

QString outOf(const VisitFigures& visit) {
    return CompletionChart::tr("%1 of %2").arg(words::number(visit.done()), words::number(visit.due()));
}

} // namespace

CompletionChart::CompletionChart(QWidget* parent) : ChartFrame(tr("Completion by visit"), parent) {
    setMinimumWidth(260);
}

QSize CompletionChart::sizeHint() const { return {320, static_cast<int>(m_visits.size()) * kRowPx + 12}; }

void CompletionChart::set(const std::vector<std::pair<QString, VisitFigures>>& visits) {
    m_visits = visits;
    QList<QStringList> rows{{tr("Visit"), tr("Due"), tr("Signed"), tr("Complete"), tr("In progress"), tr("Overdue")}};
    for (const auto& [name, visit] : visits)
        rows << QStringList{name,
                            words::number(visit.due()),
                            words::number(visit.settled),
                            words::number(visit.complete),
                            words::number(visit.inProgress),
                            words::number(visit.overdue)};
    setRows(rows);
    setMinimumHeight(static_cast<int>(visits.size()) * kRowPx + 12);
    updateGeometry();
    draw();
}

double CompletionChart::mostDue() const {
    std::uint64_t most = 1;
    for (const auto& [name, visit] : m_visits)
        most = std::max(most, visit.due());
    return static_cast<double>(most);
}

void CompletionChart::draw() {
    plot().clearPlottables();
    plot().clearItems();
    plot().setBackground(Tokens::of(palette()).base);
    if (!m_visits.empty()) {
        drawAxes();
        drawBars();
        drawCounts();
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void CompletionChart::drawAxes() {
    dress(*plot().xAxis);
    dress(*plot().yAxis);
    auto names = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics(fontFor(TextRole::Small));
    for (std::size_t row = 0; row < m_visits.size(); ++row)
        names->addTick(static_cast<double>(row), metrics.elidedText(m_visits[row].first, Qt::ElideRight, 130));
    plot().yAxis->setTicker(names);
    plot().yAxis->setTickLabelFont(fontFor(TextRole::Small));
    plot().yAxis->setTickLabelColor(Tokens::of(palette()).text);
    plot().yAxis->setRangeReversed(true);
    plot().yAxis->setRange(-0.6, static_cast<double>(m_visits.size()) - 0.4);
    plot().yAxis->grid()->setVisible(false);
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setTickLabels(false);
    plot().xAxis->setRange(0, mostDue() * 1.02);
    plot().axisRect()->setAutoMargins(QCP::msLeft);
    plot().axisRect()->setMargins({0, 2, kCountsPx, 2});
}

void CompletionChart::drawBars() {
    const Tokens& t = Tokens::of(palette());
    QCPBars* below = nullptr;
    for (const Part& part : kParts) {
        auto* bars = new QCPBars(plot().yAxis, plot().xAxis);
        bars->setAntialiased(false);
        bars->setWidth(0.66);
        bars->setPen(part.pen(t));
        bars->setBrush(part.brush(t));
        for (std::size_t row = 0; row < m_visits.size(); ++row)
            if (const auto count = m_visits[row].second.*part.count; count > 0 || part.count == &VisitFigures::settled)
                bars->addData(static_cast<double>(row), static_cast<double>(count));
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
}

/// Right of the bars, in two columns: how many of how many, and how many are overdue.
void CompletionChart::drawCounts() {
    const Tokens& t = Tokens::of(palette());
    const auto put = [&](std::size_t row, int fromRightPx, const QString& words, const QColor& ink, TextRole role) {
        auto* text = new QCPItemText(&plot());
        text->setClipToAxisRect(false);
        text->position->setTypeX(QCPItemPosition::ptViewportRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(1, static_cast<double>(row));
        text->setPadding({0, 0, fromRightPx, 0});
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
        text->setText(words);
        text->setFont(fontFor(role));
        text->setColor(ink);
        return text;
    };
    for (std::size_t row = 0; row < m_visits.size(); ++row) {
        const VisitFigures& visit = m_visits[row].second;
        put(row, 40, outOf(visit), t.text, TextRole::Small);
        if (visit.overdue == 0)
            continue;
        auto* late = put(row, 4, words::number(visit.overdue), t.warn, TextRole::SmallBold);
        auto* shape = new QCPItemPixmap(&plot());
        shape->setClipToAxisRect(false);
        shape->topLeft->setParentAnchorX(late->left);
        shape->topLeft->setTypeX(QCPItemPosition::ptAbsolute);
        shape->topLeft->setCoords(-18, static_cast<double>(row) - 0.32);
        shape->setPixmap(iconPixmap(QStringLiteral("status-overdue"), t.warn, t.base, 14, devicePixelRatioF()));
    }
}

CompletionLegend::CompletionLegend(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kLegendLinePx);
    setFont(fontFor(TextRole::Small));
    QStringList words;
    for (const Part& part : kParts)
        words << part.word();
    setAccessibleName(tr("Fills: %1").arg(words.join(QStringLiteral(", "))));
}

void CompletionLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setFixedHeight(places().back().bottom() + 1);
}

/// Where each fill and its word stand, from the left, in as many lines as they need.
std::vector<QRect> CompletionLegend::places() const {
    std::vector<QRect> places;
    QPoint at;
    for (const Part& part : kParts) {
        const int taken = kSwatchPx + 6 + fontMetrics().horizontalAdvance(part.word()) + 2;
        if (at.x() > 0 && at.x() + taken > width())
            at = {0, at.y() + kLegendLinePx};
        places.emplace_back(at, QSize(taken, kLegendLinePx));
        at.rx() += taken + kLegendGapPx;
    }
    return places;
}

void CompletionLegend::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const QRect& place = all[i];
        painter.setPen(kParts[i].pen(t));
        painter.setBrush(kParts[i].brush(t));
        painter.drawRect(place.x(), place.y() + (kLegendLinePx - 10) / 2, kSwatchPx, 9);
        painter.setPen(t.text2);
        painter.drawText(place.adjusted(kSwatchPx + 6, 0, 0, 0), Qt::AlignVCenter, kParts[i].word());
    }
}

} // namespace caseseal::ui

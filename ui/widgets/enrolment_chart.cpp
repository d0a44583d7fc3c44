// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/enrolment_chart.h"

#include "widgets/custom_plot.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QLocale>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kMostTicks = 12;

double dayNumber(QDate day) { return static_cast<double>(day.toJulianDay()); }

/// First days of months, at most `kMostTicks`, named by the locale.
QSharedPointer<QCPAxisTicker> monthTicks(QDate from, QDate to) {
    auto ticks = QSharedPointer<QCPAxisTickerText>::create();
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    const int step = (months + kMostTicks - 1) / kMostTicks;
    QDate month(from.year(), from.month(), 1);
    for (; month <= to; month = month.addMonths(std::max(step, 1)))
        if (month >= from)
            ticks->addTick(dayNumber(month), step >= 12 ? QString::number(month.year())
                                                        : QLocale().monthName(month.month(), QLocale::ShortFormat));
    return ticks;
}

QCPItemText* addWords(QCustomPlot& plot, const QString& words, double x, double y, Qt::Alignment where,
                      const QColor& ink, TextRole role) {
    auto* text = new QCPItemText(&plot);
    text->position->setCoords(x, y);
    text->setPositionAlignment(where);
    text->setPadding({4, 2, 4, 2});
    text->setText(words);
    text->setFont(fontFor(role));
    text->setColor(ink);
    return text;
}

} // namespace

EnrolmentChart::EnrolmentChart(QWidget* parent) : ChartFrame(tr("Enrolment over time"), parent) {
    setMinimumSize(300, 170);
}

void EnrolmentChart::set(const EnrolmentFigures& figures, QDate today) {
    m_figures = figures;
    m_today = today;
    say();
    draw();
}

QDate EnrolmentChart::from() const {
    QDate first = m_figures.days.empty() ? m_today : m_figures.days.front();
    if (m_figures.plan)
        first = std::min(first, m_figures.plan->from);
    return std::min(first, m_today).addDays(-3);
}

QDate EnrolmentChart::to() const {
    const QDate last = m_figures.plan ? std::max(m_figures.plan->to, m_today) : m_today;
    // A study that began this week has a month in front of it.
    return std::max(last, from().addDays(31)).addDays(3);
}

void EnrolmentChart::draw() {
    if (!m_today.isValid())
        return;
    plot().clearPlottables();
    plot().clearItems();
    plot().setBackground(Tokens::of(palette()).base);
    drawAxes();
    drawPlan();
    drawSteps();
    drawToday();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void EnrolmentChart::drawAxes() {
    dress(*plot().xAxis);
    dress(*plot().yAxis);
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setTicker(monthTicks(from(), to()));
    plot().xAxis->setRange(dayNumber(from()), dayNumber(to()));
    const double most = static_cast<double>(
        std::max<std::uint64_t>({m_figures.enrolled(), m_figures.plan ? m_figures.plan->participants : 0, 4}));
    auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(std::max(1.0, std::ceil(most / 4)));
    plot().yAxis->setTicker(whole);
    plot().yAxis->setNumberFormat(QStringLiteral("f"));
    plot().yAxis->setNumberPrecision(0);
    plot().yAxis->setRange(0, most * 1.18);
    plot().axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot().axisRect()->setMargins({0, 6, 14, 0});
}

void EnrolmentChart::drawSteps() {
    const Tokens& t = Tokens::of(palette());
    auto* steps = plot().addGraph();
    steps->setLineStyle(QCPGraph::lsStepLeft);
    steps->setPen(QPen(t.accent, 2));
    steps->setBrush(t.accentSoft);
    steps->addData(dayNumber(from()), 0);
    double count = 0;
    for (const QDate day : m_figures.days)
        steps->addData(dayNumber(day), ++count);
    steps->addData(dayNumber(m_today), count);
    auto* now = plot().addGraph();
    now->setLineStyle(QCPGraph::lsNone);
    now->setScatterStyle({QCPScatterStyle::ssDisc, t.accent, t.accent, 8});
    now->addData(dayNumber(m_today), count);
}

void EnrolmentChart::drawPlan() {
    if (!m_figures.plan)
        return;
    const Tokens& t = Tokens::of(palette());
    const auto& plan = *m_figures.plan;
    auto* line = plot().addGraph();
    line->setPen(QPen(t.text2, 1.5, Qt::DashLine));
    line->addData(dayNumber(plan.from), 0);
    line->addData(dayNumber(plan.to), static_cast<double>(plan.participants));
    addWords(plot(), tr("target %1").arg(words::number(plan.participants)), dayNumber(plan.to),
             static_cast<double>(plan.participants), Qt::AlignRight | Qt::AlignBottom, t.text2, TextRole::Caption);
    addWords(plot(), tr("%1 by plan today").arg(QLocale().toString(plan.planned(m_today), 'f', 1)), dayNumber(m_today),
             plan.planned(m_today), Qt::AlignLeft | Qt::AlignTop, t.text2, TextRole::Caption);
}

void EnrolmentChart::drawToday() {
    const Tokens& t = Tokens::of(palette());
    auto* today = new QCPItemStraightLine(&plot());
    today->point1->setCoords(dayNumber(m_today), 0);
    today->point2->setCoords(dayNumber(m_today), 1);
    today->setPen(QPen(t.edge, 0));
    const auto count = m_figures.enrolled();
    // Left of the line, where the steps are below it.
    addWords(plot(), tr("%n enrolled", nullptr, static_cast<int>(count)), dayNumber(m_today),
             static_cast<double>(count), Qt::AlignRight | Qt::AlignBottom, t.accent, TextRole::SmallBold);
}

void EnrolmentChart::say() {
    QList<QStringList> rows{{tr("Month"), tr("Enrolled until then"), tr("By plan")}};
    const auto enrolledBy = [&](QDate day) {
        return static_cast<std::uint64_t>(std::upper_bound(m_figures.days.begin(), m_figures.days.end(), day) -
                                          m_figures.days.begin());
    };
    const QDate first = from();
    for (QDate month(first.year(), first.month(), 1); month <= m_today; month = month.addMonths(1)) {
        const QDate end = std::min(month.addMonths(1).addDays(-1), m_today);
        rows << QStringList{
            QStringLiteral("%1 %2").arg(QLocale().monthName(month.month()), QString::number(month.year())),
            words::number(enrolledBy(end)),
            m_figures.plan ? QLocale().toString(m_figures.plan->planned(end), 'f', 1) : QStringLiteral("–")};
    }
    setRows(rows);
}

} // namespace caseseal::ui

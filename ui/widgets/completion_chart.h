// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/overview_figures.h"
#include "widgets/chart_frame.h"

namespace caseseal::ui {

/// Completion by visit: a bar for each visit that is due for somebody, in four parts that differ by fill and not by
/// colour alone; "13 of 15" and an hourglass with its count at the right.
class CompletionChart : public ChartFrame {
    Q_OBJECT
public:
    explicit CompletionChart(QWidget* parent = nullptr);
    /// A visit's name and its figures, in the study's order.
    void set(const std::vector<std::pair<QString, VisitFigures>>& visits);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void draw() override;
    void drawAxes();
    void drawBars();
    void drawCounts();
    [[nodiscard]] double mostDue() const;

    std::vector<std::pair<QString, VisitFigures>> m_visits;
};

/// What the fills of the chart mean, for the line below it.
class CompletionLegend : public QWidget {
    Q_OBJECT
public:
    explicit CompletionLegend(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places() const;
};

} // namespace caseseal::ui

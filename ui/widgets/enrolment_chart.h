// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/overview_figures.h"
#include "widgets/chart_frame.h"

namespace caseseal::ui {

/// Enrolment over time: a step for each participant, a dashed line for the plan where the study has one, a line today.
class EnrolmentChart : public ChartFrame {
    Q_OBJECT
public:
    explicit EnrolmentChart(QWidget* parent = nullptr);
    void set(const EnrolmentFigures& figures, QDate today);

private:
    void draw() override;
    void drawAxes();
    void drawSteps();
    void drawPlan();
    void drawToday();
    void say();
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

    EnrolmentFigures m_figures;
    QDate m_today;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chart_frame.h"

#include <array>
#include <cstdint>

namespace caseseal::ui {

/// How many acts by weekday and hour: a cell each, with its number; the more, the fuller its ground. Cells outside
/// working hours have a frame. 24 columns of at least 24 px.
class HoursChart : public ChartFrame {
    Q_OBJECT
public:
    using Acts = std::array<std::array<std::uint64_t, 24>, 7>; ///< by weekday (0: Monday) and hour

    explicit HoursChart(QWidget* parent = nullptr);
    /// Working hours are [from, until) on the first `days` of a week.
    void set(const Acts& acts, int from, int until, int days);

private:
    class Canvas;
    explicit HoursChart(Canvas* canvas, QWidget* parent);
    void draw() override;
    Canvas* m_canvas;
};

} // namespace caseseal::ui

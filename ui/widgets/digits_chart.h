// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chart_frame.h"

#include <array>
#include <cstdint>

namespace caseseal::ui {

/// How many values end in each digit: ten bars with their numbers, and a line where even digits would be.
class DigitsChart : public ChartFrame {
    Q_OBJECT
public:
    using Counts = std::array<std::uint64_t, 10>;

    explicit DigitsChart(QWidget* parent = nullptr);
    void set(const Counts& counts);

private:
    class Canvas;
    explicit DigitsChart(Canvas* canvas, QWidget* parent);
    void draw() override;
    Canvas* m_canvas;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chart_frame.h"

#include "product/cold_chain.h"

namespace caseseal::ui {

/// Readings of a temperature logger as a line, the good range as a band, the limits that must never be passed as lines.
class ColdChainChart : public ChartFrame {
    Q_OBJECT
public:
    explicit ColdChainChart(QWidget* parent = nullptr);
    void set(const product::TemperatureLog& log, const product::ColdChainRules& rules);

private:
    void draw() override;
    void drawBand();
    void drawLimit(int milliCelsius);
    void drawReadings();
    void say();
    [[nodiscard]] double from() const;
    [[nodiscard]] double until() const;

    product::TemperatureLog m_log;
    product::ColdChainRules m_rules;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/review_model.h"

#include <QWidget>

class QComboBox;

namespace caseseal::ui {

class DigitsChart;
class HoursChart;
class TextLabel;

/// When people work and how their numbers end: heat map by person, last digits by item and person.
class ReviewCharts : public QWidget {
    Q_OBJECT
public:
    explicit ReviewCharts(ReviewModel& model, const study::Study& study, QWidget* parent = nullptr);
    /// From the model's run.
    void refresh();

private:
    QComboBox* addChoice(const QString& name, const char* objectName, void (ReviewCharts::*refill)());
    void showHours();
    void showDigits();

    ReviewModel& m_model;
    const study::Study& m_study;
    QComboBox* m_person;
    QComboBox* m_number;
    HoursChart* m_hours;
    DigitsChart* m_digits;
    TextLabel* m_hoursLine;
    TextLabel* m_digitsLine;
};

} // namespace caseseal::ui

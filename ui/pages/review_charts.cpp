// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_charts.h"

#include "models/place_names.h"
#include "widgets/card.h"
#include "widgets/digits_chart.h"
#include "widgets/hours_chart.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {
constexpr int kChoicePx = 340, kDigitsPx = 460;
} // namespace

ReviewCharts::ReviewCharts(ReviewModel& model, const study::Study& study, QWidget* parent)
    : QWidget(parent), m_model(model), m_study(study),
      m_person(addChoice(tr("Person"), "reviewPerson", &ReviewCharts::showHours)),
      m_number(addChoice(tr("Number and person"), "reviewNumber", &ReviewCharts::showDigits)), m_hours(new HoursChart),
      m_digits(new DigitsChart), m_hoursLine(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_digitsLine(new TextLabel({}, TextRole::Small, &Tokens::text2)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    auto* hours = new Card(tr("Acts by weekday and hour"));
    hours->head()->addStretch();
    hours->head()->addWidget(m_person);
    hours->body()->addWidget(m_hours);
    hours->body()->addWidget(m_hoursLine);
    all->addWidget(hours);
    auto* digits = new Card(tr("Last digits"));
    digits->head()->addStretch();
    digits->head()->addWidget(m_number);
    m_digits->setMaximumWidth(kDigitsPx);
    digits->body()->addWidget(m_digits, 1);
    digits->body()->addWidget(m_digitsLine);
    all->addWidget(digits, 1);
    for (TextLabel* line : {m_hoursLine, m_digitsLine})
        line->setWordWrap(true);
}

QComboBox* ReviewCharts::addChoice(const QString& name, const char* objectName, void (ReviewCharts::*refill)()) {
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(objectName));
    choice->setAccessibleName(name);
    choice->setMaximumWidth(kChoicePx);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(28);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, refill] { (this->*refill)(); });
    return choice;
}

void ReviewCharts::refresh() {
    const desk::ReviewRun& run = m_model.run();
    {
        const QSignalBlocker persons(m_person), numbers(m_number);
        m_person->clear();
        m_number->clear();
        m_person->addItem(tr("All persons"));
        for (const auto& hours : run.hours)
            m_person->addItem(m_model.personName(hours.person));
        for (const auto& digits : run.digits)
            m_number->addItem(QStringLiteral("%1 · %2").arg(itemName(m_study, digits.item),
                                                            digits.person.empty() ? tr("All persons")
                                                                                  : m_model.personName(digits.person)));
    }
    m_number->setEnabled(!run.digits.empty());
    showHours();
    showDigits();
}

void ReviewCharts::showHours() {
    const desk::ReviewRun& run = m_model.run();
    const int chosen = m_person->currentIndex();
    HoursChart::Acts acts{};
    for (std::size_t person = 0; person < run.hours.size(); ++person)
        if (chosen <= 0 || person == static_cast<std::size_t>(chosen - 1))
            for (std::size_t day = 0; day < acts.size(); ++day)
                for (std::size_t hour = 0; hour < acts[day].size(); ++hour)
                    acts[day][hour] += run.hours[person].acts[day][hour];
    const auto& p = run.order.wanted.parameters;
    m_hours->set(acts, p.workFrom, p.workUntil, p.workDays);
    m_hoursLine->setText(tr("By the clock on the wall where it was sealed. Framed: outside %1 to %2 o'clock on the "
                            "first %3 days of the week.")
                             .arg(p.workFrom)
                             .arg(p.workUntil)
                             .arg(p.workDays));
}

void ReviewCharts::showDigits() {
    const desk::ReviewRun& run = m_model.run();
    const int chosen = m_number->currentIndex();
    m_digits->setVisible(chosen >= 0);
    if (chosen < 0) {
        m_digitsLine->setText(
            tr("No number has enough values yet, spread wide enough, to say anything of its digits."));
        return;
    }
    const auto& digits = run.digits[static_cast<std::size_t>(chosen)];
    m_digits->set(digits.counts);
    m_digitsLine->setText(tr("Dashed: even digits. Chi-squared %1, probability %2; with many numbers some are uneven "
                             "by chance.")
                              .arg(digits.chiSquared, 0, 'f', 1)
                              .arg(digits.probability, 0, 'g', 2));
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_past.h"

#include "widgets/seal_style.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kSliderPx = 220;
constexpr int kInputPx = 28;
constexpr int kDatePx = 180;
constexpr std::int64_t kSecondMs = 1000;

QDateTime localOf(base::UtcTime time) { return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch); }

} // namespace

FormPast::FormPast(QWidget* parent)
    : NoteStrip(Tone::Warn, parent), m_slider(new QSlider(Qt::Horizontal)), m_date(new QDateTimeEdit),
      m_back(new QPushButton(tr("Back to now"))) {
    setObjectName(QStringLiteral("past"));
    m_slider->setObjectName(QStringLiteral("past.slider"));
    m_slider->setAccessibleName(tr("Changes of this form, oldest first"));
    m_slider->setFixedWidth(kSliderPx);
    m_slider->setPageStep(1);
    m_date->setObjectName(QStringLiteral("past.date"));
    m_date->setAccessibleName(tr("Moment"));
    m_date->setFixedHeight(kInputPx);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_date->setKeyboardTracking(false);
    m_date->setFixedWidth(kDatePx);
    m_back->setObjectName(QStringLiteral("past.back"));
    setCompact(*m_back);
    row()->addWidget(m_slider);
    row()->addWidget(m_date);
    row()->addWidget(m_back);
    connect(m_slider, &QSlider::valueChanged, this, &FormPast::takeSlider);
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &FormPast::takeDate);
    connect(m_back, &QPushButton::clicked, this, &FormPast::ended);
}

void FormPast::begin(const std::vector<base::UtcTime>& moments) {
    m_moments = moments;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>(moments.size()) - 1);
    m_slider->setValue(m_slider->maximum());
    choose(moments.back());
    m_slider->setFocus(Qt::OtherFocusReason);
}

void FormPast::choose(base::UtcTime moment) {
    m_moment = moment;
    const QSignalBlocker quiet(m_date);
    m_date->setDateTime(localOf(moment));
    const auto after = std::count_if(m_moments.begin(), m_moments.end(), [&](const auto& at) { return moment < at; });
    setSentence(
        after > 0 ? tr("%n seals changed it after that. Nothing can be entered here.", nullptr, static_cast<int>(after))
                  : tr("Nothing changed it after that. Nothing can be entered here."),
        tr("As it was on %1").arg(words::moment(moment)));
    Q_EMIT momentChosen(moment);
}

void FormPast::takeSlider(int stop) {
    if (stop >= 0 && stop < static_cast<int>(m_moments.size()))
        choose(m_moments[static_cast<std::size_t>(stop)]);
}

/// A date of one's own: to the end of that second, so that a seal of the same second counts.
void FormPast::takeDate() {
    const base::UtcTime moment{m_date->dateTime().toMSecsSinceEpoch() / kSecondMs * kSecondMs + kSecondMs - 1};
    const auto next = std::find_if(m_moments.begin(), m_moments.end(), [&](const auto& at) { return moment < at; });
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(std::max(0, static_cast<int>(next - m_moments.begin()) - 1));
    choose(moment);
}

void FormPast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else
        NoteStrip::keyPressEvent(event);
}

} // namespace caseseal::ui

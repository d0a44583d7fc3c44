// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "widgets/note_strip.h"

#include <vector>

class QDateTimeEdit;
class QSlider;
class QPushButton;

namespace caseseal::ui {

/// Looking at a form as it was: a slider with one stop for each seal that touched the form, and the moment as a date.
/// It says plainly that this is the past.
class FormPast final : public NoteStrip {
    Q_OBJECT

public:
    explicit FormPast(QWidget* parent);

    /// `moments`: when the form changed, oldest first, at least one. Starts at the newest.
    void begin(const std::vector<base::UtcTime>& moments);
    [[nodiscard]] base::UtcTime moment() const noexcept { return m_moment; }

Q_SIGNALS:
    void momentChosen(caseseal::base::UtcTime moment);
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(base::UtcTime moment);
    void takeSlider(int stop);
    void takeDate();

    std::vector<base::UtcTime> m_moments;
    base::UtcTime m_moment;
    QSlider* m_slider;
    QDateTimeEdit* m_date;
    QPushButton* m_back;
};

} // namespace caseseal::ui

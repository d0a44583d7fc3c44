// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tokens.h"

#include <QWidget>

namespace caseseal::ui {

/// Which meaning a chip, a note or a banner has.
enum class Tone { Neutral, Accent, Ok, Warn, Query, Alarm };

/// A shape and a word on a soft ground, half round: "In progress, 9 of 11".
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(const QString& icon, const QString& text, Tone tone, QWidget* parent = nullptr);
    void set(const QString& icon, const QString& text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon, m_text;
    Tone m_tone = Tone::Neutral;
};

[[nodiscard]] Ink softOf(Tone tone);
[[nodiscard]] Ink inkOf(Tone tone);

} // namespace caseseal::ui

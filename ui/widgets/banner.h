// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chip.h"

#include <QFrame>

class QHBoxLayout;

namespace caseseal::ui {

class IconLabel;
class TextLabel;

/// A verdict in words over the whole width: shape, sentence, second line, acts at the right.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    void set(Tone tone, const QString& title, const QString& detail);
    void addAct(QWidget* act);
    [[nodiscard]] QString title() const;

private:
    QHBoxLayout* m_row;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_detail;
};

} // namespace caseseal::ui

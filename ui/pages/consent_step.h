// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QWidget>

namespace caseseal::ui {

/// The type of what a participant reads; larger: by a third.
[[nodiscard]] QFont largeType(bool larger);

/// One step of the participant's own screen. The screen shows what is still missing and goes on when nothing is.
class ConsentStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What is missing before it can go on, one sentence; empty: nothing.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// Type half as large again, or back.
    virtual void setLarger(bool larger) = 0;
    /// The first control takes the keyboard.
    virtual void begin() { setFocus(); }

Q_SIGNALS:
    void changed();
};

} // namespace caseseal::ui

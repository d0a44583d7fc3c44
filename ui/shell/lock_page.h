// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QWidget>

namespace caseseal::ui {

class PasswordPrompt;

/// What a locked window shows: nothing of the trial's data, and the question for the password of the person whose work
/// lies behind it.
class LockPage : public QWidget {
    Q_OBJECT
public:
    /// The desk outlives the page.
    explicit LockPage(desk::Desk& desk, QWidget* parent = nullptr);
    void focusPassword();

Q_SIGNALS:
    void unlocked();
    /// The trial is closed and the log-in shown.
    void otherPersonAsked();

private:
    void ask();
    desk::Desk& m_desk;
    PasswordPrompt* m_prompt;
};

} // namespace caseseal::ui

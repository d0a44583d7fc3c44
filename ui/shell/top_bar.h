// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QFrame>

namespace caseseal::ui {

class QuickFind;

/// Trial, site, practice words, quick find, person and role, Lock.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(desk::Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QuickFind& find() const { return *m_find; }

Q_SIGNALS:
    void lockAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTrial(const desk::TrialInfo& info);
    QWidget* makePerson(const desk::PersonInfo& person);
    QuickFind* m_find;
    QWidget* m_left;
    QWidget* m_right;
};

} // namespace caseseal::ui

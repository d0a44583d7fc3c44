// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QFrame>

class QPushButton;

namespace caseseal::ui {

class QuickFind;
class TextLabel;

/// Trial, site, practice words, quick find, person and role, Lock.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(desk::Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QuickFind& find() const { return *m_find; }
    void setPerson(const desk::PersonInfo& person);

Q_SIGNALS:
    void lockAsked();
    /// The own password, key and idle time.
    void accountAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTrial(const desk::TrialInfo& info);
    QWidget* makePerson(const desk::PersonInfo& person);
    void place();
    QuickFind* m_find;
    QPushButton* m_person = nullptr;
    TextLabel* m_roles = nullptr;
    QWidget* m_left;
    QWidget* m_right;
};

} // namespace caseseal::ui

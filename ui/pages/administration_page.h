// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace caseseal::ui {

/// What an administrator does beside the data: people and roles, the delegation log, study versions; a tab each.
class AdministrationPage : public Page {
    Q_OBJECT
public:
    explicit AdministrationPage(DeskSession& session, QWidget* parent = nullptr);
    /// A further tab at the right; the page owns it.
    void addTab(const QString& name, QWidget* content);
    void showTab(int index);
    void enter() override;

Q_SIGNALS:
    /// The page of the own password and key is wanted.
    void accountAsked();
    /// Pages show what is no longer so: another study version, or other roles of the person.
    void reloadAsked();

private:
    QWidget* makeLog();
    DeskSession& m_session;
    QButtonGroup* m_tabs;
    QHBoxLayout* m_tabRow;
    QStackedWidget* m_stack;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

#include "desk/membership.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class JobPanel;
class NoteStrip;
class TextLabel;

/// Members and witnesses of the ledger, as it shows them: up to where and when each has confirmed it, how far each is
/// behind, who is silent; and the newest heads with whoever confirmed them. Asks the ledger when it is told to.
class LedgerMembersCard : public Card {
    Q_OBJECT
public:
    explicit LedgerMembersCard(DeskSession& session, QWidget* parent = nullptr);
    [[nodiscard]] JobRunner& job() { return m_job; }
    void ask();

private:
    void showJob(bool running);
    void take(const base::Result<desk::LedgerStatus>& status);
    void showParties(const desk::LedgerStatus& status);
    void showHeads(const desk::LedgerStatus& status);
    void say(const QString& title, const QString& sentence);

    DeskSession& m_session;
    JobRunner m_job;
    TextLabel* m_fact;
    QPushButton* m_ask;
    JobPanel* m_panel;
    NoteStrip* m_note;
    QWidget* m_answer;
    QGridLayout* m_parties;
    TextLabel* m_headsTitle;
    QVBoxLayout* m_heads;
};

} // namespace caseseal::ui

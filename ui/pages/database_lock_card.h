// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

#include "desk/database_locks.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace caseseal::ui {

class JobPanel;
class NoteStrip;
class PasswordPrompt;
class TextLabel;

/// The lock on the data of the whole trial. Everybody sees its state; a data manager looks at what would be locked,
/// locks with the password, and unlocks with a reason.
class DatabaseLockCard : public Card {
    Q_OBJECT
public:
    explicit DatabaseLockCard(DeskSession& session, QWidget* parent = nullptr);
    /// Looks at what would be locked; a click does the same.
    void look();

Q_SIGNALS:
    /// The lock was set or taken back.
    void changed();

private:
    void addActs();
    void refresh();
    void showPreview();
    void addStop(const desk::LockStopCount& stop);
    void askPassword();
    void seal();
    void say(bool good, const QString& sentence);

    DeskSession& m_session;
    JobRunner m_job;
    std::optional<desk::LockPreview> m_preview;
    TextLabel* m_state;
    TextLabel* m_means;
    QListWidget* m_stops;
    QWidget* m_reasonLine;
    QLineEdit* m_reason;
    QPushButton *m_look, *m_act;
    JobPanel* m_running;
    NoteStrip* m_note;
    PasswordPrompt* m_prompt;
};

} // namespace caseseal::ui

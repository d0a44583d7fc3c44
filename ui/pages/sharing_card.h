// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

#include "desk/sharing.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace caseseal::ui {

class JobPanel;
class NoteStrip;

/// The other installations of the trial: whose cards were adopted, how far their chains are here; cards out and in,
/// messages out and in. What may not be done by this person is not offered.
class SharingCard : public Card {
    Q_OBJECT
public:
    explicit SharingCard(DeskSession& session, QWidget* parent = nullptr);
    /// Clicks choose the files; these do what is said with them.
    void saveCard(const QString& file);
    void showCard(const QString& file);
    void adoptShown();
    void sendTo(const QString& folder);
    void receive(const QString& file);

private:
    void makeButtons();
    QPushButton* addButton(QHBoxLayout& line, const QString& label, const char* name, std::string_view act);
    void fill();
    void say(const QString& title, const QString& sentence);
    void sayTrouble(const base::Error& error);
    void setBusy(bool busy);
    void noteSent(const base::Result<desk::SendDone>& done);
    void keep(desk::ReceiveJob& job, base::Result<std::unique_ptr<desk::Message>> opened);
    void addLost();
    void askLost(std::shared_ptr<const desk::Message> message);
    void stateLost();
    void keepOpened(const std::shared_ptr<const desk::Message>& message, const std::string& lostReason);
    void finish(std::unique_ptr<desk::SaveJob> save, const desk::Message& message, const base::Result<void>& written);

    DeskSession& m_session;
    std::string m_shownCard; ///< a card that waits for somebody to compare it
    NoteStrip* m_said;
    NoteStrip* m_compare;
    NoteStrip* m_lost;
    QLineEdit* m_lostReason;
    std::shared_ptr<const desk::Message> m_incomplete; ///< waits for why the rest is lost
    QTableWidget* m_table;
    std::vector<QPushButton*> m_buttons;
    JobRunner m_job; ///< before its panel
    JobPanel* m_running;
};

} // namespace caseseal::ui

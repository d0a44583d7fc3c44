// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class Card;
class NoteStrip;
class PageHeader;
class PasswordPrompt;
class PasswordRulesView;
class TextLabel;

/// What everybody does with the own log-in, whatever the role: another password, another key, and how soon the window
/// locks by itself. Passwords are worked on elsewhere; the window stays alive.
class AccountPage : public Page {
    Q_OBJECT
public:
    /// `idleMinutes`: 1 to 60.
    AccountPage(DeskSession& session, int idleMinutes, QWidget* parent = nullptr);
    void enter() override;

Q_SIGNALS:
    void idleMinutesChosen(int minutes);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makePassword();
    QWidget* makeKey();
    QWidget* makeWindow(int idleMinutes);
    QLineEdit* addSecret(Card& card, const char* name, const QString& label);
    void showMe();
    void look();
    void change();
    [[nodiscard]] bool mayChange();
    void takeChange(const base::Result<void>& changed);
    void askRenewal();
    void renew();
    void takeRenewal(const base::Result<desk::SealReceipt>& receipt);
    void setBusy(bool busy);
    void wipe();
    static void say(NoteStrip& note, bool good, const QString& sentence);

    DeskSession& m_session;
    JobRunner m_job;
    PageHeader* m_header;
    QLineEdit *m_old = nullptr, *m_new = nullptr, *m_again = nullptr;
    PasswordRulesView* m_rules = nullptr;
    QPushButton* m_change = nullptr;
    NoteStrip* m_passwordNote = nullptr;
    Card* m_passwordCard = nullptr;
    TextLabel* m_key = nullptr;
    QPushButton* m_renew = nullptr;
    NoteStrip* m_keyNote = nullptr;
    PasswordPrompt* m_prompt = nullptr;
    QComboBox* m_minutes = nullptr;
};

} // namespace caseseal::ui

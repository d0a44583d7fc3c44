// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"
#include "models/recent_trials.h"
#include "widgets/card.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class PasswordRulesView;
class TextLabel;

/// Log-in to one trial: person, password, and a new password where somebody else set the first one. Opening takes
/// 150 to 400 ms and more (a memory-hard password check), so it runs on a worker; the window stays alive.
class LoginCard : public Card {
    Q_OBJECT
public:
    /// `opened` gets the Desk on the window's thread.
    LoginCard(desk::Ports ports, std::function<void(std::unique_ptr<desk::Desk>)> opened, QWidget* parent = nullptr);

    /// `person`: who is chosen first, may be empty. Persons are read from the trial's key slots.
    void setTrial(const RecentTrial& trial);
    /// The passwords of a practice trial, which are no secret (person -> password).
    void setPractice(const QMap<QString, QString>& passwords);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    void focusPassword();
    void focusPerson();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void login();
    void take(base::Result<std::unique_ptr<desk::Desk>> opened);
    void askNewPassword();
    void showTrouble(const QString& sentence);
    void setBusy(bool busy);
    void onPerson();
    void fillPractice();
    [[nodiscard]] bool newPasswordsAgree();

    desk::Ports m_ports;
    std::function<void(std::unique_ptr<desk::Desk>)> m_opened;
    JobRunner m_job;
    QString m_folder;
    QMap<QString, QString> m_practice;
    TextLabel* m_title;
    QComboBox* m_person;
    QLineEdit* m_password;
    QWidget* m_newLine;
    QLineEdit* m_new;
    QLineEdit* m_again;
    PasswordRulesView* m_rules;
    QPushButton* m_act;
    TextLabel* m_note;
    NoteStrip* m_trouble;
};

} // namespace caseseal::ui

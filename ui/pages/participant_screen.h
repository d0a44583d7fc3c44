// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"
#include "widgets/password_prompt.h"

class QPushButton;
class QStackedWidget;

namespace caseseal::ui {

class ConsentStep;
class TextLabel;

/// The participant's own screen, alone in the window and in large type, step by step. The way back to the trial takes
/// the password of the staff member who handed the device over.
class ParticipantScreen : public Page {
    Q_OBJECT
public:
    void enter() override;

Q_SIGNALS:
    /// What the participant decided was sealed.
    void sealed();
    /// The staff has the device back.
    void left();

protected:
    /// One step: its name at the top, and what the button says that goes on from it.
    struct StepWords {
        QString name, go;
    };
    /// The session outlives the screen.
    ParticipantScreen(DeskSession& session, std::string subject, std::vector<StepWords> steps, QWidget* parent);
    /// Shows a step; the screen takes the page over.
    void goTo(int step, ConsentStep& page);
    /// Buttons and message again: something changed.
    void showFoot();
    void say(const QString& sentence, bool trouble);
    /// The device goes back: from here on it is the staff's.
    void askStaff(const PasswordPrompt::Ask& ask);
    /// As above, only to leave; `sentence` says what was sealed.
    void askToLeave(const QString& sentence);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] DeskSession& session() { return m_session; }
    [[nodiscard]] const std::string& subject() const { return m_subject; }
    [[nodiscard]] PasswordPrompt& prompt() { return *m_prompt; }
    /// Signing: buttons wait for it.
    [[nodiscard]] JobRunner& job() { return m_job; }

    /// The button that goes on.
    virtual void goOn() = 0;
    virtual void goBack() = 0;
    [[nodiscard]] virtual bool mayGoBack() const = 0;
    /// May the device be given back here with nothing sealed?
    [[nodiscard]] virtual bool mayStop() const = 0;
    /// The staff's password was right, after askStaff.
    virtual void staffSaid() { Q_EMIT left(); }

private:
    QWidget* makeTop(const std::vector<StepWords>& steps);
    QWidget* makeFoot();
    void toggleType();
    void takeBack();

    DeskSession& m_session;
    std::string m_subject;
    std::vector<QString> m_goWords;
    JobRunner m_job;
    int m_step = 0;
    bool m_larger = false, m_leaving = false;
    ConsentStep* m_page = nullptr;
    std::vector<TextLabel*> m_stepNames;
    QStackedWidget* m_stack;
    PasswordPrompt* m_prompt;
    QWidget* m_staff;
    TextLabel* m_message;
    QPushButton *m_back, *m_stop, *m_largerType, *m_go;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

#include "desk/consents.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace caseseal::ui {

class ConsentCardStep;
class ConsentDecideStep;
class ConsentReadStep;
class ConsentSignStep;
class ConsentStep;
class PasswordPrompt;
class TextLabel;

/// The participant's own screen, alone in the window and in large type: read, decide, sign, and take the card home.
/// The way back to the trial takes the password of the staff member who handed the device over; with it the consent is
/// counter-signed too.
class ConsentScreen final : public Page {
    Q_OBJECT
public:
    /// `document` is in force; the session outlives the screen.
    ConsentScreen(DeskSession& session, std::string subject, const evidence::ConsentDocument& document,
                  base::Bytes content, std::vector<std::string> signers, QWidget* parent = nullptr);
    void enter() override;
    [[nodiscard]] ConsentDecideStep& decide() { return *m_decide; }
    /// Null until it was decided.
    [[nodiscard]] ConsentSignStep* sign() { return m_sign; }
    /// Null until it was sealed.
    [[nodiscard]] ConsentCardStep* card() { return m_card; }
    /// Work of the passphrases, for tests.
    unsigned workLog2 = consent::ConsentCard::kUsualWorkLog2;

Q_SIGNALS:
    /// The consent was sealed.
    void sealed();
    /// The staff has the device back.
    void left();

private:
    enum Step { Read, Decide, Sign, Receipt, StepCount };
    QWidget* makeTop();
    QWidget* makeFoot();
    void goTo(Step step, ConsentStep& page);
    void showFoot();
    void goOn();
    void goBack();
    void beginSigning();
    void signNow();
    void takeSignatures(const base::Result<std::map<std::string, std::string>>& cards);
    void askStaff(bool counterSign);
    void staffSaid();
    void counterSign();
    void say(const QString& sentence, bool trouble);

    DeskSession& m_session;
    std::string m_subject;
    evidence::ConsentDocument m_document;
    std::vector<std::string> m_signers;
    std::shared_ptr<desk::ConsentSigning> m_signing;
    std::map<std::string, std::string> m_cards; ///< made here, by signer
    Step m_step = Read;
    bool m_counterSigning = false, m_larger = false;
    JobRunner m_job;
    std::vector<TextLabel*> m_stepNames;
    QStackedWidget* m_stack;
    ConsentReadStep* m_read;
    ConsentDecideStep* m_decide;
    ConsentSignStep* m_sign = nullptr;
    ConsentCardStep* m_card = nullptr;
    PasswordPrompt* m_prompt;
    QWidget* m_staff;
    TextLabel* m_message;
    QPushButton *m_back, *m_stop, *m_largerType, *m_go;
};

} // namespace caseseal::ui

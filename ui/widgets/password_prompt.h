// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"
#include "widgets/card.h"

#include "crypto/secret_bytes.h"
#include "desk/desk.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// Asks the person who is logged in for the password, as a card in the page: no dialog, no nested loop. The password is
/// looked at on a worker (it takes time on purpose); a wrong one is sealed and counts towards the lock, and the card
/// says how many attempts are left. Return confirms, Escape cancels.
///
///     prompt->ask({tr("Sign"), tr("Form …"), tr("Sign"), "form.sign", firstOfSession, meanings});
///     connect(prompt, &PasswordPrompt::confirmed, …, [prompt] { desk.forms().sign(…, prompt->meaning(),
///     prompt->password()); });
class PasswordPrompt : public Card {
    Q_OBJECT
public:
    struct Ask {
        QString title;
        QString sentence;     ///< what the password is for, plain text; may be empty
        QString actText;      ///< on the button: "Sign"
        std::string act;      ///< of a refusal: "form.sign"
        bool askId = false;   ///< the id too, as for the first signature of a session (21 CFR 11.200)
        QStringList meanings; ///< of a signature; one may be typed too. Empty: not asked
        bool mayCancel = true;
    };
    /// The desk outlives the prompt.
    explicit PasswordPrompt(desk::Desk& desk, QWidget* parent = nullptr);
    /// Empties the fields, shows the card and takes the focus.
    void ask(const Ask& ask);
    /// Valid while `confirmed` is delivered: what was typed and found right.
    [[nodiscard]] crypto::SecretBytes password() const;
    [[nodiscard]] QString meaning() const;
    /// For what the page's own act says after `confirmed`.
    void showTrouble(const QString& sentence);
    [[nodiscard]] bool busy() const { return m_job.running(); }

Q_SIGNALS:
    /// The password is right. Fields are wiped when the last slot has returned.
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* labelled(const QString& label, QWidget* field);
    void confirm();
    void setBusy(bool busy);
    void wipe();

    desk::Desk& m_desk;
    Ask m_ask;
    JobRunner m_job;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QLineEdit* m_id;
    QLineEdit* m_password;
    QComboBox* m_meaning;
    QWidget *m_idPart, *m_meaningPart;
    NoteStrip* m_trouble;
    QPushButton* m_act;
    QPushButton* m_cancel;
};

/// What a refused password means for the person, in their language: attempts left, or locked until when.
[[nodiscard]] QString passwordTrouble(const desk::Desk& desk, const base::Error& error);
[[nodiscard]] QString passwordTrouble(const QString& trialFolder, const QString& person, const base::Error& error);

} // namespace caseseal::ui

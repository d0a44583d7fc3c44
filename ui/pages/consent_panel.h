// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

#include "desk/consents.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class TextLabel;

/// One participant: how the consents stand, and what may be done: ask for one on the participant's own screen, take a
/// withdrawal down, write the receipt, show who used the data.
class ConsentPanel : public QWidget {
    Q_OBJECT
public:
    /// The session outlives the panel.
    explicit ConsentPanel(DeskSession& session, QWidget* parent = nullptr);
    /// Empty: nobody is chosen.
    void setSubject(const std::string& subject);
    [[nodiscard]] const std::string& subject() const { return m_subject; }
    /// The participant again: something was sealed.
    void refresh();
    /// Writes the receipt, in the reader's language.
    void writeReceipt(const QString& file);

Q_SIGNALS:
    /// The device is to be handed over.
    void screenAsked(const std::string& document, const std::vector<std::string>& signers);
    /// The same, to take a consent back with the card.
    void withdrawAsked(const std::string& document, const std::string& by);
    void sealed();

private:
    QWidget* makeStatus();
    QWidget* makeAsk();
    QWidget* makeWithdraw();
    QWidget* makeReceipt();
    QWidget* makeUses();
    QWidget* addField(Card& card, const QString& label, QWidget* field, const char* name);
    void fillStatus(const desk::ConsentStatus& status);
    void fillDocuments();
    void fillSigners();
    void fillWithdrawals(const desk::ConsentStatus& status);
    void fillScopes();
    void ask();
    void withdraw();
    void askToWithdraw();
    [[nodiscard]] std::string agreedDocument() const;
    [[nodiscard]] std::string withdrawer() const;
    void chooseReceipt();
    void showUses();
    void takeUses(const base::Result<std::vector<desk::DataUse>>& uses);
    void say(const QString& sentence, bool good);

    DeskSession& m_session;
    std::string m_subject;
    JobRunner m_job;
    Card *m_status, *m_ask, *m_withdraw, *m_receipt, *m_uses;
    TextLabel* m_title;
    QWidget* m_lines;
    NoteStrip* m_note;
    QComboBox *m_documents, *m_signers, *m_agreed;
    QWidget* m_scopes;
    std::vector<std::pair<std::string, QCheckBox*>> m_scopeBoxes;
    QLineEdit* m_reason;
    QListWidget* m_useList;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"
#include "widgets/chip.h"

#include "evidence/held_head.h"

class QPlainTextEdit;
class QPushButton;

namespace caseseal::ui {

class Banner;
class CodeView;
class FindingAdvice;
class FindingView;
class JobPanel;
class NoteStrip;
class TextLabel;

/// Comparing heads without a network: this trial's own for somebody else to hold, as code, text and file; and the
/// answer to one that somebody else holds.
class HeadCard : public Card {
    Q_OBJECT
public:
    explicit HeadCard(DeskSession& session, QWidget* parent = nullptr);
    [[nodiscard]] JobRunner& job() { return m_job; }
    void compare(const evidence::HeldHead& held);
    /// A head file, a text with a head in it, or a picture of a code.
    void compareFile(const QString& file);
    /// The text of a head file, or, where it ends in .png, a picture of the code.
    void save(const QString& file);

private:
    struct OwnHead {
        std::string text, code;
    };
    QWidget* makeOwn();
    QWidget* makeShown();
    QWidget* makeHeld();
    QWidget* makeAnswer();
    void loadOwn();
    void showOwn(const base::Result<OwnHead>& own);
    void compareTyped();
    void chooseHeld();
    void chooseSaved();
    void showJob(bool running);
    void answer(const base::Result<evidence::HeadComparison>& compared);
    void say(Tone tone, const QString& title, const QString& sentence);

    DeskSession& m_session;
    JobRunner m_job;
    std::string m_own; ///< the text of the head file that is shown
    QPushButton* m_showAct;
    QPushButton* m_compareAct;
    QPushButton* m_chooseAct;
    QWidget* m_shown = nullptr;
    CodeView* m_code;
    TextLabel* m_facts;
    QPlainTextEdit* m_typed;
    JobPanel* m_panel;
    NoteStrip* m_note;
    QWidget* m_answer = nullptr;
    Banner* m_banner;
    TextLabel* m_sizes;
    FindingView* m_finding;
    FindingAdvice* m_advice;
};

} // namespace caseseal::ui

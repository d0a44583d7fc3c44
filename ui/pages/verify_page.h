// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/given_file.h"
#include "models/job_runner.h"
#include "widgets/tokens.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caseseal::ui {

class Banner;
class Card;
class FindingAdvice;
class FindingList;
class FindingView;
class NoteStrip;
class PageHeader;

/// A file that somebody handed over, recognised and checked; needs no log-in. Evidence that is shown is compared with a
/// head that is given before or after it.
class VerifyPage : public QWidget {
    Q_OBJECT
public:
    explicit VerifyPage(QWidget* parent = nullptr);
    /// A check that still runs is stopped first.
    void verify(const QString& file);
    [[nodiscard]] JobRunner& job() { return m_job; }
    /// What was checked last; evidence only.
    [[nodiscard]] const evidence::Verdict& verdict() const { return m_checked.verdict; }

Q_SIGNALS:
    void left();
    /// The file is a head, and no evidence is shown that it could be compared with.
    void headGiven(const caseseal::evidence::HeldHead& head);

private:
    void addActs();
    void makeFindings(QVBoxLayout& all);
    void clear();
    void start(const QString& file);
    void take(base::Result<desk::CheckedFile> checked, const QString& file);
    void show(const QString& file);
    void showEvidence();
    void showHead();
    void showBackup();
    void showSplitView();
    void fillFacts(const evidence::Verdict& verdict);
    void addFact(const QString& icon, Ink ink, const QString& sentence);
    void showFinding(int row);
    void sayHeld();
    void chooseHead();
    void leave();

    JobRunner m_job;
    desk::CheckedFile m_checked;
    QString m_next;                           ///< to be checked when the running check has ended
    QString m_evidence;                       ///< the evidence that is shown
    std::optional<evidence::HeldHead> m_held; ///< what evidence is compared with
    PageHeader* m_header;
    QPushButton* m_headAct;
    NoteStrip* m_heldNote;
    Banner* m_banner;
    NoteStrip* m_trouble;
    Card* m_running;
    Card* m_factsCard;
    QVBoxLayout* m_facts;
    Card* m_findingsCard;
    FindingList* m_findings;
    FindingView* m_finding;
    Card* m_adviceCard;
    FindingAdvice* m_advice;
};

} // namespace caseseal::ui

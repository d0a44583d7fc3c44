// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

#include "evidence/held_head.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace caseseal::ui {

class Banner;
class Card;
class ChainView;
class FindingAdvice;
class FindingList;
class FindingView;
class HeadCard;
class LedgerView;
class NoteStrip;
class PageHeader;
class TextLabel;

/// How safe the data are: verify now, findings, chain, ledger, persons' keys.
class IntegrityPage : public Page {
    Q_OBJECT
public:
    /// `seesForms`: a finding offers the way to its field.
    explicit IntegrityPage(DeskSession& session, bool seesForms = true, QWidget* parent = nullptr);
    void enter() override;
    void verify();
    /// With a head that somebody else holds.
    void compareHead(const evidence::HeldHead& held);

Q_SIGNALS:
    /// A file that somebody handed over is to be verified.
    void fileChosen(const QString& file);
    /// A finding's place; `item` names the field where it is known.
    void goToField(const caseseal::store::ItemPlace& place);
    void goToReports();

private:
    QWidget* makeFacts();
    QWidget* makeVerification();
    QWidget* makePersons();
    QWidget* makeHealthy();
    QWidget* makeAlarm();
    QWidget* makeAdvice();
    void addActs();
    void fillPersons();
    void refresh();
    void showBody(int page);
    void refreshFacts();
    void refreshBanner();
    void refreshAlarm();
    void showFinding(int row);
    void showJob(bool running);
    void chooseFile();

    DeskSession& m_session;
    bool m_seesForms;
    PageHeader* m_header;
    Banner* m_banner;
    NoteStrip* m_note;
    QStackedWidget* m_body;
    QPushButton* m_verifyAct;
    QPushButton* m_goAct;
    QPushButton* m_seenAct;
    ChainView* m_chain;
    LedgerView* m_ledger;
    TextLabel* m_chainFact;
    TextLabel* m_ledgerFact;
    TextLabel* m_witnessFact;
    TextLabel* m_witnessDetail;
    QVBoxLayout* m_persons;
    QStackedWidget* m_verification;
    TextLabel* m_lastCheck;
    QVBoxLayout* m_assurance;
    FindingList* m_findings;
    Card* m_findingsCard;
    FindingView* m_finding;
    FindingAdvice* m_advice;
    HeadCard* m_heads;
};

} // namespace caseseal::ui

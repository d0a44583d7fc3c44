// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/integrity_page.h"

#include "desk/drill.h"
#include "desk/people.h"
#include "desk/trail_index.h"
#include "desk/trial_persons.h"
#include "models/place_names.h"
#include "pages/alarm_card.h"
#include "pages/anchor_card.h"
#include "pages/drill_card.h"
#include "pages/finding_advice.h"
#include "pages/finding_list.h"
#include "pages/finding_view.h"
#include "pages/head_card.h"
#include "pages/ledger_members_card.h"
#include "pages/page_header.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/chain_view.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/verdict_words.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace caseseal::ui {

namespace {

/// A drawing with a heading above and a fact with its sentence below.
QVBoxLayout* makeFact(const QString& heading, QWidget* drawing, TextLabel* fact, const QString& sentence,
                      TextLabel** detail = nullptr) {
    auto* all = new QVBoxLayout;
    all->setSpacing(2);
    all->addWidget(new TextLabel(heading, TextRole::Heading));
    all->addWidget(drawing, 1);
    all->addWidget(fact);
    auto* second = new TextLabel(sentence, TextRole::Small, &Tokens::text2);
    second->setWordWrap(true);
    second->setMinimumHeight(36);
    second->setAlignment(Qt::AlignTop);
    all->addWidget(second);
    if (detail)
        *detail = second;
    return all;
}

/// Who holds the heads outside of this file: this computer's witness row.
class WitnessView : public QWidget {
public:
    WitnessView() {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 8, 0, 8);
        all->addStretch();
        auto* frame = new GroundFrame(Ground::Card);
        auto* row = new QHBoxLayout(frame);
        row->setContentsMargins(10, 7, 10, 7);
        m_icon = new IconLabel(QStringLiteral("seal-witnessed"), &Tokens::ok);
        m_words = new TextLabel({}, TextRole::Small);
        row->addWidget(m_icon);
        row->addWidget(m_words, 1);
        all->addWidget(frame);
        all->addStretch();
    }
    void set(const QString& icon, Ink ink, const QString& words) {
        m_icon->set(icon, ink);
        m_words->setText(words);
    }

private:
    IconLabel* m_icon;
    TextLabel* m_words;
};

QString joined(const std::vector<std::string>& roles) {
    QStringList names;
    for (const auto& role : roles)
        names << words::role(role);
    return names.join(QStringLiteral(", "));
}

} // namespace

IntegrityPage::IntegrityPage(DeskSession& session, bool seesForms, QWidget* parent)
    : Page(parent), m_session(session), m_seesForms(seesForms), m_header(new PageHeader(tr("Integrity"))),
      m_banner(new Banner), m_note(new NoteStrip(Tone::Ok)), m_body(new QStackedWidget) {
    setObjectName(QStringLiteral("integrityPage"));
    addActs();
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(m_header);
    all->addWidget(m_note);
    all->addWidget(new AlarmCard(session));
    all->addWidget(m_banner);
    m_body->addWidget(makeHealthy());
    m_body->addWidget(makeAlarm());
    all->addWidget(m_body, 1);
    all->addWidget(new LedgerMembersCard(session));
    all->addWidget(new AnchorCard(session));
    all->addWidget(m_heads = new HeadCard(session));
    if (session.desk().drill().allowed())
        all->addWidget(new DrillCard(session));
    m_note->hide();

    fillScrolling(*this, content);

    connect(&session, &DeskSession::stateChanged, this, &IntegrityPage::refresh);
    connect(&session, &DeskSession::verified, this, &IntegrityPage::refresh);
    connect(&session, &DeskSession::verifyFailed, this, [this](const QString& trouble) {
        m_note->setVisible(!trouble.isEmpty());
        m_note->setTone(Tone::Alarm);
        m_note->setSentence(trouble, tr("The verification was not finished"));
    });
    connect(&session.verifier(), &JobRunner::started, this, [this] { showJob(true); });
    connect(&session.verifier(), &JobRunner::finished, this, [this] { showJob(false); });
    fillPersons();
    refresh();
}

void IntegrityPage::addActs() {
    if (m_session.desk().mayDo("report.issue") || m_session.desk().mayDo("data.export")) {
        auto* reports = new QPushButton(tr("Reports and evidence"));
        reports->setObjectName(QStringLiteral("reportsAct"));
        setSealIcon(*reports, QStringLiteral("act-document"));
        connect(reports, &QPushButton::clicked, this, &IntegrityPage::goToReports);
        m_header->addAct(reports);
    }
    auto* file = new QPushButton(tr("Verify a file …"));
    file->setObjectName(QStringLiteral("verifyFileAct"));
    setSealIcon(*file, QStringLiteral("act-folder"));
    connect(file, &QPushButton::clicked, this, &IntegrityPage::chooseFile);
    m_header->addAct(file);
    m_verifyAct = new QPushButton(tr("Verify now"));
    m_verifyAct->setObjectName(QStringLiteral("verifyAct"));
    setSealIcon(*m_verifyAct, QStringLiteral("act-play"));
    connect(m_verifyAct, &QPushButton::clicked, this, &IntegrityPage::verify);
    m_header->addAct(m_verifyAct);
    m_goAct = new QPushButton(tr("Go to the field"));
    m_goAct->setObjectName(QStringLiteral("goToField"));
    setButtonKind(*m_goAct, ButtonKind::Primary);
    connect(m_goAct, &QPushButton::clicked, this, [this] {
        if (const QModelIndex at = m_findings->currentIndex(); at.isValid())
            Q_EMIT goToField(m_findings->findings().finding(at.row()).place);
    });
    m_banner->addAct(m_goAct);
}

QWidget* IntegrityPage::makeFacts() {
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    m_chain = new ChainView;
    m_ledger = new LedgerView;
    auto* witness = new WitnessView;
    witness->setObjectName(QStringLiteral("witnessView"));
    m_chainFact = new TextLabel({}, TextRole::BodyBold);
    m_ledgerFact = new TextLabel({}, TextRole::BodyBold);
    m_witnessFact = new TextLabel({}, TextRole::BodyBold);
    const auto arrow = [] { return new IconLabel(QStringLiteral("act-arrow-right"), &Tokens::edge, 24); };
    row->addLayout(makeFact(tr("1  Chain"), m_chain, m_chainFact,
                            tr("Every save is signed by its author and tied to the save before.")),
                   5);
    row->addWidget(arrow());
    row->addLayout(makeFact(tr("2  Ledger"), m_ledger, m_ledgerFact,
                            tr("A log that only grows. It holds a fingerprint of each seal and no data.")),
                   4);
    row->addWidget(arrow());
    row->addLayout(makeFact(tr("3  Witnesses"), witness, m_witnessFact, {}, &m_witnessDetail), 4);
    card->body()->addLayout(row, 1);
    card->setMinimumHeight(214);
    return card;
}

QWidget* IntegrityPage::makeVerification() {
    auto* card = new Card(tr("Verification"));
    m_lastCheck = new TextLabel({}, TextRole::Small, &Tokens::text2);
    card->head()->addWidget(m_lastCheck);
    m_verification = new QStackedWidget;
    auto* result = new QWidget;
    m_assurance = new QVBoxLayout(result);
    m_assurance->setContentsMargins(0, 0, 0, 0);
    m_assurance->setSpacing(0);
    m_verification->addWidget(result);
    m_verification->addWidget(new JobPanel(m_session.verifier()));
    card->body()->addWidget(m_verification);
    card->setMinimumWidth(320);
    return card;
}

QWidget* IntegrityPage::makePersons() {
    auto* card = new Card(tr("Persons and their keys"));
    m_persons = new QVBoxLayout;
    m_persons->setSpacing(0);
    card->body()->addLayout(m_persons);
    auto* note =
        new TextLabel(tr("Persons are as the administrator declared them. Compare key fingerprints by telephone or "
                         "on paper once."),
                      TextRole::Small, &Tokens::text2);
    note->setWordWrap(true);
    card->body()->addStretch();
    card->body()->addWidget(note);
    return card;
}

QWidget* IntegrityPage::makeHealthy() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(makeFacts());
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeVerification(), 2);
    row->addWidget(makePersons(), 3);
    all->addLayout(row, 1);
    return page;
}

QWidget* IntegrityPage::makeAlarm() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    m_findingsCard = new Card;
    m_findingsCard->layout()->setContentsMargins(1, 1, 1, 1);
    m_findings = new FindingList;
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findingsCard->body()->addWidget(m_findings);
    left->addWidget(m_findingsCard);
    m_finding = new FindingView;
    left->addWidget(m_finding, 1);
    row->addLayout(left, 7);
    row->addWidget(makeAdvice(), 3, Qt::AlignTop);
    connect(m_findings, &FindingList::chosen, this, &IntegrityPage::showFinding);
    return page;
}

QWidget* IntegrityPage::makeAdvice() {
    auto* card = new Card(tr("What it means"));
    card->setMinimumWidth(300);
    m_advice = new FindingAdvice;
    card->body()->addWidget(m_advice);
    card->body()->addWidget(new Line);
    m_seenAct = new QPushButton(tr("I have looked at this"));
    m_seenAct->setObjectName(QStringLiteral("seenAct"));
    connect(m_seenAct, &QPushButton::clicked, &m_session, &DeskSession::acknowledge);
    auto* row = new QHBoxLayout;
    row->addWidget(m_seenAct);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

/// To the way to the field where something is wrong, else to the verification.
void IntegrityPage::enter() { (m_goAct->isHidden() ? m_verifyAct : m_goAct)->setFocus(); }

void IntegrityPage::verify() { m_session.verify(); }

void IntegrityPage::compareHead(const evidence::HeldHead& held) {
    m_heads->compare(held);
    findChild<QScrollArea*>()->ensureWidgetVisible(m_heads);
}

void IntegrityPage::chooseFile() {
    askForFile(this, {.title = tr("Verify a file"), .filter = tr("All files (*)")},
               [this](const QString& file) { Q_EMIT fileChosen(file); });
}

void IntegrityPage::fillPersons() {
    clearLayout(*m_persons);
    const auto persons = m_session.desk().people().list();
    if (!persons) {
        m_persons->addWidget(
            new TextLabel(words::trouble(persons.error()).sentence(), TextRole::Small, &Tokens::alarm));
        return;
    }
    for (const desk::PersonInfo& person : *persons) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 6, 0, 6);
        row->setSpacing(12);
        auto* name = new TextLabel(text(person.name.empty() ? person.id : person.name), TextRole::BodyBold);
        auto* roles = new TextLabel(joined(person.roles), TextRole::Small, &Tokens::text2);
        auto* from = new TextLabel(text(person.organisation), TextRole::Small, &Tokens::text2);
        auto* key = new TextLabel(text(person.keyFingerprint).left(9), TextRole::Mono, &Tokens::text2);
        key->setToolTip(text(person.keyFingerprint));
        row->addWidget(name, 4);
        row->addWidget(roles, 3);
        row->addWidget(from, 4);
        row->addWidget(key, 2);
        auto* state = new TextLabel(person.disabled ? tr("disabled") : tr("active"), TextRole::Small,
                                    person.disabled ? &Tokens::warn : &Tokens::text2);
        row->addWidget(state, 1);
        m_persons->addWidget(new Line);
        m_persons->addLayout(row);
    }
}

void IntegrityPage::refresh() {
    refreshFacts();
    refreshBanner();
    const bool alarm =
        m_session.state().lastVerdict == evidence::VerdictKind::Altered && !m_session.state().findings.empty();
    if (alarm)
        refreshAlarm();
    showBody(alarm && !m_session.verifier().running() ? 1 : 0);
}

/// Only the page that is shown asks for room.
void IntegrityPage::showBody(int page) {
    for (int at = 0; at < m_body->count(); ++at)
        m_body->widget(at)->setSizePolicy(QSizePolicy::Preferred,
                                          at == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_body->setCurrentIndex(page);
    m_body->adjustSize();
}

void IntegrityPage::refreshFacts() {
    const desk::SealState& state = m_session.state();
    m_chain->set(state.seals, state.notLogged);
    m_ledger->set(state.seals - state.notLogged);
    m_chainFact->setText(tr("%1 seals, %2 entries").arg(words::number(state.seals), words::number(state.entries)));
    m_ledgerFact->setText(tr("%1 on the ledger").arg(words::number(state.seals - state.notLogged)));
    auto* witness = static_cast<WitnessView*>(findChild<QWidget*>(QStringLiteral("witnessView")));
    if (state.witnesses == 0) {
        m_witnessFact->setText(tr("Not witnessed yet"));
        witness->set(QStringLiteral("seal-not-on-ledger"), &Tokens::text3, tr("Nothing is on the ledger yet"));
    } else if (state.ownKeysOnly) {
        m_witnessFact->setText(tr("Own keys only"));
        witness->set(QStringLiteral("seal-sealed"), &Tokens::text2, tr("No outside witness yet"));
    } else {
        m_witnessFact->setText(
            tr("Witnessed by %1 of %2").arg(words::number(state.witnessedBy), words::number(state.witnesses)));
        witness->set(QStringLiteral("seal-witnessed"), state.quorumMet ? &Tokens::ok : &Tokens::warn,
                     state.quorumMet ? tr("Policy met") : tr("Policy asks for more"));
    }
    m_witnessDetail->setText(m_session.publishTrouble().isEmpty()
                                 ? (state.ownKeysOnly ? tr("Nobody outside confirms yet that the ledger only grows.")
                                                      : tr("Other organisations confirm that the ledger only grows."))
                                 : tr("The last look at the ledger failed: %1 It is tried again by itself.")
                                       .arg(m_session.publishTrouble()));
}

void IntegrityPage::refreshBanner() {
    const desk::SealState& state = m_session.state();
    m_goAct->hide();
    m_header->setSecondLine(state.lastVerified ? tr("Last full check %1").arg(words::moment(*state.lastVerified))
                                               : QString());
    clearLayout(*m_assurance);
    if (!state.lastVerdict) {
        m_banner->set(Tone::Neutral, tr("Not verified on this computer yet"),
                      tr("Verify now reads every seal and entry again and compares them. You can go on working."));
        m_lastCheck->clear();
        return;
    }
    const auto& report = m_session.lastReport();
    m_lastCheck->setText(report ? tr("took %1").arg(words::duration(report->tookMs)) : QString());
    evidence::Verdict verdict;
    if (report)
        verdict = report->verdict;
    else {
        verdict.kind = *state.lastVerdict;
        verdict.findings = state.findings;
        verdict.findingsTotal = state.findings.size();
        verdict.counts.seals = state.seals;
        verdict.counts.entries = state.entries;
        verdict.counts.logged = state.seals - state.notLogged;
    }
    const bool intact = verdict.kind == evidence::VerdictKind::Intact;
    m_banner->set(intact ? Tone::Ok : Tone::Alarm, words::verdictTitle(verdict), words::verdictDetail(verdict));
    for (const auto& word : verdict.assurance) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 6, 0, 6);
        line->setSpacing(8);
        const bool own = word == "self-signed";
        line->addWidget(new IconLabel(own ? QStringLiteral("seal-sealed") : QStringLiteral("act-tick"),
                                      own ? &Tokens::accent : &Tokens::ok),
                        0, Qt::AlignTop);
        auto* said = new TextLabel(words::assurance(word));
        said->setWordWrap(true);
        line->addWidget(said, 1);
        m_assurance->addLayout(line);
    }
    m_assurance->addStretch();
}

void IntegrityPage::refreshAlarm() {
    const desk::SealState& state = m_session.state();
    m_findings->findings().set(state.findings, {}, &m_session.desk().study());
    m_findingsCard->setVisible(state.findings.size() > 1);
    m_findingsCard->setFixedHeight(static_cast<int>(std::min<std::size_t>(state.findings.size(), 5)) * 50 + 2);
    m_seenAct->setEnabled(!state.findingsSeen);
    m_seenAct->setText(state.findingsSeen ? tr("Looked at") : tr("I have looked at this"));
    m_findings->setCurrentIndex(m_findings->findings().index(0, 0));
}

namespace {

std::uint64_t firstIdOf(desk::Desk& desk, const std::string& chain) {
    if (const auto chains = desk.projection().chains())
        for (const auto& one : *chains)
            if (one.chain == chain)
                return one.firstId;
    return 0;
}

FindingWitness witnessOf(desk::Desk& desk, const evidence::Finding& finding) {
    FindingWitness witness;
    if (!finding.seal)
        return witness;
    store::TrailFilter filter;
    filter.fromSeal = *finding.seal;
    filter.fromEntry = firstIdOf(desk, finding.chain);
    std::string author;
    (void)desk.projection().trail(filter, [&](const store::TrailRow& row) {
        if (row.seal != *finding.seal)
            return false;
        author = row.author;
        if (witness.author.isEmpty())
            witness = {text(row.author), words::role(row.role), words::moment(row.time), row.ledgerIndex, {}, {}};
        if (finding.entry == row.entryIndex)
            witness.valueNow = row.entry.value.value_or(std::string());
        return true;
    });
    const std::string& chain = finding.chain.empty() ? desk.info().chain : finding.chain;
    if (const auto persons = desk::TrialPersons::load(desk.projection()); persons && !author.empty())
        witness.author = text(persons->nameOf(chain, author));
    if (const auto facts = desk.trail().sealFacts(chain, *finding.seal))
        witness.keyFingerprint = text(facts->keyFingerprint).left(9);
    return witness;
}

} // namespace

void IntegrityPage::showFinding(int row) {
    const evidence::Finding& finding = m_findings->findings().finding(row);
    m_finding->set(finding, &m_session.desk().study(), m_session.state().seals, witnessOf(m_session.desk(), finding));
    m_advice->set(finding);
    m_goAct->setVisible(m_seesForms && !finding.place.subject.empty() && !finding.place.form.empty());
}

void IntegrityPage::showJob(bool running) {
    m_verifyAct->setEnabled(!running);
    m_verification->setCurrentIndex(running ? 1 : 0);
    if (running) {
        m_note->hide();
        m_lastCheck->setText(tr("running"));
    }
    refresh();
}

} // namespace caseseal::ui

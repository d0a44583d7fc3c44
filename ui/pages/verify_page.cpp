// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/verify_page.h"

#include "pages/finding_advice.h"
#include "pages/finding_list.h"
#include "pages/finding_view.h"
#include "pages/page_header.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/verdict_words.h"
#include "words/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 50, kMostRows = 6;

FindingWitness witnessOf(const desk::FindingOrigin& origin) {
    const std::string& name = origin.name.empty() ? origin.author : origin.name;
    return {text(name), words::role(origin.role), words::moment(origin.time), origin.ledgerIndex, {}, origin.value};
}

} // namespace

VerifyPage::VerifyPage(QWidget* parent)
    : QWidget(parent), m_header(new PageHeader(tr("Verify a file"))),
      m_headAct(new QPushButton(tr("Compare with a head …"))), m_heldNote(new NoteStrip(Tone::Neutral)),
      m_banner(new Banner), m_trouble(new NoteStrip(Tone::Alarm)), m_running(new Card(tr("Verifying now"))),
      m_factsCard(new Card(tr("What it rests on"))), m_facts(new QVBoxLayout) {
    setObjectName(QStringLiteral("verifyPage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(56, 56, 56, 24);
    all->setSpacing(16);
    addActs();
    m_running->body()->addWidget(new JobPanel(m_job));
    m_factsCard->body()->addLayout(m_facts);
    m_trouble->setObjectName(QStringLiteral("verifyTrouble"));
    m_banner->setObjectName(QStringLiteral("verifyBanner"));
    m_heldNote->setObjectName(QStringLiteral("heldNote"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_trouble, m_banner, m_heldNote, m_running})
        all->addWidget(part);
    makeFindings(*all);
    all->addWidget(m_factsCard);
    all->addStretch(1);
    connect(&m_job, &JobRunner::finished, this, [this] {
        if (!m_next.isEmpty())
            start(std::exchange(m_next, {}));
    });
    clear();
    fillScrolling(*this, content);
}

void VerifyPage::addActs() {
    m_headAct->setObjectName(QStringLiteral("compareWithHead"));
    setSealIcon(*m_headAct, QStringLiteral("act-compare"));
    connect(m_headAct, &QPushButton::clicked, this, &VerifyPage::chooseHead);
    m_header->addAct(m_headAct);
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(QStringLiteral("verifyBack"));
    setSealIcon(*back, QStringLiteral("act-chevron-left"));
    connect(back, &QPushButton::clicked, this, &VerifyPage::leave);
    m_header->addAct(back);
}

void VerifyPage::makeFindings(QVBoxLayout& all) {
    m_findingsCard = new Card;
    m_findings = new FindingList;
    m_findings->setObjectName(QStringLiteral("fileFindings"));
    m_finding = new FindingView;
    m_adviceCard = new Card(tr("What it means"));
    m_advice = new FindingAdvice;
    m_findingsCard->layout()->setContentsMargins(1, 1, 1, 1);
    m_findingsCard->body()->addWidget(m_findings);
    m_adviceCard->body()->addWidget(m_advice);
    for (QWidget* part : std::initializer_list<QWidget*>{m_findingsCard, m_finding, m_adviceCard})
        all.addWidget(part);
    connect(m_findings, &FindingList::chosen, this, &VerifyPage::showFinding);
}

void VerifyPage::leave() {
    m_next.clear();
    m_job.cancel();
    m_evidence.clear();
    m_held.reset();
    clear();
    Q_EMIT left();
}

void VerifyPage::clear() {
    m_findings->findings().set({}, {}, nullptr);
    clearLayout(*m_facts);
    for (QWidget* part : std::initializer_list<QWidget*>{m_trouble, m_banner, m_heldNote, m_running, m_findingsCard,
                                                         m_finding, m_adviceCard, m_factsCard, m_headAct})
        part->hide();
}

void VerifyPage::verify(const QString& file) {
    if (!m_job.running()) {
        start(file);
        return;
    }
    m_next = file;
    m_job.cancel();
}

void VerifyPage::start(const QString& file) {
    clear();
    m_running->show();
    m_header->setSecondLine(QFileInfo(file).fileName());
    m_job.start([path = std::filesystem::path(file.toStdString()),
                 held = m_held](base::ProgressPort& port) { return desk::checkGiven(path, held, port); },
                [this, file](base::Result<desk::CheckedFile> checked) { take(std::move(checked), file); });
}

void VerifyPage::take(base::Result<desk::CheckedFile> checked, const QString& file) {
    m_running->hide();
    if (!m_next.isEmpty())
        return;
    if (!checked) {
        m_evidence.clear();
        const bool stopped = checked.error().kind == base::ErrorKind::Cancelled;
        m_trouble->setTone(stopped ? Tone::Neutral : Tone::Alarm);
        if (stopped)
            m_trouble->setSentence(tr("The check was stopped. Nothing is known about this file."));
        else
            m_trouble->setTrouble(words::trouble(checked.error(), tr("That says nothing about the data.")));
        m_trouble->show();
        return;
    }
    m_checked = std::move(*checked);
    show(file);
}

void VerifyPage::show(const QString& file) {
    switch (m_checked.kind) {
    case desk::GivenKind::Head:
        m_held = m_checked.head;
        if (m_evidence.isEmpty())
            showHead();
        else
            m_next = m_evidence; // the evidence once more, now against this head
        return;
    case desk::GivenKind::Backup:
        m_evidence.clear();
        showBackup();
        return;
    case desk::GivenKind::SplitView:
        m_evidence.clear();
        showSplitView();
        return;
    case desk::GivenKind::Evidence:
    case desk::GivenKind::Report:
    case desk::GivenKind::Archive:
        break;
    }
    m_evidence = file;
    showEvidence();
}

void VerifyPage::showEvidence() {
    const evidence::Verdict& verdict = m_checked.verdict;
    const bool intact = verdict.kind == evidence::VerdictKind::Intact;
    const Tone tone = intact ? Tone::Ok : (verdict.kind == evidence::VerdictKind::Altered ? Tone::Alarm : Tone::Warn);
    m_banner->set(tone, words::verdictTitle(verdict), words::verdictDetail(verdict));
    m_banner->show();
    m_headAct->show();
    sayHeld();
    fillFacts(verdict);
    m_findings->findings().set(verdict.findings, verdict.warnings, &m_checked.study);
    const int rows = m_findings->findings().rowCount();
    m_findingsCard->setVisible(rows > 0);
    m_findingsCard->setFixedHeight(std::min(rows, kMostRows) * kRowPx + 2);
    m_finding->setVisible(rows > 0);
    m_adviceCard->setVisible(rows > 0);
    if (rows > 0)
        m_findings->setCurrentIndex(m_findings->findings().index(0, 0));
}

void VerifyPage::sayHeld() {
    m_heldNote->setVisible(m_held.has_value());
    if (m_held)
        m_heldNote->setSentence(
            tr("It holds %1 seals of the ledger %2. Whatever contradicts it is found below.")
                .arg(words::number(m_held->checkpoint.checkpoint.size), text(m_held->checkpoint.checkpoint.origin)),
            tr("Compared with the head that you gave"));
}

void VerifyPage::showFinding(int row) {
    const auto& finding = m_findings->findings().finding(row);
    const auto at = static_cast<std::size_t>(row);
    const auto origin = at < m_checked.origins.size() ? m_checked.origins[at] : std::nullopt;
    m_finding->set(finding, &m_checked.study, m_checked.verdict.counts.seals,
                   origin ? witnessOf(*origin) : FindingWitness{});
    m_advice->set(finding);
}

void VerifyPage::showHead() {
    const auto& head = *m_checked.head;
    const auto& checkpoint = head.checkpoint.checkpoint;
    m_banner->set(Tone::Neutral, tr("This is a head that somebody has kept"),
                  tr("By itself it proves nothing. Give the evidence or the report next, and it is compared with this "
                     "head; or open the trial and compare heads on its Integrity page."));
    m_banner->show();
    addFact(QStringLiteral("seal-on-ledger"), &Tokens::accent,
            tr("%1 seals on the ledger %2").arg(words::number(checkpoint.size), text(checkpoint.origin)));
    if (head.seal)
        addFact(QStringLiteral("seal-sealed"), &Tokens::accent,
                tr("Newest of its trial: seal %1, of %2")
                    .arg(words::number(head.seal->header.seq), words::moment(head.seal->header.time)));
    m_factsCard->show();
    Q_EMIT headGiven(head);
}

void VerifyPage::showBackup() {
    const auto& backup = *m_checked.backup;
    m_banner->set(
        Tone::Ok, tr("The backup is whole"),
        tr("Every file in it is as its list says. What it holds is encrypted: whether that is unchanged since "
           "entry is verified when it is restored."));
    m_banner->show();
    addFact(QStringLiteral("act-document"), &Tokens::text2,
            tr("Of the study %1, made %2").arg(text(backup.study), words::moment(backup.created)));
    addFact(QStringLiteral("seal-sealed"), &Tokens::accent, tr("%1 seals").arg(words::number(backup.seals)));
    m_factsCard->show();
}

void VerifyPage::showSplitView() {
    const auto& judged = *m_checked.splitView;
    const auto& view = judged.file->splitView;
    const auto& proof = judged.proof;
    m_banner->set(Tone::Alarm, tr("Proved: two histories of one ledger were signed"),
                  tr("Only one of them can be genuine. Which one, this file does not tell: ask everybody who has "
                     "kept a head."));
    m_banner->show();
    addFact(QStringLiteral("seal-on-ledger"), &Tokens::accent,
            tr("Of the ledger %1: signed heads of %2 and of %3 seals that do not fit together")
                .arg(text(view.smaller.checkpoint.origin), words::number(view.smaller.checkpoint.size),
                     words::number(view.larger.checkpoint.size)));
    for (const auto& key : proof.logs)
        addFact(QStringLiteral("seal-altered"), &Tokens::alarm,
                tr("Signed both, as the ledger: %1, key %2").arg(text(key.name), text(key.fingerprint()).left(19)));
    for (const auto& key : proof.cosigners)
        addFact(QStringLiteral("seal-altered"), &Tokens::alarm,
                tr("Cosigned both, as a witness: %1, key %2").arg(text(key.name), text(key.fingerprint()).left(19)));
    for (const auto& name : proof.oneSideNames)
        addFact(QStringLiteral("seal-witnessed"), &Tokens::text2, tr("Has seen one of them only: %1").arg(text(name)));
    addFact(QStringLiteral("check-fired"), &Tokens::warn,
            tr("Judged by the keys that the file brings itself: compare their fingerprints with those that you know."));
    m_factsCard->show();
}

void VerifyPage::addFact(const QString& icon, Ink ink, const QString& sentence) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    auto* said = new TextLabel(sentence);
    said->setWordWrap(true);
    row->addWidget(said, 1);
    m_facts->addLayout(row);
}

void VerifyPage::fillFacts(const evidence::Verdict& verdict) {
    for (const auto& word : verdict.assurance)
        addFact(QStringLiteral("act-tick"), &Tokens::ok, words::assurance(word));
    const evidence::Counts& counts = verdict.counts;
    if (counts.entries > 0)
        addFact(QStringLiteral("seal-sealed"), &Tokens::accent,
                tr("%1 entries in %2 seals, %3 participants, %4 persons")
                    .arg(words::number(counts.entries), words::number(counts.seals), words::number(counts.subjects),
                         words::number(counts.persons)));
    if (counts.withheld + counts.erased > 0)
        addFact(QStringLiteral("status-missing"), &Tokens::text3,
                tr("%1 entries are withheld and %2 erased; their seals still hold")
                    .arg(words::number(counts.withheld), words::number(counts.erased)));
    m_factsCard->setVisible(m_facts->count() > 0);
}

void VerifyPage::chooseHead() {
    askForFile(this,
               {.title = tr("A head that somebody holds"),
                .start = QFileInfo(m_evidence).absolutePath(),
                .filter = tr("Head, e-mail text or picture of its code (*)")},
               [this](const QString& file) { verify(file); });
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/verify_page.h"

#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "pages/finding_list.h"
#include "pages/finding_view.h"
#include "pages/page_header.h"
#include "widgets/banner.h"
#include "widgets/card.h"
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

base::Result<evidence::Verdict> judge(const std::filesystem::path& file, base::ProgressPort& progress) {
    TRY(auto source, evidence::openBundle(file));
    return evidence::verify(*source, {}, progress);
}

void addLine(QVBoxLayout& all, const QString& icon, Ink ink, const QString& sentence) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    auto* said = new TextLabel(sentence);
    said->setWordWrap(true);
    row->addWidget(said, 1);
    all.addLayout(row);
}

} // namespace

VerifyPage::VerifyPage(QWidget* parent)
    : QWidget(parent), m_header(new PageHeader(tr("Verify a file"))), m_banner(new Banner),
      m_trouble(new NoteStrip(Tone::Alarm)), m_running(new Card(tr("Verifying now"))),
      m_factsCard(new Card(tr("What it rests on"))), m_facts(new QVBoxLayout), m_findingsCard(new Card),
      m_findings(new FindingList), m_finding(new FindingView) {
    setObjectName(QStringLiteral("verifyPage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(56, 56, 56, 24);
    all->setSpacing(16);
    auto* back = new QPushButton(tr("Back"));
    setSealIcon(*back, QStringLiteral("act-chevron-left"));
    connect(back, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        Q_EMIT left();
    });
    m_header->addAct(back);
    m_running->body()->addWidget(new JobPanel(m_job));
    m_factsCard->body()->addLayout(m_facts);
    m_findingsCard->layout()->setContentsMargins(1, 1, 1, 1);
    m_findingsCard->body()->addWidget(m_findings);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_trouble, m_banner, m_running, m_findingsCard,
                                                         m_finding, m_factsCard})
        all->addWidget(part);
    all->addStretch(1);
    connect(m_findings, &FindingList::chosen, this,
            [this](int row) { m_finding->set(m_findings->findings().finding(row), nullptr, 0, {}); });
    fillScrolling(*this, content);
}

void VerifyPage::verify(const QString& file) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_trouble, m_banner, m_findingsCard, m_finding, m_factsCard})
        part->hide();
    m_running->show();
    m_header->setSecondLine(QFileInfo(file).fileName());
    m_job.start(
        [path = std::filesystem::path(file.toStdString())](base::ProgressPort& port) { return judge(path, port); },
        [this](const base::Result<evidence::Verdict>& verdict) {
            m_running->hide();
            if (verdict) {
                showVerdict(*verdict);
                return;
            }
            if (verdict.error().kind == base::ErrorKind::Cancelled)
                return;
            m_trouble->setTrouble(words::trouble(verdict.error(), tr("That says nothing about the data.")));
            m_trouble->show();
        });
}

void VerifyPage::showVerdict(const evidence::Verdict& verdict) {
    const bool intact = verdict.kind == evidence::VerdictKind::Intact;
    const Tone tone = intact ? Tone::Ok : (verdict.kind == evidence::VerdictKind::Altered ? Tone::Alarm : Tone::Warn);
    m_banner->set(tone, words::verdictTitle(verdict), words::verdictDetail(verdict));
    m_banner->show();
    fillFacts(verdict);
    m_findings->findings().set(verdict.findings, verdict.warnings, nullptr);
    const int rows = m_findings->findings().rowCount();
    m_findingsCard->setVisible(rows > 0);
    m_findingsCard->setFixedHeight(std::min(rows, 6) * 50 + 2);
    m_finding->setVisible(!verdict.findings.empty());
    if (!verdict.findings.empty())
        m_findings->setCurrentIndex(m_findings->findings().index(0, 0));
}

void VerifyPage::fillFacts(const evidence::Verdict& verdict) {
    clearLayout(*m_facts);
    for (const auto& word : verdict.assurance)
        addLine(*m_facts, QStringLiteral("act-tick"), &Tokens::ok, words::assurance(word));
    const evidence::Counts& counts = verdict.counts;
    if (counts.entries > 0)
        addLine(*m_facts, QStringLiteral("seal-sealed"), &Tokens::accent,
                tr("%1 entries in %2 seals, %3 participants, %4 persons")
                    .arg(words::number(counts.entries), words::number(counts.seals), words::number(counts.subjects),
                         words::number(counts.persons)));
    if (counts.withheld + counts.erased > 0)
        addLine(*m_facts, QStringLiteral("status-missing"), &Tokens::text3,
                tr("%1 entries are withheld and %2 erased; their seals still hold")
                    .arg(words::number(counts.withheld), words::number(counts.erased)));
    m_factsCard->setVisible(m_facts->count() > 0);
}

} // namespace caseseal::ui

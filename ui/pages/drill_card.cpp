// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/drill_card.h"

#include "pages/finding_list.h"
#include "pages/finding_view.h"
#include "widgets/banner.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <set>

namespace caseseal::ui {

namespace {

constexpr int kColumns = 2;
constexpr int kRowPx = 50;

QString wordsOf(desk::DrillKind kind) {
    switch (kind) {
    case desk::DrillKind::Value:
        return DrillCard::tr("The value of an entry");
    case desk::DrillKind::Time:
        return DrillCard::tr("The time of a seal");
    case desk::DrillKind::Author:
        return DrillCard::tr("The author of a seal");
    case desk::DrillKind::Order:
        return DrillCard::tr("The order of two seals");
    case desk::DrillKind::Tail:
        return DrillCard::tr("The newest seals, cut off");
    case desk::DrillKind::Projection:
        return DrillCard::tr("Only what the page shows");
    case desk::DrillKind::Ledger:
        return DrillCard::tr("A fingerprint in the ledger");
    case desk::DrillKind::Rewrite:
        break;
    }
    return DrillCard::tr("Everything, sealed anew with other keys");
}

QString wordsOf(desk::DrillFinder finder) {
    switch (finder) {
    case desk::DrillFinder::Chain:
        return DrillCard::tr("the chain of seals");
    case desk::DrillFinder::Ledger:
        return DrillCard::tr("the ledger");
    case desk::DrillFinder::Projections:
        return DrillCard::tr("the comparison of pages and entries");
    case desk::DrillFinder::SeenHead:
        return DrillCard::tr("the head that this computer keeps");
    case desk::DrillFinder::HeldHead:
        break;
    }
    return DrillCard::tr("a head that a site holds");
}

QString findersOf(const desk::DrillOutcome& outcome) {
    std::set<desk::DrillFinder> finders;
    for (const auto& each : outcome.findings)
        finders.insert(each.by);
    QStringList names;
    for (const auto finder : finders)
        names << wordsOf(finder);
    return names.join(QStringLiteral(", "));
}

} // namespace

DrillCard::DrillCard(DeskSession& session, QWidget* parent)
    : Card(tr("Tamper drill"), parent), m_session(session), m_runAct(new QPushButton(tr("Run the drill"))),
      m_panel(new JobPanel(m_job)), m_note(new NoteStrip(Tone::Warn)) {
    setObjectName(QStringLiteral("drillCard"));
    auto* what = new TextLabel(tr("A copy of the trial is altered for real, as somebody with the key of its database "
                                  "could, and verified as the trial is. The trial itself is only read."),
                               TextRole::Small, &Tokens::text2);
    body()->addWidget(what->wrapped());
    body()->addWidget(makeChoice());
    m_runAct->setObjectName(QStringLiteral("drillAct"));
    setSealIcon(*m_runAct, QStringLiteral("act-play"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_runAct);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_panel);
    body()->addWidget(m_note);
    body()->addWidget(makeOutcome());
    for (QWidget* later : {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_note), m_outcome})
        later->hide();
    connect(m_runAct, &QPushButton::clicked, this, &DrillCard::run);
    connect(&m_job, &JobRunner::started, this, [this] { showJob(true); });
    connect(&m_job, &JobRunner::finished, this, [this] { showJob(false); });
}

QWidget* DrillCard::makeChoice() {
    auto* choice = new QWidget;
    auto* grid = new QGridLayout(choice);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(24);
    int at = 0;
    for (const auto kind : desk::drillKinds()) {
        auto* box = new QCheckBox(wordsOf(kind));
        box->setObjectName(QStringLiteral("drill-") + text(std::string(desk::nameOf(kind))));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] { m_runAct->setEnabled(!chosen().empty()); });
        grid->addWidget(box, at / kColumns, at % kColumns);
        m_kinds[kind] = box;
        ++at;
    }
    grid->setColumnStretch(kColumns, 1);
    return choice;
}

QWidget* DrillCard::makeOutcome() {
    m_outcome = new QWidget;
    auto* all = new QVBoxLayout(m_outcome);
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(12);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("drillBanner"));
    m_found = new FindingList;
    m_found->setObjectName(QStringLiteral("drillFindings"));
    m_altered = new TextLabel({}, TextRole::BodyBold);
    m_altered->setObjectName(QStringLiteral("drillAltered"));
    m_altered->setWordWrap(true);
    m_by = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_by->setObjectName(QStringLiteral("drillBy"));
    m_by->setWordWrap(true);
    m_finding = new FindingView;
    for (QWidget* part :
         {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_altered),
          static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_finding)})
        all->addWidget(part);
    connect(m_found, &FindingList::chosen, this, &DrillCard::showOutcome);
    return m_outcome;
}

std::vector<desk::DrillKind> DrillCard::chosen() const {
    std::vector<desk::DrillKind> out;
    for (const auto& [kind, box] : m_kinds)
        if (box->isChecked())
            out.push_back(kind);
    return out;
}

void DrillCard::run() {
    if (m_job.running())
        return;
    auto prepared = m_session.desk().drill().prepare();
    if (!prepared) {
        say(tr("The drill was not begun"), words::trouble(prepared.error()).sentence());
        return;
    }
    std::shared_ptr<desk::DrillJob> shared = std::move(*prepared);
    m_job.start([shared, kinds = chosen()](base::ProgressPort& port) { return shared->run(kinds, port); },
                [this](base::Result<desk::DrillReport> report) { take(std::move(report)); });
}

void DrillCard::showJob(bool running) {
    m_panel->setVisible(running);
    m_runAct->setEnabled(!running && !chosen().empty());
    if (running) {
        m_note->hide();
        m_outcome->hide();
    }
}

void DrillCard::say(const QString& title, const QString& sentence) {
    m_note->setSentence(sentence, title);
    m_note->show();
}

void DrillCard::take(base::Result<desk::DrillReport> report) {
    if (!report) {
        if (report.error().kind != base::ErrorKind::Cancelled)
            say(tr("The drill was not finished"), words::trouble(report.error()).sentence());
        return;
    }
    m_report = std::move(*report);
    showReport();
}

/// The alarm as it would be, and what nobody noticed, in plain words.
void DrillCard::showReport() {
    m_rows.clear();
    std::vector<evidence::Finding> first;
    QStringList missed, skipped;
    for (std::size_t i = 0; i < m_report.outcomes.size(); ++i) {
        const auto& outcome = m_report.outcomes[i];
        if (outcome.found()) {
            m_rows.push_back(i);
            first.push_back(outcome.findings.front().finding);
        } else {
            (outcome.skipped.empty() ? missed : skipped) << wordsOf(outcome.kind);
        }
    }
    const auto done = m_report.outcomes.size() - static_cast<std::size_t>(skipped.size());
    m_banner->set(Tone::Alarm,
                  tr("Drill, sandbox copy: %1 of %2 alterations were found")
                      .arg(words::number(m_rows.size()), words::number(done)),
                  missed.isEmpty() ? tr("This is what an alteration of the trial would set off.")
                                   : tr("Nobody noticed: %1.").arg(missed.join(QStringLiteral(", "))));
    if (!m_report.before.empty())
        say(tr("The trial itself has findings"), tr("The copy did not verify before anything was altered. Verify the "
                                                    "trial and look at its findings first."));
    else if (!skipped.isEmpty())
        say(tr("Not done in this trial"),
            tr("There is nothing yet that could be altered so: %1.").arg(skipped.join(QStringLiteral(", "))));
    m_found->setVisible(!first.empty());
    m_found->setFixedHeight(static_cast<int>(std::min<std::size_t>(first.size(), 8)) * kRowPx + 2);
    m_found->findings().set(std::move(first), {}, &m_session.desk().study());
    m_outcome->show();
    m_found->setCurrentIndex(m_found->findings().index(0, 0));
    m_altered->setVisible(!m_rows.empty());
    m_by->setVisible(!m_rows.empty());
    m_finding->setVisible(!m_rows.empty());
}

void DrillCard::showOutcome(int row) {
    const auto& outcome = m_report.outcomes.at(m_rows.at(static_cast<std::size_t>(row)));
    const auto& altered = outcome.alteration;
    m_altered->setText(
        tr("Altered: %1, from %2 to %3").arg(wordsOf(outcome.kind), text(altered.was), text(altered.is)));
    m_by->setText(tr("Found by %1.").arg(findersOf(outcome)));
    m_finding->set(outcome.findings.front().finding, &m_session.desk().study(), m_session.state().seals, {});
}

} // namespace caseseal::ui

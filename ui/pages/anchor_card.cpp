// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/anchor_card.h"

#include "pages/anchor_settings_form.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/core_words.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 34, kHeadPx = 34, kMostRows = 6;

bool isStamp(const desk::AnchorInfo& anchor) { return anchor.kind == desk::AnchorInfo::Kind::TimeStamp; }

QString saysWords(const desk::AnchorInfo& anchor) {
    switch (anchor.state) {
    case desk::AnchorState::Holds:
        if (isStamp(anchor) && !anchor.revocationChecked)
            return AnchorCard::tr("It was there; revocation list missing");
        return AnchorCard::tr("It was there");
    case desk::AnchorState::Pending:
        return AnchorCard::tr("Promised, not in a block yet");
    case desk::AnchorState::InBlock:
        return AnchorCard::tr("In a block whose header is not held");
    case desk::AnchorState::Unknown:
        return AnchorCard::tr("In a way that this program does not know");
    case desk::AnchorState::Invalid:
        break;
    }
    return AnchorCard::tr("Does not hold");
}

/// What went wrong at each address; most sentences name it.
QString failuresOf(const std::vector<desk::AnchorAnswer>& answers) {
    QStringList lines;
    for (const auto& answer : answers) {
        const bool named = answer.what.find(answer.place) != std::string::npos;
        if (answer.outcome == desk::AnchorAnswer::Outcome::Failed)
            lines << (named ? words::fromCore(answer.what)
                            : QStringLiteral("%1: %2").arg(text(answer.place), words::fromCore(answer.what)));
    }
    return lines.join(QLatin1Char('\n'));
}

bool isAdmin(const desk::Desk& desk) {
    const auto roles = desk.me().roles;
    return std::find(roles.begin(), roles.end(), "admin") != roles.end();
}

} // namespace

AnchorCard::AnchorCard(DeskSession& session, QWidget* parent)
    : Card(tr("Time anchors"), parent), m_session(session), m_keeper(session.anchors()),
      m_state(new TextLabel({}, TextRole::BodyBold)), m_next(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_note(new NoteStrip(Tone::Warn)), m_table(new QTableWidget(0, 4)), m_panel(new JobPanel(m_keeper.runner())),
      m_form(new AnchorSettingsForm) {
    setObjectName(QStringLiteral("anchorCard"));
    auto* what = new TextLabel(tr("Clocks outside of this installation say that a checkpoint of the ledger was there, "
                                  "and with it every seal below it. They see a fingerprint and no data."),
                               TextRole::Small, &Tokens::text2);
    auto* whatLine = new QHBoxLayout; // alone in the column its height would be reckoned for the column's width
    whatLine->addWidget(what->wrapped(), 1);
    whatLine->addStretch();
    body()->addLayout(whatLine);
    m_state->setObjectName(QStringLiteral("anchorState"));
    m_state->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("anchorNext"));
    m_next->setWordWrap(true);
    body()->addWidget(m_state);
    body()->addWidget(m_next);
    m_note->setObjectName(QStringLiteral("anchorNote"));
    body()->addWidget(m_note);
    m_table->setObjectName(QStringLiteral("anchorList"));
    m_table->setHorizontalHeaderLabels({tr("Clock"), tr("What it says"), tr("Time"), tr("Seals")});
    makePlain(*m_table, tr("Time anchors"));
    setColumnWidths(*m_table, {0, 300, 170, 80});
    body()->addWidget(m_table);
    body()->addWidget(m_panel);
    addActs();
    body()->addWidget(m_form);
    for (QWidget* later : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_form),
                           static_cast<QWidget*>(m_table)})
        later->hide();
    connect(m_form, &AnchorSettingsForm::saved, this, &AnchorCard::saveSettings);
    connect(m_form, &AnchorSettingsForm::cancelled, this, [this] { showSettings(false); });
    connect(&m_keeper, &AnchorKeeper::done, this, &AnchorCard::showDone);
    connect(&m_keeper, &AnchorKeeper::listed, this, &AnchorCard::showList);
    connect(&m_keeper.runner(), &JobRunner::started, this, [this] { showJob(true); });
    connect(&m_keeper.runner(), &JobRunner::finished, this, [this] { showJob(false); });
    connect(&session, &DeskSession::stateChanged, this, &AnchorCard::showNext);
    showNext();
}

QPushButton* AnchorCard::makeAct(const char* object, const QString& name, const char* icon) {
    auto* act = new QPushButton(name);
    act->setObjectName(QLatin1String(object));
    setSealIcon(*act, QLatin1String(icon));
    return act;
}

void AnchorCard::addActs() {
    m_now = makeAct("anchorNow", tr("Anchor now"), "seal-anchored");
    m_upgrade = makeAct("anchorUpgrade", tr("Ask for what is missing"), "act-download");
    m_headers = makeAct("anchorHeaders", tr("Import block headers …"), "act-folder");
    m_settings = makeAct("anchorSettings", tr("Whom to ask …"), "page-administration");
    auto* row = new QHBoxLayout;
    for (QPushButton* act : {m_now, m_upgrade, m_headers, m_settings})
        row->addWidget(act);
    row->addStretch();
    body()->addLayout(row);
    m_settings->setVisible(isAdmin(m_session.desk()));
    connect(m_now, &QPushButton::clicked, this, &AnchorCard::anchorNow);
    connect(m_upgrade, &QPushButton::clicked, this, &AnchorCard::askForMissing);
    connect(m_headers, &QPushButton::clicked, this, &AnchorCard::chooseHeaders);
    connect(m_settings, &QPushButton::clicked, this, [this] { showSettings(true); });
}

void AnchorCard::refresh() { m_keeper.readList(); }

void AnchorCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    refresh();
}

void AnchorCard::anchorNow() {
    const auto settings = m_session.desk().anchors().settings();
    desk::AnchorOrder order;
    if (settings) {
        order.authorities = settings->authorities;
        order.calendars = settings->calendars;
    }
    m_keeper.run(order);
}

void AnchorCard::askForMissing() {
    desk::AnchorOrder order;
    order.upgrade = true;
    m_keeper.run(order);
}

void AnchorCard::chooseHeaders() {
    askForFile(this, {.title = tr("Import block headers"), .filter = tr("All files (*)")}, [this](const QString& file) {
        desk::AnchorOrder order;
        order.headers = file.toStdString();
        m_keeper.run(order);
    });
}

void AnchorCard::showSettings(bool shown) {
    if (const auto settings = m_session.desk().anchors().settings())
        m_form->set(*settings);
    m_form->setVisible(shown);
    m_settings->setEnabled(!shown);
    if (!shown)
        m_settings->setFocus();
}

void AnchorCard::saveSettings() {
    const auto sealed = m_session.desk().anchors().saveSettings(m_form->settings());
    m_note->setVisible(!sealed);
    if (!sealed) {
        m_note->setTone(Tone::Alarm);
        m_note->setTrouble(words::trouble(sealed.error(), tr("The settings are as they were.")));
        return;
    }
    showSettings(false);
    showNext();
}

void AnchorCard::showJob(bool running) {
    m_panel->setVisible(running);
    for (QPushButton* act : {m_now, m_upgrade, m_headers})
        act->setEnabled(!running);
}

void AnchorCard::showDone() {
    const QString failures = failuresOf(m_keeper.answers());
    m_note->setTone(Tone::Warn);
    if (!m_keeper.trouble().isEmpty())
        m_note->setSentence(m_keeper.trouble(), tr("No anchor was kept"));
    else
        m_note->setSentence(failures, tr("Not every clock has answered"));
    m_note->setVisible(m_keeper.failed());
    refresh();
}

void AnchorCard::showNext() {
    auto& anchors = m_session.desk().anchors();
    const auto settings = anchors.settings();
    const auto next = anchors.nextDue();
    if (!settings || !next)
        m_next->setText(words::trouble(settings ? next.error() : settings.error()).sentence());
    else if (settings->empty())
        m_next->setText(tr("Nobody is asked: an administrator says whom."));
    else if (settings->everyHours == 0)
        m_next->setText(tr("They are asked only when somebody wants it."));
    else if (*next)
        m_next->setText(tr("Asked next: %1, in the background.").arg(words::moment(**next)));
    else
        m_next->setText(tr("Asked next after more was published."));
    m_now->setEnabled(!m_keeper.runner().running() && settings && !settings->empty());
}

void AnchorCard::showList() {
    if (!m_keeper.listTrouble().isEmpty()) {
        m_note->setTone(Tone::Alarm);
        m_note->setSentence(m_keeper.listTrouble(), tr("The time anchors cannot be read"));
        m_note->show();
    }
    if (m_keeper.list())
        fill(*m_keeper.list());
    showNext();
}

void AnchorCard::fill(const desk::AnchorList& list) {
    const auto holds = std::find_if(list.anchors.begin(), list.anchors.end(),
                                    [](const auto& anchor) { return anchor.state == desk::AnchorState::Holds; });
    m_state->setText(holds == list.anchors.end()
                         ? tr("No clock outside has vouched for this trial yet")
                         : tr("Time-anchored %1 by %2").arg(words::moment(*holds->time), text(holds->by)));
    const int rows = static_cast<int>(list.anchors.size());
    m_table->setVisible(rows > 0);
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const auto& anchor = list.anchors[static_cast<std::size_t>(row)];
        setCell(*m_table, row, 0, text(anchor.by));
        setCell(*m_table, row, 1, saysWords(anchor), text(anchor.what));
        setCell(*m_table, row, 2, anchor.time ? words::moment(*anchor.time) : QStringLiteral("–"));
        setCell(*m_table, row, 3, words::number(anchor.size));
    }
    m_table->setFixedHeight(kHeadPx + kRowPx * std::clamp(rows, 1, kMostRows) + 2);
}

} // namespace caseseal::ui

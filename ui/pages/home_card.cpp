// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home_card.h"

#include "widgets/note_strip.h"
#include "widgets/password_prompt.h"
#include "widgets/plain_table.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 34, kHeadPx = 34, kMostRows = 8, kReasonPx = 460;

} // namespace

bool HomeCard::isFor(const desk::Desk& desk) { return desk.mayDo("subject.transfer") || desk.mayDo("subject.adopt"); }

HomeCard::HomeCard(DeskSession& session, QWidget* parent)
    : Card(tr("Where participants are at home"), parent), m_session(session), m_said(new NoteStrip(Tone::Ok)),
      m_table(new QTableWidget(0, 3)), m_to(new QComboBox), m_reason(new QLineEdit),
      m_handOver(new QPushButton(tr("Hand over…"))), m_takeOver(new QPushButton(tr("Take over…"))),
      m_stop(new QPushButton(tr("Stop"))), m_prompt(new PasswordPrompt(session.desk())) {
    setObjectName(QStringLiteral("homeCard"));
    auto* means = new TextLabel(tr("Data of a participant are entered at one installation only, the home. It hands a "
                                   "participant over, and the other one takes over. Where an installation is lost, an "
                                   "administrator takes its participants over from what was received here."),
                                TextRole::Small, &Tokens::text2);
    means->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("homeSaid"));
    m_table->setObjectName(QStringLiteral("homes"));
    m_table->setHorizontalHeaderLabels({tr("Participant"), tr("At home at"), tr("Handed over to")});
    makePlain(*m_table, tr("Where participants are at home"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumnWidths(*m_table, {220, 0, 260});
    for (QWidget* part : {static_cast<QWidget*>(means), static_cast<QWidget*>(m_said), static_cast<QWidget*>(m_table),
                          makeReasonLine(), makeActs(), static_cast<QWidget*>(m_prompt)})
        body()->addWidget(part);
    m_said->hide();
    m_stop->hide();
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HomeCard::step);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HomeCard::refreshActs);
    connect(m_handOver, &QPushButton::clicked, this, [this] { ask(Move::HandOver); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { ask(Move::TakeOver); });
    connect(m_stop, &QPushButton::clicked, this, [this] { end(nullptr); });
    connect(m_prompt, &PasswordPrompt::confirmed, this, &HomeCard::begin);
    connect(m_prompt, &PasswordPrompt::cancelled, this, [this] {
        m_prompt->hide();
        m_table->setFocus();
    });
    connect(&session, &DeskSession::sealed, this, [this] {
        if (!m_timer.isActive())
            fill();
    });
    fill();
}

QWidget* HomeCard::makeReasonLine() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(tr("Reason; it stays on record"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("homeReason"));
    m_reason->setAccessibleName(label->text());
    m_reason->setMaximumWidth(kReasonPx);
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    line->addStretch();
    return row;
}

QWidget* HomeCard::makeActs() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_to->setObjectName(QStringLiteral("homeTo"));
    m_to->setAccessibleName(tr("Hand over to"));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_stop->setObjectName(QStringLiteral("homeStop"));
    line->addWidget(m_to);
    line->addWidget(m_handOver);
    line->addWidget(m_takeOver);
    line->addWidget(m_stop);
    line->addStretch();
    const auto& desk = m_session.desk();
    m_to->setVisible(desk.mayDo("subject.transfer"));
    m_handOver->setVisible(desk.mayDo("subject.transfer"));
    m_takeOver->setVisible(desk.mayDo("subject.adopt"));
    return row;
}

void HomeCard::fill() {
    auto subjects = m_session.desk().projection().subjects();
    const auto partners = m_session.desk().sharing().partners();
    if (!subjects || !partners)
        return say(false, words::trouble(!subjects ? subjects.error() : partners.error()).sentence());
    m_sites = SiteNames(m_session.desk().projection());
    m_to->clear();
    for (const auto& partner : *partners) {
        m_sites.add(partner.card.chain, partner.card.site);
        m_to->addItem(text(partner.card.site), text(partner.card.chain));
    }
    std::erase_if(*subjects, [](const auto& row) { return row.home.empty(); });
    m_rows = std::move(*subjects);
    m_table->setRowCount(0);
    for (const auto& row : m_rows)
        addRow(row);
    m_table->setFixedHeight(kHeadPx + kRowPx * std::clamp(m_table->rowCount(), 1, kMostRows) + 2);
    refreshActs();
}

void HomeCard::addRow(const store::SubjectRow& row) {
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const QString home = m_sites.of(row.home);
    const QString cells[] = {text(row.subject),
                             row.home == m_session.desk().info().chain ? tr("here, %1").arg(home) : home,
                             row.handedTo.empty() ? QStringLiteral("–") : m_sites.of(row.handedTo)};
    for (int column = 0; column < 3; ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setToolTip(column == 1 ? text(row.home) : cells[column]);
        m_table->setItem(at, column, cell);
    }
}

std::vector<store::SubjectRow> HomeCard::chosen() const {
    std::vector<store::SubjectRow> out;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        out.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    return out;
}

bool HomeCard::needsForce(const std::vector<store::SubjectRow>& rows) const {
    const std::string own = m_session.desk().info().chain;
    return std::ranges::any_of(rows, [&](const auto& row) { return row.handedTo != own; });
}

/// What can be done with all that are chosen.
void HomeCard::refreshActs() {
    const auto rows = chosen();
    const bool idle = !rows.empty() && !m_timer.isActive();
    m_handOver->setEnabled(idle && m_to->count() > 0 && std::ranges::all_of(rows, &store::SubjectRow::atHome));
    m_takeOver->setEnabled(idle && std::ranges::none_of(rows, &store::SubjectRow::atHome));
    m_to->setEnabled(m_handOver->isEnabled());
}

void HomeCard::ask(Move move) {
    m_move = move;
    const auto rows = chosen();
    const bool force = move == Move::TakeOver && needsForce(rows);
    if (force && m_reason->text().trimmed().isEmpty()) {
        say(false, tr("To take over who was not handed over needs a reason. Nothing was sealed."));
        m_reason->setFocus();
        return;
    }
    m_said->hide();
    const int count = static_cast<int>(rows.size());
    m_prompt->ask({move == Move::HandOver ? tr("Hand over %n participants", nullptr, count)
                                          : tr("Take over %n participants", nullptr, count),
                   move == Move::HandOver
                       ? tr("From now on their data are entered at %1, as soon as they were taken over there.")
                             .arg(m_to->currentText())
                   : force ? tr("They were not handed over. What their home has entered and nobody here has received "
                                "will not count.")
                           : tr("From now on their data are entered here."),
                   move == Move::HandOver ? tr("Hand over") : tr("Take over"),
                   move == Move::HandOver ? "subject.transfer" : "subject.adopt",
                   false,
                   {}});
}

void HomeCard::begin() {
    m_prompt->hide();
    m_waiting = chosen();
    std::ranges::reverse(m_waiting);
    m_done = 0;
    m_stop->show();
    m_timer.start();
    refreshActs();
}

void HomeCard::step() {
    if (m_waiting.empty())
        return end(nullptr);
    const auto row = m_waiting.back();
    m_waiting.pop_back();
    auto& sharing = m_session.desk().sharing();
    const auto reason = bytes(m_reason->text().trimmed());
    const auto sealed = m_move == Move::HandOver
                            ? sharing.handOver(row.subject, bytes(m_to->currentData().toString()), reason)
                            : sharing.takeOver(row.subject, needsForce({row}), reason);
    if (!sealed)
        return end(&sealed.error());
    ++m_done;
}

void HomeCard::end(const base::Error* error) {
    m_timer.stop();
    m_waiting.clear();
    m_stop->hide();
    m_reason->clear();
    m_session.refresh();
    fill();
    const int count = static_cast<int>(m_done);
    const QString done = m_move == Move::HandOver ? tr("%n participants were handed over.", nullptr, count)
                                                  : tr("%n participants were taken over.", nullptr, count);
    if (error)
        say(false, words::trouble(*error, done).sentence());
    else
        say(true, m_move == Move::HandOver ? words::sentences({done, tr("Send a message, so that it is known there.")})
                                           : done);
    m_table->setFocus();
}

void HomeCard::say(bool good, const QString& sentence) {
    m_said->setTone(good ? Tone::Ok : Tone::Alarm);
    m_said->setSentence(sentence);
    m_said->show();
}

} // namespace caseseal::ui

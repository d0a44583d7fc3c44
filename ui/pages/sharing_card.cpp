// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharing_card.h"

#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "base/file.h"
#include "desk/alarms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 34, kHeadPx = 34, kMostRows = 6;
constexpr std::size_t kMostCardBytes = 64 * 1024;

QString orDash(const std::optional<base::UtcTime>& time) { return time ? words::moment(*time) : QStringLiteral("–"); }

} // namespace

SharingCard::SharingCard(DeskSession& session, QWidget* parent)
    : Card(tr("Other installations"), parent), m_session(session), m_said(new NoteStrip(Tone::Ok)),
      m_compare(new NoteStrip(Tone::Warn)), m_lost(new NoteStrip(Tone::Warn)), m_lostReason(new QLineEdit),
      m_table(new QTableWidget(0, 5)), m_running(new JobPanel(m_job)) {
    setObjectName(QStringLiteral("sharingCard"));
    m_said->setObjectName(QStringLiteral("sharingSaid"));
    m_compare->setObjectName(QStringLiteral("compareCard"));
    m_table->setObjectName(QStringLiteral("partners"));
    auto* means =
        new TextLabel(tr("Installations of this trial send each other encrypted files. What comes in is verified "
                         "as a whole before any of it is kept, and each message holds everything: one that is "
                         "lost, doubled or late does no harm."),
                      TextRole::Small, &Tokens::text2);
    means->setWordWrap(true);
    body()->addWidget(means);
    body()->addWidget(m_said);
    body()->addWidget(m_compare);
    m_table->setHorizontalHeaderLabels(
        {tr("Site"), tr("Card made by"), tr("Seals here"), tr("Newest of them"), tr("Sent to it")});
    makePlain(*m_table, tr("Other installations"));
    setColumnWidths(*m_table, {0, 220, 110, 170, 170});
    body()->addWidget(m_table);
    makeButtons();
    body()->addWidget(m_running);
    auto* adopt = new QPushButton(tr("It is the same: adopt"));
    adopt->setObjectName(QStringLiteral("adoptCard"));
    m_compare->row()->addWidget(adopt);
    connect(adopt, &QPushButton::clicked, this, &SharingCard::adoptShown);
    addLost();
    for (QWidget* later : std::initializer_list<QWidget*>{m_said, m_compare, m_lost, m_running})
        later->hide();
    connect(&session, &DeskSession::sealed, this, &SharingCard::fill);
    fill();
}

void SharingCard::addLost() {
    m_lost->setObjectName(QStringLiteral("lostSeals"));
    m_lostReason->setObjectName(QStringLiteral("lostReason"));
    m_lostReason->setAccessibleName(tr("Why they are lost"));
    m_lostReason->setPlaceholderText(tr("Why they are lost"));
    auto* go = new QPushButton(tr("They are lost: go on"));
    go->setObjectName(QStringLiteral("lostGoOn"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_lostReason, 1);
    line->addWidget(go);
    m_lost->texts()->addLayout(line);
    body()->insertWidget(body()->indexOf(m_compare) + 1, m_lost);
    connect(go, &QPushButton::clicked, this, &SharingCard::stateLost);
    connect(m_lostReason, &QLineEdit::returnPressed, this, &SharingCard::stateLost);
}

QPushButton* SharingCard::addButton(QHBoxLayout& line, const QString& label, const char* name, std::string_view act) {
    auto* button = new QPushButton(label);
    button->setObjectName(QLatin1String(name));
    if (!m_session.desk().mayDo(act))
        button->hide();
    line.addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void SharingCard::makeButtons() {
    auto* line = new QHBoxLayout;
    connect(addButton(*line, tr("Send to all…"), "sendMessage", "data.share"), &QPushButton::clicked, this, [this] {
        askForFile(
            this,
            {.kind = FileQuestion::Kind::Folder, .title = tr("Folder for the message"), .start = documentsFolder()},
            [this](const QString& folder) { sendTo(folder); });
    });
    connect(addButton(*line, tr("Receive…"), "receiveMessage", "data.receive"), &QPushButton::clicked, this, [this] {
        askForFile(
            this,
            {.title = tr("A message"), .start = documentsFolder(), .filter = tr("Message (*.age);;All files (*)")},
            [this](const QString& file) { receive(file); });
    });
    line->addStretch();
    connect(addButton(*line, tr("Save the own card…"), "saveCard", "data.share"), &QPushButton::clicked, this, [this] {
        askForFile(this,
                   {.kind = FileQuestion::Kind::Save,
                    .title = tr("The own card"),
                    .start = documentsFolder() + QLatin1Char('/') + text(m_session.desk().info().site) +
                             QStringLiteral(".card.txt"),
                    .filter = tr("Card (*.card.txt)")},
                   [this](const QString& file) { saveCard(file); });
    });
    connect(addButton(*line, tr("Adopt a card…"), "chooseCard", "data.import"), &QPushButton::clicked, this, [this] {
        askForFile(this,
                   {.title = tr("Card of another installation"), .start = documentsFolder(), .filter = tr("Card (*)")},
                   [this](const QString& file) { showCard(file); });
    });
    body()->addLayout(line);
}

void SharingCard::fill() {
    const auto partners = m_session.desk().sharing().partners();
    if (!partners)
        return sayTrouble(partners.error());
    m_table->setRowCount(static_cast<int>(partners->size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& partner = (*partners)[static_cast<std::size_t>(row)];
        const auto& card = partner.card;
        setCell(*m_table, row, 0, QStringLiteral("%1, %2").arg(text(card.site), text(card.installation)),
                text(card.chain));
        setCell(*m_table, row, 1, text(card.name), text(card.fingerprint()));
        setCell(*m_table, row, 2, words::number(partner.seals));
        setCell(*m_table, row, 3, orDash(partner.receivedAt));
        setCell(*m_table, row, 4, orDash(partner.sentAt));
    }
    m_table->setVisible(!partners->empty());
    m_table->setFixedHeight(kHeadPx + kRowPx * std::clamp(m_table->rowCount(), 1, kMostRows) + 2);
}

void SharingCard::say(const QString& title, const QString& sentence) {
    m_said->setTone(Tone::Ok);
    m_said->setSentence(sentence, title);
    m_said->show();
}

void SharingCard::sayTrouble(const base::Error& error) {
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    m_said->setTone(Tone::Alarm);
    m_said->setTrouble(words::trouble(error));
    m_said->show();
}

void SharingCard::setBusy(bool busy) {
    m_said->hide();
    m_lost->hide();
    m_running->setVisible(busy);
    for (auto* button : m_buttons)
        button->setEnabled(!busy);
}

// ---------------------------------------------------------------- cards

void SharingCard::saveCard(const QString& file) {
    const auto card = m_session.desk().sharing().card();
    if (!card)
        return sayTrouble(card.error());
    if (const auto saved = base::saveFileDurably(file.toStdString(), base::bytesOf(card->note)); !saved)
        return sayTrouble(saved.error());
    say(tr("The own card was written"),
        words::sentences({tr("Give it to the other installations; it is no secret."),
                          tr("They compare these digits with you: %1").arg(text(card->fingerprint()))}));
}

void SharingCard::showCard(const QString& file) {
    m_compare->hide();
    const auto content = base::loadFile(file.toStdString(), kMostCardBytes);
    if (!content)
        return sayTrouble(content.error());
    const std::string note(content->begin(), content->end());
    const auto card = desk::InstallationCard::parse(note);
    if (!card)
        return sayTrouble(card.error());
    m_said->hide();
    m_shownCard = note;
    m_compare->setSentence(
        words::sentences({tr("Made by %1.").arg(text(card->name)),
                          tr("Ask the owner, by telephone, for these digits: %1").arg(text(card->fingerprint()))}),
        tr("Card of %1, %2").arg(text(card->site), text(card->installation)));
    m_compare->show();
}

void SharingCard::adoptShown() {
    const auto adopted = m_session.desk().sharing().adopt(m_shownCard);
    m_compare->hide();
    if (!adopted)
        return sayTrouble(adopted.error());
    m_session.refresh();
    fill();
    say(tr("The card was adopted"), tr("What this installation sends can be received from now on."));
}

// ---------------------------------------------------------------- messages

void SharingCard::sendTo(const QString& folder) {
    if (m_job.running())
        return;
    auto job = m_session.desk().sharing().prepareSend({});
    if (!job)
        return sayTrouble(job.error());
    setBusy(true);
    std::shared_ptr<desk::SendJob> work = std::move(*job);
    m_job.start([work, target = std::filesystem::path(folder.toStdString())](
                    base::ProgressPort& progress) { return work->write(target, progress); },
                [this](const base::Result<desk::SendDone>& done) { noteSent(done); });
}

void SharingCard::noteSent(const base::Result<desk::SendDone>& done) {
    setBusy(false);
    if (!done)
        return sayTrouble(done.error());
    if (const auto noted = m_session.desk().sharing().note(*done); !noted)
        return sayTrouble(noted.error());
    m_session.refresh();
    fill();
    QStringList sites;
    for (const auto& card : done->recipients)
        sites << text(card.site);
    say(tr("The message was written"), tr("%1, for %2").arg(text(done->file), sites.join(QStringLiteral(", "))));
}

void SharingCard::receive(const QString& file) {
    if (m_job.running())
        return;
    auto job = m_session.desk().sharing().prepareReceive();
    if (!job)
        return sayTrouble(job.error());
    setBusy(true);
    std::shared_ptr<desk::ReceiveJob> work = std::move(*job);
    m_job.start(
        [work, path = std::filesystem::path(file.toStdString())](base::ProgressPort& progress) {
            return work->open(path, progress);
        },
        [this, work](base::Result<std::unique_ptr<desk::Message>> message) { keep(*work, std::move(message)); });
}

void SharingCard::keep(desk::ReceiveJob& job, base::Result<std::unique_ptr<desk::Message>> opened) {
    setBusy(false);
    if (const auto kept = m_session.desk().alarms().keep(job.alarms()); !kept)
        return sayTrouble(kept.error());
    if (!opened) {
        m_session.refresh(); // the strip says it where it contradicts what is here
        return sayTrouble(opened.error());
    }
    const std::shared_ptr<const desk::Message> message = std::move(*opened);
    if (!message->isNew())
        return say(tr("Nothing new"), tr("All that this message says is here already."));
    if (message->ownMissing() > 0 && m_session.desk().mayDo("chain.restore"))
        return askLost(message);
    keepOpened(message, {});
}

/// This is an older copy, and the message holds a part of what it lost.
void SharingCard::askLost(std::shared_ptr<const desk::Message> message) {
    m_incomplete = std::move(message);
    m_lost->setSentence(
        words::sentences({tr("Seals of this installation that it has: %1. Known of, and not in it: %2.")
                              .arg(words::number(m_incomplete->ownLost()), words::number(m_incomplete->ownMissing())),
                          tr("Receive the newest message of every other installation first. Where nobody has them, say "
                             "why they are lost for good; it stays on record.")}),
        tr("The message brings back a part of what is lost here"));
    m_lost->show();
    m_lostReason->setFocus();
}

void SharingCard::stateLost() {
    const auto reason = bytes(m_lostReason->text().trimmed());
    if (!m_incomplete || reason.empty() || m_job.running())
        return m_lostReason->setFocus();
    m_lost->hide();
    m_lostReason->clear();
    keepOpened(std::exchange(m_incomplete, nullptr), reason);
}

void SharingCard::keepOpened(const std::shared_ptr<const desk::Message>& message, const std::string& lostReason) {
    auto save = m_session.desk().sharing().prepareKeep(message, lostReason);
    if (!save)
        return sayTrouble(save.error());
    setBusy(true);
    const auto work = std::make_shared<std::unique_ptr<desk::SaveJob>>(std::move(*save));
    m_job.start(
        [work](base::ProgressPort& port) { return (*work)->write(port); },
        [this, work, message](const base::Result<void>& written) { finish(std::move(*work), *message, written); });
}

/// Cancelled: nothing of it was kept.
void SharingCard::finish(std::unique_ptr<desk::SaveJob> save, const desk::Message& message,
                         const base::Result<void>& written) {
    setBusy(false);
    if (!written)
        return sayTrouble(written.error());
    if (const auto receipt = m_session.desk().sharing().finishKeep(std::move(save)); !receipt)
        return sayTrouble(receipt.error());
    m_session.refresh();
    fill();
    QStringList said{tr("%n new entries", "", static_cast<int>(message.entries()))};
    if (message.ownLost() > 0)
        said << tr("%n seals of this very installation came back: they had been lost here, and the chain goes on "
                   "behind them.",
                   nullptr, static_cast<int>(message.ownLost()));
    say(tr("The message was verified and kept"), words::sentences(said));
}

} // namespace caseseal::ui

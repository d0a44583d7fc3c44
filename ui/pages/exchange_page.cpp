// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_page.h"

#include "pages/database_lock_card.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "desk/exports.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace caseseal::ui {

ExchangePage::ExchangePage(DeskSession& session, QWidget* parent)
    : Page(parent), m_session(session), m_lock(new DatabaseLockCard(session)), m_running(new JobPanel(m_job)),
      m_said(new NoteStrip(Tone::Ok)), m_write(new QPushButton(tr("Write the data…"))) {
    setObjectName(QStringLiteral("exchangePage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(new PageHeader(tr("Exchange")));
    all->addWidget(m_lock);
    all->addWidget(makeExportCard());
    all->addStretch(1);
    fillScrolling(*this, content);
    connect(m_lock, &DatabaseLockCard::changed, &session, &DeskSession::refresh);
    connect(m_write, &QPushButton::clicked, this, &ExchangePage::chooseFile);
}

QWidget* ExchangePage::makeExportCard() {
    auto* card = new Card(tr("Export of the data"));
    auto* words = new TextLabel(
        tr("One ZIP file: a table (CSV) for each form, a dictionary, and, where the database is locked, the lock with "
           "its proof. It is not encrypted."));
    words->setWordWrap(true);
    m_write->setObjectName(QStringLiteral("writeData"));
    m_said->setObjectName(QStringLiteral("wroteData"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_write);
    line->addStretch();
    card->body()->addWidget(m_said);
    card->body()->addWidget(words);
    card->body()->addLayout(line);
    card->body()->addWidget(m_running);
    m_said->hide();
    m_running->hide();
    return card;
}

void ExchangePage::enter() { m_write->setFocus(); }

void ExchangePage::chooseFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString::fromStdString(m_session.desk().info().folder.stem().string());
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Write the data"),
                .start = folder + QLatin1Char('/') + name + QStringLiteral("-data.zip"),
                .filter = tr("Data (*.zip)")},
               [this](const QString& file) { writeData(file); });
}

void ExchangePage::writeData(const QString& file) {
    if (m_job.running())
        return;
    auto job = m_session.desk().exports().prepare("csv");
    if (!job)
        return sayTrouble(job.error());
    m_said->hide();
    m_running->setVisible(true);
    m_write->setEnabled(false);
    m_job.start(
        [work = std::shared_ptr<desk::ExportJob>(std::move(*job)), path = std::filesystem::path(file.toStdString())](
            base::ProgressPort& port) { return work->write(path, port); },
        [this, file](const base::Result<desk::ExportDone>& done) {
            if (!done)
                return sayTrouble(done.error());
            sayWritten(file, m_session.desk().exports().note(*done), done->lock.has_value(), done->proved);
        });
}

void ExchangePage::sayWritten(const QString& file, const base::Result<desk::SealReceipt>& noted, bool locked,
                              bool proved) {
    if (!noted)
        return sayTrouble(noted.error());
    m_running->hide();
    m_write->setEnabled(true);
    const QString what = tr("The data were written to %1.").arg(file);
    m_said->setTone(locked && !proved ? Tone::Warn : Tone::Ok);
    m_said->setSentence(
        !locked ? tr("%1 The database is not locked, so nothing shows later that these are the data.").arg(what)
        : proved
            ? tr("%1 Anybody checks with caseseal-verify --data that they are the locked data.").arg(what)
            : tr("%1 The lock is not on the ledger yet, so its proof is missing: export again in a moment.").arg(what));
    m_said->show();
}

void ExchangePage::sayTrouble(const base::Error& error) {
    m_running->hide();
    m_write->setEnabled(true);
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    m_said->setTone(Tone::Alarm);
    m_said->setTrouble(words::trouble(error, tr("Nothing was written.")));
    m_said->show();
}

} // namespace caseseal::ui

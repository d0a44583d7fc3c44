// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/backup_view.h"

#include "desk/archives.h"
#include "desk/backups.h"
#include "models/place_names.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/core_words.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace caseseal::ui {

BackupView::BackupView(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_running(new JobPanel(m_job)), m_said(new NoteStrip(Tone::Ok)),
      m_backup(new QPushButton(tr("Make a backup…"))), m_archive(new QPushButton(tr("Write the archive…"))),
      m_restoreLine(new QWidget), m_reason(new QLineEdit), m_restore(new QPushButton(tr("State the restore"))) {
    setObjectName(QStringLiteral("backupView"));
    m_backup->setObjectName(QStringLiteral("makeBackup"));
    m_archive->setObjectName(QStringLiteral("writeArchive"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_said);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(makeCard(tr("Backup"),
                              tr("One file from which the trial can be restored, taken while people work. What is in "
                                 "it stays encrypted: it opens with the passwords of today."),
                              *m_backup),
                     1);
    cards->addWidget(makeCard(tr("Archive"),
                              tr("One file for the years after the trial: evidence, datasets, audit trail, casebooks "
                                 "and a page that shows them without this program. It is not encrypted."),
                              *m_archive),
                     1);
    all->addLayout(cards);
    all->addWidget(makeRestoreCard());
    all->addWidget(m_running);
    all->addStretch();
    m_said->hide();
    m_running->hide();
    setButtonKind(*m_backup, ButtonKind::Primary);
    connect(m_backup, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Make a backup"), QStringLiteral(".caseseal-backup"), tr("Backup (*.caseseal-backup)"),
                   &BackupView::writeBackup);
    });
    connect(m_archive, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Write the archive"), QStringLiteral("-archive.zip"), tr("Archive (*.zip)"),
                   &BackupView::writeArchive);
    });
    connect(m_restore, &QPushButton::clicked, this, &BackupView::stateRestore);
    connect(m_reason, &QLineEdit::returnPressed, this, &BackupView::stateRestore);
}

QWidget* BackupView::makeCard(const QString& heading, const QString& text, QPushButton& act) {
    auto* card = new Card(heading);
    auto* words = new TextLabel(text);
    words->setWordWrap(true);
    card->body()->addWidget(words, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(&act);
    line->addStretch();
    card->body()->addLayout(line);
    return card;
}

/// What is said of a copy that was put back stands here only where something speaks for it.
QWidget* BackupView::makeRestoreCard() {
    auto* card = new Card(tr("Restore"));
    const auto& older = m_session.desk().backups().olderCopy();
    auto* words = new TextLabel(older ? words::fromCore(older->describe())
                                      : tr("Nothing says that this is an older copy. To make a trial out of a backup: "
                                           "caseseal-cli restore FILE TRIAL --as ID. The restore is sealed with what "
                                           "is known to be lost."));
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto* line = new QHBoxLayout(m_restoreLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_reason->setObjectName(QStringLiteral("restoreReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_restore->setObjectName(QStringLiteral("stateRestore"));
    line->addWidget(m_reason, 1);
    line->addWidget(m_restore);
    m_restoreLine->setVisible(older.has_value());
    card->body()->addWidget(m_restoreLine);
    return card;
}

void BackupView::chooseFile(const QString& title, const QString& ending, const QString& kind,
                            void (BackupView::*write)(const QString&)) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString::fromStdString(m_session.desk().info().folder.stem().string());
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = title,
                .start = folder + QLatin1Char('/') + name + ending,
                .filter = kind},
               [this, write](const QString& file) { (this->*write)(file); });
}

void BackupView::begin() {
    m_said->hide();
    m_running->setVisible(true);
    m_backup->setEnabled(false);
    m_archive->setEnabled(false);
}

void BackupView::writeBackup(const QString& file) {
    if (m_job.running())
        return;
    auto job = m_session.desk().backups().prepare();
    if (!job) {
        sayTrouble(job.error());
        return;
    }
    begin();
    std::shared_ptr<desk::BackupJob> work = std::move(*job);
    m_job.start([work, path = std::filesystem::path(file.toStdString())](
                    base::ProgressPort& port) { return work->write(path, port); },
                [this, file](base::Result<desk::BackupDone> done) {
                    if (done)
                        say(tr("The backup %1 was written, and every file in it was read back.").arg(file),
                            m_session.desk().backups().note(*done));
                    else
                        sayTrouble(done.error());
                });
}

void BackupView::writeArchive(const QString& file) {
    if (m_job.running())
        return;
    auto job = m_session.desk().archives().prepare();
    if (!job) {
        sayTrouble(job.error());
        return;
    }
    begin();
    std::shared_ptr<desk::ArchiveJob> work = std::move(*job);
    m_job.start([work, path = std::filesystem::path(file.toStdString()),
                 language = readingLanguage()](base::ProgressPort& port) { return work->write(path, language, port); },
                [this, file](base::Result<desk::ArchiveDone> done) {
                    if (done)
                        say(tr("The archive %1 was written. Unpack it and open index.html.").arg(file),
                            m_session.desk().archives().note(*done));
                    else
                        sayTrouble(done.error());
                });
}

void BackupView::say(const QString& sentence, const base::Result<desk::SealReceipt>& noted) {
    if (!noted) {
        sayTrouble(noted.error());
        return;
    }
    m_running->hide();
    m_backup->setEnabled(true);
    m_archive->setEnabled(true);
    m_said->setTone(Tone::Ok);
    m_said->setSentence(sentence);
    m_said->show();
}

void BackupView::sayTrouble(const base::Error& error) {
    m_running->hide();
    m_backup->setEnabled(true);
    m_archive->setEnabled(true);
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    m_said->setTone(Tone::Alarm);
    m_said->setTrouble(words::trouble(error, tr("Nothing was written.")));
    m_said->show();
}

void BackupView::stateRestore() {
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        return;
    }
    const auto sealed = m_session.desk().backups().declareRestore(bytes(m_reason->text().trimmed()), {});
    if (!sealed) {
        sayTrouble(sealed.error());
        return;
    }
    (void)m_session.desk().beginSession(); // a session that cannot be sealed is no reason not to go on
    m_restoreLine->hide();
    say(tr("The restore is sealed. This copy can be written again."), sealed);
    Q_EMIT restored();
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_page.h"

#include "pages/database_lock_card.h"
#include "pages/home_card.h"
#include "pages/import_card.h"
#include "pages/page_header.h"
#include "pages/sharing_card.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "desk/exports.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace caseseal::ui {

namespace {

/// What a format is, for people: its name and what it holds.
struct FormatWords {
    const char *format, *name, *means;
};
constexpr FormatWords kFormats[] = {
    {"csv", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "Tables (CSV)"),
     QT_TRANSLATE_NOOP(
         "caseseal::ui::ExchangePage",
         "One ZIP file: a table (CSV) for each form, a dictionary, and, where the database is locked, the "
         "lock with its proof. It is not encrypted.")},
    {"odm", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "CDISC ODM 1.3.2, with the whole history"),
     QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage",
                       "One XML file: every value with every change, its audit record, and every signature. It is not "
                       "encrypted.")},
    {"odm-snapshot", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "CDISC ODM 1.3.2, as the values stand"),
     QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage",
                       "One XML file: the values in force and the signatures that hold. It is not encrypted.")},
    {"dataset-json", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "CDISC Dataset-JSON 1.1"),
     QT_TRANSLATE_NOOP(
         "caseseal::ui::ExchangePage",
         "One ZIP file: a dataset for each form with its metadata and a dictionary. It is not encrypted.")},
    {"dataset-ndjson", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "CDISC Dataset-JSON 1.1, line by line"),
     QT_TRANSLATE_NOOP(
         "caseseal::ui::ExchangePage",
         "One ZIP file: a dataset for each form with its metadata and a dictionary. It is not encrypted.")},
    {"fhir-r4", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "HL7 FHIR R4"),
     QT_TRANSLATE_NOOP(
         "caseseal::ui::ExchangePage",
         "One JSON file: a bundle with the study, its participants and their forms. It is not encrypted.")},
    {"fhir-r5", QT_TRANSLATE_NOOP("caseseal::ui::ExchangePage", "HL7 FHIR R5"),
     QT_TRANSLATE_NOOP(
         "caseseal::ui::ExchangePage",
         "One JSON file: a bundle with the study, its participants and their forms. It is not encrypted.")},
};

const FormatWords* wordsOf(std::string_view format) {
    const auto* found = std::ranges::find(kFormats, format, &FormatWords::format);
    return found == std::end(kFormats) ? nullptr : found;
}

} // namespace

ExchangePage::ExchangePage(DeskSession& session, QWidget* parent)
    : Page(parent), m_session(session), m_lock(new DatabaseLockCard(session)), m_running(new JobPanel(m_job)),
      m_said(new NoteStrip(Tone::Ok)), m_format(new QComboBox), m_means(new TextLabel({})),
      m_write(new QPushButton(tr("Write the data…"))) {
    setObjectName(QStringLiteral("exchangePage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(new PageHeader(tr("Exchange")));
    all->addWidget(m_lock);
    if (session.desk().mayDo("data.import") || session.desk().mayDo("item.set")) {
        auto* import = new ImportCard(session);
        connect(import, &ImportCard::changed, &session, &DeskSession::refresh);
        all->addWidget(import);
    }
    all->addWidget(makeExportCard());
    if (session.desk().mayDo("data.share"))
        all->addWidget(new SharingCard(session));
    if (HomeCard::isFor(session.desk()))
        all->addWidget(new HomeCard(session));
    all->addStretch(1);
    fillScrolling(*this, content);
    connect(m_lock, &DatabaseLockCard::changed, &session, &DeskSession::refresh);
    connect(m_write, &QPushButton::clicked, this, &ExchangePage::chooseFile);
}

QWidget* ExchangePage::makeExportCard() {
    auto* card = new Card(tr("Export of the data"));
    m_means->setWordWrap(true);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    addFormats();
    m_write->setObjectName(QStringLiteral("writeData"));
    m_said->setObjectName(QStringLiteral("wroteData"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_format);
    line->addWidget(m_write);
    line->addStretch();
    card->body()->addWidget(m_said);
    card->body()->addWidget(m_means);
    card->body()->addLayout(line);
    card->body()->addWidget(m_running);
    m_said->hide();
    m_running->hide();
    return card;
}

void ExchangePage::addFormats() {
    for (const auto& name : desk::Exports::formats()) {
        const auto* words = wordsOf(name);
        m_format->addItem(words ? tr(words->name) : text(name), text(name));
    }
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExchangePage::showFormat);
    showFormat();
}

void ExchangePage::showFormat() {
    const auto* words = wordsOf(format());
    m_means->setText(words ? tr(words->means) : tr("One file in this format. It is not encrypted."));
}

std::string ExchangePage::format() const { return bytes(m_format->currentData().toString()); }

void ExchangePage::enter() { m_write->setFocus(); }

void ExchangePage::chooseFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString::fromStdString(m_session.desk().info().folder.stem().string());
    const QString suffix = text(desk::Exports::suffixOf(format()));
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Write the data"),
                .start = folder + QLatin1Char('/') + name + QStringLiteral("-data") + suffix,
                .filter = tr("Data (*%1)").arg(suffix)},
               [this](const QString& file) { writeData(file); });
}

void ExchangePage::writeData(const QString& file) {
    if (m_job.running())
        return;
    auto job = m_session.desk().exports().prepare(format());
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
            sayWritten(file, *done);
        });
}

void ExchangePage::sayWritten(const QString& file, const desk::ExportDone& done) {
    if (const auto noted = m_session.desk().exports().note(done); !noted)
        return sayTrouble(noted.error());
    m_running->hide();
    m_write->setEnabled(true);
    const QString what = tr("The data were written to %1.").arg(file);
    m_said->setTone(done.lock && done.manifest && !done.proved ? Tone::Warn : Tone::Ok);
    m_said->setSentence(
        !done.lock ? tr("%1 The database is not locked, so nothing shows later that these are the data.").arg(what)
        : !done.manifest ? tr("%1 They are the locked data; this format does not carry the lock.").arg(what)
        : done.proved
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

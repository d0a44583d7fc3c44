// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/issued_reports.h"

#include "desk/trial_persons.h"
#include "widgets/file_dialog.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "words/report_kinds.h"
#include "words/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 34, kHeadPx = 34, kMostRows = 8;

QString kindOf(const desk::IssuedReport& report) {
    const QString name = words::reportKind(report.kind).name;
    const QString about = text(report.subject.empty() ? report.clause : report.subject);
    return about.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, about);
}

/// The first digits tell two apart; all of them are in the tool tip.
QString shortHash(const std::string& hex) {
    constexpr qsizetype kShown = 16;
    return hex.empty() ? QStringLiteral("–") : text(hex).left(kShown) + QStringLiteral("…");
}

} // namespace

IssuedReports::IssuedReports(DeskSession& session, QWidget* parent)
    : Card(tr("Issued reports"), parent), m_session(session), m_note(new NoteStrip(Tone::Ok)),
      m_table(new QTableWidget(0, 5)), m_check(new QPushButton(tr("Check a file against this list …"))) {
    setObjectName(QStringLiteral("issuedReportsCard"));
    m_check->setObjectName(QStringLiteral("checkReport"));
    setSealIcon(*m_check, QStringLiteral("act-compare"));
    connect(m_check, &QPushButton::clicked, this, &IssuedReports::chooseFile);
    head()->addWidget(m_check);
    m_note->setObjectName(QStringLiteral("checkedReport"));
    m_note->hide();
    body()->addWidget(m_note);
    m_table->setObjectName(QStringLiteral("issuedReports"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Report"), tr("SHA-256"), tr("Newest seal in it")});
    makePlain(*m_table, tr("Issued reports"));
    setColumnWidths(*m_table, {170, 190, 0, 170, 170});
    body()->addWidget(m_table);
    connect(&session, &DeskSession::sealed, this, &IssuedReports::fill);
    fill();
}

void IssuedReports::fill() {
    auto reports = m_session.desk().reports().issued();
    if (!reports) {
        m_note->setTone(Tone::Alarm);
        m_note->setTrouble(words::trouble(reports.error()));
        m_note->show();
        return;
    }
    m_reports = std::move(*reports);
    const auto persons = desk::TrialPersons::load(m_session.desk().projection());
    m_table->setRowCount(static_cast<int>(m_reports.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& report = m_reports[static_cast<std::size_t>(row)];
        setCell(*m_table, row, 0, words::moment(report.time));
        setCell(*m_table, row, 1, text(persons ? persons->nameOf(report.chain, report.author) : report.author));
        setCell(*m_table, row, 2, kindOf(report));
        setCell(*m_table, row, 3, shortHash(report.sha256), text(report.sha256));
        setCell(*m_table, row, 4, shortHash(report.head), text(report.head));
    }
    m_table->setFixedHeight(kHeadPx + kRowPx * std::clamp(m_table->rowCount(), 1, kMostRows) + 2);
}

void IssuedReports::chooseFile() {
    askForFile(this, {.title = tr("A report to check"), .filter = tr("PDF (*.pdf)")},
               [this](const QString& file) { checkFile(file); });
}

void IssuedReports::checkFile(const QString& file) {
    m_job.start(
        [path = std::filesystem::path(file.toStdString())](base::ProgressPort&) { return desk::issuedHashOf(path); },
        [this, file](const base::Result<crypto::Digest>& hash) { say(hash, file); });
}

void IssuedReports::say(const base::Result<crypto::Digest>& hash, const QString& file) {
    m_note->show();
    if (!hash) {
        m_note->setTone(Tone::Alarm);
        m_note->setTrouble(words::trouble(hash.error()));
        return;
    }
    const std::string hex = base::encodeHex(*hash);
    const auto found = std::ranges::find(m_reports, hex, &desk::IssuedReport::sha256);
    const QString name = QFileInfo(file).fileName();
    if (found == m_reports.end()) {
        m_note->setTone(Tone::Alarm);
        m_note->setSentence(tr("It was changed since it was issued, or this trial never issued it. SHA-256 without its "
                               "signature: %1")
                                .arg(text(hex)),
                            tr("%1 is none of these reports").arg(name));
        return;
    }
    m_note->setTone(Tone::Ok);
    m_note->setSentence(tr("%1, %2, noted in seal %3. Nothing in the file was changed since.")
                            .arg(kindOf(*found), words::moment(found->time), words::number(found->seal)),
                        tr("%1 is a report of this trial").arg(name));
    m_table->selectRow(static_cast<int>(found - m_reports.begin()));
}

} // namespace caseseal::ui

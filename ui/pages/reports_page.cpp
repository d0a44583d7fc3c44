// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reports_page.h"

#include "pages/disclosure_card.h"
#include "pages/issued_reports.h"
#include "pages/page_header.h"
#include "pages/report_card.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "words/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace caseseal::ui {

ReportsPage::ReportsPage(DeskSession& session, QWidget* parent)
    : Page(parent), m_session(session), m_note(new NoteStrip(Tone::Ok)), m_open(new QPushButton(tr("Open"))),
      m_verify(new QPushButton(tr("Verify"))), m_issued(new IssuedReports(session)) {
    setObjectName(QStringLiteral("reportsPage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(new PageHeader(tr("Reports")));
    addFileActs();
    all->addWidget(m_note);
    all->addWidget(makeWriting());
    if (session.desk().mayDo("report.issue"))
        all->addWidget(m_report = new ReportCard(session));
    if (session.desk().mayDo("data.export"))
        all->addWidget(m_disclosure = new DisclosureCard(session));
    all->addWidget(m_issued);
    all->addStretch(1);
    fillScrolling(*this, content);
    connect(&session, &DeskSession::wrote, this, &ReportsPage::showWrote);
}

void ReportsPage::addFileActs() {
    m_note->setObjectName(QStringLiteral("wroteFile"));
    m_open->setObjectName(QStringLiteral("openFile"));
    m_verify->setObjectName(QStringLiteral("verifyFile"));
    setSealIcon(*m_open, QStringLiteral("act-document"));
    setSealIcon(*m_verify, QStringLiteral("act-play"));
    m_note->row()->addWidget(m_open);
    m_note->row()->addWidget(m_verify);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyAsked(m_file); });
    m_note->hide();
}

QWidget* ReportsPage::makeWriting() {
    auto* writing = new Card(tr("Writing the file"));
    writing->body()->addWidget(new JobPanel(m_session.writer()));
    writing->setVisible(m_session.writer().running());
    connect(&m_session.writer(), &JobRunner::started, writing, [this, writing] {
        m_note->hide();
        writing->show();
    });
    connect(&m_session.writer(), &JobRunner::finished, writing, &QWidget::hide);
    return writing;
}

void ReportsPage::enter() {
    if (m_report != nullptr)
        m_report->takeKeyboard();
    else
        m_issued->setFocus();
}

void ReportsPage::showWrote(const QString& file, const QString& trouble) {
    m_file = file;
    m_open->setVisible(!file.isEmpty() && file.endsWith(QLatin1String(".pdf")));
    m_verify->setVisible(!file.isEmpty());
    m_note->setVisible(!file.isEmpty() || !trouble.isEmpty());
    m_note->setTone(trouble.isEmpty() ? Tone::Ok : Tone::Alarm);
    if (trouble.isEmpty())
        m_note->setSentence(file, tr("The file was written, and that is sealed"));
    else
        m_note->setSentence(trouble, file.isEmpty() ? tr("The file was not written")
                                                    : tr("The file was written, but its issue is not on record"));
}

} // namespace caseseal::ui

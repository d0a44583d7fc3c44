// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspection_page.h"

#include "pages/clause_answer_view.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/clause_delegate.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/search_edit.h"
#include "widgets/text_label.h"
#include "words/language.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace caseseal::ui {

namespace {

constexpr int kListPx = 330;
constexpr std::string_view kFirst = "21 CFR 11.10(e)"; // quick, and what most ask for

std::string pageLanguage() { return bytes(words::languageOf(QLocale())); }

} // namespace

InspectionPage::InspectionPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent)
    : Page(parent), m_session(session), m_model(pageLanguage()), m_header(new PageHeader(tr("Inspection"))),
      m_filter(new SearchEdit(tr("Clause or word"))), m_list(new QListView),
      m_empty(new TextLabel(tr("No clause fits."), TextRole::Body, &Tokens::text2)), m_note(new NoteStrip(Tone::Ok)),
      m_answer(new ClauseAnswerView(workspace.hasPage(PageId::AuditTrail))),
      m_export(new QPushButton(tr("Export as PDF …"))) {
    setObjectName(QStringLiteral("inspectionPage"));
    m_header->setSecondLine(tr("Each answer is reckoned from the sealed entries when it is asked"));
    addExport();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList());
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_note);
    auto* working = new Card(tr("Reading the record"));
    working->body()->addWidget(new JobPanel(m_job));
    m_working = working;
    right->addWidget(working);
    auto* writing = new Card(tr("Writing the file"));
    writing->body()->addWidget(new JobPanel(session.writer()));
    m_writing = writing;
    right->addWidget(writing);
    right->addWidget(m_answer, 1);
    row->addLayout(right, 1);
    all->addLayout(row, 1);
    for (QWidget* later : {static_cast<QWidget*>(m_note), m_working, m_writing})
        later->hide();
    connect(m_answer, &ClauseAnswerView::goToEntry, this, [&workspace](std::uint64_t id) { workspace.openEntry(id); });
    wireWriter();
}

QWidget* InspectionPage::makeList() {
    auto* part = new QWidget;
    part->setFixedWidth(kListPx);
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_filter->setObjectName(QStringLiteral("clauseFilter"));
    m_filter->setAccessibleName(tr("Clause or word"));
    connect(m_filter, &QLineEdit::textChanged, this, &InspectionPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    all->addWidget(m_filter);
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_list->setObjectName(QStringLiteral("clauses"));
    m_list->setAccessibleName(tr("Clauses"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ClauseDelegate(ClauseListModel::QuestionRole, ClauseListModel::HeadingRole, m_list));
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectionPage::choose);
    connect(m_list, &QListView::activated, this, &InspectionPage::ask); // again, of the record as it is now
    card->body()->addWidget(m_list, 1);
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_empty->hide();
    card->body()->addWidget(m_empty);
    all->addWidget(card, 1);
    return part;
}

void InspectionPage::addExport() {
    m_note->setObjectName(QStringLiteral("inspectionNote"));
    m_export->setObjectName(QStringLiteral("clauseExport"));
    setSealIcon(*m_export, QStringLiteral("act-print"));
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &InspectionPage::chooseFile);
    m_header->addAct(m_export);
}

void InspectionPage::wireWriter() {
    connect(&m_session.writer(), &JobRunner::started, this, [this] { m_export->setEnabled(false); });
    connect(&m_session.writer(), &JobRunner::finished, this, [this] {
        m_writing->hide();
        m_export->setEnabled(m_asked != nullptr);
    });
    connect(&m_session, &DeskSession::wrote, this, &InspectionPage::showWrote);
}

void InspectionPage::enter() {
    if (m_asked == nullptr)
        m_list->setCurrentIndex(m_model.indexOf(*desk::findClause(kFirst)));
    m_list->setFocus();
}

void InspectionPage::filter(const QString& wanted) {
    m_model.setFilter(wanted);
    m_empty->setVisible(m_model.clauses() == 0);
    const QModelIndex shown = m_asked ? m_model.indexOf(*m_asked) : QModelIndex();
    m_list->setCurrentIndex(shown.isValid() ? shown : m_model.first());
}

void InspectionPage::choose() {
    const auto* clause = m_model.clause(m_list->currentIndex());
    if (clause != nullptr && clause != m_asked)
        ask();
}

/// One at a time: whoever moves on through the list stops the one before, and the newest is asked when it has ended.
void InspectionPage::ask() {
    const auto* clause = m_model.clause(m_list->currentIndex());
    if (clause == nullptr || (m_job.running() && clause == m_asked))
        return;
    m_asked = clause;
    m_export->setEnabled(!m_session.writer().running());
    m_note->hide();
    m_answer->setAsked(*clause, m_list->currentIndex().data(ClauseListModel::QuestionRole).toString());
    if (m_job.running())
        m_job.cancel();
    else
        read(*clause);
}

void InspectionPage::read(const desk::Clause& clause) {
    auto job = m_session.desk().clauses().ask(clause, pageLanguage());
    if (!job) {
        take(clause, job.error());
        return;
    }
    std::shared_ptr<desk::ClauseJob> work = std::move(*job);
    m_working->show();
    m_job.start([work](base::ProgressPort& port) { return work->answer(port); },
                [this, clause](base::Result<desk::ClauseAnswer> answer) { take(clause, std::move(answer)); });
}

void InspectionPage::take(const desk::Clause& clause, base::Result<desk::ClauseAnswer> answer) {
    if (m_asked->name != clause.name) { // another one was chosen meanwhile
        read(*m_asked);
        return;
    }
    m_working->hide();
    const bool cancelled = !answer && answer.error().kind == base::ErrorKind::Cancelled;
    if (answer) {
        m_answer->setAnswer(std::move(*answer));
    } else if (cancelled) {
        m_note->setTone(Tone::Warn);
        m_note->setSentence(tr("Press Enter on the clause to ask it again."), tr("The record was not read to its end"));
        m_note->show();
    } else {
        m_note->setTone(Tone::Alarm);
        m_note->setSentence(words::trouble(answer.error()).sentence(), tr("The record could not be read"));
        m_note->show();
    }
    Q_EMIT answered();
}

void InspectionPage::chooseFile() {
    QString name = text(m_asked->name);
    name.replace(QLatin1Char(' '), QLatin1Char('-'));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString trial = text(m_session.desk().info().folder.stem().string());
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("The answer as a page"),
                .start = folder + QLatin1Char('/') + QStringLiteral("%1-%2.pdf").arg(trial, name),
                .filter = tr("PDF (*.pdf)")},
               [this](const QString& file) { exportTo(file); });
}

void InspectionPage::exportTo(const QString& file) {
    if (m_asked == nullptr || m_session.writer().running())
        return;
    desk::ReportRequest request;
    request.kind = desk::ReportKind::Inspection;
    request.file = bytes(file);
    request.language = pageLanguage();
    request.clause = m_asked->name;
    m_note->hide();
    m_exporting = true;
    m_session.issueReport(request);
    m_writing->setVisible(m_session.writer().running());
}

void InspectionPage::showWrote(const QString& file, const QString& trouble) {
    if (!std::exchange(m_exporting, false))
        return; // another page's file
    m_note->setVisible(!file.isEmpty() || !trouble.isEmpty());
    m_note->setTone(trouble.isEmpty() ? Tone::Ok : Tone::Alarm);
    if (trouble.isEmpty())
        m_note->setSentence(file, tr("The file was written, and that is sealed"));
    else
        m_note->setSentence(trouble, file.isEmpty() ? tr("The file was not written")
                                                    : tr("The file was written, but its issue is not on record"));
}

} // namespace caseseal::ui

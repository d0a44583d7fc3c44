// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit_trail_page.h"

#include "pages/erasure_card.h"
#include "pages/page_header.h"
#include "pages/trail_entry_view.h"
#include "pages/trail_filter_bar.h"
#include "widgets/card.h"
#include "widgets/file_dialog.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/trail_delegate.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

namespace caseseal::ui {

namespace {
constexpr int kRestMs = 60; ///< who goes from row to row faster sees the rows only
constexpr int kTimePx = 152, kPersonPx = 136, kSealPx = 84, kEntryPx = 344, kNarrowPx = 900;
} // namespace

AuditTrailPage::AuditTrailPage(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(session.desk()), m_header(new PageHeader(tr("Audit trail"))),
      m_filter(new TrailFilterBar(session.desk())), m_note(new NoteStrip(Tone::Ok)),
      m_empty(new TextLabel({}, TextRole::Body, &Tokens::text2)), m_entry(new TrailEntryView(session.desk())) {
    setObjectName(QStringLiteral("auditTrailPage"));
    addActs();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(24, 20, 16, 16);
    all->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_header);
    left->addWidget(m_filter);
    left->addWidget(m_note);
    auto* writing = new Card(tr("Writing the file"));
    writing->body()->addWidget(new JobPanel(m_writer));
    m_writing = writing;
    left->addWidget(writing);
    m_erasure = new ErasureCard(session.desk());
    left->addWidget(m_erasure);
    left->addWidget(makeTable(), 1);
    all->addLayout(left, 1);
    m_entry->setFixedWidth(kEntryPx);
    all->addWidget(m_entry);
    m_note->hide();
    writing->hide();
    connect(m_filter, &TrailFilterBar::changed, this, [this] {
        m_wantedId.reset();
        if (const auto query = m_filter->query(); query != m_model.query())
            m_model.setQuery(query);
    });
    connect(m_entry, &TrailEntryView::goToField, this, &AuditTrailPage::goToField);
    connect(m_entry, &TrailEntryView::saveProofAsked, this, &AuditTrailPage::chooseProof);
    connect(m_entry, &TrailEntryView::eraseAsked, m_erasure, &ErasureCard::ask);
    connect(m_erasure, &ErasureCard::erased, this, [this] {
        m_model.forgetRows();
        m_shownId = 0;
        m_entry->clear();
    });
    connect(m_erasure, &ErasureCard::closed, this, [this] {
        m_erasure->hide();
        m_table->setFocus();
    });
    connect(&m_model, &TrailModel::progressed, this, &AuditTrailPage::showCounts);
    connect(&m_model, &TrailModel::progressed, this, &AuditTrailPage::showWanted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AuditTrailPage::showCounts);
    connect(&session, &DeskSession::sealed, this, [this] {
        if (isVisible())
            m_model.refresh();
    });
    connect(&session, &DeskSession::stateChanged, this, &AuditTrailPage::showCounts);
    showCounts();
}

AuditTrailPage::~AuditTrailPage() = default;

void AuditTrailPage::addActs() {
    auto* order = new QPushButton(tr("Oldest first"));
    order->setObjectName(QStringLiteral("trailOldestFirst"));
    order->setCheckable(true);
    setButtonKind(*order, ButtonKind::Filter);
    connect(order, &QPushButton::toggled, this, [this](bool on) { m_model.setOldestFirst(on); });
    m_header->addAct(order);
    if (!m_session.desk().mayDo("data.export"))
        return;
    m_exportAct = new QPushButton(tr("Export …"));
    m_exportAct->setObjectName(QStringLiteral("trailExport"));
    setSealIcon(*m_exportAct, QStringLiteral("act-download"));
    auto* menu = new QMenu(m_exportAct);
    menu->addAction(tr("Table (CSV) …"), this,
                    [this] { chooseExport(desk::TrailFormat::Csv, QStringLiteral(".csv"), tr("Table (*.csv)")); });
    menu->addAction(tr("Lines of JSON …"), this, [this] {
        chooseExport(desk::TrailFormat::Jsonl, QStringLiteral(".jsonl"), tr("Lines of JSON (*.jsonl)"));
    });
    menu->addAction(tr("Database (SQLite) …"), this, [this] {
        chooseExport(desk::TrailFormat::Sqlite, QStringLiteral(".sqlite"), tr("Database (*.sqlite)"));
    });
    m_exportAct->setMenu(menu);
    m_header->addAct(m_exportAct);
}

QWidget* AuditTrailPage::makeTable() {
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("trail"));
    m_table->setAccessibleName(tr("Audit trail"));
    m_table->setItemDelegate(new TrailDelegate(
        {TrailModel::SecondLineRole, TrailModel::StrongRole, TrailModel::LoggedRole, TrailModel::Seal}, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(TrailDelegate::kRowPx);
    m_table->setModel(&m_model);
    QHeaderView& head = *m_table->horizontalHeader();
    head.setSectionResizeMode(TrailModel::What, QHeaderView::Stretch);
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.setHighlightSections(false);
    m_table->setColumnWidth(TrailModel::Time, kTimePx);
    m_table->setColumnWidth(TrailModel::Person, kPersonPx);
    m_table->setColumnWidth(TrailModel::Seal, kSealPx);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_showLater.setSingleShot(true);
    m_showLater.setInterval(kRestMs);
    connect(&m_showLater, &QTimer::timeout, this, &AuditTrailPage::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_showLater,
            qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::activated, this, &AuditTrailPage::showRow);
    card->body()->addWidget(m_table, 1);
    m_empty->setContentsMargins(16, 12, 16, 12);
    card->body()->addWidget(m_empty);
    return card;
}

void AuditTrailPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.refresh();
}

/// The sentence comes first: in a narrow window the person moves into its second line.
void AuditTrailPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() - kEntryPx < kNarrowPx;
    m_table->setColumnHidden(TrailModel::Person, narrow);
    m_model.setPersonInWhat(narrow);
}

void AuditTrailPage::focusFirst() { m_filter->focusText(); }

void AuditTrailPage::setFilter(const desk::TrailQuery& query) { m_filter->setQuery(query); }

void AuditTrailPage::showEntry(std::uint64_t id) {
    m_filter->setQuery({});
    m_wantedId = id;
    showWanted();
}

void AuditTrailPage::showWanted() {
    const int row = m_wantedId ? m_model.rowOf(*m_wantedId) : -1;
    if (row < 0)
        return;
    m_wantedId.reset();
    m_table->setCurrentIndex(m_model.index(row, TrailModel::What));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void AuditTrailPage::showCounts() {
    const auto rows = static_cast<std::uint64_t>(m_model.rowCount());
    const auto all = m_session.state().entries;
    const bool everything = m_model.query().everything();
    QString line = !everything      ? tr("%1 entries, %2 match").arg(words::number(all), words::number(rows))
                   : m_model.busy() ? tr("%1 of %2 entries read").arg(words::number(rows), words::number(all))
                                    : tr("%1 entries").arg(words::number(all));
    if (m_model.busy() && !everything)
        line += QStringLiteral(" …");
    m_header->setSecondLine(line);
    m_filter->setActs(m_model.index().known(desk::TrailIndex::Column::Act));
    m_empty->setVisible(rows == 0);
    m_empty->setText(!m_model.trouble().isEmpty() ? m_model.trouble()
                     : m_model.busy()             ? tr("Searching …")
                                                  : tr("Nothing matches."));
    if (rows == 0 && m_shownId != 0) {
        m_shownId = 0;
        m_entry->clear();
    }
}

void AuditTrailPage::showRow() {
    const store::TrailRow* row = m_model.trailRow(m_table->currentIndex().row());
    if (!row || row->id == m_shownId)
        return;
    const store::TrailRow copy = *row; // what is shown reads other rows
    m_shownId = copy.id;
    m_entry->show(copy, m_model.persons());
}

// ---------------------------------------------------------------- exports

void AuditTrailPage::chooseExport(desk::TrailFormat format, const QString& ending, const QString& kind) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString::fromStdString(m_session.desk().info().folder.stem().string());
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Export the audit trail"),
                .start = folder + QLatin1Char('/') + name + QStringLiteral("-trail") + ending,
                .filter = kind},
               [this, format](const QString& file) { writeExport(format, file); });
}

void AuditTrailPage::writeExport(desk::TrailFormat format, const QString& file) {
    auto jobs = m_session.desk().trail().jobs();
    if (!jobs) {
        noteExport(file, jobs.error());
        return;
    }
    std::shared_ptr<desk::TrailJobs> work = std::move(*jobs);
    m_note->hide();
    m_writing->show();
    m_exportAct->setEnabled(false);
    m_writer.start([work, format, query = m_model.query(), path = std::filesystem::path(file.toStdString())](
                       base::ProgressPort& port) { return work->write(query, format, path, port); },
                   [this, file](const base::Result<desk::TrailExport>& done) { noteExport(file, done); });
}

void AuditTrailPage::noteExport(const QString& file, const base::Result<desk::TrailExport>& done) {
    m_writing->hide();
    m_exportAct->setEnabled(true);
    if (!done && done.error().kind == base::ErrorKind::Cancelled)
        return;
    m_note->show();
    m_note->setTone(done ? Tone::Ok : Tone::Alarm);
    if (!done) {
        m_note->setSentence(words::trouble(done.error()).sentence(), tr("The file was not written"));
        return;
    }
    const auto noted = m_session.desk().trail().noteExport(*done);
    if (noted)
        m_note->setSentence(tr("%1 entries in %2").arg(words::number(done->rows), file), tr("The file was written"));
    else
        m_note->setSentence(words::trouble(noted.error()).sentence(),
                            tr("The file was written, but its export is not on record"));
    m_note->setTone(noted ? Tone::Ok : Tone::Alarm);
}

// ---------------------------------------------------------------- the proof of one entry

void AuditTrailPage::chooseProof(const evidence::EntryAt& at) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save the proof of this entry"),
         .start = folder + QLatin1Char('/') + QStringLiteral("entry-%1-%2.evidence.zip").arg(at.seal).arg(at.entry),
         .filter = tr("Evidence (*.evidence.zip)")},
        [this, at](const QString& file) { writeProof(at, file); });
}

void AuditTrailPage::writeProof(const evidence::EntryAt& at, const QString& file) {
    desk::DisclosureOrder order;
    order.entry = at;
    auto job = m_session.desk().disclosures().prepare(order);
    if (!job) {
        noteProof(file, job.error());
        return;
    }
    std::shared_ptr<desk::DisclosureJob> work = std::move(*job);
    m_note->hide();
    const bool begun =
        m_writer.start([work, path = std::filesystem::path(file.toStdString())](
                           base::ProgressPort& port) { return work->write(path, port); },
                       [this, file](const base::Result<desk::DisclosureDone>& done) { noteProof(file, done); });
    m_writing->setVisible(begun || m_writer.running());
}

void AuditTrailPage::noteProof(const QString& file, const base::Result<desk::DisclosureDone>& done) {
    m_writing->hide();
    if (!done && done.error().kind == base::ErrorKind::Cancelled)
        return;
    if (!done) {
        showWritten(tr("The file was not written"), words::trouble(done.error()).sentence(), Tone::Alarm);
        return;
    }
    const auto noted = m_session.desk().disclosures().note(*done);
    if (noted)
        showWritten(tr("The file was written"), tr("%1 holds this entry alone; anybody can verify it").arg(file),
                    Tone::Ok);
    else
        showWritten(tr("The file was written, but its export is not on record"),
                    words::trouble(noted.error()).sentence(), Tone::Alarm);
}

void AuditTrailPage::showWritten(const QString& title, const QString& sentence, Tone tone) {
    m_note->setTone(tone);
    m_note->setSentence(sentence, title);
    m_note->show();
}

} // namespace caseseal::ui

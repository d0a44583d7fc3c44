// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/participants_page.h"

#include "pages/bulk_bar.h"
#include "pages/bulk_card.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/cell_delegate.h"
#include "widgets/frozen_table.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/search_edit.h"
#include "widgets/status_legend.h"
#include "words/words.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kRowPx = 34, kPickPx = 38, kParticipantPx = 108, kCoursePx = 84, kSitePx = 112, kVisitPx = 112,
              kHeaderPadPx = 26;
} // namespace

ParticipantsPage::ParticipantsPage(DeskSession& session, QWidget* parent)
    : Page(parent), m_session(session), m_reader(session.desk()), m_model(session.desk()),
      m_header(new PageHeader(tr("Participants"))), m_trouble(new NoteStrip(Tone::Alarm)),
      m_table(new FrozenTable(MatrixModel::FirstVisit)), m_empty(new TextLabel({}, TextRole::Body, &Tokens::text2)) {
    setObjectName(QStringLiteral("participantsPage"));
    m_filter.setSourceModel(&m_model);
    m_trouble->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(m_header);
    if (m_session.desk().mayDo("subject.enrol"))
        all->addWidget(makeEnrolLine());
    all->addWidget(makeFilterLine());
    all->addWidget(m_trouble);
    QWidget* table = makeTable();
    all->addWidget(table, 1);
    all->addWidget(new StatusLegend);
    addBulk(*all);
    connect(&session, &DeskSession::sealed, this, &ParticipantsPage::reloadSubject);
    connect(&session, &DeskSession::stateChanged, this, [this] { m_model.setFindings(m_session.state().findings); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ParticipantsPage::showCounts);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ParticipantsPage::showCounts);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ParticipantsPage::showCounts);
}

/// The matrix reads the models, which are members: it goes first.
ParticipantsPage::~ParticipantsPage() { delete m_table; }

void ParticipantsPage::enter() {
    focusMatrix();
    reload();
}

void ParticipantsPage::focusMatrix() {
    if (!m_table->isHidden())
        m_table->setFocus();
    else if (m_filter.filtering() || !m_enrolAct)
        m_needle->setFocus();
    else
        m_enrolAct->setFocus();
}

void ParticipantsPage::addBulk(QVBoxLayout& all) {
    const bool any = !BulkBar::actsOf(m_session.desk()).empty();
    m_table->setPicking(any);
    m_table->setColumnHidden(MatrixModel::Pick, !any);
    if (!any)
        return;
    m_bulkBar = new BulkBar(m_session.desk());
    m_bulkCard = new BulkCard(m_session.desk());
    all.insertWidget(all.count() - 2, m_bulkCard);
    all.addWidget(m_bulkBar);
    wirePicks();
}

void ParticipantsPage::wirePicks() {
    const auto pickAll = [this] {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            m_model.setPicked(m_filter.mapToSource(m_filter.index(row, 0)).row(), true);
    };
    connect(m_table, &FrozenTable::picked, this, [this](const QModelIndex& index) {
        const QModelIndex at = m_filter.mapToSource(index);
        m_model.togglePick(at.row(), at.column());
    });
    connect(m_table, &FrozenTable::rowsPicked, this, [this](int from, int to) {
        for (int row = from; row <= to; ++row)
            m_model.setPicked(m_filter.mapToSource(m_filter.index(row, 0)).row(), true);
    });
    connect(m_table, &FrozenTable::allPicked, this, pickAll);
    connect(m_bulkBar, &BulkBar::everythingAsked, this, pickAll);
    connect(m_bulkBar, &BulkBar::cleared, &m_model, &MatrixModel::clearPicks);
    connect(m_bulkBar, &BulkBar::chosen, m_bulkCard, &BulkCard::ask);
    connect(m_bulkCard, &BulkCard::closed, this, [this] {
        m_bulkCard->hide();
        focusMatrix();
    });
    // Picking a thousand rows is one count, when the keys rest.
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(0);
    connect(&m_model, &MatrixModel::picksChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this,
            [this] { m_bulkBar->set(m_model.pickedSubjects(), m_model.pickedVisits(), m_model.pickedForms()); });
}

QWidget* ParticipantsPage::makeFilterLine() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* needle = new SearchEdit(tr("Filter numbers"));
    needle->setObjectName(QStringLiteral("participantFilter"));
    needle->setFixedWidth(190);
    m_needle = needle;
    connect(needle, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter.setNeedle(typed);
        showCounts();
    });
    row->addWidget(needle);
    addToggle(*row, tr("Overdue"), MatrixFilterModel::Want::Overdue);
    addToggle(*row, tr("Query open"), MatrixFilterModel::Want::QueryOpen);
    addToggle(*row, tr("Incomplete"), MatrixFilterModel::Want::Incomplete);
    addToggle(*row, tr("To sign"), MatrixFilterModel::Want::ToSign);
    addToggle(*row, tr("To verify"), MatrixFilterModel::Want::ToVerify);
    m_site = new QComboBox;
    m_site->setObjectName(QStringLiteral("participantSite"));
    m_site->setAccessibleName(tr("Site"));
    m_site->addItem(tr("Every site"), QString());
    m_site->hide();
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setHome(m_site->currentData().toString());
        showCounts();
    });
    row->addWidget(m_site);
    row->addStretch();
    m_resetAct = new QPushButton(tr("Reset"));
    setButtonKind(*m_resetAct, ButtonKind::Quiet);
    connect(m_resetAct, &QPushButton::clicked, this, &ParticipantsPage::resetFilter);
    row->addWidget(m_resetAct);
    return line;
}

void ParticipantsPage::addToggle(QHBoxLayout& row, const QString& text, MatrixFilterModel::Want want) {
    auto* toggle = new QPushButton(text);
    toggle->setCheckable(true);
    setButtonKind(*toggle, ButtonKind::Filter);
    connect(toggle, &QPushButton::toggled, this, [this, want](bool on) {
        m_filter.setWanted(want, on);
        showCounts();
    });
    m_toggles << toggle;
    row.addWidget(toggle);
}

QWidget* ParticipantsPage::makeEnrolLine() {
    auto* act = new QPushButton(tr("Enrol participant …"));
    act->setObjectName(QStringLiteral("enrolAct"));
    setSealIcon(*act, QStringLiteral("act-plus"));
    setKeyCap(*act, tr("Ctrl+N"));
    act->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_enrolAct = act;
    connect(act, &QPushButton::clicked, this, [this] { showEnrol(true); });
    m_header->addAct(act);

    auto* card = new Card;
    auto* row = new QHBoxLayout;
    auto* label = new TextLabel(tr("Number of the new participant"));
    m_subject = new QLineEdit;
    m_subject->setObjectName(QStringLiteral("enrolSubject"));
    m_subject->setFont(fontFor(TextRole::Value));
    m_subject->setFixedWidth(180);
    m_subject->setAccessibleName(label->text());
    label->setBuddy(m_subject);
    auto* seal = new QPushButton(tr("Enrol"));
    seal->setObjectName(QStringLiteral("enrolSeal"));
    setButtonKind(*seal, ButtonKind::Primary);
    setKeyCap(*seal, tr("Enter", "the key"));
    auto* cancel = new QPushButton(tr("Cancel"));
    setKeyCap(*cancel, tr("Esc"));
    row->addWidget(label);
    row->addWidget(m_subject);
    row->addWidget(seal);
    row->addWidget(cancel);
    row->addStretch();
    m_enrolTrouble = new NoteStrip(Tone::Alarm);
    m_enrolTrouble->hide();
    card->body()->addLayout(row);
    card->body()->addWidget(m_enrolTrouble);
    card->hide();
    m_enrolLine = card;
    for (QWidget* part : std::initializer_list<QWidget*>{m_subject, seal, cancel})
        part->installEventFilter(this);
    connect(seal, &QPushButton::clicked, this, &ParticipantsPage::enrol);
    connect(m_subject, &QLineEdit::returnPressed, this, &ParticipantsPage::enrol);
    connect(cancel, &QPushButton::clicked, this, [this] { showEnrol(false); });
    return card;
}

QWidget* ParticipantsPage::makeTable() {
    auto* card = new GroundFrame(Ground::Card);
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(1, 1, 1, 1);
    m_table->setObjectName(QStringLiteral("matrix"));
    m_table->setAccessibleName(tr("Participants and visits"));
    m_table->setDelegate(new CellDelegate(this));
    m_table->setModel(&m_filter);
    m_table->setFixedRows(kRowPx);
    m_table->setColumnPx(MatrixModel::Pick, kPickPx);
    m_table->setColumnPx(MatrixModel::Participant, kParticipantPx);
    m_table->setColumnPx(MatrixModel::Course, kCoursePx);
    m_table->setColumnPx(MatrixModel::Site, kSitePx);
    m_table->setColumnHidden(MatrixModel::Site, true);
    const QFontMetrics header(fontFor(TextRole::SmallBold));
    const auto headerOf = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    for (int column = MatrixModel::FirstVisit; column < m_model.columnCount(); ++column)
        m_table->setColumnPx(column, std::max(kVisitPx, header.horizontalAdvance(headerOf(column)) + kHeaderPadPx));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(80);
    box->addWidget(m_table, 1);
    box->addWidget(m_empty, 1);
    connect(m_table, &FrozenTable::opened, this, [this](const QModelIndex& index) {
        const QModelIndex source = m_filter.mapToSource(index);
        Q_EMIT openForm(m_model.formAt(source.row(), source.column()));
    });
    return card;
}

/// On another thread: a thousand participants with all their forms.
void ParticipantsPage::reload() {
    m_model.setFindings(m_session.state().findings);
    m_reader.read(
        this,
        [plan = m_model.plan()](desk::Jobs& trial) -> base::Result<std::vector<MatrixRow>> {
            TRY(const auto notAsked, trial.notAsked());
            return readMatrix(trial.projection(), notAsked, plan);
        },
        [this](base::Result<std::vector<MatrixRow>> rows) {
            m_trouble->setVisible(!rows);
            if (!rows) {
                m_trouble->setTrouble(
                    words::trouble(rows.error(), tr("Nothing was changed. The list cannot be shown.")));
                return;
            }
            const QModelIndex at = m_table->currentIndex();
            m_model.setRows(std::move(*rows));
            m_loaded = true;
            showSites();
            if (m_filter.rowCount() > 0)
                m_table->setCurrentIndex(m_filter.index(std::clamp(at.row(), 0, m_filter.rowCount() - 1),
                                                        std::max<int>(at.column(), MatrixModel::Participant)));
            showCounts();
            takeEnrolled();
            if (isVisible() && (hasFocus() || !window()->focusWidget()))
                focusMatrix();
            Q_EMIT shown();
        });
}

void ParticipantsPage::reloadSubject(const QString& subject) {
    if (!m_loaded)
        return;
    if (subject.isEmpty() || !m_model.loadSubject(bytes(subject)))
        reload();
    showCounts();
    takeEnrolled();
}

void ParticipantsPage::takeEnrolled() {
    for (int row = 0; row < m_filter.rowCount() && !m_enrolled.isEmpty(); ++row) {
        const QModelIndex at = m_filter.index(row, MatrixModel::Participant);
        if (at.data().toString() != m_enrolled)
            continue;
        m_enrolled.clear();
        m_table->setCurrentIndex(at);
        if (isVisible() && !m_subject->hasFocus())
            m_table->setFocus();
    }
}

/// Only where there is more than one; the choice stays.
void ParticipantsPage::showSites() {
    const SiteNames& sites = m_model.sites();
    m_table->setColumnHidden(MatrixModel::Site, !sites.several());
    m_site->setVisible(sites.several());
    if (m_site->count() == static_cast<int>(sites.chains().size()) + 1)
        return;
    const QSignalBlocker quiet(m_site);
    const QString now = m_site->currentData().toString();
    while (m_site->count() > 1)
        m_site->removeItem(m_site->count() - 1);
    for (const auto& one : sites.chains())
        m_site->addItem(sites.of(one.chain), text(one.chain));
    m_site->setCurrentIndex(std::max(0, m_site->findData(now)));
}

void ParticipantsPage::showCounts() {
    const int shown = m_filter.rowCount(), total = m_model.rowCount();
    const bool filtering = m_filter.filtering();
    m_header->setSecondLine(filtering ? tr("%1 of %2 shown").arg(shown).arg(total) : tr("%n enrolled", nullptr, total));
    m_resetAct->setVisible(filtering);
    const bool inTable = m_table->hasFocus();
    m_table->setVisible(shown > 0 || !m_loaded);
    m_empty->setVisible(shown == 0 && m_loaded);
    m_empty->setText(filtering ? tr("Nothing matches the filter.")
                               : tr("No participant is enrolled yet. Enrolling the first one fills this table."));
    if (inTable && m_table->isHidden())
        focusMatrix();
    Q_EMIT countChanged(total);
}

void ParticipantsPage::showEnrol(bool on) {
    if (!m_enrolLine)
        return;
    m_enrolLine->setVisible(on);
    m_enrolTrouble->hide();
    if (on) {
        m_subject->selectAll();
        m_subject->setFocus();
    } else {
        focusMatrix();
    }
}

/// Esc leaves the line for a new participant.
bool ParticipantsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        showEnrol(false);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ParticipantsPage::enrol() {
    const std::string subject = bytes(m_subject->text().trimmed());
    if (subject.empty()) {
        m_enrolTrouble->setSentence(tr("The number is empty. Type the participant's number."));
        m_enrolTrouble->show();
        m_subject->setFocus();
        return;
    }
    const auto receipt = m_session.desk().enrol(subject);
    if (!receipt) {
        m_enrolTrouble->setTrouble(words::trouble(receipt.error(), tr("Nobody was enrolled.")));
        m_enrolTrouble->show();
        return;
    }
    m_enrolled = text(subject);
    m_subject->clear();
    showEnrol(false);
}

void ParticipantsPage::resetFilter() {
    m_needle->clear();
    for (QPushButton* toggle : m_toggles)
        toggle->setChecked(false);
    m_site->setCurrentIndex(0);
    m_filter.reset();
    showCounts();
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clause_answer_view.h"

#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "widgets/trail_delegate.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace caseseal::ui {

namespace {

constexpr int kTimePx = 216, kEntryPx = 92, kFigureColumns = 2;

/// Where the record stood: "Asked at seal 412. Newest checkpoint: 412 seals."
QString headSentence(const desk::ClauseAnswer& answer) {
    QStringList out;
    if (!answer.heads.empty())
        out << ClauseAnswerView::tr("Asked at seal %1 with the head %2.")
                   .arg(words::number(answer.heads.front().length - 1),
                        inFours(text(base::encodeHex(answer.heads.front().head)), 4));
    out << (answer.checkpoint ? ClauseAnswerView::tr("The newest checkpoint holds %1 seals.")
                                    .arg(words::number(answer.checkpoint->size))
                              : ClauseAnswerView::tr("Nothing is on a ledger yet."));
    return words::sentences(out);
}

QString listedSentence(const desk::ClauseAnswer& answer) {
    if (answer.rowsTotal == 0)
        return {};
    return answer.rowsTotal > answer.rows.size()
               ? ClauseAnswerView::tr("The newest %1 of %2 entries behind it")
                     .arg(words::number(answer.rows.size()), words::number(answer.rowsTotal))
               : ClauseAnswerView::tr("Entries behind it: %1").arg(words::number(answer.rowsTotal));
}

} // namespace

ClauseAnswerView::ClauseAnswerView(bool leadsToTrail, QWidget* parent)
    : QWidget(parent), m_leadsToTrail(leadsToTrail), m_card(new Card), m_question(new TextLabel({}, TextRole::Heading)),
      m_sentence(new TextLabel({}, TextRole::Value)), m_figures(new QGridLayout),
      m_listed(new TextLabel({}, TextRole::SmallBold, &Tokens::text2)),
      m_head(new TextLabel({}, TextRole::Small, &Tokens::text2)), m_go(new QPushButton(tr("Show in the audit trail"))),
      m_room(new QWidget) {
    setObjectName(QStringLiteral("clauseAnswer"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    for (TextLabel* label : {m_question, m_sentence, m_head})
        label->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("clauseSentence"));
    auto* body = m_card->body();
    body->addWidget(m_question);
    body->addWidget(m_sentence);
    m_figures->setHorizontalSpacing(12);
    m_figures->setVerticalSpacing(4);
    body->addLayout(m_figures);
    body->addWidget(new Line);
    auto* listed = new QHBoxLayout;
    listed->addWidget(m_listed, 1);
    m_go->setObjectName(QStringLiteral("clauseGo"));
    setSealIcon(*m_go, QStringLiteral("page-audit-trail"));
    connect(m_go, &QPushButton::clicked, this, &ClauseAnswerView::open);
    listed->addWidget(m_go);
    body->addLayout(listed);
    body->addWidget(makeRows(), 1);
    body->addWidget(m_head);
    body->addWidget(m_room, 1);
    showRow();
}

QWidget* ClauseAnswerView::makeRows() {
    m_rows = new QTableView;
    m_rows->setObjectName(QStringLiteral("clauseRows"));
    m_rows->setModel(&m_model);
    makePlain(*m_rows, tr("Entries behind the answer"));
    m_rows->setItemDelegate(new TrailDelegate(
        {ClauseRowModel::SecondLineRole, ClauseRowModel::StrongRole, ClauseRowModel::LoggedRole, ClauseRowModel::Entry},
        m_rows));
    m_rows->verticalHeader()->setDefaultSectionSize(TrailDelegate::kRowPx);
    setColumnWidths(*m_rows, {kTimePx, 0, kEntryPx});
    connect(m_rows, &QAbstractItemView::activated, this, &ClauseAnswerView::open);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClauseAnswerView::showRow);
    return m_rows;
}

void ClauseAnswerView::setAsked(const desk::Clause& clause, const QString& question) {
    m_question->setText(QStringLiteral("%1  %2").arg(text(clause.name), question));
    m_sentence->clear();
    m_listed->clear();
    m_head->clear();
    showFigures({});
    m_model.set({});
    showRow();
}

void ClauseAnswerView::setAnswer(desk::ClauseAnswer answer) {
    m_question->setText(QStringLiteral("%1  %2").arg(text(answer.clause.name), text(answer.question)));
    m_sentence->setText(text(answer.sentence));
    m_listed->setText(listedSentence(answer));
    m_head->setText(headSentence(answer));
    showFigures(answer.figures);
    m_model.set(std::move(answer.rows));
    if (m_model.rowCount() > 0)
        m_rows->selectRow(0);
    showRow();
}

/// Two columns of label and number, one below the other.
void ClauseAnswerView::showFigures(const std::vector<desk::ClauseFigure>& figures) {
    clearLayout(*m_figures);
    const auto lines = (static_cast<int>(figures.size()) + kFigureColumns - 1) / kFigureColumns;
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        const auto& figure = figures[static_cast<std::size_t>(i)];
        const int row = i % lines, column = i / lines * 3;
        auto* name = new TextLabel(text(figure.name), TextRole::Body, &Tokens::text2);
        name->setWordWrap(true);
        m_figures->addWidget(name, row, column);
        auto* value = new TextLabel(words::number(figure.value), TextRole::BodyBold);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_figures->addWidget(value, row, column + 1);
        m_figures->setColumnStretch(column, 1);
        m_figures->setColumnMinimumWidth(column + 2, 12);
    }
}

void ClauseAnswerView::showRow() {
    const bool rows = m_model.rowCount() > 0;
    m_rows->setVisible(rows);
    m_room->setVisible(!rows);
    m_go->setVisible(rows && m_leadsToTrail);
    const auto* row = m_model.at(m_rows->currentIndex().row());
    m_go->setEnabled(row != nullptr && row->id != 0);
}

void ClauseAnswerView::open() {
    if (const auto* row = m_model.at(m_rows->currentIndex().row()); row && row->id != 0 && m_leadsToTrail)
        Q_EMIT goToEntry(row->id);
}

} // namespace caseseal::ui

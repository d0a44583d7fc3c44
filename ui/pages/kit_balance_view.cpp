// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kit_balance_view.h"

#include "models/kit_model.h"
#include "widgets/card.h"
#include "widgets/kit_delegate.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/text_label.h"
#include "words/core_words.h"
#include "words/words.h"

#include "desk/medicines.h"
#include "product/accountability.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {

QList<QStandardItem*> addRow(QStandardItemModel& model, const QStringList& cells) {
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setToolTip(cell);
        item->setEditable(false);
        row << item;
    }
    model.appendRow(row);
    return row;
}

/// The cell that says whether a row adds up, with a shape.
void judge(QStandardItem& cell, bool fits) {
    cell.setData(fits ? QStringLiteral("act-tick") : QStringLiteral("check-fired"), KitModel::IconRole);
    cell.setData(!fits, KitModel::WarnRole);
}

/// Heads whole; `wide` takes what the others leave.
void fitColumns(QTableView& table, int wide) {
    auto* heads = table.horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(wide, QHeaderView::Stretch);
}

QString whole(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

} // namespace

KitBalanceView::KitBalanceView(DeskSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_noDoses(new TextLabel({}, TextRole::Body, &Tokens::text2)),
      m_verdict(new NoteStrip(Tone::Ok)) {
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    m_verdict->setObjectName(QStringLiteral("balanceVerdict"));
    m_noDoses->setWordWrap(true);
    all->addWidget(m_verdict);
    all->addWidget(makeTable("balanceStocks", tr("Stock of each place, in kits"), m_stocks));
    auto* doses = makeTable("balanceDoses", tr("Doses, in units"), m_doses);
    static_cast<Card*>(doses)->body()->insertWidget(0, m_noDoses);
    all->addWidget(doses);
    m_impossibleCard =
        makeTable("balanceImpossible", tr("Acts of other installations that cannot have been"), m_impossible);
    all->addWidget(m_impossibleCard);
    all->addStretch(1);
    fillScrolling(*this, content);
}

QWidget* KitBalanceView::makeTable(const char* name, const QString& heading, QStandardItemModel*& model) {
    auto* card = new Card(heading);
    auto* table = new QTableView;
    table->setObjectName(QLatin1String(name));
    model = new QStandardItemModel(table);
    table->setModel(model);
    makePlain(*table, heading);
    table->setItemDelegate(new KitDelegate(table));
    table->setMinimumHeight(150);
    card->body()->addWidget(table);
    return card;
}

void KitBalanceView::refresh() {
    m_wrong = 0;
    showStocks();
    showImpossible();
    beginDoses();
    for (auto* table : findChildren<QTableView*>())
        if (const int columns = table->model()->columnCount(); columns > 0)
            fitColumns(*table, table->model() == m_impossible ? columns - 1 : 0);
}

void KitBalanceView::showStocks() {
    m_stocks->clear();
    m_stocks->setHorizontalHeaderLabels({tr("Place"), tr("Came in"), tr("Returned"), tr("Found"), tr("Sent on"),
                                         tr("Dispensed"), tr("Destroyed"), tr("Missing"), tr("Must be there"),
                                         tr("Is there")});
    const auto record = m_session.desk().medicines().record();
    if (!record)
        return;
    for (const auto& place : product::placesOf(**record)) {
        const auto log = product::accountabilityOf(**record, place);
        const auto& s = log.stock;
        const bool fits = s.balance() == log.onHand;
        m_wrong += fits ? 0 : 1;
        const auto row =
            addRow(*m_stocks, {text(place), whole(s.commissioned + s.received + s.transferredIn), whole(s.returned),
                               whole(s.found), whole(s.shipped + s.transferredOut), whole(s.dispensed),
                               whole(s.destroyed), whole(s.lost), whole(s.balance()), whole(log.onHand)});
        judge(*row.back(), fits);
    }
}

void KitBalanceView::showImpossible() {
    m_impossible->clear();
    m_impossible->setHorizontalHeaderLabels({tr("When"), tr("Seal"), tr("What")});
    const auto record = m_session.desk().medicines().record();
    if (!record)
        return;
    for (const auto& each : (*record)->impossible())
        addRow(*m_impossible,
               {words::moment(each.act.time), words::number(each.act.seal), words::fromCore(each.refusal.sentence)});
    m_wrong += (*record)->impossible().size();
    m_impossibleCard->setVisible(m_impossible->rowCount() > 0);
}

/// Reads values of every participant: on a worker.
void KitBalanceView::beginDoses() {
    m_doses->clear();
    const auto settings = m_session.desk().medicines().settings();
    const auto record = m_session.desk().medicines().record();
    auto jobs = m_session.desk().jobs();
    if (!settings || !record || !jobs || m_job.running())
        return;
    const std::string item = (*settings)->doseItem;
    m_noDoses->setVisible(item.empty());
    m_noDoses->setText(tr("No item of the study is set that holds the units taken, so there is nothing to compare. An "
                          "administrator sets it with caseseal-cli product settings."));
    if (item.empty())
        return conclude();
    m_job.start([work = std::shared_ptr<desk::Jobs>(std::move(*jobs)), study = m_session.desk().study(),
                 copy = **record,
                 item](base::ProgressPort&) { return desk::balanceDoses(work->projection(), study, copy, item); },
                [this](const base::Result<std::vector<desk::DoseLine>>& lines) { showDoses(lines); });
}

void KitBalanceView::showDoses(const base::Result<std::vector<desk::DoseLine>>& lines) {
    m_doses->setHorizontalHeaderLabels({tr("Participant"), tr("Dispensed"), tr("Returned"), tr("Taken by the kits"),
                                        tr("Taken by the forms"), tr("Fits")});
    if (!lines) {
        m_verdict->setTone(Tone::Alarm);
        m_verdict->setTrouble(words::trouble(lines.error()));
        return;
    }
    for (const auto& line : *lines) {
        m_wrong += line.agrees() ? 0 : 1;
        const QString taken =
            line.still == 0 ? whole(line.least()) : tr("%1 to %2").arg(whole(line.least()), whole(line.most()));
        const auto row = addRow(*m_doses, {text(line.subject), whole(line.dispensed), whole(line.returned), taken,
                                           QLocale().toString(static_cast<double>(line.stated) / 1000),
                                           line.agrees() ? tr("Yes") : tr("No")});
        judge(*row.back(), line.agrees());
    }
    fitColumns(*findChild<QTableView*>(QStringLiteral("balanceDoses")), 0);
    conclude();
}

void KitBalanceView::conclude() {
    m_verdict->setTone(m_wrong == 0 ? Tone::Ok : Tone::Warn);
    m_verdict->setSentence(m_wrong == 0
                               ? tr("Everything adds up.")
                               : tr("%n places, participants or acts do not fit.", nullptr, static_cast<int>(m_wrong)));
}

} // namespace caseseal::ui

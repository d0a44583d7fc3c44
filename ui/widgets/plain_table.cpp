// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_table.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 34, kInsetPx = 10; // as the heads' text
constexpr int kShapePx = 16, kGapPx = 7;

class PlainRowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

void PlainRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    painter->save();
    QRect space = paintPlainGround(*painter, option, index);
    if (const QString shape = index.data(Qt::DecorationRole).toString(); !shape.isEmpty()) {
        const QColor paper = option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.base;
        paintIcon(*painter, {space.left(), space.center().y() - kShapePx / 2 + 1}, shape, t.text2, paper, kShapePx);
        space.setLeft(space.left() + kShapePx + kGapPx);
    }
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? t.text : t.text3);
    const QString shown = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, space.width());
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

} // namespace

QRect paintPlainGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Tokens& t = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect& cell = option.rect;
    painter.fillRect(cell, selected ? t.accentSoft : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    if (selected && index.column() == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), t.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(cell.adjusted(1, 1, -1, -2));
    }
    return cell.adjusted(kInsetPx, 0, -kInsetPx, -1);
}

void makePlain(QTableView& table, const QString& name) {
    table.setAccessibleName(name);
    table.setItemDelegate(new PlainRowDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(kRowPx);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

void setColumnWidths(QTableView& table, std::initializer_list<int> widthsPx) {
    int column = 0;
    for (const int width : widthsPx) {
        if (width == 0)
            table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            table.setColumnWidth(column, width);
        ++column;
    }
}

void setCell(QTableWidget& table, int row, int column, const QString& shown, const QString& tip) {
    auto* cell = new QTableWidgetItem(shown);
    cell->setToolTip(tip.isEmpty() ? shown : tip);
    table.setItem(row, column, cell);
}

} // namespace caseseal::ui

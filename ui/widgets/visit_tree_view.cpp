// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit_tree_view.h"

#include "models/visit_tree_model.h"
#include "widgets/seal_icon.h"
#include "widgets/status_mark.h"
#include "widgets/type_scale.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 29;
constexpr int kInsetPx = 8;
constexpr int kShapePx = 14;
constexpr int kIndentPx = 20;
constexpr int kLeadPx = 13; ///< shapes stand clear of the rounded selection

VisitTreeModel::Kind kindOf(const QModelIndex& index) {
    return static_cast<VisitTreeModel::Kind>(index.data(VisitTreeModel::kKindRole).toInt());
}

bool isAnother(const QModelIndex& index) {
    const auto kind = kindOf(index);
    return kind == VisitTreeModel::Kind::AnotherVisit || kind == VisitTreeModel::Kind::AnotherForm;
}

/// Paints the count and the bubble from the right; gives what is left for the name.
int paintRight(QPainter& painter, const QRect& rect, const QModelIndex& index, const Tokens& tokens,
               const QColor& ground) {
    int right = rect.right() - 8;
    painter.setFont(fontFor(TextRole::Small));
    if (const QString count = index.data(VisitTreeModel::kCountRole).toString(); !count.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(count);
        painter.setPen(tokens.text3);
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, count);
        right -= width + 10;
    }
    if (const auto queries = index.data(VisitTreeModel::kQueriesRole).toULongLong(); queries > 0) {
        QFont bold = painter.font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        const QString count = QString::number(queries);
        const int width = painter.fontMetrics().horizontalAdvance(count);
        painter.setPen(tokens.query);
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, count);
        right -= width + 18;
        paintIcon(painter, {right, rect.center().y() - 6}, QStringLiteral("status-query"), tokens.query, ground, 13);
        right -= 8;
    }
    return right;
}

/// The visit whose form is open.
bool holdsSelection(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const auto selected = view ? view->selectionModel()->selectedIndexes() : QModelIndexList{};
    return !selected.isEmpty() && selected.front().parent() == index;
}

} // namespace

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? tokens.accentSoft : tokens.alt;
    const QRect rect = option.rect.adjusted(kLeadPx, 0, -kInsetPx, 0);
    painter->save();
    if (isAnother(index)) {
        paintIcon(*painter, {rect.left() + 2, rect.center().y() - kShapePx / 2}, QStringLiteral("act-plus"),
                  tokens.accent, ground, kShapePx);
        painter->setPen(tokens.accent);
    } else {
        const auto mark = markOf(static_cast<Status>(index.data(VisitTreeModel::kStatusRole).toInt()));
        paintIcon(*painter, {rect.left() + 2, rect.center().y() - kShapePx / 2}, mark.icon, tokens.*mark.ink, ground,
                  kShapePx);
        painter->setPen(tokens.text);
    }
    const QPen namePen = painter->pen();
    const int right = paintRight(*painter, rect, index, tokens, ground);
    QFont font = fontFor(TextRole::Body);
    if (selected || holdsSelection(option, index))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(namePen);
    const QRect name(rect.left() + kShapePx + 9, rect.top(), right - rect.left() - kShapePx - 9, rect.height());
    painter->drawText(name, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {120, kRowPx}; }

VisitTreeView::VisitTreeView(QWidget* parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(kIndentPx);
    setItemDelegate(new TreeDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
}

void VisitTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = Tokens::of(palette());
    const QRectF row = QRectF(option.rect).adjusted(kInsetPx, 0.5, -kInsetPx, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentSoft);
        painter->drawRoundedRect(row, 5, 5);
    }
    if (hasFocus() && currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
    QTreeView::drawRow(painter, option, index);
}

void VisitTreeView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (index.parent().isValid() || !model()->hasChildren(index))
        return;
    const Tokens& tokens = Tokens::of(palette());
    const QString icon = isExpanded(index) ? QStringLiteral("act-chevron-down") : QStringLiteral("act-chevron-right");
    paintIcon(*painter, {rect.right() - 3, rect.center().y() - 5}, icon, tokens.text2, tokens.alt, 12);
}

void VisitTreeView::open(const QModelIndex& index) {
    if (!index.isValid())
        return;
    if (kindOf(index) == VisitTreeModel::Kind::Visit)
        setExpanded(index, !isExpanded(index));
    else
        Q_EMIT opened(index);
}

void VisitTreeView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        open(currentIndex());
        return;
    }
    // Moving the frame does not move the selection: the selected row is the form that is open.
    const QModelIndex before = currentIndex();
    const auto next = [&]() -> QModelIndex {
        switch (event->key()) {
        case Qt::Key_Up:
            return before.isValid() ? indexAbove(before) : model()->index(0, 0);
        case Qt::Key_Down:
            return before.isValid() ? indexBelow(before) : model()->index(0, 0);
        case Qt::Key_Home:
            return model()->index(0, 0);
        default:
            return {};
        }
    }();
    if (next.isValid()) {
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        scrollTo(next);
        viewport()->update();
        return;
    }
    if (event->key() == Qt::Key_Left && before.parent().isValid()) {
        selectionModel()->setCurrentIndex(before.parent(), QItemSelectionModel::NoUpdate);
        viewport()->update();
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        setExpanded(before, event->key() == Qt::Key_Right);
        return;
    }
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        QTreeView::keyPressEvent(event);
}

/// A press only takes the focus; the release opens.
void VisitTreeView::mousePressEvent(QMouseEvent* event) { event->accept(); }

void VisitTreeView::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        open(index);
        event->accept();
        return;
    }
    QTreeView::mouseReleaseEvent(event);
}

} // namespace caseseal::ui

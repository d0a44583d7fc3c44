// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/task_list.h"

#include "models/task_model.h"
#include "widgets/rounded_mask.h"
#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 48, kInsetPx = 16, kTextPx = 48, kButtonPx = 26, kButtonPadPx = 16, kSmallestButtonPx = 74,
              kGapPx = 12;

int draw(QPainter& painter, const QRect& space, const QString& text, TextRole role, const QColor& ink,
         Qt::Alignment where = Qt::AlignLeft) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, space.width());
    painter.drawText(space, where | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

void drawButton(QPainter& painter, const QRect& button, const QString& verb, const Tokens& t) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.edge, t.borderPx));
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    draw(painter, button, verb, TextRole::Small, t.text, Qt::AlignHCenter);
}

} // namespace

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {300, kRowPx}; }

QRect TaskDelegate::buttonOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const QString verb = index.data(TaskModel::VerbRole).toString();
    const int width = std::max(kSmallestButtonPx, metrics.horizontalAdvance(verb) + kButtonPadPx);
    return {option.rect.right() - kInsetPx - width + 1, option.rect.center().y() - kButtonPx / 2, width, kButtonPx};
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool late = index.data(TaskModel::LateRole).toBool();
    const QColor paper = selected ? t.accentSoft : (option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base);
    const QRect& row = option.rect;
    painter->save();
    painter->fillRect(row, paper);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), t.accent);
    const bool query = index.data(TaskModel::GroupRole).toInt() == static_cast<int>(TaskGroup::Queries);
    paintIcon(*painter, {row.left() + 18, row.center().y() - 8}, index.data(TaskModel::IconRole).toString(),
              late ? t.warn : (query ? t.query : t.accent), paper, 16);
    const QRect button = buttonOf(option, index);
    drawButton(*painter, button, index.data(TaskModel::VerbRole).toString(), t);
    const QRect when(row.left() + kTextPx, row.top(), button.left() - kGapPx - row.left() - kTextPx, row.height());
    const int whenPx = draw(*painter, when, index.data(TaskModel::WhenRole).toString(),
                            late ? TextRole::SmallBold : TextRole::Small, late ? t.warn : t.text2, Qt::AlignRight);
    QRect texts(row.left() + kTextPx, row.top() + 5, when.width() - whenPx - kGapPx, 19);
    const QString where = index.data(TaskModel::WhereRole).toString();
    const int subjectPx =
        draw(*painter, texts, index.data(TaskModel::SubjectRole).toString(), TextRole::BodyBold, t.text);
    if (!where.isEmpty())
        draw(*painter, texts.adjusted(subjectPx, 0, 0, 0), QStringLiteral(" · ") + where, TextRole::Body, t.text);
    draw(*painter, texts.translated(0, 19), index.data(TaskModel::SecondRole).toString(), TextRole::Small, t.text2);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

TaskList::TaskList(QWidget* parent) : QListView(parent) {
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TaskDelegate(this));
}

void TaskList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void TaskList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    QStyleOptionViewItem option;
    option.rect = visualRect(index);
    if (TaskDelegate::buttonOf(option, index).contains(event->position().toPoint()))
        Q_EMIT opened(index);
}

void TaskList::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    QStyleOptionViewItem option;
    option.rect = visualRect(index);
    // The button has opened it with the first click already.
    if (index.isValid() && !TaskDelegate::buttonOf(option, index).contains(event->position().toPoint()))
        Q_EMIT opened(index);
}

void TaskList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void TaskList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    maskRounded(*this, false);
}

} // namespace caseseal::ui

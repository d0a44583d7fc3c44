// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quick_find.h"

#include "models/place_names.h"
#include "widgets/seal_style.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 32;
constexpr std::size_t kMostHits = 12;

/// The place at the left, what it is at the right.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, kRowPx};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = Tokens::of(option.palette);
        const bool on = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(option.rect, on ? t.accentSoft : t.base);
        const QRect space = option.rect.adjusted(12, 0, -12, 0);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(t.text2);
        const QString kind = index.data(Qt::UserRole).toString();
        const int kindPx = painter->fontMetrics().horizontalAdvance(kind) + 12;
        painter->drawText(space, Qt::AlignVCenter | Qt::AlignRight, kind);
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(t.text);
        painter->drawText(
            space, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, space.width() - kindPx));
        painter->restore();
    }
};

} // namespace

QuickFind::QuickFind(desk::Desk& desk, QWidget* parent)
    : SearchEdit(tr("Find participant, visit, form, query"), tr("Ctrl+K"), parent), m_desk(desk) {
    setObjectName(QStringLiteral("quickFind"));
    connect(this, &QLineEdit::textEdited, this, &QuickFind::search);
}

void QuickFind::begin() {
    if (QWidget* now = window()->focusWidget(); now != this)
        m_before = now;
    setFocus(Qt::ShortcutFocusReason);
}

void QuickFind::focusInEvent(QFocusEvent* event) {
    SearchEdit::focusInEvent(event);
    std::vector<std::string> subjects;
    if (const auto rows = m_desk.projection().subjects())
        for (const auto& row : *rows)
            subjects.push_back(row.subject);
    m_index = FindIndex(m_desk.study(), subjects);
    selectAll();
}

void QuickFind::search() {
    if (!m_list) {
        m_list = new QListView(window());
        m_list->setObjectName(QStringLiteral("quickFindHits"));
        m_list->setAccessibleName(tr("Places found"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::StyledPanel);
        m_list->setUniformItemSizes(true);
        m_list->setMouseTracking(true);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setModel(&m_model);
        connect(m_list, &QListView::clicked, this, &QuickFind::take);
    }
    std::vector<FindHit> hits;
    if (!text().trimmed().isEmpty())
        hits = m_index.find(m_current, text(), kMostHits);
    addQuery(hits);
    m_model.setHits(std::move(hits));
    place();
}

/// A query that has this number stands first.
void QuickFind::addQuery(std::vector<FindHit>& hits) {
    const auto number = queryNumberIn(text());
    if (!number)
        return;
    const auto query = m_desk.projection().query(*number);
    if (!query || !*query)
        return;
    const QString place = placeNames(m_desk.study(), (*query)->place).join(QStringLiteral(" · "));
    hits.insert(hits.begin(), FindHit{{(*query)->place.subject, {}, {}, {}, {}},
                                      QStringLiteral("#%1 %2").arg(QString::number(*number), place),
                                      tr("query"),
                                      *number});
}

void QuickFind::place() {
    const int rows = m_model.rowCount();
    m_list->setVisible(rows > 0);
    if (rows == 0)
        return;
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    m_list->setGeometry(below.x(), below.y(), std::max(width(), 420), rows * kRowPx + 4);
    m_list->setCurrentIndex(m_model.index(0));
    m_list->raise();
}

void QuickFind::take(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const FindHit hit = m_model.hit(index.row());
    clear();
    m_list->hide();
    clearFocus();
    if (hit.query > 0)
        Q_EMIT queryChosen(hit.query);
    else
        Q_EMIT chosen(hit.place);
}

void QuickFind::move(int by) {
    const int rows = m_model.rowCount();
    if (m_list && rows > 0)
        m_list->setCurrentIndex(m_model.index((m_list->currentIndex().row() + by + rows) % rows));
}

void QuickFind::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list && m_list->isVisible())
            take(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        clear();
        if (m_list)
            m_list->hide();
        if (m_before && m_before->isVisible())
            m_before->setFocus();
        return;
    default:
        SearchEdit::keyPressEvent(event);
    }
}

void QuickFind::focusOutEvent(QFocusEvent* event) {
    SearchEdit::focusOutEvent(event);
    if (m_list && !m_list->underMouse())
        m_list->hide();
}

} // namespace caseseal::ui

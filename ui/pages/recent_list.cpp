// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recent_list.h"

#include "widgets/chip.h"
#include "widgets/rounded_mask.h"
#include "widgets/seal_icon.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QFileInfo>
#include <QPainter>
#include <QStyledItemDelegate>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 69;

QString stateOf(const RecentTrial& trial) {
    if (!trial.isThere())
        return RecentList::tr("Folder is not where it was");
    const QString seal = trial.seals > 0 ? RecentList::tr("Seal %1").arg(words::number(trial.seals - 1))
                                         : RecentList::tr("Not opened here yet");
    if (trial.verdict == QLatin1String("intact"))
        return RecentList::tr("%1, intact").arg(seal);
    if (trial.verdict == QLatin1String("altered"))
        return RecentList::tr("%1, altered").arg(seal);
    return seal;
}

QString iconOf(const RecentTrial& trial) {
    if (!trial.isThere())
        return QStringLiteral("check-fired");
    if (trial.verdict == QLatin1String("altered"))
        return QStringLiteral("seal-altered");
    return trial.seals > 0 ? QStringLiteral("act-history") : QStringLiteral("act-folder");
}

class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {300, kRowPx};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = Tokens::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hot = option.state.testFlag(QStyle::State_MouseOver);
        const QColor paper = selected ? t.accentSoft : (hot ? t.hover : t.base);
        painter->save();
        painter->fillRect(option.rect, paper);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        if (selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, kRowPx - 1), t.accent);
        const QRect texts = option.rect.adjusted(18, 14, -18, -14);
        paintState(*painter, texts, index, paper, t);
        paintName(*painter, texts, index, t);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    static void paintName(QPainter& painter, const QRect& space, const QModelIndex& index, const Tokens& t) {
        painter.setFont(fontFor(TextRole::Heading));
        painter.setPen(t.text);
        const QRect left = space.adjusted(0, 0, -220, 0);
        const QString name =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left.width() - 90);
        painter.drawText(left, Qt::AlignTop | Qt::AlignLeft, name);
        if (index.data(RecentTrialsModel::PracticeRole).toBool())
            paintPractice(painter, {left.left() + painter.fontMetrics().horizontalAdvance(name) + 8, left.top() - 1},
                          t);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(t.text2);
        painter.drawText(left, Qt::AlignBottom | Qt::AlignLeft, index.data(RecentTrialsModel::SiteRole).toString());
    }
    static void paintPractice(QPainter& painter, QPoint at, const Tokens& t) {
        const QString word = RecentList::tr("practice");
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontFor(TextRole::Small));
        const QRect chip(at, QSize(painter.fontMetrics().horizontalAdvance(word) + 34, 22));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(chip, 11, 11);
        paintIcon(painter, {chip.left() + 9, chip.top() + 5}, QStringLiteral("act-play"), t.text2, t.hover, 12);
        painter.setPen(t.text2);
        painter.drawText(chip.adjusted(25, 0, 0, 0), Qt::AlignVCenter, word);
        painter.restore();
    }
    static void paintState(QPainter& painter, const QRect& space, const QModelIndex& index, const QColor& paper,
                           const Tokens& t) {
        const QString icon = index.data(RecentTrialsModel::IconRole).toString();
        const bool there = index.data(RecentTrialsModel::ThereRole).toBool();
        const QColor ink = icon == QLatin1String("seal-altered") ? t.alarm : (there ? t.text2 : t.warn);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(ink);
        const QString said = index.data(RecentTrialsModel::StateRole).toString();
        painter.drawText(space, Qt::AlignTop | Qt::AlignRight, said);
        const int left = space.right() - painter.fontMetrics().horizontalAdvance(said) - 22;
        paintIcon(painter, {left, space.top() + 1}, icon, ink, paper, 16);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(t.text2);
        painter.drawText(space, Qt::AlignBottom | Qt::AlignRight, index.data(RecentTrialsModel::SeenRole).toString());
    }
};

} // namespace

void RecentTrialsModel::set(QList<RecentTrial> trials) {
    beginResetModel();
    m_trials = std::move(trials);
    endResetModel();
}

int RecentTrialsModel::rowOf(const QString& folder) const {
    for (int row = 0; row < m_trials.size(); ++row)
        if (m_trials[row].folder == folder)
            return row;
    return -1;
}

int RecentTrialsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_trials.size());
}

QVariant RecentTrialsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentTrial& at = trial(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return at.study.isEmpty() ? QFileInfo(at.folder).completeBaseName() : at.study;
    case Qt::ToolTipRole:
        return at.folder;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(data(index, Qt::DisplayRole).toString(), at.site, stateOf(at));
    case SiteRole:
        return at.site;
    case StateRole:
        return stateOf(at);
    case SeenRole:
        return at.seen.isValid() ? words::moment({at.seen.toMSecsSinceEpoch()}) : QString();
    case IconRole:
        return iconOf(at);
    case ThereRole:
        return at.isThere();
    case PracticeRole:
        return at.practice;
    default:
        return {};
    }
}

RecentList::RecentList(QWidget* parent) : QListView(parent) {
    setAccessibleName(tr("Recent trials"));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setItemDelegate(new RecentDelegate(this));
    setModel(&m_model);
}

void RecentList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current.row());
}

void RecentList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    maskRounded(*this);
}

} // namespace caseseal::ui

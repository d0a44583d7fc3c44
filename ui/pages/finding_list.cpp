// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finding_list.h"

#include "widgets/rounded_mask.h"
#include "widgets/two_line_delegate.h"

namespace caseseal::ui {

FindingList::FindingList(QWidget* parent) : QListView(parent) {
    setAccessibleName(tr("Findings"));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setItemDelegate(
        new TwoLineDelegate(FindingModel::SecondLineRole, FindingModel::IconRole, FindingModel::WarningRole, this));
    setModel(&m_model);
}

void FindingList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current.row());
}

void FindingList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    maskRounded(*this);
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_header.h"

#include <QHBoxLayout>

namespace caseseal::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_second(new TextLabel({}, TextRole::Body, &Tokens::text2)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(new TextLabel(title, TextRole::PageTitle), 0, Qt::AlignVCenter);
    m_second->setContentsMargins(6, 5, 0, 0);
    m_row->addWidget(m_second, 0, Qt::AlignVCenter);
    m_row->addStretch();
    setMinimumHeight(32);
}

void PageHeader::setSecondLine(const QString& text) {
    m_second->setText(text);
    m_row->activate(); // now: a count that runs is painted before the next event would make room for it
}

void PageHeader::addAct(QWidget* act) { m_row->addWidget(act, 0, Qt::AlignVCenter); }

} // namespace caseseal::ui

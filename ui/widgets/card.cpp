// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace caseseal::ui {

Card::Card(const QString& heading, QWidget* parent) : QFrame(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout) {
    setGround(*this, Ground::Card);
    setProperty("card", true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 16);
    all->setSpacing(8);
    if (!heading.isEmpty()) {
        m_head->addWidget(new TextLabel(heading, TextRole::Heading));
        m_head->addStretch();
        setAccessibleName(heading);
    }
    all->addLayout(m_head);
    m_body->setSpacing(8);
    all->addLayout(m_body, 1);
}

Line::Line(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

void Line::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Tokens::of(palette()).line); }

GroundFrame::GroundFrame(Ground ground, QWidget* parent) : QFrame(parent) { setGround(*this, ground); }

} // namespace caseseal::ui

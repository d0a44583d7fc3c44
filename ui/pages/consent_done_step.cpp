// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_done_step.h"

#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace caseseal::ui {

ConsentDoneStep::ConsentDoneStep(const QString& title, const QString& second, QWidget* parent)
    : ConsentStep(parent), m_second(new TextLabel(second, TextRole::Large, &Tokens::text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* heading = new TextLabel(title, TextRole::LargeTitle);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_second->setWordWrap(true);
    column->addWidget(m_second);
    column->addStretch();
}

void ConsentDoneStep::setLarger(bool larger) { m_second->setFont(largeType(larger)); }

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finding_advice.h"

#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace caseseal::ui {

QLayout* makeStep(int number, const words::Step& step) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new TextLabel(QString::number(number), TextRole::SmallBold, &Tokens::text2), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* title = new TextLabel(step.title, TextRole::BodyBold);
    title->setWordWrap(true);
    texts->addWidget(title);
    if (!step.detail.isEmpty()) {
        auto* detail = new TextLabel(step.detail, TextRole::Small, &Tokens::text2);
        detail->setWordWrap(true);
        texts->addWidget(detail);
    }
    row->addLayout(texts, 1);
    return row;
}

FindingAdvice::FindingAdvice(QWidget* parent)
    : QWidget(parent), m_meaning(new TextLabel({})), m_steps(new QVBoxLayout) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_meaning->setObjectName(QStringLiteral("findingMeaning"));
    m_meaning->setWordWrap(true);
    all->addWidget(m_meaning);
    auto* todo = new TextLabel(tr("What to do"), TextRole::Heading);
    todo->setContentsMargins(0, 8, 0, 0);
    all->addWidget(todo);
    m_steps->setSpacing(8);
    all->addLayout(m_steps);
}

void FindingAdvice::set(const evidence::Finding& finding) {
    const words::FindingWords said = words::describe(finding);
    m_meaning->setText(said.meaning);
    clearLayout(*m_steps);
    int number = 0;
    for (const words::Step& step : said.steps) {
        m_steps->addWidget(new Line);
        m_steps->addLayout(makeStep(++number, step));
    }
}

} // namespace caseseal::ui

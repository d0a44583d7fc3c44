// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_decide_step.h"

#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/consent_words.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kAnswerWidthPx = 120, kAnswerHeightPx = 56;
} // namespace

ConsentDecideStep::ConsentDecideStep(const ConsentQuestion& question, const evidence::ConsentDocument& document,
                                     const std::vector<std::string>& scopes, QWidget* parent)
    : ConsentStep(parent), m_question(question),
      m_second(new TextLabel(question.second, TextRole::Large, &Tokens::text2)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto* title = new TextLabel(question.title, TextRole::LargeTitle);
    title->setWordWrap(true);
    all->addWidget(title);
    m_second->setWordWrap(true);
    all->addWidget(m_second);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(14);
    for (const auto& scope : scopes)
        ask(*column, scope, words::scopeText(scope, document.scopeTexts));
    column->addStretch();
    all->addWidget(makeScrollArea(content), 1);
}

QPushButton* ConsentDecideStep::makeAnswer(const QString& word, const QString& icon, const QString& name) const {
    auto* button = new QPushButton(word);
    button->setObjectName(name);
    button->setCheckable(true);
    setButtonKind(*button, ButtonKind::Filter);
    if (m_question.marks)
        setSealIcon(*button, icon, 20);
    button->setFont(fontFor(TextRole::Large));
    button->setMinimumSize(kAnswerWidthPx, kAnswerHeightPx);
    return button;
}

void ConsentDecideStep::ask(QVBoxLayout& column, const std::string& scope, const QString& name) {
    Asked line{scope, new TextLabel(name, TextRole::Large),
               makeAnswer(m_question.yes, QStringLiteral("act-tick"), QStringLiteral("yes-") + text(scope)),
               makeAnswer(m_question.no, QStringLiteral("act-close"), QStringLiteral("no-") + text(scope))};
    line.text->setWordWrap(true);
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(line.text, 1);
    for (QPushButton* answer : {line.yes, line.no}) {
        answer->setAccessibleName(QStringLiteral("%1: %2").arg(answer->text(), name));
        group->addButton(answer);
        row->addWidget(answer);
        connect(answer, &QPushButton::toggled, this, &ConsentDecideStep::changed);
    }
    column.addWidget(new Line);
    column.addLayout(row);
    m_lines.push_back(std::move(line));
}

std::vector<std::string> ConsentDecideStep::scopes() const {
    std::vector<std::string> out;
    for (const auto& line : m_lines)
        if (line.yes->isChecked())
            out.push_back(line.scope);
    return out;
}

QString ConsentDecideStep::missing() const {
    const auto open = std::count_if(m_lines.begin(), m_lines.end(),
                                    [](const Asked& one) { return !one.yes->isChecked() && !one.no->isChecked(); });
    if (open > 0)
        return tr("%n answers are missing.", nullptr, static_cast<int>(open));
    return scopes().empty() ? m_question.none : QString();
}

void ConsentDecideStep::setLarger(bool larger) {
    const QFont font = largeType(larger);
    m_second->setFont(font);
    for (const auto& line : m_lines)
        line.text->setFont(font);
}

void ConsentDecideStep::begin() {
    if (!m_lines.empty())
        m_lines.front().yes->setFocus();
}

} // namespace caseseal::ui

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
constexpr double kLarger = 1.35;
} // namespace

ConsentDecideStep::ConsentDecideStep(const evidence::ConsentDocument& document, QWidget* parent)
    : ConsentStep(parent), m_second(new TextLabel(tr("You decide for each line. A No does not change your treatment, "
                                                     "and you can change your mind at any time."),
                                                  TextRole::Large, &Tokens::text2)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto* title = new TextLabel(tr("What do you agree to?"), TextRole::LargeTitle);
    title->setWordWrap(true);
    all->addWidget(title);
    m_second->setWordWrap(true);
    all->addWidget(m_second);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(14);
    for (const auto& scope : document.scopes)
        ask(*column, document, scope);
    column->addStretch();
    all->addWidget(makeScrollArea(content), 1);
}

QPushButton* ConsentDecideStep::makeAnswer(const QString& word, const QString& icon, const QString& name) {
    auto* button = new QPushButton(word);
    button->setObjectName(name);
    button->setCheckable(true);
    setButtonKind(*button, ButtonKind::Filter);
    setSealIcon(*button, icon, 20);
    button->setFont(fontFor(TextRole::Large));
    button->setMinimumSize(kAnswerWidthPx, kAnswerHeightPx);
    return button;
}

void ConsentDecideStep::ask(QVBoxLayout& column, const evidence::ConsentDocument& document, const std::string& scope) {
    const QString name = words::scopeName(document, scope);
    Question question{scope, new TextLabel(name, TextRole::Large),
                      makeAnswer(tr("Yes"), QStringLiteral("act-tick"), QStringLiteral("yes-") + text(scope)),
                      makeAnswer(tr("No"), QStringLiteral("act-close"), QStringLiteral("no-") + text(scope))};
    question.text->setWordWrap(true);
    question.yes->setAccessibleName(tr("Yes: %1").arg(name));
    question.no->setAccessibleName(tr("No: %1").arg(name));
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(question.text, 1);
    for (QPushButton* answer : {question.yes, question.no}) {
        group->addButton(answer);
        row->addWidget(answer);
        connect(answer, &QPushButton::toggled, this, &ConsentDecideStep::changed);
    }
    column.addWidget(new Line);
    column.addLayout(row);
    m_questions.push_back(std::move(question));
}

std::vector<std::string> ConsentDecideStep::scopes() const {
    std::vector<std::string> out;
    for (const auto& question : m_questions)
        if (question.yes->isChecked())
            out.push_back(question.scope);
    return out;
}

QString ConsentDecideStep::missing() const {
    const auto open = std::count_if(m_questions.begin(), m_questions.end(),
                                    [](const Question& one) { return !one.yes->isChecked() && !one.no->isChecked(); });
    if (open > 0)
        return tr("%n answers are missing.", nullptr, static_cast<int>(open));
    return scopes().empty() ? tr("You agreed to nothing, so there is nothing to sign. Give the device back.")
                            : QString();
}

void ConsentDecideStep::setLarger(bool larger) {
    QFont font = fontFor(TextRole::Large);
    if (larger)
        font.setPointSizeF(font.pointSizeF() * kLarger);
    m_second->setFont(font);
    for (const auto& question : m_questions)
        question.text->setFont(font);
}

void ConsentDecideStep::begin() {
    if (!m_questions.empty())
        m_questions.front().yes->setFocus();
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/password_rules_view.h"

#include "widgets/text_label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

QString sentenceFor(desk::PasswordRule rule) {
    switch (rule) {
    case desk::PasswordRule::Length:
        return PasswordRulesView::tr("At least 12 characters, or 8 of three kinds: small, capital, digit, other");
    case desk::PasswordRule::NotOwn:
        return PasswordRulesView::tr("Not the person's id or name");
    case desk::PasswordRule::NotCommon:
        return PasswordRulesView::tr("Not one of the commonest, not digits alone");
    case desk::PasswordRule::NotOld:
        return PasswordRulesView::tr("Not the one that it replaces");
    }
    return {};
}

} // namespace

PasswordRulesView::PasswordRulesView(QWidget* parent) : QWidget(parent) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    using desk::PasswordRule;
    for (const auto rule :
         {PasswordRule::Length, PasswordRule::NotOwn, PasswordRule::NotCommon, PasswordRule::NotOld}) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* icon = new IconLabel(QStringLiteral("status-not-started"), &Tokens::text2, 14);
        auto* text = new TextLabel(sentenceFor(rule), TextRole::Small, &Tokens::text2);
        text->setWordWrap(true);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        all->addWidget(line);
        m_rows.push_back({rule, line, icon, text});
    }
}

void PasswordRulesView::look(const crypto::SecretBytes& typed, const std::string& personId,
                             const std::string& personName, const crypto::SecretBytes* old) {
    const auto broken = desk::brokenRules(typed, personId, personName, old);
    m_allKept = broken.empty();
    for (auto& row : m_rows) {
        const bool kept = !typed.empty() && std::find(broken.begin(), broken.end(), row.rule) == broken.end();
        row.icon->set(kept ? QStringLiteral("act-tick") : QStringLiteral("status-not-started"),
                      kept ? &Tokens::ok : &Tokens::text2);
        row.text->setInk(kept ? &Tokens::text : &Tokens::text2);
        row.text->setAccessibleDescription(kept ? tr("kept") : tr("not kept yet"));
        row.line->setVisible(row.rule != desk::PasswordRule::NotOld || old != nullptr);
    }
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bulk_bar.h"

#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>

namespace caseseal::ui {

namespace {

constexpr int kHeightPx = 54;
constexpr std::array kAll = {BulkAct::Verify, BulkAct::Freeze, BulkAct::Unfreeze, BulkAct::Lock, BulkAct::Sign};

QString iconOf(BulkAct act) {
    switch (act) {
    case BulkAct::Sign:
        return QStringLiteral("status-signed");
    case BulkAct::Verify:
        return QStringLiteral("status-verified");
    case BulkAct::Freeze:
        return QStringLiteral("status-frozen");
    case BulkAct::Unfreeze:
        return QStringLiteral("act-remove");
    case BulkAct::Lock:
        return QStringLiteral("status-locked");
    }
    return {};
}

} // namespace

std::vector<BulkAct> BulkBar::actsOf(const desk::Desk& desk) {
    std::vector<BulkAct> acts;
    for (const BulkAct act : kAll)
        if (desk.mayDo(bulkActName(act)))
            acts.push_back(act);
    return acts;
}

BulkBar::BulkBar(const desk::Desk& desk, QWidget* parent)
    : QFrame(parent), m_title(new TextLabel({}, TextRole::BodyBold)),
      m_second(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_why(new TextLabel({}, TextRole::Small, &Tokens::text2)), m_clear(new QPushButton(tr("Drop"))) {
    setObjectName(QStringLiteral("bulkBar"));
    setAccessibleName(tr("Acts on what is picked"));
    setGround(*this, Ground::Card);
    setFixedHeight(kHeightPx);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_second);
    row->addLayout(words);
    row->addStretch();
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_why->setWordWrap(true);
    row->addWidget(m_why, 1);
    for (const BulkAct act : actsOf(desk)) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(bulkActName(act)));
        setSealIcon(*button, iconOf(act));
        connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT chosen(m_plans[act]); });
        m_acts.emplace(act, button);
        row->addWidget(button);
    }
    auto* every = new QPushButton(tr("All shown"));
    every->setObjectName(QStringLiteral("bulkAll"));
    setKeyCap(*every, tr("Ctrl+A"));
    setButtonKind(*every, ButtonKind::Quiet);
    connect(every, &QPushButton::clicked, this, &BulkBar::everythingAsked);
    row->addWidget(every);
    m_clear->setObjectName(QStringLiteral("bulkClear"));
    setSealIcon(*m_clear, QStringLiteral("act-close"));
    setButtonKind(*m_clear, ButtonKind::Quiet);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::cleared);
    row->addWidget(m_clear);
    set(0, 0, {});
}

void BulkBar::set(std::size_t subjects, std::size_t visits, const std::vector<store::FormState>& forms) {
    m_forms = forms.size();
    if (visits == 0) {
        m_title->setText(tr("Nothing is picked"));
        m_second->setText(tr("Space picks a participant or a visit"));
    } else {
        m_title->setText(tr("%n participants picked", nullptr, static_cast<int>(subjects)));
        m_second->setText(tr("%1 visits, %2 forms begun").arg(words::number(visits), words::number(forms.size())));
    }
    m_clear->setEnabled(visits > 0);
    m_plans.clear();
    for (const auto& [act, button] : m_acts)
        m_plans.emplace(act, planBulk(act, forms));
    showFacts();
}

void BulkBar::showFacts() {
    bool primary = true;
    QString why;
    for (const auto& [act, button] : m_acts) {
        const BulkPlan& plan = m_plans[act];
        const auto ready = plan.ready.size();
        button->setText(ready > 0 ? tr("%1 %n forms …", nullptr, static_cast<int>(ready)).arg(bulkActVerb(act))
                                  : bulkActVerb(act));
        button->setAccessibleName(button->text());
        button->setEnabled(ready > 0);
        button->setVisible(ready > 0 || act != BulkAct::Unfreeze);
        setButtonKind(*button, ready > 0 && primary ? ButtonKind::Primary : ButtonKind::Normal);
        if (why.isEmpty())
            why = whyNot(plan);
        primary = primary && ready == 0;
    }
    m_why->setText(why);
}

QString BulkBar::whyNot(const BulkPlan& plan) const {
    if (m_forms == 0 || plan.ready.size() == m_forms)
        return {};
    if (!plan.leftOut.empty()) {
        const auto& first = plan.leftOut.front();
        const QString one = QStringLiteral("%1: %2").arg(text(first.place.subject), first.why);
        return tr("%1, %n left out: %2", nullptr, static_cast<int>(plan.leftOut.size()))
            .arg(bulkActVerb(plan.act), one);
    }
    return tr("%1: %n have it already", nullptr, static_cast<int>(plan.done)).arg(bulkActVerb(plan.act));
}

} // namespace caseseal::ui

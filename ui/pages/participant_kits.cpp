// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/participant_kits.h"

#include "models/kit_model.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"
#include "words/kit_words.h"
#include "words/words.h"

#include "desk/medicines.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr std::size_t kShown = 3;
constexpr int kIconPx = 14;

std::vector<product::Kit> kitsOf(desk::Desk& desk, const std::string& subject) {
    const auto record = desk.medicines().record();
    auto kits = record ? (*record)->book().all() : std::vector<product::Kit>();
    std::erase_if(kits, [&](const product::Kit& kit) { return kit.participant != subject; });
    std::ranges::stable_sort(kits, std::ranges::greater(), &product::Kit::since);
    return kits;
}

} // namespace

ParticipantKits::ParticipantKits(desk::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lines(new QVBoxLayout), m_open(new QPushButton(tr("Show the kits"))) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(new Line);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(16, 6, 8, 0);
    inner->setSpacing(4);
    inner->addWidget(new TextLabel(tr("Kits"), TextRole::SmallBold, &Tokens::text2));
    m_lines->setSpacing(4);
    inner->addLayout(m_lines);
    all->addLayout(inner);
    setCompact(*m_open);
    setButtonKind(*m_open, ButtonKind::Quiet);
    m_open->setObjectName(QStringLiteral("participantKitsOpen"));
    auto* act = new QHBoxLayout;
    act->setContentsMargins(12, 0, 8, 0);
    act->addWidget(m_open);
    act->addStretch();
    all->addLayout(act);
    setObjectName(QStringLiteral("participantKits"));
    connect(m_open, &QPushButton::clicked, this, &ParticipantKits::asked);
    setOpens(false);
    hide();
}

void ParticipantKits::setOpens(bool opens) { m_open->setVisible(opens); }

void ParticipantKits::show(const std::string& subject) {
    const auto kits = kitsOf(m_desk, subject);
    clearLayout(*m_lines);
    for (std::size_t i = 0; i < std::min(kits.size(), kShown); ++i)
        addKit(kits[i]);
    if (kits.size() > kShown)
        m_lines->addWidget(
            new TextLabel(tr("and %n more", nullptr, int(kits.size() - kShown)), TextRole::Small, &Tokens::text2));
    setVisible(!kits.empty());
}

void ParticipantKits::addKit(const product::Kit& kit) {
    QStringList facts{tr("since %1").arg(words::isoDay(kit.since))};
    if (kit.state == product::KitState::Returned)
        facts << tr("%n units left", nullptr, static_cast<int>(kit.left));
    const bool warns = kit.state == product::KitState::Quarantined || kit.state == product::KitState::Missing;
    addLine(kitIcon(kit.state), QStringLiteral("%1 · %2").arg(kitNumber(kit), words::kitState(kit.state)),
            facts.join(QStringLiteral(" · ")), warns);
}

void ParticipantKits::addLine(const QString& icon, const QString& first, const QString& second, bool warns) {
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(0);
    auto* shape = new IconLabel(icon, warns ? &Tokens::warn : &Tokens::text2, kIconPx);
    shape->setPaper(&Tokens::alt);
    grid->addWidget(shape, 0, 0);
    grid->addWidget(new TextLabel(first, TextRole::Body, warns ? &Tokens::warn : &Tokens::text), 0, 1);
    auto* detail = new TextLabel(second, TextRole::Small, &Tokens::text2);
    detail->setWordWrap(true);
    grid->addWidget(detail, 1, 1);
    grid->setColumnStretch(1, 1);
    m_lines->addWidget(line);
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/seal_style.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace caseseal::ui {

namespace {

struct Look {
    Ground ground;
    QString icon;
    Ink ink, paper;
};

Look lookOf(Tone tone) {
    switch (tone) {
    case Tone::Ok:
        return {Ground::BannerOk, QStringLiteral("seal-witnessed"), &Tokens::ok, &Tokens::okSoft};
    case Tone::Warn:
        return {Ground::BannerWarn, QStringLiteral("check-fired"), &Tokens::warn, &Tokens::warnSoft};
    case Tone::Alarm:
        return {Ground::BannerAlarm, QStringLiteral("seal-altered"), &Tokens::alarm, &Tokens::alarmSoft};
    default:
        return {Ground::BannerNote, QStringLiteral("page-integrity"), &Tokens::text2, &Tokens::base};
    }
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_icon(new IconLabel({}, &Tokens::text2, 32)),
      m_title(new TextLabel({}, TextRole::FormTitle)), m_detail(new TextLabel({})) {
    m_row->setContentsMargins(20, 13, 16, 13);
    m_row->setSpacing(16);
    m_detail->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    m_row->addWidget(m_icon);
    m_row->addLayout(texts, 1);
}

void Banner::set(Tone tone, const QString& title, const QString& detail) {
    const Look look = lookOf(tone);
    setGround(*this, look.ground);
    m_icon->set(look.icon, look.ink);
    m_icon->setPaper(look.paper);
    m_title->setText(title);
    m_title->setInk(tone == Tone::Neutral ? &Tokens::text : look.ink);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(QStringLiteral("%1. %2").arg(title, detail));
}

void Banner::addAct(QWidget* act) { m_row->addWidget(act, 0, Qt::AlignVCenter); }

QString Banner::title() const { return m_title->text(); }

} // namespace caseseal::ui

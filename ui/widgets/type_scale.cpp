// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/type_scale.h"

#include <QFontDatabase>
#include <QStringList>

namespace caseseal::ui {

namespace {

double pointsOf(TextRole role) {
    switch (role) {
    case TextRole::Caption:
        return 8.25;
    case TextRole::Small:
    case TextRole::SmallBold:
    case TextRole::Mono:
        return 9;
    case TextRole::Body:
    case TextRole::BodyBold:
        return 9.75;
    case TextRole::Value:
    case TextRole::Heading:
        return 10.5;
    case TextRole::FormTitle:
        return 12.75;
    case TextRole::PageTitle:
        return 15;
    case TextRole::Figure:
        return 21;
    case TextRole::Large:
        return 13.5;
    case TextRole::LargeBold:
        return 16.5;
    case TextRole::LargeTitle:
        return 25.5;
    }
    return 9.75;
}

bool isBold(TextRole role) {
    switch (role) {
    case TextRole::SmallBold:
    case TextRole::BodyBold:
    case TextRole::Heading:
    case TextRole::FormTitle:
    case TextRole::PageTitle:
    case TextRole::Figure:
    case TextRole::LargeBold:
    case TextRole::LargeTitle:
        return true;
    default:
        return false;
    }
}

} // namespace

QString textFamily() {
#ifdef Q_OS_LINUX
    return QStringLiteral("Open Sans");
#else
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
#endif
}

/// Han characters in their Japanese form; the system's own choice among the four forms would follow LANG.
static QString japaneseFamily() { return QStringLiteral("Noto Sans CJK JP"); }

QFont fontFor(TextRole role) {
    QFont font;
    font.setFamilies({role == TextRole::Mono ? QStringLiteral("Noto Sans Mono") : textFamily(), japaneseFamily()});
    font.setPointSizeF(pointsOf(role));
    font.setWeight(isBold(role) ? QFont::DemiBold : QFont::Normal);
    if (role == TextRole::Mono)
        font.setStyleHint(QFont::Monospace);
    return font;
}

QString inFours(const QString& hex, int groups) {
    QStringList parts;
    for (qsizetype at = 0; at < hex.size() && (groups == 0 || parts.size() < groups); at += 4)
        parts << hex.mid(at, 4);
    return parts.join(QLatin1Char(' '));
}

} // namespace caseseal::ui

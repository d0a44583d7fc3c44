// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_step.h"

#include "widgets/text_label.h"

namespace caseseal::ui {

QFont largeType(bool larger) {
    constexpr double kLarger = 1.35;
    QFont font = fontFor(TextRole::Large);
    if (larger)
        font.setPointSizeF(font.pointSizeF() * kLarger);
    return font;
}

} // namespace caseseal::ui

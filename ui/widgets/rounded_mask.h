// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QWidget;

namespace caseseal::ui {

/// Keeps a list or table inside the round corners of the card around it (radius 7, inside a 1 px border).
void maskRounded(QWidget& widget, bool top = true);

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QLayout;

namespace caseseal::ui {

/// Takes everything out of a layout and deletes it, inner layouts too.
void clearLayout(QLayout& layout);

} // namespace caseseal::ui

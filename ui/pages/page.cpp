// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

namespace caseseal::ui {

void Page::enter() { setFocus(); }

void Page::leave(std::function<void()> then) { then(); }

} // namespace caseseal::ui

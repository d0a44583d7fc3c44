// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseseal::ui {

/// Makes what assistive technology does to tool and push buttons the same as a click: Qt's own toggle those that stay
/// down (pages, tabs, filters) without anybody hearing of it, so nothing would follow. Those of which one is chosen
/// speak as radio buttons. Once for the program, before the first button; again does nothing. Window's thread.
void installButtonAccess();

} // namespace caseseal::ui

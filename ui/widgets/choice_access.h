// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseseal::ui {

/// Makes the acts that assistive technology does on tool and push buttons that stay down (pages, tabs, filters) the
/// same as a click: Qt's own toggle them without anybody hearing of it, so nothing would follow. Those of which one is
/// chosen speak as radio buttons. Once for the program, before the first of them is read; again does nothing. Window's
/// thread.
void installChoiceAccess();

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseseal::ui {

/// What Qt's own accessible side of widgets gets wrong, put right for assistive technology:
/// - Tool and push buttons: what is done to them is the same as a click. Qt's own toggle those that stay down (pages,
///   tabs, filters) without anybody hearing of it, so nothing would follow. Those of which one is chosen speak as radio
///   buttons.
/// - Scroll areas: whoever asks for a child that is no longer there (a scroll bar that was not needed on the next page)
///   hears that there is none. Qt 6.4 reads behind the end of its list, and the program ends.
/// Once for the program, before the first widget; again does nothing. Window's thread.
void installAccessibility();

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseseal::app {

/// Qt wants a locale that speaks UTF-8 and says so on every start without one (LANG=C): this takes C.UTF-8 then, as Qt
/// would, in silence. Changes the environment (LC_ALL): call it first, with one thread.
void takeUtf8Locale();

} // namespace caseseal::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "words/trail_words.h"

#include "desk/desk.h"

/// A sealed act of the trial that is open, in the reader's language.
namespace caseseal::ui {

[[nodiscard]] words::TrailWords tellAct(desk::Desk& desk, const store::TrailRow& row);
/// The same in one line, the reason in brackets.
[[nodiscard]] QString actSentence(desk::Desk& desk, const store::TrailRow& row);

} // namespace caseseal::ui

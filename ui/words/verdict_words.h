// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "words/finding_words.h"

/// Verdicts and assurances as people read them; findings are in finding_words.h.
namespace caseseal::ui::words {

/// "One stored value was altered after it was sealed", "3 places differ from what was sealed".
[[nodiscard]] QString verdictTitle(const evidence::Verdict& verdict);
/// The second line: what was checked and holds. For the trial itself or a file.
[[nodiscard]] QString verdictDetail(const evidence::Verdict& verdict);
/// "witnessed 2 of 3" -> "2 of 3 witnesses confirmed that the ledger only grew." in the person's language.
[[nodiscard]] QString assurance(std::string_view word);
/// One sentence for the strip: "Altered value found 14:08:37: HYP-006, Baseline, Systolic."; `place` may be empty.
[[nodiscard]] QString alarm(const evidence::Finding& finding, const QString& place, const QString& time);
/// The step that a job works on ("seals", "entries" …), as a line of its own.
[[nodiscard]] QString jobStep(const QString& what);

} // namespace caseseal::ui::words

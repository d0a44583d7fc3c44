// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study_diff.h"

#include <QString>

/// The differences of two versions of a study design, in the person's language. Any thread.
namespace caseseal::ui::words {

/// "Visit", "Field" …
[[nodiscard]] QString partWord(study::PartKind part);
/// "added", "removed", "changed"
[[nodiscard]] QString changeWord(study::ChangeKind change);
/// What of a part changed, as core says it in English; a language or an OID after it stays ("question, de").
[[nodiscard]] QString whatWord(const std::string& english);
/// What stood there, or stands there now: "mandatory, condition CO.MALE". Texts of the file as they are.
[[nodiscard]] QString saidWords(const study::Saying& saying);

} // namespace caseseal::ui::words

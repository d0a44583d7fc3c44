// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_names.h"

#include "report/casebook_content.h"

/// Private to the room: a sealed act in half a sentence, for reports.
namespace caseseal::desk {

/// "entered 128 mmHg", "changed 128 to 118 mmHg", "blanked, was 118", "completed", "asked: …".
[[nodiscard]] std::string actWords(const evidence::Entry& entry, const StudyNames& names);
[[nodiscard]] report::ActLine actLine(const store::TrailRow& row, const StudyNames& names, const TrialPersons& persons);
/// A text in the entry's data; empty where it is not there.
[[nodiscard]] std::string dataWord(const evidence::Entry& entry, const char* key);

} // namespace caseseal::desk

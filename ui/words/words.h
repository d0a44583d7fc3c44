// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/utc_time.h"

#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>

/// What people read: English in the source, other languages by translation files. core speaks UTF-8 std::string.
namespace caseseal::ui {

[[nodiscard]] QString text(std::string_view utf8);
[[nodiscard]] std::string bytes(const QString& text);

namespace words {

/// 18204 -> "18,204" by locale.
[[nodiscard]] QString number(std::uint64_t value);
/// "14:02:11", local time of this machine.
[[nodiscard]] QString clock(base::UtcTime time);
/// "14:02" today, else "18 Nov 2026, 14:02".
[[nodiscard]] QString moment(base::UtcTime time);
/// "18 Nov 2026", local date.
[[nodiscard]] QString day(base::UtcTime time);
/// The same for an ISO date ("2026-11-18"); the text itself where it is none.
[[nodiscard]] QString isoDay(std::string_view isoDate);
/// "41 s", "2 min 5 s", "less than a second".
[[nodiscard]] QString duration(std::int64_t ms);
/// "witnessed 2 of 3".
[[nodiscard]] QString witnessed(std::uint64_t by, std::uint64_t of);
/// "coordinator" -> "Coordinator".
[[nodiscard]] QString role(std::string_view name);

/// With a full stop where the sentence has no end of its own; by language.
[[nodiscard]] QString ended(const QString& sentence);
/// One after the other, empty ones left out: with a space between them where the language has spaces.
[[nodiscard]] QString sentences(const QStringList& all);

/// What happened (the error's own sentence), what it means for the data, what to do.
struct Trouble {
    QString what, meaning, todo;
    [[nodiscard]] QString sentence() const; ///< the three parts, one after the other
};
/// While what a person did failed: saving, opening …; `meaning` is the caller's, it knows what became of the data.
[[nodiscard]] Trouble trouble(const base::Error& error, const QString& meaning = {});

} // namespace words
} // namespace caseseal::ui

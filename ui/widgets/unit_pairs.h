// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/field_editor.h"

/// The same value in the item's other unit, to be shown beside what was typed and never stored.
namespace caseseal::ui {

/// A number in another unit of length, mass or temperature, by the units' symbols ("kg" to "lb"); nothing where the
/// two are not of one kind, or the text is no number. Rounded to four figures or so: it is a reading aid.
[[nodiscard]] std::optional<QString> converted(const QLocale& locale, const QString& from, const QString& to,
                                               const std::string& value);

/// "= 181.7 lb" where the study lets the person choose between units of one kind; else empty.
[[nodiscard]] QString otherUnits(const EditorSetup& setup, const study::Item& item, const std::string& value,
                                 const std::string& unit);

} // namespace caseseal::ui

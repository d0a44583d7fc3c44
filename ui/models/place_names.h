// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study.h"

#include <QStringList>

/// Names that people know for places that the record knows by OID.
namespace caseseal::ui {

/// The study's language for this person: a BCP 47 tag of the locale.
[[nodiscard]] std::string readingLanguage();

[[nodiscard]] QString eventName(const study::Study& study, std::string_view event, std::string_view repeat = {});
[[nodiscard]] QString formName(const study::Study& study, std::string_view form, std::string_view repeat = {});
/// The item's short name for lists: its name, else the question.
[[nodiscard]] QString itemName(const study::Study& study, std::string_view item);
/// Participant, visit, form, item, as far as known.
[[nodiscard]] QStringList placeNames(const study::Study& study, const store::ItemPlace& place);

} // namespace caseseal::ui

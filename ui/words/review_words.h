// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/disposition.h"

#include <QString>

/// The audit-trail review as people read it. Plain text; numbers and dates follow the default locale.
namespace caseseal::ui::words {

/// "Late entry".
[[nodiscard]] QString ruleName(review::Rule rule);
/// What else it may be: said beside every item, since an item is a question.
[[nodiscard]] QString ruleDoubt(review::Rule rule);
/// What was found, in figures, without person and place.
[[nodiscard]] QString reviewFacts(const review::ReviewItem& item);
/// "Explained".
[[nodiscard]] QString dispositionName(review::Disposition disposition);

} // namespace caseseal::ui::words

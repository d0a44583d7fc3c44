// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"

#include <QStringList>

/// Findings and warnings as people read them who know the trial and not the format.
namespace caseseal::ui::words {

struct Step {
    QString title, detail; ///< the detail may be empty
};

/// A finding in words. `code` stays the format's, for support.
struct FindingWords {
    QString title;   ///< "A stored value was altered after it was sealed"
    QString meaning; ///< what can no longer be relied on
    QList<Step> steps;
};
/// Of a finding or a warning; of a code that this program does not know, what holds of every one.
[[nodiscard]] FindingWords describe(const evidence::Finding& finding);
/// Are there words for this very code?
[[nodiscard]] bool isDescribed(std::string_view code);

} // namespace caseseal::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "words/consent_words.h"

#include "store/projection.h"
#include "study/study.h"

#include <QList>
#include <QString>

/// A sealed act as people read it: one sentence per act of FORMAT.md section 2, without the person who did it (the row
/// says who, in which role and when). Names of visits, forms and items are the study's, values are decoded. An act that
/// lacks what its sentence needs still gets one that says what is known. Plain text; never HTML.
namespace caseseal::ui::words {

/// Where in `what` the words stand that a page shows in bold.
struct Strong {
    qsizetype start = 0, length = 0;
    bool operator==(const Strong&) const = default;
};

struct TrailWords {
    QString what;         ///< "Changed Diastolic from 49 mmHg to 94 mmHg in Vital signs, Week 4, HYP-014"
    QString why;          ///< "Digits transposed": reason, meaning, text of a query, fired checks …; may be empty
    QList<Strong> strong; ///< ascending, never overlapping
};

/// `language` is a BCP 47 tag for the study's own texts; dates and numbers follow the default locale. `scopes`: what
/// the scopes of a consent mean.
[[nodiscard]] TrailWords trailWords(const store::TrailRow& row, const study::Study& study, const std::string& language,
                                    const ScopeTexts& scopes = {});
/// The same in one line, the reason in brackets: "Changed Pulse from 17 /min to 71 /min in … (Digits transposed)".
[[nodiscard]] QString trailSentence(const store::TrailRow& row, const study::Study& study, const std::string& language,
                                    const ScopeTexts& scopes = {});
/// "item.change" -> "Value changed", for filters and exports; an act that is not known as it is written.
[[nodiscard]] QString actName(std::string_view act);

} // namespace caseseal::ui::words

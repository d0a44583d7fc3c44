// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

#include <QLocale>
#include <QString>

/// The study's own texts and stored values as people read them. The stored form never depends on the locale.
namespace caseseal::ui::words {

/// Whose eyes: `language` is a BCP 47 tag for the study's texts, `locale` shows dates and numbers.
struct Reader {
    std::string language;
    QLocale locale;
};

/// The title in the reader's language, else the name, else the OID.
[[nodiscard]] QString titled(const study::Text& title, const std::string& name, std::string_view oid,
                             const std::string& language);
/// A name with its repeat key: "Visit 2 (3)"; the first repeat goes without.
[[nodiscard]] QString repeated(const QString& name, std::string_view repeat);
/// "16 Nov 2026", "un Mar 2019", "un un 2019"; "2026-11-16" where the language wants it so. Other texts as they are.
[[nodiscard]] QString shownDate(const QLocale& locale, const std::string& iso);
/// A stored value decoded through its code list, dates and decimal sign by locale. Any stored text is possible.
[[nodiscard]] QString shownValue(const study::Study& study, const study::Item& item, const std::string& value,
                                 const Reader& reader);
/// A unit's symbol in the reader's language; its OID where the study does not know it.
[[nodiscard]] QString unitSymbol(const study::Study& study, const std::string& unitOid, const std::string& language);

} // namespace caseseal::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

/// The languages that the desktop speaks, and which one a person gets.
namespace caseseal::ui::words {

struct Language {
    QString tag;  ///< "de": the part of a BCP 47 tag before the first hyphen
    QString name; ///< in the language itself: "Deutsch"
};

/// English first, then by name.
[[nodiscard]] const QList<Language>& languages();
/// Is there such a tag ("de"; not "de-AT")?
[[nodiscard]] bool isLanguage(const QString& tag);
/// The locale for a person's choice: the system's where it speaks that language (so that Austria keeps its dates), else
/// the language's own; English outside an English system writes dates as Britain does. Empty choice: the system's.
[[nodiscard]] QLocale localeFor(const QString& tag, const QLocale& system = QLocale::system());
/// The language that a person with this locale reads: the first of the locale's languages that we speak, else "en".
[[nodiscard]] QString languageOf(const QLocale& locale);

/// From construction to destruction: the default locale, our texts and Qt's own in this locale's language. One at a
/// time, on the window's thread, with a QCoreApplication; texts that are already on the screen stay as they are.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QLocale& locale);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_own, m_qt;
};

} // namespace caseseal::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace caseseal::ui::words {

const QList<Language>& languages() {
    static const QList<Language> all = {{QStringLiteral("en"), QStringLiteral("English")},
                                        {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                        {QStringLiteral("es"), QStringLiteral("Español")},
                                        {QStringLiteral("fr"), QStringLiteral("Français")},
                                        {QStringLiteral("ja"), QStringLiteral("日本語")}};
    return all;
}

bool isLanguage(const QString& tag) {
    return std::ranges::any_of(languages(), [&](const Language& one) { return one.tag == tag; });
}

QLocale localeFor(const QString& tag, const QLocale& system) {
    const QLocale plain(tag);
    if (tag.isEmpty() || (system != QLocale::c() && plain.language() == system.language()))
        return system;
    return plain.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : plain;
}

QString languageOf(const QLocale& locale) {
    for (const QString& one : locale.uiLanguages())
        if (const QString tag = one.section(QLatin1Char('-'), 0, 0); isLanguage(tag))
            return tag;
    return QStringLiteral("en");
}

SpokenLanguage::SpokenLanguage(const QLocale& locale)
    : m_own(std::make_unique<QTranslator>()), m_qt(std::make_unique<QTranslator>()) {
    QLocale::setDefault(locale);
    const QString tag = languageOf(locale);
    if (m_own->load(QStringLiteral(":/i18n/caseseal_") + tag))
        QCoreApplication::installTranslator(m_own.get());
    if (m_qt->load(QStringLiteral("qtbase_") + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
}

SpokenLanguage::~SpokenLanguage() {
    QCoreApplication::removeTranslator(m_qt.get());
    QCoreApplication::removeTranslator(m_own.get());
    QLocale::setDefault(m_before);
}

} // namespace caseseal::ui::words

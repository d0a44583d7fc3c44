// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc_time.h"
#include "words/language.h"
#include "words/status.h"
#include "words/words.h"

#include <QtTest>

using namespace caseseal::ui;

/// Which language a person gets, and that choosing one changes words, dates and numbers and can be taken back.
class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choice_data() {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("wanted");
        const QLocale austria(QLocale::German, QLocale::Austria), usa(QLocale::English, QLocale::UnitedStates);
        const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("nothing chosen") << QString() << austria << austria;
        QTest::newRow("the system's own language keeps its territory") << QStringLiteral("de") << austria << austria;
        QTest::newRow("another language") << QStringLiteral("ja") << austria << QLocale(QLocale::Japanese);
        QTest::newRow("English on an American system") << QStringLiteral("en") << usa << usa;
        QTest::newRow("English elsewhere puts the day first") << QStringLiteral("en") << austria << britain;
        QTest::newRow("English without a locale") << QStringLiteral("en") << QLocale::c() << britain;
    }
    void choice() {
        QFETCH(QString, tag);
        QFETCH(QLocale, system);
        QFETCH(QLocale, wanted);
        QCOMPARE(words::localeFor(tag, system), wanted);
    }

    void whichWeSpeak() {
        QCOMPARE(words::languages().size(), 5);
        for (const auto& one : words::languages()) {
            QVERIFY(words::isLanguage(one.tag));
            QCOMPARE(words::languageOf(QLocale(one.tag)), one.tag);
        }
        QVERIFY(!words::isLanguage(QStringLiteral("de-AT")));
        QVERIFY(!words::isLanguage(QStringLiteral("it")));
        QCOMPARE(words::languageOf(QLocale(QLocale::German, QLocale::Austria)), QStringLiteral("de"));
        QCOMPARE(words::languageOf(QLocale(QLocale::Italian)), QStringLiteral("en"));
        QCOMPARE(words::languageOf(QLocale::c()), QStringLiteral("en"));
    }

    void wordsDatesAndNumbers() {
        const QLocale before;
        const caseseal::base::UtcTime noon{1'794'837'600'000}; // 16 Nov 2026
        const auto all = [&] {
            return QStringList{statusWord(Status::Signed), words::number(18204), words::day(noon)};
        };
        const auto in = [&](const char* tag) {
            const words::SpokenLanguage spoken((QLocale(QLatin1String(tag))));
            return all();
        };
        QCOMPARE(in("de"),
                 (QStringList{QStringLiteral("unterschrieben"), QStringLiteral("18.204"), QStringLiteral("16.11.26")}));
        QCOMPARE(in("es").first(), QStringLiteral("firmado"));
        QCOMPARE(in("fr").first(), QStringLiteral("signé"));
        QCOMPARE(in("ja"),
                 (QStringList{QStringLiteral("署名済"), QStringLiteral("18,204"), QStringLiteral("2026/11/16")}));
        QCOMPARE(in("en"),
                 (QStringList{QStringLiteral("signed"), QStringLiteral("18,204"), QStringLiteral("16 Nov 2026")}));
        QCOMPARE(QLocale(), before);
        QCOMPARE(statusWord(Status::Signed), QStringLiteral("signed"));
    }

    /// Without Qt's own words the file dialog and the menus of fields would stay English.
    void qtsOwnWords() {
        const words::SpokenLanguage spoken((QLocale(QLocale::German)));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

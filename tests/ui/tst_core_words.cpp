// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/item_check.h"
#include "study/typed_value.h"
#include "words/core_words.h"
#include "words/language.h"

#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;

/// What the core says to a person who types is said in the person's language: every refusal that real input provokes
/// has its sentence.
class TestCoreWords : public QObject {
    Q_OBJECT

    static void known(const std::string& sentence) {
        QVERIFY2(words::isKnownFromCore(sentence), sentence.c_str());
        const words::SpokenLanguage german((QLocale(QLocale::German)));
        QVERIFY2(words::fromCore(sentence) != QString::fromStdString(sentence), sentence.c_str());
    }

private Q_SLOTS:
    void typedDates_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"nonsense", "31feb2026", "13/13/2026", "22.11.26", "99", "", "22 xyz 2026",
                                  "0000-01-01", "2026-02-30", "un/nov/2026", "un/un/2026", "22/un/2026", "1 2 3 4",
                                  "2026-13-01", "40 nov 2026", "22nov", "nov 2026", "20261345"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void typedDates() {
        QFETCH(QString, typed);
        for (const auto order :
             {study::DateOrder::DayMonthYear, study::DateOrder::MonthDayYear, study::DateOrder::YearMonthDay})
            for (const bool partial : {true, false})
                if (const auto date = study::parseTypedDate(typed.toStdString(), order, "2026-11-22", partial); !date)
                    known(date.error().message);
    }

    void typedTimesAndNumbers() {
        for (const char* typed : {"", "25:00", "8:61", "8:5:99", "13 pm", "x", "8:5:5:5", "1:2x"})
            if (const auto time = study::parseTypedTime(typed); !time)
                known(time.error().message);
        for (const char* typed : {"", "abc", "1,234", "1.2.3", "1.5", "1e5", "--2"})
            for (const bool whole : {true, false})
                if (const auto number = study::parseTypedNumber(typed, whole); !number)
                    known(number.error().message);
    }

    void checks() {
        using study::Comparator;
        using study::DataType;
        study::Study study;
        const auto fire = [&](const study::Item& item, const std::string& value, const std::string& unit = {}) {
            for (const auto& fired : study::checkValue(study, item, value, unit))
                known(fired.what);
        };
        for (int type = 0; type <= static_cast<int>(DataType::Uri); ++type) {
            study::Item item;
            item.dataType = static_cast<DataType>(type);
            fire(item, "\xff");
            fire(item, "no such value §");
            fire(item, "1", "U.NONE");
        }
        study::Item number;
        number.dataType = DataType::Float;
        number.length = 3;
        number.significantDigits = 1;
        fire(number, "12345.678");
        number.significantDigits = 0;
        fire(number, "1.5");
        study::Item text;
        text.length = 1;
        fire(text, "longer");
        for (const bool hard : {true, false})
            for (int comparator = 0; comparator <= static_cast<int>(Comparator::NotIn); ++comparator) {
                study::Item item;
                item.dataType = DataType::Integer;
                study::RangeCheck check;
                check.comparator = static_cast<Comparator>(comparator);
                check.values = {"5"};
                check.hard = hard;
                item.rangeChecks = {check};
                for (const char* value : {"1", "5", "9"})
                    fire(item, value);
            }
    }

    void whatIsPutIn() {
        const words::SpokenLanguage german((QLocale(QLocale::German)));
        QCOMPARE(words::fromCore("There is no month 13."), QStringLiteral("Einen Monat 13 gibt es nicht."));
        QCOMPARE(words::fromCore("\"%2\" could mean 1234 or 1.234. Type it in one of these ways."),
                 QStringLiteral("„%2“ könnte 1234 oder 1.234 bedeuten. Geben Sie eines davon ein."));
        QCOMPARE(words::fromCore("IT.SYS: This is not a number."), QStringLiteral("IT.SYS: Das ist keine Zahl."));
        QCOMPARE(
            words::fromCore(
                "The person or the password is not right. 3 attempts are left before a lock of 15 minutes."),
            QStringLiteral("Person oder Passwort stimmt nicht. Noch 3 Versuche bis zu einer Sperre von 15 Minuten."));
        QCOMPARE(words::fromCore("Never said before."), QStringLiteral("Never said before."));
        QVERIFY(!words::isKnownFromCore("Never said before."));
    }

    /// At the participant's own screen and between installations; words of the core within a sentence are said as well.
    void whatConsentAndSharingRefuse() {
        const words::SpokenLanguage german((QLocale(QLocale::German)));
        QCOMPARE(words::fromCore("The signature of the witness is missing."),
                 QStringLiteral("Die Unterschrift fehlt (Zeuge)."));
        QCOMPARE(words::fromCore("The signature of the participant was given for another document than this one."),
                 QStringLiteral("Die Unterschrift (Teilnehmer) gilt für etwas anderes: Dokument."));
        QCOMPARE(words::fromCore("There is no participant P-9."), QStringLiteral("Eine Person P-9 gibt es nicht."));
        QCOMPARE(words::fromCore("There is no participant P-9 of another installation here."),
                 QStringLiteral("Hier gibt es niemanden P-9 aus einer anderen Installation."));
        for (const char* sentence :
             {"The consent of P-1 was withdrawn while this was written. It was removed: write it again, without this "
              "participant.",
              "The message was made on the ledger a.example/x; this trial is on b.example/y. Installations that share "
              "a trial share one ledger.",
              "The message does not verify, and nothing of it was kept: seal-hash at seal 3: the hash differs",
              "P-1 was not handed over to this installation. Ask site 2 to do so; where that installation is lost, an "
              "administrator takes over by force.",
              "These signatures are not of today: they are counter-signed within a day and 1000 seals, or given anew."})
            known(sentence);
        const QString fork = words::fromCore("Two histories of site 2 (1a2b3c4d) were signed: seal 7 is another one in "
                                             "a message than here. Nothing was kept. Two copies of one installation "
                                             "went on, or somebody rewrote one of them: ask who works there.");
        QVERIFY2(fork.endsWith(QStringLiteral("Nichts wurde behalten. Zwei Kopien einer Installation liefen weiter, "
                                              "oder jemand schrieb eine von ihnen um: Fragen Sie, wer dort arbeitet.")),
                 qPrintable(fork));
    }

    void englishStaysAsItIs() {
        QCOMPARE(words::fromCore("Above the expected 80 to 180."), QStringLiteral("Above the expected 80 to 180."));
    }
};

QTEST_GUILESS_MAIN(TestCoreWords)
#include "tst_core_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/typed_value.h"

#include <QTest>

using namespace caseseal::study;

namespace {
constexpr auto kDmy = DateOrder::DayMonthYear;
constexpr auto kMdy = DateOrder::MonthDayYear;
constexpr auto kYmd = DateOrder::YearMonthDay;
constexpr auto kToday = "2026-03-01";
const QString kNone; // refused

QString show(const caseseal::base::Result<std::string>& result) {
    return result ? QString::fromStdString(*result) : QString();
}
} // namespace

class TestTypedValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void partialDates_data();
    void partialDates();
    void dateMessages_data();
    void dateMessages();
    void everyDayOfLeapYears();
    void times_data();
    void times();
    void numbers_data();
    void numbers();
    void isoDates_data();
    void isoDates();
};

void TestTypedValue::dates_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char* typed, DateOrder order, const QString& iso) {
        QTest::addRow("%s, order %d", typed, int(order)) << QString::fromUtf8(typed) << int(order) << iso;
    };
    const auto wanted = QStringLiteral("2026-11-22");
    for (const auto order : {kDmy, kMdy, kYmd}) {
        for (const char* typed : {"22nov2026",
                                  "22 Nov 2026",
                                  "22-NOV-2026",
                                  "22. November 2026",
                                  "Nov 22, 2026",
                                  "november 22 2026",
                                  "2026-11-22",
                                  "2026/11/22",
                                  "2026.11.22",
                                  "2026 11 22",
                                  "2026-nov-22",
                                  "2026年11月22日",
                                  "20261122",
                                  "２０２６－１１－２２",
                                  "22. Nov. 2026",
                                  "le 22 novembre 2026",
                                  "22 de noviembre de 2026",
                                  "22nd nov 2026",
                                  " 22nov2026 ",
                                  "den 22. November 2026",
                                  "22\u00a0nov\u00a02026"})
            row(typed, order, wanted);
        row("1er janvier 2026", order, QStringLiteral("2026-01-01"));
        row("3 März 2026", order, QStringLiteral("2026-03-03"));
        row("3 mrz 2026", order, QStringLiteral("2026-03-03"));
        row("3 Maerz 2026", order, QStringLiteral("2026-03-03"));
        row("4 févr. 2026", order, QStringLiteral("2026-02-04"));
        row("4 août 2026", order, QStringLiteral("2026-08-04"));
        row("4 déc 2026", order, QStringLiteral("2026-12-04"));
        row("4 Jänner 2026", order, QStringLiteral("2026-01-04"));
        row("4 mai 2026", order, QStringLiteral("2026-05-04"));
        row("4 ago 2026", order, QStringLiteral("2026-08-04"));
        row("29feb2024", order, QStringLiteral("2024-02-29"));
        row("29feb2023", order, kNone);
        row("30 Feb 2024", order, kNone);
        row("31-apr-2026", order, kNone);
        row("0 jan 2026", order, kNone);
        row("1 jan 0000", order, kNone);
        row("0000-01-01", order, kNone);
        row("22nov26", order, kNone);
        row("22 nov", order, kNone);
        row("22 jui 2026", order, kNone); // juin or juillet
        row("22 ma 2026", order, kNone);
        row("22 xyz 2026", order, kNone);
        row("nov nov 2026", order, kNone);
        row("22 22 nov 2026", order, kNone);
        row("2026 2026 11", order, kNone);
        row("2026-11-22T10:00", order, kNone);
        row("٢٢-١١-٢٠٢٦", order, kNone); // Arabic digits
        row("2026-١١-22", order, kNone);
        row("", order, kNone);
        row("   ", order, kNone);
        row("--", order, kNone);
        row("22112026000", order, kNone);
        row("2026-11", order, kNone);
        row("2026", order, kNone);
        row("nov 2026", order, kNone);
        row("令和8年11月22日", order, kNone);
        row("tomorrow", order, kNone);
        row("2026-011-22", order, kNone);
        row("99999999999-11-22", order, kNone);
        row("T", order, QStringLiteral("2026-03-01"));
        row("t", order, QStringLiteral("2026-03-01"));
        row("today", order, QStringLiteral("2026-03-01"));
        row("heute", order, QStringLiteral("2026-03-01"));
        row("hoy", order, QStringLiteral("2026-03-01"));
        row("Aujourd'hui", order, QStringLiteral("2026-03-01"));
        row("今日", order, QStringLiteral("2026-03-01"));
        row("T-1", order, QStringLiteral("2026-02-28"));
        row("t - 1", order, QStringLiteral("2026-02-28"));
        row("T+30", order, QStringLiteral("2026-03-31"));
        row("T-365", order, QStringLiteral("2025-03-01"));
        row("T-99999999", order, kNone);
        row("T1", order, kNone);
        row("T-", order, kNone);
    }
    row("22.11.2026", kDmy, wanted);
    row("22/11/2026", kDmy, wanted);
    row("22-11-2026", kDmy, wanted);
    row("22112026", kDmy, wanted);
    row("1.2.2026", kDmy, QStringLiteral("2026-02-01"));
    row("11/22/2026", kDmy, kNone);
    row("11/22/2026", kMdy, wanted);
    row("11222026", kMdy, wanted);
    row("1/2/2026", kMdy, QStringLiteral("2026-01-02"));
    row("22/11/2026", kMdy, kNone);
    row("22/11/2026", kYmd, wanted);
    row("11/22/2026", kYmd, wanted);
    row("11/11/2026", kYmd, QStringLiteral("2026-11-11"));
    row("1/2/2026", kYmd, kNone); // could be either
    row("20121122", kDmy, QStringLiteral("2012-11-22"));
    row("20121122", kYmd, QStringLiteral("2012-11-22"));
    row("31022026", kDmy, kNone);
}

void TestTypedValue::dates() {
    QFETCH(QString, typed);
    QFETCH(int, order);
    QFETCH(QString, iso);
    QCOMPARE(show(parseTypedDate(typed.toStdString(), DateOrder(order), kToday, false)), iso);
}

void TestTypedValue::partialDates_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char* typed, DateOrder order, const QString& iso) {
        QTest::addRow("%s, order %d", typed, int(order)) << QString::fromUtf8(typed) << int(order) << iso;
    };
    for (const auto order : {kDmy, kMdy, kYmd}) {
        const auto month = QStringLiteral("2026-11"), year = QStringLiteral("2026");
        for (const char* typed : {"un/nov/2026", "nov/un/2026", "unk nov 2026", "nov 2026", "Nov. 2026", "11/2026",
                                  "11.2026", "2026-11", "2026-11-un", "2026年11月", "novembre 2026", "UN-NOV-2026"})
            row(typed, order, month);
        for (const char* typed : {"un/un/2026", "un un 2026", "2026", "2026年", "2026-un-un", "un 2026"})
            row(typed, order, year);
        row("22nov2026", order, QStringLiteral("2026-11-22"));
        row("22/un/2026", order, kNone);
        row("un/nov/un", order, kNone);
        row("un", order, kNone);
        row("13/2026", order, kNone);
        row("0/2026", order, kNone);
        row("2026-13", order, kNone);
        row("0000", order, kNone);
        row("nov", order, kNone);
        row("22", order, kNone);
    }
    row("un/11/2026", kDmy, QStringLiteral("2026-11"));
    row("11/un/2026", kMdy, QStringLiteral("2026-11"));
    row("un/11/2026", kYmd, kNone); // day or month
}

void TestTypedValue::partialDates() {
    QFETCH(QString, typed);
    QFETCH(int, order);
    QFETCH(QString, iso);
    QCOMPARE(show(parseTypedDate(typed.toStdString(), DateOrder(order), kToday, true)), iso);
}

void TestTypedValue::dateMessages_data() {
    QTest::addColumn<QString>("message");
    QTest::newRow("30.2.2026") << "There is no day 30 in 2026-02.";
    QTest::newRow("1.13.2026") << "There is no month 13.";
    QTest::newRow("1.1.26") << "Type the year with four digits.";
    QTest::newRow("1.1.0000") << "There is no year 0.";
    QTest::newRow("22 xyz 2026") << "\"xyz\" is neither a number nor a month.";
    QTest::newRow("nov 2026") << "The whole date is needed here: day, month and year.";
    QTest::newRow("next week") << "\"next\" is neither a number nor a month.";
    QTest::newRow("<b>") << "\"<b>\" is not a date. Type it as 22 Nov 2026.";
}

void TestTypedValue::dateMessages() {
    QFETCH(QString, message);
    const auto result = parseTypedDate(QTest::currentDataTag(), kDmy, kToday, false);
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(result.error().message), message);
}

void TestTypedValue::everyDayOfLeapYears() {
    for (const auto year : {1900, 2000, 2023, 2024}) {
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const auto iso = day.toString(Qt::ISODate);
            const auto typed = QStringLiteral("%1.%2.%3").arg(day.day()).arg(day.month()).arg(year).toStdString();
            QCOMPARE(show(parseTypedDate(typed, kDmy, kToday, false)), iso);
            QVERIFY(isIsoDate(iso.toStdString(), false));
        }
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; day <= 32; ++day) {
                const auto typed = QStringLiteral("%1/%2/%3").arg(month).arg(day).arg(year).toStdString();
                QCOMPARE(parseTypedDate(typed, kMdy, kToday, false).has_value(), QDate::isValid(year, month, day));
            }
    }
}

void TestTypedValue::times_data() {
    QTest::addColumn<QString>("iso");
    const auto row = [](const char* typed, const char* iso) { QTest::newRow(typed) << QString::fromLatin1(iso); };
    row("8:5", "08:05");
    row("08:05", "08:05");
    row("0805", "08:05");
    row("805", "08:05");
    row("8.05 pm", "20:05");
    row("8.05pm", "20:05");
    row("8:05 PM", "20:05");
    row("8:05 p.m.", "20:05");
    row("8:05 a.m.", "08:05");
    row("8 pm", "20:00");
    row("12 am", "00:00");
    row("12:30 am", "00:30");
    row("12:30 pm", "12:30");
    row("8h", "08:00");
    row("8h05", "08:05");
    row("8 Uhr 5", "08:05");
    row("8 Uhr", "08:00");
    row("8時5分", "08:05");
    row("午後8時5分", "20:05");
    row("８：０５", "08:05");
    row("23:59:59", "23:59:59");
    row("080530", "08:05:30");
    row("00:00", "00:00");
    row(" 7.30 ", "07:30");
    for (const char* typed : {"",        " ",        "8",     "24:00",      "25:00",  "8:60",    "8:05:60",
                              "8:5:5:5", "13:00 pm", "0 am",  "8:05 am pm", "80530",  "0805300", "-8:05",
                              "8:-5",    "noon",     "٠٨:٠٥", "8:5x",       "008:05", "8:005",   "1e1"})
        row(typed, "");
}

void TestTypedValue::times() {
    QFETCH(QString, iso);
    QCOMPARE(show(parseTypedTime(QTest::currentDataTag())), iso.isEmpty() ? kNone : iso);
}

void TestTypedValue::numbers_data() {
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("integer");
    const auto row = [](const char* typed, const char* decimal, const char* integer) {
        QTest::newRow(typed) << QString::fromLatin1(decimal) << QString::fromLatin1(integer);
    };
    row("92.70", "92.70", "");
    row("92,70", "92.70", "");
    row("92", "92", "92");
    row(" 92 ", "92", "92");
    row("-3", "-3", "-3");
    row("−3", "-3", "-3");
    row("+3", "3", "3");
    row(".5", "0.5", "");
    row(",5", "0.5", "");
    row("-.5", "-0.5", "");
    row("0,125", "0.125", "");
    row("1,25", "1.25", "");
    row("1234,567", "1234.567", "");
    row("1.234", "1.234", "");
    row("007", "007", "007");
    row("９２．７", "92.7", "");
    row("12345678901234567890.12345678901234567890", "12345678901234567890.12345678901234567890", "");
    for (const char* typed : {"",        " ",     "-",     "+",     ".",   ",",     "5.",  "5,",    "1,234",
                              "999,000", "1.2.3", "1,2,3", "1 000", "1e5", "1e400", "nan", "inf",   "Infinity",
                              "0x10",    "--3",   "3-",    "+-3",   "12a", "٣",     "1٣",  "1'000", "½"})
        row(typed, "", "");
    QTest::newRow("too long") << QString() << QString();
}

void TestTypedValue::numbers() {
    QFETCH(QString, decimal);
    QFETCH(QString, integer);
    const auto tag = std::string(QTest::currentDataTag());
    const auto typed = tag == "too long" ? std::string(101, '1') : tag;
    QCOMPARE(show(parseTypedNumber(typed, false)), decimal.isEmpty() ? kNone : decimal);
    QCOMPARE(show(parseTypedNumber(typed, true)), integer.isEmpty() ? kNone : integer);
}

void TestTypedValue::isoDates_data() {
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("partial");
    QTest::newRow("2026-11-22") << true << true;
    QTest::newRow("2024-02-29") << true << true;
    QTest::newRow("2000-02-29") << true << true;
    QTest::newRow("0001-01-01") << true << true;
    QTest::newRow("9999-12-31") << true << true;
    QTest::newRow("2026-11") << false << true;
    QTest::newRow("2026") << false << true;
    for (const char* bad :
         {"",           "2023-02-29", "1900-02-29", "2026-02-30",  "2026-13-01",       "2026-00-10",    "2026-11-00",
          "0000-01-01", "0000",       "2026-1-1",   "26-11-22",    "2026-11-22 ",      " 2026-11-22",   "2026/11/22",
          "20261122",   "2026-11-",   "2026-",      "-2026-11-22", "2026-11-22T00:00", "2026-11-22-01", "٢٠٢٦-١١-٢٢",
          "2026-11-2x"})
        QTest::newRow(bad) << false << false;
}

void TestTypedValue::isoDates() {
    QFETCH(bool, whole);
    QFETCH(bool, partial);
    QCOMPARE(isIsoDate(QTest::currentDataTag(), false), whole);
    QCOMPARE(isIsoDate(QTest::currentDataTag(), true), partial);
}

QTEST_APPLESS_MAIN(TestTypedValue)
#include "tst_typed_value.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/data_file.h"

#include <QTest>

using namespace caseseal;

/// Data files for `enter`: what is read, and the one sentence with the line for what is not.
class TestDataFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKey() {
        const auto lines = desk::parseDataFile(base::bytesOf(
            "\xEF\xBB\xBF"
            R"({"subject":"S-1","event":"E","eventRepeat":"2","form":"F","formRepeat":"3","group":"G","groupRepeat":"4","item":"I","value":"1.50","unit":"MU","reason":"why"})"
            "\r\n\n"
            R"({"subject":"S-1","event":"E","form":"F","group":"G","item":"J","value":null})"));
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), std::size_t{2});
        const auto& first = lines->front();
        QCOMPARE(first.line, std::uint64_t{1});
        QCOMPARE(first.form, (desk::FormPlace{"S-1", "E", "2", "F", "3"}));
        QCOMPARE(*first.draft.value, std::string("1.50"));
        QCOMPARE(first.draft.groupRepeat, std::string("4"));
        QCOMPARE(first.draft.unit, std::string("MU"));
        QCOMPARE(first.draft.reason, std::string("why"));
        QCOMPARE((*lines)[1].line, std::uint64_t{3});
        QVERIFY(!(*lines)[1].draft.value.has_value());
    }

    void refusesWithTheLine_data() {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("not one JSON object");
        QTest::newRow("an array") << QByteArray("[1]") << QByteArray("not one JSON object");
        QTest::newRow("number as value")
            << QByteArray(R"({"subject":"S","event":"E","form":"F","group":"G","item":"I","value":1.50})")
            << QByteArray("text in quotes");
        QTest::newRow("no value") << QByteArray(R"({"subject":"S","event":"E","form":"F","group":"G","item":"I"})")
                                  << QByteArray("\"value\" is missing");
        QTest::newRow("no subject") << QByteArray(R"({"event":"E","form":"F","group":"G","item":"I","value":"1"})")
                                    << QByteArray("\"subject\" is missing");
        QTest::newRow("unknown key")
            << QByteArray(R"({"subject":"S","event":"E","form":"F","group":"G","item":"I","value":"1","x":"y"})")
            << QByteArray("\"x\" is not known");
        QTest::newRow("doubled key")
            << QByteArray(R"({"subject":"S","subject":"T","event":"E","form":"F","group":"G","item":"I","value":"1"})")
            << QByteArray("stands twice");
    }
    void refusesWithTheLine() {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, says);
        const QByteArray file = R"({"subject":"S","event":"E","form":"F","group":"G","item":"I","value":"1"})"
                                "\n" +
                                second;
        const auto lines = desk::parseDataFile(base::bytesOf(file.toStdString()));
        QVERIFY(!lines.has_value());
        QVERIFY2(lines.error().message.starts_with("Line 2: "), lines.error().message.c_str());
        QVERIFY2(lines.error().message.find(says.toStdString()) != std::string::npos, lines.error().message.c_str());
    }

    void refusesOtherEncodings() {
        QVERIFY(!desk::parseDataFile(base::bytesOf("{\"subject\":\"\xE4\"}")).has_value());
        QVERIFY(!desk::parseDataFile({}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestDataFile)
#include "tst_data_file.moc"

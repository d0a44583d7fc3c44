// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QTest>

using namespace caseseal::base;

namespace {

Bytes counted(std::size_t size) {
    Bytes out;
    for (std::size_t i = 0; i < size; ++i)
        out.push_back(static_cast<std::uint8_t>(i * 37 + 11));
    return out;
}

} // namespace

/// Hex, base64, decimal numbers and UTF-8: one form each, everything else refused.
class TestBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hexOfEveryByte() {
        Bytes all;
        for (int i = 0; i < 256; ++i)
            all.push_back(static_cast<std::uint8_t>(i));
        const std::string hex = encodeHex(all);
        QCOMPARE(hex.size(), std::size_t{512});
        QCOMPARE(hex.substr(0, 8), std::string("00010203"));
        QCOMPARE(hex.substr(508), std::string("feff"));
        QCOMPARE(parseHex(hex).value(), all);
        Bytes into(all.size());
        QVERIFY(parseHexInto(hex, into));
        QCOMPARE(into, all);
        QVERIFY(!parseHexInto(hex, std::span(into).first(1)));
        QVERIFY(!parseHexInto(std::string_view(hex).substr(2), into));
    }

    void badHex_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"0", "0G", "g0", "AB", "aB", " 0", "0 ", "0x", "00\n", "-1", "+1"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("zero byte") << QByteArray("0\0", 2);
    }
    void badHex() {
        QFETCH(QByteArray, text);
        const auto parsed = parseHex(text.toStdString());
        QVERIFY(!parsed.has_value());
        Bytes into(text.toStdString().size() / 2);
        QVERIFY(!parseHexInto(text.toStdString(), into));
        QCOMPARE(parsed.error().kind, ErrorKind::BadInput);
    }

    /// RFC 4648 section 10.
    void base64Vectors_data() {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("text");
        const char* const rows[][2] = {{"", ""},
                                       {"f", "Zg=="},
                                       {"fo", "Zm8="},
                                       {"foo", "Zm9v"},
                                       {"foob", "Zm9vYg=="},
                                       {"fooba", "Zm9vYmE="},
                                       {"foobar", "Zm9vYmFy"}};
        for (const auto& row : rows)
            QTest::newRow(row[1]) << QByteArray(row[0]) << QByteArray(row[1]);
    }
    void base64Vectors() {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, text);
        QCOMPARE(encodeBase64(bytesOf(plain.toStdString())), text.toStdString());
        QCOMPARE(std::string(textOf(parseBase64(text.toStdString()).value())), plain.toStdString());
    }

    void base64OfEveryLength() {
        for (std::size_t size = 0; size < 200; ++size)
            QCOMPARE(parseBase64(encodeBase64(counted(size))).value(), counted(size));
    }

    void badBase64_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "=", "==", "====", "Z===", "Zh==", "Zm9=", "Zm8=Zm8=",
                                 "Zm=8", "Zg==\n", " Zg==", "Zm9v Zm9v", "Zm-_", "Zm9*"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("zero byte") << QByteArray("Zm9\0", 4);
        QTest::newRow("high byte") << QByteArray("Zm9\xC3");
    }
    void badBase64() {
        QFETCH(QByteArray, text);
        QVERIFY(!parseBase64(text.toStdString()));
    }

    /// There is one text for some bytes: what is read is written back the same, whatever the four characters are.
    void base64HasOneForm() {
        const std::string alphabet = "ABZaz09+/=";
        std::string text(4, 'A');
        int good = 0;
        for (const char a : alphabet)
            for (const char b : alphabet)
                for (const char c : alphabet)
                    for (const char d : alphabet) {
                        text = {a, b, c, d};
                        if (const auto bytes = parseBase64(text)) {
                            QCOMPARE(encodeBase64(*bytes), text);
                            ++good;
                        }
                    }
        QVERIFY(good > 6561 - 1);
    }

    void exactLengths() {
        QCOMPARE(exactly<2>(parseHex("0102")).value(), (std::array<std::uint8_t, 2>{1, 2}));
        const auto shorter = exactly<2>(parseHex("01"));
        QVERIFY(!shorter.has_value());
        QCOMPARE(shorter.error().message, std::string("expected 2 bytes, found 1"));
        QVERIFY(!exactly<2>(parseHex("010203")));
        QVERIFY(!exactly<2>(parseHex("zz")));
    }

    void decimals() {
        QCOMPARE(parseDecimal("0").value(), std::uint64_t{0});
        QCOMPARE(parseDecimal("10").value(), std::uint64_t{10});
        QCOMPARE(parseDecimal("9223372036854775807").value(), std::uint64_t{9223372036854775807ULL});
    }
    void badDecimals_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "00", "01", "0300", "+300", "-1", "-0", " 1", "1 ", "1\n", "1.0", "1e3", "0x10", "1_000",
              "9223372036854775808", "9999999999999999999", "18446744073709551616", "100000000000000000000"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("Arabic digit") << QByteArray("\xD9\xA1");
        QTest::newRow("zero byte") << QByteArray("1\0", 2);
    }
    void badDecimals() {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDecimal(text.toStdString()));
    }

    /// Every code point is written and read; the same bytes with surrogates or in a longer form are not UTF-8.
    void everyCodePoint() {
        for (char32_t c = 0; c <= 0x10FFFF; ++c)
            QVERIFY(isUtf8(utf8Of(c)) == (c < 0xD800 || c > 0xDFFF));
        QVERIFY(!isUtf8(utf8Of(0x110000)));
    }

    void badUtf8_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        row("continuation alone", "\x80");
        row("two-byte cut", "a\xC3");
        row("three-byte cut", "\xE2\x82");
        row("four-byte cut", "\xF0\x9F\x98");
        row("followed by a letter", "\xC3"
                                    "a");
        row("long form of slash", "\xC0\xAF");
        row("long form of delete", "\xC1\xBF");
        row("long form, three", "\xE0\x9F\xBF");
        row("long form, four", "\xF0\x8F\xBF\xBF");
        row("above the last", "\xF4\x90\x80\x80");
        row("five bytes", "\xF8\x88\x80\x80\x80");
        row("FE", "\xFE");
        row("FF", "\xFF");
        row("lead, lead", "\xE2\xE2\x82");
    }
    void badUtf8() {
        QFETCH(QByteArray, text);
        QVERIFY(!isUtf8(text.toStdString()));
        QVERIFY(!isUtf8("good " + text.toStdString() + " good"));
    }

    void goodUtf8() {
        QVERIFY(isUtf8(""));
        QVERIFY(isUtf8(std::string_view("\0", 1)));
        QVERIFY(isUtf8("W\xC3\xBCrzburg \xE2\x82\xAC \xF0\x9F\x98\x80"));
    }

    void viewsShowTheSameBytes() {
        const std::string text("a\0\xFF", 3);
        QCOMPARE(bytesOf(text).size(), std::size_t{3});
        QCOMPARE(bytesOf(text)[2], std::uint8_t{0xFF});
        QCOMPARE(textOf(bytesOf(text)), std::string_view(text));
    }

private:
    /// UTF-8 by its definition, surrogates and all.
    static std::string utf8Of(char32_t c) {
        const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
        if (c < 0x80)
            return {byte(c)};
        if (c < 0x800)
            return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
        if (c < 0x10000)
            return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
        return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
                byte(0x80 | (c & 0x3F))};
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"

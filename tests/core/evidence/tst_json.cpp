// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/json.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace caseseal;
using evidence::Json;

namespace {

/// An independent judge: another library reads the text, and what it writes must be the same bytes.
bool oracleAccepts(const std::string& text) {
    const auto keysAreAscii = [](const nlohmann::json& value, const auto& self) -> bool {
        if (value.is_number_float())
            return false;
        if (value.is_number_unsigned() && value.get<std::uint64_t>() > 9007199254740991ULL)
            return false;
        if (value.is_number_integer() && !value.is_number_unsigned() && value.get<std::int64_t>() < -9007199254740991LL)
            return false;
        for (auto member = value.begin(); value.is_structured() && member != value.end(); ++member) {
            if (value.is_object())
                for (const char c : member.key())
                    if (static_cast<unsigned char>(c) >= 0x80)
                        return false;
            if (!self(member.value(), self))
                return false;
        }
        return true;
    };
    const auto parsed = nlohmann::json::parse(text, nullptr, false);
    if (parsed.is_discarded() || !keysAreAscii(parsed, keysAreAscii))
        return false;
    return parsed.dump() == text;
}

std::string nested(int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

const std::vector<std::string> kCanonical = {
    R"({"a":[1,-2,0,null,true,false,""],"b":{"x":"y"},"c":"ü 日本 🧪"})",
    "{\"act\":\"item.set\",\"data\":{\"k\":[{\"z\":-9007199254740991}]},\"value\":"
    "\"a\\\"b\\\\c\\b\\f\\n\\r\\t\\u0000\\u001f/\"}",
    R"([[],{},[{}],"long run without any escape at all, longer than sixteen bytes","x"])",
};

} // namespace

/// Canonical JSON: what is read is written back byte for byte, and nothing else is read.
class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void canonicalTextsSurvive() {
        auto texts = kCanonical;
        for (const char* more : {"null", "true", "false", "0", "-1", "9007199254740991", "-9007199254740991", "\"\"",
                                 "[]", "{}", "\"\x7f\"", "\"\\u001f\""})
            texts.emplace_back(more);
        texts.push_back(nested(64));
        for (const auto& text : texts) {
            const auto parsed = Json::parse(text);
            QVERIFY2(parsed.has_value(), text.c_str());
            QCOMPARE(parsed->encode(), text);
        }
    }

    void everythingElseIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("empty", "");
        row("space before", " 1");
        row("space after", "1 ");
        row("line feed after", "1\n");
        row("space in object", R"({"a" :1})");
        row("unsorted keys", R"({"b":1,"a":2})");
        row("duplicate key", R"({"a":1,"a":1})");
        row("duplicate key by escape", "{\"a\":1,\"\\u0061\":1}");
        row("key that is not ASCII", R"({"ä":1})");
        row("trailing comma", "[1,]");
        row("missing comma", "[1 2]");
        row("unclosed", "[1");
        row("unclosed string", "\"a");
        row("two values", "1,2");
        row("too deep", nested(65));
        row("fraction", "1.0");
        row("exponent", "1e2");
        row("minus zero", "-0");
        row("leading zero", "01");
        row("plus", "+1");
        row("2^53", "9007199254740992");
        row("-2^53", "-9007199254740992");
        row("huge", "123456789012345678901234567890");
        row("minus alone", "-");
        row("NaN", "NaN");
        row("capital", "True");
        row("slash escaped", R"("\/")");
        row("letter escaped", "\"\\u0061\"");
        row("quotation mark by number", "\"\\u0022\"");
        row("line feed by number", "\"\\u000a\"");
        row("upper-case hex", "\"\\u001F\"");
        row("DEL escaped", "\"\\u007f\"");
        row("umlaut escaped", "\"\\u00fc\"");
        row("pair of surrogates escaped", "\"\\ud83e\\uddea\"");
        row("lone surrogate", "\"\\ud800\"");
        row("lone surrogate raw", "\"\xed\xa0\x80\"");
        row("overlong", "\"\xc0\xaf\"");
        row("cut UTF-8", "\"\xe6\x97\"");
        row("raw control character", "\"\x01\"");
        row("raw tab", "\"\t\"");
        row("escape cut off", "\"\\");
        row("number escape cut off", "\"\\u00");
        row("byte order mark", "\xef\xbb\xbf"
                               "1");
    }
    void everythingElseIsRefused() {
        QFETCH(QByteArray, text);
        QVERIFY(!Json::parse(text.toStdString()).has_value());
    }

    /// Each byte replaced, left out, doubled: we and the other library agree on every result.
    void mutationsAreJudgedAsByAnotherLibrary() {
        static constexpr std::string_view kBytes = "\"\\{}[],:-+.eE019afnu/ \n\t\x01\x1f\x7f\x80\xc3\xbc\xff";
        int accepted = 0;
        int tried = 0;
        const auto judge = [&](const std::string& text) {
            ++tried;
            const bool ours = Json::parse(text).has_value();
            accepted += ours ? 1 : 0;
            return ours == oracleAccepts(text);
        };
        for (const auto& text : kCanonical) {
            for (std::size_t at = 0; at < text.size(); ++at) {
                auto changed = text;
                for (const char byte : kBytes) {
                    changed[at] = byte;
                    QVERIFY2(judge(changed), changed.c_str());
                }
                changed = text;
                QVERIFY2(judge(changed.erase(at, 1)), changed.c_str());
                changed = text;
                QVERIFY2(judge(changed.insert(at, 1, text[at])), changed.c_str());
                QVERIFY2(judge(text.substr(0, at)), text.substr(0, at).c_str());
            }
        }
        QVERIFY(tried > 5000);
        QVERIFY(accepted > 100 && accepted < tried);
    }

    /// The reader takes long strings in blocks: escapes and ends at every place of a block, and across two.
    void longStringsKeepEveryByte() {
        const std::vector<std::string> pieces = {"\"", "\\",       "\n",      std::string(1, '\x01'),
                                                 "\t", "\xC3\xA9", "\\\\\"\""};
        for (std::size_t size = 0; size < 300; ++size)
            for (const auto& piece : pieces) {
                std::string text(size, 'x');
                text += piece + "yz" + piece + std::string(140 - size % 70, 'w') + piece;
                const auto encoded = Json(text).encode();
                const auto parsed = Json::parse(encoded);
                QVERIFY2(parsed.has_value() && *parsed->asString() == text, encoded.c_str());
            }
    }

    /// A byte that the canonical form does not have is refused wherever it stands in a long string.
    void longStringsWithAWrongByteAreRefused() {
        const std::string good = Json(std::string(90, 'a') + '"' + std::string(90, 'b')).encode();
        for (std::size_t at = 1; at + 1 < good.size(); ++at) {
            const std::string before = good.substr(0, at);
            const std::string after = good.substr(at);
            QVERIFY(!Json::parse(before + '\n' + after).has_value());
            QVERIFY(!Json::parse(before + "\\x" + after).has_value());
            QVERIFY(!Json::parse(before + "\\u000a" + after).has_value());
            QVERIFY(!Json::parse(before + "\\/" + after).has_value());
        }
    }

    void numbersOutsideAreOurOwnMistake() {
        QCOMPARE(Json(std::int64_t{9007199254740991}).encode(), std::string("9007199254740991"));
        QVERIFY(Json(Json::Object{{"b", 1 == 1}, {"a", nullptr}}).encode() == R"({"a":null,"b":true})");
        QVERIFY(Json(Json::Object{{"a", "x"}}).find("a") != nullptr);
        QVERIFY(Json("a").find("a") == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/entry.h"

#include <QTest>

using namespace caseseal;
using evidence::Entry;
using evidence::Json;

namespace {

Entry fullEntry() {
    Entry entry;
    entry.act = "item.change";
    entry.place = {"HYP-006", "SE.V1", "1", "F.VS", "2", "IG.VS", "3", "I.SYSBP"};
    entry.n = 41;
    entry.hasValue = entry.hasWas = true;
    entry.value = "148";
    entry.was = std::nullopt;
    entry.unit = "MU.MMHG";
    entry.reason = "wrong \"line\"\n read";
    entry.checks = {{"RC.1", "outside 60 to 200", "confirmed"}, {"RC.2", "ü", ""}};
    entry.source = "typed";
    entry.data = Json::Object{{"note", "日本"}};
    return entry;
}

constexpr const char* kItem =
    R"({"act":"item.set","event":"E","form":"F","group":"G","item":"I","n":0,"subject":"S","value":null,"was":null})";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

/// Entries: written and read back, each required part, each strange part refused.
class TestEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip() {
        const Entry entry = fullEntry();
        const std::string text = entry.encode();
        const auto parsed = Entry::parse(text);
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.c_str());
        QVERIFY(*parsed == entry);
        QCOMPARE(parsed->encode(), text);
        QVERIFY(Json::parse(text).has_value()); // canonical
        QCOMPARE(Json::parse(text)->encode(), text);
    }
    void describesItsPlace() {
        QCOMPARE(fullEntry().place.describe(), std::string("HYP-006 › SE.V1[1] › F.VS[2] › IG.VS[3] › I.SYSBP"));
        QCOMPARE((evidence::ItemPlace{"S", "E", "", "F", "", "G", "", "I"}).describe(), std::string("S › E › F › I"));
        QCOMPARE((evidence::ItemPlace{"S", "E", "", "F", "", "G", "", ""}).describe(), std::string("S › E › F › G"));
        QCOMPARE(evidence::ItemPlace().describe(), std::string());
    }

    void acceptedForms_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("blank", kItem);
        row("set without was", replaced(kItem, R"(,"was":null)", ""));
        row("session", R"({"act":"session.open","data":{"person":"a"}})");
        row("form act", R"({"act":"form.complete","event":"E","form":"F","n":3,"subject":"S"})");
        row("person of several roles",
            R"({"act":"person.add","data":{"key":"k","person":"a","roles":["monitor","auditor"]}})");
    }
    void acceptedForms() {
        QFETCH(QByteArray, text);
        const auto parsed = Entry::parse(text.toStdString());
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.c_str());
        QCOMPARE(parsed->encode(), text.toStdString());
    }

    void refusedForms_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        const std::string change =
            replaced(replaced(kItem, "item.set", "item.change"), R"("n":0)", R"("n":0,"reason":"r")");
        QVERIFY(Entry::parse(change).has_value());
        row("no act", R"({"n":0,"subject":"S"})");
        row("unknown act", replaced(kItem, "item.set", "item.drop"));
        row("unknown key", replaced(kItem, R"("value")", R"("valuf")"));
        row("key doubled", replaced(kItem, R"("n":0)", R"("n":0,"n":0)"));
        row("keys unsorted", replaced(replaced(kItem, R"(,"was":null)", ""), "{", R"({"was":null,)"));
        row("space", replaced(kItem, R"("n":0)", R"("n": 0)"));
        row("line feed after", std::string(kItem) + "\n");
        row("n negative", replaced(kItem, R"("n":0)", R"("n":-1)"));
        row("n text", replaced(kItem, R"("n":0)", R"("n":"0")"));
        row("n missing", replaced(kItem, R"("n":0,)", ""));
        row("subject missing", replaced(kItem, R"("subject":"S",)", ""));
        row("subject empty", replaced(kItem, R"("subject":"S")", R"("subject":"")"));
        row("n without subject", R"({"act":"session.open","n":0})");
        row("item missing", replaced(kItem, R"("item":"I",)", ""));
        row("group missing", replaced(kItem, R"("group":"G",)", ""));
        row("event missing", replaced(kItem, R"("event":"E",)", ""));
        row("value missing", replaced(kItem, R"("value":null,)", ""));
        row("value number", replaced(kItem, R"("value":null)", R"("value":1)"));
        row("set over a value", replaced(kItem, R"("was":null)", R"("was":"1")"));
        row("change without was", replaced(change, R"(,"was":null)", ""));
        row("change without reason", replaced(change, R"("reason":"r",)", ""));
        row("change with empty reason", replaced(change, R"("reason":"r")", R"("reason":"")"));
        row("unknown source", replaced(kItem, R"("subject")", R"("source":"guessed","subject")"));
        row("data array", R"({"act":"session.open","data":[]})");
        row("checks empty", replaced(kItem, R"("event")", R"("checks":[],"event")"));
        row("check without rule", replaced(kItem, R"("event")", R"("checks":[{"answer":"a","message":"m"}],"event")"));
        row("sign without covers",
            R"({"act":"form.sign","data":{"meaning":"m"},"event":"E","form":"F","n":0,"subject":"S"})");
        row("form act without form", R"({"act":"form.lock","n":0,"subject":"S"})");
        row("unknown role", R"({"act":"person.add","data":{"key":"k","person":"a","roles":["sponsor"]}})");
        row("no role", R"({"act":"person.add","data":{"key":"k","person":"a","roles":[]}})");
        row("study without hash", R"({"act":"study.version","data":{"oid":"M"}})");
        row("adopt without forced", R"({"act":"subject.adopt","data":{"chain":"c","seal":")" + std::string(64, '0') +
                                        R"("},"n":0,"subject":"S"})");
        row("array", "[]");
        row("empty", "");
    }
    void refusedForms() {
        QFETCH(QByteArray, text);
        QVERIFY(!Entry::parse(text.toStdString()).has_value());
    }

    /// A byte changed anywhere gives another leaf, whatever the reader says.
    void leafDependsOnEveryByte() {
        evidence::Salt salt{};
        const auto leaf = evidence::entryLeafHash(salt, kItem);
        std::string text = kItem;
        for (auto& c : text) {
            c = static_cast<char>(c ^ 1);
            QVERIFY(evidence::entryLeafHash(salt, text) != leaf);
            c = static_cast<char>(c ^ 1);
        }
        for (auto& byte : salt) {
            byte ^= 1;
            QVERIFY(evidence::entryLeafHash(salt, kItem) != leaf);
            byte ^= 1;
        }
        // SHA-256(0x00 || 32 zero bytes || "{}"), by another implementation (Python hashlib)
        QCOMPARE(base::encodeHex(evidence::entryLeafHash(salt, "{}")),
                 std::string("df2fad6a42533aaab95db7d32ba62a1222257cd5908f1f5eb7ce850d55dc0709"));
    }
};

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"

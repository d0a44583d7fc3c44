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

const std::string kDigest(64, '0');

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
            R"({"act":"person.add","data":{"key":"k","name":"","person":"a","roles":["monitor","auditor"]}})");
        row("lost is unknown", R"({"act":"chain.restore","data":{"from":")" + kDigest + R"(","lost":null}})");
        row("product without a place", R"({"act":"product.ship","data":{"kit":"1"}})");
        row("query with an empty text",
            R"({"act":"query.close","data":{"query":1,"text":""},"form":"F","n":0,"subject":"S"})");
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
        row("visit of no event", R"({"act":"event.skip","data":{"date":"2026-03-15"},"n":0,"subject":"S"})");
        row("adopt without forced", R"({"act":"subject.adopt","data":{"chain":"c","seal":")" + std::string(64, '0') +
                                        R"("},"n":0,"subject":"S"})");
        row("array", "[]");
        row("empty", "");
    }
    /// Every act whose `data` has keys without which it says nothing: whole it is an entry, without any of them not.
    void neededKeys_data() {
        QTest::addColumn<QByteArray>("act");
        QTest::addColumn<QByteArray>("rest"); ///< of the entry, behind data
        QTest::addColumn<QByteArrayList>("members");
        const auto row = [](const char* act, const QByteArrayList& members, const char* rest = "") {
            QTest::newRow(act) << QByteArray(act) << QByteArray(rest) << members;
        };
        const auto digest = [](const char* key) {
            return QByteArray("\"") + key + "\":\"" + QByteArray::fromStdString(kDigest) + "\"";
        };
        constexpr auto kVisit = R"(,"event":"E","n":0,"subject":"S")", kForm = R"(,"form":"F","n":0,"subject":"S")";
        row("chain.open", {R"("study":"S")"});
        row("chain.restore", {digest("from"), R"("lost":3)"});
        row("person.add", {R"("key":"k")", R"("name":"N")", R"("person":"a")", R"("roles":["admin"])"});
        row("person.role", {R"("person":"a")", R"("roles":["admin"])"});
        row("person.rekey", {R"("key":"k")", R"("person":"a")"});
        row("person.disable", {R"("person":"a")"});
        row("study.version", {R"("oid":"M")", digest("sha256")});
        row("subject.transfer", {R"("chain":"c")", digest("seal")}, R"(,"n":0,"subject":"S")");
        row("subject.adopt", {R"("chain":"c")", R"("forced":true)", digest("seal")}, R"(,"n":0,"subject":"S")");
        row("event.schedule", {R"("date":"2026-03-15")"}, kVisit);
        row("event.skip", {R"("date":"2026-03-15")"}, kVisit);
        row("form.sign", {digest("covers"), R"("meaning":"m")"}, kForm);
        row("form.verify", {digest("covers")}, kForm);
        for (const char* act : {"query.open", "query.answer", "query.close", "query.reopen"})
            row(act, {R"("query":1)", R"("text":"?")"}, kForm);
        row("consent.publish", {digest("document"), R"("version":"1")"});
        row("consent.grant", {R"("by":"participant")", digest("document"), R"("scopes":[])"});
        row("consent.withdraw", {R"("by":"witness")", digest("document"), R"("scopes":["all"])"});
        for (const char* act : {"random.commit", "random.allocate", "random.reveal"})
            row(act, {R"("list":"ab")"});
        row("data.import", {R"("format":"odm")", digest("sha256")});
        row("data.export", {R"("format":"csv")", digest("sha256")});
        row("data.share", {R"("recipients":["a"])"});
        row("data.receive", {R"("heads":[])"});
        row("session.open", {R"("person":"a")"});
        row("session.close", {R"("person":"a")"});
        row("session.refused", {R"("person":"a")", R"("why":"password")"});
        row("clock.warning", {R"("expected":"1")", R"("seen":"2")"});
        row("report.issue", {R"("kind":"audit")", digest("sha256")});
    }
    void neededKeys() {
        QFETCH(QByteArray, act);
        QFETCH(QByteArray, rest);
        QFETCH(QByteArrayList, members);
        const auto parsed = [&](const QByteArrayList& data) {
            return Entry::parse(
                (R"({"act":")" + act + R"(","data":{)" + data.join(',') + "}" + rest + "}").toStdString());
        };
        const auto whole = parsed(members);
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().message.c_str());
        for (qsizetype i = 0; i < members.size(); ++i) {
            auto less = members;
            const auto key = less.takeAt(i).split('"').at(1);
            const auto refused = parsed(less);
            QVERIFY2(!refused.has_value() && refused.error().message.find(key.toStdString()) != std::string::npos,
                     key.constData());
            auto other = members;
            other[i] = "\"" + key + "\":false"; // no key of these is a yes or no, but for forced
            const bool anything = act == "data.share" || act == "clock.warning" || key == "forced";
            QCOMPARE(parsed(other).has_value(), anything);
        }
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

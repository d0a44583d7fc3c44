// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/chain_rules.h"
#include "evidence/covers.h"

#include "ledger/tree.h"

#include <QTest>

using namespace caseseal;
using evidence::Entry;
using evidence::Json;
using evidence::Person;
using evidence::PersonTable;

namespace {

const std::string kChain(32, 'c');

std::string keyFor(const std::string& person, const std::string& chain = kChain) {
    const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    return ledger::VerifierKey::make(chain + "/" + person, ledger::KeyType::Ed25519, key.publicKey()).encode();
}

Entry entry(const std::string& act, Json::Object data) {
    Entry out;
    out.act = act;
    out.data = std::move(data);
    return out;
}

Entry add(const std::string& id, const std::string& role, const std::string& key) {
    return entry(
        "person.add",
        {{"key", key}, {"name", "Name"}, {"organisation", "Site"}, {"person", id}, {"roles", Json::Array{role}}});
}

Person personOf(const std::string& role) {
    Person out;
    out.id = "p";
    out.roles = {role};
    return out;
}

} // namespace

/// Who is who in a chain, and who may do what.
class TestChainRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personsComeAndChange() {
        PersonTable table;
        const auto first = keyFor("ana");
        const auto second = keyFor("ana");
        QVERIFY(table.apply(add("ana", "coordinator", first), 1).has_value());
        QCOMPARE(table.find("ana")->key, first);
        QCOMPARE(table.find("ana")->sinceSeal, std::uint64_t(1));
        QVERIFY(table.apply(entry("person.rekey", {{"key", second}, {"person", "ana"}}), 2).has_value());
        QCOMPARE(table.find("ana")->key, second);
        QCOMPARE(table.find("ana")->earlierKeys, (std::vector<evidence::EarlierKey>{{first, 2}}));
        QCOMPARE(table.find("ana")->keyAt(2), first); // the seal that replaces a key is signed with it
        QCOMPARE(table.find("ana")->keyAt(3), second);
        const Json::Array roles{"monitor", "auditor"};
        QVERIFY(table.apply(entry("person.role", {{"person", "ana"}, {"roles", roles}}), 3).has_value());
        QCOMPARE(table.find("ana")->roles, (std::vector<std::string>{"monitor", "auditor"}));
        QVERIFY(table.apply(entry("person.disable", {{"person", "ana"}}), 4).has_value());
        QVERIFY(table.find("ana")->disabled);
        QVERIFY(table.apply(entry("person.enable", {{"person", "ana"}}), 5).has_value());
        QVERIFY(!table.find("ana")->disabled);
        QVERIFY(table.apply(entry("session.open", {{"person", "ben"}}), 6).has_value());
        QVERIFY(table.find("ben") == nullptr);
    }
    void whatIsRefusedChangesNothing() {
        PersonTable table;
        QVERIFY(table.apply(add("ana", "admin", keyFor("ana")), 0).has_value());
        const auto before = table.find("ana")->key;
        QVERIFY(!table.apply(add("ana", "monitor", keyFor("ana")), 1).has_value()); // twice
        QVERIFY(!table.apply(add("ben", "sponsor", keyFor("ben")), 1).has_value());
        QVERIFY(!table.apply(add("Ben", "monitor", keyFor("Ben")), 1).has_value());
        QVERIFY(!table.apply(add("ben", "monitor", keyFor("eve")), 1).has_value());
        QVERIFY(!table.apply(add("ben", "monitor", keyFor("ben", "short")), 1).has_value());
        QVERIFY(!table.apply(add("ben", "monitor", "no key"), 1).has_value());
        QVERIFY(!table.apply(entry("person.disable", {{"person", "ben"}}), 1).has_value());
        QVERIFY(!table.apply(entry("person.role", {{"person", "ana"}, {"roles", Json::Array()}}), 1).has_value());
        QVERIFY(!table.apply(entry("person.rekey", {{"key", keyFor("eve")}, {"person", "ana"}}), 1).has_value());
        QCOMPARE(table.all().size(), std::size_t(1));
        QCOMPARE(table.find("ana")->key, before);
        QCOMPARE(table.find("ana")->roles, std::vector<std::string>{"admin"});
    }
    void conditionsOnPersonAndSubject() {
        const auto monitor = personOf("monitor");
        QVERIFY(checkAllowed(monitor, "monitor", entry("person.rekey", {{"person", "p"}})).has_value());
        QVERIFY(!checkAllowed(monitor, "monitor", entry("person.rekey", {{"person", "q"}})).has_value());
        QVERIFY(checkAllowed(personOf("admin"), "admin", entry("person.rekey", {{"person", "q"}})).has_value());
        QVERIFY(
            !checkAllowed(monitor, "admin", entry("person.rekey", {{"person", "p"}})).has_value()); // not their role
        QVERIFY(!checkAllowed(monitor, "nobody", entry("session.open", {})).has_value());
        const auto adopt = entry("subject.adopt", {{"forced", true}});
        QVERIFY(!checkAllowed(personOf("coordinator"), "coordinator", adopt).has_value());
        QVERIFY(checkAllowed(personOf("admin"), "admin", adopt).has_value());
        QVERIFY(checkAllowed(personOf("coordinator"), "coordinator", entry("subject.adopt", {{"forced", false}}))
                    .has_value());
        auto participant = personOf("participant");
        auto grant = entry("consent.grant", {});
        grant.place.subject = "S-1";
        QVERIFY(!checkAllowed(participant, "participant", grant).has_value());
        participant.subject = "S-1";
        QVERIFY(checkAllowed(participant, "participant", grant).has_value());
        grant.place.subject = "S-2";
        QVERIFY(!checkAllowed(participant, "participant", grant).has_value());
        QVERIFY(checkAllowed(personOf("coordinator"), "coordinator", grant).has_value());
    }
    void coversDependsOnOrderOfKeysOnly() {
        const evidence::CoveredValue a{"G", "1", "A", {1}};
        const evidence::CoveredValue b{"G", "1", "B", {2}};
        const evidence::CoveredValue c{"G", "10", "A", {3}};
        const std::vector<ledger::Digest> sorted = {{1}, {2}, {3}};
        QCOMPARE(evidence::coversRoot({c, a, b}), ledger::treeRoot(sorted));
        QCOMPARE(evidence::coversRoot({b, c, a}), ledger::treeRoot(sorted));
        QCOMPARE(evidence::coversRoot({}), ledger::emptyRoot());
        QVERIFY(evidence::coversRoot({a, b}) != evidence::coversRoot({a, c}));
    }
};

QTEST_GUILESS_MAIN(TestChainRules)
#include "tst_chain_rules.moc"

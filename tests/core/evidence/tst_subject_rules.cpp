// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "verify_here.h"

#include <set>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

const ItemPlace kSys = ChainBuilder::placeOf("S-1", "I.SYS");

struct Enrolled : ChainBuilder {
    explicit Enrolled(char digit = 'a') : ChainBuilder(digit) {
        addTeam();
        seal("cora", "coordinator", {subjectAct("subject.enrol", "S-1")});
    }
    void record(const Entry& entry) { seal("cora", "coordinator", {entry}); }
};

Verdict judged(const std::vector<const ChainBuilder*>& chains) {
    auto source = sourceOf(chains, nullptr);
    return verifyHere(source, 2);
}

Json::Object moveTo(const ChainBuilder& other, const Seal& seal) {
    return {{"chain", other.chain}, {"seal", base::encodeHex(seal.hash)}};
}
Json::Object adoptFrom(const ChainBuilder& other, const Seal& seal, bool forced) {
    auto out = moveTo(other, seal);
    out.emplace("forced", forced);
    return out;
}

} // namespace

/// The rules that need a participant's history, in one chain and across several.
class TestSubjectRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counter() {
        for (const std::int64_t wrong : {2, 0}) { // a gap, a double
            Enrolled chain;
            auto entry = chain.value(kSys, "1");
            entry.n = static_cast<std::uint64_t>(wrong);
            chain.record(entry);
            const auto verdict = judged({&chain});
            QVERIFY2(names(verdict.findings, "subject-counter", "S-1"), codes(verdict));
            QCOMPARE(verdict.findingsTotal, std::uint64_t(1));
            QCOMPARE(verdict.findings[0].place.item, std::string("I.SYS"));
        }
    }
    void valueHistory() {
        Enrolled first; // a change of what was never entered
        first.values[kSys] = "1";
        first.record(first.value(kSys, "2"));
        QVERIFY(names(judged({&first}).findings, "value-history", "S-1"));
        Enrolled second; // a first entry where one stands
        second.record(second.value(kSys, "1"));
        second.values.clear();
        second.record(second.value(kSys, "2"));
        QVERIFY(names(judged({&second}).findings, "value-history", "S-1"));
        Enrolled third; // another value replaced; long ones are told apart too
        const std::string longText(5000, 'x');
        third.record(third.value(kSys, longText));
        third.record(third.value(kSys, longText + "y"));
        QVERIFY2(judged({&third}).kind == VerdictKind::Intact, codes(judged({&third})));
        third.values[kSys] = longText + "z";
        third.record(third.value(kSys, "1"));
        const auto verdict = judged({&third});
        QVERIFY2(names(verdict.findings, "value-history", "S-1"), codes(verdict));
        Enrolled fourth; // a blank is a value of its own
        fourth.record(fourth.value(kSys, std::nullopt));
        fourth.values[kSys] = "";
        fourth.record(fourth.value(kSys, "1"));
        QVERIFY(names(judged({&fourth}).findings, "value-history", "S-1"));
    }
    void coverage() {
        Enrolled chain;
        chain.record(chain.value(kSys, "1"));
        auto sign = chain.form("form.sign", kSys);
        sign.data = Json::Object{{"covers", std::string(64, '0')}, {"meaning", "m"}};
        chain.seal("ines", "investigator", {sign});
        const auto verdict = judged({&chain});
        QVERIFY2(names(verdict.findings, "signature-coverage", "S-1"), codes(verdict));
        QCOMPARE(verdict.findings[0].place.form, std::string("F.VS"));
    }
    void homeIsWhereTheEnrolmentIs() {
        ChainBuilder chain;
        chain.addTeam();
        chain.seal("cora", "coordinator", {chain.value(kSys, "1")});
        QVERIFY(names(judged({&chain}).findings, "home-chain", "S-1"));
    }

    void transferAndAdopt() {
        Enrolled old('a');
        Enrolled fresh('b');
        fresh.next.clear();
        ChainBuilder other('c');
        other.addTeam();
        old.record(old.value(kSys, "1"));
        old.seal("cora", "coordinator", {old.subjectAct("subject.transfer", "S-1", moveTo(other, other.seals[0]))});
        const Seal transfer = old.seals.back();
        other.seal("cora", "coordinator", {other.subjectAct("subject.adopt", "S-1", adoptFrom(old, transfer, false))});
        other.values = old.values;
        other.leaves = old.leaves;
        other.seal("cora", "coordinator", {other.value(kSys, "2")}); // was: the other chain's value
        other.seal("ines", "investigator", {other.form("form.sign", kSys)});
        auto verdict = judged({&other, &old}); // whatever the manifest's order
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(verdict.counts.subjects, std::uint64_t(1));
        verdict = judged({&other}); // the old chain is not here: what it gave is not known, and that is said
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "other-chain-missing"));
        // the old home goes on writing
        old.values[kSys] = "1";
        old.record(old.value(kSys, "3"));
        verdict = judged({&old, &other});
        QVERIFY2(names(verdict.findings, "home-chain", "S-1"), codes(verdict));
        QCOMPARE(verdict.findings[0].chain, old.chain);
    }
    void adoptWithoutTransfer() {
        Enrolled old('a');
        ChainBuilder other('c');
        other.addTeam();
        old.record(old.value(kSys, "1"));
        const Seal last = old.seals.back();
        other.seal("root", "admin", {other.subjectAct("subject.adopt", "S-1", adoptFrom(old, last, true))});
        auto verdict = judged({&old, &other});
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "forced-adopt"));
        // the old home did not know and went on: that does not count, and is no damage
        const auto warned = verdict.warnings.size();
        old.record(old.value(kSys, "9"));
        other.values = {{kSys, "1"}};
        other.seal("cora", "coordinator", {other.value(kSys, "2")}); // was: what counts
        verdict = judged({&old, &other});
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(verdict.warnings.size(), warned + 1);
        ChainBuilder claimed('d');
        claimed.addTeam();
        claimed.seal("cora", "coordinator", {claimed.subjectAct("subject.adopt", "S-1", adoptFrom(old, last, false))});
        verdict = judged({&old, &claimed});
        QVERIFY2(names(verdict.findings, "home-chain", "S-1"), codes(verdict));
    }
    /// A monitor elsewhere verifies what was received; covers fit the view at that head only.
    void signatureOverAView() {
        for (const bool stale : {false, true}) {
            Enrolled site('a');
            ChainBuilder sponsor('b');
            sponsor.addTeam();
            site.record(site.value(kSys, "1"));
            const auto length = static_cast<std::int64_t>(site.seals.size());
            const auto covers = site.coversOf(site.form("form.complete", kSys).place);
            --site.next["S-1"]; // that entry was made for its place only
            site.record(site.value(kSys, "2"));
            const Json::Array heads{Json::Object{
                {"chain", site.chain}, {"head", std::string(64, '0')}, {"length", stale ? length + 1 : length}}};
            sponsor.seal("root", "admin", {ChainBuilder::simple("data.receive", {{"format", "x"}, {"heads", heads}})});
            auto verification = sponsor.form("form.verify", kSys);
            verification.data = Json::Object{{"covers", base::encodeHex(covers)}};
            sponsor.seal("mona", "monitor", {verification});
            const auto verdict = judged({&site, &sponsor});
            QVERIFY2(names(verdict.findings, "signature-coverage", "S-1") == stale, codes(verdict));
            QCOMPARE(verdict.kind, stale ? VerdictKind::Altered : VerdictKind::Intact);
        }
    }

    /// More records than are kept in memory: the same findings come out of scratch files.
    void manyRecords() {
        ChainBuilder chain;
        chain.addTeam();
        const std::string text(64, 'v');
        std::uint64_t entries = chain.records.size();
        for (int s = 0; s < 60; ++s) {
            const std::string subject = "S-" + std::to_string(s);
            std::vector<Entry> all = {chain.subjectAct("subject.enrol", subject)};
            for (int i = 0; i < 700; ++i)
                all.push_back(chain.value(ChainBuilder::placeOf(subject, "I." + std::to_string(i)), text));
            if (s == 41)
                all[500].n = 7; // the one mistake
            entries += all.size();
            chain.seal("cora", "coordinator", all);
        }
        auto source = sourceOf({&chain}, nullptr);
        for (const unsigned threads : {1U, 4U}) {
            const auto verdict = verifyHere(source, threads);
            QCOMPARE(verdict.counts.entries, entries);
            QCOMPARE(verdict.counts.subjects, std::uint64_t(60));
            QCOMPARE(verdict.findingsTotal, std::uint64_t(2)); // the counter goes back, then one is missing
            QCOMPARE(verdict.findings[0].code, std::string("subject-counter"));
            QCOMPARE(verdict.findings[0].place.subject, std::string("S-41"));
            QCOMPARE(verdict.findings[0].place.item, std::string("I.499"));
            QCOMPARE(verdict.findings[0].entry, std::optional<std::uint64_t>(500));
        }
    }

    /// Random trials that break no rule: never a finding.
    void noFalseAlarm() {
        std::mt19937 random(20261122);
        const auto roll = [&random](unsigned sides) { return static_cast<unsigned>(random() % sides); };
        for (int trial = 0; trial < 1000; ++trial) {
            ChainBuilder chain;
            LedgerBuilder ledger(roll(4) == 0 ? std::vector<std::string>{} : std::vector<std::string>{"w.example/a"},
                                 trial % 100 == 0);
            chain.addTeam();
            const auto subjects = 1 + roll(3);
            for (unsigned s = 0; s < subjects; ++s)
                chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S-" + std::to_string(s))});
            for (unsigned step = 0, steps = 1 + roll(8); step < steps; ++step) {
                const std::string subject = "S-" + std::to_string(roll(subjects));
                const std::string form = roll(2) == 0 ? "F.VS" : "F.AE";
                const auto place = ChainBuilder::placeOf(subject, "", form);
                std::vector<Entry> entries;
                std::string author = "cora";
                std::string role = "coordinator";
                if (roll(3) == 0) {
                    author = roll(2) == 0 ? "ines" : "mona";
                    role = author == "ines" ? "investigator" : "monitor";
                    entries.push_back(chain.form(author == "ines" ? "form.sign" : "form.verify", place));
                } else {
                    std::set<unsigned> items;
                    for (unsigned k = 0, n = 1 + roll(5); k < n; ++k)
                        items.insert(roll(6));
                    for (const unsigned item : items)
                        entries.push_back(chain.value(
                            ChainBuilder::placeOf(subject, "I." + std::to_string(item), form),
                            roll(5) == 0 ? std::nullopt : std::optional(std::to_string(roll(200)) + "\n\"ü")));
                }
                chain.seal(author, role, entries);
                if (roll(3) == 0)
                    chain.publish(ledger);
            }
            auto source = sourceOf({&chain}, &ledger);
            const auto verdict = verifyHere(source, 1 + roll(2));
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        }
    }
};

QTEST_GUILESS_MAIN(TestSubjectRules)
#include "tst_subject_rules.moc"

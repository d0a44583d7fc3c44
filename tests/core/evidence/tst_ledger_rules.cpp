// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "verify_here.h"

#include "evidence/sealed_policy.h"

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

bool finds(MemorySource& source, std::string_view code) {
    const auto verdict = verifyHere(source);
    if (!names(verdict.findings, code))
        qWarning("%s", codes(verdict).constData());
    return verdict.kind == VerdictKind::Altered && names(verdict.findings, code);
}

} // namespace

/// What a bundle says of the ledger, altered in every way that has a code.
class TestLedgerRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingParts() {
        const SmallTrial trial;
        for (const char* name : {"ledger/checkpoint", "ledger/tile/0/000.p/12"}) {
            auto source = trial.source();
            QCOMPARE(source.contents.erase(name), std::size_t(1));
            QVERIFY(finds(source, "ledger-missing"));
        }
        auto source = trial.source();
        source.claimed.ledger.reset();
        QVERIFY(finds(source, "ledger-missing"));
        source = trial.source();
        source.only().seals[3].ledgerIndex.reset(); // later ones have an index
        QVERIFY(finds(source, "ledger-missing"));
        source = trial.source();
        source.contents.erase("policy");
        QVERIFY(finds(source, "ledger-quorum"));
    }
    void newestSealsMayWait() {
        SmallTrial trial;
        trial.chain.seal("cora", "coordinator", {trial.chain.value(ChainBuilder::placeOf("HYP-001", "I.SYS"), "150")});
        auto source = trial.source();
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "not-yet-logged"));
        QCOMPARE(verdict.counts.notLogged, std::uint64_t(1));
        QCOMPARE(verdict.counts.logged, std::uint64_t(12));
    }
    void everyByteOfATile() {
        const SmallTrial trial;
        auto source = trial.source();
        auto& tile = source.contents.at("ledger/tile/0/000.p/12");
        for (auto& c : tile) {
            c = static_cast<char>(c ^ 4);
            QVERIFY(names(verifyHere(source).findings, "ledger-inclusion"));
            c = static_cast<char>(c ^ 4);
        }
        tile.pop_back();
        QVERIFY(finds(source, "ledger-inclusion"));
    }
    void wrongPlaces() {
        const SmallTrial trial;
        auto source = trial.source();
        std::swap(source.only().seals[4].ledgerIndex, source.only().seals[5].ledgerIndex);
        QVERIFY(finds(source, "ledger-order"));
        QVERIFY(finds(source, "ledger-inclusion"));
        source = trial.source();
        source.only().seals.back().ledgerIndex = 12;
        QVERIFY(finds(source, "ledger-inclusion"));
    }
    void checkpointsThatDoNotHold() {
        const SmallTrial trial;
        auto source = trial.source();
        auto& note = source.contents.at("ledger/checkpoint");
        const std::string whole = note;
        const auto lines = note.find("— ");
        const auto second = note.find("— ", lines + 1);
        note = whole.substr(0, lines) + whole.substr(second); // the log's own line is gone
        QVERIFY(finds(source, "ledger-checkpoint"));
        note = whole.substr(0, whole.rfind("— ")); // a witness is gone
        QVERIFY(finds(source, "ledger-quorum"));
        note = whole;
        const std::size_t last = note.size() - 10;
        note[last] = note[last] == 'A' ? 'B' : 'A'; // its signature does not verify
        QVERIFY(finds(source, "ledger-checkpoint"));
        note = "no note";
        QVERIFY(finds(source, "ledger-checkpoint"));
        note = whole;
        source.claimed.ledger->size -= 1;
        QVERIFY(finds(source, "ledger-consistency"));
    }
    void otherHistories() {
        SmallTrial trial;
        // an earlier checkpoint, well signed, of another tree
        LedgerBuilder forked = std::move(trial.ledger);
        auto leaves = forked.leaves;
        forked.leaves.resize(5);
        forked.leaves[2][0] ^= 1;
        const auto good = forked.notes;
        forked.publish(trial.chain.time);
        forked.notes = {forked.notes.back(), good.back()};
        forked.leaves = leaves;
        auto source = sourceOf({&trial.chain}, &forked);
        QVERIFY(finds(source, "ledger-consistency"));
        forked.notes = {good.back(), good.front(), good.back()}; // not ascending
        source = sourceOf({&trial.chain}, &forked);
        QVERIFY(finds(source, "ledger-order"));
    }
    void afterIsOfThisLedgerAndGrows() {
        for (const int what : {0, 1, 2, 3}) {
            ChainBuilder chain;
            LedgerBuilder ledger({"w.example/a"});
            chain.addTeam();
            chain.publish(ledger);
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S")});
            const auto first = chain.after;
            chain.publish(ledger);
            if (what == 0)
                chain.after->root[0] ^= 1;
            else if (what == 1)
                chain.after->origin += "x";
            else if (what == 2)
                chain.after->size += 10;
            chain.seal("cora", "coordinator", {chain.value(ChainBuilder::placeOf("S", "I"), "1")});
            if (what == 3) {
                chain.after = first;
                chain.seal("cora", "coordinator", {chain.value(ChainBuilder::placeOf("S", "I"), "2")});
            }
            chain.publish(ledger);
            auto source = sourceOf({&chain}, &ledger);
            QVERIFY(finds(source, "after-bound"));
        }
    }
    void policies() {
        const SmallTrial trial;
        auto source = trial.source();
        auto verdict = verifyHere(source);
        QVERIFY(names(verdict.warnings, "policy-from-bundle"));
        base::NoProgress progress;
        VerifyOptions options;
        options.policy = trial.ledger.policy;
        auto own = verify(source, options, progress);
        QVERIFY(own->kind == VerdictKind::Intact && !names(own->warnings, "policy-from-bundle"));
        options.policy = LedgerBuilder({"site.example/w"}).policy; // other keys than the reader knows
        own = verify(source, options, progress);
        QVERIFY(own->kind == VerdictKind::Altered && names(own->findings, "ledger-checkpoint"));
        source.contents["policy"] += "frob\n";
        QVERIFY(verifyHere(source).kind == VerdictKind::Unreadable);
    }
    /// The newest one that an admin sealed is in force, whatever the bundle brings.
    void policiesThatWereSealed() {
        SmallTrial trial;
        const auto sealPolicy = [&trial](const ledger::Policy& policy, const char* author, const char* role) {
            trial.chain.seal(author, role, {SealedPolicy{policy, "as agreed", "site.example/w"}.encode()});
        };
        ledger::Policy weak = trial.ledger.policy;
        weak.groups.back().threshold = 1;
        sealPolicy(weak, "root", "admin");
        auto source = trial.source();
        QVERIFY(finds(source, "ledger-quorum")); // the bundle brings another one
        const auto verdict = verifyHere(source);
        QCOMPARE(verdict.findings.size(), std::size_t(1));
        QVERIFY(verdict.findings[0].seal && verdict.findings[0].expected != verdict.findings[0].found);
        base::NoProgress progress;
        VerifyOptions options;
        options.policy = trial.ledger.policy; // a reader's own may differ
        const auto own = verify(source, options, progress);
        QVERIFY(own->kind == VerdictKind::Intact && names(own->warnings, "policy-differs"));
        sealPolicy(trial.ledger.policy, "root", "admin");
        source = trial.source();
        QVERIFY(verifyHere(source).kind == VerdictKind::Intact);
        // where entries are withheld, the newest one may be among them
        source.contents["policy"] = weak.encode();
        QVERIFY(finds(source, "ledger-quorum"));
        auto& last = source.only().entries.back();
        last.leaf = entryLeafHash(last.salt, last.json);
        last.withheld = "redacted";
        QVERIFY(verifyHere(source).kind == VerdictKind::Intact);
        // by somebody who may not, or with another hash than its text has
        sealPolicy(weak, "cora", "coordinator");
        source = trial.source();
        QVERIFY(finds(source, "act-forbidden"));
        SmallTrial other;
        Entry entry = SealedPolicy{weak, "as agreed", ""}.encode();
        Json::Object data = *entry.data.asObject();
        data["sha256"] = std::string(64, '0');
        entry.data = data;
        other.chain.seal("root", "admin", {entry});
        source = other.source();
        QVERIFY(finds(source, "entry-malformed"));
    }
    /// Members change it one after the other: one of the chains must have sealed the bundle's.
    void oneOfSeveralChainsSealedThePolicy() {
        SmallTrial trial;
        ledger::Policy weak = trial.ledger.policy;
        weak.groups.back().threshold = 1;
        ChainBuilder late('b');
        late.seal("root", "admin", {SealedPolicy{weak, "as agreed", "site.example/w"}.encode()});
        auto source = sourceOf({&trial.chain, &late}, &trial.ledger);
        QVERIFY(finds(source, "ledger-quorum")); // nobody here has sealed what the bundle brings
        trial.chain.seal("root", "admin", {SealedPolicy{trial.ledger.policy, "anew", "site.example/w"}.encode()});
        source = sourceOf({&trial.chain, &late}, &trial.ledger);
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "policy-differs"));
    }
    void ownKeysUnderAnyNameAreNobodyElse() {
        ChainBuilder chain;
        LedgerBuilder ledger({"site.example/w"});
        chain.seal("root", "admin", {SealedPolicy{ledger.policy, "joined", "site.example/w"}.encode()});
        chain.publish(ledger);
        auto source = sourceOf({&chain}, &ledger);
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(verdict.assurance, (std::vector<std::string>{"self-signed", "logged"}));
    }
    void assurance() {
        const auto judged = [](const std::vector<std::string>& witnesses) {
            ChainBuilder chain;
            LedgerBuilder ledger(witnesses);
            chain.publish(ledger);
            auto source = sourceOf({&chain}, &ledger);
            return verifyHere(source);
        };
        using Words = std::vector<std::string>;
        QCOMPARE(judged({"a.example/w", "b.example/w"}).assurance, (Words{"logged", "witnessed 2 of 2"}));
        QCOMPARE(judged({kOrigin + "/member"}).assurance, (Words{"self-signed", "logged"}));
        const auto unwitnessed = judged({});
        QCOMPARE(unwitnessed.assurance, (Words{"self-signed", "logged"}));
        QVERIFY(names(unwitnessed.warnings, "unwitnessed"));
    }
    void clockOutsideItsBounds() {
        for (const std::int64_t skewMs : {-86'400'000LL, 86'400'000LL, 30'000LL}) {
            ChainBuilder chain;
            LedgerBuilder ledger({"w.example/a"});
            chain.addTeam();
            chain.publish(ledger);
            chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S")});
            chain.publish(ledger);
            const auto realTime = chain.time;
            chain.time.msSinceEpoch += skewMs;
            chain.seal("cora", "coordinator", {chain.value(ChainBuilder::placeOf("S", "I"), "1")});
            chain.time = {realTime.msSinceEpoch + 5000};
            chain.publish(ledger);
            auto source = sourceOf({&chain}, &ledger);
            const auto verdict = verifyHere(source);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            QCOMPARE(names(verdict.warnings, "clock-outside-bounds"), skewMs != 30'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestLedgerRules)
#include "tst_ledger_rules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/policy_parties.h"
#include "vectors.h"

#include <set>

using namespace caseseal;
using namespace caseseal::ledger;
using crypto::Algorithm;

namespace {

const Checkpoint kHead{"log.example/trial", 12, vectors::madeLeaf(3)};

CheckpointSigner logSigner(const std::string& seed, KeyType type = KeyType::Ed25519, const std::string& origin = {}) {
    const auto algorithm = type == KeyType::MlDsa44Cosignature ? Algorithm::MlDsa44 : Algorithm::Ed25519;
    return {origin.empty() ? kHead.origin : origin, type, vectors::fixedKey(algorithm, seed)};
}

CheckpointSigner witnessSigner(int number, KeyType type = KeyType::Ed25519Cosignature) {
    const auto algorithm = type == KeyType::MlDsa44Cosignature ? Algorithm::MlDsa44 : Algorithm::Ed25519;
    return {"w" + std::to_string(number) + ".example", type,
            vectors::fixedKey(algorithm, "witness " + std::to_string(number))};
}

/// `<log>` and `<1>`, `<2>` … replaced by the keys of the made-up log and witnesses.
std::string filled(std::string text) {
    const auto replace = [&](const std::string& mark, const VerifierKey& key) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), key.encode());
    };
    replace("<log>", logSigner("log").verifierKey());
    replace("<pqlog>", logSigner("log", KeyType::MlDsa44Cosignature).verifierKey());
    replace("<other>", logSigner("other", KeyType::Ed25519, "other.example").verifierKey());
    for (int i = 1; i <= 9; ++i) {
        replace("<" + std::to_string(i) + ">", witnessSigner(i).verifierKey());
        replace("<pq" + std::to_string(i) + ">", witnessSigner(i, KeyType::MlDsa44Cosignature).verifierKey());
    }
    return text;
}

Policy policyOf(const std::string& text) { return Policy::parse(filled(text)).value(); }

SignedCheckpoint head(const std::vector<NoteSignature>& lines) {
    return SignedCheckpoint::parse(SignedNote{kHead.encode(), lines}.encode()).value();
}

} // namespace

/// Policies: the shared cases with their truth tables, strict reading, quorum with its times.
class TestPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedPolicies() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        int tables = 0;
        const auto data = vectors::json("tlog-policy.json");
        for (const auto& one : data["cases"]) {
            const auto policy = Policy::parse(withKeys(one["policy"].get<std::string>()));
            QCOMPARE(policy.has_value(), one["want"].get<std::string>().starts_with("ok"));
            if (!policy)
                continue;
            QCOMPARE(Policy::parse(policy->encode())->encode(), policy->encode());
            for (const char* table : {"satisfied_by", "not_by"})
                for (const auto& names : one.value(table, nlohmann::json::array())) {
                    const auto state = judge(*policy, cosignedBy(*policy, names.get<std::set<std::string>>())).value();
                    QCOMPARE(state.quorumMet, std::string(table) == "satisfied_by");
                    QVERIFY(state.loggedBySome);
                    ++tables;
                }
        }
        QCOMPARE(tables, 6);
    }

    void badPolicies_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* policy, const char* place) {
            QTest::newRow(name) << QString::fromUtf8(policy) << QString::fromUtf8(place);
        };
        row("empty", "", "no quorum");
        row("unknown word", "logs <log>\nquorum none\n", "line 1");
        row("log without key", "log\nquorum none\n", "line 1");
        row("log with too much", "log <log> url more\nquorum none\n", "line 1");
        row("two quorums", "quorum none\nquorum none\n", "line 2");
        row("two names in quorum", "quorum none none\n", "line 1");
        row("unknown quorum", "log <log>\nquorum W\n", "line 2");
        row("name none", "witness none <1>\nquorum none\n", "line 1");
        row("group named none", "witness a <1>\ngroup none any a\nquorum none\n", "line 2");
        row("member none", "group g any none\nquorum g\n", "line 1");
        row("name twice", "witness a <1>\nwitness a <2>\nquorum a\n", "line 2");
        row("group with a witness's name", "witness a <1>\ngroup a any a\nquorum a\n", "line 2");
        row("group in itself", "witness a <1>\ngroup g any a g\nquorum g\n", "line 2");
        row("key twice", "witness a <1>\nwitness b <1>\nquorum a\n", "line 2");
        row("log key twice", "log <log>\nlog <log>\nquorum none\n", "line 2");
        row("threshold 0", "witness a <1>\ngroup g 0 a\nquorum g\n", "line 2");
        row("threshold above", "witness a <1>\ngroup g 2 a\nquorum g\n", "line 2");
        row("threshold 01", "witness a <1>\ngroup g 01 a\nquorum g\n", "line 2");
        row("no member", "group g any\nquorum g\n", "line 1");
        row("member twice in one", "witness a <1>\ngroup g all a a\nquorum g\n", "line 2");
        row("member of two", "witness a <1>\ngroup g any a\ngroup h any a\nquorum g\n", "line 3");
        row("member later", "group g any a\nwitness a <1>\nquorum g\n", "line 1");
        row("log key at a witness", "witness a <log>\nquorum a\n", "line 1");
        row("witness key at a log", "log <1>\nquorum none\n", "line 1");
        row("carriage return", "quorum none\r\n", "line 1");
        row("control character", "# \x01\nquorum none\n", "line 1");
        row("delete", "# \x7F\nquorum none\n", "line 1");
        row("no key", "log x+00000000+AQ==\nquorum none\n", "line 1");
        row("small-order key", "log x+c43e5a5d+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nquorum none\n", "line 1");
    }
    void badPolicies() {
        QFETCH(QString, policy);
        QFETCH(QString, place);
        const auto parsed = Policy::parse(filled(policy.toStdString()));
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(parsed.error().message.find(place.toStdString()) != std::string::npos, parsed.error().message.c_str());
    }

    void sameKeyUnderAnotherName() {
        const CheckpointSigner first("a.example", KeyType::Ed25519Cosignature,
                                     vectors::fixedKey(Algorithm::Ed25519, "x"));
        const CheckpointSigner second("b.example", KeyType::Ed25519Cosignature,
                                      vectors::fixedKey(Algorithm::Ed25519, "x"));
        QVERIFY(!Policy::parse("witness a " + first.verifierKey().encode() + "\nwitness b " +
                               second.verifierKey().encode() + "\nquorum none\n"));
    }

    void blankLinesCommentsAndTabs() {
        const Policy policy = policyOf("# ours\n\n \t # indented\n\tlog\t<log>   https://log.example \n"
                                       "witness W\xC3\xBC <1> https://w.example\nquorum W\xC3\xBC");
        QCOMPARE(policy.logs.at(0).url, std::string("https://log.example"));
        QCOMPARE(policy.quorum, std::string("W\xC3\xBC"));
        QVERIFY(policy.asksForWitnesses());
        QCOMPARE(policy.keys().size(), std::size_t{2});
    }

    void tooManyLines() {
        std::string text = "quorum none\n";
        for (int i = 1; i < 4096; ++i)
            text += "\n";
        QVERIFY(Policy::parse(text));
        QVERIFY(!Policy::parse(text + "\n"));
    }

    /// Thirty-two of each are to be had by every implementation.
    void thirtyTwoOfEach() {
        std::string text;
        for (int i = 0; i < 32; ++i) {
            const std::string n = std::to_string(i);
            text += "log " + logSigner("log " + n).verifierKey().encode() + "\n";
            text += "witness w" + n + " " + witnessSigner(i).verifierKey().encode() + "\n";
            text += "group g" + n + " any w" + n + "\n";
        }
        QVERIFY(Policy::parse(text + "quorum g31\n"));
    }

    void anyOneListedLogSuffices() {
        const Policy policy = policyOf("log <log>\nlog <pqlog>\nlog <other>\nquorum none\n");
        QVERIFY(judge(policy, head({logSigner("log").sign(kHead, 0)}))->loggedBySome);
        QVERIFY(judge(policy, head({logSigner("log", KeyType::MlDsa44Cosignature).sign(kHead, 5)}))->loggedBySome);
        // the key of another origin does not log this one, a stranger does not either
        QVERIFY(
            !judge(policy, head({logSigner("other", KeyType::Ed25519, "other.example").sign(kHead, 0)}))->loggedBySome);
        QVERIFY(!judge(policy, head({logSigner("stranger").sign(kHead, 0)}))->loggedBySome);
        QVERIFY(judge(policy, head({logSigner("stranger").sign(kHead, 0)}))->quorumMet);
    }

    /// Three members, each with an Ed25519 and an ML-DSA key; two members are needed, each with both of its lines.
    void membersWithTwoKeysEach() {
        const Policy policy = policyOf("log <log>\n"
                                       "witness w1 <1>\nwitness q1 <pq1>\ngroup m1 all w1 q1\n"
                                       "witness w2 <2>\nwitness q2 <pq2>\ngroup m2 all w2 q2\n"
                                       "witness w3 <3>\nwitness q3 <pq3>\ngroup m3 all w3 q3\n"
                                       "group members 2 m1 m2 m3\nquorum members\n");
        std::vector<NoteSignature> lines{logSigner("log").sign(kHead, 0)};
        const auto cosign = [&](int member, KeyType type, std::uint64_t time) {
            lines.push_back(witnessSigner(member, type).sign(kHead, time));
            return judge(policy, head(lines)).value();
        };
        QuorumState state = cosign(1, KeyType::Ed25519Cosignature, 1000);
        QCOMPARE(state.partiesCosigned, 0U);
        state = cosign(1, KeyType::MlDsa44Cosignature, 1010);
        QCOMPARE(state.partiesCosigned, 1U);
        QCOMPARE(state.parties, 3U);
        QCOMPARE(state.partiesNeeded, 2U);
        QVERIFY(!state.quorumMet);
        QCOMPARE(state.quorumTimeSeconds, std::uint64_t{0});
        cosign(3, KeyType::Ed25519Cosignature, 990);
        state = cosign(3, KeyType::MlDsa44Cosignature, 1020);
        QVERIFY(state.quorumMet);
        QCOMPARE(state.quorumTimeSeconds, std::uint64_t{1020});
        QCOMPARE(state.cosigners, (std::vector<std::string>{"w1.example", "w3.example"}));
        cosign(2, KeyType::Ed25519Cosignature, 5000);
        state = cosign(2, KeyType::MlDsa44Cosignature, 5000);
        QCOMPARE(state.latestTimeSeconds, std::uint64_t{5000});
        QCOMPARE(state.quorumTimeSeconds, std::uint64_t{1020});
        QCOMPARE(state.partiesCosigned, 3U);
    }

    void singleWitnessQuorum() {
        const Policy policy = policyOf("log <log>\nwitness w <1>\nquorum w\n");
        QuorumState state = judge(policy, head({logSigner("log").sign(kHead, 0)})).value();
        QVERIFY(!state.quorumMet);
        QCOMPARE(state.parties, 1U);
        QCOMPARE(state.partiesCosigned, 0U);
        // a later line of the same witness does not move the moment
        state = judge(policy, head({witnessSigner(1).sign(kHead, 70), witnessSigner(1).sign(kHead, 60)})).value();
        QVERIFY(state.quorumMet);
        QCOMPARE(state.quorumTimeSeconds, std::uint64_t{60});
        QCOMPARE(state.latestTimeSeconds, std::uint64_t{70});
        QVERIFY(!state.loggedBySome);
    }

    /// A 0x06 line without a time vouches for the tree, not for a moment.
    void timelessLineGivesNoMoment() {
        const Policy policy = policyOf("witness a <pq1>\nwitness b <2>\ngroup g all a b\nquorum g\n");
        const auto state = judge(policy, head({witnessSigner(1, KeyType::MlDsa44Cosignature).sign(kHead, 0),
                                               witnessSigner(2).sign(kHead, 44)}))
                               .value();
        QVERIFY(state.quorumMet);
        QCOMPARE(state.quorumTimeSeconds, std::uint64_t{0});
        QCOMPARE(state.latestTimeSeconds, std::uint64_t{44});
    }

    /// Members come and go; whoever reads the text as others do sees the same.
    void partiesAreAddedAndTakenAway() {
        Policy policy =
            must(withQuorum(must(withParty(policyOf("log <log>\nquorum none\n"), party("a", 1))), "1 of 1"));
        policy = must(withParty(policy, party("b", 2)));
        policy = must(withParty(policy, party("c", 3)));
        QCOMPARE(quorumExpression(policy), std::string("1 of 3"));
        PolicyParty outside{"outside", {}, {witnessSigner(4).verifierKey()}, "https://w.example/w"};
        policy = must(withParty(policy, outside));
        QCOMPARE(quorumExpression(policy), std::string("1 of 4"));
        const auto parties = partiesOf(must(Policy::parse(policy.encode())));
        QCOMPARE(parties.size(), std::size_t{4});
        QCOMPARE(parties[1].name, std::string("b"));
        QVERIFY(parties[1].logKeys == party("b", 2).logKeys);
        QCOMPARE(parties[1].witnessKeys.size(), std::size_t{2});
        QCOMPARE(parties[3].url, outside.url);
        QVERIFY(parties[3].logKeys.empty());
        policy = must(withQuorum(policy, "all"));
        policy = must(withoutParty(policy, "b"));
        QCOMPARE(quorumExpression(policy), std::string("all"));
        QVERIFY(policy.encode().find(party("b", 2).logKeys[0].encode()) == std::string::npos);
        QCOMPARE(policy.logs.size(), std::size_t{3}); // the one without a name stays
        QVERIFY(!withoutParty(policy, "b"));
        QVERIFY(!withParty(policy, party("a", 5))); // the name is taken
        QVERIFY(!withParty(policy, party("d", 1))); // the keys are
        QVERIFY(!withoutParty(must(withQuorum(policy, "c")), "c"));
    }
    void quorumExpressions_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("said"); // empty: refused
        QTest::addColumn<unsigned>("needed");
        QTest::addColumn<unsigned>("parties");
        const auto row = [](const char* expression, const char* said, unsigned needed, unsigned parties) {
            QTest::newRow(expression) << expression << said << needed << parties;
        };
        row("all", "all", 3, 3);
        row("any", "1 of 3", 1, 3);
        row("2 of 3", "2 of 3", 2, 3);
        row("2 of a b c", "2 of 3", 2, 3);
        row("1 of a, b", "any of a b", 1, 2);
        row("b", "all of b", 1, 1);
        row("any of a b and c", "any of a b and c", 2, 2);
        row("none", "none", 0, 0);
        for (const char* wrong : {"", "2", "2 of", "2 of 4", "4 of 3", "0 of 3", "two of 3", "2 of a d", "2 of a a",
                                  "any of a b and b", "all or any", "a and", "d", "2 of 3 and", "none and a"})
            row(wrong, "", 0, 0);
    }
    void quorumExpressions() {
        QFETCH(QString, expression);
        QFETCH(QString, said);
        Policy policy = policyOf("log <log>\nquorum none\n");
        for (int i = 1; i <= 3; ++i)
            policy = must(withParty(policy, party(std::string(1, static_cast<char>('a' + i - 1)), i)));
        const auto made = withQuorum(policy, expression.toStdString());
        QCOMPARE(made.has_value(), !said.isEmpty());
        if (!made) {
            QVERIFY(!made.error().message.empty());
            return;
        }
        QCOMPARE(quorumExpression(*made), said.toStdString());
        QVERIFY(withQuorum(*made, quorumExpression(*made))->encode() == made->encode());
        const auto state = judge(*made, head({logSigner("log").sign(kHead, 0)})).value();
        QTEST(state.partiesNeeded, "needed");
        QTEST(state.parties, "parties");
    }
    void keysArePutWhereTheyBelong() {
        const std::string origin = kHead.origin;
        const auto vkey = [](const CheckpointSigner& signer) { return signer.verifierKey().encode(); };
        const std::vector<std::string> all{vkey(logSigner("x")), vkey(witnessSigner(1)),
                                           vkey(witnessSigner(1, KeyType::MlDsa44Cosignature))};
        const auto made = must(makeParty("x", all, "", origin));
        QCOMPARE(made.logKeys.size(), std::size_t{1});
        QCOMPARE(made.witnessKeys.size(), std::size_t{2});
        QVERIFY(!makeParty("x", {all[0]}, "", origin));                         // no witness key
        QVERIFY(!makeParty("x", {all[1], vkey(witnessSigner(2))}, "", origin)); // two of a type
        QVERIFY(!makeParty("x", {all[1], vkey(witnessSigner(2, KeyType::MlDsa44Cosignature))}, "", origin));
        QVERIFY(!makeParty("x", {"rubbish"}, "", origin));
        for (const char* name : {"", "two words", "none", "all", "and", "7", "#x", "a,b"})
            QVERIFY2(!makeParty(name, all, "", origin), name);
    }
    void badLineOfAKnownWitness() {
        const Policy policy = policyOf("log <log>\nwitness w <1>\nquorum none\n");
        NoteSignature bad = witnessSigner(1).sign(kHead, 70);
        bad.signature[3] ^= 1;
        const auto state = judge(policy, head({logSigner("log").sign(kHead, 0), bad}));
        QVERIFY(!state.has_value());
        QCOMPARE(state.error().kind, base::ErrorKind::Refused);
    }

private:
    template<typename T>
    static T must(base::Result<T> result) {
        if (!result)
            qFatal("%s", result.error().message.c_str());
        return std::move(result).value();
    }
    /// A member with a log key and two witness keys of its own.
    static PolicyParty party(const std::string& name, int number) {
        return {name,
                {logSigner("log of " + std::to_string(number)).verifierKey()},
                {witnessSigner(number).verifierKey(), witnessSigner(number, KeyType::MlDsa44Cosignature).verifierKey()},
                {}};
    }
    /// The shared policies name keys `<vkey0>` (the log) to `<vkey6>`.
    static std::string withKeys(std::string text) {
        for (int i = 0; i <= 9; ++i) {
            const std::string mark = "<vkey" + std::to_string(i) + ">";
            const bool isLog = text.find("log " + mark) != std::string::npos;
            const auto key = isLog ? logSigner("log").verifierKey() : witnessSigner(i).verifierKey();
            for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
                text.replace(at, mark.size(), key.encode());
        }
        return text;
    }
    static SignedCheckpoint cosignedBy(const Policy& policy, const std::set<std::string>& names) {
        std::vector<NoteSignature> lines{logSigner("log").sign(kHead, 0)};
        for (int i = 0; i <= 9; ++i) {
            const auto signer = witnessSigner(i);
            for (const auto& witness : policy.witnesses)
                if (witness.key == signer.verifierKey() && names.contains(witness.name))
                    lines.push_back(signer.sign(kHead, 100));
        }
        return head(lines);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"

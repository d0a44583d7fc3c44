// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/proof.h"
#include "ledger_contract.h"

using namespace caseseal;
using namespace caseseal::ledger;
using contract::kOrigin;

namespace {

/// The proof of one of twelve made-up entries, under a checkpoint that site-a has logged and cosigned.
struct Example {
    std::vector<Digest> leaves = vectors::madeLeaves(12);
    Policy policy = contract::policyOf({"site-a"});
    TlogProof proof;
    explicit Example(std::uint64_t index) {
        vectors::LeafHashes hashes(leaves);
        const Checkpoint head{kOrigin, leaves.size(), treeRoot(leaves)};
        const MemberKeys keys = contract::member("site-a");
        SignedNote note{head.encode(), {keys.logSigners[0].sign(head, 0)}};
        for (const auto& signer : keys.witnessSigners)
            note.signatures.push_back(signer.sign(head, contract::kTime));
        proof.index = index;
        proof.hashes = makeInclusionProof(index, leaves.size(), hashes).value();
        proof.checkpointNote = note.encode();
    }
};

} // namespace

/// tlog-proof files: other implementations' syntax cases and proofs, quorum, every byte flipped.
class TestProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedSyntax() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        const auto data = vectors::json("tlog-proof-syntax.json");
        QVERIFY(data.size() >= 6);
        for (const auto& one : data) {
            const auto bytes = base::parseHex(one["hex"].get<std::string>()).value();
            const auto parsed = TlogProof::parse(base::textOf(bytes));
            QCOMPARE(parsed.has_value(), !one["want"].get<std::string>().starts_with("reject"));
        }
    }

    void sharedProofs_data() {
        QTest::addColumn<int>("index");
        for (const int index : {0, 511, 999})
            QTest::newRow(std::to_string(index).c_str()) << index;
    }
    void sharedProofs() {
        QFETCH(int, index);
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        const std::string name = "tlog-proof/entry-" + std::to_string(index);
        const std::string text = vectors::read(name + ".tlog-proof");
        const Policy policy = Policy::parse("log " + vectors::read("tlog-proof/vkey") + "\nquorum none\n").value();
        const auto proof = TlogProof::parse(text);
        QVERIFY(proof.has_value());
        QCOMPARE(proof->encode(), text);
        QCOMPARE(proof->index, static_cast<std::uint64_t>(index));
        const Digest leaf = leafHash(base::bytesOf(vectors::read(name + ".data")));
        const auto state = checkProof(*proof, leaf, policy);
        QVERIFY2(state.has_value(), state ? "" : state.error().message.c_str());
        QVERIFY(state->loggedBySome);
        QVERIFY(!checkProof(*proof, leafHash({}), policy));
        QVERIFY(acceptedFlips(text, leaf, policy) == 0);
    }

    void everyIndexAndEveryFlip() {
        for (std::uint64_t index = 0; index < 12; ++index) {
            const Example example(index);
            const auto state = checkProof(example.proof, example.leaves[index], example.policy);
            QVERIFY(state.has_value());
            QCOMPARE(state->quorumTimeSeconds, contract::kTime);
            QCOMPARE(TlogProof::parse(example.proof.encode())->encode(), example.proof.encode());
            for (std::uint64_t other = 0; other < 12; ++other) {
                TlogProof moved = example.proof;
                moved.index = other;
                QCOMPARE(checkProof(moved, example.leaves[index], example.policy).has_value(), other == index);
            }
        }
        const Example example(7);
        QCOMPARE(acceptedFlips(example.proof.encode(), example.leaves[7], example.policy), 0);
    }

    void refusalsSayWhich() {
        const Example example(3);
        const auto message = [&](const TlogProof& proof, const Policy& policy) {
            const auto state = checkProof(proof, example.leaves[3], policy);
            return state ? std::string() : state.error().message;
        };
        QVERIFY(message(example.proof, contract::policyOf({"site-b"})).find("no log") != std::string::npos);
        QVERIFY(message(example.proof, contract::policyOf({"site-a", "site-b"})).find("1 of the 2") !=
                std::string::npos);
        TlogProof shorter = example.proof;
        shorter.hashes.pop_back();
        QVERIFY(message(shorter, example.policy).find("too short") != std::string::npos);
        TlogProof garbled = example.proof;
        garbled.checkpointNote.pop_back();
        QVERIFY(message(garbled, example.policy).find("cannot be read") != std::string::npos);
    }

    void extraIsCarriedNotTrusted() {
        Example example(3);
        example.proof.extra = {1, 2, 3};
        const auto parsed = TlogProof::parse(example.proof.encode());
        QCOMPARE(parsed->extra, example.proof.extra);
        QVERIFY(checkProof(*parsed, example.leaves[3], example.policy));
    }

    void malformed_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("good");
        const QByteArray hash = QByteArray("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
        const QByteArray first = "c2sp.org/tlog-proof@v1\n";
        QTest::newRow("no hash") << first + "index 0\n\n" << true;
        QTest::newRow("63 hashes") << first + "index 0\n" + hash.repeated(63) + "\n" << true;
        QTest::newRow("64 hashes") << first + "index 0\n" + hash.repeated(64) + "\n" << false;
        QTest::newRow("version 2") << QByteArray("c2sp.org/tlog-proof@v2\nindex 0\n\n") << false;
        QTest::newRow("no first line (spicy)") << QByteArray("index 0\n\n") << false;
        QTest::newRow("leading zero") << first + "index 01\n\n" << false;
        QTest::newRow("two indexes") << first + "index 1\nindex 1\n\n" << false;
        QTest::newRow("two extras") << first + "extra AAAA\nextra AAAA\nindex 1\n\n" << false;
        QTest::newRow("extra behind") << first + "index 1\nextra AAAA\n\n" << false;
        QTest::newRow("empty extra") << first + "extra \nindex 1\n\n" << false;
        QTest::newRow("31-byte hash") << first + "index 0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n\n" << false;
        QTest::newRow("no empty line") << first + "index 0\n" << false;
        QTest::newRow("two empty lines") << first + "index 0\n\n\n" << false;
        QTest::newRow("carriage return") << QByteArray("c2sp.org/tlog-proof@v1\r\nindex 0\n\n") << false;
    }
    void malformed() {
        QFETCH(QByteArray, head);
        QFETCH(bool, good);
        const std::string text = head.toStdString() + Example(0).proof.checkpointNote;
        QCOMPARE(TlogProof::parse(text).has_value(), good);
    }

private:
    /// How many flipped or cut texts pass. Nothing does: there is no byte that means nothing.
    static int acceptedFlips(std::string text, const Digest& leaf, const Policy& policy) {
        int accepted = 0;
        const auto passes = [&](const std::string& changed) {
            const auto proof = TlogProof::parse(changed);
            return proof && checkProof(*proof, leaf, policy);
        };
        for (std::size_t i = 0; i<text.size(); i += text.size()> 2000 ? 7 : 1) {
            text[i] = static_cast<char>(text[i] ^ 1);
            accepted += passes(text) ? 1 : 0;
            text[i] = static_cast<char>(text[i] ^ 1);
            accepted += passes(text.substr(0, i)) ? 1 : 0;
        }
        return accepted;
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"

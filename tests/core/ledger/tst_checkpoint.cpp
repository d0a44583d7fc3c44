// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint.h"
#include "vectors.h"

using namespace caseseal;
using namespace caseseal::ledger;
using crypto::Algorithm;

namespace {

const std::string kRoot = "W1zRTepl1hUnapmRC77oJwfgM4j5wRq6lO2MfLbYqUg=";

SignedCheckpoint signedBy(const Checkpoint& checkpoint, const std::vector<const CheckpointSigner*>& signers,
                          std::uint64_t timeSeconds) {
    SignedNote note{checkpoint.encode(), {}};
    for (const auto* signer : signers)
        note.signatures.push_back(signer->sign(checkpoint, timeSeconds));
    return SignedCheckpoint::parse(note.encode()).value();
}

} // namespace

/// Checkpoints and cosignatures: other people's vectors, every type round, every byte flipped.
class TestCheckpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The shared bodies carry hashes of other lengths; each is judged as it stands and with a 32-byte root instead.
    void sharedBodies() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        int good = 0;
        const auto data = vectors::json("checkpoint-bodies.json");
        for (const auto& one : data["cases"]) {
            const auto body = one["body"].get<std::string>();
            const auto want = one["want"].get<std::string>();
            const auto parsed = Checkpoint::parse(body);
            if (parsed)
                QCOMPARE(parsed->encode(), body);
            const bool extension = want.find("extension") != std::string::npos; // ours: refused
            const auto withRoot = Checkpoint::parse(withRealRoot(body));
            const bool rootWasBad = body.find("Isn't") != std::string::npos || want.find("over") != std::string::npos;
            if (want.starts_with("ok")) {
                QCOMPARE(withRoot.has_value(), !extension);
                ++good;
            } else {
                QVERIFY(!parsed);
                QVERIFY(!withRoot || rootWasBad);
            }
        }
        QCOMPARE(good, 3);
    }

    void badBodies_data() {
        QTest::addColumn<QByteArray>("body");
        const QByteArray root = QByteArray::fromStdString(kRoot) + "\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("leading zero") << "Log\n0300\n" + root;
        QTest::newRow("plus sign") << "Log\n+300\n" + root;
        QTest::newRow("minus sign") << "Log\n-1\n" + root;
        QTest::newRow("space") << "Log\n 300\n" + root;
        QTest::newRow("2^63") << "Log\n9223372036854775808\n" + root;
        QTest::newRow("2^64") << "Log\n18446744073709551616\n" + root;
        QTest::newRow("hexadecimal") << "Log\n0x10\n" + root;
        QTest::newRow("no size") << "Log\n\n" + root;
        QTest::newRow("no origin") << "\n1\n" + root;
        QTest::newRow("31-byte root") << QByteArray("Log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n");
        QTest::newRow("root without padding") << "Log\n1\n" + root.chopped(2) + "\n";
        QTest::newRow("extension line") << "Log\n1\n" + root + "more\n";
        QTest::newRow("empty extension line") << "Log\n1\n" + root + "\n";
        QTest::newRow("no last line feed") << "Log\n1\n" + root.chopped(1);
    }
    void badBodies() {
        QFETCH(QByteArray, body);
        const auto parsed = Checkpoint::parse(body.toStdString());
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, base::ErrorKind::BadInput);
    }

    void largestSize() {
        QCOMPARE(Checkpoint::parse("Log\n9223372036854775807\n" + kRoot + "\n")->size, kMaxTreeSize);
        QCOMPARE(Checkpoint::parse("Log\n0\n" + kRoot + "\n")->size, std::uint64_t{0});
    }

    void sharedCosignatureTimes() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        for (const auto& one : vectors::json("cosignature-timestamp.json")) {
            const auto bytes = base::parseBase64(one["sig_base64"].get<std::string>()).value();
            const auto signature = base::BytesView(bytes).subspan(4);
            const auto time = cosignatureTime(KeyType::Ed25519Cosignature, signature);
            QCOMPARE(time.has_value(), !one["unix_time"].is_null());
            if (time)
                QCOMPARE(*time, one["unix_time"].get<std::uint64_t>());
            QVERIFY(!cosignatureTime(KeyType::Ed25519, signature));
            QVERIFY(!cosignatureTime(KeyType::MlDsa44Cosignature, signature));
        }
    }

    /// Five 0x06 cosignatures made by another implementation: message, verification, and our own over the same.
    void sharedMlDsa44() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        int checkpoints = 0;
        for (const auto& one : vectors::json("mldsa44-cosignatures.json")) {
            const auto key = VerifierKey::parse(one["vkey"].get<std::string>()).value();
            const Subtree subtree{one["origin"].get<std::string>(), one["start"].get<std::uint64_t>(),
                                  one["end"].get<std::uint64_t>(),
                                  vectors::digest(one["hash"].get<std::string>()).value()};
            const auto time = one["timestamp"].get<std::uint64_t>();
            const auto message = subtreeMessage(one["cosigner"].get<std::string>(), time, subtree);
            QCOMPARE(base::encodeHex(message), one["signed_message_hex"].get<std::string>());
            const auto line = SignedNote::parse("x\n\n" + one["signature_line"].get<std::string>());
            QVERIFY(line.has_value());
            const NoteSignature& signature = line->signatures.at(0);
            QCOMPARE(signature.keyId, key.keyId);
            QCOMPARE(cosignatureTime(KeyType::MlDsa44Cosignature, signature.signature).value(), time);
            const auto publicKey = crypto::PublicKey::parse(Algorithm::MlDsa44, key.publicKey).value();
            QVERIFY(publicKey.verifies(message, base::BytesView(signature.signature).subspan(8)));
            if (!one.contains("checkpoint"))
                continue;
            ++checkpoints;
            const auto note = one["checkpoint"].get<std::string>() + "\n" + SignedNote::encodeLine(signature);
            const auto lines = checkSignatures(SignedCheckpoint::parse(note).value(), {key});
            QVERIFY(lines.has_value());
            QCOMPARE(lines->size(), std::size_t{1});
            QCOMPARE(lines->at(0).timeSeconds, time);
            const CheckpointSigner same(
                key.name, KeyType::MlDsa44Cosignature,
                vectors::fixedKey(Algorithm::MlDsa44, one["seed_sha256_of"].get<std::string>()));
            QCOMPARE(same.verifierKey(), key);
        }
        QCOMPARE(checkpoints, 3);
    }

    void everyTypeAndEveryFlip_data() {
        QTest::addColumn<int>("type");
        QTest::newRow("0x01") << 1;
        QTest::newRow("0x04") << 4;
        QTest::newRow("0x06") << 6;
    }
    void everyTypeAndEveryFlip() {
        QFETCH(int, type);
        const auto keyType = static_cast<KeyType>(type);
        const CheckpointSigner signer("log.example/trial", keyType,
                                      vectors::fixedKey(type == 6 ? Algorithm::MlDsa44 : Algorithm::Ed25519, "log"));
        const Checkpoint checkpoint{"log.example/trial", 70000, vectors::madeLeaf(0)};
        std::string text = signedBy(checkpoint, {&signer}, 1767139200).note.encode();
        const std::vector<VerifierKey> keys{signer.verifierKey()};
        const auto verifies = [&](const std::string& note) {
            const auto parsed = SignedCheckpoint::parse(note);
            const auto lines = parsed ? checkSignatures(*parsed, keys) : parsed.error();
            return lines && lines->size() == 1 && lines->at(0).timeSeconds == (type == 1 ? 0U : 1767139200U);
        };
        QVERIFY(verifies(text));
        QCOMPARE(SignedNote::encodeLine(signer.clone().sign(checkpoint, 1767139200)),
                 text.substr(checkpoint.encode().size() + 1));
        for (std::size_t i = 0; i < text.size(); i += type == 6 ? 3 : 1) {
            text[i] = static_cast<char>(text[i] ^ 1);
            QVERIFY(!verifies(text));
            text[i] = static_cast<char>(text[i] ^ 1);
        }
    }

    void typesDoNotStandForEachOther() {
        const Checkpoint checkpoint{"log", 5, vectors::madeLeaf(1)};
        const CheckpointSigner plain("log", KeyType::Ed25519, vectors::fixedKey(Algorithm::Ed25519, "a"));
        const CheckpointSigner timed("log", KeyType::Ed25519Cosignature, vectors::fixedKey(Algorithm::Ed25519, "a"));
        QVERIFY(plain.verifierKey().keyId != timed.verifierKey().keyId);
        auto swapped = signedBy(checkpoint, {&plain}, 0);
        swapped.note.signatures[0].keyId = timed.verifierKey().keyId;
        QVERIFY(!checkSignatures(swapped, {timed.verifierKey()}));
    }

    void linesKnownAndUnknown() {
        const Checkpoint checkpoint{"log", 5, vectors::madeLeaf(1)};
        const CheckpointSigner log("log", KeyType::Ed25519, vectors::fixedKey(Algorithm::Ed25519, "log"));
        const CheckpointSigner witness("w", KeyType::Ed25519Cosignature, vectors::fixedKey(Algorithm::Ed25519, "w"));
        auto both = signedBy(checkpoint, {&log, &witness}, 9);
        QCOMPARE(checkSignatures(both, {log.verifierKey()})->size(), std::size_t{1});
        QCOMPARE(checkSignatures(both, {witness.verifierKey(), log.verifierKey()})->size(), std::size_t{2});
        QCOMPARE(checkSignatures(both, {})->size(), std::size_t{0});
        both.note.signatures[1].signature.back() ^= 1; // nobody's business while the witness is unknown
        QCOMPARE(checkSignatures(both, {log.verifierKey()})->size(), std::size_t{1});
        const auto bad = checkSignatures(both, {log.verifierKey(), witness.verifierKey()});
        QVERIFY(!bad.has_value());
        QCOMPARE(bad.error().kind, base::ErrorKind::Refused);
        QVERIFY(bad.error().message.find("w does not verify") != std::string::npos);
        // a second line of a key that verified is no free ride
        both.note.signatures[1] = log.sign(checkpoint, 0);
        both.note.signatures[1].signature.pop_back();
        QVERIFY(!checkSignatures(both, {log.verifierKey()}));
    }

    void twoKnownKeysWithOneId() {
        const CheckpointSigner log("log", KeyType::Ed25519, vectors::fixedKey(Algorithm::Ed25519, "log"));
        VerifierKey twin = log.verifierKey();
        twin.publicKey[0] ^= 1;
        const auto note = signedBy({"log", 5, vectors::madeLeaf(1)}, {&log}, 0);
        QVERIFY(checkSignatures(note, {log.verifierKey(), log.verifierKey()}));
        QVERIFY(!checkSignatures(note, {log.verifierKey(), twin}));
    }

    void emptyLogHasTheEmptyRoot() {
        const CheckpointSigner log("log", KeyType::Ed25519, vectors::fixedKey(Algorithm::Ed25519, "log"));
        QVERIFY(checkSignatures(signedBy({"log", 0, emptyRoot()}, {&log}, 0), {log.verifierKey()}));
        QVERIFY(!checkSignatures(signedBy({"log", 0, Digest{}}, {&log}, 0), {log.verifierKey()}));
    }

    /// A 0x06 line under an origin that its message cannot hold is refused, not a crash.
    void originTooLongForASubtree() {
        const CheckpointSigner log("log", KeyType::MlDsa44Cosignature, vectors::fixedKey(Algorithm::MlDsa44, "log"));
        auto note = signedBy({"log", 1, vectors::madeLeaf(1)}, {&log}, 1);
        const std::string text = std::string(256, 'o') + note.note.encode().substr(3);
        const auto parsed = SignedCheckpoint::parse(text);
        QVERIFY(parsed.has_value());
        QVERIFY(!checkSignatures(*parsed, {log.verifierKey()}));
    }

private:
    static std::string withRealRoot(const std::string& body) {
        const auto first = body.find('\n');
        const auto second = first == std::string::npos ? first : body.find('\n', first + 1);
        const auto third = second == std::string::npos ? second : body.find('\n', second + 1);
        return third == std::string::npos ? body : body.substr(0, second + 1) + kRoot + body.substr(third);
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"
#include "vectors.h"

using namespace caseseal;
using namespace caseseal::ledger;

namespace {

/// As a verifier of notes does it: known and bad rejects, no good line of a known key rejects.
base::Result<std::vector<std::string>> verifiedNames(const std::string& text, const std::vector<VerifierKey>& keys) {
    TRY(const SignedNote note, SignedNote::parse(text));
    std::vector<std::string> names;
    for (const VerifierKey& key : keys) {
        const auto publicKey = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.publicKey).value();
        TRY(const bool good, checkNote(note, key, publicKey));
        if (good)
            names.push_back(key.name);
    }
    if (names.empty())
        return base::refused("no trusted signature");
    return names;
}

} // namespace

/// Signed notes and verifier keys: other people's notes, strict reading, every byte flipped.
class TestNote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedNotes() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        int good = 0;
        for (const auto& one : vectors::json("signed-notes.json")) {
            std::vector<VerifierKey> keys;
            for (const auto& vkey : one["vkeys"])
                keys.push_back(VerifierKey::parse(vkey.get<std::string>()).value());
            const auto text = one["note"].get<std::string>();
            const auto names = verifiedNames(text, keys);
            QCOMPARE(names.has_value(), one["want"] == "ok");
            const bool malformed = one["want"] == "malformed";
            QCOMPARE(SignedNote::parse(text).has_value(), !malformed);
            if (!names)
                continue;
            ++good;
            QCOMPARE(*names, one["verified"].get<std::vector<std::string>>());
            const SignedNote note = SignedNote::parse(text).value();
            QCOMPARE(note.encode(), text);
            if (one.contains("seed_hex"))
                signsTheSame(note, keys.at(0), one["seed_hex"].get<std::string>());
        }
        QVERIFY(good >= 4);
    }

    void sharedKeys() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        for (const auto& one : vectors::json("vkeys-good.json")) {
            const auto text = one["vkey"].get<std::string>();
            const auto key = VerifierKey::parse(text);
            QVERIFY(key.has_value());
            QCOMPARE(static_cast<int>(key->type), one["type"].get<int>());
            QCOMPARE(key->encode(), text);
            QCOMPARE(VerifierKey::make(key->name, key->type, key->publicKey), *key);
            refusesEveryFlip(text);
        }
    }

    void badKeys_data() {
        QTest::addColumn<QByteArray>("vkey");
        const QByteArray good("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no name") << good.mid(12);
        QTest::newRow("space in the name") << "Peter Neumann" + good.mid(12);
        QTest::newRow("upper-case id") << QByteArray(good).replace("c74f20a3", "C74F20A3");
        QTest::newRow("short id") << QByteArray(good).replace("c74f20a3", "c74f20");
        QTest::newRow("another name") << "X" + good;
        QTest::newRow("no key") << good.left(22);
        QTest::newRow("line feed") << good + "\n";
        QTest::newRow("unknown type") << QByteArray(
            "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        QTest::newRow("one plus") << QByteArray("PeterNeumann+c74f20a3");
        // a 0x06 key with the id of another key: the peers' readers let it pass
        const auto mldsa = VerifierKey::make("w", KeyType::MlDsa44Cosignature, base::Bytes(1312, 7)).encode();
        QTest::newRow("0x06 with a wrong id") << QByteArray::fromStdString("w+00000001" + mldsa.substr(10));
    }
    void badKeys() {
        QFETCH(QByteArray, vkey);
        const auto key = VerifierKey::parse(vkey.toStdString());
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().kind, base::ErrorKind::BadInput);
    }

    void names_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("example.com/log") << true;
        QTest::newRow("umlaut") << QByteArray("Prüfzentrum") << true;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("space") << QByteArray("a b") << false;
        QTest::newRow("plus") << QByteArray("a+b") << false;
        QTest::newRow("tab") << QByteArray("a\tb") << false;
        QTest::newRow("no-break space") << QByteArray("a\xC2\xA0"
                                                      "b")
                                        << false;
        QTest::newRow("next line") << QByteArray("a\xC2\x85"
                                                 "b")
                                   << false;
        QTest::newRow("ideographic space") << QByteArray("a\xE3\x80\x80") << false;
        QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8") << false;
        QTest::newRow("ogham space") << QByteArray("\xE1\x9A\x80") << false;
        QTest::newRow("zero-width space is none") << QByteArray("a\xE2\x80\x8B") << true;
        QTest::newRow("not UTF-8") << QByteArray("a\xFF") << false;
    }
    void names() {
        QFETCH(QByteArray, name);
        QFETCH(bool, good);
        QCOMPARE(isNoteName(name.toStdString()), good);
    }

    void malformedNotes_data() {
        QTest::addColumn<QByteArray>("note");
        const QByteArray line("\xE2\x80\x94 n AAAAAAA=\n"); // five bytes: the shortest line
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no empty line") << "text\n" + line;
        QTest::newRow("no signature") << QByteArray("text\n\n");
        QTest::newRow("carriage return") << "text\r\n\n" + line;
        QTest::newRow("zero byte") << QByteArray("te\0t\n\n", 6) + line;
        QTest::newRow("not UTF-8") << "t\xC3\n\n" + line;
        QTest::newRow("hyphen") << QByteArray("text\n\n- n AAAAAAA=\n");
        QTest::newRow("two spaces") << QByteArray("text\n\n\xE2\x80\x94 n  AAAAAAA=\n");
        QTest::newRow("nothing after the key id") << QByteArray("text\n\n\xE2\x80\x94 n AAAAAA==\n");
        QTest::newRow("unused bits set") << QByteArray("text\n\n\xE2\x80\x94 n AAAAAAB=\n");
        QTest::newRow("no padding") << QByteArray("text\n\n\xE2\x80\x94 n AAAAAAA\n");
        QTest::newRow("plus in the name") << QByteArray("text\n\n\xE2\x80\x94 n+m AAAAAAA=\n");
        QTest::newRow("last line not ended") << "text\n\n" + line.chopped(1);
        QTest::newRow("129 lines") << "text\n\n" + line.repeated(129);
        QTest::newRow("too large") << QByteArray(1'000'001, 'a') + "\n\n" + line;
    }
    void malformedNotes() {
        QFETCH(QByteArray, note);
        const auto parsed = SignedNote::parse(note.toStdString());
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, base::ErrorKind::BadInput);
    }

    void oddButGoodNotes() {
        const std::string line("\xE2\x80\x94 n AAAAAAA=\n");
        const auto several = SignedNote::parse("a\n\nb\n\n\n" + line);
        QVERIFY(several.has_value());
        QCOMPARE(several->text, std::string("a\n\nb\n\n")); // the last empty line separates
        std::string many = "text\n\n";
        for (int i = 0; i < 128; ++i)
            many += line;
        QCOMPARE(SignedNote::parse(many)->signatures.size(), kMaxNoteSignatures);
    }

    void everyFlippedByte() {
        const NoteSigner signer("chain/anna", vectors::fixedKey(crypto::Algorithm::Ed25519, "anna"));
        SignedNote note{"{\"type\":\"x\"}\n", {}};
        note.signatures.push_back(signer.sign(note.text));
        const std::vector<VerifierKey> keys{signer.verifierKey()};
        std::string text = note.encode();
        QCOMPARE(verifiedNames(text, keys).value(), std::vector<std::string>{"chain/anna"});
        for (auto& byte : text)
            for (const char bit : {'\x01', '\x02', '\x20'}) {
                byte = static_cast<char>(byte ^ bit);
                QVERIFY(!verifiedNames(text, keys));
                byte = static_cast<char>(byte ^ bit);
            }
        for (std::size_t cut = 0; cut < text.size(); ++cut)
            QVERIFY(!verifiedNames(text.substr(0, cut), keys));
    }

    void unknownAndKnownLines() {
        const NoteSigner anna("anna", vectors::fixedKey(crypto::Algorithm::Ed25519, "anna"));
        const auto publicKey =
            crypto::PublicKey::parse(crypto::Algorithm::Ed25519, anna.verifierKey().publicKey).value();
        SignedNote note{"text\n", {{"anna", 1, {1, 2, 3}}}}; // her name, another id: ignored
        QCOMPARE(checkNote(note, anna.verifierKey(), publicKey).value(), false);
        note.signatures.push_back(anna.sign(note.text));
        QCOMPARE(checkNote(note, anna.verifierKey(), publicKey).value(), true);
        note.signatures.push_back({"anna", anna.verifierKey().keyId, base::Bytes(64)}); // known and bad
        const auto bad = checkNote(note, anna.verifierKey(), publicKey);
        QVERIFY(!bad.has_value());
        QCOMPARE(bad.error().kind, base::ErrorKind::Refused);
        VerifierKey cosigner = anna.verifierKey();
        cosigner.type = KeyType::Ed25519Cosignature;
        QVERIFY(!checkNote(note, cosigner, publicKey));
    }

    void fingerprintForPeople() {
        const auto key =
            VerifierKey::parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").value();
        const std::string text = key.fingerprint();
        QCOMPARE(text.size(), std::size_t{39}); // eight groups of four
        QCOMPARE(text.substr(0, 4), base::encodeHex(crypto::sha256(key.publicKey)).substr(0, 4));
    }

private:
    static void signsTheSame(const SignedNote& note, const VerifierKey& key, const std::string& seedHex) {
        auto signing = crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519,
                                                    crypto::SecretBytes(base::parseHex(seedHex).value()));
        const NoteSigner signer(key.name, std::move(signing).value());
        QCOMPARE(signer.verifierKey(), key);
        QCOMPARE(SignedNote::encodeLine(signer.sign(note.text)), SignedNote::encodeLine(note.signatures.at(0)));
    }
    static void refusesEveryFlip(std::string text) {
        for (auto& byte : text) {
            byte = static_cast<char>(byte ^ 1);
            QVERIFY(!VerifierKey::parse(text));
            byte = static_cast<char>(byte ^ 1);
        }
        QVERIFY(!VerifierKey::parse(text + " "));
    }
};

QTEST_GUILESS_MAIN(TestNote)
#include "tst_note.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "crypto/signature.h"

#include <QTest>

using namespace caseseal;
using crypto::Algorithm;

/// Signatures: RFC 8032 vectors, both algorithms' round trip, every byte flipped, odd encodings refused.
class TestSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc8032Vectors_data() {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        // RFC 8032 section 7.1, tests 1 to 3
        QTest::newRow("empty") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                               << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                               << QByteArray("")
                               << QByteArray(
                                      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33"
                                      "bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("one byte") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                  << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                  << QByteArray("72")
                                  << QByteArray(
                                         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e"
                                         "15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }
    void rfc8032Vectors() {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto hex = [](const QByteArray& text) { return base::parseHex(text.toStdString()).value(); };
        const auto key = crypto::SigningKey::fromSeed(Algorithm::Ed25519, crypto::SecretBytes(hex(seed)));
        QVERIFY(key.has_value());
        QCOMPARE(key->publicKey(), hex(publicKey));
        QCOMPARE(key->sign(hex(message)), hex(signature));
        QVERIFY(crypto::PublicKey::parse(Algorithm::Ed25519, hex(publicKey))->verifies(hex(message), hex(signature)));
    }

    void everyFlippedByteIsRefused_data() {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("Ed25519") << int(Algorithm::Ed25519);
        QTest::newRow("ML-DSA-44") << int(Algorithm::MlDsa44);
    }
    void everyFlippedByteIsRefused() {
        QFETCH(int, algorithm);
        const auto key = crypto::SigningKey::make(Algorithm(algorithm));
        const auto publicKey = crypto::PublicKey::parse(Algorithm(algorithm), key.publicKey());
        QVERIFY(publicKey.has_value());
        const base::Bytes message = {1, 2, 3};
        base::Bytes signature = key.sign(message);
        QVERIFY(publicKey->verifies(message, signature));
        QCOMPARE(key.clone().sign(message), signature); // deterministic
        for (auto& byte : signature) {
            byte ^= 0x20;
            QVERIFY(!publicKey->verifies(message, signature));
            byte ^= 0x20;
        }
        QVERIFY(!publicKey->verifies(base::Bytes{1, 2}, signature));
        signature.push_back(0);
        QVERIFY(!publicKey->verifies(message, signature));
    }

    void oddEncodingsAreRefused() {
        // small order (0, 1, p-1), and y = p + 3 (not canonical)
        for (const char* hex : {"0000000000000000000000000000000000000000000000000000000000000000",
                                "0100000000000000000000000000000000000000000000000000000000000000",
                                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                                "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
            QVERIFY(!crypto::PublicKey::parse(Algorithm::Ed25519, base::parseHex(hex).value()).has_value());
        // s + L: the same point, another signature
        const auto key = crypto::SigningKey::make(Algorithm::Ed25519);
        const auto publicKey = crypto::PublicKey::parse(Algorithm::Ed25519, key.publicKey());
        auto signature = key.sign({});
        const auto order = base::parseHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").value();
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            carry += unsigned{signature[32 + i]} + order[i];
            signature[32 + i] = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        QVERIFY(!publicKey->verifies({}, signature));
    }
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"

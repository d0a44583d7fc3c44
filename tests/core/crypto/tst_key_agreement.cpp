// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/chunk_cipher.h"
#include "crypto/key_agreement.h"
#include "crypto/keyed_hash.h"
#include "crypto/scrypt.h"

#include <QTest>

using namespace caseseal;
using crypto::SecretBytes;

namespace {

base::Bytes bytesOf(const char* hex) { return base::parseHex(hex).value(); }
std::string hexOf(const SecretBytes& secret) { return base::encodeHex(secret.view()); }

} // namespace

/// What formats of others are made of, by the vectors of the RFCs.
class TestKeyAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void x25519() { // RFC 7748 section 6.1
        const SecretBytes alice(bytesOf("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
        const SecretBytes bob(bytesOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
        const auto ofAlice = crypto::x25519Public(alice), ofBob = crypto::x25519Public(bob);
        QCOMPARE(base::encodeHex(ofAlice), "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        QCOMPARE(base::encodeHex(ofBob), "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        const std::string shared = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";
        QCOMPARE(hexOf(crypto::x25519Shared(alice, ofBob).value()), shared);
        QCOMPARE(hexOf(crypto::x25519Shared(bob, ofAlice).value()), shared);
    }

    void valuesOfSmallOrderAreRefused() { // RFC 7748 section 6.1: all zero
        const SecretBytes secret(bytesOf("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
        for (const char* hex : {"0000000000000000000000000000000000000000000000000000000000000000",
                                "0100000000000000000000000000000000000000000000000000000000000000",
                                "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"}) {
            const auto shared = crypto::x25519Shared(secret, base::exactly<32>(base::parseHex(hex)).value());
            QVERIFY2(!shared.has_value(), hex);
        }
    }

    void keyedHashes() {
        // RFC 4231 test case 2; RFC 5869 appendix A.1 and A.3, their first 32 bytes
        QCOMPARE(base::encodeHex(crypto::hmacSha256(SecretBytes(std::string_view("Jefe")),
                                                    base::bytesOf("what do ya want for nothing?"))),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        const SecretBytes material(base::Bytes(22, 0x0b));
        const auto info = bytesOf("f0f1f2f3f4f5f6f7f8f9");
        QCOMPARE(hexOf(crypto::hkdfSha256(material, bytesOf("000102030405060708090a0b0c"), base::textOf(info))),
                 "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
        QCOMPARE(hexOf(crypto::hkdfSha256(material, {}, {})),
                 "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    void scrypt() { // RFC 7914 section 12, third vector, its first 32 bytes
        const SecretBytes passphrase(std::string_view("pleaseletmein"));
        const auto salt = base::bytesOf("SodiumChloride");
        QCOMPARE(hexOf(crypto::scryptKey(passphrase, salt, 14).value()),
                 "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
        QVERIFY(!crypto::scryptKey(passphrase, salt, 0).has_value());
        QVERIFY(!crypto::scryptKey(passphrase, salt, 21).has_value());
    }

    void aChunkOpensOnlyAsItWasSealed() {
        crypto::ChunkCipher cipher(SecretBytes(base::Bytes(32, 7))), other(SecretBytes(base::Bytes(32, 8)));
        const crypto::ChunkCipher::Nonce first{}, second{1};
        const auto plain = base::Bytes(100, 42);
        const auto view = cipher.seal(first, plain);
        const base::Bytes sealed(view.begin(), view.end());
        QCOMPARE(sealed.size(), plain.size() + crypto::ChunkCipher::kTagBytes);
        const auto back = cipher.open(first, sealed).value();
        QCOMPARE(base::Bytes(back.begin(), back.end()), plain);
        QVERIFY(!cipher.open(second, sealed).has_value());
        QVERIFY(!other.open(first, sealed).has_value());
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            auto changed = sealed;
            changed[i] = static_cast<std::uint8_t>(changed[i] ^ 1);
            QVERIFY(!cipher.open(first, changed).has_value());
        }
        for (std::size_t size = 0; size < sealed.size(); ++size)
            QVERIFY(!cipher.open(first, base::BytesView(sealed).first(size)).has_value());
        QVERIFY(cipher.open(first, sealed).has_value()); // a failure leaves nothing behind
    }
};

QTEST_GUILESS_MAIN(TestKeyAgreement)
#include "tst_key_agreement.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/time_stamp.h"

#include "signing_keys.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace caseseal;
using namespace caseseal::anchor;
using report::checks::SigningKeys;
using State = TimeStampVerdict::State;

namespace {

const std::string kFolder = std::string(CASESEAL_SHARED_DATA) + "/ledger/rfc3161/";

base::Bytes bytesOf(const QByteArray& bytes) { return {bytes.begin(), bytes.end()}; }
QByteArray arrayOf(base::BytesView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}
base::Bytes load(const std::string& name) {
    std::ifstream file(kFolder + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
crypto::Digest digestOf(std::string_view text) { return crypto::sha256(base::bytesOf(text)); }
const crypto::Digest kImprint = digestOf("the head of a ledger");

/// As in a list of revoked certificates, so many seconds after a time.
QString stampAfter(base::UtcTime time, int seconds) {
    return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch, Qt::UTC)
        .addSecs(seconds)
        .toString(QStringLiteral("yyMMddHHmmss'Z'"));
}

#define HOLDS(verdict) QVERIFY2((verdict).state == State::Holds, (verdict).what.c_str())
#define INVALID(verdict, words)                                                                                        \
    QVERIFY((verdict).state == State::Invalid);                                                                        \
    QVERIFY2((verdict).what.find(words) != std::string::npos, (verdict).what.c_str())

} // namespace

/// Stamps of throw-away authorities of the program openssl, and of real ones.
class TestTimeStamp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_keys = std::make_unique<SigningKeys>(m_folder.filePath(QStringLiteral("keys")));
        QVERIFY2(m_keys->makeAuthority(), m_keys->said);
        m_roots = TimeStampRoots::parsePem(bytesOf(m_keys->read("ca.crt"))).value();
        m_end = QDateTime::currentDateTimeUtc().addSecs(8);
        QVERIFY2(m_keys->makeStamper("short", m_end.toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1()),
                 m_keys->said);
        m_short = stamp("short.cnf");
        m_stamp = stamp("tsa.cnf");
        QVERIFY2(!m_stamp.empty() && !m_short.empty(), m_keys->said);
    }

    void aStampHoldsAndNamesItsClock() {
        const auto verdict = checkTimeStamp(m_stamp, kImprint, &m_roots);
        HOLDS(verdict);
        QCOMPARE(verdict.authority, std::string("Elena_Sandoval_tsa, Rheinau_Trials"));
        QCOMPARE(verdict.root, std::string("Rheinau_Test_CA"));
        QVERIFY(verdict.rootTrusted && !verdict.revocationChecked);
        QVERIFY(std::abs(verdict.genTime.msSinceEpoch - QDateTime::currentMSecsSinceEpoch()) < 600'000);
        QCOMPARE(verdict.expires.msSinceEpoch,
                 QDateTime(QDate(2036, 11, 29), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch());
        const auto alone = checkTimeStamp(m_stamp, kImprint, nullptr); // by the root that it brings
        HOLDS(alone);
        QVERIFY(!alone.rootTrusted);
    }
    void anotherImprintIsAnotherStamp() {
        INVALID(checkTimeStamp(m_stamp, digestOf("another head"), &m_roots), "something else");
    }
    void whatIsNoStampIsInvalid() {
        INVALID(checkTimeStamp({}, kImprint, &m_roots), "no answer");
        INVALID(checkTimeStamp(base::Bytes{0x30, 0x00}, kImprint, &m_roots), "no answer");
        base::Bytes longer = m_stamp;
        longer.push_back(0);
        INVALID(checkTimeStamp(longer, kImprint, &m_roots), "no answer");
        const auto request = makeTimeStampRequest(kImprint).value();
        const auto rejected = m_keys->stamp(QByteArray("no request"));
        QVERIFY(!rejected.isEmpty());
        INVALID(checkTimeStamp(bytesOf(rejected), kImprint, &m_roots), "gave no stamp");
        const auto refused = acceptTimeStamp(request, bytesOf(rejected), "tsa.example");
        QVERIFY(!refused.has_value() && refused.error().message.find("tsa.example gave no time stamp") == 0);
        QVERIFY(!timeStampToken(bytesOf(rejected)).has_value());
    }
    void anAnswerIsForItsRequest() {
        const auto first = makeTimeStampRequest(kImprint).value(), second = makeTimeStampRequest(kImprint).value();
        QVERIFY(first.der != second.der); // a nonce of its own
        const auto answer = bytesOf(m_keys->stamp(arrayOf(first.der)));
        const auto accepted = acceptTimeStamp(first, answer, "tsa.example");
        QVERIFY2(accepted.has_value(), accepted ? "" : accepted.error().message.c_str());
        QVERIFY(*accepted == answer);
        QVERIFY(!acceptTimeStamp(second, answer, "tsa.example").has_value());
    }
    /// Whatever byte is changed: it does not hold, or it says the same of the same clock.
    void noChangedByteSaysAnotherTime() {
        const auto right = checkTimeStamp(m_stamp, kImprint, &m_roots);
        auto changed = m_stamp;
        for (std::size_t at = 0; at < changed.size(); at += 3) {
            changed[at] ^= 0x01;
            const auto verdict = checkTimeStamp(changed, kImprint, &m_roots);
            if (verdict.state == State::Holds && verdict.rootTrusted) {
                QCOMPARE(verdict.genTime.msSinceEpoch, right.genTime.msSinceEpoch);
                QCOMPARE(verdict.authority, right.authority);
            }
            changed[at] ^= 0x01;
        }
        HOLDS(checkTimeStamp(changed, kImprint, &m_roots));
    }

    // --- revocation

    void revocationsAreWeighed_data() {
        QTest::addColumn<int>("after");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<bool>("holds");
        for (const char* harmless : {"superseded", "cessationOfOperation", "affiliationChanged", "unspecified"}) {
            QTest::addRow("%s later", harmless) << 3600 << QByteArray(harmless) << true;
            QTest::addRow("%s at that second", harmless) << 0 << QByteArray(harmless) << false;
        }
        for (const char* bad : {"keyCompromise", "CACompromise", "certificateHold", ""})
            QTest::addRow("'%s' later", bad) << 3600 << QByteArray(bad) << false;
    }
    void revocationsAreWeighed() {
        QFETCH(int, after);
        QFETCH(QByteArray, reason);
        QFETCH(bool, holds);
        const auto genTime = checkTimeStamp(m_stamp, kImprint, &m_roots).genTime;
        const auto list = m_keys->crl("tsa", stampAfter(genTime, after), reason);
        QVERIFY2(!list.isEmpty(), m_keys->said);
        const auto archived = archiveRevocation(m_stamp, {bytesOf(list)});
        QVERIFY2(archived.has_value(), archived ? "" : archived.error().message.c_str());
        const auto verdict = checkTimeStamp(*archived, kImprint, &m_roots);
        if (holds) {
            HOLDS(verdict);
            QVERIFY(verdict.revocationChecked);
        } else {
            INVALID(verdict, "revoked");
        }
        // OpenSSL alone calls all of them revoked: that is the trap
        QVERIFY(m_keys->write("stamp.tsr", arrayOf(m_stamp)) &&
                m_keys->write("both.pem", m_keys->read("ca.crt") + list));
        QVERIFY(m_keys->write("digest.hex", QByteArray::fromStdString(base::encodeHex(kImprint))));
        QVERIFY(!m_keys->openssl("verify -crl_check -purpose timestampsign -CAfile both.pem tsa.crt"));
    }
    void listsAreOfTheRightTimeAndIssuer() {
        const auto archived = archiveRevocation(m_stamp, {bytesOf(m_keys->crl())}).value();
        QVERIFY(checkTimeStamp(archived, kImprint, &m_roots).revocationChecked);
        QVERIFY(archiveRevocation(archived, {bytesOf(m_keys->read("ca.crl"))}).value() == archived); // once is enough
        const auto stale =
            m_keys->crl(nullptr, {}, "", "-crl_lastupdate 20200101000000Z -crl_nextupdate 20200201000000Z");
        auto verdict = checkTimeStamp(archiveRevocation(m_stamp, {bytesOf(stale)}).value(), kImprint, &m_roots);
        HOLDS(verdict);
        QVERIFY(!verdict.revocationChecked);
        auto forged = bytesOf(m_keys->crl("tsa", QStringLiteral("200101000000Z"), "keyCompromise", "-crldays 30"));
        SigningKeys others(m_folder.filePath(QStringLiteral("forger"))); // same name, another key
        QVERIFY(others.makeAuthority() && others.write("tsa.crt", m_keys->read("tsa.crt")));
        forged = bytesOf(others.crl("tsa", QStringLiteral("200101000000Z"), "keyCompromise"));
        verdict = checkTimeStamp(archiveRevocation(m_stamp, {forged}).value(), kImprint, &m_roots);
        HOLDS(verdict);
        QVERIFY(!verdict.revocationChecked);
        QVERIFY(!archiveRevocation(m_stamp, {base::Bytes{1, 2, 3}}).has_value());
        QVERIFY(!archiveRevocation(base::Bytes{1, 2, 3}, {}).has_value());
    }

    // --- who signed

    void onlyTheSignersChainCounts() {
        SigningKeys rogue(m_folder.filePath(QStringLiteral("rogue")));
        QVERIFY2(rogue.makeAuthority() && rogue.makeStamper("mallory"), rogue.said);
        const auto request = makeTimeStampRequest(kImprint).value();
        const auto forged = bytesOf(rogue.stamp(arrayOf(request.der), "mallory.cnf"));
        QVERIFY(!forged.empty());
        const auto certificate = derOf(*m_keys, "tsa");
        QVERIFY(!certificate.empty());
        // the honest stamper's certificate beside a signature of somebody else
        const auto injected = archiveRevocation(forged, {}, {certificate, m_roots.certificates.front()}).value();
        const auto verdict = checkTimeStamp(injected, kImprint, &m_roots);
        QVERIFY(!verdict.rootTrusted);
        QCOMPARE(verdict.authority, std::string("Elena_Sandoval_mallory, Rheinau_Trials"));
        // somebody else's beside an honest signature
        const auto burdened = archiveRevocation(m_stamp, {}, {derOf(rogue, "mallory"), derOf(rogue, "ca")}).value();
        const auto honest = checkTimeStamp(burdened, kImprint, &m_roots);
        HOLDS(honest);
        QVERIFY(honest.rootTrusted);
        QCOMPARE(honest.authority, std::string("Elena_Sandoval_tsa, Rheinau_Trials"));
    }
    /// What time it says is signed with a certificate of the same authority that is for other things.
    void aCertificateForSignaturesStampsNothing() {
        QVERIFY2(m_keys->makeSigner("auditor"), m_keys->said);
        QVERIFY(m_keys->write("stamp.tsr", arrayOf(m_stamp)));
        QVERIFY2(m_keys->openssl("ts -reply -in stamp.tsr -token_out -out token.der") &&
                     m_keys->openssl("cms -verify -noverify -inform DER -in token.der -out info.der"),
                 m_keys->said);
        QByteArray verdicts;
        for (const char* signer : {"tsa", "auditor"}) {
            QVERIFY2(m_keys->openssl(QStringLiteral("cms -sign -binary -nodetach -cades -econtent_type "
                                                    "1.2.840.113549.1.9.16.1.4 -in info.der -signer %1.crt -inkey "
                                                    "%1.key -certfile ca.crt -outform DER -out again.der")
                                         .arg(QString::fromUtf8(signer))),
                     m_keys->said);
            const QByteArray token = m_keys->read("again.der");
            const auto size = static_cast<std::size_t>(token.size()) + 5;
            base::Bytes response{
                0x30, 0x82, static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size), 0x30, 0x03, 0x02,
                0x01, 0x00};
            response.insert(response.end(), token.begin(), token.end());
            const auto verdict = checkTimeStamp(response, kImprint, &m_roots);
            verdicts += verdict.state == State::Holds ? "holds " : verdict.what.c_str();
        }
        QVERIFY2(verdicts.startsWith("holds ") && verdicts.contains("purpose"), verdicts);
    }
    void rootsAreReadAsPem() {
        const auto pem = m_keys->read("ca.crt");
        QCOMPARE(TimeStampRoots::parsePem(bytesOf("words\n" + pem + pem)).value().certificates.size(), std::size_t(2));
        QVERIFY(!TimeStampRoots::parsePem({}).has_value());
        QVERIFY(!TimeStampRoots::parsePem(bytesOf(m_keys->read("ca.key"))).has_value());
        QVERIFY(!TimeStampRoots::parsePem(bytesOf(pem + QByteArray(pem).replace("M", "N"))).has_value());
    }

    // --- real ones, and the passing of time

    void realAuthorities() {
        const auto data = load("data.txt");
        if (data.empty())
            QSKIP("the shared time stamps are not here");
        const auto imprint = crypto::sha256(data);
        const auto global = checkTimeStamp(load("digitorus-respNonce.der"), imprint, nullptr);
        HOLDS(global); // its certificates expired in 2022
        QCOMPARE(base::encodeTime(global.genTime), std::string("2017-04-19T06:29:53.000Z"));
        QVERIFY(global.authority.starts_with("GlobalSign TSA for Adobe CDS - G2"));
        QCOMPARE(crlPlaces(load("digitorus-respNonce.der")),
                 (std::vector<std::string>{"http://crl.globalsign.com/gs/gsprmsha2adobe.crl",
                                           "http://crl.adobe.com/cds.crl"}));
        INVALID(checkTimeStamp(load("digitorus-respRejection.der"), imprint, nullptr), "gave no stamp");
        const auto strangers = TimeStampRoots::parsePem(load("freetsa_cacert.pem")).value();
        QVERIFY(!checkTimeStamp(load("digitorus-respNonce.der"), imprint, &strangers).rootTrusted);

        const auto local = load("local-tsa/resp.tsr");
        const auto localImprint = crypto::sha256(load("local-tsa/data"));
        const auto roots = TimeStampRoots::parsePem(load("local-tsa/ca.crt")).value();
        const auto archived = archiveRevocation(local, {load("local-tsa/ca.crl"), load("local-tsa/ca2.crl")}).value();
        const auto verdict = checkTimeStamp(archived, localImprint, &roots); // superseded 47 seconds later
        HOLDS(verdict);
        QVERIFY(verdict.rootTrusted && verdict.revocationChecked);
    }
    void anExpiredCertificateDoesNotMatter() {
        QVERIFY(QDateTime::currentDateTimeUtc() < m_end.addSecs(600));
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc() > m_end.addSecs(1), 20'000);
        QVERIFY(m_keys->write("stamp.tsr", arrayOf(m_short)));
        const QString digest = QString::fromStdString(base::encodeHex(kImprint));
        QVERIFY(!m_keys->openssl(QStringLiteral("ts -verify -digest %1 -in stamp.tsr -CAfile ca.crt").arg(digest)));
        QVERIFY2(m_keys->said.contains("certificate has expired"), m_keys->said); // as of now; not as of then:
        const auto verdict = checkTimeStamp(m_short, kImprint, &m_roots);
        HOLDS(verdict);
        QVERIFY(verdict.rootTrusted && verdict.expires < base::UtcTime{QDateTime::currentMSecsSinceEpoch()});
    }

private:
    base::Bytes stamp(const char* configuration) {
        const auto request = makeTimeStampRequest(kImprint).value();
        const auto answer =
            acceptTimeStamp(request, bytesOf(m_keys->stamp(arrayOf(request.der), configuration)), "tsa");
        return answer ? *answer : base::Bytes();
    }
    static base::Bytes derOf(SigningKeys& keys, const char* name) {
        const QString n = QString::fromUtf8(name);
        if (!keys.openssl(QStringLiteral("x509 -in %1.crt -outform DER -out %1.der").arg(n)))
            return {};
        return bytesOf(keys.read(qPrintable(n + QStringLiteral(".der"))));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SigningKeys> m_keys;
    TimeStampRoots m_roots;
    base::Bytes m_stamp, m_short;
    QDateTime m_end; ///< of the short-lived certificate
};

QTEST_GUILESS_MAIN(TestTimeStamp)
#include "tst_time_stamp.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_signer.h"

#include "crypto/digest.h"
#include "pdf_checks.h"
#include "sample_content.h"
#include "signing_keys.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace report::checks;
namespace sample = report::sample;
using namespace Qt::StringLiterals;

namespace {

/// openssl makes certificates that begin to be valid when it makes them.
const base::UtcTime kNow{QDateTime::currentMSecsSinceEpoch() + 60'000};

/// What a reader of the signature needs: the two signed ranges, and what lies between them.
struct Cut {
    QByteArray signedBytes, cms;
    bool whole = false;
};

Cut cutOf(const QByteArray& pdf) {
    static const QRegularExpression kRange(u"/ByteRange \\[ 0 (\\d+) (\\d+) (\\d+) *\\]"_s);
    const auto match = kRange.match(QString::fromLatin1(pdf));
    const qsizetype first = match.captured(1).toLongLong(), second = match.captured(2).toLongLong(),
                    length = match.captured(3).toLongLong();
    Cut out;
    out.signedBytes = pdf.left(first) + pdf.mid(second, length);
    out.whole = second + length == pdf.size() && pdf[first] == '<' && pdf[second - 1] == '>';
    const QByteArray padded = QByteArray::fromHex(pdf.mid(first + 1, second - first - 2));
    // A DER sequence with a length of two bytes says itself where it ends.
    const auto high = static_cast<unsigned char>(padded[2]), low = static_cast<unsigned char>(padded[3]);
    out.cms = padded.left(4 + (high << 8 | low));
    return out;
}

} // namespace

/// PAdES signatures, looked at with pdfsig and openssl.
class TestPdfSigner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        NEEDS("openssl");
        NEEDS("qpdf");
        QVERIFY(m_folder.isValid());
        QFile bundle(at("trial.evidence.zip"));
        QVERIFY(bundle.open(QIODevice::WriteOnly) && bundle.write(QByteArray(20'000, 'e')) == 20'000);
        m_keys = std::make_unique<SigningKeys>(at("keys"));
        QVERIFY2(m_keys->makeAuthority() && m_keys->makeSigner("auditor"), m_keys->said);
        auto signer = load("auditor");
        QVERIFY2(signer.has_value(), signer.has_value() ? "" : signer.error().message.c_str());
        const auto written = write(at("signed.pdf"), &*signer);
        QVERIFY2(written.has_value(), written.has_value() ? "" : written.error().message.c_str());
        m_digest = *written;
    }

    void fileIsWellFormedAndSaysWhoSigned() {
        const Ran check = run(u"qpdf"_s, {u"--check"_s, at("signed.pdf")});
        QVERIFY2(check.status == 0, check.out + check.err);
        const QString text = bare(QString::fromUtf8(textOf(at("signed.pdf"))));
        QVERIFY2(text.contains(u"signed(PAdES)withthecertificateofElena_Sandoval_auditor,Rheinau_Trials,issuedby"
                               u"Rheinau_Test_CA."_s),
                 qPrintable(text));
        const PdfObjects pdf(at("signed.pdf"));
        const QJsonObject form = pdf.at(pdf.root().value(u"/AcroForm")).toObject();
        QCOMPARE(form.value(u"/SigFlags").toInt(), 3);
        const QJsonObject field = pdf.at(form.value(u"/Fields").toArray().at(0)).toObject();
        QCOMPARE(field.value(u"/F").toInt() & 4, 4); // printable, as PDF/A wants it
        const QJsonObject value = pdf.at(field.value(u"/V")).toObject();
        QCOMPARE(value.value(u"/SubFilter").toString(), u"/ETSI.CAdES.detached"_s);
        QCOMPARE(value.value(u"/M").toString(), u"u:D:20261120132033Z"_s);
    }

    void pdfsigAcceptsIt() {
        NEEDS("pdfsig");
        NEEDS("certutil");
        const QByteArray said = pdfsig("signed.pdf");
        QVERIFY2(said.contains("Signature is Valid"), said);
        QVERIFY2(said.contains("Certificate is Trusted"), said);
        QVERIFY2(said.contains("Total document signed"), said);
        QVERIFY2(said.contains("ETSI.CAdES.detached"), said);
    }

    void opensslAcceptsItAsCades() {
        const Cut cut = cutOf(bytesAt(at("signed.pdf")));
        QVERIFY(cut.whole);
        QVERIFY(m_keys->write("sig.der", cut.cms) && m_keys->write("signed.bin", cut.signedBytes));
        QVERIFY2(
            m_keys->openssl("cms -verify -binary -inform DER -in sig.der -content signed.bin -CAfile ca.crt -cades "
                            "-purpose any -out out.bin"),
            m_keys->said);
        QVERIFY(m_keys->openssl("cms -cmsout -print -inform DER -in sig.der"));
        QVERIFY(m_keys->said.contains("id-smime-aa-signingCertificateV2"));
        QVERIFY(!m_keys->said.contains("signingTime")); // baseline: the time is in the dictionary
    }

    void digestIsThatOfTheSignedBytes() {
        const Cut cut = cutOf(bytesAt(at("signed.pdf")));
        QCOMPARE(m_digest, crypto::sha256(base::bytesOf(cut.signedBytes.toStdString())));
    }

    /// Text, attachment, report.json, metadata: a changed byte anywhere is found.
    void anyChangedByteIsFound() {
        NEEDS("pdfsig");
        NEEDS("certutil");
        const QByteArray whole = bytesAt(at("signed.pdf"));
        const qsizetype digits = whole.indexOf("/Contents <");
        for (qsizetype at = 20; at < whole.size(); at += whole.size() / 23) {
            if (at > digits && at < digits + 2 * qsizetype{report::kSignatureRoomBytes})
                continue;
            QVERIFY2(!holds(flipped(whole, at)), qPrintable(QString::number(at)));
        }
        for (const char* place : {"\"verdict\":\"intact\"", "Audit report", "<pdfaid:part>3"}) {
            const qsizetype found = whole.indexOf(place);
            QVERIFY2(found > 0 || qstrcmp(place, "Audit report") == 0, place);
            if (found > 0)
                QVERIFY2(!holds(flipped(whole, found + 12)), place);
        }
        QVERIFY2(!holds(whole + "% more\n"), "bytes after the end");
        QVERIFY(holds(whole));
    }

    void rsaSignsToo() {
        NEEDS("pdfsig");
        NEEDS("certutil");
        QVERIFY2(m_keys->makeSigner("rsa", "rsa:2048"), m_keys->said);
        auto signer = load("rsa");
        QVERIFY(signer.has_value());
        QVERIFY(write(at("rsa.pdf"), &*signer).has_value());
        QVERIFY2(holds(bytesAt(at("rsa.pdf"))), pdfsig("rsa.pdf"));
    }

    // --- time stamps

    void timeStampIsOverTheSignature() {
        auto signer = load("auditor");
        QVERIFY(signer.has_value());
        signer->useTimeStamps(stamper(), "the test authority");
        QVERIFY(write(at("stamped.pdf"), &*signer).has_value());
        const Cut cut = cutOf(bytesAt(at("stamped.pdf")));
        QVERIFY(m_keys->write("sig.der", cut.cms) && m_keys->write("signed.bin", cut.signedBytes));
        QVERIFY2(
            m_keys->openssl("cms -verify -binary -inform DER -in sig.der -content signed.bin -CAfile ca.crt -cades "
                            "-purpose any -out out.bin"),
            m_keys->said);
        QVERIFY(takeApart(cut.cms));
        QVERIFY2(m_keys->openssl("ts -verify -data value.bin -in token.der -token_in -CAfile ca.crt"), m_keys->said);
        QVERIFY(bare(QString::fromUtf8(textOf(at("stamped.pdf")))).contains(u"withatimestampofthetestauthority."_s));
        if (!QStandardPaths::findExecutable(u"pdfsig"_s).isEmpty())
            QVERIFY2(holds(bytesAt(at("stamped.pdf"))), pdfsig("stamped.pdf"));
    }

    void wrongTimeStampsAreRefused() {
        QByteArray other = m_keys->stamp(requestOver("something else"));
        QVERIFY2(!other.isEmpty(), m_keys->said);
        const std::vector<std::pair<const char*, report::TimeStampSource>> wrong = {
            {"is no time stamp",
             [](base::BytesView) {
                 return base::Bytes{1, 2, 3};
             }},
            {"is no time stamp", [](base::BytesView) { return base::Bytes{}; }},
            {"does not hold", [&](base::BytesView) { return base::Bytes(other.begin(), other.end()); }},
            {"does not hold",
             [this](base::BytesView request) {
                 QByteArray answer = m_keys->stamp(
                     QByteArray(reinterpret_cast<const char*>(request.data()), static_cast<qsizetype>(request.size())));
                 answer[answer.size() - 5] = static_cast<char>(answer[answer.size() - 5] ^ 1);
                 return base::Bytes(answer.begin(), answer.end());
             }},
            {"the line is down",
             [](base::BytesView) -> base::Result<base::Bytes> { return base::machineFailed("the line is down"); }}};
        for (const auto& [words, source] : wrong) {
            auto signer = load("auditor");
            signer->useTimeStamps(source, "the test authority");
            const auto done = write(at("wrong.pdf"), &*signer);
            QVERIFY(!done.has_value() && done.error().kind == base::ErrorKind::Machine);
            QVERIFY2(done.error().message.find(words) != std::string::npos, done.error().message.c_str());
            QVERIFY(!QFile::exists(at("wrong.pdf")));
        }
    }

    // --- keys that cannot sign

    void unusableKeysAreNamed() {
        QVERIFY2(m_keys->makeSigner("short", "rsa:1024"), m_keys->said);
        QVERIFY2(m_keys->makeSigner("ed", "ed25519"), m_keys->said);
        QVERIFY2(m_keys->makeSigner("agree", "ec -pkeyopt ec_paramgen_curve:P-256", "v3_agree"), m_keys->said);
        QVERIFY2(m_keys->openssl("pkcs12 -export -nokeys -in ca.crt -out keyless.p12 -passout pass:letmein"),
                 m_keys->said);
        QVERIFY(m_keys->write("text.p12", "not a key"));
        const std::vector<std::array<const char*, 3>> cases = {
            {"short", "letmein", "shorter than 2048"},  {"ed", "letmein", "neither RSA nor of an elliptic"},
            {"agree", "letmein", "not for signatures"}, {"keyless", "letmein", "does not hold a key"},
            {"text", "letmein", "no PKCS#12 file"},     {"auditor", "wrong", "does not open it"},
            {"auditor", "", "does not open it"},
        };
        for (const auto& [name, password, words] : cases) {
            const auto signer = load(name, password);
            QVERIFY2(!signer.has_value(), name);
            QCOMPARE(signer.error().kind, base::ErrorKind::BadInput);
            QVERIFY2(signer.error().message.find(words) != std::string::npos, signer.error().message.c_str());
        }
        QVERIFY(load("no such file").error().kind == base::ErrorKind::Machine);
        for (const std::int64_t years : {-20, 40}) {
            const base::UtcTime then{kNow.msSinceEpoch + years * 365 * 86'400'000};
            const auto signer = load("auditor", "letmein", then);
            QVERIFY(!signer.has_value());
            QVERIFY(signer.error().message.find(years < 0 ? "not valid yet" : "has expired") != std::string::npos);
        }
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    base::Result<report::PdfSigner> load(const char* name, const char* password = "letmein", base::UtcTime now = kNow) {
        return report::PdfSigner::load(m_keys->at((std::string(name) + ".p12").c_str()).toStdString(),
                                       crypto::SecretBytes(std::string_view(password)), now);
    }

    base::Result<crypto::Digest> write(const QString& path, const report::PdfSigner* signer) {
        report::AuditContent content = sample::base();
        content.bundle = at("trial.evidence.zip").toStdString();
        sample::streamFrom(content, sample::oddChanges());
        base::NoProgress progress;
        return report::writeAuditPdf(content, path.toStdString(), progress, signer);
    }

    report::TimeStampSource stamper() {
        return [this](base::BytesView request) -> base::Result<base::Bytes> {
            const QByteArray answer = m_keys->stamp(
                QByteArray(reinterpret_cast<const char*>(request.data()), static_cast<qsizetype>(request.size())));
            return base::Bytes(answer.begin(), answer.end());
        };
    }

    QByteArray requestOver(const char* text) {
        m_keys->write("data", text);
        m_keys->openssl("ts -query -data data -sha256 -cert -out own.tsq");
        return bytesAt(m_keys->at("own.tsq"));
    }

    /// The signature value and the token out of the CMS, found with openssl's own reader.
    bool takeApart(const QByteArray& cms) {
        if (!m_keys->write("sig.der", cms) || !m_keys->openssl("asn1parse -inform DER -in sig.der"))
            return false;
        const QList<QByteArray> lines = m_keys->said.split('\n');
        static const QRegularExpression kLine(u"^ *(\\d+):d=(\\d+) +hl=(\\d+) l= *(\\d+)"_s);
        for (qsizetype i = 0; i + 2 < lines.size(); ++i) {
            if (!lines[i].contains("id-smime-aa-timeStampToken"))
                continue;
            const auto token = kLine.match(QString::fromLatin1(lines[i + 2])); // after the SET
            const qsizetype offset = token.captured(1).toLongLong(),
                            size = token.captured(3).toLongLong() + token.captured(4).toLongLong();
            for (qsizetype k = i; k > 0; --k) { // the signature is the octet string before the attributes
                if (!lines[k].contains("OCTET STRING"))
                    continue;
                const auto value = kLine.match(QString::fromLatin1(lines[k]));
                return m_keys->write("token.der", cms.mid(offset, size)) &&
                       m_keys->write("value.bin",
                                     cms.mid(value.captured(1).toLongLong() + value.captured(3).toLongLong(),
                                             value.captured(4).toLongLong()));
            }
        }
        return false;
    }

    QByteArray pdfsig(const char* name) { return pdfsigOf(at(name)); }

    QByteArray pdfsigOf(const QString& file) {
        const QString store = u"sql:"_s + at("nss");
        if (!QFile::exists(at("nss"))) {
            QDir().mkpath(at("nss"));
            run(u"certutil"_s, {u"-N"_s, u"-d"_s, store, u"--empty-password"_s});
            run(u"certutil"_s,
                {u"-A"_s, u"-d"_s, store, u"-n"_s, u"ca"_s, u"-t"_s, u"CT,C,C"_s, u"-i"_s, m_keys->at("ca.crt")});
        }
        const Ran ran = run(u"pdfsig"_s, {u"-nssdir"_s, store, file});
        return ran.out + ran.err;
    }

    /// By pdfsig's words: its exit status says nothing.
    bool holds(const QByteArray& pdf) {
        QFile file(at("probe.pdf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return false;
        file.close();
        const QByteArray said = pdfsigOf(at("probe.pdf"));
        return said.contains("Signature is Valid") && said.contains("Certificate is Trusted") &&
               said.contains("Total document signed") && !said.contains("Not total document signed");
    }

    static QByteArray flipped(QByteArray bytes, qsizetype at) {
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return bytes;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SigningKeys> m_keys;
    crypto::Digest m_digest{};
};

QTEST_MAIN(TestPdfSigner)
#include "tst_pdf_signer.moc"

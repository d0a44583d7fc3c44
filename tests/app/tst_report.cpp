// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "pdf_checks.h"
#include "programs.h"
#include "signing_keys.h"
#include "stamp_server.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal::report::checks;
using namespace Qt::StringLiterals;

/// Reports from the command line over a practice trial, looked at by our verifier and by other people's programs.
class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        NEEDS("openssl");
        NEEDS("qpdf");
        NEEDS("pdftotext");
        NEEDS("pdfsig");
        NEEDS("certutil");
        QVERIFY(m_folder.isValid());
        m_keys = std::make_unique<SigningKeys>(at("keys"));
        QVERIFY2(m_keys->makeAuthority() && m_keys->makeSigner("auditor"), m_keys->said);
        QVERIFY(m_keys->write("password", "letmein\n"));
        const auto made = m_programs.cli(u"practice %1"_s.arg(m_folder.path()));
        EXIT(made, 0);
        for (const auto& line : made.out.trimmed().split('\n'))
            m_passwords[line.split(' ')[1]] = QString::fromUtf8(line.split(' ')[2]);
    }

    void signedAndStampedReportHolds() {
        const StampServer server([this](const QByteArray& head, const QByteArray& body) {
            m_heard = head;
            return StampServer::Reply{"200 OK", m_keys->stamp(body)};
        });
        EXIT(report(u"--kind audit --tsa %1"_s.arg(server.url()) + signedBy(), "signed.pdf"), 0);
        QVERIFY2(m_heard.startsWith("POST /tsa "), m_heard);
        QVERIFY2(m_heard.contains("application/timestamp-query"), m_heard);
        EXIT(m_programs.run(CASESEAL_VERIFY, {at("signed.pdf")}), 0);
        QVERIFY2(signatureHolds("signed.pdf"), m_said);
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, at("signed.pdf")}).status, 0);
        const QString text = bare(QString::fromUtf8(textOf(at("signed.pdf"))));
        QVERIFY(text.contains(bare(u"with a time stamp of "_s + server.url())));
    }

    /// report.issue names the file without its signature: all its bytes but those of /Contents.
    void theTrialNotesWhatWasSigned() {
        const QByteArray pdf = bytesAt(at("signed.pdf"));
        static const QRegularExpression kRange(u"/ByteRange \\[ 0 (\\d+) (\\d+) (\\d+) *\\]"_s);
        const auto range = kRange.match(QString::fromLatin1(pdf));
        QVERIFY(range.hasMatch());
        const QByteArray signedBytes =
            pdf.left(range.captured(1).toLongLong()) + pdf.mid(range.captured(2).toLongLong());
        const auto hash = QCryptographicHash::hash(signedBytes, QCryptographicHash::Sha256).toHex();
        const auto entries =
            m_programs.cli(u"list %1 entries --json --as j.okafor"_s.arg(trial()), {}, m_passwords["auditor"]);
        EXIT(entries, 0);
        QVERIFY(entries.out.contains(hash));
    }

    void whatWasChangedIsFound() {
        const QByteArray whole = bytesAt(at("signed.pdf"));
        const auto changed = [&](const char* from, const char* to) {
            QByteArray bytes = whole;
            const qsizetype found = bytes.lastIndexOf(from);
            if (found < 0 || qstrlen(from) != qstrlen(to))
                return false;
            bytes.replace(found, static_cast<qsizetype>(qstrlen(from)), to);
            QFile file(at("changed.pdf"));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(changed("\"verdict\":\"intact\"", "\"verdict\":\"INTACT\""));
        EXIT(m_programs.run(CASESEAL_VERIFY, {at("changed.pdf")}), 1);
        QVERIFY(!signatureHolds("changed.pdf"));
        QVERIFY(changed("manifest.json", "manifesT.json")); // inside the attached bundle
        QVERIFY(m_programs.run(CASESEAL_VERIFY, {at("changed.pdf")}).status != 0);
        QVERIFY(!signatureHolds("changed.pdf"));
    }

    void certificateCarriesTheCheckpoint() {
        EXIT(report(u"--kind certificate"_s + signedBy(), "certificate.pdf"), 0);
        EXIT(m_programs.run(CASESEAL_VERIFY, {at("certificate.pdf")}), 0);
        QVERIFY2(signatureHolds("certificate.pdf"), m_said);
        QVERIFY(run(u"pdfinfo"_s, {at("certificate.pdf")}).out.contains("Pages:           1\n"));
        const QByteArray code = codeOn(at("certificate.pdf"), at("page"));
        const QString zip = at("certificate.zip");
        QVERIFY(!attached(at("certificate.pdf"), u"evidence.zip"_s, zip).isEmpty());
        const QByteArray note = run(QStringLiteral(PYTHON), {u"-c"_s,
                                                             u"import sys, zipfile; sys.stdout.buffer.write(zipfile."
                                                             u"ZipFile(sys.argv[1]).read('ledger/checkpoint'))"_s,
                                                             zip})
                                    .out;
        const QByteArray text = note.left(note.indexOf("\n\n") + 2);
        QVERIFY2(text.size() > 50 && code.startsWith(text), code);
        for (const QByteArray& line : code.mid(text.size()).split('\n')) // its signatures are those of the evidence
            QVERIFY2(note.contains(line), line);
        QVERIFY(code.count("\xE2\x80\x94 ") >= 2);
    }

    void wrongWordsHaveTheirSentence() {
        const auto refused = [this](const QString& words, int status, const char* sentence) {
            const auto outcome = report(words, "none.pdf");
            EXIT(outcome, status);
            QVERIFY2(outcome.err.contains(sentence), outcome.err);
            QVERIFY(!QFile::exists(at("none.pdf")));
        };
        refused(u"--kind weather"_s, 2, "is no kind of report");
        refused(u"--tsa http://127.0.0.1:1/"_s, 2, "name the key file with --sign too");
        refused(u"--tsa ftp://127.0.0.1/x"_s + signedBy(), 2, "is no address of a time-stamping authority");
        refused(u"--tsa http://127.0.0.1:1/"_s + signedBy(), 4, "No time stamp from http://127.0.0.1:1/");
        refused(u" --sign %1 --sign-password-file %2"_s.arg(m_keys->at("ca.crt"), m_keys->at("password")), 2,
                "is no PKCS#12 file");
        refused(u" --sign %1"_s.arg(m_keys->at("auditor.p12")), 2, "CASESEAL_SIGN_PASSWORD");
        const StampServer broken([](const QByteArray&, const QByteArray&) {
            return StampServer::Reply{"500 Internal Server Error", "out of order"};
        });
        refused(u"--tsa %1"_s.arg(broken.url()) + signedBy(), 4, "No time stamp from");
        const StampServer wordy([](const QByteArray&, const QByteArray&) {
            return StampServer::Reply{"200 OK", QByteArray(100'000, 'x')};
        });
        refused(u"--tsa %1"_s.arg(wordy.url()) + signedBy(), 4, "larger than a time stamp");
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString trial() const { return at("practice.caseseal"); }
    [[nodiscard]] QString signedBy() const {
        return u" --sign %1 --sign-password-file %2"_s.arg(m_keys->at("auditor.p12"), m_keys->at("password"));
    }
    [[nodiscard]] Outcome report(const QString& words, const char* file) const {
        return m_programs.cli(u"report %1 --as j.okafor -o %2 %3"_s.arg(trial(), at(file), words), {},
                              m_passwords["auditor"]);
    }

    /// By pdfsig's words: its exit status says nothing.
    bool signatureHolds(const char* name) {
        const QString store = u"sql:"_s + at("nss");
        if (!QFile::exists(at("nss"))) {
            QDir().mkpath(at("nss"));
            run(u"certutil"_s, {u"-N"_s, u"-d"_s, store, u"--empty-password"_s});
            run(u"certutil"_s,
                {u"-A"_s, u"-d"_s, store, u"-n"_s, u"ca"_s, u"-t"_s, u"CT,C,C"_s, u"-i"_s, m_keys->at("ca.crt")});
        }
        const Ran ran = run(u"pdfsig"_s, {u"-nssdir"_s, store, at(name)});
        m_said = ran.out + ran.err;
        return m_said.contains("Signature is Valid") && m_said.contains("Certificate is Trusted") &&
               m_said.contains("Total document signed") && !m_said.contains("Not total document signed");
    }

    QTemporaryDir m_folder;
    Programs m_programs{m_folder.path()};
    std::unique_ptr<SigningKeys> m_keys;
    QMap<QByteArray, QString> m_passwords;
    QByteArray m_heard, m_said;
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"

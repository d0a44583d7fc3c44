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
        for (const auto& language : {u"fr"_s, u"es"_s}) { // the longest words
            EXIT(report(u"--kind certificate --language "_s + language + signedBy(), "longer.pdf"), 0);
            QVERIFY(run(u"pdfinfo"_s, {at("longer.pdf")}).out.contains("Pages:           1\n"));
            QFile::remove(at("longer.pdf"));
        }
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

    /// Every value of the participant that the trail tells of, every person who touched them, and a bookmark for each
    /// form.
    void casebookHoldsWhatWasSealed() {
        EXIT(report(u"--kind casebook --subject %1"_s.arg(subject()), "casebook.pdf"), 0);
        EXIT(m_programs.run(CASESEAL_VERIFY, {at("casebook.pdf")}), 0);
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, at("casebook.pdf")}).status, 0);
        const QString text = bare(QString::fromUtf8(textOf(at("casebook.pdf"))));
        int values = 0, changes = 0;
        for (const auto& row : trailOf(subject())) {
            const QString act = row.value(u"act").toString();
            if (!act.startsWith(u"item."))
                continue;
            const QString value = row.value(u"value").toString();
            ++(act == u"item.set" ? values : changes);
            QVERIFY2(text.contains(bare(value)), qPrintable(value));
            if (act == u"item.change")
                QVERIFY2(text.contains(u"Why:"_s + bare(row.value(u"reason").toString())),
                         qPrintable(row.value(u"reason").toString()));
        }
        QVERIFY(values > 20 && changes > 0);
        const QJsonObject figures = figuresOf("casebook.pdf");
        QCOMPARE(figures.value(u"subject").toString(), subject());
        QCOMPARE(figures.value(u"values").toInt(), values);
        QCOMPARE(figures.value(u"changes").toInt(), changes);
        QVERIFY(text.count(u"Signedby"_s) == figures.value(u"signatures").toInt());
    }

    void changesAreListedWithTheirReasons() {
        EXIT(report(u"--kind changes"_s, "changes.pdf"), 0);
        EXIT(m_programs.run(CASESEAL_VERIFY, {at("changes.pdf")}), 0);
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, at("changes.pdf")}).status, 0);
        const QString text = bare(QString::fromUtf8(textOf(at("changes.pdf"))));
        int changes = 0;
        for (const auto& row : trailOf({})) {
            if (row.value(u"act").toString() != u"item.change")
                continue;
            ++changes;
            QVERIFY2(text.contains(bare(row.value(u"reason").toString())), qPrintable(row.value(u"reason").toString()));
        }
        QVERIFY(changes > 10);
        QCOMPARE(figuresOf("changes.pdf").value(u"changes").toInt(), changes);
        EXIT(report(u"--kind changes --subject %1"_s.arg(subject()), "one.pdf"), 0);
        QVERIFY(figuresOf("one.pdf").value(u"changes").toInt() < changes);
        QVERIFY(bytesAt(at("one.pdf")).size() < bytesAt(at("changes.pdf")).size());
    }

    void personsStandWithTheirDelegations() {
        EXIT(report(u"--kind persons"_s + signedBy(), "persons.pdf"), 0);
        EXIT(m_programs.run(CASESEAL_VERIFY, {at("persons.pdf")}), 0);
        QVERIFY2(signatureHolds("persons.pdf"), m_said);
        const QString text = bare(QString::fromUtf8(textOf(at("persons.pdf"))));
        const auto log = m_programs.cli(u"person %1 log --as j.okafor"_s.arg(trial()), {}, m_passwords["auditor"]);
        EXIT(log, 0);
        for (const char* id : {"s.keller", "n.lindqvist", "e.hartmann", "t.brand", "m.rossi", "j.okafor"})
            QVERIFY2(text.count(QLatin1Char('(') + QString::fromUtf8(id) + QLatin1Char(')')) >= 1, id);
        QVERIFY(figuresOf("persons.pdf").value(u"delegations").toInt() >= 6);
        QVERIFY(text.contains(u"Delegationlog"_s) && text.contains(u"Whoentereddata"_s));
    }

    void wrongWordsHaveTheirSentence() {
        const auto refused = [this](const QString& words, int status, const char* sentence) {
            const auto outcome = report(words, "none.pdf");
            EXIT(outcome, status);
            QVERIFY2(outcome.err.contains(sentence), outcome.err);
            QVERIFY(!QFile::exists(at("none.pdf")));
        };
        refused(u"--kind weather"_s, 2, "is no kind of report");
        refused(u"--kind casebook"_s, 2, "is about one participant");
        refused(u"--kind casebook --subject NOBODY"_s, 2, "no participant \"NOBODY\"");
        refused(u"--kind persons --subject %1"_s.arg(subject()), 2, "about the whole trial");
        refused(u"--tsa http://127.0.0.1:1/"_s, 2, "name the key file with --sign too");
        refused(u"--tsa ftp://127.0.0.1/x"_s + signedBy(), 2, "is no address on the web");
        refused(u"--tsa http://127.0.0.1:1/"_s + signedBy(), 4, "No answer from http://127.0.0.1:1/");
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
        refused(u"--tsa %1"_s.arg(wordy.url()) + signedBy(), 4, "is longer than 65536 bytes");
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

    /// The participant with the most entries of the trail that is there first.
    QString subject() {
        if (m_subject.isEmpty()) {
            QMap<QString, int> changes;
            for (const auto& row : trailOf({}))
                if (row.value(u"act").toString() == u"item.change")
                    ++changes[row.value(u"subject").toString()];
            for (auto it = changes.begin(); it != changes.end(); ++it)
                if (m_subject.isEmpty() || it.value() > changes[m_subject])
                    m_subject = it.key();
        }
        return m_subject;
    }

    /// The entries of one participant, or of all, by the export of the trail.
    [[nodiscard]] QList<QJsonObject> trailOf(const QString& subject) const {
        const QString file = at("trail.jsonl"),
                      filter = subject.isEmpty() ? QString() : u"--filter subject="_s + subject;
        QFile::remove(file);
        (void)m_programs.cli(u"trail %1 --as j.okafor --format jsonl -o %2 %3"_s.arg(trial(), file, filter), {},
                             m_passwords["auditor"]);
        QList<QJsonObject> out;
        for (const QByteArray& line : bytesAt(file).split('\n'))
            if (!line.isEmpty())
                out << QJsonDocument::fromJson(line).object().value(u"entry").toObject();
        return out;
    }

    [[nodiscard]] QJsonObject figuresOf(const char* pdf) const {
        return QJsonDocument::fromJson(attached(at(pdf), u"report.json"_s, at("figures"))).object();
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
    QString m_subject;
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_checks.h"
#include "signing_keys.h"
#include "work_trial.h"

#include "base/file.h"
#include "desk/erasures.h"
#include "desk/reports.h"
#include "evidence/bundle.h"
#include "evidence/report_seal.h"
#include "evidence/verifier.h"

#include <QGuiApplication>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace caseseal::report::checks;
using namespace Qt::StringLiterals;

namespace {

const FormPlace kOther{"P-2", "SE.V1", "", "F.VS", ""};

QByteArray flipped(QByteArray bytes, qsizetype at) {
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

QByteArray said(const evidence::Verdict& verdict) {
    QByteArray out = QByteArray::fromStdString(std::string(nameOf(verdict.kind))) + ": ";
    for (const auto& finding : verdict.findings)
        out += QByteArray::fromStdString(finding.what) + '\n';
    return out;
}

} // namespace

/// Tampering with real reports, by the tools that people have: found by the library and by the program, in words that
/// say what was changed; and other people's programs agree about reports of every kind.
class TestReportTampering : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;
    std::unique_ptr<WorkTrial> m_trial;
    std::unique_ptr<SigningKeys> m_keys;
    QByteArray m_verdictOfPdfsig;

    [[nodiscard]] QString at(const QString& name) const { return m_dir.filePath(name); }
    void write(Desk& desk, ReportKind kind, const char* name, const std::string& subject = {},
               std::shared_ptr<const ReportSigning> signing = nullptr) {
        ReportRequest request{kind, at(QString::fromUtf8(name)).toStdString(), "en", std::move(signing), subject};
        must(desk.reports().note(must(must(desk.reports().prepare(request))->write(m_quiet))));
    }
    QString put(const QByteArray& bytes, const QString& name = u"changed.pdf"_s) const {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return at(name);
    }
    /// qpdf over the report; the changed file's path.
    QString qpdf(const QStringList& arguments) const {
        const auto ran = run(u"qpdf"_s, arguments);
        if (ran.status != 0)
            qFatal("qpdf: %s", ran.err.constData());
        return at(u"changed.pdf"_s);
    }
    evidence::Verdict judged(const QString& pdf) {
        auto opened = evidence::openBundle(pdf.toStdString());
        if (opened)
            return must(evidence::verify(**opened, {}, m_quiet));
        evidence::Verdict unreadable;
        unreadable.findings.push_back({"unreadable", {}, {}, {}, {}, opened.error().message, {}, {}});
        return unreadable;
    }
    /// Each difference of the file is a finding, so that the evidence need not be gone through.
    bool isFound(const QString& pdf) {
        const auto opened = evidence::openBundle(pdf.toStdString());
        return !opened || !must((*opened)->report())->differences.empty() ||
               judged(pdf).kind != evidence::VerdictKind::Intact;
    }
    /// By library and program.
    void mustBeFound(const QString& pdf, const QByteArray& sentence) {
        const auto verdict = judged(pdf);
        QVERIFY2(verdict.kind != evidence::VerdictKind::Intact, sentence);
        QVERIFY2(said(verdict).contains(sentence), said(verdict));
        const auto program = run(QStringLiteral(CASESEAL_VERIFY), {pdf});
        QVERIFY2(program.status == 1 || program.status == 2, program.out + program.err);
        QVERIFY2(program.out.contains(sentence), program.out);
        QVERIFY2(program.out.startsWith("ALTERED") || program.out.startsWith("UNREADABLE"), program.out);
    }
    bool pdfsigHolds(const QString& pdf) {
        const auto ran = run(u"pdfsig"_s, {u"-nocert"_s, pdf});
        m_verdictOfPdfsig = ran.out + ran.err;
        return m_verdictOfPdfsig.contains("Signature is Valid") &&
               m_verdictOfPdfsig.contains("Total document signed") &&
               !m_verdictOfPdfsig.contains("Not total document signed");
    }
    [[nodiscard]] QByteArray audit() const { return bytesAt(at(u"audit.pdf"_s)); }
    /// The number of a page's object.
    [[nodiscard]] static QString pageReference(const PdfObjects& objects, int page) {
        const auto tree = objects.at(objects.root().value(u"/Pages")).toObject();
        return tree.value(u"/Kids").toArray().at(page - 1).toString();
    }

private Q_SLOTS:
    void initTestCase() {
        NEEDS("qpdf");
        m_trial = std::make_unique<WorkTrial>();
        m_trial->enterForm(kVitals);
        m_trial->enterForm(kOther);
        Desk& nora = m_trial->as("nora");
        must(nora.record(kVitals, {value("I.NOTE", "Asked Mrs Miller again")}));
        must(nora.record(kVitals, {value("I.NOTE", "Asked again", "A name was typed")}));
        Desk& root = m_trial->as("root");
        const auto history = must(root.projection().history({"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.NOTE"}));
        const auto& typed = history.front();
        must(root.erasures().erase({typed.seal, typed.entryIndex, ErasedPart::Value, "A name was typed", "elias"},
                                   kWord()));
        must(root.publish());
        // The certificate is made now; the trial's clock is not to stand before that.
        m_trial->clock->advanceMs(std::max<std::int64_t>(0, base::SystemClock().now().msSinceEpoch + 60'000 -
                                                                m_trial->clock->now().msSinceEpoch));
        Desk& desk = m_trial->as("nora");
        for (const auto kind : reportKinds())
            write(desk, kind, (std::string(nameOf(kind)) + ".pdf").c_str(),
                  kind == ReportKind::Casebook || kind == ReportKind::Consent ? "P-1" : "");
        m_keys = std::make_unique<SigningKeys>(at(u"keys"_s));
        if (!m_keys->makeAuthority() || !m_keys->makeSigner("nora"))
            return; // said where it matters
        auto signing = std::make_shared<ReportSigning>();
        signing->keyFile = m_keys->at("nora.p12").toStdString();
        signing->password = crypto::SecretBytes(std::string_view("letmein"));
        write(desk, ReportKind::Audit, "signed.pdf", {}, signing);
    }

    void otherProgramsAgree_data() {
        QTest::addColumn<QString>("file");
        for (const auto kind : reportKinds())
            QTest::newRow(std::string(nameOf(kind)).c_str()) << QString::fromUtf8(nameOf(kind)) + u".pdf"_s;
        QTest::newRow("signed") << u"signed.pdf"_s;
    }
    void otherProgramsAgree() {
        QFETCH(const QString, file);
        NEEDS("pdfinfo");
        NEEDS("pdftotext");
        NEEDS("pdfdetach");
        const QString pdf = at(file);
        QVERIFY2(QFile::exists(pdf), m_keys->said);
        const auto verdict = judged(pdf);
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, said(verdict));
        QCOMPARE(verdict.assurance.back(), std::string("report sealed by nora"));
        QCOMPARE(run(QStringLiteral(CASESEAL_VERIFY), {pdf}).status, 0);
        const auto checked = run(u"qpdf"_s, {u"--check"_s, pdf});
        QVERIFY2(checked.status == 0, checked.out + checked.err);
        const QByteArray note = attached(pdf, u"report.seal"_s, at(u"note"_s));
        const auto seal = evidence::ReportSeal::parse(note.left(note.indexOf('\n') + 1).toStdString());
        QVERIFY2(seal.has_value(), note.left(400));
        const auto info = run(u"pdfinfo"_s, {pdf});
        static const QRegularExpression kPages(u"Pages: +(\\d+)\\n"_s);
        QCOMPARE(kPages.match(QString::fromUtf8(info.out)).captured(1).toULongLong(), qulonglong(seal->pages));
        QVERIFY2(info.err.isEmpty(), info.err);
        QCOMPARE(qulonglong(pagesOf(pdf).size()), qulonglong(seal->pages));
        QVERIFY(QString::fromUtf8(textOf(pdf)).contains(u"WORK-1"_s)); // the trial's name
        const auto list = run(u"pdfdetach"_s, {u"-list"_s, pdf}).out;
        QVERIFY2(list.startsWith("3 embedded files"), list);
        QCOMPARE(crypto::sha256(base::bytesOf(attached(pdf, u"report.json"_s, at(u"figures"_s)).toStdString())),
                 seal->figures);
        QCOMPARE(crypto::sha256(base::bytesOf(attached(pdf, u"evidence.zip"_s, at(u"zip"_s)).toStdString())),
                 seal->evidence);
        QCOMPARE(seal->signature.has_value(), file == u"signed.pdf"_s);
        if (seal->signature) {
            NEEDS("pdfsig");
            QVERIFY2(pdfsigHolds(pdf), m_verdictOfPdfsig);
        }
    }

    void whatWasChangedIsSaid_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, const char* sentence) {
            QTest::newRow(name) << QString::fromUtf8(name) << QByteArray(sentence);
        };
        row("text", "Page 2 shows something else than was sealed.");
        row("byte of a page", "Page 2 was changed after the report was sealed");
        row("removed", "What was sealed as page 2 is not there.");
        row("swapped", "Page 1 shows what was sealed as page 2.");
        row("added", "The report has not the pages that were sealed.");
        row("foreign page", "Page 1 shows something else than was sealed.");
        row("overlay", "Page 1 shows something else than was sealed.");
        row("annotation", "Something was laid over page 1");
        row("letters", "not the text of a page, but what pages share");
        row("font", "not the text of a page, but what pages share");
        row("title", "not the text of a page, but what pages share");
        row("figures", "report.json was changed");
        row("figures in place", "report.json was changed");
        row("evidence", "The attached evidence was changed or exchanged");
        row("evidence in place", "The attached evidence was changed or exchanged");
        row("seal taken off", "The report's seal is missing");
        row("seal of another", "Page 1 shows something else than was sealed.");
        row("seal in place", "cannot be read any more");
        row("written anew", "The file was written anew after the report was sealed.");
        row("appended", "Something was appended to the report after it was sealed");
        row("update", "Something was appended to the report after it was sealed");
    }
    void whatWasChangedIsSaid() {
        QFETCH(const QString, how);
        QFETCH(const QByteArray, sentence);
        mustBeFound(changed(how), sentence);
    }

    /// A dense sample of the whole file, and every byte of what leads a reader through it.
    void everyByteCounts() {
        const QByteArray whole = audit();
        const auto place = [&whole](const char* text) { return whole.lastIndexOf(text); };
        QSet<qsizetype> places;
        for (qsizetype at = 5; at < whole.size(); at += 149)
            places.insert(at);
        const auto all = [&](qsizetype from, qsizetype count) {
            for (qsizetype at = from; at < from + count; ++at)
                places.insert(at);
        };
        all(place("/Type /Catalog") - 60, 500);
        all(place("/Type /Pages") - 20, 120);
        all(place("caseseal.org/report@v1") - 300, 330);
        all(place("\"by\":\"nora\"") - 20, 300);
        all(place("trailer"), whole.size() - place("trailer"));
        for (const auto at : places)
            QVERIFY2(isFound(put(flipped(whole, at), u"flip.pdf"_s)), QByteArray::number(at));
        QVERIFY(!isFound(put(whole, u"flip.pdf"_s)));
    }

    /// The PDF's own signature and ours find the same; within its value it is alone.
    void pdfsigAgreesAboutSignedReports() {
        NEEDS("pdfsig");
        const QByteArray whole = bytesAt(at(u"signed.pdf"_s));
        const auto range = must(evidence::signatureIn(at(u"signed.pdf"_s).toStdString()));
        QVERIFY(range.has_value());
        const auto begin = static_cast<qsizetype>(range->begin), end = static_cast<qsizetype>(range->end);
        const qsizetype inPage = whole.indexOf("stream\n") + 40, inSeal = whole.lastIndexOf("\"by\":\"nora\"") + 7,
                        inRoom = whole.lastIndexOf("\n\n\nendstream"), inFigures = whole.lastIndexOf("report@v1"),
                        inEvidence = whole.lastIndexOf("manifest.json");
        for (const auto place : {inPage, inSeal, inRoom, inFigures, inEvidence, whole.indexOf("/ByteRange") + 20}) {
            const QString pdf = put(flipped(whole, place));
            QVERIFY2(isFound(pdf), QByteArray::number(place));
            QVERIFY2(!pdfsigHolds(pdf), m_verdictOfPdfsig);
        }
        mustBeFound(put(flipped(whole, end - 100)), "/Contents"); // where zeros stand behind the signature
        const qsizetype derBytes = 4 + whole.mid(begin + 5, 4).toInt(nullptr, 16), lastOfIt = begin + 2 * derBytes;
        QByteArray signature = whole; // at the end of the CMS stands the signature itself
        signature[lastOfIt - 20] = signature[lastOfIt - 20] == '0' ? '1' : '0';
        const QString inValue = put(signature);
        QVERIFY(!isFound(inValue)); // only the PDF's own signature can tell
        QVERIFY2(!pdfsigHolds(inValue), m_verdictOfPdfsig);
        const QString appended = put(whole + "% more\n");
        QVERIFY(isFound(appended) && !pdfsigHolds(appended));
        QVERIFY(pdfsigHolds(put(whole)));
    }

private:
    QString changed(const QString& how) {
        const QString source = at(u"audit.pdf"_s), target = at(u"changed.pdf"_s);
        const QByteArray whole = audit();
        const auto pages = [&](const QStringList& chosen) {
            return qpdf(QStringList{source, u"--pages"_s} + chosen + QStringList{u"--"_s, target});
        };
        if (how == u"removed"_s)
            return pages({u"."_s, u"1,3-z"_s});
        if (how == u"swapped"_s)
            return pages({u"."_s, u"2,1,3-z"_s});
        if (how == u"added"_s)
            return pages({u"."_s, u"1-z"_s, at(u"persons.pdf"_s), u"1"_s});
        if (how == u"foreign page"_s)
            return pages({at(u"persons.pdf"_s), u"1"_s, u"."_s, u"2-z"_s});
        if (how == u"overlay"_s)
            return qpdf({source, u"--overlay"_s, at(u"persons.pdf"_s), u"--from=1"_s, u"--to=1"_s, u"--"_s, target});
        if (how == u"written anew"_s)
            return qpdf({source, u"--linearize"_s, target});
        if (how == u"seal taken off"_s)
            return qpdf({source, u"--remove-attachment=report.seal"_s, target});
        if (how == u"text"_s)
            return changeText();
        if (how == u"annotation"_s)
            return annotate();
        if (how == u"appended"_s)
            return put(whole + "% more\n");
        if (how == u"update"_s)
            return put(whole + update());
        if (how == u"figures"_s || how == u"evidence"_s || how == u"seal of another"_s)
            return exchange(how);
        return put(flipped(whole, placeOf(how)));
    }

    /// Where one byte is changed as it lies in the file.
    [[nodiscard]] qsizetype placeOf(const QString& how) const {
        const QByteArray whole = audit();
        if (how == u"byte of a page"_s) {
            const PdfObjects objects(at(u"audit.pdf"_s));
            const auto content = objects.at(pageReference(objects, 2)).toObject().value(u"/Contents").toString();
            return whole.indexOf("stream\n",
                                 whole.indexOf("\n" + content.section(u' ', 0, 0).toLatin1() + " 0 obj\n")) +
                   60;
        }
        if (how == u"letters"_s)
            return whole.indexOf("beginbfchar\n<") + 22; // one letter becomes another when it is copied out
        if (how == u"font"_s)
            return whole.indexOf("/Length1") + 600;
        if (how == u"title"_s)
            return whole.indexOf("<dc:title>") + 50;
        if (how == u"figures in place"_s)
            return whole.lastIndexOf("\"verdict\":\"intact\"") + 12;
        if (how == u"evidence in place"_s)
            return whole.lastIndexOf("manifest.json") + 3;
        if (how == u"seal in place"_s)
            return whole.lastIndexOf("\"by\":\"nora\"") + 3;
        qFatal("no such change");
    }

    /// In the readable form of qpdf one glyph of page 2 is exchanged for another.
    QString changeText() {
        qpdf({u"--qdf"_s, u"--object-streams=disable"_s, at(u"audit.pdf"_s), at(u"changed.pdf"_s)});
        QByteArray readable = bytesAt(at(u"changed.pdf"_s));
        const qsizetype page = readable.indexOf("%% Contents for page 2"), shown = readable.indexOf("> Tj", page);
        if (page < 0 || shown < 0)
            qFatal("no text on page 2");
        readable[shown - 1] = readable[shown - 1] == '1' ? '2' : '1';
        return put(readable);
    }

    QString annotate() {
        const PdfObjects objects(at(u"audit.pdf"_s));
        const QString page = pageReference(objects, 1);
        QJsonObject sheet = objects.at(page).toObject();
        sheet.insert(u"/Annots"_s, QJsonArray{QJsonObject{{u"/Type"_s, u"/Annot"_s},
                                                          {u"/Subtype"_s, u"/FreeText"_s},
                                                          {u"/Rect"_s, QJsonArray{50, 500, 500, 700}},
                                                          {u"/DA"_s, u"u:/Helv 40 Tf"_s},
                                                          {u"/Contents"_s, u"u:Nothing was altered"_s}}});
        const QJsonObject update{
            {u"qpdf"_s, QJsonArray{QJsonObject{{u"jsonversion"_s, 2},
                                               {u"pushedinheritedpageresources"_s, false},
                                               {u"calledgetallpages"_s, true},
                                               {u"maxobjectid"_s, 9999}},
                                   QJsonObject{{u"obj:"_s + page, QJsonObject{{u"value"_s, sheet}}}}}}};
        put(QJsonDocument(update).toJson(), u"update.json"_s);
        return qpdf({at(u"audit.pdf"_s), u"--update-from-json="_s + at(u"update.json"_s), at(u"changed.pdf"_s)});
    }

    /// An update as Acrobat would append it: page 1 gets the content of page 2.
    [[nodiscard]] QByteArray update() const {
        const QByteArray whole = audit();
        const PdfObjects objects(at(u"audit.pdf"_s));
        const QString first = pageReference(objects, 1), second = pageReference(objects, 2);
        const auto bodyOf = [&whole](const QString& reference) {
            const QByteArray head = "\n" + reference.section(u' ', 0, 0).toLatin1() + " 0 obj\n";
            const qsizetype from = whole.indexOf(head) + head.size();
            return whole.mid(from, whole.indexOf("endobj", from) - from);
        };
        const QByteArray number = first.section(u' ', 0, 0).toLatin1();
        const QByteArray object = number + " 0 obj\n" + bodyOf(second) + "endobj\n";
        const qsizetype table = whole.lastIndexOf("xref\n0 ");
        const QByteArray root = objects.trailer().value(u"/Root").toString().toLatin1(),
                         size = whole.mid(table + 7, whole.indexOf('\n', table + 7) - table - 7);
        return object + "xref\n" + number + " 1\n" + QByteArray::number(whole.size()).rightJustified(10, '0') +
               " 00000 n \ntrailer << /Size " + size + " /Root " + root + " /Prev " + QByteArray::number(table) +
               " >>\nstartxref\n" + QByteArray::number(whole.size() + object.size()) + "\n%%EOF\n";
    }

    /// An attachment gives way to another one of the same name.
    QString exchange(const QString& how) {
        const QString name = how == u"figures"_s    ? u"report.json"_s
                             : how == u"evidence"_s ? u"evidence.zip"_s
                                                    : u"report.seal"_s;
        QByteArray content = attached(at(u"persons.pdf"_s), name, at(u"other"_s));
        if (how == u"figures"_s)
            content = attached(at(u"audit.pdf"_s), name, at(u"other"_s)).replace("\"changes\":", "\"changes\":1");
        put(content, u"in.bin"_s);
        qpdf({at(u"audit.pdf"_s), u"--remove-attachment="_s + name, at(u"less.pdf"_s)});
        return qpdf({at(u"less.pdf"_s), u"--add-attachment"_s, at(u"in.bin"_s), u"--key="_s + name,
                     u"--filename="_s + name, u"--"_s, at(u"changed.pdf"_s)});
    }
};

QTEST_MAIN(TestReportTampering)
#include "tst_report_tampering.moc"

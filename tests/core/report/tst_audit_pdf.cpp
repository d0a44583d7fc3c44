// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "pdf_checks.h"
#include "sample_content.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace caseseal;
namespace sample = report::sample;
using namespace report::checks;

namespace {

/// Cancels after so many reports of progress.
class CancelAfter final : public base::ProgressPort {
public:
    explicit CancelAfter(int reports) : m_left(reports) {}
    void report(std::string_view, std::uint64_t, std::uint64_t) override { --m_left; }
    [[nodiscard]] bool cancelRequested() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace

/// The audit report: what stands on its pages, and what kind of file it is.
class TestAuditPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QFile bundle(at("trial.evidence.zip"));
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20'000; ++i)
            bundle.putChar(static_cast<char>((i * 7919) >> 3));
        bundle.close();
        QVERIFY(write(oddContent(), at("odd.pdf")).has_value());
    }

    void isAWellFormedFile() {
        NEEDS("qpdf");
        const Ran check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), at("odd.pdf")});
        QVERIFY2(check.status == 0, check.out + check.err);
    }

    // --- PDF/A-3b, rule by rule: no validator is in Debian

    void fontsAreEmbeddedWithTheirLetters() {
        NEEDS("qpdf");
        const PdfObjects pdf(at("odd.pdf"));
        const QList<QJsonObject> fonts = pdf.ofType(u"/Font");
        int composite = 0;
        for (const QJsonObject& font : fonts) {
            if (font.value(u"/Subtype").toString() != QStringLiteral("/Type0"))
                continue;
            ++composite;
            const QByteArray map = pdf.streamOf(font.value(u"/ToUnicode"));
            QVERIFY2(map.contains("beginbfchar"), qPrintable(font.value(u"/BaseFont").toString()));
            const QJsonObject below = pdf.at(pdf.at(font.value(u"/DescendantFonts")).toArray().at(0)).toObject();
            const QJsonObject descriptor = pdf.at(below.value(u"/FontDescriptor")).toObject();
            QVERIFY(pdf.streamOf(descriptor.value(u"/FontFile2")).size() > 500);
            QCOMPARE(below.value(u"/CIDToGIDMap").toString(), QStringLiteral("/Identity"));
            QCOMPARE(descriptor.value(u"/FontName"), font.value(u"/BaseFont"));
            QCOMPARE(below.value(u"/BaseFont"), font.value(u"/BaseFont"));
        }
        QVERIFY2(composite >= 8, "Latin in two weights, mono, three CJK, Arabic, Hebrew, Thai, Devanagari were drawn");
        QCOMPARE(fonts.size(), 2 * composite); // and no font of any other kind
    }

    void colourIsDefinedAndNothingIsTransparent() {
        NEEDS("qpdf");
        const PdfObjects pdf(at("odd.pdf"));
        const QJsonArray intents = pdf.at(pdf.root().value(u"/OutputIntents")).toArray();
        QCOMPARE(intents.size(), 1);
        const QJsonObject intent = pdf.at(intents.at(0)).toObject();
        QCOMPARE(intent.value(u"/S").toString(), QStringLiteral("/GTS_PDFA1"));
        QVERIFY(pdf.streamOf(intent.value(u"/DestOutputProfile")).mid(36, 4) == "acsp");
        for (const char16_t* key : {u"/ca", u"/CA"})
            QVERIFY(!holdsKey(pdf.all(), QString::fromUtf16(key), 1));
        QVERIFY(!holdsKey(pdf.all(), u"/SMask", QStringLiteral("/None")));
        QVERIFY(!holdsKey(pdf.all(), u"/BM", QStringLiteral("/Normal")));
        QVERIFY(!holdsKey(pdf.all(), u"/Group", {}));
    }

    void metadataAgrees() {
        NEEDS("qpdf");
        const PdfObjects pdf(at("odd.pdf"));
        const QJsonObject info = pdf.at(pdf.trailer().value(u"/Info")).toObject();
        QCOMPARE(info.value(u"/CreationDate").toString(), QStringLiteral("u:D:20261120132033Z"));
        QCOMPARE(info.value(u"/ModDate"), info.value(u"/CreationDate"));
        const QByteArray xmp = pdf.streamOf(pdf.root().value(u"/Metadata"));
        QVERIFY(xmp.contains("<pdfaid:part>3</pdfaid:part>"));
        QVERIFY(xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
        QVERIFY(xmp.contains("<xmp:CreateDate>2026-11-20T13:20:33Z<"));
        QVERIFY(xmp.contains("<xmp:ModifyDate>2026-11-20T13:20:33Z<"));
        for (const char16_t* key : {u"/Title", u"/Author", u"/Creator", u"/Producer"}) {
            const QString value = info.value(QString::fromUtf16(key)).toString().mid(2);
            QVERIFY2(!value.isEmpty() && QString::fromUtf8(xmp).contains(QLatin1Char('>') + value + QLatin1Char('<')),
                     qPrintable(value));
        }
        QVERIFY(bytesAt(at("odd.pdf")).contains("<pdfaid:part>3</pdfaid:part>")); // not compressed
        QCOMPARE(pdf.root().value(u"/Lang").toString(), QStringLiteral("u:en"));
        QCOMPARE(pdf.at(pdf.root().value(u"/ViewerPreferences")).toObject().value(u"/DisplayDocTitle").toBool(), true);
    }

    void fileIsPlain() {
        NEEDS("qpdf");
        const QByteArray bytes = bytesAt(at("odd.pdf"));
        QVERIFY(bytes.startsWith("%PDF-1.7\n%"));
        for (int i = 10; i < 14; ++i)
            QVERIFY(static_cast<unsigned char>(bytes[i]) > 127);
        const qsizetype start = bytes.lastIndexOf("startxref\n") + 10;
        QVERIFY(bytes.mid(bytes.mid(start).trimmed().split('\n').first().toLongLong(), 5) == "xref\n");
        QVERIFY(!bytes.contains("/ObjStm") && !bytes.contains("/Linearized"));
        const PdfObjects pdf(at("odd.pdf"));
        QVERIFY(!pdf.trailer().contains(u"/Encrypt"));
        QCOMPARE(pdf.trailer().value(u"/ID").toArray().size(), 2);
        QVERIFY(!holdsKey(pdf.all(), u"/JS", {}) && !holdsKey(pdf.all(), u"/URI", {}));
    }

    void everyAttachedFileIsDescribed() {
        NEEDS("qpdf");
        const PdfObjects pdf(at("odd.pdf"));
        const QJsonArray listed = pdf.at(pdf.root().value(u"/AF")).toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(pdf.ofType(u"/Filespec").size(), 2);
        const QStringList names{QStringLiteral("u:evidence.zip"), QStringLiteral("u:report.json")};
        const QStringList types{QStringLiteral("/application/zip"), QStringLiteral("/application/json")};
        for (int i = 0; i < 2; ++i) {
            const QJsonObject file = pdf.at(listed.at(i)).toObject();
            QCOMPARE(file.value(u"/AFRelationship").toString(), QStringLiteral("/Data"));
            QCOMPARE(file.value(u"/F").toString(), names[i]);
            QCOMPARE(file.value(u"/UF").toString(), names[i]);
            QVERIFY(file.value(u"/Desc").toString().size() > 5);
            const QJsonObject stream = pdf.at(pdf.at(file.value(u"/EF")).toObject().value(u"/F")).toObject();
            QCOMPARE(stream.value(u"/Type").toString(), QStringLiteral("/EmbeddedFile"));
            QCOMPARE(stream.value(u"/Subtype").toString(), types[i]);
            QVERIFY(!stream.contains(u"/Filter"));
            QCOMPARE(pdf.at(stream.value(u"/Params")).toObject().value(u"/ModDate").toString(),
                     QStringLiteral("u:D:20261120132033Z"));
        }
    }

    void attachmentsComeOutAsTheyWentIn() {
        NEEDS("pdfdetach");
        QCOMPARE(attached("odd.pdf", "evidence.zip"), bytesAt(at("trial.evidence.zip")));
        QCOMPARE(attached("odd.pdf", "report.json"), QByteArray::fromStdString(sample::base().reportJson));
    }

    void largeEvidenceLiesBeside() {
        NEEDS("pdfdetach");
        NEEDS("pdftotext");
        QFile large(at("large.evidence.zip"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(64 * 1024 * 1024 + 1));
        large.close();
        report::AuditContent content = oddContent();
        content.bundle = at("large.evidence.zip").toStdString();
        QVERIFY(write(content, at("large.pdf")).has_value());
        QVERIFY(QFile(at("large.pdf")).size() < 2'000'000);
        QCOMPARE(attached("large.pdf", "evidence.sha256"),
                 sha256Of(at("large.evidence.zip")) + "  large.evidence.zip\n");
        const QString first = QString::fromUtf8(textOf("large.pdf")).section(QLatin1Char('\f'), 0, 0);
        QVERIFY(bare(first).contains(QStringLiteral("itliesbesidethisfileaslarge.evidence.zip")));
    }

    // --- what stands on the pages

    void infoIsReadable() {
        NEEDS("pdfinfo");
        const QByteArray info = run(QStringLiteral("pdfinfo"), {at("odd.pdf")}).out;
        QVERIFY(info.contains("Title:           Audit report, HYP-2026"));
        QVERIFY(info.contains("Encrypted:       no"));
        QVERIFY(info.contains("(A4)"));
    }

    void everyPageSaysWhichOfHowMany() {
        NEEDS("pdftotext");
        const auto [pages, first] = pagesOf("odd.pdf");
        QVERIFY(pages.size() > 6 && first > 0);
        for (int i = 0; i < pages.size(); ++i) {
            const QString page = QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size());
            QCOMPARE(pages[i].count(page), 1);
            QVERIFY(pages[i].contains(QStringLiteral("HYP-2026 · created 2026-11-20 13:20:33 UTC (14:20:33 +01:00)")));
            QVERIFY(bare(pages[i]).contains(QStringLiteral("Chainhead") + QString::fromUtf8(sample::kHash)));
        }
        for (qsizetype i = first; i < pages.size(); ++i)
            QVERIFY(pages[i].contains(QStringLiteral("Visit, form, field\nwho, when, proof\nOld value New value Why")));
        QCOMPARE(pages[first + 1].count(QStringLiteral("HYP-001 Größe (continued)")), 1);
    }

    void everyValueIsThereInOrder() {
        NEEDS("pdftotext");
        const QString text = body("odd.pdf");
        qsizetype at = 0;
        std::vector<report::ChangeLine> lines = sample::oddChanges();
        for (const report::ChangeLine& line : sample::longChanges())
            lines.push_back(line);
        for (const report::ChangeLine& line : lines) {
            for (const std::string& value :
                 {line.place, shown(line.oldValue, line.hadOld, "–"),
                  shown(line.newValue, !line.blank, "blanked") + line.unit, shown(line.why, true, "")})
                QVERIFY2(comesNext(text, value, at), (value).c_str());
            for (const std::string* value : {&line.oldValue, &line.newValue, &line.why}) {
                if (value->size() > 320)
                    QVERIFY2(comesNext(text, *value, at), (*value).c_str());
            }
            QVERIFY2(comesNext(text, line.who + " · " + line.when + " · " + line.proof, at), line.proof.c_str());
        }
    }

    void everyFactAndPersonIsThere() {
        NEEDS("pdftotext");
        const QString text = bare(QString::fromUtf8(textOf("odd.pdf")));
        const report::AuditContent content = sample::base();
        QStringList expected{words(content.trial),   words(content.site),     words(content.studyVersion),
                             words(content.created), words(content.issuedBy), words(content.software),
                             words(content.verdict)};
        for (const std::string& sentence : content.doesNotShow)
            expected << words(sentence);
        for (const report::Assurance& assurance : content.restsOn)
            expected << words(assurance.title + assurance.text);
        for (const report::Fact& fact : content.facts)
            expected << words(fact.label + fact.value);
        for (const report::PersonLine& person : content.persons)
            expected << words(person.name + person.id + person.organisation + person.roles + person.since +
                              person.status + "Key" + person.keyFingerprint);
        for (const QString& part : expected)
            QVERIFY2(text.contains(bare(part)), qPrintable(part));
    }

    void findingsShowExpectedBesideFound() {
        NEEDS("pdftotext");
        report::AuditContent content = oddContent();
        sample::makeAltered(content);
        QVERIFY(write(content, at("altered.pdf")).has_value());
        const QString text = bare(QString::fromUtf8(textOf("altered.pdf")));
        QVERIFY(text.contains(QStringLiteral("Altered:whatisclaimeddoesnothold")));
        QVERIFY(text.contains(QStringLiteral("2findings,1warning(page2).")));
        for (const report::FindingLine& line : content.findings) {
            const std::string detail = line.detail.empty() ? std::string() : "caseseal-verify" + line.detail;
            QVERIFY2(text.contains(bare(words(line.code + line.what + line.place + detail + "Expected" + line.expected +
                                              "Found" + line.found))),
                     line.code.c_str());
        }
    }

    /// Head, foot, bookmarks and what the file says of itself.
    void speaksTheLanguageOfItsReader() {
        NEEDS("qpdf");
        NEEDS("pdftotext");
        report::AuditContent content = oddContent();
        content.language = "de-DE";
        QVERIFY(write(content, at("german.pdf")).has_value());
        const PdfObjects pdf(at("german.pdf"));
        QCOMPARE(pdf.root().value(u"/Lang").toString(), QStringLiteral("u:de"));
        QVERIFY(pdf.streamOf(pdf.root().value(u"/Metadata")).contains("<rdf:li>de</rdf:li>"));
        QStringList marks;
        for (QJsonObject mark = pdf.at(pdf.at(pdf.root().value(u"/Outlines")).toObject().value(u"/First")).toObject();
             !mark.isEmpty(); mark = pdf.at(mark.value(u"/Next")).toObject())
            marks << mark.value(u"/Title").toString().mid(2);
        QVERIFY2(marks.contains(QStringLiteral("Feststellungen und Warnungen")), qPrintable(marks.join(u'|')));
        const QString text = bare(QString::fromUtf8(textOf("german.pdf")));
        for (const char* said : {"Seite 1 von", "Worauf dies beruht", "Alter Wert", "geleert", "(Fortsetzung)"})
            QVERIFY2(text.contains(bare(QString::fromUtf8(said))), said);
        for (const char* english : {"Page 1", "What this rests on", "Old value", "blanked", "(continued)", "Issued"})
            QVERIFY2(!text.contains(bare(QString::fromUtf8(english))), english);
    }

    void bookmarksLeadToSectionsAndParticipants() {
        NEEDS("qpdf");
        const PdfObjects pdf(at("odd.pdf"));
        QStringList titles;
        const auto walk = [&](const auto& self, QJsonValue item) -> void {
            for (; !item.isUndefined(); item = pdf.at(item).toObject().value(u"/Next")) {
                const QJsonObject mark = pdf.at(item).toObject();
                titles << mark.value(u"/Title").toString().mid(2);
                QCOMPARE(pdf.at(mark.value(u"/Dest").toArray().at(0)).toObject().value(u"/Type").toString(),
                         QStringLiteral("/Page"));
                self(self, mark.value(u"/First"));
            }
        };
        walk(walk, pdf.at(pdf.root().value(u"/Outlines")).toObject().value(u"/First"));
        QVERIFY(titles.contains(QStringLiteral("Findings and warnings")));
        QCOMPARE(titles.mid(titles.size() - 3),
                 (QStringList{QStringLiteral("Every change, participant by participant"),
                              QStringLiteral("HYP-001 Größe"), QStringLiteral("HYP-002")}));
    }

    void nothingEnteredYetIsSaid() {
        NEEDS("pdftotext");
        report::AuditContent content = oddContent();
        sample::streamFrom(content, {});
        content.persons.clear();
        QVERIFY(write(content, at("empty.pdf")).has_value());
        const QByteArray text = textOf("empty.pdf");
        QVERIFY(text.contains("No value has been entered."));
        QVERIFY(text.contains("No person is declared."));
    }

    // --- failure, sameness, size

    void cancelLeavesNoFile() {
        for (const int reports : {0, 1, 2, 3}) {
            CancelAfter progress(reports);
            const auto done = report::writeAuditPdf(oddContent(), at("cancelled.pdf").toStdString(), progress);
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().kind, base::ErrorKind::Cancelled);
            QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}).isEmpty());
        }
    }

    void missingFolderIsTheMachinesFailure() {
        const auto done = write(oddContent(), at("nowhere/report.pdf"));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, base::ErrorKind::Machine);
    }

    void missingEvidenceIsTheMachinesFailure() {
        report::AuditContent content = oddContent();
        content.bundle = at("no such bundle").toStdString();
        const auto done = write(content, at("without.pdf"));
        QVERIFY(!done.has_value() && done.error().kind == base::ErrorKind::Machine);
        QVERIFY(!QFile::exists(at("without.pdf")));
    }

    void wrongTimeIsRefused() {
        report::AuditContent content = oddContent();
        for (const char* time : {"", "yesterday", "2026-11-20T13:20:33", "2026-13-20T13:20:33Z"}) {
            content.createdIso = time;
            const auto done = write(content, at("time.pdf"));
            QVERIFY2(!done.has_value() && done.error().kind == base::ErrorKind::BadInput, time);
        }
    }

    void changesThatDifferBetweenThePassesAreRefused() {
        report::AuditContent content = oddContent();
        int calls = 0;
        content.changes = [&calls](const std::function<bool(const report::ChangeLine&)>& take) {
            for (int i = 0; i <= calls * 40; ++i)
                take(sample::change("HYP-001", static_cast<std::uint64_t>(i), "", "1", ""));
            ++calls;
            return base::Result<void>();
        };
        const auto done = write(content, at("moving.pdf"));
        QVERIFY(!done.has_value() && done.error().kind == base::ErrorKind::Machine);
        QVERIFY(!QFile::exists(at("moving.pdf")));
    }

    void failureOfTheSourceIsHandedOn() {
        report::AuditContent content = oddContent();
        content.changes = [](const auto&) { return base::Result<void>(base::machineFailed("the disk is gone")); };
        const auto done = write(content, at("source.pdf"));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().message, std::string("the disk is gone"));
    }

    void missingFontsAreNamed() {
        QFile config(at("fonts.conf"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>" +
                     m_folder.path().toUtf8() + "</cachedir></fontconfig>");
        config.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), at("fonts.conf"));
        const Ran ran = sampleRun("odd", at("fontless.pdf"), environment);
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.contains("fonts-noto-core, fonts-noto-mono and fonts-noto-cjk"), ran.err);
        QVERIFY(!QFile::exists(at("fontless.pdf")));
    }

    /// In processes of their own, because Qt's hashes are seeded anew in each.
    void sameContentSameBytes() {
        for (const char* seed : {"0", "1", "77"}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_HASH_SEED"), QString::fromUtf8(seed));
            const Ran ran = sampleRun("odd", at("again.pdf"), environment);
            QVERIFY2(ran.status == 0, ran.err);
            QVERIFY(bytesAt(at("again.pdf")) == bytesAt(at("odd.pdf")));
            QFile::remove(at("again.pdf"));
        }
    }

    /// Ten times the rows, and hardly more memory.
    void memoryStaysFlat() {
#ifdef CASESEAL_SANITIZED
        QSKIP("The address sanitizer keeps freed memory back, so this build's peak says nothing of the program's.");
#endif
        const Ran few = sampleRun("2000", at("few.pdf"), QProcessEnvironment::systemEnvironment());
        const Ran many = sampleRun("22000", at("many.pdf"), QProcessEnvironment::systemEnvironment());
        QVERIFY2(few.status == 0 && many.status == 0, few.err + many.err);
        const qint64 fewKiB = few.out.split(' ').first().toLongLong(),
                     manyKiB = many.out.split(' ').first().toLongLong();
        qInfo("peak of resident memory: %lld KiB for 2,000 rows, %lld KiB for 22,000", fewKiB, manyKiB);
        QVERIFY(fewKiB > 10'000 && manyKiB - fewKiB < 6 * 1024);
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] report::AuditContent oddContent() const {
        report::AuditContent content = sample::base();
        content.bundle = at("trial.evidence.zip").toStdString();
        std::vector<report::ChangeLine> lines = sample::oddChanges();
        for (auto& line : sample::longChanges())
            lines.push_back(line);
        sample::streamFrom(content, lines);
        return content;
    }

    [[nodiscard]] QByteArray textOf(const char* name) const { return report::checks::textOf(at(name)); }

    /// The pages' texts, and the number of the first one with changes (from 0).
    [[nodiscard]] std::pair<QStringList, qsizetype> pagesOf(const char* name) const {
        const QStringList pages = report::checks::pagesOf(at(name));
        qsizetype first = 0;
        while (first < pages.size() &&
               !pages[first].contains(QStringLiteral("Every change, participant by participant")))
            ++first;
        return {pages, first};
    }

    /// The changes' pages without what is repeated on each, ready for comparing.
    [[nodiscard]] QString body(const char* name) const {
        static const QRegularExpression kRepeated(
            QStringLiteral("^(Audit report HYP-2026.*|Visit, form, field|who, when, proof|Old value New value "
                           "Why|.*\\(continued\\)|HYP-2026 · created .*|Chain head .*)$"),
            QRegularExpression::MultilineOption);
        const auto [pages, first] = pagesOf(name);
        return bare(pages.mid(first).join(QLatin1Char('\n')).remove(kRepeated));
    }

    /// How the report shows a value in its column.
    static std::string shown(const std::string& value, bool there, const char* otherwise) {
        if (!there)
            return otherwise;
        return value.size() > 320 ? "in full below" : value;
    }

    /// Goes on from `at`. Scripts written from right to left come word by word, so their words may stand in any order.
    static bool comesNext(const QString& text, const std::string& value, qsizetype& at) {
        QString expected = words(value);
        expected.replace(QChar(0x07), QStringLiteral("[U+0007]"));
        expected.replace(QChar(0x202E), QStringLiteral("[U+202E]"));
        expected.replace(QStringLiteral("\U0010FFFD"), QStringLiteral("[U+10FFFD]"));
        expected.replace(QStringLiteral("त्रुटि"), QStringLiteral("त्रुिट")); // reordered by the script: as it is written
        if (expected.isRightToLeft()) {
            const QStringList parts = expected.split(QLatin1Char(' '));
            return std::all_of(parts.begin(), parts.end(),
                               [&](const QString& word) { return text.mid(at, 200).contains(bare(word)); });
        }
        const qsizetype found = text.indexOf(bare(expected), at);
        const bool near = found >= at && found - at < 200;
        at = found + bare(expected).size();
        return near;
    }

    [[nodiscard]] QByteArray attached(const char* pdf, const char* name) const {
        return report::checks::attached(at(pdf), QString::fromUtf8(name), at("attached"));
    }

    static QByteArray sha256Of(const QString& path) {
        return QByteArray::fromStdString(base::encodeHex(crypto::sha256(base::bytesOf(bytesAt(path).toStdString()))));
    }

    [[nodiscard]] Ran sampleRun(const char* what, const QString& out, const QProcessEnvironment& environment) const {
        return run(QStringLiteral(REPORT_SAMPLE), {QString::fromUtf8(what), at("trial.evidence.zip"), out},
                   environment);
    }

    static base::Result<crypto::Digest> write(const report::AuditContent& content, const QString& path) {
        base::NoProgress progress;
        return report::writeAuditPdf(content, path.toStdString(), progress);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestAuditPdf)
#include "tst_audit_pdf.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "pdf_builder.h"
#include "verify_here.h"

#include "base/file.h"
#include "evidence/bundle.h"
#include "evidence/report_seal.h"

#include <QTemporaryDir>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

const PdfPages kThree{{"(Systolic 148 mmHg) Tj", "(Diastolic 92 mmHg) Tj", "(Signed by Ines) Tj"}};

std::string reportJson(EvidenceSource& source, const Verdict& verdict) {
    const auto manifest = Json::parse(source.manifest().value().encode()).value();
    return Json(Json::Object{{"type", "caseseal.org/report@v1"},
                             {"kind", "audit"},
                             {"chains", *manifest.find("chains")},
                             {"ledger", *manifest.find("ledger")},
                             {"verdict", "intact"},
                             {"counts", encodeCounts(verdict.counts)}})
        .encode();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.rfind(from);
    if (at == std::string::npos)
        qFatal("no %s", from.c_str());
    return text.replace(at, from.size(), to);
}

/// Every difference as one text.
QByteArray said(const Verdict& verdict) {
    QByteArray out;
    for (const auto& finding : verdict.findings)
        out += QByteArray::fromStdString(finding.code + ": " + finding.what + " [" + finding.expected + "] [" +
                                         finding.found + "]\n");
    return out;
}

} // namespace

/// The seal of a report: no byte of the file is free, and what was changed is said.
class TestReportSeal : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    base::NoProgress m_quiet;
    std::unique_ptr<ChainBuilder> m_chain;
    std::string m_bundle, m_json, m_note;

    [[nodiscard]] std::string path(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] static std::string read(const std::string& file) {
        return std::string(base::textOf(base::loadFile(file).value()));
    }
    /// The bundle and the figures of a chain.
    std::pair<std::string, std::string> evidenceOf(const std::vector<const ChainBuilder*>& chains) {
        auto source = sourceOf(chains, nullptr);
        const auto file = path("made.evidence.zip");
        if (!writeBundle(source, file, m_quiet))
            qFatal("no bundle");
        return {read(file), reportJson(source, verifyHere(source))};
    }
    [[nodiscard]] std::vector<Piece> pieces(const std::string& seal) const {
        return {{"evidence.zip", m_bundle}, {"report.json", m_json}, {"report.seal", seal}};
    }
    static std::string roomFor(std::size_t pages) { return std::string(reportSealRoom(pages), '\n'); }
    /// A file with the seal of this person.
    std::string sealedBy(const std::string& id, const std::string& unsealed) {
        const auto file = path("sealing.pdf");
        put(file, unsealed);
        const auto done = sealReport(file, m_chain->signerOf(id), m_chain->time);
        if (!done)
            qFatal("%s", done.error().message.c_str());
        return read(file);
    }
    std::string sealedReport(const std::string& id = "cora") {
        return sealedBy(id, PdfBuilder().make(pieces(roomFor(3)), false, kThree));
    }
    /// Another file with the seal that was made for the first one.
    std::string withOldSeal(const PdfPages& pages, std::vector<Piece> attached) {
        std::string note = m_note;
        note.resize(attached.back().text.size(), '\n');
        attached.back().text = note;
        return PdfBuilder().make(attached, false, pages);
    }
    Verdict judged(const std::string& pdf) {
        const auto file = path("judged.pdf");
        put(file, pdf);
        auto opened = openBundle(file);
        return opened ? verifyHere(**opened) : Verdict();
    }
    /// Found at all: each difference of the file is a finding, so that the evidence need not be gone through.
    bool isFound(const std::string& pdf) {
        const auto file = path("found.pdf");
        put(file, pdf);
        auto opened = openBundle(file);
        return !opened || !(*opened)->report().value()->differences.empty() ||
               verifyHere(**opened).kind != VerdictKind::Intact;
    }

private Q_SLOTS:
    void initTestCase() {
        m_chain = std::make_unique<ChainBuilder>('a', "sealed");
        m_chain->addTeam();
        m_chain->addKey("paul");
        m_chain->addKey("gone");
        m_chain->seal("root", "admin", {m_chain->person("paul", "pharmacist"), m_chain->person("gone", "monitor")});
        m_chain->seal("root", "admin", {ChainBuilder::simple("person.disable", {{"person", "gone"}})});
        m_chain->seal("cora", "coordinator", {m_chain->subjectAct("subject.enrol", "HYP-001")});
        m_chain->seal("cora", "coordinator", {m_chain->value(ChainBuilder::placeOf("HYP-001", "I.SYS"), "148")});
        std::tie(m_bundle, m_json) = evidenceOf({m_chain.get()});
        const auto sealed = sealedReport();
        const auto from = sealed.find("{\"by\":\"cora\"");
        QVERIFY(from != std::string::npos);
        m_note = sealed.substr(from, sealed.find("\n\n\n", from) - from + 1);
    }

    void aSealedReportHolds() {
        const auto verdict = judged(sealedReport());
        QVERIFY2(verdict.kind == VerdictKind::Intact, said(verdict));
        QCOMPARE(verdict.assurance.back(), std::string("report sealed by cora"));
        QVERIFY(!names(verdict.warnings, "report-not-sealed"));
        QVERIFY(judged(sealedReport("mona")).kind == VerdictKind::Intact);
    }

    /// All of them: header, objects, streams, the seal and its room, table, trailer.
    void everyByteCounts() {
        const auto whole = sealedReport();
        std::string changed = whole;
        for (std::size_t at = 5; at < whole.size(); ++at) { // before that it is no PDF any more
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(isFound(changed), qPrintable(QString::number(at)));
            changed[at] = whole[at];
        }
        QVERIFY(!isFound(changed));
        for (const std::size_t size : {whole.size() - 1, whole.size() - 7, whole.size() / 2})
            QVERIFY(isFound(whole.substr(0, size)));
    }

    /// Within the value of the PDF's own signature only that signature itself can tell; around it nothing is free.
    void aSignedReportKeepsItsValueFree() {
        PdfPages pages = kThree;
        pages.signatureRoom = 300;
        std::string pdf = PdfBuilder().make(pieces(roomFor(3)), false, pages);
        const auto begin = pdf.find("/Contents <0") + 10, end = pdf.find('>', begin) + 1;
        std::string range = std::to_string(begin) + " " + std::to_string(end) + " " + std::to_string(pdf.size() - end);
        const std::string unfilled = "9999999999 9999999999 9999999999";
        range.resize(unfilled.size(), ' ');
        pdf = replaced(pdf, unfilled, range);
        std::string sealed = sealedBy("cora", pdf);
        QVERIFY(isFound(sealed)); // nothing is signed yet
        const std::string head = "30820104", value = head + std::string(2 * 0x104, '7');
        sealed.replace(begin + 1, value.size(), value);
        const auto verdict = judged(sealed);
        QVERIFY2(verdict.kind == VerdictKind::Intact, said(verdict));
        for (std::size_t at = begin - 40; at < end + 40; ++at) {
            std::string changed = sealed;
            changed[at] = changed[at] == '7' ? '6' : static_cast<char>(changed[at] ^ 1);
            const std::size_t digit = at - begin - 1;
            const bool isLength = digit >= 4 && digit < head.size(); // says how much of the value counts
            if (!isLength)
                QCOMPARE(isFound(changed), digit < head.size() || digit >= value.size());
        }
    }

    void whatWasChangedIsSaid_data() {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, const std::string& pdf, const char* sentence) {
            QTest::newRow(name) << QByteArray::fromStdString(pdf) << QByteArray(sentence);
        };
        const auto whole = sealedReport();
        const auto all = pieces(roomFor(3));
        const auto changedPages = [&](const PdfPages& pages) { return withOldSeal(pages, all); };
        auto other = kThree;
        other.contents[1] = "(Diastolic 82 mmHg) Tj";
        row("text", changedPages(other), "Page 2 shows something else than was sealed.");
        row("swapped", changedPages({{kThree.contents[0], kThree.contents[2], kThree.contents[1]}}),
            "Page 2 shows what was sealed as page 3.");
        row("removed", changedPages({{kThree.contents[0], kThree.contents[2]}}),
            "What was sealed as page 2 is not there.");
        row("removed, counted", changedPages({{kThree.contents[0], kThree.contents[2]}}), "[3 pages] [2 pages]");
        row("added", changedPages({{kThree.contents[0], "(New) Tj", kThree.contents[1], kThree.contents[2]}}),
            "Page 2 shows something else than was sealed.");
        auto covered = kThree;
        covered.annotation = "<< /Type /Annot /Subtype /FreeText /Contents (INTACT) >>";
        row("annotation", changedPages(covered), "Something was laid over page 3");
        auto font = kThree;
        font.font = "Swapped-X";
        row("font", changedPages(font), "not the text of a page, but what pages share");
        auto figures = all;
        figures[1].text = replaced(m_json, "\"audit\"", "\"other\"");
        row("report.json", withOldSeal(kThree, figures), "report.json was changed");
        auto evidence = all;
        const ChainBuilder foreign('e', "sealed");
        evidence[0].text = evidenceOf({&foreign}).first;
        row("evidence", withOldSeal(kThree, evidence), "The attached evidence was changed or exchanged");
        row("appended", whole + "% more\n", "Something was appended");
        const auto table = std::to_string(whole.rfind("xref\n0"));
        const std::string update = "4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Evil >>\nendobj\n";
        row("update",
            whole + update + "xref\n4 1\n" + std::string(10 - std::to_string(whole.size()).size(), '0') +
                std::to_string(whole.size()) + " 00000 n \ntrailer << /Size 40 /Root 1 0 R /Prev " + table +
                " >>\nstartxref\n" + std::to_string(whole.size() + update.size()) + "\n%%EOF\n",
            "Something was appended");
        row("note", replaced(whole, "\"by\":\"cora\"", "\"by\":\"c\\ra\""), "seal was changed and cannot be read");
        row("other person", replaced(whole, "\"by\":\"cora\"", "\"by\":\"mona\""), "cannot be read");
        row("room", replaced(whole, "\n\n\nendstream", "\n.\nendstream"), "cannot be read");
        std::string forged = whole;
        const std::size_t inSignature = whole.rfind("/cora ") + 26;
        forged[inSignature] = forged[inSignature] == 'A' ? 'B' : 'A';
        row("signature", forged, "not signed with the key of cora");
    }
    void whatWasChangedIsSaid() {
        QFETCH(const QByteArray, pdf);
        QFETCH(const QByteArray, sentence);
        const auto verdict = judged(pdf.toStdString());
        QVERIFY2(verdict.kind == VerdictKind::Altered, said(verdict));
        QVERIFY2(names(verdict.findings, "report-mismatch"), said(verdict));
        QVERIFY2(said(verdict).contains(sentence), said(verdict));
    }

    /// A bundle that cannot be read any more says nothing; that it was changed is said all the same.
    void unreadableEvidenceSaysWhatWasChanged() {
        const auto whole = sealedReport();
        std::string changed = whole;
        changed[whole.find("seals.jsonl") + 60] ^= 0x10;
        const auto verdict = judged(changed);
        QVERIFY(verdict.kind != VerdictKind::Intact);
        put(path("judged.pdf"), replaced(whole, "manifest.json", "manifesT.json"));
        const auto opened = openBundle(path("judged.pdf"));
        const QByteArray why = opened ? said(verifyHere(**opened)) : QByteArray::fromStdString(opened.error().message);
        QVERIFY2(why.contains("The attached evidence was changed or exchanged"), why);
    }

    void whoMaySeal_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("pharmacist") << QByteArray("paul") << QByteArray("paul, who may not issue reports");
        QTest::newRow("disabled") << QByteArray("gone") << QByteArray("gone, who was disabled before");
        QTest::newRow("stranger") << QByteArray("eve") << QByteArray("nobody whom its evidence knows");
        QTest::newRow("another key") << QByteArray("dan") << QByteArray("not signed with the key of dan");
    }
    void whoMaySeal() {
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, sentence);
        if (id == "eve" || id == "dan")
            m_chain->addKey(id.toStdString()); // of which the chain says nothing
        const auto verdict = judged(sealedReport(id.toStdString()));
        QVERIFY2(verdict.kind == VerdictKind::Altered && said(verdict).contains(sentence), said(verdict));
    }

    /// The key in force at the end of the chain, no earlier one.
    void anExchangedKeySealsNoMore() {
        ChainBuilder chain('b', "sealed");
        chain.addTeam();
        const auto old = chain.signerOf("cora").clone();
        chain.addKey("cora");
        const auto rekey = ChainBuilder::simple("person.rekey", {{"person", "cora"}, {"key", chain.keyOf("cora")}});
        chain.seal("root", "admin", {rekey});
        const auto [bundle, json] = evidenceOf({&chain});
        const auto file = path("rekeyed.pdf");
        for (const bool current : {false, true}) {
            put(file, PdfBuilder().make({{"evidence.zip", bundle}, {"report.json", json}, {"report.seal", roomFor(3)}},
                                        false, kThree));
            QVERIFY(sealReport(file, current ? chain.signerOf("cora") : old, chain.time).has_value());
            const auto verdict = judged(read(file));
            QVERIFY2((verdict.kind == VerdictKind::Intact) == current, said(verdict));
        }
    }

    /// A report without a seal: warned of where the trial never said that it has one, else found.
    void aMissingSealIsSaid() {
        const auto unsealed = [this](const std::vector<const ChainBuilder*>& chains) {
            const auto [bundle, json] = evidenceOf(chains);
            return judged(PdfBuilder().make({{"evidence.zip", bundle}, {"report.json", json}}, false, kThree));
        };
        const ChainBuilder old('c');
        const auto before = unsealed({&old});
        QVERIFY2(before.kind == VerdictKind::Intact && names(before.warnings, "report-not-sealed"), said(before));
        QVERIFY(before.assurance.back() != "report sealed by cora");
        const auto taken = unsealed({m_chain.get()});
        QVERIFY2(said(taken).contains("The report's seal is missing"), said(taken));
        const auto beside = unsealed({&old, m_chain.get()}); // another chain put beside it is no way out
        QVERIFY2(said(beside).contains("The report's seal is missing"), said(beside));
        ChainBuilder hidden('d');
        hidden.records[0].withheld = "redacted"; // nor is leaving out what says so
        hidden.records[0].leaf = entryLeafHash(hidden.records[0].salt, hidden.records[0].json);
        const auto left = unsealed({&hidden});
        QVERIFY2(said(left).contains("The report's seal is missing"), said(left));
    }

    void aNoteIsOfItsFormOnly() {
        const std::string text = m_note.substr(0, m_note.find('\n') + 1);
        const auto seal = ReportSeal::parse(text);
        QVERIFY(seal.has_value());
        QCOMPARE(seal->encode(), text);
        QCOMPARE(seal->pages, std::uint64_t(3));
        const std::pair<const char*, const char*> wrong[] = {{"report-seal@v1", "report-seal@v2"},
                                                             {"\"pages\":3", "\"pages\":2"},
                                                             {"\"pages\":3", "\"pages\":-3"},
                                                             {"\"signature\":null", "\"signature\":[1,0]"},
                                                             {"\"signature\":null", "\"signature\":[0,99999999]"},
                                                             {"\"by\":\"cora\"", "\"by\":\"Cora\""},
                                                             {"{\"by\"", "{\"aa\":1,\"by\""},
                                                             {"\"seal\":[", "\"seal\":[99999999,"}};
        for (const auto& [from, to] : wrong)
            QVERIFY2(!ReportSeal::parse(replaced(text, from, to)).has_value(), to);
        QVERIFY(!ReportSeal::parse(text.substr(0, text.size() - 1)).has_value());
        const auto noRoom = path("noroom.pdf");
        put(noRoom, PdfBuilder().make(pieces("\n\n"), false, kThree));
        const auto refused = sealReport(noRoom, m_chain->signerOf("cora"), m_chain->time);
        QVERIFY(!refused && refused.error().kind == base::ErrorKind::Machine);
        put(noRoom, PdfBuilder().make({{"evidence.zip", m_bundle}, {"report.json", m_json}}, false, kThree));
        QVERIFY(!sealReport(noRoom, m_chain->signerOf("cora"), m_chain->time).has_value());
    }
};

QTEST_GUILESS_MAIN(TestReportSeal)
#include "tst_report_seal.moc"

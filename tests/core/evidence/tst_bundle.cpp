// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "pdf_builder.h"
#include "verify_here.h"

#include "base/file.h"
#include "evidence/bundle.h"

#include <QTemporaryDir>
#include <cstring>
#include <zip.h>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

/// Everything that a source gives, as one text.
std::string contentOf(EvidenceSource& source) {
    const auto manifest = source.manifest().value();
    std::string out = manifest.encode();
    for (const auto& chain : manifest.chains) {
        const auto seals = source.seals(chain.chain).value();
        for (auto record = seals->next().value(); record; record = seals->next().value())
            out += encodeSealLine(*record);
        const auto entries = source.entries(chain.chain).value();
        for (auto record = entries->next().value(); record; record = entries->next().value())
            out += encodeEntryLine(*record);
    }
    auto files = source.files().value();
    std::sort(files.begin(), files.end());
    for (const auto& name : files)
        out += name + base::encodeHex(source.file(name).value());
    return out;
}

std::string bytesOfFile(const std::string& path) { return std::string(base::textOf(base::loadFile(path).value())); }

void zipTogether(const std::string& path, const std::vector<Piece>& pieces, const char* password = nullptr) {
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    QVERIFY(archive != nullptr);
    for (const auto& piece : pieces) {
        zip_source_t* source = zip_source_buffer(archive, piece.text.data(), piece.text.size(), 0);
        const auto index = zip_file_add(archive, piece.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        QVERIFY(index >= 0);
        if (password != nullptr)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    QCOMPARE(zip_close(archive), 0);
}

std::vector<Piece> piecesOf(EvidenceSource& source) {
    std::vector<Piece> out = {{"manifest.json", source.manifest().value().encode()}};
    const auto files = source.files().value();
    for (const auto& name : files)
        out.push_back({name, std::string(base::textOf(source.file(name).value()))});
    return out;
}

std::string reportJson(EvidenceSource& source, const Verdict& verdict) {
    const auto manifest = Json::parse(source.manifest().value().encode()).value();
    return Json(Json::Object{{"type", "caseseal.org/report@v1"},
                             {"kind", "audit"},
                             {"chains", *manifest.find("chains")},
                             {"ledger", *manifest.find("ledger")},
                             {"verdict", "intact"},
                             {"counts", encodeCounts(verdict.counts)},
                             {"changes", std::int64_t{3}}})
        .encode();
}

} // namespace

/// Bundles: written and read back, whole or not at all; every byte counts; odd archives and reports are refused.
class TestBundle : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    base::NoProgress m_progress;
    [[nodiscard]] std::string path(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private Q_SLOTS:
    void writtenAndReadBack() {
        const SmallTrial trial;
        auto source = trial.source();
        const auto file = path("whole.evidence.zip");
        QVERIFY(writeBundle(source, file, m_progress).has_value());
        auto bundle = openBundle(file);
        QVERIFY2(bundle.has_value(), bundle ? "" : bundle.error().message.c_str());
        QCOMPARE(contentOf(**bundle), contentOf(source));
        const auto verdict = verifyHere(**bundle);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        const auto again = path("again.evidence.zip");
        QVERIFY(writeBundle(**bundle, again, m_progress).has_value()); // the same bytes, whatever the source
        QCOMPARE(bytesOfFile(again), bytesOfFile(file));
        QVERIFY(!QFile::exists(QString::fromStdString(file + ".new")));
    }

    /// A database that somebody altered may hold bytes that are no text: then there is no bundle, and no crash.
    void recordsThatAreNoTextAreRefused() {
        const SmallTrial trial;
        auto source = trial.source();
        source.only().entries[5].json += '\xff';
        auto written = writeBundle(source, path("no-text.evidence.zip"), m_progress);
        QVERIFY(!written && written.error().kind == base::ErrorKind::BadInput);
        QVERIFY(names(verifyHere(source).findings, "entry-malformed"));
        source = trial.source();
        source.only().seals[5].note += '\xff';
        written = writeBundle(source, path("no-text.evidence.zip"), m_progress);
        QVERIFY(!written && written.error().kind == base::ErrorKind::BadInput);
        QVERIFY(names(verifyHere(source).findings, "seal-malformed"));
        QVERIFY(!QFile::exists(QString::fromStdString(path("no-text.evidence.zip"))));
    }

    void cancelledLeavesNothing() {
        class Stop final : public base::ProgressPort {
            void report(std::string_view, std::uint64_t, std::uint64_t) override {}
            [[nodiscard]] bool cancelRequested() const override { return true; }
        } stop;
        const SmallTrial trial;
        auto source = trial.source();
        const auto file = path("cancelled.evidence.zip");
        const auto result = writeBundle(source, file, stop);
        QVERIFY(!result && result.error().kind == base::ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(QString::fromStdString(file)));
        QVERIFY(!QFile::exists(QString::fromStdString(file + ".new")));
        const auto nowhere = writeBundle(source, "/nowhere/at/all.zip", m_progress);
        QVERIFY(!nowhere && nowhere.error().kind == base::ErrorKind::Machine);
    }

    /// One bit of every byte: a flip that leaves the verdict intact has left all content as it was (times and
    /// attributes in the archive's own lists are no content).
    void everyByteFlipped() {
        ChainBuilder chain;
        LedgerBuilder ledger({"w.example/a"});
        chain.addTeam();
        chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "S")});
        chain.seal("cora", "coordinator", {chain.value(ChainBuilder::placeOf("S", "I"), "120")});
        chain.publish(ledger);
        auto source = sourceOf({&chain}, &ledger);
        const auto file = path("small.evidence.zip");
        QVERIFY(writeBundle(source, file, m_progress).has_value());
        const std::string content = contentOf(source);
        std::string bytes = bytesOfFile(file);
        const auto flipped = path("flipped.evidence.zip");
        int intact = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const char whole = bytes[i];
            bytes[i] = static_cast<char>(whole ^ (1 << (i % 8)));
            put(flipped, bytes);
            bytes[i] = whole;
            auto bundle = openBundle(flipped);
            if (!bundle || verifyHere(**bundle).kind != VerdictKind::Intact)
                continue;
            ++intact;
            QVERIFY2(contentOf(**bundle) == content, qPrintable(QString::number(i)));
        }
        QVERIFY(intact < static_cast<int>(bytes.size()) / 5);
    }

    void cutAtEveryByteAndLengthened() {
        ChainBuilder chain;
        auto source = sourceOf({&chain}, nullptr);
        const auto file = path("tiny.evidence.zip");
        QVERIFY(writeBundle(source, file, m_progress).has_value());
        const std::string bytes = bytesOfFile(file);
        const auto cut = path("cut.evidence.zip");
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            put(cut, std::string_view(bytes).substr(0, size));
            QVERIFY2(!openBundle(cut).has_value(), qPrintable(QString::number(size)));
        }
        for (const auto& odd : {bytes + "x", bytes + bytes.substr(0, 100), "x" + bytes}) {
            put(cut, odd);
            auto bundle = openBundle(cut);
            if (bundle && verifyHere(**bundle).kind == VerdictKind::Intact)
                QCOMPARE(contentOf(**bundle), contentOf(source));
        }
    }

    void oddArchivesAreRefused() {
        ChainBuilder chain;
        auto source = sourceOf({&chain}, nullptr);
        const auto file = path("odd.evidence.zip");
        const auto refused = [&](std::vector<Piece> pieces, const char* password = nullptr) {
            zipTogether(file, pieces, password);
            const auto bundle = openBundle(file);
            return !bundle && bundle.error().kind == base::ErrorKind::BadInput;
        };
        const auto pieces = piecesOf(source);
        QVERIFY(!refused(pieces));
        for (const char* name :
             {"../evil", "/etc/passwd", "ledger/tile/0/../000", "chains/x/seals.jsonl", "README", "study/x.xml",
              "documents/../x", "manifest.json/", "chains/", "Policy", "ledger/tile/entries/000"}) {
            auto more = pieces;
            more.push_back({name, "x"});
            QVERIFY2(refused(more), name);
        }
        auto stranger = pieces;
        stranger.push_back({"chains/" + std::string(32, 'e') + "/seals.jsonl", ""});
        QVERIFY(refused(stranger));                           // a chain that the manifest does not name
        QVERIFY(refused({pieces.begin() + 1, pieces.end()})); // no manifest
        QVERIFY(refused(pieces, "secret"));
        auto bomb = pieces;
        bomb.push_back({"documents/" + std::string(64, '0'), std::string(64 << 20, '\0')});
        QVERIFY(refused(bomb)); // unpacks to a thousand times its size
        put(file, "PK\x03\x04 no archive");
        QVERIFY(!openBundle(file).has_value());
        QVERIFY(!openBundle(m_folder.path().toStdString()).has_value());
        QVERIFY(!openBundle(path("missing")).has_value());
    }

    void linesThatAreNotCanonicalAreUnreadable() {
        const SmallTrial trial;
        auto source = trial.source();
        const auto good = path("lines.evidence.zip");
        QVERIFY(writeBundle(source, good, m_progress).has_value());
        const std::string name = "chains/" + trial.chain.chain + "/entries.jsonl";
        std::string entries;
        for (const auto& record : trial.chain.records)
            entries += encodeEntryLine(record) + "\n";
        std::string seals;
        for (const auto& record : source.only().seals)
            seals += encodeSealLine(record) + "\n";
        const auto kindOf = [&](const std::string& entriesText) {
            auto pieces = piecesOf(source);
            pieces.push_back({name, entriesText});
            pieces.push_back({"chains/" + trial.chain.chain + "/seals.jsonl", seals});
            const auto file = path("lines2.evidence.zip");
            zipTogether(file, pieces);
            auto bundle = openBundle(file);
            return bundle ? verifyHere(**bundle).kind : VerdictKind::Unreadable;
        };
        QVERIFY(kindOf(entries) == VerdictKind::Intact);
        QVERIFY(kindOf(entries.substr(0, entries.size() - 1)) == VerdictKind::Unreadable); // cut
        QVERIFY(kindOf(" " + entries) == VerdictKind::Unreadable);
        QVERIFY(kindOf("\n" + entries) == VerdictKind::Unreadable);
        QVERIFY(kindOf(entries + "{}\n") == VerdictKind::Unreadable);
        QVERIFY(kindOf("") == VerdictKind::Altered); // all entries are missing
    }

    void attachedToAReport() {
        const SmallTrial trial;
        auto source = trial.source();
        const auto file = path("report.evidence.zip");
        QVERIFY(writeBundle(source, file, m_progress).has_value());
        const std::string bundle = bytesOfFile(file);
        const auto verdict = verifyHere(source);
        const std::string json = reportJson(source, verdict);
        const auto pdf = path("report.pdf");
        const auto judged = [&](const std::vector<Piece>& attached, bool deflate) {
            put(pdf, PdfBuilder().make(attached, deflate));
            auto opened = openBundle(pdf);
            if (!opened)
                return Verdict();
            return verifyHere(**opened);
        };
        for (const bool deflate : {false, true}) {
            const auto good = judged({{"evidence.zip", bundle}, {"report.json", json}}, deflate);
            QVERIFY2(good.kind == VerdictKind::Intact, codes(good));
            QVERIFY(names(good.warnings, "report-not-sealed"));
            for (const auto& [from, to] : std::map<std::string, std::string>{{"\"intact\"", "\"altered\""},
                                                                             {"\"seals\":12", "\"seals\":13"},
                                                                             {"\"size\":12", "\"size\":11"},
                                                                             {"report@v1", "report@v2"}}) {
                std::string changed = json;
                QVERIFY2(changed.find(from) != std::string::npos, from.c_str());
                changed.replace(changed.find(from), from.size(), to);
                const auto other = judged({{"evidence.zip", bundle}, {"report.json", changed}}, deflate);
                QVERIFY2(names(other.findings, "report-mismatch"), codes(other));
            }
        }
        // above a size the bundle lies beside the report
        const std::string hash = base::encodeHex(crypto::sha256(base::bytesOf(bundle)));
        auto beside = judged({{"evidence.sha256", hash + "  report.evidence.zip\n"}, {"report.json", json}}, false);
        QVERIFY2(beside.kind == VerdictKind::Intact, codes(beside));
        beside = judged({{"evidence.sha256", std::string(64, '0') + "  report.evidence.zip\n"}, {"report.json", json}},
                        false);
        QVERIFY2(names(beside.findings, "report-mismatch"), codes(beside));
        for (const char* name : {"missing.evidence.zip", "../report.evidence.zip", ".evidence.zip", "report.zip"})
            QVERIFY(judged({{"evidence.sha256", hash + "  " + name + "\n"}, {"report.json", json}}, false).kind ==
                    VerdictKind::Unreadable);
        QVERIFY(judged({{"evidence.zip", bundle}}, false).kind == VerdictKind::Unreadable); // no report.json
        QVERIFY(judged({{"report.json", json}}, false).kind == VerdictKind::Unreadable);
        QVERIFY(judged({{"evidence.zip", bundle.substr(0, 500)}, {"report.json", json}}, true).kind ==
                VerdictKind::Unreadable);
    }

    void brokenPdfsAreRefused() {
        ChainBuilder chain;
        auto source = sourceOf({&chain}, nullptr);
        const auto file = path("p.evidence.zip");
        QVERIFY(writeBundle(source, file, m_progress).has_value());
        const auto json = reportJson(source, verifyHere(source));
        const std::string whole =
            PdfBuilder().make({{"report.json", json}, {"evidence.zip", bytesOfFile(file)}}, false);
        const auto pdf = path("broken.pdf");
        put(pdf, whole);
        QVERIFY(openBundle(pdf).has_value());
        for (std::size_t size = 5; size < whole.size() - 8; size += 7) {
            put(pdf, std::string_view(whole).substr(0, size));
            QVERIFY2(!openBundle(pdf).has_value(), qPrintable(QString::number(size)));
        }
        for (const auto& [from, to] : std::map<std::string, std::string>{{"/Root 1 0 R", "/Root 9 9 R"},
                                                                         {"/Root 1 0 R", "/Encrypt 1 0 R /Root 1 0 R"},
                                                                         {"xref\n0", "xreg\n0"},
                                                                         {"trailer << ", "trailer << /Prev 99999999 "},
                                                                         {"/Names 2 0 R", "/Names 1 0 R"}}) {
            std::string changed = whole;
            changed.replace(changed.rfind(from), from.size(), to);
            put(pdf, changed);
            QVERIFY2(!openBundle(pdf).has_value(), to.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"

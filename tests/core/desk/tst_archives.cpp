// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "archive_reader.h"
#include "archive_tables.h"
#include "desk/archives.h"
#include "evidence/bundle.h"
#include "evidence/csv.h"
#include "evidence/verifier.h"
#include "evidence/zip_reader.h"

#include <QGuiApplication>

#include <fstream>
#include <sstream>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kHostile = "</script><script>alert(1)</script> \"'<!-- \xe2\x80\xa8 & =1+1, a\nb";

class CancelAtOnce final : public base::ProgressPort {
public:
    void report(std::string_view, std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool cancelRequested() const override { return true; }
};

/// Cells of one CSV file, by line.
std::vector<std::vector<std::string>> cellsOf(const std::string& text) {
    std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto& cell = lines.back().back();
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            lines.back().emplace_back();
        else if (!quoted && c == '\n')
            lines.emplace_back(1);
        else if (quoted || c != '\r')
            cell += c;
    }
    lines.pop_back(); // behind the last line's end
    return lines;
}

} // namespace

/// The archive: what lies in it, that it is whole, and that nothing in it breaks out of its place.
class TestArchives : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;

    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }
    [[nodiscard]] std::size_t filesThere() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path("")), fs::directory_iterator()));
    }
    [[nodiscard]] static std::string textOf(evidence::ZipReader& zip, const std::string& name) {
        return std::string(base::textOf(must(zip.load(name, 64 << 20))));
    }
    /// The file whose name begins and ends so.
    [[nodiscard]] static std::string nameIn(const evidence::ZipReader& zip, std::string_view begin,
                                            std::string_view end) {
        for (const auto& [name, size] : zip.files())
            if (name.starts_with(begin) && name.ends_with(end))
                return name;
        return {};
    }

    void theEvidenceHolds(evidence::ZipReader& zip) {
        for (const char* name : {"trial.evidence.zip", "casebook-00001-P_1.pdf", "audit-report.pdf"}) {
            std::ofstream out(path(name), std::ios::binary);
            out << textOf(zip, std::string("evidence/") + name);
        }
        for (const char* name : {"trial.evidence.zip", "casebook-00001-P_1.pdf", "audit-report.pdf"}) {
            const auto source = must(evidence::openBundle(path(name)));
            const auto verdict = must(evidence::verify(*source, {}, m_quiet));
            QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, name);
        }
    }

    void theDatasetHoldsWhatWasEntered(evidence::ZipReader& zip) {
        const auto lines = cellsOf(textOf(zip, nameIn(zip, "data/0", "F_VS.csv")));
        QCOMPARE(lines.size(), std::size_t(2));
        const auto cell = [&lines](const char* column) {
            const auto at = std::find(lines[0].begin(), lines[0].end(), column);
            return at == lines[0].end() ? std::string("no such column")
                                        : lines[1].at(static_cast<std::size_t>(at - lines[0].begin()));
        };
        QCOMPARE(cell("subject"), std::string("P-1"));
        QCOMPARE(cell("I.KG"), std::string("70"));
        QCOMPARE(cell("I.NOTE"), std::string(kHostile));
        QCOMPARE(cell("I.NOTE.null"), std::string());
        const auto values = textOf(zip, "data/values.jsonl");
        QVERIFY(values.find(R"("item":"I.KG","seal":)") != std::string::npos);
        QVERIFY(textOf(zip, "data/dictionary.csv").find("Weight") != std::string::npos);
    }

    void theReaderShowsItAndNothingBreaksOut(evidence::ZipReader& zip) {
        const auto page = textOf(zip, "index.html");
        for (const char* outside : {"http:", "https:", "//cdn", "innerHTML", "eval("})
            QVERIFY2(page.find(outside) == std::string::npos, outside);
        const auto script = textOf(zip, "reader/p00001.js");
        QVERIFY(script.starts_with("caseseal.participant({") && script.ends_with("});\n"));
        QVERIFY(script.find("Weight") != std::string::npos && script.find("\"70\"") != std::string::npos);
        QVERIFY(script.find(R"(\u003c/script\u003e\u003cscript\u003ealert(1))") != std::string::npos);
        for (const char* danger : {"<", ">", "&", "\xe2\x80\xa8", "\xe2\x80\xa9"})
            QVERIFY2(script.find(danger) == std::string::npos, danger);
        QCOMPARE(std::count(script.begin(), script.end(), '\n'), std::ptrdiff_t(1));
    }

private Q_SLOTS:
    void everythingIsInItAndHolds() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& nora = trial.as("nora");
        must(nora.forms().act({"form.reopen", kVitals, "to add a note", {}}));
        must(nora.record(kVitals, {value("I.NOTE", kHostile)}));
        must(nora.publish());
        Desk& desk = trial.as("root");
        const auto file = path("a.zip");
        const auto done = must(must(desk.archives().prepare())->write(file, "en", m_quiet));
        QCOMPARE(done.participants, std::uint64_t(1));
        QCOMPARE(filesThere(), std::size_t(1));
        must(desk.archives().note(done));

        const auto zip = must(evidence::ZipReader::open(file));
        std::istringstream sums(textOf(*zip, "SHA256SUMS"));
        std::size_t named = 0;
        for (std::string line; std::getline(sums, line); ++named) {
            crypto::Sha256 hash;
            must(zip->read(line.substr(66), [&hash](base::BytesView piece) -> base::Result<void> {
                hash.update(piece);
                return {};
            }));
            QCOMPARE(base::encodeHex(hash.finish()), line.substr(0, 64));
        }
        QCOMPARE(named + 1, zip->files().size());
        for (const char* name :
             {"README.txt", "index.html", "reader/trial.js", "reader/p00001.js", "evidence/audit-report.pdf",
              "evidence/casebook-00001-P_1.pdf", "data/dictionary.csv", "data/queries.csv", "data/values.jsonl",
              "trail/audit-trail.csv", "trail/audit-trail.jsonl", "trail/audit-trail.sqlite"})
            QVERIFY2(zip->files().contains(name), name);
        QVERIFY(!nameIn(*zip, "study/", ".xml").empty());

        theEvidenceHolds(*zip);
        theDatasetHoldsWhatWasEntered(*zip);
        theReaderShowsItAndNothingBreaksOut(*zip);
    }

    void scriptsKeepTheirTextsIn() {
        const evidence::Json text(std::string("\"); alert(1) //\\ </script> \xe2\x80\xa9"));
        QCOMPARE(readerScript("trial", text),
                 std::string("caseseal.trial(\"\\\"); alert(1) //\\\\ \\u003c/script\\u003e \\u2029\");\n"));
    }

    void cellsComeOutAsTheyWentIn() {
        const std::vector<std::string> cells{"", "a,b", "\"quoted\"", "two\nlines", "=1+1", "\xc3\xa4"};
        auto lines = cellsOf(evidence::csvLine(cells));
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0][4], std::string("'=1+1")); // no spreadsheet runs it
        lines[0][4].erase(0, 1);
        QVERIFY(lines[0] == cells);
    }

    void onlyWhoMayAndStoppedNothingIsLeft() {
        WorkTrial trial;
        REFUSED(trial.as("tom").archives().prepare());
        QVERIFY((trial.refusals() == std::vector<std::string>{"data.export"}));
        const auto before = filesThere();
        CancelAtOnce stop;
        const auto stopped = must(trial.as("marta").archives().prepare())->write(path("b.zip"), "en", stop);
        QVERIFY(!stopped && stopped.error().kind == base::ErrorKind::Cancelled);
        QCOMPARE(filesThere(), before);
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestArchives test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_archives.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "base/file.h"
#include "desk/backups.h"
#include "evidence/zip_reader.h"
#include "evidence/zip_writer.h"
#include "store/trial_file.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
namespace fs = std::filesystem;

namespace {

/// Stops after so many reports.
class Stopping final : public base::ProgressPort {
public:
    explicit Stopping(int reports) : m_left(reports) {}
    void report(std::string_view, std::uint64_t, std::uint64_t) override { --m_left; }
    [[nodiscard]] bool cancelRequested() const override { return m_left < 0; }

private:
    int m_left;
};

/// The newest entry of an act.
evidence::Entry newest(Desk& desk, const char* act) {
    evidence::Entry out;
    store::TrailFilter filter;
    filter.acts = {act};
    must(desk.projection().trail(filter, [&](const store::TrailRow& row) {
        out = row.entry;
        return true;
    }));
    return out;
}

bool names(const std::vector<evidence::Finding>& findings, std::string_view code) {
    return std::any_of(findings.begin(), findings.end(), [code](const auto& one) { return one.code == code; });
}

void copyFolder(const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

/// Of a backup that holds one file of one byte.
std::string manifestOf(const char* name, const crypto::Digest& hash) {
    using evidence::Json;
    const Json::Object file{{"bytes", std::int64_t{1}}, {"name", name}, {"sha256", base::encodeHex(hash)}};
    return Json(Json::Object{{"chains", Json::Array()},
                             {"created", "2026-11-22T10:02:03.123Z"},
                             {"files", Json::Array{Json(file)}},
                             {"software", "s"},
                             {"study", "s"},
                             {"type", "caseseal.org/backup@v1"}})
        .encode();
}

} // namespace

/// Backups taken while the trial is in use, restored copies, and copies that are not the newest one.
class TestBackups : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;

    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }
    [[nodiscard]] std::size_t filesThere() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path("")), fs::directory_iterator()));
    }
    [[nodiscard]] fs::path backedUp(Desk& desk) {
        const auto file = path("t.caseseal-backup");
        must(desk.backups().note(must(must(desk.backups().prepare())->write(file, m_quiet))));
        return file;
    }
    [[nodiscard]] base::Result<RestoreDone> restored(const WorkTrial& trial, const fs::path& backup, const char* person,
                                                     const char* folder = "r.caseseal") {
        return restoreBackup({backup, path(folder), person, "the disk broke"}, kWord(), trial.ports(), m_quiet);
    }

private Q_SLOTS:
    void cleanup() {
        for (const auto& each : fs::directory_iterator(path("")))
            fs::remove_all(each.path());
    }

    void theTrialGoesOnWhileItIsCopied() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        must(trial.as("root").publish());
        Desk& desk = trial.as("nora");
        const auto job = must(desk.backups().prepare());
        const auto seals = must(desk.sealState()).seals;
        must(desk.enrol("P-2")); // not in the copy
        const auto file = path("t.caseseal-backup");
        const auto done = must(job->write(file, m_quiet));
        QCOMPARE(done.hash, crypto::sha256(must(base::loadFile(file))));
        QCOMPARE(filesThere(), std::size_t(1));
        must(desk.backups().note(done));
        const auto noted = newest(desk, "data.export").data;
        QCOMPARE(*noted.find("format")->asString(), std::string("backup"));
        QCOMPARE(*noted.find("sha256")->asString(), base::encodeHex(done.hash));
        QCOMPARE(*noted.find("count")->asInteger(), static_cast<std::int64_t>(done.entries));

        const auto back = must(restored(trial, file, "root"));
        QCOMPARE(back.seals, seals);
        QCOMPARE(back.lost, std::optional<std::uint64_t>(2)); // the enrolment and the note of the export
        const auto copy = must(Desk::open(path("r.caseseal"), "nora", kWord(), nullptr, trial.ports()));
        QVERIFY(!copy->backups().olderCopy());
        QVERIFY(must(copy->projection().subject("P-1")) && !must(copy->projection().subject("P-2")));
        const auto restore = newest(*copy, "chain.restore").data;
        QCOMPARE(*restore.find("lost")->asInteger(), std::int64_t(2));
        QCOMPARE(*restore.find("reason")->asString(), std::string("the disk broke"));
        QCOMPARE(*restore.find("backup")->asString(), base::encodeHex(done.hash));
        const auto before = must(copy->projection().sealNote(copy->info().chain, seals - 1));
        QCOMPARE(*restore.find("from")->asString(), base::encodeHex(crypto::sha256(base::bytesOf(*before))));
        must(copy->enrol("P-3"));
        must(copy->publish());
        const auto verdict = must(must(copy->jobs())->verify(m_quiet)).verdict;
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(names(verdict.warnings, "restored"));
    }

    /// Two copies that go on: the one that was not used last is only read.
    void theOtherCopyIsNoticed() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        const auto file = backedUp(trial.as("root"));
        trial.close();
        must(restored(trial, file, "root"));
        Desk& desk = trial.as("nora");
        QVERIFY(desk.backups().olderCopy() && desk.backups().olderCopy()->parted);
        const auto tried = desk.enrol("P-9");
        REFUSED(tried);
        QVERIFY2(tried.error().message.find("Two copies") != std::string::npos, tried.error().message.c_str());
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Altered);
    }

    void whatIsDamagedIsNotRestored() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        const auto file = backedUp(trial.as("root"));
        trial.close();
        const auto whole = must(base::loadFile(file));
        for (std::size_t part = 0; part < 12; ++part) {
            auto bytes = whole;
            bytes[bytes.size() * part / 12 + 40] ^= 1;
            must(base::saveFileDurably(path("broken"), bytes));
            const auto tried = restored(trial, path("broken"), "root");
            QVERIFY2(!tried, std::to_string(part).c_str());
            QCOMPARE(tried.error().kind, base::ErrorKind::BadInput);
        }
        must(base::saveFileDurably(path("broken"), base::BytesView(whole).first(whole.size() / 2)));
        QVERIFY(!restored(trial, path("broken"), "root"));
        QCOMPARE(filesThere(), std::size_t(2)); // the two backups, no folder
        must(restored(trial, file, "root"));
        REFUSED(restored(trial, file, "root")); // the folder exists
    }

    void noNameLeadsOutOfTheFolder() {
        WorkTrial trial;
        trial.close();
        for (const char* name : {"../evil", "/tmp/evil", "ledger/../../evil", "trial.db/evil", "ledger/lock", "evil"}) {
            const auto file = path("evil.caseseal-backup");
            const auto zip = must(evidence::ZipWriter::create(file, {}, m_quiet, evidence::Packing::Stored));
            const auto manifest = manifestOf(name, crypto::sha256(base::bytesOf("x")));
            must(zip->add(name, std::make_unique<evidence::TextFeed>(std::string("x"))));
            must(zip->add("manifest.json", std::make_unique<evidence::TextFeed>(manifest)));
            must(zip->write());
            must(zip->putInPlace());
            const auto tried = restored(trial, file, "root");
            QVERIFY2(!tried, name);
            QCOMPARE(tried.error().kind, base::ErrorKind::BadInput);
            QCOMPARE(filesThere(), std::size_t(1));
            QVERIFY(!fs::exists(path("").parent_path() / "evil"));
        }
    }

    void stoppedNothingIsLeft() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("root");
        for (const int reports : {0, 1, 4}) {
            Stopping soon(reports);
            const auto stopped = must(desk.backups().prepare())->write(path("b"), soon);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
            QCOMPARE(filesThere(), std::size_t(0));
        }
        const auto file = backedUp(desk);
        trial.close();
        Stopping soon(2);
        const auto stopped = restoreBackup({file, path("r.caseseal"), "root", "r"}, kWord(), trial.ports(), soon);
        QVERIFY(!stopped && stopped.error().kind == base::ErrorKind::Cancelled);
        QCOMPARE(filesThere(), std::size_t(1));
    }

    void onlyWhoMay() {
        WorkTrial trial;
        REFUSED(trial.as("tom").backups().prepare());
        QVERIFY((trial.refusals() == std::vector<std::string>{"data.export"}));
        const auto file = backedUp(trial.as("root"));
        trial.close();
        REFUSED(restored(trial, file, "nora"));
        REFUSED(restoreBackup({file, path("r.caseseal"), "root", "r"},
                              crypto::SecretBytes(std::string_view("not-the-password")), trial.ports(), m_quiet));
        QCOMPARE(filesThere(), std::size_t(1));
        const auto unasked = trial.as("root").backups().declareRestore("no need", {});
        QVERIFY(!unasked && unasked.error().kind == base::ErrorKind::BadInput);
    }

    /// An older copy put back is only read, until an administrator states it.
    void anOlderCopyIsBlockedUntilItIsStated() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        trial.close();
        copyFolder(trial.folder(), path("kept"));
        must(trial.as("nora").enrol("P-8"));
        must(trial.as("nora").enrol("P-9"));
        trial.close();
        copyFolder(path("kept"), trial.folder());
        {
            Desk& desk = trial.as("nora");
            QVERIFY(desk.backups().olderCopy() && !desk.backups().olderCopy()->parted);
            const auto seals = must(desk.sealState()).seals;
            const auto tried = desk.enrol("P-7");
            REFUSED(tried);
            QVERIFY2(tried.error().message.find("older copy") != std::string::npos, tried.error().message.c_str());
            REFUSED(desk.beginSession());
            REFUSED(desk.publish());
            REFUSED(desk.backups().declareRestore("I say so", {}));
            QCOMPARE(must(desk.sealState()).seals, seals);
            QVERIFY(names(trial.verify().findings, "seal-missing"));
        }
        Desk& root = trial.as("root");
        QVERIFY(!root.backups().declareRestore("", {}));
        must(root.backups().declareRestore("the disk broke", {}));
        QVERIFY(!root.backups().olderCopy());
        QCOMPARE(*newest(root, "chain.restore").data.find("lost")->asInteger(), std::int64_t(2));
        must(trial.as("nora").enrol("P-7"));
        const auto verdict = trial.verify();
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(names(verdict.warnings, "restored"));
    }

    /// Somebody whose own settings remember the lost seals: the restore explains them; one that says less does not.
    void whatOthersHaveSeenIsExplainedByTheRestore() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        const Ports others{trial.clock, path("others")};
        trial.close();
        copyFolder(trial.folder(), path("kept"));
        {
            const auto desk = must(Desk::open(trial.folder(), "nora", kWord(), nullptr, others));
            must(desk->enrol("P-8"));
            must(desk->enrol("P-9"));
        }
        copyFolder(path("kept"), trial.folder());
        {
            const auto root = must(Desk::open(trial.folder(), "root", kWord(), nullptr, others));
            must(root->backups().declareRestore("the disk broke", {}));
        }
        // `others` now agrees; a third one had seen ten seals more than the restore states.
        const auto chain = trial.as("root").info().chain;
        const auto length = must(trial.as("root").sealState()).seals;
        trial.close();
        const store::SeenHeads third(path("third"));
        must(third.replace({chain, length + 1, crypto::sha256(base::bytesOf("lost"))}));
        QVERIFY(!must(Desk::open(trial.folder(), "nora", kWord(), nullptr, {trial.clock, path("third")}))
                     ->backups()
                     .olderCopy());
        QCOMPARE(must(third.load(chain))->length, length); // and is replaced by what is there
        must(third.replace({chain, length + 10, crypto::sha256(base::bytesOf("lost"))}));
        QVERIFY(must(Desk::open(trial.folder(), "nora", kWord(), nullptr, {trial.clock, path("third")}))
                    ->backups()
                    .olderCopy());
    }

    /// No head is kept here, but the ledger, which lies elsewhere, has more.
    void theLedgerKnowsOfNewerSeals() {
        const auto clock = std::make_shared<base::FixedClock>(base::parseTime("2026-11-01T08:00:00.000Z").value());
        const Ports blind{clock, {}};
        NewTrial trial;
        trial.folder = path("l.caseseal");
        trial.odm = workStudy();
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        trial.ledgerFolder = path("ledger");
        must(must(Desk::create(trial, kWord(), blind))->publish());
        copyFolder(trial.folder, path("kept"));
        {
            const auto desk = must(Desk::open(trial.folder, "root", kWord(), nullptr, blind));
            must(desk->beginSession());
            must(desk->endSession(SessionEnd::User));
            must(desk->publish());
        }
        copyFolder(path("kept"), trial.folder);
        const auto desk = must(Desk::open(trial.folder, "root", kWord(), nullptr, blind));
        QVERIFY(desk->backups().olderCopy());
        QCOMPARE(desk->backups().olderCopy()->onLedger, std::uint64_t(2));
        REFUSED(desk->beginSession());
        QVERIFY(names(must(must(desk->jobs())->verify(m_quiet)).verdict.findings, "seal-missing"));
        must(desk->backups().declareRestore("the disk broke", {}));
        QCOMPARE(*newest(*desk, "chain.restore").data.find("lost")->asInteger(), std::int64_t(2));
        must(desk->beginSession());
        must(desk->publish());
        const auto verdict = must(must(desk->jobs())->verify(m_quiet)).verdict;
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(names(verdict.warnings, "restored") && names(verdict.warnings, "lost-on-ledger"));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"

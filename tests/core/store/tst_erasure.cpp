// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"
#include "page_images.h"
#include "trial_fixture.h"

#include "evidence/erasure.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace {

constexpr const char* kSecret = "Jane Roe, 17 Mill Lane";
constexpr const char* kReason = "A name was typed";
constexpr const char* kControl = "looks well today";

const ItemPlace kNote = item("P-001", "F.BP", "NOTE");

/// A name typed into a note and corrected, among much else; the name stands in two entries.
struct WithSecret : TrialFixture {
    explicit WithSecret(AccessOptions access = {}) : TrialFixture(std::move(access)) {
        fillTrial(*this);
        fillVisits(*this);
        typed = sealer.length();
        append({acts.change(kNote, std::nullopt, kSecret)});
        std::vector<evidence::Entry> others;
        for (int i = 0; i < 40; ++i)
            others.push_back(acts.set(item("P-003", "F.BP", "I." + std::to_string(i)), std::string(300, 'x')));
        append(std::move(others));
        corrected = sealer.length();
        append({acts.change(kNote, kSecret, kControl)});
        must(trial->saveSetting("draft:anna:1", base::bytesOf(kSecret)));
    }
    evidence::Entry act(std::uint64_t seal, bool kept) {
        evidence::Erasure erasure;
        erasure.seal = seal;
        erasure.leaf = must(trial->leaf({seal, 0})).value();
        erasure.act = "item.change";
        if (kept)
            erasure.kept = evidence::Json::Object{{"source", "typed"}, {"value", kControl}};
        auto entry = acts.about("subject.erase", kNote);
        entry.reason = kReason;
        entry.data = erasure.encode();
        return entry;
    }
    /// Both entries, in one save.
    [[nodiscard]] Sealer::Sealed plan() { return sealer.seal({act(typed, false), act(corrected, true)}); }
    [[nodiscard]] Result<void> erase(const Sealer::Sealed& sealed) {
        auto write = sealed.write();
        write.removal = {{{typed, 0}, {corrected, 0}}, {"draft:anna:1"}};
        return trial->append(write);
    }
    [[nodiscard]] bool sweep() { return must(must(trial->sweeper())->run()); }
    [[nodiscard]] PageImages images() const { return {folder / "trial.db", databaseKey}; }

    std::uint64_t typed = 0, corrected = 0;
};

std::uint64_t erasedEntries(TrialFixture& f) {
    std::uint64_t erased = 0;
    must(f.trial->projection().trail({}, [&](const TrailRow& row) { return erased += row.erased ? 1 : 0, true; }));
    return erased;
}

} // namespace

/// What is erased is in no page, free or not, and in no frame of the log; all else stays as it was.
class TestErasure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftInTheFile() {
        WithSecret f;
        QVERIFY(f.images().hold(kSecret) && f.images().hold(kControl)); // the search finds what is there
        const auto before = must(f.trial->projection().value(kNote)).value();
        must(f.erase(f.plan()));
        QVERIFY(must(f.trial->sweepDue()));
        QVERIFY(f.images().hold(kSecret)); // in the log, at least
        QVERIFY(f.sweep());
        QVERIFY(!must(f.trial->sweepDue()));
        const auto images = f.images();
        QVERIFY(images.pages > 20);
        QVERIFY(!images.hold(kSecret) && !images.hold("17 Mill"));
        QVERIFY(images.hold(kControl) && images.hold(kReason));
        QCOMPARE(std::filesystem::file_size(f.folder / "trial.db-wal") <= 8 * 4120 + 32, true); // only the marker's end
        const auto after = must(f.trial->projection().value(kNote)).value();
        QCOMPARE(after.value, std::optional<std::string>(kControl));
        QVERIFY(after.leaf == before.leaf && after.entry == before.entry && after.seal == before.seal);
        QVERIFY(f.compare().empty());
        f.append({f.acts.change(kNote, kControl, "still well")}); // and work goes on
        QVERIFY(f.compare().empty());
        f.reopen();
        QVERIFY(!f.images().hold(kSecret));
        QCOMPARE(erasedEntries(f), std::uint64_t(2));
    }

    void historiesSayWhoErasedAndWhy() {
        WithSecret f;
        must(f.erase(f.plan()));
        const auto rows = must(f.trial->projection().history(kNote));
        std::vector<const TrailRow*> erased;
        for (const auto& row : rows)
            if (row.erased)
                erased.push_back(&row);
        QCOMPARE(erased.size(), std::size_t(2));
        QVERIFY(erased[0]->entry.act.empty() && erased[0]->entry.place == kNote);
        const auto& note = erased[0]->erasure.value();
        QCOMPARE(note.act, std::string("item.change"));
        QCOMPARE(note.by, std::string("anna"));
        QCOMPARE(note.reason, std::string(kReason));
        QCOMPARE(note.seal, f.sealer.length() - 1);
        QCOMPARE(must(f.trial->projection().erasures()).size(), std::size_t(2));
        TrailFilter filter;
        filter.acts = {"item.change"};
        std::uint64_t found = 0;
        const auto count = [&](const TrailRow& row) { return found += row.erased ? 1 : 0, true; };
        must(f.trial->projection().trail(filter, count));
        QCOMPARE(found, std::uint64_t(0));
        filter.erasedToo = true;
        must(f.trial->projection().trail(filter, count));
        QCOMPARE(found, std::uint64_t(2));
    }

    /// As it stood between the two: the value is not known any more; after the second one, it is what was kept.
    void aFormAsItWasHasABlankWhereItWasErased() {
        WithSecret f;
        const auto rows = must(f.trial->projection().history(kNote));
        must(f.erase(f.plan()));
        const auto at = [&](base::UtcTime time) {
            for (const auto& value : must(f.trial->projection().valuesAt(form("P-001", "F.BP"), time)))
                if (value.place == kNote)
                    return value.value.value_or("blank");
            return std::string("none");
        };
        QCOMPARE(at(rows[1].time), std::string("blank"));
        QCOMPARE(at(rows[2].time), std::string(kControl));
    }

    void theGuardLetsOnlyTheErasureThrough() {
        std::set<std::string> changed;
        AccessOptions options;
        options.trace = [&](int action, std::string_view first, std::string_view second) {
            if ((action == SQLITE_UPDATE || action == SQLITE_DELETE) &&
                (first == "entry" || first == "seal" || first == "chain"))
                changed.insert(std::string(first) + "." + std::string(second));
        };
        WithSecret f(options);
        must(f.erase(f.plan()));
        QCOMPARE(changed, (std::set<std::string>{"entry.json", "entry.salt"}));
    }

    void whatIsNotThereOrGoneAlreadyIsRefused() {
        WithSecret f;
        const auto sealed = f.plan();
        auto write = sealed.write();
        write.removal.entries = {{f.typed, 7}};
        QCOMPARE(f.trial->append(write).error().kind, base::ErrorKind::BadInput);
        QCOMPARE(must(f.trial->heads()).at(0).length, f.sealer.length() - 1); // nothing was saved
        must(f.erase(sealed));
        const auto again = f.plan();
        QCOMPARE(f.erase(again).error().kind, base::ErrorKind::BadInput);
        QVERIFY(f.compare().empty());
    }

    /// A reader that still holds the old state keeps a part in the log; the next opening takes it out.
    void aReaderDelaysTheSweepAndTheNextOpeningEndsIt() {
        WithSecret f;
        auto reader = must(f.trial->openReader());
        must(f.erase(f.plan()));
        std::uint64_t rows = 0;
        must(reader->projection().trail({}, [&](const TrailRow& row) { return rows += row.erased ? 1 : 0, true; }));
        QCOMPARE(rows, std::uint64_t(0)); // its own moment
        reader.reset();
        f.close();
        QVERIFY(f.images().hold("P-001"));
        f.reopen(); // never swept: done now
        QVERIFY(!must(f.trial->sweepDue()));
        QVERIFY(!f.images().hold(kSecret));
    }

    void everyStepFailsOnce() {
        FaultVfs vfs;
        std::uint64_t steps = 0;
        {
            WithSecret f({FaultVfs::kName, {}});
            const auto sealed = f.plan();
            vfs.failAt(0, false);
            must(f.erase(sealed));
            QVERIFY(f.sweep());
            steps = vfs.steps();
        }
        QVERIFY(steps > 20);
        const std::uint64_t stride = std::max<std::uint64_t>(1, steps / 16);
        std::uint64_t failed = 0;
        for (std::uint64_t n = 1; n <= steps; n += stride) {
            WithSecret f({FaultVfs::kName, {}});
            const auto sealed = f.plan();
            vfs.failAt(n, true);
            const auto erased = f.erase(sealed);
            const auto sweeper = f.trial->sweeper();
            const bool swept = erased && sweeper && (*sweeper)->run();
            failed += swept ? 0 : 1;
            f.close();
            vfs.failAt(0, false);
            f.reopen();
            eitherState(f, erased.has_value());
        }
        QVERIFY(failed > 8);
    }

    void killedInTheMiddle() {
        constexpr int kKills = 16;
        int before = 0, after = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            WithSecret f;
            const auto sealed = f.plan();
            f.close();
            const ::pid_t child = ::fork();
            if (child == 0) {
                f.reopen();
                const bool done = f.erase(sealed) && f.sweep();
                ::_exit(done ? 0 : 1);
            }
            QVERIFY(child > 0);
            ::usleep(QRandomGenerator::global()->bounded(40'000)); // a random moment, not a wait for anything
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) == 0);
            f.reopen();
            const bool there = erasedEntries(f) > 0;
            (there ? after : before) += 1;
            eitherState(f, there);
        }
        qInfo("%d kills: %d before the erasure, %d after it", kKills, before, after);
    }

private:
    /// All of it, and swept; or nothing, and it can be done again.
    static void eitherState(WithSecret& f, bool mustBeErased) {
        const auto erased = erasedEntries(f);
        QVERIFY(erased == 0 || erased == 2);
        QVERIFY(erased == 2 || !mustBeErased);
        QVERIFY(!must(f.trial->sweepDue()));
        QCOMPARE(must(f.trial->projection().erasures()).size(), std::size_t(erased));
        QCOMPARE(f.images().hold(kSecret), erased == 0);
        QCOMPARE(must(f.trial->setting("draft:anna:1")).has_value(), erased == 0);
        QVERIFY(f.compare().empty());
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"

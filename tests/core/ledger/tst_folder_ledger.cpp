// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/folder_ledger.h"
#include "ledger/ledger_copy.h"
#include "ledger_contract.h"

#include "base/file.h"

#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace caseseal;
using namespace caseseal::ledger;
using namespace caseseal::ledger::contract;
namespace fs = std::filesystem;

namespace {

/// An empty ledger in a folder of its own, for as long as this lives: in memory where the system has such a place, for
/// thousands of syncs are made here and a disk would make them slow without making them another code.
class Place {
public:
    Place() : m_dir(QString::fromLatin1(fs::exists("/dev/shm") ? "/dev/shm/ledger-XXXXXX" : "/tmp/ledger-XXXXXX")) {}
    [[nodiscard]] fs::path folder() const { return fs::path(m_dir.path().toStdString()) / "ledger"; }
    [[nodiscard]] OpenLedger opener() const {
        return [folder = folder()]() -> std::unique_ptr<LedgerPort> { return FolderLedger::open(folder).value(); };
    }
    [[nodiscard]] std::unique_ptr<FolderLedger> open(FolderLedger::BeforeStep beforeStep = {}) const {
        return FolderLedger::open(folder(), std::move(beforeStep)).value();
    }

private:
    QTemporaryDir m_dir;
};

/// Counts the steps; kills this process, or fails, before step `at` (counted from 0).
struct Fault {
    int at = -1;
    bool kill = false;
    int steps = 0;
    base::Result<void> operator()(std::string_view) {
        if (steps++ != at)
            return {};
        if (kill)
            std::raise(SIGKILL);
        return base::machineFailed("No space left on the disk (made up).");
    }
};

/// What the writer of the crash tests does: three publications, the last over the edge of a tile.
base::Result<std::string> writeThree(LedgerPort& ledger, const std::string& seenBefore = {}) {
    const Policy policy = policyOf({"site-a"});
    std::string seen = seenBefore;
    for (const std::uint64_t end : {2, 250, 515}) {
        TRY(const Published done, publish(ledger, kOrigin, policy, member("site-a"), seals(0, end), seen, kTime + end));
        for (std::size_t i = 0; i < done.indexes.size(); ++i)
            if (done.indexes[i] != i)
                return base::badInput("a seal stands elsewhere");
    }
    return ledger.checkpoint();
}

int stepsOfWriteThree() {
    const Place place;
    int steps = 0;
    const auto ledger = place.open([&steps](std::string_view) -> base::Result<void> {
        ++steps;
        return {};
    });
    return writeThree(*ledger) ? steps : 0;
}

} // namespace

/// The folder ledger: the contract, crashes at every step, damaged files, several processes.
class TestFolderLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsEmptyTest() { run(startsEmpty); }
    void appendsAndShowsTest() { run(appendsAndShows); }
    void growsOverTileEdgesTest() { run(growsOverTileEdges); }
    void refusesAppendsOutOfPlaceTest() { run(refusesAppendsOutOfPlace); }
    void refusesWrongCheckpointsTest() { run(refusesWrongCheckpoints); }
    void twoWritersTakeTurnsTest() { run(twoWritersTakeTurns); }
    void tellsOfNewCheckpointsTest() { run(tellsOfNewCheckpoints); }
    void publishesTest() { run(publishes); }
    void publishingAgainAppendsNothingTwiceTest() { run(publishingAgainAppendsNothingTwice); }
    void publishingRefusesAnotherHistoryTest() { run(publishingRefusesAnotherHistory); }
    void manyMembersAtOnceTest() { run(manyMembersAtOnce); }

    /// A child process is killed before each of its disk steps; whoever comes next finds a ledger that is whole, and
    /// doing the same again ends in the same ledger.
    void killedAtEveryStep() {
        const int steps = stepsOfWriteThree();
        QVERIFY(steps > 20);
        for (int at = 0; at < steps; ++at) {
            const Place place;
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                const auto ledger = place.open(Fault{at, true});
                (void)writeThree(*ledger);
                ::_exit(0);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
            mends(place);
        }
    }

    /// The same with a disk that refuses a step: an error of kind Machine, and the object itself can go on.
    void diskFullAtEveryStep() {
        const int steps = stepsOfWriteThree();
        for (int at = 0; at < steps; ++at) {
            const Place place;
            const auto ledger = place.open(Fault{at, false});
            const auto failed = writeThree(*ledger);
            QVERIFY(!failed.has_value());
            QCOMPARE(failed.error().kind, base::ErrorKind::Machine);
            QVERIFY(writeThree(*ledger)); // the fault is behind us
            mends(place);
        }
    }

    /// A power loss may take the writer's note about entries without a checkpoint: they count as never written.
    void leftoversWithoutANote() {
        for (const char* note : {"", "nonsense", "entries\n7\nAAAA\n"}) {
            const Place place;
            const auto ledger = place.open();
            QVERIFY(publish(*ledger, kOrigin, policyOf({"site-a"}), member("site-a"), seals(0, 2), "", kTime));
            QVERIFY(ledger->append(seals(100, 300), 2));
            QVERIFY(base::saveFileDurably(place.folder() / "lock", base::bytesOf(note)));
            QCOMPARE(ledger->size().value(), std::uint64_t{2});
            QVERIFY(publish(*ledger, kOrigin, policyOf({"site-a"}), member("site-a"), seals(2, 298), "", kTime));
            QCOMPARE(readAll(*ledger).value(), seals(0, 300));
        }
    }

    /// A note that tells of entries which the files do not bear out is not believed.
    void noteThatLies() {
        const Place place;
        const auto ledger = place.open();
        QVERIFY(ledger->append(seals(0, 300), 0));
        const std::string lie = Checkpoint{"entries", 299, rootOfSeals(298)}.encode();
        QVERIFY(base::saveFileDurably(place.folder() / "lock", base::bytesOf(lie)));
        QCOMPARE(ledger->size().value(), std::uint64_t{0});
    }

    /// Every file that the next append builds on, altered: nothing is appended, nothing is signed.
    void damagedFilesAreNotBuiltOn() {
        const Place place;
        const Policy policy = policyOf({"site-a"});
        const auto ledger = place.open();
        QVERIFY(publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 600), "", kTime));
        for (const char* name : {"tile/0/002.p/88", "tile/1/000.p/2", "tile/entries/002.p/88", "checkpoint"}) {
            const fs::path path = place.folder() / name;
            const auto good = base::loadFile(path).value();
            auto bad = good;
            bad[bad.size() / 2] ^= 1;
            QVERIFY(base::saveFileDurably(path, bad));
            const auto result = publish(*ledger, kOrigin, policy, member("site-a"), seals(600, 1), "", kTime);
            QVERIFY2(!result.has_value(), name);
            fs::remove(path);
            if (path.filename() != "checkpoint")
                QVERIFY(!publish(*ledger, kOrigin, policy, member("site-a"), seals(600, 1), "", kTime));
            QVERIFY(base::saveFileDurably(path, good));
        }
        QVERIFY(publish(*ledger, kOrigin, policy, member("site-a"), seals(600, 1), "", kTime));
    }

    /// The checkpoint removed or put back to an older one: whoever has seen the newer one refuses.
    void rolledBackFolder() {
        const Place place;
        const Policy policy = policyOf({"site-a"});
        const auto ledger = place.open();
        const auto old = publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 5), "", kTime).value();
        const auto seen = publish(*ledger, kOrigin, policy, member("site-a"), seals(5, 5), "", kTime).value();
        QVERIFY(base::saveFileDurably(place.folder() / "checkpoint", base::bytesOf(old.checkpointNote)));
        const auto back = publish(*ledger, kOrigin, policy, member("site-a"), seals(10, 1), seen.checkpointNote, kTime);
        QVERIFY(!back.has_value());
        QVERIFY(back.error().message.starts_with("Split view"));
        fs::remove(place.folder() / "checkpoint");
        const auto gone = publish(*ledger, kOrigin, policy, member("site-a"), seals(10, 1), seen.checkpointNote, kTime);
        QVERIFY(!gone.has_value());
        QVERIFY(gone.error().message.starts_with("Split view"));
    }

    /// Partial tiles stay until a checkpoint covers the full one; then they go, and older sizes can be read still.
    void partialsGoWhenTheTileIsFull() {
        const Place place;
        const auto ledger = place.open();
        QVERIFY(ledger->append(seals(0, 200), 0));
        QVERIFY(ledger->compareAndSwapCheckpoint("", signedHead(200, rootOfSeals(200))));
        QVERIFY(ledger->append(seals(200, 100), 200));
        QVERIFY(fs::exists(place.folder() / "tile/0/000.p/200"));
        QVERIFY(ledger->compareAndSwapCheckpoint(ledger->checkpoint().value(), signedHead(300, rootOfSeals(300))));
        QVERIFY(!fs::exists(place.folder() / "tile/0/000.p"));
        QVERIFY(!fs::exists(place.folder() / "tile/entries/000.p"));
        QVERIFY(fs::exists(place.folder() / "tile/0/000"));
        auto older = TileReader::open(*ledger, 200, rootOfSeals(200));
        QVERIFY(older.has_value());
        QCOMPARE(older->leaf(199).value(), leafHash(seal(199)));
    }

    void severalProcesses() {
        const Place place;
        static constexpr int kProcesses = 3;
        std::vector<pid_t> children;
        for (int p = 0; p < kProcesses; ++p) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                const auto ledger = place.open();
                bool good = true;
                for (std::uint64_t round = 0; good && round < 8; ++round)
                    good = publish(*ledger, kOrigin, policyOf({"site-a"}), member("site-a"),
                                   seals(static_cast<std::uint64_t>(p) * 1000 + round * 10, 10), "", kTime)
                               .has_value();
                ::_exit(good ? 0 : 1);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        const auto all = readAll(*place.open()).value();
        QCOMPARE(all.size(), std::size_t{kProcesses * 80});
        QCOMPARE((std::set<Digest>{all.begin(), all.end()}).size(), all.size());
    }

    /// The subscriber may let go inside its own call.
    void subscriptionDroppedInTheCall() {
        const Place place;
        const auto ledger = place.open();
        std::mutex mutex;
        std::condition_variable done;
        std::shared_ptr<void> subscription;
        bool dropped = false;
        {
            const std::lock_guard guard(mutex);
            subscription = ledger->subscribe([&] {
                const std::lock_guard inner(mutex);
                subscription.reset();
                dropped = true;
                done.notify_all();
            });
        }
        QVERIFY(ledger->append(seals(0, 1), 0));
        QVERIFY(ledger->compareAndSwapCheckpoint("", signedHead(1, rootOfSeals(1))));
        std::unique_lock guard(mutex);
        QVERIFY(done.wait_for(guard, std::chrono::seconds(20), [&] { return dropped; }));
    }

    void aCopyHoldsTheSame() {
        const Place from;
        const Place to;
        const auto source = from.open();
        const auto target = to.open();
        QCOMPARE(kindOf(copyLedger(*source, *target)), base::ErrorKind::BadInput); // nothing there yet
        const Policy policy = policyOf({"site-a"});
        const auto first = publish(*source, kOrigin, policy, member("site-a"), seals(0, 5000), "", kTime);
        QVERIFY(first && source->append(seals(9000, 1), 5000)); // one that no checkpoint covers stays behind
        std::uint64_t told = 0;
        const auto stopped = copyLedger(*source, *target, [&told](std::uint64_t done) {
            told = done;
            return false;
        });
        QCOMPARE(kindOf(stopped), base::ErrorKind::Cancelled);
        QCOMPARE(told, std::uint64_t{4096});
        QCOMPARE(target->checkpoint().value(), std::string());
        QVERIFY(copyLedger(*source, *target)); // goes on
        QCOMPARE(target->checkpoint().value(), first->checkpointNote);
        QCOMPARE(target->size().value(), std::uint64_t{5000});
        QCOMPARE(readAll(*target).value(), seals(0, 5000));
        const auto more = publish(*target, kOrigin, policy, member("site-a"), seals(5000, 1), "", kTime);
        QVERIFY(more.has_value());
        QCOMPARE(kindOf(copyLedger(*source, *target)), base::ErrorKind::Refused); // it went on by itself
        // an altered bundle is not given on
        const fs::path bundle = from.folder() / "tile/entries/007";
        auto bytes = base::loadFile(bundle, 1 << 20).value();
        bytes[100] ^= 1;
        QVERIFY(base::saveFileDurably(bundle, bytes));
        const Place fresh;
        QCOMPARE(kindOf(copyLedger(*source, *fresh.open())), base::ErrorKind::Refused);
        const fs::path out = fresh.folder().parent_path() / "out";
        QCOMPARE(kindOf(exportLedger(*source, out)), base::ErrorKind::Refused);
        QVERIFY(!fs::exists(out));
    }

    /// Members wake each other with what they write: what they have signed already they do not sign again.
    void signsOnceOnly() {
        const Place place;
        const auto ledger = place.open();
        const Policy policy = policyOf({"site-a", "site-b"});
        const auto first = publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 3), "", kTime);
        const auto same = publish(*ledger, kOrigin, policy, member("site-a"), {}, first->checkpointNote, kTime + 9);
        QCOMPARE(same->checkpointNote, first->checkpointNote);
        const auto found = publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 3), "", kTime + 9);
        QCOMPARE(found->checkpointNote, first->checkpointNote);
        QCOMPARE(found->indexes, (std::vector<std::uint64_t>{0, 1, 2}));
        const auto other = publish(*ledger, kOrigin, policy, member("site-b"), {}, "", kTime + 9);
        QVERIFY(other->checkpointNote != first->checkpointNote);
    }

    void folderThatCannotBe() {
        const Place place;
        const fs::path file = place.folder().parent_path() / "file";
        QVERIFY(base::saveFileDurably(file, base::bytesOf("x")));
        const auto opened = FolderLedger::open(file / "ledger");
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, base::ErrorKind::Machine);
        QVERIFY(!FolderLedger::open(file));
    }

private:
    static void run(void (*check)(const OpenLedger&)) {
        const Place place;
        check(place.opener());
    }

    /// The ledger that a crash left behind is whole, and the same work done again gives the ledger of an undisturbed
    /// run.
    static void mends(const Place& place) {
        const auto ledger = place.open();
        if (!ledger->checkpoint().value().empty()) {
            const auto before = readAll(*ledger);
            QVERIFY2(before.has_value(), before ? "" : before.error().message.c_str());
            QCOMPARE(*before, seals(0, before->size()));
        }
        const auto note = writeThree(*ledger);
        QVERIFY2(note.has_value(), note ? "" : note.error().message.c_str());
        QCOMPARE(readAll(*ledger).value(), seals(0, 515));
        QCOMPARE(SignedCheckpoint::parse(*note)->checkpoint.root, rootOfSeals(515));
    }
};

QTEST_GUILESS_MAIN(TestFolderLedger)
#include "tst_folder_ledger.moc"

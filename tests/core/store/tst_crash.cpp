// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"
#include "record_check.h"

#include "base/file.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <unistd.h>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace {

constexpr int kKills = 200;
constexpr int kLongLog = 130; ///< saves that make the log longer than what tidy() leaves alone

std::string hex(base::BytesView bytes) { return base::encodeHex(bytes); }

QByteArray orders(const TrialFixture& f, std::uint64_t last) {
    return QByteArray::fromStdString(hex(f.databaseKey.view()) + " " + hex(f.sealer.key().seed().view()) + " " +
                                     f.sealer.chain() + " " + std::to_string(last) + "\n");
}

void startSaver(QProcess& saver, const TrialFixture& f, std::uint64_t last) {
    saver.setProcessChannelMode(QProcess::SeparateChannels);
    saver.start(QStringLiteral(SAVE_UNTIL_KILLED), {QString::fromStdString(f.folder.string())});
    saver.write(orders(f, last));
    saver.closeWriteChannel();
}

/// The last whole line told; `before` where there is none.
std::uint64_t lastTold(const QByteArray& told, std::uint64_t before) {
    const auto end = told.lastIndexOf('\n');
    if (end < 0)
        return before;
    const auto start = told.lastIndexOf('\n', end - 1) + 1;
    return told.mid(start, end - start).toULongLong() + 1; // length after that seal
}

std::vector<evidence::Entry> twentyItems(Acts& acts, const std::string& repeat) {
    std::vector<evidence::Entry> entries;
    for (int i = 0; i < 20; ++i)
        entries.push_back(
            acts.set({"P-001", "EV.1", "", "F.BIG", repeat, "IG.1", "", "I." + std::to_string(i)}, "value"));
    return entries;
}

} // namespace

/// Stopped at any moment, on a disk that fails at any step: what was acknowledged is there, and nothing is half there.
class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomMoments() {
        TrialFixture f;
        f.close();
        std::uint64_t length = f.sealer.length();
        std::uint64_t whileSaving = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            QProcess saver;
            startSaver(saver, f, ~std::uint64_t{0});
            const bool told = saver.waitForReadyRead(30'000); // it saves by now
            QVERIFY2(told, saver.readAllStandardError().constData());
            ::usleep(QRandomGenerator::global()->bounded(15'000)); // a random moment, not a wait for anything
            ::kill(static_cast<pid_t>(saver.processId()), SIGKILL);
            QVERIFY(saver.waitForFinished());
            const std::uint64_t acknowledged = lastTold(saver.readAllStandardOutput(), length);
            f.reopen();
            const auto head = must(f.trial->heads()).at(0);
            QVERIFY2(head.length >= acknowledged, "an acknowledged save is gone");
            QVERIFY2(head.length <= acknowledged + 1, "more than the save under way is there");
            whileSaving += head.length > acknowledged ? 1 : 0;
            if (kill % 20 == 19)
                checkRecord(f, head);
            length = head.length;
            f.close();
        }
        f.reopen();
        checkRecord(f, must(f.trial->heads()).at(0));
        qInfo("%d kills, %llu seals, %llu saves on disk before they were acknowledged", kKills,
              static_cast<unsigned long long>(length), static_cast<unsigned long long>(whileSaving));
    }

    void writersTakeTurns() {
        TrialFixture f;
        f.close();
        constexpr std::uint64_t kTurns = 20;
        constexpr std::uint64_t kSavesPerTurn = 25;
        for (std::uint64_t turn = 1; turn <= kTurns; ++turn) {
            QProcess first;
            QProcess second;
            const std::uint64_t goal = 1 + turn * kSavesPerTurn;
            startSaver(first, f, goal);
            startSaver(second, f, goal);
            QVERIFY(first.waitForFinished() && second.waitForFinished());
            // One was refused and told who, or came after the other had finished.
            const int refused = (first.exitCode() == 3 ? 1 : 0) + (second.exitCode() == 3 ? 1 : 0);
            QVERIFY(refused <= 1 && (first.exitCode() == 0 || second.exitCode() == 0));
            if (refused == 1) {
                auto& loser = first.exitCode() == 3 ? first : second;
                QVERIFY(loser.readAllStandardError().contains("anna"));
            }
        }
        f.reopen();
        const auto head = must(f.trial->heads()).at(0);
        QCOMPARE(head.length, 1 + kTurns * kSavesPerTurn);
        checkRecord(f, head);
    }

    void everyStepOfASaveFails_data() {
        QTest::addColumn<bool>("forever");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("earlier"); // saves before, in the same session
        QTest::newRow("once, first save") << false << SQLITE_IOERR_WRITE << 0;
        QTest::newRow("once, later save") << false << SQLITE_IOERR_WRITE << 3;
        QTest::newRow("once, disk full") << false << SQLITE_FULL << 3;
        QTest::newRow("from there on, first save") << true << SQLITE_IOERR_WRITE << 0;
        QTest::newRow("from there on, later save") << true << SQLITE_IOERR_WRITE << 3;
        QTest::newRow("from there on, disk full") << true << SQLITE_FULL << 3;
        QTest::newRow("once, with a long log") << false << SQLITE_IOERR_WRITE << 120;
    }
    void everyStepOfASaveFails() {
        QFETCH(bool, forever);
        QFETCH(int, code);
        QFETCH(int, earlier);
        FaultVfs vfs;
        const std::uint64_t steps = stepsOfSave(vfs, earlier);
        QVERIFY(steps >= 5);
        const std::uint64_t stride = earlier > 10 ? std::max<std::uint64_t>(1, steps / 25) : 1;
        for (std::uint64_t n = 1; n <= steps; n += stride)
            failOnce(vfs, n, forever, code, earlier);
    }

    void aSaveCostsOneSync() {
        FaultVfs vfs;
        TrialFixture f({FaultVfs::kName, {}});
        f.append({f.acts.enrol("P-001")});
        for (int i = 0; i < 2 * kLongLog; ++i) {
            vfs.reset();
            f.append(twentyItems(f.acts, "s" + std::to_string(i)));
            QCOMPARE(vfs.syncs(), std::uint64_t(1));
            if (i == kLongLog) {
                must(f.trial->tidy());
                QVERIFY(vfs.syncs() > 1); // it had something to do
            }
        }
        checkRecord(f, f.sealer.head());
    }

    void everyStepOfTidyingFails() {
        FaultVfs vfs;
        const auto withLongLog = [](TrialFixture& f) { saveEarlier(f, kLongLog); };
        std::uint64_t steps = 0;
        {
            TrialFixture f({FaultVfs::kName, {}});
            withLongLog(f);
            vfs.failAt(0, false);
            must(f.trial->tidy());
            steps = vfs.steps();
        }
        QVERIFY(steps >= 5);
        const std::uint64_t stride = std::max<std::uint64_t>(1, steps / 25);
        for (std::uint64_t n = 1; n <= steps; n += stride) {
            TrialFixture f({FaultVfs::kName, {}});
            withLongLog(f);
            vfs.failAt(n, n % 2 == 0);
            const auto tidied = f.trial->tidy();
            QVERIFY(tidied || tidied.error().kind == base::ErrorKind::Machine);
            vfs.failAt(0, false);
            f.append(twentyItems(f.acts, "after")); // the session goes on
            checkRecord(f, f.sealer.head());
            f.reopen();
            checkRecord(f, f.sealer.head());
        }
    }

    void aFullDisk() {
        QTemporaryDir temporary;
        const std::string disk = temporary.path().toStdString();
        if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("A small disk can be mounted by root only.");
        {
            TrialFixture f;
            f.close();
            const std::filesystem::path home = f.folder;
            f.folder = std::filesystem::path(disk) / "t.caseseal";
            std::filesystem::copy(home, f.folder, std::filesystem::copy_options::recursive);
            f.reopen();
            const auto ballast = std::filesystem::path(disk) / "ballast";
            must(base::saveFileDurably(ballast, base::Bytes(400'000)));
            const auto length = fillDisk(f);
            f.close();
            std::filesystem::remove(ballast);
            f.reopen(); // room again
            QCOMPARE(must(f.trial->heads()).at(0).length, length);
            checkRecord(f, must(f.trial->heads()).at(0));
            f.close();
        }
        QCOMPARE(::umount(disk.c_str()), 0);
    }

private:
    static void checkRecord(TrialFixture& f, const evidence::ChainHead& head) {
        const auto reader = must(f.trial->openReader());
        RecordCheck check(*reader, f.sealer.key(), f.sealer.chain());
        const std::string problem = check.problem();
        QVERIFY2(problem.empty(), problem.c_str());
        QCOMPARE(check.length(), head.length);
        QCOMPARE(check.head().head, head.head);
    }

    static void saveEarlier(TrialFixture& f, int earlier) {
        f.append({f.acts.enrol("P-001")});
        f.reopen();
        for (int i = 0; i < earlier; ++i)
            f.append(twentyItems(f.acts, "e" + std::to_string(i)));
    }

    static std::uint64_t stepsOfSave(FaultVfs& vfs, int earlier) {
        TrialFixture f({FaultVfs::kName, {}});
        saveEarlier(f, earlier);
        vfs.failAt(0, false);
        f.append(twentyItems(f.acts, "the one"));
        return vfs.steps();
    }

    static void failOnce(FaultVfs& vfs, std::uint64_t n, bool forever, int code, int earlier) {
        TrialFixture f({FaultVfs::kName, {}});
        saveEarlier(f, earlier);
        const auto before = f.sealer.head();
        const auto sealed = f.sealer.seal(twentyItems(f.acts, "the one"));
        vfs.failAt(n, forever, code);
        const auto saved = f.trial->append(sealed.write());
        if (!saved)
            QCOMPARE(saved.error().kind, base::ErrorKind::Machine);
        if (!saved && !forever) // the person saves again, in the same session
            QVERIFY(f.trial->append(sealed.write()).has_value());
        f.close();
        vfs.failAt(0, false);
        f.reopen();
        const auto head = must(f.trial->heads()).at(0);
        QVERIFY(head.length >= before.length && head.length <= before.length + 1);
        if (saved || !forever)
            QCOMPARE(head.head, sealed.seal.hash);
        checkRecord(f, head);
    }

    /// Saves until it fails; gives the length that was acknowledged.
    static std::uint64_t fillDisk(TrialFixture& f) {
        for (int i = 0; i < 1000; ++i) {
            const auto length = f.sealer.length();
            const auto saved = f.trial->append(f.sealer.seal(twentyItems(f.acts, std::to_string(i))).write());
            if (saved)
                continue;
            const bool saysSo = saved.error().message.find("disk is full") != std::string::npos;
            if (!saysSo)
                qWarning("%s", saved.error().message.c_str());
            return saysSo && saved.error().kind == base::ErrorKind::Machine ? length : 0;
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"

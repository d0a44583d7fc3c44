// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include "disk_kind.h"
#include "writer_lock.h"

#include <QProcess>
#include <QTest>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

/// One writer at a time; the second is told who. Network disks are refused.
class TestWriterLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSecondIsToldWho() {
        QTemporaryDir temporary;
        const auto file = std::filesystem::path(temporary.path().toStdString()) / "lock";
        {
            const auto first = must(WriterLock::take(file, "anna", base::UtcTime{1'795'340'523'123}));
            const auto second = WriterLock::take(file, "berta", base::UtcTime{});
            QCOMPARE(second.error().kind, base::ErrorKind::Refused);
            const std::string& said = second.error().message;
            QVERIFY2(said.find("anna on ") != std::string::npos, said.c_str());
            QVERIFY2(said.find("since 2026-11-22T") != std::string::npos, said.c_str());
            QVERIFY2(said.find(std::to_string(QCoreApplication::applicationPid())) != std::string::npos, said.c_str());
        }
        QVERIFY(WriterLock::take(file, "berta", base::UtcTime{}).has_value());
    }

    void anotherProcessIsRefused() {
        TrialFixture f;
        const auto again = openTrialWithKey(f.folder, "berta", f.databaseKey, {});
        QCOMPARE(again.error().kind, base::ErrorKind::Refused);
        QVERIFY(again.error().message.find("anna") != std::string::npos);
        QProcess other;
        other.start(
            QStringLiteral("flock"),
            {QStringLiteral("-n"), QString::fromStdString((f.folder / "lock").string()), QStringLiteral("true")});
        if (!other.waitForFinished())
            QSKIP("There is no flock program to stand for another process.");
        QVERIFY(other.exitCode() != 0);
        f.close();
        other.start(
            QStringLiteral("flock"),
            {QStringLiteral("-n"), QString::fromStdString((f.folder / "lock").string()), QStringLiteral("true")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
    }

    void networkDisksAreKnown() {
        for (const std::uint64_t magic : {0x6969u, 0xff534d42u, 0xfe534d42u, 0x517bu, 0x01021997u, 0x00c36400u})
            QVERIFY(isNetworkDisk(magic, "whatever"));
        for (const char* name : {"nfs4", "cifs", "fuse.sshfs"})
            QVERIFY(isNetworkDisk(0x65735546, name));
        for (const char* name : {"ext4", "btrfs", "xfs", "tmpfs", "fuseblk", "fuse.gocryptfs", ""})
            QVERIFY(!isNetworkDisk(0xef53, name));
        QVERIFY(checkLocalDisk(std::filesystem::temp_directory_path()).has_value());
        QCOMPARE(checkLocalDisk("/no/such/folder").error().kind, base::ErrorKind::Machine);
    }
};

QTEST_APPLESS_MAIN(TestWriterLock)
#include "tst_writer_lock.moc"

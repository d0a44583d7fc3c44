// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

using namespace caseseal::base;
namespace fs = std::filesystem;

namespace {

unsigned modeOf(const fs::path& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 0777U : 0;
}

/// Names in a folder, sorted.
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(folder))
        out.push_back(entry.path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

/// Whole files in and out: what is there afterwards, what stays when it fails, who may read it.
class TestFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void savesAndLoads_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 4096, 65'536, 65'537, 300'000})
            QTest::newRow(std::to_string(size).c_str()) << size;
    }
    void savesAndLoads() {
        QFETCH(int, size);
        Bytes bytes(static_cast<std::size_t>(size));
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 7);
        QVERIFY(saveFileDurably(path("a"), bytes));
        QCOMPARE(loadFile(path("a")).value(), bytes);
        QCOMPARE(namesIn(folder()), std::vector<std::string>{"a"}); // nothing is left beside it
    }

    void replacesTheWholeFile() {
        QVERIFY(saveFileDurably(path("a"), bytesOf("a long first text")));
        QVERIFY(saveFileDurably(path("a"), bytesOf("short")));
        QCOMPARE(std::string(textOf(loadFile(path("a")).value())), std::string("short"));
    }

    /// Whoever has the old file open keeps reading the old one: it is replaced, not written over.
    void readersOfTheOldFileAreNotDisturbed() {
        QVERIFY(saveFileDurably(path("a"), bytesOf("old")));
        std::ifstream reader(path("a"));
        QVERIFY(saveFileDurably(path("a"), bytesOf("new")));
        std::string text;
        reader >> text;
        QCOMPARE(text, std::string("old"));
    }

    void secretFilesAreForTheOwner() {
        QVERIFY(saveFileDurably(path("open"), bytesOf("x")));
        QVERIFY(saveFileDurably(path("secret"), bytesOf("x"), true));
        QCOMPARE(modeOf(path("secret")), 0600U);
        QCOMPARE(modeOf(path("open")) & 0600U, 0600U);
    }

    /// What an earlier crash left beside it must not lend its mode, nor its bytes, to a secret.
    void secretOverALeftover() {
        std::ofstream(path("secret.new")) << "something longer that was left over";
        fs::permissions(path("secret.new"), fs::perms::all);
        QVERIFY(saveFileDurably(path("secret"), bytesOf("x"), true));
        QCOMPARE(modeOf(path("secret")), 0600U);
        QCOMPARE(std::string(textOf(loadFile(path("secret")).value())), std::string("x"));
    }

    void failuresLeaveTheOldFile() {
        fs::create_directories(path("taken") / "inside"); // cannot be replaced by a file
        const auto taken = saveFileDurably(path("taken"), bytesOf("x"));
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().kind, ErrorKind::Machine);
        QVERIFY(fs::is_directory(path("taken") / "inside"));
        QVERIFY(saveFileDurably(path("a"), bytesOf("old")));
        fs::create_directories(path("a.new") / "inside"); // its place for the new file is taken
        const auto blocked = saveFileDurably(path("a"), bytesOf("new"));
        QVERIFY(!blocked.has_value());
        QVERIFY(blocked.error().message.find("a.new") != std::string::npos);
        QCOMPARE(std::string(textOf(loadFile(path("a")).value())), std::string("old"));
    }

    void folderMissing() {
        const auto saved = saveFileDurably(path("no") / "file", bytesOf("x"));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::Machine);
        QVERIFY(!syncFolder(path("no")));
        QVERIFY(syncFolder(folder()));
    }

    void unreadable() {
        const auto missing = loadFile(path("no"));
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, ErrorKind::Machine);
        QVERIFY(missing.error().message.find(path("no").string()) != std::string::npos);
        const auto isFolder = loadFile(folder());
        QVERIFY(!isFolder.has_value());
        QCOMPARE(isFolder.error().kind, ErrorKind::BadInput);
    }

    void limitOnTheSize() {
        QVERIFY(saveFileDurably(path("a"), Bytes(100)));
        QVERIFY(loadFile(path("a"), 100));
        const auto larger = loadFile(path("a"), 99);
        QVERIFY(!larger.has_value());
        QCOMPARE(larger.error().kind, ErrorKind::BadInput);
    }

    /// A file that claims no size (as those of /proc) is read to its end, and held to the limit.
    void filesWithoutASize() {
        if (!fs::exists("/proc/self/status"))
            QSKIP("There is no /proc here.");
        QVERIFY(loadFile("/proc/self/status")->size() > 100);
        QVERIFY(!loadFile("/proc/self/status", 10));
    }

private:
    [[nodiscard]] fs::path folder() const { return m_dir->path().toStdString(); }
    [[nodiscard]] fs::path path(const char* name) const { return folder() / name; }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <thread>

/// A file layer below SQLCipher that counts what reaches the disk and fails on purpose: at step n (once, or from there
/// on as a disk that is gone), a write torn in the middle. One thread at a time; one object in a process.
namespace caseseal::store::test {

class FaultVfs {
public:
    static constexpr const char* kName = "fault";

    FaultVfs() {
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.zName = kName;
        m_vfs.pNext = nullptr;
        m_vfs.pAppData = this;
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        sqlite3_vfs_register(&m_vfs, 0);
        fillMethods();
    }
    ~FaultVfs() { sqlite3_vfs_unregister(&m_vfs); }
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// From now on: step `n` (1 upward) fails with `code`, and all after it where `forever`. 0: nothing fails.
    void failAt(std::uint64_t n, bool forever, int code = SQLITE_IOERR_WRITE) {
        m_steps = 0;
        m_failAt = n;
        m_forever = forever;
        m_code = code;
    }
    void reset() {
        failAt(0, false);
        m_writes = m_syncs = 0;
    }
    /// Each sync takes so much longer, as on a slower disk.
    void delaySyncs(std::chrono::microseconds delay) { m_syncDelay = delay; }
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }
    [[nodiscard]] std::uint64_t writes() const { return m_writes; }
    [[nodiscard]] std::uint64_t syncs() const { return m_syncs; }

private:
    struct File {
        sqlite3_file head;
        FaultVfs* owner;
    };
    static sqlite3_file* realOf(sqlite3_file* file) {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(File));
    }
    static FaultVfs* ownerOf(sqlite3_file* file) { return reinterpret_cast<File*>(file)->owner; }

    [[nodiscard]] bool fails() {
        ++m_steps;
        return m_failAt != 0 && (m_forever ? m_steps >= m_failAt : m_steps == m_failAt);
    }

    static int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
        auto* self = static_cast<FaultVfs*>(vfs->pAppData);
        file->pMethods = nullptr;
        if ((flags & SQLITE_OPEN_CREATE) != 0 && self->fails())
            return SQLITE_CANTOPEN;
        const int code = self->m_real->xOpen(self->m_real, name, realOf(file), flags, outFlags);
        reinterpret_cast<File*>(file)->owner = self;
        file->pMethods = realOf(file)->pMethods ? &self->m_methods : nullptr;
        return code;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
        auto* self = static_cast<FaultVfs*>(vfs->pAppData);
        return self->fails() ? SQLITE_IOERR_DELETE : self->m_real->xDelete(self->m_real, name, syncFolder);
    }
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
        auto* self = ownerOf(file);
        ++self->m_writes;
        if (!self->fails())
            return realOf(file)->pMethods->xWrite(realOf(file), data, size, offset);
        realOf(file)->pMethods->xWrite(realOf(file), data, size / 2, offset); // torn
        return self->m_code;
    }
    static int sync(sqlite3_file* file, int flags) {
        auto* self = ownerOf(file);
        ++self->m_syncs;
        if (self->m_syncDelay.count() > 0)
            std::this_thread::sleep_for(self->m_syncDelay);
        return self->fails() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        return ownerOf(file)->fails() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
    }
    static int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
        if (extend && ownerOf(file)->fails())
            return SQLITE_IOERR_SHMMAP;
        return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
    }
    static int close(sqlite3_file* file) { return realOf(file)->pMethods->xClose(realOf(file)); }

    void fillMethods() {
        m_methods = {};
        m_methods.iVersion = 2;
        m_methods.xClose = close;
        m_methods.xWrite = write;
        m_methods.xSync = sync;
        m_methods.xTruncate = truncate;
        m_methods.xShmMap = mapShared;
        m_methods.xRead = [](sqlite3_file* f, void* d, int n, sqlite3_int64 o) {
            return realOf(f)->pMethods->xRead(realOf(f), d, n, o);
        };
        m_methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* n) {
            return realOf(f)->pMethods->xFileSize(realOf(f), n);
        };
        m_methods.xLock = [](sqlite3_file* f, int l) { return realOf(f)->pMethods->xLock(realOf(f), l); };
        m_methods.xUnlock = [](sqlite3_file* f, int l) { return realOf(f)->pMethods->xUnlock(realOf(f), l); };
        m_methods.xCheckReservedLock = [](sqlite3_file* f, int* r) {
            return realOf(f)->pMethods->xCheckReservedLock(realOf(f), r);
        };
        m_methods.xFileControl = [](sqlite3_file* f, int op, void* a) {
            return realOf(f)->pMethods->xFileControl(realOf(f), op, a);
        };
        m_methods.xSectorSize = [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
        m_methods.xDeviceCharacteristics = [](sqlite3_file* f) {
            return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
        };
        m_methods.xShmLock = [](sqlite3_file* f, int o, int n, int l) {
            return realOf(f)->pMethods->xShmLock(realOf(f), o, n, l);
        };
        m_methods.xShmBarrier = [](sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
        m_methods.xShmUnmap = [](sqlite3_file* f, int d) { return realOf(f)->pMethods->xShmUnmap(realOf(f), d); };
    }

    sqlite3_vfs* m_real = nullptr;
    sqlite3_vfs m_vfs{};
    sqlite3_io_methods m_methods{};
    std::uint64_t m_steps = 0, m_failAt = 0, m_writes = 0, m_syncs = 0;
    std::chrono::microseconds m_syncDelay{};
    bool m_forever = false;
    int m_code = SQLITE_IOERR_WRITE;
};

} // namespace caseseal::store::test

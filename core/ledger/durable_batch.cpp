// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable_batch.h"

#include "base/file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace caseseal::ledger {

namespace {

using base::BytesView;
using base::Result;
using base::systemError;

constexpr std::size_t kOpenAtOnce = 64;

} // namespace

DurableBatch::DurableBatch(std::filesystem::path root, const FolderLedger::BeforeStep& beforeStep)
    : m_root(std::move(root)), m_beforeStep(beforeStep) {}

DurableBatch::~DurableBatch() { closeAll(); }

Result<void> DurableBatch::put(const std::string& path, BytesView bytes) {
    if (m_written.size() >= kOpenAtOnce)
        TRY_VOID(putInPlace());
    const std::filesystem::path place = m_root / path;
    const std::filesystem::path fresh = place.string() + ".new";
    TRY_VOID(step("write " + path));
    TRY(const int fd, create(fresh));
    m_written.push_back({fd, fresh, place});
    TRY_VOID(base::writeAll(fd, bytes, fresh));
#ifdef SYNC_FILE_RANGE_WRITE
    ::sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE); // only a head start: fdatasync below is what counts
#endif
    return {};
}

Result<void> DurableBatch::flush() {
    TRY_VOID(putInPlace());
    TRY_VOID(step("sync folders"));
    for (const auto& folder : m_folders)
        TRY_VOID(base::syncFolder(folder));
    m_folders.clear();
    return {};
}

Result<void> DurableBatch::step(std::string_view name) const {
    if (m_beforeStep)
        return m_beforeStep(name);
    return {};
}

Result<int> DurableBatch::create(const std::filesystem::path& fresh) {
    const auto open = [&] { return ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644); };
    int fd = open();
    if (fd < 0 && errno == ENOENT) {
        TRY_VOID(makeFolder(fresh.parent_path()));
        fd = open();
    }
    if (fd < 0)
        return systemError("Cannot create", fresh);
    return fd;
}

Result<void> DurableBatch::makeFolder(const std::filesystem::path& folder) {
    if (::mkdir(folder.c_str(), 0755) == 0) {
        m_folders.insert(folder.parent_path());
        return {};
    }
    if (errno == EEXIST)
        return {};
    if (errno != ENOENT || folder == m_root)
        return systemError("Cannot make the folder", folder);
    TRY_VOID(makeFolder(folder.parent_path()));
    if (::mkdir(folder.c_str(), 0755) != 0)
        return systemError("Cannot make the folder", folder);
    m_folders.insert(folder.parent_path());
    return {};
}

Result<void> DurableBatch::putInPlace() {
    TRY_VOID(step("sync files"));
    for (const Written& file : m_written)
        if (::fdatasync(file.fd) != 0)
            return systemError("Cannot make durable", file.fresh);
    for (const Written& file : m_written) {
        TRY_VOID(step("rename " + file.place.filename().string()));
        if (::rename(file.fresh.c_str(), file.place.c_str()) != 0)
            return systemError("Cannot put in place", file.place);
        m_folders.insert(file.place.parent_path());
    }
    closeAll();
    return {};
}

void DurableBatch::closeAll() {
    for (const Written& file : m_written)
        ::close(file.fd);
    m_written.clear();
}

} // namespace caseseal::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/folder_ledger.h"

#include <set>

namespace caseseal::ledger {

/// Puts many files below one folder durably with as few waits as is safe: all are written and on their way to the disk
/// before the first is waited for, then all are renamed, then each folder is synced once. Missing folders are made.
/// A file is at any moment the old one or the new one, whole. Nothing is promised before flush(). One thread at a time.
class DurableBatch {
public:
    DurableBatch(std::filesystem::path root, const FolderLedger::BeforeStep& beforeStep);
    ~DurableBatch();
    DurableBatch(const DurableBatch&) = delete;
    DurableBatch& operator=(const DurableBatch&) = delete;

    /// `path` is relative to the folder. Machine where it cannot be written.
    [[nodiscard]] base::Result<void> put(const std::string& path, base::BytesView bytes);
    /// All files put so far are durable under their names. Machine where a disk says no.
    [[nodiscard]] base::Result<void> flush();

private:
    struct Written {
        int fd;
        std::filesystem::path fresh;
        std::filesystem::path place;
    };
    base::Result<void> step(std::string_view name) const;
    base::Result<int> create(const std::filesystem::path& fresh);
    base::Result<void> makeFolder(const std::filesystem::path& folder);
    base::Result<void> putInPlace();
    void closeAll();

    std::filesystem::path m_root;
    const FolderLedger::BeforeStep& m_beforeStep;
    std::vector<Written> m_written;
    std::set<std::filesystem::path> m_folders; ///< to be synced
};

} // namespace caseseal::ledger

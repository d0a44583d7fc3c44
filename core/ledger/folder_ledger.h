// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/ledger_port.h"

#include <filesystem>

namespace caseseal::ledger {

/// The embedded ledger: a folder in tlog-tiles form that any web server could serve. Every step is durable (new file,
/// fdatasync, rename, fsync of the folder) in the order bundles and tiles, checkpoint; a crash leaves nothing that a
/// retry does not mend. Writers of several processes take turns by the file `lock`, which also tells the next one how
/// far the entries go that no checkpoint covers yet. Partial tiles go once a checkpoint covers the full one.
class FolderLedger final : public LedgerPort {
public:
    /// Called before each step that changes the disk, with its name; an error from it stands for that step's failure.
    /// A test makes the disk full there, or kills the process.
    using BeforeStep = std::function<base::Result<void>(std::string_view step)>;

    /// The folder is made where it is missing. Machine where it cannot be.
    [[nodiscard]] static base::Result<std::unique_ptr<FolderLedger>> open(const std::filesystem::path& folder,
                                                                          BeforeStep beforeStep = {});
    ~FolderLedger() override;

    [[nodiscard]] base::Result<base::Bytes> get(const std::string& path) override;
    [[nodiscard]] base::Result<std::uint64_t> size() override;
    [[nodiscard]] base::Result<std::uint64_t> append(std::span<const Digest> sealHashes,
                                                     std::uint64_t expectedSize) override;
    [[nodiscard]] base::Result<std::string> checkpoint() override;
    [[nodiscard]] base::Result<void> compareAndSwapCheckpoint(const std::string& oldNote,
                                                              const std::string& newNote) override;
    [[nodiscard]] std::shared_ptr<void> subscribe(std::function<void()> changed) override;

private:
    struct State;
    explicit FolderLedger(std::unique_ptr<State> state);
    void dropPartials(std::uint64_t oldSize, std::uint64_t newSize);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::ledger

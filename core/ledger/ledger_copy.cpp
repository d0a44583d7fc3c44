// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_copy.h"

#include "ledger/folder_ledger.h"

#include "base/fresh_folder.h"

#include <algorithm>

namespace caseseal::ledger {

namespace {

using base::Result;

constexpr std::uint64_t kBatch = 16 * kTileWidth; ///< full tiles only: no partial one is written in between

/// The entries below a tile of level 0, each with the leaf hash that the tree has; out of the full bundle where the
/// partial one is gone.
Result<void> readEntries(TileSource& source, TileReader& tree, const TileName& name, std::vector<Digest>& entries) {
    auto bundle = source.get(entryBundlePath(name.index, name.width));
    if (!bundle && bundle.error().kind == base::ErrorKind::BadInput && name.width < kTileWidth)
        bundle = source.get(entryBundlePath(name.index, kTileWidth));
    if (!bundle)
        return bundle.error();
    TRY(const auto found, parseEntryBundle(*bundle));
    TRY(const auto leaves, tree.tile(name));
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (i >= found.size() || found[i].size() != sizeof(Digest) || leafHash(found[i]) != leaves[i])
            return base::refused("Entry " + std::to_string(name.index * kTileWidth + i) +
                                 " of the ledger is not the one that its checkpoint holds. Nothing more was copied.");
        Digest& entry = entries.emplace_back();
        std::copy(found[i].begin(), found[i].end(), entry.begin());
    }
    return {};
}

Result<void> copyEntries(LedgerPort& from, LedgerPort& to, TileReader& tree,
                         const std::function<bool(std::uint64_t done)>& progress) {
    std::vector<Digest> batch;
    std::uint64_t done = 0;
    for (std::uint64_t first = 0; first < tree.size(); first += kTileWidth) {
        const auto width = static_cast<unsigned>(std::min(kTileWidth, tree.size() - first));
        TRY_VOID(readEntries(from, tree, {0, first / kTileWidth, width}, batch));
        if (batch.size() < kBatch && first + width < tree.size())
            continue;
        TRY_VOID(to.append(batch, done));
        done += batch.size();
        batch.clear();
        if (progress && !progress(done))
            return base::cancelled();
    }
    return {};
}

} // namespace

Result<Checkpoint> copyLedger(LedgerPort& from, LedgerPort& to,
                              const std::function<bool(std::uint64_t done)>& progress) {
    TRY(const std::string note, from.checkpoint());
    if (note.empty())
        return base::badInput("There is no checkpoint in the ledger that is to be copied.");
    TRY(const auto head, SignedCheckpoint::parse(note));
    TRY(const std::string there, to.checkpoint());
    if (there == note)
        return head.checkpoint;
    if (!there.empty())
        return base::refused("The ledger that is to be filled has a checkpoint of its own already.");
    TRY(auto tree, TileReader::open(from, head.checkpoint.size, head.checkpoint.root));
    TRY_VOID(copyEntries(from, to, tree, progress));
    TRY_VOID(to.compareAndSwapCheckpoint({}, note));
    return head.checkpoint;
}

Result<Checkpoint> exportLedger(LedgerPort& from, const std::filesystem::path& folder,
                                const std::function<bool(std::uint64_t done)>& progress) {
    TRY(const auto place, base::checkNewFolder(folder));
    TRY(auto fresh, base::FreshFolder::make(place));
    Checkpoint copied;
    {
        TRY(const auto to, FolderLedger::open(fresh.path()));
        TRY(copied, copyLedger(from, *to, progress));
    }
    std::error_code failure;
    std::filesystem::remove(fresh.path() / "lock", failure); // of writers; nobody writes here
    std::filesystem::permissions(fresh.path(),
                                 std::filesystem::perms::group_read | std::filesystem::perms::group_exec |
                                     std::filesystem::perms::others_read | std::filesystem::perms::others_exec,
                                 std::filesystem::perm_options::add, failure); // it is for everybody to read
    TRY_VOID(fresh.keepAs(place));
    return copied;
}

} // namespace caseseal::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/checkpoint.h"
#include "ledger/policy.h"
#include "ledger/tile.h"

#include <functional>

namespace caseseal::ledger {

/// What CaseSeal needs of a ledger engine. The folder ledger and later PostgreSQL implement it and pass one contract
/// test. One object on one thread at a time; several objects and processes may share one ledger.
class LedgerPort : public TileSource {
public:
    /// Appends leaves (each the 32 bytes of a seal hash) behind exactly `expectedSize` entries: entry bundles and tiles
    /// become durable, no checkpoint yet. The new size. BadInput where the ledger holds another number of entries (read
    /// the head again, then retry); Machine where it cannot be written. Repeating the same append is harmless.
    [[nodiscard]] virtual base::Result<std::uint64_t> append(std::span<const Digest> sealHashes,
                                                             std::uint64_t expectedSize) = 0;
    /// The newest checkpoint note, or an empty text where there is none yet.
    [[nodiscard]] virtual base::Result<std::string> checkpoint() = 0;
    /// Replaces the newest checkpoint note (empty: none yet), durably. Refused where `oldNote` is not the newest.
    [[nodiscard]] virtual base::Result<void> compareAndSwapCheckpoint(const std::string& oldNote,
                                                                      const std::string& newNote) = 0;
    /// Calls back, on a thread of the ledger's own, when a new checkpoint appears. The returned object ends it.
    [[nodiscard]] virtual std::shared_ptr<void> subscribe(std::function<void()> changed) = 0;
};

/// The keys with which one member logs and witnesses. One thread at a time.
struct MemberKeys {
    std::vector<CheckpointSigner> logSigners;     ///< 0x01 and 0x06 under the origin
    std::vector<CheckpointSigner> witnessSigners; ///< 0x04 and 0x06 under the member's own name
};

/// What publishing gave.
struct Published {
    std::string checkpointNote;         ///< with the log's and the member's lines
    std::vector<std::uint64_t> indexes; ///< of the seal hashes, in their order
};

/// Appends the seal hashes, proves the new tree consistent with the last checkpoint (`lastSeen`: the newest note that
/// this member has verified, empty where none), signs and cosigns, and swaps the checkpoint. A hash list may be empty:
/// then the head is only cosigned afresh. Refused: the ledger is not consistent with `lastSeen` (a split view: the
/// message says so) or not signed by a log of the policy.
[[nodiscard]] base::Result<Published> publish(LedgerPort& ledger, const std::string& origin, const Policy& policy,
                                              const MemberKeys& keys, std::span<const Digest> sealHashes,
                                              const std::string& lastSeen, std::uint64_t timeSeconds);

} // namespace caseseal::ledger

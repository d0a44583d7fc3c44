// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/checkpoint.h"
#include "ledger/policy.h"
#include "ledger/tile.h"

#include <functional>

namespace caseseal::ledger {

/// What CaseSeal needs of a ledger engine. The folder ledger and PostgreSQL (room net) implement it and pass one
/// contract test. One object on one thread at a time; several objects and processes may share one ledger.
class LedgerPort : public TileSource {
public:
    /// How many entries it holds, those that no checkpoint covers yet included.
    [[nodiscard]] virtual base::Result<std::uint64_t> size() = 0;
    /// Appends leaves (each the 32 bytes of a seal hash) behind exactly `expectedSize` entries: entry bundles and tiles
    /// become durable, no checkpoint yet. The new size. BadInput where the ledger holds another number of entries (ask
    /// for the size again, then retry); Machine where it cannot be written; Refused where its files are not those of
    /// its checkpoint. Repeating the same append is harmless: where just these entries stand there already, nothing is
    /// done.
    [[nodiscard]] virtual base::Result<std::uint64_t> append(std::span<const Digest> sealHashes,
                                                             std::uint64_t expectedSize) = 0;
    /// The newest checkpoint note, or an empty text where there is none yet.
    [[nodiscard]] virtual base::Result<std::string> checkpoint() = 0;
    /// Up to `count` checkpoint notes, the newest first, as far as the engine keeps them; here: the newest alone.
    [[nodiscard]] virtual base::Result<std::vector<std::string>> checkpoints(std::size_t count);
    /// Replaces the newest checkpoint note (empty: none yet), durably. Refused where `oldNote` is not the newest, where
    /// the new one is smaller, or of the same size with another root, or where its root is not that of the entries.
    [[nodiscard]] virtual base::Result<void> compareAndSwapCheckpoint(const std::string& oldNote,
                                                                      const std::string& newNote) = 0;
    /// Calls back, on a thread of the ledger's own, when a new checkpoint appears, whoever wrote it. Dropping the
    /// returned object ends it: afterwards there is no call. Null where the system cannot watch.
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

/// Appends the seal hashes, proves the new tree consistent with the ledger's last checkpoint and that one with
/// `lastSeen` (the newest note that this member has verified, empty where none), signs and cosigns, and swaps the
/// checkpoint. Seal hashes that already stand in the ledger behind `lastSeen` (an earlier attempt that was cut off) are
/// not appended again. A hash list may be empty: then the head is only cosigned, beside the lines it has. Where nothing
/// is to be appended and all lines of this member stand below the head already, nothing is written.
/// `timeSeconds` goes into every line of type 0x04 and 0x06. Entries that another member has appended without a
/// checkpoint come under this one. Nothing is signed before all checks are done.
/// Refused: the ledger is not consistent with `lastSeen` (a split view or a rolled-back ledger: the message says so),
/// its checkpoint is not signed by a log of the policy, its tiles do not belong to it, or no log key of this member is
/// in the policy. BadInput: a seal hash is given twice. Machine: files, network, or other members were faster many
/// times.
[[nodiscard]] base::Result<Published> publish(LedgerPort& ledger, const std::string& origin, const Policy& policy,
                                              const MemberKeys& keys, std::span<const Digest> sealHashes,
                                              const std::string& lastSeen, std::uint64_t timeSeconds);

} // namespace caseseal::ledger

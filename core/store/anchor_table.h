// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "crypto/digest.h"

#include <span>

/// Time anchors of the trial's ledger checkpoints, as they lie in its database: unverified.
namespace caseseal::store {

/// One anchor, over the note text of the checkpoint with this root (FORMAT.md of the evidence room, section 6).
struct AnchorRecord {
    std::uint64_t size = 0; ///< leaves of that checkpoint
    crypto::Digest root{};
    std::string kind;         ///< "tsr": an RFC 3161 response; "ots": an OpenTimestamps proof
    std::uint64_t number = 1; ///< of its kind for this root, from 1
    base::Bytes bytes;        ///< of the file
    base::UtcTime made;       ///< when it came, by this machine's clock
    std::string places;       ///< the addresses that were asked, a line each
    bool open = false;        ///< something of it is still to come: a block, a revocation list
};

inline constexpr std::uint64_t kMaxTimeStamps = 9; ///< RFC 3161 responses for one root

/// The thread of the trial or reader that it belongs to.
class AnchorTable {
public:
    virtual ~AnchorTable() = default;
    /// Newest first, at most `limit`.
    [[nodiscard]] virtual base::Result<std::vector<AnchorRecord>> newest(std::uint64_t limit) = 0;
    /// Of one checkpoint, by kind and number.
    [[nodiscard]] virtual base::Result<std::vector<AnchorRecord>> of(const crypto::Digest& root) = 0;
    /// Those to which something is still to come, oldest first.
    [[nodiscard]] virtual base::Result<std::vector<AnchorRecord>> open() = 0;
    [[nodiscard]] virtual base::Result<std::uint64_t> count() = 0;
    /// Of a trial, not of a reader: all of them in one transaction. One with root, kind and number of another takes its
    /// place. BadInput: a kind or number that there is not.
    [[nodiscard]] virtual base::Result<void> save(std::span<const AnchorRecord> records) = 0;
    /// Imported headers of blocks, as they go into `anchors/headers`; empty where none.
    [[nodiscard]] virtual base::Result<base::Bytes> blockHeaders() = 0;
    /// Takes the place of all that were there.
    [[nodiscard]] virtual base::Result<void> saveBlockHeaders(base::BytesView headers) = 0;
};

} // namespace caseseal::store

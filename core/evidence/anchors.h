// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "anchor/block_headers.h"
#include "anchor/time_stamp.h"
#include "ledger/checkpoint.h"

#include <optional>

/// Time anchors of checkpoints: what outside clocks say of the ledger (FORMAT.md section 6). Values only; any thread.
namespace caseseal::evidence {

/// Whom a reader believes about time, and what came with the evidence. All may be null.
struct AnchorTrust {
    const anchor::TimeStampRoots* roots = nullptr;      ///< the reader's own
    const anchor::BlockHeaders* headers = nullptr;      ///< the reader's own
    const anchor::BlockHeaders* foundHeaders = nullptr; ///< `anchors/headers`: asked where the reader's say nothing
};

/// The name of an anchor's file: `anchors/<hex root>.tsr`, `-2.tsr` to `-9.tsr`, or `.ots`.
struct AnchorName {
    enum class Kind { TimeStamp, OpenTimestamps };
    crypto::Digest root{}; ///< of the checkpoint
    Kind kind = Kind::TimeStamp;
    unsigned number = 1; ///< of several time stamps over one checkpoint: 1 to 9
    [[nodiscard]] static std::optional<AnchorName> parse(std::string_view name);
    [[nodiscard]] std::string encode() const;
    bool operator==(const AnchorName&) const = default;
};
/// The file with the headers of blocks that the proofs name.
inline constexpr std::string_view kAnchorHeaders = "anchors/headers";

/// What both kinds are made over: SHA-256 of the checkpoint's note text.
[[nodiscard]] crypto::Digest anchorImprint(const ledger::Checkpoint& checkpoint);

struct AnchorVerdict {
    enum class State {
        Holds,      ///< the checkpoint existed at `time`, says `by`
        NotChecked, ///< by an authority or a block that is not known here; adds nothing
        Pending,    ///< promised only; adds nothing
        Invalid     ///< it is not what it claims: `what` says why
    };
    State state = State::Invalid;
    std::string by;      ///< the authority's name, or "Bitcoin block 358391"; empty where not known
    base::UtcTime time;  ///< by that clock
    base::UtcTime bound; ///< the checkpoint is certainly not younger than this
    std::string what;    ///< one sentence; empty where it holds
    /// A warning that goes with it, whatever the state but Invalid.
    struct Caveat {
        std::string_view code; ///< one of warningCodes()
        std::string what;      ///< one sentence
    };
    std::vector<Caveat> caveats;
};
[[nodiscard]] AnchorVerdict checkAnchor(AnchorName::Kind kind, base::BytesView file,
                                        const ledger::Checkpoint& checkpoint, const AnchorTrust& trust);

/// The word of assurance: "time-anchored by Rheinau TSA on 2026-11-22T10:36:45.000Z: the first 12 seals of the ledger".
struct TimeAnchored {
    std::string by;
    base::UtcTime time;
    std::uint64_t seals = 0;
    [[nodiscard]] static std::optional<TimeAnchored> parse(std::string_view word);
    [[nodiscard]] std::string encode() const;
};

} // namespace caseseal::evidence

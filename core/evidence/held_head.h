// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"
#include "evidence/finding.h"

#include "ledger/split_view.h"

/// A head that somebody holds elsewhere (FORMAT.md section 10): what finds a history that was rewritten whole, with all
/// keys, so that nothing inside the record contradicts itself any more. Values only; any thread.
namespace caseseal::evidence {

/// A checkpoint of the ledger, and with it, where the holder has a head file, the newest seal below it.
struct HeldHead {
    ledger::SignedCheckpoint checkpoint;
    std::optional<Seal> seal; ///< proved below the checkpoint
    std::uint64_t index = 0;  ///< its place in the ledger
    std::string text;         ///< the head file or the note, without what stood around it

    static constexpr std::size_t kMaxBytes = std::size_t{8} << 20;
    /// A head file or the note of a checkpoint, also out of an e-mail: with CR LF, quoted by "> ", lines broken, words
    /// around it. BadInput where there is none in it, or where a proof does not hold together.
    [[nodiscard]] static base::Result<HeldHead> parse(std::string_view text);
    /// The message of the BadInput of a text without a head starts with this.
    static constexpr std::string_view kNone = "There is no head in this";
};

/// The newest seal on the ledger with its proof, as a tlog-proof that carries the seal's note. Of the first chain.
/// Refused where nothing is on the ledger yet.
[[nodiscard]] base::Result<std::string> makeHead(EvidenceSource& source);

/// How a held head stands to what is here.
enum class HeadRelation {
    Same,      ///< of the same size, with the same root
    HeldOlder, ///< its tree is the beginning of the one here
    HeldNewer, ///< its ledger has grown on; its seal is in the chain here, so nothing of the chain is missing
    Lost,      ///< it knows seals, or a ledger, that are not here: cut off, or an older copy was put back
    Rewritten, ///< another seal stands in its seal's place
    Forked,    ///< so it does, and both stand on one ledger: two copies of the chain went on beside each other
    SplitView, ///< another history of the same ledger
    Foreign,   ///< of another ledger or chain than the one here
    Unknown,   ///< what is here does not suffice to tell
};
/// "same", "held-older", "split-view" …
[[nodiscard]] std::string_view nameOf(HeadRelation relation);

struct HeadComparison {
    HeadRelation relation = HeadRelation::Unknown;
    ledger::Checkpoint held;
    std::optional<ledger::Checkpoint> here; ///< the newest one
    std::optional<std::uint64_t> heldSeal;  ///< seq of the seal that the head proves
    bool knownLog = false;                  ///< a log of the policy signed the held checkpoint
    std::vector<Finding> findings;          ///< empty for the first three relations
    /// Where the head and the newest one here prove that two histories of one ledger were signed.
    std::optional<ledger::SplitView> splitView;
};
/// `policy`: the reader's own; without it the source's. Error: the machine's, or a source that cannot be read.
[[nodiscard]] base::Result<HeadComparison> compareHead(EvidenceSource& source, const HeldHead& head,
                                                       const std::optional<ledger::Policy>& policy);

} // namespace caseseal::evidence

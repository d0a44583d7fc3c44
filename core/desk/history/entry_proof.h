// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/anchors.h"
#include "evidence/disclosure.h"

/// The proof of one entry, recomputed link by link: entry -> seal -> ledger -> witnesses -> time anchors (FORMAT.md of
/// the evidence room, sections 2, 3, 5), and between which moments it was made. A door of the Desk, on its thread.
namespace caseseal::desk {

enum class ProofState { Holds, Fails, NotYet };

/// One node on the way up a tree.
struct ProofStep {
    crypto::Digest sibling{};
    bool siblingLeft = false;
    crypto::Digest node{}; ///< of the sibling and what came before
};

/// The way from a leaf to the root of a tree, recomputed.
struct ProofPath {
    std::uint64_t index = 0, size = 0;
    crypto::Digest leaf{}, root{}; ///< the root that was sealed or signed
    std::vector<ProofStep> steps;  ///< empty for the only leaf of a tree
    ProofState state = ProofState::NotYet;
    std::string trouble; ///< why it fails
};

/// A line of a checkpoint that verified.
struct ProofSigner {
    std::string name;        ///< of the key
    std::string fingerprint; ///< of the key
    bool isLog = false;      ///< the ledger's own key, no witness
    bool own = false;        ///< this installation's: named below the ledger's origin
    bool postQuantum = false;
    std::optional<base::UtcTime> time; ///< as it claims; the log's own Ed25519 line has none
};

/// A checkpoint that bounds the entry's time, by its cosigners' claims.
struct ProofBound {
    std::uint64_t size = 0;
    crypto::Digest root{};
    base::UtcTime time; ///< when its quorum held
};

/// What an outside clock says of a checkpoint that holds the seal.
struct ProofAnchor {
    std::uint64_t size = 0; ///< of the checkpoint
    evidence::AnchorVerdict verdict;
};

/// Observation, entry, seal and ledger are four moments; a lag shows.
struct EntryTimes {
    std::string observed;     ///< ISO date, with a time where one was typed; empty: the record does not say
    std::string observedItem; ///< OID of the item that says so; empty: the day that was planned for the visit
    base::UtcTime entered;    ///< the writer's clock
    int zoneMinutes = 0;
    /// Reckoned from an earlier seal of the same log-in by a clock that cannot be set; nothing for the first one.
    std::optional<base::UtcTime> sealed;
    std::optional<base::UtcTime> ledger;         ///< of `notAfter`
    std::optional<std::int64_t> daysToEntry;     ///< from the observed day to the local day of entry
    std::optional<std::int64_t> entryToLedgerMs; ///< from `entered` to `ledger`
};

struct EntryProof {
    store::TrailRow row; ///< with the place, value and author; no content where erased
    std::string json;    ///< canonical; empty where erased
    std::string saltBase64;
    ProofPath inSeal; ///< the leaf hash is recomputed from salt and JSON, or the stored one where erased

    std::uint64_t entries = 0; ///< in the seal
    crypto::Digest sealHash{};
    std::string keyFingerprint; ///< of the key that signed it
    ProofState signature = ProofState::NotYet;
    std::string signatureTrouble;

    ProofPath inLedger; ///< under the newest checkpoint; NotYet where the seal is not on the ledger
    std::string origin;
    std::vector<ProofSigner> signers; ///< of the newest checkpoint: log keys, then witnesses by name
    unsigned parties = 0, partiesCosigned = 0, partiesNeeded = 0;
    bool ownKeysOnly = false;
    ProofState witnesses = ProofState::NotYet;
    std::string witnessTrouble;
    std::string tlogProof; ///< C2SP tlog-proof of the seal's place; empty where it does not hold

    /// Up to the smallest checkpoint that a time anchor holds for; the seal's place below each is proved.
    std::vector<ProofAnchor> anchors;
    ProofState anchored = ProofState::NotYet; ///< Holds: by one at least. Fails: one is not what it claims
    std::optional<ProofBound> notBefore, notAfter;
    EntryTimes times;

    /// Every link that can be there holds, or is not there yet.
    [[nodiscard]] bool holds() const;
};

class Proofs {
public:
    virtual ~Proofs() = default;
    /// Some milliseconds. BadInput: there is no such entry.
    [[nodiscard]] virtual Result<EntryProof> prove(const evidence::EntryAt& at) = 0;
};

} // namespace caseseal::desk

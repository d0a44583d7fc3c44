// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/sharing.h"

#include "seal_batch.h"

#include "exchange/age_identity.h"
#include "ledger/policy.h"
#include "store/trial_file.h"

/// Private to the room: the long part of sending and receiving, on a worker. Nothing of it is shared with the Desk.
namespace caseseal::desk {

struct SendTask {
    std::unique_ptr<store::TrialReader> reader;
    SendOrder order;
    std::vector<InstallationCard> recipients;
    std::filesystem::path scratchFolder;
};
[[nodiscard]] std::unique_ptr<SendJob> makeSendJob(SendTask task);

struct ReceiveTask {
    std::unique_ptr<store::TrialReader> reader;
    std::string chain;                             ///< the own one
    std::uint64_t knownSeals = 0;                  ///< of it, at least: seen on this computer or on the ledger
    std::string person;                            ///< who receives
    std::map<std::string, InstallationCard> cards; ///< by chain
    exchange::AgeIdentity identity;
    std::string origin;                                            ///< of the ledger
    std::vector<std::pair<std::uint64_t, crypto::Digest>> waiting; ///< own seals without a place there (seq, hash)
    ledger::Policy policy;
    std::filesystem::path scratchFolder;
    unsigned leastWorkBits; ///< as evidence::VerifyOptions has it
};
[[nodiscard]] std::unique_ptr<ReceiveJob> makeReceiveJob(ReceiveTask task);

/// A message that was opened, for the Desk to keep.
class OpenMessage final : public Message {
public:
    [[nodiscard]] bool isNew() const override { return !newHeads.empty(); }
    [[nodiscard]] const std::vector<evidence::ChainHead>& heads() const override { return newHeads; }
    [[nodiscard]] std::uint64_t entries() const override { return newEntries; }
    [[nodiscard]] std::uint64_t ownLost() const override { return own ? own->head.length - ownHeld : 0; }
    [[nodiscard]] std::uint64_t ownMissing() const override { return missing; }
    [[nodiscard]] const evidence::Verdict& verdict() const override { return judged; }

    crypto::Digest hash{}; ///< of the file
    std::unique_ptr<evidence::EvidenceSource> source;
    std::vector<evidence::ChainHead> newHeads;
    std::map<std::string, std::uint64_t> held; ///< seals that were here of each of these chains
    std::uint64_t newEntries = 0;
    std::optional<ChainEnd> own; ///< where the own chain ends in it, where that is behind what is here
    std::uint64_t missing = 0;   ///< own seals behind it that are known of
    std::uint64_t ownHeld = 0;   ///< own seals that are here, where some were lost
    std::string checkpointNote;  ///< newer than the one that is kept; empty: none
    std::map<std::string, base::Bytes> tiles;
    std::uint64_t ledgerSize = 0;
    std::map<std::uint64_t, std::uint64_t> ownPlaces; ///< of own seals that waited: seq and index
    evidence::Verdict judged;
};

} // namespace caseseal::desk

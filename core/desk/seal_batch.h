// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/sealing_thread.h"
#include "store/trial_file.h"

/// Private to the room: the seals of one save, planned and being signed.
namespace caseseal::desk {

/// Where the own chain stands when seals are planned, where that is not what this trial holds yet.
struct ChainEnd {
    evidence::ChainHead head;
    std::optional<crypto::Digest> studyVersion; ///< in force there; nothing: the one that is in force here
};

/// The acts of one save, before they are sealed.
struct PlannedSeal {
    std::vector<evidence::Entry> entries; ///< `n` still empty
    std::map<std::string, base::Bytes> files;
    store::Removal removal = {};
    std::string role = {};                   ///< in which; empty: the person's first one that may
    const store::Arrival* arrival = nullptr; ///< what other installations brought; lives until it is sealed
    std::optional<ChainEnd> follows = {};    ///< own seals that come with the arrival; of the first one of a save
};

/// Plans with what is becoming of them. `writes` looks into it: it stays where it is.
struct SealBatch {
    std::vector<evidence::SealPlan> plans;
    std::vector<evidence::SealingThread::Sealed> sealed;
    std::vector<store::SealWrite> writes;
    SealReceipt receipt; ///< of the last; `entries` counts all
    crypto::Digest studyVersion{};
};

} // namespace caseseal::desk

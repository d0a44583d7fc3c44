// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include <map>

/// What came from other installations and is to be kept with the own seal that says so.
namespace caseseal::store {

/// The store never decides: everything here was verified. Lives until the save that names it is done.
struct Arrival {
    /// Chains with more seals than are here; of each the seals behind those that are here are taken in.
    evidence::EvidenceSource& source;
    /// Their names, in the source's order. The own one where it brings seals that were lost here.
    std::vector<std::string> chains;
    /// How many entries come, for the progress.
    std::uint64_t entries = 0;
    /// A newer checkpoint of the ledger than the one that is kept, and its tiles ("tile/0/000.p/40"); empty: none.
    std::string checkpointNote;
    std::map<std::string, base::Bytes> tiles;
    /// Ledger indexes count below this: the size of the newest checkpoint that is then kept.
    std::uint64_t ledgerSize = 0;
    /// Places of own seals below that checkpoint that were not known yet: seq and index.
    std::map<std::uint64_t, std::uint64_t> ownPlaces = {};
};

} // namespace caseseal::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/anchors.h"

#include "anchor/ots.h"

/// Private to the room: what is still to come to an anchor that is kept.
namespace caseseal::desk {

/// A response with the revocation lists that its authority names, as far as these could be had.
struct ListedStamp {
    base::Bytes response;
    bool allThere = true;
    std::string trouble; ///< with the last one that could not
};
/// Asks for them over HTTP.
[[nodiscard]] ListedStamp addRevocationLists(base::Bytes response);

/// Asks for what one anchor lacks: the lists of a time stamp, the blocks of a proof. One thread at a time.
class AnchorUpgrade {
public:
    AnchorUpgrade(store::AnchorRecord record, const crypto::Digest& imprint)
        : m_record(std::move(record)), m_imprint(imprint) {}

    [[nodiscard]] std::vector<AnchorAnswer> run();
    /// The record where it has changed.
    [[nodiscard]] std::optional<store::AnchorRecord> take();

private:
    AnchorAnswer askForLists();
    std::vector<AnchorAnswer> askForBlocks();
    AnchorAnswer askForBlock(anchor::OtsProof& proof, const anchor::OtsProof::Promise& promise);

    store::AnchorRecord m_record;
    crypto::Digest m_imprint;
    bool m_changed = false;
};

/// The addresses of a record, a line each.
[[nodiscard]] std::vector<std::string> placesOf(const store::AnchorRecord& record);
[[nodiscard]] bool isProof(const store::AnchorRecord& record);

} // namespace caseseal::desk

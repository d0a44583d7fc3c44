// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/anchors.h"

#include "anchor/ots.h"
#include "ledger/checkpoint.h"

/// Private to the room: what is asked of outside clocks about the newest checkpoint.
namespace caseseal::desk {

/// Anchors one checkpoint at one address after the other; each question takes seconds. One thread at a time.
class CheckpointAnchoring {
public:
    /// `kept`: the anchors that this checkpoint has already.
    CheckpointAnchoring(const ledger::Checkpoint& checkpoint, std::vector<store::AnchorRecord> kept, base::UtcTime now);

    /// Requests a time stamp, with the revocation lists that its authority names.
    [[nodiscard]] AnchorAnswer askAuthority(const std::string& url);
    /// Of several calendars one proof grows, the one that is there already too.
    [[nodiscard]] AnchorAnswer askCalendar(const std::string& url);
    /// What is new or changed.
    [[nodiscard]] std::vector<store::AnchorRecord> take();

private:
    [[nodiscard]] bool isThere(std::string_view kind, const std::string& url) const;
    [[nodiscard]] std::uint64_t nextNumber() const;
    [[nodiscard]] store::AnchorRecord record(const char* kind, std::uint64_t number, const std::string& url) const;
    [[nodiscard]] Result<base::Bytes> requestStamp(const std::string& url) const;
    [[nodiscard]] Result<void> addPromise(const std::string& url);

    ledger::Checkpoint m_checkpoint;
    crypto::Digest m_imprint;
    std::vector<store::AnchorRecord> m_kept;
    std::vector<store::AnchorRecord> m_stamps;  ///< new ones
    std::optional<store::AnchorRecord> m_proof; ///< where it is new or has grown
    base::UtcTime m_now;
    anchor::OtsRequest m_request;
};

} // namespace caseseal::desk

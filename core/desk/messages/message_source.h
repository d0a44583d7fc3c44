// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include <map>
#include <set>

/// Private to the room: what of the trial goes into a message.
namespace caseseal::desk {

/// Everything, but the entries about some participants, which are withheld: their leaf hashes alone go out. The one
/// place where it is decided what of a participant is not shared. The source outlives it. One thread at a time.
class MessageSource final : public evidence::EvidenceSource {
public:
    MessageSource(evidence::EvidenceSource& whole, std::set<std::string> leftOut)
        : m_whole(whole), m_leftOut(std::move(leftOut)) {}
    [[nodiscard]] base::Result<evidence::Manifest> manifest() override { return m_whole.manifest(); }
    [[nodiscard]] base::Result<std::unique_ptr<evidence::Cursor<evidence::SealRecord>>>
    seals(const std::string& chain) override {
        return m_whole.seals(chain);
    }
    [[nodiscard]] base::Result<std::unique_ptr<evidence::Cursor<evidence::EntryRecord>>>
    entries(const std::string& chain) override;
    [[nodiscard]] base::Result<std::vector<std::string>> files() override { return m_whole.files(); }
    [[nodiscard]] base::Result<base::Bytes> file(const std::string& name) override { return m_whole.file(name); }

    struct Count {
        std::uint64_t shown = 0, withheld = 0;
    };
    /// Of the entries that were read.
    [[nodiscard]] Count count() const;

private:
    class Entries;
    evidence::EvidenceSource& m_whole;
    std::set<std::string> m_leftOut;
    std::map<std::string, Count> m_counts; ///< by chain, of the last reading
};

} // namespace caseseal::desk

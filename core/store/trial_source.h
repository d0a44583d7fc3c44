// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sealed_record.h"

#include "evidence/evidence_source.h"

/// The trial's database as the verifier and the bundle writer read it, private to this room.
namespace caseseal::store {

inline constexpr std::string_view kPolicySetting = "policy";

/// Streams: memory does not grow with the number of entries. The connection outlives source and cursors.
class TrialSource final : public evidence::EvidenceSource {
public:
    explicit TrialSource(Connection& db) : m_db(db) {}
    [[nodiscard]] Result<evidence::Manifest> manifest() override;
    [[nodiscard]] Result<std::unique_ptr<evidence::Cursor<evidence::SealRecord>>>
    seals(const std::string& chain) override;
    [[nodiscard]] Result<std::unique_ptr<evidence::Cursor<evidence::EntryRecord>>>
    entries(const std::string& chain) override;
    /// Anchors are listed all: one whose checkpoint is not there is for the verifier to find.
    [[nodiscard]] Result<std::vector<std::string>> files() override;
    [[nodiscard]] Result<base::Bytes> file(const std::string& name) override;

private:
    [[nodiscard]] Result<std::string> studyOid();
    [[nodiscard]] Result<std::vector<std::string>> names(std::string_view sql);
    [[nodiscard]] Result<std::vector<std::string>> tileNames();
    [[nodiscard]] Result<base::Bytes> earlierCheckpoints();

    Connection& m_db;
};

/// Pieces that the trial file needs too.
[[nodiscard]] Result<std::string> loadCheckpointNote(Connection& db);
[[nodiscard]] Result<std::optional<base::Bytes>> loadSetting(Connection& db, std::string_view name);
[[nodiscard]] Result<base::Bytes> loadAttachedFile(Connection& db, const std::string& name);
/// A tile at its own width, or the beginning of a fuller one.
[[nodiscard]] Result<base::Bytes> loadTile(Connection& db, const std::string& path);

} // namespace caseseal::store

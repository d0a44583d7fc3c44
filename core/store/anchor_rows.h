// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/anchor_table.h"

/// The tables of anchors, private to this room.
namespace caseseal::store {

class AnchorRows final : public AnchorTable {
public:
    /// The connection outlives it.
    explicit AnchorRows(Connection& db) : m_db(db) {}
    [[nodiscard]] Result<std::vector<AnchorRecord>> newest(std::uint64_t limit) override;
    [[nodiscard]] Result<std::vector<AnchorRecord>> of(const crypto::Digest& root) override;
    [[nodiscard]] Result<std::vector<AnchorRecord>> open() override;
    [[nodiscard]] Result<std::uint64_t> count() override;
    [[nodiscard]] Result<void> save(std::span<const AnchorRecord> records) override;
    [[nodiscard]] Result<base::Bytes> blockHeaders() override;
    [[nodiscard]] Result<void> saveBlockHeaders(base::BytesView headers) override;

    /// "anchors/<hex root>.tsr", "anchors/<hex root>-2.tsr", "anchors/headers" …, sorted.
    [[nodiscard]] Result<std::vector<std::string>> fileNames();
    /// One of those files; nothing where there is no such.
    [[nodiscard]] Result<std::optional<base::Bytes>> file(std::string_view name);

private:
    Connection& m_db;
};

inline constexpr std::string_view kAnchorsPrefix = "anchors/";

} // namespace caseseal::store

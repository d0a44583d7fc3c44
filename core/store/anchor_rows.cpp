// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor_rows.h"

#include "evidence/anchors.h"

#include <algorithm>

namespace caseseal::store {

namespace {

using Kind = evidence::AnchorName::Kind;

constexpr std::string_view kStamp = "tsr", kProof = "ots";

AnchorRecord readAnchor(const Statement& row) {
    AnchorRecord out;
    out.size = row.number(0);
    const auto root = row.blob(1);
    std::copy_n(root.begin(), std::min(root.size(), out.root.size()), out.root.begin());
    out.kind = row.string(2);
    out.number = row.number(3);
    const auto bytes = row.blob(4);
    out.bytes.assign(bytes.begin(), bytes.end());
    out.made = {row.integer(5)};
    out.places = row.string(6);
    out.open = row.flag(7);
    return out;
}

Result<std::vector<AnchorRecord>> readAll(Statement& select) {
    std::vector<AnchorRecord> out;
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return out;
        out.push_back(readAnchor(select));
    }
}

Result<void> checkKind(const AnchorRecord& record) {
    const bool known = (record.kind == kStamp && record.number >= 1 && record.number <= kMaxTimeStamps) ||
                       (record.kind == kProof && record.number == 1);
    if (known)
        return {};
    return base::badInput("There is no anchor of the kind \"" + record.kind + "\" with the number " +
                          std::to_string(record.number) + ".");
}

evidence::AnchorName nameOf(const Statement& row) {
    evidence::AnchorName out;
    const auto root = row.blob(0);
    std::copy_n(root.begin(), std::min(root.size(), out.root.size()), out.root.begin());
    out.kind = row.text(1) == kProof ? Kind::OpenTimestamps : Kind::TimeStamp;
    out.number = static_cast<unsigned>(row.number(2));
    return out;
}

} // namespace

// A literal each: statements are kept by their text.
#define ANCHOR_COLUMNS "SELECT size, root, kind, number, bytes, made, places, open FROM anchor "

Result<std::vector<AnchorRecord>> AnchorRows::newest(std::uint64_t limit) {
    TRY(auto select, m_db.prepare(ANCHOR_COLUMNS "ORDER BY made DESC, size DESC, kind, number LIMIT ?1"));
    select.bind(1, limit);
    return readAll(select);
}

Result<std::vector<AnchorRecord>> AnchorRows::of(const crypto::Digest& root) {
    TRY(auto select, m_db.prepare(ANCHOR_COLUMNS "WHERE root = ?1 ORDER BY kind, number"));
    select.bind(1, base::BytesView(root));
    return readAll(select);
}

Result<std::vector<AnchorRecord>> AnchorRows::open() {
    TRY(auto select, m_db.prepare(ANCHOR_COLUMNS "WHERE open ORDER BY made, size, kind, number"));
    return readAll(select);
}

#undef ANCHOR_COLUMNS

Result<std::uint64_t> AnchorRows::count() {
    TRY(auto select, m_db.prepare("SELECT count(*) FROM anchor"));
    TRY([[maybe_unused]] const bool row, select.step());
    return select.number(0);
}

Result<void> AnchorRows::save(std::span<const AnchorRecord> records) {
    TRY(auto transaction, Transaction::beginWrite(m_db));
    for (const auto& record : records) {
        TRY_VOID(checkKind(record));
        TRY(auto write, m_db.prepare("INSERT INTO anchor(size, root, kind, number, bytes, made, places, open) "
                                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(root, kind, number) "
                                     "DO UPDATE SET bytes = ?5, made = ?6, places = ?7, open = ?8"));
        write.bind(1, record.size).bind(2, base::BytesView(record.root)).bind(3, std::string_view(record.kind));
        write.bind(4, record.number).bind(5, base::BytesView(record.bytes)).bind(6, record.made.msSinceEpoch);
        TRY_VOID(write.bind(7, std::string_view(record.places)).bind(8, record.open).run());
    }
    return transaction.commit();
}

Result<base::Bytes> AnchorRows::blockHeaders() {
    TRY(auto select, m_db.prepare("SELECT bytes FROM block_headers"));
    TRY(const bool there, select.step());
    const auto bytes = there ? select.blob(0) : base::BytesView();
    return base::Bytes(bytes.begin(), bytes.end());
}

Result<void> AnchorRows::saveBlockHeaders(base::BytesView headers) {
    TRY(auto transaction, Transaction::beginWrite(m_db));
    TRY(auto write, m_db.prepare("INSERT INTO block_headers(id, bytes) VALUES(1, ?1) "
                                 "ON CONFLICT(id) DO UPDATE SET bytes = ?1"));
    TRY_VOID(write.bind(1, headers).run());
    return transaction.commit();
}

Result<std::vector<std::string>> AnchorRows::fileNames() {
    std::vector<std::string> out;
    TRY(auto select, m_db.prepare("SELECT root, kind, number FROM anchor"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            break;
        out.push_back(nameOf(select).encode());
    }
    TRY(const auto headers, blockHeaders());
    if (!headers.empty())
        out.emplace_back(evidence::kAnchorHeaders);
    std::sort(out.begin(), out.end());
    return out;
}

Result<std::optional<base::Bytes>> AnchorRows::file(std::string_view name) {
    if (name == evidence::kAnchorHeaders) {
        TRY(auto headers, blockHeaders());
        return headers.empty() ? std::optional<base::Bytes>() : std::optional(std::move(headers));
    }
    const auto parsed = evidence::AnchorName::parse(name);
    if (!parsed)
        return std::optional<base::Bytes>();
    TRY(auto select, m_db.prepare("SELECT bytes FROM anchor WHERE root = ?1 AND kind = ?2 AND number = ?3"));
    select.bind(1, base::BytesView(parsed->root));
    select.bind(2, parsed->kind == Kind::OpenTimestamps ? kProof : kStamp).bind(3, std::uint64_t{parsed->number});
    TRY(const bool there, select.step());
    if (!there)
        return std::optional<base::Bytes>();
    const auto bytes = select.blob(0);
    return std::optional(base::Bytes(bytes.begin(), bytes.end()));
}

} // namespace caseseal::store

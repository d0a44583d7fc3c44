// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_source.h"

#include "anchor_rows.h"
#include "schema.h"

#include "base/clock.h"

namespace caseseal::store {

namespace {

using evidence::EntryRecord;
using evidence::SealRecord;

constexpr std::string_view kCheckpointName = "ledger/checkpoint";
constexpr std::string_view kCheckpointsName = "ledger/checkpoints.jsonl";
constexpr std::string_view kLedgerPrefix = "ledger/";

base::Error noSuchFile(const std::string& name) { return base::badInput("The trial holds no file \"" + name + "\"."); }

class SealCursor final : public evidence::Cursor<SealRecord> {
public:
    explicit SealCursor(Statement select) : m_select(std::move(select)) {}
    [[nodiscard]] Result<std::optional<SealRecord>> next() override {
        if (m_done)
            return std::optional<SealRecord>();
        TRY(const bool row, m_select.step());
        m_done = !row;
        if (!row)
            return std::optional<SealRecord>();
        SealRecord record;
        if (!m_select.isNull(1))
            record.ledgerIndex = m_select.number(1);
        record.note = m_select.string(0);
        return std::optional(std::move(record));
    }

private:
    Statement m_select;
    bool m_done = false;
};

class EntryCursor final : public evidence::Cursor<EntryRecord> {
public:
    explicit EntryCursor(Statement select) : m_select(std::move(select)) {}
    [[nodiscard]] Result<std::optional<EntryRecord>> next() override {
        if (m_done)
            return std::optional<EntryRecord>();
        TRY(const bool row, m_select.step());
        m_done = !row;
        if (!row)
            return std::optional<EntryRecord>();
        return std::optional(readEntry(m_select, m_select.number(0), 1));
    }

private:
    Statement m_select;
    bool m_done = false;
};

/// A cursor over nothing, for a chain that is not there.
template<typename Record>
class EmptyCursor final : public evidence::Cursor<Record> {
public:
    [[nodiscard]] Result<std::optional<Record>> next() override { return std::optional<Record>(); }
};

} // namespace

// ---------------------------------------------------------------- manifest and streams

Result<std::string> TrialSource::studyOid() {
    TRY(auto select, m_db.prepare("SELECT json FROM entry WHERE id = 0")); // chain.open of the own chain
    TRY(const bool there, select.step());
    if (!there || select.isNull(0))
        return std::string();
    const auto entry = evidence::Entry::parse(select.text(0));
    const evidence::Json* study = entry ? entry->data.find("study") : nullptr;
    return study && study->asString() ? *study->asString() : std::string();
}

Result<evidence::Manifest> TrialSource::manifest() {
    evidence::Manifest manifest;
    TRY(manifest.study, studyOid());
    manifest.created = base::SystemClock().now();
    manifest.software = "caseseal/" CASESEAL_VERSION;
    TRY(manifest.chains, loadHeads(m_db));
    TRY(const std::string note, loadCheckpointNote(m_db));
    if (!note.empty()) {
        TRY(auto checkpoint, ledger::SignedCheckpoint::parse(note));
        manifest.ledger = std::move(checkpoint.checkpoint);
    }
    return manifest;
}

Result<std::unique_ptr<evidence::Cursor<SealRecord>>> TrialSource::seals(const std::string& chain) {
    using Made = std::unique_ptr<evidence::Cursor<SealRecord>>;
    TRY(const auto row, findChain(m_db, chain));
    if (!row)
        return Made(std::make_unique<EmptyCursor<SealRecord>>());
    TRY(auto select, m_db.prepare("SELECT s.note, l.ledger_index FROM seal s LEFT JOIN seal_ledger l ON l.seal = s.id "
                                  "WHERE s.id >= ?1 AND s.id < ?2 ORDER BY s.id"));
    select.bind(1, sealId(row->id, 0)).bind(2, sealId(row->id + 1, 0));
    return Made(std::make_unique<SealCursor>(std::move(select)));
}

Result<std::unique_ptr<evidence::Cursor<EntryRecord>>> TrialSource::entries(const std::string& chain) {
    using Made = std::unique_ptr<evidence::Cursor<EntryRecord>>;
    TRY(const auto row, findChain(m_db, chain));
    if (!row)
        return Made(std::make_unique<EmptyCursor<EntryRecord>>());
    TRY(auto select, m_db.prepare("SELECT id, salt, json, leaf FROM entry WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    select.bind(1, entryId(sealId(row->id, 0), 0)).bind(2, entryId(sealId(row->id + 1, 0), 0));
    return Made(std::make_unique<EntryCursor>(std::move(select)));
}

// ---------------------------------------------------------------- files

Result<std::vector<std::string>> TrialSource::names(std::string_view sql) {
    std::vector<std::string> out;
    TRY(auto select, m_db.prepare(sql));
    for (;;) {
        TRY(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(select.string(0));
    }
}

Result<std::vector<std::string>> TrialSource::tileNames() {
    std::vector<std::string> out;
    TRY(auto select, m_db.prepare("SELECT level, number, width FROM tile ORDER BY level, number"));
    for (;;) {
        TRY(const bool row, select.step());
        if (!row)
            return out;
        const ledger::TileName name{static_cast<unsigned>(select.number(0)), select.number(1),
                                    static_cast<unsigned>(select.number(2))};
        out.push_back(std::string(kLedgerPrefix) + name.path());
    }
}

Result<std::vector<std::string>> TrialSource::files() {
    std::vector<std::string> out;
    TRY(const auto policy, loadSetting(m_db, kPolicySetting));
    if (policy)
        out.emplace_back("policy");
    TRY(const std::string note, loadCheckpointNote(m_db));
    if (!note.empty())
        out.emplace_back(kCheckpointName);
    TRY(const auto earlier, earlierCheckpoints());
    if (!earlier.empty())
        out.emplace_back(kCheckpointsName);
    TRY(const auto tiles, tileNames());
    out.insert(out.end(), tiles.begin(), tiles.end());
    TRY(const auto anchors, AnchorRows(m_db).fileNames());
    out.insert(out.end(), anchors.begin(), anchors.end());
    TRY(const auto attached, names("SELECT name FROM file ORDER BY name"));
    out.insert(out.end(), attached.begin(), attached.end());
    return out;
}

Result<base::Bytes> TrialSource::file(const std::string& name) {
    if (name == "policy") {
        TRY(const auto policy, loadSetting(m_db, kPolicySetting));
        return policy ? Result<base::Bytes>(*policy) : noSuchFile(name);
    }
    if (name == kCheckpointName) {
        TRY(const std::string note, loadCheckpointNote(m_db));
        return note.empty() ? Result<base::Bytes>(noSuchFile(name)) : base::Bytes(note.begin(), note.end());
    }
    if (name == kCheckpointsName) {
        TRY(auto lines, earlierCheckpoints());
        return lines.empty() ? Result<base::Bytes>(noSuchFile(name)) : std::move(lines);
    }
    if (name.starts_with(kLedgerPrefix))
        return loadTile(m_db, name.substr(kLedgerPrefix.size()));
    if (name.starts_with(kAnchorsPrefix)) {
        TRY(auto anchor, AnchorRows(m_db).file(name));
        return anchor ? Result<base::Bytes>(std::move(*anchor)) : noSuchFile(name);
    }
    return loadAttachedFile(m_db, name);
}

/// One note for each size below the newest: the last one kept, which has the most cosignatures.
Result<base::Bytes> TrialSource::earlierCheckpoints() {
    base::Bytes lines;
    TRY(auto select,
        m_db.prepare("SELECT note, max(id) FROM checkpoint WHERE size > 0 AND size < "
                     "(SELECT size FROM checkpoint ORDER BY id DESC LIMIT 1) GROUP BY size ORDER BY size"));
    for (;;) {
        TRY(const bool row, select.step());
        if (!row)
            return lines;
        const std::string line = evidence::Json(evidence::Json::Object{{"note", select.string(0)}}).encode() + "\n";
        lines.insert(lines.end(), line.begin(), line.end());
    }
}

Result<std::string> loadCheckpointNote(Connection& db) {
    TRY(auto select, db.prepare("SELECT note FROM checkpoint ORDER BY id DESC LIMIT 1"));
    TRY(const bool there, select.step());
    return there ? select.string(0) : std::string();
}

Result<std::optional<base::Bytes>> loadSetting(Connection& db, std::string_view name) {
    TRY(auto select, db.prepare("SELECT value FROM setting WHERE name = ?1"));
    TRY(const bool there, select.bind(1, name).step());
    if (!there)
        return std::optional<base::Bytes>();
    const auto value = select.blob(0);
    return std::optional(base::Bytes(value.begin(), value.end()));
}

Result<base::Bytes> loadAttachedFile(Connection& db, const std::string& name) {
    TRY(auto select, db.prepare("SELECT bytes FROM file WHERE name = ?1"));
    TRY(const bool there, select.bind(1, std::string_view(name)).step());
    if (!there)
        return noSuchFile(name);
    const auto bytes = select.blob(0);
    return base::Bytes(bytes.begin(), bytes.end());
}

Result<base::Bytes> loadTile(Connection& db, const std::string& path) {
    const auto name = ledger::TileName::parse(path);
    if (!name)
        return noSuchFile(path);
    TRY(auto select, db.prepare("SELECT bytes FROM tile WHERE level = ?1 AND number = ?2"));
    TRY(const bool there, select.bind(1, std::uint64_t{name->level}).bind(2, name->index).step());
    const std::size_t wanted = std::size_t{name->width} * 32;
    if (!there || select.blob(0).size() < wanted)
        return noSuchFile(path);
    const auto bytes = select.blob(0).first(wanted);
    return base::Bytes(bytes.begin(), bytes.end());
}

} // namespace caseseal::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backups.h"

#include "backup_file.h"
#include "doors.h"
#include "ledger_link.h"
#include "older_copy.h"

#include "evidence/zip_writer.h"
#include "ledger/folder_ledger.h"
#include "store/trial_snapshot.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using base::Bytes;
using evidence::Entry;
using evidence::Json;

Bytes bytesOf(const std::vector<crypto::Digest>& hashes) {
    Bytes out;
    out.reserve(hashes.size() * sizeof(crypto::Digest));
    for (const auto& hash : hashes)
        out.insert(out.end(), hash.begin(), hash.end());
    return out;
}

/// The trial's own ledger as it stood when the snapshot's checkpoint was made: each tile is authenticated against it,
/// each entry against its tile. The folder may grow meanwhile.
class LedgerCopy {
public:
    /// `port` outlives it.
    [[nodiscard]] static Result<LedgerCopy> make(ledger::LedgerPort& port, const std::string& note) {
        TRY(const auto kept, ledger::SignedCheckpoint::parse(note));
        TRY(auto reader, ledger::TileReader::open(port, kept.checkpoint.size, kept.checkpoint.root));
        return LedgerCopy(port, std::move(reader));
    }
    [[nodiscard]] std::vector<ledger::TileName> tiles() const { return ledger::tilesOf(m_reader.size()); }
    [[nodiscard]] Result<Bytes> tile(const ledger::TileName& name) {
        TRY(const auto hashes, m_reader.tile(name));
        return bytesOf(hashes);
    }
    /// The entries below a tile of level 0; taken out of the full bundle where the partial one is gone.
    [[nodiscard]] Result<Bytes> entries(const ledger::TileName& name) {
        auto bundle = m_port->get(ledger::entryBundlePath(name.index, name.width));
        if (!bundle) {
            TRY(bundle, m_port->get(ledger::entryBundlePath(name.index, ledger::kTileWidth)));
        }
        TRY(const auto entries, ledger::parseEntryBundle(*bundle));
        TRY(const auto leaves, m_reader.tile(name));
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            if (i >= entries.size() || ledger::leafHash(entries[i]) != leaves[i])
                return base::refused("The ledger's entries are not those of its checkpoint. Verify the trial.");
            bytes += 2 + entries[i].size();
        }
        bundle->resize(bytes);
        return std::move(*bundle);
    }

private:
    LedgerCopy(ledger::LedgerPort& port, ledger::TileReader reader) : m_port(&port), m_reader(std::move(reader)) {}
    ledger::LedgerPort* m_port;
    ledger::TileReader m_reader;
};

class BytesFeed final : public evidence::ZipFeed {
public:
    using Make = std::function<Result<Bytes>()>;
    explicit BytesFeed(Make make) : m_make(std::move(make)) {}
    Result<void> start() override {
        TRY(m_bytes, m_make());
        m_given = false;
        return {};
    }
    Result<base::BytesView> next() override {
        return std::exchange(m_given, true) ? base::BytesView() : base::BytesView(m_bytes);
    }

private:
    Make m_make;
    Bytes m_bytes;
    bool m_given = false;
};

class TrialBackup final : public BackupJob {
public:
    TrialBackup(std::unique_ptr<store::TrialSnapshot> snapshot, std::filesystem::path ownLedger, base::UtcTime now)
        : m_snapshot(std::move(snapshot)), m_ownLedger(std::move(ownLedger)), m_now(now) {}
    Result<BackupDone> write(const std::filesystem::path& file, base::ProgressPort& progress) override;

private:
    Result<void> addLedger(evidence::ZipWriter& zip);
    Result<BackupManifest> manifest();

    std::unique_ptr<store::TrialSnapshot> m_snapshot;
    std::filesystem::path m_ownLedger; ///< empty: the ledger lies elsewhere and is not part of the trial
    base::UtcTime m_now;
    std::unique_ptr<ledger::FolderLedger> m_port;
    std::optional<LedgerCopy> m_ledger;
};

Result<BackupManifest> TrialBackup::manifest() {
    TRY(const auto trial, m_snapshot->source().manifest());
    return BackupManifest{trial.study, "caseseal/" CASESEAL_VERSION, m_now, trial.chains, {}};
}

Result<void> TrialBackup::addLedger(evidence::ZipWriter& zip) {
    TRY(const auto trial, m_snapshot->source().manifest());
    if (m_ownLedger.empty() || !trial.ledger)
        return {};
    TRY(const auto note, m_snapshot->source().file("ledger/checkpoint"));
    const std::string text(base::textOf(note));
    TRY(m_port, ledger::FolderLedger::open(m_ownLedger));
    TRY(auto copy, LedgerCopy::make(*m_port, text));
    m_ledger.emplace(std::move(copy));
    TRY_VOID(zip.add("ledger/checkpoint", std::make_unique<evidence::TextFeed>(text)));
    for (const auto& name : m_ledger->tiles()) {
        TRY_VOID(zip.add("ledger/" + name.path(),
                         std::make_unique<BytesFeed>([this, name] { return m_ledger->tile(name); })));
        if (name.level == 0)
            TRY_VOID(zip.add("ledger/" + ledger::entryBundlePath(name.index, name.width),
                             std::make_unique<BytesFeed>([this, name] { return m_ledger->entries(name); })));
    }
    return {};
}

Result<BackupDone> TrialBackup::write(const std::filesystem::path& file, base::ProgressPort& progress) {
    const base::FreshFile database(file, ".database");
    TRY_VOID(m_snapshot->copyDatabase(database.path(), progress));
    TRY(auto manifest, this->manifest());
    TRY(const auto zip, evidence::ZipWriter::create(file, m_now, progress, evidence::Packing::Deflated));
    TRY_VOID(zip->add("trial.db", std::make_unique<evidence::FileFeed>(database.path())));
    for (const auto& [name, bytes] : m_snapshot->companions())
        TRY_VOID(zip->add(name, std::make_unique<evidence::TextFeed>(std::string(base::textOf(bytes)))));
    TRY_VOID(addLedger(*zip));
    TRY_VOID(zip->add("manifest.json", std::make_unique<evidence::TextFeed>([&]() -> Result<std::string> {
                          for (const auto& [name, written] : zip->written())
                              manifest.files.push_back({name, written.hash, written.bytes});
                          return manifest.encode();
                      })));
    TRY_VOID(zip->write());
    TRY_VOID(readBackup(zip->fresh(), {}, progress));
    BackupDone done;
    TRY(done.hash, hashOfFile(zip->fresh()));
    done.bytes = std::filesystem::file_size(zip->fresh());
    TRY(const auto counts, m_snapshot->projection().counts());
    done.entries = counts.entries;
    TRY_VOID(zip->putInPlace());
    return done;
}

class TrialBackups final : public Backups {
public:
    explicit TrialBackups(Workbench& bench) : m_bench(bench) {}

    Result<std::unique_ptr<BackupJob>> prepare() override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<std::unique_ptr<BackupJob>> {
            TRY(const auto link, LedgerLink::load(*m_bench.trial));
            TRY(auto snapshot, m_bench.trial->openSnapshot());
            const auto& place = link.place;
            const bool own = !place.shared() && place.folder.parent_path() == m_bench.trial->folder();
            return std::unique_ptr<BackupJob>(std::make_unique<TrialBackup>(
                std::move(snapshot), own ? place.folder : std::filesystem::path(), m_bench.ports.clock->now()));
        });
    }
    Result<SealReceipt> note(const BackupDone& done) override {
        return m_bench.attempt({"data.export", {}}, [&]() -> Result<SealReceipt> {
            Entry entry;
            entry.act = "data.export";
            entry.data = Json::Object{{"format", "backup"},
                                      {"sha256", base::encodeHex(done.hash)},
                                      {"recipients", Json::Array()},
                                      {"purpose", "backup"},
                                      {"count", static_cast<std::int64_t>(done.entries)}};
            return m_bench.seal(std::move(entry));
        });
    }
    const std::optional<OlderCopy>& olderCopy() const override { return m_bench.olderCopy; }
    Result<SealReceipt> declareRestore(const std::string& reason, const RestoredFrom& from) override {
        return m_bench.attempt({"chain.restore", {}}, [&] { return declare(reason, from); });
    }

private:
    Result<SealReceipt> declare(const std::string& reason, const RestoredFrom& from);

    Workbench& m_bench;
};

Json restoreData(const evidence::ChainHead& head, std::optional<std::uint64_t> lost, const std::string& reason,
                 const RestoredFrom& from) {
    Json::Object data{{"from", base::encodeHex(head.head)},
                      {"lost", lost ? Json(static_cast<std::int64_t>(*lost)) : Json()},
                      {"reason", reason}};
    if (from.backup)
        data["backup"] = base::encodeHex(*from.backup);
    if (from.madeTime)
        data["made"] = base::encodeTime(*from.madeTime);
    return data;
}

Result<SealReceipt> TrialBackups::declare(const std::string& reason, const RestoredFrom& from) {
    if (reason.empty())
        return base::badInput("A restore needs a reason.");
    if (!m_bench.olderCopy && !from.backup)
        return base::badInput("Nothing says that this is an older copy of the trial: there is no restore to state.");
    const auto& chain = m_bench.sealer.chain();
    const store::SeenHeads seenHeads(from.backup ? from.seenHeadsFolder : m_bench.ports.seenHeadsFolder);
    const auto headNow = [&]() -> Result<evidence::ChainHead> {
        TRY(const auto heads, m_bench.trial->heads());
        const auto own = std::find_if(heads.begin(), heads.end(), [&](const auto& one) { return one.chain == chain; });
        CHECK(own != heads.end());
        return *own;
    };
    TRY(const auto head, headNow());
    TRY(const auto lost, countLost(*m_bench.trial, seenHeads, chain));
    Entry entry;
    entry.act = "chain.restore";
    entry.data = restoreData(head, lost, reason, from);
    auto blocked = std::exchange(m_bench.olderCopy, std::nullopt);
    auto sealed = m_bench.seal(std::move(entry));
    if (!sealed) {
        m_bench.olderCopy = blocked;
        return sealed;
    }
    if (!from.backup) {
        TRY(const auto after, headNow());
        TRY_VOID(seenHeads.replace(after));
    }
    return sealed;
}

} // namespace

std::unique_ptr<Backups> makeBackups(Workbench& bench) { return std::make_unique<TrialBackups>(bench); }

} // namespace caseseal::desk

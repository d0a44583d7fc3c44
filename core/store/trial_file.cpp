// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trial_file.h"

#include "store/login_attempts.h"
#include "store/trial_snapshot.h"

#include "access.h"
#include "alarm_table.h"
#include "anchor_rows.h"
#include "companion_rows.h"
#include "disk_kind.h"
#include "key_slots.h"
#include "projection_compare.h"
#include "projection_tables.h"
#include "record_writer.h"
#include "schema.h"
#include "tamper_copy.h"
#include "trial_source.h"
#include "writer_lock.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/fresh_folder.h"
#include "crypto/random.h"

#include <algorithm>
#include <set>

namespace caseseal::store {

namespace {

namespace fs = std::filesystem;
using crypto::SecretBytes;
using crypto::SigningKey;

constexpr const char* kDatabaseName = "trial.db";
constexpr const char* kSlotsName = "keyslots";
constexpr const char* kAttemptsName = "attempts";
constexpr const char* kLockName = "lock";
constexpr const char* kLedgerName = "ledger";
/// Setting: SHA-256 of the keyslots file in force, and of the one that is just being written behind it. An older file
/// put back (an old password, a removed person) is neither.
constexpr std::string_view kSlotsSetting = "store.keyslots";
/// Setting: random bytes, written when the log begins anew.
constexpr std::string_view kLogSetting = "store.log";
constexpr int kTidyPages = 1024;    ///< of 4 KiB
constexpr int kMaxLogPages = 16384; ///< of 4 KiB

Result<KeySlots> loadSlots(const fs::path& folder) {
    std::error_code failure;
    if (!fs::exists(folder / kSlotsName, failure) || !fs::exists(folder / kDatabaseName, failure))
        return base::badInput(folder.string() + " is no trial: it holds no " + kDatabaseName + " and " + kSlotsName +
                              ". Choose a folder whose name ends in .caseseal.");
    TRY(const auto bytes, base::loadFile(folder / kSlotsName, KeySlots::kMaxFileBytes));
    return KeySlots::parse(bytes);
}

/// What a slot opens, as the caller gets it.
struct Keys {
    SecretBytes databaseKey;
    Unlocked unlocked;
};

Result<KeySlots::Content> unlockGated(const KeySlots& slots, const std::string& person, const SecretBytes& password,
                                      PasswordGate* gate) {
    if (gate == nullptr)
        return slots.unlock(person, password);
    TRY_VOID(gate->mayTry(person));
    auto content = slots.unlock(person, password);
    if (content) {
        TRY_VOID(gate->right(person));
    } else if (content.error().kind == base::ErrorKind::Refused) {
        return gate->wrong(person, content.error());
    }
    return content;
}

Result<Keys> unlockSlot(const fs::path& folder, const std::string& person, const SecretBytes& password,
                        PasswordGate* gate = nullptr) {
    TRY(const auto slots, loadSlots(folder));
    TRY(auto content, unlockGated(slots, person, password, gate));
    TRY_VOID(slots.checkTag(content.databaseKey));
    TRY(auto key, SigningKey::fromSeed(crypto::Algorithm::Ed25519, content.signingSeed));
    return Keys{std::move(content.databaseKey), Unlocked{person, std::move(key), content.mustReplace}};
}

// ---------------------------------------------------------------- reader

class Reader final : public TrialReader {
public:
    /// The connection has a read snapshot open.
    Reader(std::unique_ptr<Connection> db, Transaction snapshot, fs::path folder)
        : m_db(std::move(db)), m_snapshot(std::in_place, std::move(snapshot)), m_folder(std::move(folder)),
          m_source(*m_db), m_projection(*m_db), m_anchors(*m_db) {}
    [[nodiscard]] evidence::EvidenceSource& source() override { return m_source; }
    [[nodiscard]] Projection& projection() override { return m_projection; }
    [[nodiscard]] AnchorTable& anchors() override { return m_anchors; }
    [[nodiscard]] Result<std::optional<evidence::SealRecord>> sealRecord(const std::string& chain,
                                                                         std::uint64_t seal) override {
        return loadSealRecord(*m_db, chain, seal);
    }
    [[nodiscard]] Result<std::vector<StoredEntry>> entriesOf(const std::string& chain, std::uint64_t seal) override {
        return loadEntriesOf(*m_db, chain, seal);
    }
    [[nodiscard]] Result<void> checkpointsFrom(std::uint64_t size,
                                               const std::function<bool(const std::string& note)>& take) override {
        return eachCheckpointFrom(*m_db, size, take);
    }
    [[nodiscard]] Result<std::vector<KeptAlarm>> alarms() override { return loadAlarms(*m_db); }
    [[nodiscard]] Result<void> refresh() override {
        m_snapshot.reset();
        TRY(auto snapshot, Transaction::beginRead(*m_db));
        m_snapshot.emplace(std::move(snapshot));
        return {};
    }
    [[nodiscard]] Result<std::vector<evidence::Finding>> compareProjections(base::ProgressPort& progress) override {
        return store::compareProjections(*m_db, m_folder, progress);
    }

private:
    std::unique_ptr<Connection> m_db;
    std::optional<Transaction> m_snapshot;
    fs::path m_folder;
    TrialSource m_source;
    ProjectionTables m_projection;
    AnchorRows m_anchors;
};

// ---------------------------------------------------------------- sweeper

class FileSweeper final : public Sweeper {
public:
    explicit FileSweeper(std::unique_ptr<Connection> db) : m_db(std::move(db)) {}
    [[nodiscard]] Result<bool> run() override {
        TRY(const auto due, loadSetting(*m_db, kSweepSetting));
        if (!due)
            return true;
        if (due->empty() || due->front() != kSweepLog) {
            TRY_VOID(m_db->rewriteFile());
            TRY_VOID(note(&kSweepLog));
        }
        TRY(const bool emptied, m_db->emptyLog());
        if (emptied)
            TRY_VOID(note(nullptr));
        return emptied;
    }

private:
    [[nodiscard]] Result<void> note(const std::uint8_t* left) {
        TRY(auto transaction, Transaction::beginWrite(*m_db));
        TRY_VOID(left ? writeSetting(*m_db, kSweepSetting, {left, 1}) : removeSettingRow(*m_db, kSweepSetting));
        return transaction.commit();
    }
    std::unique_ptr<Connection> m_db;
};

// ---------------------------------------------------------------- snapshot

class Snapshot final : public TrialSnapshot {
public:
    /// The connection has a read snapshot open.
    Snapshot(std::unique_ptr<Connection> db, Transaction snapshot, SecretBytes key,
             std::map<std::string, base::Bytes> companions)
        : m_db(std::move(db)), m_snapshot(std::move(snapshot)), m_key(std::move(key)),
          m_companions(std::move(companions)), m_source(*m_db), m_projection(*m_db) {}
    [[nodiscard]] evidence::EvidenceSource& source() override { return m_source; }
    [[nodiscard]] Projection& projection() override { return m_projection; }
    [[nodiscard]] const std::map<std::string, base::Bytes>& companions() const override { return m_companions; }
    [[nodiscard]] Result<void> copyDatabase(const fs::path& file, base::ProgressPort& progress) override;

private:
    std::unique_ptr<Connection> m_db;
    Transaction m_snapshot;
    SecretBytes m_key;
    std::map<std::string, base::Bytes> m_companions;
    TrialSource m_source;
    ProjectionTables m_projection;
};

Result<void> checkCopy(const fs::path& file, const SecretBytes& key) {
    TRY(auto copy, Connection::open(file, key, {OpenMode::ReadWrite, {}, {}}));
    TRY(auto check, copy->prepare("PRAGMA integrity_check"));
    TRY(const bool row, check.step());
    if (!row || check.text(0) != "ok")
        return base::machineFailed("The copy of the database does not read back as it was written. Verify the trial, "
                                   "look at the disk, and try again.");
    return {};
}

Result<void> Snapshot::copyDatabase(const fs::path& file, base::ProgressPort& progress) {
    {
        TRY(auto copy, Connection::open(file, m_key, {OpenMode::Scratch, {}, {}}));
        TRY(const bool whole, m_db->copyInto(*copy, [&progress](int done, int total) {
            progress.report("pages", static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total));
            return !progress.cancelRequested();
        }));
        if (!whole)
            return base::cancelled();
    }
    return checkCopy(file, m_key);
}

/// The files beside the database that a copy of the trial needs.
Result<std::map<std::string, base::Bytes>> loadCompanions(const fs::path& folder) {
    std::map<std::string, base::Bytes> out;
    TRY(out[kSlotsName], base::loadFile(folder / kSlotsName, KeySlots::kMaxFileBytes));
    std::error_code failure;
    if (fs::exists(folder / kAttemptsName, failure)) {
        TRY(out[kAttemptsName], base::loadFile(folder / kAttemptsName, LoginAttempts::kMaxFileBytes));
    }
    return out;
}

// ---------------------------------------------------------------- writer

class Beside final : public SideWriter {
public:
    explicit Beside(std::unique_ptr<Connection> db) : m_db(std::move(db)), m_record(*m_db) {}
    [[nodiscard]] Result<void> load() { return m_record.load(); }
    [[nodiscard]] Result<void> append(std::span<const SealWrite> writes, base::ProgressPort& progress) override {
        return m_record.append(writes, progress);
    }

private:
    std::unique_ptr<Connection> m_db;
    RecordWriter m_record;
};

class OpenTrial final : public TrialFile {
public:
    OpenTrial(fs::path folder, WriterLock lock, std::unique_ptr<Connection> db, SecretBytes key, KeySlots slots,
              AccessOptions options)
        : m_folder(std::move(folder)), m_lock(std::move(lock)), m_db(std::move(db)), m_key(std::move(key)),
          m_slots(std::move(slots)), m_options(std::move(options)), m_record(*m_db), m_projection(*m_db),
          m_anchors(*m_db) {}

    [[nodiscard]] const fs::path& folder() const override { return m_folder; }
    [[nodiscard]] Result<void> append(std::span<const SealWrite> writes) override;
    [[nodiscard]] Result<std::unique_ptr<SideWriter>> openSideWriter() override;
    [[nodiscard]] Result<void> refresh() override { return m_record.load(); }
    [[nodiscard]] Result<void> tidy() override { return m_db->logPages() < kTidyPages ? Result<void>() : restartLog(); }
    [[nodiscard]] Result<std::optional<evidence::Digest>> leaf(const EntryPlace& place) override;
    [[nodiscard]] Result<bool> sweepDue() override {
        TRY(const auto due, loadSetting(*m_db, kSweepSetting));
        return due.has_value();
    }
    [[nodiscard]] Result<std::unique_ptr<Sweeper>> sweeper() override;
    [[nodiscard]] Result<std::vector<evidence::ChainHead>> heads() override { return loadHeads(*m_db); }
    [[nodiscard]] Projection& projection() override { return m_projection; }
    [[nodiscard]] AnchorTable& anchors() override { return m_anchors; }
    [[nodiscard]] Result<std::unique_ptr<TrialReader>> openReader() override;
    [[nodiscard]] Result<std::unique_ptr<TrialSnapshot>> openSnapshot() override;
    [[nodiscard]] Result<std::unique_ptr<Sandbox>> sandbox() override;

    [[nodiscard]] Result<void> addSlot(const std::string& personId, const SigningKey& signingKey,
                                       const SecretBytes& password, bool mustReplace) override;
    [[nodiscard]] Result<void> replaceSlot(const std::string& personId, const SigningKey& signingKey,
                                           const SecretBytes& password, bool mustReplace) override;
    void keepPrepared(PreparedPassword password) override { m_prepared = std::move(password); }
    [[nodiscard]] Result<void> removeSlot(const std::string& personId) override;
    [[nodiscard]] bool hasSlot(const std::string& personId) const override { return m_slots.has(personId); }
    [[nodiscard]] Unlocker unlocker(const std::string& personId) const override;
    [[nodiscard]] Result<void> checkPassword(const std::string& personId, const SecretBytes& password) override;
    [[nodiscard]] Result<void> changePassword(const std::string& personId, const SecretBytes& oldPassword,
                                              const SecretBytes& newPassword) override;

    [[nodiscard]] Result<std::optional<base::Bytes>> setting(const std::string& name) override {
        return loadSetting(*m_db, name);
    }
    [[nodiscard]] Result<void> saveSetting(const std::string& name, base::BytesView value) override;
    [[nodiscard]] Result<void> saveSettings(const std::map<std::string, base::Bytes>& values) override;
    [[nodiscard]] Result<void> removeSetting(const std::string& name) override;
    [[nodiscard]] Result<std::map<std::string, base::Bytes>> settings(const std::string& prefix) override;
    [[nodiscard]] Result<void> saveLedgerProofs(const std::string& chain,
                                                const std::map<std::uint64_t, std::uint64_t>& indexes,
                                                const std::string& checkpointNote,
                                                const std::map<std::string, base::Bytes>& tiles) override;
    [[nodiscard]] Result<std::string> checkpointNote() override { return loadCheckpointNote(*m_db); }
    [[nodiscard]] Result<bool> keepAlarm(const KeptAlarm& alarm) override;
    [[nodiscard]] Result<std::vector<KeptAlarm>> alarms() override { return loadAlarms(*m_db); }
    [[nodiscard]] Result<std::vector<std::pair<std::uint64_t, evidence::Digest>>>
    notLogged(const std::string& chain) override;
    [[nodiscard]] Result<base::Bytes> file(const std::string& name) override { return loadAttachedFile(*m_db, name); }

    /// After opening: the head, and that the keyslots file is the newest one.
    [[nodiscard]] Result<void> load();

private:
    [[nodiscard]] Result<void> restartLog();
    [[nodiscard]] Result<void> sweepLeftovers();
    [[nodiscard]] Result<void> putSlot(const std::string& personId, const SigningKey& signingKey,
                                       const SecretBytes& password, bool mustReplace);
    [[nodiscard]] Result<PreparedPassword> prepared(const SecretBytes& password);
    [[nodiscard]] Result<void> saveSlots(KeySlots slots);
    [[nodiscard]] Result<void> checkSlotsAreNewest();

    fs::path m_folder;
    WriterLock m_lock;
    std::unique_ptr<Connection> m_db;
    SecretBytes m_key;
    KeySlots m_slots;
    std::optional<PreparedPassword> m_prepared;
    AccessOptions m_options;
    RecordWriter m_record;
    ProjectionTables m_projection;
    AnchorRows m_anchors;
};

Result<void> OpenTrial::load() {
    TRY_VOID(m_record.load());
    TRY_VOID(checkSlotsAreNewest());
    TRY_VOID(sweepLeftovers());
    return restartLog();
}

/// Moves the write-ahead log into the database and writes the first page of the next one, with its second sync, so that
/// no save has to.
Result<void> OpenTrial::restartLog() {
    TRY(const bool moved, m_db->moveLog());
    if (!moved)
        return {}; // a reader is at work: another time
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    TRY_VOID(writeSetting(*m_db, kLogSetting, crypto::randomArray<8>()));
    return transaction.commit();
}

// ---- saving

Result<void> OpenTrial::append(std::span<const SealWrite> writes) {
    if (m_db->logPages() >= kMaxLogPages)
        (void)restartLog(); // where that fails, the log grows on; the save says itself whether it is on the disk
    base::NoProgress quiet;
    return m_record.append(writes, quiet);
}

Result<std::unique_ptr<SideWriter>> OpenTrial::openSideWriter() {
    TRY(auto db,
        Connection::open(m_folder / kDatabaseName, m_key, {OpenMode::ReadWrite, m_options.vfs, m_options.trace}));
    TRY_VOID(checkVersion(*db));
    TRY_VOID(db->guard());
    auto writer = std::make_unique<Beside>(std::move(db));
    TRY_VOID(writer->load());
    return std::unique_ptr<SideWriter>(std::move(writer));
}

Result<std::optional<evidence::Digest>> OpenTrial::leaf(const EntryPlace& place) {
    if (place.seal > kMaxSeq || place.entry >= kMaxEntriesPerSeal)
        return std::optional<evidence::Digest>();
    TRY(auto select, m_db->prepare("SELECT leaf FROM entry WHERE id = ?1"));
    TRY(const bool there, select.bind(1, entryId(sealId(0, place.seal), place.entry)).step());
    if (!there)
        return std::optional<evidence::Digest>();
    TRY(const auto leaf, base::exactly<32>(base::Bytes(select.blob(0).begin(), select.blob(0).end())));
    return std::optional(leaf);
}

Result<std::unique_ptr<Sweeper>> OpenTrial::sweeper() {
    TRY(auto db,
        Connection::open(m_folder / kDatabaseName, m_key, {OpenMode::ReadWrite, m_options.vfs, m_options.trace}));
    TRY_VOID(checkVersion(*db));
    return std::unique_ptr<Sweeper>(std::make_unique<FileSweeper>(std::move(db)));
}

/// Of an erasure whose sweep was not finished. Nothing is lost where it fails: the next opening tries again.
Result<void> OpenTrial::sweepLeftovers() {
    TRY(const bool due, sweepDue());
    if (!due)
        return {};
    TRY(auto left, sweeper());
    if (const auto swept = left->run(); !swept)
        return {};
    return {};
}

// ---- reading

namespace {

/// A second connection that only reads.
Result<std::unique_ptr<Connection>> openToRead(const fs::path& folder, const SecretBytes& key,
                                               const AccessOptions& options) {
    TRY(auto db, Connection::open(folder / kDatabaseName, key, {OpenMode::ReadOnly, options.vfs, options.trace}));
    TRY_VOID(checkVersion(*db));
    TRY_VOID(db->guard());
    return db;
}

Result<std::unique_ptr<TrialReader>> openReaderOf(const fs::path& folder, const SecretBytes& key,
                                                  const AccessOptions& options) {
    TRY(auto db, openToRead(folder, key, options));
    TRY(auto snapshot, Transaction::beginRead(*db));
    return std::unique_ptr<TrialReader>(std::make_unique<Reader>(std::move(db), std::move(snapshot), folder));
}

} // namespace

Result<std::unique_ptr<TrialReader>> OpenTrial::openReader() { return openReaderOf(m_folder, m_key, m_options); }

Result<std::unique_ptr<Sandbox>> OpenTrial::sandbox() {
    TRY(auto db, Connection::open(m_folder / kDatabaseName, m_key, {OpenMode::ReadOnly, m_options.vfs, {}}));
    TRY(auto snapshot, Transaction::beginRead(*db));
    return makeSandbox({std::move(db), std::move(snapshot), m_key.clone(), m_folder / kSlotsName,
                        [](const fs::path& folder, const SecretBytes& key) { return openReaderOf(folder, key, {}); }});
}

/// The key slots change on this thread only, so they are those of the snapshot.
Result<std::unique_ptr<TrialSnapshot>> OpenTrial::openSnapshot() {
    TRY(auto db, openToRead(m_folder, m_key, m_options));
    TRY(auto snapshot, Transaction::beginRead(*db));
    TRY(auto companions, loadCompanions(m_folder));
    return std::unique_ptr<TrialSnapshot>(
        std::make_unique<Snapshot>(std::move(db), std::move(snapshot), m_key.clone(), std::move(companions)));
}

Result<std::vector<std::pair<std::uint64_t, evidence::Digest>>> OpenTrial::notLogged(const std::string& chain) {
    std::vector<std::pair<std::uint64_t, evidence::Digest>> out;
    TRY(const auto row, findChain(*m_db, chain));
    if (!row)
        return out;
    TRY(const auto logged, lastLogged(*m_db, row->id));
    TRY(auto select, m_db->prepare("SELECT id, note FROM seal WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    select.bind(1, sealId(row->id, logged ? *logged + 1 : 0)).bind(2, sealId(row->id + 1, 0));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return out;
        out.emplace_back(seqOfSeal(select.number(0)), crypto::sha256(base::bytesOf(select.text(1))));
    }
}

// ---- companions

namespace {

Result<void> checkSettingName(const std::string& name) {
    if (name.starts_with("store."))
        return base::badInput("Settings that start with \"store.\" belong to the store.");
    return {};
}

} // namespace

Result<void> OpenTrial::removeSetting(const std::string& name) {
    TRY_VOID(checkSettingName(name));
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    TRY_VOID(removeSettingRow(*m_db, name));
    return transaction.commit();
}

Result<std::map<std::string, base::Bytes>> OpenTrial::settings(const std::string& prefix) {
    std::map<std::string, base::Bytes> out;
    TRY(auto select, m_db->prepare("SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1"));
    select.bind(1, std::string_view(prefix));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return out;
        const auto bytes = select.blob(1);
        out[std::string(select.text(0))] = base::Bytes(bytes.begin(), bytes.end());
    }
}

Result<void> OpenTrial::saveSetting(const std::string& name, base::BytesView value) {
    TRY_VOID(checkSettingName(name));
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    TRY_VOID(writeSetting(*m_db, name, value));
    return transaction.commit();
}

Result<void> OpenTrial::saveSettings(const std::map<std::string, base::Bytes>& values) {
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    for (const auto& [name, value] : values) {
        TRY_VOID(checkSettingName(name));
        TRY_VOID(writeSetting(*m_db, name, value));
    }
    return transaction.commit();
}

Result<void> OpenTrial::saveLedgerProofs(const std::string& chain,
                                         const std::map<std::uint64_t, std::uint64_t>& indexes,
                                         const std::string& checkpointNote,
                                         const std::map<std::string, base::Bytes>& tiles) {
    TRY(const auto row, findChain(*m_db, chain));
    if (!row)
        return base::badInput("The trial holds no chain \"" + chain + "\".");
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    for (const auto& [seq, index] : indexes) {
        TRY(auto insert, m_db->prepare("INSERT INTO seal_ledger(seal, ledger_index) VALUES(?1, ?2) "
                                       "ON CONFLICT(seal) DO UPDATE SET ledger_index = ?2"));
        TRY_VOID(insert.bind(1, sealId(row->id, seq)).bind(2, index).run());
    }
    for (const auto& [path, bytes] : tiles)
        TRY_VOID(keepTile(*m_db, path, bytes));
    TRY_VOID(keepCheckpoint(*m_db, checkpointNote));
    return transaction.commit();
}

Result<bool> OpenTrial::keepAlarm(const KeptAlarm& alarm) {
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    TRY(const bool fresh, insertAlarm(*m_db, alarm));
    TRY_VOID(transaction.commit());
    return fresh;
}

// ---- slots

Result<void> OpenTrial::checkSlotsAreNewest() {
    TRY(const auto file, base::loadFile(m_folder / kSlotsName, KeySlots::kMaxFileBytes));
    const auto hash = crypto::sha256(file);
    TRY(const auto known, loadSetting(*m_db, kSlotsSetting));
    const base::BytesView all = known ? base::BytesView(*known) : base::BytesView();
    const auto is = [&](base::BytesView part) {
        return std::equal(part.begin(), part.end(), hash.begin(), hash.end());
    };
    if (all.size() == 32 && is(all))
        return {};
    if (all.size() != 64 || (!is(all.first(32)) && !is(all.last(32))))
        return base::badInput(
            "The file keyslots is not the newest one of this trial: an older copy was put back. Put back "
            "the newest copy of this file.");
    TRY(auto transaction, Transaction::beginWrite(*m_db)); // the machine stopped while it was replaced
    TRY_VOID(writeSetting(*m_db, kSlotsSetting, hash));
    return transaction.commit();
}

/// First both hashes into the database, then the file, then the new hash alone: a stop in between opens with either
/// file.
Result<void> OpenTrial::saveSlots(KeySlots slots) {
    const base::Bytes file = slots.encode(m_key);
    const auto hash = crypto::sha256(file);
    TRY(const auto current, base::loadFile(m_folder / kSlotsName, KeySlots::kMaxFileBytes));
    const auto currentHash = crypto::sha256(current);
    base::Bytes both(currentHash.begin(), currentHash.end());
    both.insert(both.end(), hash.begin(), hash.end());
    {
        TRY(auto transaction, Transaction::beginWrite(*m_db));
        TRY_VOID(writeSetting(*m_db, kSlotsSetting, both));
        TRY_VOID(transaction.commit());
    }
    TRY_VOID(base::saveFileDurably(m_folder / kSlotsName, file, true));
    TRY(m_slots, KeySlots::parse(file));
    TRY(auto transaction, Transaction::beginWrite(*m_db));
    TRY_VOID(writeSetting(*m_db, kSlotsSetting, hash));
    return transaction.commit();
}

Result<PreparedPassword> OpenTrial::prepared(const SecretBytes& password) {
    auto kept = std::exchange(m_prepared, std::nullopt);
    if (kept && crypto::sameSecret(kept->password.view(), password.view()))
        return std::move(*kept);
    return PreparedPassword::make(password.clone());
}

Result<void> OpenTrial::putSlot(const std::string& personId, const SigningKey& signingKey, const SecretBytes& password,
                                bool mustReplace) {
    TRY(const auto ready, prepared(password));
    KeySlots slots = m_slots;
    TRY_VOID(slots.put(personId, {m_key.clone(), signingKey.seed().clone(), mustReplace}, ready));
    return saveSlots(std::move(slots));
}

Result<void> OpenTrial::addSlot(const std::string& personId, const SigningKey& signingKey, const SecretBytes& password,
                                bool mustReplace) {
    if (m_slots.has(personId))
        return base::refused("\"" + personId + "\" has a key slot already.");
    return putSlot(personId, signingKey, password, mustReplace);
}

Result<void> OpenTrial::replaceSlot(const std::string& personId, const SigningKey& signingKey,
                                    const SecretBytes& password, bool mustReplace) {
    if (!m_slots.has(personId))
        return base::refused("\"" + personId + "\" has no key slot in this trial.");
    return putSlot(personId, signingKey, password, mustReplace);
}

Result<void> OpenTrial::removeSlot(const std::string& personId) {
    if (!m_slots.has(personId))
        return base::refused("\"" + personId + "\" has no key slot in this trial.");
    if (m_slots.persons().size() == 1)
        return base::refused("\"" + personId + "\" has the last key slot: without it nobody could open the trial.");
    KeySlots slots = m_slots;
    slots.remove(personId);
    return saveSlots(std::move(slots));
}

TrialFile::Unlocker OpenTrial::unlocker(const std::string& personId) const {
    return [slots = m_slots, personId](const SecretBytes& password) -> Result<Unlocked> {
        TRY(const auto content, slots.unlock(personId, password));
        TRY(auto key, SigningKey::fromSeed(crypto::Algorithm::Ed25519, content.signingSeed));
        return Unlocked{personId, std::move(key), content.mustReplace};
    };
}

Result<void> OpenTrial::checkPassword(const std::string& personId, const SecretBytes& password) {
    TRY([[maybe_unused]] const auto content, m_slots.unlock(personId, password));
    return {};
}

Result<void> OpenTrial::changePassword(const std::string& personId, const SecretBytes& oldPassword,
                                       const SecretBytes& newPassword) {
    TRY(const auto content, m_slots.unlock(personId, oldPassword));
    KeySlots slots = m_slots;
    TRY_VOID(slots.put(personId, {m_key.clone(), content.signingSeed.clone(), false}, newPassword));
    return saveSlots(std::move(slots));
}

// ---------------------------------------------------------------- create and open

/// Scratch files of a rebuild that the machine's end left behind.
void removeScratch(const fs::path& folder) {
    std::error_code failure;
    for (const auto& each : fs::directory_iterator(folder, failure))
        if (each.path().filename().string().starts_with(kScratchPrefix))
            fs::remove(each.path(), failure);
}

Result<std::unique_ptr<OpenTrial>> openUnlocked(const fs::path& folder, SecretBytes key, WriterLock lock,
                                                const AccessOptions& options) {
    TRY(auto slots, loadSlots(folder));
    TRY_VOID(slots.checkTag(key));
    TRY(auto db, Connection::open(folder / kDatabaseName, key, {OpenMode::ReadWrite, options.vfs, options.trace}));
    TRY_VOID(migrate(*db));
    TRY_VOID(db->guard());
    auto trial =
        std::make_unique<OpenTrial>(folder, std::move(lock), std::move(db), std::move(key), std::move(slots), options);
    TRY_VOID(trial->load());
    removeScratch(folder);
    return trial;
}

Result<WriterLock> lockTrial(const fs::path& folder, const std::string& personId) {
    TRY_VOID(checkLocalDisk(folder));
    return WriterLock::take(folder / kLockName, personId, base::SystemClock().now());
}

/// Fills a fresh folder: database, slots, the place of the ledger. Everything is durable when it returns.
Result<SecretBytes> fillFolder(const fs::path& folder, const std::string& personId, const SigningKey& signingKey,
                               const SecretBytes& password, const AccessOptions& options) {
    SecretBytes key = crypto::randomSecret(32);
    KeySlots slots = KeySlots::make();
    TRY_VOID(slots.put(personId, {key.clone(), signingKey.seed().clone(), false}, password));
    const base::Bytes file = slots.encode(key);
    TRY_VOID(base::saveFileDurably(folder / kSlotsName, file, true));
    TRY(auto db, Connection::open(folder / kDatabaseName, key, {OpenMode::Make, options.vfs, {}}));
    TRY_VOID(makeSchema(*db));
    TRY_VOID(writeSetting(*db, kSlotsSetting, crypto::sha256(file)));
    db.reset(); // the write-ahead log goes into the database
    std::error_code failure;
    fs::create_directory(folder / kLedgerName, failure);
    if (failure)
        return base::machineFailed("Cannot make a folder in " + folder.string() + ": " + failure.message() + ".");
    TRY_VOID(base::syncFolder(folder));
    return key;
}

} // namespace

Result<MadeTrial> createTrial(const fs::path& folder, const std::string& personId, const SigningKey& signingKey,
                              const SecretBytes& password, const AccessOptions& options) {
    TRY(const fs::path place, base::checkNewFolder(folder));
    TRY_VOID(checkLocalDisk(place.parent_path()));
    TRY(auto fresh, base::FreshFolder::make(place));
    TRY(auto key, fillFolder(fresh.path(), personId, signingKey, password, options));
    TRY_VOID(fresh.keepAs(place));
    TRY(auto trial, openTrialWithKey(place, personId, key, options));
    return MadeTrial{std::move(trial), std::move(key)};
}

Result<TrialFile::Opened> openTrial(const fs::path& folder, const std::string& personId, const SecretBytes& password,
                                    const AccessOptions& options) {
    TRY([[maybe_unused]] const auto isTrial, loadSlots(folder));
    TRY(auto lock, lockTrial(folder, personId));
    TRY(auto keys, unlockSlot(folder, personId, password, options.gate));
    AccessOptions kept = options;
    kept.gate = nullptr; // it does not outlive the opening
    TRY(auto trial, openUnlocked(folder, std::move(keys.databaseKey), std::move(lock), kept));
    return TrialFile::Opened{std::move(trial), std::move(keys.unlocked)};
}

Result<std::unique_ptr<TrialFile>> openTrialWithKey(const fs::path& folder, const std::string& personId,
                                                    const SecretBytes& databaseKey, const AccessOptions& options) {
    TRY(auto lock, lockTrial(folder, personId));
    TRY(auto trial, openUnlocked(folder, databaseKey.clone(), std::move(lock), options));
    return std::unique_ptr<TrialFile>(std::move(trial));
}

Result<SecretBytes> databaseKeyOf(const fs::path& folder, const std::string& personId, const SecretBytes& password) {
    TRY(auto keys, unlockSlot(folder, personId, password));
    return std::move(keys.databaseKey);
}

Result<std::unique_ptr<TrialFile>> TrialFile::create(const fs::path& folder, const std::string& personId,
                                                     const SigningKey& signingKey, const SecretBytes& password) {
    TRY(auto made, createTrial(folder, personId, signingKey, password, {}));
    return std::move(made.trial);
}

Result<TrialFile::Opened> TrialFile::open(const fs::path& folder, const std::string& personId,
                                          const SecretBytes& password, PasswordGate* gate) {
    AccessOptions options;
    options.gate = gate;
    return openTrial(folder, personId, password, options);
}

Result<std::vector<std::string>> TrialFile::personsWithSlots(const fs::path& folder) {
    TRY(const auto slots, loadSlots(folder));
    return slots.persons();
}

} // namespace caseseal::store

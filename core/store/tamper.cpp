// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tamper.h"

#include "schema.h"
#include "tamper_copy.h"
#include "unguarded.h"

#include "base/file.h"
#include "ledger/tile.h"

#include <algorithm>
#include <cstdlib>

namespace caseseal::store {

namespace {

namespace fs = std::filesystem;

constexpr const char* kDatabase = "trial.db";
constexpr int kPagesAtOnce = 256; ///< of 4 KiB, between two looks at the person who waits

/// A private folder that goes with its owner.
class PrivateFolder {
public:
    [[nodiscard]] static Result<PrivateFolder> make() {
        std::error_code failure;
        const auto base = fs::temp_directory_path(failure);
        if (failure)
            return base::machineFailed("There is no folder for temporary files: " + failure.message() + ".");
        std::string name = (base / "caseseal-drill-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            return base::systemError("Cannot make", name);
        return PrivateFolder(name);
    }
    [[nodiscard]] static Result<PrivateFolder> make(const fs::path& path) {
        std::error_code failure;
        if (!fs::create_directory(path, failure))
            return base::machineFailed("Cannot make the folder " + path.string() + ": " + failure.message() + ".");
        return PrivateFolder(path);
    }
    ~PrivateFolder() {
        std::error_code failure;
        if (!m_path.empty())
            fs::remove_all(m_path, failure);
    }
    PrivateFolder(PrivateFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    explicit PrivateFolder(fs::path path) : m_path(std::move(path)) {}
    fs::path m_path;
};

// ---------------------------------------------------------------- altering

class UnguardedTables final : public TamperTables {
public:
    explicit UnguardedTables(Connection& db) : m_db(db) {}

    Result<void> setEntry(std::uint64_t seal, std::uint64_t index, const std::string& json) override {
        const auto id = entryId(sealId(0, seal), index);
        evidence::Salt salt{};
        {
            TRY(auto select, m_db.prepare("SELECT salt FROM entry WHERE id = ?1"));
            TRY(const bool there, select.bind(1, id).step());
            if (!there || select.blob(0).size() != salt.size())
                return base::badInput("There is no entry " + std::to_string(index) + " in seal " +
                                      std::to_string(seal) + ".");
            std::copy_n(select.blob(0).begin(), salt.size(), salt.begin());
        }
        const auto leaf = evidence::entryLeafHash(salt, json);
        TRY(auto update, m_db.prepare("UPDATE entry SET json = ?2, leaf = ?3 WHERE id = ?1"));
        return update.bind(1, id).bind(2, std::string_view(json)).bind(3, base::BytesView(leaf)).run();
    }

    Result<void> setSealNote(std::uint64_t seal, const std::string& note) override {
        TRY(auto update, m_db.prepare("UPDATE seal SET note = ?2 WHERE id = ?1"));
        return update.bind(1, sealId(0, seal)).bind(2, std::string_view(note)).run();
    }

    Result<void> swapSeals(std::uint64_t first, std::uint64_t second) override {
        TRY_VOID(moveSeal(first, kMaxSeq));
        TRY_VOID(moveSeal(second, first));
        return moveSeal(kMaxSeq, second);
    }

    Result<void> cutSeals(std::uint64_t from) override {
        const auto seal = sealId(0, from), end = sealId(1, 0);
        for (const auto sql : {std::string_view("DELETE FROM seal_ledger WHERE seal >= ?1 AND seal < ?2"),
                               std::string_view("DELETE FROM seal WHERE id >= ?1 AND id < ?2")}) {
            TRY(auto remove, m_db.prepare(sql));
            TRY_VOID(remove.bind(1, seal).bind(2, end).run());
        }
        TRY(auto remove, m_db.prepare("DELETE FROM entry WHERE id >= ?1 AND id < ?2"));
        return remove.bind(1, entryId(seal, 0)).bind(2, entryId(end, 0)).run();
    }

    Result<void> setShownValue(const ItemPlace& place, const std::string& value) override {
        TRY(auto update, m_db.prepare("UPDATE item_value SET value = ?9 WHERE form = (SELECT id FROM form WHERE "
                                      "subject = ?1 AND event = ?2 AND event_repeat = ?3 AND form = ?4 AND "
                                      "form_repeat = ?5) AND slot = (SELECT id FROM slot WHERE item_group = ?6 AND "
                                      "group_repeat = ?7 AND item = ?8)"));
        int at = 0;
        for (const std::string* part : {&place.subject, &place.event, &place.eventRepeat, &place.form,
                                        &place.formRepeat, &place.group, &place.groupRepeat, &place.item})
            update.bind(++at, std::string_view(*part));
        TRY_VOID(update.bind(9, std::string_view(value)).run());
        if (sqlite3_changes(m_db.handle()) != 1)
            return base::badInput("No page shows a value at " + place.describe() + ".");
        return {};
    }

    Result<void> setTile(const std::string& path, base::BytesView bytes) override {
        TRY(const auto name, ledger::TileName::parse(path));
        TRY(auto update, m_db.prepare("UPDATE tile SET bytes = ?3 WHERE level = ?1 AND number = ?2"));
        return update.bind(1, std::uint64_t{name.level}).bind(2, name.index).bind(3, bytes).run();
    }

    Result<void> replaceLedger(const std::vector<std::string>& notes,
                               const std::map<std::string, base::Bytes>& tiles) override {
        TRY_VOID(m_db.execute("DELETE FROM checkpoint; DELETE FROM tile; DELETE FROM anchor;"));
        for (const auto& note : notes) {
            TRY(const auto checkpoint, ledger::SignedCheckpoint::parse(note));
            TRY(auto insert, m_db.prepare("INSERT INTO checkpoint(size, note) VALUES(?1, ?2)"));
            TRY_VOID(insert.bind(1, checkpoint.checkpoint.size).bind(2, std::string_view(note)).run());
        }
        for (const auto& [path, bytes] : tiles) {
            TRY(const auto name, ledger::TileName::parse(path));
            TRY(auto insert, m_db.prepare("INSERT INTO tile(level, number, width, bytes) VALUES(?1, ?2, ?3, ?4)"));
            insert.bind(1, std::uint64_t{name.level}).bind(2, name.index).bind(3, std::uint64_t{name.width});
            TRY_VOID(insert.bind(4, base::BytesView(bytes)).run());
        }
        return {};
    }

    Result<void> remakeProjections() override { return store::remakeProjections(m_db); }

private:
    Result<void> moveSeal(std::uint64_t from, std::uint64_t to) {
        const auto source = sealId(0, from), target = sealId(0, to);
        {
            TRY(auto entries, m_db.prepare("UPDATE entry SET id = id - ?1 + ?2 WHERE id >= ?1 AND id < ?3"));
            entries.bind(1, entryId(source, 0)).bind(2, entryId(target, 0)).bind(3, entryId(source + 1, 0));
            TRY_VOID(entries.run());
        }
        TRY(auto seal, m_db.prepare("UPDATE seal SET id = ?2 WHERE id = ?1"));
        return seal.bind(1, source).bind(2, target).run();
    }

    Connection& m_db;
};

// ---------------------------------------------------------------- copies

class DatabaseCopy final : public TamperCopy {
public:
    DatabaseCopy(PrivateFolder folder, const SandboxSource& source)
        : m_folder(std::move(folder)), m_key(source.key.clone()), m_openReader(source.openReader) {}

    const fs::path& folder() const override { return m_folder.path(); }
    Result<std::unique_ptr<TrialReader>> openReader() override { return m_openReader(m_folder.path(), m_key); }
    Result<void> alter(const Change& change) override {
        TRY(auto db, Connection::open(m_folder.path() / kDatabase, m_key, {OpenMode::ReadWrite, {}, {}}));
        UnguardedTables tables(*db);
        TRY_VOID(changeUnguarded(*db, [&] { return change(tables); }));
        TRY([[maybe_unused]] const bool moved, db->moveLog()); // into the pages of the file
        return {};
    }

private:
    PrivateFolder m_folder;
    crypto::SecretBytes m_key;
    decltype(SandboxSource::openReader) m_openReader;
};

/// Page by page with the engine's own backup, over the snapshot: saves made meanwhile do not show.
class PageCopy {
public:
    PageCopy(Connection& from, Connection& to)
        : m_to(to), m_backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main")) {}
    ~PageCopy() {
        if (m_backup != nullptr)
            sqlite3_backup_finish(m_backup);
    }
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;

    Result<void> run(base::ProgressPort& progress) {
        if (m_backup == nullptr)
            return m_to.failure(sqlite3_errcode(m_to.handle()));
        for (int code = SQLITE_OK; code == SQLITE_OK;) {
            if (progress.cancelRequested())
                return base::cancelled();
            code = sqlite3_backup_step(m_backup, kPagesAtOnce);
            if (code != SQLITE_OK && code != SQLITE_DONE)
                return m_to.failure(code);
            const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(m_backup));
            progress.report("copy", total - static_cast<std::uint64_t>(sqlite3_backup_remaining(m_backup)), total);
        }
        const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
        return code == SQLITE_OK ? Result<void>() : m_to.failure(code);
    }

private:
    Connection& m_to;
    sqlite3_backup* m_backup;
};

class TemporarySandbox final : public Sandbox {
public:
    TemporarySandbox(PrivateFolder folder, SandboxSource source)
        : m_folder(std::move(folder)), m_source(std::move(source)) {}

    const fs::path& folder() const override { return m_folder.path(); }

    Result<std::unique_ptr<TamperCopy>> copyTrial(base::ProgressPort& progress) override {
        TRY(auto place, PrivateFolder::make(m_folder.path() / ("copy" + std::to_string(++m_copies) + ".caseseal")));
        TRY_VOID(markAsSandbox(place.path()));
        TRY(const auto slots, base::loadFile(m_source.slots));
        TRY_VOID(base::saveFileDurably(place.path() / "keyslots", slots, true));
        {
            TRY(auto to, Connection::open(place.path() / kDatabase, m_source.key, {OpenMode::Scratch, {}, {}}));
            TRY_VOID(PageCopy(*m_source.db, *to).run(progress));
        }
        return std::unique_ptr<TamperCopy>(std::make_unique<DatabaseCopy>(std::move(place), m_source));
    }

private:
    PrivateFolder m_folder;
    SandboxSource m_source;
    int m_copies = 0;
};

} // namespace

Result<std::unique_ptr<Sandbox>> makeSandbox(SandboxSource source) {
    TRY(auto folder, PrivateFolder::make());
    return std::unique_ptr<Sandbox>(std::make_unique<TemporarySandbox>(std::move(folder), std::move(source)));
}

} // namespace caseseal::store

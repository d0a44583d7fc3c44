// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace caseseal::store {

namespace {

bool isSealedTable(std::string_view table) {
    return table == "entry" || table == "seal" || table == "chain" || table == "alarm";
}

/// What this program may ask of the engine once the schema stands.
bool isAllowed(int action, std::string_view first, std::string_view second) {
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
    case SQLITE_RECURSIVE:
    case SQLITE_SAVEPOINT:
    case SQLITE_INSERT:
        return true;
    case SQLITE_PRAGMA: // reads only
        return first == "integrity_check";
    case SQLITE_FUNCTION:
        return second != "load_extension";
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return !isSealedTable(first) && !first.starts_with("sqlite_");
    default: // ATTACH, DETACH, CREATE …, DROP …, ALTER, REINDEX, ANALYZE
        return false;
    }
}

/// What an ErasePermit allows beside that; a trigger sees to it that both go together, for good.
bool isErasure(int action, std::string_view table, std::string_view column) {
    return action == SQLITE_UPDATE && table == "entry" && (column == "salt" || column == "json");
}

int openFlags(OpenMode mode) {
    switch (mode) {
    case OpenMode::Make:
    case OpenMode::Scratch:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::ReadOnly:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

/// `x'<64 hex>'` in memory that is wiped.
class KeyLiteral {
public:
    explicit KeyLiteral(base::BytesView key) {
        static constexpr char kDigits[] = "0123456789abcdef";
        m_text[0] = 'x';
        m_text[1] = '\'';
        for (std::size_t i = 0; i < key.size(); ++i) {
            m_text[2 + 2 * i] = kDigits[key[i] >> 4];
            m_text[3 + 2 * i] = kDigits[key[i] & 15];
        }
        m_text[66] = '\'';
    }
    ~KeyLiteral() { crypto::wipe(m_text.data(), m_text.size()); }
    KeyLiteral(const KeyLiteral&) = delete;
    KeyLiteral& operator=(const KeyLiteral&) = delete;
    [[nodiscard]] const char* data() const { return m_text.data(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }

private:
    std::array<char, 67> m_text{};
};

} // namespace

// ---------------------------------------------------------------- statement

Statement::Statement(Connection& owner, std::string_view sql, sqlite3_stmt* handle)
    : m_owner(&owner), m_sql(sql), m_handle(handle) {}

Statement::Statement(Statement&& other) noexcept
    : m_owner(other.m_owner), m_sql(other.m_sql), m_handle(std::exchange(other.m_handle, nullptr)),
      m_bindError(other.m_bindError) {}

Statement::~Statement() {
    if (m_handle)
        m_owner->giveBack(m_sql, m_handle);
}

Statement& Statement::bind(int index, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(m_handle, index, value); code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    const char* data = text.data() ? text.data() : "";
    if (const int code = sqlite3_bind_text64(m_handle, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
        code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, base::BytesView blob) {
    static constexpr std::uint8_t kNothing = 0;
    const void* data = blob.data() ? blob.data() : &kNothing;
    if (const int code = sqlite3_bind_blob64(m_handle, index, data, blob.size(), SQLITE_STATIC); code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bindNull(int index) {
    if (const int code = sqlite3_bind_null(m_handle, index); code != SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, const std::optional<std::string>& text) {
    return text ? bind(index, std::string_view(*text)) : bindNull(index);
}

Result<bool> Statement::step() {
    if (const int code = std::exchange(m_bindError, SQLITE_OK); code != SQLITE_OK) {
        rewind();
        return m_owner->failure(code);
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        rewind();
        return false;
    }
    const auto error = m_owner->failure(code);
    rewind();
    return error;
}

Result<void> Statement::run() {
    TRY(const bool row, step());
    CHECK(!row);
    return {};
}

void Statement::rewind() {
    sqlite3_reset(m_handle); // repeats the code of the last step, which was looked at there
}

int Statement::type(int column) const { return sqlite3_column_type(m_handle, column); }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }
int Statement::columns() const { return sqlite3_column_count(m_handle); }

std::string_view Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

base::BytesView Statement::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_handle, column));
    return data ? base::BytesView(data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)))
                : base::BytesView();
}

std::optional<std::string> Statement::optionalString(int column) const {
    return isNull(column) ? std::nullopt : std::optional(string(column));
}

// ---------------------------------------------------------------- connection

Result<std::unique_ptr<Connection>> Connection::openFile(const std::filesystem::path& file,
                                                         const ConnectionOptions& options) {
    sqlite3* db = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &db, openFlags(options.mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                        options.vfs.empty() ? nullptr : options.vfs.c_str());
    if (!db)
        return base::machineFailed("There is no memory to open " + file.string() + ".");
    std::unique_ptr<Connection> connection(new Connection(db, file, options.trace));
    if (code != SQLITE_OK)
        return connection->failure(code);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file,
                                                     const crypto::SecretBytes& rawKey,
                                                     const ConnectionOptions& options) {
    TRY(auto connection, openFile(file, options));
    TRY_VOID(connection->unlock(rawKey));
    TRY_VOID(connection->configure(options.mode));
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::makePlain(const std::filesystem::path& file) {
    TRY(auto connection, openFile(file, {OpenMode::Scratch, {}, {}}));
    TRY_VOID(connection->configure(OpenMode::Scratch));
    return connection;
}

Connection::~Connection() {
    for (const auto& [sql, handles] : m_idle)
        for (sqlite3_stmt* handle : handles)
            sqlite3_finalize(handle);
    CHECK(sqlite3_close(m_db) == SQLITE_OK); // no statement is on loan any more
}

Result<void> Connection::unlock(const crypto::SecretBytes& rawKey) {
    TRY(const std::string version, pragma("PRAGMA cipher_version"));
    if (!version.starts_with("4."))
        return base::machineFailed("The database engine is not SQLCipher 4 (it says \"" + version +
                                   "\"): the trial would lie unencrypted on the disk. Install the program again.");
    if (rawKey.size() != 32)
        return base::badInput("The database key of " + m_file.string() + " has the wrong length.");
    const KeyLiteral literal(rawKey.view());
    if (const int code = sqlite3_key_v2(m_db, "main", literal.data(), literal.size()); code != SQLITE_OK)
        return failure(code);
    TRY_VOID(execute("PRAGMA cipher_log_level = NONE"));
    TRY(auto first, prepare("SELECT count(*) FROM sqlite_master"));
    TRY([[maybe_unused]] const bool row, first.step());
    return {};
}

Result<void> Connection::configure(OpenMode mode) {
    int now = 0;
    for (const auto& [option, value] :
         std::initializer_list<std::pair<int, int>>{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                    {SQLITE_DBCONFIG_DQS_DML, 0},
                                                    {SQLITE_DBCONFIG_DQS_DDL, 0}})
        if (const int code = sqlite3_db_config(m_db, option, value, &now); code != SQLITE_OK || now != value)
            return base::machineFailed("The database engine refuses a safety setting.");
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    if (const int code = sqlite3_busy_timeout(m_db, 10'000); code != SQLITE_OK)
        return failure(code);
    TRY_VOID(execute("PRAGMA cell_size_check = ON; PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON;"));
    TRY([[maybe_unused]] const auto mapped, pragma("PRAGMA mmap_size = 0"));
    if (mode == OpenMode::Scratch)
        return execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000;");
    TRY_VOID(execute("PRAGMA secure_delete = ON; PRAGMA cache_size = -8000;"));
    if (mode == OpenMode::ReadOnly)
        return {};
    TRY(const std::string journal, pragma("PRAGMA journal_mode = WAL"));
    TRY_VOID(execute("PRAGMA synchronous = FULL"));
    TRY(const std::string synchronous, pragma("PRAGMA synchronous"));
    if (journal != "wal" || synchronous != "2")
        return base::machineFailed("The database " + m_file.string() +
                                   " cannot be written durably on this disk (no write-ahead log).");
    sqlite3_wal_hook(m_db, noteCommit, this); // in the place of the engine's own, which would move the log
    return {};
}

int Connection::noteCommit(void* self, sqlite3*, const char*, int logPages) {
    static_cast<Connection*>(self)->m_logPages = logPages;
    return SQLITE_OK;
}

Result<bool> Connection::moveLog() {
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        return failure(code);
    return code == SQLITE_OK && moved == pages;
}

Result<void> Connection::rewriteFile() {
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 1); // the engine attaches the new file to copy into it
    const auto written = execute("VACUUM");
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    return written;
}

Result<bool> Connection::emptyLog() {
    const int code = sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        return failure(code);
    return code == SQLITE_OK;
}

Result<bool> Connection::copyInto(Connection& target, const std::function<bool(int done, int total)>& step) {
    constexpr int kPagesInAStep = 1024;
    sqlite3_backup* copy = sqlite3_backup_init(target.m_db, "main", m_db, "main");
    if (copy == nullptr)
        return target.failure(sqlite3_errcode(target.m_db));
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(copy, kPagesInAStep);
        const int total = sqlite3_backup_pagecount(copy);
        goOn = step(total - sqlite3_backup_remaining(copy), total);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (!goOn)
        return false;
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return target.failure(code != SQLITE_DONE ? code : finished);
    return true;
}

Result<std::string> Connection::pragma(const char* sql) {
    TRY(auto statement, prepare(sql));
    TRY(const bool row, statement.step());
    return row ? statement.string(0) : std::string();
}

Result<Statement> Connection::prepare(std::string_view sql) {
    if (auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt* handle = idle->second.back();
        idle->second.pop_back();
        return Statement(*this, sql, handle);
    }
    sqlite3_stmt* handle = nullptr;
    const int code =
        sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    CHECK(handle);
    return Statement(*this, sql, handle);
}

void Connection::giveBack(std::string_view sql, sqlite3_stmt* handle) {
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    m_idle[sql].push_back(handle);
}

Result<void> Connection::execute(const char* sql) {
    if (const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        return failure(code);
    return {};
}

int Connection::authorize(void* self, int action, const char* first, const char* second, const char*, const char*) {
    const std::string_view a = first ? first : "";
    const std::string_view b = second ? second : "";
    const auto& connection = *static_cast<Connection*>(self);
    if (connection.m_trace)
        connection.m_trace(action, a, b);
    const bool allowed = isAllowed(action, a, b) || (connection.m_mayErase && isErasure(action, a, b));
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

Result<void> Connection::guard() {
    if (const int code = sqlite3_set_authorizer(m_db, authorize, this); code != SQLITE_OK)
        return failure(code);
    return {};
}

base::Error Connection::failure(int code) const {
    const std::string where = m_file.string();
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return base::badInput(where +
                              " cannot be opened with this trial's key: it is damaged, belongs to another trial, "
                              "or is no trial at all.");
    case SQLITE_CORRUPT:
        return base::badInput(where + " is damaged. Take the newest backup, and keep this file for the investigation.");
    case SQLITE_FULL:
        return base::machineFailed("The disk is full: nothing was saved to " + where + ". Make room and save again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return base::machineFailed(where + " cannot be written: the folder or the disk is read-only.");
    case SQLITE_CANTOPEN:
        return base::machineFailed(where + " cannot be opened.");
    case SQLITE_BUSY:
        return base::machineFailed(where + " is in use by another process.");
    default:
        return base::machineFailed(where + ": the database engine says \"" + sqlite3_errmsg(m_db) + "\" (" +
                                   std::to_string(code) + ").");
    }
}

// ---------------------------------------------------------------- transaction

Result<Transaction> Transaction::beginWrite(Connection& db) {
    TRY(auto begin, db.prepare("BEGIN IMMEDIATE"));
    TRY_VOID(begin.run());
    return Transaction(db);
}

Result<Transaction> Transaction::beginRead(Connection& db) {
    TRY(auto begin, db.prepare("BEGIN"));
    TRY_VOID(begin.run());
    Transaction transaction(db);
    TRY(auto first, db.prepare("SELECT count(*) FROM sqlite_master")); // the snapshot begins with the first read
    TRY([[maybe_unused]] const bool row, first.step());
    return transaction;
}

Transaction::~Transaction() {
    if (!m_db || sqlite3_get_autocommit(m_db->handle()))
        return;
    if (auto rollback = m_db->prepare("ROLLBACK"))
        if (const auto done = rollback->run(); !done)
            CHECK(sqlite3_get_autocommit(m_db->handle())); // the engine rolled back by itself
}

Result<void> Transaction::commit() {
    TRY(auto commit, m_db->prepare("COMMIT"));
    TRY_VOID(commit.run());
    m_db = nullptr;
    return {};
}

} // namespace caseseal::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "crypto/secret_bytes.h"

#include <sqlite3.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The gate to SQLCipher, private to this room: every return code is looked at here, nowhere else.
namespace caseseal::store {

using base::Result;

class Connection;

/// A prepared statement on loan from its connection: reset and given back when it goes out of scope.
/// Texts and blobs are bound without a copy: they must live until the next `run`, `step` or `rewind`.
class Statement {
public:
    Statement(Connection& owner, std::string_view sql, sqlite3_stmt* handle);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Parameters from 1. A failed bind shows in the next step.
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::uint64_t value) { return bind(index, static_cast<std::int64_t>(value)); }
    Statement& bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, bool value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, base::BytesView blob);
    Statement& bindNull(int index);
    Statement& bind(int index, const std::optional<std::string>& text);

    /// True: a row is there. False: done, and the statement is rewound.
    [[nodiscard]] Result<bool> step();
    /// For statements that give no rows; rewinds.
    [[nodiscard]] Result<void> run();
    void rewind();

    [[nodiscard]] int type(int column) const; ///< SQLITE_NULL, SQLITE_INTEGER, SQLITE_TEXT …
    [[nodiscard]] bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    /// Views end with the next step.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] base::BytesView blob(int column) const;
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    [[nodiscard]] std::optional<std::string> optionalString(int column) const;
    [[nodiscard]] int columns() const;

private:
    Connection* m_owner;
    std::string_view m_sql;
    sqlite3_stmt* m_handle;
    int m_bindError = SQLITE_OK;
};

enum class OpenMode {
    Make,      ///< a new file; fails where there is one
    ReadWrite, ///< the one writer
    ReadOnly,
    Scratch, ///< a new file of our own that nobody else sees and that need not survive anything
};

/// Every question that the engine asks before it compiles a statement: action code and two names.
using AuthorizerTrace = std::function<void(int action, std::string_view first, std::string_view second)>;

struct ConnectionOptions {
    OpenMode mode = OpenMode::ReadOnly;
    std::string vfs;       ///< empty: the default; tests name one that fails on purpose
    AuthorizerTrace trace; ///< empty: none; tests listen here once the connection is guarded
};

/// One connection to an encrypted database file. One thread at a time; it may be handed from one thread to another.
class Connection {
public:
    /// In this order, failing closed: the engine must be SQLCipher 4, then the raw key (32 bytes), then the first read.
    /// BadInput where the key does not open the file or it is no such file; Machine otherwise.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const std::filesystem::path& file, const crypto::SecretBytes& rawKey, const ConnectionOptions& options);
    /// A new file without encryption, for exports that other programs read; not synced. Machine.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> makePlain(const std::filesystem::path& file);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// `sql` is a literal: its text must outlive the connection.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// One or more statements without parameters.
    [[nodiscard]] Result<void> execute(const char* sql);
    /// The write-ahead log is never moved into the database by a commit, so that a commit costs one sync and no more:
    /// the owner does it where nobody waits. True: all of it was moved, and the next commit begins the log anew, which
    /// costs a second sync. False: a reader still needs a part.
    [[nodiscard]] Result<bool> moveLog();
    /// Writes the whole file anew, so that nothing is left in free pages and in gaps between rows. Takes as long as
    /// copying the file, and memory of its size. For a connection without a guard.
    [[nodiscard]] Result<void> rewriteFile();
    /// Moves the whole log into the database and cuts its file to nothing. False: a reader is at work, and it stays.
    [[nodiscard]] Result<bool> emptyLog();
    /// Pages in the log after the last commit; 0 where nothing was committed yet.
    [[nodiscard]] int logPages() const noexcept { return m_logPages; }
    /// Copies what a read snapshot of this connection shows into `target`, which has the same key: false once stopped.
    /// `step` hears how many pages are done, of how many, and says whether to go on.
    [[nodiscard]] Result<bool> copyInto(Connection& target, const std::function<bool(int done, int total)>& step);
    /// From here on: no ATTACH, no new keys, no change of the schema, no UPDATE or DELETE of entries and seals.
    [[nodiscard]] Result<void> guard();

    /// The engine's last complaint as an Error: full disk and read-only are named.
    [[nodiscard]] base::Error failure(int code) const;
    [[nodiscard]] sqlite3* handle() const noexcept { return m_db; }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }

private:
    friend class Statement;
    friend class ErasePermit;
    Connection(sqlite3* db, std::filesystem::path file, AuthorizerTrace trace)
        : m_db(db), m_file(std::move(file)), m_trace(std::move(trace)) {}
    static int authorize(void* self, int action, const char* first, const char* second, const char*, const char*);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openFile(const std::filesystem::path& file,
                                                                      const ConnectionOptions& options);
    [[nodiscard]] Result<void> unlock(const crypto::SecretBytes& rawKey);
    [[nodiscard]] Result<void> configure(OpenMode mode);
    [[nodiscard]] Result<std::string> pragma(const char* sql);
    void giveBack(std::string_view sql, sqlite3_stmt* handle);
    static int noteCommit(void* self, sqlite3*, const char*, int logPages);

    sqlite3* m_db;
    std::filesystem::path m_file;
    AuthorizerTrace m_trace;
    int m_logPages = 0;
    bool m_mayErase = false;
    std::unordered_map<std::string_view, std::vector<sqlite3_stmt*>> m_idle;
};

/// While it lives, the guard lets salt and JSON of entries be taken away, or come in where they were withheld: the one
/// exception to insert-only. A trigger sees to it that nothing else happens.
class ErasePermit {
public:
    explicit ErasePermit(Connection& db) : m_db(db) { m_db.m_mayErase = true; }
    ~ErasePermit() { m_db.m_mayErase = false; }
    ErasePermit(const ErasePermit&) = delete;
    ErasePermit& operator=(const ErasePermit&) = delete;

private:
    Connection& m_db;
};

/// BEGIN IMMEDIATE (or BEGIN for a read snapshot) … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> beginWrite(Connection& db);
    [[nodiscard]] static Result<Transaction> beginRead(Connection& db);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& db) : m_db(&db) {}
    Connection* m_db;
};

} // namespace caseseal::store

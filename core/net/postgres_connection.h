// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <initializer_list>
#include <memory>

/// A connection to a PostgreSQL server (or a kin that speaks its protocol) by libpq. The only header of the program
/// that knows of it shows nothing of libpq.
namespace caseseal::net {

/// Database, hosts and role of a conninfo, for people; no password and no path.
[[nodiscard]] std::string describeServer(const std::string& conninfo);

/// A value bound to $1, $2 …; never put into the statement's text. The text or bytes must outlive the call.
class Parameter {
public:
    Parameter(std::int64_t number) : m_text(std::to_string(number)) {}
    Parameter(std::uint64_t number) : m_text(std::to_string(number)) {}
    Parameter(std::string text) : m_text(std::move(text)) {}
    Parameter(base::BytesView bytes) : m_bytes(bytes), m_binary(true) {}

    [[nodiscard]] const char* data() const;
    [[nodiscard]] int length() const;
    [[nodiscard]] int format() const { return m_binary ? 1 : 0; }

private:
    std::string m_text;
    base::BytesView m_bytes;
    bool m_binary = false;
};

/// The rows of an answer. Rows and columns count from 0.
class Rows {
public:
    struct State;
    explicit Rows(std::unique_ptr<State> state);
    ~Rows();
    Rows(Rows&&) noexcept;
    Rows& operator=(Rows&&) = delete;

    [[nodiscard]] int count() const;
    [[nodiscard]] base::BytesView bytes(int row, int column) const; ///< of bytea or text; as long as this lives
    [[nodiscard]] std::string text(int row, int column) const;
    [[nodiscard]] std::int64_t number(int row, int column) const; ///< of an int8

private:
    std::unique_ptr<State> m_state;
};

/// One thread at a time.
class PostgresConnection {
public:
    /// `conninfo` as libpq reads it (keywords or a URI; several hosts are tried in turn). What it leaves open is set
    /// safely: a server that takes writes, the server's certificate checked where it is not on this machine, 10 s for
    /// the connection, 30 s until a silent server counts as lost. BadInput: conninfo. Refused: password, certificate,
    /// no such role. Machine: no server answers. A password in conninfo is in no message.
    [[nodiscard]] static base::Result<PostgresConnection> open(const std::string& conninfo);
    ~PostgresConnection();
    PostgresConnection(PostgresConnection&&) noexcept;
    PostgresConnection& operator=(PostgresConnection&&) noexcept;

    /// One statement. BadInput: a row that is there already, or one that it builds on is not (another was faster).
    /// Refused: the role may not do this. Machine: the rest, a warning too (such as that a COMMIT did not reach the
    /// standby); after it `alive` may be false.
    [[nodiscard]] base::Result<Rows> run(const char* statement, std::initializer_list<Parameter> parameters = {});
    /// Several statements without parameters; rows are dropped. What follows one that fails is not run.
    [[nodiscard]] base::Result<void> runScript(const std::string& statements);
    [[nodiscard]] bool alive() const;
    /// For poll(2); -1 where there is no connection.
    [[nodiscard]] int socket() const;
    /// Takes in what has arrived; how many notifications came, Machine where the connection is lost.
    [[nodiscard]] base::Result<int> takeNotifications();

private:
    struct State;
    explicit PostgresConnection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A transaction: rolled back where it is dropped before `commit` said yes.
class Transaction {
public:
    /// `first`: statements that go with BEGIN in one message, none of them with parameters.
    [[nodiscard]] static base::Result<Transaction> begin(PostgresConnection& connection, const std::string& first = {});
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    /// Where it fails nobody knows whether the transaction stands: read again before anything is built on it.
    [[nodiscard]] base::Result<void> commit();

private:
    explicit Transaction(PostgresConnection& connection) : m_connection(&connection) {}
    PostgresConnection* m_connection;
};

} // namespace caseseal::net

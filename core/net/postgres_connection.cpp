// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/postgres_connection.h"

#include <libpq-fe.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace caseseal::net {

using base::Result;

namespace {

struct FreeResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultHandle = std::unique_ptr<PGresult, FreeResult>;

struct FreeConnection {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using ConnectionHandle = std::unique_ptr<PGconn, FreeConnection>;

/// One line, without the server's line breaks.
std::string oneLine(const char* text) {
    std::string line(text == nullptr ? "" : text);
    while (!line.empty() && (line.back() == '\n' || line.back() == ' '))
        line.pop_back();
    for (char& c : line)
        if (c == '\n')
            c = ' ';
    return line;
}

/// What an SQLSTATE means to us (PostgreSQL manual, appendix A).
base::ErrorKind kindOf(std::string_view state) {
    static constexpr std::string_view kTaken[] = {"23505", "23503", "40001", "40P01"};
    static constexpr std::string_view kForbidden[] = {"42501", "P0001", "42P01",
                                                      "42703"}; // tables or columns gone, too
    const auto is = [state](std::string_view one) { return state == one; };
    if (std::any_of(std::begin(kTaken), std::end(kTaken), is))
        return base::ErrorKind::BadInput;
    const bool forbidden = state.starts_with("28") || std::any_of(std::begin(kForbidden), std::end(kForbidden), is);
    return forbidden ? base::ErrorKind::Refused : base::ErrorKind::Machine;
}

base::Error errorOf(const PGresult* result, const PGconn* connection) {
    const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* primary = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string what = oneLine(primary == nullptr ? PQerrorMessage(connection) : primary);
    if (state == nullptr)
        return base::machineFailed("The connection to the ledger's server was lost: " + what);
    return {kindOf(state), "The ledger's server refused that: " + what + " (" + state + ")."};
}

/// The keywords of conninfo, and what it leaves open.
Result<std::map<std::string, std::string>> keywordsOf(const std::string& conninfo) {
    char* problem = nullptr;
    PQconninfoOption* options = PQconninfoParse(conninfo.c_str(), &problem);
    if (options == nullptr) {
        PQfreemem(problem); // it may repeat a password
        return base::badInput("The address of the ledger's server cannot be read. Write it as "
                              "host=NAME dbname=NAME user=NAME sslmode=verify-full.");
    }
    std::map<std::string, std::string> keywords;
    for (const PQconninfoOption* option = options; option->keyword != nullptr; ++option)
        if (option->val != nullptr && *option->val != '\0')
            keywords.emplace(option->keyword, option->val);
    PQconninfoFree(options);
    return keywords;
}

bool isOnThisMachine(const std::string& host) {
    return host.empty() || host.starts_with('/') || host == "localhost" || host == "127.0.0.1" || host == "::1";
}

void fillIn(std::map<std::string, std::string>& keywords) {
    const auto host = keywords.find("host");
    if (!isOnThisMachine(host == keywords.end() ? std::string() : host->second))
        keywords.emplace("sslmode", "verify-full");
    keywords.emplace("target_session_attrs", "read-write");
    keywords.emplace("connect_timeout", "10");
    keywords.emplace("tcp_user_timeout", "30000");
    keywords.emplace("keepalives_idle", "15");
    keywords.emplace("application_name", "caseseal");
    keywords["client_encoding"] = "UTF8";
}

} // namespace

std::string describeServer(const std::string& conninfo) {
    const auto keywords = keywordsOf(conninfo);
    if (!keywords)
        return "PostgreSQL";
    const auto of = [&keywords](const char* name) {
        const auto found = keywords->find(name);
        return found == keywords->end() ? std::string() : found->second;
    };
    const std::string host = of("host").empty() ? "this machine" : of("host");
    const std::string port = of("port").empty() ? std::string() : ":" + of("port");
    const std::string user = of("user").empty() ? std::string() : " as " + of("user");
    return "PostgreSQL " + of("dbname") + " at " + host + port + user;
}

const char* Parameter::data() const {
    return m_binary ? reinterpret_cast<const char*>(m_bytes.data()) : m_text.c_str();
}

int Parameter::length() const { return static_cast<int>(m_binary ? m_bytes.size() : m_text.size()); }

struct Rows::State {
    ResultHandle result;
};

Rows::Rows(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Rows::~Rows() = default;
Rows::Rows(Rows&&) noexcept = default;

int Rows::count() const { return PQntuples(m_state->result.get()); }

base::BytesView Rows::bytes(int row, int column) const {
    const PGresult* result = m_state->result.get();
    return {reinterpret_cast<const std::uint8_t*>(PQgetvalue(result, row, column)),
            static_cast<std::size_t>(PQgetlength(result, row, column))};
}

std::string Rows::text(int row, int column) const { return std::string(base::textOf(bytes(row, column))); }

std::int64_t Rows::number(int row, int column) const {
    const base::BytesView value = bytes(row, column);
    CHECK(value.size() == 8);
    std::uint64_t number = 0;
    for (const std::uint8_t byte : value)
        number = number << 8 | byte;
    return static_cast<std::int64_t>(number);
}

struct PostgresConnection::State {
    ConnectionHandle connection;
    std::string warning; ///< of the running statement

    static void take(void* state, const PGresult* notice) {
        const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
        if (severity != nullptr && std::strcmp(severity, "WARNING") == 0)
            static_cast<State*>(state)->warning = oneLine(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
    }
};

PostgresConnection::PostgresConnection(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PostgresConnection::~PostgresConnection() = default;
PostgresConnection::PostgresConnection(PostgresConnection&&) noexcept = default;
PostgresConnection& PostgresConnection::operator=(PostgresConnection&&) noexcept = default;

Result<PostgresConnection> PostgresConnection::open(const std::string& conninfo) {
    TRY(auto keywords, keywordsOf(conninfo));
    fillIn(keywords);
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (const auto& [name, value] : keywords) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    auto state = std::make_unique<State>();
    state->connection.reset(PQconnectdbParams(names.data(), values.data(), 0));
    if (state->connection == nullptr)
        return base::machineFailed("There is no memory for a connection to the ledger's server.");
    if (PQstatus(state->connection.get()) != CONNECTION_OK) {
        const std::string what = oneLine(PQerrorMessage(state->connection.get()));
        const bool turnedAway = what.find("authentication failed") != std::string::npos ||
                                what.find("certificate") != std::string::npos ||
                                what.find("no pg_hba.conf entry") != std::string::npos ||
                                what.find("is not permitted to log in") != std::string::npos;
        const std::string message = "No connection to the ledger's server: " + what;
        return turnedAway ? base::refused(message) : base::machineFailed(message);
    }
    PQsetNoticeReceiver(state->connection.get(), &State::take, state.get());
    return PostgresConnection(std::move(state));
}

Result<Rows> PostgresConnection::run(const char* statement, std::initializer_list<Parameter> parameters) {
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const Parameter& parameter : parameters) {
        values.push_back(parameter.data());
        lengths.push_back(parameter.length());
        formats.push_back(parameter.format());
    }
    PGconn* connection = m_state->connection.get();
    m_state->warning.clear();
    ResultHandle result(PQexecParams(connection, statement, static_cast<int>(values.size()), nullptr, values.data(),
                                     lengths.data(), formats.data(), 1));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return errorOf(result.get(), connection);
    if (!m_state->warning.empty())
        return base::machineFailed("The ledger's server did not do that as it should: " + m_state->warning + ".");
    return Rows(std::make_unique<Rows::State>(Rows::State{std::move(result)}));
}

Result<void> PostgresConnection::runScript(const std::string& statements) {
    PGconn* connection = m_state->connection.get();
    const ResultHandle result(PQexec(connection, statements.c_str()));
    const auto status = PQresultStatus(result.get()); // of the last, or of the one that failed
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return errorOf(result.get(), connection);
    return {};
}

bool PostgresConnection::alive() const { return PQstatus(m_state->connection.get()) == CONNECTION_OK; }

int PostgresConnection::socket() const { return PQsocket(m_state->connection.get()); }

Result<int> PostgresConnection::takeNotifications() {
    PGconn* connection = m_state->connection.get();
    if (PQconsumeInput(connection) == 0)
        return base::machineFailed("The connection to the ledger's server was lost: " +
                                   oneLine(PQerrorMessage(connection)));
    int count = 0;
    while (PGnotify* notification = PQnotifies(connection)) {
        PQfreemem(notification);
        ++count;
    }
    return count;
}

Result<Transaction> Transaction::begin(PostgresConnection& connection, const std::string& first) {
    Transaction transaction(connection);
    TRY_VOID(connection.runScript("BEGIN; " + first));
    return transaction;
}

Transaction::~Transaction() {
    if (m_connection != nullptr && m_connection->alive())
        (void)m_connection->run("ROLLBACK"); // where it fails the server rolls back by itself
}

Result<void> Transaction::commit() {
    CHECK(m_connection != nullptr);
    PostgresConnection* connection = std::exchange(m_connection, nullptr);
    TRY_VOID(connection->run("COMMIT"));
    return {};
}

} // namespace caseseal::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/postgres_schema.h"

namespace caseseal::net {

using base::Result;

namespace {

/// `entry` alone keeps the log gap-free: an index builds on the one before it, and holds one value.
constexpr char kTables[] = R"(
CREATE SCHEMA caseseal;
CREATE TABLE caseseal.log (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    origin text NOT NULL,
    version bigint NOT NULL);
CREATE TABLE caseseal.entry (
    idx bigint PRIMARY KEY CHECK (idx >= 0),
    prev bigint REFERENCES caseseal.entry (idx),
    data bytea NOT NULL CHECK (octet_length(data) = 32),
    CHECK ((idx = 0) = (prev IS NULL)),
    CHECK (prev IS NULL OR prev = idx - 1));
CREATE TABLE caseseal.tile (
    level bigint NOT NULL CHECK (level BETWEEN 1 AND 63),
    n bigint NOT NULL CHECK (n >= 0),
    width bigint NOT NULL CHECK (width BETWEEN 1 AND 256),
    hashes bytea NOT NULL CHECK (octet_length(hashes) = 32 * width),
    PRIMARY KEY (level, n, width));
CREATE TABLE caseseal.checkpoint (
    size bigint PRIMARY KEY CHECK (size >= 0),
    note bytea NOT NULL CHECK (octet_length(note) <= 1048576));
CREATE TABLE caseseal.line (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    size bigint NOT NULL REFERENCES caseseal.checkpoint (size),
    line bytea NOT NULL CHECK (octet_length(line) <= 8192));
CREATE INDEX line_size ON caseseal.line (size, id);
CREATE TABLE caseseal.seen (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member name NOT NULL DEFAULT session_user CHECK (member = session_user),
    at timestamptz NOT NULL DEFAULT now(),
    size bigint NOT NULL);
CREATE INDEX seen_member ON caseseal.seen (member, id);
)";

constexpr char kGuard[] = R"(
CREATE FUNCTION caseseal.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'A ledger only grows: % of caseseal.% is refused', TG_OP, TG_TABLE_NAME; END $$;
DO $$ DECLARE name text; BEGIN
    FOREACH name IN ARRAY ARRAY['log', 'entry', 'tile', 'checkpoint', 'line', 'seen'] LOOP
        EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON caseseal.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION caseseal.refuse()', name);
    END LOOP;
END $$;
)";

constexpr char kGrants[] = R"(
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'caseseal_member') THEN CREATE ROLE caseseal_member NOLOGIN; END IF;
END $$;
REVOKE ALL ON SCHEMA caseseal FROM PUBLIC;
GRANT USAGE ON SCHEMA caseseal TO caseseal_member;
GRANT SELECT ON caseseal.log TO caseseal_member;
GRANT SELECT, INSERT ON caseseal.entry, caseseal.tile, caseseal.checkpoint, caseseal.line, caseseal.seen TO caseseal_member;
)";

Result<bool> hasSchema(PostgresConnection& connection) {
    TRY(const Rows rows, connection.run("SELECT 1 FROM pg_namespace WHERE nspname = 'caseseal'"));
    return rows.count() != 0;
}

Result<std::string> originOf(PostgresConnection& connection) {
    TRY(const Rows rows, connection.run("SELECT origin, version FROM caseseal.log"));
    if (rows.count() != 1)
        return base::badInput("The server's schema caseseal holds no ledger: it was not made completely.");
    if (const auto version = rows.number(0, 1); version != kSchemaVersion)
        return base::badInput("The ledger on the server is of version " + std::to_string(version) +
                              "; this program knows version " + std::to_string(kSchemaVersion) + ". Update CaseSeal.");
    return rows.text(0, 0);
}

Result<void> addMember(PostgresConnection& owner, const std::string& member) {
    TRY(const Rows there, owner.run("SELECT 1 FROM pg_roles WHERE rolname = $1", {member}));
    const auto execute = [&](const char* form) -> Result<void> {
        TRY(const Rows statement, owner.run("SELECT format($1, $2::text)", {std::string(form), member}));
        return owner.runScript(statement.text(0, 0)); // the server quotes the name
    };
    if (there.count() == 0)
        TRY_VOID(execute("CREATE ROLE %I LOGIN"));
    return execute("GRANT caseseal_member TO %I");
}

/// Does the server know this statement? What it changes is undone.
bool knows(PostgresConnection& connection, const char* statement) {
    auto transaction = Transaction::begin(connection);
    return transaction && connection.run(statement);
}

} // namespace

Result<void> makeSchema(PostgresConnection& owner, const std::string& origin, const std::vector<std::string>& members) {
    TRY(Transaction transaction, Transaction::begin(owner));
    TRY(const bool there, hasSchema(owner));
    if (there) {
        TRY(const std::string found, originOf(owner));
        if (found != origin)
            return base::refused("The database already holds the ledger " + found + ". Use a database of its own for " +
                                 origin + ".");
    } else {
        TRY_VOID(owner.runScript(kTables));
        TRY_VOID(owner.run("INSERT INTO caseseal.log (origin, version) VALUES ($1, $2)", {origin, kSchemaVersion}));
        TRY_VOID(owner.runScript(kGuard));
    }
    TRY_VOID(owner.runScript(kGrants));
    for (const std::string& member : members)
        TRY_VOID(addMember(owner, member));
    return transaction.commit();
}

Result<SchemaFacts> probeSchema(PostgresConnection& connection) {
    TRY(const bool there, hasSchema(connection));
    if (!there)
        return base::badInput("The database holds no ledger. Its owner makes one with `caseseal-cli ledger init`.");
    SchemaFacts facts;
    TRY(facts.origin, originOf(connection));
    facts.features.advisoryLock = knows(connection, "SELECT pg_try_advisory_xact_lock(1)");
    facts.features.notify = knows(connection, "LISTEN caseseal_checkpoint");
    return facts;
}

} // namespace caseseal::net

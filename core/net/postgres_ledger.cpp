// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/postgres_ledger.h"

#include "ledger/tree_edge.h"
#include "postgres_watch.h"

#include <algorithm>

namespace caseseal::net {

using base::badInput;
using base::Bytes;
using base::BytesView;
using base::refused;
using base::Result;
using ledger::Digest;
using ledger::SignedCheckpoint;
using ledger::SignedNote;
using ledger::TileName;
using ledger::TreeEdge;
using ledger::TreeHead;

namespace {

/// Rows of 32 bytes [first, first + count) of the log; fewer where it ends before.
Result<Rows> entryRows(PostgresConnection& server, std::uint64_t first, std::uint64_t count) {
    return server.run("SELECT data FROM caseseal.entry WHERE idx >= $1::bigint AND idx < $2::bigint ORDER BY idx",
                      {first, first + count});
}

base::Error noSuchFile(const std::string& path) { return badInput("The ledger has no file " + path + "."); }

Digest digestOf(BytesView bytes) {
    CHECK(bytes.size() == sizeof(Digest)); // the table's own constraint
    Digest digest;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

/// The entries of a tile of level 0, as the log has them.
Result<std::vector<Digest>> entriesOf(PostgresConnection& server, const TileName& name, const std::string& path) {
    TRY(const Rows rows, entryRows(server, name.index * ledger::kTileWidth, name.width));
    if (static_cast<unsigned>(rows.count()) != name.width)
        return noSuchFile(path);
    std::vector<Digest> entries;
    entries.reserve(name.width);
    for (int row = 0; row < rows.count(); ++row)
        entries.push_back(digestOf(rows.bytes(row, 0)));
    return entries;
}

Result<Bytes> entryBundle(PostgresConnection& server, const TileName& name, const std::string& path) {
    TRY(const auto entries, entriesOf(server, name, path));
    Bytes bundle;
    for (const Digest& entry : entries)
        ledger::addToBundle(bundle, entry);
    return bundle;
}

Result<Bytes> tile(PostgresConnection& server, const TileName& name, const std::string& path) {
    if (name.level == 0) {
        TRY(auto entries, entriesOf(server, name, path));
        for (Digest& entry : entries)
            entry = ledger::leafHash(entry);
        return ledger::bytesOfTile(entries);
    }
    TRY(const Rows rows, server.run("SELECT hashes FROM caseseal.tile WHERE level = $1::bigint AND n = $2::bigint AND "
                                    "width >= $3::bigint ORDER BY width LIMIT 1",
                                    {std::uint64_t{name.level}, name.index, std::uint64_t{name.width}}));
    if (rows.count() == 0)
        return noSuchFile(path);
    const BytesView hashes = rows.bytes(0, 0).first(name.width * sizeof(Digest));
    return Bytes(hashes.begin(), hashes.end());
}

/// The newest checkpoint as it stands; an empty text and an empty tree where there is none.
struct Newest {
    std::string note;
    TreeHead head;
};

/// A later line of the same key takes the earlier one's place.
Result<void> addLine(SignedNote& note, std::string_view line) {
    TRY(SignedNote one, SignedNote::parse(note.text + "\n" + std::string(line)));
    if (one.signatures.size() != 1)
        return badInput("not one signature line");
    ledger::NoteSignature& signature = one.signatures.front();
    const auto same = std::find_if(note.signatures.begin(), note.signatures.end(), [&](const auto& other) {
        return other.name == signature.name && other.keyId == signature.keyId;
    });
    if (same != note.signatures.end())
        *same = std::move(signature);
    else if (note.signatures.size() < ledger::kMaxNoteSignatures)
        note.signatures.push_back(std::move(signature));
    return {};
}

/// The note in a row with all lines that were added to it.
Result<Newest> wholeNote(PostgresConnection& server, const Rows& rows, int row) {
    auto parsed = SignedCheckpoint::parse(rows.text(row, 1));
    if (!parsed || parsed->checkpoint.size != static_cast<std::uint64_t>(rows.number(row, 0)))
        return refused("The checkpoint on the ledger's server cannot be read. Ask who wrote it; nothing was changed.");
    TRY(const Rows lines,
        server.run("SELECT line FROM caseseal.line WHERE size = $1::bigint ORDER BY id", {rows.number(row, 0)}));
    for (int line = 0; line < lines.count(); ++line)
        (void)addLine(parsed->note, lines.text(line, 0)); // a line that is none counts as not there
    return Newest{parsed->note.encode(), {parsed->checkpoint.size, parsed->checkpoint.root}};
}

Result<Newest> newestOf(PostgresConnection& server) {
    TRY(const Rows rows, server.run("SELECT size, note FROM caseseal.checkpoint ORDER BY size DESC LIMIT 1"));
    return rows.count() == 0 ? Result<Newest>(Newest{}) : wholeNote(server, rows, 0);
}

/// "{\\x00ff…,…}": an array of bytea, as PostgreSQL reads it.
std::string arrayOf(std::span<const Digest> entries) {
    std::string text = "{";
    for (const Digest& entry : entries)
        text += (text.size() > 1 ? ",\"\\\\x" : "\"\\\\x") + base::encodeHex(entry) + "\"";
    return text + "}";
}

Result<void> insertEntries(PostgresConnection& server, std::span<const Digest> entries, std::uint64_t first) {
    TRY_VOID(server.run("INSERT INTO caseseal.entry (idx, prev, data) "
                        "SELECT i, nullif(i, 0) - 1, data FROM (SELECT $1::bigint + number - 1 AS i, data "
                        "FROM unnest($2::bytea[]) WITH ORDINALITY AS given (data, number)) AS numbered",
                        {first, arrayOf(entries)}));
    return {};
}

/// Level 0 and bundles are made of the entries.
Result<void> insertTile(PostgresConnection& server, const std::string& path, BytesView hashes) {
    const auto name = TileName::parse(path);
    if (!name || name->level == 0)
        return {};
    TRY_VOID(server.run("INSERT INTO caseseal.tile (level, n, width, hashes) VALUES ($1, $2, $3, $4)",
                        {std::uint64_t{name->level}, name->index, std::uint64_t{name->width}, hashes}));
    return {};
}

/// The lines of `wanted` that do not stand below `present` yet.
Result<void> insertNewLines(PostgresConnection& server, const SignedNote& wanted, const SignedNote& present,
                            std::uint64_t size) {
    for (const auto& signature : wanted.signatures) {
        const bool there = std::any_of(present.signatures.begin(), present.signatures.end(), [&](const auto& other) {
            return other.name == signature.name && other.keyId == signature.keyId &&
                   other.signature == signature.signature;
        });
        const std::string line = SignedNote::encodeLine(signature);
        if (!there)
            TRY_VOID(server.run("INSERT INTO caseseal.line (size, line) VALUES ($1, $2)", {size, base::bytesOf(line)}));
    }
    return {};
}

} // namespace

struct PostgresLedger::State {
    std::string conninfo;
    PostgresConnection connection;
    SchemaFacts facts;
    std::optional<TreeEdge> edge; ///< after an append of our own, which nobody may have appended behind since

    /// The connection, made anew where it was lost. The ledger behind it must still be the same one.
    [[nodiscard]] Result<PostgresConnection*> server() {
        if (!connection.alive()) {
            TRY(PostgresConnection fresh, PostgresConnection::open(conninfo));
            TRY(const SchemaFacts now, probeSchema(fresh));
            if (now.origin != facts.origin)
                return refused("The server now holds the ledger " + now.origin + ", not " + facts.origin + ".");
            connection = std::move(fresh);
            edge.reset(); // a server that came back may have lost what it had said, and others may have gone on
        }
        return &connection;
    }

    /// A transaction in which no other member writes (where the server can see to that).
    [[nodiscard]] Result<Transaction> beginWriting(PostgresConnection& server) const {
        return Transaction::begin(server, facts.features.advisoryLock
                                              ? "SET LOCAL lock_timeout = '30s'; SELECT pg_advisory_xact_lock(" +
                                                    std::to_string(kLockNumber) + ")"
                                              : std::string());
    }

    /// Behind the edge that the last append left, without reading anything: the table's own constraints refuse it where
    /// the log has another size by now. Any error: nothing is known, and the log must be read.
    [[nodiscard]] Result<std::uint64_t> appendBehindEdge(std::span<const Digest> entries) {
        TRY(PostgresConnection* const server, this->server());
        if (!edge)
            return badInput("the connection was made anew");
        TreeEdge behind = *std::exchange(edge, std::nullopt);
        TRY(Transaction transaction, beginWriting(*server));
        TRY_VOID(write(*server, behind, entries));
        TRY_VOID(transaction.commit());
        edge = std::move(behind);
        return edge->size();
    }
    [[nodiscard]] static Result<void> write(PostgresConnection& server, TreeEdge& behind,
                                            std::span<const Digest> entries) {
        TRY_VOID(insertEntries(server, entries, behind.size()));
        return behind.append(entries,
                             [&](const std::string& path, BytesView bytes) { return insertTile(server, path, bytes); });
    }

    [[nodiscard]] Result<void> notify(PostgresConnection& server) const {
        if (facts.features.notify)
            TRY_VOID(server.run("NOTIFY caseseal_checkpoint"));
        return {};
    }
};

PostgresLedger::PostgresLedger(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PostgresLedger::~PostgresLedger() = default;

Result<std::unique_ptr<PostgresLedger>> PostgresLedger::open(const std::string& conninfo) {
    TRY(PostgresConnection connection, PostgresConnection::open(conninfo));
    TRY(SchemaFacts facts, probeSchema(connection));
    auto state = std::make_unique<State>(State{conninfo, std::move(connection), std::move(facts), {}});
    return std::unique_ptr<PostgresLedger>(new PostgresLedger(std::move(state)));
}

const std::string& PostgresLedger::origin() const { return m_state->facts.origin; }
const Features& PostgresLedger::features() const { return m_state->facts.features; }

Result<Bytes> PostgresLedger::get(const std::string& path) {
    const auto bundle = ledger::parseEntryBundlePath(path);
    const auto name = TileName::parse(path);
    if (path != "checkpoint" && !bundle && !name)
        return badInput("A ledger has no file of the name " + path + ".");
    TRY(PostgresConnection* const server, m_state->server());
    if (bundle)
        return entryBundle(*server, *bundle, path);
    if (name)
        return tile(*server, *name, path);
    TRY(const Newest newest, newestOf(*server));
    if (newest.note.empty())
        return noSuchFile(path);
    const BytesView bytes = base::bytesOf(newest.note);
    return Bytes(bytes.begin(), bytes.end());
}

Result<std::uint64_t> PostgresLedger::size() {
    TRY(PostgresConnection* const server, m_state->server());
    TRY(const Rows rows, server->run("INSERT INTO caseseal.seen (size) "
                                     "SELECT coalesce(max(idx) + 1, 0) FROM caseseal.entry RETURNING size"));
    return static_cast<std::uint64_t>(rows.number(0, 0));
}

Result<std::uint64_t> PostgresLedger::append(std::span<const Digest> sealHashes, std::uint64_t expectedSize) {
    if (m_state->edge && m_state->edge->size() == expectedSize && !sealHashes.empty())
        if (const auto size = m_state->appendBehindEdge(sealHashes))
            return *size;
    TRY(PostgresConnection* const server, m_state->server());
    TRY(Transaction transaction, m_state->beginWriting(*server));
    TRY(const Newest newest, newestOf(*server));
    TRY(const Rows count, server->run("SELECT coalesce(max(idx) + 1, 0) FROM caseseal.entry"));
    TreeHead now;
    now.size = static_cast<std::uint64_t>(count.number(0, 0));
    TRY(now.root, ledger::rootFromTiles(*this, now.size));
    TRY(const bool continues, ledger::extends(*this, newest.head, now));
    if (!continues)
        return refused("The entries on the ledger's server do not continue its own checkpoint. Nothing was appended.");
    if (expectedSize < now.size && sealHashes.size() <= now.size - expectedSize) {
        TRY(const bool there, ledger::holds(*this, now, sealHashes, expectedSize));
        if (there)
            return expectedSize + sealHashes.size();
    }
    if (expectedSize != now.size)
        return badInput("The ledger holds " + std::to_string(now.size) + " entries, not " +
                        std::to_string(expectedSize) + ": another member has been writing. Read its size again.");
    if (sealHashes.empty())
        return now.size;
    TRY(auto edge, TreeEdge::load(*this, now));
    TRY_VOID(State::write(*server, edge, sealHashes));
    TRY_VOID(transaction.commit());
    m_state->edge = std::move(edge);
    return m_state->edge->size();
}

Result<std::string> PostgresLedger::checkpoint() {
    TRY(PostgresConnection* const server, m_state->server());
    TRY(Newest newest, newestOf(*server));
    return std::move(newest.note);
}

Result<std::vector<std::string>> PostgresLedger::checkpoints(std::size_t count) {
    TRY(PostgresConnection* const server, m_state->server());
    TRY(const Rows rows, server->run("SELECT size, note FROM caseseal.checkpoint ORDER BY size DESC LIMIT $1::bigint",
                                     {std::uint64_t{count}}));
    std::vector<std::string> notes;
    for (int row = 0; row < rows.count(); ++row) {
        TRY(Newest head, wholeNote(*server, rows, row));
        notes.push_back(std::move(head.note));
    }
    return notes;
}

Result<void> PostgresLedger::compareAndSwapCheckpoint(const std::string& oldNote, const std::string& newNote) {
    TRY(const SignedCheckpoint wanted, SignedCheckpoint::parse(newNote));
    const auto& next = wanted.checkpoint;
    if (next.origin != origin())
        return refused("The checkpoint is of the ledger " + next.origin + ", not of " + origin() + ".");
    TRY(PostgresConnection* const server, m_state->server());
    TRY(Transaction transaction, m_state->beginWriting(*server));
    TRY(const Newest newest, newestOf(*server));
    if (newest.note != oldNote)
        return refused("The ledger has a newer checkpoint: another member has published. Read it and try again.");
    const bool same = !newest.note.empty() && next.size == newest.head.size;
    if (next.size < newest.head.size || (same && next.root != newest.head.root))
        return refused("The new checkpoint is not an extension of the ledger's newest one.");
    TRY_VOID(ledger::TileReader::open(*this, next.size, next.root));
    if (same) {
        TRY(const SignedNote present, SignedNote::parse(newest.note));
        TRY_VOID(insertNewLines(*server, wanted.note, present, next.size));
    } else {
        TRY_VOID(server->run("INSERT INTO caseseal.checkpoint (size, note) VALUES ($1, $2)",
                             {next.size, base::bytesOf(newNote)}));
    }
    TRY_VOID(m_state->notify(*server));
    return transaction.commit();
}

std::shared_ptr<void> PostgresLedger::subscribe(std::function<void()> changed) {
    return features().notify ? watchServer(m_state->conninfo, std::move(changed)) : nullptr;
}

Result<std::vector<PostgresLedger::MemberSeen>> PostgresLedger::members() {
    TRY(PostgresConnection* const server, m_state->server());
    TRY(const Rows rows, server->run("SELECT DISTINCT ON (member) member::text, "
                                     "to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), size "
                                     "FROM caseseal.seen ORDER BY member, id DESC"));
    std::vector<MemberSeen> members;
    for (int row = 0; row < rows.count(); ++row)
        members.push_back({rows.text(row, 0), rows.text(row, 1), static_cast<std::uint64_t>(rows.number(row, 2))});
    return members;
}

} // namespace caseseal::net

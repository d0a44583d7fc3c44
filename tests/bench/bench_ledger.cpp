// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/postgres_ledger.h"
#include "postgres_server.h"

#include <QCoreApplication>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>

// A ledger in PostgreSQL, a real server in a folder of /tmp that syncs what it commits, reached by TLS as a member.
//
//   append/N    the ledger's append of N entries (read, checked, locked, tiles made) against the bare insert of the
//   same
//               rows into tables of the same form: entries and tiles in one transaction over a connection of its own.
//               The two take turns; each round (an iteration) gives its medians, the counters are the medians of the
//               rounds, in microseconds; rate = bare/ours.
//   publish/1   the whole publication of one seal: checks, four signatures, checkpoint. p50 and p99 in milliseconds.
//
// CASESEAL_BENCH_ROUNDS and CASESEAL_BENCH_SAVES (appends of a round) make it shorter or longer.

namespace {

using namespace caseseal;
using namespace caseseal::ledger;
using net::PostgresConnection;
using net::PostgresLedger;
using net::test::Certificates;
using net::test::PostgresServer;
using Clock = std::chrono::steady_clock;

const std::string kOrigin = "bench.example/trial";

int fromEnvironment(const char* name, int otherwise) {
    const char* text = std::getenv(name);
    return text ? std::atoi(text) : otherwise;
}

/// `part` of 1: 0.5 is the median.
double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(values.size()));
    return values.at(std::min(at, values.size() - 1));
}

template<typename Work>
double microseconds(const Work& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

std::string judged(const char* goal, bool met) { return std::string("goal ") + goal + (met ? ": met" : ": NOT met"); }

Digest seal(std::uint64_t number) { return crypto::sha256(base::bytesOf("seal " + std::to_string(number))); }

std::vector<Digest> seals(std::uint64_t first, std::uint64_t count) {
    std::vector<Digest> out;
    for (std::uint64_t i = 0; i < count; ++i)
        out.push_back(seal(first + i));
    return out;
}

/// One server with one database for each measurement.
class Place {
public:
    Place()
        : m_folder(QStringLiteral("/tmp/cs-bench-XXXXXX")),
          m_certificates(m_folder.path() + QStringLiteral("/certificates")),
          m_server(m_folder.path() + QStringLiteral("/server"), m_certificates) {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        m_server.syncForReal();
        QDir().mkpath(m_folder.path() + QStringLiteral("/certificates"));
        QString wrong = m_certificates.make({QStringLiteral("site")});
        if (wrong.isEmpty())
            wrong = m_server.makeAndStart();
        if (!wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
    }
    /// A fresh ledger; how a member comes in.
    std::string makeLedger() {
        const QString database = QStringLiteral("bench%1").arg(++m_number);
        auto owner = PostgresConnection::open(m_server.ownerOf(QStringLiteral("postgres"))).value();
        owner.runScript("CREATE DATABASE " + database.toStdString()).value();
        auto inside = PostgresConnection::open(m_server.ownerOf(database)).value();
        net::makeSchema(inside, kOrigin, {"site"}).value();
        return PostgresServer::memberOf({&m_server}, database, QStringLiteral("site"), m_certificates,
                                        QStringLiteral("site"));
    }

private:
    QTemporaryDir m_folder;
    Certificates m_certificates;
    PostgresServer m_server;
    int m_number = 0;
};

/// What an ordinary program would do with the same rows: one statement for the entries, one for each tile.
class BareInsert {
public:
    explicit BareInsert(const std::string& conninfo) : m_server(PostgresConnection::open(conninfo).value()) {}
    void append(const std::vector<Digest>& entries, std::uint64_t first, const std::vector<TileName>& tiles) {
        auto transaction = net::Transaction::begin(m_server).value();
        std::string array = "{";
        for (const auto& entry : entries)
            array += (array.size() > 1 ? ",\"\\\\x" : "\"\\\\x") + base::encodeHex(entry) + "\"";
        (void)m_server
            .run("INSERT INTO caseseal.entry (idx, prev, data) SELECT i, nullif(i, 0) - 1, data FROM "
                 "(SELECT $1::bigint + number - 1 AS i, data FROM unnest($2::bytea[]) WITH ORDINALITY "
                 "AS given (data, number)) AS numbered",
                 {first, array + "}"})
            .value();
        for (const auto& tile : tiles) {
            const base::Bytes hashes(std::size_t{tile.width} * sizeof(Digest), 7);
            (void)m_server
                .run("INSERT INTO caseseal.tile (level, n, width, hashes) VALUES ($1, $2, $3, $4)",
                     {std::uint64_t{tile.level}, tile.index, std::uint64_t{tile.width}, base::BytesView(hashes)})
                .value();
        }
        transaction.commit().value();
    }

private:
    PostgresConnection m_server;
};

/// The tiles of level 1 and up that an append writes.
std::vector<TileName> upperTiles(std::uint64_t before, std::uint64_t after) {
    auto tiles = tilesBetween(before, after);
    std::erase_if(tiles, [](const auto& tile) { return tile.level == 0; });
    return tiles;
}

void append(benchmark::State& state, Place& place, std::uint64_t batch) {
    const int appends = fromEnvironment("CASESEAL_BENCH_SAVES", 40);
    const auto ledger = PostgresLedger::open(place.makeLedger()).value();
    BareInsert bare(place.makeLedger());
    std::vector<double> ours, rows, rates;
    std::uint64_t size = 0;
    for (auto _ : state) {
        std::vector<double> oursNow, rowsNow;
        for (int i = 0; i < appends; ++i, size += batch) {
            const auto entries = seals(size, batch);
            const auto tiles = upperTiles(size, size + batch);
            oursNow.push_back(microseconds([&] { (void)ledger->append(entries, size).value(); }));
            rowsNow.push_back(microseconds([&] { bare.append(entries, size, tiles); }));
        }
        ours.push_back(quantile(oursNow, 0.5));
        rows.push_back(quantile(rowsNow, 0.5));
        rates.push_back(rows.back() / ours.back());
        state.SetIterationTime(ours.back() / 1e6);
    }
    state.counters["bare"] = quantile(rows, 0.5);
    state.counters["ours"] = quantile(ours, 0.5);
    const double rate = quantile(rates, 0.5);
    state.counters["rate"] = rate;
    state.SetLabel(judged("rate >= 0.7 of bare", rate >= 0.7));
}

CheckpointSigner signer(const std::string& name, KeyType type) {
    const auto algorithm =
        type == KeyType::MlDsa44Cosignature ? crypto::Algorithm::MlDsa44 : crypto::Algorithm::Ed25519;
    return {name, type, crypto::SigningKey::make(algorithm)};
}

MemberKeys makeKeys() {
    MemberKeys keys;
    keys.logSigners.push_back(signer(kOrigin, KeyType::Ed25519));
    keys.logSigners.push_back(signer(kOrigin, KeyType::MlDsa44Cosignature));
    keys.witnessSigners.push_back(signer("site.example", KeyType::Ed25519Cosignature));
    keys.witnessSigners.push_back(signer("site.example", KeyType::MlDsa44Cosignature));
    return keys;
}

void publishOne(benchmark::State& state, Place& place) {
    const auto ledger = PostgresLedger::open(place.makeLedger()).value();
    const auto keys = makeKeys();
    Policy policy;
    for (const auto& log : keys.logSigners)
        policy.logs.push_back({log.verifierKey(), ""});
    policy.quorum = "none";
    std::vector<double> took;
    std::string seen;
    std::uint64_t number = 0;
    for (auto _ : state) {
        const auto one = seal(number++);
        took.push_back(microseconds([&] {
            seen = publish(*ledger, kOrigin, policy, keys, {&one, 1}, seen, number).value().checkpointNote;
        }));
        state.SetIterationTime(took.back() / 1e6);
    }
    state.counters["p50_ms"] = quantile(took, 0.5) / 1e3;
    state.counters["p99_ms"] = quantile(took, 0.99) / 1e3;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (net::test::Programs::folder().isEmpty()) {
        std::fprintf(stderr, "PostgreSQL's server programs are not installed.\n");
        return 2;
    }
    Place place;
    const auto rounds = static_cast<benchmark::IterationCount>(fromEnvironment("CASESEAL_BENCH_ROUNDS", 15));
    for (const std::uint64_t batch : {1, 16, 100})
        benchmark::RegisterBenchmark(("append/" + std::to_string(batch)).c_str(),
                                     [&place, batch](benchmark::State& state) { append(state, place, batch); })
            ->Iterations(rounds)
            ->UseManualTime()
            ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("publish/1", [&place](benchmark::State& state) { publishOne(state, place); })
        ->Iterations(rounds * 20)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_contract.h"
#include "net/postgres_ledger.h"
#include "postgres_server.h"

using namespace caseseal;
using namespace caseseal::ledger::contract;
using net::PostgresConnection;
using net::PostgresLedger;
using net::test::Certificates;
using net::test::PostgresServer;

namespace {

constexpr int kMembers = 8;
constexpr int kKills = 20;
constexpr std::uint64_t kBatch = 3;

std::string nameOf(int member) { return "site-" + std::to_string(member); }

/// What the members publish until they are stopped, and what came of it.
class Publishing {
public:
    Publishing(std::string conninfo, const ledger::Policy& policy) : m_conninfo(std::move(conninfo)), m_policy(policy) {
        for (int member = 0; member < kMembers; ++member)
            m_threads.emplace_back([this, member] { publish(member); });
    }
    void stop() {
        m_stopped = true;
        m_threads.clear();
    }
    [[nodiscard]] std::uint64_t done() const { return m_done; }

    std::mutex mutex;
    std::vector<ledger::Checkpoint> heads;         ///< that a member was told are signed and kept
    std::map<std::uint64_t, ledger::Digest> seals; ///< index of each seal that a member was told is there
    std::vector<std::string> problems;
    std::atomic<int> interruptions = 0;

private:
    std::unique_ptr<PostgresLedger> connect() {
        while (!m_stopped) {
            auto ledger = PostgresLedger::open(m_conninfo);
            if (ledger)
                return std::move(*ledger);
            QTest::qSleep(100);
        }
        return nullptr;
    }
    void publish(int member) {
        const auto keys = ledger::contract::member(nameOf(member));
        const auto ledger = connect();
        std::string seen;
        std::uint64_t next = 1'000'000 * static_cast<std::uint64_t>(member + 1);
        while (ledger != nullptr && !m_stopped) {
            const auto batch = ledger::contract::seals(next, kBatch);
            const auto done = ledger::publish(*ledger, kOrigin, m_policy, keys, batch, seen, kTime);
            if (done) {
                seen = done->checkpointNote;
                next += kBatch;
                note(*done, batch);
            } else if (done.error().kind == base::ErrorKind::Machine) {
                ++interruptions; // the same batch again, once a server answers
                QTest::qSleep(50);
            } else {
                const std::lock_guard guard(mutex);
                problems.push_back(done.error().message);
                return;
            }
        }
    }
    void note(const ledger::Published& published, const std::vector<ledger::Digest>& batch) {
        const std::lock_guard guard(mutex);
        heads.push_back(ledger::SignedCheckpoint::parse(published.checkpointNote)->checkpoint);
        for (std::size_t i = 0; i < batch.size(); ++i)
            if (!seals.emplace(published.indexes[i], batch[i]).second)
                problems.push_back("two values at index " + std::to_string(published.indexes[i]));
        ++m_done;
    }

    std::string m_conninfo;
    const ledger::Policy& m_policy;
    std::atomic<bool> m_stopped = false;
    std::atomic<std::uint64_t> m_done = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace

/// Eight members publish at once while the primary server is killed again and again and its synchronous standby takes
/// over: what a member was told is on the ledger stays there, at one index, and everybody ends at one root.
class TestPostgresFailover : public QObject {
    Q_OBJECT
public:
    TestPostgresFailover()
        : m_folder(QStringLiteral("/tmp/cs-net-XXXXXX")),
          m_certificates(m_folder.path() + QStringLiteral("/certificates")) {}

private Q_SLOTS:
    void initTestCase() {
        if (net::test::Programs::folder().isEmpty())
            QSKIP("PostgreSQL's server programs are not installed");
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QVERIFY(QDir().mkpath(m_folder.path() + QStringLiteral("/certificates")));
        QCOMPARE(m_certificates.make({QStringLiteral("site")}), QString());
    }

    void nothingIsLostWhenPrimariesDie() {
        PostgresServer first(m_folder.path() + QStringLiteral("/a"), m_certificates);
        PostgresServer second(m_folder.path() + QStringLiteral("/b"), m_certificates);
        QCOMPARE(first.makeAndStart(), QString());
        auto owner = PostgresConnection::open(first.ownerOf(QStringLiteral("postgres")));
        QVERIFY(owner && net::makeSchema(*owner, kOrigin, {"site"}));
        first.waitForStandby();
        second.waitForStandby();
        first.kill();
        QCOMPARE(first.start(), QString());
        QCOMPARE(second.makeStandbyOf(first), QString());

        std::vector<std::string> names;
        for (int member = 0; member < kMembers; ++member)
            names.push_back(nameOf(member));
        const ledger::Policy policy = policyOf(names, "any");
        const std::string conninfo =
            PostgresServer::memberOf({&first, &second}, QStringLiteral("postgres"), QStringLiteral("site"),
                                     m_certificates, QStringLiteral("site"));
        Publishing publishing(conninfo, policy);
        PostgresServer* primary = &first;
        PostgresServer* standby = &second;
        for (int kill = 0; kill < kKills; ++kill) {
            const std::uint64_t before = publishing.done();
            QTRY_VERIFY_WITH_TIMEOUT(publishing.done() > before + 4, 60'000); // in the middle of work
            primary->kill();
            QCOMPARE(standby->promote(), QString());
            std::swap(primary, standby);
            QCOMPARE(standby->makeStandbyOf(*primary), QString());
        }
        publishing.stop();
        QVERIFY2(publishing.problems.empty(), publishing.problems.empty() ? "" : publishing.problems.front().c_str());
        QVERIFY(publishing.interruptions > 0);

        const auto ledger = PostgresLedger::open(conninfo).value();
        const auto all = readAll(*ledger).value();
        const std::set<ledger::Digest> distinct{all.begin(), all.end()};
        QCOMPARE(distinct.size(), all.size());
        for (const auto& [index, seal] : publishing.seals)
            QCOMPARE(all.at(index), seal);
        const auto last = ledger::SignedCheckpoint::parse(ledger->checkpoint().value())->checkpoint;
        auto reader = ledger::TileReader::open(*ledger, last.size, last.root).value();
        for (const auto& head : publishing.heads)
            QVERIFY(ledger::checkConsistency(head.size, last.size,
                                             ledger::makeConsistencyProof(head.size, last.size, reader).value(),
                                             head.root, last.root));
        qInfo("%zu publications, %zu seals, %d interruptions over %d killed primaries", publishing.heads.size(),
              publishing.seals.size(), publishing.interruptions.load(), kKills);
    }

private:
    QTemporaryDir m_folder;
    Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TestPostgresFailover)
#include "tst_postgres_failover.moc"

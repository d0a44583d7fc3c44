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

/// The ledger in PostgreSQL: the contract, over TLS as a member with nothing but INSERT and SELECT; what members may
/// not; what a superuser does to the rows; a server that goes away and comes back.
class TestPostgresLedger : public QObject {
    Q_OBJECT
public:
    TestPostgresLedger()
        : m_folder(QStringLiteral("/tmp/cs-net-XXXXXX")),
          m_certificates(m_folder.path() + QStringLiteral("/certificates")),
          m_server(m_folder.path() + QStringLiteral("/server"), m_certificates) {}

private Q_SLOTS:
    void initTestCase() {
        if (net::test::Programs::folder().isEmpty())
            QSKIP("PostgreSQL's server programs are not installed");
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QVERIFY(QDir().mkpath(m_folder.path() + QStringLiteral("/certificates")));
        QCOMPARE(m_certificates.make({QStringLiteral("site_a"), QStringLiteral("site_b"), QStringLiteral("stranger")}),
                 QString());
        QCOMPARE(m_server.makeAndStart(), QString());
        auto owner = PostgresConnection::open(m_server.ownerOf(QStringLiteral("postgres")));
        QVERIFY2(owner.has_value(), owner ? "" : owner.error().message.c_str());
        QVERIFY(owner->run("CREATE ROLE stranger LOGIN"));
    }
    /// Each test has a database of its own.
    void init() {
        m_database = QStringLiteral("trial%1").arg(++m_number);
        auto owner = PostgresConnection::open(m_server.ownerOf(QStringLiteral("postgres")));
        QVERIFY(owner->runScript("CREATE DATABASE " + m_database.toStdString()));
        auto inside = PostgresConnection::open(m_server.ownerOf(m_database));
        const auto made = net::makeSchema(*inside, kOrigin, {"site_a", "site_b"});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
    }

    // --- the contract
    void startsEmptyTest() { startsEmpty(opener()); }
    void appendsAndShowsTest() { appendsAndShows(opener()); }
    void growsOverTileEdgesTest() { growsOverTileEdges(opener()); }
    void refusesAppendsOutOfPlaceTest() { refusesAppendsOutOfPlace(opener()); }
    void refusesWrongCheckpointsTest() { refusesWrongCheckpoints(opener()); }
    void twoWritersTakeTurnsTest() { twoWritersTakeTurns(opener()); }
    void tellsOfNewCheckpointsTest() { tellsOfNewCheckpoints(opener()); }
    void publishesTest() { publishes(opener()); }
    void publishingAgainAppendsNothingTwiceTest() { publishingAgainAppendsNothingTwice(opener()); }
    void publishingRefusesAnotherHistoryTest() { publishingRefusesAnotherHistory(opener()); }
    void manyMembersAtOnceTest() { manyMembersAtOnce(opener()); }

    // --- what PostgreSQL adds
    void theServerIsKnown() {
        const auto ledger = PostgresLedger::open(member("site_a")).value();
        QCOMPARE(ledger->origin(), kOrigin);
        QVERIFY(ledger->features().advisoryLock);
        QVERIFY(ledger->features().notify);
        QCOMPARE(ledger->size().value(), std::uint64_t{0});
        QVERIFY(PostgresLedger::open(member("site_b")).value()->size());
        const auto members = ledger->members().value();
        QCOMPARE(members.size(), std::size_t{2});
        QCOMPARE(members[0].role, std::string("site_a"));
        QVERIFY(base::parseTime(members[0].at));
    }
    void makingAgainAddsMembers() {
        auto owner = PostgresConnection::open(m_server.ownerOf(m_database)).value();
        QVERIFY(net::makeSchema(owner, kOrigin, {"site_a", "new member; drop table x"}));
        QCOMPARE(kindOf(net::makeSchema(owner, "other.example/trial", {})), base::ErrorKind::Refused);
        QVERIFY(owner.runScript("REVOKE caseseal_member FROM \"new member; drop table x\"; "
                                "DROP ROLE \"new member; drop table x\""));
    }
    void membersOnlyAdd_data() {
        QTest::addColumn<QString>("statement");
        for (const char* statement :
             {"UPDATE caseseal.entry SET data = data", "DELETE FROM caseseal.entry", "TRUNCATE caseseal.entry CASCADE",
              "UPDATE caseseal.tile SET hashes = hashes", "DELETE FROM caseseal.checkpoint",
              "UPDATE caseseal.line SET line = line", "DELETE FROM caseseal.seen", "DROP TABLE caseseal.entry",
              "ALTER TABLE caseseal.entry DISABLE TRIGGER ALL", "INSERT INTO caseseal.log VALUES (false, 'x', 1)",
              "INSERT INTO caseseal.seen (member, size) VALUES ('site_b', 1)"})
            QTest::newRow(statement) << QString::fromLatin1(statement);
    }
    void membersOnlyAdd() {
        QFETCH(QString, statement);
        QVERIFY(opener()()->append(seals(0, 2), 0));
        auto connection = PostgresConnection::open(member("site_a")).value();
        QVERIFY(!connection.run(statement.toLatin1().constData()));
        QCOMPARE(opener()()->size().value(), std::uint64_t{2});
    }
    void ownersDoNotChangeEither() {
        QVERIFY(opener()()->append(seals(0, 2), 0));
        auto owner = PostgresConnection::open(m_server.ownerOf(m_database)).value();
        for (const char* statement : {"UPDATE caseseal.entry SET data = data",
                                      "DELETE FROM caseseal.entry WHERE idx = 1", "TRUNCATE caseseal.entry CASCADE"})
            QCOMPARE(kindOf(owner.run(statement)), base::ErrorKind::Refused);
    }
    /// Constraints alone keep the log without gaps and of one value.
    void constraintsHold() {
        QVERIFY(opener()()->append(seals(0, 2), 0));
        auto connection = PostgresConnection::open(member("site_a")).value();
        const auto insert = [&](const char* values) {
            return kindOf(
                connection.run((std::string("INSERT INTO caseseal.entry (idx, prev, data) VALUES ") + values).c_str()));
        };
        QCOMPARE(insert("(1, 0, repeat('x', 32)::bytea)"), base::ErrorKind::BadInput);   // a second value
        QCOMPARE(insert("(9, 8, repeat('x', 32)::bytea)"), base::ErrorKind::BadInput);   // a gap
        QCOMPARE(insert("(9, NULL, repeat('x', 32)::bytea)"), base::ErrorKind::Machine); // a second beginning
        QCOMPARE(insert("(2, 0, repeat('x', 32)::bytea)"), base::ErrorKind::Machine);
        QCOMPARE(insert("(2, 1, 'short'::bytea)"), base::ErrorKind::Machine);
    }
    void strangersStayOutside() {
        QVERIFY(!PostgresLedger::open(member("stranger")));
        const std::string another = member("site_a", "site_b"); // site_a's name with site_b's certificate
        QCOMPARE(kindOf(PostgresLedger::open(another)), base::ErrorKind::Refused);
        QCOMPARE(kindOf(PostgresLedger::open("host=127.0.0.1 nonsense=1")), base::ErrorKind::BadInput);
        QCOMPARE(kindOf(PostgresLedger::open("host=127.0.0.1 port=1 dbname=x password=hunter2")),
                 base::ErrorKind::Machine);
        QVERIFY(PostgresLedger::open("host=127.0.0.1 port=1 password=hunter2").error().message.find("hunter2") ==
                std::string::npos);
        QCOMPARE(kindOf(PostgresLedger::open(m_server.ownerOf(QStringLiteral("postgres")))), base::ErrorKind::BadInput);
    }
    /// A superuser takes the guards away and changes rows: the next look of a member finds it.
    void aSuperuserIsFound_data() {
        QTest::addColumn<QString>("statement");
        QTest::newRow("an entry edited") << QStringLiteral(
            "UPDATE caseseal.entry SET data = repeat('x', 32)::bytea WHERE idx = 5");
        QTest::newRow("the newest entry edited")
            << QStringLiteral("UPDATE caseseal.entry SET data = repeat('x', 32)::bytea WHERE idx = 299");
        QTest::newRow("the tail removed") << QStringLiteral("DELETE FROM caseseal.entry WHERE idx >= 290");
        QTest::newRow("the checkpoint removed") << QStringLiteral("DELETE FROM caseseal.checkpoint");
        QTest::newRow("everything removed")
            << QStringLiteral("DELETE FROM caseseal.checkpoint; DELETE FROM caseseal.entry");
        QTest::newRow("a tile edited") << QStringLiteral(
            "UPDATE caseseal.tile SET hashes = decode(repeat('ab', 32), 'hex')");
    }
    void aSuperuserIsFound() {
        QFETCH(QString, statement);
        const ledger::Policy policy = policyOf({"site-a", "site-b"}, "any");
        const auto first =
            ledger::publish(*opener()(), kOrigin, policy, ledger::contract::member("site-a"), seals(0, 300), "", kTime);
        QVERIFY(first.has_value());
        auto owner = PostgresConnection::open(m_server.ownerOf(m_database)).value();
        QVERIFY(owner.runScript("SET session_replication_role = replica; " + statement.toStdString()));
        const auto ledger = opener()();
        for (const char* who : {"site-a", "site-b"}) {
            const auto looked = look(*ledger, first->checkpointNote);
            QVERIFY2(!looked, statement.toLatin1().constData());
            const auto again = ledger::publish(*ledger, kOrigin, policy, ledger::contract::member(who), seals(300, 1),
                                               first->checkpointNote, kTime + 1);
            QVERIFY(!again || statement.contains(QLatin1String("idx = 5"))); // an old entry is no part of a new head
        }
    }
    void aLostConnectionIsMadeAnew() {
        const auto ledger = opener()();
        QVERIFY(ledger->append(seals(0, 2), 0));
        std::atomic<int> calls = 0;
        auto subscription = ledger->subscribe([&] { ++calls; });
        QVERIFY(subscription != nullptr);
        m_server.kill();
        QCOMPARE(kindOf(ledger->size()), base::ErrorKind::Machine);
        QCOMPARE(m_server.start(), QString());
        QCOMPARE(ledger->size().value(), std::uint64_t{2});
        QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 20'000); // what was missed meanwhile
        QCOMPARE(ledger->append(seals(2, 1), 2).value(), std::uint64_t{3});
    }

private:
    /// What a member does at a look: the last seen head, the newest one, and every entry below it.
    static base::Result<void> look(ledger::LedgerPort& ledger, const std::string& lastSeen) {
        TRY(const auto seen, ledger::SignedCheckpoint::parse(lastSeen));
        TRY(const std::string note, ledger.checkpoint());
        if (note.empty())
            return base::refused("the checkpoint is gone");
        return ledger::checkEntries(ledger, seen.checkpoint.size, seen.checkpoint.root);
    }
    [[nodiscard]] std::string member(const char* role, const char* certificate = nullptr) const {
        return PostgresServer::memberOf({&m_server}, m_database, QString::fromLatin1(role), m_certificates,
                                        QString::fromLatin1(certificate == nullptr ? role : certificate));
    }
    [[nodiscard]] OpenLedger opener() const {
        return [conninfo = member("site_a")]() -> std::unique_ptr<ledger::LedgerPort> {
            return PostgresLedger::open(conninfo).value();
        };
    }

    QTemporaryDir m_folder;
    Certificates m_certificates;
    PostgresServer m_server;
    QString m_database;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestPostgresLedger)
#include "tst_postgres_ledger.moc"

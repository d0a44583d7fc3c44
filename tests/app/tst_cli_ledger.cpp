// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"
#include "programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using caseseal::net::test::Certificates;
using caseseal::net::test::PostgresServer;

/// Two sites and their ledger on a real PostgreSQL, by the commands of a person who has nothing else. The functions
/// build on each other.
class TestCliLedger : public QObject {
    Q_OBJECT
public:
    TestCliLedger()
        : m_folder(u"/tmp/cs-cli-ledger-XXXXXX"_s), m_programs(m_folder.path()),
          m_certificates(m_folder.path() + u"/certificates"_s),
          m_server(m_folder.path() + u"/server"_s, m_certificates) {}

private Q_SLOTS:
    void initTestCase() {
        if (caseseal::net::test::Programs::folder().isEmpty())
            QSKIP("PostgreSQL's server programs are not installed");
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QVERIFY(QDir().mkpath(m_folder.path() + u"/certificates"_s));
        QCOMPARE(m_certificates.make({u"site_a"_s, u"site_b"_s}), QString());
        QCOMPARE(m_server.makeAndStart(), QString());
        for (const char* name : {"trial", "copy"})
            QCOMPARE(caseseal::net::test::Programs::runServers(u"createdb"_s, {u"-h"_s, m_folder.path() + u"/server"_s,
                                                                               u"-p"_s, port(), u"-U"_s, u"owner"_s,
                                                                               QString::fromLatin1(name)}),
                     QString());
        for (const char* site : {"a", "b"})
            EXIT(m_programs.cli(
                     u"create %1 --site %2 --admin root --name Rosa --odm "_s.arg(trial(site), QLatin1String(site)) +
                         QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"),
                     {}, kPassword),
                 0);
    }

    void theOwnerMakesTheLedger() {
        const QString init = u"ledger init --member site_a --member site_b"_s;
        EXIT(m_programs.cli(init, {u"--postgres"_s, owner("trial")}), 2); // a name is needed
        EXIT(m_programs.cli(init, {u"--postgres"_s, owner("trial"), u"--origin"_s, u"two words"_s}), 2);
        EXIT(m_programs.cli(init, {u"--postgres"_s, owner("nowhere"), u"--origin"_s, u"l.example/t"_s}), 4);
        const auto made = m_programs.cli(init, {u"--postgres"_s, owner("trial"), u"--origin"_s, u"l.example/t"_s});
        EXIT(made, 0);
        QVERIFY2(made.out.contains("l.example/t") && made.out.contains("site_b"), made.out);
        EXIT(m_programs.cli(init, {u"--postgres"_s, owner("trial"), u"--origin"_s, u"l.example/t"_s}), 0); // again
        EXIT(m_programs.cli(init, {u"--postgres"_s, owner("trial"), u"--origin"_s, u"other/t"_s}), 3);
    }

    void theSitesJoinAndAgree() {
        EXIT(ledger("a", u"join"_s, {u"--postgres"_s, member("a"), u"--name"_s, u"site-a"_s}), 0);
        EXIT(ledger("b", u"join"_s, {u"--postgres"_s, member("b"), u"--name"_s, u"b+b"_s}), 2);
        EXIT(ledger("b", u"join"_s, {u"--postgres"_s, member("b"), u"--name"_s, u"site-b"_s}), 0);
        const QStringList keys = words(ledger("b", u"vkey"_s));
        QCOMPARE(keys.size(), 4);
        const QStringList add{u"--name"_s, u"site-b"_s, u"--reason"_s, u"takes part"_s, u"--vkey"_s};
        EXIT(ledger("a", u"member"_s, QStringList{u"add"_s} + add + keys), 0);
        EXIT(ledger("a", u"quorum"_s, {u"3 of 2"_s, u"--reason"_s, u"x"_s}), 2);
        const auto quorum = ledger("a", u"quorum"_s, {u"all"_s, u"--reason"_s, u"both vouch"_s});
        EXIT(quorum, 0);
        QVERIFY2(quorum.out.contains("The quorum is all."), quorum.out);
        const auto policy = ledger("a", u"policy"_s, {u"show"_s});
        EXIT(policy, 0);
        QFile file(m_folder.filePath(u"agreed.policy"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(policy.out) == policy.out.size());
        file.close();
        EXIT(ledger("b", u"policy"_s, {u"adopt"_s, file.fileName()}), 2); // no reason
        EXIT(ledger("b", u"policy"_s, {u"adopt"_s, file.fileName(), u"--reason"_s, u"as agreed"_s}), 0);
        QCOMPARE(ledger("b", u"policy"_s, {u"show"_s}).out, policy.out);
    }

    void bothPublishAndCosign() {
        EXIT(onTrial("a", u"publish"_s), 0);
        QJsonObject status = statusOf("a");
        QCOMPARE(status.value(u"quorumMet"_s).toBool(), false);
        QVERIFY(status.value(u"waiting"_s).toInt() > 0);
        EXIT(onTrial("b", u"publish"_s), 0);
        EXIT(onTrial("a", u"publish"_s), 0);
        status = statusOf("a");
        QCOMPARE(status.value(u"origin"_s).toString(), u"l.example/t"_s);
        QCOMPARE(status.value(u"quorumMet"_s).toBool(), true);
        QCOMPARE(status.value(u"waiting"_s).toInt(), 0);
        QCOMPARE(status.value(u"needed"_s).toInt(), 2);
        QCOMPARE(status.value(u"parties"_s).toArray().size(), 2);
        const auto other = status.value(u"parties"_s).toArray().at(1).toObject();
        QCOMPARE(other.value(u"name"_s).toString(), u"site-b"_s);
        QCOMPARE(other.value(u"kind"_s).toString(), u"member"_s);
        QCOMPARE(other.value(u"lag"_s).toInt(-1), 0);
        QCOMPARE(status.value(u"roles"_s).toArray().size(), 2);
        QVERIFY(status.value(u"findings"_s).toArray().isEmpty());
        EXIT(onTrial("b", u"publish"_s), 0);
        for (const char* site : {"a", "b"}) {
            const QString file = m_folder.filePath(QLatin1String(site) + u".evidence.zip"_s);
            EXIT(onTrial(site, u"evidence"_s, {u"-o"_s, file}), 0);
            const auto seen = m_programs.run(CASESEAL_VERIFY, {file});
            EXIT(seen, 0);
            QVERIFY2(seen.out.contains("witnessed 2 of 2"), seen.out);
        }
    }

    void exportedAndImported() {
        const QString folder = m_folder.filePath(u"static"_s);
        EXIT(ledger("a", u"export"_s, {folder}), 0);
        QVERIFY(QFile::exists(folder + u"/checkpoint"_s));
        EXIT(ledger("a", u"export"_s, {folder}), 3); // something lies there
        EXIT(m_programs.cli(u"ledger init --member site_a --from "_s + folder, {u"--postgres"_s, owner("copy")}), 0);
        const auto again = m_programs.cli(u"ledger import "_s + folder, {u"--postgres"_s, member("a", "copy")});
        EXIT(again, 0); // it is there already
        EXIT(ledger("a", u"join"_s, {u"--postgres"_s, member("a", "copy")}), 0);
        QCOMPARE(statusOf("a").value(u"findings"_s).toArray().size(), 0);
        EXIT(m_programs.cli(u"ledger import "_s + m_folder.path(), {u"--postgres"_s, member("a", "copy")}), 2);
    }

    void withoutTheServerTheRestIsSaid() {
        m_server.kill();
        const auto said = ledger("b", u"status"_s, {u"--json"_s});
        EXIT(said, 4);
        const auto status = QJsonDocument::fromJson(said.out).object();
        QCOMPARE(status.value(u"reached"_s).toBool(true), false);
        QCOMPARE(status.value(u"name"_s).toString(), u"site-b"_s);
        QVERIFY(!status.value(u"trouble"_s).toString().isEmpty());
        EXIT(onTrial("b", u"publish"_s), 4);
        EXIT(onTrial("b", u"verify"_s), 0);
    }

private:
    static inline const QString kPassword = u"admin-password-1"_s;
    [[nodiscard]] QString trial(const char* site) const {
        return m_folder.filePath(QLatin1String(site) + u".caseseal"_s);
    }
    [[nodiscard]] QString port() const {
        const QString all = owner("x");
        return all.section(u"port="_s, 1).section(u' ', 0, 0);
    }
    [[nodiscard]] QString owner(const char* database) const {
        return QString::fromStdString(m_server.ownerOf(QLatin1String(database)));
    }
    [[nodiscard]] QString member(const char* site, const char* database = "trial") const {
        const QString role = u"site_"_s + QLatin1String(site);
        return QString::fromStdString(
            PostgresServer::memberOf({&m_server}, QLatin1String(database), role, m_certificates, role));
    }
    [[nodiscard]] Outcome onTrial(const char* site, const QString& command, const QStringList& more = {}) const {
        return m_programs.cli(command + u" "_s + trial(site) + u" --as root"_s, more, kPassword);
    }
    [[nodiscard]] Outcome ledger(const char* site, const QString& command, const QStringList& more = {}) const {
        return onTrial(site, u"ledger "_s + command, more);
    }
    static QStringList words(const Outcome& outcome) {
        return QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QJsonObject statusOf(const char* site) const {
        return QJsonDocument::fromJson(ledger(site, u"status"_s, {u"--json"_s}).out).object();
    }

    QTemporaryDir m_folder;
    Programs m_programs;
    Certificates m_certificates;
    PostgresServer m_server;
};

QTEST_GUILESS_MAIN(TestCliLedger)
#include "tst_cli_ledger.moc"

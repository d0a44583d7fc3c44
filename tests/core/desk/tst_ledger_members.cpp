// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"
#include "work_trial.h"

#include "base/file.h"
#include "desk/alarms.h"
#include "desk/disclosures.h"
#include "desk/membership.h"
#include "ledger/folder_ledger.h"
#include "ledger/ledger_copy.h"
#include "net/postgres_ledger.h"
#include "store/trial_file.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;
using net::PostgresConnection;
using net::test::Certificates;
using net::test::PostgresServer;
namespace fs = std::filesystem;

namespace {

const std::string kOrigin = "ledger.example.org/work-1";

bool names(const std::vector<evidence::Finding>& findings, std::string_view code) {
    return std::any_of(findings.begin(), findings.end(), [code](const auto& one) { return one.code == code; });
}

/// One installation of the trial: a computer of its own.
struct Site {
    std::shared_ptr<base::FixedClock> clock =
        std::make_shared<base::FixedClock>(base::parseTime("2026-11-22T08:00:00.000Z").value(), 60);
    QTemporaryDir dir;
    std::unique_ptr<Desk> desk;
    std::string name;

    explicit Site(std::string itsName) : name(std::move(itsName)) {
        NewTrial trial;
        trial.folder = folder();
        trial.odm = workStudy();
        trial.site = name;
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        desk = must(Desk::create(trial, kWord(), {clock, fs::path(dir.path().toStdString()) / "heads"}));
    }
    [[nodiscard]] fs::path folder() const { return fs::path(dir.path().toStdString()) / "t.caseseal"; }
    /// Two seals: a log-in and its end.
    void save() {
        clock->advanceMs(60'000);
        must(desk->beginSession());
        must(desk->endSession(SessionEnd::User));
    }
    [[nodiscard]] base::Result<std::uint64_t> publish() {
        clock->advanceMs(60'000);
        return desk->publish();
    }
    [[nodiscard]] evidence::Verdict verify() const {
        base::NoProgress quiet;
        return must(must(desk->jobs())->verify(quiet)).verdict;
    }
    /// Every alarm that rings, by a sealed act.
    void settle(const std::string& reason) const {
        const auto alarms = desk->alarms().list(); // settling changes it
        for (const auto& alarm : alarms)
            if (!alarm.settled)
                must(desk->alarms().settle(alarm.mark, AlarmDisposition::Restored, reason));
        CHECK(desk->alarms().ringing() == 0);
    }
    [[nodiscard]] MembershipState state() const { return must(desk->membership().state()); }
    [[nodiscard]] SealState seals() const { return must(desk->sealState()); }
    [[nodiscard]] LedgerStatus look() const {
        base::NoProgress quiet;
        return must(must(desk->membership().prepare())->status(quiet));
    }
    /// The evidence, as an auditor gets it.
    [[nodiscard]] QString bundle() const {
        const fs::path file = fs::path(dir.path().toStdString()) / "all.evidence.zip";
        fs::remove(file);
        base::NoProgress quiet;
        const auto job = must(desk->disclosures().prepare({}));
        const auto done = must(job->write(file, quiet));
        must(desk->disclosures().note(done));
        return QString::fromStdString(file.string());
    }
};

struct Outcome {
    int status = -1;
    QByteArray said;
};
Outcome auditor(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(CASESEAL_VERIFY), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

} // namespace

/// Three installations of one trial share a ledger in a real PostgreSQL; each is a member with a role that may only
/// add rows. The functions build on each other.
class TestLedgerMembers : public QObject {
    Q_OBJECT
public:
    TestLedgerMembers()
        : m_folder(u"/tmp/cs-members-XXXXXX"_s), m_certificates(m_folder.path() + u"/certificates"_s),
          m_server(m_folder.path() + u"/server"_s, m_certificates) {}

private Q_SLOTS:
    void initTestCase() {
        if (net::test::Programs::folder().isEmpty())
            QSKIP("PostgreSQL's server programs are not installed");
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QVERIFY(QDir().mkpath(m_folder.path() + u"/certificates"_s));
        QCOMPARE(m_certificates.make({u"site_a"_s, u"site_b"_s, u"site_c"_s}), QString());
        QCOMPARE(m_server.makeAndStart(), QString());
        makeDatabase("trial", kOrigin);
        for (const char* name : {"site-a", "site-b", "site-c"})
            m_sites.push_back(std::make_unique<Site>(name));
    }

    void eachJoins() {
        for (auto* site : sites()) {
            QVERIFY(!site->state().shared);
            const auto before = site->state().keys;
            OK(site->desk->membership().join({member(*site), {}, {}, {}}));
            const auto state = site->state();
            QVERIFY(state.shared);
            QCOMPARE(state.origin, kOrigin);
            QVERIFY(state.name.starts_with(site->name + "-"));
            QCOMPARE(state.keys.size(), std::size_t{4});
            QCOMPARE(state.quorum, std::string("all"));
            for (const auto& key : state.keys) // no key signs under two names
                QVERIFY(std::none_of(before.begin(), before.end(),
                                     [&key](const auto& old) { return old.publicKey == key.publicKey; }));
            QVERIFY(!state.place.empty() && state.place.find("sslkey") == std::string::npos);
        }
        QCOMPARE(sealedPolicies(a()), std::size_t{1});
        // once more: only the address may change
        OK(a().desk->membership().join({member(a()), {}, {}, {}}));
        QCOMPARE(sealedPolicies(a()), std::size_t{1});
        REFUSED(a().desk->membership().join({m_server.ownerOf(u"postgres"_s) + " user=nobody", {}, {}, {}}));
    }

    void theyGoByOnePolicy() {
        auto& membership = a().desk->membership();
        for (auto* other : {&b(), &c()})
            OK(membership.addParty(partyOf(*other), other->name + " takes part"));
        QCOMPARE(a().state().quorum, std::string("1 of 3"));
        QVERIFY(!membership.addParty(partyOf(b()), "again"));
        QVERIFY(!membership.setQuorum("2 of 4", "a slip"));
        QVERIFY(!membership.setQuorum("2 of 3", ""));
        QCOMPARE(membership.setQuorum("1 of 3", "nothing new").error().kind, base::ErrorKind::BadInput);
        OK(membership.setQuorum("2 of 3", "as agreed"));
        QVERIFY(!b().desk->membership().adopt("quorum none\n", "no log of ours in it"));
        QVERIFY(!b().desk->membership().adopt("nonsense\n", "no policy"));
        for (auto* other : {&b(), &c()})
            OK(other->desk->membership().adopt(a().state().policy.encode(), "as agreed"));
        QCOMPARE(sealedPolicies(a()), std::size_t{4});
        QCOMPARE(b().state().policy.encode(), a().state().policy.encode());
        for (auto* site : sites())
            QVERIFY2(site->verify().kind == evidence::VerdictKind::Intact, site->name.c_str());
    }

    /// Two of three are needed: what one has published counts once another one has cosigned.
    void quorumIsReachedByRows() {
        a().save();
        QVERIFY(must(a().publish()) > 0);
        QVERIFY(a().seals().notLogged > 0);
        QCOMPARE(a().seals().witnesses, std::uint64_t{0}); // no head with a quorum yet
        QVERIFY(!a().look().quorumMet);
        QCOMPARE(must(a().publish()), std::uint64_t{0}); // nothing enters twice
        OK(b().publish());
        QCOMPARE(must(a().publish()), std::uint64_t{0});
        QCOMPARE(a().seals().notLogged, std::uint64_t{0});
        QCOMPARE(a().seals().witnessedBy, std::uint64_t{2});
        QVERIFY(a().seals().quorumMet && !a().seals().ownKeysOnly);
        everybodyLooks();
        for (auto* site : sites()) {
            QCOMPARE(site->seals().notLogged, std::uint64_t{0});
            QCOMPARE(site->seals().witnessedBy, std::uint64_t{3});
        }
        // members wake each other with what they write: once all have signed nobody writes any more
        const auto before = headNow();
        everybodyLooks();
        QCOMPARE(headNow(), before);
        const auto status = b().look();
        QVERIFY(status.quorumMet && status.findings.empty());
        QCOMPARE(status.met, 3U);
        QCOMPARE(status.needed, 2U);
        QCOMPARE(status.roles.size(), std::size_t{3});
        QCOMPARE(status.parties.size(), std::size_t{3});
        for (const auto& party : status.parties) {
            QCOMPARE(party.cosigned.value_or(0), status.size);
            QVERIFY(party.cosignedAt);
            QCOMPARE(party.own, party.party.name == b().state().name);
        }
    }

    void theAuditorSeesWhoWitnessed() {
        everybodyLooks();
        const std::string strict = must(ledger::withQuorum(a().state().policy, "all")).encode();
        for (auto* site : sites()) {
            const QString bundle = site->bundle();
            const auto seen = auditor({bundle});
            QVERIFY2(seen.status == 0, seen.said);
            QVERIFY2(seen.said.contains("witnessed 3 of 3"), seen.said);
            QVERIFY2(!seen.said.contains("self-signed"), seen.said);
        }
        // C does not look for a while: two of three; whoever asks for all three gets a finding
        a().save();
        for (auto* site : {&a(), &b(), &a()})
            OK(site->publish());
        const QString bundle = a().bundle();
        QVERIFY(auditor({bundle}).said.contains("witnessed 2 of 3"));
        const QString file = QString::fromStdString((a().folder().parent_path() / "strict.policy").string());
        OK(base::saveFileDurably(file.toStdString(), base::bytesOf(strict), true));
        const auto refused = auditor({bundle, u"--policy"_s, file});
        QVERIFY2(refused.status == 1 && refused.said.contains("ledger-quorum"), refused.said);
        QVERIFY2(refused.said.contains("policy-differs"), refused.said);
        everybodyLooks();
    }

    /// The server is away for a while; nobody is in the way of saves, and nothing is a finding.
    void offlineWorkIsPublishedLater() {
        m_server.kill();
        for (int i = 0; i < 3; ++i)
            a().save();
        QCOMPARE(a().publish().error().kind, base::ErrorKind::Machine);
        const auto verdict = a().verify();
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(names(verdict.warnings, "ledger-unreachable"));
        QVERIFY(names(verdict.warnings, "not-yet-logged"));
        QVERIFY(a().seals().notLogged >= 6);
        QCOMPARE(m_server.start(), QString());
        QVERIFY(must(a().publish()) >= 6);
        everybodyLooks();
        QCOMPARE(a().seals().notLogged, std::uint64_t{0});
        QVERIFY(!names(a().verify().warnings, "ledger-unreachable"));
    }

    /// He takes the guards away and changes rows; every member finds it at the next look.
    void aSuperuserIsFound_data() {
        QTest::addColumn<QString>("statement");
        QTest::newRow("an old entry edited")
            << u"UPDATE caseseal.entry SET data = repeat('x', 32)::bytea WHERE idx = 1"_s;
        QTest::newRow("the newest entry edited")
            << u"UPDATE caseseal.entry SET data = repeat('x', 32)::bytea WHERE idx = (SELECT max(idx) FROM caseseal.entry)"_s;
        QTest::newRow("the tail removed")
            << u"DELETE FROM caseseal.line; DELETE FROM caseseal.checkpoint WHERE size > 3; "
               u"DELETE FROM caseseal.entry WHERE idx >= 3"_s;
        QTest::newRow("checkpoints removed") << u"DELETE FROM caseseal.line; DELETE FROM caseseal.checkpoint"_s;
        QTest::newRow("everything removed") << u"DELETE FROM caseseal.checkpoint; DELETE FROM caseseal.entry"_s;
        QTest::newRow("a table dropped") << u"DROP TABLE caseseal.entry CASCADE"_s;
        QTest::newRow("the schema dropped") << u"DROP SCHEMA caseseal CASCADE"_s;
    }
    void aSuperuserIsFound() {
        QFETCH(QString, statement);
        asOwner("postgres", "ALTER DATABASE trial RENAME TO kept");
        asOwner("postgres", "CREATE DATABASE trial TEMPLATE kept");
        asOwner("trial", "SET session_replication_role = replica; " + statement.toStdString());
        for (auto* site : sites()) {
            const auto verdict = site->verify();
            QVERIFY2(verdict.kind == evidence::VerdictKind::Altered, site->name.c_str());
            QVERIFY(names(verdict.findings, "ledger-consistency"));
            const bool oldEntry = statement.contains(u"idx = 1"_s); // is no part of the next head's proof
            QVERIFY2(oldEntry || !site->publish(), site->name.c_str());
        }
        asOwner("postgres", "DROP DATABASE trial WITH (FORCE)");
        asOwner("postgres", "ALTER DATABASE kept RENAME TO trial");
        for (auto* site : sites()) {
            site->settle("the database was restored");
            QVERIFY(site->verify().kind == evidence::VerdictKind::Intact);
        }
    }

    void aMemberLeaves() {
        everybodyLooks();
        const std::string name = c().state().name;
        OK(a().desk->membership().removeParty(name, "the site is closed"));
        OK(b().desk->membership().adopt(a().state().policy.encode(), "the site is closed"));
        QCOMPARE(a().state().quorum, std::string("all"));
        QCOMPARE(a().state().parties.size(), std::size_t{2});
        QVERIFY(!a().desk->membership().removeParty(name, "again"));
        // what was kept still stands, though C's log had signed some of it; C alone convinces nobody any more
        for (auto* site : {&a(), &b()})
            QVERIFY(site->verify().kind == evidence::VerdictKind::Intact);
        c().save();
        OK(c().publish());
        REFUSED(a().publish());
        OK(a().desk->membership().addParty(partyOf(c()), "it opens again"));
        OK(b().desk->membership().adopt(a().state().policy.encode(), "it opens again"));
        QCOMPARE(a().state().policy.encode(), c().state().policy.encode()); // as it was
        everybodyLooks();
        QCOMPARE(a().seals().notLogged, std::uint64_t{0});
    }

    void onlyAdministratorsChangeIt() {
        const crypto::SecretBytes first(std::string_view("first-password-7"));
        must(
            b().desk->people().add("nora", "Nora", "Org", {"data-manager"}, first)); // who may do data.import otherwise
        b().desk.reset();
        b().clock->advanceMs(60'000);
        const Ports ports{b().clock, fs::path(b().dir.path().toStdString()) / "heads"};
        auto nora = must(Desk::open(b().folder(), "nora", first, &kWord(), ports));
        QVERIFY(!nora->membership().mayChange());
        REFUSED(nora->membership().setQuorum("all", "I want it so"));
        REFUSED(nora->membership().join({member(a()), {}, {}, {}}));
        store::TrailFilter refusals;
        refusals.acts = {"session.refused"};
        int sealed = 0;
        must(nora->projection().trail(refusals, [&](const store::TrailRow&) { return ++sealed > 0; }));
        QCOMPARE(sealed, 2);
        OK(nora->publish()); // anybody's log-in publishes
        nora.reset();
        b().desk = must(Desk::open(b().folder(), "root", kWord(), nullptr, ports));
    }

    /// A change whose seal was made, but that did not come into force: the next opening finishes it.
    void aStopWithinAChangeIsMadeGood() {
        const auto policy = must(ledger::withQuorum(a().state().policy, "all"));
        OK(a().desk->membership().setQuorum("all", "everybody"));
        const auto ports = Ports{a().clock, fs::path(a().dir.path().toStdString()) / "heads"};
        for (const bool wasSealed : {true, false}) {
            a().desk.reset();
            {
                auto opened = must(store::TrialFile::open(a().folder(), "root", kWord()));
                const std::string pending =
                    wasSealed ? policy.encode() : must(ledger::withQuorum(policy, "any")).encode();
                const evidence::Json waiting(
                    evidence::Json::Object{{"policy", base::encodeBase64(base::bytesOf(pending))}});
                must(opened.trial->saveSetting("policy.pending", base::bytesOf(waiting.encode())));
                must(opened.trial->saveSetting("policy", base::bytesOf("quorum none\n")));
                if (!wasSealed)
                    must(opened.trial->saveSetting("policy", base::bytesOf(policy.encode())));
            }
            a().clock->advanceMs(60'000);
            a().desk = must(Desk::open(a().folder(), "root", kWord(), nullptr, ports));
            QCOMPARE(a().state().policy.encode(), policy.encode());
        }
        for (auto* other : {&b(), &c()})
            OK(other->desk->membership().adopt(policy.encode(), "everybody"));
        everybodyLooks();
        QVERIFY(a().seals().quorumMet);
    }

    /// Whoever alters the policy beside the record is found, by the site and by the auditor.
    void anotherPolicyThanTheSealedOneIsFound() {
        a().desk.reset();
        const auto weaker = must(ledger::withQuorum(b().state().policy, "any")).encode();
        std::string sealed;
        const auto setPolicy = [&](const std::string& text) {
            auto opened = must(store::TrialFile::open(a().folder(), "root", kWord()));
            sealed = std::string(base::textOf(*must(opened.trial->setting("policy"))));
            must(opened.trial->saveSetting("policy", base::bytesOf(text)));
            opened.trial.reset();
            a().clock->advanceMs(60'000);
            a().desk = must(Desk::open(a().folder(), "root", kWord(), nullptr,
                                       {a().clock, fs::path(a().dir.path().toStdString()) / "heads"}));
        };
        setPolicy(weaker);
        QVERIFY(names(a().verify().findings, "ledger-quorum"));
        const auto seen = auditor({a().bundle()});
        QVERIFY2(seen.status == 1 && seen.said.contains("not the one that was sealed last"), seen.said);
        const std::string strong = sealed;
        a().desk.reset();
        setPolicy(strong);
        QVERIFY(a().verify().kind == evidence::VerdictKind::Intact);
    }

    void theLedgerIsExportedAndBegunAnew() {
        everybodyLooks();
        base::NoProgress quiet;
        const fs::path folder = fs::path(m_folder.path().toStdString()) / "export";
        const auto size = must(must(b().desk->membership().prepare())->exportTo(folder, quiet));
        QVERIFY(!fs::exists(folder / "lock"));
        const auto exported = must(ledger::FolderLedger::open(folder));
        QCOMPARE(must(exported->checkpoint()), headNow());
        const auto head = must(ledger::SignedCheckpoint::parse(headNow())).checkpoint;
        QCOMPARE(head.size, size);
        OK(ledger::checkEntries(*exported, head.size, head.root));
        QVERIFY(!must(b().desk->membership().prepare())->exportTo(folder, quiet)); // something lies there
        // into another database, and the members go on there
        makeDatabase("moved", kOrigin);
        {
            const auto moved = must(net::PostgresLedger::open(member(c(), "moved")));
            QCOMPARE(must(ledger::copyLedger(*exported, *moved)), head);
            QCOMPARE(must(ledger::copyLedger(*exported, *moved)), head); // again: nothing happens
        }
        OK(c().desk->membership().join({member(c(), "moved"), {}, {}, {}}));
        c().save();
        OK(c().publish());
        QVERIFY(c().verify().kind == evidence::VerdictKind::Intact);
    }

    /// A trial that has published already: its seals name heads of its own ledger, so only that ledger can be shared.
    void aTrialThatPublishedBringsItsLedger() {
        Site early("early");
        early.save();
        OK(early.publish());
        early.save(); // these name that head
        const auto own = early.state();
        const auto refused = early.desk->membership().join({member(c(), "moved"), "early", {}, {}});
        REFUSED(refused);
        QVERIFY(refused.error().message.find("--from") != std::string::npos);
        makeDatabase("begun", own.origin);
        REFUSED(early.desk->membership().join({member(c(), "begun"), "early", {}, {}})); // still empty
        {
            const auto from = must(ledger::FolderLedger::open(early.folder() / "ledger"));
            const auto to = must(net::PostgresLedger::open(member(c(), "begun")));
            OK(ledger::copyLedger(*from, *to));
        }
        OK(early.desk->membership().join({member(c(), "begun"), "early", {}, {}}));
        const auto now = early.state();
        QCOMPARE(now.origin, own.origin);
        QVERIFY(now.keys[0] == own.keys[0] && now.keys[1] == own.keys[1]); // the log goes on
        QVERIFY(!(now.keys[2] == own.keys[2]));                            // the witness has a name of its own
        early.save();
        OK(early.publish());
        QCOMPARE(early.seals().notLogged, std::uint64_t{0});
        const auto verdict = early.verify();
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(early.seals().ownKeysOnly);
        const auto seen = auditor({early.bundle()});
        QVERIFY2(seen.status == 0 && seen.said.contains("self-signed"), seen.said); // alone there
    }

private:
    Site& a() { return *m_sites[0]; }
    Site& b() { return *m_sites[1]; }
    Site& c() { return *m_sites[2]; }
    [[nodiscard]] std::vector<Site*> sites() { return {&a(), &b(), &c()}; }

    void asOwner(const char* database, const std::string& statements) {
        auto owner = must(PostgresConnection::open(m_server.ownerOf(QString::fromLatin1(database))));
        must(owner.runScript(statements));
    }
    void makeDatabase(const char* database, const std::string& origin) {
        asOwner("postgres", std::string("CREATE DATABASE ") + database);
        auto inside = must(PostgresConnection::open(m_server.ownerOf(QString::fromLatin1(database))));
        must(net::makeSchema(inside, origin, {"site_a", "site_b", "site_c"}));
    }
    [[nodiscard]] std::string member(const Site& site, const char* database = "trial") const {
        const QString role = QString::fromStdString(site.name).replace(u'-', u'_');
        return PostgresServer::memberOf({&m_server}, QString::fromLatin1(database), role, m_certificates, role);
    }
    static ledger::PolicyParty partyOf(const Site& site) {
        const auto state = site.state();
        std::vector<std::string> vkeys;
        for (const auto& key : state.keys)
            vkeys.push_back(key.encode());
        return must(ledger::makeParty(state.name, vkeys, {}, state.origin));
    }
    void everybodyLooks() {
        for (int round = 0; round < 3; ++round)
            for (auto* site : sites())
                must(site->publish());
    }
    [[nodiscard]] std::string headNow() { return must(must(net::PostgresLedger::open(member(a())))->checkpoint()); }
    static std::size_t sealedPolicies(const Site& site) {
        std::size_t count = 0;
        store::TrailFilter filter;
        filter.acts = {"data.import"};
        must(site.desk->projection().trail(filter, [&](const store::TrailRow& row) {
            count += *row.entry.data.find("format")->asString() == "c2sp.org/tlog-policy" ? 1 : 0;
            return true;
        }));
        return count;
    }

    QTemporaryDir m_folder;
    Certificates m_certificates;
    PostgresServer m_server;
    std::vector<std::unique_ptr<Site>> m_sites;
};

QTEST_GUILESS_MAIN(TestLedgerMembers)
#include "tst_ledger_members.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "access.h"

#include "desk/alarms.h"
#include "desk/given_file.h"
#include "ledger_alarms.h"
#include "ledger_link.h"
#include "outside_witnesses.h"

#include "base/file.h"
#include "evidence/held_head.h"
#include "evidence/split_view_file.h"
#include "net/postgres_ledger.h"
#include "net/witness_server.h"
#include "postgres_server.h"
#include "report/qr_code.h"

#include <QImage>
#include <QProcess>

#include <thread>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
namespace fs = std::filesystem;

namespace {

/// A witness that answers on this machine until it goes.
class RunningWitness {
public:
    RunningWitness(const std::string& folder, const ledger::Policy& policy, int port = 0)
        : m_witness(must(ledger::Witness::open(folder, "witness.example.org", logsOf(policy), m_clock))),
          m_server(must(net::WitnessServer::listen(*m_witness, "127.0.0.1", port))),
          m_answers([this] { m_server->run(); }) {}
    ~RunningWitness() {
        m_server->stop();
        m_answers.join();
    }
    [[nodiscard]] std::vector<ledger::VerifierKey> keys() const { return m_witness->keys(); }
    [[nodiscard]] int port() const { return m_server->port(); }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port()); }

private:
    static std::vector<ledger::VerifierKey> logsOf(const ledger::Policy& policy) {
        std::vector<ledger::VerifierKey> out;
        for (const auto& log : policy.logs)
            out.push_back(log.key);
        return out;
    }
    base::FixedClock m_clock{base::UtcTime{1'764'000'000'000}};
    std::unique_ptr<ledger::Witness> m_witness;
    std::unique_ptr<net::WitnessServer> m_server;
    std::thread m_answers;
};

QByteArray sentence(const std::vector<Alarm>& alarms) {
    return alarms.empty() ? "no alarm" : QByteArray::fromStdString(alarms.front().what);
}

} // namespace

/// A rogue member shows two histories of one ledger. Two copies of one trial are that: the same chain, persons and log
/// keys, and each goes its own way.
class TestAlarms : public QObject {
    Q_OBJECT
    QTemporaryDir m_place;
    base::NoProgress m_quiet;

private Q_SLOTS:
    /// Through the ledger itself: another history lies where the trial's own was.
    void anotherHistoryInTheFolderRingsUntilSomebodyHasLooked() {
        WorkTrial site, rogue;
        publishWith(site, "P-1");
        publishWith(rogue, "P-2");
        publishWith(rogue, "P-3");
        QCOMPARE(site.as("nora").alarms().ringing(), std::uint64_t{0});
        site.close();
        replaceFolder(rogue.folder() / "ledger", site.folder() / "ledger");
        {
            Desk& nora = site.as("nora");
            must(nora.enrol("P-4"));
            REFUSED(nora.publish());
            QVERIFY2(nora.alarms().ringing() == 1, sentence(nora.alarms().list()));
            REFUSED(nora.publish());
            QCOMPARE(nora.alarms().list().size(), std::size_t{1}); // the same contradiction rings once
        }
        Desk& tom = site.as("tom"); // whoever comes next hears it
        QCOMPARE(tom.alarms().ringing(), std::uint64_t{1});
        const Alarm alarm = tom.alarms().list().front();
        QVERIFY(alarm.kind == AlarmKind::SplitView && alarm.way == AlarmWay::Ledger && !alarm.settled);
        QVERIFY(alarm.what.find("own key signed both") != std::string::npos);
        isProvedToAStranger(site, alarm);
        settles(site, alarm);
    }

    /// Through the ledger: an older copy of it.
    void aRolledBackLedgerRings() {
        WorkTrial site;
        publishWith(site, "P-1");
        site.close();
        const fs::path kept = m_place.filePath(QStringLiteral("kept")).toStdString();
        replaceFolder(site.folder() / "ledger", kept);
        publishWith(site, "P-2");
        site.close();
        replaceFolder(kept, site.folder() / "ledger");
        Desk& nora = site.as("nora");
        must(nora.enrol("P-3"));
        REFUSED(nora.publish());
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{1});
        const Alarm alarm = nora.alarms().list().front();
        QCOMPARE(alarm.kind, AlarmKind::RolledBack);
        const auto head = must(evidence::HeldHead::parse(alarm.evidence)); // what the ledger has lost, as a head
        QVERIFY(must(must(nora.jobs())->compareHead(head)).findings.empty());
        QCOMPARE(site.verify().kind, evidence::VerdictKind::Altered);
        QVERIFY(hasAlarmFinding(verifyOnlyKept(site)));
    }

    /// Found by a verification, nobody published.
    void aVerificationFindsItToo() {
        WorkTrial site, rogue;
        publishWith(site, "P-1");
        publishWith(rogue, "P-2");
        site.close();
        replaceFolder(rogue.folder() / "ledger", site.folder() / "ledger");
        Desk& nora = site.as("nora");
        const auto report = must(must(nora.jobs())->verify(m_quiet));
        QCOMPARE(report.verdict.kind, evidence::VerdictKind::Altered);
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{0}); // a worker has found it, nobody was told
        nora.noteVerification(report);
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{1});
        isProvedToAStranger(site, nora.alarms().list().front());
    }

    /// Through PostgreSQL: somebody with the server and a log key puts another history into the rows.
    void anotherHistoryInTheRowsOfAServerIsFound() {
        if (net::test::Programs::folder().isEmpty())
            QSKIP("PostgreSQL's server programs are not installed");
        WorkTrial site, rogue;
        publishWith(site, "P-1");
        publishWith(rogue, "P-2");
        const auto keptNote = noteOf(site);
        const auto policy = policyOf(site);
        QTemporaryDir folder(QStringLiteral("/tmp/cs-alarm-XXXXXX"));
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
        QVERIFY(QDir().mkpath(folder.path() + QStringLiteral("/certificates")));
        net::test::Certificates certificates(folder.path() + QStringLiteral("/certificates"));
        QCOMPARE(certificates.make({}), QString());
        net::test::PostgresServer server(folder.path() + QStringLiteral("/server"), certificates);
        QCOMPARE(server.makeAndStart(), QString());
        const auto conninfo = server.ownerOf(QStringLiteral("postgres"));
        fillServer(conninfo, rogue);
        const auto port = must(net::PostgresLedger::open(conninfo));
        std::vector<FoundAlarm> found;
        {
            const auto file = openFile(site);
            const auto reader = must(file->openReader());
            found = must(lookAtLedger(*port, keptNote, &reader->source(), policy));
        }
        QCOMPARE(found.size(), std::size_t{1});
        Desk& nora = site.as("nora");
        must(nora.alarms().keep(found));
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{1});
        isProvedToAStranger(site, nora.alarms().list().front());
    }

    /// Through HTTP: the witness has cosigned the other history.
    void aWitnessThatSawTheOtherHistoryRings() {
        WorkTrial site, rogue;
        const RunningWitness witness(m_place.filePath(QStringLiteral("w1")).toStdString(), policyOf(site));
        for (auto* trial : {&site, &rogue})
            addWitness(*trial, witness.keys(), witness.url());
        publishWith(rogue, "P-2");
        QVERIFY(isCosignedBy(noteOf(rogue), witness.keys()));
        QCOMPARE(rogue.as("root").alarms().ringing(), std::uint64_t{0});
        publishWith(site, "P-1"); // the seals are on the ledger, and nobody outside confirms it
        Desk& nora = site.as("nora");
        QVERIFY2(nora.alarms().ringing() == 1, sentence(nora.alarms().list()));
        const Alarm alarm = nora.alarms().list().front();
        QVERIFY(alarm.kind == AlarmKind::SplitView && alarm.way == AlarmWay::Witness);
        site.close();
        QVERIFY(!isCosignedBy(noteOf(site), witness.keys()));
        isProvedToAStranger(site, alarm);
    }

    /// A witness that is not there is no failure of publishing, and is asked again.
    void aSilentWitnessIsAskedAgain() {
        WorkTrial site;
        const auto folder = m_place.filePath(QStringLiteral("w2")).toStdString();
        std::vector<ledger::VerifierKey> keys;
        int port = 0;
        {
            const RunningWitness once(folder, policyOf(site));
            keys = once.keys();
            port = once.port();
        }
        addWitness(site, keys, "http://127.0.0.1:" + std::to_string(port));
        publishWith(site, "P-1");
        site.close();
        QVERIFY(!isCosignedBy(noteOf(site), keys));
        QVERIFY(!memoryOf(site).trouble.empty());
        const RunningWitness again(folder, policyOf(site), port);
        must(site.as("nora").publish()); // nothing new to publish
        QCOMPARE(site.as("nora").alarms().ringing(), std::uint64_t{0});
        site.close();
        QVERIFY(isCosignedBy(noteOf(site), keys));
        QVERIFY(memoryOf(site).trouble.empty() && memoryOf(site).size > 0);
        publishWith(site, "P-2"); // from what it is remembered to know
        QVERIFY(isCosignedBy(noteOf(site), keys));
        site.as("tom");
        QCOMPARE(site.verify().kind, evidence::VerdictKind::Intact);
    }

    /// The witness has cosigned more than the ledger holds by now.
    void aWitnessThatKnowsMoreThanTheLedgerRings() {
        WorkTrial site;
        const RunningWitness witness(m_place.filePath(QStringLiteral("w3")).toStdString(), policyOf(site));
        addWitness(site, witness.keys(), witness.url());
        WorkTrial later; // the same trial, as it goes on; later put back to `site`
        addWitness(later, witness.keys(), witness.url());
        publishWith(later, "P-1");
        publishWith(later, "P-2");
        publishWith(site, {});
        Desk& nora = site.as("nora");
        QVERIFY2(nora.alarms().ringing() == 1, sentence(nora.alarms().list()));
        QCOMPARE(nora.alarms().list().front().kind, AlarmKind::RolledBack);
    }

    /// Through a picture of a code that somebody else holds.
    void aQrCodeOfTheOtherHistoryRings() {
        WorkTrial site, rogue;
        publishWith(site, "P-1");
        publishWith(site, "P-3");
        publishWith(rogue, "P-2");
        const auto picture = fs::path(m_place.filePath(QStringLiteral("code.png")).toStdString());
        drawCode(must(must(rogue.as("root").jobs())->headCode()), picture);
        Desk& nora = site.as("nora");
        const auto compared = must(must(nora.jobs())->compareHead(must(loadHead(picture))));
        QCOMPARE(compared.relation, evidence::HeadRelation::SplitView);
        QVERIFY(must(nora.alarms().keep(compared)));
        QVERIFY(!must(nora.alarms().keep(compared)));
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{1});
        QCOMPARE(nora.alarms().list().front().way, AlarmWay::Head);
        isProvedToAStranger(site, nora.alarms().list().front());
    }

    /// Anybody can write a head; only what the ledger's keys signed rings.
    void aMadeUpHeadDoesNotRing() {
        WorkTrial site;
        publishWith(site, "P-1");
        auto note = must(ledger::SignedNote::parse(noteOf(site)));
        note.signatures.clear();
        auto text = note.text;
        auto& inRoot = text[text.rfind('=') - 5];
        inRoot = inRoot == 'A' ? 'B' : 'A';
        note.text = text;
        note.signatures.push_back({"somebody", 7, base::Bytes(64, 7)});
        const auto head = must(evidence::HeldHead::parse(note.encode()));
        Desk& nora = site.as("nora");
        const auto compared = must(must(nora.jobs())->compareHead(head));
        QCOMPARE(compared.relation, evidence::HeadRelation::SplitView);
        QVERIFY(!compared.knownLog && !compared.splitView);
        QVERIFY(!must(nora.alarms().keep(compared)));
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{0});
    }

private:
    /// A participant more, or nothing, then on the ledger.
    static void publishWith(WorkTrial& trial, const std::string& subject) {
        Desk& nora = trial.as("nora");
        if (!subject.empty())
            must(nora.enrol(subject));
        must(nora.publish());
    }
    static void replaceFolder(const fs::path& from, const fs::path& to) {
        fs::remove_all(to);
        fs::copy(from, to, fs::copy_options::recursive);
    }
    /// The trial's file below the desk.
    static std::unique_ptr<store::TrialFile> openFile(WorkTrial& trial) {
        trial.close();
        static const auto key = must(store::databaseKeyOf(trial.folder(), "root", kWord())); // the copies have one
        return must(store::openTrialWithKey(trial.folder(), "root", key, {}));
    }
    static ledger::Policy policyOf(WorkTrial& trial) { return must(LedgerLink::load(*openFile(trial))).policy; }
    static std::string noteOf(WorkTrial& trial) { return must(openFile(trial)->checkpointNote()); }
    static OutsideMemory memoryOf(WorkTrial& trial) {
        const auto memory = parseMemory(must(textSetting(*openFile(trial), setting::kOutsiders)));
        return memory.empty() ? OutsideMemory() : memory.front();
    }
    static void addWitness(WorkTrial& trial, const std::vector<ledger::VerifierKey>& keys, const std::string& url) {
        const auto file = openFile(trial);
        auto policy = must(LedgerLink::load(*file)).policy;
        ledger::Policy::Group outside{"outside", keys.size(), {}};
        for (const auto& key : keys) {
            outside.members.push_back("outside-" + std::to_string(static_cast<int>(key.type)));
            policy.witnesses.push_back({outside.members.back(), key, url});
        }
        policy.groups.insert(policy.groups.end() - 1, outside);
        policy.groups.back().members.push_back("outside");
        const auto text = policy.encode();
        must(ledger::Policy::parse(text));
        must(file->saveSetting(setting::kPolicy, base::bytesOf(text)));
    }
    static bool isCosignedBy(const std::string& note, const std::vector<ledger::VerifierKey>& keys) {
        const auto lines = must(ledger::checkSignatures(must(ledger::SignedCheckpoint::parse(note)), keys));
        return lines.size() == keys.size();
    }
    /// The rogue's history into the rows, signed with the log's keys.
    static void fillServer(const std::string& conninfo, WorkTrial& rogue) {
        const auto file = openFile(rogue);
        const auto link = must(LedgerLink::load(*file));
        auto owner = must(net::PostgresConnection::open(conninfo));
        must(net::makeSchema(owner, link.origin, {}));
        const auto port = must(net::PostgresLedger::open(conninfo));
        const auto reader = must(file->openReader());
        const auto head = must(ledger::SignedCheckpoint::parse(must(file->checkpointNote())));
        std::vector<crypto::Digest> hashes;
        const auto seals = must(reader->source().seals(must(textSetting(*file, setting::kChain))));
        while (const auto record = must(seals->next()))
            hashes.push_back(crypto::sha256(base::bytesOf(record->note)));
        hashes.resize(head.checkpoint.size);
        must(ledger::publish(*port, link.origin, link.policy, link.keys, hashes, {}, 1'764'000'000));
    }
    static void drawCode(const std::string& text, const fs::path& file) {
        static constexpr int kModule = 6;
        const auto code = must(report::QrCode::make(base::bytesOf(text)));
        const int side = (code.side + 2 * report::QrCode::kQuiet) * kModule;
        QImage picture(side, side, QImage::Format_RGB32);
        picture.fill(Qt::white);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                const int column = x / kModule - report::QrCode::kQuiet, row = y / kModule - report::QrCode::kQuiet;
                const bool inside = column >= 0 && row >= 0 && column < code.side && row < code.side;
                if (inside && code.modules[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)])
                    picture.setPixelColor(x, y, Qt::black);
            }
        QVERIFY(picture.save(QString::fromStdString(file.string())));
    }
    static bool hasAlarmFinding(const evidence::Verdict& verdict) {
        return std::ranges::any_of(verdict.findings, [](const auto& finding) {
            return finding.code == "ledger-consistency" && finding.what.find("nobody has settled") != std::string::npos;
        });
    }

    /// Offline, with the evidence's file and the policy's keys: by the program and by the window's own check.
    void isProvedToAStranger(WorkTrial& site, const Alarm alarm) {
        const auto policy = policyOf(site); // which closes the desk that the alarm came from
        const auto file = m_place.filePath(QStringLiteral("proof.split-view")),
                   keys = m_place.filePath(QStringLiteral("policy"));
        must(base::saveFileDurably(file.toStdString(), base::bytesOf(alarm.evidence)));
        must(base::saveFileDurably(keys.toStdString(), base::bytesOf(policy.encode())));
        QProcess program;
        program.start(QStringLiteral(CASESEAL_VERIFY), {file, QStringLiteral("--policy"), keys});
        QVERIFY(program.waitForFinished());
        const auto said = program.readAllStandardOutput();
        QVERIFY2(program.exitCode() == 1 && said.startsWith("SPLIT VIEW PROVED") && said.contains("both, as the log"),
                 said.constData());
        const auto given = must(checkGiven(file.toStdString(), std::nullopt, m_quiet));
        QCOMPARE(given.kind, GivenKind::SplitView);
        QVERIFY(given.splitView && given.splitView->proved());
    }

    /// Settled by a person who says why; sealed, and no finding of its own any more.
    void settles(WorkTrial& site, const Alarm& alarm) {
        Desk& tom = site.as("tom");
        QVERIFY(hasAlarmFinding(verifyOnlyKept(site)));
        QCOMPARE(tom.alarms().settle(alarm.mark, AlarmDisposition::Reported, "").error().kind,
                 base::ErrorKind::BadInput);
        QCOMPARE(tom.alarms().settle({}, AlarmDisposition::Reported, "why").error().kind, base::ErrorKind::BadInput);
        const auto receipt =
            must(tom.alarms().settle(alarm.mark, AlarmDisposition::Reported, "The sponsor was told on the telephone"));
        QCOMPARE(tom.alarms().settle(alarm.mark, AlarmDisposition::Explained, "again").error().kind,
                 base::ErrorKind::BadInput);
        QCOMPARE(tom.alarms().ringing(), std::uint64_t{0});
        Desk& nora = site.as("nora");
        QCOMPARE(nora.alarms().ringing(), std::uint64_t{0});
        const auto& settled = nora.alarms().list().front().settled;
        QVERIFY(settled && settled->by == "tom" && settled->seal == receipt.seal);
        QCOMPARE(settled->disposition, AlarmDisposition::Reported);
        QCOMPARE(nora.alarms().list().front().evidence, alarm.evidence); // kept for good
        QVERIFY(!hasAlarmFinding(verifyOnlyKept(site)));
    }
    /// As if the ledger were out of reach: what is kept speaks alone.
    evidence::Verdict verifyOnlyKept(WorkTrial& site) {
        const auto ledger = site.folder() / "ledger", away = site.folder() / "away";
        fs::rename(ledger, away);
        auto verdict = site.verify();
        fs::rename(away, ledger);
        return verdict;
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"

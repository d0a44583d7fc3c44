// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_clocks.h"
#include "work_trial.h"

#include "base/file.h"
#include "desk/anchors.h"
#include "desk/backups.h"
#include "desk/disclosures.h"
#include "evidence/json.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using Outcome = AnchorAnswer::Outcome;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

AnchorDone run(Desk& desk, const AnchorOrder& order) {
    base::NoProgress quiet;
    const auto done = must(must(desk.anchors().prepare(order))->run(quiet));
    must(desk.anchors().note(done));
    return done;
}

AnchorList listOf(Desk& desk) {
    base::NoProgress quiet;
    return must(must(desk.anchors().prepareList())->run(100, quiet));
}

const AnchorInfo& find(const AnchorList& list, AnchorInfo::Kind kind, const std::string& by = "") {
    const auto at = std::find_if(list.anchors.begin(), list.anchors.end(), [&](const auto& anchor) {
        return anchor.kind == kind && anchor.by.find(by) != std::string::npos;
    });
    if (at == list.anchors.end())
        qFatal("there is no such anchor");
    return *at;
}

} // namespace

/// Time anchors of a trial, from authorities that run openssl and a calendar of OpenTimestamps, over HTTP.
class TestAnchors : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<OutsideClocks> m_clocks;

    [[nodiscard]] AnchorSettings both() const {
        return {{m_clocks->url("/tsa/one"), m_clocks->url("/tsa/two")}, {m_clocks->url("/calendar")}, 24};
    }
    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }
    /// To import the header of a real block, 358391.
    [[nodiscard]] AnchorOrder realHeader() const {
        const auto block = must(base::loadFile(CASESEAL_SHARED_DATA "/ledger/ots/block-358391.json"));
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(base::textOf(block))));
        const std::string line = "358391:" + json[u"header_hex"].toString().toStdString() + "\n";
        AnchorOrder import;
        import.headers = path("headers");
        must(base::saveFileDurably(import.headers, base::bytesOf(line), true));
        return import;
    }
    /// The whole evidence, and what the independent verifier says of it.
    [[nodiscard]] QByteArray verifiedEvidence(Desk& desk, const char* name, int* status) const {
        base::NoProgress quiet;
        must(must(desk.disclosures().prepare({}))->write(path(name), quiet));
        QProcess verify;
        verify.start(QStringLiteral(CASESEAL_VERIFY),
                     {QString::fromStdString(path(name).string()), QStringLiteral("--json")});
        verify.waitForFinished(60'000);
        *status = verify.exitCode();
        return verify.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("the program openssl is not there");
        m_clocks = std::make_unique<OutsideClocks>(m_dir.path());
        QVERIFY2(m_clocks->ready(), m_clocks->one.said + m_clocks->two.said);
    }

    void init() { m_clocks->servesLists = true; }

    void settingsAreAnAdministrators() {
        WorkTrial trial;
        REFUSED(trial.as("marta").anchors().saveSettings(both())); // data managers import, but not this
        QCOMPARE(trial.refusals(), std::vector<std::string>{"data.import"});
        Desk& desk = trial.as("root");
        QVERIFY(must(desk.anchors().settings()).empty());
        QCOMPARE(desk.anchors().saveSettings({{"ftp://example.org"}, {}, 24}).error().kind, base::ErrorKind::BadInput);
        QVERIFY(!desk.anchors().saveSettings({{"http://a/", "http://a/"}, {}, 24}));
        QVERIFY(!desk.anchors().saveSettings({{}, {}, 100'000}));
        OK(desk.anchors().saveSettings(both()));
        QVERIFY(must(trial.as("tom").anchors().settings()) == both());
        std::string format;
        store::TrailFilter filter;
        filter.acts = {"data.import"};
        must(trial.as("tom").projection().trail(filter, [&](const store::TrailRow& row) {
            format = *row.entry.data.find("format")->asString();
            return true;
        }));
        QCOMPARE(format, std::string("caseseal.org/anchor-settings@v1"));
    }

    void authoritiesAndACalendarAnchorTheNewestCheckpoint() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        REFUSED(desk.anchors().prepare({both().authorities, {}})); // nothing is on the ledger
        must(desk.publish());
        QCOMPARE(desk.anchors().prepare({}).error().kind, base::ErrorKind::BadInput);
        const auto done = run(desk, {both().authorities, both().calendars});
        QCOMPARE(done.answers.size(), std::size_t(3));
        for (const auto& answer : done.answers)
            QVERIFY2(answer.outcome == Outcome::Done, answer.what.c_str());

        const auto list = listOf(desk);
        QCOMPARE(list.total, std::uint64_t(3));
        for (const char* name : {"Clock_One", "Clock_Two"}) {
            const auto& stamp = find(list, AnchorInfo::Kind::TimeStamp, name);
            QVERIFY2(stamp.state == AnchorState::Holds, stamp.what.c_str());
            QVERIFY(stamp.revocationChecked && stamp.time && stamp.expires);
        }
        QVERIFY(find(list, AnchorInfo::Kind::OpenTimestamps).state == AnchorState::Pending);
        QVERIFY(must(desk.anchors().newest())->by.find("Clock_") != std::string::npos);

        const int asked = m_clocks->asked;
        for (const auto& answer : run(desk, {both().authorities, both().calendars}).answers)
            QVERIFY(answer.outcome == Outcome::There);
        QCOMPARE(m_clocks->asked.load(), asked); // nobody was bothered again
        QCOMPARE(listOf(desk).total, std::uint64_t(3));
    }

    void evidenceCarriesThem() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        must(desk.publish());
        run(desk, {both().authorities, both().calendars});
        must(desk.beginSession()); // one more seal
        must(desk.publish());      // the anchored checkpoint is an earlier one now
        const auto verdict = trial.verify();
        QVERIFY2(verdict.findings.empty(), verdict.findings.empty() ? "" : verdict.findings.front().what.c_str());
        int status = -1;
        const auto said = verifiedEvidence(desk, "anchored.evidence.zip", &status);
        QVERIFY2(status == 0, said);
        QVERIFY2(said.contains("time-anchored") && said.contains("Clock_One") && said.contains("Clock_Two"), said);

        base::NoProgress quiet; // and a backup
        const auto backup = path("t.caseseal-backup");
        must(must(desk.backups().prepare())->write(backup, quiet));
        must(restoreBackup({backup, path("r.caseseal"), "root", "the disk broke"}, kWord(), trial.ports(), quiet));
        const auto copy = must(Desk::open(path("r.caseseal"), "root", kWord(), nullptr, trial.ports()));
        QVERIFY(find(listOf(*copy), AnchorInfo::Kind::TimeStamp, "Clock_One").state == AnchorState::Holds);
    }

    void whoFailsIsSaidAndTheOthersCount() {
        WorkTrial trial;
        Desk& desk = trial.as("tom");
        must(desk.publish());
        const auto done = run(desk, {{m_clocks->url("/broken"), m_clocks->url("/nonsense"), "http://127.0.0.1:1/",
                                      m_clocks->url("/tsa/two")},
                                     {m_clocks->url("/broken"), m_clocks->url("/nonsense")}});
        QCOMPARE(done.answers.size(), std::size_t(6));
        for (const auto& answer : done.answers) {
            const bool good = answer.place == m_clocks->url("/tsa/two");
            QVERIFY2((answer.outcome == Outcome::Done) == good, answer.what.c_str());
            QVERIFY2(answer.what.ends_with('.'), answer.what.c_str());
        }
        QCOMPARE(listOf(desk).total, std::uint64_t(1));
        const auto refused = desk.anchors().prepare({{"file:///etc/passwd"}, {}});
        QCOMPARE(refused.error().kind, base::ErrorKind::BadInput);
    }

    void aMissingRevocationListIsFetchedLater() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        must(desk.publish());
        m_clocks->servesLists = false;
        const auto first = run(desk, {{m_clocks->url("/tsa/one")}, {}});
        QVERIFY(first.answers[0].outcome == Outcome::Done);
        QVERIFY2(first.answers[0].what.find("revocation list is missing") != std::string::npos,
                 first.answers[0].what.c_str());
        QVERIFY(!listOf(desk).anchors.at(0).revocationChecked);
        AnchorOrder upgrade;
        upgrade.upgrade = true;
        QVERIFY(run(desk, upgrade).answers.at(0).outcome == Outcome::Failed);
        m_clocks->servesLists = true;
        const auto later = run(desk, upgrade).answers.at(0);
        QVERIFY2(later.outcome == Outcome::Done, later.what.c_str());
        QVERIFY(listOf(desk).anchors.at(0).revocationChecked);
        QVERIFY(run(desk, upgrade).answers.empty()); // nothing is to come any more
    }

    /// Promised, then in a block; the header of a block that does not hold it shows that the calendar lied.
    void promisesAreRedeemedAndNothingIsBelieved() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        must(desk.publish());
        run(desk, {{}, {m_clocks->url("/calendar")}});
        AnchorOrder upgrade;
        upgrade.upgrade = true;
        QVERIFY(run(desk, upgrade).answers.at(0).outcome == Outcome::Waiting);
        m_clocks->calendar.mine(358391);
        const auto done = run(desk, upgrade).answers.at(0);
        QVERIFY2(done.outcome == Outcome::Done && done.what.find("block 358391") != std::string::npos,
                 done.what.c_str());
        const auto list = listOf(desk);
        QVERIFY(list.anchors.at(0).state == AnchorState::InBlock && !list.anchors[0].time);
        QCOMPARE(list.missing, std::vector<std::uint64_t>{358391});
        int status = -1;
        const auto before = verifiedEvidence(desk, "in-block.evidence.zip", &status);
        QVERIFY2(status == 0 && !before.contains("time-anchored"), before);

        const auto imported = run(desk, realHeader());
        QVERIFY(imported.answers.front().outcome == Outcome::Failed);
        QVERIFY(listOf(desk).anchors.at(0).state == AnchorState::Invalid);
        const auto after = verifiedEvidence(desk, "lied.evidence.zip", &status);
        QVERIFY2(status == 1 && after.contains("anchor-invalid"), after);
    }

    /// With headers as easy as a test can mine; real ones are asked of everybody else.
    void aBlockThatHoldsItVouchesForTheTime() {
        WorkTrial trial;
        auto ports = trial.ports();
        ports.leastWorkBits = 8;
        const auto desk = must(Desk::open(trial.folder(), "root", kWord(), nullptr, ports));
        must(desk->publish());
        run(*desk, {{}, {m_clocks->url("/calendar")}});
        const auto header = m_clocks->calendar.mine(900'001);
        AnchorOrder order;
        order.upgrade = true;
        order.headers = path("mined");
        const std::string line = "900001:" + base::encodeHex(header) + "\n";
        must(base::saveFileDurably(order.headers, base::bytesOf(line), true));
        const auto done = run(*desk, order); // the block, and its header, in one go
        QCOMPARE(done.answers.size(), std::size_t(2));
        for (const auto& answer : done.answers)
            QVERIFY2(answer.outcome == Outcome::Done, answer.what.c_str());
        const auto list = listOf(*desk);
        QVERIFY2(list.anchors.at(0).state == AnchorState::Holds, list.anchors[0].what.c_str());
        QCOMPARE(list.anchors[0].by, std::string("Bitcoin block 900001"));
        QCOMPARE(list.anchors[0].time->msSinceEpoch, std::int64_t(1'800'000'000'000));
        QVERIFY(list.missing.empty());
        base::NoProgress quiet;
        const auto verdict = must(must(desk->jobs())->verify(quiet)).verdict;
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(std::any_of(verdict.assurance.begin(), verdict.assurance.end(), [](const auto& word) {
            return word.starts_with("time-anchored by Bitcoin block 900001");
        }));
        int status = -1;
        const auto said = verifiedEvidence(*desk, "mined.evidence.zip", &status);
        QVERIFY2(status == 1 && said.contains("anchor-invalid"), said); // no such block was ever mined
    }

    void headersThatNoProofNamesAreNotKept() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        const auto unneeded = run(desk, realHeader());
        QVERIFY(unneeded.answers.at(0).outcome == Outcome::Done && !unneeded.headers);
        AnchorOrder import;
        import.headers = path("nonsense");
        must(base::saveFileDurably(import.headers, base::bytesOf("no headers"), true));
        base::NoProgress quiet;
        QCOMPARE(must(desk.anchors().prepare(import))->run(quiet).error().kind, base::ErrorKind::BadInput);
        import.headers = path("not there");
        QCOMPARE(desk.anchors().prepare(import).error().kind, base::ErrorKind::BadInput);
    }

    void theScheduleAsksWhenItIsTime() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        Anchors& anchors = desk.anchors();
        auto settings = both();
        settings.authorities.push_back(m_clocks->url("/broken"));
        OK(anchors.saveSettings(settings));
        QVERIFY(must(anchors.due()).empty()); // nothing is on the ledger
        must(desk.publish());
        auto due = must(anchors.due());
        QVERIFY(due.authorities.size() == 3 && due.calendars.size() == 1);
        QCOMPARE(must(anchors.nextDue()), std::optional(trial.clock->now()));
        run(desk, due);
        QVERIFY(must(anchors.due()).authorities.empty()); // the broken one waits, the others have stamped
        trial.clock->advanceMs(kHourMs / 4);
        QCOMPARE(must(anchors.due()).authorities, std::vector<std::string>{m_clocks->url("/broken")});
        trial.clock->advanceMs(kHourMs);
        due = must(anchors.due());
        QVERIFY(due.upgrade); // the calendar's promise

        must(desk.beginSession()); // one more seal
        must(desk.publish());      // a new checkpoint is not anchored at once
        settings.authorities.pop_back();
        OK(anchors.saveSettings(settings));
        QVERIFY(must(anchors.due()).authorities.empty());
        trial.clock->advanceMs(24 * kHourMs);
        due = must(anchors.due());
        QVERIFY(due.authorities.size() == 2 && due.calendars.size() == 1);
        settings.everyHours = 0;
        OK(anchors.saveSettings(settings));
        QVERIFY(must(anchors.due()).empty() && !must(anchors.nextDue()));
    }

    /// The last one: it ends the first authority.
    void aRevokedAuthorityIsNotBelieved() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        must(desk.publish());
        run(desk, {{m_clocks->url("/tsa/one")}, {}});
        must(desk.beginSession()); // one more seal
        must(desk.publish());
        QVERIFY2(m_clocks->one.revoke(QStringLiteral("keyCompromise")), m_clocks->one.said);
        const auto answer = run(desk, {{m_clocks->url("/tsa/one")}, {}}).answers.at(0);
        QVERIFY2(answer.outcome == Outcome::Failed && answer.what.find("revoked") != std::string::npos,
                 answer.what.c_str());
        const auto list = listOf(desk); // what was stamped before stays as it was, with the list of that time
        QVERIFY(list.total == 1 && list.anchors[0].state == AnchorState::Holds);
    }
};

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"

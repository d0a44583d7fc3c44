// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing_sites.h"

#include "desk/disclosures.h"

#include <QProcess>

#include <algorithm>
#include <random>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kParticipants = 60;          ///< half of them at each site
constexpr std::uint64_t kEntries = 20'000; ///< at least, of all chains together
constexpr int kRounds = 4;

#define INTACT(site)                                                                                                   \
    do {                                                                                                               \
        const auto intactVerdict = (site).verify();                                                                    \
        QVERIFY2(intactVerdict.kind == evidence::VerdictKind::Intact,                                                  \
                 intactVerdict.findings.empty()                                                                        \
                     ? ""                                                                                              \
                     : (intactVerdict.findings.front().code + ": " + intactVerdict.findings.front().what).c_str());    \
    } while (false)

} // namespace

/// A folder as life has it: a message may be lost, come twice, or come after a later one. Always in the same way.
class Post {
public:
    void put(const fs::path& message) {
        const auto fate = m_random() % 10;
        if (fate < 4) {
            ++lost;
            fs::remove(message);
            return;
        }
        m_waiting.push_back(message);
        if (fate < 7) {
            ++doubled;
            m_waiting.push_back(message);
        }
    }
    /// What arrives now, in any order; the rest comes later.
    std::vector<fs::path> deliver(bool everything) {
        std::ranges::shuffle(m_waiting, m_random);
        std::vector<fs::path> arrived;
        const auto stays =
            std::ranges::partition(m_waiting, [&](const auto&) { return !everything && m_random() % 2 == 0; });
        arrived.assign(stays.begin(), stays.end());
        m_waiting.erase(stays.begin(), stays.end());
        delayed += static_cast<int>(m_waiting.size());
        return arrived;
    }
    int lost = 0, doubled = 0, delayed = 0;

private:
    std::mt19937 m_random{20261129};
    std::vector<fs::path> m_waiting;
};

/// Two sites and a sponsor, a folder that loses, doubles and reorders, a workstation that is lost and one that takes
/// its place.
class TestSharingStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sitesWorkAndMessagesGoAstray() {
        for (int participant = 0; participant < kParticipants; ++participant)
            enrol(all[participant % 2 == 0 ? 0 : 1], name(participant));
        for (int round = 0; round < kRounds; ++round) {
            enterAt(0, round);
            enterAt(1, round);
            askAndVerify(round);
            if (round == 1)
                must(all[0].as("nora").sharing().handOver(name(0), "Bonn", "moved house"));
            if (round > 1)
                takeWhatWasHanded();
            all.publish();
            exchange({0, 1, 2}, round == kRounds - 1);
            if (round == 1)
                backup = all[1].keepCopy();
        }
        QVERIFY2(post.lost > 2 && post.doubled > 2 && post.delayed > 0,
                 qPrintable(u"%1 lost, %2 doubled, %3 late"_s.arg(post.lost).arg(post.doubled).arg(post.delayed)));
    }

    /// Bonn's computer is stolen with what nobody has received yet. Aachen goes on with its participants.
    void aWorkstationIsLost() {
        (void)all.pass(1, 0);
        enterAt(1, kRounds);
        all[1].as("root");
        all[1].desk.reset();
        auto& admin = all[0].as("root");
        std::vector<std::string> orphans;
        for (const auto& row : must(admin.projection().subjects()))
            if (row.home == bonn)
                orphans.push_back(row.subject);
        QVERIFY(orphans.size() > 20);
        for (const auto& subject : orphans)
            must(admin.sharing().takeOver(subject, true, "The computer in Bonn was stolen"));
        auto& nora = all[0].as("nora");
        for (const auto& subject : orphans)
            must(nora.record({subject, "SE.V2", "", "F.VS", ""}, {value("I.SEX", "M"), value("I.KG", "77.7")}));
        exchange({0, 2}, true);
        QCOMPARE(all[0].value({orphans.front(), "SE.V2", "", "F.VS", ""}, "I.KG"), std::optional<std::string>("77.7"));
    }

    /// Bonn has a new computer and a backup of long ago. Before it seals anything it takes back from Aachen what Aachen
    /// has of it, then it receives what was done meanwhile, and works on.
    void aNewWorkstationGetsBackWhatTheOthersHave() {
        all[1].putBack(backup, true);
        const auto old = must(all[1].as("root").projection().chains()).front().seals;
        const auto held = must(all[0].as("root").projection().chains());
        const auto known = std::ranges::find(held, bonn, &store::ChainFacts::chain)->seals;
        QVERIFY(known > old + 4);
        QVERIFY(must(all[1].receive(all[0].send(all.messages()))));
        QCOMPARE(must(all[1].desk->projection().chains()).front().seals, known + 1); // and the receipt
        QVERIFY(must(all[1].desk->projection().subject(name(1)))->home != bonn);
        must(all[1].as("nora").enrol("B-NEW"));
        all.publish();
        exchange({0, 1, 2}, true);
        exchange({0, 1, 2}, true);
    }

    void everybodyHasTheSameVerifiedRecord() {
        // nothing is lost any more: one round of all to all, over the sponsor
        for (const auto& [from, to] : {std::pair<std::size_t, std::size_t>{0, 2}, {1, 2}, {2, 0}, {2, 1}})
            (void)all.pass(from, to);
        const auto record = tablesOf(*all[0].desk);
        for (auto& site : all.sites) {
            const auto tables = tablesOf(*site->desk);
            for (const char* table : {"subject", "form", "value", "event", "query", "person"}) {
                QVERIFY2(tables.contains(table) && record.contains(table), table);
                QVERIFY2(tables.at(table) == record.at(table), (site->name + ": " + table).c_str());
            }
            INTACT(*site);
            const auto verdict = site->verify();
            QCOMPARE(verdict.counts.chains, std::uint64_t{3});
            QCOMPARE(verdict.counts.subjects, std::uint64_t{kParticipants + 1});
            QVERIFY2(verdict.counts.entries >= kEntries, std::to_string(verdict.counts.entries).c_str());
        }
    }

    void aStrangerJudgesTheSponsorsBundle() {
        all.publish();
        const fs::path file = all.place() / "sponsor.evidence.zip";
        base::NoProgress quiet;
        const auto job = must(all[2].as("root").disclosures().prepare({}));
        must(all[2].desk->disclosures().note(must(job->write(file, quiet))));
        QProcess process;
        process.start(QStringLiteral(CASESEAL_VERIFY), {QString::fromStdString(file.string()), u"--json"_s});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray verdict = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, verdict.left(2000));
        QVERIFY(verdict.contains("\"chains\":3") && verdict.contains("\"verdict\":\"intact\""));
        QVERIFY(verdict.contains("forced-adopt"));
    }

private:
    static void enrol(SharingSite& site, const std::string& subject) {
        auto& desk = site.as("nora");
        must(desk.enrol(subject));
        must(desk.forms().schedule(subject, "SE.V2", {}, "2026-11-15", {}));
    }
    static std::string name(int participant) { return "P-" + std::to_string(100 + participant); }

    /// Every participant who is at home there has some unscheduled visits; one value is corrected now and then.
    void enterAt(std::size_t site, int round) {
        auto& desk = all[site].as("nora");
        std::vector<Desk::DataLine> lines;
        for (const auto& row : must(desk.projection().subjects()))
            if (row.atHome && row.status == "enrolled")
                for (int visit = 0; visit < kVisits; ++visit)
                    addVisit(lines, row.subject, std::to_string(round * kVisits + visit + 1));
        base::NoProgress quiet;
        must(desk.enter(lines, quiet));
        const FormPlace first{lines.front().form};
        must(desk.record(first, {value("I.CM", std::to_string(150 + round).c_str(), "measured again")}));
        must(desk.forms().act({"form.complete", first, "the note is missing", {}}));
    }
    static void addVisit(std::vector<Desk::DataLine>& lines, const std::string& subject, const std::string& repeat) {
        const FormPlace form{subject, "SE.UNS", repeat, "F.VS", ""};
        const std::string kg = std::to_string(50 + std::stoi(repeat));
        for (const auto& draft : {value("I.SEX", "F"), value("I.PREG", "N"), value("I.KG", kg.c_str()),
                                  value("I.CM", "170"), value("I.NOTE", "As before")})
            lines.push_back({lines.size() + 1, form, draft});
    }

    /// At the sponsor, over what it has received by then.
    void askAndVerify(int round) {
        const auto forms = must(all[2].as("tom").projection().formStates());
        std::vector<FormPlace> complete;
        for (const auto& form : forms)
            if (form.complete && !form.verified)
                complete.push_back(form.place);
        for (const auto& form : complete)
            must(all[2].desk->forms().act({"form.verify", form, {}, {}}));
        if (!complete.empty()) {
            const auto& form = complete.front();
            must(all[2].desk->queries().open(
                {{form.subject, form.event, form.eventRepeat, form.form, form.formRepeat, "IG.VS", "", "I.KG"},
                 "Round " + std::to_string(round) + ": is this so?",
                 {},
                 {},
                 0,
                 0,
                 {}}));
        }
        for (std::size_t site : {std::size_t{0}, std::size_t{1}})
            answerAt(site);
    }
    void answerAt(std::size_t site) {
        auto& desk = all[site].as("nora");
        for (const auto& query : must(desk.projection().queries()))
            if (query.status == "open" && must(desk.projection().subject(query.place.subject))->atHome)
                must(desk.queries().answer(query.number, "It is."));
    }
    void takeWhatWasHanded() {
        auto& desk = all[1].as("nora");
        const auto row = must(desk.projection().subject(name(0)));
        if (row && row->handedTo == bonn)
            must(desk.sharing().takeOver(name(0), false, {}));
    }

    void exchange(const std::vector<std::size_t>& sites, bool everything) {
        for (const auto site : sites) {
            all[site].as("root");
            post.put(all[site].send(all.messages()));
        }
        for (const auto& message : post.deliver(everything))
            for (const auto site : sites)
                if (const auto received = all[site].receive(message); !received) // a sender cannot open its own
                    QVERIFY2(received.error().message.find("other installations") != std::string::npos,
                             received.error().message.c_str());
    }

    static constexpr int kVisits = 14;
    SharingSites all{{"Aachen", "Bonn", "Sponsor"}};
    std::string bonn = all[1].chain();
    fs::path backup; ///< of Bonn, after the second round
    Post post;
};

QTEST_GUILESS_MAIN(TestSharingStory)
#include "tst_sharing_story.moc"

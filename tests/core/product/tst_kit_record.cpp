// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/accountability.h"
#include "product/gs1_scan.h"
#include "product/kit_label.h"
#include "product/kit_statement.h"
#include "product/medicine_settings.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace caseseal;
using namespace caseseal::product;

namespace {

const std::string kGtin = "09506000134352";
constexpr std::int64_t kMinute = 60'000;
const std::int64_t kStart = base::parseTime("2026-06-15T08:00:00.000Z").value().msSinceEpoch;

/// The acts of several chains as they are sealed, each chain with a clock of its own.
class Chains {
public:
    std::map<std::string, std::int64_t> fast; ///< minutes, by chain
    std::vector<SealedKitAct> acts;

    SealedKitAct& add(const std::string& chain, KitDeed deed, const std::string& serial, const std::string& place) {
        m_now += 10 * kMinute;
        SealedKitAct out;
        out.chain = chain;
        out.seal = m_seals[chain]++;
        out.time = {m_now + fast[chain] * kMinute};
        out.act.deed = deed;
        out.act.gtin = kGtin;
        out.act.serial = serial;
        out.act.place = place;
        out.act.by = "p-" + chain;
        out.act.day = base::encodeTime(out.time).substr(0, 10);
        if (deed == KitDeed::Commission) {
            out.act.lot = "LOT-1";
            out.act.expiry = "2027-12-31";
            out.act.quantity = 30;
        }
        if (deed == KitDeed::Dispense || deed == KitDeed::Return)
            out.act.participant = "P-1";
        acts.push_back(out);
        return acts.back();
    }
    void send(const std::string& serial, const std::string& to) {
        add("depot", KitDeed::Commission, serial, "Depot");
        add("depot", KitDeed::Ship, serial, "Depot").act.to = to;
    }
    void wait(std::int64_t minutes) { m_now += minutes * kMinute; }
    /// Read in an order that says nothing.
    [[nodiscard]] KitRecord record() {
        auto mixed = acts;
        std::shuffle(mixed.begin(), mixed.end(), m_random);
        return KitRecord(std::move(mixed));
    }
    [[nodiscard]] const KitAct& last() const { return acts.back().act; }

private:
    std::int64_t m_now = kStart;
    std::map<std::string, std::uint64_t> m_seals;
    std::mt19937 m_random{20261129};
};

std::string whyNot(const base::Result<MedicineSettings>& read) { return read ? std::string() : read.error().message; }

} // namespace

class tst_kit_record : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clocksThatDifferMakeNoAlarm();
    void aClockThatWentBackKeepsItsChainsOrder();
    void aKitAtTwoSitesIsFoundAndStopped();
    void oneStatementAtTwoInstallationsDoublesNothing();
    void whatIsSealedTogetherIsJudgedTogether();
    void everyPlaceAddsUp();
    void labelsNameOneKit();
    void settingsAreReadStrictly();
    void statementsAreReadStrictly();
};

void tst_kit_record::clocksThatDifferMakeNoAlarm() {
    Chains chains;
    chains.fast["depot"] = 23 * 60;
    chains.send("K1", "SITE-1");
    chains.add("site1", KitDeed::Receive, "K1", "SITE-1");
    chains.add("site1", KitDeed::Release, "K1", "SITE-1");
    const auto record = chains.record();
    QVERIFY(record.impossible().empty());
    QCOMPARE(record.acts().size(), std::size_t(4));
    QCOMPARE(record.book().find(kGtin, "K1")->state, KitState::Released);
    chains.fast["depot"] = 0;
    chains.acts.clear(); // more than a day apart is no clock any more
    chains.fast["depot"] = 30 * 60;
    chains.send("K2", "SITE-1");
    chains.add("site1", KitDeed::Receive, "K2", "SITE-1");
    QCOMPARE(chains.record().impossible().size(), std::size_t(1));
}

void tst_kit_record::aClockThatWentBackKeepsItsChainsOrder() {
    Chains chains;
    chains.send("K1", "SITE-1");
    chains.fast["depot"] = -600;
    chains.add("depot", KitDeed::Commission, "K2", "Depot");
    chains.add("site1", KitDeed::Receive, "K1", "SITE-1");
    chains.fast["site1"] = -900;
    chains.add("site1", KitDeed::Release, "K1", "SITE-1");
    const auto record = chains.record();
    QVERIFY(record.impossible().empty());
    QCOMPARE(record.book().find(kGtin, "K1")->state, KitState::Released);
}

void tst_kit_record::aKitAtTwoSitesIsFoundAndStopped() {
    Chains chains;
    for (const auto* serial : {"K1", "K2"}) {
        chains.send(serial, "SITE-1");
        chains.add("site1", KitDeed::Receive, serial, "SITE-1");
        chains.add("site1", KitDeed::Release, serial, "SITE-1");
    }
    chains.wait(3 * 24 * 60);
    chains.add("site2", KitDeed::Receive, "K1", "SITE-2"); // a copy of its label
    chains.add("site2", KitDeed::Receive, "K9", "SITE-2"); // nobody made it
    auto record = chains.record();
    QCOMPARE(record.impossible().size(), std::size_t(2));
    QCOMPARE(record.impossible()[0].refusal.reason, KitReason::Doubled);
    QCOMPARE(record.impossible()[0].act.chain, std::string("site2"));
    QCOMPARE(record.impossible()[1].refusal.reason, KitReason::UnknownKit);

    auto give = chains.acts[0].act;
    give.deed = KitDeed::Dispense;
    give.place = "SITE-1";
    give.participant = "P-1";
    const auto refusal = record.refusalOf(give);
    QVERIFY(refusal && refusal->reason == KitReason::Doubled);
    QVERIFY(refusal->sentence.find("SITE-2") != std::string::npos);
    give.serial = "K2";
    QVERIFY(!record.refusalOf(give));
    give.serial = "K1";
    chains.wait(60);
    for (const auto deed : {KitDeed::Quarantine, KitDeed::Release}) { // looked at, and found genuine
        auto next = chains.add("site1", deed, "K1", "SITE-1");
        QVERIFY(!record.refusalOf(next.act));
        record.append(next);
    }
    QVERIFY(!record.refusalOf(give));
    QCOMPARE(record.actsOf(*record.book().find(kGtin, "K1")).size(), std::size_t(6));
}

void tst_kit_record::oneStatementAtTwoInstallationsDoublesNothing() {
    Chains chains;
    chains.send("K1", "SITE-1");
    chains.add("site1", KitDeed::Commission, "K1", "Depot");
    QVERIFY(chains.record().impossible().empty());
    chains.acts.back().act.lot = "LOT-2";
    QCOMPARE(chains.record().impossible().size(), std::size_t(1));
}

void tst_kit_record::whatIsSealedTogetherIsJudgedTogether() {
    Chains chains;
    chains.send("K1", "SITE-1");
    const auto record = chains.record();
    std::vector<KitAct> acts{chains.last(), chains.last()};
    acts[0].deed = KitDeed::Receive;
    acts[0].place = "SITE-1";
    acts[0].to.clear();
    acts[1] = acts[0];
    acts[1].deed = KitDeed::Quarantine;
    QVERIFY(!record.refusalOf(acts));
    QVERIFY(record.refusalOf(acts[1]));
    std::swap(acts[0], acts[1]);
    QVERIFY(record.refusalOf(acts));
    acts[0] = acts[1];
    QCOMPARE(record.refusalOf(acts)->reason, KitReason::Doubled);
}

void tst_kit_record::everyPlaceAddsUp() {
    Chains chains;
    for (int kit = 1; kit <= 5; ++kit) {
        const auto serial = "K" + std::to_string(kit);
        chains.send(serial, "SITE-1");
        chains.add("site1", KitDeed::Receive, serial, "SITE-1");
        chains.add("site1", KitDeed::Release, serial, "SITE-1");
    }
    chains.add("site1", KitDeed::Dispense, "K1", "SITE-1");
    chains.add("site1", KitDeed::Return, "K1", "SITE-1").act.quantity = 7;
    chains.add("site1", KitDeed::Destroy, "K1", "SITE-1").act.witness = "monitor";
    chains.add("site1", KitDeed::Dispense, "K2", "SITE-1");
    chains.add("site1", KitDeed::Transfer, "K3", "SITE-1").act.to = "SITE-2";
    chains.add("site1", KitDeed::Observe, "K4", "SITE-1").act.missing = true;
    const auto record = chains.record();
    QVERIFY(record.impossible().empty());
    QCOMPARE(placesOf(record), (std::vector<std::string>{"Depot", "SITE-1", "SITE-2"}));
    for (const auto& place : placesOf(record)) {
        const auto log = accountabilityOf(record, place);
        QCOMPARE(log.onHand, log.stock.balance());
    }
    const auto lines = accountabilityOf(record, "SITE-1").lines;
    QCOMPARE(lines.size(), std::size_t(5));
    QVERIFY(lines[0].how == KitDeed::Destroy && lines[0].witness == "monitor" && lines[0].kit.left == 7);
    QVERIFY(lines[1].participant == "P-1" && lines[1].returned.empty() && !lines[1].onHand);
    QVERIFY(lines[2].how == KitDeed::Transfer && lines[2].goneTo == "SITE-2");
    QVERIFY(lines[3].how == KitDeed::Observe && !lines[3].gone.empty());
    QVERIFY(lines[4].onHand && lines[4].gone.empty());
}

void tst_kit_record::labelsNameOneKit() {
    const auto label = [](const std::string& text) { return kitLabelOf(parseScan(text).value(), 2026); };
    const auto whole = label("(01)09506000134352(17)270600(10)LOT-1(21)K7");
    QVERIFY(whole.has_value());
    QVERIFY(whole->serial == "K7" && whole->lot == "LOT-1" && whole->expiry == "2027-06-30");
    QVERIFY(label("https://example.org/01/09506000134352/21/K7")->lot.empty());
    QVERIFY(!label("(01)09506000134352(10)LOT-1"));
    QVERIFY(!label("(00)006141411234567890"));
}

void tst_kit_record::settingsAreReadStrictly() {
    const ledger::NoteSigner maker("maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519));
    MedicineSettings settings;
    settings.products.push_back({kGtin, "Studymed", maker.verifierKey(), ColdChainRules()});
    settings.doseItem = "I.DOSE";
    const auto good = settings.encode().encode();
    const auto read = [](std::string text) {
        const auto json = evidence::Json::parse(text);
        return json ? MedicineSettings::parse(*json) : base::Result<MedicineSettings>(json.error());
    };
    QCOMPARE(whyNot(read(good)), std::string());
    QCOMPARE(read(good)->encode().encode(), good);
    QCOMPARE(read(good)->find(kGtin)->coldChain->neverAbove, 25'000);
    const auto with = [&](const std::string& from, const std::string& to) {
        auto text = good;
        text.replace(text.find(from), from.size(), to);
        return whyNot(read(text));
    };
    QVERIFY(with("\"lowest\":2000", "\"lowest\":9000").find("empty") != std::string::npos);
    QVERIFY(with("\"doseItem\"", "\"doseItems\"").find("not known") != std::string::npos);
    QVERIFY(with(kGtin, "09506000134353") != "");
    QVERIFY(with("maker.example", "other.example") != "");
    QVERIFY(with("\"name\":\"Studymed\"", "\"name\":7").find("\"name\"") != std::string::npos);
    QVERIFY(with("\"longestGapMinutes\":60,", "").find("longestGapMinutes") != std::string::npos);
    settings.products.push_back(settings.products[0]);
    QVERIFY(whyNot(read(settings.encode().encode())).find("twice") != std::string::npos);
}

void tst_kit_record::statementsAreReadStrictly() {
    const ledger::NoteSigner maker("maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519));
    const KitStatement good{kGtin, "LOT-1", "2027-12-31", "Depot", 30, {{"K1", "1001"}, {"K2", ""}}};
    const auto read = [&](const KitStatement& statement) {
        return readKitStatement(encodeKitStatement(statement, maker), maker.verifierKey());
    };
    const auto back = read(good);
    QVERIFY(back.has_value());
    QCOMPARE(commissionActs(*back).size(), std::size_t(2));
    QCOMPARE(commissionActs(*back)[0].kit, std::string("1001"));
    QCOMPARE(statedGtin(encodeKitStatement(good, maker)).value(), kGtin);
    const auto bad = [&](auto change) {
        auto statement = good;
        change(statement);
        const auto result = read(statement);
        return !result && result.error().kind == base::ErrorKind::BadInput;
    };
    QVERIFY(bad([](auto& each) { each.gtin = "09506000134353"; }));
    QVERIFY(bad([](auto& each) { each.expiry = "2027-02-30"; }));
    QVERIFY(bad([](auto& each) { each.quantity = 0; }));
    QVERIFY(bad([](auto& each) { each.place.clear(); }));
    QVERIFY(bad([](auto& each) { each.kits.clear(); }));
    QVERIFY(bad([](auto& each) { each.kits[1].serial = "K1"; }));
    QVERIFY(bad([](auto& each) { each.kits[1].serial = "a serial with blanks"; }));
    auto text = encodeKitStatement(good, maker);
    for (std::size_t at = 0; at < text.size(); at += 7) { // one changed character anywhere
        auto changed = text;
        changed[at] = changed[at] == 'x' ? 'y' : 'x';
        QVERIFY2(!readKitStatement(changed, maker.verifierKey()), std::to_string(at).c_str());
    }
}

QTEST_GUILESS_MAIN(tst_kit_record)
#include "tst_kit_record.moc"

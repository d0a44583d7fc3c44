// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicine_trial.h"

#include "base/file.h"
#include "desk/dose_balance.h"
#include "product/accountability.h"
#include "product/epcis.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

/// Entries of the newest seal, oldest first.
std::vector<evidence::Entry> newestSeal(Desk& desk) {
    std::vector<evidence::Entry> out;
    std::optional<std::uint64_t> seal;
    store::TrailFilter filter;
    filter.newestFirst = true;
    must(desk.projection().trail(filter, [&](const store::TrailRow& row) {
        if (seal && *seal != row.seal)
            return false;
        seal = row.seal;
        out.insert(out.begin(), row.entry);
        return true;
    }));
    return out;
}

/// A kit sent by a partner, as EPCIS.
std::string partnersShipment(base::UtcTime time) {
    product::TimedKitAct ship;
    ship.time = time;
    ship.act.deed = KitDeed::Ship;
    ship.act.gtin = kGtin;
    ship.act.serial = "K1";
    ship.act.place = "Depot";
    ship.act.to = "Klinikum";
    return product::encodeEpcis(std::span(&ship, 1), time, "https://p.example/");
}

std::string text(const evidence::Entry& entry, const char* key) {
    const auto* value = entry.data.find(key);
    return value && value->asString() ? *value->asString() : std::string();
}

} // namespace

class tst_medicines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheManufacturersStatementMakesKits();
    void settingsAreTheAdministratorsAndTheNewestHold();
    void theBookComesOutOfTheTrail();
    void aBrokenColdChainIsQuarantineInTheSameSeal();
    void whatCannotBeIsRefusedAndOnRecord();
    void participantsAreKnownAndEnrolled();
    void destructionTakesTwo();
    void aRecallStopsTheLot();
    void aCountIsOnRecord();
    void dosesFitTheKits();
    void everyRoleAndEveryAct();
    void everyRoleAtEveryFunctionOfTheDoor();
    void labelsAreDrawnAndReadBack();
};

void tst_medicines::onlyTheManufacturersStatementMakesKits() {
    MedicineTrial t;
    auto& medicines = t.trial.as("paula").medicines();
    const auto good = t.statement();
    const ledger::NoteSigner stranger("maker.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519));
    REFUSED(medicines.commission(product::encodeKitStatement(MedicineTrial::plain(1, 3, "LOT-1"), stranger)));
    auto changed = good;
    changed.replace(changed.find("K7"), 2, "K9");
    REFUSED(medicines.commission(changed));
    QCOMPARE(medicines.commission("nonsense").error().kind, base::ErrorKind::BadInput);
    auto unknown = MedicineTrial::plain(1, 1, "LOT-1");
    unknown.gtin = "09506000134369";
    QVERIFY(whyNot(medicines.commission(product::encodeKitStatement(unknown, t.maker))).find("no manufacturer") !=
            std::string::npos);
    auto twice = MedicineTrial::plain(1, 2, "LOT-1");
    twice.kits[1] = twice.kits[0];
    QCOMPARE(medicines.commission(product::encodeKitStatement(twice, t.maker)).error().kind, base::ErrorKind::BadInput);
    QCOMPARE(must(medicines.record())->book().all().size(), std::size_t(0));

    OK(medicines.commission(good));
    const auto sealed = newestSeal(t.trial.as("paula"));
    QCOMPARE(sealed.size(), std::size_t(12));
    QCOMPARE(text(sealed[0], "note"), good);
    QCOMPARE(text(sealed[11], "statement"), base::encodeHex(crypto::sha256(base::bytesOf(good))));
    QVERIFY(text(sealed[1], "note").empty());
    REFUSED(t.trial.as("paula").medicines().commission(good)); // every kit is there already
    QCOMPARE(t.trial.refusals().size(), std::size_t(4));
}

void tst_medicines::settingsAreTheAdministratorsAndTheNewestHold() {
    MedicineTrial t;
    auto newer = t.settings();
    newer.products.pop_back();
    REFUSED(t.trial.as("paula").medicines().adopt(newer));
    newer.doseItem = "I.NONE";
    QCOMPARE(t.trial.as("root").medicines().adopt(newer).error().kind, base::ErrorKind::BadInput);
    newer.doseItem.clear();
    OK(t.trial.as("root").medicines().adopt(newer));
    const auto* kept = must(t.trial.as("nora").medicines().settings());
    QCOMPARE(kept->products.size(), std::size_t(1));
    QCOMPARE(kept->products[0].maker.encode(), t.maker.verifierKey().encode());
    QCOMPARE(kept->encode().encode(), newer.encode().encode());
    QVERIFY(kept->doseItem.empty());
}

void tst_medicines::theBookComesOutOfTheTrail() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 6);
    auto& elias = t.trial.as("elias");
    OK(elias.medicines().act(MedicineTrial::order(KitDeed::Dispense, 1)));
    auto back = MedicineTrial::order(KitDeed::Return, 1);
    back.quantity = 4;
    OK(elias.medicines().act(back));
    const auto before = must(elias.medicines().record())->book().all();
    const auto acts = must(elias.medicines().record())->acts().size();
    auto& again = t.trial.as("nora"); // read anew from the entries
    const auto* record = must(again.medicines().record());
    QCOMPARE(record->acts().size(), acts);
    QVERIFY(record->impossible().empty());
    for (const auto& kit : before) {
        const auto* same = record->book().find(kit.gtin, kit.serial);
        QVERIFY(same && same->state == kit.state && same->place == kit.place && same->left == kit.left &&
                same->participant == kit.participant && same->since == kit.since && same->kit == kit.kit);
    }
    QCOMPARE(MedicineTrial::state(again.medicines(), 1), KitState::Returned);
    const auto log = product::accountabilityOf(*record, "Klinikum");
    QCOMPARE(log.lines.size(), std::size_t(6));
    QCOMPARE(log.onHand, log.stock.balance());
    QCOMPARE(log.lines[0].participant, std::string("P-1"));
    QVERIFY(!log.lines[0].returned.empty() && log.lines[0].onHand && log.lines[0].kit.left == 4);
    const std::vector<product::TimedKitAct> timed(record->acts().begin(), record->acts().end());
    QVERIFY(product::encodeEpcis(timed, t.trial.clock->now(), placeBaseOf(again.info())).find("dispensing") !=
            std::string::npos);
    QVERIFY(t.trial.verify().kind == evidence::VerdictKind::Intact);
}

void tst_medicines::aBrokenColdChainIsQuarantineInTheSameSeal() {
    MedicineTrial t;
    t.ship();
    auto& paula = t.trial.as("paula");
    const auto warm = t.logger({5, 9.5, 26, 8});
    auto in = MedicineTrial::order(KitDeed::Receive, 1);
    in.kits.push_back(MedicineTrial::label(2));
    const auto verdicts = must(paula.medicines().judgeReceipt(in, &warm));
    QCOMPARE(verdicts.size(), std::size_t(1));
    QVERIFY(verdicts[0].verdict->quarantine());
    OK(paula.medicines().receive(in, &warm));
    const auto sealed = newestSeal(paula);
    QCOMPARE(sealed.size(), std::size_t(4));
    QCOMPARE(sealed[0].act, std::string("product.receive"));
    QCOMPARE(*sealed[0].data.find("log")->find("sha256")->asString(), base::encodeHex(warm.hash));
    QCOMPARE(*sealed[0].data.find("log")->find("highest")->asInteger(), std::int64_t(26'000));
    QCOMPARE(sealed[2].act, std::string("product.quarantine"));
    QVERIFY(sealed[2].reason.find("26.0") != std::string::npos);
    QCOMPARE(MedicineTrial::state(paula.medicines(), 2), KitState::Quarantined);
    REFUSED(paula.medicines().act(MedicineTrial::order(KitDeed::Dispense, 1)));
    auto release = MedicineTrial::order(KitDeed::Release, 1);
    QCOMPARE(paula.medicines().act(release).error().kind, base::ErrorKind::BadInput); // why it may be used
    release.reason = "The manufacturer allows two hours at 26 degrees";
    OK(paula.medicines().act(release));

    OK(paula.medicines().receive(MedicineTrial::order(KitDeed::Receive, 3), nullptr)); // nobody knows how cold
    QCOMPARE(MedicineTrial::state(paula.medicines(), 3), KitState::Quarantined);
    const auto cold = t.logger({4, 5, 4});
    OK(paula.medicines().receive(MedicineTrial::order(KitDeed::Receive, 4), &cold));
    QCOMPARE(MedicineTrial::state(paula.medicines(), 4), KitState::Received);
    auto other = t.logger({4, 4});
    for (auto& reading : other.log.readings)
        reading.time.msSinceEpoch -= 30LL * 24 * 3'600'000;
    QVERIFY(
        whyNot(paula.medicines().receive(MedicineTrial::order(KitDeed::Receive, 5), &other)).find("another shipment") !=
        std::string::npos);
    QCOMPARE(MedicineTrial::state(paula.medicines(), 5), KitState::Shipped);
}

void tst_medicines::whatCannotBeIsRefusedAndOnRecord() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 3);
    auto& paula = t.trial.as("paula");
    const auto refusals = t.trial.refusals().size();
    auto wrong = MedicineTrial::order(KitDeed::Dispense, 1);
    wrong.kits[0].lot = "LOT-9";
    QCOMPARE(
        whyNot(paula.medicines().act(wrong)),
        std::string("product.dispense of kit K1 is refused: it was commissioned as lot LOT-1, expiry 2026-12-31."));
    QVERIFY(whyNot(paula.medicines().act(MedicineTrial::order(KitDeed::Dispense, 99))).find("no manufacturer") !=
            std::string::npos);
    const auto cold = t.logger({4, 4});
    REFUSED(paula.medicines().receive(MedicineTrial::order(KitDeed::Receive, 1), &cold)); // doubled
    auto many = MedicineTrial::order(KitDeed::Dispense, 1);
    many.kits.push_back(MedicineTrial::label(8)); // still on its way
    REFUSED(paula.medicines().act(many));
    QCOMPARE(MedicineTrial::state(paula.medicines(), 1), KitState::Released); // whole or nothing
    QVERIFY(!must(paula.medicines().whyNot(many)).empty());
    QVERIFY(must(paula.medicines().whyNot(MedicineTrial::order(KitDeed::Dispense, 1))).empty());
    t.trial.clock->advanceMs(90LL * 24 * 3'600'000);
    QVERIFY(whyNot(paula.medicines().act(MedicineTrial::order(KitDeed::Dispense, 1))).find("expired") !=
            std::string::npos);
    QCOMPARE(t.trial.refusals().size(), refusals + 5);
    QCOMPARE(paula.medicines()
                 .act(KitOrder{KitDeed::Ship, {MedicineTrial::label(1)}, {}, {}, {}, {}, 0, false})
                 .error()
                 .kind,
             base::ErrorKind::BadInput);
    QVERIFY(t.trial.verify().kind == evidence::VerdictKind::Intact);
}

void tst_medicines::participantsAreKnownAndEnrolled() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 3);
    OK(t.trial.as("nora").forms().withdraw("P-2", "Moved away"));
    auto& elias = t.trial.as("elias");
    auto give = MedicineTrial::order(KitDeed::Dispense, 1);
    give.participant = "P-77";
    QCOMPARE(elias.medicines().act(give).error().kind, base::ErrorKind::BadInput);
    give.participant = "P-2";
    REFUSED(elias.medicines().act(give));
    auto allocate = MedicineTrial::order(KitDeed::Allocate, 1);
    OK(elias.medicines().act(allocate));
    give.participant = "P-1";
    OK(elias.medicines().act(give));
}

void tst_medicines::destructionTakesTwo() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 2);
    auto& paula = t.trial.as("paula");
    auto& medicines = paula.medicines();
    auto gone = MedicineTrial::order(KitDeed::Destroy, 1);
    gone.reason = "Package damaged";
    REFUSED(medicines.beginWitness("paula", kWord().clone()));
    const auto wrong = must(medicines.beginWitness("tom", crypto::SecretBytes(std::string_view("not-his-password"))));
    wrong->run();
    REFUSED(medicines.destroy(gone, *wrong));
    QCOMPARE(MedicineTrial::state(medicines, 1), KitState::Released);
    const auto witness = must(medicines.beginWitness("tom", kWord().clone()));
    witness->run();
    OK(medicines.destroy(gone, *witness));
    const auto sealed = newestSeal(paula);
    QCOMPARE(text(sealed[0], "witness"), std::string("tom"));
    const auto note = must(ledger::SignedNote::parse(text(sealed[0], "confirmed")));
    const auto table = must(paula.projection().persons(paula.info().chain));
    const auto key = must(ledger::VerifierKey::parse(table.find("tom")->key));
    QVERIFY(
        must(ledger::checkNote(note, key, must(crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.publicKey)))));
    QVERIFY(note.text.find("\"serial\":\"K1\"") != std::string::npos);
    QCOMPARE(MedicineTrial::state(medicines, 1), KitState::Destroyed);
}

void tst_medicines::aRecallStopsTheLot() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 4);
    OK(t.trial.as("elias").medicines().act(MedicineTrial::order(KitDeed::Dispense, 1)));
    auto& paula = t.trial.as("paula");
    QCOMPARE(paula.medicines().recall(kGtin, "LOT-1", "").error().kind, base::ErrorKind::BadInput);
    QCOMPARE(paula.medicines().recall(kGtin, "LOT-7", "x").error().kind, base::ErrorKind::BadInput);
    OK(paula.medicines().recall(kGtin, "LOT-1", "Glass particles"));
    QCOMPARE(MedicineTrial::state(paula.medicines(), 2), KitState::Quarantined);
    auto release = MedicineTrial::order(KitDeed::Release, 2);
    release.reason = "Looks fine";
    QVERIFY(whyNot(paula.medicines().act(release)).find("recalled") != std::string::npos);
    const auto lot = must(paula.medicines().record())->book().ofLot(kGtin, "LOT-1");
    QCOMPARE(std::ranges::count(lot, std::string("P-1"), &product::Kit::participant), 1);
}

void tst_medicines::aCountIsOnRecord() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 4);
    auto& paula = t.trial.as("paula");
    const std::vector seen{MedicineTrial::label(1), MedicineTrial::label(2), MedicineTrial::label(4)};
    OK(paula.medicines().sealCount({}, seen, "Monthly count"));
    QCOMPARE(newestSeal(paula).size(), std::size_t(4));
    QCOMPARE(MedicineTrial::state(paula.medicines(), 3), KitState::Missing);
    QCOMPARE(MedicineTrial::state(paula.medicines(), 4), KitState::Released);
    OK(paula.medicines().act(MedicineTrial::order(KitDeed::Observe, 3))); // found again, and looked at first
    QCOMPARE(MedicineTrial::state(paula.medicines(), 3), KitState::Quarantined);
    QCOMPARE(must(paula.medicines().record())->book().stockOf("Klinikum").balance(), std::int64_t(4));
}

void tst_medicines::dosesFitTheKits() {
    MedicineTrial t;
    t.ship();
    t.stock(1, 3);
    auto& elias = t.trial.as("elias");
    OK(elias.medicines().act(MedicineTrial::order(KitDeed::Dispense, 1)));
    auto back = MedicineTrial::order(KitDeed::Return, 1);
    back.quantity = 10;
    OK(elias.medicines().act(back));
    const auto line = [&](const char* taken) {
        auto& nora = t.trial.as("nora");
        const auto there = must(nora.projection().value({"P-1", "SE.V1", "", "F.LB", "", "IG.LB", "", "I.HB"}));
        must(nora.record(kLab, {value("I.HB", taken, there ? "Read again" : "")}));
        const auto lines =
            must(balanceDoses(nora.projection(), nora.study(), *must(nora.medicines().record()), "I.HB"));
        return lines.at(0);
    };
    QVERIFY(line("20").agrees());
    QVERIFY(!line("21").agrees());
    QVERIFY(!line("19.5").agrees());
    QCOMPARE(line("19.5").stated, std::int64_t(19'500));
    OK(t.trial.as("elias").medicines().act(MedicineTrial::order(KitDeed::Dispense, 2))); // 30 more, nobody knows yet
    QVERIFY(line("45").agrees());
    QVERIFY(!line("51").agrees());
    auto& nora = t.trial.as("nora");
    QCOMPARE(balanceDoses(nora.projection(), nora.study(), *must(nora.medicines().record()), "I.NONE").error().kind,
             base::ErrorKind::BadInput);
}

/// Rows: who; columns as KitDeed from ship on. "+" may.
void tst_medicines::everyRoleAndEveryAct() {
    MedicineTrial t;
    t.ship();
    const std::map<std::string, std::string> table{{"root", "----------"},  {"nora", "-++---+--+"},
                                                   {"elias", "-++-+++--+"}, {"tom", "----------"},
                                                   {"marta", "----------"}, {"paula", "++++++++++"}};
    for (const auto& [who, row] : table) {
        auto& desk = t.trial.as(who.c_str());
        for (int deed = int(KitDeed::Ship); deed < product::kKitDeeds; ++deed) {
            const auto name = product::nameOf(KitDeed(deed));
            const auto where = who + " " + std::string(name);
            QVERIFY2(desk.mayDo(name) == (row[std::size_t(deed) - 1] == '+'), where.c_str());
            if (desk.mayDo(name) || KitDeed(deed) == KitDeed::Receive || KitDeed(deed) == KitDeed::Destroy)
                continue;
            const auto before = t.trial.refusals().size();
            REFUSED(desk.medicines().act(MedicineTrial::order(KitDeed(deed), 1)));
            QCOMPARE(t.trial.refusals().size(), before + 1);
        }
    }
    QCOMPARE(MedicineTrial::state(t.trial.as("paula").medicines(), 1), KitState::Shipped);
}

/// Whatever the door can seal: whoever has no role for it is refused, once, on record, and the kits stay as they are.
void tst_medicines::everyRoleAtEveryFunctionOfTheDoor() {
    MedicineTrial t;
    t.ship();
    const auto before = must(t.trial.as("paula").medicines().record())->acts().size();
    const auto partner = partnersShipment(t.trial.clock->now());
    product::EpcisTerms terms;
    terms.placeBase = "https://p.example/";
    const auto witness = must(t.trial.as("paula").medicines().beginWitness("tom", kWord().clone()));
    witness->run();
    struct Function {
        const char* act;
        std::function<std::optional<base::Error>(Medicines&)> call;
    };
    const auto failed = [](const auto& result) {
        return result ? std::nullopt : std::optional<base::Error>(result.error());
    };
    const Function functions[] = {
        {"data.import", [&](Medicines& m) { return failed(m.adopt(t.settings())); }},
        {"product.commission", [&](Medicines& m) { return failed(m.commission(t.statement(20, 21, "LOT-2"))); }},
        {"product.receive",
         [&](Medicines& m) { return failed(m.receive(MedicineTrial::order(KitDeed::Receive, 1), nullptr)); }},
        {"product.destroy", [&](Medicines& m) { return failed(m.beginWitness("tom", kWord().clone())); }},
        {"product.destroy",
         [&](Medicines& m) {
             auto gone = MedicineTrial::order(KitDeed::Destroy, 1);
             gone.reason = "Damaged";
             return failed(m.destroy(gone, *witness));
         }},
        {"product.quarantine", [&](Medicines& m) { return failed(m.recall(kGtin, "LOT-1", "Glass")); }},
        {"product.observe", [&](Medicines& m) { return failed(m.sealCount("Klinikum", {}, "Monthly count")); }},
        {"product.ship", [&](Medicines& m) { return failed(m.takeEpcis(partner, terms)); }},
        {"data.export", [&](Medicines& m) { return failed(m.noteEpcis({}, 1)); }},
    };
    int refused = 0;
    for (const auto* who : {"root", "nora", "elias", "tom", "marta", "paula"}) {
        auto& desk = t.trial.as(who);
        for (const auto& [act, call] : functions) {
            if (desk.mayDo(act))
                continue;
            const auto where = std::string(who) + " " + act;
            const auto refusals = t.trial.refusals().size();
            const auto error = call(desk.medicines());
            QVERIFY2(error && error->kind == base::ErrorKind::Refused, where.c_str());
            QVERIFY2(error->message.find("may not do") != std::string::npos, error->message.c_str());
            const auto all = t.trial.refusals();
            QVERIFY2(all.size() == refusals + 1 && all.back() == act, where.c_str());
            ++refused;
        }
    }
    QVERIFY2(refused > 25, std::to_string(refused).c_str());
    QCOMPARE(must(t.trial.as("paula").medicines().record())->acts().size(), before);
    QVERIFY(t.trial.verify().kind == evidence::VerdictKind::Intact);
}

void tst_medicines::labelsAreDrawnAndReadBack() {
    product::Kit kit;
    kit.gtin = kGtin;
    kit.serial = "K7/%-x";
    kit.lot = "LOT-1";
    kit.expiry = "2026-12-31";
    QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "label.png";
    must(base::saveFileDurably(file, must(makeLabelPicture(kit))));
    const auto labels = must(readLabelPicture(file));
    QCOMPARE(labels.size(), std::size_t(1));
    const auto label = must(product::kitLabelOf(labels[0], 2026));
    QVERIFY(label.gtin == kit.gtin && label.serial == kit.serial && label.lot == kit.lot && label.expiry == kit.expiry);
    must(base::saveFileDurably(file, base::bytesOf("no picture")));
    QCOMPARE(readLabelPicture(file).error().kind, base::ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(tst_medicines)
#include "tst_medicines.moc"

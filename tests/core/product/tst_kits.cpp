// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_year.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::product;
using namespace caseseal::product::test;

namespace {

const std::string kGtin = "09506000134352";

KitAct act(KitDeed deed, const std::string& serial, const std::string& place = "SITE-1") {
    KitAct out;
    out.deed = deed;
    out.gtin = kGtin;
    out.serial = serial;
    out.place = place;
    out.by = "pharma";
    out.day = "2026-06-15";
    if (deed == KitDeed::Commission) {
        out.lot = "LOT-1";
        out.expiry = "2026-12-31";
        out.quantity = 30;
    }
    if (deed == KitDeed::Ship || deed == KitDeed::Transfer)
        out.to = "SITE-2";
    if (deed == KitDeed::Allocate || deed == KitDeed::Dispense || deed == KitDeed::Return)
        out.participant = "HYP-001";
    if (deed == KitDeed::Destroy)
        out.witness = "monitor";
    return out;
}

KitAct to(KitAct out, const std::string& place) {
    out.to = place;
    return out;
}

KitAct missing(const std::string& serial, const std::string& place = "SITE-1") {
    auto out = act(KitDeed::Observe, serial, place);
    out.missing = true;
    return out;
}

/// A book in which kit K7 is in that state in the stock of SITE-1 (shipped: on its way there).
KitBook bookWith(KitState state) {
    KitBook book;
    std::vector<KitAct> acts;
    if (state != KitState::Unknown)
        acts.push_back(act(KitDeed::Commission, "K7", state == KitState::Commissioned ? "SITE-1" : "DEPOT"));
    const auto then = [&](const KitAct& each) { acts.push_back(each); };
    if (state >= KitState::Shipped)
        then(to(act(KitDeed::Ship, "K7", "DEPOT"), "SITE-1"));
    if (state > KitState::Shipped)
        then(act(KitDeed::Receive, "K7"));
    if (state == KitState::Quarantined)
        then(act(KitDeed::Quarantine, "K7"));
    if (state == KitState::Missing)
        then(missing("K7"));
    if (state == KitState::Destroyed)
        then(act(KitDeed::Destroy, "K7"));
    if (state == KitState::Released || state == KitState::Allocated || state == KitState::Dispensed ||
        state == KitState::Returned)
        then(act(KitDeed::Release, "K7"));
    if (state == KitState::Allocated)
        then(act(KitDeed::Allocate, "K7"));
    if (state == KitState::Dispensed || state == KitState::Returned)
        then(act(KitDeed::Dispense, "K7"));
    if (state == KitState::Returned)
        then(act(KitDeed::Return, "K7"));
    for (const auto& each : acts)
        CHECK(!book.take(each));
    const auto* kit = book.find(kGtin, "K7");
    CHECK((kit ? kit->state : KitState::Unknown) == state);
    return book;
}

/// Why, or nothing.
std::optional<KitReason> reasonOf(const std::optional<KitRefusal>& refusal) {
    return refusal ? std::optional(refusal->reason) : std::nullopt;
}

} // namespace

class tst_kits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActInEveryState();
    void refusalsSayWhy();
    void aRecallListsEveryKitAndParticipant();
    void whatAParticipantHadIsNeverGivenAgain();
    void entriesKeepEveryField();
    void malformedEntriesAreRefused();
    void aYearOfSixSites();
};

/// Rows: the state; columns: commission ship receive quarantine release allocate dispense return destroy transfer
/// observe. "+" may follow; else the reason: D doubled, U unknown, N not now, Q in quarantine, M missing.
void tst_kits::everyActInEveryState() {
    const std::map<KitState, std::string> table{
        {KitState::Unknown, "+UUUUUUUUUU"},     {KitState::Commissioned, "D+N+NNNN+++"},
        {KitState::Shipped, "DN+NNNNNNNN"},     {KitState::Received, "DND++NNN+++"},
        {KitState::Quarantined, "DQDQ+QQQ+++"}, {KitState::Released, "D+D+N++N+++"},
        {KitState::Allocated, "DND++N+NNN+"},   {KitState::Dispensed, "DNDNNND+NNN"},
        {KitState::Returned, "DNDNNNDN+++"},    {KitState::Missing, "DMMMMMMMMM+"},
        {KitState::Destroyed, "DNDNNNDNNNN"}};
    const std::map<char, KitReason> reasons{{'D', KitReason::Doubled},
                                            {'U', KitReason::UnknownKit},
                                            {'N', KitReason::NotNow},
                                            {'Q', KitReason::InQuarantine},
                                            {'M', KitReason::IsMissing}};
    QCOMPARE(int(table.size()), kKitStates);
    for (const auto& [state, row] : table) {
        QCOMPARE(int(row.size()), kKitDeeds);
        for (int deed = 0; deed < kKitDeeds; ++deed) {
            auto book = bookWith(state);
            const auto before = book.find(kGtin, "K7") ? std::optional(book.find(kGtin, "K7")->state) : std::nullopt;
            const auto reason = reasonOf(book.take(act(KitDeed(deed), "K7")));
            const auto where = std::to_string(int(state)) + " " + std::string(nameOf(KitDeed(deed)));
            const char expected = row[std::size_t(deed)];
            QVERIFY2(reason == (expected == '+' ? std::nullopt : std::optional(reasons.at(expected))), where.c_str());
            for (const auto* place : {"DEPOT", "SITE-1", "SITE-2"})
                QVERIFY2(book.stockOf(place).balance() == std::int64_t(book.onHand(place).size()), where.c_str());
            if (reason && before)
                QVERIFY2(book.find(kGtin, "K7")->state == *before, where.c_str());
        }
    }
}

void tst_kits::refusalsSayWhy() {
    auto released = bookWith(KitState::Released);
    const auto reasonFor = [&](KitAct each) { return reasonOf(released.refusalOf(each)); };
    auto give = act(KitDeed::Dispense, "K7");
    QVERIFY(!reasonFor(give));
    give.day = "2026-12-31";
    QVERIFY(!reasonFor(give)); // the last day is one
    give.day = "2027-01-01";
    QCOMPARE(reasonFor(give), KitReason::Expired);
    QCOMPARE(released.refusalOf(give)->sentence, "product.dispense of kit K7 is refused: it expired on 2026-12-31.");
    QCOMPARE(reasonFor(act(KitDeed::Dispense, "K7", "SITE-2")), KitReason::WrongPlace);
    QCOMPARE(reasonFor(act(KitDeed::Dispense, "K8")), KitReason::UnknownKit);
    auto other = act(KitDeed::Dispense, "K7");
    other.lot = "LOT-9";
    QCOMPARE(reasonFor(other), KitReason::LabelDiffers);
    other = act(KitDeed::Dispense, "K7");
    other.participant.clear();
    QCOMPARE(reasonFor(other), KitReason::Incomplete);
    other = act(KitDeed::Dispense, "K7");
    other.quantity = 12;
    QCOMPARE(reasonFor(other), KitReason::WrongQuantity);
    other = act(KitDeed::Destroy, "K7");
    other.witness = other.by;
    QCOMPARE(reasonFor(other), KitReason::NoWitness);

    const auto allocated = bookWith(KitState::Allocated);
    other = act(KitDeed::Dispense, "K7");
    other.participant = "HYP-002";
    QCOMPARE(reasonOf(allocated.refusalOf(other)), KitReason::WrongParticipant);

    const auto dispensed = bookWith(KitState::Dispensed);
    const auto twice = dispensed.refusalOf(act(KitDeed::Receive, "K7", "SITE-2"));
    QCOMPARE(reasonOf(twice), KitReason::Doubled);
    QCOMPARE(twice->sentence,
             "product.receive of kit K7 is refused: it can be there only once, and it is dispensed since "
             "2026-06-15 at SITE-1 to participant HYP-001.");
    other = act(KitDeed::Return, "K7");
    other.quantity = 31;
    QCOMPARE(reasonOf(dispensed.refusalOf(other)), KitReason::WrongQuantity);
    QCOMPARE(reasonOf(bookWith(KitState::Shipped).refusalOf(act(KitDeed::Receive, "K7", "SITE-2"))),
             KitReason::WrongPlace);
}

void tst_kits::aRecallListsEveryKitAndParticipant() {
    auto book = bookWith(KitState::Dispensed);
    for (const auto* serial : {"K8", "K9"})
        QVERIFY(!book.take(act(KitDeed::Commission, serial, "DEPOT")));
    auto foreign = act(KitDeed::Commission, "L1", "DEPOT");
    foreign.lot = "LOT-2";
    QVERIFY(!book.take(foreign));
    QVERIFY(!book.take(to(act(KitDeed::Ship, "K9", "DEPOT"), "SITE-1")));
    auto recall = act(KitDeed::Quarantine, "");
    recall.lot = "LOT-1";
    QVERIFY(!book.take(recall));

    const auto kits = book.ofLot(kGtin, "LOT-1");
    QCOMPARE(kits.size(), std::size_t(3));
    QCOMPARE(kits[0].participant, "HYP-001");
    QCOMPARE(kits[0].state, KitState::Dispensed);
    QCOMPARE(kits[1].state, KitState::Quarantined);
    QCOMPARE(kits[2].state, KitState::Shipped);
    QCOMPARE(book.find(kGtin, "L1")->state, KitState::Commissioned);
    QCOMPARE(reasonOf(book.refusalOf(act(KitDeed::Release, "K8", "DEPOT"))), KitReason::Recalled);
    QVERIFY(!book.take(act(KitDeed::Receive, "K9"))); // it comes in, and goes no further
    QCOMPARE(reasonOf(book.refusalOf(act(KitDeed::Release, "K9"))), KitReason::Recalled);
    QVERIFY(!book.take(act(KitDeed::Return, "K7")));
    auto late = act(KitDeed::Commission, "K10", "DEPOT");
    QVERIFY(!book.take(late));
    QCOMPARE(reasonOf(book.refusalOf(to(act(KitDeed::Ship, "K10", "DEPOT"), "SITE-1"))), KitReason::Recalled);
}

void tst_kits::whatAParticipantHadIsNeverGivenAgain() {
    auto book = bookWith(KitState::Returned);
    QVERIFY(!book.take(missing("K7")));
    QVERIFY(!book.take(act(KitDeed::Observe, "K7")));
    QCOMPARE(book.find(kGtin, "K7")->state, KitState::Returned);
    for (const auto deed : {KitDeed::Release, KitDeed::Allocate, KitDeed::Dispense, KitDeed::Quarantine, KitDeed::Ship})
        QVERIFY(book.refusalOf(act(deed, "K7")));
}

void tst_kits::entriesKeepEveryField() {
    for (int deed = 0; deed < kKitDeeds; ++deed) {
        auto each = act(KitDeed(deed), "K7");
        each.lot = "LOT-1";
        each.kit = "0007";
        each.missing = each.deed == KitDeed::Observe;
        auto entry = encodeKitAct(each);
        if (!each.participant.empty())
            entry.n = 1;
        const auto sealed = evidence::Entry::parse(entry.encode());
        QVERIFY2(sealed.has_value(), sealed ? "" : sealed.error().message.c_str());
        const auto read = parseKitAct(*sealed, each.by, each.day);
        QVERIFY(read.has_value());
        QCOMPARE(read->deed, each.deed);
        QCOMPARE(read->missing, each.missing);
        QCOMPARE(read->quantity, each.quantity);
        for (const auto text :
             {&KitAct::gtin, &KitAct::serial, &KitAct::lot, &KitAct::expiry, &KitAct::kit, &KitAct::place, &KitAct::to,
              &KitAct::participant, &KitAct::witness, &KitAct::by, &KitAct::day})
            QCOMPARE((*read).*text, each.*text);
    }
}

void tst_kits::malformedEntriesAreRefused() {
    const auto sentence = [](const std::string& name, const std::string& data) {
        evidence::Entry entry;
        entry.act = name;
        entry.data = evidence::Json::parse(data).value();
        const auto read = parseKitAct(entry, "pharma", "2026-06-15");
        return read ? std::string() : read.error().message;
    };
    const std::string good = R"({"gtin":"09506000134352","place":"SITE-1","serial":"K7"})";
    QCOMPARE(sentence("product.receive", good), "");
    QCOMPARE(sentence("item.set", good), "item.set is no act on a kit.");
    QCOMPARE(sentence("product.receive", R"({"gtin":"09506000134353","serial":"K7"})"),
             "product.receive does not say its gtin as it should.");
    QCOMPARE(sentence("product.receive", R"({"gtin":"09506000134352"})"),
             "product.receive does not say its serial as it should.");
    QCOMPARE(sentence("product.quarantine", R"({"gtin":"09506000134352"})"),
             "product.quarantine does not say its lot as it should.");
    QCOMPARE(sentence("product.receive", R"({"gtin":"09506000134352","place":7,"serial":"K7"})"),
             "product.receive does not say its place as it should.");
    QCOMPARE(sentence("product.return", R"({"gtin":"09506000134352","quantity":-1,"serial":"K7"})"),
             "product.return does not say its quantity as it should.");
}

void tst_kits::aYearOfSixSites() {
    KitYear year;
    year.run();
    const auto& planted = year.planted();
    QVERIFY2(year.alarms().empty(), year.alarms().empty() ? "" : year.alarms().front().c_str());
    QVERIFY2(year.acts() > 7000, std::to_string(year.acts()).c_str());
    QVERIFY(planted.stolen.size() >= 15 && planted.lost.size() >= 5);
    QVERIFY2(year.missedAtSites() == planted.stolen, "thefts at sites");
    QVERIFY2(year.missedOnTheRoad() == planted.lost, "thefts on the road");
    const auto doubles = std::ranges::count(planted.impossible, KitReason::Doubled, &PlantedAct::reason);
    QVERIFY(doubles >= 15 && std::ssize(planted.impossible) - doubles >= 20);
    for (const auto& each : planted.impossible)
        QVERIFY2(each.answer == each.reason, each.act.serial.c_str());

    const auto lot = year.book().ofLot(kYearGtin, "LOT-0");
    QCOMPARE(lot.size(), std::size_t(250));
    for (const auto& kit : lot)
        QCOMPARE(kit.participant, year.given(kit.serial));
    QVERIFY(std::ranges::count_if(lot, [](const Kit& kit) { return !kit.participant.empty(); }) > 50);
    qInfo("%d acts, %zu thefts, %zu lost on the road, %d doubles, %zu in all that cannot be", year.acts(),
          planted.stolen.size(), planted.lost.size(), int(doubles), planted.impossible.size());
}

QTEST_GUILESS_MAIN(tst_kits)
#include "tst_kits.moc"

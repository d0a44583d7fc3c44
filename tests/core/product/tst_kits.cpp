// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_count.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <random>

using namespace caseseal;
using namespace caseseal::product;

namespace {

const std::string kGtin = "09506000134352";
using Label = std::pair<std::string, std::string>;

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

/// The year of the simulation: what really lies where, beside the book that only sees acts.
struct World {
    std::mt19937 chance{20261129};
    KitBook book;
    std::map<std::string, std::vector<Label>> shelves;
    std::vector<std::pair<int, KitAct>> underway; ///< day of arrival
    std::map<std::string, std::string> given;     ///< serial, participant
    std::vector<std::string> alarms;
    int acts = 0;
    std::string today;

    std::size_t pick(std::size_t count) { return std::size_t(chance()) % count; }
    bool happens(unsigned percent) { return chance() % 100 < percent; }

    /// A genuine act: must be taken, and every stock that it touches must still add up.
    void doIt(KitAct each) {
        each.day = today;
        ++acts;
        if (const auto refusal = book.take(each))
            alarms.push_back(refusal->sentence);
        for (const auto& place : {each.place, each.to})
            if (!place.empty() && book.stockOf(place).balance() != std::int64_t(book.onHand(place).size()))
                alarms.push_back("the stock of " + place + " does not add up");
    }
    void put(const std::string& place, const std::string& serial) { shelves[place].push_back({kGtin, serial}); }
    bool take(const std::string& place, const std::string& serial) {
        return std::erase(shelves[place], Label(kGtin, serial)) > 0;
    }
    /// A kit of the place in that state which is really there.
    std::optional<Kit> some(const std::string& place, KitState state) {
        std::vector<Kit> there;
        for (auto& kit : book.onHand(place))
            if (kit.state == state &&
                std::ranges::find(shelves[place], Label(kGtin, kit.serial)) != shelves[place].end())
                there.push_back(std::move(kit));
        return there.empty() ? std::nullopt : std::optional(there[pick(there.size())]);
    }
};

std::string dayAfter(int days) {
    const std::chrono::year_month_day date =
        std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) + std::chrono::days(days);
    char out[16];
    std::snprintf(out, sizeof out, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
    return out;
}

constexpr int kYear = 365, kKits = 2000, kSites = 6, kTransit = 14;
const std::string kDepot = "DEPOT";
std::string siteName(std::size_t number) { return "SITE-" + std::to_string(number + 1); }

std::string lotOf(int kit) { return "LOT-" + std::to_string(kit / 250); }

void commission(World& world, int kit) {
    auto each = act(KitDeed::Commission, "K" + std::to_string(kit), kDepot);
    each.lot = lotOf(kit);
    each.expiry = kit / 250 < 2 ? "2026-07-31" : "2027-12-31";
    world.doIt(each);
    world.put(kDepot, each.serial);
}

void ship(World& world, int day, bool stolen) {
    const auto kit = world.some(kDepot, KitState::Commissioned);
    if (!kit)
        return;
    const auto site = siteName(world.pick(kSites));
    world.doIt(to(act(KitDeed::Ship, kit->serial, kDepot), site));
    world.take(kDepot, kit->serial);
    if (!stolen)
        world.underway.push_back({day + 1 + int(world.pick(3)), act(KitDeed::Receive, kit->serial, site)});
}

void arrivals(World& world, int day) {
    for (const auto& [when, receive] : world.underway)
        if (when == day) {
            world.doIt(receive);
            world.put(receive.place, receive.serial);
            world.doIt(act(world.happens(8) ? KitDeed::Quarantine : KitDeed::Release, receive.serial, receive.place));
        }
}

void dispense(World& world, const std::string& site) {
    const auto kit = world.some(site, KitState::Released);
    if (!kit || world.today > kit->expiry)
        return;
    auto give = act(KitDeed::Dispense, kit->serial, site);
    give.participant = site + "-" + std::to_string(world.pick(20));
    if (world.happens(50)) {
        auto allocate = give;
        allocate.deed = KitDeed::Allocate;
        world.doIt(allocate);
    }
    world.doIt(give);
    world.given[kit->serial] = give.participant;
    world.take(site, kit->serial);
    if (world.happens(60)) {
        auto back = give;
        back.deed = KitDeed::Return;
        back.quantity = std::int64_t(world.pick(31));
        world.doIt(back);
        world.put(site, kit->serial);
    }
}

void destroy(World& world, const std::string& site, KitState state) {
    const auto kit = world.some(site, state);
    if (!kit)
        return;
    world.doIt(act(KitDeed::Destroy, kit->serial, site));
    world.take(site, kit->serial);
}

void transfer(World& world, const std::string& site) {
    const auto kit = world.some(site, KitState::Released);
    const auto other = siteName(world.pick(kSites));
    if (!kit || other == site)
        return;
    world.doIt(to(act(KitDeed::Transfer, kit->serial, site), other));
    world.take(site, kit->serial);
    world.put(other, kit->serial);
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
    World world;
    std::set<std::string> stolen, lost, foundStolen, foundLost;
    int doubles = 0, counterfeits = 0, foundDoubles = 0, foundCounterfeits = 0;
    for (int day = 0; day <= kYear; ++day) {
        world.today = dayAfter(day);
        for (int kit = day * 8; kit < std::min(day * 8 + 8, kKits); ++kit)
            commission(world, kit);
        for (int i = 0; i < 7; ++i)
            ship(world, day, false);
        arrivals(world, day);
        for (std::size_t number = 0; number < kSites; ++number) {
            const auto site = siteName(number);
            dispense(world, site);
            if (world.happens(10))
                destroy(world, site, world.happens(50) ? KitState::Returned : KitState::Quarantined);
            if (world.happens(5))
                transfer(world, site);
        }
        const auto site = siteName(world.pick(kSites));
        if (day % 18 == 5) // a thief at a site
            if (const auto kit = world.some(site, KitState::Released)) {
                world.take(site, kit->serial);
                stolen.insert(kit->serial);
            }
        if (day % 36 == 7) { // and one on the road
            const auto before = world.book.overdue("9999");
            ship(world, day, true);
            for (const auto& kit : world.book.overdue("9999"))
                if (std::ranges::find(before, kit.serial, &Kit::serial) == before.end())
                    lost.insert(kit.serial);
        }
        if (day % 20 == 9) // a copy of a label turns up at another site
            if (const auto kit = world.some(site, KitState::Released)) {
                const auto elsewhere = site == "SITE-1" ? "SITE-2" : "SITE-1";
                ++doubles;
                foundDoubles +=
                    reasonOf(world.book.take(act(KitDeed::Receive, kit->serial, elsewhere))) == KitReason::Doubled;
            }
        if (day % 15 == 4) { // a serial that nobody made, or a real one under another lot
            auto fake = act(KitDeed::Receive, "K" + std::to_string(kKits + day), site);
            auto expected = KitReason::UnknownKit;
            if (const auto kit = world.some(site, KitState::Released); kit && day % 2 == 0) {
                fake = act(KitDeed::Dispense, kit->serial, site);
                fake.lot = "LOT-99";
                expected = KitReason::LabelDiffers;
            }
            ++counterfeits;
            foundCounterfeits += reasonOf(world.book.take(fake)) == expected;
        }
        if (day % 30 == 29 || day == kYear) // every shelf is counted, overdue shipments are looked for
            for (std::size_t number = 0; number < kSites; ++number) {
                const auto place = siteName(number);
                const auto count = countKits(world.book, place, world.shelves[place]);
                QVERIFY2(count.surplus.empty(), place.c_str());
                for (const auto& kit : count.missing) {
                    foundStolen.insert(kit.serial);
                    world.doIt(missing(kit.serial, place));
                }
            }
        for (const auto& kit : world.book.overdue(dayAfter(day - kTransit))) {
            foundLost.insert(kit.serial);
            world.doIt(missing(kit.serial, kit.place));
        }
    }
    QVERIFY2(world.alarms.empty(), world.alarms.empty() ? "" : world.alarms.front().c_str());
    QVERIFY2(world.acts > 7000, std::to_string(world.acts).c_str());
    QVERIFY(stolen.size() >= 15 && lost.size() >= 5 && doubles >= 15 && counterfeits >= 20);
    QVERIFY2(foundStolen == stolen, "thefts at sites");
    QVERIFY2(foundLost == lost, "thefts on the road");
    QCOMPARE(foundDoubles, doubles);
    QCOMPARE(foundCounterfeits, counterfeits);

    auto recall = act(KitDeed::Quarantine, "");
    recall.lot = lotOf(0);
    world.doIt(recall);
    const auto recalled = world.book.ofLot(kGtin, recall.lot);
    QCOMPARE(recalled.size(), std::size_t(250));
    int withParticipants = 0;
    for (const auto& kit : recalled) {
        const auto had = world.given.contains(kit.serial) ? world.given.at(kit.serial) : "";
        QCOMPARE(kit.participant, had);
        withParticipants += !had.empty();
    }
    QVERIFY(withParticipants > 50);
    qInfo("%d acts, %zu thefts, %zu lost on the road, %d doubles, %d counterfeits", world.acts, stolen.size(),
          lost.size(), doubles, counterfeits);
}

QTEST_GUILESS_MAIN(tst_kits)
#include "tst_kits.moc"

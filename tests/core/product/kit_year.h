// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_count.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <random>

namespace caseseal::product::test {

inline const std::string kYearGtin = "09506000134352";

/// An act that cannot have been, and what the book said to it.
struct PlantedAct {
    KitAct act;
    KitReason reason;                ///< why it cannot
    std::optional<KitReason> answer; ///< nothing: it was taken
};

/// A year of a depot and six sites with 2,000 kits, always the same: what really lies where, beside a book that only
/// sees acts. Thieves take kits from shelves and from the road, labels are copied, kits come that nobody made.
class KitYear {
public:
    static constexpr int kDays = 365, kKits = 2000, kTransit = 14, kParticipants = 20;
    static constexpr std::size_t kSites = 6;
    static inline const std::string kDepot = "Depot";
    static std::string site(std::size_t number) { return "Site-" + std::to_string(number + 1); }
    static std::string participant(const std::string& site, std::size_t number) {
        return site + "-" + std::to_string(number);
    }
    static std::string lotOf(int kit) { return "LOT-" + std::to_string(kit / 250); }
    static std::string dayAfter(int days) {
        const std::chrono::year_month_day date =
            std::chrono::sys_days(std::chrono::year(2027) / 1 / 1) + std::chrono::days(days);
        std::array<char, 16> out{};
        std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                      unsigned(date.day()));
        return out.data();
    }

    struct Planted {
        std::set<std::string> stolen, lost; ///< serials: from a shelf, on the road
        std::vector<PlantedAct> impossible;
    };

    /// Hears every act as it happens, those that cannot be too.
    std::function<void(const KitAct&)> happened = [](const KitAct&) {};

    void run() {
        for (int day = 0; day <= kDays; ++day) {
            m_today = dayAfter(day);
            work(day);
            steal(day);
            forge(day);
            lookForAll(day);
        }
    }
    [[nodiscard]] const Planted& planted() const { return m_planted; }
    [[nodiscard]] const std::set<std::string>& missedAtSites() const { return m_missedAtSites; }
    [[nodiscard]] const std::set<std::string>& missedOnTheRoad() const { return m_missedOnTheRoad; }
    /// Genuine acts that were refused, and stocks that did not add up: none.
    [[nodiscard]] const std::vector<std::string>& alarms() const { return m_alarms; }
    [[nodiscard]] const KitBook& book() const { return m_book; }
    [[nodiscard]] int acts() const { return m_acts; }
    /// Who had a kit; empty: nobody.
    [[nodiscard]] std::string given(const std::string& serial) const {
        const auto found = m_given.find(serial);
        return found == m_given.end() ? std::string() : found->second;
    }

private:
    using Label = std::pair<std::string, std::string>;

    std::size_t pick(std::size_t count) { return std::size_t(m_chance()) % count; }
    bool happens(unsigned percent) { return m_chance() % 100 < percent; }
    KitAct act(KitDeed deed, const std::string& serial, const std::string& place) {
        KitAct out;
        out.deed = deed;
        out.gtin = kYearGtin;
        out.serial = serial;
        out.place = place;
        out.by = "paula";
        out.day = m_today;
        return out;
    }
    KitAct sent(KitDeed deed, const std::string& serial, const std::string& place, const std::string& to) {
        auto out = act(deed, serial, place);
        out.to = to;
        return out;
    }

    /// A genuine act: must be taken, and every stock that it touches must still add up.
    void doIt(const KitAct& each) {
        ++m_acts;
        if (const auto refusal = m_book.take(each))
            m_alarms.push_back(refusal->sentence);
        for (const auto& place : {each.place, each.to})
            if (!place.empty() && m_book.stockOf(place).balance() != std::int64_t(m_book.onHand(place).size()))
                m_alarms.push_back("the stock of " + place + " does not add up");
        happened(each);
    }
    void plant(const KitAct& each, KitReason reason) {
        const auto refusal = m_book.take(each);
        m_planted.impossible.push_back({each, reason, refusal ? std::optional(refusal->reason) : std::nullopt});
        happened(each);
    }
    void put(const std::string& place, const std::string& serial) { m_shelves[place].push_back({kYearGtin, serial}); }
    void take(const std::string& place, const std::string& serial) {
        std::erase(m_shelves[place], Label(kYearGtin, serial));
    }
    /// A kit of the place in that state which is really there.
    std::optional<Kit> some(const std::string& place, KitState state) {
        std::vector<Kit> there;
        const auto& shelf = m_shelves[place];
        for (auto& kit : m_book.onHand(place))
            if (kit.state == state && std::ranges::find(shelf, Label(kYearGtin, kit.serial)) != shelf.end())
                there.push_back(std::move(kit));
        return there.empty() ? std::nullopt : std::optional(there[pick(there.size())]);
    }

    void work(int day) {
        for (int kit = day * 8; kit < std::min(day * 8 + 8, kKits); ++kit)
            commission(kit);
        for (int i = 0; i < 7; ++i)
            (void)ship(day, false);
        arrivals(day);
        for (std::size_t number = 0; number < kSites; ++number) {
            dispense(site(number));
            if (happens(10))
                destroy(site(number), happens(50) ? KitState::Returned : KitState::Quarantined);
            if (happens(5))
                transfer(site(number));
        }
    }
    void commission(int kit) {
        auto each = act(KitDeed::Commission, "K" + std::to_string(kit), kDepot);
        each.lot = lotOf(kit);
        each.expiry = kit / 250 < 2 ? "2027-07-31" : "2028-12-31";
        each.quantity = 30;
        doIt(each);
        put(kDepot, each.serial);
    }
    /// The serial of what was sent; empty: nothing was there.
    std::string ship(int day, bool stolen) {
        const auto kit = some(kDepot, KitState::Commissioned);
        if (!kit)
            return {};
        const auto to = site(pick(kSites));
        doIt(sent(KitDeed::Ship, kit->serial, kDepot, to));
        take(kDepot, kit->serial);
        if (!stolen)
            m_underway.push_back({day + 1 + int(pick(3)), {kit->serial, to}});
        return kit->serial;
    }
    void arrivals(int day) {
        for (const auto& [when, shipment] : m_underway)
            if (when == day) {
                const auto& [serial, place] = shipment;
                doIt(act(KitDeed::Receive, serial, place));
                put(place, serial);
                doIt(act(happens(8) ? KitDeed::Quarantine : KitDeed::Release, serial, place));
            }
    }
    void dispense(const std::string& place) {
        const auto kit = some(place, KitState::Released);
        if (!kit || m_today > kit->expiry)
            return;
        auto give = act(KitDeed::Dispense, kit->serial, place);
        give.participant = participant(place, pick(kParticipants));
        if (happens(50)) {
            auto allocate = give;
            allocate.deed = KitDeed::Allocate;
            doIt(allocate);
        }
        doIt(give);
        m_given[kit->serial] = give.participant;
        take(place, kit->serial);
        if (happens(60)) {
            auto back = give;
            back.deed = KitDeed::Return;
            back.quantity = std::int64_t(pick(31));
            doIt(back);
            put(place, kit->serial);
        }
    }
    void destroy(const std::string& place, KitState state) {
        const auto kit = some(place, state);
        if (!kit)
            return;
        auto gone = act(KitDeed::Destroy, kit->serial, place);
        gone.witness = "tom";
        doIt(gone);
        take(place, kit->serial);
    }
    void transfer(const std::string& place) {
        const auto kit = some(place, KitState::Released);
        const auto other = site(pick(kSites));
        if (!kit || other == place)
            return;
        doIt(sent(KitDeed::Transfer, kit->serial, place, other));
        take(place, kit->serial);
        put(other, kit->serial);
    }

    void steal(int day) {
        const auto place = site(pick(kSites));
        if (day % 18 == 5)
            if (const auto kit = some(place, KitState::Released)) {
                take(place, kit->serial);
                m_planted.stolen.insert(kit->serial);
            }
        if (day % 36 == 7)
            if (const auto serial = ship(day, true); !serial.empty())
                m_planted.lost.insert(serial);
    }
    void forge(int day) {
        const auto place = site(pick(kSites));
        if (day % 20 == 9) // a copy of a label turns up at another site
            if (const auto kit = some(place, KitState::Released))
                plant(act(KitDeed::Receive, kit->serial, place == site(0) ? site(1) : site(0)), KitReason::Doubled);
        if (day % 30 == 4) // a serial that nobody made
            plant(act(KitDeed::Receive, "K" + std::to_string(kKits + day), place), KitReason::UnknownKit);
        if (day % 15 == 4 && day % 30 != 4) // a real one under another lot
            if (const auto kit = some(place, KitState::Released)) {
                auto fake = act(KitDeed::Dispense, kit->serial, place);
                fake.participant = participant(place, 0);
                fake.lot = "LOT-99";
                plant(fake, KitReason::LabelDiffers);
            }
    }
    /// Every shelf is counted now and then; what has been underway for too long is looked for.
    void lookForAll(int day) {
        if (day % 30 == 29 || day == kDays)
            for (std::size_t number = 0; number < kSites; ++number)
                count(site(number));
        for (const auto& kit : m_book.overdue(dayAfter(day - kTransit))) {
            m_missedOnTheRoad.insert(kit.serial);
            miss(kit);
        }
    }
    void count(const std::string& place) {
        const auto count = countKits(m_book, place, m_shelves[place]);
        if (!count.surplus.empty())
            m_alarms.push_back("more is on the shelf of " + place + " than in its stock");
        for (const auto& kit : count.missing) {
            m_missedAtSites.insert(kit.serial);
            miss(kit);
        }
    }
    void miss(const Kit& kit) {
        auto each = act(KitDeed::Observe, kit.serial, kit.place);
        each.missing = true;
        doIt(each);
    }

    std::mt19937 m_chance{20261129};
    std::string m_today;
    KitBook m_book;
    std::map<std::string, std::vector<Label>> m_shelves;
    std::vector<std::pair<int, Label>> m_underway; ///< day of arrival; serial and place
    std::map<std::string, std::string> m_given;    ///< serial, participant
    Planted m_planted;
    std::set<std::string> m_missedAtSites, m_missedOnTheRoad;
    std::vector<std::string> m_alarms;
    int m_acts = 0;
};

} // namespace caseseal::product::test

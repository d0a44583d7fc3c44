// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_kits.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using product::KitDeed;
using product::KitState;

constexpr int kKits = 60, kUnits = 35, kFirstCold = 1, kLastCold = 30, kLastWarm = 36, kLastSent = 48;
constexpr int kReadings = 24;
constexpr int kLotDays = 150, kSecondLotDays = 500; ///< the first lot expires soon after the trial's last day
constexpr const char* kGtin = "09506000134352";
constexpr const char* kDepot = "Aldern Depot";

std::string serial(int number) { return "HT" + std::to_string(20'400 + number); }

/// A kit number of the medication list, far from the order of the serials.
std::string kitNumber(int number) { return std::to_string(1000 + number * 37 % 997); }

KitOrder orderOf(KitDeed deed, int first, int last, const std::string& place = {}) {
    KitOrder out;
    out.deed = deed;
    out.place = place;
    for (int number = first; number <= last; ++number)
        out.kits.push_back({kGtin, serial(number), {}, {}});
    return out;
}

Result<void> done(const Result<SealReceipt>& receipt) { return receipt ? Result<void>() : receipt.error(); }

} // namespace

PracticeKits::PracticeKits(base::FixedClock& clock)
    : m_clock(clock), m_maker("aldern-biotech.example", crypto::SigningKey::make(crypto::Algorithm::Ed25519)) {}

std::string PracticeKits::dayIn(int days) const {
    return base::localDay({m_clock.now().msSinceEpoch + days * base::kMsPerDay}, m_clock.zoneMinutes(m_clock.now()));
}

Result<void> PracticeKits::set(Desk& admin) {
    product::MedicineSettings settings;
    settings.products.push_back({kGtin, "Aldipril 10 mg", m_maker.verifierKey(), product::ColdChainRules()});
    return done(admin.medicines().adopt(settings));
}

LoggerFile PracticeKits::logger(double degrees) {
    LoggerFile out;
    out.log.logger = "TL-0042";
    for (int i = 0; i < kReadings; ++i) {
        const double wave = i % 6 * 0.3 + (i > kReadings / 2 ? degrees - 5 : 0);
        out.log.readings.push_back({m_clock.now(), int((4.5 + wave) * 1000)});
        m_clock.advanceMs(10 * base::kMsPerMinute);
    }
    out.hash = crypto::sha256(base::bytesOf(out.log.logger + base::encodeTime(m_clock.now())));
    return out;
}

Result<void> PracticeKits::send(Desk& pharmacist, int first, int last, double degrees) {
    auto& medicines = pharmacist.medicines();
    auto order = orderOf(KitDeed::Ship, first, last, kDepot);
    order.to = medicines.ownPlace();
    TRY_VOID(done(medicines.act(order)));
    const auto file = logger(degrees);
    TRY_VOID(done(medicines.receive(orderOf(KitDeed::Receive, first, last), &file)));
    m_clock.advanceMs(5 * base::kMsPerMinute);
    return {};
}

Result<void> PracticeKits::stockUp(Desk& pharmacist) {
    auto& medicines = pharmacist.medicines();
    product::KitStatement first{kGtin, "HT-26-A", dayIn(kLotDays), kDepot, kUnits, {}};
    product::KitStatement second{kGtin, "HT-26-B", dayIn(kSecondLotDays), kDepot, kUnits, {}};
    for (int number = 1; number <= kKits; ++number)
        (number <= kLastWarm ? first : second).kits.push_back({serial(number), kitNumber(number)});
    TRY_VOID(done(medicines.commission(product::encodeKitStatement(first, m_maker))));
    m_clock.advanceMs(2 * base::kMsPerMinute);
    TRY_VOID(done(medicines.commission(product::encodeKitStatement(second, m_maker))));
    TRY_VOID(send(pharmacist, kFirstCold, kLastCold, 5));
    TRY_VOID(done(medicines.act(orderOf(KitDeed::Release, kFirstCold, kLastCold))));
    return send(pharmacist, kLastCold + 1, kLastWarm, 27);
}

Result<void> PracticeKits::give(Desk& investigator) {
    auto& medicines = investigator.medicines();
    TRY(const auto subjects, investigator.projection().subjects());
    for (const auto& subject : subjects) {
        TRY(const auto* record, medicines.record());
        const auto kits = record->book().onHand(medicines.ownPlace());
        const auto free = std::ranges::find(kits, KitState::Released, &product::Kit::state);
        const auto all = record->book().all();
        const bool hasOne = std::ranges::find(all, subject.subject, &product::Kit::participant) != all.end();
        if (free == kits.end() || hasOne || subject.status != "enrolled")
            continue;
        KitOrder order;
        order.deed = KitDeed::Dispense;
        order.kits = {{free->gtin, free->serial, {}, {}}};
        order.participant = subject.subject;
        TRY(const auto why, medicines.whyNot(order)); // who took the consent back is given nothing
        if (!why.empty())
            continue;
        m_clock.advanceMs(4 * base::kMsPerMinute);
        TRY_VOID(done(medicines.act(order)));
    }
    return {};
}

Result<void> PracticeKits::takeBack(Desk& coordinator) {
    auto& medicines = coordinator.medicines();
    TRY(const auto* record, medicines.record());
    const auto longAgo = dayIn(-42);
    int left = 5;
    for (const auto& kit : record->book().all()) {
        if (kit.state != KitState::Dispensed || kit.since > longAgo)
            continue;
        KitOrder order;
        order.deed = KitDeed::Return;
        order.kits = {{kit.gtin, kit.serial, {}, {}}};
        order.participant = kit.participant;
        order.quantity = left++ % 9;
        m_clock.advanceMs(6 * base::kMsPerMinute);
        TRY_VOID(done(medicines.act(order)));
    }
    return {};
}

Result<void> PracticeKits::sendMore(Desk& pharmacist) {
    auto order = orderOf(KitDeed::Ship, kLastWarm + 1, kLastSent, kDepot);
    order.to = pharmacist.medicines().ownPlace();
    return done(pharmacist.medicines().act(order));
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_book.h"

#include <algorithm>

namespace caseseal::product {
namespace {

using enum KitState;

struct Step {
    KitState from;
    KitDeed deed;
    KitState to;
};

constexpr Step kSteps[] = {
    {Unknown, KitDeed::Commission, Commissioned},     {Commissioned, KitDeed::Ship, Shipped},
    {Commissioned, KitDeed::Quarantine, Quarantined}, {Commissioned, KitDeed::Destroy, Destroyed},
    {Commissioned, KitDeed::Transfer, Commissioned},  {Shipped, KitDeed::Receive, Received},
    {Received, KitDeed::Quarantine, Quarantined},     {Received, KitDeed::Release, Released},
    {Received, KitDeed::Destroy, Destroyed},          {Received, KitDeed::Transfer, Received},
    {Quarantined, KitDeed::Release, Released},        {Quarantined, KitDeed::Destroy, Destroyed},
    {Quarantined, KitDeed::Transfer, Quarantined},    {Released, KitDeed::Ship, Shipped},
    {Released, KitDeed::Quarantine, Quarantined},     {Released, KitDeed::Allocate, Allocated},
    {Released, KitDeed::Dispense, Dispensed},         {Released, KitDeed::Destroy, Destroyed},
    {Released, KitDeed::Transfer, Released},          {Allocated, KitDeed::Quarantine, Quarantined},
    {Allocated, KitDeed::Release, Released},          {Allocated, KitDeed::Dispense, Dispensed},
    {Dispensed, KitDeed::Return, Returned},           {Returned, KitDeed::Destroy, Destroyed},
    {Returned, KitDeed::Transfer, Returned},          {Commissioned, KitDeed::Observe, Commissioned},
    {Received, KitDeed::Observe, Received},           {Quarantined, KitDeed::Observe, Quarantined},
    {Released, KitDeed::Observe, Released},           {Allocated, KitDeed::Observe, Allocated},
    {Returned, KitDeed::Observe, Returned},           {Missing, KitDeed::Observe, Quarantined},
};

bool isOneOf(KitDeed deed, std::initializer_list<KitDeed> list) { return std::ranges::find(list, deed) != list.end(); }

/// Does it bring the kit nearer to a participant?
bool bringsIntoUse(KitDeed deed) {
    return isOneOf(deed, {KitDeed::Ship, KitDeed::Release, KitDeed::Allocate, KitDeed::Dispense});
}

bool isForParticipant(KitDeed deed) { return isOneOf(deed, {KitDeed::Allocate, KitDeed::Dispense, KitDeed::Return}); }

bool isIncomplete(const KitAct& act) {
    if (act.gtin.empty())
        return true;
    if (act.isRecall())
        return act.lot.empty();
    if (act.serial.empty() || act.place.empty())
        return true;
    if (act.deed == KitDeed::Commission)
        return act.lot.empty() || act.expiry.empty() || act.quantity <= 0;
    if (isForParticipant(act.deed))
        return act.participant.empty();
    return isOneOf(act.deed, {KitDeed::Ship, KitDeed::Transfer}) && (act.to.empty() || act.to == act.place);
}

bool differs(const KitAct& act, const Kit& kit) {
    return (!act.lot.empty() && act.lot != kit.lot) || (!act.expiry.empty() && act.expiry != kit.expiry);
}

/// What can be missing: what is in a stock, or on its way.
bool canFollow(const KitAct& act, const Kit& kit) {
    if (act.deed == KitDeed::Observe && act.missing)
        return isOnHand(kit.state) || kit.state == Shipped;
    return nextKitState(kit.state, act.deed).has_value();
}

KitReason whyNotNow(const KitAct& act, const Kit& kit) {
    if (kit.state == Missing)
        return KitReason::IsMissing;
    if (act.deed == KitDeed::Commission || (act.deed == KitDeed::Receive && kit.state != Commissioned) ||
        (act.deed == KitDeed::Dispense && (kit.wasDispensed || kit.state == Destroyed)))
        return KitReason::Doubled;
    return kit.state == Quarantined ? KitReason::InQuarantine : KitReason::NotNow;
}

bool isAtItsPlace(const KitAct& act, const Kit& kit) {
    if (kit.state == Shipped)
        return act.place == kit.to || act.deed == KitDeed::Observe;
    if (kit.state == Dispensed) // comes back wherever the participant goes
        return true;
    return act.place == kit.place || (kit.state == Missing && act.place == kit.to);
}

bool isAnothers(const KitAct& act, const Kit& kit) {
    const bool isGiven = kit.state == Allocated || kit.state == Dispensed;
    return isGiven && isForParticipant(act.deed) && act.participant != kit.participant;
}

bool isWrongQuantity(const KitAct& act, const Kit& kit) {
    if (act.deed == KitDeed::Return)
        return act.quantity < 0 || act.quantity > kit.quantity;
    return act.deed == KitDeed::Dispense && act.quantity != 0 && act.quantity != kit.quantity;
}

bool isExpired(const KitAct& act, const Kit& kit) {
    return isOneOf(act.deed, {KitDeed::Allocate, KitDeed::Dispense}) && act.day > kit.expiry;
}

KitState stateAfter(const KitAct& act, const Kit& kit) {
    if (act.deed == KitDeed::Observe && act.missing)
        return Missing;
    const auto next = *nextKitState(kit.state, act.deed);
    // What a participant had is never used again, also when it was lost and found in between.
    return kit.state == Missing && kit.wasDispensed ? Returned : next;
}

} // namespace

std::optional<KitState> nextKitState(KitState state, KitDeed deed) {
    const auto step =
        std::ranges::find_if(kSteps, [&](const Step& each) { return each.from == state && each.deed == deed; });
    return step == std::end(kSteps) ? std::nullopt : std::optional(step->to);
}

std::optional<KitReason> KitBook::reasonAgainst(const KitAct& act, const Kit& kit) const {
    if (act.deed == KitDeed::Commission)
        return KitReason::Doubled;
    if (differs(act, kit))
        return KitReason::LabelDiffers;
    if (bringsIntoUse(act.deed) && isOnHand(kit.state) && isRecalled(kit.gtin, kit.lot))
        return KitReason::Recalled;
    if (!canFollow(act, kit))
        return whyNotNow(act, kit);
    if (!isAtItsPlace(act, kit))
        return KitReason::WrongPlace;
    if (isAnothers(act, kit))
        return KitReason::WrongParticipant;
    if (isExpired(act, kit))
        return KitReason::Expired;
    if (isWrongQuantity(act, kit))
        return KitReason::WrongQuantity;
    if (act.deed == KitDeed::Destroy && (act.witness.empty() || act.witness == act.by))
        return KitReason::NoWitness;
    return {};
}

std::optional<KitRefusal> KitBook::refusalOf(const KitAct& act) const {
    const auto* kit = find(act.gtin, act.serial);
    if (isIncomplete(act))
        return refuseKit(KitReason::Incomplete, act, kit);
    if (act.isRecall() || (!kit && act.deed == KitDeed::Commission))
        return {};
    if (!kit)
        return refuseKit(KitReason::UnknownKit, act, kit);
    const auto reason = reasonAgainst(act, *kit);
    return reason ? std::optional(refuseKit(*reason, act, kit)) : std::nullopt;
}

std::optional<KitRefusal> KitBook::take(const KitAct& act) {
    if (auto refusal = refusalOf(act))
        return refusal;
    if (act.isRecall())
        recall(act);
    else if (act.deed == KitDeed::Commission)
        commission(act);
    else
        change(act, m_kits.at({act.gtin, act.serial}));
    return {};
}

void KitBook::commission(const KitAct& act) {
    Kit kit;
    kit.gtin = act.gtin;
    kit.serial = act.serial;
    kit.lot = act.lot;
    kit.expiry = act.expiry;
    kit.kit = act.kit;
    kit.quantity = act.quantity;
    kit.state = Commissioned;
    kit.place = act.place;
    kit.since = act.day;
    m_kits.emplace(Key{act.gtin, act.serial}, std::move(kit));
    ++m_stocks[act.place].commissioned;
}

/// Whatever is in a stock and could still be used is stopped; what is on its way is stopped when it is to be released.
void KitBook::recall(const KitAct& act) {
    m_recalled.emplace(act.gtin, act.lot);
    for (auto& [key, kit] : m_kits) {
        if (kit.gtin != act.gtin || kit.lot != act.lot || !nextKitState(kit.state, KitDeed::Quarantine))
            continue;
        kit.state = Quarantined;
        kit.participant.clear();
        kit.since = act.day;
    }
}

void KitBook::change(const KitAct& act, Kit& kit) {
    const auto before = kit.state;
    auto& stock = m_stocks[act.place];
    switch (act.deed) {
    case KitDeed::Ship:
        ++stock.shipped;
        kit.to = act.to;
        break;
    case KitDeed::Receive:
        ++stock.received;
        kit.place = act.place;
        break;
    case KitDeed::Quarantine:
    case KitDeed::Release:
        kit.participant.clear();
        break;
    case KitDeed::Allocate:
        kit.participant = act.participant;
        break;
    case KitDeed::Dispense:
        ++stock.dispensed;
        kit.participant = act.participant;
        kit.wasDispensed = true;
        break;
    case KitDeed::Return:
        ++stock.returned;
        kit.place = act.place;
        kit.left = act.quantity;
        break;
    case KitDeed::Destroy:
        ++stock.destroyed;
        break;
    case KitDeed::Transfer:
        ++stock.transferredOut;
        ++m_stocks[act.to].transferredIn;
        kit.place = act.to;
        break;
    case KitDeed::Observe:
        if (act.missing && isOnHand(before))
            ++stock.lost;
        if (before == Missing) {
            ++stock.found;
            kit.place = act.place;
        }
        break;
    case KitDeed::Commission:
        break;
    }
    kit.state = stateAfter(act, kit);
    if (kit.state != before)
        kit.since = act.day;
}

const Kit* KitBook::find(const std::string& gtin, const std::string& serial) const {
    const auto found = m_kits.find({gtin, serial});
    return found == m_kits.end() ? nullptr : &found->second;
}

bool KitBook::isRecalled(const std::string& gtin, const std::string& lot) const {
    return m_recalled.contains({gtin, lot});
}

std::vector<Kit> KitBook::ofLot(const std::string& gtin, const std::string& lot) const {
    std::vector<Kit> out;
    for (const auto& [key, kit] : m_kits)
        if (kit.gtin == gtin && kit.lot == lot)
            out.push_back(kit);
    return out;
}

std::vector<Kit> KitBook::all() const {
    std::vector<Kit> out;
    for (const auto& [key, kit] : m_kits)
        out.push_back(kit);
    return out;
}

std::vector<Kit> KitBook::onHand(const std::string& place) const {
    std::vector<Kit> out;
    for (const auto& [key, kit] : m_kits)
        if (isOnHand(kit.state) && kit.place == place)
            out.push_back(kit);
    return out;
}

std::vector<Kit> KitBook::overdue(const std::string& day) const {
    std::vector<Kit> out;
    for (const auto& [key, kit] : m_kits)
        if (kit.state == Shipped && kit.since < day)
            out.push_back(kit);
    return out;
}

KitStock KitBook::stockOf(const std::string& place) const {
    const auto found = m_stocks.find(place);
    return found == m_stocks.end() ? KitStock() : found->second;
}

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_record.h"

#include <algorithm>

namespace caseseal::product {
namespace {

using Key = std::pair<std::string, std::string>;

bool isBefore(const SealedKitAct& a, const SealedKitAct& b) {
    return std::tie(a.chain, a.seal, a.entry) < std::tie(b.chain, b.seal, b.entry);
}

/// By time, but never against the order of a chain: a clock that went back does not turn its acts around.
std::vector<SealedKitAct> inOrder(std::vector<SealedKitAct> acts) {
    std::ranges::sort(acts, isBefore);
    std::vector<std::pair<std::int64_t, std::size_t>> order;
    std::int64_t latest = 0;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const bool sameChain = i > 0 && acts[i - 1].chain == acts[i].chain;
        latest = sameChain ? std::max(latest, acts[i].time.msSinceEpoch) : acts[i].time.msSinceEpoch;
        order.emplace_back(latest, i);
    }
    std::ranges::sort(order);
    std::vector<SealedKitAct> out;
    out.reserve(acts.size());
    for (const auto& [time, i] : order)
        out.push_back(std::move(acts[i]));
    return out;
}

bool bringsIntoUse(KitDeed deed) {
    return deed == KitDeed::Ship || deed == KitDeed::Release || deed == KitDeed::Allocate ||
           deed == KitDeed::Dispense || deed == KitDeed::Transfer;
}

/// Two installations took in the same statement of the manufacturer: nothing is doubled by that.
bool isSaidAgain(const KitAct& act, const KitBook& book) {
    const auto* kit = act.deed == KitDeed::Commission ? book.find(act.gtin, act.serial) : nullptr;
    return kit && kit->lot == act.lot && kit->expiry == act.expiry && kit->quantity == act.quantity;
}

/// Acts that could not follow when they came: a later one may make them possible, where the clocks differ.
class Waiting {
public:
    explicit Waiting(KitBook& book, std::vector<SealedKitAct>& taken) : m_book(book), m_taken(taken) {}

    void add(SealedKitAct act, KitRefusal refusal) {
        auto& ofKit = m_acts[Key(act.act.gtin, act.act.serial)];
        ofKit.push_back({std::move(act), std::move(refusal)});
    }
    /// After `act` has been taken.
    void tryAgain(const SealedKitAct& act) {
        const auto found = m_acts.find(Key(act.act.gtin, act.act.serial));
        if (found == m_acts.end())
            return;
        const auto now = act.time.msSinceEpoch;
        for (bool moved = true; moved;) {
            const auto next = std::ranges::find_if(found->second, [&](const ImpossibleKitAct& each) {
                return now - each.act.time.msSinceEpoch <= kClocksApartMs && !m_book.take(each.act.act);
            });
            moved = next != found->second.end();
            if (!moved)
                break;
            m_taken.push_back(std::move(next->act));
            found->second.erase(next);
        }
    }
    std::vector<ImpossibleKitAct> left() && {
        std::vector<ImpossibleKitAct> out;
        for (auto& [key, acts] : m_acts)
            std::ranges::move(acts, std::back_inserter(out));
        std::ranges::stable_sort(out, {}, [](const ImpossibleKitAct& each) { return each.act.time; });
        return out;
    }

private:
    KitBook& m_book;
    std::vector<SealedKitAct>& m_taken;
    std::map<Key, std::vector<ImpossibleKitAct>> m_acts;
};

} // namespace

KitRecord::KitRecord(std::vector<SealedKitAct> acts) {
    Waiting waiting(m_book, m_acts);
    for (auto& each : inOrder(std::move(acts))) {
        if (isSaidAgain(each.act, m_book))
            continue;
        if (auto refusal = m_book.take(each.act)) {
            waiting.add(std::move(each), std::move(*refusal));
            continue;
        }
        m_acts.push_back(each);
        waiting.tryAgain(each);
    }
    m_impossible = std::move(waiting).left();
}

void KitRecord::append(SealedKitAct act) {
    if (auto refusal = m_book.take(act.act))
        m_impossible.push_back({std::move(act), std::move(*refusal)});
    else
        m_acts.push_back(std::move(act));
}

std::optional<KitRefusal> KitRecord::doubtOf(const KitAct& act, const KitBook& book) const {
    const auto* kit = m_impossible.empty() || !bringsIntoUse(act.deed) ? nullptr : book.find(act.gtin, act.serial);
    if (!kit || (kit->state == KitState::Quarantined && act.deed == KitDeed::Release))
        return {};
    const auto isSame = [&](const SealedKitAct& each) {
        return each.act.gtin == act.gtin && each.act.serial == act.serial;
    };
    std::int64_t settled = 0;
    for (const auto& each : m_acts)
        if (each.act.deed == KitDeed::Release && isSame(each))
            settled = each.time.msSinceEpoch;
    const auto doubt = std::ranges::find_if(m_impossible, [&](const ImpossibleKitAct& each) {
        return isSame(each.act) && each.act.time.msSinceEpoch > settled;
    });
    return doubt == m_impossible.end() ? std::nullopt : std::optional(refuseDoubtedKit(act, doubt->act.act));
}

std::optional<KitRefusal> KitRecord::refusalOf(const KitAct& act) const {
    auto refusal = m_book.refusalOf(act);
    return refusal ? refusal : doubtOf(act, m_book);
}

std::optional<KitRefusal> KitRecord::refusalOf(std::span<const KitAct> acts) const {
    if (acts.size() == 1)
        return refusalOf(acts.front());
    auto book = m_book;
    for (const auto& act : acts) {
        if (auto doubt = doubtOf(act, book))
            return doubt;
        if (auto refusal = book.take(act))
            return refusal;
    }
    return {};
}

std::vector<SealedKitAct> KitRecord::actsOf(const Kit& kit) const {
    std::vector<SealedKitAct> out;
    for (const auto& each : m_acts) {
        const bool isRecall = each.act.serial.empty() && each.act.lot == kit.lot;
        if (each.act.gtin == kit.gtin && (each.act.serial == kit.serial || isRecall))
            out.push_back(each);
    }
    return out;
}

} // namespace caseseal::product

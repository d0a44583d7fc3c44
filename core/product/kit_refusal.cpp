// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_refusal.h"

#include <array>

namespace caseseal::product {
namespace {

constexpr std::array<std::string_view, kKitStates> kStates{"unknown",       "commissioned", "on its way", "received",
                                                           "in quarantine", "released",     "allocated",  "dispensed",
                                                           "returned",      "missing",      "destroyed"};

std::string whereabouts(const Kit& kit) {
    std::string out =
        "it is " + std::string(kStates[std::size_t(kit.state)]) + " since " + kit.since + " at " + kit.place;
    if (kit.state == KitState::Shipped)
        out += " to " + kit.to;
    if (kit.state == KitState::Dispensed)
        out += " to participant " + kit.participant;
    return out;
}

std::string reasonOf(KitReason reason, const KitAct& act, const Kit& kit) {
    switch (reason) {
    case KitReason::LabelDiffers:
        return "it was commissioned as lot " + kit.lot + ", expiry " + kit.expiry;
    case KitReason::Doubled:
        return "it can be there only once, and " + whereabouts(kit);
    case KitReason::Recalled:
        return "its lot " + kit.lot + " is recalled";
    case KitReason::Expired:
        return "it expired on " + kit.expiry;
    case KitReason::WrongParticipant:
        return "it is participant " + kit.participant + "'s";
    case KitReason::WrongPlace:
        return "it does not belong to the stock of " + act.place + ", " + whereabouts(kit);
    case KitReason::WrongQuantity:
        return "it holds " + std::to_string(kit.quantity) + " units";
    case KitReason::NoWitness:
        return "a second person must be named as witness";
    default:
        return whereabouts(kit);
    }
}

} // namespace

KitRefusal refuseKit(KitReason reason, const KitAct& act, const Kit* kit) {
    const auto start = std::string(nameOf(act.deed)) + " of kit " + act.serial + " is refused: ";
    if (reason == KitReason::Incomplete)
        return {reason, start + "place, participant or quantity is not said."};
    if (!kit)
        return {reason, start + "no manufacturer commissioned it."};
    return {reason, start + reasonOf(reason, act, *kit) + "."};
}

KitRefusal refuseDoubtedKit(const KitAct& act, const KitAct& other) {
    return {KitReason::Doubled, std::string(nameOf(act.deed)) + " of kit " + act.serial +
                                    " is refused: the same kit is on record at " + other.place + " too (" +
                                    std::string(nameOf(other.deed)) + " by " + other.by + " on " + other.day +
                                    "); put it into quarantine and look which one is genuine."};
}

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

namespace caseseal::product {

enum class KitState {
    Unknown, ///< nobody commissioned it
    Commissioned,
    Shipped, ///< on its way, in nobody's stock
    Received,
    Quarantined,
    Released,
    Allocated,
    Dispensed, ///< with the participant
    Returned,  ///< never given to anybody again
    Missing,   ///< looked for in vain
    Destroyed,
};
inline constexpr int kKitStates = int(KitState::Destroyed) + 1;

/// One kit as the acts up to now say.
struct Kit {
    std::string gtin, serial, lot, expiry, kit; ///< as KitAct
    std::int64_t quantity = 0;                  ///< units in it when it was commissioned
    std::int64_t left = 0;                      ///< units that came back
    KitState state = KitState::Unknown;
    std::string place;       ///< in whose stock it is, or was last
    std::string to;          ///< where it was sent last
    std::string participant; ///< for whom it is, or who had it last
    std::string since;       ///< day of the last act that changed its state
    bool wasDispensed = false;
};

/// Is it in the stock of its place?
[[nodiscard]] constexpr bool isOnHand(KitState state) {
    return state == KitState::Commissioned || state == KitState::Received || state == KitState::Quarantined ||
           state == KitState::Released || state == KitState::Allocated || state == KitState::Returned;
}

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit.h"
#include "product/kit_act.h"

namespace caseseal::product {

enum class KitReason {
    Incomplete,       ///< the act lacks what it needs
    UnknownKit,       ///< nobody commissioned it: a counterfeit, or a chain that has not come yet
    LabelDiffers,     ///< lot or expiry is not what was commissioned
    Doubled,          ///< this kit is, or was, somewhere else already
    Recalled,         ///< its lot is recalled
    InQuarantine,     ///< it waits for a release
    IsMissing,        ///< it was looked for in vain
    Expired,          ///< on the day of the act
    WrongParticipant, ///< it is somebody else's
    WrongPlace,       ///< it is in another stock, or was sent elsewhere
    WrongQuantity,    ///< more comes back than was in it, or only a part is given
    NoWitness,        ///< nobody, or the same person
    NotNow,           ///< an act that cannot follow the last one
};

/// Why an act is refused.
struct KitRefusal {
    KitReason reason = KitReason::NotNow;
    std::string sentence; ///< one in English, with what is known of the kit
};

/// `kit`: null where it is not known.
[[nodiscard]] KitRefusal refuseKit(KitReason reason, const KitAct& act, const Kit* kit);
/// Doubled: another chain says `other` of the same kit, which cannot have been.
[[nodiscard]] KitRefusal refuseDoubtedKit(const KitAct& act, const KitAct& other);

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"
#include "product/kit_record.h"
#include "study/study.h"

/// What was given and came back, against what the dosing forms say was taken.
namespace caseseal::desk {

/// One participant. Units are those of the kits; `stated` in thousandths of one.
struct DoseLine {
    std::string subject;
    std::int64_t dispensed = 0; ///< units in all kits that were given
    std::int64_t returned = 0;  ///< units that came back
    std::int64_t still = 0;     ///< units in kits that have not come back: nobody knows how many of them are left
    std::int64_t stated = 0;    ///< sum of the item, thousandths
    std::vector<store::ItemPlace> unreadable; ///< where the item holds something that is no number
    /// No more and no less can have been taken than the kits allow.
    [[nodiscard]] bool agrees() const {
        const auto used = dispensed - returned - still;
        return unreadable.empty() && stated >= used * 1000 && stated <= (used + still) * 1000;
    }
    [[nodiscard]] std::int64_t least() const { return dispensed - returned - still; }
    [[nodiscard]] std::int64_t most() const { return dispensed - returned; }
};

/// Everybody who was given a kit or for whom the item says something, by key. `item`: OID. BadInput: the study has no
/// such item. Some 3 us for each value of its forms: for a worker, over a projection of its own, in a large trial.
[[nodiscard]] Result<std::vector<DoseLine>> balanceDoses(store::Projection& projection, const study::Study& study,
                                                         const product::KitRecord& record, const std::string& item);

} // namespace caseseal::desk

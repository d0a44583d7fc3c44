// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

/// What a product.* entry says of a kit, or of a whole lot, as a plain value (FORMAT.md section 2, Medicine).
namespace caseseal::product {

enum class KitDeed {
    Commission, ///< the manufacturer's statement: this kit exists
    Ship,       ///< leaves `place` for `to`
    Receive,    ///< arrives at `place`
    Quarantine, ///< must not be used for now; without a serial: the whole lot is recalled
    Release,    ///< may be used; of an allocated kit: is given back to the stock
    Allocate,   ///< is meant for a participant
    Dispense,   ///< is given to a participant
    Return,     ///< comes back from the participant with `quantity` left
    Destroy,    ///< with a witness
    Transfer,   ///< moves from `place` to `to` in one act, in somebody's hands
    Observe,    ///< was looked for: it is there, or it is missing
};
inline constexpr int kKitDeeds = int(KitDeed::Observe) + 1;

struct KitAct {
    KitDeed deed = KitDeed::Observe;
    std::string gtin;          ///< 14 digits
    std::string serial;        ///< of the kit; empty: a recall of the lot
    std::string lot;           ///< empty where the act does not say it
    std::string expiry;        ///< last day of use as 2027-06-30; empty likewise
    std::string kit;           ///< the number of the study's medication list, where there is one
    std::string place;         ///< where it happens
    std::string to;            ///< ship and transfer
    std::string participant;   ///< allocate, dispense, return
    std::string witness;       ///< destroy: a person's id
    std::string by;            ///< who seals it
    std::string day;           ///< of the seal, as 2026-11-29
    std::int64_t quantity = 0; ///< units in the kit; 0 where the act does not say it, or none was left
    bool missing = false;      ///< observe: it was not found
    /// A quarantine of a lot instead of a kit.
    [[nodiscard]] bool isRecall() const { return deed == KitDeed::Quarantine && serial.empty(); }
};

/// Reads a product.* entry that `by` sealed on `day`. BadInput: another act, a key that is missing or of a wrong kind.
[[nodiscard]] base::Result<KitAct> parseKitAct(const evidence::Entry& entry, std::string_view by, std::string_view day);
/// The entry of an act, without its reason.
[[nodiscard]] evidence::Entry encodeKitAct(const KitAct& act);
/// "product.dispense".
[[nodiscard]] std::string_view nameOf(KitDeed deed);

} // namespace caseseal::product

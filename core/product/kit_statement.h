// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_act.h"

#include "ledger/note.h"

/// What a manufacturer signs of the kits of one lot: a signed note over one line of canonical JSON (FORMAT.md section
/// 2, "Medicine"). Any thread.
namespace caseseal::product {

struct StatedKit {
    std::string serial;
    std::string kit; ///< number in the study's medication list; may be empty
};

struct KitStatement {
    std::string gtin, lot;
    std::string expiry;        ///< last day of use, 2027-06-30
    std::string place;         ///< in whose stock they lie
    std::int64_t quantity = 0; ///< units in each kit
    std::vector<StatedKit> kits;
};

inline constexpr std::size_t kMaxStatedKits = 20'000;

/// Verified under the manufacturer's key. BadInput: not of this form, a number or a date that is none, a kit twice.
/// Refused: this key did not sign it.
[[nodiscard]] base::Result<KitStatement> readKitStatement(std::string_view note, const ledger::VerifierKey& maker);
/// The GTIN that a statement is about, before anything is verified: it says whose key is asked for. BadInput as above.
[[nodiscard]] base::Result<std::string> statedGtin(std::string_view note);
/// The note, signed.
[[nodiscard]] std::string encodeKitStatement(const KitStatement& statement, const ledger::NoteSigner& maker);

/// The acts that take them in.
[[nodiscard]] std::vector<KitAct> commissionActs(const KitStatement& statement);

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/cold_chain.h"

#include "evidence/json.h"
#include "ledger/note.h"

#include <optional>

namespace caseseal::product {

/// What a trial has set for one product.
struct ProductSettings {
    std::string gtin;
    std::string name;                        ///< for people
    ledger::VerifierKey maker;               ///< whose statements about kits count
    std::optional<ColdChainRules> coldChain; ///< nothing: it needs none
};

/// What a trial has set for its medicine, as a sealed data.import has it (FORMAT.md section 2, "Medicine"). A plain
/// value.
struct MedicineSettings {
    std::vector<ProductSettings> products; ///< each GTIN once
    std::string doseItem;                  ///< OID of the item that holds the units taken; empty: none

    [[nodiscard]] const ProductSettings* find(std::string_view gtin) const;
    /// BadInput: a key that is missing, of a wrong kind or not known, a GTIN or a verifier key that is none.
    [[nodiscard]] static base::Result<MedicineSettings> parse(const evidence::Json& json);
    [[nodiscard]] evidence::Json encode() const;
};

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/confirmation.h"

#include <span>

/// The witness of a destruction of medicine (FORMAT.md section 2, "Medicine").
namespace caseseal::evidence {

struct DestroyedKit {
    std::string gtin, serial;
};

/// What the witness signs: all kits of one seal, in their order; one line of canonical JSON and a line feed.
[[nodiscard]] std::string destructionText(const std::string& chain, const std::string& by, const std::string& reason,
                                          std::span<const DestroyedKit> kits);
/// May a person with these roles be the witness? Everybody but participants.
[[nodiscard]] bool mayWitnessDestruction(const std::vector<std::string>& roles);

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <nlohmann/json.hpp>

/// JSON of others, private to the room: any spacing and numbers, but no key twice and at most 64 levels. `what` begins
/// the sentence of a BadInput. The library's exceptions stay here.
namespace caseseal::product {

[[nodiscard]] base::Result<nlohmann::json> parseJsonText(std::string_view text, std::string_view what);

} // namespace caseseal::product

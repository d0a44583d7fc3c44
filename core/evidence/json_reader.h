// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/json.h"

#include "json_scanner.h"

#include <optional>

namespace caseseal::evidence {

/// The value at the scanner's place, `depth` arrays and objects deep; std::nullopt where it is not canonical.
[[nodiscard]] std::optional<Json> readJson(JsonScanner& scanner, unsigned depth);

} // namespace caseseal::evidence

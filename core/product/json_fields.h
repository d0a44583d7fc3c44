// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/json.h"

/// Members of an object that must be of a kind; private to the room. `what`: of which file, for the sentence.
namespace caseseal::product {

[[nodiscard]] base::Result<std::string> textField(const evidence::Json& json, std::string_view key,
                                                  std::string_view what);
/// Empty where it is not there.
[[nodiscard]] base::Result<std::string> optionalText(const evidence::Json& json, std::string_view key,
                                                     std::string_view what);
[[nodiscard]] base::Result<std::int64_t> numberField(const evidence::Json& json, std::string_view key,
                                                     std::string_view what);

} // namespace caseseal::product

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json.hpp>

/// How the command line shows lists.
namespace caseseal::app {

/// `list`: an array of objects with the same keys. As indented JSON, or tab-separated with a head line: for people and
/// for cut(1).
void printList(const nlohmann::ordered_json& list, bool json);
/// A text without quotes; anything else as JSON.
[[nodiscard]] std::string cell(const nlohmann::ordered_json& value);

} // namespace caseseal::app

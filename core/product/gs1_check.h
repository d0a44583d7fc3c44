// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/gs1_facts.h"

#include <optional>

/// The content of single values. What is not looked at: lists of countries and currencies, media and package types,
/// IBANs and the list of company prefixes; their lengths and characters are. Private to the room.
namespace caseseal::product {

/// What is wrong with the value of an AI, as the end of a sentence; nothing where it is good.
[[nodiscard]] std::optional<std::string> wrongGs1Value(const Gs1Fact& fact, std::string_view value);

} // namespace caseseal::product

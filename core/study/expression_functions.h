// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression.h"

#include <span>

/// The functions that expressions may call: of values, without any effect, with the same result at any time.
namespace caseseal::study {

/// Place of a function in the list, for callFunction; nothing where it is not known. Upper and lower case are the same.
[[nodiscard]] std::optional<std::size_t> findFunction(std::string_view name);
/// True where so many arguments are right.
[[nodiscard]] bool takesArguments(std::size_t function, std::size_t count);
[[nodiscard]] Value callFunction(std::size_t function, std::span<const Value> arguments);

/// A value as a number: a number, a text that is one, yes as 1 and no as 0.
[[nodiscard]] std::optional<Number> numberOf(const Value& value);
/// As text: a number plain, yes as "1".
[[nodiscard]] std::string textOf(const Value& value);

} // namespace caseseal::study

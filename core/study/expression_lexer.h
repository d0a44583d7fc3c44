// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression.h"

#include <functional>

namespace caseseal::study {

struct Token {
    enum class Kind { End, Number, Text, Name, Bracket, Symbol };
    Kind kind = Kind::End;
    std::string text;   ///< of a text without its quotes; of a bracket what stands in it
    std::size_t at = 0; ///< character, 1 upward
};

/// True where a text names a field of the study, so that "WHO.Q-WHO.1" is one name and "a-b" a difference.
using IsName = std::function<bool(std::string_view)>;

/// Cuts an expression into tokens. BadInput with the character where it cannot.
[[nodiscard]] base::Result<std::vector<Token>> cutTokens(std::string_view text, Dialect dialect, const IsName& isName);

} // namespace caseseal::study

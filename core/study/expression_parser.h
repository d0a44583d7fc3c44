// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "field_names.h"

namespace caseseal::study {

/// What the parser must know beside the text.
struct ParseContext {
    const FieldNames& names;
    Dialect dialect = Dialect::Infix;
    std::string self;          ///< OID of the item that the expression belongs to, where it belongs to one
    bool isJavaScript = false; ///< where ^ is no power
};

/// The dialect that a text is written in. `hint` is the FormalExpression's Context, or where the text stands.
[[nodiscard]] Dialect dialectOf(std::string_view text, std::string_view hint);

/// Parses an expression or an `if … return …` chain. BadInput with one sentence where it is not understood: what is
/// not in the grammar, a name that the study does not have, beyond a limit (see study_rules.h).
[[nodiscard]] base::Result<Expression> parseExpression(std::string_view text, const ParseContext& context);

} // namespace caseseal::study

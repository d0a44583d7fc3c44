// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression.h"

namespace caseseal::study {

/// Where an expression is evaluated: gives the values it asks for.
class ExpressionScope {
public:
    virtual ~ExpressionScope() = default;
    [[nodiscard]] virtual Value field(const FieldName& name) const = 0;
    [[nodiscard]] virtual Value place(PlaceWord word) const = 0;
};

/// How missing values count. Blank equals blank and the empty text and nothing else (in XPath nothing at all); a
/// calculation with a blank is blank.
enum class MissingRule {
    ComparesFalse, ///< less and greater are false: for conditions and calculations
    StaysUnknown,  ///< less and greater are unknown, and so is what depends on it: for checks
};

/// The value of an expression. Ends always: there are no loops. Unknown only with StaysUnknown.
[[nodiscard]] Value evaluate(const Expression& expression, Dialect dialect, MissingRule missing,
                             const ExpressionScope& scope);

/// A value as yes or no: blank, 0, "" and no are no. An unknown one is no.
[[nodiscard]] bool isTrue(const Value& value);

} // namespace caseseal::study

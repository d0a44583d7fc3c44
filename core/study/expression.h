// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "number.h"

#include "base/result.h"

#include <vector>

/// What an expression of a study says, whatever its file's language was: a tree of operations on values. Plain data;
/// nothing of it is ever run as code.
namespace caseseal::study {

/// How a file writes its expressions.
enum class Dialect {
    Infix,  ///< OpenEDC, Viedoc and others: names, == != && || ! ?:, if … return …
    Redcap, ///< [event][field(code)], = <> and or not, if(a, b, c)
    XPath,  ///< ../ItemData[@ItemOID='I'][@Value='1']
};

/// A value while an expression is evaluated.
struct Value {
    enum class Kind {
        Missing, ///< blank, or never entered
        Unknown, ///< what a comparison with a missing value gives where that is neither true nor false
        Truth,
        Number,
        Text,
        Moment, ///< date, time or both, in ISO form
        Codes,  ///< chosen codes, joined by commas
    };
    Kind kind = Kind::Missing;
    bool truth = false;
    Number number;
    std::string text; ///< of Text, Moment, Codes

    static Value ofTruth(bool is) { return {Kind::Truth, is, {}, {}}; }
    static Value ofText(std::string text) { return {Kind::Text, false, {}, std::move(text)}; }
    static Value of(const std::optional<Number>& number) {
        return number ? Value{Kind::Number, false, *number, {}} : Value{};
    }
    [[nodiscard]] bool isMissing() const { return kind == Kind::Missing; }
    [[nodiscard]] bool isUnknown() const { return kind == Kind::Unknown; }
};

/// Which of several visits or repeats, counted from the one that the expression stands at.
enum class Pick { Near, Own, Named, First, Last, Previous, Next };

/// A field as an expression names it. OIDs; empty where it does not say.
struct FieldName {
    std::string event, form, group, item;
    std::string repeat; ///< key of the repeat of the form or group, with Pick::Named
    Pick eventPick = Pick::Near, repeatPick = Pick::Near;
    bool uncheckedIsZero = false; ///< one choice of a checkbox of REDCap
};

/// What an expression may ask about the place that it stands at.
enum class PlaceWord { Event, EventRepeat, Form, FormRepeat, Group, GroupRepeat, Repeat, Activity };

enum class Op {
    Constant,
    Field,
    Place,
    Not,
    Negate,
    And, ///< any number of parts
    Or,
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
    Choose, ///< condition, then, else
    Call,
    Exists, ///< a field has a value
    // Statements: what an `if … return …` chain says
    If,     ///< condition, statement, else statement (may be missing)
    Block,  ///< statements, to the first that returns
    Return, ///< a value
};

struct Expression {
    Op op = Op::Constant;
    Value constant;
    FieldName field;
    PlaceWord word = PlaceWord::Event;
    std::size_t function = 0; ///< place in the list of expression_functions.h
    int depth = 1;            ///< levels of operations in it
    std::vector<Expression> parts;
};

} // namespace caseseal::study

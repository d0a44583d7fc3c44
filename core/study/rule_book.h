// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression_parser.h"
#include "rule_scope.h"

#include <set>

/// All expressions of a study, parsed, and where each of them counts.
namespace caseseal::study {

struct ParsedFormula {
    Expression expression;
    Dialect dialect = Dialect::Infix;
    bool isOpenEdc = false; ///< calculates to two decimals, as that program does
};

/// A condition with all that must hold; what was not understood of it counts as if it let collect.
struct ParsedCondition {
    std::vector<ParsedFormula> formulas;
    bool collectedWhenTrue = false;
    std::set<std::string> reads; ///< items
};

struct ParsedCheck {
    ParsedFormula formula;
    std::string rule; ///< "check:2"
    std::string text;
    bool hard = false;
    Text message;
};

struct RuleBook {
    explicit RuleBook(const Study& study);

    using Key = std::pair<std::string, std::string>;
    FieldIndex index;
    std::vector<ParsedCondition> conditions;
    std::map<std::string, std::size_t> ofEvent;     ///< event -> place in conditions
    std::map<Key, std::size_t> ofForm;              ///< event, form
    std::map<Key, std::size_t> ofGroup;             ///< form, group
    std::map<Key, std::vector<std::size_t>> ofItem; ///< group, item
    struct Calculation {
        ParsedFormula formula;
        std::size_t rank = 0; ///< those that it reads have a lower one
    };
    std::map<Key, Calculation> methods;                     ///< group, item; none that is in a circle
    std::map<std::string, std::vector<Key>> readers;        ///< item -> the methods that read it
    std::map<std::string, std::vector<ParsedCheck>> checks; ///< item
    std::set<std::string> reads;                            ///< items that any rule reads
    std::vector<RuleNote> notes;
};

/// What a calculation's value is stored as: decimals as the item has them, no zeros at the end.
[[nodiscard]] std::optional<std::string> storedResult(const Value& value, const FieldIndex::ItemFacts& item,
                                                      bool isOpenEdc);

} // namespace caseseal::study

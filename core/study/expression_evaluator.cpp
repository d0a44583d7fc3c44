// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression_evaluator.h"

#include "expression_functions.h"
#include "iso_time.h"

#include "study/typed_value.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

using Kind = Value::Kind;

bool isBlank(const Value& value) { return value.isMissing() || (value.kind == Kind::Text && value.text.empty()); }

/// "true" and "false" beside 1 and 0, where a yes or no is compared with a text.
std::optional<Number> truthNumber(const Value& value) {
    if (value.kind == Kind::Text && (value.text == "true" || value.text == "false"))
        return Number(value.text == "true" ? 1 : 0);
    return numberOf(value);
}

bool isText(const Value& value) { return value.kind == Kind::Text || value.kind == Kind::Codes; }

/// How two values that are there stand to one another; nothing where that cannot be known.
std::optional<std::strong_ordering> order(const Value& a, const Value& b, bool onlyEquality) {
    if (a.kind == Kind::Moment || b.kind == Kind::Moment)
        return compareIso(textOf(a), textOf(b));
    if (onlyEquality && isText(a) && isText(b))
        return a.text <=> b.text;
    const bool isTruth = a.kind == Kind::Truth || b.kind == Kind::Truth;
    const auto x = isTruth ? truthNumber(a) : numberOf(a), y = isTruth ? truthNumber(b) : numberOf(b);
    if (x && y)
        return *x <=> *y;
    if (!isText(a) || !isText(b))
        return std::nullopt;
    if (isIsoDate(a.text.substr(0, 10), false) && isIsoDate(b.text.substr(0, 10), false))
        return compareIso(a.text, b.text);
    return a.text <=> b.text;
}

class Evaluator {
public:
    Evaluator(Dialect dialect, MissingRule missing, const ExpressionScope& scope)
        : m_dialect(dialect), m_missing(missing), m_scope(scope) {}
    [[nodiscard]] Value value(const Expression& expression) const;

private:
    [[nodiscard]] std::optional<Value> run(const Expression& statement) const;
    [[nodiscard]] Value all(const Expression& expression, bool ends) const;
    [[nodiscard]] Value equality(const Value& a, const Value& b) const;
    [[nodiscard]] Value comparison(const Expression& expression) const;
    [[nodiscard]] Value calculation(const Expression& expression) const;
    [[nodiscard]] Value negation(const Expression& expression) const;
    [[nodiscard]] Value call(const Expression& expression) const;
    [[nodiscard]] Value undecided() const {
        return m_missing == MissingRule::StaysUnknown ? Value{Kind::Unknown, false, {}, {}} : Value::ofTruth(false);
    }

    Dialect m_dialect;
    MissingRule m_missing;
    const ExpressionScope& m_scope;
};

/// `and` ends with the first no, `or` with the first yes.
Value Evaluator::all(const Expression& expression, bool ends) const {
    bool hasUnknown = false;
    for (const auto& part : expression.parts) {
        const auto one = value(part);
        if (one.isUnknown())
            hasUnknown = true;
        else if (isTrue(one) == ends)
            return Value::ofTruth(ends);
    }
    return hasUnknown ? undecided() : Value::ofTruth(!ends);
}

Value Evaluator::equality(const Value& a, const Value& b) const {
    if (isBlank(a) || isBlank(b))
        return Value::ofTruth(isBlank(a) && isBlank(b));
    if (a.isUnknown() || b.isUnknown())
        return undecided();
    const auto stands = order(a, b, true);
    if (!stands && (a.kind == Kind::Moment || b.kind == Kind::Moment))
        return textOf(a) == textOf(b) ? Value::ofTruth(true) : undecided();
    return Value::ofTruth(stands && *stands == 0);
}

Value Evaluator::comparison(const Expression& expression) const {
    const auto a = value(expression.parts[0]), b = value(expression.parts[1]);
    const bool isEquality = expression.op == Op::Equal || expression.op == Op::Unequal;
    if (m_dialect == Dialect::XPath && (a.isMissing() || b.isMissing()))
        return undecided();
    if (isEquality) {
        const auto same = equality(a, b);
        return same.isUnknown() || expression.op == Op::Equal ? same : Value::ofTruth(!same.truth);
    }
    if (isBlank(a) || isBlank(b) || a.isUnknown() || b.isUnknown())
        return undecided();
    const auto stands = order(a, b, false);
    if (!stands)
        return undecided();
    switch (expression.op) {
    case Op::Less:
        return Value::ofTruth(*stands < 0);
    case Op::LessEqual:
        return Value::ofTruth(*stands <= 0);
    case Op::Greater:
        return Value::ofTruth(*stands > 0);
    default:
        return Value::ofTruth(*stands >= 0);
    }
}

Value Evaluator::calculation(const Expression& expression) const {
    const auto a = value(expression.parts[0]), b = value(expression.parts[1]);
    const auto x = numberOf(a), y = numberOf(b);
    if (expression.op == Op::Add && m_dialect == Dialect::Infix && isText(a) && isText(b) && (!x || !y))
        return Value::ofText(a.text + b.text);
    if (!x || !y)
        return {};
    switch (expression.op) {
    case Op::Add:
        return Value::of(add(*x, *y));
    case Op::Subtract:
        return Value::of(subtract(*x, *y));
    case Op::Multiply:
        return Value::of(multiply(*x, *y));
    case Op::Divide:
        return Value::of(divide(*x, *y));
    case Op::Remainder:
        return Value::of(remainder(*x, *y));
    default:
        return Value::of(power(*x, *y));
    }
}

Value Evaluator::negation(const Expression& expression) const {
    const auto what = value(expression.parts[0]);
    if (expression.op == Op::Not)
        return what.isUnknown() ? undecided() : Value::ofTruth(!isTrue(what));
    const auto number = numberOf(what);
    return number ? Value::of(number->negated()) : Value{};
}

Value Evaluator::call(const Expression& expression) const {
    std::vector<Value> arguments;
    for (const auto& part : expression.parts)
        arguments.push_back(value(part));
    return callFunction(expression.function, arguments);
}

/// The value that a statement returns; nothing where it goes on with the next.
std::optional<Value> Evaluator::run(const Expression& statement) const {
    if (statement.op == Op::Return)
        return value(statement.parts[0]);
    if (statement.op == Op::If) {
        const auto condition = value(statement.parts[0]);
        if (condition.isUnknown())
            return condition;
        const std::size_t branch = isTrue(condition) ? 1 : 2;
        return branch < statement.parts.size() ? run(statement.parts[branch]) : std::nullopt;
    }
    for (const auto& part : statement.parts)
        if (auto result = run(part))
            return result;
    return std::nullopt;
}

Value Evaluator::value(const Expression& expression) const {
    switch (expression.op) {
    case Op::Constant:
        return expression.constant;
    case Op::Field:
        return m_scope.field(expression.field);
    case Op::Place:
        return m_scope.place(expression.word);
    case Op::Exists:
        return Value::ofTruth(!value(expression.parts[0]).isMissing());
    case Op::And:
        return all(expression, false);
    case Op::Or:
        return all(expression, true);
    case Op::Not:
    case Op::Negate:
        return negation(expression);
    case Op::Choose: {
        const auto condition = value(expression.parts[0]);
        return condition.isUnknown() ? condition : value(expression.parts[isTrue(condition) ? 1 : 2]);
    }
    case Op::Call:
        return call(expression);
    case Op::If:
    case Op::Block:
    case Op::Return:
        return run(expression).value_or(Value{});
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Remainder:
    case Op::Power:
        return calculation(expression);
    default:
        return comparison(expression);
    }
}

} // namespace

Value evaluate(const Expression& expression, Dialect dialect, MissingRule missing, const ExpressionScope& scope) {
    return Evaluator(dialect, missing, scope).value(expression);
}

bool isTrue(const Value& value) {
    switch (value.kind) {
    case Kind::Truth:
        return value.truth;
    case Kind::Number:
        return !value.number.isZero();
    case Kind::Text:
    case Kind::Codes:
    case Kind::Moment:
        return !value.text.empty();
    default:
        return false;
    }
}

} // namespace caseseal::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_book.h"

#include "rule_circles.h"

#include <algorithm>

namespace caseseal::study {
namespace {

constexpr long kDecimalsOfOpenEdc = 2;
constexpr std::size_t kMaxStudyBytes = 4u << 20;

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) {
        return std::ranges::equal(text, word, [](char a, char b) { return (a | 0x20) == (b | 0x20); });
    });
}

void collectReads(const Expression& expression, std::set<std::string>& out) {
    if (expression.op == Op::Field)
        out.insert(expression.field.item);
    for (const auto& part : expression.parts)
        collectReads(part, out);
}

class Writer {
public:
    Writer(const Study& study, RuleBook& book) : m_study(study), m_book(book), m_names(study) {}
    void write();

private:
    struct Method {
        RuleBook::Key key;
        ParsedFormula formula;
        std::set<std::string> reads;
        std::size_t note;
    };

    base::Result<ParsedFormula> parse(const Formula& formula, const std::string& self);
    std::optional<ParsedFormula> noted(RuleKind kind, const std::string& oid, const Formula& formula,
                                       base::Result<ParsedFormula> parsed);
    std::optional<ParsedFormula> noted(RuleKind kind, const std::string& oid, const Formula& formula,
                                       const std::string& self);
    std::optional<ParsedFormula> firstUnderstood(RuleKind kind, const std::string& oid, const Rule& rule);
    std::size_t keep(ParsedCondition condition, std::size_t note);
    void writeConditions();
    void writeCondition(const std::string& oid, const Rule& rule);
    void placeConditions();
    void placeItems(const ItemGroup& group);
    void writeMethods();
    void writeCalculations();
    void addMethod(const ItemGroup& group, const std::string& item, const ParsedFormula& formula, std::size_t note);
    void orderMethods();
    void noteCirclesOfConditions();
    void writeChecks();

    const Study& m_study;
    RuleBook& m_book;
    FieldNames m_names;
    std::map<std::string, std::size_t> m_conditions;     ///< OID -> place in the book
    std::map<std::string, std::size_t> m_itemConditions; ///< of an item itself
    std::vector<std::size_t> m_noteOf;                   ///< of each condition of the book
    std::vector<Method> m_methods;
    std::size_t m_bytesLeft = kMaxStudyBytes;
};

base::Result<ParsedFormula> Writer::parse(const Formula& formula, const std::string& self) {
    if (formula.text.size() > m_bytesLeft)
        return base::badInput("The expressions of the study are together longer than 4 MiB, which is the limit.");
    m_bytesLeft -= formula.text.size();
    const auto hint = formula.origin + " " + formula.context;
    ParseContext context{m_names, dialectOf(formula.text, hint), self, isOneOf(formula.context, {"js", "javascript"})};
    TRY(auto expression, parseExpression(formula.text, context));
    return ParsedFormula{std::move(expression), context.dialect, isOneOf(formula.context, {"openedc"})};
}

std::optional<ParsedFormula> Writer::noted(RuleKind kind, const std::string& oid, const Formula& formula,
                                           base::Result<ParsedFormula> parsed) {
    m_book.notes.push_back(
        {kind, oid, formula.text, formula.origin, parsed.has_value(), parsed ? std::string() : parsed.error().message});
    if (!parsed)
        return std::nullopt;
    collectReads(parsed->expression, m_book.reads);
    return std::move(*parsed);
}

std::optional<ParsedFormula> Writer::noted(RuleKind kind, const std::string& oid, const Formula& formula,
                                           const std::string& self) {
    return noted(kind, oid, formula, parse(formula, self));
}

/// Formulas that say the same in several languages: the first that is understood.
std::optional<ParsedFormula> Writer::firstUnderstood(RuleKind kind, const std::string& oid, const Rule& rule) {
    if (rule.formulas.empty()) {
        m_book.notes.push_back({kind, oid, {}, {}, false, "It has no expression."});
        return std::nullopt;
    }
    auto first = parse(rule.formulas[0], {});
    for (std::size_t i = 1; i < rule.formulas.size() && !first; ++i)
        if (auto other = parse(rule.formulas[i], {}))
            return noted(kind, oid, rule.formulas[i], std::move(other));
    return noted(kind, oid, rule.formulas[0], std::move(first));
}

// --- conditions --------------------------------------------------------------------------------------------------

std::size_t Writer::keep(ParsedCondition condition, std::size_t note) {
    for (const auto& formula : condition.formulas)
        collectReads(formula.expression, condition.reads);
    m_book.conditions.push_back(std::move(condition));
    m_noteOf.push_back(note);
    return m_book.conditions.size() - 1;
}

void Writer::writeCondition(const std::string& oid, const Rule& rule) {
    ParsedCondition condition;
    condition.collectedWhenTrue = rule.collectedWhenTrue;
    const auto note = m_book.notes.size();
    if (!rule.everyFormula || rule.formulas.empty()) {
        if (auto formula = firstUnderstood(RuleKind::Condition, oid, rule))
            condition.formulas.push_back(std::move(*formula));
    } else
        for (const auto& one : rule.formulas)
            if (auto formula = noted(RuleKind::Condition, oid, one, {}))
                condition.formulas.push_back(std::move(*formula));
    const bool isWhole = condition.formulas.size() == rule.formulas.size() || condition.collectedWhenTrue;
    if (!condition.formulas.empty() && (isWhole || !rule.everyFormula))
        m_conditions[oid] = keep(std::move(condition), note);
}

void Writer::writeConditions() {
    for (const auto& [oid, rule] : m_study.conditions)
        writeCondition(oid, rule);
    for (const auto& [oid, item] : m_study.items)
        if (item.collectedWhen) {
            const auto note = m_book.notes.size();
            if (auto formula = noted(RuleKind::Condition, oid, *item.collectedWhen, oid)) {
                ParsedCondition condition;
                condition.formulas.push_back(std::move(*formula));
                condition.collectedWhenTrue = true;
                m_itemConditions[oid] = keep(std::move(condition), note);
            }
        }
}

void Writer::placeItems(const ItemGroup& group) {
    for (const auto& ref : group.items) {
        std::vector<std::size_t> all;
        if (const auto found = m_conditions.find(ref.condition); found != m_conditions.end())
            all.push_back(found->second);
        if (const auto found = m_itemConditions.find(ref.item); found != m_itemConditions.end())
            all.push_back(found->second);
        if (!all.empty())
            m_book.ofItem[{group.oid, ref.item}] = std::move(all);
    }
}

void Writer::placeConditions() {
    const auto place = [&](auto& where, auto key, const std::string& condition) {
        if (const auto found = m_conditions.find(condition); found != m_conditions.end())
            where.emplace(std::move(key), found->second);
    };
    for (const auto& event : m_study.events) {
        place(m_book.ofEvent, event.oid, event.condition);
        for (const auto& ref : event.forms)
            place(m_book.ofForm, RuleBook::Key(event.oid, ref.form), ref.condition);
    }
    for (const auto& [oid, form] : m_study.forms)
        for (const auto& ref : form.groups)
            place(m_book.ofGroup, RuleBook::Key(oid, ref.group), ref.condition);
    for (const auto& [oid, group] : m_study.groups)
        placeItems(group);
}

/// Conditions are evaluated from values and so never loop; that one hides what another reads is worth knowing.
void Writer::noteCirclesOfConditions() {
    std::map<std::string, std::set<std::size_t>> governing; // item -> conditions
    for (const auto& [key, all] : m_book.ofItem)
        governing[key.second].insert(all.begin(), all.end());
    for (const auto& [key, condition] : m_book.ofGroup)
        if (const auto* group = m_study.group(key.second))
            for (const auto& ref : group->items)
                governing[ref.item].insert(condition);
    std::vector<std::vector<std::size_t>> dependsOn;
    for (const auto& condition : m_book.conditions) {
        std::set<std::size_t> on;
        for (const auto& item : condition.reads)
            if (const auto found = governing.find(item); found != governing.end())
                on.insert(found->second.begin(), found->second.end());
        dependsOn.emplace_back(on.begin(), on.end());
    }
    const auto order = orderRules(dependsOn);
    for (std::size_t i = 0; i < m_noteOf.size(); ++i)
        if (order.inCircle[i])
            m_book.notes[m_noteOf[i]].why = "It depends on an item that it decides about itself, directly or through "
                                            "other conditions; it is decided from the values as they stand.";
}

// --- methods -----------------------------------------------------------------------------------------------------

void Writer::addMethod(const ItemGroup& group, const std::string& item, const ParsedFormula& formula,
                       std::size_t note) {
    Method method{{group.oid, item}, formula, {}, note};
    collectReads(formula.expression, method.reads);
    m_methods.push_back(std::move(method));
}

void Writer::writeMethods() {
    std::map<std::string, std::pair<ParsedFormula, std::size_t>> understood;
    for (const auto& [oid, rule] : m_study.methods) {
        const auto note = m_book.notes.size();
        auto formula = firstUnderstood(RuleKind::Method, oid, rule);
        if (!formula || rule.type.empty() || isOneOf(rule.type, {"computation"})) {
            if (formula)
                understood.emplace(oid, std::pair(std::move(*formula), note));
            continue;
        }
        m_book.notes[note].understood = false;
        m_book.notes[note].why = "It is a method of the type " + rule.type + "; only computations are calculated.";
    }
    for (const auto& [oid, group] : m_study.groups)
        for (const auto& ref : group.items)
            if (const auto found = understood.find(ref.method); found != understood.end())
                addMethod(group, ref.item, found->second.first, found->second.second);
}

void Writer::writeCalculations() {
    std::map<std::string, std::pair<ParsedFormula, std::size_t>> understood;
    for (const auto& [oid, item] : m_study.items)
        if (item.calculation) {
            const auto note = m_book.notes.size();
            if (auto formula = noted(RuleKind::Method, oid, *item.calculation, oid))
                understood.emplace(oid, std::pair(std::move(*formula), note));
        }
    for (const auto& [oid, group] : m_study.groups)
        for (const auto& ref : group.items)
            if (const auto found = understood.find(ref.item); found != understood.end())
                addMethod(group, ref.item, found->second.first, found->second.second);
}

void Writer::orderMethods() {
    std::map<std::string, std::vector<std::size_t>> ofItem;
    for (std::size_t i = 0; i < m_methods.size(); ++i)
        ofItem[m_methods[i].key.second].push_back(i);
    std::vector<std::vector<std::size_t>> dependsOn;
    for (const auto& method : m_methods) {
        auto& on = dependsOn.emplace_back();
        for (const auto& item : method.reads)
            if (const auto found = ofItem.find(item); found != ofItem.end())
                on.insert(on.end(), found->second.begin(), found->second.end());
    }
    const auto order = orderRules(dependsOn);
    for (std::size_t rank = 0; rank < order.order.size(); ++rank) {
        auto& method = m_methods[order.order[rank]];
        if (!order.inCircle[order.order[rank]]) {
            for (const auto& item : method.reads)
                m_book.readers[item].push_back(method.key);
            m_book.methods.emplace(method.key, RuleBook::Calculation{std::move(method.formula), rank});
            continue;
        }
        auto& note = m_book.notes[method.note];
        note.understood = false;
        note.why = "It reads its own result, directly or through other calculations, so it has no result.";
    }
}

// --- checks ------------------------------------------------------------------------------------------------------

void Writer::writeChecks() {
    for (const auto& [oid, item] : m_study.items)
        for (std::size_t i = 0; i < item.rangeChecks.size(); ++i) {
            const auto& check = item.rangeChecks[i];
            if (!check.formula || (check.comparator && !check.values.empty())) // the same in another form
                continue;
            if (auto formula = noted(RuleKind::Check, oid, *check.formula, oid))
                m_book.checks[oid].push_back({std::move(*formula), "check:" + std::to_string(i + 1),
                                              check.formula->text, check.hard, check.message});
        }
}

void Writer::write() {
    writeConditions();
    placeConditions();
    noteCirclesOfConditions();
    writeMethods();
    writeCalculations();
    orderMethods();
    writeChecks();
}

/// yes or no as the item writes it.
std::string storedTruth(bool is, const FieldIndex::ItemFacts& item) {
    if (item.type == DataType::Boolean && !item.hasCodes)
        return is ? "true" : "false";
    return is ? "1" : "0";
}

Number withDecimals(const Number& number, const FieldIndex::ItemFacts& item, bool isOpenEdc) {
    if (item.type == DataType::Integer)
        return number.rounded(0);
    if (item.significantDigits)
        return number.rounded(std::min(*item.significantDigits, 300));
    return isOpenEdc ? number.rounded(kDecimalsOfOpenEdc) : number;
}

} // namespace

RuleBook::RuleBook(const Study& study) : index(study) { Writer(study, *this).write(); }

std::optional<std::string> storedResult(const Value& value, const FieldIndex::ItemFacts& item, bool isOpenEdc) {
    const bool isNumber =
        item.type == DataType::Integer || item.type == DataType::Float || item.type == DataType::Double;
    switch (value.kind) {
    case Value::Kind::Number:
        return withDecimals(value.number, item, isOpenEdc).toText();
    case Value::Kind::Truth:
        return storedTruth(value.truth, item);
    case Value::Kind::Moment:
        return item.type == DataType::Date ? value.text.substr(0, 10) : value.text;
    case Value::Kind::Text:
    case Value::Kind::Codes:
        if (value.text.empty())
            return std::nullopt;
        if (const auto number = isNumber ? Number::parse(value.text) : std::nullopt)
            return withDecimals(*number, item, isOpenEdc).toText();
        return value.text;
    default:
        return std::nullopt;
    }
}

} // namespace caseseal::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression_parser.h"

#include "base/ascii.h"
#include "expression_functions.h"
#include "expression_lexer.h"
#include "expression_path.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

constexpr std::size_t kMaxBytes = 32u << 10;
constexpr int kMaxNesting = 100, kMaxDepth = 1000;

struct Operator {
    std::string_view sign;
    Op op;
    int strength; ///< the stronger binds first
};
constexpr int kOr = 1, kAnd = 2, kEquality = 3, kOrder = 4, kSum = 5, kProduct = 6, kSign = 7, kPower = 8;

constexpr std::array kSigns = {
    Operator{"||", Op::Or, kOr},
    Operator{"&&", Op::And, kAnd},
    Operator{"==", Op::Equal, kEquality},
    Operator{"===", Op::Equal, kEquality},
    Operator{"!=", Op::Unequal, kEquality},
    Operator{"!==", Op::Unequal, kEquality},
    Operator{"<>", Op::Unequal, kEquality},
    Operator{"<", Op::Less, kOrder},
    Operator{"<=", Op::LessEqual, kOrder},
    Operator{">", Op::Greater, kOrder},
    Operator{">=", Op::GreaterEqual, kOrder},
    Operator{"+", Op::Add, kSum},
    Operator{"-", Op::Subtract, kSum},
    Operator{"*", Op::Multiply, kProduct},
    Operator{"/", Op::Divide, kProduct},
    Operator{"%", Op::Remainder, kProduct},
    Operator{"^", Op::Power, kPower},
};
constexpr std::array kWords = {
    Operator{"or", Op::Or, kOr},
    Operator{"and", Op::And, kAnd},
    Operator{"div", Op::Divide, kProduct},
    Operator{"mod", Op::Remainder, kProduct},
};

/// Words that start what is not understood, and what they do.
constexpr std::array kRefused = {
    std::pair{"var", "it keeps a value in a variable"},
    std::pair{"let", "it keeps a value in a variable"},
    std::pair{"const", "it keeps a value in a variable"},
    std::pair{"for", "it is a loop"},
    std::pair{"while", "it is a loop"},
    std::pair{"do", "it is a loop"},
    std::pair{"function", "it defines a function"},
    std::pair{"switch", "it is a switch"},
    std::pair{"new", "it makes an object"},
    std::pair{"try", "it catches errors"},
};
constexpr std::array kClock = {"today", "now"};

constexpr std::array kPlaceWords = {
    std::pair{"StudyEventDefId", PlaceWord::Event},  std::pair{"StudyEventRepeatKey", PlaceWord::EventRepeat},
    std::pair{"FormDefId", PlaceWord::Form},         std::pair{"FormRepeatKey", PlaceWord::FormRepeat},
    std::pair{"ItemGroupDefId", PlaceWord::Group},   std::pair{"ItemGroupRepeatKey", PlaceWord::GroupRepeat},
    std::pair{"ActivityDefId", PlaceWord::Activity},
};

bool asksTheClock(std::string_view word) {
    return std::ranges::any_of(kClock, [&](const char* known) { return base::lowered(word) == known; });
}

/// What a word does that is not understood; null where it is another word.
const char* refused(std::string_view word) {
    const auto* found = std::ranges::find_if(kRefused, [&](const auto& known) { return word == known.first; });
    return found == kRefused.end() ? nullptr : found->second;
}

class Parser {
public:
    Parser(std::vector<Token> tokens, const ParseContext& context) : m_tokens(std::move(tokens)), m_context(context) {}
    base::Result<Expression> parse();

private:
    using Parsed = base::Result<Expression>;

    [[nodiscard]] const Token& token(std::size_t ahead = 0) const {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    [[nodiscard]] bool isSymbol(std::string_view sign, std::size_t ahead = 0) const {
        return token(ahead).kind == Token::Kind::Symbol && token(ahead).text == sign;
    }
    [[nodiscard]] bool isWord(std::string_view word, std::size_t ahead = 0) const {
        return token(ahead).kind == Token::Kind::Name && token(ahead).text == word;
    }
    bool accept(std::string_view sign);
    base::Result<void> expect(std::string_view sign);
    [[nodiscard]] base::Error mistake(const std::string& sentence, const Token* at = nullptr) const {
        return base::badInput("Character " + std::to_string((at ? *at : token()).at) + ": " + sentence);
    }
    [[nodiscard]] base::Error unexpected() const;
    [[nodiscard]] base::Error tooDeep() const {
        return mistake("more than 100 levels stand in one another, which is the limit.");
    }
    Parsed made(Op op, std::vector<Expression> parts) const;

    Parsed statement();
    Parsed ifStatement();
    Parsed block();
    [[nodiscard]] const Operator* operatorHere() const;
    Parsed value();
    Parsed binary(int atLeast);
    Parsed joined(Expression left, const Operator& sign);
    Parsed prefixed();
    Parsed primary();
    Parsed postfixed(Expression start);
    Parsed name();
    Parsed field(const Token& at);
    Parsed brackets();
    Parsed bracketWord(const std::string& word) const;
    base::Result<std::vector<Expression>> arguments();
    Parsed call(const Token& at, std::string_view function, std::vector<Expression> values) const;
    // XPath
    [[nodiscard]] bool startsPath() const;
    Parsed path();
    base::Result<void> predicate(PathParts& parts);
    bool constraint(PathParts& parts);

    std::vector<Token> m_tokens;
    const ParseContext& m_context;
    std::size_t m_at = 0;
    int m_nesting = 0;
    int m_predicates = 0; ///< of XPath, around this place
};

/// Counts the levels of brackets while it lives.
class Nesting {
public:
    explicit Nesting(int& levels) : m_levels(levels) { ++m_levels; }
    ~Nesting() { --m_levels; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;
    [[nodiscard]] bool isTooDeep() const { return m_levels > kMaxNesting; }

private:
    int& m_levels;
};

Expression constant(Value value) {
    Expression out;
    out.constant = std::move(value);
    return out;
}

bool Parser::accept(std::string_view sign) {
    if (!isSymbol(sign))
        return false;
    ++m_at;
    return true;
}

base::Result<void> Parser::expect(std::string_view sign) {
    if (accept(sign))
        return {};
    return mistake("'" + std::string(sign) + "' is missing here.");
}

base::Error Parser::unexpected() const {
    const auto& here = token();
    if (here.kind == Token::Kind::End)
        return mistake("the expression ends too early.");
    if (here.kind == Token::Kind::Symbol && here.text == "=" && m_context.dialect == Dialect::Infix)
        return mistake("it gives something a value (=), which is not understood.");
    if (const auto* what = here.kind == Token::Kind::Name ? refused(here.text) : nullptr)
        return mistake(std::string(what) + " (" + here.text + "), which is not understood.");
    return mistake("'" + here.text.substr(0, 60) + "' is not understood here.");
}

Parser::Parsed Parser::made(Op op, std::vector<Expression> parts) const {
    Expression out;
    out.op = op;
    for (const auto& part : parts)
        out.depth = std::max(out.depth, part.depth + 1);
    if (out.depth > kMaxDepth)
        return mistake("the expression has more than 1,000 levels of operations, which is the limit.");
    out.parts = std::move(parts);
    return out;
}

// --- statements --------------------------------------------------------------------------------------------------

Parser::Parsed Parser::parse() {
    const auto start = m_at;
    const bool isChain = m_context.dialect == Dialect::Infix && (isWord("if") || isWord("return") || isSymbol("{"));
    if (isChain) {
        const bool startsWithIf = isWord("if");
        auto chain = block();
        const bool isFunction = startsWithIf && !chain && isSymbol(",");
        if (!isFunction)
            return chain && token().kind != Token::Kind::End ? Parsed(unexpected()) : chain;
        m_at = start;
    }
    TRY(auto out, value());
    while (m_context.dialect == Dialect::Infix && accept(";")) {
    }
    if (token().kind != Token::Kind::End)
        return unexpected();
    return out;
}

/// Statements to the end, or to '}'.
Parser::Parsed Parser::block() {
    std::vector<Expression> statements;
    while (token().kind != Token::Kind::End && !isSymbol("}")) {
        if (accept(";"))
            continue;
        TRY(auto one, statement());
        statements.push_back(std::move(one));
    }
    return made(Op::Block, std::move(statements));
}

Parser::Parsed Parser::statement() {
    const Nesting nesting(m_nesting);
    if (nesting.isTooDeep())
        return tooDeep();
    if (isWord("if"))
        return ifStatement();
    if (accept("{")) {
        TRY(auto inner, block());
        TRY_VOID(expect("}"));
        return inner;
    }
    if (!isWord("return"))
        return unexpected();
    ++m_at;
    std::vector<Expression> result;
    if (!isSymbol(";") && !isSymbol("}") && token().kind != Token::Kind::End) {
        TRY(auto what, value());
        result.push_back(std::move(what));
    } else
        result.push_back(constant({}));
    return made(Op::Return, std::move(result));
}

Parser::Parsed Parser::ifStatement() {
    ++m_at;
    TRY_VOID(expect("("));
    TRY(auto condition, value());
    TRY_VOID(expect(")"));
    TRY(auto then, statement());
    std::vector<Expression> parts;
    parts.push_back(std::move(condition));
    parts.push_back(std::move(then));
    while (isSymbol(";") && (isWord("else", 1) || isSymbol(";", 1)))
        ++m_at;
    if (isWord("else")) {
        ++m_at;
        TRY(auto otherwise, statement());
        parts.push_back(std::move(otherwise));
    }
    return made(Op::If, std::move(parts));
}

// --- operations --------------------------------------------------------------------------------------------------

const Operator* Parser::operatorHere() const {
    const auto& here = token();
    const auto dialect = m_context.dialect;
    const auto word = here.kind == Token::Kind::Name ? base::lowered(here.text) : std::string();
    if (here.kind == Token::Kind::Name) {
        const auto found = std::ranges::find(kWords, word, &Operator::sign);
        const bool isKnown = found != kWords.end() && (found->strength <= kAnd || dialect == Dialect::XPath);
        return isKnown ? &*found : nullptr;
    }
    if (here.kind != Token::Kind::Symbol)
        return nullptr;
    static constexpr Operator kSingleEqual{"=", Op::Equal, kEquality};
    if (here.text == "=")
        return dialect == Dialect::Infix ? nullptr : &kSingleEqual;
    if (here.text == "^" && m_context.isJavaScript)
        return nullptr;
    const auto found = std::ranges::find(kSigns, std::string_view(here.text), &Operator::sign);
    return found == kSigns.end() ? nullptr : &*found;
}

/// A whole value: a choice with ? and :, or less.
Parser::Parsed Parser::value() {
    const Nesting nesting(m_nesting);
    if (nesting.isTooDeep())
        return tooDeep();
    TRY(auto condition, binary(kOr));
    if (m_context.dialect != Dialect::Infix || !accept("?"))
        return condition;
    TRY(auto then, value());
    TRY_VOID(expect(":"));
    TRY(auto otherwise, value());
    std::vector<Expression> parts;
    parts.push_back(std::move(condition));
    parts.push_back(std::move(then));
    parts.push_back(std::move(otherwise));
    return made(Op::Choose, std::move(parts));
}

/// `left` and what stands after the sign; a row of `and` or `or` becomes one operation with many parts.
Parser::Parsed Parser::joined(Expression left, const Operator& sign) {
    const Nesting nesting(m_nesting);
    if (nesting.isTooDeep())
        return tooDeep();
    TRY(auto right, binary(sign.strength == kPower ? kSign : sign.strength + 1));
    if ((sign.op == Op::And || sign.op == Op::Or) && left.op == sign.op && left.depth < kMaxDepth) {
        left.depth = std::max(left.depth, right.depth + 1);
        left.parts.push_back(std::move(right));
        return left;
    }
    std::vector<Expression> parts;
    parts.push_back(std::move(left));
    parts.push_back(std::move(right));
    return made(sign.op, std::move(parts));
}

Parser::Parsed Parser::binary(int atLeast) {
    TRY(auto left, prefixed());
    for (const auto* sign = operatorHere(); sign && sign->strength >= atLeast; sign = operatorHere()) {
        ++m_at;
        TRY(left, joined(std::move(left), *sign));
    }
    return left;
}

Parser::Parsed Parser::prefixed() {
    const bool isNot = isSymbol("!") || (token().kind == Token::Kind::Name && base::lowered(token().text) == "not" &&
                                         (m_context.dialect != Dialect::XPath || isSymbol("(", 1)));
    if (!isNot && !isSymbol("-") && !isSymbol("+"))
        return primary();
    const Nesting nesting(m_nesting);
    if (nesting.isTooDeep())
        return tooDeep();
    const bool isPlus = isSymbol("+");
    ++m_at;
    TRY(auto what, binary(isNot ? kSign : kPower));
    if (isPlus)
        return what;
    std::vector<Expression> parts;
    parts.push_back(std::move(what));
    return made(isNot ? Op::Not : Op::Negate, std::move(parts));
}

Parser::Parsed Parser::primary() {
    const auto& here = token();
    switch (here.kind) {
    case Token::Kind::Number: {
        const auto number = Number::parse(here.text);
        if (!number)
            return mistake("this number is beyond the limits.");
        ++m_at;
        return constant(Value::of(*number));
    }
    case Token::Kind::Text: {
        auto text = constant(Value::ofText(here.text));
        ++m_at;
        return postfixed(std::move(text));
    }
    case Token::Kind::Bracket:
        return brackets();
    case Token::Kind::Name:
    case Token::Kind::Symbol:
        break;
    case Token::Kind::End:
        return unexpected();
    }
    if (m_context.dialect == Dialect::XPath && startsPath())
        return path();
    if (accept("(")) {
        TRY(auto inner, value());
        TRY_VOID(expect(")"));
        return postfixed(std::move(inner));
    }
    return here.kind == Token::Kind::Name ? name() : Parsed(unexpected());
}

// --- calls -------------------------------------------------------------------------------------------------------

base::Result<std::vector<Expression>> Parser::arguments() {
    std::vector<Expression> out;
    TRY_VOID(expect("("));
    if (accept(")"))
        return out;
    while (true) {
        TRY(auto one, value());
        out.push_back(std::move(one));
        if (accept(")"))
            return out;
        TRY_VOID(expect(","));
    }
}

Parser::Parsed Parser::call(const Token& at, std::string_view function, std::vector<Expression> values) const {
    const auto named = std::string(function.substr(0, 60));
    if (asksTheClock(function))
        return mistake("it asks for the current date or time, so the result would change by itself.", &at);
    if (base::lowered(function) == "if" && values.size() == 3)
        return made(Op::Choose, std::move(values));
    const auto found = function.starts_with('_') ? std::nullopt : findFunction(function);
    if (!found) {
        const auto* what = refused(function);
        return what ? mistake(std::string(what) + " (" + named + "), which is not understood.", &at)
                    : mistake("'" + named + "' is not a function that is understood.", &at);
    }
    if (!takesArguments(*found, values.size()))
        return mistake("'" + named + "' has too few or too many arguments.", &at);
    for (const auto& value : values)
        if (base::lowered(function) == "datediff" && value.constant.kind == Value::Kind::Text &&
            asksTheClock(value.constant.text))
            return mistake("it asks for the current date or time, so the result would change by itself.", &at);
    TRY(auto out, made(Op::Call, std::move(values)));
    out.function = *found;
    return out;
}

/// `.contains(1)` after a value.
Parser::Parsed Parser::postfixed(Expression start) {
    auto out = std::move(start);
    while (m_context.dialect == Dialect::Infix && isSymbol(".") && token(1).kind == Token::Kind::Name &&
           isSymbol("(", 2)) {
        const auto at = token(1);
        m_at += 2;
        TRY(auto values, arguments());
        values.insert(values.begin(), std::move(out));
        TRY(out, call(at, at.text, std::move(values)));
    }
    return out;
}

// --- names -------------------------------------------------------------------------------------------------------

Parser::Parsed Parser::name() {
    const auto at = token();
    const auto word = base::lowered(at.text);
    ++m_at;
    if (at.text == "Math") {
        if (!accept(".") || token().kind != Token::Kind::Name)
            return unexpected();
        const auto function = token();
        ++m_at;
        TRY(auto values, arguments());
        return call(function, function.text, std::move(values));
    }
    const bool isCalled = isSymbol("(");
    if (isCalled && m_context.dialect == Dialect::XPath && (word == "true" || word == "false")) {
        TRY(auto none, arguments());
        return none.empty() ? Parsed(constant(Value::ofTruth(word == "true"))) : Parsed(unexpected());
    }
    if (isCalled && !(m_context.dialect == Dialect::Infix && m_context.names.infix(at.text))) {
        TRY(auto values, arguments());
        TRY(auto out, call(at, at.text, std::move(values)));
        return postfixed(std::move(out));
    }
    return field(at);
}

/// A word that is a value by itself.
Parser::Parsed Parser::field(const Token& at) {
    const auto word = base::lowered(at.text);
    if (m_context.dialect == Dialect::Infix)
        if (auto named = m_context.names.infix(at.text)) {
            Expression out;
            out.op = Op::Field;
            out.field = std::move(*named);
            return postfixed(std::move(out));
        }
    if (word == "true" || word == "false")
        return constant(Value::ofTruth(word == "true"));
    if (word == "null" || word == "undefined")
        return constant({});
    for (const auto& [known, place] : kPlaceWords)
        if (m_context.dialect == Dialect::Infix && at.text == known) {
            Expression out;
            out.op = Op::Place;
            out.word = place;
            return out;
        }
    constexpr std::string_view kFormat = "__format";
    if (at.text.ends_with(kFormat))
        if (auto named = m_context.names.infix(at.text.substr(0, at.text.size() - kFormat.size()))) {
            Expression date;
            date.op = Op::Field;
            date.field = std::move(*named);
            TRY(auto out, made(Op::Call, {std::move(date)}));
            out.function = findFunction(kFormat).value();
            return out;
        }
    --m_at;
    if (refused(at.text))
        return unexpected();
    return mistake("'" + at.text.substr(0, 60) + "' is neither an item of this study nor a word that is understood.");
}

Parser::Parsed Parser::bracketWord(const std::string& word) const {
    constexpr std::array kWordsOfRedcap = {std::pair{"event-name", PlaceWord::Event},
                                           std::pair{"current-instance", PlaceWord::Repeat}};
    for (const auto& [known, place] : kWordsOfRedcap)
        if (word == known) {
            Expression out;
            out.op = Op::Place;
            out.word = place;
            return out;
        }
    TRY(auto named, m_context.names.redcap({word}));
    Expression out;
    out.op = Op::Field;
    out.field = std::move(named);
    return out;
}

Parser::Parsed Parser::brackets() {
    std::vector<std::string> names;
    while (token().kind == Token::Kind::Bracket && names.size() < 4) {
        names.push_back(token().text);
        ++m_at;
    }
    if (names.size() == 1)
        return bracketWord(names[0]);
    TRY(auto named, m_context.names.redcap(names));
    Expression out;
    out.op = Op::Field;
    out.field = std::move(named);
    return out;
}

// --- XPath -------------------------------------------------------------------------------------------------------

bool Parser::startsPath() const {
    if (isSymbol("..") || isSymbol(".") || isSymbol("/") || isSymbol("//") || isSymbol("@"))
        return true;
    const bool isPrefixed = isSymbol(":", 1) && token(2).kind == Token::Kind::Name;
    return token().kind == Token::Kind::Name && isPathStep(token(isPrefixed ? 2 : 0).text);
}

/// `@ItemOID='I.1'` inside of [ ].
bool Parser::constraint(PathParts& parts) {
    if (!isSymbol("@") || token(1).kind != Token::Kind::Name || !isSymbol("=", 2) ||
        token(3).kind != Token::Kind::Text || !parts.constrain(token(1).text, token(3).text))
        return false;
    m_at += 4;
    return true;
}

base::Result<void> Parser::predicate(PathParts& parts) {
    while (constraint(parts)) {
        if (accept("]"))
            return {};
        if (!isWord("and"))
            return unexpected();
        ++m_at;
    }
    ++m_predicates;
    auto what = value();
    --m_predicates;
    TRY(auto condition, std::move(what));
    parts.conditions.push_back(std::move(condition));
    return expect("]");
}

Parser::Parsed Parser::path() {
    const auto at = token();
    PathParts parts;
    while (true) {
        if (accept("@")) {
            if (token().kind != Token::Kind::Name || !parts.takeAttribute(token().text))
                return unexpected();
            ++m_at;
            break;
        }
        if (token().kind == Token::Kind::Name && isSymbol(":", 1))
            m_at += 2;
        if (token().kind == Token::Kind::Name && isPathStep(token().text))
            ++m_at;
        else if (!accept("..") && !accept("."))
            if (!isSymbol("/") && !isSymbol("//"))
                return unexpected();
        while (accept("["))
            TRY_VOID(predicate(parts));
        if (!accept("/") && !accept("//"))
            break;
    }
    const auto* next = operatorHere();
    const bool isCompared = next && next->strength >= kEquality;
    const bool isOfPath = m_predicates > 0; // whose item is said by another [ ]
    auto out = fieldOfPath(std::move(parts), m_context, isCompared, isOfPath);
    if (!out)
        return mistake(out.error().message, &at);
    return out;
}

} // namespace

Dialect dialectOf(std::string_view text, std::string_view hint) {
    const auto has = [&](std::string_view piece) { return text.find(piece) != std::string_view::npos; };
    if (has("@ItemOID") || has("@Value") || has("ItemData["))
        return Dialect::XPath;
    if (base::lowered(hint).find("redcap") != std::string::npos)
        return Dialect::Redcap;
    const auto open = text.find('[');
    const bool isBracketed = open != std::string_view::npos && text.find(']', open) != std::string_view::npos;
    return isBracketed &&
                   (open == 0 || std::string_view(" (!,=<>+-*/\n\t").find(text[open - 1]) != std::string_view::npos)
               ? Dialect::Redcap
               : Dialect::Infix;
}

base::Result<Expression> parseExpression(std::string_view text, const ParseContext& context) {
    if (text.size() > kMaxBytes)
        return base::badInput("The expression is longer than 32 KiB, which is the limit.");
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return base::badInput("The expression is empty.");
    const auto isName = [&](std::string_view name) { return context.names.infix(name).has_value(); };
    TRY(auto tokens, cutTokens(text, context.dialect, isName));
    return Parser(std::move(tokens), context).parse();
}

} // namespace caseseal::study

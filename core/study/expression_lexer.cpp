// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression_lexer.h"
#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

constexpr std::size_t kMaxName = 256, kMaxCuts = 16, kMaxBracket = 512;
constexpr std::array<std::string_view, 27> kSymbols = {"===", "!==", "==", "!=", "<>", "<=", ">=", "&&", "||",
                                                       "..",  "//",  "(",  ")",  "[",  "]",  ",",  "+",  "-",
                                                       "*",   "/",   "%",  "^",  "<",  ">",  "=",  "!",  "?"};
constexpr std::string_view kSingles = ":.;{}@|";

bool isWordCharacter(char c) {
    return base::isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
           (c & 0x80) != 0;
}
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

class Lexer {
public:
    Lexer(std::string_view text, Dialect dialect, const IsName& isName)
        : m_text(text), m_dialect(dialect), m_isName(isName) {}
    base::Result<std::vector<Token>> cut();

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    void skipSpace();
    bool skipComment();
    base::Result<Token> next();
    base::Result<Token> readText(char quote);
    base::Result<Token> readBracket();
    Token readNumber();
    Token readName();
    [[nodiscard]] std::size_t knownName(std::string_view run) const;
    [[nodiscard]] std::size_t plainName(std::string_view run) const;
    Token take(Token::Kind kind, std::size_t size);
    [[nodiscard]] base::Error mistake(const std::string& sentence) const {
        return base::badInput("Character " + std::to_string(m_at + 1) + ": " + sentence);
    }

    std::string_view m_text;
    Dialect m_dialect;
    const IsName& m_isName;
    std::size_t m_at = 0;
};

Token Lexer::take(Token::Kind kind, std::size_t size) {
    Token token{kind, std::string(rest().substr(0, size)), m_at + 1};
    m_at += size;
    return token;
}

bool Lexer::skipComment() {
    if (m_dialect == Dialect::XPath || (!rest().starts_with("//") && !rest().starts_with("/*")))
        return false;
    const bool isLine = rest().starts_with("//");
    const auto end = m_text.find(isLine ? "\n" : "*/", m_at + 2);
    m_at = end == std::string_view::npos ? m_text.size() : end + (isLine ? 1 : 2);
    return true;
}

void Lexer::skipSpace() {
    while (m_at < m_text.size()) {
        if (rest().starts_with("\xc2\xa0")) // a space that does not break, as word processors write it
            m_at += 2;
        else if (isSpace(m_text[m_at]))
            ++m_at;
        else if (!skipComment())
            return;
    }
}

base::Result<Token> Lexer::readText(char quote) {
    Token token{Token::Kind::Text, {}, m_at + 1};
    for (auto at = m_at + 1; at < m_text.size(); ++at) {
        const bool escapes = m_dialect != Dialect::XPath && m_text[at] == '\\' && at + 1 < m_text.size();
        if (m_text[at] == quote) {
            m_at = at + 1;
            return token;
        }
        token.text += escapes ? m_text[++at] : m_text[at];
    }
    return mistake("a text starts here and has no end.");
}

base::Result<Token> Lexer::readBracket() {
    const auto end = m_text.find(']', m_at);
    if (end == std::string_view::npos || end - m_at > kMaxBracket)
        return mistake("a field name starts here and has no end (]).");
    Token token{Token::Kind::Bracket, std::string(m_text.substr(m_at + 1, end - m_at - 1)), m_at + 1};
    m_at = end + 1;
    return token;
}

Token Lexer::readNumber() {
    std::size_t size = 0;
    const auto digits = [&] {
        while (size < rest().size() && base::isDigit(rest()[size]))
            ++size;
    };
    digits();
    if (size + 1 < rest().size() && rest()[size] == '.' && base::isDigit(rest()[size + 1])) {
        ++size;
        digits();
    }
    const auto tail = rest().substr(size, 3);
    const auto sign = tail.size() > 1 && (tail[1] == '-' || tail[1] == '+') ? 2u : 1u;
    if (tail.size() > sign && (tail[0] == 'e' || tail[0] == 'E') && base::isDigit(tail[sign])) {
        size += sign;
        digits();
    }
    return take(Token::Kind::Number, size);
}

/// The longest part of the run that names a field of the study; 0 where none does.
std::size_t Lexer::knownName(std::string_view run) const {
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i <= run.size() && ends.size() < kMaxCuts; ++i)
        if (i == run.size() || !isWordCharacter(run[i]))
            ends.push_back(i);
    for (auto end = ends.rbegin(); end != ends.rend(); ++end)
        if (m_isName(run.substr(0, *end)))
            return *end;
    return 0;
}

/// A word, and where names have them, its parts after points.
std::size_t Lexer::plainName(std::string_view run) const {
    const auto isInside = [&](char c) { return isWordCharacter(c) || (m_dialect == Dialect::XPath && c == '-'); };
    return static_cast<std::size_t>(std::ranges::find_if_not(run, isInside) - run.begin());
}

Token Lexer::readName() {
    const auto isInside = [](char c) { return isWordCharacter(c) || c == '.' || c == '-' || c == ':'; };
    auto run = rest().substr(0, kMaxName);
    run = run.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(run, isInside) - run.begin()));
    const auto known = m_dialect == Dialect::Infix ? knownName(run) : 0;
    return take(Token::Kind::Name, known > 0 ? known : std::max(plainName(run), std::size_t{1}));
}

base::Result<Token> Lexer::next() {
    const char c = m_text[m_at];
    const char after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : ' ';
    if (c == '"' || c == '\'')
        return readText(c);
    if (c == '[' && m_dialect == Dialect::Redcap)
        return readBracket();
    if (base::isDigit(c) || (c == '.' && base::isDigit(after)))
        return readNumber();
    if (isWordCharacter(c))
        return readName();
    for (const auto symbol : kSymbols)
        if (rest().starts_with(symbol))
            return take(Token::Kind::Symbol, symbol.size());
    if (kSingles.find(c) != std::string_view::npos)
        return take(Token::Kind::Symbol, 1);
    return mistake("this sign has no meaning here.");
}

base::Result<std::vector<Token>> Lexer::cut() {
    std::vector<Token> tokens;
    for (skipSpace(); m_at < m_text.size(); skipSpace()) {
        TRY(auto token, next());
        tokens.push_back(std::move(token));
    }
    tokens.push_back({Token::Kind::End, {}, m_text.size() + 1});
    return tokens;
}

} // namespace

base::Result<std::vector<Token>> cutTokens(std::string_view text, Dialect dialect, const IsName& isName) {
    return Lexer(text, dialect, isName).cut();
}

} // namespace caseseal::study

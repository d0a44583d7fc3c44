// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace caseseal::evidence {

/// One PDF object (ISO 32000-1 section 7.3), as far as the way to an attachment needs it.
struct PdfObject {
    enum class Kind { Null, Other, Number, Name, Text, Reference, Array, Dictionary };
    Kind kind = Kind::Null;
    std::int64_t number = 0;                  ///< Number (integers only), or the object number of a Reference
    std::string text;                         ///< Name without its slash, Text (bytes), Other
    std::vector<PdfObject> elements;          ///< Array
    std::map<std::string, PdfObject> members; ///< Dictionary

    [[nodiscard]] const PdfObject* find(const std::string& key) const {
        const auto found = members.find(key);
        return found == members.end() ? nullptr : &found->second;
    }
};

/// Reads objects out of a piece of a PDF. Depth, and the size of all, are limited by the piece.
class PdfParser {
public:
    explicit PdfParser(std::string_view bytes) : m_bytes(bytes) {}
    [[nodiscard]] std::size_t at() const noexcept { return m_at; }
    /// Goes on past white space and comments, then past exactly this word.
    [[nodiscard]] bool word(std::string_view expected);
    /// An integer without a sign.
    [[nodiscard]] bool number(std::uint64_t& out);
    [[nodiscard]] bool object(PdfObject& out, unsigned depth = 0);
    void skipSpace();
    /// Past exactly one line end, as follows the word `stream`.
    [[nodiscard]] bool lineEnd();

private:
    [[nodiscard]] bool done() const noexcept { return m_at >= m_bytes.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const noexcept {
        return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool name(std::string& out);
    [[nodiscard]] bool literal(std::string& out);
    [[nodiscard]] bool literalEscape(std::string& out);
    [[nodiscard]] bool hexText(std::string& out);
    [[nodiscard]] bool array(PdfObject& out, unsigned depth);
    [[nodiscard]] bool dictionary(PdfObject& out, unsigned depth);
    [[nodiscard]] bool plain(PdfObject& out);
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/csv.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";

std::size_t digitsFrom(std::string_view text, std::size_t at) {
    const auto end = text.find_first_not_of("0123456789", at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

/// A sign, digits, and more digits behind a point.
bool isSignedNumber(std::string_view text) {
    if (text.front() != '-' && text.front() != '+')
        return false;
    const std::size_t whole = digitsFrom(text, 1);
    if (whole == 0 || 1 + whole == text.size())
        return whole > 0;
    const std::size_t point = 1 + whole;
    const std::size_t more = digitsFrom(text, point + 1);
    return text[point] == '.' && more > 0 && point + 1 + more == text.size();
}

/// The cells of a row as they stand there, guards taken away; what is not of the dialect comes out as something that
/// would be written otherwise.
void split(std::string_view row, std::vector<std::string>& cells) {
    cells.assign(1, {});
    bool quoted = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const char c = row[i];
        if (c == '"' && quoted && i + 1 < row.size() && row[i + 1] == '"')
            cells.back() += row[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    for (auto& cell : cells)
        if (cell.starts_with('\''))
            cell.erase(0, 1);
}

} // namespace

bool startsLikeFormula(std::string_view text) {
    return !text.empty() && kFormulaStarts.find(text.front()) != std::string_view::npos;
}

bool isFormula(std::string_view text) { return startsLikeFormula(text) && !isSignedNumber(text); }

void appendCsvText(std::string& out, std::string_view text) {
    if (text.find_first_of("\",\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

void appendCsvCell(std::string& out, std::string_view text) {
    if (isFormula(text) || text.starts_with('\''))
        appendCsvText(out, "'" + std::string(text));
    else
        appendCsvText(out, text);
}

std::string csvLine(std::span<const std::string> cells) {
    std::string out;
    for (const auto& cell : cells) {
        if (&cell != cells.data())
            out += ',';
        appendCsvCell(out, cell);
    }
    return out + "\r\n";
}

base::Error CsvReader::fail(const std::string& what) const {
    return base::badInput("line " + std::to_string(m_line) + ": " + what + ".");
}

base::Result<void> CsvReader::take(std::string_view text) {
    split(text.substr(0, text.size() - std::min<std::size_t>(text.size(), 2)), m_cells);
    if (csvLine(m_cells) != text)
        return fail("the row is not written as this dialect of CSV writes it");
    if (!base::isUtf8(text))
        return fail("the row is not UTF-8");
    TRY_VOID(m_row(m_line, m_cells));
    m_line += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
    return {};
}

base::Result<void> CsvReader::feed(std::string_view piece) {
    for (;;) {
        std::size_t end = 0;
        for (; end < piece.size() && (m_quoted || piece[end] != '\n'); ++end)
            m_quoted = m_quoted != (piece[end] == '"');
        const bool whole = end < piece.size();
        m_text += piece.substr(0, whole ? end + 1 : end);
        if (m_text.size() > kMaxRowBytes)
            return fail("the row is too long");
        if (!whole)
            return {};
        TRY_VOID(take(m_text));
        m_text.clear();
        piece.remove_prefix(end + 1);
    }
}

base::Result<void> CsvReader::finish() const {
    return m_text.empty() ? base::Result<void>() : fail("the last row is cut off");
}

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <functional>
#include <initializer_list>

/// The one dialect of CSV that this program writes and its verifier reads (FORMAT.md section 11): RFC 4180, UTF-8,
/// every line ended by CR LF, a cell quoted exactly where it holds a quotation mark, a comma, CR or LF. A spreadsheet
/// takes a cell that begins with = + - @ tab, CR or LF for a formula: an apostrophe stands before it, unless it is a
/// plain number, and before a cell that begins with an apostrophe. So reading gives back what was written. Any thread.
namespace caseseal::evidence {

/// Does it begin as a formula does?
[[nodiscard]] bool startsLikeFormula(std::string_view text);
/// Would a spreadsheet run it? The signs of a plain number are no formula.
[[nodiscard]] bool isFormula(std::string_view text);
/// Quoted where it must be; nothing is guarded.
void appendCsvText(std::string& out, std::string_view text);
/// Guarded and quoted.
void appendCsvCell(std::string& out, std::string_view text);
[[nodiscard]] std::string csvLine(std::span<const std::string> cells);
[[nodiscard]] inline std::string csvLine(std::initializer_list<std::string> cells) {
    return csvLine(std::span(cells.begin(), cells.size()));
}

/// Reads exactly that dialect, piece by piece; memory grows with one row.
class CsvReader {
public:
    static constexpr std::size_t kMaxRowBytes = 64 << 20;
    /// `line`: on which the row begins, from 1. An error ends the reading.
    using Row = std::function<base::Result<void>(std::uint64_t line, std::vector<std::string>& cells)>;
    explicit CsvReader(Row row) : m_row(std::move(row)) {}
    /// BadInput names the line; after it the reader is of no use.
    [[nodiscard]] base::Result<void> feed(std::string_view piece);
    /// BadInput where the last row has no end.
    [[nodiscard]] base::Result<void> finish() const;

private:
    [[nodiscard]] base::Result<void> take(std::string_view text);
    [[nodiscard]] base::Error fail(const std::string& what) const;

    Row m_row;
    std::string m_text; ///< of the row that has begun
    std::vector<std::string> m_cells;
    bool m_quoted = false;
    std::uint64_t m_line = 1;
};

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_flow.h"

namespace caseseal::report {

/// A column; `width` in points, the next one begins `kColumnGap` further right. The title may have several lines.
struct Column {
    QString title;
    double width = 0;
};
inline constexpr double kColumnGap = 10;

/// Widths of the columns so that they fill the body, in the given proportions.
[[nodiscard]] std::vector<Column> columnsOf(std::initializer_list<std::pair<std::string, double>> parts);

/// Writes rows with horizontal lines only. The header row and the group's heading stand again on each further page. A
/// row goes on to the next page whole where it is lower than half a page, otherwise it is split between lines.
class TableWriter {
public:
    TableWriter(PageFlow& flow, std::vector<Column> columns, bool withHeader = true);
    ~TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// A heading over the rows that follow, for one participant.
    void group(const QString& name);
    /// One list of spans for each column; `under` runs over the whole width below them.
    void row(const std::vector<std::vector<Span>>& cells, const std::vector<Span>& under = {}, bool ruled = true);

private:
    void header();
    void groupRow(bool continued);
    void paint(const std::vector<TextBlock>& blocks);
    void paintSlice(const std::vector<TextBlock>& blocks, std::vector<std::size_t>& from, double room);
    PageFlow& m_flow;
    std::vector<Column> m_columns;
    QString m_group;
    bool m_withHeader;
};

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_writer.h"

#include "base/check.h"

#include <algorithm>

namespace caseseal::report {

namespace {
constexpr double kPadding = 4;
constexpr double kRoomForTwoLines = 2 * style::kBody.line + 2 * kPadding;
constexpr double kTallRow = (page::kBodyBottom - page::kBodyTop) / 2;
} // namespace

std::vector<Column> columnsOf(std::initializer_list<std::pair<const char*, double>> parts) {
    double sum = 0;
    for (const auto& part : parts)
        sum += part.second;
    const double room = page::kBodyWidth - kColumnGap * static_cast<double>(parts.size() - 1);
    std::vector<Column> out;
    for (const auto& part : parts)
        out.push_back({QString::fromUtf8(part.first), room * part.second / sum});
    return out;
}

TableWriter::TableWriter(PageFlow& flow, std::vector<Column> columns, bool withHeader)
    : m_flow(flow), m_columns(std::move(columns)), m_withHeader(withHeader) {
    if (m_withHeader) {
        m_flow.need(style::kTableHead.line + 6 + kRoomForTwoLines);
        header();
    }
    m_flow.onPageTop([this] {
        if (m_withHeader)
            header();
        if (!m_group.isEmpty())
            groupRow(true);
    });
}

TableWriter::~TableWriter() { m_flow.onPageTop(nullptr); }

void TableWriter::header() {
    constexpr double kHeight = style::kTableHead.line + 6;
    m_flow.canvas().fill({page::kLeft, m_flow.y(), page::kBodyWidth, kHeight}, colour::kAlt);
    double x = page::kLeft;
    for (const Column& column : m_columns) {
        m_flow.set({{column.title, style::kTableHead}}, column.width).paint(m_flow.canvas(), x, m_flow.y() + 3, 0, 1);
        x += column.width + kColumnGap;
    }
    m_flow.skip(kHeight);
    m_flow.rule();
}

void TableWriter::group(const QString& name) {
    m_group.clear(); // no "(continued)" of the one before, should this one begin a page
    m_flow.need(style::kGroup.line + 14 + 2 * kRoomForTwoLines);
    m_group = name;
    m_flow.bookmark(name, 1);
    groupRow(false);
}

void TableWriter::groupRow(bool continued) {
    std::vector<Span> words{{m_group, style::kGroup}};
    if (continued)
        words.push_back({QStringLiteral("  (continued)"), style::kSecond});
    m_flow.skip(continued ? 5 : 9);
    m_flow.text(words);
    m_flow.skip(3);
    m_flow.rule();
}

void TableWriter::row(const std::vector<std::vector<Span>>& cells, bool ruled) {
    CHECK(cells.size() == m_columns.size());
    std::vector<TextBlock> blocks;
    double height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        blocks.push_back(m_flow.set(cells[i], m_columns[i].width));
        height = std::max(height, blocks.back().height() + 2 * kPadding);
    }
    if (height > m_flow.room() && (height <= kTallRow || m_flow.room() < kRoomForTwoLines))
        m_flow.nextPage();
    std::vector<std::size_t> from(blocks.size(), 0);
    paint(blocks, from, ruled);
}

void TableWriter::paint(const std::vector<TextBlock>& blocks, std::vector<std::size_t>& from, bool ruled) {
    const auto done = [&] {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (from[i] < blocks[i].lineCount())
                return false;
        }
        return true;
    };
    for (;;) {
        m_flow.skip(kPadding);
        paintSlice(blocks, from, m_flow.room() - kPadding);
        m_flow.skip(kPadding);
        if (done())
            break;
        m_flow.nextPage();
    }
    if (ruled)
        m_flow.rule();
}

void TableWriter::paintSlice(const std::vector<TextBlock>& blocks, std::vector<std::size_t>& from, double room) {
    double used = 0, x = page::kLeft;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::size_t to = from[i] + blocks[i].linesThatFit(from[i], room + 0.01);
        blocks[i].paint(m_flow.canvas(), x, m_flow.y(), from[i], to);
        used = std::max(used, blocks[i].height(from[i], to));
        from[i] = to;
        x += m_columns[i].width + kColumnGap;
    }
    m_flow.skip(used);
}

} // namespace caseseal::report

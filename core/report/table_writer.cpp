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

std::vector<Column> columnsOf(std::initializer_list<std::pair<std::string, double>> parts) {
    double sum = 0;
    for (const auto& part : parts)
        sum += part.second;
    const double room = page::kBodyWidth - kColumnGap * static_cast<double>(parts.size() - 1);
    std::vector<Column> out;
    for (const auto& part : parts)
        out.push_back({QString::fromStdString(part.first), room * part.second / sum});
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
    std::vector<TextBlock> blocks;
    double height = 0;
    for (const Column& column : m_columns) {
        blocks.push_back(m_flow.set({{column.title, style::kTableHead}}, column.width));
        height = std::max(height, blocks.back().height() + 6);
    }
    m_flow.canvas().fill({page::kLeft, m_flow.y(), page::kBodyWidth, height}, colour::kAlt);
    double x = page::kLeft;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        blocks[i].paint(m_flow.canvas(), x, m_flow.y() + 3);
        x += m_columns[i].width + kColumnGap;
    }
    m_flow.skip(height);
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
        words.push_back({QStringLiteral("  ") + m_flow.say("continued"), style::kSecond});
    m_flow.skip(continued ? 5 : 9);
    m_flow.text(words);
    m_flow.skip(3);
    m_flow.rule();
}

void TableWriter::row(const std::vector<std::vector<Span>>& cells, const std::vector<Span>& under, bool ruled) {
    CHECK(cells.size() == m_columns.size());
    std::vector<TextBlock> blocks;
    double height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        blocks.push_back(m_flow.set(cells[i], m_columns[i].width));
        height = std::max(height, blocks.back().height());
    }
    const TextBlock last = under.empty() ? TextBlock() : m_flow.set(under, page::kBodyWidth);
    height += last.height() + 2 * kPadding + 1.5;
    if (height > m_flow.room() && (height <= kTallRow || m_flow.room() < kRoomForTwoLines))
        m_flow.nextPage();
    m_flow.skip(kPadding);
    paint(blocks);
    m_flow.skip(last.lineCount() > 0 ? 1.5 : 0);
    m_flow.text(last);
    m_flow.skip(kPadding);
    if (ruled)
        m_flow.rule();
}

void TableWriter::paint(const std::vector<TextBlock>& blocks) {
    std::vector<std::size_t> from(blocks.size(), 0);
    const auto done = [&] {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (from[i] < blocks[i].lineCount())
                return false;
        }
        return true;
    };
    for (;;) {
        paintSlice(blocks, from, m_flow.room());
        if (done())
            return;
        m_flow.nextPage();
        m_flow.skip(kPadding);
    }
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

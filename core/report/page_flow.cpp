// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_flow.h"

#include <QPdfWriter>

namespace caseseal::report {

PageFlow::PageFlow(FontSet& fonts, Region region, Canvas canvas, QPdfWriter* writer, RunningTexts texts, int totalPages)
    : m_fonts(fonts), m_region(region), m_canvas(canvas), m_writer(writer), m_texts(std::move(texts)),
      m_total(totalPages) {}

void PageFlow::need(double points) {
    if (points > room())
        nextPage();
}

void PageFlow::nextPage() {
    foot();
    if (m_writer != nullptr)
        m_writer->newPage();
    ++m_page;
    head();
    m_y = page::kBodyTop;
    if (m_onPageTop)
        m_onPageTop();
}

void PageFlow::bookmark(const QString& title, int level) {
    if (!m_canvas.counts())
        m_bookmarks.push_back({title, m_page, m_y, level});
}

QString PageFlow::say(Word word, const std::vector<std::string>& texts) const {
    return QString::fromStdString(words().say(word, texts));
}

TextBlock PageFlow::set(const std::vector<Span>& spans, double width) const {
    return TextBlock(m_fonts, m_region, spans, width);
}

void PageFlow::text(const std::vector<Span>& spans, double x, double width) { text(set(spans, width), x); }

void PageFlow::text(const TextBlock& block, double x) {
    for (std::size_t line = 0; line < block.lineCount(); ++line) {
        if (block.lineHeight(line) > room()) {
            nextPage();
            skip(m_onPageTop ? 4 : 0);
        }
        block.paint(m_canvas, x, m_y, line, line + 1);
        m_y += block.lineHeight(line);
    }
}

void PageFlow::rule(double width, QRgb colour) {
    m_canvas.line({page::kLeft, m_y}, {page::kRight, m_y}, width, colour);
}

void PageFlow::right(const QString& words, const TextStyle& look, double y) {
    const TextBlock block = set({{words, look}}, page::kBodyWidth);
    block.paint(m_canvas, page::kRight - block.lineWidth(0), y, 0, 1);
}

void PageFlow::head() {
    const TextBlock title = set({{m_texts.title, style::kFoot}}, page::kBodyWidth * 0.5);
    title.paint(m_canvas, page::kLeft, page::kMargin, 0, 1);
    const TextBlock trial = set({{m_texts.trial, style::kFoot}}, page::kBodyWidth * 0.48);
    trial.paint(m_canvas, page::kRight - trial.lineWidth(0), page::kMargin, 0, 1);
    m_canvas.line({page::kLeft, page::kMargin + 16}, {page::kRight, page::kMargin + 16}, 0.75, colour::kLine);
}

void PageFlow::foot() {
    constexpr double kTextTop = page::kFootTop + 4;
    m_canvas.line({page::kLeft, page::kFootTop}, {page::kRight, page::kFootTop}, 0.75, colour::kLine);
    const TextBlock left = set({{m_texts.foot, style::kFoot}}, page::kBodyWidth - 90);
    left.paint(m_canvas, page::kLeft, kTextTop, 0, 1);
    right(say("foot-page", {std::to_string(m_page), std::to_string(m_total)}), style::kFoot, kTextTop);
    const TextBlock hash = set({{m_texts.hash, style::kFootHash}}, page::kBodyWidth);
    hash.paint(m_canvas, page::kLeft, kTextTop + style::kFoot.line, 0, 1);
}

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_words.h"
#include "text_block.h"

#include <functional>

class QPdfWriter;

namespace caseseal::report {

/// What stands at the head and foot of every page.
struct RunningTexts {
    QString title; ///< head of pages 2 and on, at the left
    QString trial; ///< the same, at the right
    QString foot;  ///< first line of the foot
    QString hash;  ///< second line of the foot, mono
    ReportWords words;
};

/// A place that the reader's list of bookmarks leads to.
struct Bookmark {
    QString title;
    int page = 1;  ///< from 1
    double y = 0;  ///< points from the top of the page
    int level = 0; ///< 0 section, 1 below it
};

/// The cursor that goes down the page and on to the next one. `totalPages` is 0 while the pages are counted.
class PageFlow {
public:
    PageFlow(FontSet& fonts, Region region, Canvas canvas, QPdfWriter* writer, RunningTexts texts, int totalPages);

    [[nodiscard]] const ReportWords& words() const { return m_texts.words; }
    [[nodiscard]] QString say(Word word, const std::vector<std::string>& texts = {}) const;
    [[nodiscard]] Canvas& canvas() { return m_canvas; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return page::kBodyBottom - m_y; }
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    void skip(double points) { m_y += points; }
    /// The next page, unless `points` fit on this one.
    void need(double points);
    void nextPage();
    /// Called at the top of each further page (a table's header row); null for none.
    void onPageTop(std::function<void()> draw) { m_onPageTop = std::move(draw); }
    void bookmark(const QString& title, int level);

    [[nodiscard]] TextBlock set(const std::vector<Span>& spans, double width) const;
    /// Sets a text at `x` and goes on below it, over as many pages as it takes.
    void text(const std::vector<Span>& spans, double x = page::kLeft, double width = page::kBodyWidth);
    void text(const TextBlock& block, double x = page::kLeft);
    void rule(double width = 0.75, QRgb colour = colour::kLine);
    /// Draws the foot of the last page.
    void finish() { foot(); }

private:
    void head();
    void foot();
    void right(const QString& words, const TextStyle& look, double y);
    FontSet& m_fonts;
    Region m_region;
    Canvas m_canvas;
    QPdfWriter* m_writer;
    RunningTexts m_texts;
    int m_total;
    int m_page = 1;
    double m_y = page::kMargin;
    std::function<void()> m_onPageTop;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace caseseal::report

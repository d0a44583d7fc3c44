// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/erasure_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

class ErasurePages final : public PageLayout {
public:
    ErasurePages(const ErasureContent& content, const PageSetting& setting)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow) {}

    PageCount layFront() override { return {}; } // page 1 names no other page

    base::Result<PageCount> lay() override {
        m_parts.top(m_parts.say("section-erasures-short"), m_parts.say("title-erasure"));
        m_parts.verdict(QString());
        m_flow.skip(6);
        m_flow.text({{words(m_content.still), style::kBody}});
        TRY_VOID(erasures());
        meaning();
        m_parts.restsOn();
        m_parts.checkIt();
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    base::Result<void> erasures() {
        m_parts.section("section-erasures", 80);
        if (m_content.erasures.empty()) {
            m_parts.note("no-erasure");
            return {};
        }
        TableWriter table(m_flow, columnsOf({{m_parts.title("column-erased-entry"), 32},
                                             {m_parts.title("column-when-by"), 28},
                                             {m_parts.title("column-confirmed"), 20},
                                             {m_parts.title("column-why"), 20}}));
        for (const ErasureLine& line : m_content.erasures) {
            if (m_parts.progress().cancelRequested())
                return base::cancelled();
            row(table, line);
            ++m_count.rows;
        }
        return {};
    }

    void row(TableWriter& table, const ErasureLine& line) {
        const std::vector<Span> under = {
            {m_parts.say("erased-leaf") + QStringLiteral("  "), style::kSecond},
            {inFours(line.leaf), style::kHash},
            {QLatin1Char('\n') + m_parts.say("erased-in", {line.proof}), style::kSecond.in(colour::kText3)}};
        table.row({twoParts(words(line.entry), style::kStrong, words(line.place), style::kSecond),
                   twoParts(words(line.when), style::kBody, words(line.by), style::kSecond),
                   {{line.second.empty() ? m_parts.say("erased-nobody") : words(line.second), style::kBody}},
                   valueCell(m_parts.words(), line.reason)},
                  under);
    }

    void meaning() {
        m_parts.section("section-erasure-means", 60);
        m_parts.bullet(m_parts.say("erasure-means-gone"), style::kSecond);
        m_parts.bullet(m_parts.say("erasure-means-copies"), style::kSecond);
    }

    const ErasureContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
    PageCount m_count;
};

} // namespace

base::Result<crypto::Digest> writeErasurePdf(const ErasureContent& content, const std::filesystem::path& path,
                                             base::ProgressPort& progress, const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount&) {
        return std::make_unique<ErasurePages>(content, setting);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report

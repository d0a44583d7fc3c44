// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspection_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

class InspectionPages final : public PageLayout {
public:
    InspectionPages(const InspectionContent& content, const PageSetting& setting)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow) {}

    PageCount layFront() override { return {}; } // page 1 names no other page

    base::Result<PageCount> lay() override {
        m_parts.top(words(m_content.clause), words(m_content.clause));
        m_flow.text({{words(m_content.question), style::kHeading}});
        m_flow.skip(4);
        m_flow.text({{words(m_content.answer), style::kBody}});
        m_flow.skip(6);
        figures();
        TRY_VOID(rows());
        m_parts.section("section-asked-at", 80);
        m_parts.facts(m_content.asked);
        m_parts.section("section-evidence", 120);
        m_parts.verdict(QString());
        m_parts.restsOn();
        m_parts.doesNotShow();
        m_parts.checkIt();
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    /// Labels are sentences here, and the numbers short.
    void figures() {
        TableWriter table(m_flow, columnsOf({{"", 62}, {"", 38}}), false);
        for (const Fact& figure : m_content.figures)
            table.row(
                {{{words(figure.label), style::kBody.in(colour::kText2)}}, {{words(figure.value), style::kStrong}}});
    }

    base::Result<void> rows() {
        if (m_content.rows.empty())
            return {};
        m_parts.section("section-entries-behind", 80);
        m_parts.noteText(words(m_content.listed));
        TableWriter table(m_flow,
                          columnsOf({{m_parts.title("column-when-by"), 36}, {m_parts.title("column-what"), 64}}));
        for (const InspectionRow& line : m_content.rows) {
            if (m_parts.progress().cancelRequested())
                return base::cancelled();
            table.row({twoParts(words(line.when), style::kBody, words(line.who), style::kSecond),
                       twoParts(words(line.what), style::kBody, words(line.place), style::kSecond)},
                      under(line));
            ++m_count.rows;
        }
        return {};
    }

    /// The reason, where there is one, and the proof.
    static std::vector<Span> under(const InspectionRow& line) {
        std::vector<Span> out;
        if (!line.why.empty())
            out.push_back({words(line.why) + QStringLiteral("  ·  "), style::kSecond});
        out.push_back({words(line.proof), style::kSecond.in(colour::kText3)});
        return out;
    }

    const InspectionContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
    PageCount m_count;
};

} // namespace

base::Result<crypto::Digest> writeInspectionPdf(const InspectionContent& content, const std::filesystem::path& path,
                                                base::ProgressPort& progress, const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount&) {
        return std::make_unique<InspectionPages>(content, setting);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_chart.h"
#include "change_rows.h"
#include "report/changes_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

class ChangesPages final : public PageLayout {
public:
    ChangesPages(const ChangesContent& content, const PageSetting& setting)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow) {}

    PageCount layFront() override { return {}; } // page 1 names no other page

    base::Result<PageCount> lay() override {
        front();
        m_flow.nextPage();
        m_parts.section("section-every-change");
        m_parts.note("changes-how-to-read");
        m_flow.skip(6);
        PageCount count;
        TRY(count.rows, layChanges(m_parts, m_content.changes, m_content.total));
        m_flow.finish();
        count.pages = m_flow.pageNumber();
        return count;
    }

private:
    void front() {
        m_parts.top(m_parts.say("section-summary"), m_content.subject.empty()
                                                        ? m_parts.say("changes-title")
                                                        : m_parts.say("changes-title-of", {m_content.subject}));
        m_parts.verdict(QString());
        m_parts.section("section-when-changed", 90);
        m_parts.noteText(m_content.total == 0 ? m_parts.say("changes-none")
                                              : words(m_parts.words().count("changes-total", m_content.total)));
        layBarChart(m_flow, m_content.byDay, m_parts.say("chart-changes"));
        table("section-most-changed", m_content.mostChanged);
        table("section-who-changed", m_content.byPerson);
        m_parts.restsOn();
        m_parts.doesNotShow();
        m_parts.checkIt();
    }

    void table(Word title, const std::vector<Fact>& lines) {
        if (lines.empty())
            return;
        m_parts.section(title);
        TableWriter rows(m_flow, columnsOf({{"", 80}, {"", 20}}), false);
        for (const Fact& line : lines)
            rows.row({placeCell(line.label), {{words(line.value), style::kBody}}});
    }

    const ChangesContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
};

} // namespace

base::Result<crypto::Digest> writeChangesPdf(const ChangesContent& content, const std::filesystem::path& path,
                                             base::ProgressPort& progress, const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount&) {
        return std::make_unique<ChangesPages>(content, setting);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report

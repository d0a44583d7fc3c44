// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_chart.h"
#include "change_rows.h"
#include "person_rows.h"
#include "report/audit_content.h"
#include "report_writer.h"

namespace caseseal::report {

namespace {

class AuditPages final : public PageLayout {
public:
    AuditPages(const AuditContent& content, const PageSetting& setting, const PageCount& known)
        : m_content(content), m_parts(content, setting), m_flow(setting.flow), m_known(known) {}

    PageCount layFront() override {
        firstPage();
        chainFacts();
        findings();
        persons();
        m_count.changesPage = m_flow.pageNumber() + 1;
        return m_count;
    }

    base::Result<PageCount> lay() override {
        layFront();
        TRY_VOID(changes());
        m_flow.finish();
        m_count.pages = m_flow.pageNumber();
        return m_count;
    }

private:
    void firstPage() {
        m_parts.top(m_parts.say("section-verdict"), m_parts.say("audit-title"));
        m_parts.verdict(
            findingCount(m_parts, m_content.findings.size(), m_content.warnings.size(), m_known.findingsPage));
        heldHead();
        m_parts.restsOn();
        m_parts.doesNotShow();
        trialFacts();
        chart();
        m_parts.checkIt();
    }

    void heldHead() {
        if (!m_content.heldHead)
            return;
        m_parts.section("section-held-head");
        m_parts.noteText(words(m_content.heldHead->answer));
        m_parts.facts(m_content.heldHead->facts);
    }

    void trialFacts() {
        m_parts.section("section-facts");
        TableWriter table(m_flow, columnsOf({{"", 26}, {"", 74}}), false);
        m_parts.fact(table, "fact-trial", m_content.trial);
        m_parts.fact(table, "fact-site", m_content.site);
        m_parts.fact(table, "fact-study-version", m_content.studyVersion);
        m_parts.fact(table, "fact-software", m_content.software);
        m_parts.fact(table, "fact-persons", m_parts.words().number(m_content.persons.size()));
        m_parts.fact(table, "fact-changes",
                     m_parts.words().say("fact-changes-from", {m_parts.words().number(m_content.changesTotal),
                                                               std::to_string(m_known.changesPage)}));
    }

    void chart() {
        if (m_content.changesByDay.empty())
            return;
        m_parts.section("section-when-changed", 90);
        layBarChart(m_flow, m_content.changesByDay, m_parts.say("chart-changes"));
    }

    void chainFacts() {
        if (m_content.facts.empty())
            return;
        m_parts.section("section-chain");
        m_parts.facts(m_content.facts);
    }

    void findings() {
        m_parts.section("section-findings");
        m_count.findingsPage = m_flow.pageNumber();
        if (m_content.findings.empty())
            m_parts.note("findings-nothing");
        layFindings(m_parts, m_content.findings, true);
        if (m_content.warnings.empty())
            m_parts.note("warnings-nothing");
        layFindings(m_parts, m_content.warnings, false);
    }

    void persons() {
        m_parts.section("section-persons", 80);
        layPersons(m_parts, m_content.persons);
    }

    base::Result<void> changes() {
        m_flow.nextPage();
        m_parts.section("section-every-change");
        m_parts.note("changes-how-to-read");
        m_flow.skip(6);
        if (m_content.changesTotal == 0)
            m_parts.note("no-value-entered");
        TRY(m_count.rows, layChanges(m_parts, m_content.changes, m_content.changesTotal));
        return {};
    }

    const AuditContent& m_content;
    PageParts m_parts;
    PageFlow& m_flow;
    const PageCount& m_known;
    PageCount m_count;
};

} // namespace

base::Result<crypto::Digest> writeAuditPdf(const AuditContent& content, const std::filesystem::path& path,
                                           base::ProgressPort& progress, const PdfSigner* signer) {
    const auto make = [&content](const PageSetting& setting, const PageCount& known) {
        return std::make_unique<AuditPages>(content, setting, known);
    };
    return writeReport(content, make, path, progress, signer);
}

} // namespace caseseal::report

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
        m_parts.top(QStringLiteral("Verdict"), QStringLiteral("Integrity of the trial record"));
        m_parts.verdict(findingCount());
        m_parts.restsOn();
        m_parts.doesNotShow();
        trialFacts();
        chart();
        m_parts.checkIt();
    }

    [[nodiscard]] QString findingCount() const {
        const std::size_t findings = m_content.findings.size(), warnings = m_content.warnings.size();
        QString out = QStringLiteral(" ") +
                      (findings == 0 ? QStringLiteral("No finding") : counted(findings, "finding", "findings"));
        out += QStringLiteral(", ") +
               (warnings == 0 ? QStringLiteral("no warning") : counted(warnings, "warning", "warnings"));
        if (findings + warnings > 0)
            out += QStringLiteral(" (page %1)").arg(m_known.findingsPage);
        return out + QLatin1Char('.');
    }

    void trialFacts() {
        m_parts.section("Facts");
        TableWriter table(m_flow, columnsOf({{"", 26}, {"", 74}}), false);
        m_parts.fact(table, "Trial", m_content.trial);
        m_parts.fact(table, "Site", m_content.site);
        m_parts.fact(table, "Study version", m_content.studyVersion);
        m_parts.fact(table, "Software", m_content.software);
        m_parts.fact(table, "Persons", grouped(m_content.persons.size()).toStdString());
        m_parts.fact(table, "Changes of values",
                     QStringLiteral("%1, from page %2 on")
                         .arg(grouped(m_content.changesTotal))
                         .arg(m_known.changesPage)
                         .toStdString());
    }

    void chart() {
        if (m_content.changesByDay.empty())
            return;
        m_parts.section("When values were changed", 90);
        layBarChart(m_flow, m_content.changesByDay, QStringLiteral("changes"));
    }

    void chainFacts() {
        if (m_content.facts.empty())
            return;
        m_parts.section("Chain and ledger");
        m_parts.facts(m_content.facts);
    }

    void findings() {
        m_parts.section("Findings and warnings");
        m_count.findingsPage = m_flow.pageNumber();
        if (m_content.findings.empty())
            m_parts.note(QStringLiteral("No finding: all that is claimed holds."));
        layFindings(m_parts, m_content.findings, true);
        if (m_content.warnings.empty())
            m_parts.note(QStringLiteral("No warning."));
        layFindings(m_parts, m_content.warnings, false);
    }

    void persons() {
        m_parts.section("Persons and roles", 80);
        layPersons(m_parts, m_content.persons);
    }

    base::Result<void> changes() {
        m_flow.nextPage();
        m_parts.section("Every change, participant by participant");
        m_parts.note(QStringLiteral(
            "Old and new value as they were typed. A dash means that there was no value before; “blanked” "
            "means that the value was taken out. The proof names the seal and the entry in it."));
        m_flow.skip(6);
        if (m_content.changesTotal == 0)
            m_parts.note(QStringLiteral("No value has been entered."));
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

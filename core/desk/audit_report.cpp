// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_report.h"

#include "change_list.h"

namespace caseseal::desk {

Result<report::AuditContent> makeAuditContent(const ReportInput& input) {
    const StudyNames names(input.study, input.language);
    report::AuditContent content;
    fillFrame(content, input);
    content.title = names.say().say("title-audit");
    content.facts = chainFacts(input);
    content.findings = findingLines(input.verdict.findings, names);
    content.warnings = findingLines(input.verdict.warnings, names);
    content.persons = personLines(names.say(), input.persons);
    TRY(const auto counts, countChanges(input.projection, {}));
    content.changesTotal = counts.total;
    content.changesByDay = counts.days();
    content.changes = changesOf(input, {});
    content.reportJson = reportJson(input, "audit", {{"changes", static_cast<std::int64_t>(content.changesTotal)}});
    return content;
}

} // namespace caseseal::desk

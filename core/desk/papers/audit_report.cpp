// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_report.h"

#include "change_list.h"

namespace caseseal::desk {

namespace {

/// What the report says of the head that somebody holds elsewhere.
report::HeldHeadPart heldPart(const report::ReportWords& say, const HeldCheck& held) {
    const auto& compared = held.compared;
    report::HeldHeadPart out;
    out.answer = say.name("head", evidence::nameOf(compared.relation));
    out.facts = {{say.say("fact-held-size"),
                  say.say("with-note", {say.count("count-seals", compared.held.size), compared.held.origin}), false},
                 {say.say("fact-held-root"), base::encodeHex(compared.held.root), true}};
    if (compared.heldSeal)
        out.facts.push_back({say.say("fact-held-seal"), say.number(*compared.heldSeal), false});
    out.facts.push_back(
        {say.say("fact-held-signed"), compared.knownLog ? say.say("held-signed") : say.say("held-not-signed"), false});
    return out;
}

evidence::Json::Object figuresOf(const ReportInput& input, std::uint64_t changes) {
    evidence::Json::Object out{{"changes", static_cast<std::int64_t>(changes)}};
    if (input.held)
        out["head"] = evidence::Json::Object{{"relation", std::string(evidence::nameOf(input.held->compared.relation))},
                                             {"text", input.held->text}};
    return out;
}

} // namespace

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
    if (input.held) {
        content.heldHead = heldPart(names.say(), *input.held);
        if (!input.held->compared.findings.empty()) // the first thing that is read
            content.verdict = names.say().say("two-sentences", {content.heldHead->answer, content.verdict});
    }
    content.reportJson = reportJson(input, "audit", figuresOf(input, content.changesTotal));
    return content;
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure_report.h"

#include "evidence/erasure.h"

namespace caseseal::desk {

namespace {

report::ErasureLine lineOf(const store::TrailRow& row, const evidence::Erasure& erasure, const StudyNames& names,
                           const TrialPersons& persons) {
    const auto& say = names.say();
    const std::string second = evidence::secondPersonOf(erasure, row.chain);
    report::ErasureLine line;
    line.place = row.entry.place.subject +
                 (row.entry.place.event.empty() ? std::string() : " › " + names.place(row.entry.place));
    line.entry = say.say("erased-entry", {std::to_string(erasure.seal), std::to_string(erasure.entry)});
    line.leaf = base::encodeHex(erasure.leaf);
    line.when = timeOf(say, row);
    line.by = whoOf(say, persons, row);
    line.second = second.empty() ? std::string() : nameOf(persons, row.chain, second);
    line.reason = row.entry.reason;
    line.proof = proofOf(say, row);
    return line;
}

} // namespace

std::string erasedWords(const report::ReportWords& say, const store::TrailRow& row, const TrialPersons& persons) {
    if (!row.erasure)
        return say.say("erased-later");
    const auto& erasure = *row.erasure;
    const std::string when = say.moment(erasure.time, erasure.zoneMinutes);
    if (erasure.second.empty())
        return say.say("erased-by", {when, nameOf(persons, row.chain, erasure.by)});
    return say.say("erased-by-two",
                   {when, nameOf(persons, row.chain, erasure.by), nameOf(persons, row.chain, erasure.second)});
}

Result<report::ErasureContent> makeErasureContent(const ReportInput& input) {
    const report::ReportWords say(input.language);
    report::ErasureContent content;
    fillFrame(content, input);
    content.title = say.say("title-erasure");
    const StudyNames names(input.study, input.language);
    TRY(const auto rows, input.projection.erasures());
    for (const auto& row : rows)
        if (const auto erasure = evidence::Erasure::parse(row.entry))
            content.erasures.push_back(lineOf(row, *erasure, names, input.persons));
    content.still = say.count("erasure-still", input.verdict.counts.erased);
    content.reportJson =
        reportJson(input, "erasure", {{"erasures", static_cast<std::int64_t>(content.erasures.size())}});
    return content;
}

} // namespace caseseal::desk

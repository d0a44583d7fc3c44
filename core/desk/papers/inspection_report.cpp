// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection_report.h"

namespace caseseal::desk {

namespace {

std::string listedWords(const report::ReportWords& say, const ClauseAnswer& answer) {
    if (answer.rowsTotal > answer.rows.size())
        return say.count("entries-newest", answer.rowsTotal, {say.number(answer.rows.size())});
    return say.count("entries-all", answer.rowsTotal);
}

} // namespace

report::InspectionContent makeInspectionContent(const ReportInput& input, const ClauseAnswer& answer) {
    const report::ReportWords say(input.language);
    report::InspectionContent content;
    fillFrame(content, input);
    content.clause = answer.clause.name;
    content.title = say.say("with-detail", {say.say("title-inspection"), content.clause});
    content.question = answer.question;
    content.answer = answer.sentence;
    evidence::Json::Object figures;
    for (const auto& figure : answer.figures) {
        content.figures.push_back({figure.name, say.number(figure.value), false});
        figures[figure.key] = static_cast<std::int64_t>(figure.value);
    }
    for (const auto& row : answer.rows)
        content.rows.push_back({row.when, row.who, row.what, row.place, row.why, row.proof});
    content.listed = listedWords(say, answer);
    content.asked = chainFacts(input);
    content.reportJson = reportJson(input, "inspection",
                                    {{"clause", content.clause},
                                     {"figures", std::move(figures)},
                                     {"entries", static_cast<std::int64_t>(answer.rowsTotal)}});
    return content;
}

} // namespace caseseal::desk

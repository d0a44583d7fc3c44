// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes_report.h"

#include "change_list.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

constexpr std::size_t kMost = 10;

/// The largest counts first; those that are equal in order of their names.
template<typename Key>
std::vector<std::pair<Key, std::uint64_t>> largest(const std::map<Key, std::uint64_t>& counts) {
    std::vector<std::pair<Key, std::uint64_t>> out(counts.begin(), counts.end());
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    out.resize(std::min(out.size(), kMost));
    return out;
}

} // namespace

Result<report::ChangesContent> makeChangesContent(const ReportInput& input, const std::string& subject) {
    const StudyNames names(input.study, input.language);
    const auto& say = names.say();
    TRY(const auto counts, countChanges(input.projection, subject));
    report::ChangesContent content;
    fillFrame(content, input);
    content.title = say.say("title-changes");
    content.subject = subject;
    content.changes = changesOf(input, subject);
    content.total = counts.total;
    content.byDay = counts.days();
    if (subject.empty())
        for (const auto& [who, count] : largest(counts.bySubject))
            content.mostChanged.push_back({say.say("most-participant", {who}), say.number(count), false});
    for (const auto& [item, count] : largest(counts.byItem))
        content.mostChanged.push_back({say.say("most-field", {names.item(item)}), say.number(count), false});
    for (const auto& [who, count] : largest(counts.byPerson))
        content.byPerson.push_back({nameOf(input.persons, who.first, who.second), say.number(count), false});
    evidence::Json::Object figures{{"changes", static_cast<std::int64_t>(counts.total)}};
    if (!subject.empty())
        figures["subject"] = subject;
    content.reportJson = reportJson(input, "changes", std::move(figures));
    return content;
}

} // namespace caseseal::desk

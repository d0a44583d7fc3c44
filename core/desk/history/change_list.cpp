// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_list.h"

#include "erasure_report.h"

namespace caseseal::desk {

namespace {

const std::vector<std::string> kChangeActs = {"item.change"};

report::ChangeLine changeLine(const store::TrailRow& row, const StudyNames& names, const TrialPersons& persons) {
    report::ChangeLine line;
    line.subject = row.entry.place.subject;
    line.place = names.place(row.entry.place);
    line.hadOld = row.entry.was.has_value();
    line.oldValue = row.entry.was ? names.value(row.entry.place.item, *row.entry.was) : std::string();
    line.blank = !row.entry.value.has_value();
    line.newValue = row.entry.value ? names.value(row.entry.place.item, *row.entry.value) : std::string();
    line.unit = row.entry.unit.empty() ? std::string() : names.unit(row.entry.unit);
    line.who = whoOf(names.say(), persons, row);
    line.when = timeOf(names.say(), row);
    line.why = reasonOf(names.say(), row.entry);
    if (row.erased) {
        line.erased = erasedWords(names.say(), row, persons);
        line.why = row.erasure ? row.erasure->reason : std::string();
    }
    line.proof = proofOf(names.say(), row);
    return line;
}

store::TrailFilter changesFilter(const std::string& subject) {
    store::TrailFilter filter;
    filter.subject = subject;
    filter.acts = kChangeActs;
    filter.erasedToo = true;
    return filter;
}

Result<std::vector<std::string>> subjectsOf(store::Projection& projection, const std::string& only) {
    if (!only.empty())
        return std::vector<std::string>{only};
    TRY(const auto rows, projection.subjects());
    std::vector<std::string> out;
    for (const auto& row : rows)
        out.push_back(row.subject);
    return out;
}

} // namespace

std::vector<report::DayCount> ChangeCounts::days() const {
    std::vector<report::DayCount> out;
    for (const auto& [day, count] : byDay)
        out.push_back({day, count});
    return out;
}

Result<ChangeCounts> countChanges(store::Projection& projection, const std::string& subject) {
    constexpr std::size_t kDay = 10; // letters of 2026-11-22
    ChangeCounts out;
    TRY_VOID(projection.trail(changesFilter(subject), [&out](const store::TrailRow& row) {
        const base::UtcTime there{row.time.msSinceEpoch + std::int64_t{row.zoneMinutes} * 60'000};
        ++out.total;
        ++out.byDay[base::encodeTime(there).substr(0, kDay)];
        ++out.byPerson[{row.chain, row.author}];
        ++out.bySubject[row.entry.place.subject];
        ++out.byItem[row.entry.place.item];
        return true;
    }));
    return out;
}

report::ChangeSource changesOf(const ReportInput& input, const std::string& subject) {
    return [&input, subject](const std::function<bool(const report::ChangeLine&)>& line) -> Result<void> {
        const StudyNames names(input.study, input.language);
        TRY(const auto subjects, subjectsOf(input.projection, subject));
        bool more = true;
        for (const auto& one : subjects) {
            TRY_VOID(input.projection.trail(changesFilter(one), [&](const auto& row) {
                return more = line(changeLine(row, names, input.persons));
            }));
            if (!more)
                break;
        }
        return {};
    };
}

} // namespace caseseal::desk

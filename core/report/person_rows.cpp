// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_rows.h"

namespace caseseal::report {

namespace {

void layPerson(PageParts& parts, TableWriter& table, const PersonLine& line) {
    std::vector<Span> key;
    if (!line.keyFingerprint.empty())
        key = {{parts.say("label-key") + QStringLiteral("  "), style::kSecond},
               {inFours(line.keyFingerprint), style::kHash}};
    table.row({twoParts(words(line.name), style::kStrong, words(line.id), style::kSecond),
               {{words(line.organisation), style::kBody}},
               {{words(line.roles), style::kBody}},
               twoParts(words(line.since), style::kSecond, words(line.status), style::kSecond)},
              key);
}

} // namespace

void layPersons(PageParts& parts, const std::vector<PersonLine>& persons) {
    if (persons.empty())
        return parts.note("persons-none");
    parts.note("persons-how-to-read");
    parts.flow().skip(6);
    TableWriter table(parts.flow(), columnsOf({{parts.title("column-person"), 27},
                                               {parts.title("column-organisation"), 25},
                                               {parts.title("column-roles"), 21},
                                               {parts.title("column-since"), 27}}));
    for (const PersonLine& line : persons)
        layPerson(parts, table, line);
}

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_rows.h"

namespace caseseal::report {

namespace {

void layPerson(TableWriter& table, const PersonLine& line) {
    std::vector<Span> key;
    if (!line.keyFingerprint.empty())
        key = {{QStringLiteral("Key  "), style::kSecond}, {inFours(line.keyFingerprint), style::kHash}};
    table.row({twoParts(words(line.name), style::kStrong, words(line.id), style::kSecond),
               {{words(line.organisation), style::kBody}},
               {{words(line.roles), style::kBody}},
               twoParts(words(line.since), style::kSecond, words(line.status), style::kSecond)},
              key);
}

} // namespace

void layPersons(PageParts& parts, const std::vector<PersonLine>& persons) {
    if (persons.empty())
        return parts.note(QStringLiteral("No person is declared."));
    parts.note(
        QStringLiteral("Persons are as the administrator of the trial declared them. Compare the fingerprint of a key "
                       "with the one that the person knows."));
    parts.flow().skip(6);
    TableWriter table(parts.flow(),
                      columnsOf({{"Person", 27}, {"Organisation", 25}, {"Roles", 21}, {"Since, status", 27}}));
    for (const PersonLine& line : persons)
        layPerson(table, line);
}

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "persons_report.h"

#include "person_entries.h"

#include <map>

namespace caseseal::desk {

namespace {

struct Originated {
    std::string first, last;
    std::uint64_t values = 0, changes = 0, signatures = 0;
};

/// From one pass over the trail; memory grows with the persons only.
Result<std::map<std::string, Originated>> originatedIn(store::Projection& projection) {
    std::map<std::string, Originated> out;
    store::TrailFilter filter;
    filter.acts = {"item.set", "item.change", "form.sign"};
    TRY_VOID(projection.trail(filter, [&out](const store::TrailRow& row) {
        Originated& person = out[row.author];
        if (row.entry.act == "form.sign") {
            ++person.signatures;
            return true;
        }
        ++(row.entry.act == "item.set" ? person.values : person.changes);
        person.last = describeTime(row.time, row.zoneMinutes);
        if (person.first.empty())
            person.first = person.last;
        return true;
    }));
    return out;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts)
        out += (out.empty() ? "" : ", ") + part;
    return out;
}

std::string whatOf(const evidence::Entry& entry) {
    const auto* reset = entry.data.find("reset");
    if (entry.act == "person.rekey")
        return reset != nullptr && reset->asBool() != nullptr && *reset->asBool()
                   ? "new password and key, by an administrator"
                   : "new key, by the person";
    return entry.act == "person.add"       ? "added"
           : entry.act == "person.role"    ? "roles set"
           : entry.act == "person.disable" ? "disabled"
           : entry.act == "person.enable"  ? "enabled"
                                           : entry.act;
}

Result<std::vector<report::DelegationRow>> delegationsIn(const ReportInput& input) {
    TRY(const auto rows, input.projection.personActs());
    evidence::PersonTable table;
    std::vector<report::DelegationRow> out;
    for (const auto& row : rows) {
        const auto* id = row.entry.data.find("person");
        if (row.erased || id == nullptr || id->asString() == nullptr || !table.apply(row.entry, row.seal))
            continue; // what breaks a rule is named by verification
        const auto info = infoOf(*table.find(*id->asString()));
        out.push_back({describeTime(row.time, row.zoneMinutes), nameOf(input.persons, row.author) + ", " + row.role,
                       info.name + " (" + info.id + ")", whatOf(row.entry), joined(info.roles), info.keyFingerprint,
                       proofOf(row)});
    }
    return out;
}

} // namespace

Result<report::PersonsContent> makePersonsContent(const ReportInput& input) {
    report::PersonsContent content;
    fillFrame(content, input);
    content.title = "Persons and delegations";
    content.persons = personLines(input.persons);
    TRY(const auto originated, originatedIn(input.projection));
    for (const auto& [who, did] : originated)
        content.originators.push_back(
            {nameOf(input.persons, who), did.first, did.last, did.values, did.changes, did.signatures});
    TRY(content.delegations, delegationsIn(input));
    content.reportJson = reportJson(input, "persons",
                                    {{"persons", static_cast<std::int64_t>(content.persons.size())},
                                     {"delegations", static_cast<std::int64_t>(content.delegations.size())}});
    return content;
}

} // namespace caseseal::desk

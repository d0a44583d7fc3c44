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

/// By chain and id, from one pass over the trail; memory grows with the persons only.
Result<std::map<std::pair<std::string, std::string>, Originated>> originatedIn(const report::ReportWords& say,
                                                                               store::Projection& projection) {
    std::map<std::pair<std::string, std::string>, Originated> out;
    store::TrailFilter filter;
    filter.acts = {"item.set", "item.change", "form.sign"};
    TRY_VOID(projection.trail(filter, [&out, &say](const store::TrailRow& row) {
        Originated& person = out[{row.chain, row.author}];
        if (row.entry.act == "form.sign") {
            ++person.signatures;
            return true;
        }
        ++(row.entry.act == "item.set" ? person.values : person.changes);
        person.last = timeOf(say, row);
        if (person.first.empty())
            person.first = person.last;
        return true;
    }));
    return out;
}

std::string whatOf(const report::ReportWords& say, const evidence::Entry& entry) {
    const auto* reset = entry.data.find("reset");
    if (entry.act == "person.rekey")
        return reset != nullptr && reset->asBool() != nullptr && *reset->asBool() ? say.say("delegation-reset")
                                                                                  : say.say("delegation-rekey");
    return entry.act == "person.add"       ? say.say("delegation-added")
           : entry.act == "person.role"    ? say.say("delegation-roles")
           : entry.act == "person.disable" ? say.say("delegation-disabled")
           : entry.act == "person.enable"  ? say.say("delegation-enabled")
                                           : entry.act;
}

Result<std::vector<report::DelegationRow>> delegationsIn(const report::ReportWords& say, const ReportInput& input) {
    TRY(const auto rows, input.projection.personActs());
    std::map<std::string, evidence::PersonTable> tables; // by chain
    std::vector<report::DelegationRow> out;
    for (const auto& row : rows) {
        const auto* id = row.entry.data.find("person");
        auto& table = tables[row.chain];
        if (row.erased || id == nullptr || id->asString() == nullptr || !table.apply(row.entry, row.seal))
            continue; // what breaks a rule is named by verification
        const auto info = infoOf(*table.find(*id->asString()));
        out.push_back({timeOf(say, row), whoOf(say, input.persons, row), info.name + " (" + info.id + ")",
                       whatOf(say, row.entry), rolesOf(say, info.roles), info.keyFingerprint, proofOf(say, row)});
    }
    return out;
}

} // namespace

Result<report::PersonsContent> makePersonsContent(const ReportInput& input) {
    const report::ReportWords say(input.language);
    report::PersonsContent content;
    fillFrame(content, input);
    content.title = say.say("title-persons");
    content.persons = personLines(say, input.persons);
    TRY(const auto originated, originatedIn(say, input.projection));
    for (const auto& [who, did] : originated)
        content.originators.push_back({nameOf(input.persons, who.first, who.second), did.first, did.last, did.values,
                                       did.changes, did.signatures});
    TRY(content.delegations, delegationsIn(say, input));
    content.reportJson = reportJson(input, "persons",
                                    {{"persons", static_cast<std::int64_t>(content.persons.size())},
                                     {"delegations", static_cast<std::int64_t>(content.delegations.size())}});
    return content;
}

} // namespace caseseal::desk

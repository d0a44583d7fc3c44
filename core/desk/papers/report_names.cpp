// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_names.h"

namespace caseseal::desk {

std::string StudyNames::event(const std::string& oid) const {
    const auto* found = m_study.event(oid);
    return found == nullptr ? oid : pick(found->title, found->name, oid);
}

std::string StudyNames::form(const std::string& oid) const {
    const auto* found = m_study.form(oid);
    return found == nullptr ? oid : pick(found->title, found->name, oid);
}

std::string StudyNames::group(const std::string& oid) const {
    const auto* found = m_study.group(oid);
    return found == nullptr ? oid : pick(found->title, found->name, oid);
}

std::string StudyNames::item(const std::string& oid) const {
    const auto* found = m_study.item(oid);
    return found == nullptr ? oid : pick(found->question, found->name, oid);
}

std::string StudyNames::unit(const std::string& oid) const {
    const auto at = m_study.units.find(oid);
    return at == m_study.units.end() ? oid : pick(at->second.symbol, at->second.name, oid);
}

std::string StudyNames::value(const std::string& itemOid, const std::string& value) const {
    const auto* item = m_study.item(itemOid);
    const auto* list = item == nullptr ? nullptr : m_study.codeListOf(*item);
    if (list == nullptr)
        return value;
    for (const auto& code : list->items)
        if (code.code == value && code.decode.in(m_language) != value && !code.decode.empty())
            return value + " (" + code.decode.in(m_language) + ")";
    return value;
}

std::string StudyNames::place(const ItemPlace& at) const {
    std::string out = visit(at.event, at.eventRepeat);
    if (!at.form.empty())
        out += " › " + form(at.form) + repeatSuffix(at.formRepeat);
    if (!at.item.empty())
        out += " › " + item(at.item) + repeatSuffix(at.groupRepeat);
    return out;
}

std::string StudyNames::visit(const std::string& event, const std::string& repeat) const {
    return this->event(event) + repeatSuffix(repeat);
}

std::string StudyNames::pick(const study::Text& text, const std::string& name, const std::string& oid) const {
    if (const auto& said = text.in(m_language); !said.empty())
        return said;
    return name.empty() ? oid : name;
}

std::string nameOf(const TrialPersons& persons, const std::string& chain, const std::string& id) {
    const auto* person = persons.find(chain, id);
    return person == nullptr ? id : person->name + " (" + id + ")";
}

std::string whoOf(const report::ReportWords& say, const TrialPersons& persons, const store::TrailRow& row) {
    return say.say("list", {nameOf(persons, row.chain, row.author), say.name("role", row.role)});
}

std::string rolesOf(const report::ReportWords& say, const std::vector<std::string>& roles) {
    std::string out;
    for (const auto& role : roles)
        out = out.empty() ? say.name("role", role) : say.say("list", {out, say.name("role", role)});
    return out;
}

std::string repeatSuffix(const std::string& repeat) { return repeat.empty() ? std::string() : " [" + repeat + "]"; }

std::string timeOf(const report::ReportWords& say, const store::TrailRow& row) {
    return say.moment(row.time, row.zoneMinutes);
}

std::string proofOf(const report::ReportWords& say, const store::TrailRow& row) {
    const std::string seal = std::to_string(row.seal), entry = std::to_string(row.entryIndex);
    return row.ledgerIndex ? say.say("proof-on-ledger", {seal, entry, std::to_string(*row.ledgerIndex)})
                           : say.say("proof-not-yet", {seal, entry});
}

std::string reasonOf(const report::ReportWords& say, const evidence::Entry& entry) {
    std::string out = entry.reason;
    for (const auto& check : entry.checks) {
        out += out.empty() ? "" : "\n";
        out += check.answer.empty() ? say.say("check-unanswered", {check.message})
                                    : say.say("check-answered", {check.message, check.answer});
    }
    return out;
}

} // namespace caseseal::desk

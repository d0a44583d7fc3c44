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

std::string nameOf(const evidence::PersonTable& persons, const std::string& id) {
    const auto* person = persons.find(id);
    return person == nullptr ? id : person->name + " (" + id + ")";
}

std::string repeatSuffix(const std::string& repeat) { return repeat.empty() ? std::string() : " [" + repeat + "]"; }

std::string plural(std::uint64_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string describeTime(base::UtcTime time, int zoneMinutes) {
    const auto readable = [](base::UtcTime moment) {
        std::string text = base::encodeTime(moment).substr(0, 19);
        text[10] = ' ';
        return text;
    };
    return readable(time) + " UTC (" + readable({time.msSinceEpoch + std::int64_t{zoneMinutes} * 60'000}).substr(11) +
           " " + base::encodeZone(zoneMinutes) + ")";
}

std::string proofOf(const store::TrailRow& row) {
    return "seal " + std::to_string(row.seal) + ":" + std::to_string(row.entryIndex) +
           (row.ledgerIndex ? ", ledger " + std::to_string(*row.ledgerIndex) : ", not on the ledger yet");
}

std::string reasonOf(const evidence::Entry& entry) {
    std::string out = entry.reason;
    for (const auto& check : entry.checks) {
        out += out.empty() ? "" : "\n";
        out += "Check fired: " + check.message;
        out += check.answer.empty() ? " No answer." : " Answer: " + check.answer;
    }
    return out;
}

} // namespace caseseal::desk

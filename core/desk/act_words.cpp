// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"

#include <array>

namespace caseseal::desk {

namespace {

struct Words {
    std::string_view act, words;
};
constexpr auto kWords = std::to_array<Words>({
    {"subject.enrol", "enrolled"},
    {"subject.withdraw", "left the trial"},
    {"subject.erase", "erased"},
    {"subject.count", "counted"},
    {"subject.transfer", "handed over to another installation"},
    {"subject.adopt", "taken over from another installation"},
    {"event.schedule", "visit planned"},
    {"event.skip", "visit skipped"},
    {"form.complete", "completed"},
    {"form.reopen", "reopened"},
    {"form.sign", "signed"},
    {"form.verify", "verified against the source"},
    {"form.unverify", "verification taken back"},
    {"form.freeze", "frozen"},
    {"form.unfreeze", "unfrozen"},
    {"form.lock", "locked"},
    {"form.unlock", "unlocked"},
    {"query.open", "asked"},
    {"query.answer", "answered"},
    {"query.close", "closed"},
    {"query.reopen", "asked again"},
});

bool isRequest(const evidence::Entry& entry) {
    const auto* request = entry.data.find("request");
    return request != nullptr && request->asBool() != nullptr && *request->asBool();
}

std::string withUnit(const evidence::Entry& entry, const StudyNames& names) {
    const std::string value = names.value(entry.place.item, entry.value.value_or(std::string()));
    return entry.unit.empty() ? value : value + " " + names.unit(entry.unit);
}

std::string valueWords(const evidence::Entry& entry, const StudyNames& names) {
    const std::string flavour = dataWord(entry, "null");
    const std::string why = flavour.empty() ? std::string() : " (" + flavour + ")";
    const std::string was = entry.was ? names.value(entry.place.item, *entry.was) : std::string();
    if (!entry.value)
        return entry.was ? "blanked" + why + ", was " + was : "left blank" + why;
    const std::string verb = entry.source == "derived" ? "calculated " : entry.source == "import" ? "imported " : "";
    if (!entry.was)
        return (verb.empty() ? "entered " : verb) + withUnit(entry, names);
    return (verb.empty() ? "changed " : verb + "anew, ") + was + " to " + withUnit(entry, names);
}

std::string detailOf(const evidence::Entry& entry) {
    if (entry.act == "form.sign")
        return dataWord(entry, "meaning");
    if (entry.act.starts_with("query."))
        return dataWord(entry, "text");
    return entry.act == "event.schedule" ? dataWord(entry, "date") : std::string();
}

} // namespace

std::string dataWord(const evidence::Entry& entry, const char* key) {
    const auto* found = entry.data.find(key);
    return found == nullptr || found->asString() == nullptr ? std::string() : *found->asString();
}

std::string actWords(const evidence::Entry& entry, const StudyNames& names) {
    if (entry.act == "item.set" || entry.act == "item.change")
        return valueWords(entry, names);
    if (entry.act == "form.reopen" && isRequest(entry))
        return "asked to have it opened";
    if (dataWord(entry, "request") == "denied")
        return "refused to open it";
    std::string out = entry.act;
    for (const auto& [act, words] : kWords)
        if (act == entry.act)
            out = words;
    const std::string detail = detailOf(entry);
    return detail.empty() ? out : out + ": " + detail;
}

report::ActLine actLine(const store::TrailRow& row, const StudyNames& names, const evidence::PersonTable& persons) {
    return {describeTime(row.time, row.zoneMinutes), nameOf(persons, row.author) + ", " + row.role,
            row.erased ? "erased later" : actWords(row.entry, names), row.erased ? std::string() : reasonOf(row.entry),
            proofOf(row)};
}

} // namespace caseseal::desk

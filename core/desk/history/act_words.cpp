// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"

#include "erasure_report.h"

#include "evidence/erasure.h"

namespace caseseal::desk {

namespace {

bool isRequest(const evidence::Entry& entry) {
    const auto* request = entry.data.find("request");
    return request != nullptr && request->asBool() != nullptr && *request->asBool();
}

std::string withUnit(const evidence::Entry& entry, const StudyNames& names) {
    const std::string value = names.value(entry.place.item, entry.value.value_or(std::string()));
    return entry.unit.empty() ? value : value + " " + names.unit(entry.unit);
}

std::string blankWords(const evidence::Entry& entry, const StudyNames& names) {
    const auto& say = names.say();
    const std::string flavour = dataWord(entry, "null");
    const std::string why = flavour.empty() ? std::string() : say.name("null", flavour);
    if (!entry.was)
        return why.empty() ? say.say("value-left-blank") : say.say("value-left-blank-why", {why});
    const std::string was = names.value(entry.place.item, *entry.was);
    return why.empty() ? say.say("value-blanked", {was}) : say.say("value-blanked-why", {was, why});
}

std::string valueWords(const evidence::Entry& entry, const StudyNames& names) {
    if (!entry.value)
        return blankWords(entry, names);
    const auto& say = names.say();
    const std::string now = withUnit(entry, names);
    const bool derived = entry.source == "derived", imported = entry.source == "import";
    if (!entry.was)
        return derived    ? say.say("value-calculated", {now})
               : imported ? say.say("value-imported", {now})
                          : say.say("value-entered", {now});
    const std::string was = names.value(entry.place.item, *entry.was);
    return derived    ? say.say("value-calculated-anew", {was, now})
           : imported ? say.say("value-imported-anew", {was, now})
                      : say.say("value-changed", {was, now});
}

std::string detailOf(const evidence::Entry& entry, const report::ReportWords& say) {
    if (entry.act == "form.sign")
        return dataWord(entry, "meaning");
    if (entry.act.starts_with("query."))
        return dataWord(entry, "text");
    if (const auto erasure = evidence::Erasure::parse(entry))
        return std::to_string(erasure->seal) + ":" + std::to_string(erasure->entry);
    return entry.act == "event.schedule" ? say.day(dataWord(entry, "date")) : std::string();
}

} // namespace

std::string dataWord(const evidence::Entry& entry, const char* key) {
    const auto* found = entry.data.find(key);
    return found == nullptr || found->asString() == nullptr ? std::string() : *found->asString();
}

std::string actWords(const evidence::Entry& entry, const StudyNames& names) {
    if (entry.act == "item.set" || entry.act == "item.change")
        return valueWords(entry, names);
    const auto& say = names.say();
    if (entry.act == "form.reopen" && isRequest(entry))
        return say.say("asked-to-open");
    if (dataWord(entry, "request") == "denied")
        return say.say("refused-to-open");
    const std::string act = say.name("act", entry.act), detail = detailOf(entry, say);
    return detail.empty() ? act : say.say("with-detail", {act, detail});
}

report::ActLine actLine(const store::TrailRow& row, const StudyNames& names, const TrialPersons& persons) {
    const auto& say = names.say();
    return {timeOf(say, row), whoOf(say, persons, row),
            row.erased ? erasedWords(say, row, persons) : actWords(row.entry, names),
            row.erasure ? row.erasure->reason : reasonOf(say, row.entry), proofOf(say, row)};
}

} // namespace caseseal::desk

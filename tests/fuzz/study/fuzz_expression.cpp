// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_rules.h"

using namespace caseseal;
using study::DataType;

namespace {

/// The first byte says how the expression is hung up; the rest is the expression. The fields have a value each.
constexpr std::size_t kMaxText = 40u << 10;

study::Study studyWith(const std::string& text, unsigned char kind) {
    study::Study study;
    study.oid = "S";
    study.events.resize(2);
    study.events[0].oid = "V1";
    study.events[1].oid = "Event.V2";
    auto& group = study.groups["G"];
    group.oid = group.name = "G";
    auto& repeating = study.groups["R"];
    repeating.oid = repeating.name = "R";
    repeating.repeating = true;
    auto& form = study.forms["F"];
    form.oid = form.name = "F";
    form.groups = {{"G", true, {}}, {"R", true, {}}};
    for (auto& event : study.events)
        event.forms = {{"F", true, {}, "ACT"}};
    const auto add = [&](study::ItemGroup& to, const std::string& oid, DataType type) {
        auto& item = study.items[oid];
        item.oid = item.name = oid;
        item.dataType = type;
        to.items.push_back({oid, false, {}, {}});
    };
    for (const auto type : {DataType::Text, DataType::Integer, DataType::Float, DataType::Boolean, DataType::Date})
        add(group, std::string(1, static_cast<char>('a' + int(type))), type);
    add(repeating, "r", DataType::Integer);
    add(group, "x___1", DataType::Boolean);
    add(group, "W.Q-1", DataType::Text);
    add(group, "out", kind % 2 == 0 ? DataType::Float : DataType::Text);
    const study::Formula formula{text, kind % 5 == 0 ? "js" : "", kind % 3 == 0 ? "redcap:Calculation" : "Formal"};
    study.conditions["C"] = {"C", {}, {formula, formula}, kind % 7 == 0, kind % 4 == 0};
    study.methods["M"] = {"M", {}, {formula}, false, false};
    group.items.back().condition = "C";
    group.items.back().method = "M";
    study.events[1].condition = form.groups[1].condition = "C";
    study.items["out"].rangeChecks.emplace_back().formula = formula;
    return study;
}

class SomeValues : public study::FieldValues {
public:
    [[nodiscard]] std::optional<std::string> value(const study::FieldPlace& place) const override {
        if (place.item == "a" || place.item == "out")
            return "text, with \xc3\xa9";
        if (place.item == "r")
            return place.groupRepeat == "2" ? std::optional<std::string>("12") : std::nullopt;
        return place.item.size() == 1 && place.event == "V1" ? std::optional<std::string>("2026-02-28") : "1";
    }
    [[nodiscard]] std::vector<study::FieldPlace> placesOf(const std::string& item, const std::string&,
                                                          const std::string&) const override {
        return {{"V1", {}, "F", {}, "G", {}, item}, {"V1", {}, "F", {}, "R", "2", item}};
    }
};

} // namespace

/// Whatever the expression is: it is understood or there is a sentence why not, it is evaluated and ends, twice the
/// same way, and what it gives can be stored.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > kMaxText)
        return 0;
    const auto text = std::string(base::textOf({data + 1, size - 1}));
    const auto rules = study::StudyRules::make(studyWith(text, data[0]));
    for (const auto& note : rules.notes())
        CHECK(note.understood || note.why.ends_with('.'));
    const SomeValues values;
    const study::FieldPlace out{"V1", {}, "F", {}, "G", {}, "out"}, visit{"Event.V2", {}, {}, {}, {}, {}, {}};
    for (const auto& place : {out, study::FieldPlace{"Event.V2", {}, "F", {}, "G", {}, "out"}})
        CHECK(rules.itemCollected(place, values) == rules.itemCollected(place, values));
    CHECK(rules.eventCollected(visit, values) == rules.eventCollected(visit, values));
    CHECK(rules.groupCollected({"V1", {}, "F", {}, "R", "2", {}}, values) || !rules.notes().front().why.empty() ||
          rules.notes().front().understood);
    for (const auto& derived : rules.derive(out, {out}, values))
        CHECK(!derived.value || !derived.value->empty());
    for (const auto& fired : rules.check(out, values))
        CHECK(fired.rule == "check:1" && !fired.what.empty());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study_rules.h"

#include <algorithm>

/// Small studies and values for the tests of rules: visits V1, V2, V3 with the forms F and G; F has the groups A (with
/// the items of the test) and R (repeating), G has B.
namespace caseseal::study {

class MapValues : public FieldValues {
public:
    std::map<FieldPlace, std::string> values;

    [[nodiscard]] std::optional<std::string> value(const FieldPlace& place) const override {
        ++reads;
        const auto found = values.find(place);
        return found == values.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::vector<FieldPlace> placesOf(const std::string& item, const std::string& event,
                                                   const std::string& form) const override {
        std::vector<FieldPlace> places;
        for (const auto& [place, value] : values)
            if (place.item == item && (event.empty() || place.event == event) && (form.empty() || place.form == form))
                places.push_back(place);
        return places;
    }
    mutable std::size_t reads = 0;
};

struct RuleStudy {
    Study study;

    RuleStudy() {
        study.oid = "S";
        for (const auto* oid : {"V1", "V2", "V3"})
            study.events.push_back(eventOf(oid));
        study.forms["F"] = formOf("F", {"A", "R"});
        study.forms["G"] = formOf("G", {"B"});
        for (const auto* oid : {"A", "R", "B"})
            study.groups[oid].oid = study.groups[oid].name = oid;
        study.groups["R"].repeating = true;
    }

    Item& add(const std::string& oid, DataType type, const std::string& group = "A") {
        auto& item = study.items[oid];
        item.oid = item.name = oid;
        item.dataType = type;
        study.groups[group].items.push_back({oid, false, {}, {}});
        return item;
    }
    ItemRef& ref(const std::string& group, const std::string& item) {
        return *std::ranges::find(study.groups[group].items, item, &ItemRef::item);
    }
    /// A condition on an item of group A; true means do not collect.
    void except(const std::string& item, const std::string& text, const std::string& context = {}) {
        const auto oid = "C." + item;
        study.conditions[oid] = {oid, {}, {{text, context, "FormalExpression " + context}}, false, false};
        ref("A", item).condition = oid;
    }
    void calculate(const std::string& item, const std::string& text, const std::string& context = {},
                   const std::string& group = "A") {
        const auto oid = "M." + item;
        study.methods[oid] = {oid, "Computation", {{text, context, "FormalExpression " + context}}, false, false};
        ref(group, item).method = oid;
    }
    void check(const std::string& item, const std::string& text, bool hard = false) {
        RangeCheck check;
        check.hard = hard;
        check.formula = Formula{text, "js", "FormalExpression js"};
        study.items[item].rangeChecks.push_back(check);
    }

    static FieldPlace at(const std::string& item, const std::string& group = "A", const std::string& event = "V1",
                         const std::string& groupRepeat = {}) {
        return {event, {}, group == "B" ? "G" : group == "C" ? "H" : "F", {}, group, groupRepeat, item};
    }

private:
    static Event eventOf(const std::string& oid) {
        Event event;
        event.oid = event.name = oid;
        event.forms = {{"F", true, {}, {}}, {"G", true, {}, {}}};
        return event;
    }
    static Form formOf(const std::string& oid, const std::vector<std::string>& groups) {
        Form form;
        form.oid = form.name = oid;
        for (const auto& group : groups)
            form.groups.push_back({group, true, {}});
        return form;
    }
};

} // namespace caseseal::study

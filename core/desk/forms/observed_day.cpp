// SPDX-License-Identifier: GPL-3.0-or-later
#include "observed_day.h"

#include "study/visit_schedule.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

constexpr std::size_t kDateChars = 10; // 2026-11-22

bool isWholeDate(study::DataType type) { return type == study::DataType::Date || type == study::DataType::DateTime; }

/// The items of a form that hold whole dates, in the study's order.
std::vector<std::string> dateItems(const study::Study& study, const std::string& formOid) {
    std::vector<std::string> out;
    const auto* form = study.form(formOid);
    if (form == nullptr)
        return out;
    for (const auto& groupRef : form->groups) {
        const auto* group = study.group(groupRef.group);
        if (group == nullptr)
            continue;
        for (const auto& itemRef : group->items)
            if (const auto* item = study.item(itemRef.item); item != nullptr && isWholeDate(item->dataType))
                out.push_back(itemRef.item);
    }
    return out;
}

} // namespace

std::optional<int> ObservedDay::daysUntil(base::UtcTime time, int zoneMinutes) const {
    return study::daysBetween(std::string_view(date).substr(0, kDateChars), localDay(time, zoneMinutes));
}

Result<ObservedDay> ObservedDays::of(const store::FormPlace& form) {
    if (form.subject.empty() || form.event.empty())
        return ObservedDay{};
    if (const auto known = m_known.find(form); known != m_known.end())
        return known->second;
    TRY(auto found, find(form));
    return m_known[form] = std::move(found);
}

Result<ObservedDay> ObservedDays::find(const store::FormPlace& form) {
    const auto dates = dateItems(m_study, form.form);
    if (!dates.empty()) {
        TRY(const auto values, m_projection.values(form));
        for (const auto& date : dates)
            for (const auto& value : values)
                if (value.place.item == date && value.value && value.value->size() >= kDateChars)
                    return ObservedDay{*value.value, date};
    }
    TRY(auto day, planned(form));
    return ObservedDay{std::move(day), {}};
}

Result<std::string> ObservedDays::planned(const store::FormPlace& form) {
    auto known = m_events.find(form.subject);
    if (known == m_events.end()) {
        TRY(auto events, m_projection.events(form.subject));
        known = m_events.emplace(form.subject, std::move(events)).first;
    }
    for (const auto& event : known->second)
        if (event.event == form.event && event.eventRepeat == form.eventRepeat)
            return event.date;
    return std::string();
}

} // namespace caseseal::desk

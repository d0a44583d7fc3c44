// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_dates.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

bool isBirthday(const study::Item& item) {
    std::string name = item.oid + " " + item.name;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
    const auto has = [&name](const char* word) { return name.find(word) != std::string::npos; };
    return has("BIRTH") || has("BRTH") || has("DOB");
}

} // namespace

VisitDateItem VisitDates::of(const study::Event& event) const {
    if (event.type == study::EventType::Common)
        return {}; // runs through the whole trial and has no day
    for (const auto& form : event.forms)
        if (const auto* definition = m_study.form(form.form))
            for (const auto& group : definition->groups)
                if (auto item = inGroup(m_study.group(group.group)); !item.empty())
                    return {form.form, group.group, std::move(item)};
    return {};
}

std::string VisitDates::inGroup(const study::ItemGroup* group) const {
    if (group == nullptr)
        return {};
    for (const auto& ref : group->items)
        if (const auto* item = m_study.item(ref.item); item && isDay(*item))
            return item->oid;
    return {};
}

bool VisitDates::isDay(const study::Item& item) const {
    if (!m_named.empty())
        return m_named.contains(item.oid);
    return (item.dataType == study::DataType::Date || item.dataType == study::DataType::DateTime) && !isBirthday(item);
}

} // namespace caseseal::desk

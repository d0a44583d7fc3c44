// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study.h"

#include <map>

/// Private to the room: when what was entered had been observed, as far as the record says.
namespace caseseal::desk {

using base::Result;

struct ObservedDay {
    std::string date; ///< ISO, with a time where one was typed; empty: the record does not say
    std::string item; ///< OID of the item that says so; empty: the day that was planned for the visit
    /// To the day on the writer's wall; nothing where there is no date.
    [[nodiscard]] std::optional<int> daysUntil(base::UtcTime time, int zoneMinutes) const;
};

/// Of a form: the value of its first item of a whole date (date or datetime, in the study's order), else the day that
/// was planned for its visit. Remembers the forms that were asked for. One thread at a time; both outlive it.
class ObservedDays {
public:
    ObservedDays(store::Projection& projection, const study::Study& study) : m_projection(projection), m_study(study) {}
    [[nodiscard]] Result<ObservedDay> of(const store::FormPlace& form);

private:
    [[nodiscard]] Result<ObservedDay> find(const store::FormPlace& form);
    [[nodiscard]] Result<std::string> planned(const store::FormPlace& form);

    store::Projection& m_projection;
    const study::Study& m_study;
    std::map<store::FormPlace, ObservedDay> m_known;
    std::map<std::string, std::vector<store::EventState>> m_events; ///< by participant
};

} // namespace caseseal::desk

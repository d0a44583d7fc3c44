// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

#include <set>

/// Private to the room: which item of a study holds the day of a visit.
namespace caseseal::desk {

/// Where it stands; empty texts: the study has none.
struct VisitDateItem {
    std::string form, group, item; ///< OIDs
};

/// Of each visit the first item of a whole date, in the study's order, that is no birthday; or, where items are named,
/// the first of those. `named` and the study outlive it.
class VisitDates {
public:
    VisitDates(const study::Study& study, const std::set<std::string>& named) : m_study(study), m_named(named) {}
    [[nodiscard]] VisitDateItem of(const study::Event& event) const;

private:
    [[nodiscard]] std::string inGroup(const study::ItemGroup* group) const;
    [[nodiscard]] bool isDay(const study::Item& item) const;

    const study::Study& m_study;
    const std::set<std::string>& m_named;
};

} // namespace caseseal::desk

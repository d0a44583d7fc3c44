// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study_rules.h"

#include <functional>
#include <map>
#include <set>

/// What the study's rules say of one form as it stands on the screen, typed and not sealed values included.
namespace caseseal::ui {

/// Where a field lives within its form. `groupRepeat` is empty for a group that does not repeat.
struct FieldKey {
    std::string group, groupRepeat, item;
    auto operator<=>(const FieldKey&) const = default;
};

/// A group of the form, one repeat of it.
using GroupKey = std::pair<std::string, std::string>;

/// What follows from the values.
struct RuleFindings {
    bool formCollected = true;
    std::set<GroupKey> closedGroups; ///< not to be collected
    std::set<FieldKey> closedFields; ///< not to be collected, by their own condition or their group's
    std::map<FieldKey, std::optional<std::string>> derived;   ///< calculated; nothing: an input is missing
    std::map<FieldKey, std::vector<study::CheckFired>> fired; ///< checks over several fields
    bool operator==(const RuleFindings& other) const;
};

/// No state between calls. Rules and other values must outlive it.
class FormRules {
public:
    /// `others`: the participant's values in force, in every form; those of this form are read from the screen instead.
    FormRules(const study::StudyRules& rules, const study::FieldValues& others, store::FormPlace place);

    /// The stored text of a field of this form as it stands now; nothing where it is blank.
    using Own = std::function<std::optional<std::string>(const FieldKey&)>;
    [[nodiscard]] RuleFindings work(const std::vector<FieldKey>& fields, const Own& own) const;

private:
    [[nodiscard]] study::FieldPlace placeOf(const FieldKey& key) const;
    void workConditions(const std::vector<FieldKey>& fields, const study::FieldValues& values, RuleFindings& out) const;

    const study::StudyRules& m_rules;
    const study::FieldValues& m_others;
    store::FormPlace m_place;
};

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/item_check.h"

#include <memory>

/// The study's conditions (skip logic), methods (calculations) and checks over several items, parsed once and evaluated
/// as data: nothing of a study is ever run as code. What cannot be parsed is always collected, never calculated and
/// never checked, and is listed with the reason. What is understood: RULES.md. Limits of an expression: 32 KiB, 100
/// levels of brackets, 1,000 levels of operations; numbers of 34 digits between 1e-400 and 1e400; of all expressions of
/// a study 4 MiB.
namespace caseseal::study {

/// A field of one participant. OIDs and repeat keys; a repeat key is "" where the level does not repeat.
struct FieldPlace {
    std::string event, eventRepeat, form, formRepeat, group, groupRepeat, item;
    auto operator<=>(const FieldPlace&) const = default;
};

/// The values that rules read: those in force, with what is typed and not sealed yet above them.
class FieldValues {
public:
    virtual ~FieldValues() = default;
    /// The stored text of a field; nothing where it is blank, a null flavour, or was never entered.
    [[nodiscard]] virtual std::optional<std::string> value(const FieldPlace& place) const = 0;
    /// Places of this item for this participant that have an entry or a draft, in order of (event, eventRepeat, form,
    /// formRepeat, group, groupRepeat). `event` and `form` empty: all.
    [[nodiscard]] virtual std::vector<FieldPlace> placesOf(const std::string& item, const std::string& event,
                                                           const std::string& form) const = 0;
};

enum class RuleKind { Condition, Method, Check };

/// One expression of the study, for the list of what was understood.
struct RuleNote {
    RuleKind kind = RuleKind::Condition;
    std::string oid;    ///< of the ConditionDef, MethodDef, or of the item with the check
    std::string text;   ///< as the file has it
    std::string origin; ///< "FormalExpression js", "redcap:BranchingLogic" …
    bool understood = false;
    std::string why; ///< one English sentence where not, and where something about it is to be known (a circle)
};

/// What a calculation gives for a field.
struct Derived {
    FieldPlace place;
    std::optional<std::string> value; ///< nothing: an input is missing, or the calculation has no result
};

/// Plain values after `make`; any thread, several at once.
class StudyRules {
public:
    [[nodiscard]] static StudyRules make(const Study& study);
    ~StudyRules();
    StudyRules(StudyRules&&) noexcept;
    StudyRules& operator=(StudyRules&&) noexcept;

    [[nodiscard]] const std::vector<RuleNote>& notes() const;

    /// Is the visit, form, group or item to be collected, as the condition of just this level says? A condition that
    /// cannot be evaluated for want of a value: as the rule's language says (a comparison with a missing value is
    /// false), then with the polarity of its kind.
    [[nodiscard]] bool eventCollected(const FieldPlace& event, const FieldValues& values) const;
    [[nodiscard]] bool formCollected(const FieldPlace& form, const FieldValues& values) const;
    [[nodiscard]] bool groupCollected(const FieldPlace& group, const FieldValues& values) const;
    [[nodiscard]] bool itemCollected(const FieldPlace& item, const FieldValues& values) const;

    /// Is the item calculated by a method that was understood? Such a field is shown, not typed.
    [[nodiscard]] bool isDerived(const std::string& form, const std::string& group, const std::string& item) const;
    /// Group and item of the calculations that read this item, wherever they stand.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> calculatedFrom(const std::string& item) const;
    /// All calculated fields of a form instance, in an order in which each sees the ones before it. Never loops:
    /// members of a cycle are not calculated and listed in `notes`.
    [[nodiscard]] std::vector<Derived> derive(const FieldPlace& form, const std::vector<FieldPlace>& fields,
                                              const FieldValues& values) const;

    /// Checks over several items (range checks with an understood FormalExpression) that fire for this field: those
    /// that are certainly not met; one that lacks a value does not fire. The rule is "check:1", counted as the item's
    /// range checks are.
    [[nodiscard]] std::vector<CheckFired> check(const FieldPlace& place, const FieldValues& values) const;

    /// Does any rule read this item? A change of another item changes nothing but itself.
    [[nodiscard]] bool isRead(const std::string& item) const;

private:
    struct Parts;
    explicit StudyRules(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace caseseal::study

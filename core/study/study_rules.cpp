// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_rules.h"

#include "rule_book.h"

#include <algorithm>

namespace caseseal::study {
namespace {

/// The values with what was just calculated above them.
class CalculatedValues : public FieldValues {
public:
    explicit CalculatedValues(const FieldValues& below) : m_below(below) {}
    [[nodiscard]] std::optional<std::string> value(const FieldPlace& place) const override {
        const auto found = m_calculated.find(place);
        return found == m_calculated.end() ? m_below.value(place) : found->second;
    }
    [[nodiscard]] std::vector<FieldPlace> placesOf(const std::string& item, const std::string& event,
                                                   const std::string& form) const override {
        auto places = m_below.placesOf(item, event, form);
        for (const auto& [place, value] : m_calculated) {
            const bool isMeant =
                place.item == item && (event.empty() || place.event == event) && (form.empty() || place.form == form);
            if (isMeant && value && std::ranges::find(places, place) == places.end())
                places.push_back(place);
        }
        std::ranges::sort(places);
        return places;
    }
    void keep(const FieldPlace& place, const std::optional<std::string>& value) { m_calculated[place] = value; }

private:
    const FieldValues& m_below;
    std::map<FieldPlace, std::optional<std::string>> m_calculated;
};

constexpr std::size_t kShownCheck = 80;

std::string sentenceFor(const std::string& check) {
    const bool isShort = check.size() <= kShownCheck && check.find('\n') == std::string::npos;
    return isShort ? "This does not fit the study's check: " + check
                   : "This does not fit together with other values, as a check of the study asks.";
}

} // namespace

struct StudyRules::Parts {
    explicit Parts(const Study& study) : book(study) {}
    RuleBook book;

    [[nodiscard]] bool collects(std::size_t condition, const FieldPlace& here, const FieldValues& values) const {
        const auto& rule = book.conditions[condition];
        const auto holds = [&](const ParsedFormula& formula) {
            return isTrue(evaluate(formula.expression, formula.dialect, MissingRule::ComparesFalse,
                                   RuleScope(book.index, values, here, formula.dialect)));
        };
        return std::ranges::all_of(rule.formulas, holds) == rule.collectedWhenTrue;
    }

    template<typename Map, typename Key>
    [[nodiscard]] bool collectedBy(const Map& map, const Key& key, const FieldPlace& here,
                                   const FieldValues& values) const {
        const auto found = map.find(key);
        return found == map.end() || collects(found->second, here, values);
    }

    [[nodiscard]] std::optional<std::string> calculated(const RuleBook::Calculation& method, const FieldPlace& here,
                                                        const FieldValues& values) const {
        const auto& formula = method.formula;
        const auto* item = book.index.item(here.item);
        return item ? storedResult(evaluate(formula.expression, formula.dialect, MissingRule::ComparesFalse,
                                            RuleScope(book.index, values, here, formula.dialect)),
                                   *item, formula.isOpenEdc)
                    : std::nullopt;
    }
};

StudyRules::StudyRules(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
StudyRules::~StudyRules() = default;
StudyRules::StudyRules(StudyRules&&) noexcept = default;
StudyRules& StudyRules::operator=(StudyRules&&) noexcept = default;

StudyRules StudyRules::make(const Study& study) { return StudyRules(std::make_unique<Parts>(study)); }

const std::vector<RuleNote>& StudyRules::notes() const { return m_parts->book.notes; }

bool StudyRules::eventCollected(const FieldPlace& event, const FieldValues& values) const {
    return m_parts->collectedBy(m_parts->book.ofEvent, event.event, event, values);
}

bool StudyRules::formCollected(const FieldPlace& form, const FieldValues& values) const {
    return m_parts->collectedBy(m_parts->book.ofForm, RuleBook::Key(form.event, form.form), form, values);
}

bool StudyRules::groupCollected(const FieldPlace& group, const FieldValues& values) const {
    return m_parts->collectedBy(m_parts->book.ofGroup, RuleBook::Key(group.form, group.group), group, values);
}

bool StudyRules::itemCollected(const FieldPlace& item, const FieldValues& values) const {
    const auto found = m_parts->book.ofItem.find(RuleBook::Key(item.group, item.item));
    return found == m_parts->book.ofItem.end() || std::ranges::all_of(found->second, [&](std::size_t condition) {
               return m_parts->collects(condition, item, values);
           });
}

bool StudyRules::isDerived(const std::string& form, const std::string& group, const std::string& item) const {
    (void)form; // a method belongs to the group's reference to the item, in every form
    return m_parts->book.methods.contains(RuleBook::Key(group, item));
}

std::vector<std::pair<std::string, std::string>> StudyRules::calculatedFrom(const std::string& item) const {
    const auto found = m_parts->book.readers.find(item);
    return found == m_parts->book.readers.end() ? std::vector<RuleBook::Key>() : found->second;
}

std::vector<Derived> StudyRules::derive(const FieldPlace& form, const std::vector<FieldPlace>& fields,
                                        const FieldValues& values) const {
    struct Task {
        std::size_t rank;
        const FieldPlace* place;
        const RuleBook::Calculation* method;
    };
    std::vector<Task> tasks;
    for (const auto& field : fields) {
        const bool isHere = field.event == form.event && field.eventRepeat == form.eventRepeat &&
                            field.form == form.form && field.formRepeat == form.formRepeat;
        const auto found = m_parts->book.methods.find(RuleBook::Key(field.group, field.item));
        if (isHere && found != m_parts->book.methods.end())
            tasks.push_back({found->second.rank, &field, &found->second});
    }
    std::ranges::stable_sort(tasks, {}, &Task::rank);
    CalculatedValues above(values);
    std::vector<Derived> out;
    for (const auto& task : tasks) {
        auto value = m_parts->calculated(*task.method, *task.place, above);
        above.keep(*task.place, value);
        out.push_back({*task.place, std::move(value)});
    }
    return out;
}

std::vector<CheckFired> StudyRules::check(const FieldPlace& place, const FieldValues& values) const {
    std::vector<CheckFired> fired;
    const auto found = m_parts->book.checks.find(place.item);
    if (found == m_parts->book.checks.end() || !values.value(place))
        return fired;
    for (const auto& check : found->second) {
        const auto& formula = check.formula;
        const auto result = evaluate(formula.expression, formula.dialect, MissingRule::StaysUnknown,
                                     RuleScope(m_parts->book.index, values, place, formula.dialect));
        if (!result.isUnknown() && !result.isMissing() && !isTrue(result))
            fired.push_back({check.hard ? Severity::Hard : Severity::Soft,
                             check.rule,
                             {},
                             {},
                             check.message,
                             sentenceFor(check.text)});
    }
    std::ranges::stable_sort(fired, {}, [](const CheckFired& one) { return one.severity != Severity::Hard; });
    return fired;
}

bool StudyRules::isRead(const std::string& item) const { return m_parts->book.reads.contains(item); }

} // namespace caseseal::study

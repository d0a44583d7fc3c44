// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "expression_evaluator.h"

#include "study/study_rules.h"

#include <unordered_map>

/// From a field's name in an expression to its value: which visit, form and repeat is meant, seen from where the
/// expression stands.
namespace caseseal::study {

/// What of a study is needed to find fields. Made once.
class FieldIndex {
public:
    explicit FieldIndex(const Study& study);

    struct Home {
        std::string form, group;
        bool formRepeats = false, groupRepeats = false;
    };
    struct ItemFacts {
        DataType type = DataType::Text;
        bool multiple = false, hasCodes = false;
        std::optional<int> significantDigits;
        std::vector<Home> homes; ///< where it stands, in the order of the forms
    };
    [[nodiscard]] const ItemFacts* item(const std::string& oid) const;
    /// Place of the visit in the protocol's order; nothing where it is not known.
    [[nodiscard]] std::optional<std::size_t> eventOrder(const std::string& oid) const;
    [[nodiscard]] bool eventRepeats(const std::string& oid) const;
    [[nodiscard]] bool hasForm(const std::string& event, const std::string& form) const;
    /// The visits with this form, in order.
    [[nodiscard]] const std::vector<std::string>& eventsOf(const std::string& form) const;
    [[nodiscard]] std::string activity(const std::string& event, const std::string& form) const;

private:
    struct EventFacts {
        std::size_t order = 0;
        bool repeats = false;
        std::map<std::string, std::string> forms; ///< form -> activity
    };
    std::unordered_map<std::string, ItemFacts> m_items;
    std::unordered_map<std::string, EventFacts> m_events;
    std::unordered_map<std::string, std::vector<std::string>> m_eventsOf;
};

/// A stored text as a value of its item.
[[nodiscard]] Value valueOf(const FieldIndex::ItemFacts& item, const std::optional<std::string>& stored);

class RuleScope : public ExpressionScope {
public:
    /// All must outlive it.
    RuleScope(const FieldIndex& index, const FieldValues& values, const FieldPlace& here, Dialect dialect)
        : m_index(index), m_values(values), m_here(here), m_dialect(dialect) {}
    [[nodiscard]] Value field(const FieldName& name) const override;
    [[nodiscard]] Value place(PlaceWord word) const override;

    /// The place that the name means; nothing where there is none yet.
    [[nodiscard]] std::optional<FieldPlace> find(const FieldName& name) const;

private:
    using Homes = std::vector<const FieldIndex::Home*>;
    [[nodiscard]] Homes homesOf(const FieldName& name) const;
    [[nodiscard]] std::optional<FieldPlace> nearest(const FieldName& name, const Homes& homes) const;
    [[nodiscard]] std::optional<FieldPlace> inEvent(const FieldName& name, const Homes& homes,
                                                    const std::string& event) const;
    [[nodiscard]] std::optional<FieldPlace> elsewhere(const FieldName& name, const Homes& homes) const;
    [[nodiscard]] std::optional<FieldPlace> picked(const FieldName& name, std::vector<FieldPlace> places) const;
    [[nodiscard]] std::vector<FieldPlace> entered(const FieldName& name, const Homes& homes,
                                                  const std::string& event) const;

    const FieldIndex& m_index;
    const FieldValues& m_values;
    const FieldPlace& m_here;
    Dialect m_dialect;
};

} // namespace caseseal::study

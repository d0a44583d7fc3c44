// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/form_model.h"

#include <algorithm>
#include <charconv>

namespace caseseal::ui {

namespace {

std::optional<unsigned long> numberOf(const std::string& key) {
    unsigned long number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (error != std::errc{} || end != key.data() + key.size())
        return std::nullopt;
    return number;
}

std::vector<FormSection> sectionsOf(const study::Study& study, const study::Form* form) {
    std::vector<FormSection> sections;
    if (!form)
        return sections;
    for (const auto& ref : form->groups) {
        const auto* group = study.group(ref.group);
        if (!group)
            continue;
        FormSection section{group->oid, group->repeating, {}};
        for (const auto& item : group->items)
            if (study.item(item.item))
                section.items.push_back(&item);
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace

bool repeatLess(const std::string& a, const std::string& b) {
    const auto left = numberOf(a), right = numberOf(b);
    if (left && right)
        return *left != *right ? *left < *right : a < b;
    if (left || right)
        return left.has_value();
    return a < b;
}

FormModel::FormModel(const study::Study& study, store::FormPlace place, QObject* parent)
    : QObject(parent), m_study(study), m_place(std::move(place)),
      m_sections(sectionsOf(study, study.form(m_place.form))) {}

store::ItemPlace FormModel::itemPlace(const FieldKey& key) const {
    return {m_place.subject,    m_place.event, m_place.eventRepeat, m_place.form,
            m_place.formRepeat, key.group,     key.groupRepeat,     key.item};
}

void FormModel::setSealed(const std::vector<store::ItemValue>& values) {
    m_sealed.clear();
    for (const auto& value : values)
        m_sealed.insert_or_assign({value.place.group, value.place.groupRepeat, value.place.item}, value);
    std::erase_if(m_drafts, [this](const auto& draft) {
        return draft.second.typed.isEmpty() && equalsSealed(draft.first, draft.second.value, draft.second.unit);
    });
    Q_EMIT reset();
}

void FormModel::replaceSealed(const std::vector<store::ItemValue>& values) {
    m_drafts.clear();
    m_added.clear();
    setSealed(values);
}

const store::ItemValue* FormModel::sealed(const FieldKey& key) const {
    const auto found = m_sealed.find(key);
    return found == m_sealed.end() ? nullptr : &found->second;
}

bool FormModel::equalsSealed(const FieldKey& key, const std::optional<std::string>& value,
                             const std::string& unit) const {
    const auto* now = sealed(key);
    if (!now)
        return !value;
    // A unit belongs to a value: a blank has none.
    return now->value == value && (!value || now->unit == unit);
}

FieldView FormModel::field(const FieldKey& key) const {
    FieldView state;
    if (const auto* now = sealed(key)) {
        state.sealed = *now;
        state.value = now->value;
        state.unit = now->unit;
    }
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end())
        return state;
    const Draft& draft = found->second;
    state.value = draft.value;
    state.unit = draft.unit;
    state.typed = draft.typed;
    state.problem = draft.problem;
    state.refused = draft.refused;
    state.changed = true;
    state.needsReason = state.sealed.has_value() && draft.typed.isEmpty();
    state.reason = draft.reason;
    state.fired = draft.fired;
    state.answers = draft.answers;
    return state;
}

std::vector<std::string> FormModel::repeats(const std::string& group) const {
    std::set<std::string> keys;
    for (const auto& [key, value] : m_sealed)
        if (key.group == group)
            keys.insert(key.groupRepeat);
    for (const auto& [key, draft] : m_drafts)
        if (key.group == group)
            keys.insert(key.groupRepeat);
    if (const auto added = m_added.find(group); added != m_added.end())
        keys.insert(added->second.begin(), added->second.end());
    std::vector<std::string> sorted(keys.begin(), keys.end());
    std::sort(sorted.begin(), sorted.end(), repeatLess);
    return sorted;
}

std::string FormModel::nextRepeat(const std::string& group) const {
    unsigned long highest = 0;
    for (const auto& key : repeats(group))
        highest = std::max(highest, numberOf(key).value_or(0));
    return std::to_string(highest + 1);
}

void FormModel::addRepeat(const std::string& group, const std::string& key) {
    if (m_added[group].insert(key).second)
        Q_EMIT repeatsChanged(group);
}

std::vector<study::CheckFired> FormModel::checksOn(const FieldKey& key, const std::optional<std::string>& value,
                                                   const std::string& unit) const {
    const auto* item = m_study.item(key.item);
    if (!item || !value)
        return {};
    return study::checkValue(m_study, *item, *value, unit);
}

std::string FormModel::onlyUnit(const study::Item& item) const {
    return item.units.size() == 1 ? item.units.front() : std::string();
}

void FormModel::announceRepeat(const FieldKey& key) {
    if (!key.groupRepeat.empty())
        Q_EMIT repeatsChanged(key.group);
}

void FormModel::drop(const FieldKey& key) {
    if (m_drafts.erase(key) == 0)
        return;
    announceRepeat(key);
    Q_EMIT fieldChanged(key);
}

void FormModel::setValue(const FieldKey& key, const std::optional<std::string>& value, const std::string& unit) {
    const auto found = m_drafts.find(key);
    const bool standing = found != m_drafts.end();
    if (equalsSealed(key, value, unit)) {
        drop(key);
        return;
    }
    if (standing && found->second.typed.isEmpty() && found->second.value == value && found->second.unit == unit)
        return;
    Draft draft;
    draft.value = value;
    draft.unit = value ? unit : std::string();
    draft.fired = checksOn(key, value, unit);
    if (standing)
        draft.reason = found->second.reason;
    m_drafts.insert_or_assign(key, std::move(draft));
    if (!standing)
        announceRepeat(key);
    Q_EMIT fieldChanged(key);
}

void FormModel::setUnreadable(const FieldKey& key, const QString& typed, const QString& problem) {
    auto& draft = m_drafts[key];
    if (draft.typed == typed && draft.problem == problem)
        return;
    draft = Draft{std::nullopt, {}, typed, problem, {}, draft.reason, {}, {}};
    announceRepeat(key);
    Q_EMIT fieldChanged(key);
}

void FormModel::setReason(const FieldKey& key, const std::string& reason) {
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end() || found->second.reason == reason)
        return;
    found->second.reason = reason;
    Q_EMIT fieldChanged(key);
}

void FormModel::setAnswer(const FieldKey& key, const std::string& rule, const std::string& answer) {
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end() || found->second.answers[rule] == answer)
        return;
    found->second.answers[rule] = answer;
    Q_EMIT fieldChanged(key);
}

void FormModel::setRefused(const FieldKey& key, const QString& what) {
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end() || found->second.refused == what)
        return;
    found->second.refused = what;
    Q_EMIT fieldChanged(key);
}

void FormModel::undo(const FieldKey& key) { drop(key); }

void FormModel::undoAll() {
    m_drafts.clear();
    m_added.clear();
    Q_EMIT reset();
}

std::vector<FieldKey> FormModel::keysInOrder() const {
    std::vector<FieldKey> keys;
    for (const auto& section : m_sections)
        for (const auto& repeat : section.repeating ? repeats(section.group) : std::vector<std::string>{""})
            for (const auto* ref : section.items)
                if (!m_study.item(ref->item)->displayOnly)
                    keys.push_back({section.group, repeat, ref->item});
    return keys;
}

void FormModel::addDemands(const FieldKey& key, const Draft& draft, std::vector<FieldDemand>& out) const {
    const auto* item = m_study.item(key.item);
    if (!draft.typed.isEmpty()) {
        out.push_back({key, DemandKind::Unreadable, draft.problem});
        return;
    }
    if (!draft.refused.isEmpty())
        out.push_back({key, DemandKind::Refused, draft.refused});
    if (item && draft.value && item->units.size() > 1 && draft.unit.empty())
        out.push_back({key, DemandKind::Unit, tr("Choose the unit.")});
    for (const auto& fired : draft.fired) {
        if (fired.severity == study::Severity::Hard) {
            if (fired.rule != "unit" || !draft.unit.empty())
                out.push_back({key, DemandKind::Refused, QString::fromStdString(fired.what)});
            continue;
        }
        const auto answer = draft.answers.find(fired.rule);
        if (answer == draft.answers.end() || answer->second.empty())
            out.push_back({key, DemandKind::Answer, QString::fromStdString(fired.what)});
    }
    if (sealed(key) && draft.reason.empty())
        out.push_back({key, DemandKind::Reason, tr("Say why the value changes.")});
}

std::vector<FieldDemand> FormModel::demands() const {
    std::vector<FieldDemand> all;
    for (const auto& key : keysInOrder())
        if (const auto found = m_drafts.find(key); found != m_drafts.end())
            addDemands(key, found->second, all);
    return all;
}

std::vector<desk::ItemDraft> FormModel::drafts() const {
    std::vector<desk::ItemDraft> all;
    for (const auto& key : keysInOrder()) {
        const auto found = m_drafts.find(key);
        if (found == m_drafts.end() || !found->second.typed.isEmpty())
            continue;
        const Draft& draft = found->second;
        desk::ItemDraft out{key.group, key.groupRepeat, key.item, draft.value, draft.unit, {}, {}, "typed"};
        if (sealed(key))
            out.reason = draft.reason;
        for (const auto& fired : draft.fired)
            if (const auto answer = draft.answers.find(fired.rule); answer != draft.answers.end())
                out.checks.push_back({fired.rule, fired.what, answer->second});
        all.push_back(std::move(out));
    }
    return all;
}

std::vector<FieldKey> FormModel::missing() const {
    std::vector<FieldKey> keys;
    for (const auto& section : m_sections)
        for (const auto& repeat : section.repeating ? repeats(section.group) : std::vector<std::string>{""})
            for (const auto* ref : section.items)
                if (const FieldKey key{section.group, repeat, ref->item};
                    ref->mandatory && !m_study.item(ref->item)->displayOnly && !field(key).value)
                    keys.push_back(key);
    return keys;
}

FormCount FormModel::count() const {
    FormCount count;
    for (const auto& key : keysInOrder()) {
        ++count.expected;
        if (field(key).value)
            ++count.filled;
    }
    return count;
}

} // namespace caseseal::ui

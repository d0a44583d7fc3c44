// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/form_model.h"
#include "words/core_words.h"

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

bool differs(const RuleFindings& a, const RuleFindings& b, const FieldKey& key) {
    const auto derived = [&](const RuleFindings& of) {
        const auto found = of.derived.find(key);
        return found == of.derived.end() ? std::nullopt : std::optional(found->second);
    };
    const auto fired = [&](const RuleFindings& of) {
        std::vector<std::string> rules;
        if (const auto found = of.fired.find(key); found != of.fired.end())
            for (const auto& check : found->second)
                rules.push_back(check.rule + check.what);
        return rules;
    };
    return a.closedFields.contains(key) != b.closedFields.contains(key) || derived(a) != derived(b) ||
           fired(a) != fired(b);
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

void FormModel::setRules(Rules rules) {
    m_rules = std::move(rules);
    if (!m_rules)
        m_findings = {};
    workRules();
}

void FormModel::setSealed(const std::vector<store::ItemValue>& values) {
    m_sealed.clear();
    for (const auto& value : values)
        m_sealed.insert_or_assign({value.place.group, value.place.groupRepeat, value.place.item}, value);
    std::erase_if(m_drafts, [this](const auto& draft) { return equalsSealed(draft.first, draft.second); });
    forgetSteps();
    workRules();
    Q_EMIT reset();
}

void FormModel::replaceSealed(const std::vector<store::ItemValue>& values) {
    m_drafts.clear();
    m_added.clear();
    m_typing.reset();
    setSealed(values);
}

const store::ItemValue* FormModel::sealed(const FieldKey& key) const {
    const auto found = m_sealed.find(key);
    return found == m_sealed.end() ? nullptr : &found->second;
}

bool FormModel::equalsSealed(const FieldKey& key, const Draft& draft) const {
    if (!draft.typed.isEmpty())
        return false;
    const auto* now = sealed(key);
    if (!now)
        return !draft.value && draft.nullFlavour.empty();
    // A unit belongs to a value: a blank has none.
    return now->value == draft.value && now->nullFlavour == draft.nullFlavour &&
           (!draft.value || now->unit == draft.unit);
}

std::optional<FormModel::Draft> FormModel::draftOf(const FieldKey& key) const {
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

std::vector<study::CheckFired> FormModel::firedOver(const FieldKey& key) const {
    const auto found = m_findings.fired.find(key);
    return found == m_findings.fired.end() ? std::vector<study::CheckFired>{} : found->second;
}

FieldView FormModel::field(const FieldKey& key) const {
    FieldView state;
    state.collected = !m_findings.closedFields.contains(key);
    if (const auto* now = sealed(key)) {
        state.sealed = *now;
        state.value = now->value;
        state.unit = now->unit;
        state.nullFlavour = now->nullFlavour;
    }
    if (const auto derived = m_findings.derived.find(key); derived != m_findings.derived.end()) {
        state.derived = true;
        state.value = derived->second;
        return state;
    }
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end()) {
        if (state.value)
            state.notices = firedOver(key);
        return state;
    }
    const Draft& draft = found->second;
    state.value = draft.value;
    state.unit = draft.unit;
    state.nullFlavour = draft.nullFlavour;
    state.typed = draft.typed;
    state.problem = draft.problem;
    state.refused = draft.refused;
    state.changed = true;
    state.needsReason = state.sealed.has_value() && draft.typed.isEmpty();
    state.reason = draft.reason;
    state.fired = draft.fired;
    if (draft.value)
        for (auto& fired : firedOver(key))
            state.fired.push_back(std::move(fired));
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

void FormModel::announce(const FieldKey& key, bool repeatMayChange) {
    if (repeatMayChange && !key.groupRepeat.empty())
        Q_EMIT repeatsChanged(key.group);
    workRules();
    Q_EMIT fieldChanged(key);
}

/// What the person did, so that it can be taken back. A step back and a new one after it forget the steps ahead.
void FormModel::note(const FieldKey& key, std::optional<Draft> before, std::optional<Draft> after) {
    m_steps.resize(m_stepsDone);
    m_steps.push_back({key, std::move(before), std::move(after)});
    m_stepsDone = m_steps.size();
}

void FormModel::forgetSteps() {
    m_steps.clear();
    m_stepsDone = 0;
}

void FormModel::drop(const FieldKey& key) {
    auto before = draftOf(key);
    if (!before) {
        endTyping();
        return;
    }
    m_typing.reset();
    m_drafts.erase(key);
    note(key, std::move(before), std::nullopt);
    announce(key, true);
}

void FormModel::put(const FieldKey& key, Draft draft) {
    m_typing.reset();
    auto before = draftOf(key);
    const bool isNew = !before.has_value();
    note(key, std::move(before), draft);
    m_drafts.insert_or_assign(key, std::move(draft));
    announce(key, isNew);
}

void FormModel::apply(const FieldKey& key, const std::optional<Draft>& draft) {
    m_typing.reset();
    if (draft)
        m_drafts.insert_or_assign(key, *draft);
    else
        m_drafts.erase(key);
    announce(key, true);
}

std::optional<FieldKey> FormModel::stepBack() {
    if (!canStepBack())
        return std::nullopt;
    Step& step = m_steps[--m_stepsDone];
    step.after = draftOf(step.key); // reasons and answers that came later belong to it
    const FieldKey key = step.key;
    apply(key, step.before);
    return key;
}

std::optional<FieldKey> FormModel::stepForth() {
    if (!canStepForth())
        return std::nullopt;
    const Step step = m_steps[m_stepsDone++];
    apply(step.key, step.after);
    return step.key;
}

void FormModel::setValue(const FieldKey& key, const std::optional<std::string>& value, const std::string& unit) {
    const auto standing = draftOf(key);
    Draft draft;
    draft.value = value;
    draft.unit = value ? unit : std::string();
    if (equalsSealed(key, draft)) {
        standing ? drop(key) : endTyping();
        return;
    }
    if (standing && standing->typed.isEmpty() && standing->nullFlavour.empty() && standing->value == value &&
        standing->unit == draft.unit) {
        endTyping();
        return;
    }
    draft.fired = checksOn(key, value, unit);
    if (standing)
        draft.reason = standing->reason;
    put(key, std::move(draft));
}

void FormModel::setNull(const FieldKey& key, const std::string& flavour) {
    const auto standing = draftOf(key);
    Draft draft;
    draft.nullFlavour = flavour;
    if (equalsSealed(key, draft)) {
        drop(key);
        return;
    }
    if (standing && standing->nullFlavour == flavour)
        return;
    if (standing)
        draft.reason = standing->reason;
    put(key, std::move(draft));
}

void FormModel::setUnreadable(const FieldKey& key, const QString& typed, const QString& problem) {
    const auto standing = draftOf(key);
    if (standing && standing->typed == typed && standing->problem == problem)
        return;
    Draft draft;
    draft.typed = typed;
    draft.problem = problem;
    if (standing)
        draft.reason = standing->reason;
    put(key, std::move(draft));
}

void FormModel::setTyping(const FieldKey& key, const std::optional<std::string>& value, const QString& typed) {
    m_typing = Typing{key, value, typed};
    workRules();
    Q_EMIT typing();
}

void FormModel::endTyping() {
    if (!m_typing)
        return;
    m_typing.reset();
    workRules();
}

std::optional<std::string> FormModel::valueNow(const FieldKey& key) const {
    if (m_typing && m_typing->key == key)
        return m_typing->value;
    if (const auto draft = m_drafts.find(key); draft != m_drafts.end())
        return draft->second.value;
    const auto* now = sealed(key);
    return now ? now->value : std::nullopt;
}

/// Everything again; what is different now is told. While somebody types, checks stay as they are.
void FormModel::workRules() {
    if (!m_rules)
        return;
    const auto keys = keysInOrder(true);
    RuleFindings now = m_rules(keys, [this](const FieldKey& key) { return valueNow(key); });
    if (m_typing)
        now.fired = m_findings.fired;
    if (now == m_findings)
        return;
    const RuleFindings before = std::exchange(m_findings, std::move(now));
    std::vector<FieldKey> touched;
    for (const auto& key : keys)
        if (differs(before, m_findings, key))
            touched.push_back(key);
    Q_EMIT rulesChanged(touched);
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
    m_typing.reset();
    forgetSteps();
    workRules();
    Q_EMIT reset();
}

/// `withFirstRepeats`: a group without a repeat gets the one that a first value would make, and words to read count.
std::vector<FieldKey> FormModel::keysInOrder(bool withFirstRepeats) const {
    std::vector<FieldKey> keys;
    for (const auto& section : m_sections) {
        auto all = section.repeating ? repeats(section.group) : std::vector<std::string>{""};
        if (all.empty() && withFirstRepeats)
            all.push_back(nextRepeat(section.group));
        for (const auto& repeat : all)
            for (const auto* ref : section.items)
                if (withFirstRepeats || !m_study.item(ref->item)->displayOnly)
                    keys.push_back({section.group, repeat, ref->item});
    }
    return keys;
}

bool FormModel::groupCollected(const std::string& group, const std::string& repeat) const {
    return !m_findings.closedGroups.contains({group, repeat});
}

void FormModel::addCheckDemands(const FieldKey& key, const Draft& draft, std::vector<FieldDemand>& out) const {
    for (const auto& fired : field(key).fired) {
        if (fired.severity == study::Severity::Hard) {
            if (fired.rule != "unit" || !draft.unit.empty())
                out.push_back({key, DemandKind::Refused, words::fromCore(fired.what)});
            continue;
        }
        const auto answer = draft.answers.find(fired.rule);
        if (answer == draft.answers.end() || answer->second.empty())
            out.push_back({key, DemandKind::Answer, words::fromCore(fired.what)});
    }
}

void FormModel::addDemands(const FieldKey& key, const Draft& draft, std::vector<FieldDemand>& out) const {
    const auto* item = m_study.item(key.item);
    if (!draft.typed.isEmpty()) {
        out.push_back({key, DemandKind::Unreadable, draft.problem});
        return;
    }
    if (draft.value && m_findings.closedFields.contains(key))
        out.push_back({key, DemandKind::NotAsked, tr("With the answers given here this is not to be collected.")});
    if (!draft.refused.isEmpty())
        out.push_back({key, DemandKind::Refused, draft.refused});
    if (item && draft.value && item->units.size() > 1 && draft.unit.empty())
        out.push_back({key, DemandKind::Unit, tr("Choose the unit.")});
    addCheckDemands(key, draft, out);
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
        desk::ItemDraft out;
        out.group = key.group;
        out.groupRepeat = key.groupRepeat;
        out.item = key.item;
        out.value = draft.value;
        out.unit = draft.unit;
        out.nullFlavour = draft.nullFlavour;
        if (sealed(key))
            out.reason = draft.reason;
        for (const auto& fired : field(key).fired)
            if (const auto answer = draft.answers.find(fired.rule); answer != draft.answers.end())
                out.checks.push_back({fired.rule, fired.what, answer->second});
        all.push_back(std::move(out));
    }
    return all;
}

std::vector<desk::ItemDraft> FormModel::unsaved() const {
    auto all = drafts();
    const auto keep = [&](const FieldKey& key, const std::optional<std::string>& value, const QString& typed) {
        std::erase_if(all, [&](const auto& one) { return FieldKey{one.group, one.groupRepeat, one.item} == key; });
        desk::ItemDraft out;
        out.group = key.group;
        out.groupRepeat = key.groupRepeat;
        out.item = key.item;
        out.value = typed.isEmpty() ? value : std::optional(typed.toStdString());
        out.unit = field(key).unit;
        if (!typed.isEmpty())
            out.source = kUnreadSource;
        all.push_back(std::move(out));
    };
    for (const auto& [key, draft] : m_drafts)
        if (!draft.typed.isEmpty())
            keep(key, std::nullopt, draft.typed);
    if (m_typing)
        keep(m_typing->key, m_typing->value, m_typing->typed);
    return all;
}

void FormModel::takeUnsaved(const std::vector<desk::ItemDraft>& kept) {
    for (const auto& one : kept) {
        const FieldKey key{one.group, one.groupRepeat, one.item};
        if (!m_study.item(key.item))
            continue;
        if (one.source == kUnreadSource)
            setUnreadable(key, QString::fromStdString(one.value.value_or("")),
                          tr("It could not be read when it was typed."));
        else if (!one.nullFlavour.empty())
            setNull(key, one.nullFlavour);
        else
            setValue(key, one.value, one.unit);
        setReason(key, one.reason);
        for (const auto& check : one.checks)
            setAnswer(key, check.rule, check.answer);
    }
}

std::vector<FieldKey> FormModel::missing() const {
    std::vector<FieldKey> keys;
    if (!formCollected())
        return keys;
    for (const auto& section : m_sections)
        for (const auto& repeat : section.repeating ? repeats(section.group) : std::vector<std::string>{""})
            for (const auto* ref : section.items) {
                const FieldKey key{section.group, repeat, ref->item};
                if (!ref->mandatory || m_study.item(ref->item)->displayOnly)
                    continue;
                const FieldView view = field(key);
                if (view.collected && !view.derived && !view.holdsSomething())
                    keys.push_back(key);
            }
    return keys;
}

FormCount FormModel::count() const {
    FormCount count;
    for (const auto& key : keysInOrder()) {
        const FieldView view = field(key);
        const bool filled = view.value || !view.nullFlavour.empty();
        if (filled || view.collected)
            ++count.expected;
        if (filled)
            ++count.filled;
    }
    return count;
}

} // namespace caseseal::ui

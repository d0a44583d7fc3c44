// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_plan.h"

#include "asked_forms.h"

#include "study/item_check.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

constexpr std::size_t kMaxSubjectBytes = 128;
constexpr std::size_t kMaxRepeatBytes = 128;
constexpr std::size_t kMaxValueBytes = 1 << 20;

bool isPlainText(std::string_view text, bool lineBreaks) {
    return base::isUtf8(text) && std::none_of(text.begin(), text.end(), [lineBreaks](char c) {
               const auto u = static_cast<unsigned char>(c);
               return u == 0x7f || (u < 0x20 && !(lineBreaks && (c == '\n' || c == '\t')));
           });
}

bool isKey(std::string_view text, std::size_t maxBytes) {
    return !text.empty() && text.size() <= maxBytes && text.front() != ' ' && text.back() != ' ' &&
           isPlainText(text, false);
}

/// The stored form of a repeat key.
Result<std::string> resolveRepeat(const std::string& key, bool repeating, const std::string& where) {
    if (!repeating) {
        if (key.empty() || key == "1")
            return std::string();
        return base::badInput(where + " does not repeat, but the data give it the repeat key \"" + key + "\".");
    }
    if (key.empty())
        return std::string("1");
    if (!isKey(key, kMaxRepeatBytes))
        return base::badInput("The repeat key of " + where + " is longer than 128 bytes or holds unusable characters.");
    return key;
}

const study::ItemRef* itemRefOf(const study::Study& study, const study::Form& form, const std::string& group,
                                const std::string& item) {
    const bool inForm =
        std::any_of(form.groups.begin(), form.groups.end(), [&](const auto& g) { return g.group == group; });
    const auto* definition = inForm ? study.group(group) : nullptr;
    if (definition == nullptr)
        return nullptr;
    const auto at = std::find_if(definition->items.begin(), definition->items.end(),
                                 [&](const auto& ref) { return ref.item == item; });
    return at == definition->items.end() ? nullptr : &*at;
}

bool isNullFlavour(const std::string& text) {
    return text == "not-done" || text == "unknown" || text == "not-applicable";
}

bool hasAnswer(const std::vector<evidence::FiredCheck>& checks, const std::string& rule) {
    return std::any_of(checks.begin(), checks.end(), [&](const auto& check) { return check.rule == rule; });
}

} // namespace

ItemPlace placeOf(const FormPlace& form, const std::string& group, const std::string& groupRepeat,
                  const std::string& item) {
    return {form.subject, form.event, form.eventRepeat, form.form, form.formRepeat, group, groupRepeat, item};
}

Result<bool> EntryPlan::isEnrolled(const std::string& subject) {
    if (const auto at = m_enrolled.find(subject); at != m_enrolled.end())
        return at->second;
    TRY(const auto row, m_projection.subject(subject));
    return m_enrolled[subject] = row.has_value();
}

Result<evidence::Entry> EntryPlan::enrol(const std::string& subject) {
    if (!isKey(subject, kMaxSubjectBytes))
        return base::badInput(
            "A participant's key has 1 to 128 characters, without control characters and without spaces "
            "at its ends.");
    TRY(const bool there, isEnrolled(subject));
    if (there)
        return base::refused("Participant " + subject + " is enrolled already.");
    m_enrolled[subject] = true;
    evidence::Entry entry;
    entry.act = "subject.enrol";
    entry.place.subject = subject;
    return entry;
}

Result<void> EntryPlan::enterForm(const FormPlace& form) {
    if (m_form == form && m_design != nullptr)
        return {};
    TRY(m_design, m_designs.of(form));
    m_form = form;
    return {};
}

Result<FormPlace> EntryPlan::resolve(const FormPlace& form) {
    TRY_VOID(enterForm(form));
    const study::Study& study = m_design->study;
    const auto* event = study.event(form.event);
    if (event == nullptr)
        return base::badInput("The study has no event " + form.event + ".");
    const auto* definition = study.form(form.form);
    if (definition == nullptr)
        return base::badInput("The study has no form " + form.form + ".");
    if (std::none_of(event->forms.begin(), event->forms.end(), [&](const auto& ref) { return ref.form == form.form; }))
        return base::badInput("Form " + form.form + " is not planned in event " + form.event + ".");
    FormPlace out = form;
    TRY(out.eventRepeat, resolveRepeat(form.eventRepeat, event->repeating, "Event " + form.event));
    TRY(out.formRepeat, resolveRepeat(form.formRepeat, definition->repeating, "Form " + form.form));
    return out;
}

Result<void> EntryPlan::checkFormOpen(const FormPlace& form) {
    TRY(const bool enrolled, isEnrolled(form.subject));
    if (!enrolled)
        return base::badInput("Participant " + form.subject + " is not enrolled.");
    if (!m_statesLoaded[form.subject]) {
        m_statesLoaded[form.subject] = true;
        TRY(const auto states, m_projection.formStates(form.subject));
        for (const auto& state : states)
            m_states[state.place] = state;
    }
    const auto at = m_states.find(form);
    if (at != m_states.end() && (at->second.locked || at->second.frozen))
        return base::refused("Form " + form.form + " of " + form.subject + " is " +
                             (at->second.locked ? "locked" : "frozen") + "; it takes no data until that is undone.");
    return {};
}

Result<EntryPlan::InForce> EntryPlan::inForce(const ItemPlace& place) {
    if (const auto at = m_plannedValues.find(place); at != m_plannedValues.end())
        return at->second;
    TRY(const auto stored, m_projection.value(place));
    if (!stored)
        return InForce{};
    return InForce{true, stored->value, stored->unit, stored->nullFlavour};
}

Result<std::optional<evidence::Entry>> EntryPlan::planItem(const FormPlace& form, const ItemDraft& draft,
                                                           std::vector<DraftProblem>& problems) {
    const auto problem = [&](std::string rule, std::string what) {
        problems.push_back({draft.group, draft.groupRepeat, draft.item, std::move(rule), std::move(what)});
        return std::optional<evidence::Entry>();
    };
    const study::Study& study = m_design->study;
    const auto* definition = study.form(form.form);
    const auto* item = study.item(draft.item);
    const auto* ref = definition == nullptr ? nullptr : itemRefOf(study, *definition, draft.group, draft.item);
    if (item == nullptr || ref == nullptr)
        return problem("unknown",
                       "Form " + form.form + " has no item " + draft.item + " in group " + draft.group + ".");
    auto repeat = resolveRepeat(draft.groupRepeat, study.group(draft.group)->repeating, "Item group " + draft.group);
    if (!repeat)
        return problem("repeat", repeat.error().message);
    if (draft.value && (draft.value->size() > kMaxValueBytes || !isPlainText(*draft.value, true)))
        return problem("type",
                       "The value is not text that can be stored: too long, not UTF-8, or with control characters.");
    if (m_design->rules.isDerived(form.form, draft.group, draft.item))
        return problem("derived", "The value is calculated by the study; it is not typed.");
    if (!draft.nullFlavour.empty() && (!isNullFlavour(draft.nullFlavour) || (draft.value && !draft.value->empty())))
        return problem("null", "Why a field is blank is said of a blank only: not-done, unknown or not-applicable.");
    // An empty text is a blank: a field that was cleared holds no value.
    const std::optional<std::string> value =
        draft.value && draft.value->empty() ? std::optional<std::string>() : draft.value;

    evidence::Entry entry;
    entry.place = placeOf(form, draft.group, *repeat, draft.item);
    TRY(const auto before, inForce(entry.place));
    if (before.known && before.value == value && before.unit == (value ? draft.unit : before.unit) &&
        before.nullFlavour == draft.nullFlavour)
        return std::optional<evidence::Entry>();
    entry.act = before.known ? "item.change" : "item.set";
    entry.hasValue = entry.hasWas = true;
    entry.value = value;
    entry.was = before.value;
    entry.unit = value ? draft.unit : std::string();
    entry.reason = draft.reason;
    entry.checks = draft.checks;
    entry.source = draft.source;
    if (!draft.nullFlavour.empty())
        entry.data = evidence::Json::Object{{"null", draft.nullFlavour}};
    if (before.known && draft.reason.empty())
        return problem("reason", "A value stands here already: a change needs its reason.");
    if (value) {
        for (const auto& fired : study::checkValue(study, *item, *value, draft.unit)) {
            if (fired.severity == study::Severity::Hard)
                return problem(fired.rule, fired.what);
            if (!hasAnswer(entry.checks, fired.rule))
                entry.checks.push_back({fired.rule, fired.what, std::string()});
        }
    }
    m_plannedValues[entry.place] = {true, entry.value, entry.unit, draft.nullFlavour};
    return std::optional<evidence::Entry>(std::move(entry));
}

/// With what is planned above what is in force.
SubjectValues EntryPlan::valuesOf(const std::string& subject) const {
    SubjectValues values(m_projection, subject);
    for (auto at = m_plannedValues.lower_bound({subject, {}, {}, {}, {}, {}, {}, {}});
         at != m_plannedValues.end() && at->first.subject == subject; ++at)
        values.plan(at->first, at->second.value);
    return values;
}

/// Within its form.
bool EntryPlan::isCollected(const ItemPlace& place, const SubjectValues& values) const {
    const auto field = fieldOf(place);
    return m_design->rules.groupCollected(field, values) && m_design->rules.itemCollected(field, values);
}

/// Of a form that is not asked for as a whole nothing can be typed; what stands there can be blanked.
Result<void> EntryPlan::checkAsked(const FormPlace& form, const Planned& planned, const SubjectValues& values) const {
    const bool typed = std::any_of(planned.entries.begin(), planned.entries.end(),
                                   [](const auto& entry) { return entry.value && entry.source == "typed"; });
    const bool asked = !typed || isAsked(m_design->rules, form, values);
    TRY_VOID(values.failure());
    if (asked)
        return {};
    const bool visit = !isVisitAsked(m_design->rules, form, values);
    return base::badInput("With the other answers the study does not ask for " +
                          (visit ? "visit " + form.event : "form " + form.form) + " of " + form.subject +
                          ". Leave it blank, or correct the answer that it hangs on.");
}

Result<void> EntryPlan::checkCollected(Planned& planned, const SubjectValues& values) const {
    for (const auto& entry : planned.entries)
        if (entry.value && entry.source == "typed" && !isCollected(entry.place, values))
            planned.problems.push_back({entry.place.group, entry.place.groupRepeat, entry.place.item, kNotCollected,
                                        "With the other answers the study does not ask for this. Leave it blank, or "
                                        "correct the answer that it hangs on."});
    return values.failure();
}

Result<std::vector<std::size_t>> EntryPlan::noteNotCollected(std::vector<evidence::Entry>& entries) {
    std::vector<std::size_t> noted;
    std::optional<SubjectValues> values;
    std::string subject;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto& entry = entries[i];
        const auto& place = entry.place;
        if (!entry.value || entry.source == "typed" || entry.source == "derived")
            continue;
        const FormPlace form{place.subject, place.event, place.eventRepeat, place.form, place.formRepeat};
        TRY_VOID(enterForm(form));
        if (!values || subject != place.subject)
            values.emplace(valuesOf(subject = place.subject));
        if (isAsked(m_design->rules, form, *values) && isCollected(place, *values))
            continue;
        entry.checks.push_back({kNotCollected, "With the other answers the study does not ask for this.", {}});
        noted.push_back(i);
    }
    if (values)
        TRY_VOID(values->failure());
    return noted;
}

/// Checks that read several items, of what is typed now.
Result<void> EntryPlan::checkAcross(Planned& planned, const SubjectValues& values) const {
    for (auto& entry : planned.entries)
        for (const auto& fired : m_design->rules.check(fieldOf(entry.place), values)) {
            if (fired.severity == study::Severity::Hard)
                planned.problems.push_back(
                    {entry.place.group, entry.place.groupRepeat, entry.place.item, fired.rule, fired.what});
            else if (!hasAnswer(entry.checks, fired.rule))
                entry.checks.push_back({fired.rule, fired.what, std::string()});
        }
    return values.failure();
}

Result<std::optional<evidence::Entry>> EntryPlan::planDerivedItem(const ItemPlace& place,
                                                                  std::optional<std::string> value,
                                                                  std::vector<DraftProblem>& problems) {
    const study::Item* item = m_design->study.item(place.item);
    if (item == nullptr)
        return std::optional<evidence::Entry>();
    const std::string unit = value && !item->units.empty() ? item->units.front() : std::string();
    TRY(const auto before, inForce(place));
    evidence::Entry entry;
    if (value) {
        for (const auto& fired : study::checkValue(m_design->study, *item, *value, unit)) {
            if (fired.severity == study::Severity::Soft) {
                entry.checks.push_back({fired.rule, fired.what, std::string()});
            } else if (fired.rule.starts_with("range")) {
                problems.push_back({place.group, place.groupRepeat, place.item, fired.rule, fired.what});
                return std::optional<evidence::Entry>();
            } else {
                value.reset(); // a result that the item cannot hold is none
                break;
            }
        }
    }
    if (before.value == value)
        return std::optional<evidence::Entry>();
    entry.act = before.known ? "item.change" : "item.set";
    entry.place = place;
    entry.hasValue = entry.hasWas = true;
    entry.value = value;
    entry.was = before.value;
    entry.unit = value ? unit : std::string();
    entry.reason = before.known ? "Calculated again" : "";
    entry.source = "derived";
    m_plannedValues[place] = {true, entry.value, entry.unit, {}};
    return std::optional<evidence::Entry>(std::move(entry));
}

/// In the same seal as what they are calculated from.
Result<void> EntryPlan::planDerived(const FormPlace& form, Planned& planned, SubjectValues& values) {
    const study::Form* definition = m_design->study.form(form.form);
    std::vector<study::FieldPlace> fields;
    for (const auto& ref : definition->groups) {
        const study::ItemGroup* group = m_design->study.group(ref.group);
        std::vector<std::string> repeats{std::string()};
        for (const auto& item : group->items) {
            if (!m_design->rules.isDerived(form.form, group->oid, item.item))
                continue;
            repeats = group->repeating ? values.repeatsOf(form, group->oid) : repeats;
            for (const auto& repeat : repeats) {
                study::FieldPlace field = fieldOf(placeOf(form, group->oid, repeat, item.item));
                if (isCollected(itemOf(form.subject, field), values))
                    fields.push_back(std::move(field));
            }
        }
    }
    if (fields.empty())
        return {};
    for (auto& derived : m_design->rules.derive(fieldOf(form), fields, values)) {
        const ItemPlace place = itemOf(form.subject, derived.place);
        TRY(auto entry, planDerivedItem(place, std::move(derived.value), planned.problems));
        if (!entry)
            continue;
        values.plan(place, entry->value);
        planned.entries.push_back(std::move(*entry));
    }
    return values.failure();
}

/// Does the form hold a calculation that reads one of these items?
Result<bool> EntryPlan::calculatesFrom(const FormPlace& form, const std::set<std::string>& items) {
    const std::string& version = m_states[form].studyVersion;
    TRY(const Design* design, version.empty() ? m_designs.of(form) : m_designs.version(version));
    const study::Form* definition = design->study.form(form.form);
    for (const auto& item : items)
        for (const auto& [group, derived] : design->rules.calculatedFrom(item))
            if (definition != nullptr && itemRefOf(design->study, *definition, group, derived) != nullptr)
                return true;
    return false;
}

/// What was calculated elsewhere from what changes here, in the same seal: no value stands that its inputs would not
/// give. Forms that take no data keep theirs. Each round follows the results of the one before.
Result<void> EntryPlan::planDerivedElsewhere(const FormPlace& form, Planned& planned, SubjectValues& values) {
    std::vector<FormPlace> others;
    for (auto at = m_states.lower_bound({form.subject, {}, {}, {}, {}});
         at != m_states.end() && at->first.subject == form.subject; ++at)
        if (at->second.values > 0 && !at->second.frozen && !at->second.locked)
            others.push_back(at->first);
    const std::size_t own = planned.entries.size(); // the form's own calculations are among them
    for (std::size_t first = 0; first < planned.entries.size();) {
        std::set<std::string> changed;
        for (; first < planned.entries.size(); ++first)
            changed.insert(planned.entries[first].place.item);
        const bool ownIsDone = first == own;
        for (const auto& other : others) {
            TRY(const bool follows, calculatesFrom(other, changed));
            if (!follows || (ownIsDone && other == form))
                continue;
            const std::size_t problems = planned.problems.size();
            TRY_VOID(enterForm(other));
            TRY_VOID(planDerived(other, planned, values));
            for (std::size_t i = problems; i < planned.problems.size(); ++i)
                planned.problems[i].what =
                    "calculated in form " + other.form + " of " + other.event + ": " + planned.problems[i].what;
        }
    }
    return enterForm(form);
}

Result<EntryPlan::Planned> EntryPlan::plan(const FormPlace& form, const std::vector<ItemDraft>& drafts) {
    TRY_VOID(enterForm(form));
    TRY_VOID(checkFormOpen(form));
    Planned planned;
    for (const auto& draft : drafts) {
        TRY(auto entry, planItem(form, draft, planned.problems));
        if (entry)
            planned.entries.push_back(std::move(*entry));
    }
    if (planned.entries.empty())
        return planned;
    SubjectValues values = valuesOf(form.subject);
    TRY_VOID(checkAsked(form, planned, values));
    TRY_VOID(checkCollected(planned, values));
    TRY_VOID(checkAcross(planned, values));
    TRY_VOID(planDerived(form, planned, values));
    TRY_VOID(planDerivedElsewhere(form, planned, values));
    m_states[form].values += planned.entries.size(); // begun, for the saves that are planned after this one
    return planned;
}

} // namespace caseseal::desk

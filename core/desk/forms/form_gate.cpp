// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_gate.h"

#include "asked_forms.h"
#include "entry_plan.h"

#include "evidence/covers.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using store::FormState;

struct Gate {
    std::string_view act;
    bool (*closed)(const FormState&);
    const char* why;
};

constexpr Gate kGates[] = {
    {"form.complete", [](const FormState& s) { return s.complete; }, "it is complete already"},
    {"form.complete", [](const FormState& s) { return s.frozen || s.locked; }, "it is frozen or locked"},
    {"form.reopen", [](const FormState& s) { return !s.complete; }, "it is not complete yet"},
    {"form.reopen", [](const FormState& s) { return s.frozen || s.locked; }, "it is frozen or locked"},
    {"form.sign", [](const FormState& s) { return !s.complete; }, "it is not complete yet"},
    {"form.sign", [](const FormState& s) { return s.isSigned && !s.changedAfterSignature; },
     "it is signed already, and nothing has changed since"},
    {"form.verify", [](const FormState& s) { return !s.complete; }, "it is not complete yet"},
    {"form.unverify", [](const FormState& s) { return s.verifiedItems == 0; }, "it is not verified"},
    {"form.sign", [](const FormState& s) { return s.locked; }, "it is locked"},
    {"form.verify", [](const FormState& s) { return s.locked; }, "it is locked"},
    {"form.unverify", [](const FormState& s) { return s.locked; }, "it is locked"},
    {"form.freeze", [](const FormState& s) { return !s.complete; }, "it is not complete yet"},
    {"form.freeze", [](const FormState& s) { return s.frozen || s.locked; }, "it is frozen or locked already"},
    {"form.unfreeze", [](const FormState& s) { return !s.frozen; }, "it is not frozen"},
    {"form.unfreeze", [](const FormState& s) { return s.locked; }, "it is locked"},
    {"form.lock", [](const FormState& s) { return !s.complete; }, "it is not complete yet"},
    {"form.lock", [](const FormState& s) { return s.locked; }, "it is locked already"},
    {"form.unlock", [](const FormState& s) { return !s.locked; }, "it is not locked"},
    {"form.unlock", [](const FormState& s) { return !s.unlockRequested; },
     "nobody at the site has asked to have it unlocked"},
};

bool holds(const std::vector<store::ItemValue>& values, const ItemKey& key) {
    return std::any_of(values.begin(), values.end(), [&](const store::ItemValue& value) {
        return value.place.item == key.item && value.place.group == key.group &&
               value.place.groupRepeat == key.groupRepeat && (value.value || !value.nullFlavour.empty());
    });
}

/// One form instance, looked through for gaps.
class GapSearch {
public:
    GapSearch(const Design& design, const FormPlace& form, const std::vector<store::ItemValue>& values,
              const SubjectValues& fields)
        : m_design(design), m_form(form), m_values(values), m_fields(fields) {}

    [[nodiscard]] std::vector<ItemKey> find() {
        for (const auto& ref : m_design.study.form(m_form.form)->groups)
            lookThrough(*m_design.study.group(ref.group), ref.mandatory);
        return std::move(m_missing);
    }

private:
    void lookThrough(const study::ItemGroup& group, bool mandatory) {
        auto repeats = m_fields.repeatsOf(m_form, group.oid);
        if (repeats.empty() && mandatory)
            repeats.push_back(group.repeating ? "1" : "");
        for (const auto& repeat : repeats) {
            const auto place = fieldOf(placeOf(m_form, group.oid, repeat, {}));
            if (m_design.rules.groupCollected(place, m_fields))
                lookThrough(group, repeat);
        }
    }
    void lookThrough(const study::ItemGroup& group, const std::string& repeat) {
        for (const auto& ref : group.items) {
            const ItemKey key{group.oid, repeat, ref.item};
            const study::Item* item = m_design.study.item(ref.item);
            if (!ref.mandatory || item->displayOnly || holds(m_values, key) ||
                m_design.rules.isDerived(m_form.form, group.oid, ref.item))
                continue;
            if (m_design.rules.itemCollected(fieldOf(placeOf(m_form, group.oid, repeat, ref.item)), m_fields))
                m_missing.push_back(key);
        }
    }

    const Design& m_design;
    const FormPlace& m_form;
    const std::vector<store::ItemValue>& m_values;
    const SubjectValues& m_fields;
    std::vector<ItemKey> m_missing;
};

} // namespace

std::string whyNotNow(const std::string& act, const FormState& state) {
    for (const Gate& gate : kGates)
        if (gate.act == act && gate.closed(state))
            return gate.why;
    return {};
}

bool needsReason(const std::string& act) {
    return act == "form.reopen" || act == "form.unverify" || act == "form.unfreeze" || act == "form.unlock";
}

std::string nameOf(const FormPlace& form) {
    return "Form " + form.form + " of " + form.subject + " in " + form.event +
           (form.eventRepeat.empty() ? "" : "[" + form.eventRepeat + "]");
}

Result<std::vector<ItemKey>> findMissing(Workbench& bench, const FormPlace& form,
                                         std::span<const evidence::Entry> planned) {
    TRY(const Design* design, bench.designs.of(form));
    TRY(auto values, bench.trial->projection().values(form));
    SubjectValues fields(bench.trial->projection(), form.subject);
    for (const auto& entry : planned) {
        fields.plan(entry.place, entry.value);
        std::erase_if(values, [&](const auto& value) { return value.place == entry.place; });
        const auto* why = entry.data.find("null");
        auto& value = values.emplace_back();
        value.place = entry.place;
        value.value = entry.value;
        value.nullFlavour = why != nullptr && why->asString() != nullptr ? *why->asString() : std::string();
    }
    std::vector<ItemKey> missing;
    if (isAsked(design->rules, form, fields))
        missing = GapSearch(*design, form, values, fields).find();
    TRY_VOID(fields.failure());
    return missing;
}

std::string describeMissing(const std::vector<ItemKey>& missing) {
    const std::string first = missing.front().item;
    return (missing.size() == 1
                ? "one mandatory item is missing (" + first + ")"
                : std::to_string(missing.size()) + " mandatory items are missing (the first: " + first + ")") +
           "; give it, say why it is blank, or give a reason for completing the form without it";
}

Result<std::string> coversOf(Workbench& bench, const FormPlace& form) {
    TRY(const auto values, bench.trial->projection().values(form));
    std::vector<evidence::CoveredValue> covered;
    for (const auto& value : values)
        covered.push_back({value.place.group, value.place.groupRepeat, value.place.item, value.leaf});
    return base::encodeHex(evidence::coversRoot(std::move(covered)));
}

Result<FormState> stateOf(Workbench& bench, const FormPlace& form) {
    TRY(auto state, bench.trial->projection().formState(form));
    if (!state || state->values == 0)
        return base::refused(nameOf(form) + " holds no data yet.");
    return std::move(*state);
}

} // namespace caseseal::desk

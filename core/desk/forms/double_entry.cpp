// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_form_work.h"

#include "consent_gate.h"
#include "entry_plan.h"
#include "form_gate.h"

#include <algorithm>
#include <set>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

using Texts = std::map<ItemKey, std::optional<std::string>>;

ItemKey keyOf(const ItemPlace& place) { return {place.group, place.groupRepeat, place.item}; }
ItemKey keyOf(const ItemDraft& draft) { return {draft.group, draft.groupRepeat, draft.item}; }

/// Value and unit, or why it is blank, as one text to compare.
std::optional<std::string> textOf(const std::optional<std::string>& value, const std::string& unit,
                                  const std::string& nullFlavour) {
    if (value && !value->empty())
        return unit.empty() ? *value : *value + " " + unit;
    return nullFlavour.empty() ? std::optional<std::string>() : "(" + nullFlavour + ")";
}

DoubleEntry compare(const Texts& first, const Texts& second) {
    DoubleEntry result;
    std::set<ItemKey> keys;
    for (const auto& [key, text] : first)
        keys.insert(key);
    for (const auto& [key, text] : second)
        keys.insert(key);
    const auto at = [](const Texts& texts, const ItemKey& key) {
        const auto found = texts.find(key);
        return found == texts.end() ? std::optional<std::string>() : found->second;
    };
    for (const auto& key : keys) {
        auto a = at(first, key);
        auto b = at(second, key);
        if (a == b)
            ++result.agreed;
        else
            result.conflicts.push_back({key, std::move(a), std::move(b)});
    }
    return result;
}

const Settled* findSettled(const std::vector<Settled>& settled, const ItemKey& key) {
    const auto at = std::find_if(settled.begin(), settled.end(), [&](const Settled& one) { return one.key == key; });
    return at == settled.end() ? nullptr : &*at;
}

/// The drafts that replace a first value, each with its reason.
Result<std::vector<ItemDraft>> draftsToTake(const DoubleEntry& compared, const std::vector<ItemDraft>& second,
                                            const std::vector<Settled>& settled) {
    std::vector<ItemDraft> drafts;
    for (const auto& conflict : compared.conflicts) {
        const Settled* how = findSettled(settled, conflict.key);
        if (how == nullptr)
            return base::badInput(conflict.key.item + ": the two entries differ; say which one holds.");
        if (!how->takeSecond)
            continue;
        if (how->reason.empty())
            return base::badInput(conflict.key.item + ": taking the second value needs a reason.");
        const auto at =
            std::find_if(second.begin(), second.end(), [&](const auto& draft) { return keyOf(draft) == conflict.key; });
        ItemDraft draft = at == second.end() ? ItemDraft() : *at;
        draft.group = conflict.key.group;
        draft.groupRepeat = conflict.key.groupRepeat;
        draft.item = conflict.key.item;
        draft.reason = how->reason;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

/// form.complete of a second entry, with `gaps` mandatory items that hold nothing.
Entry completion(const FormPlace& form, const DoubleEntry& compared, std::size_t gaps) {
    Json::Object data{
        {"doubleEntry", Json::Object{{"first", compared.first},
                                     {"agreed", static_cast<std::int64_t>(compared.agreed)},
                                     {"conflicts", static_cast<std::int64_t>(compared.conflicts.size())}}}};
    if (gaps > 0)
        data["missing"] = static_cast<std::int64_t>(gaps);
    Entry entry;
    entry.act = "form.complete";
    entry.place = placeOf(form);
    entry.data = std::move(data);
    return entry;
}

} // namespace

/// Who sealed the first value of the form; nothing is compared yet. Refused where that was this person.
Result<DoubleEntry> TrialFormWork::typedFirst(const FormPlace& form) {
    TRY(const auto state, stateOf(m_bench, form));
    if (state.complete || state.frozen || state.locked)
        return base::refused(nameOf(form) + " is complete: it is too late for a second entry.");
    TRY(const auto values, projection().values(form));
    const std::string& me = m_bench.sealer.author().id;
    std::optional<store::TrailRow> oldest;
    for (const auto& value : values) {
        TRY(const auto history, projection().history(value.place));
        for (const auto& row : history) {
            if (!row.entry.act.starts_with("item.") || row.entry.source == "derived")
                continue;
            if (row.author == me && row.chain == m_bench.sealer.chain())
                return base::refused(nameOf(form) + ": " + me +
                                     " typed the first entry; the second one is somebody else's.");
            if (!oldest || comesBefore(row, *oldest))
                oldest = row;
        }
    }
    return oldest ? DoubleEntry{oldest->author, oldest->chain, 0, {}} : DoubleEntry{};
}

Result<DoubleEntry> TrialFormWork::compareSecond(const FormPlace& form, const std::vector<ItemDraft>& second) {
    return m_bench.attempt({"item.set", placeOf(form)}, [&]() -> Result<DoubleEntry> {
        TRY(const auto place, resolve(form));
        TRY(auto first, typedFirst(place));
        TRY(const auto values, projection().values(place));
        Texts before;
        for (const auto& value : values)
            if (!value.derived)
                before[keyOf(value.place)] = textOf(value.value, value.unit, value.nullFlavour);
        Texts now;
        for (const auto& draft : second)
            now[keyOf(draft)] = textOf(draft.value, draft.unit, draft.nullFlavour);
        auto compared = compare(before, now);
        compared.first = std::move(first.first);
        compared.firstChain = std::move(first.firstChain);
        return compared;
    });
}

Result<SealReceipt> TrialFormWork::completeSecond(const FormPlace& form, const std::vector<ItemDraft>& second,
                                                  const std::vector<Settled>& settled, const std::string& reason) {
    TRY(const auto compared, compareSecond(form, second));
    return m_bench.attempt({"form.complete", placeOf(form)}, [&]() -> Result<SealReceipt> {
        TRY(const auto drafts, draftsToTake(compared, second, settled));
        EntryPlan plan(m_bench.designs, projection());
        TRY(const auto place, plan.resolve(form));
        TRY(auto planned, plan.plan(place, drafts));
        if (!planned.problems.empty())
            return base::badInput(planned.problems.front().item + ": " + planned.problems.front().what);
        TRY_VOID(ConsentGate(m_bench).pass(place, planned.entries));
        TRY(const auto gaps, findMissing(m_bench, place, planned.entries));
        if (!gaps.empty() && reason.empty())
            return base::badInput(nameOf(place) + ": " + describeMissing(gaps) + ".");
        Entry complete = completion(place, compared, gaps.size());
        if (!gaps.empty())
            complete.reason = reason;
        PlannedSeal seal;
        seal.entries = std::move(planned.entries);
        seal.entries.push_back(std::move(complete));
        return m_bench.seal(std::move(seal), place.subject);
    });
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/form_work.h"

#include "entry_plan.h"
#include "form_gate.h"
#include "home.h"
#include "trial_form_work.h"

#include <algorithm>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

constexpr std::string_view kFormActs[] = {"form.complete", "form.reopen",   "form.verify", "form.unverify",
                                          "form.freeze",   "form.unfreeze", "form.lock",   "form.unlock"};

Entry formEntry(const std::string& act, const FormPlace& place, const std::string& reason) {
    Entry entry;
    entry.act = act;
    entry.place = placeOf(place);
    entry.reason = reason;
    return entry;
}

base::Error stateRefusal(const FormPlace& form, const std::string& why) {
    return base::refused(nameOf(form) + ": " + why + ".");
}

Json itemsJson(std::vector<ItemKey> items) {
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    Json::Array list;
    for (const auto& item : items) {
        Json::Object one{{"group", item.group}, {"item", item.item}};
        if (!item.groupRepeat.empty())
            one["groupRepeat"] = item.groupRepeat;
        list.emplace_back(std::move(one));
    }
    return list;
}

} // namespace

Result<FormPlace> TrialFormWork::resolve(const FormPlace& form) {
    EntryPlan plan(m_bench.designs, projection());
    return plan.resolve(form);
}

/// data.items of a verification, each of which must hold an entry.
Result<void> TrialFormWork::addItems(const FormAct& act, const FormPlace& place, Json::Object& data) {
    if (act.items.empty())
        return {};
    TRY(const auto values, projection().values(place));
    for (const auto& item : act.items) {
        const bool there = std::any_of(values.begin(), values.end(), [&](const auto& value) {
            return value.place.item == item.item && value.place.group == item.group &&
                   value.place.groupRepeat == item.groupRepeat;
        });
        if (!there)
            return base::refused(nameOf(place) + ": " + item.item + " holds no value yet.");
    }
    data["items"] = itemsJson(act.items);
    return {};
}

Result<Entry> TrialFormWork::plan(const FormAct& act) {
    TRY_VOID(checkAtHome(projection(), act.act, act.form.subject));
    TRY(const auto place, resolve(act.form));
    TRY(const auto state, stateOf(m_bench, place));
    if (const auto why = whyNotNow(act.act, state); !why.empty())
        return stateRefusal(place, why);
    if (needsReason(act.act) && act.reason.empty())
        return base::badInput(act.act + " needs a reason.");
    Json::Object data;
    if (act.act == "form.complete") {
        TRY(const auto gaps, findMissing(m_bench, place));
        if (!gaps.empty() && act.reason.empty())
            return base::badInput(nameOf(place) + ": " + describeMissing(gaps) + ".");
        if (!gaps.empty())
            data["missing"] = static_cast<std::int64_t>(gaps.size());
    }
    if (act.act == "form.verify") {
        TRY(const auto covers, coversOf(m_bench, place));
        data["covers"] = covers;
    }
    if (act.act == "form.verify" || act.act == "form.unverify")
        TRY_VOID(addItems(act, place, data));
    const bool needless = act.act == "form.complete" && data.empty(); // nothing is missing: nothing to excuse
    Entry entry = formEntry(act.act, place, needless ? std::string() : act.reason);
    if (!data.empty())
        entry.data = std::move(data);
    return entry;
}

Result<std::string> TrialFormWork::whyNot(const FormAct& act) {
    if (!m_bench.mayDo(act.act))
        return "None of " + m_bench.sealer.author().id + "'s roles may do " + act.act + ".";
    if (auto why = m_bench.whyLocked(act.act); !why.empty())
        return why;
    FormAct asked = act;
    if (needsReason(asked.act) && asked.reason.empty())
        asked.reason = "-"; // whether a reason is given is not the question
    const auto planned = act.act == "form.sign" ? planSignature(act.form, "-") : plan(asked);
    if (planned)
        return std::string();
    if (planned.error().kind == base::ErrorKind::Machine)
        return planned.error();
    return planned.error().message;
}

Result<SealReceipt> TrialFormWork::act(const FormAct& act) {
    if (std::find(std::begin(kFormActs), std::end(kFormActs), act.act) == std::end(kFormActs))
        return base::badInput("\"" + act.act + "\" is no act on a form that is done without signing.");
    return m_bench.attempt({act.act, placeOf(act.form)}, [&]() -> Result<SealReceipt> {
        TRY(auto entry, plan(act));
        return m_bench.seal(std::move(entry));
    });
}

Result<BulkReceipt> TrialFormWork::sealMany(const std::string& act, const std::vector<FormPlace>& forms,
                                            const std::function<Result<Entry>(const FormPlace&)>& planOne) {
    BulkReceipt bulk;
    PlannedSeal seal;
    for (const auto& form : forms) {
        auto entry = planOne(form);
        if (entry) {
            seal.entries.push_back(std::move(*entry));
            bulk.done.push_back(form);
        } else if (entry.error().kind == base::ErrorKind::Machine) {
            return entry.error();
        } else {
            bulk.leftOut.push_back({form, entry.error().message});
        }
    }
    if (seal.entries.empty() && bulk.leftOut.size() == 1)
        return base::refused(bulk.leftOut.front().why);
    if (seal.entries.empty())
        return base::refused(
            "None of " + std::to_string(forms.size()) + " forms can take " + act +
            " now. The first: " + (bulk.leftOut.empty() ? "there is none." : bulk.leftOut.front().why));
    const std::string subject = forms.size() == 1 ? forms.front().subject : std::string();
    TRY(bulk.receipt, m_bench.seal(std::move(seal), subject));
    return bulk;
}

Result<BulkReceipt> TrialFormWork::actOnMany(const std::string& act, const std::vector<FormPlace>& forms,
                                             const std::string& reason) {
    if (std::find(std::begin(kFormActs), std::end(kFormActs), act) == std::end(kFormActs))
        return base::badInput("\"" + act + "\" is no act on a form that is done without signing.");
    if (needsReason(act) && reason.empty())
        return base::badInput(act + " needs a reason.");
    return m_bench.attempt({act, {}}, [&]() -> Result<BulkReceipt> {
        return sealMany(act, forms, [&](const FormPlace& form) { return plan({act, form, reason, {}}); });
    });
}

Result<Entry> TrialFormWork::planSignature(const FormPlace& form, const std::string& meaning) {
    TRY(const auto place, resolve(form));
    TRY(const auto state, stateOf(m_bench, place));
    if (const auto why = whyNotNow("form.sign", state); !why.empty())
        return stateRefusal(place, why);
    TRY(const auto covers, coversOf(m_bench, place));
    Entry entry = formEntry("form.sign", place, {});
    entry.data = Json::Object{{"covers", covers}, {"meaning", meaning}, {"name", m_bench.sealer.author().name}};
    return entry;
}

Result<BulkReceipt> TrialFormWork::sign(const std::vector<FormPlace>& forms, const std::string& meaning,
                                        const crypto::SecretBytes& password) {
    if (meaning.empty())
        return base::badInput("A signature needs its meaning.");
    const ItemPlace where = forms.size() == 1 ? placeOf(forms.front()) : ItemPlace();
    return m_bench.attempt({"form.sign", where}, [&]() -> Result<BulkReceipt> {
        TRY_VOID(m_bench.checkPassword(password));
        return sealMany("form.sign", forms, [&](const FormPlace& form) { return planSignature(form, meaning); });
    });
}

Result<std::vector<SignatureInfo>> TrialFormWork::signatures(const FormPlace& form) {
    TRY(const auto place, resolve(form));
    std::vector<SignatureInfo> signatures;
    TRY(const auto rows, projection().history(placeOf(place)));
    for (const auto& row : rows)
        if (row.entry.act == "form.sign")
            signatures.push_back({row.author,
                                  textOr(row.entry.data, "name"),
                                  textOr(row.entry.data, "meaning"),
                                  row.role,
                                  row.time,
                                  row.zoneMinutes,
                                  row.seal,
                                  false,
                                  {}});
    if (signatures.empty())
        return signatures;
    signatures.back().inForce = true;
    TRY(const auto values, projection().values(place));
    for (const auto& value : values)
        if (value.changedAfterSignature)
            signatures.back().outdated.push_back(value.place);
    return signatures;
}

Result<std::vector<ItemKey>> TrialFormWork::missing(const FormPlace& form) {
    TRY(const auto place, resolve(form));
    return findMissing(m_bench, place);
}

Result<SealReceipt> TrialFormWork::requestUnlock(const FormPlace& form, const std::string& reason) {
    return m_bench.attempt({"form.reopen", placeOf(form)}, [&]() -> Result<SealReceipt> {
        TRY(const auto place, resolve(form));
        TRY(const auto state, stateOf(m_bench, place));
        if (!state.frozen && !state.locked)
            return stateRefusal(place, "it is neither frozen nor locked");
        if (state.unlockRequested)
            return stateRefusal(place, "somebody has asked for it already");
        if (reason.empty())
            return base::badInput("Asking to have a form unlocked needs a reason.");
        Entry entry = formEntry("form.reopen", place, reason);
        entry.data = Json::Object{{"request", true}};
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialFormWork::denyUnlock(const FormPlace& form, const std::string& reason) {
    return m_bench.attempt({"form.lock", placeOf(form)}, [&]() -> Result<SealReceipt> {
        TRY(const auto place, resolve(form));
        TRY(const auto state, stateOf(m_bench, place));
        if (!state.unlockRequested)
            return stateRefusal(place, "nobody has asked to have it unlocked");
        if (reason.empty())
            return base::badInput("Not unlocking a form needs a reason.");
        Entry entry = formEntry(state.locked ? "form.lock" : "form.freeze", place, reason);
        entry.data = Json::Object{{"request", "denied"}};
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialFormWork::setSdvPlan(const store::SdvPlan& plan) {
    return m_bench.attempt({"study.version", {}}, [&]() -> Result<SealReceipt> {
        TRY(const Design* design, m_bench.designs.inForce());
        for (const auto& oid : plan.items)
            if (design->study.item(oid) == nullptr)
                return base::badInput("The study has no item " + oid + ".");
        for (const auto& oid : plan.forms)
            if (design->study.form(oid) == nullptr)
                return base::badInput("The study has no form " + oid + ".");
        Json::Object data{
            {"oid", design->study.versionOid}, {"sha256", design->sha256}, {"name", design->study.versionName}};
        if (!plan.all)
            data["sdv"] = Json::Object{{"items", Json::Array(plan.items.begin(), plan.items.end())},
                                       {"forms", Json::Array(plan.forms.begin(), plan.forms.end())}};
        Entry entry;
        entry.act = "study.version";
        entry.data = std::move(data);
        return m_bench.seal(std::move(entry));
    });
}

std::unique_ptr<FormWork> makeFormWork(Workbench& bench) { return std::make_unique<TrialFormWork>(bench); }

} // namespace caseseal::desk

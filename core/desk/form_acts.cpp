// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_plan.h"
#include "trial_desk.h"

#include "evidence/covers.h"

#include <algorithm>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

/// What must hold before an act on a form; empty where it may go on (21 CFR 11.10(f)).
std::string whyNot(const std::string& act, const store::FormState& state) {
    const bool completeNeeded = act == "form.sign" || act == "form.verify" || act == "form.reopen" ||
                                act == "form.freeze" || act == "form.lock";
    if (completeNeeded && !state.complete)
        return "it is not complete yet";
    if (act == "form.complete" && state.complete)
        return "it is complete already";
    if (act == "form.unverify" && !state.verified)
        return "it is not verified";
    if (act == "form.freeze" && (state.frozen || state.locked))
        return "it is frozen or locked already";
    if (act == "form.unfreeze" && !state.frozen)
        return "it is not frozen";
    if (act == "form.lock" && state.locked)
        return "it is locked already";
    if (act == "form.unlock" && !state.locked)
        return "it is not locked";
    const bool changesData = act == "form.complete" || act == "form.reopen";
    if (changesData && (state.frozen || state.locked))
        return "it is frozen or locked";
    return {};
}

bool needsReason(const std::string& act) {
    return act == "form.reopen" || act == "form.unverify" || act == "form.unfreeze" || act == "form.unlock";
}

} // namespace

Result<store::FormState> TrialDesk::formState(const FormPlace& form) {
    TRY(const auto states, m_bench.trial->projection().formStates(form.subject));
    for (const auto& state : states)
        if (state.place == form)
            return state;
    return base::refused("Form " + form.form + " of " + form.subject + " holds no data yet.");
}

Result<SealReceipt> TrialDesk::actOnForm(const std::string& act, const FormPlace& form, const std::string& meaning,
                                         const std::string& reason) {
    if (!act.starts_with("form.") || !evidence::isAct(act))
        return base::badInput("\"" + act + "\" is no act on a form.");
    return m_bench.attempt({act, placeOf(form)}, [&]() -> Result<SealReceipt> {
        EntryPlan plan(m_bench.study, m_bench.trial->projection());
        TRY(const auto place, plan.resolve(form));
        TRY(const auto state, formState(place));
        if (const auto why = whyNot(act, state); !why.empty())
            return base::refused("Form " + form.form + " of " + form.subject + ": " + why + ".");
        if (needsReason(act) && reason.empty())
            return base::badInput("This act needs a reason.");
        if (act == "form.sign" && meaning.empty())
            return base::badInput("A signature needs its meaning.");
        Entry entry;
        entry.act = act;
        entry.place = placeOf(place, {}, {}, {});
        entry.reason = reason;
        if (act == "form.sign" || act == "form.verify") {
            TRY(const auto values, m_bench.trial->projection().values(place));
            std::vector<evidence::CoveredValue> covered;
            for (const auto& value : values)
                covered.push_back({value.place.group, value.place.groupRepeat, value.place.item, value.leaf});
            Json::Object data{{"covers", base::encodeHex(evidence::coversRoot(std::move(covered)))}};
            if (act == "form.sign")
                data["meaning"] = meaning;
            entry.data = std::move(data);
        }
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialDesk::openQuery(const ItemPlace& item, const std::string& text) {
    return m_bench.attempt({"query.open", item}, [&]() -> Result<SealReceipt> {
        if (text.empty())
            return base::badInput("A query needs its text.");
        TRY(const auto number, m_bench.trial->projection().nextQueryNumber());
        Entry entry;
        entry.act = "query.open";
        entry.place = item;
        entry.data = Json::Object{{"query", static_cast<std::int64_t>(number)}, {"text", text}};
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialDesk::actOnQuery(const std::string& act, std::uint64_t number, const std::string& text) {
    return m_bench.attempt({act, {}}, [&]() -> Result<SealReceipt> {
        TRY(const auto queries, m_bench.trial->projection().queries());
        const auto at =
            std::find_if(queries.begin(), queries.end(), [number](const auto& q) { return q.number == number; });
        if (at == queries.end())
            return base::badInput("There is no query " + std::to_string(number) + ".");
        if ((act == "query.reopen") != (at->status == "closed"))
            return base::refused("Query " + std::to_string(number) + " is " + at->status + ".");
        if (text.empty() && act != "query.close")
            return base::badInput("This act needs a text.");
        Entry entry;
        entry.act = act;
        entry.place = at->place;
        entry.data = Json::Object{{"query", static_cast<std::int64_t>(number)}, {"text", text}};
        return m_bench.seal(std::move(entry));
    });
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject_history.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using store::TrailRow;

exchange::FhirSeal sealOf(const TrailRow& row) {
    return {row.chain, row.seal, {}, row.ledgerIndex, row.time, row.author, row.role};
}

/// What a person had to do with a form by this act, in the words of FHIR.
const char* partOf(const std::string& act) {
    if (act.starts_with("item."))
        return "enterer";
    if (act == "form.sign")
        return "legal";
    if (act == "form.verify" || act == "form.unverify")
        return "verifier";
    return act == "form.complete" || act == "form.reopen" ? "author" : "custodian";
}

void addForm(const TrailRow& row, const std::string& act, FormHistory& form) {
    form.newest = sealOf(row);
    if (act.starts_with("item."))
        form.entered = form.newest;
    exchange::FhirAgent agent{row.chain, row.author, row.role, partOf(act)};
    if (std::ranges::find(form.agents, agent) == form.agents.end())
        form.agents.push_back(std::move(agent));
    if (act != "form.sign")
        return;
    form.signatures.push_back({row.chain,
                               row.author,
                               textOr(row.entry.data, "name"),
                               textOr(row.entry.data, "meaning"),
                               textOr(row.entry.data, "covers"),
                               row.time,
                               {},
                               false});
    form.signatureSeals.push_back(row.seal);
}

void addRow(const TrailRow& row, SubjectHistory& history) {
    const auto& act = row.erased && row.erasure ? row.erasure->act : row.entry.act;
    const auto& place = row.entry.place;
    if (!place.form.empty() && (act.starts_with("item.") || act.starts_with("form.")))
        addForm(row, act, history.forms[{place.subject, place.event, place.eventRepeat, place.form, place.formRepeat}]);
    else if (act == "subject.withdraw")
        history.withdrawn = row.time;
}

} // namespace

base::Result<SubjectHistory> readHistory(store::Projection& projection, const std::string& subject) {
    SubjectHistory history;
    store::TrailFilter filter;
    filter.subject = subject;
    TRY_VOID(projection.trail(filter, [&history](const TrailRow& row) {
        addRow(row, history);
        return true;
    }));
    return history;
}

} // namespace caseseal::desk

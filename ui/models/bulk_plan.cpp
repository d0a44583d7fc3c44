// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_plan.h"

#include <QCoreApplication>

#include <set>
#include <tuple>

namespace caseseal::ui {

namespace {

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};

bool has(BulkAct act, const store::FormState& form) {
    switch (act) {
    case BulkAct::Sign:
        return form.isSigned && !form.changedAfterSignature;
    case BulkAct::Verify:
        return form.verified && form.toVerify == 0;
    case BulkAct::Freeze:
        return form.frozen || form.locked;
    case BulkAct::Unfreeze:
        return !form.frozen;
    case BulkAct::Lock:
        return form.locked;
    }
    return false;
}

/// Why the act cannot be, or empty.
QString trouble(BulkAct act, const store::FormState& form) {
    if (form.locked)
        return BulkWords::tr("is locked");
    if (act == BulkAct::Unfreeze)
        return {};
    if (form.frozen && act != BulkAct::Lock && act != BulkAct::Sign)
        return BulkWords::tr("is frozen");
    if (!form.complete)
        return form.values == 0 ? BulkWords::tr("is not started") : BulkWords::tr("is not complete");
    if (form.openQueries > 0)
        return BulkWords::tr("%n queries open", nullptr, static_cast<int>(form.openQueries));
    return {};
}

} // namespace

const char* bulkActName(BulkAct act) {
    switch (act) {
    case BulkAct::Sign:
        return "form.sign";
    case BulkAct::Verify:
        return "form.verify";
    case BulkAct::Freeze:
        return "form.freeze";
    case BulkAct::Unfreeze:
        return "form.unfreeze";
    case BulkAct::Lock:
        return "form.lock";
    }
    return "";
}

QString bulkActVerb(BulkAct act) {
    switch (act) {
    case BulkAct::Sign:
        return BulkWords::tr("Sign");
    case BulkAct::Verify:
        return BulkWords::tr("Verify");
    case BulkAct::Freeze:
        return BulkWords::tr("Freeze");
    case BulkAct::Unfreeze:
        return BulkWords::tr("Unfreeze");
    case BulkAct::Lock:
        return BulkWords::tr("Lock");
    }
    return {};
}

BulkPlan planBulk(BulkAct act, const std::vector<store::FormState>& forms) {
    BulkPlan plan;
    plan.act = act;
    for (const auto& form : forms) {
        if (has(act, form)) {
            ++plan.done;
            continue;
        }
        const QString why = trouble(act, form);
        if (why.isEmpty())
            plan.ready.push_back(form.place);
        else
            plan.leftOut.push_back({form.place, why});
    }
    return plan;
}

std::vector<std::string> BulkPlan::subjects() const {
    std::vector<std::string> all;
    std::set<std::string> seen;
    for (const auto& place : ready)
        if (seen.insert(place.subject).second)
            all.push_back(place.subject);
    return all;
}

std::size_t BulkPlan::visits() const {
    std::set<std::tuple<std::string, std::string, std::string>> all;
    for (const auto& place : ready)
        all.emplace(place.subject, place.event, place.eventRepeat);
    return all.size();
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_change.h"

#include "ledger_link.h"

#include "evidence/role.h"

namespace caseseal::desk {

namespace {

using base::Bytes;
using evidence::Json;
using Settings = std::map<std::string, Bytes>;

Bytes encode(const Settings& settings) {
    Json::Object out;
    for (const auto& [name, value] : settings)
        out[name] = base::encodeBase64(value);
    const std::string text = Json(std::move(out)).encode();
    return {text.begin(), text.end()};
}

Result<Settings> decode(base::BytesView text) {
    TRY(const auto json, Json::parse(base::textOf(text)));
    if (json.asObject() == nullptr)
        return base::badInput("The change of policy that waits is not readable.");
    Settings out;
    for (const auto& [name, value] : *json.asObject()) {
        if (value.asString() == nullptr)
            return base::badInput("The change of policy that waits is not readable.");
        TRY(out[name], base::parseBase64(*value.asString()));
    }
    return out;
}

/// The text that the own chain brought into force last; empty where none.
Result<std::string> sealedLast(Workbench& bench) {
    std::string text;
    store::TrailFilter filter;
    filter.acts = {"data.import"};
    filter.newestFirst = true;
    TRY_VOID(bench.trial->projection().trail(filter, [&](const store::TrailRow& row) {
        const auto sealed = evidence::SealedPolicy::parse(row.entry);
        if (row.chain == bench.sealer.chain() && sealed)
            text = sealed->policy.encode();
        return text.empty();
    }));
    return text;
}

Result<void> bringIntoForce(Workbench& bench, const Settings& settings) {
    TRY_VOID(bench.trial->saveSettings(settings));
    return bench.trial->removeSetting(setting::kPolicyPending);
}

} // namespace

Result<SealReceipt> changePolicy(Workbench& bench, const evidence::SealedPolicy& sealed, Settings settings) {
    const std::string text = sealed.policy.encode();
    if (!base::isUtf8(text) || !base::isUtf8(sealed.purpose))
        return base::badInput("A policy and the reason for it are written in UTF-8.");
    settings[setting::kPolicy] = Bytes(text.begin(), text.end());
    TRY_VOID(bench.trial->saveSetting(setting::kPolicyPending, encode(settings)));
    PlannedSeal plan;
    plan.entries.push_back(sealed.encode());
    plan.role = nameOf(evidence::Role::Admin);
    TRY(const auto receipt, bench.seal(std::move(plan), {}));
    TRY_VOID(bringIntoForce(bench, settings));
    return receipt;
}

Result<void> finishPolicyChange(Workbench& bench) {
    TRY(const auto pending, bench.trial->setting(setting::kPolicyPending));
    if (!pending)
        return {};
    TRY(const auto settings, decode(*pending));
    TRY(const auto last, sealedLast(bench));
    const auto policy = settings.find(setting::kPolicy);
    if (policy != settings.end() && !last.empty() && base::textOf(policy->second) == last)
        return bringIntoForce(bench, settings);
    return bench.trial->removeSetting(setting::kPolicyPending);
}

} // namespace caseseal::desk

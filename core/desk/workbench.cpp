// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "kept_alarms.h"

#include "crypto/digest.h"
#include "crypto/random.h"

#include <algorithm>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

/// What session.refused holds. The place stands in `data`, never as the entry's own: the attempt is no act on the
/// subject, and another chain's subject can be attempted too.
Entry refusedEntry(const std::string& person, const Attempt& what, const std::string& why) {
    Json::Object data{{"person", person}, {"why", why}, {"act", what.act}};
    const auto add = [&data](const char* key, const std::string& text) {
        if (!text.empty())
            data[key] = text;
    };
    add("subject", what.place.subject);
    add("event", what.place.event);
    add("form", what.place.form);
    add("item", what.place.item);
    Entry entry;
    entry.act = "session.refused";
    entry.data = std::move(data);
    return entry;
}

bool isOnConsent(const PlannedSeal& plan) {
    return std::any_of(plan.entries.begin(), plan.entries.end(),
                       [](const Entry& entry) { return std::string_view(entry.act).starts_with("consent."); });
}

} // namespace

Workbench::Workbench(std::unique_ptr<store::TrialFile> trialFile, Ports outside, std::string chain)
    : ports(std::move(outside)), trial(std::move(trialFile)),
      sealer(*trial, *ports.clock, std::move(chain), store::SeenHeads(ports.seenHeadsFolder)), designs(*trial),
      consents(*trial), m_markKey(crypto::randomSecret(32)) {}

Result<void> Workbench::loadAlarms() {
    TRY(const auto kept, trial->alarms());
    TRY(alarms, withSettlements(kept, trial->projection()));
    return {};
}

Result<std::uint64_t> Workbench::keepAlarms(const std::vector<FoundAlarm>& found) {
    std::uint64_t fresh = 0;
    for (const auto& one : found) {
        TRY(const bool added, trial->keepAlarm(keptOf(one, ports.clock->now())));
        fresh += added ? 1 : 0;
    }
    if (fresh > 0)
        TRY_VOID(loadAlarms());
    return fresh;
}

bool Workbench::mayDo(std::string_view act) const {
    const auto& roles = sealer.author().roles;
    return std::any_of(roles.begin(), roles.end(), [act](const auto& name) {
        const auto role = evidence::roleFromName(name);
        return role && evidence::mayDo(*role, act);
    });
}

std::string Workbench::whyRoleMayNot(const std::string& act) const {
    std::string roles;
    for (const auto& role : sealer.author().roles)
        roles += (roles.empty() ? "" : ", ") + role;
    return sealer.author().id + " may not do " + act + ": not with the role " + roles + ".";
}

std::string Workbench::whyLocked(std::string_view act) const {
    const bool onData = act.starts_with("item.") || act.starts_with("form.") || act.starts_with("event.") ||
                        act == "subject.enrol" || act == "subject.withdraw" || act == "data.import";
    if (!databaseLock || !onData)
        return {};
    return "The database is locked since " + base::encodeTime(databaseLock->time) + " (seal " +
           std::to_string(databaseLock->seal) + ", by " + databaseLock->by +
           "): nothing is entered or changed until a data manager unlocks it.";
}

Result<evidence::Person> Workbench::person(const std::string& id) {
    TRY(const auto table, trial->projection().persons(sealer.chain()));
    const auto* person = table.find(id);
    if (person == nullptr)
        return base::badInput("The trial does not know a person " + id + ".");
    return *person;
}

Result<SealReceipt> Workbench::seal(std::vector<PlannedSeal> plans, const std::string& subject) {
    if (olderCopy)
        return base::refused(olderCopy->describe());
    const bool onConsent = std::any_of(plans.begin(), plans.end(), isOnConsent);
    TRY(const auto receipt, sealer.seal(std::move(plans)));
    if (onConsent)
        consents.noteOwn();
    lastSeal = receipt.time;
    if (sealed)
        sealed(receipt, subject);
    return receipt;
}

Result<SealReceipt> Workbench::seal(PlannedSeal plan, const std::string& subject) {
    std::vector<PlannedSeal> plans;
    plans.push_back(std::move(plan));
    return seal(std::move(plans), subject);
}

Result<SealReceipt> Workbench::seal(Entry entry) {
    const auto subject = entry.place.subject;
    PlannedSeal plan;
    plan.entries.push_back(std::move(entry));
    return seal(std::move(plan), subject);
}

base::Error Workbench::refuse(const Attempt& what, const std::string& why) {
    if (olderCopy) // nothing is sealed here
        return base::refused(why);
    const auto noted = seal(refusedEntry(sealer.author().id, what, why));
    return base::refused(noted ? why : why + " (That it was tried could not be sealed: " + noted.error().message + ")");
}

crypto::Digest Workbench::markOf(const crypto::SecretBytes& password) const {
    return crypto::sha256({m_markKey.view(), password.view()});
}

Result<void> Workbench::takeTrial(const crypto::SecretBytes& password, const Result<store::Unlocked>& outcome) {
    const auto& id = sealer.author().id;
    auto door = gate();
    if (!outcome)
        return outcome.error().kind == base::ErrorKind::Refused ? door.wrong(id, outcome.error()) : outcome.error();
    TRY_VOID(door.right(id));
    m_foundRight = FoundRight{
        markOf(password), ports.clock->tickMs(), {id, outcome->signingKey.clone(), outcome->mustReplacePassword}};
    return {};
}

Result<store::Unlocked> Workbench::unlockOwn(const crypto::SecretBytes& password) {
    constexpr std::int64_t kFoundRightMs = 60'000;
    auto found = std::exchange(m_foundRight, std::nullopt);
    if (found && ports.clock->tickMs() - found->tickMs < kFoundRightMs && found->mark == markOf(password))
        return std::move(found->unlocked);
    const auto& id = sealer.author().id;
    TRY_VOID(gate().mayTry(id));
    auto unlocked = trial->unlocker(id)(password);
    TRY_VOID(takeTrial(password, unlocked));
    m_foundRight.reset();
    return unlocked;
}

Result<void> Workbench::checkPassword(const crypto::SecretBytes& password) {
    TRY([[maybe_unused]] const auto unlocked, unlockOwn(password));
    return {};
}

ItemPlace placeOf(const FormPlace& form) {
    return {form.subject, form.event, form.eventRepeat, form.form, form.formRepeat, {}, {}, {}};
}

} // namespace caseseal::desk

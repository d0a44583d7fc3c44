// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "kept_alarms.h"
#include "locked_data.h"
#include "older_copy.h"

#include "crypto/digest.h"
#include "crypto/random.h"

#include <algorithm>
#include <atomic>

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

Result<void> Workbench::readStudy() {
    TRY(const Design* design, designs.inForce());
    study = design->study;
    info.studyName = study.name;
    info.protocolName = study.protocolName;
    info.studyVersion = study.versionName.empty() ? study.versionOid : study.versionName;
    return {};
}

Result<void> Workbench::readHead() {
    TRY(const auto version, trial->projection().studyVersion());
    TRY(const auto checkpoint, trial->checkpointNote());
    return sealer.load(version, checkpoint);
}

Result<void> Workbench::readStanding() {
    TRY_VOID(loadAlarms());
    TRY(databaseLock, lockInForce(trial->projection()));
    TRY(olderCopy, findOlderCopy(*trial, store::SeenHeads(ports.seenHeadsFolder), sealer.chain()));
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

// ---------------------------------------------------------------- sealing

struct Workbench::SideSave {
    std::unique_ptr<SealBatch> batch;
    std::unique_ptr<store::SideWriter> writer;
    std::shared_ptr<const void> ground;
    bool onConsent = false;
    std::atomic<bool> written = false;
};

class Workbench::WorkerSave final : public SaveJob {
public:
    explicit WorkerSave(std::shared_ptr<SideSave> save) : m_save(std::move(save)) {}
    Result<void> write(base::ProgressPort& progress) override {
        TRY_VOID(m_save->writer->append(m_save->batch->writes, progress));
        m_save->written = true;
        return {};
    }
    [[nodiscard]] const std::shared_ptr<SideSave>& save() const { return m_save; }

private:
    std::shared_ptr<SideSave> m_save;
};

Workbench::~Workbench() = default;

bool Workbench::savesElsewhere() const { return m_sideSave.use_count() > 1; }

/// What a worker wrote, and nobody asked for.
Result<void> Workbench::takeForgotten() {
    const auto save = std::exchange(m_sideSave, nullptr);
    if (!save || !save->written)
        return {};
    TRY_VOID(trial->refresh());
    (void)noteSealed(sealer.take(*save->batch), save->onConsent, {});
    return {};
}

SealReceipt Workbench::noteSealed(const SealReceipt& receipt, bool onConsent, const std::string& subject) {
    if (onConsent)
        consents.noteOwn();
    lastSeal = receipt.time;
    if (sealed)
        sealed(receipt, subject);
    return receipt;
}

Result<void> Workbench::checkMaySeal() {
    if (olderCopy)
        return base::refused(olderCopy->describe());
    if (savesElsewhere())
        return base::refused("Something larger is being saved. Nothing else is sealed meanwhile: try again when it is "
                             "done.");
    return takeForgotten();
}

Result<SealReceipt> Workbench::seal(std::vector<PlannedSeal> plans, const std::string& subject) {
    TRY_VOID(checkMaySeal());
    const bool onConsent = std::any_of(plans.begin(), plans.end(), isOnConsent);
    TRY(const auto receipt, sealer.seal(std::move(plans)));
    return noteSealed(receipt, onConsent, subject);
}

Result<std::unique_ptr<SaveJob>> Workbench::prepareSave(std::vector<PlannedSeal> plans,
                                                        std::shared_ptr<const void> ground) {
    // Own seals that were lost make an older copy whole: whether they do was looked at before.
    if (!olderCopy || !plans.front().follows)
        TRY_VOID(checkMaySeal());
    auto save = std::make_shared<SideSave>();
    save->onConsent = std::any_of(plans.begin(), plans.end(), isOnConsent);
    save->ground = std::move(ground);
    TRY(save->writer, trial->openSideWriter());
    TRY(save->batch, sealer.begin(std::move(plans)));
    m_sideSave = save;
    return std::unique_ptr<SaveJob>(std::make_unique<WorkerSave>(std::move(save)));
}

Result<SealReceipt> Workbench::finishSave(std::unique_ptr<SaveJob> job, const std::string& subject) {
    auto* own = dynamic_cast<WorkerSave*>(job.get());
    CHECK(own != nullptr && own->save() == m_sideSave && m_sideSave->written);
    const auto save = std::exchange(m_sideSave, nullptr);
    TRY_VOID(trial->refresh());
    return noteSealed(sealer.take(*save->batch), save->onConsent, subject);
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

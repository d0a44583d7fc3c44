// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "audit_report.h"
#include "entry_plan.h"
#include "jobs.h"
#include "ledger_link.h"
#include "sealer.h"

#include "crypto/random.h"
#include "crypto/sealed_box.h"
#include "evidence/covers.h"
#include "ledger/folder_ledger.h"

#include <algorithm>
#include <unistd.h>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

constexpr std::size_t kMinPasswordBytes = 8;

std::string machineName() {
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 ? std::string(name) : std::string("unnamed");
}

std::string noteName(const std::string& chain, const std::string& personId) { return chain + "/" + personId; }

std::string vkeyOf(const std::string& chain, const std::string& personId, const crypto::SigningKey& key) {
    return ledger::VerifierKey::make(noteName(chain, personId), ledger::KeyType::Ed25519, key.publicKey()).encode();
}

Result<void> checkPassword(const crypto::SecretBytes& password) {
    if (password.size() < kMinPasswordBytes)
        return base::refused("A password has at least 8 characters.");
    return {};
}

Result<void> checkPersonFields(const std::string& id, const std::string& name, const std::vector<std::string>& roles) {
    if (!evidence::isPersonId(id))
        return base::badInput("\"" + id +
                              "\" cannot be a person's id: use small letters, digits, dot, line and "
                              "underscore, at most 64, beginning with a letter or digit.");
    if (name.empty() || name.size() > 200 || !base::isUtf8(name))
        return base::badInput("A person needs a printed name of at most 200 bytes.");
    if (roles.empty())
        return base::badInput("A person needs at least one role.");
    for (const auto& role : roles)
        if (!evidence::roleFromName(role))
            return base::badInput("\"" + role +
                                  "\" is no role. Roles: admin, coordinator, investigator, monitor, "
                                  "data-manager, pharmacist, auditor, participant.");
    return {};
}

Json rolesJson(const std::vector<std::string>& roles) {
    Json::Array array;
    for (const auto& role : roles)
        array.emplace_back(role);
    return array;
}

/// What a person.* entry holds, the whole person each time.
Entry personEntry(const char* act, const evidence::Person& person) {
    Entry entry;
    entry.act = act;
    entry.data = Json::Object{{"person", person.id},
                              {"name", person.name},
                              {"organisation", person.organisation},
                              {"roles", rolesJson(person.roles)},
                              {"key", person.key}};
    return entry;
}

Entry personAdd(const std::string& chain, const std::string& id, const std::string& name,
                const std::string& organisation, const std::vector<std::string>& roles, const crypto::SigningKey& key) {
    evidence::Person person;
    person.id = id;
    person.name = name;
    person.organisation = organisation;
    person.roles = roles;
    person.key = vkeyOf(chain, id, key);
    return personEntry("person.add", person);
}

PersonInfo infoOf(const evidence::Person& person) {
    const auto key = ledger::VerifierKey::parse(person.key);
    return {person.id,      person.name, person.organisation, person.roles, key ? key->fingerprint() : std::string(),
            person.disabled};
}

std::string studyFileName(const crypto::Digest& hash) { return "study/" + base::encodeHex(hash) + ".xml"; }

/// Seal 0: the chain, its first person, its study.
PlannedSeal firstSeal(const NewTrial& trial, const study::Study& study, const std::string& chain,
                      const crypto::SigningKey& key) {
    const auto hash = crypto::sha256(trial.odm);
    Entry open;
    open.act = "chain.open";
    open.data = Json::Object{{"study", study.oid},
                             {"site", trial.site},
                             {"installation", trial.installation.empty() ? machineName() : trial.installation}};
    Entry version;
    version.act = "study.version";
    version.data =
        Json::Object{{"oid", study.versionOid}, {"sha256", base::encodeHex(hash)}, {"name", study.versionName}};
    PlannedSeal plan;
    plan.entries = {open, personAdd(chain, trial.adminId, trial.adminName, trial.organisation, {"admin"}, key),
                    version};
    plan.files[studyFileName(hash)] = trial.odm;
    return plan;
}

/// The key with which a person's next signing key waits in the trial while it is being exchanged.
crypto::SecretBytes rekeyBoxKey(const crypto::SigningKey& oldKey) {
    const auto digest = crypto::sha256({base::bytesOf("caseseal.org/rekey@v1\n"), oldKey.seed().view()});
    return crypto::SecretBytes(base::BytesView(digest));
}

class TrialDesk final : public Desk {
public:
    TrialDesk(std::unique_ptr<store::TrialFile> trial, Ports ports, std::string chain)
        : m_ports(std::move(ports)), m_trial(std::move(trial)),
          m_sealer(*m_trial, *m_ports.clock, std::move(chain), store::SeenHeads(m_ports.seenHeadsFolder)) {}

    /// Reads what the trial says of itself, and who this is.
    Result<void> load(store::Unlocked unlocked, const crypto::SecretBytes* newPassword);
    /// The first seal of a new trial.
    Result<void> begin(const NewTrial& trial, const study::Study& study, const crypto::SigningKey& key);

    TrialInfo info() const override { return m_info; }
    const study::Study& study() const override { return m_study; }
    PersonInfo me() const override { return infoOf(m_sealer.author()); }
    bool mayDo(std::string_view act) const override;
    Result<std::vector<PersonInfo>> persons() override;

    Result<SealReceipt> addPerson(const std::string& id, const std::string& name, const std::string& organisation,
                                  const std::vector<std::string>& roles,
                                  const crypto::SecretBytes& firstPassword) override;
    Result<SealReceipt> setRoles(const std::string& id, const std::vector<std::string>& roles) override;
    Result<SealReceipt> disablePerson(const std::string& id) override;
    Result<void> changePassword(const crypto::SecretBytes& oldPassword,
                                const crypto::SecretBytes& newPassword) override;

    Result<SealReceipt> enrol(const std::string& subject) override;
    Result<std::vector<DraftProblem>> check(const FormPlace& form, const std::vector<ItemDraft>& drafts) override;
    Result<SealReceipt> record(const FormPlace& form, const std::vector<ItemDraft>& drafts) override;
    Result<SealReceipt> actOnForm(const std::string& act, const FormPlace& form, const std::string& meaning,
                                  const std::string& reason) override;
    Result<SealReceipt> openQuery(const ItemPlace& item, const std::string& text) override;
    Result<SealReceipt> actOnQuery(const std::string& act, std::uint64_t number, const std::string& text) override;
    Result<std::uint64_t> enter(const std::vector<DataLine>& lines, base::ProgressPort& progress) override;

    store::Projection& projection() override { return m_trial->projection(); }
    Result<SealState> sealState() override;
    void acknowledgeFindings() override { m_findingsSeen = true; }
    void noteVerification(const VerifyReport& report) override;

    Result<std::uint64_t> publish() override;
    Result<std::unique_ptr<Jobs>> jobs() override;
    Result<SealReceipt> noteReport(const crypto::Digest& pdfHash, const std::string& kind) override;

private:
    Result<void> loadStudy();
    Result<void> finishExchange(store::Unlocked& unlocked, const std::string& keyInForce);
    Result<void> exchangeKey(const store::Unlocked& unlocked, const crypto::SecretBytes& newPassword);
    Result<void> loadVerification();
    Result<evidence::Person> personInForce(const std::string& id);
    Result<SealReceipt> sealOne(PlannedSeal plan, const std::string& subject);
    Result<SealReceipt> sealEntry(Entry entry);
    Result<std::string> witnessed(SealState& state);
    Result<store::FormState> formState(const FormPlace& form);
    Result<std::vector<PlannedSeal>> planLines(const std::vector<DataLine>& lines, base::ProgressPort& progress);

    Ports m_ports;
    std::unique_ptr<store::TrialFile> m_trial;
    Sealer m_sealer;
    TrialInfo m_info;
    study::Study m_study;
    std::optional<base::UtcTime> m_lastSeal;
    std::optional<base::UtcTime> m_lastVerified;
    std::optional<evidence::VerdictKind> m_lastVerdict;
    std::vector<evidence::Finding> m_findings;
    bool m_findingsSeen = true;
};

// ------------------------------------------------------------------------------------------------ opening

Result<void> TrialDesk::begin(const NewTrial& trial, const study::Study& study, const crypto::SigningKey& key) {
    const auto& chain = m_sealer.chain();
    TRY_VOID(m_trial->saveSetting(setting::kChain, base::bytesOf(chain)));
    TRY_VOID(m_trial->saveSetting(setting::kSite, base::bytesOf(trial.site)));
    if (trial.practice)
        TRY_VOID(m_trial->saveSetting(setting::kPractice, base::bytesOf("1")));
    TRY_VOID(LedgerLink::make(*m_trial, chain, trial.ledgerFolder.empty() ? "ledger" : trial.ledgerFolder.string()));
    evidence::Person admin;
    admin.id = trial.adminId;
    admin.name = trial.adminName;
    admin.roles = {"admin"};
    m_sealer.setAuthor(admin, ledger::NoteSigner(noteName(chain, admin.id), key.clone()));
    std::vector<PlannedSeal> plans;
    plans.push_back(firstSeal(trial, study, chain, key));
    TRY(const auto receipt, m_sealer.seal(std::move(plans)));
    (void)receipt;
    return {};
}

Result<evidence::Person> TrialDesk::personInForce(const std::string& id) {
    TRY(const auto table, m_trial->projection().persons(m_sealer.chain()));
    const auto* person = table.find(id);
    if (person == nullptr)
        return base::refused("The trial does not know a person " + id + ".");
    return *person;
}

Result<void> TrialDesk::loadStudy() {
    TRY(const auto version, m_trial->projection().studyVersion());
    if (version.empty())
        return base::badInput("The trial has no study version: it was not made completely. Make it again.");
    TRY(const auto xml, m_trial->file("study/" + version + ".xml"));
    TRY(auto import, study::parseOdm(xml));
    m_study = std::move(import.study);
    return {};
}

/// A key exchange that a crash cut short: the chain has the new key, the slot still the old one.
Result<void> TrialDesk::finishExchange(store::Unlocked& unlocked, const std::string& keyInForce) {
    const auto& chain = m_sealer.chain();
    if (vkeyOf(chain, unlocked.personId, unlocked.signingKey) == keyInForce)
        return {};
    TRY(const auto box, m_trial->setting(setting::kRekey + unlocked.personId));
    const auto refuse = [] {
        return base::refused("The key in this slot is not the one that the trial has in force for this person. Ask the "
                             "administrator.");
    };
    if (!box)
        return refuse();
    const auto seed = crypto::decryptBox(rekeyBoxKey(unlocked.signingKey), base::bytesOf(unlocked.personId), *box);
    if (!seed)
        return refuse();
    TRY(auto key, crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519, *seed));
    if (vkeyOf(chain, unlocked.personId, key) != keyInForce)
        return refuse();
    unlocked.signingKey = std::move(key);
    unlocked.mustReplacePassword = true;
    return {};
}

/// A first log-in with a password that somebody else set: a new key, sealed with the one it replaces, and a new
/// password.
Result<void> TrialDesk::exchangeKey(const store::Unlocked& unlocked, const crypto::SecretBytes& newPassword) {
    const auto& chain = m_sealer.chain();
    const auto fresh = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    const auto box =
        crypto::encryptBox(rekeyBoxKey(unlocked.signingKey), base::bytesOf(unlocked.personId), fresh.seed().view());
    TRY_VOID(m_trial->saveSetting(setting::kRekey + unlocked.personId, box));
    auto person = m_sealer.author();
    person.key = vkeyOf(chain, person.id, fresh);
    TRY(const auto receipt, sealEntry(personEntry("person.rekey", person)));
    (void)receipt;
    TRY_VOID(m_trial->replaceSlot(unlocked.personId, fresh, newPassword, false));
    TRY(auto renewed, personInForce(unlocked.personId));
    m_sealer.setAuthor(std::move(renewed), ledger::NoteSigner(noteName(chain, unlocked.personId), fresh.clone()));
    return m_trial->saveSetting(setting::kRekey + unlocked.personId, {});
}

Result<void> TrialDesk::load(store::Unlocked unlocked, const crypto::SecretBytes* newPassword) {
    TRY_VOID(loadStudy());
    TRY(auto person, personInForce(unlocked.personId));
    if (person.disabled)
        return base::refused(person.id + " is disabled in this trial.");
    TRY_VOID(finishExchange(unlocked, person.key));
    TRY(const auto version, m_trial->projection().studyVersion());
    TRY(const auto checkpoint, m_trial->checkpointNote());
    TRY_VOID(m_sealer.load(version, checkpoint));
    m_sealer.setAuthor(std::move(person),
                       ledger::NoteSigner(noteName(m_sealer.chain(), unlocked.personId), unlocked.signingKey.clone()));
    m_info.folder = m_trial->folder();
    m_info.studyName = m_study.name;
    m_info.protocolName = m_study.protocolName;
    m_info.studyVersion = m_study.versionName.empty() ? m_study.versionOid : m_study.versionName;
    m_info.chain = m_sealer.chain();
    TRY(m_info.site, textSetting(*m_trial, setting::kSite));
    TRY(const auto practice, textSetting(*m_trial, setting::kPractice));
    m_info.practice = practice == "1";
    store::TrailFilter newest;
    newest.newestFirst = true;
    TRY_VOID(m_trial->projection().trail(newest, [this](const auto& row) {
        m_lastSeal = row.time;
        return false;
    }));
    TRY_VOID(loadVerification());
    if (!unlocked.mustReplacePassword)
        return {};
    if (newPassword == nullptr)
        return base::refused(std::string(kNewPasswordNeeded) +
                             ": the first one was set by somebody else. Give a new one to log in.");
    TRY_VOID(checkPassword(*newPassword));
    return exchangeKey(unlocked, *newPassword);
}

Result<void> TrialDesk::loadVerification() {
    TRY(const auto text, textSetting(*m_trial, setting::kVerified));
    const auto json = Json::parse(text);
    const auto* time = json ? json->find("time") : nullptr;
    const auto* intact = json ? json->find("intact") : nullptr;
    if (time == nullptr || intact == nullptr || time->asString() == nullptr || intact->asBool() == nullptr)
        return {}; // never verified here
    TRY(m_lastVerified, base::parseTime(*time->asString()));
    m_lastVerdict = *intact->asBool() ? evidence::VerdictKind::Intact : evidence::VerdictKind::Altered;
    m_findingsSeen = *intact->asBool();
    return {};
}

// ------------------------------------------------------------------------------------------------ sealing

Result<SealReceipt> TrialDesk::sealOne(PlannedSeal plan, const std::string& subject) {
    std::vector<PlannedSeal> plans;
    plans.push_back(std::move(plan));
    TRY(const auto receipt, m_sealer.seal(std::move(plans)));
    m_lastSeal = receipt.time;
    if (sealed)
        sealed(receipt, subject);
    return receipt;
}

Result<SealReceipt> TrialDesk::sealEntry(Entry entry) {
    const auto subject = entry.place.subject;
    PlannedSeal plan;
    plan.entries.push_back(std::move(entry));
    return sealOne(std::move(plan), subject);
}

bool TrialDesk::mayDo(std::string_view act) const {
    const auto& roles = m_sealer.author().roles;
    return std::any_of(roles.begin(), roles.end(), [act](const auto& name) {
        const auto role = evidence::roleFromName(name);
        return role && evidence::mayDo(*role, act);
    });
}

// ------------------------------------------------------------------------------------------------ people

Result<std::vector<PersonInfo>> TrialDesk::persons() {
    TRY(const auto table, m_trial->projection().persons(m_sealer.chain()));
    std::vector<PersonInfo> out;
    for (const auto& person : table.all())
        out.push_back(infoOf(person));
    return out;
}

Result<SealReceipt> TrialDesk::addPerson(const std::string& id, const std::string& name,
                                         const std::string& organisation, const std::vector<std::string>& roles,
                                         const crypto::SecretBytes& firstPassword) {
    TRY_VOID(checkPersonFields(id, name, roles));
    TRY_VOID(checkPassword(firstPassword));
    TRY(const auto table, m_trial->projection().persons(m_sealer.chain()));
    if (table.find(id) != nullptr)
        return base::refused("The id " + id + " was given already; ids are never given twice.");
    const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    PlannedSeal plan;
    plan.entries.push_back(personAdd(m_sealer.chain(), id, name, organisation, roles, key));
    TRY(const auto role, m_sealer.roleFor(plan.entries));
    (void)role;
    // The slot first: a person without an entry cannot log in, an entry without a slot could never be used.
    TRY_VOID(m_trial->addSlot(id, key, firstPassword, true));
    auto receipt = sealOne(std::move(plan), {});
    if (!receipt)
        (void)m_trial->removeSlot(id);
    return receipt;
}

Result<SealReceipt> TrialDesk::setRoles(const std::string& id, const std::vector<std::string>& roles) {
    TRY(auto person, personInForce(id));
    TRY_VOID(checkPersonFields(id, person.name, roles));
    person.roles = roles;
    TRY(const auto receipt, sealEntry(personEntry("person.role", person)));
    if (id == m_sealer.author().id) {
        TRY(auto me, personInForce(id));
        m_sealer.setAuthorPerson(std::move(me));
    }
    return receipt;
}

Result<SealReceipt> TrialDesk::disablePerson(const std::string& id) {
    if (id == m_sealer.author().id)
        return base::refused("Nobody disables themselves: another administrator does it.");
    TRY(const auto person, personInForce(id));
    if (person.disabled)
        return base::refused(id + " is disabled already.");
    TRY(const auto receipt, sealEntry(personEntry("person.disable", person)));
    TRY_VOID(m_trial->removeSlot(id));
    return receipt;
}

Result<void> TrialDesk::changePassword(const crypto::SecretBytes& oldPassword, const crypto::SecretBytes& newPassword) {
    TRY_VOID(checkPassword(newPassword));
    return m_trial->changePassword(m_sealer.author().id, oldPassword, newPassword);
}

// ------------------------------------------------------------------------------------------------ data

Result<SealReceipt> TrialDesk::enrol(const std::string& subject) {
    EntryPlan plan(m_study, m_trial->projection());
    TRY(auto entry, plan.enrol(subject));
    return sealEntry(std::move(entry));
}

Result<std::vector<DraftProblem>> TrialDesk::check(const FormPlace& form, const std::vector<ItemDraft>& drafts) {
    EntryPlan plan(m_study, m_trial->projection());
    TRY(const auto place, plan.resolve(form));
    TRY(auto planned, plan.plan(place, drafts));
    return std::move(planned.problems);
}

Result<SealReceipt> TrialDesk::record(const FormPlace& form, const std::vector<ItemDraft>& drafts) {
    EntryPlan plan(m_study, m_trial->projection());
    TRY(const auto place, plan.resolve(form));
    TRY(auto planned, plan.plan(place, drafts));
    if (!planned.problems.empty())
        return base::badInput(planned.problems.front().item + ": " + planned.problems.front().what);
    if (planned.entries.empty())
        return SealReceipt{};
    PlannedSeal seal;
    seal.entries = std::move(planned.entries);
    return sealOne(std::move(seal), form.subject);
}

Result<store::FormState> TrialDesk::formState(const FormPlace& form) {
    TRY(const auto states, m_trial->projection().formStates(form.subject));
    for (const auto& state : states)
        if (state.place == form)
            return state;
    return base::refused("Form " + form.form + " of " + form.subject + " holds no data yet.");
}

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

Result<SealReceipt> TrialDesk::actOnForm(const std::string& act, const FormPlace& form, const std::string& meaning,
                                         const std::string& reason) {
    if (!act.starts_with("form.") || !evidence::isAct(act))
        return base::badInput("\"" + act + "\" is no act on a form.");
    EntryPlan plan(m_study, m_trial->projection());
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
        TRY(const auto values, m_trial->projection().values(place));
        std::vector<evidence::CoveredValue> covered;
        for (const auto& value : values)
            covered.push_back({value.place.group, value.place.groupRepeat, value.place.item, value.leaf});
        Json::Object data{{"covers", base::encodeHex(evidence::coversRoot(std::move(covered)))}};
        if (act == "form.sign")
            data["meaning"] = meaning;
        entry.data = std::move(data);
    }
    return sealEntry(std::move(entry));
}

Result<SealReceipt> TrialDesk::openQuery(const ItemPlace& item, const std::string& text) {
    if (text.empty())
        return base::badInput("A query needs its text.");
    TRY(const auto number, m_trial->projection().nextQueryNumber());
    Entry entry;
    entry.act = "query.open";
    entry.place = item;
    entry.data = Json::Object{{"query", static_cast<std::int64_t>(number)}, {"text", text}};
    return sealEntry(std::move(entry));
}

Result<SealReceipt> TrialDesk::actOnQuery(const std::string& act, std::uint64_t number, const std::string& text) {
    TRY(const auto queries, m_trial->projection().queries());
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
    return sealEntry(std::move(entry));
}

Result<std::vector<PlannedSeal>> TrialDesk::planLines(const std::vector<DataLine>& lines,
                                                      base::ProgressPort& progress) {
    EntryPlan plan(m_study, m_trial->projection());
    std::vector<PlannedSeal> seals;
    for (std::size_t i = 0; i < lines.size();) {
        if (progress.cancelRequested())
            return base::cancelled();
        progress.report("lines", i, lines.size());
        const std::string where = "Line " + std::to_string(lines[i].line) + ": ";
        const auto place = plan.resolve(lines[i].form);
        if (!place)
            return base::badInput(where + place.error().message);
        TRY(const bool enrolled, plan.isEnrolled(place->subject));
        if (!enrolled) {
            const auto entry = plan.enrol(place->subject);
            if (!entry)
                return base::badInput(where + entry.error().message);
            seals.push_back({{*entry}, {}});
        }
        PlannedSeal seal;
        for (; i < lines.size(); ++i) {
            const auto same = plan.resolve(lines[i].form);
            if (!same || *same != *place)
                break;
            auto planned = plan.plan(*place, {lines[i].draft});
            const std::string here = "Line " + std::to_string(lines[i].line) + ": ";
            if (!planned)
                return base::Error{planned.error().kind, here + planned.error().message};
            if (!planned->problems.empty())
                return base::badInput(here + "item " + lines[i].draft.item + ": " + planned->problems.front().what);
            std::move(planned->entries.begin(), planned->entries.end(), std::back_inserter(seal.entries));
        }
        if (!seal.entries.empty())
            seals.push_back(std::move(seal));
    }
    return seals;
}

Result<std::uint64_t> TrialDesk::enter(const std::vector<DataLine>& lines, base::ProgressPort& progress) {
    TRY(auto seals, planLines(lines, progress));
    if (seals.empty())
        return std::uint64_t{0};
    TRY(const auto receipt, m_sealer.seal(std::move(seals)));
    m_lastSeal = receipt.time;
    if (sealed)
        sealed(receipt, {});
    return receipt.entries;
}

// ------------------------------------------------------------------------------------------------ state, ledger, jobs

Result<std::string> TrialDesk::witnessed(SealState& state) {
    TRY(const auto note, m_trial->checkpointNote());
    if (note.empty())
        return std::string();
    TRY(const auto head, ledger::SignedCheckpoint::parse(note));
    TRY(const auto policyText, textSetting(*m_trial, setting::kPolicy));
    TRY(const auto policy, ledger::Policy::parse(policyText));
    TRY(const auto judged, ledger::judge(policy, head));
    state.quorumMet = judged.quorumMet;
    const auto own = head.checkpoint.origin + "/"; // FORMAT.md: names below the log's origin are the installation's own
    state.ownKeysOnly = std::all_of(judged.cosigners.begin(), judged.cosigners.end(),
                                    [&own](const auto& name) { return name.starts_with(own); });
    return std::to_string(judged.partiesCosigned) + " of " + std::to_string(judged.parties);
}

Result<SealState> TrialDesk::sealState() {
    TRY(const auto counts, m_trial->projection().counts());
    SealState state;
    state.seals = counts.seals;
    state.entries = counts.entries;
    state.notLogged = counts.notLogged;
    state.lastSeal = m_lastSeal;
    TRY(state.witnessed, witnessed(state));
    state.lastVerified = m_lastVerified;
    state.lastVerdict = m_lastVerdict;
    state.findings = m_findings;
    state.findingsSeen = m_findingsSeen;
    return state;
}

void TrialDesk::noteVerification(const VerifyReport& report) {
    m_lastVerified = m_ports.clock->now();
    m_lastVerdict = report.verdict.kind;
    m_findings = report.verdict.findings;
    const bool intact = report.verdict.kind == evidence::VerdictKind::Intact;
    m_findingsSeen = intact;
    const Json kept(Json::Object{{"time", base::encodeTime(*m_lastVerified)}, {"intact", intact}});
    // Only a remembrance for the strip; the next verification finds the same again.
    (void)m_trial->saveSetting(setting::kVerified, base::bytesOf(kept.encode()));
}

Result<std::uint64_t> TrialDesk::publish() {
    TRY(const auto link, LedgerLink::load(*m_trial));
    TRY(const auto published, publishSeals(*m_trial, link, m_sealer.chain(), m_ports.clock->now()));
    TRY(const auto note, m_trial->checkpointNote());
    if (!note.empty()) {
        TRY(const auto head, ledger::SignedCheckpoint::parse(note));
        m_sealer.setCheckpoint(head.checkpoint);
    }
    return published;
}

Result<std::unique_ptr<Jobs>> TrialDesk::jobs() {
    TRY(auto reader, m_trial->openReader());
    TRY(auto link, LedgerLink::load(*m_trial));
    const auto& author = m_sealer.author();
    return makeJobs({std::move(reader), m_ports.clock, store::SeenHeads(m_ports.seenHeadsFolder), m_info, m_study,
                     author.name + " (" + author.id + "), " + author.roles.front(), std::move(link.policy),
                     std::move(link.folder)});
}

Result<SealReceipt> TrialDesk::noteReport(const crypto::Digest& pdfHash, const std::string& kind) {
    Entry entry;
    entry.act = "report.issue";
    entry.data = Json::Object{{"sha256", base::encodeHex(pdfHash)}, {"kind", kind}};
    return sealEntry(std::move(entry));
}

} // namespace

// ------------------------------------------------------------------------------------------------ making and opening

namespace {

Result<void> checkNewTrial(const NewTrial& trial, const crypto::SecretBytes& password) {
    TRY_VOID(checkPersonFields(trial.adminId, trial.adminName, {"admin"}));
    TRY_VOID(checkPassword(password));
    if (trial.site.empty() || !base::isUtf8(trial.site))
        return base::badInput("A trial needs the name of its site.");
    if (trial.folder.extension() != ".caseseal")
        return base::badInput("A trial's folder is named NAME.caseseal; " + trial.folder.string() + " is not.");
    return {};
}

Result<std::unique_ptr<Desk>> fill(std::unique_ptr<store::TrialFile> file, const NewTrial& trial, const Ports& ports,
                                   const study::Study& study, const crypto::SigningKey& key) {
    const std::string chain = base::encodeHex(crypto::randomArray<16>());
    auto desk = std::make_unique<TrialDesk>(std::move(file), ports, chain);
    TRY_VOID(desk->begin(trial, study, key));
    TRY_VOID(desk->load({trial.adminId, key.clone(), false}, nullptr));
    return std::unique_ptr<Desk>(std::move(desk));
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::create(const NewTrial& trial, const crypto::SecretBytes& password,
                                           const Ports& ports, std::vector<study::OdmWarning>* warnings) {
    CHECK(ports.clock != nullptr);
    TRY_VOID(checkNewTrial(trial, password));
    TRY(auto import, study::parseOdm(trial.odm));
    if (warnings != nullptr)
        *warnings = std::move(import.warnings);
    const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    TRY(auto file, store::TrialFile::create(trial.folder, trial.adminId, key, password));
    auto desk = fill(std::move(file), trial, ports, import.study, key);
    if (!desk) {
        std::error_code ignored;
        std::filesystem::remove_all(trial.folder, ignored);
    }
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::open(const std::filesystem::path& folder, const std::string& personId,
                                         const crypto::SecretBytes& password, const crypto::SecretBytes* newPassword,
                                         const Ports& ports) {
    CHECK(ports.clock != nullptr);
    if (newPassword != nullptr && crypto::sameSecret(password.view(), newPassword->view()))
        newPassword = nullptr;
    TRY(auto opened, store::TrialFile::open(folder, personId, password));
    TRY(const auto chain, textSetting(*opened.trial, setting::kChain));
    if (chain.empty())
        return base::badInput("The trial in " + folder.string() + " was not made completely. Make it again.");
    auto desk = std::make_unique<TrialDesk>(std::move(opened.trial), ports, chain);
    TRY_VOID(desk->load(std::move(opened.unlocked), newPassword));
    return std::unique_ptr<Desk>(std::move(desk));
}

Result<std::vector<std::string>> personsWithSlots(const std::filesystem::path& folder) {
    return store::TrialFile::personsWithSlots(folder);
}

} // namespace caseseal::desk

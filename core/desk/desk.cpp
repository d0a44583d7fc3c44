// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/password_rules.h"
#include "key_exchange.h"
#include "ledger_link.h"
#include "locked_data.h"
#include "older_copy.h"
#include "person_entries.h"
#include "policy_change.h"
#include "trial_desk.h"

#include "crypto/random.h"

#include <unistd.h>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

std::string machineName() {
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 ? std::string(name) : std::string("unnamed");
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
                             {"installation", trial.installation.empty() ? machineName() : trial.installation},
                             {"reports", "sealed"}};
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

} // namespace

// ------------------------------------------------------------------------------------------------ opening

Result<void> TrialDesk::begin(const NewTrial& trial, const study::Study& study, const crypto::SigningKey& key) {
    const auto& chain = m_bench.sealer.chain();
    TRY_VOID(m_bench.trial->saveSetting(setting::kChain, base::bytesOf(chain)));
    TRY_VOID(m_bench.trial->saveSetting(setting::kSite, base::bytesOf(trial.site)));
    if (trial.practice)
        TRY_VOID(m_bench.trial->saveSetting(setting::kPractice, base::bytesOf("1")));
    TRY_VOID(
        LedgerLink::make(*m_bench.trial, chain, trial.ledgerFolder.empty() ? "ledger" : trial.ledgerFolder.string()));
    evidence::Person admin;
    admin.id = trial.adminId;
    admin.name = trial.adminName;
    admin.roles = {"admin"};
    m_bench.sealer.setAuthor(admin, ledger::NoteSigner(noteName(chain, admin.id), key.clone()));
    std::vector<PlannedSeal> plans;
    plans.push_back(firstSeal(trial, study, chain, key));
    TRY([[maybe_unused]] const auto receipt, m_bench.seal(std::move(plans), {}));
    return {};
}

Result<void> TrialDesk::load(store::Unlocked unlocked, const crypto::SecretBytes* newPassword) {
    TRY_VOID(m_bench.readStudy());
    auto known = m_bench.person(unlocked.personId);
    if (!known)
        return base::refused(known.error().message);
    auto person = std::move(*known);
    if (person.disabled)
        return base::refused(person.id + " is disabled in this trial.");
    TRY_VOID(finishExchange(m_bench, unlocked, person.key));
    TRY_VOID(m_bench.readHead());
    m_bench.sealer.setAuthor(std::move(person), ledger::NoteSigner(noteName(m_bench.sealer.chain(), unlocked.personId),
                                                                   unlocked.signingKey.clone()));
    m_bench.info.folder = m_bench.trial->folder();
    m_bench.info.chain = m_bench.sealer.chain();
    TRY(m_bench.info.site, textSetting(*m_bench.trial, setting::kSite));
    TRY(const auto practice, textSetting(*m_bench.trial, setting::kPractice));
    m_bench.info.practice = practice == "1";
    store::TrailFilter newest;
    newest.newestFirst = true;
    TRY_VOID(m_bench.trial->projection().trail(newest, [this](const auto& row) {
        m_bench.lastSeal = row.time;
        return false;
    }));
    TRY_VOID(loadVerification());
    TRY_VOID(finishPolicyChange(m_bench));
    TRY_VOID(m_bench.readStanding());
    TRY([[maybe_unused]] const auto* record, m_medicines->record()); // here, since this is a worker's thread
    if (!unlocked.mustReplacePassword)
        return {};
    if (newPassword == nullptr)
        return base::refused(std::string(kNewPasswordNeeded) +
                             ": the first one was set by somebody else. Give a new one to log in.");
    TRY_VOID(checkNewPassword(*newPassword, m_bench.sealer.author().id, m_bench.sealer.author().name));
    TRY([[maybe_unused]] const auto receipt, exchangeKey(m_bench, unlocked, *newPassword));
    return {};
}

// ------------------------------------------------------------------------------------------------ making and opening

namespace {

Result<void> checkNewTrial(const NewTrial& trial, const crypto::SecretBytes& password) {
    TRY_VOID(checkPersonFields(trial.adminId, trial.adminName, {"admin"}));
    TRY_VOID(checkNewPassword(password, trial.adminId, trial.adminName));
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
    LoginGate gate(folder, *ports.clock, LoginGate::When::Before);
    TRY(auto opened, store::TrialFile::open(folder, personId, password, &gate));
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

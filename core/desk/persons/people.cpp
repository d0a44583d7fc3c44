// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people.h"

#include "desk/password_rules.h"
#include "doors.h"
#include "key_exchange.h"
#include "person_entries.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

class OwnPasswordTrial final : public PasswordTrial {
public:
    OwnPasswordTrial(store::TrialFile::Unlocker unlocker, crypto::SecretBytes secret, std::string forAct)
        : password(std::move(secret)), act(std::move(forAct)), m_unlocker(std::move(unlocker)) {}
    void run() override { outcome = m_unlocker(password); }
    crypto::SecretBytes password;
    std::string act;
    Result<store::Unlocked> outcome = base::machineFailed("The password was not looked at.");

private:
    store::TrialFile::Unlocker m_unlocker;
};

class OwnNewPassword final : public NewPassword {
public:
    explicit OwnNewPassword(crypto::SecretBytes secret) : m_secret(std::move(secret)) {}
    void run() override { outcome = store::PreparedPassword::make(std::move(m_secret)); }
    Result<store::PreparedPassword> outcome = base::machineFailed("The password was not made ready.");

private:
    crypto::SecretBytes m_secret;
};

class TrialPeople final : public People {
public:
    explicit TrialPeople(Workbench& bench) : m_bench(bench) {}
    Result<std::vector<PersonInfo>> list() override;
    Result<SealReceipt> add(const std::string& id, const std::string& name, const std::string& organisation,
                            const std::vector<std::string>& roles, const crypto::SecretBytes& firstPassword) override;
    Result<SealReceipt> setRoles(const std::string& id, const std::vector<std::string>& roles) override;
    Result<SealReceipt> disable(const std::string& id) override;
    Result<SealReceipt> enable(const std::string& id, const crypto::SecretBytes& firstPassword) override;
    Result<SealReceipt> resetPassword(const std::string& id, const crypto::SecretBytes& firstPassword) override;
    Result<SealReceipt> renewKey(const crypto::SecretBytes& password) override;
    Result<void> changePassword(const crypto::SecretBytes& oldPassword,
                                const crypto::SecretBytes& newPassword) override;
    Result<void> checkPassword(const crypto::SecretBytes& password, const std::string& act) override;
    Result<std::unique_ptr<PasswordTrial>> beginTrial(crypto::SecretBytes password, const std::string& act) override;
    Result<void> judge(const PasswordTrial& trial) override;
    std::unique_ptr<NewPassword> beginNewPassword(crypto::SecretBytes password) override {
        return std::make_unique<OwnNewPassword>(std::move(password));
    }
    Result<void> keep(NewPassword& password) override;
    Result<std::vector<DelegationLine>> delegationLog() override;

private:
    [[nodiscard]] const evidence::Person& me() const { return m_bench.sealer.author(); }
    [[nodiscard]] Result<void> checkAdminStays(const std::string& id, const std::vector<std::string>& roles);
    [[nodiscard]] Result<SealReceipt> giveKey(evidence::Person person, const crypto::SecretBytes& firstPassword,
                                              std::vector<Entry> before);
    /// `result`, its refusal sealed.
    [[nodiscard]] Result<void> noted(Result<void> result, const std::string& act);

    Workbench& m_bench;
};

Result<std::vector<PersonInfo>> TrialPeople::list() {
    TRY(const auto table, m_bench.trial->projection().persons(m_bench.sealer.chain()));
    std::vector<PersonInfo> out;
    for (const auto& person : table.all())
        out.push_back(infoOf(person));
    return out;
}

Result<SealReceipt> TrialPeople::add(const std::string& id, const std::string& name, const std::string& organisation,
                                     const std::vector<std::string>& roles, const crypto::SecretBytes& firstPassword) {
    return m_bench.attempt({"person.add", {}}, [&]() -> Result<SealReceipt> {
        TRY_VOID(checkPersonFields(id, name, roles));
        TRY_VOID(checkNewPassword(firstPassword, id, name));
        TRY(const auto table, m_bench.trial->projection().persons(m_bench.sealer.chain()));
        if (table.find(id) != nullptr)
            return base::refused("The id " + id + " was given already; ids are never given twice.");
        const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
        PlannedSeal plan;
        plan.entries.push_back(personAdd(m_bench.sealer.chain(), id, name, organisation, roles, key));
        TRY([[maybe_unused]] const auto role, m_bench.sealer.roleFor(plan.entries));
        // The slot first: a person without an entry cannot log in, an entry without a slot could never be used.
        TRY_VOID(m_bench.trial->addSlot(id, key, firstPassword, true));
        auto receipt = m_bench.seal(std::move(plan), {});
        if (!receipt)
            (void)m_bench.trial->removeSlot(id);
        return receipt;
    });
}

Result<SealReceipt> TrialPeople::setRoles(const std::string& id, const std::vector<std::string>& roles) {
    return m_bench.attempt({"person.role", {}}, [&]() -> Result<SealReceipt> {
        TRY(auto person, m_bench.person(id));
        TRY_VOID(checkPersonFields(id, person.name, roles));
        TRY_VOID(checkAdminStays(id, roles));
        person.roles = roles;
        TRY(const auto receipt, m_bench.seal(personEntry("person.role", person)));
        if (id == m_bench.sealer.author().id) {
            TRY(auto me, m_bench.person(id));
            m_bench.sealer.setAuthorPerson(std::move(me));
        }
        return receipt;
    });
}

Result<SealReceipt> TrialPeople::disable(const std::string& id) {
    return m_bench.attempt({"person.disable", {}}, [&]() -> Result<SealReceipt> {
        if (id == m_bench.sealer.author().id)
            return base::refused("Nobody disables themselves: another administrator does it.");
        TRY(const auto person, m_bench.person(id));
        if (person.disabled)
            return base::refused(id + " is disabled already.");
        TRY(const auto receipt, m_bench.seal(personEntry("person.disable", person)));
        TRY_VOID(m_bench.trial->removeSlot(id));
        return receipt;
    });
}

/// A trial without an administrator could never have one again.
Result<void> TrialPeople::checkAdminStays(const std::string& id, const std::vector<std::string>& roles) {
    const auto isAdmin = [](const std::vector<std::string>& list) {
        return std::find(list.begin(), list.end(), "admin") != list.end();
    };
    TRY(const auto table, m_bench.trial->projection().persons(m_bench.sealer.chain()));
    const bool another = std::any_of(table.all().begin(), table.all().end(), [&](const auto& person) {
        return person.id != id && !person.disabled && isAdmin(person.roles);
    });
    if (!another && !isAdmin(roles))
        return base::refused(id + " is the last administrator and stays one: give the role to somebody else first.");
    return {};
}

/// A new key and a slot that opens with a password that must be replaced. The entry first: until the slot is there the
/// person cannot log in, and the administrator does it again.
Result<SealReceipt> TrialPeople::giveKey(evidence::Person person, const crypto::SecretBytes& firstPassword,
                                         std::vector<Entry> before) {
    const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    person.key = vkeyOf(m_bench.sealer.chain(), person.id, key);
    auto rekey = personEntry("person.rekey", person);
    auto data = *rekey.data.asObject();
    data["reset"] = true;
    rekey.data = std::move(data);
    PlannedSeal plan;
    plan.entries = std::move(before);
    plan.entries.push_back(std::move(rekey));
    TRY(const auto receipt, m_bench.seal(std::move(plan), {}));
    const bool there = m_bench.trial->hasSlot(person.id);
    TRY_VOID(there ? m_bench.trial->replaceSlot(person.id, key, firstPassword, true)
                   : m_bench.trial->addSlot(person.id, key, firstPassword, true));
    TRY_VOID(liftLock(m_bench.trial->folder(), person.id));
    return receipt;
}

Result<SealReceipt> TrialPeople::enable(const std::string& id, const crypto::SecretBytes& firstPassword) {
    return m_bench.attempt({"person.enable", {}}, [&]() -> Result<SealReceipt> {
        TRY(const auto person, m_bench.person(id));
        if (!person.disabled)
            return base::refused(id + " is not disabled.");
        TRY_VOID(checkNewPassword(firstPassword, id, person.name));
        return giveKey(person, firstPassword, {personEntry("person.enable", person)});
    });
}

Result<SealReceipt> TrialPeople::resetPassword(const std::string& id, const crypto::SecretBytes& firstPassword) {
    if (!m_bench.mayDo("person.add")) // everybody may do person.rekey, but of the own key only
        return m_bench.refuse({"person.rekey", {}}, "Only an administrator sets another person's password anew.");
    return m_bench.attempt({"person.rekey", {}}, [&]() -> Result<SealReceipt> {
        if (id == me().id)
            return base::refused("The own password is changed with the old one, not reset.");
        TRY(const auto person, m_bench.person(id));
        if (person.disabled)
            return base::refused(id + " is disabled: enable the person, which sets a new password too.");
        TRY_VOID(checkNewPassword(firstPassword, id, person.name));
        return giveKey(person, firstPassword, {});
    });
}

Result<SealReceipt> TrialPeople::renewKey(const crypto::SecretBytes& password) {
    return m_bench.attempt({"person.rekey", {}}, [&]() -> Result<SealReceipt> {
        TRY(const auto unlocked, m_bench.unlockOwn(password));
        return exchangeKey(m_bench, unlocked, password);
    });
}

Result<void> TrialPeople::noted(Result<void> result, const std::string& act) {
    if (!result && result.error().kind == base::ErrorKind::Refused)
        return m_bench.refuse({act, {}}, result.error().message);
    return result;
}

Result<void> TrialPeople::changePassword(const crypto::SecretBytes& oldPassword,
                                         const crypto::SecretBytes& newPassword) {
    TRY_VOID(checkNewPassword(newPassword, me().id, me().name, &oldPassword));
    const auto unlocked = m_bench.unlockOwn(oldPassword);
    if (!unlocked)
        return noted(unlocked.error(), "password.change");
    return m_bench.trial->replaceSlot(me().id, unlocked->signingKey, newPassword, false);
}

Result<void> TrialPeople::keep(NewPassword& password) {
    auto* own = dynamic_cast<OwnNewPassword*>(&password);
    CHECK(own != nullptr);
    TRY(auto prepared, std::exchange(own->outcome, base::machineFailed("The password was kept already.")));
    m_bench.trial->keepPrepared(std::move(prepared));
    return {};
}

Result<void> TrialPeople::checkPassword(const crypto::SecretBytes& password, const std::string& act) {
    return noted(m_bench.checkPassword(password), act);
}

Result<std::unique_ptr<PasswordTrial>> TrialPeople::beginTrial(crypto::SecretBytes password, const std::string& act) {
    TRY_VOID(noted(m_bench.gate().mayTry(me().id), act));
    return std::unique_ptr<PasswordTrial>(
        std::make_unique<OwnPasswordTrial>(m_bench.trial->unlocker(me().id), std::move(password), act));
}

Result<void> TrialPeople::judge(const PasswordTrial& trial) {
    const auto* own = dynamic_cast<const OwnPasswordTrial*>(&trial);
    CHECK(own != nullptr);
    return noted(m_bench.takeTrial(own->password, own->outcome), own->act);
}

Result<std::vector<DelegationLine>> TrialPeople::delegationLog() {
    TRY(const auto rows, m_bench.trial->projection().personActs());
    evidence::PersonTable table;
    std::vector<DelegationLine> out;
    for (const auto& row : rows) {
        const auto* id = row.entry.data.find("person");
        if (row.erased || id == nullptr || id->asString() == nullptr || !table.apply(row.entry, row.seal))
            continue; // what breaks a rule is named by verification
        const auto info = infoOf(*table.find(*id->asString()));
        const auto* reset = row.entry.data.find("reset");
        out.push_back({row.time, row.seal, row.entry.act, row.author, row.role, info.id, info.name, info.roles,
                       info.keyFingerprint, reset != nullptr && reset->asBool() != nullptr && *reset->asBool()});
    }
    return out;
}

} // namespace

std::unique_ptr<People> makePeople(Workbench& bench) { return std::make_unique<TrialPeople>(bench); }

} // namespace caseseal::desk

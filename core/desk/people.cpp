// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people.h"

#include "doors.h"
#include "person_entries.h"

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

class TrialPeople final : public People {
public:
    explicit TrialPeople(Workbench& bench) : m_bench(bench) {}
    Result<std::vector<PersonInfo>> list() override;
    Result<SealReceipt> add(const std::string& id, const std::string& name, const std::string& organisation,
                            const std::vector<std::string>& roles, const crypto::SecretBytes& firstPassword) override;
    Result<SealReceipt> setRoles(const std::string& id, const std::vector<std::string>& roles) override;
    Result<SealReceipt> disable(const std::string& id) override;
    Result<void> changePassword(const crypto::SecretBytes& oldPassword,
                                const crypto::SecretBytes& newPassword) override;

private:
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
        TRY_VOID(checkPassword(firstPassword));
        TRY(const auto table, m_bench.trial->projection().persons(m_bench.sealer.chain()));
        if (table.find(id) != nullptr)
            return base::refused("The id " + id + " was given already; ids are never given twice.");
        const auto key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
        PlannedSeal plan;
        plan.entries.push_back(personAdd(m_bench.sealer.chain(), id, name, organisation, roles, key));
        TRY(const auto role, m_bench.sealer.roleFor(plan.entries));
        (void)role;
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

Result<void> TrialPeople::changePassword(const crypto::SecretBytes& oldPassword,
                                         const crypto::SecretBytes& newPassword) {
    TRY_VOID(checkPassword(newPassword));
    auto done = m_bench.trial->changePassword(m_bench.sealer.author().id, oldPassword, newPassword);
    if (!done && done.error().kind == base::ErrorKind::Refused)
        return m_bench.refuse({"password.change", {}}, done.error().message);
    return done;
}

} // namespace

std::unique_ptr<People> makePeople(Workbench& bench) { return std::make_unique<TrialPeople>(bench); }

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_entries.h"

#include "evidence/role.h"

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

Json rolesJson(const std::vector<std::string>& roles) {
    Json::Array array;
    for (const auto& role : roles)
        array.emplace_back(role);
    return array;
}

} // namespace

std::string noteName(const std::string& chain, const std::string& personId) { return chain + "/" + personId; }

std::string vkeyOf(const std::string& chain, const std::string& personId, const crypto::SigningKey& key) {
    return ledger::VerifierKey::make(noteName(chain, personId), ledger::KeyType::Ed25519, key.publicKey()).encode();
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

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/chain_rules.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

base::Result<std::vector<std::string>> rolesIn(const Entry& entry) {
    std::vector<std::string> out;
    const Json* roles = entry.data.find("roles");
    if (roles == nullptr || roles->asArray() == nullptr || roles->asArray()->empty())
        return base::badInput("A person needs at least one role.");
    for (const Json& role : *roles->asArray()) {
        if (role.asString() == nullptr || !roleFromName(*role.asString()))
            return base::badInput("A person's role is not one that the format knows.");
        out.push_back(*role.asString());
    }
    return out;
}

/// The key in the entry; it must be an Ed25519 key named `<chain>/<person>`.
base::Result<std::string> keyIn(const Entry& entry, const std::string& person) {
    const auto* text = textIn(entry.data, "key");
    if (text == nullptr)
        return base::badInput("The entry gives " + person + " no key.");
    TRY(const auto key, ledger::VerifierKey::parse(*text));
    if (key.type != ledger::KeyType::Ed25519)
        return base::badInput("The key of " + person + " is not of type 0x01.");
    constexpr std::size_t kChainHexDigits = 32;
    if (key.name.size() != kChainHexDigits + 1 + person.size() || key.name.substr(kChainHexDigits) != "/" + person)
        return base::badInput("The key of " + person + " is not named for its chain and person.");
    return *text;
}

base::Result<Person> newPerson(const Entry& entry, const std::string& id, std::uint64_t seal) {
    if (!isPersonId(id))
        return base::badInput("\"" + id + "\" cannot be a person's id.");
    Person person;
    person.id = id;
    person.name = textOr(entry.data, "name", {});
    person.organisation = textOr(entry.data, "organisation", {});
    person.subject = textOr(entry.data, "subject", {});
    person.sinceSeal = seal;
    TRY(person.roles, rolesIn(entry));
    TRY(person.key, keyIn(entry, id));
    return person;
}

base::Result<void> changePerson(Person& person, const Entry& entry, std::uint64_t seal) {
    if (entry.act == "person.role") {
        TRY(person.roles, rolesIn(entry));
        person.name = textOr(entry.data, "name", person.name);
        person.organisation = textOr(entry.data, "organisation", person.organisation);
    } else if (entry.act == "person.rekey") {
        TRY(auto key, keyIn(entry, person.id));
        person.earlierKeys.push_back({std::exchange(person.key, std::move(key)), seal});
    } else {
        person.disabled = entry.act == "person.disable";
    }
    return {};
}

bool isTrue(const Json* value) { return value != nullptr && value->asBool() != nullptr && *value->asBool(); }

} // namespace

const std::string& Person::keyAt(std::uint64_t seal) const {
    const auto earlier =
        std::find_if(earlierKeys.begin(), earlierKeys.end(), [seal](const auto& each) { return seal <= each.until; });
    return earlier == earlierKeys.end() ? key : earlier->key;
}

base::Result<void> PersonTable::apply(const Entry& entry, std::uint64_t seal) {
    if (entry.act.compare(0, 7, "person.") != 0)
        return {};
    const auto* id = textIn(entry.data, "person");
    if (id == nullptr)
        return base::badInput("The entry names no person.");
    const auto found =
        std::find_if(m_persons.begin(), m_persons.end(), [id](const Person& person) { return person.id == *id; });
    if (entry.act == "person.add") {
        if (found != m_persons.end())
            return base::badInput("The id " + *id + " is given a second time.");
        TRY(auto person, newPerson(entry, *id, seal));
        m_persons.push_back(std::move(person));
        return {};
    }
    if (found == m_persons.end())
        return base::badInput("There is no person " + *id + ".");
    return changePerson(*found, entry, seal);
}

const Person* PersonTable::find(std::string_view id) const {
    const auto found =
        std::find_if(m_persons.begin(), m_persons.end(), [id](const Person& person) { return person.id == id; });
    return found == m_persons.end() ? nullptr : &*found;
}

base::Result<void> checkAllowed(const Person& author, std::string_view role, const Entry& entry) {
    const auto known = roleFromName(role);
    if (!known || std::find(author.roles.begin(), author.roles.end(), role) == author.roles.end())
        return base::refused(author.id + " has no role \"" + std::string(role) + "\".");
    if (!mayDo(*known, entry.act))
        return base::refused("The role " + std::string(role) + " may not do " + entry.act + ".");
    if (*known == Role::Admin)
        return {};
    if (entry.act == "person.rekey") {
        const auto* person = textIn(entry.data, "person");
        if (person == nullptr || *person != author.id)
            return base::refused("Only an admin may give another person a new key.");
    }
    if (entry.act == "subject.adopt" && isTrue(entry.data.find("forced")))
        return base::refused("Only an admin may take over a participant without a transfer.");
    const bool ofSubject = entry.act.compare(0, 8, "consent.") == 0 || entry.act.compare(0, 5, "data.") == 0;
    if (*known == Role::Participant && ofSubject && (author.subject.empty() || entry.place.subject != author.subject))
        return base::refused("A participant acts on the own record only.");
    return {};
}

} // namespace caseseal::evidence

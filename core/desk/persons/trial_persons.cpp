// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trial_persons.h"

namespace caseseal::desk {

Result<TrialPersons> TrialPersons::load(store::Projection& projection) {
    TrialPersons out;
    TRY(const auto chains, projection.chains());
    for (const auto& chain : chains) {
        TRY(auto persons, projection.persons(chain.chain));
        out.m_tables.push_back({chain.chain, std::move(persons)});
    }
    return out;
}

const evidence::Person* TrialPersons::find(const std::string& chain, const std::string& id) const {
    for (const auto& table : m_tables)
        if (table.chain == chain)
            return table.persons.find(id);
    return nullptr;
}

std::string TrialPersons::nameOf(const std::string& chain, const std::string& id) const {
    const auto* person = find(chain, id);
    return person == nullptr || person->name.empty() ? id : person->name;
}

std::vector<const evidence::Person*> TrialPersons::all() const {
    std::vector<const evidence::Person*> out;
    for (const auto& table : m_tables)
        for (const auto& person : table.persons.all())
            out.push_back(&person);
    return out;
}

} // namespace caseseal::desk

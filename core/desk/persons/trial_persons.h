// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/chain_rules.h"

/// Private to the room: whom the chains that are here know. An id is one person's within its own chain only.
namespace caseseal::desk {

class TrialPersons {
public:
    [[nodiscard]] static Result<TrialPersons> load(store::Projection& projection);
    /// Null where that chain knows nobody of this id.
    [[nodiscard]] const evidence::Person* find(const std::string& chain, const std::string& id) const;
    /// Of all chains, the own one first.
    [[nodiscard]] std::vector<const evidence::Person*> all() const;

private:
    struct Table {
        std::string chain;
        evidence::PersonTable persons;
    };
    std::vector<Table> m_tables; ///< the own one first
};

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "evidence/chain_rules.h"

/// Whom the chains that are here know, as they stood when it was loaded. An id is one person's within its own chain
/// only: who sealed an entry is named here, for pages and reports alike. Plain data, any thread.
namespace caseseal::desk {

class TrialPersons {
public:
    TrialPersons() = default; ///< nobody
    /// About 0.1 ms for each chain.
    [[nodiscard]] static Result<TrialPersons> load(store::Projection& projection);
    /// Null where that chain knows nobody of this id.
    [[nodiscard]] const evidence::Person* find(const std::string& chain, const std::string& id) const;
    /// As printed; the id where that chain knows nobody of it.
    [[nodiscard]] std::string nameOf(const std::string& chain, const std::string& id) const;
    /// Who sealed it.
    [[nodiscard]] std::string authorOf(const store::TrailRow& row) const { return nameOf(row.chain, row.author); }
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

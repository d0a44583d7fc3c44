// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <QString>

#include <map>

namespace caseseal::ui {

/// How the chains of a trial are called: by their sites. As they stood when it was made.
class SiteNames {
public:
    SiteNames() = default;
    explicit SiteNames(store::Projection& projection);
    /// A chain of which nothing is here yet: its site is known from its card.
    void add(const std::string& chain, const std::string& site) { m_cards.emplace(chain, site); }
    /// The beginning of the chain's name where its site is not known.
    [[nodiscard]] QString of(const std::string& chain) const;
    /// Data of more than one site are here.
    [[nodiscard]] bool several() const { return m_chains.size() > 1; }
    /// The own one first.
    [[nodiscard]] const std::vector<store::ChainFacts>& chains() const { return m_chains; }

private:
    std::vector<store::ChainFacts> m_chains;
    std::map<std::string, std::string> m_cards;
};

} // namespace caseseal::ui

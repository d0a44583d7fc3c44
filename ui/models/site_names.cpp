// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site_names.h"

#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

SiteNames::SiteNames(store::Projection& projection) {
    if (auto chains = projection.chains())
        m_chains = std::move(*chains);
}

QString SiteNames::of(const std::string& chain) const {
    const auto found = std::ranges::find(m_chains, chain, &store::ChainFacts::chain);
    if (found != m_chains.end() && !found->site.empty())
        return text(found->site);
    const auto card = m_cards.find(chain);
    return text(card == m_cards.end() ? chain.substr(0, 8) : card->second);
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure_rules.h"

#include <algorithm>

namespace caseseal::evidence {

void ErasureRules::erased(std::uint64_t seal, std::uint64_t entry, const Digest& leaf) {
    if (m_erased.size() < kMaxKept)
        m_erased.push_back({seal, entry, leaf, m_redacted, false});
    else
        ++m_more;
}

void ErasureRules::act(const Entry& act, std::uint64_t seal, std::uint64_t entry, const std::string& author,
                       const PersonTable& persons) {
    const auto erasure = Erasure::parse(act);
    if (!erasure)
        return; // the act says no more than that the participant's data were erased
    Finding at{{}, m_chain, seal, entry, act.place, {}, {}, {}};
    if (const auto bad = checkConfirmation(*erasure, m_chain, act.reason, author, persons)) {
        at.code = bad->code;
        at.what = bad->what;
        m_log.add(at);
    }
    if (!erasure->kept.isNull()) {
        at.code = "value-restated";
        at.what = "An entry was erased whose value stays in force: two persons vouch for that value, not the entry.";
        m_log.warn(at);
    }
    if (erasure->second.empty()) {
        at.code = "erased-unexplained";
        at.what = "No second person confirmed this erasure.";
        m_log.warn(at);
    }
    explain(*erasure, at);
}

void ErasureRules::explain(const Erasure& erasure, const Finding& at) {
    Finding finding = at;
    const auto found = std::lower_bound(m_erased.begin(), m_erased.end(), erasure, [](const auto& a, const auto& b) {
        return std::tie(a.seal, a.entry) < std::tie(b.seal, b.entry);
    });
    if (found == m_erased.end() || found->seal != erasure.seal || found->entry != erasure.entry) {
        finding.code = "erased-unexplained";
        finding.what = "The erasure names seal " + std::to_string(erasure.seal) + ":" + std::to_string(erasure.entry) +
                       ", and no erased entry stands there before it.";
        if (m_more == 0 && m_withoutEffect.size() < kMaxFindings)
            m_withoutEffect.push_back(std::move(finding));
        return;
    }
    found->explained = true;
    if (found->leaf == erasure.leaf)
        return;
    finding.code = "entry-missing";
    finding.what = "Another entry stands in the place of the one that was erased.";
    finding.expected = "leaf " + base::encodeHex(erasure.leaf);
    finding.found = "leaf " + base::encodeHex(found->leaf);
    m_log.add(std::move(finding));
}

void ErasureRules::finish(bool complete) {
    if (!complete)
        return; // the act may stand in a seal that is left out
    for (auto& warning : m_withoutEffect)
        m_log.warn(std::move(warning));
    for (const Erased& each : m_erased)
        if (!each.explained && m_redacted == each.redactedBefore)
            m_log.warn({"erased-unexplained",
                        m_chain,
                        each.seal,
                        each.entry,
                        {},
                        "The entry is said to be erased, and no later entry says by whom and why.",
                        {},
                        {}});
}

} // namespace caseseal::evidence

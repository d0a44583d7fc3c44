// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor_rules.h"

#include <algorithm>
#include <tuple>

namespace caseseal::evidence {

namespace {

/// Blocks are many clocks of one kind.
bool isBlock(std::string_view by) { return by.starts_with("Bitcoin block "); }

} // namespace

AnchorRules::AnchorRules(EvidenceSource& source, const VerifyOptions& options, FindingLog& log)
    : m_source(source), m_log(log), m_leastWorkBits(options.leastWorkBits) {
    m_trust.roots = options.stampRoots ? &*options.stampRoots : nullptr;
    m_trust.headers = options.headers ? &*options.headers : nullptr;
}

base::Result<void> AnchorRules::check(const std::vector<std::string>& files,
                                      const std::vector<ledger::Checkpoint>& listed) {
    if (std::find(files.begin(), files.end(), kAnchorHeaders) != files.end())
        TRY_VOID(loadHeaders());
    for (const auto& file : files)
        if (file.starts_with("anchors/") && file != kAnchorHeaders)
            TRY_VOID(checkOne(file, listed));
    for (const auto& [code, what] : m_caveats)
        m_log.warn({std::string(code), {}, {}, {}, {}, what, {}, {}});
    std::sort(m_clocks.begin(), m_clocks.end(), [](const TimeAnchored& a, const TimeAnchored& b) {
        return std::tie(b.seals, a.by) < std::tie(a.seals, b.by);
    });
    tightenBounds();
    return {};
}

base::Result<void> AnchorRules::loadHeaders() {
    TRY(const auto bytes, m_source.file(std::string(kAnchorHeaders)));
    auto headers = anchor::BlockHeaders::parse(bytes, m_leastWorkBits);
    if (headers)
        m_trust.foundHeaders = &m_foundHeaders.emplace(std::move(*headers));
    else
        find("The block headers that the bundle brings do not hold: " + headers.error().message);
    return {};
}

base::Result<void> AnchorRules::checkOne(const std::string& file, const std::vector<ledger::Checkpoint>& listed) {
    const auto name = AnchorName::parse(file);
    const auto checkpoint =
        std::find_if(listed.begin(), listed.end(), [&](const auto& one) { return name && one.root == name->root; });
    if (checkpoint == listed.end()) {
        find(file + " is of no checkpoint that is here.");
        return {};
    }
    TRY(const auto bytes, m_source.file(file));
    take(file, *checkpoint, checkAnchor(name->kind, bytes, *checkpoint, m_trust));
    return {};
}

void AnchorRules::take(const std::string& file, const ledger::Checkpoint& checkpoint, const AnchorVerdict& anchor) {
    if (anchor.state == AnchorVerdict::State::Invalid)
        find("The time anchor of the ledger's first " + std::to_string(checkpoint.size) + " seals (" + file +
             ") does not hold: " + anchor.what);
    for (const auto& caveat : anchor.caveats)
        m_caveats.emplace(caveat.code, caveat.what);
    if (anchor.state != AnchorVerdict::State::Holds)
        return;
    m_bounds.push_back({checkpoint.size, anchor.bound});
    const TimeAnchored found{anchor.by, anchor.time, checkpoint.size};
    const auto known = std::find_if(m_clocks.begin(), m_clocks.end(), [&](const TimeAnchored& clock) {
        return clock.by == found.by || (isBlock(clock.by) && isBlock(found.by));
    });
    if (known == m_clocks.end())
        m_clocks.push_back(found);
    else if (found.seals > known->seals || (found.seals == known->seals && found.time < known->time))
        *known = found;
}

void AnchorRules::tightenBounds() {
    std::sort(m_bounds.begin(), m_bounds.end(), [](const Bound& a, const Bound& b) { return a.size < b.size; });
    for (std::size_t i = m_bounds.size(); i-- > 1;)
        m_bounds[i - 1].time = std::min(m_bounds[i - 1].time, m_bounds[i].time);
}

std::optional<base::UtcTime> AnchorRules::notAfter(std::uint64_t index) const {
    const auto above = std::upper_bound(m_bounds.begin(), m_bounds.end(), index,
                                        [](std::uint64_t place, const Bound& bound) { return place < bound.size; });
    return above == m_bounds.end() ? std::nullopt : std::optional(above->time);
}

void AnchorRules::assure(Verdict& verdict) const {
    for (const auto& clock : m_clocks)
        verdict.assurance.push_back(clock.encode());
}

} // namespace caseseal::evidence

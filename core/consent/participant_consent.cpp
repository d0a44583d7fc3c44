// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/participant_consent.h"

namespace caseseal::consent {

namespace {

/// Grants that count and withdrawals, one after the other as they were made.
class Replay {
public:
    explicit Replay(const ParticipantConsent& of) : m_of(of) {}

    /// The next act goes into the standing; gives its moment, or null at the end.
    const ConsentMoment* next() {
        while (m_grant < m_of.grants.size() && !m_of.grants[m_grant].counts)
            ++m_grant;
        const bool hasGrant = m_grant < m_of.grants.size();
        const bool hasWithdrawal = m_withdrawal < m_of.withdrawals.size();
        if (!hasGrant && !hasWithdrawal)
            return nullptr;
        if (hasGrant && (!hasWithdrawal || isFirst(m_of.grants[m_grant].at, m_of.withdrawals[m_withdrawal].at)))
            return take(m_of.grants[m_grant++]);
        return take(m_of.withdrawals[m_withdrawal++]);
    }
    [[nodiscard]] std::map<std::string, ConsentStanding>& standing() { return m_standing; }
    [[nodiscard]] std::set<std::string> scopes() const {
        std::set<std::string> out;
        for (const auto& [name, one] : m_standing)
            out.insert(one.scopes.begin(), one.scopes.end());
        return out;
    }

private:
    static bool isFirst(const ConsentMoment& a, const ConsentMoment& b) {
        return a.chain == b.chain ? std::tie(a.seal, a.entry) < std::tie(b.seal, b.entry) : a.time < b.time;
    }
    const ConsentMoment* take(const ConsentGrant& grant) {
        m_standing[grant.name] = {&grant, {grant.scopes.begin(), grant.scopes.end()}, nullptr};
        return &grant.at;
    }
    const ConsentMoment* take(const ConsentWithdrawal& withdrawal) {
        auto& standing = m_standing[withdrawal.name];
        standing.withdrawal = &withdrawal;
        if (withdrawal.scopes.empty())
            standing.scopes.clear();
        for (const auto& scope : withdrawal.scopes)
            standing.scopes.erase(scope);
        return &withdrawal.at;
    }

    const ParticipantConsent& m_of;
    std::size_t m_grant = 0, m_withdrawal = 0;
    std::map<std::string, ConsentStanding> m_standing;
};

} // namespace

std::set<std::string> ConsentGrant::signers() const {
    std::set<std::string> out;
    for (const auto& one : signatures)
        if (!one.act.signature.empty())
            out.insert(one.act.by);
    return out;
}

std::map<std::string, ConsentStanding> ParticipantConsent::standing(const ConsentMoment* before) const {
    Replay replay(*this);
    auto out = replay.standing();
    while (const auto* moment = replay.next()) {
        if (before != nullptr && !moment->isBefore(*before))
            break;
        out = replay.standing();
    }
    return out;
}

std::set<std::string> ParticipantConsent::scopes(const ConsentMoment* before) const {
    std::set<std::string> out;
    for (const auto& [name, one] : standing(before))
        out.insert(one.scopes.begin(), one.scopes.end());
    return out;
}

std::vector<ConsentSpan> ParticipantConsent::spansOf(const std::string& scope) const {
    std::vector<ConsentSpan> out;
    bool open = false;
    Replay replay(*this);
    while (const auto* moment = replay.next()) {
        const bool now = replay.scopes().contains(scope);
        if (now && !open)
            out.push_back({*moment, std::nullopt});
        else if (!now && open)
            out.back().until = *moment;
        open = now;
    }
    return out;
}

} // namespace caseseal::consent

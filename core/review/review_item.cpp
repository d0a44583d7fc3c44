// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_item.h"

#include <algorithm>

namespace caseseal::review {

using evidence::Json;

void EntryRefs::add(const EntryRef& ref) {
    m_first = m_total == 0 ? ref.seal : std::min(m_first, ref.seal);
    m_last = std::max(m_last, ref.seal);
    if (m_total++ < m_keep)
        m_kept.push_back(ref);
}

void EntryRefs::add(const EntryRefs& others) {
    if (others.m_total == 0)
        return;
    m_first = m_total == 0 ? others.m_first : std::min(m_first, others.m_first);
    m_last = std::max(m_last, others.m_last);
    m_total += others.m_total;
    m_kept.insert(m_kept.end(), others.m_kept.begin(), others.m_kept.end());
    std::sort(m_kept.begin(), m_kept.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    m_kept.resize(std::min(m_kept.size(), m_keep));
}

std::string ReviewItem::id() const {
    const Json named(Json::Array{nameOf(rule), person, place.encode(), period});
    return base::encodeHex(crypto::sha256(base::bytesOf(named.encode()))).substr(0, 16);
}

std::string ReviewItem::factsHash() const {
    return base::encodeHex(crypto::sha256(base::bytesOf(Json(facts).encode())));
}

std::int64_t ReviewItem::number(std::string_view fact) const {
    const auto found = facts.find(fact);
    const auto* whole = found == facts.end() ? nullptr : found->second.asInteger();
    return whole ? *whole : 0;
}

std::string ReviewItem::text(std::string_view fact) const {
    const auto found = facts.find(fact);
    const auto* said = found == facts.end() ? nullptr : found->second.asString();
    return said ? *said : std::string();
}

} // namespace caseseal::review

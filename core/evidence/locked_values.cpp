// SPDX-License-Identifier: GPL-3.0-or-later
#include "locked_values.h"

#include "evidence/erasure.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kValuesAReport = 4096;
constexpr unsigned kEntryBits = 20; ///< of a seal

std::uint64_t positionOf(std::uint64_t seal, std::uint64_t entry) { return (seal << kEntryBits) | entry; }

DatasetValue valueOf(const Entry& entry, const ItemPlace& place) {
    const Json* flavour = entry.data.find("null");
    return {place, entry.value, entry.unit,
            flavour != nullptr && flavour->asString() != nullptr ? *flavour->asString() : std::string()};
}

/// Calls `take(position, value)` for each entry that set a value before the lock, and for what was kept of erased ones.
base::Result<void> eachValue(EvidenceSource& source, const EntryAt& lock, base::ProgressPort* progress,
                             const std::function<void(std::uint64_t, const DatasetValue&)>& take) {
    const std::uint64_t end = positionOf(lock.seal, lock.entry);
    TRY(const auto cursor, source.entries(lock.chain));
    EntryRecord record;
    Entry entry;
    for (std::uint64_t n = 0;; ++n) {
        TRY(const bool more, cursor->nextInto(record));
        if (!more)
            return {};
        if (progress != nullptr && n % kValuesAReport == 0) {
            progress->report("entries", n, 0);
            if (progress->cancelRequested())
                return base::cancelled();
        }
        if (!record.withheld.empty() || !Entry::parseInto(record.json, entry))
            continue;
        if (entry.act == "subject.erase") {
            const auto erased = Erasure::parse(entry);
            if (erased && !erased->kept.isNull() && positionOf(erased->seal, erased->entry) < end)
                take(positionOf(erased->seal, erased->entry), valueOf(keptValue(erased->kept), entry.place));
        } else if (entry.act.starts_with("item.") && positionOf(record.seal, record.i) < end) {
            take(positionOf(record.seal, record.i), valueOf(entry, entry.place));
        }
    }
}

template<std::size_t N>
std::array<std::uint8_t, N> startOf(const Digest& digest) {
    std::array<std::uint8_t, N> out;
    std::copy_n(digest.begin(), N, out.begin());
    return out;
}

std::uint64_t wordOf(const std::uint8_t* bytes) {
    std::uint64_t out = 0;
    std::memcpy(&out, bytes, sizeof out);
    return out;
}

} // namespace

std::size_t LockedValues::HashKey::operator()(const Key& key) const { return wordOf(key.data()); }

LockedValues::Key LockedValues::keyOf(const ItemPlace& place) {
    DatasetValue alone;
    alone.place = place;
    return startOf<16>(crypto::sha256(base::bytesOf(encodeValue(alone))));
}

base::Result<LockedValues> LockedValues::read(EvidenceSource& source, const EntryAt& lock,
                                              base::ProgressPort& progress) {
    LockedValues out(source, lock);
    TRY_VOID(eachValue(source, lock, &progress, [&out](std::uint64_t at, const DatasetValue& value) {
        auto& locked = out.m_values[keyOf(value.place)];
        if (at >= locked.at)
            locked = {startOf<16>(datasetLeaf(value)), at, false};
    }));
    return out;
}

LockedValues::Match LockedValues::take(const ItemPlace& place, const Digest& leaf) {
    const auto found = m_values.find(keyOf(place));
    if (found == m_values.end())
        return Match::Added;
    if (found->second.taken)
        return Match::Doubled;
    found->second.taken = true;
    ++m_taken;
    return found->second.leaf == startOf<16>(leaf) ? Match::Same : Match::Changed;
}

std::vector<LockedValues::Key> LockedValues::missing(std::size_t most) const {
    std::vector<Key> out;
    for (const auto& [key, locked] : m_values)
        if (!locked.taken && out.size() < most)
            out.push_back(key);
    return out;
}

base::Result<std::map<LockedValues::Key, DatasetValue>> LockedValues::lookUp(const std::vector<Key>& keys) {
    const std::set<Key> wanted(keys.begin(), keys.end());
    std::map<Key, DatasetValue> out;
    std::map<Key, std::uint64_t> newest;
    TRY_VOID(eachValue(*m_source, m_lock, nullptr, [&](std::uint64_t at, const DatasetValue& value) {
        const Key key = keyOf(value.place);
        if (!wanted.contains(key) || at < newest[key])
            return;
        newest[key] = at;
        out[key] = value;
    }));
    return out;
}

void LockedLeaves::append(const Digest& leaf) { m_leaves.push_back({wordOf(leaf.data()), m_leaves.size()}); }

void LockedLeaves::sort() {
    std::sort(m_leaves.begin(), m_leaves.end(), [](const Leaf& a, const Leaf& b) { return a.start < b.start; });
}

std::optional<std::uint64_t> LockedLeaves::find(const Digest& leaf) const {
    const std::uint64_t start = wordOf(leaf.data());
    const auto found = std::lower_bound(m_leaves.begin(), m_leaves.end(), start,
                                        [](const Leaf& one, std::uint64_t wanted) { return one.start < wanted; });
    return found == m_leaves.end() || found->start != start ? std::nullopt : std::optional(found->index);
}

} // namespace caseseal::evidence

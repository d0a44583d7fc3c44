// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/dataset.h"
#include "evidence/disclosure.h"

#include "base/progress.h"

#include <unordered_map>

/// Private to the room: what was locked, to say where a dataset differs from it. One thread at a time.
namespace caseseal::evidence {

/// The values in force at a lock, out of all entries of its chain; of each only hashes, about 80 bytes.
class LockedValues {
public:
    using Key = std::array<std::uint8_t, 16>; ///< beginning of the SHA-256 of a place
    /// Of entries that are all shown or erased. Passes errors of the source; Cancelled.
    [[nodiscard]] static base::Result<LockedValues> read(EvidenceSource& source, const EntryAt& lock,
                                                         base::ProgressPort& progress);

    enum class Match { Same, Changed, Added, Doubled };
    /// What became of this value; each place once.
    [[nodiscard]] Match take(const ItemPlace& place, const Digest& leaf);
    /// Places that were never taken, at most `most`.
    [[nodiscard]] std::vector<Key> missing(std::size_t most) const;
    [[nodiscard]] std::uint64_t missingTotal() const { return m_values.size() - m_taken; }
    /// What was locked at these places; reads the entries again.
    [[nodiscard]] base::Result<std::map<Key, DatasetValue>> lookUp(const std::vector<Key>& keys);
    [[nodiscard]] static Key keyOf(const ItemPlace& place);

private:
    struct Locked {
        std::array<std::uint8_t, 16> leaf{}; ///< its beginning
        std::uint64_t at = 0;                ///< its entry
        bool taken = false;
    };
    struct HashKey {
        std::size_t operator()(const Key& key) const;
    };
    LockedValues(EvidenceSource& source, const EntryAt& lock) : m_source(&source), m_lock(lock) {}

    EvidenceSource* m_source;
    EntryAt m_lock;
    std::unordered_map<Key, Locked, HashKey> m_values;
    std::uint64_t m_taken = 0;
};

/// The same of leaf hashes alone, in their order; about 16 bytes each. It tells which values of a dataset are not the
/// locked ones, and where locked ones are missing, but not what they were.
class LockedLeaves {
public:
    void append(const Digest& leaf);
    /// After the last one.
    void sort();
    /// Where it stands in the order of the lock.
    [[nodiscard]] std::optional<std::uint64_t> find(const Digest& leaf) const;
    [[nodiscard]] std::uint64_t size() const { return m_leaves.size(); }

private:
    struct Leaf {
        std::uint64_t start; ///< of the hash
        std::uint64_t index;
    };
    std::vector<Leaf> m_leaves;
};

} // namespace caseseal::evidence

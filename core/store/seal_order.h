// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "evidence/entry.h"

#include <map>
#include <span>

/// In which order the seals of several chains are read, private to this room.
///
/// A seal lies one deeper than the seal before it, and one deeper than the newest seal of every chain that it says to
/// have received (`data.receive`). Seals are read by depth, those of one depth by the name of their chain. So what
/// somebody had seen is read before what they did, and every installation that holds the same seals reads them in the
/// same order, whenever they came. A new own seal lies deepest, since all that is here was received by an earlier one.
/// With one chain the depth is the seal's number.
namespace caseseal::store {

/// What a seal says it has taken in: ids of chains and how many of their seals.
struct Receipt {
    std::uint64_t seal = 0; ///< sealId()
    std::vector<std::pair<std::uint64_t, std::uint64_t>> heads;
};

class SealOrder {
public:
    /// From the projections.
    [[nodiscard]] static Result<SealOrder> load(Connection& db);
    /// From the entries; reads all of them where there are several chains.
    [[nodiscard]] static Result<SealOrder> fromEntries(Connection& db);

    [[nodiscard]] bool severalChains() const { return m_chains.size() > 1; }
    /// Id and name.
    [[nodiscard]] const std::map<std::uint64_t, std::string>& chains() const { return m_chains; }
    /// Later ones of their chains than those that are known. One for a seal.
    void add(const std::vector<Receipt>& receipts);
    [[nodiscard]] std::uint64_t depth(std::uint64_t seal) const;
    [[nodiscard]] bool comesBefore(std::uint64_t seal, std::uint64_t other) const;
    /// Ids of entries, in the order in which they are read.
    void sort(std::vector<std::uint64_t>& entries) const;

private:
    [[nodiscard]] std::uint64_t depthOf(const Receipt& receipt) const;
    std::map<std::uint64_t, std::string> m_chains;
    std::map<std::uint64_t, std::uint64_t> m_depths; ///< of seals with a receipt
};

/// By the name of a chain, its id; of chains that are here.
using ChainIds = std::map<std::string, std::uint64_t, std::less<>>;
[[nodiscard]] Result<ChainIds> loadChainIds(Connection& db);

/// The heads that a data.receive of that seal names, of chains that are here; what is not of its form is left out.
[[nodiscard]] Receipt receiptOf(const evidence::Entry& entry, std::uint64_t seal, const ChainIds& chains);

/// Of one seal, from the projections.
[[nodiscard]] Result<std::uint64_t> depthOfSeal(Connection& db, std::uint64_t seal);
[[nodiscard]] Result<bool> sealComesBefore(Connection& db, std::uint64_t seal, std::uint64_t other);
/// How many seals of `chain` the writer of `seal` had received by then.
[[nodiscard]] Result<std::uint64_t> seenLength(Connection& db, std::uint64_t seal, std::uint64_t chain);
/// Ids of entries into the order in which they are read.
[[nodiscard]] Result<void> sortEntries(Connection& db, std::vector<std::uint64_t>& entries);

} // namespace caseseal::store

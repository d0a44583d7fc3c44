// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal_order.h"

#include "schema.h"
#include "sealed_record.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace caseseal::store {

namespace {

/// Up to here a chain was received: the last seal of a head.
std::uint64_t lastOf(const std::pair<std::uint64_t, std::uint64_t>& head) {
    return sealId(head.first, head.second - 1);
}

/// Receipts by chain, oldest first, until each can be placed.
class Waiting {
public:
    explicit Waiting(const std::vector<Receipt>& receipts) {
        for (const auto& receipt : receipts)
            m_chains[chainOfSeal(receipt.seal)].push_back(&receipt);
        for (auto& [chain, queue] : m_chains)
            std::sort(queue.begin(), queue.end(), [](const auto* a, const auto* b) { return a->seal < b->seal; });
    }
    /// The next one whose causes are all placed. Where none is left of that kind, which only an altered record can
    /// bring about, simply the next; null at the end.
    const Receipt* take() {
        for (auto& [chain, queue] : m_chains)
            if (!queue.empty() && isReady(*queue.front()))
                return pop(queue);
        for (auto& [chain, queue] : m_chains)
            if (!queue.empty())
                return pop(queue);
        return nullptr;
    }

private:
    using Queue = std::deque<const Receipt*>;
    static const Receipt* pop(Queue& queue) {
        const auto* receipt = queue.front();
        queue.pop_front();
        return receipt;
    }
    [[nodiscard]] bool isReady(const Receipt& receipt) const {
        return std::ranges::all_of(receipt.heads, [this](const auto& head) {
            const auto queue = m_chains.find(head.first);
            return queue == m_chains.end() || queue->second.empty() || queue->second.front()->seal > lastOf(head);
        });
    }
    std::map<std::uint64_t, Queue> m_chains;
};

/// Several data.receive of one seal are one receipt.
Result<std::vector<Receipt>> receiptsIn(Connection& db, const ChainIds& chains) {
    std::map<std::uint64_t, Receipt> bySeal;
    TRY(auto select, db.prepare(R"(SELECT id, json FROM entry WHERE json GLOB '{"act":"data.receive"*')"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            break;
        const auto seal = sealOfEntry(select.number(0));
        const auto entry = evidence::Entry::parse(select.text(1));
        if (!entry)
            continue;
        const auto receipt = receiptOf(*entry, seal, chains);
        auto& known = bySeal[seal];
        known.seal = seal;
        known.heads.insert(known.heads.end(), receipt.heads.begin(), receipt.heads.end());
    }
    std::vector<Receipt> out;
    for (auto& [seal, receipt] : bySeal)
        out.push_back(std::move(receipt));
    return out;
}

} // namespace

Result<ChainIds> loadChainIds(Connection& db) {
    TRY(const auto chains, loadChains(db));
    ChainIds out;
    for (const auto& chain : chains)
        out.emplace(chain.name, chain.id);
    return out;
}

Receipt receiptOf(const evidence::Entry& entry, std::uint64_t seal, const ChainIds& chains) {
    Receipt receipt{seal, {}};
    const auto* heads = entry.data.find("heads");
    if (heads == nullptr || heads->asArray() == nullptr)
        return receipt;
    for (const auto& head : *heads->asArray()) {
        const auto* chain = head.find("chain");
        const auto* length = head.find("length");
        if (chain == nullptr || chain->asString() == nullptr || length == nullptr || length->asInteger() == nullptr)
            continue;
        const auto known = chains.find(*chain->asString());
        const auto seals = static_cast<std::uint64_t>(std::max<std::int64_t>(0, *length->asInteger()));
        if (known != chains.end() && seals > 0 && seals <= kMaxSeq && known->second != chainOfSeal(seal))
            receipt.heads.emplace_back(known->second, seals);
    }
    return receipt;
}

Result<SealOrder> SealOrder::load(Connection& db) {
    SealOrder order;
    TRY(const auto chains, loadChains(db));
    for (const auto& chain : chains)
        order.m_chains.emplace(chain.id, chain.name);
    if (!order.severalChains())
        return order;
    TRY(auto select, db.prepare("SELECT seal, depth FROM receipt"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return order;
        order.m_depths.emplace(select.number(0), select.number(1));
    }
}

Result<SealOrder> SealOrder::fromEntries(Connection& db) {
    SealOrder order;
    TRY(const auto ids, loadChainIds(db));
    for (const auto& [name, id] : ids)
        order.m_chains.emplace(id, name);
    if (!order.severalChains())
        return order;
    TRY(const auto receipts, receiptsIn(db, ids));
    order.add(receipts);
    return order;
}

std::uint64_t SealOrder::depthOf(const Receipt& receipt) const {
    std::uint64_t deepest = seqOfSeal(receipt.seal) == 0 ? 0 : depth(receipt.seal - 1) + 1;
    for (const auto& head : receipt.heads)
        deepest = std::max(deepest, depth(lastOf(head)) + 1);
    return deepest;
}

void SealOrder::add(const std::vector<Receipt>& receipts) {
    Waiting waiting(receipts);
    for (const auto* receipt = waiting.take(); receipt != nullptr; receipt = waiting.take())
        m_depths.emplace(receipt->seal, depthOf(*receipt));
}

std::uint64_t SealOrder::depth(std::uint64_t seal) const {
    auto at = m_depths.upper_bound(seal);
    if (at == m_depths.begin() || chainOfSeal((--at)->first) != chainOfSeal(seal))
        return seqOfSeal(seal);
    return at->second + (seal - at->first);
}

bool SealOrder::comesBefore(std::uint64_t seal, std::uint64_t other) const {
    if (chainOfSeal(seal) == chainOfSeal(other))
        return seal < other;
    const auto first = depth(seal);
    const auto second = depth(other);
    const auto name = [this](std::uint64_t id) {
        const auto known = m_chains.find(chainOfSeal(id));
        return known == m_chains.end() ? std::string_view() : std::string_view(known->second);
    };
    return first != second ? first < second : name(seal) < name(other);
}

void SealOrder::sort(std::vector<std::uint64_t>& entries) const {
    if (!severalChains()) {
        std::sort(entries.begin(), entries.end());
        return;
    }
    std::sort(entries.begin(), entries.end(), [this](std::uint64_t a, std::uint64_t b) {
        const auto sealA = sealOfEntry(a);
        const auto sealB = sealOfEntry(b);
        return sealA == sealB ? a < b : comesBefore(sealA, sealB);
    });
}

Result<std::uint64_t> depthOfSeal(Connection& db, std::uint64_t seal) {
    TRY(auto select,
        db.prepare("SELECT seal, depth FROM receipt WHERE seal <= ?1 AND seal >= ?2 ORDER BY seal DESC LIMIT 1"));
    TRY(const bool there, select.bind(1, seal).bind(2, sealId(chainOfSeal(seal), 0)).step());
    return there ? select.number(1) + (seal - select.number(0)) : seqOfSeal(seal);
}

Result<bool> sealComesBefore(Connection& db, std::uint64_t seal, std::uint64_t other) {
    if (chainOfSeal(seal) == chainOfSeal(other))
        return seal < other;
    TRY(const auto first, depthOfSeal(db, seal));
    TRY(const auto second, depthOfSeal(db, other));
    if (first != second)
        return first < second;
    TRY(auto select,
        db.prepare("SELECT (SELECT name FROM chain WHERE id = ?1) < (SELECT name FROM chain WHERE id = ?2)"));
    TRY(const bool there, select.bind(1, chainOfSeal(seal)).bind(2, chainOfSeal(other)).step());
    return there && select.flag(0);
}

Result<std::uint64_t> seenLength(Connection& db, std::uint64_t seal, std::uint64_t chain) {
    TRY(auto select, db.prepare("SELECT length FROM seen WHERE seal <= ?1 AND seal >= ?2 AND chain = ?3 "
                                "ORDER BY seal DESC LIMIT 1"));
    select.bind(1, seal).bind(2, sealId(chainOfSeal(seal), 0));
    TRY(const bool there, select.bind(3, chain).step());
    return there ? select.number(0) : std::uint64_t{0};
}

Result<void> sortEntries(Connection& db, std::vector<std::uint64_t>& entries) {
    const auto chainOf = [](std::uint64_t entry) { return chainOfSeal(sealOfEntry(entry)); };
    const bool oneChain =
        std::ranges::all_of(entries, [&](std::uint64_t entry) { return chainOf(entry) == chainOf(entries.front()); });
    if (oneChain) {
        std::sort(entries.begin(), entries.end());
        return {};
    }
    TRY(const auto order, SealOrder::load(db));
    order.sort(entries);
    return {};
}

} // namespace caseseal::store

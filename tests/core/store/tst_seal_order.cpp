// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"
#include "seal_order.h"

#include "crypto/random.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace caseseal;
using namespace caseseal::store;

namespace {

template<typename T>
T must(base::Result<T> result) {
    if (!result)
        qFatal("%s", result.error().message.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

constexpr std::uint64_t entryOf(std::uint64_t chain, std::uint64_t seq, std::uint64_t index = 0) {
    return entryId(sealId(chain, seq), index);
}

} // namespace

class TestSealOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withOneChainItIsTheNumber() {
        const auto order = orderOf({"b"}, {});
        QVERIFY(!order.severalChains());
        QCOMPARE(order.depth(sealId(0, 41)), std::uint64_t{41});
        std::vector<std::uint64_t> entries{entryOf(0, 3), entryOf(0, 1, 2), entryOf(0, 1, 1)};
        order.sort(entries);
        QCOMPARE(entries, (std::vector<std::uint64_t>{entryOf(0, 1, 1), entryOf(0, 1, 2), entryOf(0, 3)}));
    }

    void whatWasSeenLiesLessDeep() {
        const auto order = orderOf({"b", "a"}, {{sealId(1, 12), {{0, 6}}}, {sealId(0, 5), {{1, 10}}}});
        QCOMPARE(order.depth(sealId(0, 4)), std::uint64_t{4});
        QCOMPARE(order.depth(sealId(0, 5)), std::uint64_t{10}); // behind seal 9 of the other
        QCOMPARE(order.depth(sealId(0, 7)), std::uint64_t{12});
        QCOMPARE(order.depth(sealId(1, 11)), std::uint64_t{11});
        QCOMPARE(order.depth(sealId(1, 12)), std::uint64_t{12}); // its own number says more
        QVERIFY(order.comesBefore(sealId(1, 9), sealId(0, 5)));
        QVERIFY(order.comesBefore(sealId(0, 5), sealId(1, 12)));
        QVERIFY(order.comesBefore(sealId(1, 12), sealId(0, 7))); // as deep: by name
        QVERIFY(!order.comesBefore(sealId(0, 7), sealId(1, 12)));
    }

    /// Random conversations: nobody is read before what they had seen, and the order is one, whoever numbers the
    /// chains.
    void everybodyReadsInTheSameOrder() {
        std::mt19937 random(20261129);
        for (int trial = 0; trial < 50; ++trial) {
            std::vector<std::uint64_t> lengths(3, 0);
            std::vector<Receipt> receipts;
            for (int step = 0; step < 60; ++step) {
                const std::uint64_t chain = random() % 3;
                Receipt receipt{sealId(chain, lengths[chain]++), {}};
                for (std::uint64_t other = 0; other < 3; ++other)
                    if (other != chain && random() % 4 == 0 && lengths[other] > 0)
                        receipt.heads.emplace_back(other, lengths[other]);
                if (!receipt.heads.empty())
                    receipts.push_back(receipt);
            }
            const auto order = orderOf({"a", "b", "c"}, receipts);
            for (const auto& receipt : receipts)
                for (const auto& [chain, length] : receipt.heads)
                    QVERIFY(order.comesBefore(sealId(chain, length - 1), receipt.seal));
            const auto read = [&lengths](const SealOrder& by, const std::vector<std::uint64_t>& ids) {
                std::vector<std::uint64_t> entries;
                for (std::uint64_t chain = 0; chain < 3; ++chain)
                    for (std::uint64_t seq = 0; seq < lengths[chain]; ++seq)
                        entries.push_back(entryOf(ids[chain], seq));
                by.sort(entries);
                for (auto& entry : entries) { // back to the first numbering
                    const auto seal = sealOfEntry(entry);
                    const auto at = std::ranges::find(ids, chainOfSeal(seal)) - ids.begin();
                    entry = entryOf(static_cast<std::uint64_t>(at), seqOfSeal(seal));
                }
                return entries;
            };
            const std::vector<std::uint64_t> ids{2, 0, 1}; // as another installation numbers them
            auto renamed = receipts;
            for (auto& receipt : renamed) {
                receipt.seal = sealId(ids[chainOfSeal(receipt.seal)], seqOfSeal(receipt.seal));
                for (auto& head : receipt.heads)
                    head.first = ids[head.first];
            }
            std::ranges::shuffle(renamed, random);
            QCOMPARE(read(orderOf({"b", "c", "a"}, renamed), ids), read(order, {0, 1, 2}));
        }
    }

    /// Only an altered record holds one; it must not stop anybody.
    void circlesEnd() {
        const auto order = orderOf({"a", "b"}, {{sealId(0, 1), {{1, 2}}}, {sealId(1, 1), {{0, 2}}}});
        QVERIFY(order.depth(sealId(0, 1)) > 0 && order.depth(sealId(1, 1)) > 0);
    }

private:
    SealOrder orderOf(const std::vector<std::string>& names, const std::vector<Receipt>& receipts) {
        const auto file = std::filesystem::path(m_dir.path().toStdString()) / std::to_string(++m_files);
        const auto db = must(Connection::open(file, crypto::randomSecret(32), {OpenMode::Scratch, {}, {}}));
        must(makeSchema(*db));
        for (std::size_t i = 0; i < names.size(); ++i) {
            auto insert = must(db->prepare("INSERT INTO chain(id, name) VALUES(?1, ?2)"));
            must(insert.bind(1, std::uint64_t{i}).bind(2, std::string_view(names[i])).run());
        }
        auto order = must(SealOrder::load(*db));
        order.add(receipts);
        return order;
    }
    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestSealOrder)
#include "tst_seal_order.moc"

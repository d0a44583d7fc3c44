// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

using namespace caseseal;
using namespace caseseal::ledger;
using vectors::LeafHashes;

namespace {

constexpr std::uint64_t kSmall = 64;

/// Calls `check` with the proof altered in every way of one step: a byte flipped, a hash less, more, doubled, swapped.
template<typename Check>
int countAccepted(std::vector<Digest> proof, Check check) {
    int accepted = 0;
    for (auto& hash : proof)
        for (auto& byte : hash) {
            byte ^= 0x01;
            accepted += check(proof) ? 1 : 0;
            byte ^= 0x01;
        }
    for (std::size_t i = 0; i < proof.size(); ++i) {
        auto shorter = proof;
        shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
        accepted += check(shorter) ? 1 : 0;
        if (i > 0) {
            auto swapped = proof;
            std::swap(swapped[i - 1], swapped[i]);
            accepted += check(swapped) ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i <= proof.size(); ++i) {
        auto longer = proof;
        longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(i), proof.empty() ? Digest{} : proof.front());
        accepted += check(longer) ? 1 : 0;
    }
    return accepted;
}

} // namespace

/// The RFC 6962 tree: the vectors of transparency-dev/merkle, every small tree, every proof altered.
class TestTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void classicEightLeaves() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        const auto data = vectors::json("rfc6962-8-leaves.json");
        QCOMPARE(base::encodeHex(emptyRoot()), data["empty_root"].get<std::string>());
        std::vector<Digest> leaves;
        TreeBuilder builder;
        for (std::size_t i = 0; i < 8; ++i) {
            leaves.push_back(leafHash(base::parseHex(data["leaves_hex"][i].get<std::string>()).value()));
            builder.append(leaves.back());
            QCOMPARE(base::encodeHex(builder.root()), data["roots_by_size_1_to_8"][i].get<std::string>());
            QCOMPARE(treeRoot(leaves), builder.root());
        }
        std::size_t node = 0;
        LeafHashes hashes(leaves);
        for (unsigned height = 0; height <= 3; ++height)
            for (std::uint64_t start = 0; start < 8; start += 1U << height)
                QCOMPARE(base::encodeHex(hashes.subtree(start, height).value()),
                         data["all_node_hashes_level_order"][node++].get<std::string>());
        QCOMPARE(node, std::size_t{15});
    }

    void vectorsOfMerkle_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("cases");
        QTest::newRow("inclusion") << "merkle-inclusion.json" << 53;
        QTest::newRow("subtree inclusion") << "merkle-subtreeinclusion.json" << 106;
        QTest::newRow("consistency") << "merkle-consistency.json" << 43;
        QTest::newRow("subtree consistency") << "merkle-subtreeconsistency.json" << 45;
    }
    void vectorsOfMerkle() {
        QFETCH(QString, file);
        QFETCH(int, cases);
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        const auto data = vectors::json(file.toStdString());
        QVERIFY(static_cast<int>(data.size()) >= cases);
        int good = 0;
        for (const auto& one : data) {
            const bool accepted =
                file.contains(QStringLiteral("inclusion")) ? inclusionHolds(one) : consistencyHolds(one);
            QVERIFY2(accepted != one["wantErr"].get<bool>(), one["_file"].get<std::string>().c_str());
            good += accepted ? 1 : 0;
        }
        QVERIFY(good > 0);
    }

    void everySmallTree() {
        const LeafHashes all(vectors::madeLeaves(kSmall));
        TreeBuilder builder;
        for (std::uint64_t size = 0; size <= kSmall; ++size) {
            LeafHashes hashes({all.leaves().begin(), all.leaves().begin() + static_cast<std::ptrdiff_t>(size)});
            const Digest root = LeafHashes::root(hashes.leaves());
            QCOMPARE(builder.root(), root);
            QCOMPARE(builder.size(), size);
            QCOMPARE(treeRoot(hashes.leaves()), root);
            QCOMPARE(rootOf(size, hashes).value(), root);
            if (size < kSmall)
                builder.append(all.leaves()[size]);
        }
    }

    void everyInclusionProof() {
        const auto leaves = vectors::madeLeaves(kSmall);
        for (std::uint64_t size = 1; size <= kSmall; ++size) {
            LeafHashes hashes({leaves.begin(), leaves.begin() + static_cast<std::ptrdiff_t>(size)});
            const Digest root = treeRoot(hashes.leaves());
            for (std::uint64_t index = 0; index < size; ++index) {
                const auto proof = makeInclusionProof(index, size, hashes).value();
                QVERIFY(checkInclusion(index, size, leaves[index], proof, root));
                QVERIFY(!checkInclusion(index, size, leaves[(index + 1) % kSmall], proof, root));
                for (std::uint64_t other = 0; other < size; ++other)
                    QVERIFY(other == index || !checkInclusion(other, size, leaves[index], proof, root));
                QCOMPARE(countAccepted(
                             proof,
                             [&](auto& p) { return checkInclusion(index, size, leaves[index], p, root).has_value(); }),
                         0);
            }
            QVERIFY(!makeInclusionProof(size, size, hashes));
        }
    }

    void everyConsistencyProof() {
        const auto leaves = vectors::madeLeaves(kSmall);
        for (std::uint64_t size = 0; size <= kSmall; ++size) {
            LeafHashes hashes({leaves.begin(), leaves.begin() + static_cast<std::ptrdiff_t>(size)});
            const Digest root = treeRoot(hashes.leaves());
            for (std::uint64_t old = 0; old <= size; ++old) {
                const Digest oldRoot = treeRoot(std::span(leaves).first(old));
                const auto proof = makeConsistencyProof(old, size, hashes).value();
                QVERIFY(checkConsistency(old, size, proof, oldRoot, root));
                QVERIFY(old == 0 || !checkConsistency(old, size, proof, oldRoot, Digest{}));
                QVERIFY(!checkConsistency(old, size, proof, Digest{}, root));
                QCOMPARE(countAccepted(
                             proof, [&](auto& p) { return checkConsistency(old, size, p, oldRoot, root).has_value(); }),
                         0);
            }
            QVERIFY(!makeConsistencyProof(size + 1, size, hashes));
        }
    }

    void everySubtreeProof() {
        const auto leaves = vectors::madeLeaves(33);
        int proofs = 0;
        for (std::uint64_t size = 1; size <= leaves.size(); ++size) {
            LeafHashes hashes({leaves.begin(), leaves.begin() + static_cast<std::ptrdiff_t>(size)});
            const Digest root = treeRoot(hashes.leaves());
            for (std::uint64_t end = 1; end <= size; ++end)
                for (std::uint64_t start = 0; start < end; ++start) {
                    const Digest hash = treeRoot(std::span(leaves).subspan(start, end - start));
                    if (!isSubtree(start, end)) {
                        QVERIFY(!makeSubtreeProof(start, end, size, hashes));
                        QVERIFY(!checkSubtreeConsistency(start, end, size, {}, hash, root));
                        continue;
                    }
                    const auto proof = makeSubtreeProof(start, end, size, hashes).value();
                    QVERIFY(checkSubtreeConsistency(start, end, size, proof, hash, root));
                    QVERIFY(!checkSubtreeConsistency(start, end, size, proof, Digest{}, root));
                    if (size < 20)
                        QCOMPARE(countAccepted(
                                     proof,
                                     [&](auto& p) {
                                         return checkSubtreeConsistency(start, end, size, p, hash, root).has_value();
                                     }),
                                 0);
                    ++proofs;
                }
        }
        QVERIFY(proofs > 1000);
    }

    /// Sizes near 2^63 end in a sentence, not in an endless loop.
    void hugeSizes() {
        constexpr std::uint64_t kAll = ~std::uint64_t{0};
        const std::vector<Digest> proof(64);
        for (const std::uint64_t size : {kMaxTreeSize, kMaxTreeSize + 1, kAll}) {
            QVERIFY(!checkInclusion(kAll, size, {}, proof, {}));
            QVERIFY(!checkInclusion(size - 1, size, {}, proof, {}));
            QVERIFY(!checkConsistency(size, size, proof, {}, {}));
            QVERIFY(!checkConsistency(size - 1, size, proof, {}, {}));
            QVERIFY(!checkSubtreeConsistency(1, size, size, proof, {}, {}));
        }
        LeafHashes none({});
        QVERIFY(!rootOf(kAll, none));
        QVERIFY(!makeConsistencyProof(1, kMaxTreeSize, none));
    }

private:
    static bool inclusionHolds(const nlohmann::json& one) {
        const auto leaf = vectors::digest(one["leafHash"]);
        const auto root = vectors::digest(one["root"]);
        const auto proof = vectors::proof(one["proof"]);
        if (!leaf || !root || !proof)
            return false;
        const auto index = one["leafIdx"].get<std::uint64_t>();
        if (one.contains("treeSize"))
            return checkInclusion(index, one["treeSize"].get<std::uint64_t>(), *leaf, *proof, *root).has_value();
        return checkSubtreeInclusion(index, one["start"].get<std::uint64_t>(), one["end"].get<std::uint64_t>(), *leaf,
                                     *proof, *root)
            .has_value();
    }
    static bool consistencyHolds(const nlohmann::json& one) {
        const auto root1 = vectors::digest(one["root1"]);
        const auto root2 = vectors::digest(one["root2"]);
        const auto proof = vectors::proof(one["proof"]);
        if (!root1 || !root2 || !proof)
            return false;
        if (one.contains("size1"))
            return checkConsistency(one["size1"].get<std::uint64_t>(), one["size2"].get<std::uint64_t>(), *proof,
                                    *root1, *root2)
                .has_value();
        return checkSubtreeConsistency(one["start"].get<std::uint64_t>(), one["end"].get<std::uint64_t>(),
                                       one["size"].get<std::uint64_t>(), *proof, *root1, *root2)
            .has_value();
    }
};

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"

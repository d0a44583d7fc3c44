// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sealing_thread.h"

#include "ledger/tree.h"

#include <QTest>

using namespace caseseal;
using evidence::Entry;
using evidence::Seal;
using evidence::SealHeader;
using evidence::SealingThread;

namespace {

const std::string kChain(32, 'a');
const std::string kName = kChain + "/ana.ruiz";

SealHeader header(std::uint64_t seq) {
    SealHeader out;
    out.chain = kChain;
    out.seq = seq;
    out.prev = {9};
    out.author = "ana.ruiz";
    out.role = "coordinator";
    out.time = base::parseTime("2026-11-22T10:02:03.123Z").value();
    out.session = "0011223344556677";
    out.software = "caseseal/0.1.0";
    return out;
}

std::shared_ptr<const std::vector<Entry>> entries(std::size_t count) {
    Entry entry;
    entry.act = "clock.warning";
    entry.data = evidence::Json::Object{{"expected", "a"}, {"seen", "b"}};
    return std::make_shared<const std::vector<Entry>>(count, entry);
}

struct Author {
    crypto::SigningKey key = crypto::SigningKey::make(crypto::Algorithm::Ed25519);
    std::unique_ptr<SealingThread> thread = std::make_unique<SealingThread>(ledger::NoteSigner(kName, key.clone()));

    [[nodiscard]] bool signedBy(const Seal& seal) const {
        const auto read = Seal::parse(seal.note);
        const auto publicKey = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.publicKey());
        return read && publicKey->verifies(base::bytesOf(read->header.encode()), read->signature.signature);
    }
};

} // namespace

/// Seals that are made beside the thread that writes them.
class TestSealingThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSealIsTheOneThatWasPlanned() {
        const Author author;
        const auto sealed = author.thread->begin({{header(7), entries(3)}});
        QCOMPARE(sealed.size(), std::size_t{1});
        const auto& made = sealed[0].entries.get();
        const Seal& seal = sealed[0].seal.get();
        QCOMPARE(made.salted.size(), std::size_t{3});
        QVERIFY(made.salted[0].salt != made.salted[1].salt);
        QVERIFY(author.signedBy(seal));
        const auto read = Seal::parse(seal.note).value();
        QCOMPARE(read.header.seq, std::uint64_t{7});
        QCOMPARE(read.header.prev, header(7).prev);
        QCOMPARE(read.header.entries, std::uint64_t{3});
        std::vector<crypto::Digest> leaves;
        for (const auto& one : made.salted)
            leaves.push_back(one.leaf());
        QVERIFY(made.leaves == leaves);
        QVERIFY(read.header.root == ledger::treeRoot(leaves));
    }

    void eachOfARowFollowsTheOneBefore() {
        const Author author;
        std::vector<evidence::SealPlan> plans;
        for (std::uint64_t seq = 0; seq < 50; ++seq)
            plans.push_back({header(seq), entries(1 + seq % 4)});
        const auto sealed = author.thread->begin(plans);
        QCOMPARE(sealed.size(), plans.size());
        QVERIFY(sealed[0].seal.get().header.prev == header(0).prev); // as planned: nothing came before
        for (std::size_t i = 1; i < sealed.size(); ++i) {
            QVERIFY(sealed[i].seal.get().header.prev == sealed[i - 1].seal.get().hash);
            QVERIFY(author.signedBy(sealed[i].seal.get()));
        }
        const auto next = author.thread->begin({{header(50), entries(1)}});
        QVERIFY(next[0].seal.get().header.prev == header(50).prev); // a new row says itself what it follows
    }

    void whatWasBegunIsFinishedAtTheEnd() {
        Author author;
        std::vector<SealingThread::Sealed> sealed;
        for (std::uint64_t seq = 0; seq < 40; ++seq)
            sealed.push_back(author.thread->begin({{header(seq), entries(20)}}).front());
        author.thread.reset();
        for (const auto& one : sealed)
            QVERIFY(author.signedBy(one.seal.get()));
    }

    void severalThreadsMayBegin() {
        const Author author;
        std::vector<std::thread> threads;
        std::array<std::vector<SealingThread::Sealed>, 4> rows;
        for (auto& row : rows)
            threads.emplace_back([&] {
                for (int i = 0; i < 25; ++i)
                    for (auto& one : author.thread->begin({{header(1), entries(2)}, {header(2), entries(1)}}))
                        row.push_back(std::move(one));
            });
        for (auto& thread : threads)
            thread.join();
        for (const auto& row : rows)
            for (std::size_t i = 0; i < row.size(); i += 2)
                QVERIFY(row[i + 1].seal.get().header.prev == row[i].seal.get().hash); // rows are never mixed
    }
};

QTEST_GUILESS_MAIN(TestSealingThread)
#include "tst_sealing_thread.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/ledger_port.h"
#include "vectors.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

/// What every ledger engine must do, whatever it is made of. An engine's own test gives a maker of objects on one
/// ledger (empty at the first call) and calls each of these from a test function of its own.
namespace caseseal::ledger::contract {

using OpenLedger = std::function<std::unique_ptr<LedgerPort>()>;

inline const std::string kOrigin = "ledger.example/trial-001";
inline constexpr std::uint64_t kTime = 1'767'139'200;

/// A member with fixed keys: a log key pair under the origin, a witness key pair under the member's own name.
inline MemberKeys member(const std::string& name) {
    MemberKeys keys;
    const auto key = [&](crypto::Algorithm algorithm, const char* use) {
        return vectors::fixedKey(algorithm, name + use);
    };
    keys.logSigners.emplace_back(kOrigin, KeyType::Ed25519, key(crypto::Algorithm::Ed25519, " log"));
    keys.logSigners.emplace_back(kOrigin, KeyType::MlDsa44Cosignature, key(crypto::Algorithm::MlDsa44, " log"));
    keys.witnessSigners.emplace_back(name, KeyType::Ed25519Cosignature, key(crypto::Algorithm::Ed25519, " witness"));
    keys.witnessSigners.emplace_back(name, KeyType::MlDsa44Cosignature, key(crypto::Algorithm::MlDsa44, " witness"));
    return keys;
}

/// All members may log; each counts with both of its lines; `needed` of them make the quorum.
inline Policy policyOf(const std::vector<std::string>& names, const std::string& needed = "all") {
    std::string text;
    std::string groups;
    std::string members;
    for (const auto& name : names) {
        const MemberKeys keys = member(name);
        for (const auto& signer : keys.logSigners)
            text += "log " + signer.verifierKey().encode() + "\n";
        text += "witness " + name + "-a " + keys.witnessSigners[0].verifierKey().encode() + "\n";
        text += "witness " + name + "-b " + keys.witnessSigners[1].verifierKey().encode() + "\n";
        groups += "group " + name + " all " + name + "-a " + name + "-b\n";
        members += " " + name;
    }
    return Policy::parse(text + groups + "group members " + needed + members + "\nquorum members\n").value();
}

/// The made-up seal hash of a number.
inline Digest seal(std::uint64_t number) { return crypto::sha256(base::bytesOf("seal " + std::to_string(number))); }

inline std::vector<Digest> seals(std::uint64_t first, std::uint64_t count) {
    std::vector<Digest> out;
    for (std::uint64_t i = first; i < first + count; ++i)
        out.push_back(seal(i));
    return out;
}

/// Leaf hashes of the first seals, and the root over them.
inline Digest rootOfSeals(std::uint64_t count) {
    TreeBuilder builder;
    for (std::uint64_t i = 0; i < count; ++i)
        builder.append(leafHash(seal(i)));
    return builder.root();
}

/// A checkpoint note of the log alone.
inline std::string signedHead(std::uint64_t size, const Digest& root, const std::string& who = "site-a") {
    const Checkpoint checkpoint{kOrigin, size, root};
    return SignedNote{checkpoint.encode(), {member(who).logSigners[0].sign(checkpoint, 0)}}.encode();
}

inline base::ErrorKind kindOf(const auto& result) {
    return result.has_value() ? static_cast<base::ErrorKind>(-1) : result.error().kind;
}

/// Every entry of the ledger under its newest checkpoint, read and authenticated by tiles and bundles.
inline base::Result<std::vector<Digest>> readAll(LedgerPort& ledger) {
    TRY(const std::string note, ledger.checkpoint());
    TRY(const SignedCheckpoint head, SignedCheckpoint::parse(note));
    TRY(TileReader reader, TileReader::open(ledger, head.checkpoint.size, head.checkpoint.root));
    std::vector<Digest> out;
    for (std::uint64_t start = 0; start < head.checkpoint.size; start += kTileWidth) {
        const auto width = static_cast<unsigned>(std::min(kTileWidth, head.checkpoint.size - start));
        TRY(const base::Bytes bundle, ledger.get(entryBundlePath(start / kTileWidth, width)));
        TRY(const auto entries, parseEntryBundle(bundle));
        if (entries.size() != width)
            return base::badInput("bundle of another width");
        for (unsigned i = 0; i < width; ++i) {
            TRY(const Digest leaf, reader.leaf(start + i));
            if (entries[i].size() != sizeof(Digest) || leafHash(entries[i]) != leaf)
                return base::badInput("entry and leaf differ");
            out.emplace_back();
            std::copy(entries[i].begin(), entries[i].end(), out.back().begin());
        }
    }
    return out;
}

inline void startsEmpty(const OpenLedger& open) {
    const auto ledger = open();
    QCOMPARE(ledger->checkpoint().value(), std::string());
    QCOMPARE(ledger->size().value(), std::uint64_t{0});
    QCOMPARE(ledger->append({}, 0).value(), std::uint64_t{0});
    for (const char* path : {"checkpoint", "tile/0/000", "tile/0/000.p/1", "tile/entries/000.p/1", "", "lock", "tile",
                             "../lock", "tile/0/../../lock", "tile/entries/../../lock", "/etc/hostname"})
        QCOMPARE(kindOf(ledger->get(path)), base::ErrorKind::BadInput);
}

inline void appendsAndShows(const OpenLedger& open) {
    const auto ledger = open();
    QCOMPARE(ledger->append(seals(0, 3), 0).value(), std::uint64_t{3});
    QCOMPARE(ledger->size().value(), std::uint64_t{3});
    QCOMPARE(ledger->checkpoint().value(), std::string()); // no checkpoint yet
    QCOMPARE(rootFromTiles(*ledger, 3).value(), rootOfSeals(3));
    const std::string first = signedHead(3, rootOfSeals(3));
    QVERIFY(ledger->compareAndSwapCheckpoint("", first));
    QCOMPARE(ledger->checkpoint().value(), first);
    const auto file = ledger->get("checkpoint").value();
    QCOMPARE(std::string(base::textOf(file)), first);
    QCOMPARE(readAll(*ledger).value(), seals(0, 3));
    QCOMPARE(readAll(*open()).value(), seals(0, 3)); // another object sees the same
}

/// Batches that end before, at and behind the edges of tiles of two levels.
inline void growsOverTileEdges(const OpenLedger& open) {
    const auto ledger = open();
    std::string note;
    std::uint64_t size = 0;
    for (const std::uint64_t next : {1, 2, 255, 256, 257, 511, 513, 1024, 1025, 65535, 65536, 65537, 65800}) {
        QCOMPARE(ledger->append(seals(size, next - size), size).value(), next);
        for (const TileName& name : tilesBetween(size, next))
            QCOMPARE(ledger->get(name.path())->size(), name.width * sizeof(Digest));
        const std::string head = signedHead(next, rootOfSeals(next));
        QVERIFY(ledger->compareAndSwapCheckpoint(note, head));
        note = head;
        size = next;
    }
    QCOMPARE(readAll(*ledger).value(), seals(0, size));
}

inline void refusesAppendsOutOfPlace(const OpenLedger& open) {
    const auto ledger = open();
    QCOMPARE(ledger->append(seals(0, 300), 0).value(), std::uint64_t{300});
    QCOMPARE(kindOf(ledger->append(seals(5, 2), 0)), base::ErrorKind::BadInput);   // other entries stand there
    QCOMPARE(kindOf(ledger->append(seals(0, 2), 301)), base::ErrorKind::BadInput); // a gap
    QCOMPARE(kindOf(ledger->append(seals(299, 2), 299)), base::ErrorKind::BadInput);
    QCOMPARE(ledger->append(seals(0, 300), 0).value(), std::uint64_t{300}); // the same again
    QCOMPARE(ledger->append(seals(10, 5), 10).value(), std::uint64_t{15});  // a part of it again
    QCOMPARE(ledger->size().value(), std::uint64_t{300});
    QCOMPARE(rootFromTiles(*ledger, 300).value(), rootOfSeals(300));
}

inline void refusesWrongCheckpoints(const OpenLedger& open) {
    const auto ledger = open();
    QVERIFY(ledger->append(seals(0, 5), 0));
    const std::string four = signedHead(4, rootOfSeals(4));
    const std::string five = signedHead(5, rootOfSeals(5));
    const auto refusedWith = [&](const std::string& oldNote, const std::string& newNote, base::ErrorKind kind) {
        const std::string before = ledger->checkpoint().value();
        const auto swapped = ledger->compareAndSwapCheckpoint(oldNote, newNote);
        return kindOf(swapped) == kind && ledger->checkpoint().value() == before;
    };
    QVERIFY(refusedWith(four, five, base::ErrorKind::Refused)); // there is none yet
    QVERIFY(refusedWith("", "", base::ErrorKind::BadInput));
    QVERIFY(refusedWith("", "nonsense", base::ErrorKind::BadInput));
    QVERIFY(refusedWith("", signedHead(5, Digest{}), base::ErrorKind::Refused));
    QVERIFY(!ledger->compareAndSwapCheckpoint("", signedHead(6, rootOfSeals(6)))); // an entry that it has not
    QCOMPARE(ledger->checkpoint().value(), std::string());
    QVERIFY(ledger->compareAndSwapCheckpoint("", five));
    QVERIFY(refusedWith("", five, base::ErrorKind::Refused));
    QVERIFY(refusedWith(five, four, base::ErrorKind::Refused)); // shrinks
    QVERIFY(refusedWith(five, signedHead(5, Digest{}), base::ErrorKind::Refused));
    QVERIFY(ledger->compareAndSwapCheckpoint(five, signedHead(5, rootOfSeals(5), "site-b"))); // other lines, same tree
}

/// Two members at one ledger: the second builds on what the first has appended without a checkpoint.
inline void twoWritersTakeTurns(const OpenLedger& open) {
    const auto first = open();
    const auto second = open();
    QVERIFY(first->append(seals(0, 1), 0));
    QCOMPARE(second->size().value(), std::uint64_t{1});
    QCOMPARE(kindOf(second->append(seals(1, 1), 0)), base::ErrorKind::BadInput);
    QCOMPARE(second->append(seals(1, 1), 1).value(), std::uint64_t{2});
    const std::string one = signedHead(1, rootOfSeals(1));
    const std::string two = signedHead(2, rootOfSeals(2), "site-b");
    QVERIFY(first->compareAndSwapCheckpoint("", one));
    QCOMPARE(kindOf(second->compareAndSwapCheckpoint("", two)), base::ErrorKind::Refused);
    QCOMPARE(second->size().value(), std::uint64_t{2});
    QVERIFY(second->compareAndSwapCheckpoint(one, two));
    QCOMPARE(readAll(*first).value(), seals(0, 2));
}

inline void tellsOfNewCheckpoints(const OpenLedger& open) {
    const auto ledger = open();
    const auto writer = open();
    std::mutex mutex;
    std::condition_variable arrived;
    int calls = 0;
    auto subscription = ledger->subscribe([&] {
        const std::lock_guard guard(mutex);
        ++calls;
        arrived.notify_all();
    });
    QVERIFY(subscription != nullptr);
    QVERIFY(writer->append(seals(0, 1), 0));
    QVERIFY(writer->compareAndSwapCheckpoint("", signedHead(1, rootOfSeals(1))));
    {
        std::unique_lock guard(mutex);
        QVERIFY(arrived.wait_for(guard, std::chrono::seconds(20), [&] { return calls > 0; }));
    }
    subscription.reset();
    const int before = calls; // nobody else touches it now
    QVERIFY(writer->append(seals(1, 1), 1));
    QVERIFY(writer->compareAndSwapCheckpoint(writer->checkpoint().value(), signedHead(2, rootOfSeals(2))));
    QCOMPARE(calls, before);
}

inline void publishes(const OpenLedger& open) {
    const auto ledger = open();
    const Policy policy = policyOf({"site-a", "site-b"});
    const auto first = publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 3), "", kTime);
    QVERIFY2(first.has_value(), first ? "" : first.error().message.c_str());
    QCOMPARE(first->indexes, (std::vector<std::uint64_t>{0, 1, 2}));
    QCOMPARE(ledger->checkpoint().value(), first->checkpointNote);
    auto state = judge(policy, SignedCheckpoint::parse(first->checkpointNote).value()).value();
    QVERIFY(state.loggedBySome);
    QVERIFY(!state.quorumMet);
    QCOMPARE(state.partiesCosigned, 1U);
    QCOMPARE(state.latestTimeSeconds, kTime);
    // the second member cosigns the same head: the first one's lines stay
    const auto cosigned = publish(*open(), kOrigin, policy, member("site-b"), {}, "", kTime + 5);
    QVERIFY(cosigned.has_value());
    QVERIFY(cosigned->indexes.empty());
    const auto parsed = SignedCheckpoint::parse(cosigned->checkpointNote).value();
    QCOMPARE(parsed.note.signatures.size(), std::size_t{8});
    state = judge(policy, parsed).value();
    QVERIFY(state.quorumMet);
    QCOMPARE(state.quorumTimeSeconds, kTime + 5);
    // again: own lines are replaced, not doubled
    const auto again = publish(*ledger, kOrigin, policy, member("site-b"), {}, cosigned->checkpointNote, kTime + 9);
    QCOMPARE(SignedCheckpoint::parse(again->checkpointNote)->note.signatures.size(), std::size_t{8});
    // and on
    const auto more =
        publish(*ledger, kOrigin, policy, member("site-b"), seals(3, 400), again->checkpointNote, kTime + 10);
    QCOMPARE(more->indexes.front(), std::uint64_t{3});
    QCOMPARE(more->indexes.back(), std::uint64_t{402});
    QCOMPARE(readAll(*ledger).value(), seals(0, 403));
    // heads before the newest, where the engine keeps them, stand there with all their lines
    const auto heads = open()->checkpoints(8).value();
    QCOMPARE(heads.front(), more->checkpointNote);
    QVERIFY(heads.size() == 1 || (heads.size() == 2 && heads.back() == again->checkpointNote));
    QVERIFY(open()->checkpoints(0).value().empty());
}

/// A member that was cut off after appending, or after its checkpoint was in place, publishes again.
inline void publishingAgainAppendsNothingTwice(const OpenLedger& open) {
    const auto ledger = open();
    const Policy policy = policyOf({"site-a"});
    QVERIFY(ledger->append(seals(0, 2), 0)); // cut off before the checkpoint
    const auto first = publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 3), "", kTime);
    QCOMPARE(first->indexes, (std::vector<std::uint64_t>{0, 1, 2}));
    const auto same = publish(*open(), kOrigin, policy, member("site-a"), seals(0, 3), "", kTime + 1);
    QCOMPARE(same->indexes, (std::vector<std::uint64_t>{0, 1, 2}));
    QCOMPARE(readAll(*ledger).value(), seals(0, 3));
    const std::vector<Digest> twice{seal(9), seal(9)};
    QCOMPARE(kindOf(publish(*ledger, kOrigin, policy, member("site-a"), twice, "", kTime)), base::ErrorKind::BadInput);
}

/// Nothing is signed and nothing changes where the ledger is not the one that was verified before.
inline void publishingRefusesAnotherHistory(const OpenLedger& open) {
    const auto ledger = open();
    const Policy policy = policyOf({"site-a", "site-b"});
    const auto head = publish(*ledger, kOrigin, policy, member("site-a"), seals(0, 10), "", kTime);
    QVERIFY(head.has_value());
    const auto refusal = [&](const std::string& lastSeen, const std::string& origin, const Policy& by,
                             const MemberKeys& keys) {
        const auto result = publish(*ledger, origin, by, keys, seals(50, 1), lastSeen, kTime);
        const bool untouched = ledger->checkpoint().value() == head->checkpointNote && ledger->size().value() == 10;
        return untouched && kindOf(result) == base::ErrorKind::Refused ? result.error().message : std::string();
    };
    const auto isSplitView = [&](const std::string& lastSeen) {
        return refusal(lastSeen, kOrigin, policy, member("site-b")).starts_with("Split view");
    };
    const Digest other = nodeHash(leafHash(seal(7)), leafHash(seal(8)));
    QVERIFY(isSplitView(signedHead(2, other)));            // another beginning
    QVERIFY(isSplitView(signedHead(10, other)));           // another tree of the same size
    QVERIFY(isSplitView(signedHead(11, rootOfSeals(11)))); // rolled back
    const std::string elsewhere = "other.example/trial";
    QVERIFY(!refusal("", elsewhere, policy, member("site-b")).empty());             // renamed
    QVERIFY(!refusal("", kOrigin, policyOf({"site-b"}), member("site-b")).empty()); // re-keyed: head of a stranger
    QVERIFY(!refusal("", kOrigin, policyOf({"site-a"}), member("site-b")).empty()); // our own key not listed
    QVERIFY(publish(*ledger, kOrigin, policy, member("site-b"), seals(50, 1), signedHead(4, rootOfSeals(4)), kTime));
}

/// Several members at once, each on a thread and an object of its own: every seal once, every head consistent.
inline void manyMembersAtOnce(const OpenLedger& open) {
    static constexpr int kMembers = 4;
    static constexpr int kRounds = 6;
    const std::vector<std::string> names{"site-a", "site-b", "site-c", "site-d"};
    const Policy policy = policyOf(names, "any");
    std::mutex mutex;
    std::vector<Checkpoint> heads;
    std::vector<std::string> problems;
    {
        std::vector<std::jthread> threads;
        for (int m = 0; m < kMembers; ++m)
            threads.emplace_back([&, m] {
                const auto ledger = open();
                const MemberKeys keys = member(names[static_cast<std::size_t>(m)]);
                std::string seen;
                for (int round = 0; round < kRounds; ++round) {
                    const auto batch = seals(static_cast<std::uint64_t>(1000 * m + 10 * round), 3);
                    const auto done = publish(*ledger, kOrigin, policy, keys, batch, seen, kTime);
                    const std::lock_guard guard(mutex);
                    if (!done) {
                        problems.push_back(done.error().message);
                        continue;
                    }
                    seen = done->checkpointNote;
                    heads.push_back(SignedCheckpoint::parse(seen)->checkpoint);
                }
            });
    }
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
    const auto ledger = open();
    const auto all = readAll(*ledger).value();
    QCOMPARE(all.size(), std::size_t{kMembers * kRounds * 3});
    QCOMPARE((std::set<Digest>{all.begin(), all.end()}).size(), all.size());
    const auto last = SignedCheckpoint::parse(ledger->checkpoint().value())->checkpoint;
    auto reader = TileReader::open(*ledger, last.size, last.root).value();
    for (const Checkpoint& head : heads)
        QVERIFY(checkConsistency(head.size, last.size, makeConsistencyProof(head.size, last.size, reader).value(),
                                 head.root, last.root));
}

} // namespace caseseal::ledger::contract

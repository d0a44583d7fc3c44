// SPDX-License-Identifier: GPL-3.0-or-later
// What the folder ledger costs over the disk's own work: appending one seal and swapping the checkpoint, against the
// durable replacement of files of the same names and sizes, one after the other (write, fdatasync, rename, fsync of the
// folder). Interleaved rounds on the same disk; the median of the rounds.
//
//   bench_publish FOLDER        the folder lies on the disk to be measured; what is made there is removed
#include "ledger/folder_ledger.h"

#include "base/file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace caseseal;
using namespace caseseal::ledger;
namespace fs = std::filesystem;

namespace {

constexpr int kRounds = 15;
constexpr std::uint64_t kPerRound = 15; // 15 rounds of 15 stay inside one tile
const std::string kOrigin = "bench.example/trial";

CheckpointSigner signer(const std::string& name, KeyType type) {
    const auto algorithm =
        type == KeyType::MlDsa44Cosignature ? crypto::Algorithm::MlDsa44 : crypto::Algorithm::Ed25519;
    return {name, type, crypto::SigningKey::make(algorithm)};
}

MemberKeys makeKeys() {
    MemberKeys keys;
    keys.logSigners.push_back(signer(kOrigin, KeyType::Ed25519));
    keys.logSigners.push_back(signer(kOrigin, KeyType::MlDsa44Cosignature));
    keys.witnessSigners.push_back(signer("site.example", KeyType::Ed25519Cosignature));
    keys.witnessSigners.push_back(signer("site.example", KeyType::MlDsa44Cosignature));
    return keys;
}

Policy policyOf(const MemberKeys& keys) {
    std::string text;
    for (const auto& log : keys.logSigners)
        text += "log " + log.verifierKey().encode() + "\n";
    text += "quorum none\n";
    return Policy::parse(text).value();
}

Digest seal(std::uint64_t number) { return crypto::sha256(base::bytesOf("seal " + std::to_string(number))); }

std::string signedNote(const MemberKeys& keys, const Checkpoint& checkpoint) {
    SignedNote note{checkpoint.encode(), {}};
    for (const auto* signers : {&keys.logSigners, &keys.witnessSigners})
        for (const auto& one : *signers)
            note.signatures.push_back(one.sign(checkpoint, 1));
    return note.encode();
}

double microseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count() / kPerRound;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The files of one publication, put in place one by one.
void rawReplace(const fs::path& folder, std::uint64_t size, const std::string& note) {
    const auto width = static_cast<unsigned>(size % kTileWidth);
    const auto put = [&](const std::string& name, base::BytesView bytes) {
        CHECK(base::saveFileDurably(folder / name, bytes).has_value());
    };
    put(entryBundlePath(0, width), base::Bytes(width * 34U, 7));
    put(TileName{0, 0, width}.path(), base::Bytes(width * 32U, 7));
    put("checkpoint", base::bytesOf(note));
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    const fs::path base = fs::path(argv[1]) / "bench_publish.tmp";
    fs::remove_all(base);
    fs::create_directories(base / "raw/tile/entries/000.p");
    fs::create_directories(base / "raw/tile/0/000.p");
    const MemberKeys keys = makeKeys();
    const Policy policy = policyOf(keys);
    const auto ledger = FolderLedger::open(base / "ledger").value();
    const auto published = FolderLedger::open(base / "published").value();
    TreeBuilder tree;
    std::string newest;
    std::string seen;
    std::vector<double> raw;
    std::vector<double> ours;
    std::vector<double> whole;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t first = tree.size();
        std::vector<std::string> notes;
        for (std::uint64_t i = first; i < first + kPerRound; ++i) {
            tree.append(leafHash(seal(i)));
            notes.push_back(signedNote(keys, {kOrigin, tree.size(), tree.root()}));
        }
        raw.push_back(microseconds([&] {
            for (std::uint64_t i = 0; i < kPerRound; ++i)
                rawReplace(base / "raw", first + i + 1, notes[i]);
        }));
        ours.push_back(microseconds([&] {
            for (std::uint64_t i = 0; i < kPerRound; ++i) {
                const Digest one = seal(first + i);
                CHECK(ledger->append({&one, 1}, first + i).has_value());
                CHECK(ledger->compareAndSwapCheckpoint(newest, notes[i]).has_value());
                newest = notes[i];
            }
        }));
        whole.push_back(microseconds([&] {
            for (std::uint64_t i = 0; i < kPerRound; ++i) {
                const Digest one = seal(first + i);
                seen = publish(*published, kOrigin, policy, keys, {&one, 1}, seen, 1).value().checkpointNote;
            }
        }));
    }
    fs::remove_all(base);
    std::printf("a publication of one seal, median of %d rounds of %d:\n", kRounds, static_cast<int>(kPerRound));
    std::printf("  bare durable replacement of the same files  %8.0f us\n", median(raw));
    const double ratio = median(ours) / median(raw);
    std::printf("  folder ledger, append and swap              %8.0f us   ratio %.2f, goal <= 1.30: %s\n", median(ours),
                ratio, ratio <= 1.3 ? "met" : "NOT met");
    std::printf("  publish(), with 4 signatures and all checks %8.0f us   ratio %.2f\n", median(whole),
                median(whole) / median(raw));
    return 0;
}

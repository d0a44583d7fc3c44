// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/split_view.h"

#include <algorithm>
#include <set>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::refused;
using base::Result;

/// Smaller first; heads of one size by their bytes, so that two heads have one order.
bool comesFirst(const SignedCheckpoint& one, const SignedCheckpoint& other) {
    if (one.checkpoint.size != other.checkpoint.size)
        return one.checkpoint.size < other.checkpoint.size;
    return one.checkpoint.root < other.checkpoint.root;
}

/// Whose lines verify on a head.
struct Signers {
    std::vector<VerifierKey> logs, witnesses;
};

bool isIn(const std::vector<VerifierKey>& keys, const VerifierKey& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Result<Signers> signersOf(const SignedCheckpoint& head, const Policy& policy) {
    TRY(const auto lines, checkSignatures(head, policy.keys()));
    const auto signedIt = [&lines](const VerifierKey& key) {
        return std::any_of(lines.begin(), lines.end(), [&key](const auto& line) { return line.key == key; });
    };
    Signers out;
    for (const auto& log : policy.logs)
        if (log.key.name == head.checkpoint.origin && signedIt(log.key))
            out.logs.push_back(log.key);
    for (const auto& witness : policy.witnesses)
        if (signedIt(witness.key))
            out.witnesses.push_back(witness.key);
    if (out.logs.empty())
        return refused("The head of " + std::to_string(head.checkpoint.size) + " seals is signed by no log of " +
                       head.checkpoint.origin + " that the policy lists.");
    return out;
}

std::vector<VerifierKey> inBoth(const std::vector<VerifierKey>& one, const std::vector<VerifierKey>& other) {
    std::vector<VerifierKey> out;
    std::copy_if(one.begin(), one.end(), std::back_inserter(out),
                 [&other](const VerifierKey& key) { return isIn(other, key); });
    return out;
}

std::set<std::string> namesOf(const std::vector<VerifierKey>& keys) {
    std::set<std::string> out;
    for (const auto& key : keys)
        out.insert(key.name);
    return out;
}

std::vector<std::string> namesInOne(const std::vector<VerifierKey>& one, const std::vector<VerifierKey>& other) {
    const auto names = namesOf(one), others = namesOf(other);
    std::vector<std::string> out;
    std::set_symmetric_difference(names.begin(), names.end(), others.begin(), others.end(), std::back_inserter(out));
    return out;
}

/// Refused where the heads stand well beside each other, as far as these values show.
Result<void> checkContradiction(const SplitView& view) {
    const auto& smaller = view.smaller.checkpoint;
    const auto& larger = view.larger.checkpoint;
    if (smaller.origin != larger.origin)
        return refused("The heads are of two logs, " + smaller.origin + " and " + larger.origin + ".");
    if (!comesFirst(view.smaller, view.larger))
        return refused("The heads do not stand in their order, or are the same.");
    if (smaller.size == larger.size)
        return view.proof.empty() && !view.root
                   ? Result<void>()
                   : refused("Both heads have the same size, and a proof from one to the other is given.");
    if (smaller.size == 0) // every tree begins with no leaves, whatever a proof says
        return refused("A head of no seals contradicts nothing.");
    if (!view.root)
        return refused("The root of the larger tree at the smaller size is missing.");
    if (const auto holds = checkConsistency(smaller.size, larger.size, view.proof, *view.root, larger.root); !holds)
        return refused("The proof does not show what the larger tree held at the smaller size: " +
                       holds.error().message);
    if (*view.root == smaller.root)
        return refused("The larger head continues the smaller one.");
    return {};
}

} // namespace

Digest SplitView::mark() const {
    return crypto::sha256(
        base::bytesOf("caseseal.org/split-view@v1\n" + smaller.checkpoint.encode() + larger.checkpoint.encode()));
}

Result<std::optional<SplitView>> findSplitView(const SignedCheckpoint& one, const SignedCheckpoint& other,
                                               SubtreeHashes* largerTree) {
    if (one.checkpoint.origin != other.checkpoint.origin)
        return badInput("The heads are of two logs, " + one.checkpoint.origin + " and " + other.checkpoint.origin +
                        ".");
    const bool inOrder = comesFirst(one, other);
    SplitView out{inOrder ? one : other, inOrder ? other : one, {}, {}};
    const auto& smaller = out.smaller.checkpoint;
    const auto& larger = out.larger.checkpoint;
    if (smaller.size == larger.size)
        return smaller.root == larger.root ? std::optional<SplitView>() : std::optional(std::move(out));
    if (largerTree == nullptr)
        return badInput("The tree of the larger head is needed to compare the two.");
    if (smaller.size == 0)
        return std::optional<SplitView>();
    TRY(out.root, rootOf(smaller.size, *largerTree));
    if (*out.root == smaller.root)
        return std::optional<SplitView>();
    TRY(out.proof, makeConsistencyProof(smaller.size, larger.size, *largerTree));
    return std::optional(std::move(out));
}

Result<SplitViewProof> judge(const SplitView& splitView, const Policy& policy) {
    TRY_VOID(checkContradiction(splitView));
    TRY(auto smaller, signersOf(splitView.smaller, policy));
    TRY(auto larger, signersOf(splitView.larger, policy));
    SplitViewProof out;
    out.logs = inBoth(smaller.logs, larger.logs);
    out.cosigners = inBoth(smaller.witnesses, larger.witnesses);
    out.oneSideNames = namesInOne(smaller.witnesses, larger.witnesses);
    out.smallerLogs = std::move(smaller.logs);
    out.largerLogs = std::move(larger.logs);
    return out;
}

} // namespace caseseal::ledger

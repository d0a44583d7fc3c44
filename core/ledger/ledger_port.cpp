// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_port.h"

#include <algorithm>
#include <map>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::refused;
using base::Result;

constexpr int kAttempts = 32; ///< that other members may be faster

/// A checkpoint that stands, or none (an empty tree).
struct Head {
    std::string note;
    std::optional<SignedCheckpoint> parsed;
    [[nodiscard]] std::uint64_t size() const { return parsed ? parsed->checkpoint.size : 0; }
    [[nodiscard]] Digest root() const { return parsed ? parsed->checkpoint.root : emptyRoot(); }
};

std::string wordsOf(const Head& head) {
    return "size " + std::to_string(head.size()) + ", root " + base::encodeBase64(head.root());
}

base::Error splitView(const Head& seen, const Head& now) {
    return refused("Split view: the ledger shows a history (" + wordsOf(now) +
                   ") that does not continue the one that was verified here before (" + wordsOf(seen) +
                   "). Nothing was signed. Keep both checkpoints as evidence and ask who runs the ledger.");
}

/// One attempt to publish: from the head as it stands now to the checkpoint in its place.
class Attempt {
public:
    Attempt(LedgerPort& ledger, const std::string& origin, const Policy& policy, const MemberKeys& keys)
        : m_ledger(ledger), m_origin(origin), m_policy(policy), m_keys(keys) {}

    /// nullopt where another member was faster.
    Result<std::optional<Published>> run(std::span<const Digest> sealHashes, const Head& seen,
                                         std::uint64_t timeSeconds) {
        TRY(m_head, load());
        TRY(m_size, m_ledger.size());
        if (m_size < m_head.size())
            return refused("The ledger holds " + std::to_string(m_size) +
                           " entries, fewer than its own checkpoint of " + std::to_string(m_head.size()) +
                           ". Nothing was signed.");
        TRY_VOID(openTree(seen));
        Published out;
        TRY(out.indexes, find(sealHashes, std::min(seen.size(), m_head.size())));
        TRY(const bool appended, appendMissing(sealHashes, out.indexes));
        if (!appended)
            return std::optional<Published>();
        TRY_VOID(checkIncluded(sealHashes, out.indexes));
        TRY(const bool nothingToSign, headHasOurLines());
        out.checkpointNote = nothingToSign ? m_head.note : signedNote(timeSeconds);
        if (nothingToSign)
            return std::optional(std::move(out));
        const auto swapped = m_ledger.compareAndSwapCheckpoint(m_head.note, out.checkpointNote);
        if (!swapped) {
            TRY(const std::string now, m_ledger.checkpoint());
            const bool faster = swapped.error().kind == base::ErrorKind::Refused && now != m_head.note;
            return faster ? std::optional<Published>() : Result<std::optional<Published>>(swapped.error());
        }
        return std::optional(std::move(out));
    }

private:
    /// The newest checkpoint, judged: nothing is built on one that no log of the policy has signed.
    Result<Head> load() {
        Head head;
        TRY(head.note, m_ledger.checkpoint());
        if (head.note.empty())
            return head;
        auto parsed = SignedCheckpoint::parse(head.note);
        if (!parsed)
            return refused("The ledger's checkpoint cannot be read: " + parsed.error().message);
        if (parsed->checkpoint.origin != m_origin)
            return refused("The ledger calls itself " + parsed->checkpoint.origin + ", not " + m_origin +
                           ". It is another ledger, or a renamed one.");
        TRY(const QuorumState state, judge(m_policy, *parsed));
        if (!state.loggedBySome)
            return refused("The ledger's checkpoint is signed by no log that the policy of this trial lists. Did a new "
                           "member publish before it was added to the policy?");
        head.parsed = std::move(parsed).value();
        return head;
    }

    /// Opens the tree of all entries and proves: last seen -> head -> all entries.
    Result<void> openTree(const Head& seen) {
        if (m_head.size() < seen.size() || (m_head.size() == seen.size() && m_head.root() != seen.root()))
            return splitView(seen, m_head);
        TRY_VOID(openReader());
        TRY(const auto fromHead, makeConsistencyProof(m_head.size(), m_size, *m_reader));
        if (!checkConsistency(m_head.size(), m_size, fromHead, m_head.root(), m_root))
            return refused("The tiles of the ledger do not continue its own checkpoint (" + wordsOf(m_head) +
                           "). Nothing was signed. Restore the ledger's files from a backup.");
        TRY(const auto fromSeen, makeConsistencyProof(seen.size(), m_head.size(), *m_reader));
        if (!checkConsistency(seen.size(), m_head.size(), fromSeen, seen.root(), m_head.root()))
            return splitView(seen, m_head);
        return {};
    }

    Result<void> openReader() {
        TRY(m_root, rootFromTiles(m_ledger, m_size));
        TRY(TileReader reader, TileReader::open(m_ledger, m_size, m_root));
        m_reader.emplace(std::move(reader));
        return {};
    }

    /// Where the seal hashes stand already, from `first` on; kMissing where they do not.
    Result<std::vector<std::uint64_t>> find(std::span<const Digest> sealHashes, std::uint64_t first) {
        std::map<Digest, std::size_t> wanted;
        for (std::size_t i = 0; i < sealHashes.size(); ++i)
            if (!wanted.emplace(leafHash(sealHashes[i]), i).second)
                return badInput("A seal hash is given twice.");
        std::vector<std::uint64_t> indexes(sealHashes.size(), kMissing);
        for (std::uint64_t index = first; !wanted.empty() && index < m_size; ++index) {
            TRY(const Digest leaf, m_reader->leaf(index));
            if (const auto found = wanted.find(leaf); found != wanted.end()) {
                indexes[found->second] = index;
                wanted.erase(found);
            }
        }
        return indexes;
    }

    /// False where another member has appended meanwhile.
    Result<bool> appendMissing(std::span<const Digest> sealHashes, std::vector<std::uint64_t>& indexes) {
        std::vector<Digest> missing;
        std::uint64_t next = m_size;
        for (std::size_t i = 0; i < indexes.size(); ++i)
            if (indexes[i] == kMissing) {
                missing.push_back(sealHashes[i]);
                indexes[i] = next++;
            }
        if (missing.empty())
            return true;
        const auto size = m_ledger.append(missing, m_size);
        if (!size && size.error().kind == base::ErrorKind::BadInput)
            return false;
        if (!size)
            return size.error();
        const std::uint64_t before = std::exchange(m_size, next);
        const Digest rootBefore = m_root;
        TRY_VOID(openReader());
        TRY(const auto proof, makeConsistencyProof(before, m_size, *m_reader));
        if (!checkConsistency(before, m_size, proof, rootBefore, m_root))
            return refused(
                "After the new entries the tiles of the ledger do not continue the earlier ones. Nothing was "
                "signed.");
        return true;
    }

    /// What is signed holds our own entries, each at its place.
    Result<void> checkIncluded(std::span<const Digest> sealHashes, const std::vector<std::uint64_t>& indexes) {
        for (std::size_t i = 0; i < indexes.size(); ++i) {
            TRY(const Digest leaf, m_reader->leaf(indexes[i]));
            if (leaf != leafHash(sealHashes[i]))
                return refused("The ledger holds another entry at " + std::to_string(indexes[i]) +
                               " than the one that was appended there. Nothing was signed.");
        }
        return {};
    }

    /// Members wake each other with every line that they add: what stands there already is not signed again.
    [[nodiscard]] Result<bool> headHasOurLines() const {
        if (!m_head.parsed || m_head.size() != m_size)
            return false;
        std::vector<VerifierKey> ours;
        for (const auto* signers : {&m_keys.logSigners, &m_keys.witnessSigners})
            for (const CheckpointSigner& signer : *signers)
                ours.push_back(signer.verifierKey());
        TRY(const auto lines, verifiedLines(*m_head.parsed, ours));
        return std::all_of(ours.begin(), ours.end(), [&lines](const VerifierKey& key) {
            return std::any_of(lines.begin(), lines.end(),
                               [&key](const VerifiedLine& line) { return line.key == key; });
        });
    }

    [[nodiscard]] std::string signedNote(std::uint64_t timeSeconds) const {
        const Checkpoint checkpoint{m_origin, m_size, m_root};
        SignedNote note{checkpoint.encode(), {}};
        const auto sign = [&](const CheckpointSigner& signer) {
            note.signatures.push_back(signer.sign(checkpoint, timeSeconds));
        };
        std::for_each(m_keys.logSigners.begin(), m_keys.logSigners.end(), sign);
        std::for_each(m_keys.witnessSigners.begin(), m_keys.witnessSigners.end(), sign);
        if (m_head.parsed && m_head.parsed->checkpoint == checkpoint)
            keepOtherLines(note);
        return note.encode();
    }

    /// The lines that others have put below the same checkpoint stay.
    void keepOtherLines(SignedNote& note) const {
        const std::size_t ours = note.signatures.size();
        for (const NoteSignature& line : m_head.parsed->note.signatures) {
            const auto end = note.signatures.begin() + static_cast<std::ptrdiff_t>(ours);
            const bool replaced = std::any_of(note.signatures.begin(), end, [&](const NoteSignature& own) {
                return own.keyId == line.keyId && own.name == line.name;
            });
            if (!replaced && note.signatures.size() < kMaxNoteSignatures)
                note.signatures.push_back(line);
        }
    }

    static constexpr std::uint64_t kMissing = ~std::uint64_t{0};

    LedgerPort& m_ledger;
    const std::string& m_origin;
    const Policy& m_policy;
    const MemberKeys& m_keys;
    Head m_head;
    std::uint64_t m_size = 0; ///< of all entries
    Digest m_root{};          ///< over all entries
    std::optional<TileReader> m_reader;
};

Result<Head> loadSeen(const std::string& lastSeen, const std::string& origin) {
    Head seen;
    if (lastSeen.empty())
        return seen;
    TRY(seen.parsed, SignedCheckpoint::parse(lastSeen));
    if (seen.parsed->checkpoint.origin != origin)
        return refused("The checkpoint that was verified here before is of the ledger " +
                       seen.parsed->checkpoint.origin + ", not of " + origin + ".");
    return seen;
}

/// A log that no reader would accept signs nothing.
Result<void> checkKeys(const MemberKeys& keys, const std::string& origin, const Policy& policy, bool appends) {
    bool listed = false;
    for (const CheckpointSigner& signer : keys.logSigners) {
        if (signer.verifierKey().name != origin)
            return refused("A log key of this member is for " + signer.verifierKey().name + ", not for " + origin +
                           ".");
        listed = listed || std::any_of(policy.logs.begin(), policy.logs.end(),
                                       [&](const Policy::Log& log) { return log.key == signer.verifierKey(); });
    }
    if ((appends || !keys.logSigners.empty()) && !listed)
        return refused("No log key of this member is in the policy of the ledger " + origin + ".");
    return {};
}

} // namespace

Result<std::vector<std::string>> LedgerPort::checkpoints(std::size_t count) {
    std::vector<std::string> notes;
    TRY(std::string newest, checkpoint());
    if (count > 0 && !newest.empty())
        notes.push_back(std::move(newest));
    return notes;
}

Result<Published> publish(LedgerPort& ledger, const std::string& origin, const Policy& policy, const MemberKeys& keys,
                          std::span<const Digest> sealHashes, const std::string& lastSeen, std::uint64_t timeSeconds) {
    TRY_VOID(checkKeys(keys, origin, policy, !sealHashes.empty()));
    TRY(const Head seen, loadSeen(lastSeen, origin));
    for (int i = 0; i < kAttempts; ++i) {
        Attempt attempt(ledger, origin, policy, keys);
        TRY(std::optional<Published> done, attempt.run(sealHashes, seen, timeSeconds));
        if (done)
            return std::move(*done);
    }
    return base::machineFailed("Other members wrote to the ledger " + origin + " faster each time. Try again.");
}

} // namespace caseseal::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_look.h"

#include "outside_witnesses.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using base::Bytes;
using crypto::Digest;
using ledger::SignedCheckpoint;

using Waiting = std::vector<std::pair<std::uint64_t, Digest>>;
using Indexes = std::map<std::uint64_t, std::uint64_t>;

constexpr std::size_t kHeadsLookedAt = 16; ///< the newest may be too fresh for a quorum

Result<std::uint64_t> sizeOf(const std::string& note) {
    if (note.empty())
        return std::uint64_t{0};
    TRY(const auto parsed, SignedCheckpoint::parse(note));
    return parsed.checkpoint.size;
}

/// The tiles that the new tree has and the kept one had not, each authenticated against the new root.
Result<std::map<std::string, Bytes>> newTiles(ledger::TileReader& reader, std::uint64_t keptSize) {
    std::map<std::string, Bytes> tiles;
    for (const auto& name : ledger::tilesBetween(keptSize, reader.size())) {
        TRY(const auto hashes, reader.tile(name));
        Bytes& bytes = tiles[name.path()];
        for (const auto& hash : hashes)
            bytes.insert(bytes.end(), hash.begin(), hash.end());
    }
    return tiles;
}

class Look {
public:
    Look(const LookTask& task, ledger::LedgerPort& port) : m_task(task), m_port(port) {}

    Result<LookDone> run() {
        TRY(m_keptSize, sizeOf(m_task.keptNote));
        TRY_VOID(findThere());
        TRY_VOID(publish());
        TRY_VOID(askOutside());
        TRY_VOID(keepQuorate());
        return std::move(m_done);
    }

private:
    /// Seals that are on the ledger already, below a head that had no quorum yet or by a publishing that was cut off:
    /// found there again, so that none enters twice.
    Result<void> findThere() {
        TRY(const auto note, m_port.checkpoint());
        if (note.empty() || m_task.waiting.empty())
            return {};
        TRY(const auto head, SignedCheckpoint::parse(note));
        if (head.checkpoint.size <= m_keptSize)
            return {};
        TRY(auto reader, ledger::TileReader::open(m_port, head.checkpoint.size, head.checkpoint.root));
        std::map<Digest, std::uint64_t> seqByLeaf;
        for (const auto& [seq, hash] : m_task.waiting)
            seqByLeaf[ledger::leafHash(hash)] = seq;
        for (auto i = m_keptSize; i < head.checkpoint.size; ++i) {
            TRY(const auto leaf, reader.leaf(i));
            if (const auto at = seqByLeaf.find(leaf); at != seqByLeaf.end())
                m_places.emplace(at->second, i);
        }
        return {};
    }

    /// What is not there goes there; the head is checked and carries our lines then, whoever's it is.
    Result<void> publish() {
        std::vector<std::uint64_t> seqs;
        std::vector<Digest> hashes;
        for (const auto& [seq, hash] : m_task.waiting)
            if (!m_places.contains(seq)) {
                seqs.push_back(seq);
                hashes.push_back(hash);
            }
        const auto& link = m_task.link;
        TRY(const auto published, ledger::publish(m_port, link.origin, link.policy, link.keys, hashes, m_task.seenNote,
                                                  static_cast<std::uint64_t>(m_task.now.msSinceEpoch / 1000)));
        for (std::size_t i = 0; i < seqs.size(); ++i)
            m_places.emplace(seqs[i], published.indexes.at(i));
        m_done.seenNote = published.checkpointNote;
        TRY(m_head, SignedCheckpoint::parse(published.checkpointNote));
        TRY(auto reader, ledger::TileReader::open(m_port, m_head.checkpoint.size, m_head.checkpoint.root));
        m_reader.emplace(std::move(reader));
        TRY_VOID(checkPlaces());
        TRY(const auto seenSize, sizeOf(m_task.seenNote));
        m_done.published = static_cast<std::uint64_t>(std::count_if(
            m_places.begin(), m_places.end(), [seenSize](const auto& place) { return place.second >= seenSize; }));
        return {};
    }

    /// Witnesses of the policy that have an address; what they sign stands below the head before it is judged.
    Result<void> askOutside() {
        TRY(auto round,
            askOutsiders(m_port, m_task.link.policy, m_done.seenNote, parseMemory(m_task.outsiders), m_task.now));
        if (round.asked == 0)
            return {};
        m_done.seenNote = std::move(round.note);
        TRY(m_head, SignedCheckpoint::parse(m_done.seenNote));
        m_done.outsiders = encodeMemory(round.memory);
        m_done.askAgain = round.cosigned < round.asked;
        m_done.alarms = std::move(round.alarms);
        return {};
    }

    Result<void> checkPlaces() {
        for (const auto& [seq, hash] : m_task.waiting) {
            const auto at = m_places.find(seq);
            TRY(const auto leaf, at == m_places.end() ? Result<Digest>(Digest{}) : m_reader->leaf(at->second));
            if (leaf != ledger::leafHash(hash))
                return base::refused("The ledger does not hold seal " + std::to_string(seq) +
                                     " where it said; nothing was noted as published.");
        }
        return {};
    }

    /// The newest head that the policy's quorum stands behind, the one just seen or one a little older.
    Result<void> keepQuorate() {
        std::vector<std::string> notes{m_done.seenNote};
        if (const auto met = isQuorate(m_head); !met) {
            TRY(auto older, m_port.checkpoints(kHeadsLookedAt));
            notes.insert(notes.end(), older.begin(), older.end());
        }
        for (const auto& note : notes) {
            const auto head = SignedCheckpoint::parse(note);
            if (!head || !isQuorate(*head) || head->checkpoint.size < m_keptSize)
                continue;
            TRY(const bool ours, isBeginning(head->checkpoint));
            if (ours)
                return note == m_task.keptNote ? Result<void>() : keep(note, head->checkpoint);
        }
        return {};
    }

    /// With our own log among those that signed, so that what is kept stands when another one leaves the policy. A line
    /// of a known key that fails makes a head worth nothing.
    [[nodiscard]] bool isQuorate(const SignedCheckpoint& head) const {
        const auto& link = m_task.link;
        const auto judged = ledger::judge(link.policy, head);
        std::vector<ledger::VerifierKey> ownLog;
        for (const auto& signer : link.keys.logSigners)
            ownLog.push_back(signer.verifierKey());
        const auto ours = ledger::verifiedLines(head, ownLog);
        return judged && judged->quorumMet && judged->loggedBySome && ours && !ours->empty();
    }

    Result<bool> isBeginning(const ledger::Checkpoint& head) {
        if (head.origin != m_task.link.origin || head.size > m_head.checkpoint.size)
            return false;
        TRY(const auto root, ledger::rootOf(head.size, *m_reader));
        return root == head.root;
    }

    Result<void> keep(const std::string& note, const ledger::Checkpoint& head) {
        TRY(auto reader, ledger::TileReader::open(m_port, head.size, head.root));
        TRY(m_done.tiles, newTiles(reader, m_keptSize));
        for (const auto& [seq, index] : m_places)
            if (index < head.size)
                m_done.indexes.emplace(seq, index);
        m_done.keptNote = note;
        return {};
    }

    const LookTask& m_task;
    ledger::LedgerPort& m_port;
    std::uint64_t m_keptSize = 0;
    Indexes m_places; ///< of waiting seals
    SignedCheckpoint m_head;
    std::optional<ledger::TileReader> m_reader; ///< of m_head
    LookDone m_done;
};

} // namespace

Result<LookTask> lookTask(store::TrialFile& trial, const std::string& chain, base::UtcTime now) {
    LookTask task;
    TRY(task.link, LedgerLink::load(trial));
    TRY(task.waiting, trial.notLogged(chain));
    TRY(task.keptNote, trial.checkpointNote());
    TRY(task.seenNote, newestSeen(trial));
    TRY(task.outsiders, textSetting(trial, setting::kOutsiders));
    TRY(task.tiles, trial.openReader());
    task.now = now;
    return task;
}

Result<LookDone> look(const LookTask& task, ledger::LedgerPort& port) { return Look(task, port).run(); }

Result<std::uint64_t> keepLook(store::TrialFile& trial, const std::string& chain, const LookDone& done) {
    TRY(const auto origin, textSetting(trial, setting::kLedgerOrigin));
    TRY(const auto seen, SignedCheckpoint::parse(done.seenNote));
    if (seen.checkpoint.origin != origin)
        return std::uint64_t{0}; // the trial has joined another ledger meanwhile
    if (!done.outsiders.empty())
        TRY_VOID(trial.saveSetting(setting::kOutsiders, base::bytesOf(done.outsiders)));
    TRY(const auto known, newestSeen(trial));
    TRY(const auto knownSize, sizeOf(known));
    if (seen.checkpoint.size >= knownSize && done.seenNote != known && done.seenNote != done.keptNote)
        TRY_VOID(trial.saveSetting(setting::kLedgerSeen, base::bytesOf(done.seenNote)));
    TRY(const auto kept, trial.checkpointNote());
    TRY(const auto keptSize, sizeOf(kept));
    TRY(const auto newSize, sizeOf(done.keptNote));
    if (done.keptNote.empty() || newSize < keptSize || done.keptNote == kept)
        return std::uint64_t{0};
    TRY_VOID(trial.saveLedgerProofs(chain, done.indexes, done.keptNote, done.tiles));
    (void)trial.tidy(); // nobody waits for a save here; where it fails, the log is only longer
    return static_cast<std::uint64_t>(done.indexes.size());
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/entry_proof.h"

#include "doors.h"
#include "observed_day.h"

#include "ledger/proof.h"
#include "ledger/tile.h"

#include <algorithm>
#include <map>

namespace caseseal::desk {

namespace {

using crypto::Digest;

constexpr std::uint64_t kSessionSealsLookedAt = 1000; ///< about 20 us each

base::UtcTime momentOf(std::uint64_t seconds) { return {static_cast<std::int64_t>(seconds) * base::kMsPerSecond}; }

/// The complete subtrees of a list of leaf hashes.
class ListHashes final : public ledger::SubtreeHashes {
public:
    explicit ListHashes(std::span<const Digest> leaves) : m_leaves(leaves) {}
    Result<Digest> subtree(std::uint64_t start, unsigned height) override {
        return ledger::treeRoot(m_leaves.subspan(start, std::size_t{1} << height));
    }

private:
    std::span<const Digest> m_leaves;
};

/// Every node on the way up, as RFC 9162 section 2.1.3.2 walks it.
std::vector<ProofStep> walk(std::uint64_t index, std::uint64_t size, Digest node, const std::vector<Digest>& siblings) {
    std::vector<ProofStep> steps;
    std::uint64_t at = index;
    std::uint64_t last = size - 1;
    for (const auto& sibling : siblings) {
        const bool left = (at & 1U) != 0 || at == last;
        node = left ? ledger::nodeHash(sibling, node) : ledger::nodeHash(node, sibling);
        steps.push_back({sibling, left, node});
        while (left && (at & 1U) == 0 && at != 0) {
            at >>= 1U;
            last >>= 1U;
        }
        at >>= 1U;
        last >>= 1U;
    }
    return steps;
}

/// Fills in the way from the leaf and whether it ends at the root.
void fillPath(ProofPath& path, const std::vector<Digest>& siblings) {
    path.steps = walk(path.index, path.size, path.leaf, siblings);
    const auto checked = ledger::checkInclusion(path.index, path.size, path.leaf, siblings, path.root);
    path.state = checked ? ProofState::Holds : ProofState::Fails;
    if (!checked)
        path.trouble = checked.error().message;
}

void fail(ProofPath& path, const base::Error& error) {
    path.state = ProofState::Fails;
    path.trouble = error.message;
}

/// The key in force when the seal was made, where the seal is signed with it: an earlier or later one proves nothing.
std::optional<ledger::VerifierKey> keyOf(const evidence::Person& person, const evidence::Seal& seal) {
    auto key = ledger::VerifierKey::parse(person.keyAt(seal.header.seq));
    return key && key->keyId == seal.signature.keyId ? std::optional(std::move(*key)) : std::nullopt;
}

/// A kept checkpoint that counts: signed by the log, cosigned as the policy asks, and its time is known.
std::optional<ProofBound> boundOf(const ledger::Policy& policy, const ledger::SignedCheckpoint& checkpoint) {
    const auto judged = ledger::judge(policy, checkpoint);
    if (!judged || !judged->loggedBySome || !judged->quorumMet || judged->quorumTimeSeconds == 0)
        return std::nullopt;
    return ProofBound{checkpoint.checkpoint.size, checkpoint.checkpoint.root, momentOf(judged->quorumTimeSeconds)};
}

/// Makes one proof; one use.
class Prover {
public:
    Prover(store::TrialReader& reader, const study::Study& study) : m_reader(reader), m_study(study) {}
    Result<EntryProof> run(const evidence::EntryAt& at);

private:
    Result<void> loadRow(const evidence::EntryAt& at);
    Result<void> proveInSeal(const evidence::EntryAt& at);
    Result<void> proveSignature(const std::string& chain);
    Result<void> loadLedger();
    Result<void> proveInLedger();
    Result<void> proveAt(ledger::TileReader& tiles, const std::string& note);
    void proveWitnesses(const ledger::SignedCheckpoint& newest);
    Result<void> findNotBefore();
    Result<void> findNotAfter(ledger::TileReader& tiles);
    [[nodiscard]] bool isBelow(const ledger::Checkpoint& checkpoint, ledger::TileReader& tiles) const;
    Result<void> findAnchors(ledger::TileReader& tiles);
    Result<void> checkAnchorsOf(const ledger::Checkpoint& checkpoint);
    Result<void> loadHeaders();
    Result<void> fillTimes();
    Result<void> reckonSealed();

    store::TrialReader& m_reader;
    const study::Study& m_study;
    evidence::SealRecord m_record;
    evidence::Seal m_seal;
    ledger::Policy m_policy;
    std::string m_newest;                         ///< the newest checkpoint's note; empty: nothing is on the ledger
    std::multimap<Digest, std::string> m_anchors; ///< files by the root of their checkpoint
    std::optional<anchor::BlockHeaders> m_headers;
    EntryProof m_out;
};

Result<EntryProof> Prover::run(const evidence::EntryAt& at) {
    TRY(const auto record, m_reader.sealRecord(at.chain, at.seal));
    if (!record)
        return base::badInput("There is no seal " + std::to_string(at.seal) + " in this trial.");
    m_record = *record;
    TRY(m_seal, evidence::Seal::parse(m_record.note));
    TRY_VOID(proveInSeal(at));
    TRY_VOID(loadRow(at));
    TRY_VOID(proveSignature(at.chain));
    TRY_VOID(loadLedger());
    TRY_VOID(proveInLedger());
    TRY_VOID(findNotBefore());
    TRY_VOID(fillTimes());
    return std::move(m_out);
}

Result<void> Prover::loadRow(const evidence::EntryAt& at) {
    auto& row = m_out.row;
    row.chain = at.chain;
    row.seal = at.seal;
    row.entryIndex = at.entry;
    row.erased = m_out.json.empty();
    row.author = m_seal.header.author;
    row.role = m_seal.header.role;
    row.time = m_seal.header.time;
    row.zoneMinutes = m_seal.header.zoneMinutes;
    row.ledgerIndex = m_record.ledgerIndex;
    if (!row.erased)
        if (auto parsed = evidence::Entry::parse(m_out.json)) // what is no entry has no place
            row.entry = std::move(*parsed);
    return {};
}

Result<void> Prover::proveInSeal(const evidence::EntryAt& at) {
    TRY(const auto stored, m_reader.entriesOf(at.chain, at.seal));
    const auto here =
        std::find_if(stored.begin(), stored.end(), [&at](const auto& entry) { return entry.record.i == at.entry; });
    if (here == stored.end())
        return base::badInput("Seal " + std::to_string(at.seal) + " has no entry " + std::to_string(at.entry) + ".");
    m_out.sealHash = m_seal.hash;
    m_out.entries = m_seal.header.entries;
    const bool shown = here->record.withheld.empty();
    if (shown) {
        m_out.json = here->record.json;
        m_out.saltBase64 = base::encodeBase64(here->record.salt);
    }
    auto& path = m_out.inSeal;
    path.index = at.entry;
    path.size = m_seal.header.entries;
    path.leaf = shown ? evidence::entryLeafHash(here->record.salt, here->record.json) : here->leaf;
    path.root = m_seal.header.root;
    if (stored.size() != path.size) {
        fail(path, base::refused("The seal was made over " + std::to_string(path.size) + " entries; " +
                                 std::to_string(stored.size()) + " are here."));
        return {};
    }
    std::vector<Digest> leaves; // the others as they were stored: this proof is about one entry
    for (const auto& entry : stored)
        leaves.push_back(entry.leaf);
    ListHashes hashes(leaves);
    TRY(const auto siblings, ledger::makeInclusionProof(path.index, path.size, hashes));
    fillPath(path, siblings);
    return {};
}

Result<void> Prover::proveSignature(const std::string& chain) {
    m_out.signature = ProofState::Fails;
    TRY(const auto persons, m_reader.projection().persons(chain));
    const auto* author = persons.find(m_seal.header.author);
    const auto key = author ? keyOf(*author, m_seal) : std::nullopt;
    if (!key) {
        m_out.signatureTrouble = "The seal is not signed with the key that " + m_seal.header.author + " had by then.";
        return {};
    }
    m_out.keyFingerprint = key->fingerprint();
    TRY(const auto note, ledger::SignedNote::parse(m_record.note));
    TRY(const auto publicKey, crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key->publicKey));
    const auto checked = ledger::checkNote(note, *key, publicKey);
    if (checked && *checked)
        m_out.signature = ProofState::Holds;
    else
        m_out.signatureTrouble = checked ? "The seal has no line of its author's key." : checked.error().message;
    return {};
}

Result<void> Prover::loadLedger() {
    TRY(const auto files, m_reader.source().files());
    const auto has = [&files](std::string_view name) {
        return std::find(files.begin(), files.end(), name) != files.end();
    };
    for (const auto& file : files)
        if (const auto name = evidence::AnchorName::parse(file))
            m_anchors.emplace(name->root, file);
    if (has(evidence::kAnchorHeaders))
        TRY_VOID(loadHeaders());
    if (has("policy")) {
        TRY(const auto bytes, m_reader.source().file("policy"));
        TRY(m_policy, ledger::Policy::parse(base::textOf(bytes)));
    }
    if (!has("ledger/checkpoint"))
        return {};
    TRY(const auto note, m_reader.source().file("ledger/checkpoint"));
    m_newest = base::textOf(note);
    return {};
}

Result<void> Prover::proveInLedger() {
    if (m_newest.empty())
        return {};
    TRY(const auto newest, ledger::SignedCheckpoint::parse(m_newest));
    m_out.origin = newest.checkpoint.origin;
    auto& path = m_out.inLedger;
    path.leaf = ledger::leafHash(m_seal.hash);
    path.size = newest.checkpoint.size;
    path.root = newest.checkpoint.root;
    proveWitnesses(newest);
    if (!m_record.ledgerIndex)
        return {};
    path.index = *m_record.ledgerIndex;
    auto tiles = ledger::TileReader::open(m_reader.source(), path.size, path.root);
    if (!tiles) {
        fail(path, tiles.error());
        return {};
    }
    TRY_VOID(proveAt(*tiles, m_newest));
    if (path.state != ProofState::Holds)
        return {};
    TRY_VOID(findNotAfter(*tiles));
    return m_anchors.empty() ? Result<void>() : findAnchors(*tiles);
}

Result<void> Prover::proveAt(ledger::TileReader& tiles, const std::string& note) {
    auto& path = m_out.inLedger;
    const auto siblings = ledger::makeInclusionProof(path.index, path.size, tiles);
    if (!siblings) {
        fail(path, siblings.error());
        return {};
    }
    fillPath(path, *siblings);
    const ledger::TlogProof proof{{}, path.index, *siblings, note};
    if (path.state == ProofState::Holds)
        m_out.tlogProof = proof.encode();
    return {};
}

void Prover::proveWitnesses(const ledger::SignedCheckpoint& newest) {
    const auto judged = ledger::judge(m_policy, newest);
    const auto lines = ledger::checkSignatures(newest, m_policy.keys());
    if (!judged || !lines) {
        m_out.witnesses = ProofState::Fails;
        m_out.witnessTrouble = judged ? lines.error().message : judged.error().message;
        return;
    }
    const auto own = newest.checkpoint.origin + "/"; // FORMAT.md section 5
    for (const auto& line : *lines) {
        ProofSigner signer{line.key.name,
                           line.key.fingerprint(),
                           line.key.name == newest.checkpoint.origin,
                           line.key.name.starts_with(own),
                           line.key.type == ledger::KeyType::MlDsa44Cosignature,
                           {}};
        if (line.timeSeconds != 0)
            signer.time = momentOf(line.timeSeconds);
        m_out.signers.push_back(std::move(signer));
    }
    std::stable_sort(m_out.signers.begin(), m_out.signers.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.isLog, std::string_view(a.name)) < std::tuple(!b.isLog, std::string_view(b.name));
    });
    m_out.parties = judged->parties;
    m_out.partiesCosigned = judged->partiesCosigned;
    m_out.partiesNeeded = judged->partiesNeeded;
    m_out.ownKeysOnly = std::all_of(judged->cosigners.begin(), judged->cosigners.end(),
                                    [&own](const auto& name) { return name.starts_with(own); });
    m_out.witnesses = judged->loggedBySome && judged->quorumMet ? ProofState::Holds : ProofState::Fails;
    if (!judged->loggedBySome)
        m_out.witnessTrouble = "No log key of the policy signed the newest checkpoint.";
    else if (!judged->quorumMet)
        m_out.witnessTrouble = "The policy asks for " + std::to_string(judged->partiesNeeded) + " of " +
                               std::to_string(judged->parties) + " parties; " +
                               std::to_string(judged->partiesCosigned) + " cosigned.";
}

/// The first note of that size that was kept: a later one of the same size may have been cosigned afresh.
Result<void> Prover::findNotBefore() {
    const auto& after = m_seal.header.after;
    if (!after)
        return {};
    return m_reader.checkpointsFrom(after->size, [&](const std::string& note) {
        const auto parsed = ledger::SignedCheckpoint::parse(note);
        if (!parsed || parsed->checkpoint.size != after->size)
            return false;
        if (parsed->checkpoint == *after)
            m_out.notBefore = boundOf(m_policy, *parsed);
        return !m_out.notBefore;
    });
}

/// The smallest kept checkpoint that holds the seal, by a proof of its own.
Result<void> Prover::findNotAfter(ledger::TileReader& tiles) {
    const auto& path = m_out.inLedger;
    Result<void> done;
    TRY_VOID(m_reader.checkpointsFrom(path.index + 1, [&](const std::string& note) {
        const auto parsed = ledger::SignedCheckpoint::parse(note);
        const auto bound = parsed ? boundOf(m_policy, *parsed) : std::nullopt;
        if (!bound || bound->size > path.size)
            return true;
        const auto siblings = ledger::makeInclusionProof(path.index, bound->size, tiles);
        if (!siblings)
            done = siblings.error().kind == base::ErrorKind::Machine ? Result<void>(siblings.error()) : Result<void>();
        else if (ledger::checkInclusion(path.index, bound->size, path.leaf, *siblings, bound->root))
            m_out.notAfter = bound;
        return done.has_value() && !m_out.notAfter;
    }));
    return done;
}

Result<void> Prover::loadHeaders() {
    TRY(const auto bytes, m_reader.source().file(std::string(evidence::kAnchorHeaders)));
    if (auto headers = anchor::BlockHeaders::parse(bytes)) // verifying the trial finds those that do not hold
        m_headers = std::move(*headers);
    return {};
}

/// Does the seal stand below it too?
bool Prover::isBelow(const ledger::Checkpoint& checkpoint, ledger::TileReader& tiles) const {
    const auto& path = m_out.inLedger;
    if (checkpoint.origin != m_out.origin || checkpoint.size > path.size)
        return false;
    const auto siblings = ledger::makeInclusionProof(path.index, checkpoint.size, tiles);
    return siblings && ledger::checkInclusion(path.index, checkpoint.size, path.leaf, *siblings, checkpoint.root);
}

Result<void> Prover::findAnchors(ledger::TileReader& tiles) {
    Result<void> done;
    TRY_VOID(m_reader.checkpointsFrom(m_out.inLedger.index + 1, [&](const std::string& note) {
        const auto parsed = ledger::SignedCheckpoint::parse(note);
        if (parsed && m_anchors.contains(parsed->checkpoint.root) && isBelow(parsed->checkpoint, tiles))
            done = checkAnchorsOf(parsed->checkpoint);
        return done.has_value() && m_out.anchored != ProofState::Holds;
    }));
    return done;
}

/// One that is not what it claims fails the link, whatever the others say.
Result<void> Prover::checkAnchorsOf(const ledger::Checkpoint& checkpoint) {
    using State = evidence::AnchorVerdict::State;
    const evidence::AnchorTrust trust{nullptr, nullptr, m_headers ? &*m_headers : nullptr};
    const auto [first, last] = m_anchors.equal_range(checkpoint.root);
    for (auto at = first; at != last; ++at) {
        TRY(const auto bytes, m_reader.source().file(at->second));
        const auto kind = evidence::AnchorName::parse(at->second)->kind;
        m_out.anchors.push_back({checkpoint.size, evidence::checkAnchor(kind, bytes, checkpoint, trust)});
    }
    m_anchors.erase(first, last); // a checkpoint of the same size may have been cosigned afresh
    const auto has = [this](State state) {
        return std::any_of(m_out.anchors.begin(), m_out.anchors.end(),
                           [state](const auto& anchor) { return anchor.verdict.state == state; });
    };
    m_out.anchored = has(State::Invalid) ? ProofState::Fails
                     : has(State::Holds) ? ProofState::Holds
                                         : ProofState::NotYet;
    return {};
}

/// A seal of the same log-in, the earliest that is not too far back: its time and the ticks since then.
Result<void> Prover::reckonSealed() {
    const auto& header = m_seal.header;
    const auto earliest = header.seq > kSessionSealsLookedAt ? header.seq - kSessionSealsLookedAt : 0;
    for (auto seq = header.seq; seq > earliest; --seq) {
        TRY(const auto record, m_reader.sealRecord(header.chain, seq - 1));
        const auto seal = record ? evidence::Seal::parse(record->note) : Result<evidence::Seal>(base::badInput(""));
        if (!seal || seal->header.session != header.session)
            return {};
        m_out.times.sealed = base::UtcTime{seal->header.time.msSinceEpoch + header.tick - seal->header.tick};
    }
    return {};
}

Result<void> Prover::fillTimes() {
    auto& times = m_out.times;
    times.entered = m_seal.header.time;
    times.zoneMinutes = m_seal.header.zoneMinutes;
    TRY_VOID(reckonSealed());
    if (m_out.notAfter) {
        times.ledger = m_out.notAfter->time;
        times.entryToLedgerMs = times.ledger->msSinceEpoch - times.entered.msSinceEpoch;
    }
    const auto& place = m_out.row.entry.place;
    ObservedDays days(m_reader.projection(), m_study);
    TRY(const auto observed, days.of({place.subject, place.event, place.eventRepeat, place.form, place.formRepeat}));
    times.observed = observed.date;
    times.observedItem = observed.item;
    if (const auto lag = observed.daysUntil(times.entered, times.zoneMinutes))
        times.daysToEntry = *lag;
    return {};
}

class TrialProofs final : public Proofs {
public:
    explicit TrialProofs(Workbench& bench) : m_bench(bench) {}
    Result<EntryProof> prove(const evidence::EntryAt& at) override {
        TRY(const auto reader, m_bench.trial->openReader());
        return Prover(*reader, m_bench.study).run(at);
    }

private:
    Workbench& m_bench;
};

} // namespace

bool EntryProof::holds() const {
    const auto fails = [](ProofState state) { return state == ProofState::Fails; };
    return !fails(inSeal.state) && !fails(signature) && !fails(inLedger.state) && !fails(witnesses) && !fails(anchored);
}

std::unique_ptr<Proofs> makeProofs(Workbench& bench) { return std::make_unique<TrialProofs>(bench); }

} // namespace caseseal::desk

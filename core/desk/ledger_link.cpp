// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_link.h"

#include "crypto/random.h"
#include "ledger/folder_ledger.h"

namespace caseseal::desk {

namespace {

using base::Bytes;
using base::Result;
using crypto::Algorithm;
using crypto::SigningKey;
using ledger::KeyType;

struct KeyPlan {
    KeyType type;
    Algorithm algorithm;
    bool witness;
};
constexpr KeyPlan kKeyPlans[] = {
    {KeyType::Ed25519, Algorithm::Ed25519, false},
    {KeyType::MlDsa44Cosignature, Algorithm::MlDsa44, false},
    {KeyType::Ed25519Cosignature, Algorithm::Ed25519, true},
    {KeyType::MlDsa44Cosignature, Algorithm::MlDsa44, true},
};

/// The installation's own witness stands under the log's origin: FORMAT.md, "self-signed".
std::string memberName(const std::string& origin, const std::string& chain) {
    return origin + "/member/" + chain.substr(0, 8);
}

Result<ledger::MemberKeys> keysFromSeeds(base::BytesView seeds, const std::string& origin, const std::string& chain) {
    if (seeds.size() != std::size(kKeyPlans) * crypto::kSeedBytes)
        return base::badInput("The trial's ledger keys are not readable.");
    ledger::MemberKeys keys;
    for (std::size_t i = 0; i < std::size(kKeyPlans); ++i) {
        const auto& plan = kKeyPlans[i];
        const crypto::SecretBytes seed(seeds.subspan(i * crypto::kSeedBytes, crypto::kSeedBytes));
        TRY(auto key, SigningKey::fromSeed(plan.algorithm, seed));
        auto& list = plan.witness ? keys.witnessSigners : keys.logSigners;
        list.emplace_back(plan.witness ? memberName(origin, chain) : origin, plan.type, std::move(key));
    }
    return keys;
}

/// One log, one member who is its own witness with both kinds of key.
ledger::Policy ownPolicy(const ledger::MemberKeys& keys) {
    ledger::Policy policy;
    for (const auto& signer : keys.logSigners)
        policy.logs.push_back({signer.verifierKey(), ""});
    policy.witnesses.push_back({"site-ed25519", keys.witnessSigners.at(0).verifierKey(), ""});
    policy.witnesses.push_back({"site-mldsa44", keys.witnessSigners.at(1).verifierKey(), ""});
    policy.groups.push_back({"site", 2, {"site-ed25519", "site-mldsa44"}});
    policy.groups.push_back({"members", 1, {"site"}});
    policy.quorum = "members";
    return policy;
}

Result<void> saveText(store::TrialFile& trial, const char* name, std::string_view text) {
    return trial.saveSetting(name, base::bytesOf(text));
}

} // namespace

Result<std::string> textSetting(store::TrialFile& trial, const std::string& name) {
    TRY(const auto value, trial.setting(name));
    return value ? std::string(base::textOf(*value)) : std::string();
}

Result<void> LedgerLink::make(store::TrialFile& trial, const std::string& chain, const std::string& folder) {
    const std::string origin = "caseseal.org/ledger/" + base::encodeHex(crypto::randomArray<16>());
    Bytes seeds(std::size(kKeyPlans) * crypto::kSeedBytes);
    crypto::fillRandom(seeds);
    const auto keys = keysFromSeeds(seeds, origin, chain);
    const auto saved = trial.saveSetting(setting::kLedgerSeeds, seeds);
    crypto::wipe(seeds.data(), seeds.size());
    TRY_VOID(saved);
    if (!keys)
        return keys.error();
    TRY_VOID(saveText(trial, setting::kLedgerOrigin, origin));
    TRY_VOID(saveText(trial, setting::kLedgerFolder, folder));
    return saveText(trial, setting::kPolicy, ownPolicy(*keys).encode());
}

Result<LedgerLink> LedgerLink::load(store::TrialFile& trial) {
    LedgerLink link;
    TRY(link.origin, textSetting(trial, setting::kLedgerOrigin));
    TRY(const auto folder, textSetting(trial, setting::kLedgerFolder));
    TRY(const auto policyText, textSetting(trial, setting::kPolicy));
    TRY(link.policy, ledger::Policy::parse(policyText));
    link.folder = std::filesystem::path(folder).is_absolute() ? std::filesystem::path(folder) : trial.folder() / folder;
    TRY(const auto chain, textSetting(trial, setting::kChain));
    TRY(auto seeds, trial.setting(setting::kLedgerSeeds));
    if (!seeds)
        return base::badInput("The trial has no ledger keys: it was not made completely.");
    auto keys = keysFromSeeds(*seeds, link.origin, chain);
    crypto::wipe(seeds->data(), seeds->size());
    if (!keys)
        return keys.error();
    link.keys = std::move(*keys);
    return link;
}

namespace {

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

using Waiting = std::vector<std::pair<std::uint64_t, crypto::Digest>>;

/// Seals that a publishing cut short by a crash has put on the ledger already: found there again, so that none enters
/// twice. Takes them out of `waiting` and gives their indexes.
Result<std::map<std::uint64_t, std::uint64_t>> recover(ledger::LedgerPort& port, Waiting& waiting,
                                                       std::uint64_t keptSize) {
    std::map<std::uint64_t, std::uint64_t> indexes;
    TRY(const auto note, port.checkpoint());
    if (note.empty() || waiting.empty())
        return indexes;
    TRY(const auto head, ledger::SignedCheckpoint::parse(note));
    if (head.checkpoint.size <= keptSize)
        return indexes;
    TRY(auto reader, ledger::TileReader::open(port, head.checkpoint.size, head.checkpoint.root));
    std::map<crypto::Digest, std::uint64_t> seqByLeaf;
    for (const auto& [seq, hash] : waiting)
        seqByLeaf[ledger::leafHash(hash)] = seq;
    for (std::uint64_t i = keptSize; i < head.checkpoint.size; ++i) {
        TRY(const auto leaf, reader.leaf(i));
        if (const auto at = seqByLeaf.find(leaf); at != seqByLeaf.end())
            indexes.emplace(at->second, i);
    }
    std::erase_if(waiting, [&](const auto& one) { return indexes.contains(one.first); });
    return indexes;
}

Result<std::uint64_t> sizeOf(const std::string& note) {
    if (note.empty())
        return std::uint64_t{0};
    TRY(const auto parsed, ledger::SignedCheckpoint::parse(note));
    return parsed.checkpoint.size;
}

} // namespace

Result<std::uint64_t> publishSeals(store::TrialFile& trial, const LedgerLink& link, const std::string& chain,
                                   base::UtcTime now) {
    TRY(auto waiting, trial.notLogged(chain));
    TRY(const auto kept, trial.checkpointNote());
    if (waiting.empty() && !kept.empty())
        return std::uint64_t{0};
    const auto total = static_cast<std::uint64_t>(waiting.size());
    TRY(const auto keptSize, sizeOf(kept));
    TRY(const auto port, ledger::FolderLedger::open(link.folder));
    TRY(auto indexes, recover(*port, waiting, keptSize));
    std::vector<crypto::Digest> hashes;
    hashes.reserve(waiting.size());
    for (const auto& [seq, hash] : waiting)
        hashes.push_back(hash);
    TRY(const auto published, ledger::publish(*port, link.origin, link.policy, link.keys, hashes, kept,
                                              static_cast<std::uint64_t>(now.msSinceEpoch / 1000)));
    TRY(const auto head, ledger::SignedCheckpoint::parse(published.checkpointNote));
    TRY(auto reader, ledger::TileReader::open(*port, head.checkpoint.size, head.checkpoint.root));
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const auto index = published.indexes.at(i);
        TRY(const auto leaf, reader.leaf(index));
        if (leaf != ledger::leafHash(waiting[i].second))
            return base::refused("The ledger does not hold seal " + std::to_string(waiting[i].first) +
                                 " where it said; nothing was noted as published.");
        indexes[waiting[i].first] = index;
    }
    TRY(const auto tiles, newTiles(reader, keptSize));
    TRY_VOID(trial.saveLedgerProofs(chain, indexes, published.checkpointNote, tiles));
    (void)trial.tidy(); // nobody waits for a save here; where it fails, the log is only longer
    return total;
}

namespace {

evidence::Finding ledgerFinding(std::string what, std::string expected, std::string found) {
    evidence::Finding finding;
    finding.code = "ledger-consistency";
    finding.what = std::move(what);
    finding.expected = std::move(expected);
    finding.found = std::move(found);
    return finding;
}

} // namespace

Result<std::vector<evidence::Finding>> compareLedger(const std::filesystem::path& folder, const std::string& keptNote,
                                                     const ledger::Policy& policy) {
    std::vector<evidence::Finding> findings;
    if (keptNote.empty())
        return findings;
    TRY(const auto kept, ledger::SignedCheckpoint::parse(keptNote));
    const std::string sizeText = std::to_string(kept.checkpoint.size) + " seals";
    if (!std::filesystem::exists(folder / "checkpoint")) {
        findings.push_back(
            ledgerFinding("The ledger's folder " + folder.string() +
                              " is gone or holds no checkpoint; the proofs kept with the trial still hold.",
                          sizeText, "nothing"));
        return findings;
    }
    TRY(const auto port, ledger::FolderLedger::open(folder));
    TRY(const auto note, port->checkpoint());
    const auto found = ledger::SignedCheckpoint::parse(note);
    if (!found) {
        findings.push_back(
            ledgerFinding("The ledger's checkpoint cannot be read: " + found.error().message, sizeText, ""));
        return findings;
    }
    const auto judged = ledger::judge(policy, *found);
    if (!judged || !judged->loggedBySome || found->checkpoint.origin != kept.checkpoint.origin) {
        findings.push_back(ledgerFinding("The ledger's checkpoint is not signed by the log of this trial's policy.",
                                         kept.checkpoint.origin, found->checkpoint.origin));
        return findings;
    }
    if (found->checkpoint.size < kept.checkpoint.size) {
        findings.push_back(
            ledgerFinding("The ledger is shorter than it was when this trial last published: an older copy "
                          "was put back.",
                          sizeText, std::to_string(found->checkpoint.size) + " seals"));
        return findings;
    }
    auto reader = ledger::TileReader::open(*port, found->checkpoint.size, found->checkpoint.root);
    const auto root = reader ? ledger::rootOf(kept.checkpoint.size, *reader) : Result<crypto::Digest>(reader.error());
    if (!root)
        findings.push_back(
            ledgerFinding("The ledger's tiles do not give its own checkpoint: " + root.error().message, sizeText, ""));
    else if (*root != kept.checkpoint.root)
        findings.push_back(
            ledgerFinding("The ledger holds another history than the one this trial has seen (split view).",
                          base::encodeBase64(kept.checkpoint.root), base::encodeBase64(*root)));
    return findings;
}

} // namespace caseseal::desk

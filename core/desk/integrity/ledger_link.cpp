// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_link.h"

#include "crypto/random.h"

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
constexpr std::size_t kSeedsBytes = std::size(kKeyPlans) * crypto::kSeedBytes;

/// The installation's own witness stands under the log's origin: FORMAT.md, "self-signed".
std::string ownMember(const std::string& origin, const std::string& chain) {
    return origin + "/member/" + chain.substr(0, 8);
}

/// One log, one member who is its own witness with both kinds of key.
ledger::Policy ownPolicy(const ledger::MemberKeys& keys) {
    ledger::Policy policy;
    for (const auto& signer : keys.logSigners)
        policy.logs.push_back({signer.verifierKey(), "", "site"});
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

Result<ledger::MemberKeys> keysFromSeeds(base::BytesView seeds, const std::string& origin, const std::string& member) {
    if (seeds.size() != kSeedsBytes)
        return base::badInput("The trial's ledger keys are not readable.");
    ledger::MemberKeys keys;
    for (std::size_t i = 0; i < std::size(kKeyPlans); ++i) {
        const auto& plan = kKeyPlans[i];
        const crypto::SecretBytes seed(seeds.subspan(i * crypto::kSeedBytes, crypto::kSeedBytes));
        TRY(auto key, SigningKey::fromSeed(plan.algorithm, seed));
        auto& list = plan.witness ? keys.witnessSigners : keys.logSigners;
        list.emplace_back(plan.witness ? member : origin, plan.type, std::move(key));
    }
    return keys;
}

Bytes freshSeeds(base::BytesView kept) {
    Bytes seeds(kSeedsBytes);
    crypto::fillRandom(seeds);
    for (std::size_t i = 0; i < std::size(kKeyPlans) && kept.size() == kSeedsBytes; ++i)
        if (!kKeyPlans[i].witness)
            std::copy_n(kept.begin() + static_cast<std::ptrdiff_t>(i * crypto::kSeedBytes), crypto::kSeedBytes,
                        seeds.begin() + static_cast<std::ptrdiff_t>(i * crypto::kSeedBytes));
    return seeds;
}

Result<std::string> textSetting(store::TrialFile& trial, const std::string& name) {
    TRY(const auto value, trial.setting(name));
    return value ? std::string(base::textOf(*value)) : std::string();
}

Result<std::string> newestSeen(store::TrialFile& trial) {
    TRY(auto kept, trial.checkpointNote());
    TRY(auto seen, textSetting(trial, setting::kLedgerSeen));
    if (kept.empty() || seen.empty())
        return kept.empty() ? std::move(seen) : std::move(kept);
    TRY(const auto keptHead, ledger::SignedCheckpoint::parse(kept));
    TRY(const auto seenHead, ledger::SignedCheckpoint::parse(seen));
    return seenHead.checkpoint.size > keptHead.checkpoint.size ? std::move(seen) : std::move(kept);
}

Result<void> LedgerLink::make(store::TrialFile& trial, const std::string& chain, const std::string& folder) {
    const std::string origin = "caseseal.org/ledger/" + base::encodeHex(crypto::randomArray<16>());
    Bytes seeds = freshSeeds({});
    const auto keys = keysFromSeeds(seeds, origin, ownMember(origin, chain));
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
    link.place.folder =
        std::filesystem::path(folder).is_absolute() ? std::filesystem::path(folder) : trial.folder() / folder;
    TRY(link.place.server, textSetting(trial, setting::kLedgerServer));
    TRY(const auto chain, textSetting(trial, setting::kChain));
    TRY(link.member, textSetting(trial, setting::kLedgerMember));
    if (link.member.empty())
        link.member = ownMember(link.origin, chain);
    TRY(auto seeds, trial.setting(setting::kLedgerSeeds));
    if (!seeds)
        return base::badInput("The trial has no ledger keys: it was not made completely.");
    auto keys = keysFromSeeds(*seeds, link.origin, link.member);
    crypto::wipe(seeds->data(), seeds->size());
    if (!keys)
        return keys.error();
    link.keys = std::move(*keys);
    return link;
}

std::vector<ledger::VerifierKey> LedgerLink::verifierKeys() const {
    std::vector<ledger::VerifierKey> out;
    for (const auto* signers : {&keys.logSigners, &keys.witnessSigners})
        for (const auto& signer : *signers)
            out.push_back(signer.verifierKey());
    return out;
}

} // namespace caseseal::desk

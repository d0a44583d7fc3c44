// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/split_view_file.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

using base::badInput;
using base::Result;
using crypto::Digest;

constexpr std::string_view kSplitViewType = "caseseal.org/split-view@v1";
constexpr std::size_t kMembers = 6;

Result<ledger::SignedCheckpoint> headIn(const Json& json, std::string_view key) {
    const auto* note = textIn(json, key);
    if (note == nullptr)
        return badInput("It names no " + std::string(key) + " head.");
    return ledger::SignedCheckpoint::parse(*note);
}

Result<Digest> hashIn(const Json& json) {
    const auto* text = json.asString();
    if (text == nullptr)
        return badInput("A hash in it is no text.");
    return base::exactly<sizeof(Digest)>(base::parseBase64(*text));
}

Result<std::vector<Digest>> proofIn(const Json& json) {
    const Json* proof = json.find("proof");
    if (proof == nullptr || proof->asArray() == nullptr || proof->asArray()->size() > ledger::kMaxProofHashes)
        return badInput("It has no proof, or one that is too long.");
    std::vector<Digest> out;
    for (const auto& one : *proof->asArray()) {
        TRY(out.emplace_back(), hashIn(one));
    }
    return out;
}

Result<std::optional<Digest>> rootIn(const Json& json) {
    const Json* root = json.find("root");
    if (root == nullptr)
        return badInput("It names no root.");
    if (root->isNull())
        return std::optional<Digest>();
    TRY(const Digest hash, hashIn(*root));
    return std::optional(hash);
}

Json hashJson(const Digest& hash) { return base::encodeBase64(hash); }

Json namesOf(const std::vector<ledger::VerifierKey>& keys) {
    Json::Array out;
    for (const auto& key : keys)
        out.emplace_back(key.encode());
    return out;
}

Json headJson(const ledger::Checkpoint& head) {
    return Json::Object{{"root", hashJson(head.root)},
                        {"size", std::to_string(head.size)}}; // may be beyond what a number of JSON holds
}

/// The names of keys, each once: a party may have several.
std::string listOf(const std::vector<ledger::VerifierKey>& keys) {
    std::vector<std::string> names;
    for (const auto& key : keys)
        if (std::find(names.begin(), names.end(), key.name) == names.end())
            names.push_back(key.name);
    std::string out;
    for (const auto& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

std::string sealsOf(std::uint64_t count) { return std::to_string(count) + (count == 1 ? " seal" : " seals"); }

std::string describe(const ledger::SplitView& view, const ledger::SplitViewProof& proof) {
    const auto& smaller = view.smaller.checkpoint;
    const auto& larger = view.larger.checkpoint;
    std::string out = "Two histories of the ledger " + smaller.origin + " were signed: ";
    out += smaller.size == larger.size
               ? "two heads of " + sealsOf(smaller.size) + " have different roots"
               : "the head of " + sealsOf(larger.size) + " does not continue that of " + sealsOf(smaller.size);
    out += proof.logs.empty() ? ". No single log key signed both: two members signed one history each"
                              : ". The ledger's own key signed both";
    if (!proof.cosigners.empty())
        out += "; cosigned both, which an honest witness never does: " + listOf(proof.cosigners);
    return out + ".";
}

Finding findingOf(const ledger::SplitView& view, const ledger::SplitViewProof& proof) {
    const auto& smaller = view.smaller.checkpoint;
    Finding out;
    out.code = "ledger-consistency";
    out.what = describe(view, proof);
    out.expected = base::encodeBase64(smaller.root);
    out.found = base::encodeBase64(view.root ? *view.root : view.larger.checkpoint.root);
    return out;
}

Verdict unproved(const std::string& why) {
    Verdict out;
    out.findings.push_back({"unreadable", {}, {}, {}, {}, why, {}, {}});
    out.findingsTotal = 1;
    return out;
}

void judgeFile(SplitViewVerdict& out, const std::optional<ledger::Policy>& given) {
    const auto own = given ? Result<ledger::Policy>(*given) : ledger::Policy::parse(out.file->policy);
    const auto proof = own ? ledger::judge(out.file->splitView, *own) : Result<ledger::SplitViewProof>(own.error());
    if (!proof) {
        out.verdict = unproved("This file proves no split view. " + proof.error().message);
        return;
    }
    out.proof = *proof;
    out.verdict.kind = VerdictKind::Altered;
    out.verdict.findings.push_back(findingOf(out.file->splitView, out.proof));
    out.verdict.findingsTotal = 1;
    if (!given)
        out.verdict.warnings.push_back({"policy-from-bundle",
                                        {},
                                        {},
                                        {},
                                        {},
                                        "Judged by the policy that this file brings itself: compare its keys with "
                                        "those known from elsewhere.",
                                        {},
                                        {}});
}

} // namespace

bool SplitViewFile::begins(std::string_view start) { return start.starts_with("{\"larger\":\""); }

Result<SplitViewFile> SplitViewFile::parse(std::string_view text) {
    if (text.size() > kMaxBytes)
        return badInput("This is larger than the proof of a split view can be.");
    if (!text.ends_with('\n'))
        return badInput("The proof of a split view ends in a line feed; this one was cut off.");
    TRY(const Json json, Json::parse(text.substr(0, text.size() - 1)));
    const auto* type = textIn(json, "type");
    const auto* policy = textIn(json, "policy");
    if (type == nullptr || *type != kSplitViewType)
        return badInput("This is no proof of a split view of version 1.");
    if (json.asObject()->size() != kMembers || policy == nullptr)
        return badInput("The proof of a split view has other members than it should.");
    SplitViewFile out;
    out.policy = *policy;
    TRY(out.splitView.smaller, headIn(json, "smaller"));
    TRY(out.splitView.larger, headIn(json, "larger"));
    TRY(out.splitView.proof, proofIn(json));
    TRY(out.splitView.root, rootIn(json));
    return out;
}

std::string SplitViewFile::encode() const {
    Json::Array proof;
    for (const auto& hash : splitView.proof)
        proof.push_back(hashJson(hash));
    return Json(Json::Object{{"larger", splitView.larger.note.encode()},
                             {"policy", policy},
                             {"proof", std::move(proof)},
                             {"root", splitView.root ? hashJson(*splitView.root) : Json()},
                             {"smaller", splitView.smaller.note.encode()},
                             {"type", kSplitViewType}})
               .encode() +
           "\n";
}

SplitViewVerdict judgeSplitView(std::string_view text, const std::optional<ledger::Policy>& policy) {
    SplitViewVerdict out;
    auto file = SplitViewFile::parse(text);
    if (!file) {
        out.verdict = unproved(file.error().message);
        return out;
    }
    out.file = std::move(*file);
    judgeFile(out, policy);
    return out;
}

std::string SplitViewVerdict::encodeJson() const {
    auto json = Json::parse(verdict.encodeJson());
    CHECK(json.has_value() && json->asObject() != nullptr);
    Json::Object out = *json->asObject();
    if (file) {
        const auto& view = file->splitView;
        Json::Array oneSide;
        for (const auto& name : proof.oneSideNames)
            oneSide.emplace_back(name);
        out.emplace("splitView", Json::Object{{"cosigners", namesOf(proof.cosigners)},
                                              {"larger", headJson(view.larger.checkpoint)},
                                              {"logs", namesOf(proof.logs)},
                                              {"oneSide", std::move(oneSide)},
                                              {"origin", view.smaller.checkpoint.origin},
                                              {"proved", proved()},
                                              {"smaller", headJson(view.smaller.checkpoint)}});
    }
    return Json(std::move(out)).encode();
}

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sealed_policy.h"

#include "crypto/digest.h"

namespace caseseal::evidence {

namespace {

std::string hashOf(const std::string& text) { return base::encodeHex(crypto::sha256(base::bytesOf(text))); }

} // namespace

Entry SealedPolicy::encode() const {
    const std::string text = policy.encode();
    Json::Object data{{"format", kPolicyFormat}, {"sha256", hashOf(text)}, {"policy", text}, {"purpose", purpose}};
    if (!member.empty())
        data["member"] = member;
    Entry entry;
    entry.act = "data.import";
    entry.data = std::move(data);
    return entry;
}

base::Result<SealedPolicy> SealedPolicy::parse(const Entry& entry) {
    if (!isPolicyAct(entry))
        return base::badInput("The entry brings no policy.");
    const std::string text = textOr(entry.data, "policy");
    if (hashOf(text) != textOr(entry.data, "sha256"))
        return base::badInput("The policy in the entry has not the hash that is named beside it.");
    SealedPolicy sealed{{}, textOr(entry.data, "purpose"), textOr(entry.data, "member")};
    TRY(sealed.policy, ledger::Policy::parse(text));
    return sealed;
}

bool isPolicyAct(const Entry& entry) {
    return std::string_view(entry.act) == "data.import" && // compares sizes first
           textOr(entry.data, "format") == kPolicyFormat;
}

} // namespace caseseal::evidence

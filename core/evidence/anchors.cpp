// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/anchors.h"

#include "anchor/ots.h"
#include "base/cut.h"

namespace caseseal::evidence {

namespace {

constexpr std::string_view kFolder = "anchors/";
constexpr std::string_view kStamp = ".tsr", kProof = ".ots";
constexpr std::size_t kRootDigits = 64;
constexpr unsigned kMostStamps = 9;
constexpr std::int64_t kBlockToleranceMs = 2 * 3'600'000; ///< nodes refuse blocks whose clock is further ahead

void addCaveat(AnchorVerdict& verdict, AnchorVerdict::State state, std::string_view code, const std::string& what) {
    verdict.state = state;
    verdict.caveats.push_back({code, what});
    if (state != AnchorVerdict::State::Holds)
        verdict.what = what;
}

AnchorVerdict invalid(std::string what) {
    AnchorVerdict out;
    out.what = std::move(what);
    return out;
}

AnchorVerdict checkStamp(base::BytesView file, const crypto::Digest& imprint, const AnchorTrust& trust) {
    using State = AnchorVerdict::State;
    const auto stamp = anchor::checkTimeStamp(file, imprint, trust.roots);
    if (stamp.state == anchor::TimeStampVerdict::State::Invalid)
        return invalid(stamp.what);
    AnchorVerdict out;
    out.state = State::Holds;
    out.by = stamp.authority;
    out.time = out.bound = stamp.genTime;
    if (!stamp.rootTrusted && trust.roots != nullptr)
        addCaveat(out, State::NotChecked, "anchor-root-unknown",
                  "The time stamps of " + stamp.authority + " rest on " + stamp.root +
                      ", which is none of the roots that you trust: they add nothing to this verdict.");
    else if (!stamp.rootTrusted)
        addCaveat(out, State::Holds, "anchor-root-from-bundle",
                  "The time stamps of " + stamp.authority + " were judged by the certificate that they bring (" +
                      stamp.root + "): compare it with one that you know from elsewhere.");
    if (!stamp.revocationChecked)
        addCaveat(out, out.state, "anchor-revocation-unknown",
                  "No list of revoked certificates was kept with time stamps of " + stamp.authority +
                      ": whether its certificate had been revoked is not known here.");
    return out;
}

AnchorVerdict checkProof(base::BytesView file, const crypto::Digest& imprint, const AnchorTrust& trust) {
    using State = AnchorVerdict::State;
    using Ots = anchor::OtsVerdict::State;
    auto proof = anchor::checkOts(file, imprint, trust.headers);
    const bool byFound = proof.state == Ots::InBlock && trust.foundHeaders != nullptr;
    if (byFound)
        proof = anchor::checkOts(file, imprint, trust.foundHeaders);
    AnchorVerdict out;
    if (proof.state == Ots::InBlock || proof.state == Ots::Verified)
        out.by = "Bitcoin block " + std::to_string(proof.height);
    switch (proof.state) {
    case Ots::Invalid:
        return invalid(proof.what);
    case Ots::Pending:
        addCaveat(out, State::Pending, "anchor-pending", proof.what);
        break;
    case Ots::Unknown:
    case Ots::InBlock:
        addCaveat(out, State::NotChecked, "anchor-not-checked", proof.what + " It adds nothing to this verdict.");
        break;
    case Ots::Verified:
        out.state = State::Holds;
        out.time = proof.time;
        out.bound = {proof.time.msSinceEpoch + kBlockToleranceMs};
        if (byFound)
            addCaveat(out, State::Holds, "anchor-headers-from-bundle",
                      out.by + " was judged by the header that the bundle brings: compare it with the block chain as "
                               "you know it.");
        break;
    }
    return out;
}

} // namespace

std::optional<AnchorName> AnchorName::parse(std::string_view name) {
    AnchorName out;
    if (!base::cutStart(name, kFolder) || name.size() < kRootDigits ||
        !base::parseHexInto(name.substr(0, kRootDigits), out.root))
        return std::nullopt;
    name.remove_prefix(kRootDigits);
    if (name == kProof) {
        out.kind = Kind::OpenTimestamps;
        return out;
    }
    if (!base::cutEnd(name, kStamp))
        return std::nullopt;
    if (name.empty())
        return out;
    out.number = name.size() == 2 && name[0] == '-' ? static_cast<unsigned>(name[1] - '0') : 0;
    return out.number >= 2 && out.number <= kMostStamps ? std::optional(out) : std::nullopt;
}

std::string AnchorName::encode() const {
    std::string out(kFolder);
    out += base::encodeHex(root);
    if (kind == Kind::OpenTimestamps)
        return out + std::string(kProof);
    CHECK(number >= 1 && number <= kMostStamps);
    return out + (number == 1 ? "" : "-" + std::to_string(number)) + std::string(kStamp);
}

crypto::Digest anchorImprint(const ledger::Checkpoint& checkpoint) {
    return crypto::sha256(base::bytesOf(checkpoint.encode()));
}

AnchorVerdict checkAnchor(AnchorName::Kind kind, base::BytesView file, const ledger::Checkpoint& checkpoint,
                          const AnchorTrust& trust) {
    const auto imprint = anchorImprint(checkpoint);
    return kind == AnchorName::Kind::TimeStamp ? checkStamp(file, imprint, trust) : checkProof(file, imprint, trust);
}

namespace {
constexpr std::string_view kBy = "time-anchored by ", kOn = " on ", kFirst = ": the first ",
                           kSeals = " seals of the ledger";
}

std::optional<TimeAnchored> TimeAnchored::parse(std::string_view word) {
    if (!base::cutStart(word, kBy) || !base::cutEnd(word, kSeals))
        return std::nullopt;
    const auto first = word.rfind(kFirst); // the name may hold anything
    if (first == std::string_view::npos)
        return std::nullopt;
    const auto seals = base::parseDecimal(word.substr(first + kFirst.size()));
    const auto on = word.rfind(kOn, first);
    const auto time = on == std::string_view::npos
                          ? base::Result<base::UtcTime>(base::badInput(""))
                          : base::parseTime(word.substr(on + kOn.size(), first - on - kOn.size()));
    if (!seals || !time)
        return std::nullopt;
    return TimeAnchored{std::string(word.substr(0, on)), *time, *seals};
}

std::string TimeAnchored::encode() const {
    std::string out(kBy);
    out += by;
    out += kOn;
    out += base::encodeTime(time);
    out += kFirst;
    out += std::to_string(seals);
    out += kSeals;
    return out;
}

} // namespace caseseal::evidence

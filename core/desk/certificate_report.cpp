// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_report.h"

#include "base/check.h"

namespace caseseal::desk {

namespace {

constexpr std::size_t kMaxCodeBytes = 1200;   ///< more makes modules that a telephone does not read from paper
constexpr std::size_t kLongestSignature = 80; ///< Ed25519, with a time or without
constexpr std::int64_t kMsPerSecond = 1000;

std::string cosigned(const ledger::QuorumState& quorum) {
    if (quorum.parties == 0)
        return "by nobody: the policy asks for no witness";
    std::string out =
        "by " + std::to_string(quorum.partiesCosigned) + " of " + plural(quorum.parties, "member", "members");
    if (quorum.latestTimeSeconds > 0)
        out +=
            ", " + describeTime({static_cast<std::int64_t>(quorum.latestTimeSeconds) * kMsPerSecond}, 0).substr(0, 23);
    return out;
}

std::vector<report::Fact> certificateFacts(const ReportInput& input, const ledger::QuorumState& quorum) {
    const auto& counts = input.verdict.counts;
    const auto& ledger = *input.manifest.ledger;
    std::vector<report::Fact> out{{"Ledger", ledger.origin, false},
                                  {"Checkpoint", plural(ledger.size, "seal", "seals"), false},
                                  {"Root", base::encodeHex(ledger.root), true},
                                  {"Cosigned", cosigned(quorum), false}};
    if (!input.manifest.chains.empty()) {
        const auto& own = input.manifest.chains.front();
        out.push_back({"Chain", own.chain, true});
        out.push_back({"Head", base::encodeHex(own.head), true});
        out.push_back(
            {"Seals",
             std::to_string(own.length) + ", " + std::to_string(counts.notLogged) + " of them not on the ledger yet",
             false});
    }
    if (input.manifest.chains.size() > 1)
        out.push_back({"Other chains", std::to_string(input.manifest.chains.size() - 1) + ", in the evidence", false});
    out.push_back({"Record",
                   plural(counts.entries, "entry", "entries") + ", " +
                       plural(counts.subjects, "participant", "participants") + ", " +
                       plural(counts.persons, "person", "persons"),
                   false});
    out.push_back({"Study version", input.trial.studyVersion, false});
    return out;
}

} // namespace

Result<CodedCheckpoint> codedCheckpoint(const std::string& note, std::size_t maxBytes) {
    TRY(auto parsed, ledger::SignedNote::parse(note));
    CodedCheckpoint out;
    out.all = parsed.signatures.size();
    std::erase_if(parsed.signatures, [](const auto& line) { return line.signature.size() > kLongestSignature; });
    while (parsed.signatures.size() > 1 && parsed.encode().size() > maxBytes)
        parsed.signatures.pop_back();
    out.left = parsed.signatures.size();
    out.note = parsed.encode();
    return out;
}

Result<report::CertificateContent> makeCertificateContent(const ReportInput& input) {
    CHECK(input.manifest.ledger && !input.checkpoint.empty());
    TRY(const auto checkpoint, ledger::SignedCheckpoint::parse(input.checkpoint));
    TRY(const auto quorum, ledger::judge(input.policy, checkpoint));
    TRY(const auto coded, codedCheckpoint(input.checkpoint, kMaxCodeBytes));
    report::CertificateContent content;
    fillFrame(content, input);
    content.title = "Integrity certificate";
    content.facts = certificateFacts(input, quorum);
    content.checkpoint = coded.note;
    content.codeWords =
        "The code holds the checkpoint as a signed note, with " + std::to_string(coded.left) + " of its " +
        plural(coded.all, "signature", "signatures") +
        "; the evidence has them all. Keep this page: whatever the ledger shows later must contain this "
        "checkpoint, or its history was rewritten.";
    content.findings = input.verdict.findingsTotal;
    content.warnings = input.verdict.warnings.size();
    content.reportJson = reportJson(input, "certificate", {});
    return content;
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_report.h"

#include "base/check.h"

namespace caseseal::desk {

namespace {

constexpr std::size_t kLongestSignature = 80; ///< Ed25519, with a time or without

std::string cosigned(const report::ReportWords& say, const ledger::QuorumState& quorum) {
    if (quorum.parties == 0)
        return say.say("cosigned-nobody");
    const std::string out = say.count("cosigned-by", quorum.parties, {say.number(quorum.partiesCosigned)});
    if (quorum.latestTimeSeconds == 0)
        return out;
    return say.say("list",
                   {out, say.momentUtc({static_cast<std::int64_t>(quorum.latestTimeSeconds) * base::kMsPerSecond})});
}

std::string recordOf(const report::ReportWords& say, const evidence::Counts& counts) {
    return say.say("list", {say.say("list", {say.count("count-entries", counts.entries),
                                             say.count("count-participants", counts.subjects)}),
                            say.count("count-persons", counts.persons)});
}

std::vector<report::Fact> certificateFacts(const ReportInput& input, const ledger::QuorumState& quorum) {
    const report::ReportWords say(input.language);
    const auto& counts = input.verdict.counts;
    const auto& ledger = *input.manifest.ledger;
    const auto& chains = input.manifest.chains;
    std::vector<report::Fact> out{{say.say("fact-ledger"), ledger.origin, false},
                                  {say.say("fact-checkpoint"), say.count("count-seals", ledger.size), false},
                                  {say.say("fact-root"), base::encodeHex(ledger.root), true},
                                  {say.say("fact-cosigned"), cosigned(say, quorum), false}};
    if (!chains.empty()) {
        const auto& own = chains.front();
        out.push_back({say.say("fact-chain"), own.chain, true});
        out.push_back({say.say("fact-head"), base::encodeHex(own.head), true});
        out.push_back({say.say("fact-seals"),
                       say.say("fact-seals-not-logged", {say.number(own.length), say.number(counts.notLogged)}),
                       false});
    }
    if (chains.size() > 1)
        out.push_back(
            {say.say("fact-other-chains"), say.say("fact-other-chains-count", {say.number(chains.size() - 1)}), false});
    out.push_back({say.say("fact-record"), recordOf(say, counts), false});
    out.push_back({say.say("fact-study-version"), input.trial.studyVersion, false});
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
    TRY(const auto coded, codedCheckpoint(input.checkpoint));
    const report::ReportWords say(input.language);
    report::CertificateContent content;
    fillFrame(content, input);
    content.title = say.say("title-certificate");
    content.facts = certificateFacts(input, quorum);
    content.checkpoint = coded.note;
    content.codeWords = say.count("code-holds", coded.all, {say.number(coded.left)});
    content.findings = input.verdict.findingsTotal;
    content.warnings = input.verdict.warnings.size();
    content.reportJson = reportJson(input, "certificate", {});
    return content;
}

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_frame.h"

#include "evidence/anchors.h"
#include "evidence/report_seal.h"
#include "ledger/note.h"

namespace caseseal::desk {

using evidence::Json;
using evidence::VerdictKind;

namespace {

std::string verdictSentence(const report::ReportWords& say, const evidence::Verdict& verdict) {
    const std::string entries = say.count("count-entries", verdict.counts.entries),
                      inSeals = say.count("count-in-seals", verdict.counts.seals);
    switch (verdict.kind) {
    case VerdictKind::Intact:
        return say.say("verdict-intact", {entries, inSeals});
    case VerdictKind::Altered:
        return say.say("verdict-altered", {say.count("count-findings", verdict.findingsTotal), entries, inSeals});
    case VerdictKind::Unreadable:
        break;
    }
    return say.say("verdict-unreadable");
}

/// "witnessed 2 of 3": the verifier's words (FORMAT.md section 7), in the person's language.
report::Assurance plainAssurance(const report::ReportWords& say, const std::string& word) {
    constexpr std::string_view kWitnessed = "witnessed ", kOf = " of ";
    using Mark = report::Assurance::Mark;
    if (word == "self-signed")
        return {Mark::Sealed, say.say("rests-self-signed"), say.say("rests-self-signed-text")};
    if (word == "logged")
        return {Mark::OnLedger, say.say("rests-logged"), say.say("rests-logged-text")};
    const std::size_t of = word.find(kOf);
    if (word.starts_with(kWitnessed) && of != std::string::npos)
        return {Mark::Witnessed,
                say.say("rests-witnessed",
                        {word.substr(kWitnessed.size(), of - kWitnessed.size()), word.substr(of + kOf.size())}),
                say.say("rests-witnessed-text")};
    if (const auto anchored = evidence::TimeAnchored::parse(word))
        return {Mark::Anchored, say.say("rests-anchored", {anchored->by}),
                say.say("rests-anchored-text", {say.momentUtc(anchored->time), say.number(anchored->seals)})};
    return {Mark::Sealed, word, {}};
}

report::VerdictTone toneOf(VerdictKind kind) {
    return kind == VerdictKind::Intact    ? report::VerdictTone::Intact
           : kind == VerdictKind::Altered ? report::VerdictTone::Altered
                                          : report::VerdictTone::Unreadable;
}

Json chainsJson(const evidence::Manifest& manifest) {
    Json::Array chains;
    for (const auto& head : manifest.chains)
        chains.push_back(Json::Object{{"chain", head.chain},
                                      {"head", base::encodeHex(head.head)},
                                      {"length", static_cast<std::int64_t>(head.length)}});
    return chains;
}

Json ledgerJson(const evidence::Manifest& manifest) {
    if (!manifest.ledger)
        return {};
    return Json::Object{{"origin", manifest.ledger->origin},
                        {"root", base::encodeBase64(manifest.ledger->root)},
                        {"size", static_cast<std::int64_t>(manifest.ledger->size)}};
}

} // namespace

void fillFrame(report::ReportBase& base, const ReportInput& input) {
    base.trial = input.trial.protocolName.empty() ? input.trial.studyName : input.trial.protocolName;
    base.site = input.trial.site;
    base.studyVersion = input.trial.studyVersion;
    const report::ReportWords say(input.language);
    base.created = say.moment(input.created, input.zoneMinutes);
    base.createdIso = base::encodeTime(input.created);
    base.issuedBy = input.issuedBy;
    base.software = "CaseSeal " CASESEAL_VERSION;
    base.language = input.language;
    base.part = input.part;
    if (!input.manifest.chains.empty())
        base.footHash = say.say("foot-head", {base::encodeHex(input.manifest.chains.front().head)});
    base.tone = toneOf(input.verdict.kind);
    base.verdict = verdictSentence(say, input.verdict);
    for (const auto& assurance : input.verdict.assurance)
        base.restsOn.push_back(plainAssurance(say, assurance));
    base.doesNotShow = {say.say("not-shown-observed"), say.say("not-shown-person"), say.say("not-shown-keys"),
                        say.say("not-shown-unlogged")};
    base.bundle = input.bundle;
    base.largestAttached = input.attachUpToBytes;
    base.seal = {evidence::kReportSealName, evidence::reportSealRoom,
                 [&signer = input.signer, now = input.created](const std::filesystem::path& file) {
                     return evidence::sealReport(file, signer, now);
                 }};
}

std::vector<report::Fact> chainFacts(const ReportInput& input) {
    const report::ReportWords say(input.language);
    const auto& counts = input.verdict.counts;
    std::vector<report::Fact> out;
    for (const auto& head : input.manifest.chains) {
        out.push_back({say.say("fact-chain"), head.chain, true});
        out.push_back({say.say("fact-chain-length"), say.number(head.length), false});
        out.push_back({say.say("fact-chain-head"), base::encodeHex(head.head), true});
    }
    if (const auto& ledger = input.manifest.ledger) {
        out.push_back({say.say("fact-ledger"), ledger->origin, false});
        out.push_back({say.say("fact-ledger-size"), say.count("count-seals", ledger->size), false});
        out.push_back({say.say("fact-ledger-root"), base::encodeHex(ledger->root), true});
    } else {
        out.push_back({say.say("fact-ledger"), say.say("fact-ledger-none"), false});
    }
    out.push_back({say.say("fact-entries"), say.number(counts.entries), false});
    out.push_back({say.say("fact-participants"), say.number(counts.subjects), false});
    out.push_back({say.say("fact-logged"), say.number(counts.logged), false});
    out.push_back({say.say("fact-not-logged"), say.number(counts.notLogged), false});
    out.push_back({say.say("fact-withheld"), say.number(counts.withheld), false});
    out.push_back({say.say("fact-erased"), say.number(counts.erased), false});
    return out;
}

std::vector<report::FindingLine> findingLines(const std::vector<evidence::Finding>& findings, const StudyNames& names) {
    const auto& say = names.say();
    std::vector<report::FindingLine> lines;
    for (const auto& finding : findings) {
        std::string place;
        if (!finding.place.subject.empty())
            place = finding.place.subject + (finding.place.event.empty() ? "" : " › " + names.place(finding.place));
        if (finding.seal) {
            const std::string seal = std::to_string(*finding.seal);
            const std::string where = finding.entry ? say.say("place-entry", {seal, std::to_string(*finding.entry)})
                                                    : say.say("place-seal", {seal});
            place = place.empty() ? where : say.say("list", {place, where});
        }
        lines.push_back(
            {finding.code, place, say.name("finding", finding.code), finding.expected, finding.found, finding.what});
    }
    return lines;
}

std::vector<report::PersonLine> personLines(const report::ReportWords& say, const TrialPersons& persons) {
    std::vector<report::PersonLine> lines;
    for (const auto* each : persons.all()) {
        const auto& person = *each;
        const auto key = ledger::VerifierKey::parse(person.key);
        lines.push_back({person.id, person.name, person.organisation, rolesOf(say, person.roles),
                         key ? key->fingerprint() : say.say("key-unreadable"),
                         say.say("place-seal", {std::to_string(person.sinceSeal)}),
                         person.disabled ? say.say("person-disabled") : say.say("person-active")});
    }
    return lines;
}

std::string reportJson(const ReportInput& input, std::string_view kind, Json::Object figures) {
    figures["type"] = "caseseal.org/report@v1";
    figures["kind"] = std::string(kind);
    figures["language"] = report::ReportWords(input.language).tag();
    figures["chains"] = chainsJson(input.manifest);
    figures["ledger"] = ledgerJson(input.manifest);
    figures["verdict"] = std::string(evidence::nameOf(input.held ? input.held->alone : input.verdict.kind));
    figures["counts"] = evidence::encodeCounts(input.verdict.counts);
    return Json(std::move(figures)).encode();
}

} // namespace caseseal::desk

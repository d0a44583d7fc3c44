// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_frame.h"

#include "ledger/note.h"

namespace caseseal::desk {

using evidence::Json;
using evidence::VerdictKind;

namespace {

std::string verdictSentence(const evidence::Verdict& verdict) {
    const auto& counts = verdict.counts;
    const std::string scope =
        plural(counts.entries, "entry", "entries") + " in " + plural(counts.seals, "seal", "seals");
    switch (verdict.kind) {
    case VerdictKind::Intact:
        return "Unchanged since entry: " + scope + " were checked and none was altered, removed, added or moved.";
    case VerdictKind::Altered:
        return "Altered: " + plural(verdict.findingsTotal, "finding", "findings") + " over " + scope +
               "; the places are named below.";
    case VerdictKind::Unreadable:
        break;
    }
    return "The record could not be read; this says nothing of the data.";
}

std::string plainAssurance(const std::string& assurance) {
    if (assurance == "self-signed")
        return "Self-signed: only this installation's own keys stand behind the ledger so far. A person who holds all "
               "of "
               "them could have written another history before anybody else kept a head of it.";
    if (assurance == "logged")
        return "Logged: every seal named as logged is included in the ledger's checkpoint, by a proof that was "
               "recomputed.";
    if (assurance.starts_with("witnessed"))
        return "W" + assurance.substr(1) +
               ": that many members have checked and cosigned that the ledger only ever grew.";
    if (assurance.starts_with("time-anchored"))
        return "T" + assurance.substr(1) + ": an outside clock confirms that the record existed then.";
    return assurance;
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
    base.created = describeTime(input.created, input.zoneMinutes);
    base.createdIso = base::encodeTime(input.created);
    base.issuedBy = input.issuedBy;
    base.software = "CaseSeal " CASESEAL_VERSION;
    base.language = input.language;
    if (!input.manifest.chains.empty())
        base.footHash = "Head " + base::encodeHex(input.manifest.chains.front().head);
    base.tone = toneOf(input.verdict.kind);
    base.verdict = verdictSentence(input.verdict);
    for (const auto& assurance : input.verdict.assurance)
        base.restsOn.push_back(plainAssurance(assurance));
    base.doesNotShow = {"That what was typed is what was observed: the seals prove that nothing changed after "
                        "entry, not that it was right.",
                        "Who a person is beyond what the trial's administrator declared: compare the key "
                        "fingerprints with the persons.",
                        "Misuse of a key that was stolen and not reported, or of all keys together.",
                        "Seals that are not on the ledger yet, should this machine be lost before they are."};
    base.bundle = input.bundle;
}

std::vector<report::Fact> chainFacts(const ReportInput& input) {
    const auto& counts = input.verdict.counts;
    std::vector<report::Fact> out;
    for (const auto& head : input.manifest.chains) {
        out.push_back({"Chain", head.chain, true});
        out.push_back({"Seals in the chain", std::to_string(head.length), false});
        out.push_back({"Head (hash of the newest seal)", base::encodeHex(head.head), true});
    }
    if (const auto& ledger = input.manifest.ledger) {
        out.push_back({"Ledger", ledger->origin, false});
        out.push_back({"Ledger size", plural(ledger->size, "seal", "seals"), false});
        out.push_back({"Ledger root", base::encodeHex(ledger->root), true});
    } else {
        out.push_back({"Ledger", "nothing published yet", false});
    }
    out.push_back({"Entries", std::to_string(counts.entries), false});
    out.push_back({"Participants", std::to_string(counts.subjects), false});
    out.push_back({"Seals on the ledger", std::to_string(counts.logged), false});
    out.push_back({"Seals not on the ledger yet", std::to_string(counts.notLogged), false});
    out.push_back({"Entries withheld", std::to_string(counts.withheld), false});
    out.push_back({"Entries erased", std::to_string(counts.erased), false});
    return out;
}

std::vector<report::FindingLine> findingLines(const std::vector<evidence::Finding>& findings, const StudyNames& names) {
    std::vector<report::FindingLine> lines;
    for (const auto& finding : findings) {
        std::string place;
        if (!finding.place.subject.empty())
            place = finding.place.subject + (finding.place.event.empty() ? "" : " › " + names.place(finding.place));
        if (finding.seal)
            place += (place.empty() ? "seal " : ", seal ") + std::to_string(*finding.seal) +
                     (finding.entry ? ":" + std::to_string(*finding.entry) : "");
        lines.push_back({finding.code, place, finding.what, finding.expected, finding.found});
    }
    return lines;
}

std::vector<report::PersonLine> personLines(const evidence::PersonTable& persons) {
    std::vector<report::PersonLine> lines;
    for (const auto& person : persons.all()) {
        std::string roles;
        for (const auto& role : person.roles)
            roles += (roles.empty() ? "" : ", ") + role;
        const auto key = ledger::VerifierKey::parse(person.key);
        lines.push_back({person.id, person.name, person.organisation, roles, key ? key->fingerprint() : "unreadable",
                         "seal " + std::to_string(person.sinceSeal), person.disabled ? "disabled" : "active"});
    }
    return lines;
}

std::string reportJson(const ReportInput& input, std::string_view kind, Json::Object figures) {
    figures["type"] = "caseseal.org/report@v1";
    figures["kind"] = std::string(kind);
    figures["chains"] = chainsJson(input.manifest);
    figures["ledger"] = ledgerJson(input.manifest);
    figures["verdict"] = std::string(evidence::nameOf(input.verdict.kind));
    figures["counts"] = evidence::encodeCounts(input.verdict.counts);
    return Json(std::move(figures)).encode();
}

} // namespace caseseal::desk

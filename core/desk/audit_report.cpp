// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_report.h"

#include "ledger/note.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Json;
using evidence::VerdictKind;

const std::vector<std::string> kChangeActs = {"item.change"};

std::string plural(std::uint64_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string repeatSuffix(const std::string& repeat) { return repeat.empty() ? std::string() : " [" + repeat + "]"; }

/// The study's own words for an OID, with the OID itself where it has none.
class Names {
public:
    Names(const study::Study& study, std::string language) : m_study(study), m_language(std::move(language)) {}
    [[nodiscard]] std::string event(const std::string& oid) const {
        const auto* found = m_study.event(oid);
        return found == nullptr ? oid : pick(found->title, found->name, oid);
    }
    [[nodiscard]] std::string form(const std::string& oid) const {
        const auto* found = m_study.form(oid);
        return found == nullptr ? oid : pick(found->title, found->name, oid);
    }
    [[nodiscard]] std::string item(const std::string& oid) const {
        const auto* found = m_study.item(oid);
        return found == nullptr ? oid : pick(found->question, found->name, oid);
    }
    [[nodiscard]] std::string unit(const std::string& oid) const {
        const auto at = m_study.units.find(oid);
        return at == m_study.units.end() ? oid : pick(at->second.symbol, at->second.name, oid);
    }
    [[nodiscard]] std::string value(const std::string& itemOid, const std::string& value) const {
        const auto* item = m_study.item(itemOid);
        const auto* list = item == nullptr ? nullptr : m_study.codeListOf(*item);
        if (list == nullptr)
            return value;
        for (const auto& code : list->items)
            if (code.code == value && code.decode.in(m_language) != value && !code.decode.empty())
                return value + " (" + code.decode.in(m_language) + ")";
        return value;
    }
    [[nodiscard]] std::string place(const ItemPlace& at) const {
        std::string out = event(at.event) + repeatSuffix(at.eventRepeat);
        if (!at.form.empty())
            out += " › " + form(at.form) + repeatSuffix(at.formRepeat);
        if (!at.item.empty())
            out += " › " + item(at.item) + repeatSuffix(at.groupRepeat);
        return out;
    }

private:
    [[nodiscard]] std::string pick(const study::Text& text, const std::string& name, const std::string& oid) const {
        if (const auto& said = text.in(m_language); !said.empty())
            return said;
        return name.empty() ? oid : name;
    }
    const study::Study& m_study;
    std::string m_language;
};

std::string nameOf(const evidence::PersonTable& persons, const std::string& id) {
    const auto* person = persons.find(id);
    return person == nullptr ? id : person->name + " (" + id + ")";
}

std::string reasonOf(const evidence::Entry& entry) {
    std::string out = entry.reason;
    for (const auto& check : entry.checks) {
        out += out.empty() ? "" : "\n";
        out += "Check fired: " + check.message;
        out += check.answer.empty() ? " No answer." : " Answer: " + check.answer;
    }
    return out;
}

report::ChangeLine changeLine(const store::TrailRow& row, const Names& names, const evidence::PersonTable& persons) {
    report::ChangeLine line;
    line.subject = row.entry.place.subject;
    line.place = names.place(row.entry.place);
    line.hadOld = row.entry.was.has_value();
    line.oldValue = row.entry.was ? names.value(row.entry.place.item, *row.entry.was) : std::string();
    line.blank = !row.entry.value.has_value();
    line.newValue = row.entry.value ? names.value(row.entry.place.item, *row.entry.value) : std::string();
    line.unit = row.entry.unit.empty() ? std::string() : names.unit(row.entry.unit);
    line.who = nameOf(persons, row.author) + ", " + row.role;
    line.when = describeTime(row.time, row.zoneMinutes);
    line.why = row.erased ? "Erased later." : reasonOf(row.entry);
    line.proof = "seal " + std::to_string(row.seal) + ":" + std::to_string(row.entryIndex) +
                 (row.ledgerIndex ? ", ledger " + std::to_string(*row.ledgerIndex) : ", not on the ledger yet");
    return line;
}

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

std::vector<report::FindingLine> findingLines(const std::vector<evidence::Finding>& findings, const Names& names) {
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

std::vector<report::Fact> facts(const AuditInput& input) {
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

Json countsJson(const evidence::Counts& counts) {
    const auto number = [](std::uint64_t n) { return Json(static_cast<std::int64_t>(n)); };
    return Json(Json::Object{{"chains", number(counts.chains)},
                             {"entries", number(counts.entries)},
                             {"erased", number(counts.erased)},
                             {"logged", number(counts.logged)},
                             {"notLogged", number(counts.notLogged)},
                             {"persons", number(counts.persons)},
                             {"seals", number(counts.seals)},
                             {"subjects", number(counts.subjects)},
                             {"withheld", number(counts.withheld)}});
}

/// FORMAT.md, report.json: the figures that the pages state.
std::string reportJson(const AuditInput& input, std::uint64_t changes) {
    Json::Array chains;
    for (const auto& head : input.manifest.chains)
        chains.push_back(Json::Object{{"chain", head.chain},
                                      {"head", base::encodeHex(head.head)},
                                      {"length", static_cast<std::int64_t>(head.length)}});
    Json ledger;
    if (input.manifest.ledger)
        ledger = Json::Object{{"origin", input.manifest.ledger->origin},
                              {"root", base::encodeBase64(input.manifest.ledger->root)},
                              {"size", static_cast<std::int64_t>(input.manifest.ledger->size)}};
    return Json(Json::Object{{"type", "caseseal.org/report@v1"},
                             {"kind", "audit"},
                             {"chains", std::move(chains)},
                             {"ledger", std::move(ledger)},
                             {"verdict", input.verdict.kind == VerdictKind::Intact ? "intact" : "altered"},
                             {"counts", countsJson(input.verdict.counts)},
                             {"changes", static_cast<std::int64_t>(changes)}})
        .encode();
}

Result<std::uint64_t> countChanges(store::Projection& projection) {
    store::TrailFilter filter;
    filter.acts = kChangeActs;
    std::uint64_t count = 0;
    TRY_VOID(projection.trail(filter, [&count](const auto&) { return ++count > 0; }));
    return count;
}

/// Participant after participant, each in order of entry.
Result<void> streamChanges(store::Projection& projection, const Names& names, const evidence::PersonTable& persons,
                           const std::function<bool(const report::ChangeLine&)>& line) {
    TRY(const auto subjects, projection.subjects());
    bool more = true;
    for (const auto& subject : subjects) {
        store::TrailFilter filter;
        filter.subject = subject.subject;
        filter.acts = kChangeActs;
        TRY_VOID(
            projection.trail(filter, [&](const auto& row) { return more = line(changeLine(row, names, persons)); }));
        if (!more)
            break;
    }
    return {};
}

} // namespace

std::string describeTime(base::UtcTime time, int zoneMinutes) {
    const auto readable = [](base::UtcTime moment) {
        std::string text = base::encodeTime(moment).substr(0, 19);
        text[10] = ' ';
        return text;
    };
    return readable(time) + " UTC (" + readable({time.msSinceEpoch + std::int64_t{zoneMinutes} * 60'000}).substr(11) +
           " " + base::encodeZone(zoneMinutes) + ")";
}

Result<report::AuditContent> makeAuditContent(const AuditInput& input, store::Projection& projection) {
    const Names names(input.study, input.language);
    report::AuditContent content;
    content.title = "Audit report";
    content.trial = input.trial.protocolName.empty() ? input.trial.studyName : input.trial.protocolName;
    content.site = input.trial.site;
    content.studyVersion = input.trial.studyVersion;
    content.created = describeTime(input.created, input.zoneMinutes);
    content.createdIso = base::encodeTime(input.created);
    content.issuedBy = input.issuedBy;
    content.software = "CaseSeal " CASESEAL_VERSION;
    content.language = input.language;
    if (!input.manifest.chains.empty())
        content.footHash = "Head " + base::encodeHex(input.manifest.chains.front().head);
    content.tone = input.verdict.kind == VerdictKind::Intact    ? report::VerdictTone::Intact
                   : input.verdict.kind == VerdictKind::Altered ? report::VerdictTone::Altered
                                                                : report::VerdictTone::Unreadable;
    content.verdict = verdictSentence(input.verdict);
    for (const auto& assurance : input.verdict.assurance)
        content.restsOn.push_back(plainAssurance(assurance));
    content.doesNotShow = {"That what was typed is what was observed: the seals prove that nothing changed after "
                           "entry, not that it was right.",
                           "Who a person is beyond what the trial's administrator declared: compare the key "
                           "fingerprints with the persons.",
                           "Misuse of a key that was stolen and not reported, or of all keys together.",
                           "Seals that are not on the ledger yet, should this machine be lost before they are."};
    content.facts = facts(input);
    content.findings = findingLines(input.verdict.findings, names);
    content.warnings = findingLines(input.verdict.warnings, names);
    content.persons = personLines(input.persons);
    TRY(content.changesTotal, countChanges(projection));
    content.changes = [names, &projection, persons = input.persons](const auto& line) {
        return streamChanges(projection, names, persons, line);
    };
    content.reportJson = reportJson(input, content.changesTotal);
    content.bundle = input.bundle;
    return content;
}

} // namespace caseseal::desk

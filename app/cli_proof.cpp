// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of one entry: proof.
#include "cli_desk.h"

#include "desk/disclosures.h"
#include "desk/entry_proof.h"

#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>

namespace caseseal::app {

using base::Result;
using desk::ProofState;
using Json = nlohmann::ordered_json;

namespace {

const char* wordOf(ProofState state) {
    return state == ProofState::Holds ? "holds" : state == ProofState::Fails ? "fails" : "not yet";
}

/// "41:3".
Result<evidence::EntryAt> parseEntry(const std::string& text, const std::string& chain) {
    const auto colon = text.find(':');
    const auto seal = base::parseDecimal(std::string_view(text).substr(0, colon));
    const auto entry = colon == std::string::npos ? Result<std::uint64_t>(base::badInput(""))
                                                  : base::parseDecimal(std::string_view(text).substr(colon + 1));
    if (!seal || !entry)
        return base::badInput("--entry \"" + text + "\" is no SEAL:I, as 41:3 for the fourth entry of seal 41.");
    return evidence::EntryAt{chain, *seal, *entry};
}

Json pathJson(const desk::ProofPath& path) {
    Json steps = Json::array();
    for (const auto& step : path.steps)
        steps.push_back({{"sibling", base::encodeHex(step.sibling)},
                         {"side", step.siblingLeft ? "left" : "right"},
                         {"node", base::encodeHex(step.node)}});
    Json out = {{"state", wordOf(path.state)},
                {"index", path.index},
                {"size", path.size},
                {"leaf", base::encodeHex(path.leaf)},
                {"root", base::encodeHex(path.root)},
                {"steps", std::move(steps)}};
    if (!path.trouble.empty())
        out["trouble"] = path.trouble;
    return out;
}

Json timeJson(const std::optional<base::UtcTime>& time) { return time ? Json(base::encodeTime(*time)) : Json(); }

Json boundJson(const std::optional<desk::ProofBound>& bound) {
    if (!bound)
        return {};
    return {{"time", base::encodeTime(bound->time)}, {"size", bound->size}, {"root", base::encodeBase64(bound->root)}};
}

Json signersJson(const std::vector<desk::ProofSigner>& signers) {
    Json out = Json::array();
    for (const auto& signer : signers)
        out.push_back({{"name", signer.name},
                       {"key", signer.fingerprint},
                       {"log", signer.isLog},
                       {"own", signer.own},
                       {"postQuantum", signer.postQuantum},
                       {"time", timeJson(signer.time)}});
    return out;
}

const char* wordOf(evidence::AnchorVerdict::State state) {
    using State = evidence::AnchorVerdict::State;
    return state == State::Holds     ? "holds"
           : state == State::Pending ? "pending"
           : state == State::Invalid ? "fails"
                                     : "not checked";
}

Json anchorsJson(const std::vector<desk::ProofAnchor>& anchors) {
    Json out = Json::array();
    for (const auto& [size, verdict] : anchors) {
        Json caveats = Json::array();
        for (const auto& caveat : verdict.caveats)
            caveats.push_back({{"code", caveat.code}, {"what", caveat.what}});
        const bool holds = verdict.state == evidence::AnchorVerdict::State::Holds;
        out.push_back({{"size", size},
                       {"state", wordOf(verdict.state)},
                       {"by", verdict.by},
                       {"time", holds ? Json(base::encodeTime(verdict.time)) : Json()},
                       {"what", verdict.what},
                       {"caveats", std::move(caveats)}});
    }
    return out;
}

Json timesJson(const desk::EntryTimes& times) {
    Json out = {{"observed", times.observed.empty() ? Json() : Json(times.observed)},
                {"observedItem", times.observedItem},
                {"entered", base::encodeTime(times.entered)},
                {"zone", base::encodeZone(times.zoneMinutes)},
                {"sealed", timeJson(times.sealed)},
                {"ledger", timeJson(times.ledger)},
                {"daysToEntry", nullptr},
                {"entryToLedgerMs", nullptr}};
    if (times.daysToEntry)
        out["daysToEntry"] = *times.daysToEntry;
    if (times.entryToLedgerMs)
        out["entryToLedgerMs"] = *times.entryToLedgerMs;
    return out;
}

Json proofJson(const desk::EntryProof& proof) {
    Json out = {{"chain", proof.row.chain},
                {"seal", proof.row.seal},
                {"entry", proof.row.entryIndex},
                {"holds", proof.holds()},
                {"content", proof.row.erased ? Json() : Json(proof.json)},
                {"salt", proof.saltBase64},
                {"author", proof.row.author},
                {"role", proof.row.role}};
    out["tree"] = pathJson(proof.inSeal);
    out["sealHash"] = base::encodeHex(proof.sealHash);
    out["signature"] = {{"state", wordOf(proof.signature)}, {"key", proof.keyFingerprint}};
    out["ledger"] = pathJson(proof.inLedger);
    out["ledger"]["origin"] = proof.origin;
    out["witnesses"] = {{"state", wordOf(proof.witnesses)}, {"cosigned", proof.partiesCosigned},
                        {"parties", proof.parties},         {"needed", proof.partiesNeeded},
                        {"ownKeysOnly", proof.ownKeysOnly}, {"signers", signersJson(proof.signers)}};
    out["anchors"] = {{"state", wordOf(proof.anchored)}, {"list", anchorsJson(proof.anchors)}};
    out["notBefore"] = boundJson(proof.notBefore);
    out["notAfter"] = boundJson(proof.notAfter);
    out["times"] = timesJson(proof.times);
    out["tlogProof"] = proof.tlogProof;
    return out;
}

void printLink(const char* name, ProofState state, const std::string& detail) {
    std::cout << std::left << std::setw(11) << name << std::setw(9) << wordOf(state) << detail << "\n";
}

std::string detailOf(const desk::ProofPath& path, const char* holds, const char* notYet) {
    if (path.state == ProofState::Fails)
        return path.trouble;
    return path.state == ProofState::NotYet
               ? notYet
               : holds + std::to_string(path.index + 1) + " of " + std::to_string(path.size) + ", " +
                     std::to_string(path.steps.size()) + " hashes up to the root";
}

void printBounds(const desk::EntryProof& proof) {
    const auto said = [](const std::optional<desk::ProofBound>& bound) {
        return bound ? base::encodeTime(bound->time) + ", checkpoint of " + std::to_string(bound->size) + " seals"
                     : std::string("not known");
    };
    std::cout << "not before " << said(proof.notBefore) << "\nnot after  " << said(proof.notAfter) << "\n";
    const auto& times = proof.times;
    std::cout << "observed   " << (times.observed.empty() ? "not in the record" : times.observed);
    if (times.daysToEntry)
        std::cout << ", " << *times.daysToEntry << " days before entry";
    std::cout << "\nentered    " << base::encodeTime(times.entered) << " by the writer's clock, zone "
              << base::encodeZone(times.zoneMinutes) << "\nsealed     "
              << (times.sealed ? base::encodeTime(*times.sealed) + " by the clock of the session"
                               : "the first seal of its session")
              << "\nledger     " << (times.ledger ? base::encodeTime(*times.ledger) : "not known");
    if (times.entryToLedgerMs)
        std::cout << ", " << *times.entryToLedgerMs / 1000 << " s after entry";
    std::cout << "\n";
}

void printAnchors(const desk::EntryProof& proof) {
    printLink("anchors", proof.anchored,
              proof.anchors.empty() ? "no outside clock has stamped a checkpoint that holds the seal" : "");
    for (const auto& [size, verdict] : proof.anchors) {
        std::cout << "             " << wordOf(verdict.state) << ", checkpoint of " << size << " seals";
        if (verdict.state == evidence::AnchorVerdict::State::Holds)
            std::cout << ": " << verdict.by << ", " << base::encodeTime(verdict.time);
        else if (verdict.state == evidence::AnchorVerdict::State::Invalid)
            std::cout << ": " << verdict.what;
        std::cout << "\n";
        for (const auto& caveat : verdict.caveats)
            std::cout << "               " << caveat.what << "\n";
    }
}

void printProof(const desk::EntryProof& proof) {
    std::cout << "Entry " << proof.row.seal << ":" << proof.row.entryIndex << "  "
              << (proof.row.erased ? "erased" : proof.row.entry.act) << "  " << proof.row.entry.place.describe()
              << "\n";
    printLink("entry", proof.inSeal.state, detailOf(proof.inSeal, "leaf ", ""));
    printLink("seal", proof.signature,
              proof.signature == ProofState::Holds
                  ? "signed by " + proof.row.author + ", " + proof.row.role + ", key " + proof.keyFingerprint
                  : proof.signatureTrouble);
    printLink("ledger", proof.inLedger.state, detailOf(proof.inLedger, "place ", "the seal is not on the ledger yet"));
    printLink("witnesses", proof.witnesses,
              !proof.witnessTrouble.empty()
                  ? proof.witnessTrouble
                  : std::to_string(proof.partiesCosigned) + " of " + std::to_string(proof.parties) + " cosigned" +
                        (proof.ownKeysOnly ? " (this installation's own keys only)" : ""));
    for (const auto& signer : proof.signers)
        std::cout << "             " << signer.name << (signer.isLog ? " (the ledger itself)" : "")
                  << (signer.time ? ", " + base::encodeTime(*signer.time) : "") << "\n";
    printAnchors(proof);
    printBounds(proof);
}

/// The entry and what it rests on as a bundle; sealed as an export.
Result<void> writeProof(desk::Desk& desk, const evidence::EntryAt& at, const std::string& file) {
    desk::DisclosureOrder order;
    order.entry = at;
    TRY(const auto job, desk.disclosures().prepare(order));
    TerminalProgress progress;
    TRY(const auto done, job->write(file, progress));
    TRY(const auto receipt, desk.disclosures().note(done));
    std::cerr << "Wrote " << file << "; noted in seal " << receipt.seal << ". Anybody checks it with: caseseal-verify "
              << file << "\n";
    return {};
}

Result<int> showProof(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto at, parseEntry(arguments.entry, desk.info().chain));
    TRY(const auto proof, desk.proofs().prove(at));
    if (arguments.json)
        std::cout << proofJson(proof).dump(2) << "\n";
    else
        printProof(proof);
    if (!arguments.output.empty())
        TRY_VOID(writeProof(desk, at, arguments.output));
    return int{proof.holds() ? kDone : kFindings};
}

} // namespace

Result<int> runProof(const Arguments& arguments) {
    if (arguments.output.empty()) {
        TRY(const auto desk, openDesk(arguments)); // looking leaves no trace
        return showProof(*desk, arguments);
    }
    TRY(const auto desk, beginSession(openDesk(arguments)));
    return showProof(*desk, arguments);
}

} // namespace caseseal::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/progress.h"
#include "evidence/bundle.h"
#include "evidence/dataset_check.h"
#include "evidence/split_view_file.h"
#include "evidence/verifier.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>

// caseseal-verify: judges a bundle, or the bundle attached to a report, or an exported dataset, or the proof of a split
// view, with no database, network or account.

namespace {

using namespace caseseal;
using evidence::Verdict;
using evidence::VerdictKind;

enum ExitStatus { kHolds = 0, kFindings = 1, kUnreadable = 2, kMachine = 4 };

struct Arguments {
    std::string file;
    std::string dataset;
    std::string policy;
    std::string head;
    std::string stampRoots;
    std::string headers;
    unsigned leastWorkBits = caseseal::anchor::kLeastWorkBits;
    bool json = false;
    unsigned threads = 0;
};

Verdict unreadable(const std::string& why) {
    Verdict verdict;
    verdict.findings.push_back({"unreadable", {}, {}, {}, {}, why, {}, {}});
    verdict.findingsTotal = 1;
    return verdict;
}

constexpr std::uint64_t kMaxRootsBytes = 16 << 20;
constexpr std::uint64_t kMaxHeadersBytes = 256 << 20; ///< a whole chain has 80 bytes a block

base::Error inFile(const std::string& file, const base::Error& error) {
    return {error.kind, file + ": " + error.message};
}

/// Whom the reader believes about time.
base::Result<void> addAnchorTrust(const Arguments& arguments, evidence::VerifyOptions& options) {
    options.leastWorkBits = arguments.leastWorkBits;
    if (!arguments.stampRoots.empty()) {
        TRY(const auto pem, base::loadFile(arguments.stampRoots, kMaxRootsBytes));
        auto roots = anchor::TimeStampRoots::parsePem(pem);
        if (!roots)
            return inFile(arguments.stampRoots, roots.error());
        options.stampRoots = std::move(*roots);
    }
    if (!arguments.headers.empty()) {
        TRY(const auto bytes, base::loadFile(arguments.headers, kMaxHeadersBytes));
        auto headers = anchor::BlockHeaders::parse(bytes, arguments.leastWorkBits);
        if (!headers)
            return inFile(arguments.headers, headers.error());
        options.headers = std::move(*headers);
    }
    return {};
}

base::Result<evidence::VerifyOptions> optionsOf(const Arguments& arguments) {
    evidence::VerifyOptions options;
    options.threads = arguments.threads;
    if (!arguments.policy.empty()) {
        TRY(const auto text, base::loadFile(arguments.policy, 16 << 20));
        TRY(options.policy, ledger::Policy::parse(base::textOf(text)));
    }
    if (!arguments.head.empty()) {
        TRY(const auto text, base::loadFile(arguments.head, evidence::HeldHead::kMaxBytes));
        TRY(options.head, evidence::HeldHead::parse(base::textOf(text)));
    }
    TRY_VOID(addAnchorTrust(arguments, options));
    return options;
}

/// BadInput becomes a verdict: it says nothing of the data. What the machine fails at stays an error.
base::Result<Verdict> judge(const Arguments& arguments) {
    TRY(const auto options, optionsOf(arguments));
    auto source = evidence::openBundle(arguments.file);
    if (!source && source.error().kind == base::ErrorKind::BadInput)
        return unreadable(source.error().message);
    if (!source)
        return source.error();
    base::NoProgress progress;
    return evidence::verify(**source, options, progress);
}

bool warnsOf(const Verdict& verdict, const char* code) {
    return std::any_of(verdict.warnings.begin(), verdict.warnings.end(),
                       [code](const auto& warning) { return warning.code == code; });
}

std::string sentence(const Verdict& verdict) {
    switch (verdict.kind) {
    case VerdictKind::Intact:
        if (warnsOf(verdict, "report-not-sealed"))
            return "INTACT is the evidence in this file: unchanged since entry, as far as it can show. What the "
                   "report's pages show is NOT bound by anything: see the warnings.";
        return "INTACT: everything in this file is unchanged since entry, as far as it can show.";
    case VerdictKind::Altered:
        return "ALTERED: this file does not hold what it claims. See the findings.";
    case VerdictKind::Unreadable:
        break;
    }
    return "UNREADABLE: this file cannot be read as evidence, which says nothing of the data.";
}

std::string inWords(const std::string& assurance) {
    if (assurance == "self-signed")
        return "self-signed: only the installation's own keys vouch for it";
    if (assurance == "logged")
        return "logged: the seals with a ledger number stand in the shared ledger";
    if (assurance.rfind("witnessed ", 0) == 0)
        return assurance + ": so many parties of the policy cosigned the ledger";
    if (evidence::TimeAnchored::parse(assurance))
        return assurance + " are not younger than that, says that clock";
    if (assurance.rfind("report sealed by ", 0) == 0)
        return assurance + ": every byte of the report is as that person issued it";
    if (assurance.rfind("compared ", 0) == 0)
        return assurance + ": nothing that its holder has seen was rewritten or cut off";
    return assurance;
}

void printFinding(const evidence::Finding& finding) {
    std::string line = "  " + finding.code;
    if (finding.seal)
        line += ", seal " + std::to_string(*finding.seal);
    if (finding.entry)
        line += ", entry " + std::to_string(*finding.entry);
    if (!finding.chain.empty())
        line += ", chain " + finding.chain.substr(0, 8) + "…";
    if (const auto where = finding.place.describe(); !where.empty())
        line += ", " + where;
    std::cout << line << "\n      " << finding.what << '\n';
    if (!finding.expected.empty() || !finding.found.empty())
        std::cout << "      expected " << finding.expected << "\n      found    " << finding.found << '\n';
}

void printFindings(const char* title, const std::vector<evidence::Finding>& findings, std::uint64_t total) {
    if (findings.empty())
        return;
    std::cout << '\n' << title << " (" << total << ")\n";
    for (const auto& finding : findings)
        printFinding(finding);
    if (findings.size() < total)
        std::cout << "  … and " << total - findings.size() << " more\n";
}

std::string inWords(const evidence::ShownSubject& one) {
    std::string out = one.subject + ": " + std::to_string(one.shown) + " entries shown, ";
    out += one.missing == 0 ? "none" : std::to_string(one.missing);
    out += " withheld or erased before the last shown one (seal " + std::to_string(one.last) + ")";
    if (one.counted)
        out += "; its entries were counted in seal " + std::to_string(*one.counted);
    if (one.later > 0)
        out += "; " + std::to_string(one.later) + " entries of whomever are not shown after it";
    return out + ".";
}

void printSubjects(const Verdict& verdict) {
    static constexpr std::size_t kMostLines = 50;
    if (verdict.subjectsTotal == 0)
        return;
    std::cout << "\nWhat is shown of whom\n";
    const auto lines = std::min(verdict.subjects.size(), kMostLines);
    for (std::size_t i = 0; i < lines; ++i)
        std::cout << "  " << inWords(verdict.subjects[i]) << '\n';
    if (lines < verdict.subjectsTotal)
        std::cout << "  … and " << verdict.subjectsTotal - lines << " more\n";
}

void printForPeople(const Verdict& verdict) {
    const auto& counts = verdict.counts;
    std::cout << sentence(verdict) << "\n";
    if (verdict.kind != VerdictKind::Unreadable)
        std::cout << counts.entries << " entries in " << counts.seals << " seals of " << counts.chains << " chain(s), "
                  << counts.subjects << " participants, " << counts.persons << " persons; " << counts.logged
                  << " seals in the ledger, " << counts.notLogged << " not yet.\n";
    if (!verdict.assurance.empty())
        std::cout << "\nThis rests on\n";
    for (const auto& word : verdict.assurance)
        std::cout << "  " << inWords(word) << '\n';
    printSubjects(verdict);
    printFindings("Findings", verdict.findings, verdict.findingsTotal);
    printFindings("Warnings (they leave the verdict as it is)", verdict.warnings, verdict.warnings.size());
    if (verdict.kind == VerdictKind::Intact)
        std::cout
            << "\nNot shown by this: that what was typed is right, or that no key was stolen unnoticed. Persons are "
               "as the trial's administrator declared them.\n";
}

int exitStatus(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Intact:
        return kHolds;
    case VerdictKind::Altered:
        return kFindings;
    case VerdictKind::Unreadable:
        break;
    }
    return kUnreadable;
}

/// Evidence that cannot be read is said to be so before the dataset is looked at.
base::Result<evidence::DatasetVerdict> judgeDataset(const Arguments& arguments) {
    TRY(const auto options, optionsOf(arguments));
    std::unique_ptr<evidence::EvidenceSource> source;
    if (!arguments.file.empty()) {
        auto opened = evidence::openBundle(arguments.file);
        if (!opened && opened.error().kind == base::ErrorKind::BadInput) {
            evidence::DatasetVerdict out;
            out.verdict = unreadable(opened.error().message);
            return out;
        }
        TRY(source, std::move(opened));
    }
    base::NoProgress progress;
    return evidence::checkDataset(arguments.dataset, source.get(), options, progress);
}

std::string lockWords(const evidence::SealedLock& sealed) {
    return "locked by " + sealed.author + " (" + sealed.role + ") at " + base::encodeTime(sealed.time) + ", seal " +
           std::to_string(sealed.at.seal) + ", entry " + std::to_string(sealed.at.entry) + " of chain " +
           sealed.at.chain;
}

std::string datasetSentence(const evidence::DatasetVerdict& judged) {
    const auto values = std::to_string(judged.values) + (judged.values == 1 ? " value" : " values");
    const auto root = base::encodeHex(judged.root);
    switch (judged.verdict.kind) {
    case VerdictKind::Intact:
        return "LOCKED DATA: the exported dataset is the locked data: " + values + ", root " + root + ", " +
               lockWords(*judged.lock) + ".";
    case VerdictKind::Altered:
        return "NOT SHOWN TO BE THE LOCKED DATA: " + values + ", root " + root + ". See the findings." +
               (judged.lock ? "\nThe data were " + lockWords(*judged.lock) + "." : "");
    case VerdictKind::Unreadable:
        break;
    }
    return "UNREADABLE: dataset or evidence cannot be read, which says nothing of the data.";
}

void printDataset(const evidence::DatasetVerdict& judged) {
    const auto& verdict = judged.verdict;
    std::cout << datasetSentence(judged) << "\n";
    if (judged.lock && !judged.lock->reason.empty())
        std::cout << "Reason given at the lock: " << judged.lock->reason << "\n";
    if (!verdict.assurance.empty())
        std::cout << "\nThe lock's evidence rests on\n";
    for (const auto& word : verdict.assurance)
        std::cout << "  " << inWords(word) << '\n';
    printFindings("Findings", verdict.findings, verdict.findingsTotal);
    printFindings("Warnings (they leave the verdict as it is)", verdict.warnings, verdict.warnings.size());
}

int runDataset(const Arguments& arguments) {
    const auto judged = judgeDataset(arguments);
    if (!judged) {
        std::cerr << "caseseal-verify: " << judged.error().message << '\n';
        return judged.error().kind == base::ErrorKind::BadInput ? kUnreadable : kMachine;
    }
    if (arguments.json)
        std::cout << judged->encodeJson() << '\n';
    else
        printDataset(*judged);
    return exitStatus(judged->verdict.kind);
}

bool isSplitView(const std::string& file) {
    static constexpr std::size_t kStartBytes = 64;
    std::ifstream in(file, std::ios::binary);
    std::string start(kStartBytes, '\0');
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return evidence::SplitViewFile::begins(start);
}

std::string partyWords(const char* lead, const std::vector<ledger::VerifierKey>& keys) {
    std::string out;
    for (const auto& key : keys)
        out += std::string(lead) + key.name + "\n      key fingerprint " + key.fingerprint() + "\n";
    return out;
}

void printSplitView(const evidence::SplitViewVerdict& judged) {
    if (!judged.proved()) {
        std::cout << "NOT PROVED: " << judged.verdict.findings.front().what << "\nThat says nothing of the data.\n";
        return;
    }
    const auto& view = judged.file->splitView;
    std::cout << "SPLIT VIEW PROVED: two histories of one ledger were signed, and only one can be genuine.\n"
              << judged.verdict.findings.front().what << "\n\n"
              << "  one head:   " << view.smaller.checkpoint.size << " seals, root "
              << base::encodeBase64(view.smaller.checkpoint.root) << "\n  the other:  " << view.larger.checkpoint.size
              << " seals, root " << base::encodeBase64(view.larger.checkpoint.root) << "\n";
    if (view.root)
        std::cout << "              which had at " << view.smaller.checkpoint.size << " seals the root "
                  << base::encodeBase64(*view.root) << "\n";
    const auto& proof = judged.proof;
    std::cout << "\nWho signed\n"
              << partyWords("  both, as the log: ", proof.logs)
              << partyWords("  both, as a witness: ", proof.cosigners);
    if (proof.logs.empty())
        std::cout << partyWords("  the first alone, as the log: ", proof.smallerLogs)
                  << partyWords("  the other alone, as the log: ", proof.largerLogs);
    for (const auto& name : proof.oneSideNames)
        std::cout << "  only one of them, as a witness: " << name << "\n";
    printFindings("Warnings (they leave the verdict as it is)", judged.verdict.warnings,
                  judged.verdict.warnings.size());
    std::cout << "\nNot shown by this: which of the two histories is genuine. Compare each with a head that "
                 "somebody has kept.\n";
}

int runSplitView(const Arguments& arguments) {
    const auto options = optionsOf(arguments);
    const auto text = options ? base::loadFile(arguments.file, evidence::SplitViewFile::kMaxBytes)
                              : base::Result<base::Bytes>(options.error());
    if (!text) {
        std::cerr << "caseseal-verify: " << text.error().message << '\n';
        return text.error().kind == base::ErrorKind::BadInput ? kUnreadable : kMachine;
    }
    const auto judged = evidence::judgeSplitView(base::textOf(*text), options->policy);
    if (arguments.json)
        std::cout << judged.encodeJson() << '\n';
    else
        printSplitView(judged);
    return exitStatus(judged.verdict.kind);
}

int run(const Arguments& arguments) {
    const auto verdict = judge(arguments);
    if (!verdict) {
        std::cerr << "caseseal-verify: " << verdict.error().message << '\n';
        return verdict.error().kind == base::ErrorKind::BadInput ? kUnreadable : kMachine;
    }
    if (arguments.json)
        std::cout << verdict->encodeJson() << '\n';
    else
        printForPeople(*verdict);
    return exitStatus(verdict->kind);
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app(
        "Judges a CaseSeal evidence bundle, the bundle attached to a CaseSeal report, or the proof of a split view. "
        "Needs no database, network or account. Exit status: 0 all that is claimed holds, 1 findings, 2 unreadable, 4 "
        "the machine "
        "failed.",
        "caseseal-verify");
    app.set_version_flag("--version", "caseseal-verify " CASESEAL_VERSION);
    Arguments arguments;
    auto* file = app.add_option("FILE", arguments.file,
                                "NAME.evidence.zip, a report as PDF, or the proof of a split view; with --data only "
                                "where the dataset brings no proof "
                                "of its own, or to see what was locked where it differs");
    auto* data = app.add_option("--data", arguments.dataset,
                                "An exported dataset, folder or ZIP file: is it the data that was locked?");
    app.add_option("--policy", arguments.policy, "Judge by this policy file instead of the one in the bundle");
    app.add_option("--head", arguments.head,
                   "A head held elsewhere (head file, checkpoint, or an e-mail with one): is this the same history?");
    app.add_option("--tsa-roots", arguments.stampRoots,
                   "Time stamps (RFC 3161) count only under these root certificates (PEM)");
    app.add_option(
        "--headers", arguments.headers,
        "Bitcoin block headers as you know them, for OpenTimestamps: lines HEIGHT:HEX, or 80 bytes each from "
        "block 0 on");
    app.add_option("--least-work", arguments.leastWorkBits,
                   "How many zero bits a block's target must begin with (default 66: every block since 2015)")
        ->check(CLI::Range(1U, 256U));
    app.add_flag("--json", arguments.json, "Print the verdict as one line of JSON");
    app.add_option("--threads", arguments.threads, "How many threads (default: one for each core)")
        ->check(CLI::Range(1U, 256U));
    try {
        app.parse(argc, argv);
        if (file->empty() && data->empty())
            throw CLI::RequiredError("FILE or --data");
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kHolds : kUnreadable;
    }
    if (!data->empty())
        return runDataset(arguments);
    return isSplitView(arguments.file) ? runSplitView(arguments) : run(arguments);
}

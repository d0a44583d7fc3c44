// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_compare.h"

namespace caseseal::desk {

namespace {

using base::Result;
using evidence::Finding;
using ledger::SignedCheckpoint;

std::string sealsOf(const ledger::Checkpoint& head) { return std::to_string(head.size) + " seals"; }

/// One comparison; what it finds first ends it.
class Comparison {
public:
    Comparison(ledger::LedgerPort& port, const ledger::Checkpoint& seen, const ledger::Policy& policy, bool everyEntry,
               base::ProgressPort& progress)
        : m_port(port), m_seen(seen), m_policy(policy), m_everyEntry(everyEntry), m_progress(progress) {}

    Result<std::vector<Finding>> run() {
        const auto done = compare();
        if (!done && (done.error().kind == base::ErrorKind::Machine || done.error().kind == base::ErrorKind::Cancelled))
            return done.error();
        if (!done)
            find("The ledger's tiles do not give its own checkpoint: " + done.error().message, sealsOf(m_seen), "");
        return std::move(m_findings);
    }

private:
    void find(std::string what, std::string expected, std::string found) {
        Finding finding;
        finding.code = "ledger-consistency";
        finding.what = std::move(what);
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        m_findings.push_back(std::move(finding));
    }

    Result<void> compare() {
        TRY(const auto note, m_port.checkpoint());
        if (note.empty()) {
            find("The ledger holds no checkpoint any more; the proofs kept with the trial still hold.", sealsOf(m_seen),
                 "nothing");
            return {};
        }
        const auto head = SignedCheckpoint::parse(note);
        if (!head) {
            find("The ledger's checkpoint cannot be read: " + head.error().message, sealsOf(m_seen), "");
            return {};
        }
        return judgeHead(*head) ? compareTrees(head->checkpoint) : Result<void>();
    }

    bool judgeHead(const SignedCheckpoint& head) {
        const auto judged = ledger::judge(m_policy, head);
        const bool ours = judged && judged->loggedBySome && head.checkpoint.origin == m_seen.origin;
        if (!ours)
            find("The ledger's checkpoint is not signed by the log of this trial's policy.", m_seen.origin,
                 head.checkpoint.origin);
        else if (head.checkpoint.size < m_seen.size)
            find("The ledger is shorter than it was when this trial last published: an older copy was put back.",
                 sealsOf(m_seen), sealsOf(head.checkpoint));
        return m_findings.empty();
    }

    Result<void> compareTrees(const ledger::Checkpoint& head) {
        TRY(auto reader, ledger::TileReader::open(m_port, head.size, head.root));
        TRY(const auto root, ledger::rootOf(m_seen.size, reader));
        if (root != m_seen.root)
            find("The ledger holds another history than the one this trial has seen (split view).",
                 base::encodeBase64(m_seen.root), base::encodeBase64(root));
        return root == m_seen.root && m_everyEntry ? readEntries(head) : Result<void>();
    }

    Result<void> readEntries(const ledger::Checkpoint& head) {
        return ledger::checkEntries(m_port, head.size, head.root, [&](std::uint64_t done) {
            m_progress.report("ledger", done, head.size);
            return !m_progress.cancelRequested();
        });
    }

    ledger::LedgerPort& m_port;
    const ledger::Checkpoint& m_seen;
    const ledger::Policy& m_policy;
    bool m_everyEntry;
    base::ProgressPort& m_progress;
    std::vector<Finding> m_findings;
};

Finding ledgerIsGone(const std::string& what, const ledger::Checkpoint& seen) {
    Finding finding;
    finding.code = "ledger-consistency";
    finding.what = what + " The proofs kept with the trial still hold.";
    finding.expected = sealsOf(seen);
    finding.found = "nothing";
    return finding;
}

} // namespace

Result<std::vector<Finding>> compareHeads(ledger::LedgerPort& port, const std::string& seenNote,
                                          const ledger::Policy& policy, bool everyEntry, base::ProgressPort& progress) {
    if (seenNote.empty())
        return std::vector<Finding>();
    TRY(const auto seen, SignedCheckpoint::parse(seenNote));
    return Comparison(port, seen.checkpoint, policy, everyEntry, progress).run();
}

Result<LedgerComparison> compareLedger(const LedgerPlace& place, const std::string& seenNote,
                                       const ledger::Policy& policy, base::ProgressPort& progress) {
    LedgerComparison out;
    if (seenNote.empty())
        return out;
    TRY(const auto seen, SignedCheckpoint::parse(seenNote));
    std::error_code unreachable;
    if (!place.shared() && !std::filesystem::exists(place.folder / "checkpoint", unreachable)) {
        out.findings.push_back(ledgerIsGone(
            "The ledger's folder " + place.folder.string() + " is gone or holds no checkpoint.", seen.checkpoint));
        return out;
    }
    const auto port = openLedger(place, seen.checkpoint.origin);
    if (!port && place.shared() && port.error().kind == base::ErrorKind::BadInput) {
        out.findings.push_back(ledgerIsGone(port.error().message, seen.checkpoint));
        return out;
    }
    if (!port && !place.shared())
        return port.error();
    auto findings = port ? compareHeads(**port, seenNote, policy, place.shared(), progress)
                         : Result<std::vector<Finding>>(port.error());
    if (findings)
        out.findings = std::move(*findings);
    else if (findings.error().kind == base::ErrorKind::Cancelled || !place.shared())
        return findings.error();
    else
        out.unreachable = findings.error().message;
    return out;
}

} // namespace caseseal::desk

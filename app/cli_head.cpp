// SPDX-License-Identifier: GPL-3.0-or-later
// Heads held elsewhere: head, compare.
#include "cli_desk.h"

#include "base/file.h"
#include "desk/alarms.h"
#include "evidence/held_head.h"

#include <iostream>

namespace caseseal::app {

using base::Result;
using evidence::HeadRelation;

namespace {

std::string sentenceOf(HeadRelation relation) {
    switch (relation) {
    case HeadRelation::Same:
        return "The same: both heads are of one history, and neither is newer.";
    case HeadRelation::HeldOlder:
        return "Consistent: the held head is older, and its history is the beginning of this one.";
    case HeadRelation::HeldNewer:
        return "Consistent: the held head is newer than what this trial knows of the ledger, and its seal is here.";
    case HeadRelation::Lost:
        return "NOT CONSISTENT: the holder has seen what is not here.";
    case HeadRelation::Rewritten:
        return "REWRITTEN: the holder has seen another seal in the same place.";
    case HeadRelation::Forked:
        return "FORKED: two copies of this trial went on beside each other; both are on the ledger. Keep one, enter "
               "there "
               "what the other has, and put the other away.";
    case HeadRelation::SplitView:
        return "SPLIT VIEW: the holder and this trial were shown two histories of one ledger.";
    case HeadRelation::Foreign:
        return "NOT CONSISTENT: the held head is of another trial, or chain or ledger were replaced.";
    case HeadRelation::Unknown:
        break;
    }
    return "NOT COMPARED: what is here does not suffice to tell.";
}

} // namespace

Result<int> runHead(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto jobs, desk->jobs());
    TRY(const auto text, jobs->head());
    TRY_VOID(base::saveFileDurably(arguments.output, base::bytesOf(text)));
    TRY(const auto head, evidence::HeldHead::parse(text));
    const auto& checkpoint = head.checkpoint.checkpoint;
    std::cout << "Wrote " << arguments.output << ": " << checkpoint.size << " seals of " << checkpoint.origin
              << "; the newest of this chain on it is seal " << head.seal->header.seq
              << ". Give it to somebody outside.\n";
    return int{kDone};
}

Result<int> runCompare(const Arguments& arguments) {
    TRY(const auto head, loadGivenHead(arguments.heldHead));
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto jobs, desk->jobs());
    TRY(const auto compared, jobs->compareHead(head));
    std::cout << sentenceOf(compared.relation) << "\n  held: " << compared.held.size << " seals, root "
              << base::encodeBase64(compared.held.root) << "\n";
    if (compared.here)
        std::cout << "  here: " << compared.here->size << " seals, root " << base::encodeBase64(compared.here->root)
                  << "\n";
    for (const auto& finding : compared.findings)
        std::cout << "  " << finding.code << ": " << finding.what << "\n    expected " << finding.expected
                  << "\n    found    " << finding.found << "\n";
    if (compared.splitView) {
        TRY_VOID(desk->alarms().keep(compared));
        std::cout << "  Both heads are signed: the proof is kept with the trial, `alarm evidence` writes it.\n";
    }
    return int{compared.findings.empty() ? kDone : kFindings};
}

} // namespace caseseal::app

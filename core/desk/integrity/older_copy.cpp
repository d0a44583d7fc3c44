// SPDX-License-Identifier: GPL-3.0-or-later
#include "older_copy.h"

#include "ledger/tree_edge.h"

#include <algorithm>
#include <set>

namespace caseseal::desk {

namespace {

using crypto::Digest;
using evidence::ChainHead;
using evidence::Json;

Result<std::optional<ChainHead>> ownHead(store::TrialFile& trial, const std::string& chain) {
    TRY(const auto heads, trial.heads());
    const auto own = std::find_if(heads.begin(), heads.end(), [&](const auto& head) { return head.chain == chain; });
    return own == heads.end() ? std::optional<ChainHead>() : std::optional(*own);
}

/// Nothing where the chain is not so long.
Result<std::optional<Digest>> sealHash(store::TrialFile& trial, const std::string& chain, std::uint64_t seal) {
    TRY(const auto note, trial.projection().sealNote(chain, seal));
    return note ? std::optional(crypto::sha256(base::bytesOf(*note))) : std::optional<Digest>();
}

/// A damaged head says nothing.
std::optional<ChainHead> seenHead(const store::SeenHeads& seenHeads, const std::string& chain) {
    auto seen = seenHeads.load(chain);
    return seen ? *seen : std::optional<ChainHead>();
}

/// The seals that state a restore, with what they say is lost.
Result<std::vector<std::pair<std::uint64_t, std::optional<std::uint64_t>>>> restoresIn(store::TrialFile& trial,
                                                                                       const std::string& chain) {
    std::vector<std::pair<std::uint64_t, std::optional<std::uint64_t>>> out;
    store::TrailFilter filter;
    filter.acts = {"chain.restore"};
    TRY_VOID(trial.projection().trail(filter, [&](const store::TrailRow& row) {
        const Json* lost = row.entry.data.find("lost");
        const auto* count = lost == nullptr ? nullptr : lost->asInteger();
        if (row.chain == chain)
            out.emplace_back(row.seal,
                             count == nullptr
                                 ? std::nullopt
                                 : std::optional(static_cast<std::uint64_t>(std::max<std::int64_t>(*count, 0))));
        return true;
    }));
    return out;
}

/// A restore before the seen head, which does not say that less was lost than was seen.
Result<bool> isExplained(store::TrialFile& trial, const std::string& chain, const ChainHead& seen) {
    TRY(const auto restores, restoresIn(trial, chain));
    return std::any_of(restores.begin(), restores.end(), [&seen](const auto& restore) {
        const auto& [seal, lost] = restore;
        return seal < seen.length && (!lost || seal + *lost >= seen.length);
    });
}

struct LedgerWord {
    bool known = false;       ///< a ledger of ours was reached, and every seal on it can be told apart
    std::uint64_t beyond = 0; ///< seals on it, behind those that this copy knows of, that this copy has not
    bool all = false;         ///< nothing of this copy waits for the ledger
};

/// The newest checkpoint of the ledger as it lies there, where this trial's own log signed it.
std::optional<ledger::Checkpoint> presentCheckpoint(const LedgerLink& link, ledger::LedgerPort& port) {
    const auto note = port.checkpoint();
    const auto found = note && !note->empty() ? ledger::SignedCheckpoint::parse(*note)
                                              : Result<ledger::SignedCheckpoint>(base::badInput({}));
    if (!found || found->checkpoint.origin != link.origin)
        return std::nullopt;
    const auto judged = ledger::judge(link.policy, *found);
    return judged && judged->loggedBySome ? std::optional(found->checkpoint) : std::nullopt;
}

/// How many leaves behind what this copy knows of are none of `own`; nothing where the tiles do not hold, or where the
/// ledger holds another history (an alarm, and no word about copies).
std::optional<std::uint64_t> foreignLeaves(ledger::LedgerPort& port, const ledger::Checkpoint& head,
                                           const ledger::TreeHead& known, const std::set<Digest>& own) {
    auto reader = ledger::TileReader::open(port, head.size, head.root);
    const auto root = reader ? ledger::rootOf(known.size, *reader) : Result<Digest>(reader.error());
    if (!root || *root != known.root)
        return std::nullopt;
    const auto first = known.size;
    std::uint64_t count = 0;
    for (auto i = first; i < head.size; ++i) {
        const auto leaf = reader->leaf(i);
        if (!leaf)
            return std::nullopt;
        count += own.contains(*leaf) ? 0 : 1;
    }
    return count;
}

/// May other installations publish there, too?
bool hasSeveralMembers(const ledger::Policy& policy) {
    return std::ranges::any_of(policy.logs, [&](const auto& log) { return log.member != policy.logs.front().member; });
}

/// Only where nobody else publishes there: other installations' seals cannot be told from lost ones. A server is not
/// asked at all: it is shared, and a log-in must not wait for a network.
Result<LedgerWord> askLedger(store::TrialFile& trial, const std::string& chain, std::uint64_t length) {
    LedgerWord word;
    TRY(const auto link, LedgerLink::load(trial));
    TRY(const auto kept, trial.checkpointNote());
    TRY(const auto waiting, trial.notLogged(chain));
    ledger::TreeHead known;
    if (!kept.empty()) {
        TRY(const auto parsed, ledger::SignedCheckpoint::parse(kept));
        known = {parsed.checkpoint.size, parsed.checkpoint.root};
    }
    std::error_code unreachable;
    if (link.place.shared() || hasSeveralMembers(link.policy) || known.size != length - waiting.size() ||
        !std::filesystem::exists(link.place.folder / "checkpoint", unreachable))
        return word;
    TRY(const auto port, openLedger(link.place, link.origin));
    const auto head = presentCheckpoint(link, *port);
    if (!head || head->size < known.size)
        return word;
    std::set<Digest> own;
    for (const auto& [seq, hash] : waiting)
        own.insert(ledger::leafHash(hash));
    const auto foreign = foreignLeaves(*port, *head, known, own);
    if (foreign)
        word = {true, *foreign, waiting.empty()};
    return word;
}

/// A restore that the ledger has not yet: what lies there behind it is what it states to be lost.
Result<bool> restoreWaits(store::TrialFile& trial, const std::string& chain) {
    TRY(const auto restores, restoresIn(trial, chain));
    TRY(const auto waiting, trial.notLogged(chain));
    return !restores.empty() && !waiting.empty() && restores.back().first >= waiting.front().first;
}

} // namespace

std::string OlderCopy::describe() const {
    std::string out;
    if (parted)
        out = "This is not the copy of the trial that was used here last: seal " + std::to_string(seen - 1) +
              " is another one than this computer has seen. Two copies have gone on beside each other.";
    else if (seen > seals)
        out = "This is an older copy of the trial: this computer has seen " + std::to_string(seen) +
              " seals, here are " + std::to_string(seals) + ".";
    else
        out = "This is an older copy of the trial: the ledger holds newer seals that are not here (" +
              std::to_string(onLedger) + ").";
    return out +
           " It can be read and verified; nothing is written to it. Look for the newer copy. Where it is gone, an "
           "administrator states the restore, with a reason.";
}

Result<std::optional<OlderCopy>> findOlderCopy(store::TrialFile& trial, const store::SeenHeads& seenHeads,
                                               const std::string& chain) {
    TRY(const auto head, ownHead(trial, chain));
    if (!head)
        return std::optional<OlderCopy>();
    OlderCopy copy;
    copy.seals = head->length;
    bool older = false;
    if (const auto seen = seenHead(seenHeads, chain)) {
        copy.seen = seen->length;
        TRY(const auto there, sealHash(trial, chain, seen->length - 1));
        copy.parted = there && *there != seen->head;
        older = !there || copy.parted;
        TRY(const bool explained, older ? isExplained(trial, chain, *seen) : Result<bool>(false));
        if (explained) {
            TRY_VOID(seenHeads.replace(*head));
            older = false;
        }
    }
    TRY(const auto ledger, askLedger(trial, chain, head->length));
    TRY(const bool stated, ledger.beyond > 0 ? restoreWaits(trial, chain) : Result<bool>(false));
    copy.onLedger = stated ? 0 : ledger.beyond;
    return older || copy.onLedger > 0 ? std::optional(copy) : std::optional<OlderCopy>();
}

Result<std::optional<std::uint64_t>> countLost(store::TrialFile& trial, const store::SeenHeads& seenHeads,
                                               const std::string& chain) {
    std::optional<std::uint64_t> lost;
    TRY(const auto head, ownHead(trial, chain));
    CHECK(head.has_value());
    if (const auto seen = seenHead(seenHeads, chain)) {
        TRY(const auto there, sealHash(trial, chain, seen->length - 1));
        if (there && *there != seen->head)
            return std::optional<std::uint64_t>();
        if (seen->length >= head->length)
            lost = seen->length - head->length;
    }
    TRY(const auto ledger, askLedger(trial, chain, head->length));
    if (ledger.beyond > 0 || (ledger.known && ledger.all))
        lost = std::max(lost.value_or(0), ledger.beyond);
    return lost;
}

} // namespace caseseal::desk

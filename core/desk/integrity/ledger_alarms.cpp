// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_alarms.h"

#include "evidence/split_view_file.h"

namespace caseseal::desk {

namespace {

FoundAlarm rolledBack(const ledger::SignedCheckpoint& before, std::uint64_t nowSize, AlarmWay way) {
    const auto& seen = before.checkpoint;
    FoundAlarm out;
    out.kind = AlarmKind::RolledBack;
    out.way = way;
    out.mark = crypto::sha256(base::bytesOf("caseseal.org/rolled-back@v1\n" + seen.encode()));
    out.what = "The ledger " + seen.origin + " holds " + std::to_string(nowSize) + " seals, and a head of " +
               std::to_string(seen.size) +
               " seals was verified here before: an older copy was put back, or its newest part was taken away.";
    out.evidence = before.note.encode();
    return out;
}

Result<std::optional<ledger::SplitView>> findView(const KnownHead& before, const KnownHead& now,
                                                  const ledger::Checkpoint& larger, ledger::TileSource* tiles) {
    if (tiles == nullptr || before.head.checkpoint.size == now.head.checkpoint.size)
        return ledger::findSplitView(before.head, now.head, nullptr);
    TRY(auto tree, ledger::TileReader::open(*tiles, larger.size, larger.root));
    return ledger::findSplitView(before.head, now.head, &tree);
}

} // namespace

std::optional<FoundAlarm> alarmOf(const ledger::SplitView& view, const ledger::Policy& policy, AlarmWay way) {
    const evidence::SplitViewFile file{view, policy.encode()};
    if (!base::isUtf8(file.policy)) // JSON cannot hold it; such a name is nobody's key
        return std::nullopt;
    const auto text = file.encode();
    const auto judged = evidence::judgeSplitView(text, policy); // what a stranger will see
    if (!judged.proved())
        return std::nullopt;
    return FoundAlarm{AlarmKind::SplitView, way, view.mark(), judged.verdict.findings.front().what, text};
}

std::optional<FoundAlarm> compareKnown(const KnownHead& before, const KnownHead& now, const ledger::Policy& policy,
                                       AlarmWay way) {
    const auto& seen = before.head.checkpoint;
    const auto& shown = now.head.checkpoint;
    if (seen.origin != shown.origin)
        return std::nullopt;
    const bool shrunk = shown.size < seen.size;
    const auto view = findView(before, now, shrunk ? seen : shown, shrunk ? before.tiles : now.tiles);
    if (view && *view)
        return alarmOf(**view, policy, way);
    return shrunk ? std::optional(rolledBack(before.head, shown.size, way)) : std::nullopt;
}

Result<std::vector<FoundAlarm>> lookAtLedger(ledger::LedgerPort& port, const std::string& seenNote,
                                             ledger::TileSource* seenTiles, const ledger::Policy& policy) {
    std::vector<FoundAlarm> out;
    if (seenNote.empty())
        return out;
    TRY(const auto seen, ledger::SignedCheckpoint::parse(seenNote));
    TRY(const auto note, port.checkpoint());
    if (note.empty())
        return std::vector{rolledBack(seen, 0, AlarmWay::Ledger)};
    const auto found = ledger::SignedCheckpoint::parse(note);
    const auto judged = found ? ledger::judge(policy, *found) : Result<ledger::QuorumState>(found.error());
    if (!judged || !judged->loggedBySome) // anybody can write a head that nobody signed
        return out;
    if (auto alarm = compareKnown({seen, seenTiles}, {*found, &port}, policy, AlarmWay::Ledger))
        out.push_back(std::move(*alarm));
    return out;
}

} // namespace caseseal::desk

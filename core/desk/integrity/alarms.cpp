// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/alarms.h"

#include "doors.h"
#include "kept_alarms.h"
#include "ledger_alarms.h"
#include "ledger_link.h"

#include "evidence/held_head.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

constexpr std::string_view kSettledKind = "split-view";
constexpr std::pair<AlarmKind, std::string_view> kKinds[] = {{AlarmKind::SplitView, "split-view"},
                                                             {AlarmKind::RolledBack, "rolled-back"},
                                                             {AlarmKind::WitnessRefusal, "witness-refusal"},
                                                             {AlarmKind::ForkedChain, "forked-chain"}};
constexpr std::pair<AlarmWay, std::string_view> kWays[] = {{AlarmWay::Ledger, "ledger"},
                                                           {AlarmWay::Witness, "witness"},
                                                           {AlarmWay::Head, "head"},
                                                           {AlarmWay::Message, "message"}};
constexpr std::pair<AlarmDisposition, std::string_view> kDispositions[] = {{AlarmDisposition::Explained, "explained"},
                                                                           {AlarmDisposition::Reported, "reported"},
                                                                           {AlarmDisposition::Restored, "restored"}};

template<typename Value, std::size_t N>
std::string_view nameIn(const std::pair<Value, std::string_view> (&table)[N], Value value) {
    const auto* at =
        std::find_if(std::begin(table), std::end(table), [&](const auto& row) { return row.first == value; });
    CHECK(at != std::end(table));
    return at->second;
}

template<typename Value, std::size_t N>
std::optional<Value> valueIn(const std::pair<Value, std::string_view> (&table)[N], std::string_view name) {
    const auto* at =
        std::find_if(std::begin(table), std::end(table), [&](const auto& row) { return row.second == name; });
    return at == std::end(table) ? std::nullopt : std::optional(at->first);
}

/// By the hash of the evidence that each is about; the first one counts.
Result<std::map<std::string, AlarmSettlement>> settlementsIn(store::Projection& projection) {
    std::map<std::string, AlarmSettlement> out;
    store::TrailFilter filter;
    filter.acts = {"report.issue"};
    TRY_VOID(projection.trail(filter, [&out](const store::TrailRow& row) {
        const auto disposition = alarmDispositionFromName(textOr(row.entry.data, "disposition"));
        if (textOr(row.entry.data, "kind") == kSettledKind && disposition)
            out.try_emplace(
                textOr(row.entry.data, "sha256"),
                AlarmSettlement{row.seal, row.author, row.time, row.zoneMinutes, *disposition, row.entry.reason});
        return true;
    }));
    return out;
}

class TrialAlarms final : public Alarms {
public:
    explicit TrialAlarms(Workbench& bench) : m_bench(bench) {}

    const std::vector<Alarm>& list() const override { return m_bench.alarms; }
    std::uint64_t ringing() const override {
        return static_cast<std::uint64_t>(
            std::ranges::count_if(m_bench.alarms, [](const Alarm& alarm) { return !alarm.settled; }));
    }
    Result<std::uint64_t> keep(const std::vector<FoundAlarm>& found) override { return m_bench.keepAlarms(found); }
    Result<bool> keep(const evidence::HeadComparison& compared) override {
        if (!compared.splitView)
            return false;
        TRY(const auto link, LedgerLink::load(*m_bench.trial));
        const auto alarm = alarmOf(*compared.splitView, link.policy, AlarmWay::Head);
        TRY(const auto fresh, keep(alarm ? std::vector{*alarm} : std::vector<FoundAlarm>()));
        return fresh > 0;
    }
    Result<SealReceipt> settle(const crypto::Digest& mark, AlarmDisposition disposition,
                               const std::string& reason) override;

private:
    Workbench& m_bench;
};

Result<SealReceipt> TrialAlarms::settle(const crypto::Digest& mark, AlarmDisposition disposition,
                                        const std::string& reason) {
    return m_bench.attempt({"report.issue", {}}, [&]() -> Result<SealReceipt> {
        const auto at = std::ranges::find_if(m_bench.alarms, [&](const Alarm& one) { return one.mark == mark; });
        if (at == m_bench.alarms.end())
            return base::badInput("There is no such alarm in this trial.");
        if (at->settled)
            return base::badInput("Somebody has said already what became of this alarm.");
        if (reason.empty())
            return base::badInput("Say what was found out about this alarm.");
        TRY(const auto receipt, m_bench.seal(settlementOf(*at, disposition, reason)));
        TRY_VOID(m_bench.loadAlarms());
        return receipt;
    });
}

} // namespace

std::string_view nameOf(AlarmKind kind) { return nameIn(kKinds, kind); }
std::string_view nameOf(AlarmWay way) { return nameIn(kWays, way); }
std::string_view nameOf(AlarmDisposition disposition) { return nameIn(kDispositions, disposition); }
std::optional<AlarmDisposition> alarmDispositionFromName(std::string_view name) { return valueIn(kDispositions, name); }

store::KeptAlarm keptOf(const FoundAlarm& found, base::UtcTime now) {
    return {found.mark,    std::string(nameOf(found.kind)), std::string(nameOf(found.way)), now, found.what,
            found.evidence};
}

Result<std::vector<Alarm>> withSettlements(const std::vector<store::KeptAlarm>& kept, store::Projection& projection) {
    std::vector<Alarm> out;
    if (kept.empty())
        return out;
    TRY(const auto settlements, settlementsIn(projection));
    for (const auto& one : kept) {
        const auto kind = valueIn(kKinds, one.kind);
        const auto way = valueIn(kWays, one.way);
        if (!kind || !way)
            return base::badInput("The trial holds an alarm of a kind that this program does not know.");
        Alarm alarm;
        static_cast<FoundAlarm&>(alarm) = {*kind, *way, one.mark, one.what, one.evidence};
        alarm.found = one.found;
        alarm.evidenceHash = crypto::sha256(base::bytesOf(one.evidence));
        if (const auto at = settlements.find(base::encodeHex(alarm.evidenceHash)); at != settlements.end())
            alarm.settled = at->second;
        out.insert(out.begin(), std::move(alarm));
    }
    return out;
}

Entry settlementOf(const Alarm& alarm, AlarmDisposition disposition, const std::string& reason) {
    Entry entry;
    entry.act = "report.issue";
    entry.reason = reason;
    entry.data = Json::Object{{"alarm", nameOf(alarm.kind)},
                              {"disposition", nameOf(disposition)},
                              {"kind", kSettledKind},
                              {"sha256", base::encodeHex(alarm.evidenceHash)}};
    return entry;
}

evidence::Finding findingOf(const Alarm& alarm) {
    evidence::Finding finding;
    finding.code = alarm.kind == AlarmKind::ForkedChain ? "seal-order" : "ledger-consistency";
    finding.what = alarm.what + " Found " + base::encodeTime(alarm.found) + "; nobody has settled this alarm yet.";
    return finding;
}

std::unique_ptr<Alarms> makeAlarms(Workbench& bench) { return std::make_unique<TrialAlarms>(bench); }

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/drill.h"

#include "doors.h"
#include "drill_acts.h"
#include "jobs.h"

#include "evidence/held_head.h"
#include "ledger/ledger_copy.h"

#include <algorithm>
#include <array>

namespace caseseal::desk {

namespace {

namespace fs = std::filesystem;
using evidence::Finding;

constexpr auto kKinds = std::to_array<std::pair<DrillKind, std::string_view>>({{DrillKind::Value, "value"},
                                                                               {DrillKind::Time, "time"},
                                                                               {DrillKind::Author, "author"},
                                                                               {DrillKind::Order, "order"},
                                                                               {DrillKind::Tail, "tail"},
                                                                               {DrillKind::Projection, "projection"},
                                                                               {DrillKind::Ledger, "ledger"},
                                                                               {DrillKind::Rewrite, "rewrite"}});

constexpr std::array<std::string_view, 4> kRoles = {"auditor", "admin", "data-manager", "monitor"};

/// Which of the record's rules found it.
DrillFinder finderOf(const Finding& finding) {
    const bool ledger =
        finding.code.starts_with("ledger-") || finding.code == "after-bound" || finding.code == "anchor-invalid";
    return ledger ? DrillFinder::Ledger : DrillFinder::Chain;
}

void add(std::vector<DrillFinding>& to, DrillFinder by, std::vector<Finding> findings) {
    for (auto& finding : findings)
        to.push_back({by, std::move(finding)});
}

/// The checkpoint first: while it is copied others may publish, and a larger tree holds the smaller one.
Result<void> copyLedger(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    if (!fs::exists(from / "checkpoint", failure))
        return {};
    fs::create_directories(to, failure);
    fs::copy_file(from / "checkpoint", to / "checkpoint", failure);
    if (!failure)
        fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::skip_existing, failure);
    if (failure)
        return base::machineFailed("Cannot copy the ledger " + from.string() + ": " + failure.message() + ".");
    return {};
}

/// All steps of one copy under one name, "drill-value" …: how far each of them is, one after the other.
class OneStep final : public base::ProgressPort {
public:
    OneStep(std::string_view name, base::ProgressPort& outer) : m_name("drill-" + std::string(name)), m_outer(outer) {}
    void report(std::string_view, std::uint64_t done, std::uint64_t total) override {
        m_outer.report(m_name, done, total);
    }
    [[nodiscard]] bool cancelRequested() const override { return m_outer.cancelRequested(); }

private:
    std::string m_name;
    base::ProgressPort& m_outer;
};

/// Everything that the job takes along from the Desk's thread.
struct DrillSetting {
    std::unique_ptr<store::Sandbox> sandbox;
    LedgerLink link;
    JobContext context; ///< without a reader
    std::vector<evidence::ChainHead> seen;
};

class SandboxDrill final : public DrillJob {
public:
    explicit SandboxDrill(DrillSetting setting) : m_setting(std::move(setting)) {}

    Result<DrillReport> run(const std::vector<DrillKind>& kinds, base::ProgressPort& progress) override {
        const auto started = m_setting.context.clock->tickMs();
        DrillReport report;
        report.headSeen = !m_setting.seen.empty();
        TRY_VOID(keepHeads());
        TRY_VOID(fetchLedger());
        TRY(report.before, lookUntouched(progress));
        for (const auto kind : kinds) {
            TRY(auto outcome, drill(kind, report.before, progress));
            report.outcomes.push_back(std::move(outcome));
        }
        report.tookMs = m_setting.context.clock->tickMs() - started;
        return report;
    }

private:
    /// What this computer has seen, in a folder of the sandbox.
    Result<void> keepHeads() {
        const auto folder = m_setting.sandbox->folder() / "heads";
        m_setting.context.seenHeads = store::SeenHeads(folder);
        for (const auto& head : m_setting.seen)
            TRY_VOID(m_setting.context.seenHeads.save(head));
        return {};
    }

    /// A shared ledger as a folder of the sandbox; where it does not answer the drill goes on without one.
    Result<void> fetchLedger() {
        const auto& place = m_setting.link.place;
        m_ledger = place.shared() ? m_setting.sandbox->folder() / "ledger" : place.folder;
        const auto server = place.shared() ? openLedger(place, m_setting.link.origin)
                                           : Result<std::unique_ptr<ledger::LedgerPort>>(base::cancelled());
        if (server)
            TRY_VOID(ledger::exportLedger(**server, m_ledger));
        return {};
    }

    Result<std::unique_ptr<store::TamperCopy>> copy(base::ProgressPort& progress) {
        TRY(auto copy, m_setting.sandbox->copyTrial(progress));
        TRY_VOID(copyLedger(m_ledger, copy->folder() / "ledger"));
        return copy;
    }

    /// The copy as it is, and the head that a site would take of it.
    Result<std::vector<DrillFinding>> lookUntouched(base::ProgressPort& outer) {
        OneStep progress("untouched", outer);
        TRY(const auto untouched, copy(progress));
        {
            TRY(const auto reader, untouched->openReader());
            const auto head = evidence::makeHead(reader->source());
            if (head) {
                TRY(m_held, evidence::HeldHead::parse(*head));
            }
            if (!head && head.error().kind == base::ErrorKind::Machine)
                return head.error();
        }
        return findingsOf(*untouched, progress);
    }

    Result<DrillOutcome> drill(DrillKind kind, const std::vector<DrillFinding>& before, base::ProgressPort& outer) {
        OneStep progress(nameOf(kind), outer);
        TRY(const auto altered, copy(progress));
        DrillScene scene{*altered, altered->folder() / "ledger", m_setting.link, m_setting.context.trial.chain,
                         progress};
        TRY(auto act, alter(kind, scene));
        DrillOutcome outcome{kind, std::move(act.skipped), std::move(act.alteration), {}};
        if (!outcome.skipped.empty())
            return outcome;
        TRY(outcome.findings, findingsOf(*altered, progress));
        std::erase_if(outcome.findings, [&before](const DrillFinding& each) {
            return std::any_of(before.begin(), before.end(), [&each](const DrillFinding& old) {
                return old.by == each.by && old.finding == each.finding;
            });
        });
        return outcome;
    }

    /// The real verification over the copy.
    Result<std::vector<DrillFinding>> findingsOf(store::TamperCopy& copy, base::ProgressPort& progress) {
        auto& context = m_setting.context;
        TRY(context.reader, copy.openReader());
        context.ledger = {copy.folder() / "ledger", {}};
        auto found = askAll(context, progress);
        context.reader.reset(); // before the copy goes
        return found;
    }

    Result<std::vector<DrillFinding>> askAll(JobContext& context, base::ProgressPort& progress) {
        std::vector<DrillFinding> out;
        TRY(auto parts, verifyParts(context, progress));
        for (auto& finding : parts.record.findings) {
            const auto by = finderOf(finding);
            out.push_back({by, std::move(finding)});
        }
        add(out, DrillFinder::Ledger, std::move(parts.ledger));
        add(out, DrillFinder::Projections, std::move(parts.projections));
        add(out, DrillFinder::SeenHead, std::move(parts.seen));
        if (m_held) {
            TRY(auto compared, evidence::compareHead(context.reader->source(), *m_held, context.policy));
            add(out, DrillFinder::HeldHead, std::move(compared.findings));
        }
        return out;
    }

    DrillSetting m_setting;
    fs::path m_ledger; ///< that every copy gets a copy of
    std::optional<evidence::HeldHead> m_held;
};

class TrialDrill final : public Drill {
public:
    explicit TrialDrill(Workbench& bench) : m_bench(bench) {}

    bool allowed() const override {
        const auto& roles = m_bench.sealer.author().roles;
        return std::any_of(roles.begin(), roles.end(), [](const std::string& role) {
            return std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end();
        });
    }

    Result<std::unique_ptr<DrillJob>> prepare() override {
        if (!allowed())
            return m_bench.refuse({"drill", {}}, m_bench.sealer.author().id +
                                                     " may not drill: that is for auditors, administrators, data "
                                                     "managers and monitors.");
        TRY(auto link, LedgerLink::load(*m_bench.trial));
        JobContext context{.reader = nullptr,
                           .clock = m_bench.ports.clock,
                           .seenHeads = store::SeenHeads({}),
                           .trial = m_bench.info,
                           .study = m_bench.study,
                           .issuedBy = {},
                           .role = {},
                           .policy = link.policy,
                           .ledger = {},
                           .seenNote = {},
                           .leastWorkBits = m_bench.ports.leastWorkBits};
        TRY(auto sandbox, m_bench.trial->sandbox());
        TRY(auto seen, seenHeads());
        return std::unique_ptr<DrillJob>(std::make_unique<SandboxDrill>(
            DrillSetting{std::move(sandbox), std::move(link), std::move(context), std::move(seen)}));
    }

private:
    /// At the same moment as the snapshot, so that a save made meanwhile is no alarm.
    Result<std::vector<evidence::ChainHead>> seenHeads() {
        std::vector<evidence::ChainHead> out;
        const store::SeenHeads kept(m_bench.ports.seenHeadsFolder);
        TRY(const auto heads, m_bench.trial->heads());
        for (const auto& head : heads) {
            TRY(auto seen, kept.load(head.chain));
            if (seen)
                out.push_back(std::move(*seen));
        }
        return out;
    }

    Workbench& m_bench;
};

} // namespace

std::string_view nameOf(DrillKind kind) {
    for (const auto& [value, name] : kKinds)
        if (value == kind)
            return name;
    return {};
}

std::optional<DrillKind> drillKindFromName(std::string_view name) {
    for (const auto& [kind, known] : kKinds)
        if (known == name)
            return kind;
    return std::nullopt;
}

std::vector<DrillKind> drillKinds() {
    std::vector<DrillKind> out;
    for (const auto& [kind, name] : kKinds)
        out.push_back(kind);
    return out;
}

std::string_view nameOf(DrillFinder finder) {
    switch (finder) {
    case DrillFinder::Chain:
        return "chain";
    case DrillFinder::Ledger:
        return "ledger";
    case DrillFinder::Projections:
        return "projections";
    case DrillFinder::SeenHead:
        return "seen-head";
    case DrillFinder::HeldHead:
        break;
    }
    return "held-head";
}

bool DrillReport::allFound() const {
    return std::all_of(outcomes.begin(), outcomes.end(),
                       [](const DrillOutcome& each) { return each.found() || !each.skipped.empty(); });
}

std::unique_ptr<Drill> makeDrill(Workbench& bench) { return std::make_unique<TrialDrill>(bench); }

} // namespace caseseal::desk

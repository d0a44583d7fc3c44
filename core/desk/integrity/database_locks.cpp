// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database_locks.h"

#include "doors.h"
#include "draft_names.h"
#include "locked_data.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using store::FormState;

constexpr std::string_view kManager = "data-manager";

struct StopRule {
    std::string_view name;
    LockStop stop;
    bool hard;
};
constexpr StopRule kStops[] = {
    {"open-queries", LockStop::OpenQueries, true}, {"not-complete", LockStop::NotComplete, true},
    {"unlock-asked", LockStop::UnlockAsked, true}, {"not-signed", LockStop::NotSigned, false},
    {"not-locked", LockStop::NotLocked, false},    {"not-verified", LockStop::NotVerified, false},
    {"kept-checks", LockStop::KeptChecks, false},  {"drafts", LockStop::UnsealedDrafts, false},
};

const StopRule& ruleOf(LockStop stop) {
    const auto* found =
        std::find_if(std::begin(kStops), std::end(kStops), [stop](const StopRule& rule) { return rule.stop == stop; });
    CHECK(found != std::end(kStops));
    return *found;
}

/// Counts what stands in the way.
class StopCounter {
public:
    void add(LockStop stop, const ItemPlace& place) {
        auto& count = m_counts[stop];
        count.stop = stop;
        if (count.count++ == 0)
            count.first = place;
    }
    void addForm(const FormState& state) {
        const auto place = placeOf(state.place);
        if (!state.complete)
            add(LockStop::NotComplete, place);
        if (state.unlockRequested)
            add(LockStop::UnlockAsked, place);
        if (state.complete && (!state.isSigned || state.changedAfterSignature))
            add(LockStop::NotSigned, place);
        if (state.complete && !state.locked)
            add(LockStop::NotLocked, place);
        if (state.toVerify > 0)
            add(LockStop::NotVerified, place);
    }
    /// Hard ones first, as they stand in the enumeration.
    [[nodiscard]] std::vector<LockStopCount> finish() const {
        std::vector<LockStopCount> out;
        for (const auto& [stop, count] : m_counts)
            out.push_back(count);
        return out;
    }

private:
    std::map<LockStop, LockStopCount> m_counts;
};

class TrialLockJob final : public LockJob {
public:
    TrialLockJob(std::unique_ptr<store::TrialReader> reader, std::uint64_t drafts, std::uint64_t seals)
        : m_reader(std::move(reader)), m_drafts(drafts), m_seals(seals) {}

    Result<LockPreview> run(base::ProgressPort& progress) override {
        LockPreview out;
        out.seals = m_seals;
        TRY(out.stops, findStops());
        TRY(out.lock, walkData(m_reader->projection(), progress, {}));
        return out;
    }

private:
    Result<std::vector<LockStopCount>> findStops() {
        StopCounter counter;
        auto& projection = m_reader->projection();
        TRY(const auto queries, projection.queries());
        for (const auto& query : queries)
            if (query.status != "closed")
                counter.add(LockStop::OpenQueries, query.place);
        TRY(const auto states, projection.formStates());
        for (const auto& state : states)
            if (state.values > 0)
                counter.addForm(state);
        TRY(const auto kept, projection.keptChecks());
        for (const auto& check : kept)
            counter.add(LockStop::KeptChecks, check.place);
        for (std::uint64_t i = 0; i < m_drafts; ++i)
            counter.add(LockStop::UnsealedDrafts, {}); // whose and where is the persons' own
        return counter.finish();
    }

    std::unique_ptr<store::TrialReader> m_reader;
    std::uint64_t m_drafts, m_seals;
};

class TrialLocks final : public DatabaseLocks {
public:
    explicit TrialLocks(Workbench& bench) : m_bench(bench) {}

    const std::optional<DatabaseLockState>& state() const override { return m_bench.databaseLock; }
    bool mayLock() const override {
        const auto& roles = m_bench.sealer.author().roles;
        return std::find(roles.begin(), roles.end(), kManager) != roles.end();
    }
    Result<std::unique_ptr<LockJob>> prepare() override;
    Result<SealReceipt> lock(const LockPreview& preview, const std::string& reason,
                             const crypto::SecretBytes& password) override;
    Result<SealReceipt> unlock(const std::string& reason, const crypto::SecretBytes& password) override;

private:
    /// `work` as a data manager; refused and sealed for everybody else.
    template<class Work>
    [[nodiscard]] std::invoke_result_t<Work> asManager(Work work) {
        return m_bench.attempt({"report.issue", {}}, [&]() -> std::invoke_result_t<Work> {
            if (!mayLock())
                return base::refused("The database is locked and unlocked by a data manager.");
            return work();
        });
    }
    Result<void> checkPreview(const LockPreview& preview, const std::string& reason);
    Result<bool> isStale(const LockPreview& preview);
    Result<SealReceipt> seal(Entry entry);

    Workbench& m_bench;
};

Result<std::unique_ptr<LockJob>> TrialLocks::prepare() {
    return asManager([&]() -> Result<std::unique_ptr<LockJob>> {
        if (m_bench.databaseLock)
            return base::badInput("The database is locked already.");
        TRY(const auto drafts, m_bench.trial->settings(kDraftPrefix));
        TRY(auto reader, m_bench.trial->openReader());
        return std::unique_ptr<LockJob>(
            std::make_unique<TrialLockJob>(std::move(reader), drafts.size(), m_bench.sealer.length()));
    });
}

/// Log-ins and what was refused change no data.
Result<bool> TrialLocks::isStale(const LockPreview& preview) {
    store::TrailFilter since;
    since.fromSeal = preview.seals;
    bool stale = false;
    TRY_VOID(m_bench.trial->projection().trail(since, [&](const store::TrailRow& row) {
        stale = stale || (row.chain == m_bench.sealer.chain() && !row.entry.act.starts_with("session."));
        return !stale;
    }));
    return stale;
}

Result<void> TrialLocks::checkPreview(const LockPreview& preview, const std::string& reason) {
    if (m_bench.databaseLock)
        return base::badInput("The database is locked already.");
    TRY(const bool stale, isStale(preview));
    if (stale)
        return base::badInput("More was sealed since it was looked at what would be locked. Look again.");
    if (preview.lock.values == 0)
        return base::badInput("Nothing was entered yet: there is nothing to lock.");
    for (const auto& one : preview.stops)
        if (isHard(one.stop))
            return base::refused("The database cannot be locked yet: " + std::string(nameOf(one.stop)) + ": " +
                                 std::to_string(one.count) + ".");
    if (preview.needsReason() && reason.empty())
        return base::badInput("Not everything is as it should be. Give a reason for locking nevertheless.");
    return {};
}

Result<SealReceipt> TrialLocks::seal(Entry entry) {
    PlannedSeal plan;
    plan.entries.push_back(std::move(entry));
    plan.role = kManager;
    TRY(const auto receipt, m_bench.seal(std::move(plan), {}));
    TRY(m_bench.databaseLock, lockInForce(m_bench.trial->projection()));
    return receipt;
}

Result<SealReceipt> TrialLocks::lock(const LockPreview& preview, const std::string& reason,
                                     const crypto::SecretBytes& password) {
    return asManager([&]() -> Result<SealReceipt> {
        TRY_VOID(checkPreview(preview, reason));
        TRY_VOID(m_bench.checkPassword(password));
        evidence::DatabaseLock lock = preview.lock;
        for (const auto& one : preview.stops)
            lock.open.push_back({std::string(nameOf(one.stop)), one.count});
        std::sort(lock.open.begin(), lock.open.end(), [](const auto& a, const auto& b) { return a.what < b.what; });
        return seal(lock.encode(preview.needsReason() ? reason : std::string()));
    });
}

Result<SealReceipt> TrialLocks::unlock(const std::string& reason, const crypto::SecretBytes& password) {
    return asManager([&]() -> Result<SealReceipt> {
        const auto& locked = m_bench.databaseLock;
        if (!locked)
            return base::badInput("The database is not locked.");
        if (reason.empty())
            return base::badInput("Unlocking the database needs a reason.");
        TRY_VOID(m_bench.checkPassword(password));
        return seal(evidence::DatabaseUnlock{locked->seal, locked->entry, locked->lock.root}.encode(reason));
    });
}

} // namespace

bool isHard(LockStop stop) { return ruleOf(stop).hard; }

std::string_view nameOf(LockStop stop) { return ruleOf(stop).name; }

bool LockPreview::blocked() const {
    return std::any_of(stops.begin(), stops.end(), [](const auto& one) { return isHard(one.stop); });
}

std::unique_ptr<DatabaseLocks> makeDatabaseLocks(Workbench& bench) { return std::make_unique<TrialLocks>(bench); }

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_job.h"

#include "ledger_alarms.h"
#include "ledger_compare.h"
#include "outside_witnesses.h"

#include "ledger/ledger_copy.h"
#include "net/postgres_ledger.h"

#include <algorithm>
#include <limits>

namespace caseseal::desk {

namespace {

using ledger::SignedCheckpoint;

constexpr std::size_t kHeadsShown = 64;

std::optional<base::UtcTime> timeOf(std::uint64_t seconds) {
    if (seconds == 0 || seconds > std::uint64_t{std::numeric_limits<std::int64_t>::max() / 1000})
        return std::nullopt;
    return base::UtcTime{static_cast<std::int64_t>(seconds) * 1000};
}

/// Did the party put all its lines below the head? Its newest time then.
std::optional<std::uint64_t> cosignedAt(const ledger::PolicyParty& party, const SignedCheckpoint& head) {
    const auto lines = ledger::verifiedLines(head, party.witnessKeys);
    if (!lines || lines->size() < party.witnessKeys.size())
        return std::nullopt;
    std::uint64_t newest = 0;
    for (const auto& line : *lines)
        newest = std::max(newest, line.timeSeconds);
    return newest;
}

void noteCosigned(PartyState& party, const SignedCheckpoint& head, HeadCosigned& shown) {
    const auto at = cosignedAt(party.party, head);
    if (!at)
        return;
    shown.by.push_back({party.party.name, timeOf(*at)});
    if (party.cosigned) // the newest comes first
        return;
    party.cosigned = head.checkpoint.size;
    party.cosignedAt = timeOf(*at);
}

class OpenLedgerJob final : public LedgerJob {
public:
    explicit OpenLedgerJob(LookTask task) : m_task(std::move(task)) {}

    Result<LookDone> look() override {
        m_alarms.clear();
        TRY(auto* const port, this->port());
        auto done = desk::look(m_task, *port);
        if (!done && done.error().kind == base::ErrorKind::Refused)
            lookWhy(*port);
        m_task.tiles.reset(); // a reader that stays open keeps the trial's write-ahead log long
        return done;
    }
    const std::vector<FoundAlarm>& alarms() const override { return m_alarms; }
    Result<LedgerStatus> status(base::ProgressPort& progress) override;
    Result<std::uint64_t> exportTo(const std::filesystem::path& folder, base::ProgressPort& progress) override {
        TRY(auto* const port, this->port());
        TRY(const auto copied, ledger::exportLedger(*port, folder, [&progress](std::uint64_t done) {
                progress.report("ledger", done, 0);
                return !progress.cancelRequested();
            }));
        return copied.size;
    }
    std::shared_ptr<void> watch(std::function<void()> changed) override {
        const auto port = this->port();
        return port ? (*port)->subscribe(std::move(changed)) : nullptr;
    }

private:
    /// Opened at the first use, then kept.
    Result<ledger::LedgerPort*> port() {
        if (!m_port) {
            TRY(m_port, openLedger(m_task.link.place, m_task.link.origin));
        }
        return m_port.get();
    }
    void lookWhy(ledger::LedgerPort& port);
    void addOutsiders(LedgerStatus& status) const;
    Result<void> addHeads(LedgerStatus& status);
    Result<void> addRoles(LedgerStatus& status);

    LookTask m_task;
    std::vector<FoundAlarm> m_alarms;
    std::unique_ptr<ledger::LedgerPort> m_port;
};

/// The refusal itself says what is wrong; this finds the evidence where there is some.
void OpenLedgerJob::lookWhy(ledger::LedgerPort& port) {
    auto* const tiles = m_task.tiles && m_task.seenNote == m_task.keptNote ? &m_task.tiles->source() : nullptr;
    auto found = lookAtLedger(port, m_task.seenNote, tiles, m_task.link.policy);
    if (found)
        m_alarms = std::move(*found);
}

Result<LedgerStatus> OpenLedgerJob::status(base::ProgressPort& progress) {
    LedgerStatus status;
    const auto& link = m_task.link;
    for (auto& party : ledger::partiesOf(link.policy)) {
        const bool own = party.witnessKeys.front().name == link.member;
        status.parties.push_back({std::move(party), own, {}, {}, {}, {}});
    }
    addOutsiders(status);
    TRY_VOID(addHeads(status));
    TRY_VOID(addRoles(status));
    TRY(status.findings, compareHeads(*m_port, m_task.seenNote, link.policy, link.place.shared(), progress));
    return status;
}

void OpenLedgerJob::addOutsiders(LedgerStatus& status) const {
    const auto memory = parseMemory(m_task.outsiders);
    for (auto& party : status.parties)
        for (const auto& one : memory)
            if (one.url == party.party.url && one.name == party.party.witnessKeys.front().name) {
                party.asked = one.asked;
                party.trouble = one.trouble;
            }
}

Result<void> OpenLedgerJob::addHeads(LedgerStatus& status) {
    TRY(auto* const port, this->port());
    TRY(const auto notes, port->checkpoints(kHeadsShown));
    for (const auto& note : notes) {
        const auto head = SignedCheckpoint::parse(note);
        if (!head || head->checkpoint.origin != m_task.link.origin)
            continue;
        const auto judged = ledger::judge(m_task.link.policy, *head);
        if (&note == &notes.front()) {
            status.size = head->checkpoint.size;
            status.met = judged ? judged->partiesCosigned : 0;
            status.needed = judged ? judged->partiesNeeded : 0;
            status.quorumMet = judged && judged->loggedBySome && judged->quorumMet;
        }
        auto& shown = status.heads.emplace_back();
        shown.size = head->checkpoint.size;
        for (auto& party : status.parties)
            noteCosigned(party, *head, shown);
    }
    return {};
}

Result<void> OpenLedgerJob::addRoles(LedgerStatus& status) {
    TRY(status.entries, m_port->size());
    auto* const server = dynamic_cast<net::PostgresLedger*>(m_port.get());
    if (server == nullptr)
        return {};
    TRY(auto members, server->members());
    for (auto& member : members)
        status.roles.push_back({std::move(member.role), std::move(member.at), member.size});
    return {};
}

} // namespace

std::unique_ptr<LedgerJob> makeLedgerJob(LookTask task) { return std::make_unique<OpenLedgerJob>(std::move(task)); }

} // namespace caseseal::desk

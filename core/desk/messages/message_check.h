// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "message_jobs.h"

#include "evidence/chain_rules.h"
#include "ledger/tile.h"

/// Private to the room: does a message that was opened continue what is here? Everything is compared with the trial as
/// the task's reader shows it; nothing is kept.
namespace caseseal::desk {

/// One message. On the worker. Errors: one sentence for the person who receives.
class MessageCheck {
public:
    MessageCheck(ReceiveTask& task, OpenMessage& message) : m_task(task), m_message(message) {}

    /// By the manifest alone: study, ledger, chains that are known; which of them are longer than here.
    [[nodiscard]] Result<void> compareManifest();
    /// A chain that is as long or shorter has another head than here: to be looked at once the message is verified.
    [[nodiscard]] bool mayContradict() const { return m_contradicted; }
    /// Once the message is verified: each chain goes on from what is here, what it refers to is there, nobody is
    /// enrolled twice, new chains are those of their cards, and the ledger is one.
    [[nodiscard]] Result<void> compareRecord(base::ProgressPort& progress);
    [[nodiscard]] std::vector<FoundAlarm> takeAlarms() { return std::move(m_alarms); }

private:
    using Hashes = std::vector<crypto::Digest>;
    [[nodiscard]] Result<void> readOwnLost(const evidence::Entry& entry);
    [[nodiscard]] Result<void> compareHead(const evidence::ChainHead& head, std::uint64_t held);
    [[nodiscard]] Result<std::optional<crypto::Digest>> hashHere(const std::string& chain, std::uint64_t seal);
    [[nodiscard]] Result<void> readSeals(const evidence::ChainHead& head);
    [[nodiscard]] Result<void> forked(const std::string& chain, std::uint64_t seal);
    [[nodiscard]] Result<void> readEntries(const std::string& chain, base::ProgressPort& progress);
    [[nodiscard]] Result<void> readEntry(const std::string& chain, const evidence::EntryRecord& record);
    [[nodiscard]] Result<void> checkReferences(const evidence::Entry& entry);
    [[nodiscard]] Result<void> checkEnrolment(const std::string& chain, const evidence::Entry& entry);
    [[nodiscard]] Result<void> checkCard(const std::string& chain);
    [[nodiscard]] Result<void> compareLedger();
    [[nodiscard]] Result<void> continueLedger(const ledger::Checkpoint& kept, const ledger::Checkpoint& brought);
    [[nodiscard]] Result<void> findOwnSeals(ledger::TileReader& reader, std::uint64_t from);
    [[nodiscard]] Result<void> contradicts(const std::string& note);

    ReceiveTask& m_task;
    OpenMessage& m_message;
    bool m_contradicted = false;
    std::map<std::string, Hashes> m_hashes; ///< of the message's seals
    std::map<std::string, bool> m_cardFits; ///< of chains that are new here
    std::vector<FoundAlarm> m_alarms;
};

} // namespace caseseal::desk

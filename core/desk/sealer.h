// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include "seal_batch.h"

/// Private to the room: turns planned acts into seals and hands them to the store.
namespace caseseal::desk {

/// Writes as one person in one session. Belongs to the Desk's thread.
class Sealer {
public:
    /// `chain`: 32 hex. `trial` and `clock` outlive the Sealer.
    Sealer(store::TrialFile& trial, const base::ClockPort& clock, std::string chain, store::SeenHeads seenHeads);

    /// Who writes from now on. The person is as the chain declares them; the key is theirs.
    void setAuthor(evidence::Person person, ledger::NoteSigner signer);
    [[nodiscard]] const evidence::Person& author() const { return m_author; }
    /// The author's key once more, for work on another thread: what is signed with it must be noted here afterwards.
    [[nodiscard]] ledger::NoteSigner signer() const;
    /// After the chain has changed the author's own roles or key.
    void setAuthorPerson(evidence::Person person) { m_author = std::move(person); }

    /// Head, last time and study version from the trial. Call once after opening.
    [[nodiscard]] Result<void> load(const std::string& metadataHex, const std::string& checkpointNote);
    void setCheckpoint(const ledger::Checkpoint& checkpoint) { m_after = checkpoint; }

    /// A new log-in of the same person: a fresh session id, the tick starts at 0.
    void renewSession();
    [[nodiscard]] const std::string& session() const { return m_session; }

    /// The person's first role that may do all acts of the save; Refused says which act none may do.
    [[nodiscard]] Result<std::string> roleFor(std::span<const evidence::Entry> entries) const;
    /// One transaction: all seals or none. Gives the last one's receipt; `entries` counts all. Refused, and nothing
    /// sealed: an act that only a participant's home may do, of one who lives elsewhere.
    [[nodiscard]] Result<SealReceipt> seal(std::vector<PlannedSeal> planned);
    /// The same in steps: what this gives is written (store::TrialFile::append or a SideWriter), then taken. Errors as
    /// of `seal`; CHECKs that something is planned.
    [[nodiscard]] Result<std::unique_ptr<SealBatch>> begin(std::vector<PlannedSeal> planned);
    [[nodiscard]] SealReceipt take(const SealBatch& written);

    [[nodiscard]] const std::string& chain() const { return m_chain; }
    [[nodiscard]] std::uint64_t length() const { return m_head.length; }
    [[nodiscard]] const evidence::ChainHead& head() const { return m_head; }

private:
    [[nodiscard]] Result<std::vector<evidence::SealPlan>> plan(std::vector<PlannedSeal>& planned) const;
    /// A participant as the seals so far leave them.
    struct SubjectAt {
        std::uint64_t next = 0; ///< n
        bool atHome = true;
    };
    [[nodiscard]] Result<SubjectAt> find(const std::string& subject) const;
    [[nodiscard]] Result<void> numberEntries(std::vector<evidence::Entry>& entries,
                                             std::map<std::string, SubjectAt>& subjects) const;
    [[nodiscard]] evidence::SealHeader nextHeader(const evidence::ChainHead& head, const std::string& role,
                                                  const crypto::Digest& metadata) const;

    store::TrialFile& m_trial;
    const base::ClockPort& m_clock;
    std::string m_chain;
    store::SeenHeads m_seenHeads;
    evidence::Person m_author;
    std::optional<ledger::NoteSigner> m_signer;
    std::unique_ptr<evidence::SealingThread> m_sealing; ///< the author's
    std::string m_session;
    std::int64_t m_sessionTickMs = 0;
    evidence::ChainHead m_head;
    crypto::Digest m_metadata{};
    std::optional<ledger::Checkpoint> m_after;
};

/// The role of `person` that may put these entries into a seal of their own; Refused where none may.
[[nodiscard]] Result<std::string> chooseRole(const evidence::Person& person, std::span<const evidence::Entry> entries);

} // namespace caseseal::desk

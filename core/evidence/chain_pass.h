// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/chain_rules.h"
#include "evidence/verifier.h"

#include "consent_rules.h"
#include "erasure_rules.h"
#include "ledger_rules.h"
#include "product_rules.h"
#include "report_claim.h"
#include "signature_pool.h"
#include "subject_records.h"

#include <set>

namespace caseseal::evidence {

/// What the passes over all chains share.
struct PassShare {
    EvidenceSource& source;
    const Manifest& manifest;
    const std::vector<std::string>& chains; ///< names, in the manifest's order
    const std::set<std::string>& files;     ///< below study/ and documents/
    FindingLog& log;
    LedgerRules& ledger;
    SignaturePool& signatures;
    SubjectRecords& subjects;
    Counts& counts;
    ChainEnds& ends;
    std::vector<std::uint64_t>& hidden; ///< of each chain: how many of its entries are not shown
    base::ProgressPort& progress;
    std::uint64_t sealsTotal;
    bool restored = false; ///< some chain goes on from a copy that was put back
};

/// One pass over seals and entries of a chain, side by side: rules 1 to 3, roles and acts; hands signatures to the pool
/// and what needs history to the subject records. One use.
class ChainPass {
public:
    ChainPass(PassShare& share, std::uint32_t chain);
    [[nodiscard]] base::Result<void> run();

private:
    [[nodiscard]] base::Result<void> checkSeal(const SealRecord& record);
    [[nodiscard]] base::Result<void> checkParsed(const SealRecord& record, const Seal& seal);
    void checkOrder(const SealHeader& header);
    void checkClock(const SealHeader& header);
    void checkEnd();
    [[nodiscard]] const Person* authorOf(const SealHeader& header);
    void checkAuthor(const SealHeader& header, const Person& author);
    void checkFirstAuthor(const Seal& seal);
    void submitSignature(const Seal& seal, const std::string& key);
    [[nodiscard]] base::Result<void> skipStrays(std::optional<std::uint64_t> before);
    [[nodiscard]] base::Result<void> checkEntries(const Seal* seal, std::uint64_t seq, const Person* author);
    [[nodiscard]] base::Result<void> checkEntry(const Seal* seal, const EntryRecord& record, const Person* author,
                                                const Digest& leaf, std::optional<ItemPlace>& common);
    void checkAct(const Seal& seal, const Entry& entry, std::uint64_t i, const Person* author);
    void applyPerson(const Entry& entry, std::uint64_t seq, std::uint64_t i);
    void checkCount(const Entry& entry, std::uint64_t seq, std::uint64_t i);
    void noteHidden(const EntryRecord& record);
    void noteMissing();
    void checkAttached(const Entry& entry, std::uint64_t seq, std::uint64_t i);
    void noteOpening(const Entry& entry);
    void noteRestore(const Entry& entry, std::uint64_t seq, std::uint64_t i);
    void notePolicy(const Seal* seal, const Entry& entry, std::uint64_t seq, std::uint64_t i);
    void noteReceived(const Entry& entry);
    [[nodiscard]] base::Result<void> keep(const Seal* seal, const EntryRecord& record, const Entry& entry,
                                          const Digest& leaf);
    void find(const char* code, std::string what, std::string expected = {}, std::string found = {});
    void findAt(const char* code, std::uint64_t seq, std::optional<std::uint64_t> i, const ItemPlace& place,
                std::string what, std::string expected = {}, std::string found = {});
    [[nodiscard]] base::Result<void> advance();

    PassShare& m_share;
    const ChainHead& m_head;
    std::uint32_t m_chain;
    PersonTable m_persons;
    ErasureRules m_erasures;
    ConsentRules m_consents;
    ProductRules m_products;
    std::optional<Person> m_author; ///< of the seal at hand or before, until a person changes
    bool m_personsChanged = false;
    std::map<std::string, ledger::VerifierKey> m_keys; ///< by their text
    Views m_views;
    std::unique_ptr<Cursor<EntryRecord>> m_entries;
    EntryRecord m_next; ///< the next entry of the file, used again and again
    bool m_hasNext = false;
    Entry m_entry;      ///< the one at hand, used again and again
    std::string m_form; ///< packed, reused
    std::string m_item;

    std::optional<std::uint64_t> m_mayDoIn; ///< seal whose author was found to be allowed ...
    std::string m_mayDo;                    ///< ... this act

    std::optional<std::uint64_t> m_seq; ///< of the seal at hand, for findings
    std::optional<std::uint64_t> m_lastSeq;
    Digest m_lastHash{}; ///< of the seal before the one at hand
    std::optional<base::UtcTime> m_lastTime;
    std::string m_lastSession;
    std::int64_t m_lastTick = 0;
    std::uint64_t m_hidden = 0; ///< entries so far that are not shown
    bool m_redacted = false;    ///< some of them on purpose
    std::uint32_t m_gaps = 0;   ///< places so far where a partial bundle leaves seals out
};

} // namespace caseseal::evidence

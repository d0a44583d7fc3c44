// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/consent_document.h"
#include "evidence/consent_note.h"
#include "evidence/seal.h"

#include "finding_log.h"

namespace caseseal::evidence {

/// Holds the consents of one chain against its documents, keys and seals, in the order in which they pass. What cannot
/// be told because something is not shown is counted and said once. One thread at a time.
class ConsentRules {
public:
    ConsentRules(std::string chain, FindingLog& log) : m_chain(std::move(chain)), m_log(log) {}

    /// A consent.* entry of a seal that is being read.
    void act(const SealHeader& seal, const Entry& entry, std::uint64_t i);
    /// An entry that is not shown, or seals that are left out.
    void hidden() { m_hidden = true; }
    /// The seal was read: what its consents say together is judged, and later ones may name it.
    void endSeal(const SealHeader& seal, const Digest& hash);
    /// At the end of the chain; `persons`: all that it ever declared.
    void finish(const PersonTable& persons);

private:
    struct Published {
        ConsentDocument document;
        bool replaced = false;
    };
    /// A key that signs consents, and where it came in.
    struct ConsentKey {
        ledger::VerifierKey key;
        std::string subject, by;
        std::uint64_t seal = 0, entry = 0;
    };
    /// The grants of one seal about one participant and document.
    struct Together {
        std::set<std::string> signers;
        std::vector<std::string> scopes;
        std::uint64_t entry = 0;        ///< the first
        std::vector<std::string> fresh; ///< who signs with another key than before
        bool sameScopes = true;
    };
    struct PassedSeal {
        Digest hash{};
        std::uint64_t seq = 0;
        base::UtcTime time;
    };

    void publish(const Entry& entry);
    void consent(const SealHeader& seal, const Entry& entry, const ConsentAct& act, std::uint64_t i);
    [[nodiscard]] const Published* documentOf(const ConsentAct& act);
    void checkSignature(const SealHeader& seal, const Entry& entry, const ConsentAct& act, std::uint64_t i);
    void checkStatement(const SealHeader& seal, const Entry& entry, const ConsentAct& act,
                        const ConsentStatement& statement);
    void checkMoment(const SealHeader& seal, const ConsentStatement& statement);
    [[nodiscard]] const ledger::VerifierKey* keyOf(const SealHeader& seal, const Entry& entry, const ConsentAct& act,
                                                   std::uint64_t i);
    [[nodiscard]] const ledger::VerifierKey* introduce(const SealHeader& seal, const Entry& entry,
                                                       const ConsentAct& act, std::uint64_t i);
    void judge(const SealHeader& seal, const std::string& subject, const std::string& document, const Together& all);
    void find(const char* code, std::string what, std::string expected = {}, std::string found = {});
    /// As a finding, or, where something is not shown, as something that was not checked.
    void findUnlessHidden(const char* code, std::string what);

    std::string m_chain;
    FindingLog& m_log;
    std::map<std::string, Published> m_documents;                         ///< by hash
    std::map<std::string, std::string> m_newest;                          ///< version in force, by name
    std::vector<ConsentKey> m_keys;                                       ///< all that came in
    std::map<std::pair<std::string, std::string>, std::size_t> m_inForce; ///< in m_keys, by participant and signer
    std::map<base::Bytes, std::size_t> m_byKey;                           ///< in m_keys, by public key
    std::map<std::pair<std::string, std::string>, Together> m_together;   ///< of the seal at hand
    std::vector<PassedSeal> m_passed;                                     ///< the newest ones, a ring
    std::size_t m_nextPassed = 0;
    Finding m_at; ///< place of the entry at hand
    bool m_hidden = false;
    std::uint64_t m_notChecked = 0;
};

} // namespace caseseal::evidence

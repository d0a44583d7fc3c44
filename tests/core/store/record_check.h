// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "trial_fixture.h"

#include "ledger/tree.h"

/// A second look at a trial's record, written apart from the verifier: what is wrong with it, in words; empty: nothing.
namespace caseseal::store::test {

class RecordCheck {
public:
    RecordCheck(TrialReader& reader, const crypto::SigningKey& key, std::string chain)
        : m_reader(reader), m_key(must(crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.publicKey()))),
          m_vkey(ledger::VerifierKey::make(chain + "/anna", ledger::KeyType::Ed25519, key.publicKey())),
          m_chain(std::move(chain)) {}

    /// Seals in order, signed, with their entries and no others; projections that follow from them.
    [[nodiscard]] std::string problem() {
        auto seals = m_reader.source().seals(m_chain);
        auto entries = m_reader.source().entries(m_chain);
        if (!seals || !entries)
            return !seals ? seals.error().message : entries.error().message;
        auto found = checkSeals(**seals, **entries);
        return found.empty() ? checkProjections() : found;
    }
    [[nodiscard]] std::uint64_t length() const { return m_length; }
    [[nodiscard]] evidence::ChainHead head() const { return {m_chain, m_length, m_prev}; }

private:
    template<typename Record>
    using Cursor = evidence::Cursor<Record>;

    std::string checkSeals(Cursor<evidence::SealRecord>& seals, Cursor<evidence::EntryRecord>& entries) {
        auto entry = entries.next();
        for (;;) {
            const auto record = seals.next();
            if (!record)
                return record.error().message;
            if (!*record)
                break;
            if (auto found = checkSeal((*record)->note, entry, entries); !found.empty())
                return "seal " + std::to_string(m_length) + ": " + found;
        }
        if (!entry)
            return entry.error().message;
        return *entry ? "entries behind the last seal" : "";
    }

    std::string checkSeal(const std::string& note, base::Result<std::optional<evidence::EntryRecord>>& entry,
                          Cursor<evidence::EntryRecord>& entries) {
        const auto seal = evidence::Seal::parse(note);
        if (!seal)
            return seal.error().message;
        if (seal->header.seq != m_length || seal->header.prev != m_prev || seal->header.chain != m_chain)
            return "does not follow";
        const auto verified = ledger::checkNote(must(ledger::SignedNote::parse(note)), m_vkey, m_key);
        if (!verified || !*verified)
            return "signature";
        ledger::TreeBuilder tree;
        while (entry && *entry && (*entry)->seal == m_length) {
            if ((*entry)->i != tree.size() || !evidence::Entry::parse((*entry)->json))
                return "entry " + std::to_string((*entry)->i);
            tree.append(evidence::entryLeafHash((*entry)->salt, (*entry)->json));
            entry = entries.next();
        }
        if (tree.size() != seal->header.entries || tree.root() != seal->header.root)
            return "its entries do not give its root";
        m_prev = seal->hash;
        ++m_length;
        return {};
    }

    std::string checkProjections() {
        base::NoProgress progress;
        const auto findings = m_reader.compareProjections(progress);
        if (!findings)
            return findings.error().message;
        return findings->empty() ? "" : findings->front().what + " " + findings->front().found;
    }

    TrialReader& m_reader;
    crypto::PublicKey m_key;
    ledger::VerifierKey m_vkey;
    std::string m_chain;
    std::uint64_t m_length = 0;
    evidence::Digest m_prev{};
};

} // namespace caseseal::store::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/consents.h"

#include "evidence/consent_note.h"

/// Private to the room: the signatures of a consent as they come in, and what the trial knew when they were asked for.
namespace caseseal::desk {

class TrialConsentSigning : public ConsentSigning {
public:
    /// What is signed; `by` and nothing else differs from signer to signer.
    TrialConsentSigning(ConsentOrder order, evidence::ConsentStatement statement, std::uint64_t chainLength)
        : m_order(std::move(order)), m_statement(std::move(statement)), m_chainLength(chainLength) {}
    /// The vkey that counts for a signer until now.
    void setKnownKey(const std::string& by, std::string vkey) { m_knownKeys[by] = std::move(vkey); }

    const ConsentOrder& order() const override { return m_order; }
    bool hasCard(const std::string& by) const override { return m_knownKeys.contains(by); }
    Result<std::string> signWithNewCard(const std::string& by, const crypto::SecretBytes& passphrase,
                                        unsigned workLog2) override;
    Result<void> signWithCard(const std::string& by, const std::string& card,
                              const crypto::SecretBytes& passphrase) override;
    std::vector<std::string> missing() const override;

    [[nodiscard]] const evidence::ConsentStatement& statement() const { return m_statement; }
    /// Seals of the chain when it was begun.
    [[nodiscard]] std::uint64_t chainLength() const { return m_chainLength; }
    /// In the order of the signers; complete where nothing is missing.
    [[nodiscard]] virtual std::vector<evidence::ConsentAct> acts() const;
    /// The key that signed, a vkey.
    [[nodiscard]] const std::string& keyOf(const std::string& by) const { return m_signed.at(by).key; }
    /// Signs with another key than before.
    [[nodiscard]] bool isFresh(const std::string& by) const;

private:
    [[nodiscard]] Result<void> checkSigner(const std::string& by) const;
    void sign(const std::string& by, const crypto::SigningKey& key);

    struct Signed {
        std::string key, note;
    };
    ConsentOrder m_order;
    evidence::ConsentStatement m_statement;
    std::uint64_t m_chainLength;
    std::map<std::string, std::string> m_knownKeys; ///< by signer
    std::map<std::string, Signed> m_signed;         ///< by signer
};

/// Seals a complete signing of a practice trial, whose persons are played: nobody is asked for a password. CHECKs that
/// it is one.
[[nodiscard]] Result<SealReceipt> completePractice(Consents& consents, ConsentSigning& signing);

} // namespace caseseal::desk

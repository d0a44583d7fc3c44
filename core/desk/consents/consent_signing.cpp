// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_signing.h"

#include <algorithm>

namespace caseseal::desk {

using consent::ConsentCard;
using evidence::ConsentAct;

Result<void> TrialConsentSigning::checkSigner(const std::string& by) const {
    const auto& signers = m_order.signers;
    if (std::find(signers.begin(), signers.end(), by) == signers.end())
        return base::badInput("This consent is not to be signed by a " + by + ".");
    return {};
}

void TrialConsentSigning::sign(const std::string& by, const crypto::SigningKey& key) {
    auto statement = m_statement;
    statement.by = by;
    const ledger::NoteSigner signer(evidence::consentKeyName(statement.chain, by, statement.subject), key.clone());
    m_signed[by] = {signer.verifierKey().encode(), evidence::signConsent(statement, signer)};
}

Result<std::string> TrialConsentSigning::signWithNewCard(const std::string& by, const crypto::SecretBytes& passphrase,
                                                         unsigned workLog2) {
    TRY_VOID(checkSigner(by));
    if (m_order.withdraw)
        return base::badInput("A withdrawal is signed with the card of the consent, or sealed with a reason.");
    const auto card = ConsentCard::make(m_statement.chain, m_statement.subject, by);
    TRY(auto text, card.protect(passphrase, workLog2));
    sign(by, card.key);
    return text;
}

Result<void> TrialConsentSigning::signWithCard(const std::string& by, const std::string& card,
                                               const crypto::SecretBytes& passphrase) {
    TRY_VOID(checkSigner(by));
    TRY(const auto opened, ConsentCard::open(card, passphrase));
    if (opened.chain != m_statement.chain || opened.subject != m_statement.subject || opened.by != by)
        return base::refused("This is the card of the " + opened.by + " of " + opened.subject +
                             (opened.chain == m_statement.chain ? "." : " in another trial or at another site."));
    const ledger::NoteSigner signer(evidence::consentKeyName(opened.chain, by, opened.subject), opened.key.clone());
    const auto known = m_knownKeys.find(by);
    if (known != m_knownKeys.end() && known->second != signer.verifierKey().encode())
        return base::refused("This card was given up: a newer one counts for the " + by + ".");
    if (known == m_knownKeys.end() && m_order.withdraw)
        return base::refused("The trial knows no card of the " + by + ".");
    sign(by, opened.key);
    return {};
}

std::vector<std::string> TrialConsentSigning::missing() const {
    std::vector<std::string> out;
    std::copy_if(m_order.signers.begin(), m_order.signers.end(), std::back_inserter(out),
                 [this](const std::string& by) { return !m_signed.contains(by); });
    return out;
}

bool TrialConsentSigning::isFresh(const std::string& by) const {
    const auto known = m_knownKeys.find(by);
    return known != m_knownKeys.end() && known->second != keyOf(by);
}

std::vector<ConsentAct> TrialConsentSigning::acts() const {
    std::vector<ConsentAct> out;
    for (const auto& by : m_order.signers) {
        const auto& one = m_signed.at(by);
        const auto known = m_knownKeys.find(by);
        const bool introduces = known == m_knownKeys.end() || known->second != one.key;
        out.push_back(
            {!m_order.withdraw, m_order.document, m_order.scopes, by, one.note, introduces ? one.key : std::string()});
    }
    return out;
}

} // namespace caseseal::desk

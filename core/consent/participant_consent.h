// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consent/consent_moment.h"

#include "evidence/consent_act.h"

#include <set>

/// What one participant has agreed to and taken back.
namespace caseseal::consent {

/// One of the signatures of a consent.
struct ConsentSignature {
    evidence::ConsentAct act;
    std::uint64_t entry = 0; ///< its index in the seal
};

/// A consent: all signatures of one seal about one document.
struct ConsentGrant {
    ConsentMoment at;
    std::string document;            ///< hex SHA-256
    std::string name;                ///< of the document
    std::string version, language;   ///< of the document
    std::vector<std::string> scopes; ///< agreed to
    std::vector<ConsentSignature> signatures;
    bool counts = false; ///< everybody whom the document asks for has signed, and staff has counter-signed

    [[nodiscard]] std::set<std::string> signers() const;
};

struct ConsentWithdrawal {
    ConsentMoment at;
    std::string document, name;
    std::vector<std::string> scopes; ///< taken back; empty: the whole consent to the document
    std::string by;
    std::string reason;
    bool isSigned = false; ///< with the participant's card; else staff sealed it on the participant's word
};

/// What stands of one document at a moment.
struct ConsentStanding {
    const ConsentGrant* grant = nullptr;           ///< the newest one that counts
    std::set<std::string> scopes;                  ///< in force; empty: withdrawn, or nothing was agreed to
    const ConsentWithdrawal* withdrawal = nullptr; ///< the newest one after that grant
};

/// While a scope was in force.
struct ConsentSpan {
    ConsentMoment from;
    std::optional<ConsentMoment> until;
};

/// In the order of the record. A plain value.
struct ParticipantConsent {
    std::string subject;
    std::vector<ConsentGrant> grants;
    std::vector<ConsentWithdrawal> withdrawals;

    /// By name of the document; of the moment before `before`, or now.
    [[nodiscard]] std::map<std::string, ConsentStanding> standing(const ConsentMoment* before = nullptr) const;
    /// Of all documents together.
    [[nodiscard]] std::set<std::string> scopes(const ConsentMoment* before = nullptr) const;
    /// When the scope was in force, oldest first; the last one may still be open.
    [[nodiscard]] std::vector<ConsentSpan> spansOf(const std::string& scope) const;
};

} // namespace caseseal::consent

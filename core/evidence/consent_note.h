// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/chain_rules.h"
#include "evidence/consent_act.h"

/// What a participant, a representative or a witness signs (FORMAT.md section 2, "Consent").
namespace caseseal::evidence {

/// The text of the note: one line of canonical JSON and a line feed.
struct ConsentStatement {
    std::string chain;   ///< 32 hex
    std::string subject; ///< the participant
    bool grant = true;
    std::string document; ///< hex SHA-256
    std::string version, language;
    std::vector<std::string> scopes;
    std::string by;
    Digest after{}; ///< hash of the chain's newest seal at that moment: the signature cannot be older
    base::UtcTime time;

    [[nodiscard]] std::string encode() const;
    /// Strict: exactly these keys. BadInput.
    [[nodiscard]] static base::Result<ConsentStatement> parse(std::string_view text);
    bool operator==(const ConsentStatement&) const = default;
};

/// How old a signature may be when it is sealed: so many seals, so long; and how far clocks may differ.
inline constexpr std::uint64_t kMaxConsentSeals = 1000;
inline constexpr std::int64_t kMaxConsentMs = 24LL * 60 * 60 * 1000;
inline constexpr std::int64_t kConsentClockMs = 60'000;

/// `<chain>/<by>/<subject>`: bytes of the subject other than letters, digits, `.`, `_`, `-` as `%` and two hex digits.
/// No person's key has such a name, since ids have no slash.
[[nodiscard]] std::string consentKeyName(const std::string& chain, const std::string& by, const std::string& subject);

/// The signed note over a statement, made with the key of whoever signs.
[[nodiscard]] std::string signConsent(const ConsentStatement& statement, const ledger::NoteSigner& signer);

/// What the note says, where it is one with exactly one line, which is of this key and verifies. BadInput says in one
/// sentence why not.
[[nodiscard]] base::Result<ConsentStatement> readConsent(const std::string& note, const ledger::VerifierKey& key);

/// The id of the person of the chain who has or had this very key, a participant's own account aside; empty: nobody.
[[nodiscard]] std::string staffWithKey(const PersonTable& persons, const ledger::VerifierKey& key,
                                       const std::string& subject);

} // namespace caseseal::evidence

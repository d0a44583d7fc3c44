// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/policy.h"

/// Who stands in a policy, and changes of it that keep it readable by every reader. Pure, any thread. All changes give
/// BadInput, with a sentence for the person, where the policy that they would give is none.
namespace caseseal::ledger {

/// A member of the ledger (with log keys), or a witness from outside (without).
struct PolicyParty {
    std::string name;                     ///< in the policy; no spaces
    std::vector<VerifierKey> logKeys;     ///< of type 0x01 and 0x06, under the ledger's origin
    std::vector<VerifierKey> witnessKeys; ///< of type 0x04 and 0x06, at most one of each, under one name of its own
    std::string url;                      ///< where an outside witness is asked; may be empty
};

/// The vkeys of one party, put where they belong: those under the origin log, the others witness. BadInput: one that is
/// none, two of one use and type, witness keys under several names, or none.
[[nodiscard]] base::Result<PolicyParty> makeParty(const std::string& name, const std::vector<std::string>& vkeys,
                                                  const std::string& url, const std::string& origin);

/// A witness alone, or a group that asks for all keys of one witness: in the order of the policy.
[[nodiscard]] std::vector<PolicyParty> partiesOf(const Policy& policy);

/// Appends the party. Where the quorum is so many of the parties, it counts among them, and the number that is needed
/// stays.
[[nodiscard]] base::Result<Policy> withParty(Policy policy, const PolicyParty& party);
/// Takes the party away, with its log keys. A number needed that is then larger than what is left becomes all of it.
[[nodiscard]] base::Result<Policy> withoutParty(Policy policy, const std::string& name);
/// The quorum as an expression says:
///
///     none                 nobody needs to cosign
///     all | any | 2 of 3   of all parties; the second number is how many there are
///     2 of A B C           of these; all of A B, any of A B likewise
///     A                    this one
///     2 of A B C and D     both
[[nodiscard]] base::Result<Policy> withQuorum(Policy policy, std::string_view expression);
/// The quorum as such an expression; one that was written by hand otherwise, by the names of its groups.
[[nodiscard]] std::string quorumExpression(const Policy& policy);

} // namespace caseseal::ledger

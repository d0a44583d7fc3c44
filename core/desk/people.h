// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

/// The people of a trial: who they are, what they may do, how they log in. A door of the Desk, on its thread.
///
/// Every act is the administrator's unless said otherwise; a refused one is sealed as session.refused. BadInput:
/// unusable id, name or role, an unknown person, a password that breaks the rules. Refused: role, password, state.
namespace caseseal::desk {

class People {
public:
    virtual ~People() = default;

    /// Everybody that the chain knows, in the order in which they were added; disabled persons too.
    [[nodiscard]] virtual Result<std::vector<PersonInfo>> list() = 0;
    /// The new person logs in with `firstPassword` once and must replace it then (which makes a key that only they
    /// hold). Ids are never given twice. Takes as long as a log-in.
    [[nodiscard]] virtual Result<SealReceipt> add(const std::string& id, const std::string& name,
                                                  const std::string& organisation,
                                                  const std::vector<std::string>& roles,
                                                  const crypto::SecretBytes& firstPassword) = 0;
    /// The whole new list of roles.
    [[nodiscard]] virtual Result<SealReceipt> setRoles(const std::string& id,
                                                       const std::vector<std::string>& roles) = 0;
    /// Nobody disables themselves. The person's key slot goes: they cannot open the trial any more.
    [[nodiscard]] virtual Result<SealReceipt> disable(const std::string& id) = 0;
    /// Of oneself; the database is not re-encrypted. Takes as long as two log-ins.
    [[nodiscard]] virtual Result<void> changePassword(const crypto::SecretBytes& oldPassword,
                                                      const crypto::SecretBytes& newPassword) = 0;
};

} // namespace caseseal::desk

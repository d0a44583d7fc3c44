// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include <memory>

/// The people of a trial: who they are, what they may do, how they log in. A door of the Desk, on its thread.
///
/// Every act is the administrator's unless said otherwise; a refused one is sealed as session.refused. BadInput:
/// unusable id, name or role, an unknown person, a password that breaks the rules. Refused: role, password, state.
namespace caseseal::desk {

/// One line of the delegation log: who was given what, by whom, and when.
struct DelegationLine {
    base::UtcTime time;
    std::uint64_t seal = 0;
    std::string act;                ///< person.add, person.role, person.rekey, person.disable, person.enable
    std::string by, byRole;         ///< who sealed it
    std::string person, name;       ///< whom it is about
    std::vector<std::string> roles; ///< as they stand after it
    std::string keyFingerprint;     ///< as it stands after it
    bool reset = false;             ///< person.rekey by an administrator, with a password set by them
};

/// Looks whether a password is the own one, on another thread than the Desk's, so that a window stays alive.
class PasswordTrial {
public:
    virtual ~PasswordTrial() = default;
    /// Takes 100 ms and more. Any thread; once.
    virtual void run() = 0;
};

/// The slow part of setting a new password, on another thread than the Desk's.
class NewPassword {
public:
    virtual ~NewPassword() = default;
    /// Takes 100 ms and more. Any thread; once.
    virtual void run() = 0;
};

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
    /// The whole new list of roles. The last administrator stays one.
    [[nodiscard]] virtual Result<SealReceipt> setRoles(const std::string& id,
                                                       const std::vector<std::string>& roles) = 0;
    /// Nobody disables themselves. The person's key slot goes: they cannot open the trial any more.
    [[nodiscard]] virtual Result<SealReceipt> disable(const std::string& id) = 0;
    /// With a new key and a first password, as for a new person: the old key went with its slot.
    [[nodiscard]] virtual Result<SealReceipt> enable(const std::string& id,
                                                     const crypto::SecretBytes& firstPassword) = 0;
    /// For somebody who forgot the password or is locked: a new key, seen by everybody as person.rekey with "reset",
    /// and a first password. Not for oneself.
    [[nodiscard]] virtual Result<SealReceipt> resetPassword(const std::string& id,
                                                            const crypto::SecretBytes& firstPassword) = 0;

    /// --- of oneself, everybody
    /// A new signing key, sealed with the one that it replaces (person.rekey). Takes as long as two log-ins.
    [[nodiscard]] virtual Result<SealReceipt> renewKey(const crypto::SecretBytes& password) = 0;
    /// The database is not re-encrypted. Takes as long as two log-ins.
    [[nodiscard]] virtual Result<void> changePassword(const crypto::SecretBytes& oldPassword,
                                                      const crypto::SecretBytes& newPassword) = 0;
    /// Is this the own password? A wrong one is sealed as session.refused of `act` ("session.open" when a locked window
    /// is opened, "form.sign" …) and counts towards the lock. Takes 100 ms and more.
    [[nodiscard]] virtual Result<void> checkPassword(const crypto::SecretBytes& password, const std::string& act) = 0;
    /// The same in three steps: begin here (Refused while locked), run the trial elsewhere, judge it here. A password
    /// that was found right so is then taken once, within a minute, without a second look, by acts that ask for it.
    [[nodiscard]] virtual Result<std::unique_ptr<PasswordTrial>> beginTrial(crypto::SecretBytes password,
                                                                            const std::string& act) = 0;
    [[nodiscard]] virtual Result<void> judge(const PasswordTrial& trial) = 0;
    /// For acts that set a password, in the same way: begin here, run elsewhere, keep here. The act that comes next and
    /// sets this very password then takes milliseconds. Nothing is looked at and nothing changes before that act.
    [[nodiscard]] virtual std::unique_ptr<NewPassword> beginNewPassword(crypto::SecretBytes password) = 0;
    /// Machine where the slow part failed or was not run.
    [[nodiscard]] virtual Result<void> keep(NewPassword& password) = 0;

    /// Every person.* act, oldest first. Everybody.
    [[nodiscard]] virtual Result<std::vector<DelegationLine>> delegationLog() = 0;
};

} // namespace caseseal::desk

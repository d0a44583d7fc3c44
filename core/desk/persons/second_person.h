// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/confirmation.h"

#include "workbench.h"

/// Private to the room: the second person of an act that takes two.
namespace caseseal::desk {

class SecondPerson final : public Confirmation {
public:
    SecondPerson(std::string who, store::TrialFile::Unlocker unlocker, crypto::SecretBytes password)
        : id(std::move(who)), m_unlocker(std::move(unlocker)), m_password(std::move(password)) {}
    void run() override { outcome = m_unlocker(m_password); }
    std::string id;
    Result<store::Unlocked> outcome = base::machineFailed("The password was not looked at.");

private:
    store::TrialFile::Unlocker m_unlocker;
    crypto::SecretBytes m_password;
};

/// Refused while the person is locked after too many wrong passwords. Within an attempt.
[[nodiscard]] Result<std::unique_ptr<Confirmation>> beginSecond(Workbench& bench, const std::string& id,
                                                                crypto::SecretBytes password);
/// The key of the person, whose password was looked at. Refused: it was wrong, or is not the person's own yet.
[[nodiscard]] Result<ledger::NoteSigner> signerOf(Workbench& bench, const SecondPerson& second,
                                                  const evidence::Person& person);

} // namespace caseseal::desk

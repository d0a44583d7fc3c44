// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/login_state.h"
#include "store/trial_file.h"

/// Private to the room: five wrong passwords lock a person for a quarter of an hour.
namespace caseseal::desk {

/// Over the file `attempts` of a trial whose writer's lock is held.
class LoginGate final : public store::PasswordGate {
public:
    /// `Before` a log-in refusals are kept in the file until somebody can seal them; `Inside` a session they are sealed
    /// at once, by who asked, and only counted here.
    enum class When { Before, Inside };
    /// The clock outlives the gate.
    LoginGate(std::filesystem::path trialFolder, const base::ClockPort& clock, When when)
        : m_folder(std::move(trialFolder)), m_clock(clock), m_when(when) {}

    [[nodiscard]] base::Result<void> mayTry(const std::string& personId) override;
    [[nodiscard]] base::Error wrong(const std::string& personId, base::Error refusal) override;
    [[nodiscard]] base::Result<void> right(const std::string& personId) override;

private:
    void note(store::LoginAttempts& attempts, const std::string& personId, const char* why) const;
    std::filesystem::path m_folder;
    const base::ClockPort& m_clock;
    When m_when;
};

/// An administrator's reset: the person may try again at once.
[[nodiscard]] base::Result<void> liftLock(const std::filesystem::path& trialFolder, const std::string& personId);

} // namespace caseseal::desk

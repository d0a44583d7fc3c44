// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "store/login_attempts.h"

/// How many wrong passwords a person has left. Read from the open file `attempts` (store/login_attempts.h says what it
/// is worth), so that the log-in page can say it before anybody is logged in.
namespace caseseal::desk {

inline constexpr std::uint32_t kWrongPasswordsAllowed = 5;
inline constexpr std::int64_t kLockMs = 15 * 60 * 1000; ///< after the fifth, and after each further one

struct LoginState {
    std::uint32_t wrong = 0;                     ///< in a row
    std::uint32_t left = kWrongPasswordsAllowed; ///< until a lock; 0 while locked
    std::optional<base::UtcTime> lockedUntil;    ///< not set: a password may be tried
};

[[nodiscard]] LoginState stateOf(const store::WrongRun& run, base::UtcTime now);
/// Machine where the file cannot be read.
[[nodiscard]] base::Result<LoginState> loginState(const std::filesystem::path& trialFolder, const std::string& personId,
                                                  base::UtcTime now);

} // namespace caseseal::desk

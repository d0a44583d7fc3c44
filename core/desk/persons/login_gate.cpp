// SPDX-License-Identifier: GPL-3.0-or-later
#include "login_gate.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

base::Error lockedError(const std::string& person, base::UtcTime until) {
    return base::refused(person + " is locked until " + base::encodeTime(until) +
                         " after too many wrong passwords. Wait, or ask an administrator to set a new password.");
}

} // namespace

LoginState stateOf(const store::WrongRun& run, base::UtcTime now) {
    LoginState state;
    state.wrong = run.wrong;
    state.left = run.wrong < kWrongPasswordsAllowed ? kWrongPasswordsAllowed - run.wrong : 1;
    if (run.wrong < kWrongPasswordsAllowed)
        return state;
    // A clock that was set back must not lock for longer than the quarter of an hour: it counts from now then.
    const auto last = std::min(run.last.msSinceEpoch, now.msSinceEpoch);
    if (last + kLockMs > now.msSinceEpoch) {
        state.lockedUntil = base::UtcTime{last + kLockMs};
        state.left = 0;
    }
    return state;
}

base::Result<LoginState> loginState(const std::filesystem::path& trialFolder, const std::string& personId,
                                    base::UtcTime now) {
    TRY(const auto attempts, store::LoginAttempts::load(trialFolder));
    return stateOf(attempts.run(personId), now);
}

void LoginGate::note(store::LoginAttempts& attempts, const std::string& personId, const char* why) const {
    if (m_when == When::Before)
        attempts.addRefused({personId, m_clock.now(), why});
}

base::Result<void> LoginGate::mayTry(const std::string& personId) {
    TRY(auto attempts, store::LoginAttempts::load(m_folder));
    auto run = attempts.run(personId);
    const auto state = stateOf(run, m_clock.now());
    if (!state.lockedUntil)
        return {};
    if (run.last > m_clock.now()) { // the clock went back
        run.last = m_clock.now();
        attempts.setRun(personId, run);
    }
    note(attempts, personId, "locked");
    TRY_VOID(attempts.save(m_folder));
    return lockedError(personId, *state.lockedUntil);
}

base::Error LoginGate::wrong(const std::string& personId, base::Error refusal) {
    auto attempts = store::LoginAttempts::load(m_folder);
    if (!attempts)
        return attempts.error();
    auto run = attempts->run(personId);
    run.wrong = std::min(run.wrong + 1, kWrongPasswordsAllowed);
    run.last = m_clock.now();
    attempts->setRun(personId, run);
    note(*attempts, personId, "password");
    // Fails closed: where the count cannot be kept, the disk is what is told.
    if (const auto saved = attempts->save(m_folder); !saved)
        return saved.error();
    const auto state = stateOf(run, m_clock.now());
    if (state.lockedUntil)
        return lockedError(personId, *state.lockedUntil);
    refusal.message += " " + std::to_string(state.left) + (state.left == 1 ? " attempt is" : " attempts are") +
                       " left before a lock of 15 minutes.";
    return refusal;
}

base::Result<void> LoginGate::right(const std::string& personId) { return liftLock(m_folder, personId); }

base::Result<void> liftLock(const std::filesystem::path& trialFolder, const std::string& personId) {
    TRY(auto attempts, store::LoginAttempts::load(trialFolder));
    if (attempts.run(personId).wrong == 0)
        return {};
    attempts.clearRun(personId);
    return attempts.save(trialFolder);
}

} // namespace caseseal::desk

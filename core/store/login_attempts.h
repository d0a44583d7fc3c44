// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/utc_time.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The file `attempts` of a trial: log-ins that were refused. It is kept in the open beside the key slots, because
/// nothing can be sealed before somebody has logged in. One line of canonical JSON:
///
///   {"dropped":0,"id":"<32 hex>","refused":[{"person","time","why"}, …],
///    "runs":[{"last","person","wrong"}, …],"type":"caseseal.org/attempts@v1"}
///
/// Honestly: whoever may write into the trial's folder can delete this file or put an older one back, and starts the
/// count anew with it. `id` is random and known to the encrypted database, so that a file which is gone or is another
/// one is noticed and sealed at the next log-in; an older copy of the same file is not. What stands against guessing
/// with a copy of the folder is the work that each password costs, not this file.
namespace caseseal::store {

using base::Result;

/// One refused log-in, not sealed yet.
struct RefusedLogin {
    std::string person; ///< as it was given
    base::UtcTime time; ///< this machine's clock
    std::string why;    ///< "password" or "locked"
    bool operator==(const RefusedLogin&) const = default;
};

/// Wrong passwords in a row of one person.
struct WrongRun {
    std::uint32_t wrong = 0;
    base::UtcTime last; ///< when the last one was tried
};

/// A value; `save` writes it. One process at a time: the writer's lock is held.
class LoginAttempts {
public:
    static constexpr std::size_t kMaxFileBytes = 1 << 20;
    static constexpr std::size_t kMaxRefused = 1000; ///< what is tried beyond is only counted (`dropped`)
    static constexpr std::size_t kMaxRuns = 1000;

    /// A file that is missing or not as this program writes it gives an empty one with a fresh id. Machine where it
    /// cannot be read.
    [[nodiscard]] static Result<LoginAttempts> load(const std::filesystem::path& trialFolder);
    /// Durable. Machine.
    [[nodiscard]] Result<void> save(const std::filesystem::path& trialFolder) const;

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] WrongRun run(const std::string& person) const;
    [[nodiscard]] const std::vector<RefusedLogin>& refused() const { return m_refused; }
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }

    void addRefused(RefusedLogin refused);
    void setRun(const std::string& person, WrongRun run);
    void clearRun(const std::string& person) { m_runs.erase(person); }
    /// After they were sealed.
    void clearRefused();

private:
    [[nodiscard]] static std::optional<LoginAttempts> parse(std::string_view text);
    [[nodiscard]] static LoginAttempts make();

    std::string m_id;
    std::vector<RefusedLogin> m_refused;
    std::map<std::string, WrongRun> m_runs;
    std::uint64_t m_dropped = 0;
};

} // namespace caseseal::store

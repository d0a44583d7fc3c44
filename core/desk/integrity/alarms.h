// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

/// What contradicts the ledger's promise that it only grows: kept with its evidence, and an alarm until a person has
/// looked and said so. A door of the Desk, on its thread.
namespace caseseal::evidence {
struct HeadComparison; // evidence/held_head.h
} // namespace caseseal::evidence
namespace caseseal::desk {

/// "split-view", "rolled-back", "witness-refusal", "forked-chain".
[[nodiscard]] std::string_view nameOf(AlarmKind kind);

[[nodiscard]] std::string_view nameOf(AlarmWay way);

enum class AlarmDisposition {
    Explained, ///< it is known what happened, and the data are as they should be
    Reported,  ///< it was told to those who must know, and they look into it
    Restored,  ///< ledger or trial were put back as they should be
};
[[nodiscard]] std::string_view nameOf(AlarmDisposition disposition);
[[nodiscard]] std::optional<AlarmDisposition> alarmDispositionFromName(std::string_view name);

/// What a person said of an alarm, as it is sealed.
struct AlarmSettlement {
    std::uint64_t seal = 0;
    std::string by; ///< id
    base::UtcTime time;
    int zoneMinutes = 0;
    AlarmDisposition disposition = AlarmDisposition::Explained;
    std::string reason;
};

struct Alarm : FoundAlarm {
    base::UtcTime found;
    crypto::Digest evidenceHash{}; ///< SHA-256
    std::optional<AlarmSettlement> settled;
};

class Alarms {
public:
    virtual ~Alarms() = default;
    /// Newest first; from memory, so it may be asked at each repaint.
    [[nodiscard]] virtual const std::vector<Alarm>& list() const = 0;
    /// How many nobody has settled.
    [[nodiscard]] virtual std::uint64_t ringing() const = 0;
    /// Keeps what is new of it, durably. How many were new. Machine.
    virtual Result<std::uint64_t> keep(const std::vector<FoundAlarm>& found) = 0;
    /// Where a head that somebody else holds proves a split view under the trial's policy. True: it is new.
    [[nodiscard]] virtual Result<bool> keep(const evidence::HeadComparison& compared) = 0;
    /// Seals that this person has looked at it (report.issue, `split-view`). Refused by role, and sealed so; BadInput:
    /// no such alarm, settled already, no reason.
    [[nodiscard]] virtual Result<SealReceipt> settle(const crypto::Digest& mark, AlarmDisposition disposition,
                                                     const std::string& reason) = 0;
};

} // namespace caseseal::desk

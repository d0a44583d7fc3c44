// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include <map>

/// Private to the room: the changes of values, for the reports that list them.
namespace caseseal::desk {

/// How many changes there are, and of what. Memory grows with days, persons, participants, fields: not with changes.
struct ChangeCounts {
    std::uint64_t total = 0;
    std::map<std::string, std::uint64_t> byDay;                            ///< by the writer's clock and zone
    std::map<std::pair<std::string, std::string>, std::uint64_t> byPerson; ///< chains and ids
    std::map<std::string, std::uint64_t> bySubject;                        ///< keys
    std::map<std::string, std::uint64_t> byItem;                           ///< OIDs
    [[nodiscard]] std::vector<report::DayCount> days() const;
};
/// Of one participant, or of all (`subject` empty).
[[nodiscard]] Result<ChangeCounts> countChanges(store::Projection& projection, const std::string& subject);
/// Participant after participant, each in order of entry. `input` outlives it.
[[nodiscard]] report::ChangeSource changesOf(const ReportInput& input, const std::string& subject);

} // namespace caseseal::desk

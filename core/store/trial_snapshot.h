// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include "base/progress.h"
#include "evidence/evidence_source.h"

#include <filesystem>
#include <map>

namespace caseseal::store {

/// A trial as it stood at one moment, to be copied while it is in use: saves made meanwhile do not show. Over a
/// connection of its own; one thread at a time, not necessarily the writer's.
class TrialSnapshot {
public:
    virtual ~TrialSnapshot() = default;
    [[nodiscard]] virtual evidence::EvidenceSource& source() = 0;
    [[nodiscard]] virtual Projection& projection() = 0;
    /// The small files beside the database, by name: "keyslots", and "attempts" where there is one.
    [[nodiscard]] virtual const std::map<std::string, base::Bytes>& companions() const = 0;
    /// Writes the database to a new file, encrypted with the trial's own key, and reads it back: every page must be
    /// authentic and the whole consistent. Tells "pages". Machine, Cancelled; the caller then removes what is there.
    [[nodiscard]] virtual base::Result<void> copyDatabase(const std::filesystem::path& file,
                                                          base::ProgressPort& progress) = 0;
};

} // namespace caseseal::store

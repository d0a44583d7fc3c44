// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/trail_index.h"
#include "workbench.h"

#include "store/trial_file.h"

/// Private to the room: the door to the audit trail, and the work behind it.
namespace caseseal::desk {

/// Facts that an export names and a search knows persons by.
struct TrailContext {
    std::string studyName, site, chain, exportedBy;
    base::UtcTime now;
    study::Study study;
    std::map<std::string, std::string> names;        ///< printed, by person id; of several chains all, for a search
    std::map<std::string, std::string> authors = {}; ///< printed, by noteName()
};

[[nodiscard]] Result<TrailContext> makeTrailContext(Workbench& bench);
[[nodiscard]] std::unique_ptr<TrailJobs> makeTrailJobs(std::unique_ptr<store::TrialReader> reader,
                                                       std::shared_ptr<TrailIndex> index, TrailContext context);

/// Writes rows in one format to `file` beside its place; `finish` makes it durable and puts it there.
class TrailWriter {
public:
    virtual ~TrailWriter() = default;
    [[nodiscard]] static Result<std::unique_ptr<TrailWriter>>
    make(TrailFormat format, const std::filesystem::path& file, const TrailContext& context, const TrailQuery& query);
    /// `episodes`: of the row, as trail_episodes.h has them.
    [[nodiscard]] virtual Result<void> add(const store::TrailRow& row, const std::vector<std::string>& episodes) = 0;
    /// Gives the file's SHA-256.
    [[nodiscard]] virtual Result<crypto::Digest> finish() = 0;
};

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_files.h"

#include "study/odm_reader.h"

#include <algorithm>

namespace caseseal::desk {

Result<std::vector<StudyFile>> loadStudyFiles(store::TrialReader& reader) {
    std::vector<StudyFile> files;
    TRY(const auto rows, reader.projection().studyVersions());
    for (const auto& row : rows) {
        const auto* hash = row.entry.data.find("sha256");
        CHECK(hash != nullptr && hash->asString() != nullptr); // the entry's form was checked when it was read
        if (std::ranges::any_of(files, [&](const StudyFile& file) { return file.sha256 == *hash->asString(); }))
            continue; // named again, with another plan for the verification of source data
        TRY(auto odm, reader.source().file("study/" + *hash->asString() + ".xml"));
        TRY(auto import, study::parseOdm(odm));
        files.push_back({*hash->asString(), std::move(odm), std::move(import.study)});
    }
    return files;
}

} // namespace caseseal::desk

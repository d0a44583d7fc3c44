// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/trial_file.h"
#include "study/study.h"

/// Private to the room: the designs of a trial with the very files that they were read from.
namespace caseseal::desk {

using base::Result;

/// One version of the study.
struct StudyFile {
    std::string sha256; ///< of `odm`, hex
    base::Bytes odm;
    study::Study study;
};

/// Every version that the trial has had, each once, oldest first. BadInput where one cannot be read.
[[nodiscard]] Result<std::vector<StudyFile>> loadStudyFiles(store::TrialReader& reader);

} // namespace caseseal::desk

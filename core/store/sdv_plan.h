// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

/// The plan for source data verification as a study.version entry carries it, private to this room.
namespace caseseal::store {

/// `json`: data.sdv, {"forms":[OIDs],"items":[OIDs]} with either or both. Anything else, or nothing, asks for all.
[[nodiscard]] SdvPlan readSdvPlan(const evidence::Json& json);

} // namespace caseseal::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"
#include "crypto/digest.h"

#include <string>

namespace caseseal::store {

/// A contradiction that was found and is kept for good, with what shows it. What it means is the desk's.
struct KeptAlarm {
    crypto::Digest mark{}; ///< the same contradiction has the same mark: it is kept once
    std::string kind, way; ///< what was found, and how
    base::UtcTime found;
    std::string what; ///< one sentence in English
    std::string evidence;
};

} // namespace caseseal::store

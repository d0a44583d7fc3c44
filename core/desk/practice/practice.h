// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

namespace caseseal::desk {

struct PracticePerson {
    std::string id, role, password;
};

/// Makes `folder`/practice.caseseal: an invented hypertension trial (resources/practice) with 24 participants, entered
/// through a Desk as different persons. Takes some seconds. Refused where it exists.
[[nodiscard]] Result<std::vector<PracticePerson>> makePracticeTrial(const std::filesystem::path& folder,
                                                                    base::BytesView odm, const Ports& ports,
                                                                    base::ProgressPort& progress);

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_parts.h"
#include "report/audit_content.h"

namespace caseseal::report {

/// Everybody that the trial knows, with roles and the fingerprint of the key.
void layPersons(PageParts& parts, const std::vector<PersonLine>& persons);

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "odm_notes.h"

namespace caseseal::study {

/// Elements that ODM 1.3 does not have although they stand in its namespace. One that differs from a real one only in
/// upper and lower case is refused (readers of ODM would lose what it says); others are warned about.
void checkElementNames(const XmlTree& tree, OdmNotes& notes);

/// All that is not ODM 1.3, by place, as OdmImport::foreign says; a warning for each namespace.
[[nodiscard]] std::map<std::string, std::vector<std::string>> collectForeign(const XmlTree& tree, OdmNotes& notes);

} // namespace caseseal::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "xml_tree.h"

namespace caseseal::study {

/// What vendors say beside the standard and what matters for entry: REDCap's field and validation types, the HTML type
/// of Viedoc, the response type of OpenClinica. `codeList` is the item's CodeList element or null.
void applyHints(const XmlNode& itemDef, const XmlNode* codeList, Item& item);

} // namespace caseseal::study

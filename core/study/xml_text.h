// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/odm_reader.h"

namespace caseseal::study {

/// The text of an XML file from a stranger, decoded, its tags looked over: what an XML reader may then be let loose on.
struct XmlText {
    std::string utf8;             ///< its XML declaration still names the file's own encoding
    std::uint64_t lineOfRoot = 1; ///< of the first element
    bool notUtf8 = false;         ///< another encoding was declared and decoded
};

/// BadInput, a sentence with the line: empty, JSON, compressed, larger than the limit, an encoding that is unknown or
/// not kept to, more attributes in one tag than the limit. `what` for the sentences, lower case: "a study design". Any
/// thread.
[[nodiscard]] base::Result<XmlText> decodeXml(base::BytesView xml, const OdmLimits& limits, const std::string& what);

} // namespace caseseal::study

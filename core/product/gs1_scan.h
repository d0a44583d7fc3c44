// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/gs1_elements.h"

/// What a scanner or a person hands over, read as the label of one thing. Any thread.
namespace caseseal::product {

/// Element strings behind the symbology identifiers of GS1 ("]d2" DataMatrix, "]C1", "]e0", "]Q3", "]J1"), a Digital
/// Link (also behind "]d1", "]Q1", "]J0"), EAN-13, UPC and EAN-8 ("]E0", "]E4") with a composite part behind "|", text
/// in brackets, or a raw element string without an identifier. Everything that the label says belongs together
/// (checkTogether). BadInput: one sentence, also for codes that hold nothing of GS1.
[[nodiscard]] base::Result<Gs1Elements> parseScan(std::string_view scan);

/// What a scanner says of a DataMatrix with these elements: "]d2" and the canonical element string.
[[nodiscard]] std::string encodeScan(const Gs1Elements& elements);

} // namespace caseseal::product

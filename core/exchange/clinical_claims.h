// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/clinical_data.h"
#include "xml_cursor.h"

/// Reads what a source claims about its data: audit records, signatures, annotations, and what only its vendor knows.
/// Private to the room.
namespace caseseal::exchange {

/// Takes the element if it is such a claim (or of another namespace) and adds it.
[[nodiscard]] bool readClaim(XmlCursor& xml, SourceClaims& claims);
/// The attributes of other namespaces of the element that was just opened.
void readForeignAttributes(const XmlCursor& xml, SourceClaims& claims);
/// Of the element that was just opened; an unknown word is refused.
[[nodiscard]] Transaction readTransaction(XmlCursor& xml, const std::string& what);
/// Its ID, empty where it has none.
[[nodiscard]] std::string idOf(const SourceClaim& claim);

} // namespace caseseal::exchange

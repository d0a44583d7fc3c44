// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/gs1_elements.h"

/// GS1 Digital Link URIs, uncompressed (GS1 Digital Link Standard: URI Syntax 1.4). Nothing is ever fetched. Any
/// thread.
namespace caseseal::product {

/// A GTIN of 8, 12 or 13 digits in a link: older links have them, the standard wants 14.
enum class Gs1ShortGtin { Refused, Filled };

/// The key and its qualifiers out of the path, in order, then attributes out of the query. Whatever stands before the
/// key, a fragment and words in the query that are no numbers are passed over. BadInput: no http(s), no key, a
/// qualifier out of order, an AI twice or where it may not stand, a value that is wrong.
[[nodiscard]] base::Result<Gs1Elements> parseDigitalLink(std::string_view uri,
                                                         Gs1ShortGtin shortGtin = Gs1ShortGtin::Refused);

/// Canonical: the first key among the elements, its qualifiers in order, the rest as attributes. `stem`: what stands
/// before the path, as "https://id.gs1.org". BadInput: no key, or something that a link cannot say.
[[nodiscard]] base::Result<std::string> encodeDigitalLink(const Gs1Elements& elements,
                                                          std::string_view stem = "https://id.gs1.org");

/// As the links write a value: everything but letters, digits and - . _ ~ as %XX of its bytes.
[[nodiscard]] std::string percentEncode(std::string_view text);
/// The other way round. BadInput: a % that stands before no two hex digits.
[[nodiscard]] base::Result<std::string> percentDecode(std::string_view text);
/// Does the text begin as a link does?
[[nodiscard]] bool isLink(std::string_view text);

} // namespace caseseal::product

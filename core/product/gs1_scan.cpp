// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_scan.h"

#include "product/gs1_link.h"

#include <algorithm>

namespace caseseal::product {
namespace {

constexpr std::size_t kIdentifier = 3;
constexpr std::string_view kDataMatrix = "]d2";
constexpr std::string_view kComposite = "|]e0";

base::Error notGs1() { return base::badInput("The code holds nothing of GS1: no identifiers and no link."); }

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> list) {
    return std::ranges::find(list, text) != list.end();
}

/// EAN and UPC are a GTIN with less digits, perhaps with a composite part that says more.
base::Result<Gs1Elements> readRetail(std::string_view text, std::size_t digits) {
    const auto gtin = text.substr(0, digits);
    text.remove_prefix(gtin.size());
    Gs1Elements out{{"01", std::string(14 - digits, '0') + std::string(gtin)}};
    if (gtin.size() != digits || (!text.empty() && !text.starts_with(kComposite)))
        return base::badInput("The code does not have " + std::to_string(digits) + " digits.");
    TRY_VOID(checkElement(out[0].ai, out[0].value));
    if (text.empty())
        return out;
    TRY(auto more, parseElementString(text.substr(kComposite.size())));
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

base::Result<Gs1Elements> readIdentified(std::string_view identifier, std::string_view text) {
    if (isOneOf(identifier, {"]d2", "]C1", "]e0", "]Q3", "]J1"}))
        return parseElementString(text);
    if (identifier == "]E0")
        return readRetail(text, 13);
    if (identifier == "]E4")
        return readRetail(text, 8);
    if (isOneOf(identifier, {"]d1", "]Q1", "]J0"}) && isLink(text))
        return parseDigitalLink(text);
    return notGs1();
}

base::Result<Gs1Elements> readAny(std::string_view scan) {
    if (scan.starts_with(']'))
        return readIdentified(scan.substr(0, kIdentifier), scan.substr(std::min(kIdentifier, scan.size())));
    if (isLink(scan))
        return parseDigitalLink(scan);
    return scan.starts_with('(') ? parseBracketed(scan) : parseElementString(scan);
}

} // namespace

base::Result<Gs1Elements> parseScan(std::string_view scan) {
    TRY(auto out, readAny(scan));
    TRY_VOID(checkTogether(out));
    return out;
}

std::string encodeScan(const Gs1Elements& elements) { return std::string(kDataMatrix) + encodeElementString(elements); }

} // namespace caseseal::product

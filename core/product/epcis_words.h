// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

/// Words of CBV 2.0 in the ways in which EPCIS documents write them. Private to the room.
namespace caseseal::product {

enum class CbvList { BizStep, Disposition, SourceDest };

/// The bare word of the list: "shipping" for itself, cbv:BizStep-shipping, urn:epcglobal:cbv:bizstep:shipping and
/// https://ref.gs1.org/cbv/BizStep-shipping. A URI of somebody else stays as it is. Nothing: neither.
[[nodiscard]] std::optional<std::string> cbvWord(CbvList list, std::string_view text);

/// Has it a scheme, as urn:…, https://… or an extension's prefix:…?
[[nodiscard]] bool hasScheme(std::string_view text);

} // namespace caseseal::product

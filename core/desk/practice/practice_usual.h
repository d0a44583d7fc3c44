// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

/// Private to the room: what is usual in the practice study, item by item, so that its invented data read like real
/// ones.
namespace caseseal::desk {

struct Usual {
    std::string_view item;    ///< OID, or the start of several ("IT.PE.")
    double filled = 1;        ///< how often an optional item is filled, 0 to 1
    std::string_view choices; ///< "1:18 0:1": value and weight, blank between; empty: as the item's type has it
};

/// Null where nothing is known about the item.
[[nodiscard]] const Usual* usualOf(std::string_view item);

/// One of the choices, by a number from 0 up to below `totalWeight(choices)`.
[[nodiscard]] unsigned totalWeight(std::string_view choices);
[[nodiscard]] std::string choice(std::string_view choices, unsigned number);

/// True for dates that lie a few days before the visit, such as the start of an adverse event.
[[nodiscard]] bool isRecent(std::string_view item);

} // namespace caseseal::desk

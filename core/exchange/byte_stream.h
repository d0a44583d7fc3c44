// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <functional>

/// Bytes that flow, so that a large file needs no large memory.
namespace caseseal::exchange {

/// Fills the place from its start and says how many bytes came: fewer than asked for are no end, 0 is. Machine where
/// reading fails, BadInput where what is read is damaged.
using ByteSource = std::function<base::Result<std::size_t>(std::span<std::uint8_t> place)>;
/// Takes the next bytes, all of them. The view is good for the call only.
using ByteSink = std::function<base::Result<void>(base::BytesView bytes)>;

} // namespace caseseal::exchange

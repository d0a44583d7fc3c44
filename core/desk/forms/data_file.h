// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

namespace caseseal::desk {

/// Reads a data file for Desk::enter: one JSON object a line,
/// {"subject","event","eventRepeat","form","formRepeat","group","groupRepeat","item","value","unit","reason"}.
/// `value` is a string, or null for a blank; numbers are refused, since their text would be lost. Empty lines are
/// passed over. BadInput names the line. At most 1 GiB.
[[nodiscard]] Result<std::vector<Desk::DataLine>> parseDataFile(base::BytesView text);

} // namespace caseseal::desk

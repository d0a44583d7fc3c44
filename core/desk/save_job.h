// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"

namespace caseseal::desk {

/// A save that takes longer than a window may stand still. A door of the Desk prepares it and finishes it, on the
/// Desk's thread; between the two it is written on a worker, over a connection of its own. While it lives, nothing else
/// is sealed: that is refused with one sentence.
class SaveJob {
public:
    virtual ~SaveJob() = default;
    /// Once, any thread. Whole or not at all. Cancelled: nothing was saved. Machine.
    [[nodiscard]] virtual base::Result<void> write(base::ProgressPort& progress) = 0;
};

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

namespace caseseal::report {

/// A QR code as a square of modules (ISO/IEC 18004), without its quiet zone.
struct QrCode {
    int side = 0;                           ///< modules
    std::vector<std::vector<bool>> modules; ///< rows from the top; true: dark

    /// Quiet zone that readers want on each side, in modules.
    static constexpr int kQuiet = 4;

    /// Bytes as they are, error correction level M. BadInput where they are more than 2,331.
    [[nodiscard]] static base::Result<QrCode> make(base::BytesView bytes);
};

} // namespace caseseal::report

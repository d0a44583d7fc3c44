// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <span>
#include <string>
#include <utility>

namespace caseseal::report {

/// A GS1 DataMatrix as modules (ISO/IEC 16022, ECC 200), without its quiet zone.
struct DataMatrix {
    int rows = 0, columns = 0;              ///< modules
    std::vector<std::vector<bool>> modules; ///< rows from the top; true: dark

    /// Quiet zone that readers want on each side, in modules.
    static constexpr int kQuiet = 1;

    /// Of Application Identifiers with their values, in this order. BadInput where they do not fit or are none.
    [[nodiscard]] static base::Result<DataMatrix> make(std::span<const std::pair<std::string, std::string>> elements);
    /// A PNG, each module so many pixels wide, in a quiet zone of four modules. CHECKs 1 to 40 pixels. Any thread.
    [[nodiscard]] base::Bytes encodePng(int modulePixels) const;
};

} // namespace caseseal::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

namespace caseseal::study {

struct RuleOrder {
    std::vector<std::size_t> order; ///< each after all that it depends on, but for those in a circle
    std::vector<bool> inCircle;     ///< depends on itself, directly or through others
};

/// `dependsOn[i]`: what the i-th rule reads of the others. Any size, no recursion (Tarjan's components).
[[nodiscard]] RuleOrder orderRules(const std::vector<std::vector<std::size_t>>& dependsOn);

} // namespace caseseal::study

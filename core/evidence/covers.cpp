// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/covers.h"

#include "ledger/tree.h"

#include <algorithm>
#include <tuple>

namespace caseseal::evidence {

crypto::Digest coversRoot(std::vector<CoveredValue> values) {
    std::sort(values.begin(), values.end(), [](const CoveredValue& a, const CoveredValue& b) {
        return std::tie(a.group, a.groupRepeat, a.item) < std::tie(b.group, b.groupRepeat, b.item);
    });
    ledger::TreeBuilder tree;
    for (const auto& value : values)
        tree.append(value.leaf);
    return tree.root();
}

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

namespace caseseal::evidence {

/// The newest item.set or item.change entry of one item of a form instance.
struct CoveredValue {
    std::string group;
    std::string groupRepeat;
    std::string item;
    crypto::Digest leaf{};
};

/// `covers` of a form.sign or form.verify (FORMAT.md section 2): RFC 6962 root over the leaf hashes, sorted by
/// (group, groupRepeat, item) bytewise.
[[nodiscard]] crypto::Digest coversRoot(std::vector<CoveredValue> values);

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

#include "ledger/policy.h"

/// The act that brings a policy of the ledger into force: a `data.import` (FORMAT.md section 5). Pure, any thread.
namespace caseseal::evidence {

inline constexpr std::string_view kPolicyFormat = "c2sp.org/tlog-policy";

struct SealedPolicy {
    ledger::Policy policy;
    std::string purpose; ///< why
    std::string member;  ///< name of the keys with which this installation cosigns; may be empty

    [[nodiscard]] Entry encode() const;
    /// BadInput: the entry is no such act, the text has another hash, or is no policy.
    [[nodiscard]] static base::Result<SealedPolicy> parse(const Entry& entry);
};

/// Is it such an act, well formed or not?
[[nodiscard]] bool isPolicyAct(const Entry& entry);

} // namespace caseseal::evidence

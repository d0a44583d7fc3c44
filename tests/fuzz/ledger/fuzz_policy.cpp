// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/policy.h"

using namespace caseseal;

/// A policy that is read says the same after it was written and read again, and judges a checkpoint that nobody signed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto policy = ledger::Policy::parse(base::textOf({data, size}));
    if (!policy)
        return 0;
    const auto again = ledger::Policy::parse(policy->encode());
    CHECK(again.has_value() && again->encode() == policy->encode());
    const ledger::Checkpoint head{"log.example/trial", 0, ledger::emptyRoot()};
    const auto state = ledger::judge(*policy, {{head.encode(), {}}, head});
    CHECK(state.has_value() && !state->loggedBySome);
    CHECK(state->quorumMet == !policy->asksForWitnesses());
    return 0;
}

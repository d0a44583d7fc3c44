// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/http_client.h"

#include "ledger/policy.h"

#include <functional>

/// Asks witnesses to cosign a head (C2SP tlog-witness, the client's side).
namespace caseseal::net {

/// The consistency proof from that size to the head that is cosigned.
using ProofFrom = std::function<base::Result<std::vector<ledger::Digest>>(std::uint64_t oldSize)>;

struct WitnessReply {
    std::vector<ledger::NoteSignature>
        lines; ///< of the witness's known keys, verified; empty only with a contradiction
    /// Where the witness says that the head contradicts what it has cosigned: the request that shows it, as evidence.
    std::optional<std::string> contradiction;
};

/// Asks once, and once more where the witness names the size that it knows. `oldSize`: what it is thought to know.
/// Lines of keys other than the witness's are ignored. Refused: it does not know the log, or trusts none of its keys;
/// or it knows a larger log than this head (retry with a newer one). BadInput: its answer is no signature. Machine: it
/// does not answer. Blocks; any thread.
[[nodiscard]] base::Result<WitnessReply> askWitness(const std::string& url,
                                                    const std::vector<ledger::VerifierKey>& keys,
                                                    const ledger::SignedCheckpoint& head, std::uint64_t oldSize,
                                                    const ProofFrom& proofFrom, const HttpLimits& limits = {});

/// The newest head of a log that a witness shows (`GET <url>/<hex>/checkpoint`), with whatever lines it has; not
/// verified. BadInput: its answer is no checkpoint of that log, or it knows none. Machine: it does not answer. Blocks;
/// any thread.
[[nodiscard]] base::Result<ledger::SignedCheckpoint> askNewest(const std::string& url, const std::string& origin,
                                                               const HttpLimits& limits = {});

} // namespace caseseal::net

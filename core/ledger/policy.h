// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/checkpoint.h"

/// Who must have signed a checkpoint before it counts (C2SP tlog-policy).
namespace caseseal::ledger {

class Policy {
public:
    struct Log {
        VerifierKey key;         ///< its name is the origin
        std::string url;         ///< may be empty
        std::string member = {}; ///< whose it is, by a comment `# member NAME` before it; may be empty
    };
    struct Witness {
        std::string name; ///< the policy's own name for it
        VerifierKey key;
        std::string url;
    };
    struct Group {
        std::string name;
        std::uint64_t threshold = 0;
        std::vector<std::string> members; ///< names of witnesses and groups defined before
    };

    /// Strict reader: own octets only, defined before use, exactly one quorum, 1 <= k <= n, no doubled key, each name a
    /// member of at most one group, at most 4,096 lines. Log keys are of type 0x01 or 0x06, witness keys of type 0x04
    /// or 0x06, all of them points and lengths that can be used. BadInput names the line.
    [[nodiscard]] static base::Result<Policy> parse(std::string_view text);
    /// The lines of members' logs stand below a comment with the member's name, which other readers pass over.
    [[nodiscard]] std::string encode() const;

    std::vector<Log> logs;
    std::vector<Witness> witnesses;
    std::vector<Group> groups;
    std::string quorum; ///< name of a witness or group, or "none"

    [[nodiscard]] bool asksForWitnesses() const { return quorum != "none"; }
    /// Keys of logs and witnesses, for checkSignatures.
    [[nodiscard]] std::vector<VerifierKey> keys() const;
};

/// What a checkpoint brings under a policy.
struct QuorumState {
    bool loggedBySome = false;          ///< at least one listed log of that origin signed it
    bool quorumMet = false;             ///< the quorum holds (true where it is none)
    unsigned parties = 0;               ///< direct members of the quorum group (1 where the quorum is a single witness)
    unsigned partiesCosigned = 0;       ///< how many of them hold
    unsigned partiesNeeded = 0;         ///< the threshold
    std::vector<std::string> cosigners; ///< names of the witness keys whose lines verified, sorted, each once
    std::uint64_t latestTimeSeconds = 0; ///< newest cosignature time, 0 where none
    std::uint64_t quorumTimeSeconds =
        0; ///< earliest moment at which the quorum held, by the cosigners' claims; 0 where none
};

/// Judges a checkpoint under a policy. Refused: a line of a known key that fails. Any thread.
[[nodiscard]] base::Result<QuorumState> judge(const Policy& policy, const SignedCheckpoint& signedCheckpoint);

} // namespace caseseal::ledger

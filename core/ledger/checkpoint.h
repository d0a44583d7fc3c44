// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/note.h"
#include "ledger/tree.h"

#include "base/utc_time.h"

/// Checkpoints (C2SP tlog-checkpoint) and their cosignatures (C2SP tlog-cosignature 0x04 and 0x06).
namespace caseseal::ledger {

/// The head of a log: how many leaves, and the root over them.
struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Digest root{};

    /// The note text: `origin LF size LF base64(root) LF`. Extension lines are refused.
    [[nodiscard]] static base::Result<Checkpoint> parse(std::string_view noteText);
    [[nodiscard]] std::string encode() const;
    bool operator==(const Checkpoint&) const = default;
};

/// What a 0x06 signature covers: the leaves [start, end) of a log. A checkpoint is [0, size).
struct Subtree {
    std::string origin; ///< 1 to 255 bytes
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    Digest hash{};
};

/// A checkpoint note with all its lines, parsed, not verified.
struct SignedCheckpoint {
    SignedNote note;
    Checkpoint checkpoint;
    [[nodiscard]] static base::Result<SignedCheckpoint> parse(std::string_view note);
};

/// The bytes that a 0x04 signature covers.
[[nodiscard]] std::string cosignatureText(std::uint64_t timeSeconds, std::string_view noteText);
/// The bytes that a 0x06 signature covers (`subtree/v1`). CHECKs that both names have 1 to 255 bytes.
[[nodiscard]] base::Bytes subtreeMessage(std::string_view cosigner, std::uint64_t timeSeconds, const Subtree& subtree);

/// The time (POSIX seconds, at most 2^63-1) that a cosignature of type 0x04 or 0x06 claims; `signature` is what follows
/// the key id. BadInput where its length is not that of the type; a 0x01 signature has no time.
[[nodiscard]] base::Result<std::uint64_t> cosignatureTime(KeyType type, base::BytesView signature);

/// Signs checkpoints under one name and type: a log with 0x01 or 0x06, a witness with 0x04 or 0x06. One thread at a
/// time.
class CheckpointSigner {
public:
    CheckpointSigner(std::string name, KeyType type, crypto::SigningKey key);
    [[nodiscard]] const VerifierKey& verifierKey() const noexcept { return m_verifierKey; }
    /// `timeSeconds`: POSIX seconds for 0x04 and 0x06 (0: no claim that it is the largest seen); ignored for 0x01.
    [[nodiscard]] NoteSignature sign(const Checkpoint& checkpoint, std::uint64_t timeSeconds) const;
    [[nodiscard]] CheckpointSigner clone() const;

private:
    VerifierKey m_verifierKey;
    crypto::SigningKey m_key;
};

/// One line that verified.
struct VerifiedLine {
    VerifierKey key;
    std::uint64_t timeSeconds = 0; ///< 0 for type 0x01
};

/// The lines of known keys that verify, whatever the checkpoint says. Refused: a line of a known key (name and id) that
/// does not verify. Lines of unknown keys are ignored.
[[nodiscard]] base::Result<std::vector<VerifiedLine>> verifiedLines(const SignedCheckpoint& signedCheckpoint,
                                                                    const std::vector<VerifierKey>& knownKeys);
/// The lines of known keys that verify. Refused: a line of a known key (name and id) that does not verify, or a size-0
/// checkpoint with another root than the empty one. Lines of unknown keys are ignored.
[[nodiscard]] base::Result<std::vector<VerifiedLine>> checkSignatures(const SignedCheckpoint& signedCheckpoint,
                                                                      const std::vector<VerifierKey>& knownKeys);

} // namespace caseseal::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "anchor/block_headers.h"

#include <memory>
#include <string>
#include <vector>

namespace caseseal::anchor {

/// A proof with the answers of a few calendars takes some kilobytes.
inline constexpr std::size_t kMaxOtsBytes = std::size_t{64} << 10;

/// What calendars are asked to stamp. The nonce keeps them from knowing the digest.
struct OtsRequest {
    crypto::Digest imprint;
    std::array<std::uint8_t, 16> nonce;
    crypto::Digest commitment; ///< SHA-256(imprint || nonce): the body of `POST <calendar>/digest`, 32 bytes
};
[[nodiscard]] OtsRequest makeOtsRequest(const crypto::Digest& imprint);

/// What an OpenTimestamps proof proves.
struct OtsVerdict {
    enum class State {
        Invalid,  ///< `what` says why
        Unknown,  ///< only attestations, or steps to them, that this program does not know
        Pending,  ///< a calendar promised; nothing is proved
        InBlock,  ///< in block `height`, whose header is not held
        Verified, ///< the header of block `height` holds it
    };
    State state = State::Invalid;
    std::string what;                   ///< one sentence; empty where verified
    std::uint64_t height = 0;           ///< InBlock, Verified: of the lowest such block
    base::UtcTime time;                 ///< Verified: the block's, which may be off by two hours
    std::vector<std::string> calendars; ///< that promised and have not delivered
};

/// An OpenTimestamps proof file (version 1), with everything in it kept in its order. Limits: messages 4096 bytes, 256
/// steps deep. A value; one thread at a time.
class OtsProof {
public:
    /// Strict: encode() of what was parsed is the same bytes. BadInput.
    [[nodiscard]] static base::Result<OtsProof> parse(base::BytesView file);
    /// From the first calendar's answer (a timestamp of the request's commitment). BadInput where it is none.
    [[nodiscard]] static base::Result<OtsProof> begin(const OtsRequest& request, base::BytesView answer);
    ~OtsProof();
    OtsProof(OtsProof&&) noexcept;
    OtsProof& operator=(OtsProof&&) noexcept;
    OtsProof(const OtsProof&);
    OtsProof& operator=(const OtsProof&);

    [[nodiscard]] base::Bytes encode() const;
    /// 32 bytes (SHA-256), or 20 (SHA-1, RIPEMD-160).
    [[nodiscard]] const base::Bytes& digest() const noexcept { return m_digest; }

    /// A promise of a calendar that no block has redeemed yet: `GET <uri>/timestamp/<hex of commitment>`.
    struct Promise {
        std::string uri;
        base::Bytes commitment;
        bool operator==(const Promise&) const = default;
    };
    [[nodiscard]] std::vector<Promise> pending() const;

    /// Adds what another calendar, or the same one later, answered for a commitment: everything new is kept beside what
    /// is there. BadInput where it is no timestamp, or where the commitment is none of this proof; nothing is changed
    /// then.
    [[nodiscard]] base::Result<void> merge(base::BytesView commitment, base::BytesView answer);

    /// The heights of the blocks that attestations name, ascending, each once: whose headers are needed.
    [[nodiscard]] std::vector<std::uint64_t> blocks() const;

    /// `headers` may be null. An attestation that the header of its block contradicts makes the whole proof Invalid.
    [[nodiscard]] OtsVerdict check(const crypto::Digest& imprint, const BlockHeaders* headers) const;

private:
    struct Step;
    OtsProof();
    std::unique_ptr<Step> m_root;
    base::Bytes m_digest;
    std::uint8_t m_hashOperation = 0;
};

/// The same over a file: Invalid where it cannot be parsed.
[[nodiscard]] OtsVerdict checkOts(base::BytesView file, const crypto::Digest& imprint, const BlockHeaders* headers);

} // namespace caseseal::anchor

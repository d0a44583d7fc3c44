// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/digest.h"

#include "base/utc_time.h"

#include <map>
#include <optional>

namespace caseseal::anchor {

inline constexpr std::size_t kBlockHeaderBytes = 80;

/// What a Bitcoin block header says that matters here.
struct BlockHeader {
    crypto::Digest merkleRoot{}; ///< in internal byte order, bytes 36..67
    base::UtcTime time;          ///< the miner's, bytes 68..71; may be off by two hours
};

/// How many zero bits the target of every block since 2015 begins with, at least.
inline constexpr unsigned kLeastWorkBits = 66;

/// Bitcoin block headers by height. Each has the proof of work that it claims, and claims no less than `leastWorkBits`:
/// an invented one costs two to the power of that many hashes. That a header is of the chain that everybody knows is
/// for whoever imports it to vouch.
class BlockHeaders {
public:
    explicit BlockHeaders(unsigned leastWorkBits = kLeastWorkBits) : m_leastWorkBits(leastWorkBits) {}
    /// Lines `HEIGHT:HEX` (decimal, 160 digits), in any order; or a run of headers of 80 bytes from `firstHeight` on,
    /// each of which must name the one before; the easier ones of a run are passed over. BadInput, naming the height.
    [[nodiscard]] static base::Result<BlockHeaders> parse(base::BytesView file, unsigned leastWorkBits = kLeastWorkBits,
                                                          std::uint64_t firstHeight = 0);
    /// One header of 80 bytes. BadInput where its proof of work does not hold, or another stands at that height.
    [[nodiscard]] base::Result<void> add(std::uint64_t height, base::BytesView header);
    [[nodiscard]] std::optional<BlockHeader> at(std::uint64_t height) const;
    [[nodiscard]] bool empty() const noexcept { return m_headers.empty(); }
    /// Lines `HEIGHT:HEX LF`, ascending: what `anchors/headers` of a bundle holds.
    [[nodiscard]] std::string encode() const;

private:
    base::Result<void> addLine(std::string_view line);
    base::Result<void> addRun(base::BytesView file, std::uint64_t height);
    unsigned m_leastWorkBits;
    std::map<std::uint64_t, std::array<std::uint8_t, kBlockHeaderBytes>> m_headers;
};

} // namespace caseseal::anchor

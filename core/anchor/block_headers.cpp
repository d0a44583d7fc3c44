// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/block_headers.h"

#include <algorithm>
#include <bit>

namespace caseseal::anchor {

namespace {

using Header = std::array<std::uint8_t, kBlockHeaderBytes>;
using Number = std::array<std::uint8_t, 32>; ///< big endian

constexpr std::size_t kPreviousAt = 4;
constexpr std::size_t kRootAt = 36;
constexpr std::size_t kTimeAt = 68;
constexpr std::size_t kBitsAt = 72;

std::uint32_t littleEndian(const Header& header, std::size_t at) {
    return header[at] | std::uint32_t{header[at + 1]} << 8 | std::uint32_t{header[at + 2]} << 16 |
           std::uint32_t{header[at + 3]} << 24;
}

crypto::Digest hashOf(const Header& header) { return crypto::sha256(crypto::sha256(header)); }

/// The target that a header claims to lie below: mantissa * 256^(exponent - 3). Empty where it is none.
std::optional<Number> targetOf(const Header& header) {
    const std::uint32_t bits = littleEndian(header, kBitsAt);
    const std::size_t exponent = bits >> 24;
    if (exponent < 3 || exponent > 32 || (bits & 0x800000) != 0)
        return std::nullopt;
    Number target{};
    for (std::size_t i = 0; i < 3; ++i)
        target[target.size() - exponent + i] = static_cast<std::uint8_t>(bits >> (16 - 8 * i));
    return target;
}

bool hasWork(const Header& header) {
    const auto target = targetOf(header);
    Number hash = hashOf(header);
    std::reverse(hash.begin(), hash.end());
    return target && hash <= *target;
}

/// How many zero bits the target begins with.
unsigned workBitsOf(const Header& header) {
    unsigned bits = 0;
    const Number target = targetOf(header).value_or(Number{0xff});
    for (const std::uint8_t byte : target) {
        bits += static_cast<unsigned>(std::countl_zero(byte));
        if (byte != 0)
            break;
    }
    return bits;
}

base::Error bad(std::uint64_t height, const char* why) {
    return base::badInput("The header of block " + std::to_string(height) + " " + why + ".");
}

bool isText(base::BytesView file) {
    constexpr std::string_view kLetters = "0123456789abcdef:\r\n";
    return std::all_of(file.begin(), file.end(),
                       [&](std::uint8_t byte) { return kLetters.find(static_cast<char>(byte)) != kLetters.npos; });
}

} // namespace

base::Result<void> BlockHeaders::add(std::uint64_t height, base::BytesView bytes) {
    if (bytes.size() != kBlockHeaderBytes)
        return bad(height, "has not 80 bytes");
    Header header;
    std::copy(bytes.begin(), bytes.end(), header.begin());
    if (!hasWork(header))
        return bad(height, "has not the proof of work that it claims");
    if (workBitsOf(header) < m_leastWorkBits)
        return bad(height, "claims less work than is asked for");
    const auto [at, isNew] = m_headers.emplace(height, header);
    if (!isNew && at->second != header)
        return bad(height, "is given twice, and differs");
    return {};
}

base::Result<void> BlockHeaders::addLine(std::string_view line) {
    const auto colon = std::min(line.find(':'), line.size());
    const auto height = base::parseDecimal(line.substr(0, colon));
    const auto header = base::parseHex(line.substr(std::min(colon + 1, line.size())));
    if (!height || !header)
        return base::badInput("A line of block headers must be the height, a colon and 160 hex digits.");
    return add(*height, *header);
}

base::Result<void> BlockHeaders::addRun(base::BytesView file, std::uint64_t height) {
    if (file.size() % kBlockHeaderBytes != 0)
        return base::badInput("Block headers must be lines of height and hex, or 80 bytes each.");
    std::optional<crypto::Digest> previous;
    for (; !file.empty(); file = file.subspan(kBlockHeaderBytes), ++height) {
        Header header;
        std::copy_n(file.begin(), kBlockHeaderBytes, header.begin());
        if (previous && !std::equal(previous->begin(), previous->end(), header.begin() + kPreviousAt))
            return bad(height, "does not follow the one before");
        previous = hashOf(header);
        if (!hasWork(header))
            return bad(height, "has not the proof of work that it claims");
        if (workBitsOf(header) >= m_leastWorkBits)
            TRY_VOID(add(height, header));
    }
    return {};
}

base::Result<BlockHeaders> BlockHeaders::parse(base::BytesView file, unsigned leastWorkBits,
                                               std::uint64_t firstHeight) {
    BlockHeaders out(leastWorkBits);
    if (!isText(file)) {
        TRY_VOID(out.addRun(file, firstHeight));
        return out;
    }
    for (std::string_view text = base::textOf(file); !text.empty();) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            TRY_VOID(out.addLine(line));
    }
    return out;
}

std::optional<BlockHeader> BlockHeaders::at(std::uint64_t height) const {
    const auto found = m_headers.find(height);
    if (found == m_headers.end())
        return std::nullopt;
    BlockHeader out;
    std::copy_n(found->second.begin() + kRootAt, out.merkleRoot.size(), out.merkleRoot.begin());
    out.time.msSinceEpoch = std::int64_t{littleEndian(found->second, kTimeAt)} * 1000;
    return out;
}

std::string BlockHeaders::encode() const {
    std::string out;
    for (const auto& [height, header] : m_headers)
        out += std::to_string(height) + ":" + base::encodeHex(header) + "\n";
    return out;
}

} // namespace caseseal::anchor

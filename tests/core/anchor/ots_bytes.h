// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "anchor/ots.h"

#include <string>

/// Calendars' answers and blocks for tests, byte by byte as OpenTimestamps has them.
namespace caseseal::anchor::test {

inline base::Bytes& operator+=(base::Bytes& out, base::BytesView more) {
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

/// Below 128 bytes.
inline base::Bytes varbytes(base::BytesView bytes) {
    base::Bytes out{static_cast<std::uint8_t>(bytes.size())};
    return out += bytes;
}

inline base::Bytes attestation(const char* tagHex, base::BytesView payload) {
    base::Bytes out{0x00};
    out += base::parseHex(tagHex).value();
    return out += varbytes(payload);
}
inline base::Bytes pendingAt(const std::string& uri) {
    return attestation("83dfe30d2ef90c8e", varbytes(base::bytesOf(uri)));
}
/// Below height 16384.
inline base::Bytes inBlock(unsigned height) {
    const base::Bytes payload{static_cast<std::uint8_t>(height % 128 + 128), static_cast<std::uint8_t>(height / 128)};
    return attestation("0588960d73d71901", payload);
}
inline base::Bytes append(std::string_view what) {
    base::Bytes out{0xf0};
    return out += varbytes(base::bytesOf(what));
}
/// Two items of one timestamp.
inline base::Bytes both(base::BytesView first, base::BytesView second) {
    base::Bytes out{0xff};
    out += first;
    return out += second;
}
inline base::Bytes then(base::BytesView step, base::BytesView next) {
    base::Bytes out;
    out += step;
    return out += next;
}
inline const base::Bytes kSha256Step{0x08};

/// A header with that Merkle root whose hash begins with a zero bit: made in no time, and no block of anybody's.
inline base::Bytes easyHeader(const crypto::Digest& merkleRoot, std::uint32_t seconds) {
    base::Bytes header(kBlockHeaderBytes);
    std::copy(merkleRoot.begin(), merkleRoot.end(), header.begin() + 36);
    for (std::size_t i = 0; i < 4; ++i)
        header[68 + i] = static_cast<std::uint8_t>(seconds >> (8 * i));
    header[72] = header[73] = 0xff; // bits 207fffff
    header[74] = 0x7f;
    header[75] = 0x20;
    for (std::uint8_t& nonce = header[76]; !BlockHeaders(1).add(0, header); ++nonce) {
    }
    return header;
}

} // namespace caseseal::anchor::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_reader.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;

} // namespace

base::Result<base::BytesView> ByteReader::peek(std::size_t size) {
    if (m_held.size() - m_taken < size && m_taken > 0) {
        m_held.erase(m_held.begin(), m_held.begin() + static_cast<std::ptrdiff_t>(m_taken));
        m_taken = 0;
    }
    while (!m_ended && m_held.size() - m_taken < size) {
        const auto before = m_held.size();
        m_held.resize(std::max(m_taken + size, before + kPieceBytes));
        auto came = m_source(std::span(m_held).subspan(before));
        m_held.resize(before + (came ? *came : 0));
        if (!came)
            return came.error();
        m_ended = *came == 0;
    }
    return base::BytesView(m_held).subspan(m_taken, std::min(size, m_held.size() - m_taken));
}

base::Result<std::size_t> ByteReader::fill(std::span<std::uint8_t> place) {
    TRY(const auto bytes, peek(place.size()));
    std::ranges::copy(bytes, place.begin());
    skip(bytes.size());
    return bytes.size();
}

base::Result<ByteReader::Line> ByteReader::line(std::size_t maxSize) {
    TRY(const auto bytes, peek(maxSize + 1));
    const auto end = std::ranges::find(bytes, std::uint8_t{'\n'});
    const bool ended = end != bytes.end();
    const auto size = static_cast<std::size_t>(end - bytes.begin());
    if (size > maxSize)
        return Line{{}, false, true};
    Line line{std::string(base::textOf(bytes.first(size))), ended, false};
    skip(size + (ended ? 1 : 0));
    return line;
}

base::Result<bool> ByteReader::atEnd() {
    TRY(const auto bytes, peek(1));
    return bytes.empty();
}

void ByteReader::skip(std::size_t size) {
    CHECK(size <= m_held.size() - m_taken);
    m_taken += size;
}

} // namespace caseseal::exchange

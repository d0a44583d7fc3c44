// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/byte_stream.h"

/// A source with a look ahead and lines. Private to the room. One thread at a time.
namespace caseseal::exchange {

class ByteReader {
public:
    /// One line without its line feed.
    struct Line {
        std::string text;
        bool ended = false;   ///< by a line feed, not by the end of the source
        bool tooLong = false; ///< `text` is then no line at all
    };

    explicit ByteReader(ByteSource source) : m_source(std::move(source)) {}
    /// The next bytes without taking them: `size` of them, fewer at the end. Good until the next call.
    [[nodiscard]] base::Result<base::BytesView> peek(std::size_t size);
    /// As many as fit; fewer only at the end.
    [[nodiscard]] base::Result<std::size_t> fill(std::span<std::uint8_t> place);
    /// At most `maxSize` bytes; of a longer line none are taken.
    [[nodiscard]] base::Result<Line> line(std::size_t maxSize);
    [[nodiscard]] base::Result<bool> atEnd();
    /// Takes `size` bytes that were peeked.
    void skip(std::size_t size);

private:
    ByteSource m_source;
    base::Bytes m_held;
    std::size_t m_taken = 0; ///< of m_held
    bool m_ended = false;
};

} // namespace caseseal::exchange

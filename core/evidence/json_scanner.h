// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace caseseal::evidence {

/// Walks over a text that must be canonical JSON (FORMAT.md section 1), one token after the other, and stops at the
/// first byte that the canonical form would not have. Every way to write a token but the canonical one is refused where
/// it stands, so nothing needs to be encoded again to compare. The text must be UTF-8 (check it first) and outlive the
/// scanner. After a `false` the scanner is of no further use but for `error()`.
class JsonScanner {
public:
    explicit JsonScanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const noexcept { return m_at == m_text.size(); }
    /// The next byte, or NUL at the end.
    [[nodiscard]] char peek() const noexcept { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    /// Goes on past exactly these bytes.
    [[nodiscard]] bool take(char c) noexcept {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool take(std::string_view bytes) noexcept {
        if (m_text.size() - m_at < bytes.size() || std::memcmp(m_text.data() + m_at, bytes.data(), bytes.size()) != 0)
            return false;
        m_at += bytes.size();
        return true;
    }
    /// Goes on past `"key":`.
    [[nodiscard]] bool takeKey(std::string_view key) noexcept {
        if (m_text.size() - m_at < key.size() + 3 || m_text[m_at + 1] != key[0] ||
            m_text[m_at + key.size() + 1] != '"' || m_text[m_at + key.size() + 2] != ':' || m_text[m_at] != '"' ||
            !isSame(m_text.data() + m_at + 1, key.data(), key.size()))
            return false;
        m_at += key.size() + 3;
        return true;
    }
    /// A string; `out` is replaced by its content.
    [[nodiscard]] bool string(std::string& out);
    /// A string that is exactly 32 bytes in base64 (RFC 4648 section 4, padded, unused bits zero).
    [[nodiscard]] bool base64(std::array<std::uint8_t, 32>& out) noexcept;
    /// An integer from -(2^53-1) to 2^53-1 in its shortest form.
    [[nodiscard]] bool integer(std::int64_t& out) noexcept;
    /// One that is not negative.
    [[nodiscard]] bool counter(std::uint64_t& out) noexcept;
    /// Where reading stopped, for messages: "at byte 17".
    [[nodiscard]] std::string place() const { return "at byte " + std::to_string(m_at); }

private:
    /// A short comparison without a call: most keys are shorter than what a call costs.
    [[nodiscard]] static bool isSame(const char* a, const char* b, std::size_t size) noexcept {
        const auto differ = [a, b]<typename Word>(Word, std::size_t at) {
            Word x;
            Word y;
            std::memcpy(&x, a + at, sizeof x);
            std::memcpy(&y, b + at, sizeof y);
            return x != y;
        };
        if (size > 16)
            return std::memcmp(a, b, size) == 0;
        if (size >= 8)
            return !differ(std::uint64_t{}, 0) && !differ(std::uint64_t{}, size - 8);
        if (size >= 4)
            return !differ(std::uint32_t{}, 0) && !differ(std::uint32_t{}, size - 4);
        return size == 0 || (a[0] == b[0] && a[size / 2] == b[size / 2] && a[size - 1] == b[size - 1]);
    }
    [[nodiscard]] bool escaped(std::string& out);
    void escapedBlocks(std::string& out);
    [[nodiscard]] bool escape(char& out) noexcept;
    std::string_view m_text;
    std::size_t m_at = 0;
};

inline constexpr std::int64_t kMaxJsonInteger = (std::int64_t{1} << 53) - 1;

/// How many bytes the text begins with that stand in a canonical string as they are.
[[nodiscard]] std::size_t plainBytes(std::string_view text) noexcept;

/// True where the text is UTF-8; quicker than base::isUtf8 on long texts.
[[nodiscard]] bool isJsonText(std::string_view text) noexcept;

} // namespace caseseal::evidence

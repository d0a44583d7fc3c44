// SPDX-License-Identifier: GPL-3.0-or-later
#include "age_armor.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::string_view kBegin = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view kEnd = "-----END AGE ENCRYPTED FILE-----";
constexpr std::size_t kLineSize = 64;
constexpr std::size_t kLineBytes = 48;
constexpr std::size_t kSpaceLimit = 1024;

base::Error damaged(const std::string& why) {
    return base::badInput("The age file in text form (armor) is damaged: " + why + ".");
}

class ArmorReader {
public:
    explicit ArmorReader(std::shared_ptr<ByteReader> text) : m_text(std::move(text)) {}

    base::Result<std::size_t> read(std::span<std::uint8_t> place) {
        while (m_rest.empty() && !m_ended)
            TRY_VOID(nextLine());
        const auto size = std::min(place.size(), m_rest.size());
        std::copy_n(m_rest.begin(), size, place.begin());
        m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(size));
        return size;
    }

private:
    base::Result<std::string> line() {
        TRY(const auto read, m_text->line(kLineSize + 1));
        if (read.tooLong)
            return damaged("a line is longer than 64 characters");
        auto text = read.text;
        if (read.ended && text.ends_with('\r'))
            text.pop_back();
        if (!read.ended && text != kEnd)
            return damaged("it is cut off before its last line");
        return text;
    }
    base::Result<void> nextLine() {
        TRY(const auto text, line());
        if (!m_begun) {
            m_begun = text == kBegin;
            return m_begun ? base::Result<void>() : damaged("its first line is not \"" + std::string(kBegin) + "\"");
        }
        if (text == kEnd)
            return end();
        if (m_last)
            return damaged("a short line is followed by another one");
        auto bytes = base::parseBase64(text);
        if (text.empty() || text.size() > kLineSize || !bytes)
            return damaged("a line is not the base64 that its form wants");
        m_last = bytes->size() < kLineBytes;
        m_rest = std::move(*bytes);
        return {};
    }
    base::Result<void> end() {
        m_ended = true;
        TRY(const auto behind, m_text->peek(kSpaceLimit + 1));
        if (behind.size() > kSpaceLimit || base::textOf(behind).find_first_not_of(" \t\r\n") != std::string_view::npos)
            return damaged("something follows its last line");
        return {};
    }

    std::shared_ptr<ByteReader> m_text;
    base::Bytes m_rest;
    bool m_begun = false, m_last = false, m_ended = false;
};

} // namespace

ByteSource armoredBytes(std::shared_ptr<ByteReader> text) {
    return [reader = std::make_shared<ArmorReader>(std::move(text))](std::span<std::uint8_t> place) {
        return reader->read(place);
    };
}

base::Result<void> ArmorWriter::write(base::BytesView bytes) {
    std::string text = m_begun ? std::string() : std::string(kBegin) + "\n";
    m_begun = true;
    m_rest.insert(m_rest.end(), bytes.begin(), bytes.end());
    std::size_t at = 0;
    for (; at + kLineBytes <= m_rest.size(); at += kLineBytes)
        text += base::encodeBase64(base::BytesView(m_rest).subspan(at, kLineBytes)) + "\n";
    m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(at));
    return put(text);
}

base::Result<void> ArmorWriter::finish() {
    const auto rest = m_rest.empty() ? std::string() : base::encodeBase64(m_rest) + "\n";
    return put((m_begun ? "" : std::string(kBegin) + "\n") + rest + std::string(kEnd) + "\n");
}

} // namespace caseseal::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "age_header.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::string_view kVersion = "age-encryption.org/v1";
constexpr std::size_t kColumns = 64;
constexpr std::size_t kLineLimit = 16 * 1024;
constexpr std::size_t kHeaderLimit = 1024 * 1024;

/// The lines of a header, with their sum.
class HeaderLines {
public:
    explicit HeaderLines(ByteReader& reader) : m_reader(reader) {}
    base::Result<std::string> next() {
        TRY(auto line, m_reader.line(kLineLimit));
        if (line.tooLong)
            return damagedHeader("a line is longer than " + std::to_string(kLineLimit) + " bytes, which is the limit");
        m_size += line.text.size() + 1;
        if (!line.ended)
            return damagedHeader("it is cut off");
        if (m_size > kHeaderLimit)
            return damagedHeader("it is longer than " + std::to_string(kHeaderLimit >> 20) +
                                 " MiB, which is the limit");
        return std::move(line.text);
    }

private:
    ByteReader& m_reader;
    std::size_t m_size = 0;
};

base::Result<std::vector<std::string>> parseArguments(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t from = 0; from <= text.size();) {
        const auto end = std::min(text.find(' ', from), text.size());
        const auto argument = text.substr(from, end - from);
        const bool visible = std::ranges::all_of(argument, [](char c) { return c > ' ' && c <= '~'; });
        if (argument.empty() || !visible)
            return damagedHeader("a recipient's line has an empty word or a character that none may have");
        out.emplace_back(argument);
        from = end + 1;
    }
    return out;
}

base::Result<base::Bytes> readBody(HeaderLines& lines, std::string& text) {
    base::Bytes body;
    for (;;) {
        TRY(const auto line, lines.next());
        const auto bytes = parseBare64(line);
        if (line.size() > kColumns || !bytes)
            return damagedHeader("a recipient's key is not the base64 that its form wants");
        text += line + "\n";
        body.insert(body.end(), bytes->begin(), bytes->end());
        if (line.size() < kColumns)
            return body;
    }
}

base::Result<void> readCode(std::string_view line, AgeHeader& header) {
    const auto code =
        base::exactly<32>(line.starts_with("--- ") ? parseBare64(line.substr(4)) : base::badInput("no code"));
    if (!code)
        return damagedHeader("its last line is not a code of 32 bytes in base64");
    header.text += "---";
    header.code = *code;
    if (header.stanzas.empty())
        return damagedHeader("it names no recipient");
    return {};
}

} // namespace

base::Error damagedHeader(const std::string& why) {
    return base::badInput("The header of the age file is damaged: " + why + ".");
}

std::string encodeBare64(base::BytesView bytes) {
    auto text = base::encodeBase64(bytes);
    while (text.ends_with('='))
        text.pop_back();
    return text;
}

base::Result<base::Bytes> parseBare64(std::string_view text) {
    if (text.ends_with('='))
        return base::badInput("base64 with padding");
    return base::parseBase64(std::string(text) + std::string((4 - text.size() % 4) % 4, '='));
}

base::Result<AgeHeader> parseAgeHeader(ByteReader& reader) {
    HeaderLines lines(reader);
    TRY(const auto version, lines.next());
    if (version != kVersion)
        return damagedHeader("its first line is not \"" + std::string(kVersion) + "\", the version that is known here");
    AgeHeader header;
    header.text = version + "\n";
    for (;;) {
        TRY(const auto line, lines.next());
        if (line.starts_with("---")) {
            TRY_VOID(readCode(line, header));
            return header;
        }
        if (!line.starts_with("-> "))
            return damagedHeader("a line is neither a recipient's nor the last one");
        header.text += line + "\n";
        TRY(auto arguments, parseArguments(std::string_view(line).substr(3)));
        TRY(auto body, readBody(lines, header.text));
        header.stanzas.push_back({std::move(arguments), std::move(body)});
    }
}

std::string encodeAgeHeader(const std::vector<AgeStanza>& stanzas) {
    auto text = std::string(kVersion) + "\n";
    for (const auto& stanza : stanzas) {
        text += "->";
        for (const auto& argument : stanza.arguments)
            text += " " + argument;
        const auto body = encodeBare64(stanza.body);
        for (std::size_t at = 0; at <= body.size();
             at += kColumns) // a body that fills its last line ends in an empty one
            text += "\n" + body.substr(at, kColumns);
        text += "\n";
    }
    return text + "---";
}

} // namespace caseseal::exchange

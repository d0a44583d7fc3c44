// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/xml_text.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

using base::badInput;
using base::Error;
using base::Result;

std::uint64_t lineAt(std::string_view text, std::size_t offset) {
    return 1 + static_cast<std::uint64_t>(std::count(text.begin(), text.begin() + static_cast<long>(offset), '\n'));
}

std::string atLine(std::uint64_t line) { return "Line " + std::to_string(line) + ": "; }

std::string capital(std::string text) {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

// --- the bytes ---------------------------------------------------------------------------------------------------

std::optional<Error> lookAtStart(std::string_view text, const std::string& what) {
    if (text.empty())
        return badInput("The file is empty.");
    if (text.starts_with("PK\x03\x04"))
        return badInput("The file is a ZIP archive, not XML. Unpack it and give the .xml file inside.");
    if (text.starts_with("\x1f\x8b"))
        return badInput("The file is compressed with gzip. Unpack it and give the .xml file inside.");
    if (text.starts_with('{') || text.starts_with('['))
        return badInput("The file is JSON, not XML. " + capital(what) + " is read from an ODM 1.3 XML file.");
    return std::nullopt;
}

/// The encoding in the XML declaration, lower case; empty where there is none.
std::string declaredEncoding(std::string_view text) {
    if (!text.starts_with("<?xml"))
        return {};
    const auto declaration = text.substr(0, std::min(text.find("?>"), std::size_t{512}));
    auto at = declaration.find("encoding");
    at = declaration.find_first_of("\"'", at == std::string_view::npos ? declaration.size() : at);
    if (at == std::string_view::npos)
        return {};
    auto name = std::string(declaration.substr(at + 1));
    name.resize(std::min(name.find(declaration[at]), name.size()));
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool isName = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") == std::string::npos;
    return isName ? name : std::string("with such a name");
}

/// Encodings that hold ASCII as it is: what a file that starts with "<?xml" in ASCII can honestly declare.
bool mayBeDeclared(std::string_view name) {
    constexpr std::array starts = {"iso-8859-", "windows-125", "koi8-",  "gb18030", "gbk",
                                   "gb2312",    "big5",        "euc-jp", "euc-kr",  "shift_jis"};
    return std::ranges::any_of(starts, [&](std::string_view start) { return name.starts_with(start); });
}

Error notUtf8(std::string_view text) {
    std::uint64_t line = 1;
    for (std::size_t from = 0; from < text.size(); ++line) {
        const auto end = std::min(text.find('\n', from), text.size());
        if (!base::isUtf8(text.substr(from, end - from)))
            break;
        from = end + 1;
    }
    return badInput(atLine(line) + "the text is not valid UTF-8, which the file says it is. Save it again as UTF-8.");
}

Result<QString> decodeWith(QStringDecoder decoder, std::string_view text, const std::string& name) {
    if (!decoder.isValid())
        return badInput("Line 1: the encoding \"" + name + "\" cannot be read. Save the file again as UTF-8.");
    QString decoded = decoder.decode(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (decoder.hasError())
        return badInput("The text is not valid " + name + ", which the file says it is. Save it again as UTF-8.");
    return decoded;
}

Result<QString> decodeText(std::string_view text) {
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    const auto byBom = QStringConverter::encodingForData(bytes, u'<');
    if (byBom && *byBom != QStringConverter::Utf8)
        return decodeWith(QStringDecoder(*byBom), text, QStringConverter::nameForEncoding(*byBom));
    const auto name = declaredEncoding(text);
    if (name.empty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii" || byBom) {
        if (!base::isUtf8(text))
            return notUtf8(text);
        return decodeWith(QStringDecoder(QStringConverter::Utf8), text, "UTF-8");
    }
    return decodeWith(mayBeDeclared(name) ? QStringDecoder(name.c_str()) : QStringDecoder(), text, name);
}

// --- one look over the tags, because the reader below needs quadratic time for many attributes in one tag ---------

std::size_t endOfTag(std::string_view text, std::size_t from, unsigned& attributes) {
    char quote = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (quote)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '=')
            ++attributes;
        else if (c == '>')
            return i;
    }
    return text.size();
}

std::size_t after(std::string_view text, std::string_view end, std::size_t from) {
    const auto found = text.find(end, from);
    return found == std::string_view::npos ? text.size() : found + end.size();
}

/// The line of the first element, or why the file is refused.
Result<std::uint64_t> checkTags(std::string_view text, const OdmLimits& limits) {
    std::optional<std::uint64_t> root;
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        const auto rest = text.substr(at);
        unsigned attributes = 0;
        const auto start = at;
        if (rest.starts_with("<!DOCTYPE"))
            break; // refused by the reader
        if (rest.starts_with("<!--"))
            at = after(text, "-->", at + 4);
        else if (rest.starts_with("<![CDATA["))
            at = after(text, "]]>", at + 9);
        else if (rest.starts_with("<?"))
            at = after(text, "?>", at + 2);
        else {
            if (!root)
                root = lineAt(text, start);
            at = endOfTag(text, at + 1, attributes);
        }
        if (attributes > limits.attributes)
            return badInput(atLine(lineAt(text, start)) + "an element has more than " +
                            std::to_string(limits.attributes) + " attributes, which is the limit.");
    }
    return root.value_or(1);
}

} // namespace

Result<XmlText> decodeXml(base::BytesView xml, const OdmLimits& limits, const std::string& what) {
    const auto bytes = base::textOf(xml);
    if (bytes.size() > limits.sizeBytes)
        return badInput("The file is larger than " + std::to_string(limits.sizeBytes >> 20) +
                        " MiB, which is the limit for " + what + ".");
    if (auto error = lookAtStart(bytes, what))
        return *error;
    XmlText out;
    TRY(QString text, decodeText(bytes));
    const auto plain = text.toUtf8();
    text = QString(); // for a large file each copy counts
    out.utf8.assign(plain.constData(), static_cast<std::size_t>(plain.size()));
    TRY(out.lineOfRoot, checkTags(out.utf8, limits));
    const auto name = declaredEncoding(bytes);
    out.notUtf8 = !name.empty() && name != "utf-8" && name != "utf8" && name != "us-ascii";
    return out;
}

} // namespace caseseal::study

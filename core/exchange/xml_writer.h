// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/byte_stream.h"

/// Writes an XML file piece by piece: UTF-8, every element in a line of its own. Little is held. What XML 1.0 cannot
/// carry (control characters, bytes that are no UTF-8) is refused, never dropped. Private to the room. One thread.
namespace caseseal::exchange {

class XmlWriter {
public:
    explicit XmlWriter(ByteSink sink);

    void open(std::string_view name);
    /// Of the element that was just opened. Line breaks and tabs come back as they are.
    void attribute(std::string_view name, std::string_view value);
    /// Only where there is a value.
    void given(std::string_view name, std::string_view value);
    void text(std::string_view text);
    [[nodiscard]] bool inText() const { return m_hadText; } ///< a text stands right before
    void close();
    /// An element that holds only a text, or only one attribute.
    void element(std::string_view name, std::string_view text);
    void reference(std::string_view name, std::string_view attributeName, std::string_view value);

    /// Hands on what has come together. BadInput, without its place, where something could not be written; what the
    /// sink says.
    [[nodiscard]] base::Result<void> flush();
    [[nodiscard]] base::Result<void> flushWhereLarge();

private:
    void endTag();
    void escaped(std::string_view text, bool inAttribute);

    ByteSink m_sink;
    std::string m_out;
    std::vector<std::string> m_open;
    bool m_inTag = false, m_hadText = false;
    std::optional<base::Error> m_error;
};

} // namespace caseseal::exchange

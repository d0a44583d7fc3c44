// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "byte_reader.h"

#include <memory>

/// The text form of age files: strict PEM (RFC 7468, Figure 3) with the label "AGE ENCRYPTED FILE". Private to the
/// room.
namespace caseseal::exchange {

/// The bytes inside. `text` stands at the first line, white space before it skipped. Lines may end in CRLF; behind the
/// last line white space may follow and nothing else. BadInput where anything else is not as the form wants it.
[[nodiscard]] ByteSource armoredBytes(std::shared_ptr<ByteReader> text);

/// Writes bytes in the text form.
class ArmorWriter {
public:
    explicit ArmorWriter(ByteSink sink) : m_sink(std::move(sink)) {}
    [[nodiscard]] base::Result<void> write(base::BytesView bytes);
    [[nodiscard]] base::Result<void> finish();

private:
    [[nodiscard]] base::Result<void> put(std::string_view text) { return m_sink(base::bytesOf(text)); }
    ByteSink m_sink;
    base::Bytes m_rest; ///< fewer than fill a line
    bool m_begun = false;
};

} // namespace caseseal::exchange

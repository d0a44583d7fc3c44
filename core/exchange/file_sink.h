// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/fresh_file.h"
#include "exchange/byte_stream.h"

#include <memory>

namespace caseseal::exchange {

class OpenFile;

/// Bytes into a file that appears whole or not at all, readable by its owner only. One thread at a time.
class FileSink {
public:
    /// Machine where the file cannot be made beside its place.
    [[nodiscard]] static base::Result<std::unique_ptr<FileSink>> create(const std::filesystem::path& to);
    ~FileSink();
    /// Small pieces are gathered. Machine where the disk fails.
    [[nodiscard]] base::Result<void> write(base::BytesView bytes);
    /// Lives as long as this.
    [[nodiscard]] ByteSink sink() {
        return [this](base::BytesView bytes) { return write(bytes); };
    }
    /// Without it nothing appears.
    [[nodiscard]] base::Result<void> putInPlace();

private:
    explicit FileSink(const std::filesystem::path& to);
    [[nodiscard]] base::Result<void> flush();

    base::FreshFile m_fresh;
    std::unique_ptr<OpenFile> m_file;
    base::Bytes m_gathered;
};

} // namespace caseseal::exchange

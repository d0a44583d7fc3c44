// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>

namespace caseseal::evidence {

/// A file without a name: gone when it is closed, whatever happens to the process. Only the owner can read it. One
/// thread at a time.
class ScratchFile {
public:
    /// In `folder` (empty: the system's temporary folder). Machine where none can be made.
    [[nodiscard]] static base::Result<ScratchFile> make(const std::filesystem::path& folder);
    ~ScratchFile();
    ScratchFile(ScratchFile&& other) noexcept;
    ScratchFile& operator=(ScratchFile&& other) noexcept;

    [[nodiscard]] base::Result<void> append(base::BytesView bytes);
    /// Up to `size` bytes from there on; 0 at the end.
    [[nodiscard]] base::Result<std::size_t> read(std::uint64_t offset, std::uint8_t* out, std::size_t size) const;
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }
    /// The open descriptor, now the caller's to close.
    [[nodiscard]] int release() noexcept;

private:
    explicit ScratchFile(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

} // namespace caseseal::evidence

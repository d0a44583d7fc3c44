// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace caseseal::exchange {

/// A file's descriptor that is closed again. Private to the room. One thread.
class OpenFile {
public:
    OpenFile(std::filesystem::path path, int flags) : m_path(std::move(path)) {
        m_fd = ::open(m_path.c_str(), flags | O_CLOEXEC, 0600);
    }
    ~OpenFile() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    [[nodiscard]] base::Result<void> isOpen() const {
        return m_fd >= 0 ? base::Result<void>() : base::systemError("Cannot open", m_path);
    }
    [[nodiscard]] base::Result<std::size_t> read(std::span<std::uint8_t> place) {
        for (;;) {
            const auto size = ::read(m_fd, place.data(), place.size());
            if (size >= 0)
                return static_cast<std::size_t>(size);
            if (errno != EINTR)
                return base::systemError("Cannot read", m_path);
        }
    }
    [[nodiscard]] base::Result<void> write(base::BytesView bytes) { return base::writeAll(m_fd, bytes, m_path); }
    [[nodiscard]] std::uint64_t size() const {
        std::error_code ignored; // a size that is not known is 0: progress without a total
        const auto size = std::filesystem::file_size(m_path, ignored);
        return ignored ? 0 : size;
    }

private:
    std::filesystem::path m_path;
    int m_fd = -1;
};

} // namespace caseseal::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"

#include <filesystem>
#include <memory>

/// One writer at a time, private to this room.
namespace caseseal::store {

using base::Result;

/// Holds the file `lock` (flock) while it lives; the file says who holds it, for the others. The system lets go of it
/// when the process ends, however it ends.
class WriterLock {
public:
    /// Refused where another holds it: the sentence says who, on which machine, since when.
    [[nodiscard]] static Result<WriterLock> take(const std::filesystem::path& file, const std::string& person,
                                                 base::UtcTime now);
    ~WriterLock();
    WriterLock(WriterLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;
    WriterLock& operator=(WriterLock&&) = delete;

private:
    explicit WriterLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace caseseal::store

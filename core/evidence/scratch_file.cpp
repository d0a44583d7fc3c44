// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace caseseal::evidence {

namespace {

base::Error failed(const char* what) {
    return base::machineFailed(std::string("A scratch file cannot be ") + what + ": " + std::strerror(errno) + ".");
}

} // namespace

base::Result<ScratchFile> ScratchFile::make(const std::filesystem::path& folder) {
    std::error_code error;
    const auto where = folder.empty() ? std::filesystem::temp_directory_path(error) : folder;
    std::string name = (where / "caseseal-XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // mode 0600
    if (descriptor < 0)
        return failed("made");
    ::unlink(name.c_str());
    return ScratchFile(descriptor);
}

ScratchFile::~ScratchFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

ScratchFile::ScratchFile(ScratchFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(std::exchange(other.m_size, 0)) {}

ScratchFile& ScratchFile::operator=(ScratchFile&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    return *this;
}

base::Result<void> ScratchFile::append(base::BytesView bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(m_size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return failed("written");
        m_size += static_cast<std::uint64_t>(n);
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

base::Result<std::size_t> ScratchFile::read(std::uint64_t offset, std::uint8_t* out, std::size_t size) const {
    std::size_t done = 0;
    while (done < size) {
        const ssize_t n = ::pread(m_descriptor, out + done, size - done, static_cast<off_t>(offset + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failed("read");
        if (n == 0)
            break;
        done += static_cast<std::size_t>(n);
    }
    return done;
}

int ScratchFile::release() noexcept { return std::exchange(m_descriptor, -1); }

} // namespace caseseal::evidence

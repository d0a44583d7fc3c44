// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace caseseal::base {

namespace {

/// An open file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

} // namespace

Error systemError(const std::string& what, const std::filesystem::path& path) {
    return machineFailed(what + " " + path.string() + ": " + std::strerror(errno) + ".");
}

Result<void> writeAll(int fd, BytesView bytes, const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return systemError("Cannot write", path);
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<Bytes> loadFile(const std::filesystem::path& path, std::uint64_t maxBytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return systemError("Cannot open", path);
    struct stat info {};
    if (::fstat(file.get(), &info) != 0)
        return systemError("Cannot read", path);
    if (S_ISDIR(info.st_mode))
        return badInput(path.string() + " is a folder, not a file.");
    if (info.st_size > 0 && static_cast<std::uint64_t>(info.st_size) > maxBytes)
        return badInput(path.string() + " is larger than " + std::to_string(maxBytes) + " bytes.");
    Bytes out;
    out.reserve(static_cast<std::size_t>(info.st_size));
    std::uint8_t buffer[64 * 1024];
    for (;;) {
        const ssize_t n = ::read(file.get(), buffer, sizeof buffer);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemError("Cannot read", path);
        if (n == 0)
            return out;
        out.insert(out.end(), buffer, buffer + n);
        if (out.size() > maxBytes)
            return badInput(path.string() + " is larger than " + std::to_string(maxBytes) + " bytes.");
    }
}

Result<void> saveFileDurably(const std::filesystem::path& path, BytesView bytes, bool secret) {
    const std::filesystem::path fresh = path.string() + ".new";
    ::unlink(fresh.c_str()); // what a crash left there must not lend its mode, nor its readers, to the new file
    {
        const Descriptor file(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0600 : 0644));
        if (!file.isOpen())
            return systemError("Cannot create", fresh);
        TRY_VOID(writeAll(file.get(), bytes, fresh));
        if (::fdatasync(file.get()) != 0)
            return systemError("Cannot make durable", fresh);
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return systemError("Cannot put in place", path);
    return syncFolder(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
}

Result<void> syncFolder(const std::filesystem::path& folder) {
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen())
        return systemError("Cannot open the folder", folder);
    if (::fsync(handle.get()) != 0)
        return systemError("Cannot make durable the folder", folder);
    return {};
}

} // namespace caseseal::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_file.h"

#include "base/file.h"
#include "base/fresh_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace caseseal::exchange {

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;

/// A descriptor that is closed again.
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

/// The bytes of a file, with progress; Cancelled once somebody asked for it.
ByteSource sourceOf(OpenFile& file, base::ProgressPort& progress) {
    return [&file, &progress, total = file.size(),
            done = std::uint64_t{0}](std::span<std::uint8_t> place) mutable -> base::Result<std::size_t> {
        if (progress.cancelRequested())
            return base::cancelled();
        TRY(const auto size, file.read(place));
        done += size;
        progress.report("bytes", done, total);
        return size;
    };
}

base::Result<void> encrypt(const ByteSource& source, OpenFile& to, std::span<const AgeRecipient> recipients) {
    TRY(auto writer, AgeWriter::forRecipients(recipients, [&to](base::BytesView bytes) { return to.write(bytes); }));
    base::Bytes place(kPieceBytes);
    for (;;) {
        TRY(const auto size, source(place));
        if (size == 0)
            return writer.finish();
        TRY_VOID(writer.write(base::BytesView(place).first(size)));
    }
}

template<typename Work>
base::Result<void> intoFreshFile(const std::filesystem::path& from, const std::filesystem::path& to,
                                 base::ProgressPort& progress, Work work) {
    OpenFile in(from, O_RDONLY);
    TRY_VOID(in.isOpen());
    base::FreshFile fresh(to);
    {
        OpenFile out(fresh.path(), O_WRONLY | O_CREAT | O_EXCL);
        TRY_VOID(out.isOpen());
        TRY_VOID(work(sourceOf(in, progress), out));
    }
    return fresh.putInPlace();
}

} // namespace

base::Result<void> encryptFile(const std::filesystem::path& from, const std::filesystem::path& to,
                               std::span<const AgeRecipient> recipients, base::ProgressPort& progress) {
    return intoFreshFile(from, to, progress,
                         [&](const ByteSource& source, OpenFile& out) { return encrypt(source, out, recipients); });
}

base::Result<void> decryptFile(const std::filesystem::path& from, const std::filesystem::path& to, const AgeKeys& keys,
                               base::ProgressPort& progress) {
    return intoFreshFile(from, to, progress, [&](const ByteSource& source, OpenFile& out) {
        return decryptAge(
            source, [&out](base::BytesView bytes) { return out.write(bytes); }, keys);
    });
}

} // namespace caseseal::exchange

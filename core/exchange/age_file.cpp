// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_file.h"

#include "base/fresh_file.h"
#include "open_file.h"

#include <fcntl.h>
#include <utility>

namespace caseseal::exchange {

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;

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

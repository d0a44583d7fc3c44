// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>

namespace caseseal::base {

/// "WHAT PATH: what the system says." of errno as it stands, as a Machine failure.
Error systemError(const std::string& what, const std::filesystem::path& path);

/// Writes all bytes to an open descriptor, going on after interruptions. Machine, naming `path`, where it cannot.
Result<void> writeAll(int fd, BytesView bytes, const std::filesystem::path& path);

/// The whole file. Fails with Machine (cannot be opened or read) or BadInput (larger than `maxBytes`).
Result<Bytes> loadFile(const std::filesystem::path& path, std::uint64_t maxBytes = std::uint64_t{1} << 32);

/// Puts the bytes there so that after a crash or power loss the file is either the old one or the new one, whole:
/// new file beside it (mode 0600 where `secret`), fdatasync, rename, fsync of the folder. Fails with Machine.
Result<void> saveFileDurably(const std::filesystem::path& path, BytesView bytes, bool secret = false);

/// Makes a folder's own entries (renames, new files) durable. Fails with Machine.
Result<void> syncFolder(const std::filesystem::path& folder);

} // namespace caseseal::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <string_view>

/// Where a write-ahead log may lie, private to this room.
namespace caseseal::store {

/// Is a file system with this magic number (statfs) or this name (/proc/self/mountinfo, "fuse.sshfs") reached over a
/// network? The shared memory of a write-ahead log does not work there and saves would be lost.
[[nodiscard]] bool isNetworkDisk(std::uint64_t magic, std::string_view name);

/// Refused, with an explanation, where the folder lies on a network disk; Machine where that cannot be found out.
[[nodiscard]] base::Result<void> checkLocalDisk(const std::filesystem::path& folder);

} // namespace caseseal::store

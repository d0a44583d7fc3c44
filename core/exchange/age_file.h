// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "exchange/age_reader.h"
#include "exchange/age_writer.h"

#include <filesystem>

/// age files on the disk. The target appears whole or not at all, readable by its owner only; what a failure or a
/// person who stops the work leaves is removed. An existing target is replaced. Memory does not grow with the file. Any
/// thread, not the window's.
namespace caseseal::exchange {

/// As AgeWriter::forRecipients. Machine where the disk fails, Cancelled.
[[nodiscard]] base::Result<void> encryptFile(const std::filesystem::path& from, const std::filesystem::path& to,
                                             std::span<const AgeRecipient> recipients, base::ProgressPort& progress);

/// As decryptAge. Machine where the disk fails, Cancelled.
[[nodiscard]] base::Result<void> decryptFile(const std::filesystem::path& from, const std::filesystem::path& to,
                                             const AgeKeys& keys, base::ProgressPort& progress);

} // namespace caseseal::exchange

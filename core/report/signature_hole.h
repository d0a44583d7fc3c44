// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>

namespace caseseal::report {

/// The three numbers of a byte range that nobody has filled in yet; no file is so long.
inline constexpr long long kUnfilledRange = 9'999'999'999;

/// Where the signature's hexadecimal digits stand in a file, with their angle brackets: [begin, end). Every other byte
/// of the file is signed.
struct SignatureHole {
    std::uint64_t fileBytes = 0;
    std::uint64_t begin = 0, end = 0;

    /// Finds the one empty signature of `roomBytes` and puts its byte range into the file. Machine where there is not
    /// exactly one, or the file cannot be written.
    [[nodiscard]] static base::Result<SignatureHole> open(const std::filesystem::path& pdf, std::size_t roomBytes);
    /// Writes the signature; the rest of the hole stays zero. Machine where it is too large.
    [[nodiscard]] base::Result<void> fill(const std::filesystem::path& pdf, base::BytesView signature) const;
};

} // namespace caseseal::report

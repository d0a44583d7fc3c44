// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <zip.h>

/// Private to the room. A trial of ten million entries stays far below these; a file made to exhaust memory or disk
/// does not.
namespace caseseal::evidence {

constexpr std::uint64_t kMaxZipFiles = 2'000'000;
constexpr std::uint64_t kMaxZipRatio = 500; ///< of a file larger than kZipRatioFreeBytes
constexpr std::uint64_t kZipRatioFreeBytes = 1 << 20;

struct CloseZipFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>
#include <string>

namespace caseseal::report {

/// Is this file a picture, by its content?
[[nodiscard]] bool isPicture(const std::filesystem::path& file);

/// The bytes of the QR code in a picture (PNG, JPEG …): a photograph, a scan or a screenshot of one. BadInput: no
/// picture, more than 100 million pixels, or no code in it that can be read. Takes up to a second or two; any thread.
[[nodiscard]] base::Result<base::Bytes> readCode(const std::filesystem::path& picture);

/// What a scanner would say of the codes in a picture of labels (DataMatrix, QR, GS1-128, EAN and UPC), each with its
/// symbology identifier in front, as "]d201…", in the order in which they were found. BadInput, time and threads as
/// above.
[[nodiscard]] base::Result<std::vector<std::string>> readLabels(const std::filesystem::path& picture);

} // namespace caseseal::report

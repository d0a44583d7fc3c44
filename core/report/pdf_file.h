// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/digest.h"

#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

namespace caseseal::report {

/// A PDF on its way to the disk, object after object, with a classic cross-reference table at its end. Memory: eight
/// bytes an object. Failures of the disk are told at the end.
class PdfFile {
public:
    explicit PdfFile(const std::filesystem::path& path);
    /// Bytes from "N 0 obj" to "endobj" and a line feed.
    void whole(int number, std::string_view bytes);
    /// The same in pieces.
    void begin(int number);
    void write(std::string_view bytes);
    void end();
    /// Table and trailer; the file's /ID comes from its content. Machine where the disk failed.
    [[nodiscard]] base::Result<void> finish(int root, int info);

private:
    std::filesystem::path m_path;
    std::ofstream m_file;
    std::vector<std::uint64_t> m_offsets; ///< by number; 0: there is none
    std::uint64_t m_at = 0;
    crypto::Sha256 m_hash;
};

} // namespace caseseal::report

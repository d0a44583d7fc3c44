// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

struct zip;

/// Reads the ZIP files that ZipWriter writes, with limits on what a hostile one can cost. Names are only words here:
/// whoever unpacks decides which are good and where they go.
namespace caseseal::evidence {

/// One thread at a time.
class ZipReader {
public:
    /// BadInput: no ZIP file, encrypted, another method than stored or deflated, a name twice, more than 2,000,000
    /// files or 1 TiB, or a file that unpacks to more than 500 times its size. Machine where it cannot be opened.
    [[nodiscard]] static base::Result<std::unique_ptr<ZipReader>> open(const std::filesystem::path& path);
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    /// Sizes, unpacked, by name.
    [[nodiscard]] const std::map<std::string, std::uint64_t>& files() const { return m_sizes; }
    /// Streams a file; an error of `piece` ends it. BadInput: no such file, or a checksum that does not fit.
    using Piece = std::function<base::Result<void>(base::BytesView)>;
    [[nodiscard]] base::Result<void> read(const std::string& name, const Piece& piece);
    /// A small file as a whole. BadInput where it is larger than `maxBytes`.
    [[nodiscard]] base::Result<base::Bytes> load(const std::string& name, std::uint64_t maxBytes);

private:
    explicit ZipReader(zip* archive) : m_archive(archive) {}
    [[nodiscard]] base::Result<void> check();
    [[nodiscard]] base::Result<std::uint64_t> checkFile(std::uint64_t index);

    zip* m_archive;
    std::map<std::string, std::uint64_t> m_sizes;
    std::map<std::string, std::uint64_t> m_indexes;
};

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "crypto/digest.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <set>

/// Private to the room: the files of an exported dataset, in a folder or in a ZIP file.
namespace caseseal::evidence {

/// Nothing in it is believed. One thread at a time.
class DatasetFiles {
public:
    /// BadInput where there is neither, or no dataset.json in it; Machine where it cannot be read.
    [[nodiscard]] static base::Result<std::unique_ptr<DatasetFiles>> open(const std::filesystem::path& path);
    virtual ~DatasetFiles() = default;

    [[nodiscard]] virtual const std::set<std::string>& names() const = 0;
    /// Streams a file, an error of `piece` ends it. BadInput: no such file, or one that cannot be unpacked.
    using Piece = std::function<base::Result<void>(base::BytesView)>;
    [[nodiscard]] virtual base::Result<void> read(const std::string& name, const Piece& piece) = 0;
    /// A small file as a whole. BadInput where it is larger than `maxBytes`.
    [[nodiscard]] base::Result<base::Bytes> load(const std::string& name, std::uint64_t maxBytes);
};

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "evidence/zip_writer.h"

/// Private to the room: where an export goes, a folder or one ZIP file. It appears whole or not at all.
namespace caseseal::desk {

/// As evidence::ZipWriter: files are added, then all of them flow, then they are put in place. One thread at a time.
class ExportFiles {
public:
    /// `place`: absolute; a ZIP file where the name ends in .zip. BadInput where a folder is there that is not empty;
    /// Machine.
    [[nodiscard]] static Result<std::unique_ptr<ExportFiles>> create(const std::filesystem::path& place,
                                                                     base::UtcTime time, base::ProgressPort& progress);
    virtual ~ExportFiles() = default;
    [[nodiscard]] virtual Result<void> add(const std::string& name, std::unique_ptr<evidence::ZipFeed> feed) = 0;
    [[nodiscard]] virtual Result<void> write() = 0;
    /// What has flowed so far, by name.
    [[nodiscard]] virtual const std::map<std::string, evidence::ZipWriter::Written>& written() const = 0;
    /// Gives the SHA-256 of the ZIP file; of a folder that of the file that was added last.
    [[nodiscard]] virtual Result<crypto::Digest> putInPlace() = 0;
};

} // namespace caseseal::desk

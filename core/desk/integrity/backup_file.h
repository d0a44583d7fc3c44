// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "evidence/evidence_source.h"
#include "evidence/zip_reader.h"

/// Private to the room: what lies in a backup (FORMAT.md of the evidence room, section 9).
namespace caseseal::desk {

using base::Result;

/// manifest.json of a backup.
struct BackupManifest {
    struct File {
        std::string name;
        crypto::Digest hash{};
        std::uint64_t bytes = 0;
    };
    std::string study, software;
    base::UtcTime created;
    std::vector<evidence::ChainHead> chains;
    std::vector<File> files; ///< by name; not the manifest itself

    [[nodiscard]] std::string encode() const;
    /// Strict. BadInput.
    [[nodiscard]] static Result<BackupManifest> parse(std::string_view text);
};

/// Is this a name that a backup may hold, beside manifest.json? No other one is ever made into a path.
[[nodiscard]] bool isBackupName(const std::string& name);

/// The manifest, once every file is there, has the size and the hash that it says, and no other one lies beside them.
/// `piece`: gets the bytes of each file, for unpacking; may be empty. BadInput, Machine, Cancelled; tells "bytes".
using UnpackPiece = std::function<Result<void>(const std::string& name, base::BytesView piece)>;
[[nodiscard]] Result<BackupManifest> readBackup(const std::filesystem::path& file, const UnpackPiece& piece,
                                                base::ProgressPort& progress);

/// SHA-256 of a file, as a stream. Machine.
[[nodiscard]] Result<crypto::Digest> hashOfFile(const std::filesystem::path& file);

} // namespace caseseal::desk

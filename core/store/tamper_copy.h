// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/tamper.h"

/// Private to the room: how an open trial makes its sandbox.
namespace caseseal::store {

/// What the trial hands over: a snapshot over a connection of its own, the key, and where key slots lie.
struct SandboxSource {
    std::unique_ptr<Connection> db;
    Transaction snapshot; ///< of `db`
    crypto::SecretBytes key;
    std::filesystem::path slots;
    /// As TrialFile::openReader, of the trial in that folder.
    std::function<Result<std::unique_ptr<TrialReader>>(const std::filesystem::path& folder,
                                                       const crypto::SecretBytes& key)>
        openReader;
};
/// Machine where there is no temporary folder.
[[nodiscard]] Result<std::unique_ptr<Sandbox>> makeSandbox(SandboxSource source);

} // namespace caseseal::store

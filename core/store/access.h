// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/trial_file.h"

/// Ways into a trial for this room's own tests and benchmark, private to the room: with the raw database key instead of
/// a password, over a file layer that fails on purpose, with an ear at the authorizer.
namespace caseseal::store {

struct AccessOptions {
    std::string vfs;
    AuthorizerTrace trace;
    PasswordGate* gate = nullptr; ///< of the opening only
};

struct MadeTrial {
    std::unique_ptr<TrialFile> trial;
    crypto::SecretBytes databaseKey;
};

/// As TrialFile::create and TrialFile::open.
[[nodiscard]] Result<MadeTrial> createTrial(const std::filesystem::path& folder, const std::string& personId,
                                            const crypto::SigningKey& signingKey, const crypto::SecretBytes& password,
                                            const AccessOptions& options);
[[nodiscard]] Result<TrialFile::Opened> openTrial(const std::filesystem::path& folder, const std::string& personId,
                                                  const crypto::SecretBytes& password, const AccessOptions& options);
/// Opens without looking at the slots' passwords: with the key that `databaseKeyOf` gave.
[[nodiscard]] Result<std::unique_ptr<TrialFile>> openTrialWithKey(const std::filesystem::path& folder,
                                                                  const std::string& personId,
                                                                  const crypto::SecretBytes& databaseKey,
                                                                  const AccessOptions& options);
/// The database key, for a person's password.
[[nodiscard]] Result<crypto::SecretBytes>
databaseKeyOf(const std::filesystem::path& folder, const std::string& personId, const crypto::SecretBytes& password);

} // namespace caseseal::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <optional>
#include <string>

namespace caseseal::app {

/// A password from a file's first line, or else from the environment variable, which is then taken out of the
/// environment. Never from an argument: those are seen by everybody on the machine. BadInput says where it was looked
/// for.
[[nodiscard]] base::Result<crypto::SecretBytes> readPassword(const std::string& file, const char* variable);
/// The same where it need not be there.
[[nodiscard]] base::Result<std::optional<crypto::SecretBytes>> readOptionalPassword(const std::string& file,
                                                                                    const char* variable);

} // namespace caseseal::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <string>
#include <vector>

/// What a new password must be. Values only; any thread. After NIST SP 800-63B: length before composition, a list of
/// the commonest, nothing of the person's own.
namespace caseseal::desk {

enum class PasswordRule {
    Length,    ///< at least 12 characters, or 8 of three kinds (small, capital, digit, other)
    NotOwn,    ///< is not the id or a name of the person, with nothing but digits or marks around it
    NotCommon, ///< is not one of the commonest, with nothing but digits or marks around it
    NotOld,    ///< is not the one that it replaces
};

/// The rules that a password breaks, in the order above. `old` may be null. Lengths count characters, not bytes.
[[nodiscard]] std::vector<PasswordRule> brokenRules(const crypto::SecretBytes& password, const std::string& personId,
                                                    const std::string& personName,
                                                    const crypto::SecretBytes* old = nullptr);
/// The rule as one English sentence.
[[nodiscard]] std::string sentenceOf(PasswordRule rule);

/// BadInput with the sentence of the first rule that is broken.
[[nodiscard]] base::Result<void> checkNewPassword(const crypto::SecretBytes& password, const std::string& personId,
                                                  const std::string& personName,
                                                  const crypto::SecretBytes* old = nullptr);

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_password.h"

#include "base/file.h"

#include <cstdlib>
#include <cstring>

namespace caseseal::app {

namespace {

constexpr std::uint64_t kMaxPasswordFileBytes = 4096;

base::Result<crypto::SecretBytes> fromFile(const std::string& file) {
    TRY(auto bytes, base::loadFile(file, kMaxPasswordFileBytes));
    std::string_view line = base::textOf(bytes);
    line = line.substr(0, line.find_first_of("\r\n"));
    crypto::SecretBytes password(line);
    crypto::wipe(bytes.data(), bytes.size());
    if (password.empty())
        return base::badInput("The password file " + file + " has an empty first line.");
    return password;
}

} // namespace

base::Result<std::optional<crypto::SecretBytes>> readOptionalPassword(const std::string& file, const char* variable) {
    if (!file.empty()) {
        TRY(auto password, fromFile(file));
        return std::optional<crypto::SecretBytes>(std::move(password));
    }
    char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0')
        return std::optional<crypto::SecretBytes>();
    crypto::SecretBytes password{std::string_view(value)};
    crypto::wipe(value, std::strlen(value));
    ::unsetenv(variable);
    return std::optional<crypto::SecretBytes>(std::move(password));
}

base::Result<crypto::SecretBytes> readPassword(const std::string& file, const char* variable) {
    TRY(auto password, readOptionalPassword(file, variable));
    if (!password)
        return base::badInput(std::string("No password: set ") + variable + " or name a file that holds it.");
    return std::move(*password);
}

} // namespace caseseal::app

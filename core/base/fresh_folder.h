// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <utility>

namespace caseseal::base {

/// A folder beside the wanted one, only for its owner to read, that removes itself with all that is in it unless it is
/// kept. One thread at a time.
class FreshFolder {
public:
    /// Machine where it cannot be made.
    [[nodiscard]] static Result<FreshFolder> make(const std::filesystem::path& beside);
    ~FreshFolder();
    FreshFolder(FreshFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    FreshFolder(const FreshFolder&) = delete;
    FreshFolder& operator=(const FreshFolder&) = delete;
    FreshFolder& operator=(FreshFolder&&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Moves it to its place: over nothing, or over an empty folder. Machine.
    [[nodiscard]] Result<void> keepAs(const std::filesystem::path& place);

private:
    explicit FreshFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
};

/// The absolute path of a folder that is to be made. Refused where something lies there already, BadInput where the
/// folder that it is to lie in does not exist.
[[nodiscard]] Result<std::filesystem::path> checkNewFolder(const std::filesystem::path& folder);

} // namespace caseseal::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>

namespace caseseal::base {

/// A name beside the wanted file (`NAME.new`), for a file that appears whole or not at all. Whatever is made there is
/// removed again unless it was put in place. One thread at a time.
class FreshFile {
public:
    /// What an earlier attempt left there is removed.
    explicit FreshFile(const std::filesystem::path& target) : FreshFile(target, ".new") {}
    FreshFile(const std::filesystem::path& target, const std::string& ending)
        : m_target(target), m_path(target.string() + ending) {
        remove();
    }
    ~FreshFile() { remove(); }
    FreshFile(const FreshFile&) = delete;
    FreshFile& operator=(const FreshFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Durable: the file's bytes, its name, its folder. Machine.
    [[nodiscard]] Result<void> putInPlace();

private:
    void remove() const;
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace caseseal::base

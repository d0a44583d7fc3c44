// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fresh_folder.h"

#include "base/file.h"

#include <stdlib.h> // NOLINT(modernize-deprecated-headers): mkdtemp is POSIX

namespace caseseal::base {

namespace fs = std::filesystem;

Result<FreshFolder> FreshFolder::make(const fs::path& beside) {
    std::string name = (beside.parent_path() / (".new-" + beside.filename().string() + "-XXXXXX")).string();
    if (::mkdtemp(name.data()) == nullptr) // mode 0700
        return systemError("Cannot make the folder", name);
    return FreshFolder(fs::path(name));
}

FreshFolder::~FreshFolder() {
    std::error_code failure;
    if (!m_path.empty())
        fs::remove_all(m_path, failure);
}

Result<void> FreshFolder::keepAs(const fs::path& place) {
    std::error_code failure;
    fs::rename(m_path, place, failure);
    if (failure)
        return machineFailed("Cannot make " + place.string() + ": " + failure.message() + ".");
    m_path.clear();
    return syncFolder(place.parent_path());
}

Result<fs::path> checkNewFolder(const fs::path& folder) {
    std::error_code failure;
    fs::path place = fs::absolute(folder, failure).lexically_normal();
    if (!place.has_filename())
        place = place.parent_path();
    const bool there = fs::exists(place, failure);
    if (there && (!fs::is_directory(place, failure) || !fs::is_empty(place, failure)))
        return refused(place.string() + " exists already. Choose another name for the new trial.");
    if (!fs::is_directory(place.parent_path(), failure))
        return badInput("The folder " + place.parent_path().string() + " does not exist.");
    return place;
}

} // namespace caseseal::base

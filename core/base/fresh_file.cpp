// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fresh_file.h"

#include "base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace caseseal::base {

void FreshFile::remove() const {
    std::error_code ignored; // nothing there is what is wanted
    std::filesystem::remove(m_path, ignored);
}

Result<void> FreshFile::putInPlace() {
    const int descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fdatasync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced || ::rename(m_path.c_str(), m_target.c_str()) != 0)
        return machineFailed("Cannot put " + m_target.string() + " in place: " + std::strerror(errno) + ".");
    return syncFolder(m_target.has_parent_path() ? m_target.parent_path() : std::filesystem::path("."));
}

} // namespace caseseal::base

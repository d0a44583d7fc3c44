// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_folder.h"

#include <cstdlib>

namespace caseseal::app {

std::filesystem::path settingsFolder() {
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config == '/')
        return std::filesystem::path(config) / "caseseal";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home == nullptr ? "/" : home) / ".config" / "caseseal";
}

} // namespace caseseal::app

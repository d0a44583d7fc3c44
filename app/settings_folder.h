// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

namespace caseseal::app {

/// The person's own settings folder: $XDG_CONFIG_HOME/caseseal, or ~/.config/caseseal. The heads that this computer
/// last saw lie below it, outside of every trial.
[[nodiscard]] std::filesystem::path settingsFolder();

} // namespace caseseal::app

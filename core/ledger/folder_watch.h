// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace caseseal::ledger {

/// Calls `changed` on a thread of its own whenever a file of that name is put in place in the folder, by any process of
/// this machine (inotify; changes that another machine makes on a network drive are not seen). The returned object ends
/// it; dropped inside the call, no further one follows. Null where the system does not let us watch.
[[nodiscard]] std::shared_ptr<void> watchFolder(const std::filesystem::path& folder, std::string name,
                                                std::function<void()> changed);

} // namespace caseseal::ledger

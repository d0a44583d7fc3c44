// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

#include <functional>

namespace caseseal::ui {

/// One page of the rail. Add a row to `allPages()` and nothing else to bring a page into the workspace.
struct PageRow {
    PageId id = PageId::Overview;
    const char* icon = nullptr; ///< of resources/icons
    QString name;
    std::vector<std::string> roles; ///< who has it; empty: everybody
    /// Called once, when the page is opened for the first time. The session outlives the page.
    std::function<QWidget*(DeskSession&, WorkspacePort&)> make;
};

[[nodiscard]] std::vector<PageRow> allPages();
/// The rows that somebody with these roles may use.
[[nodiscard]] std::vector<PageRow> pagesFor(const std::vector<std::string>& roles);

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <cstdint>

/// The status vocabulary: every status has a shape and a word.
namespace caseseal::ui {

/// In order of rank: of several that hold, the first one shows.
enum class Status {
    Altered,
    Locked,
    Frozen,
    Verified,
    Signed,
    Overdue,
    Complete,
    InProgress,
    Missing,
    NotStarted,
};

/// "in progress", for running text and assistive technology.
[[nodiscard]] QString statusWord(Status status);
/// "In progress", as it starts a line.
[[nodiscard]] QString statusTitle(Status status);

} // namespace caseseal::ui

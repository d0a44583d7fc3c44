// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tokens.h"
#include "words/status.h"

/// Shape and colour of each status.
namespace caseseal::ui {

struct StatusMark {
    QString icon;
    Ink ink = nullptr;  ///< the shape's
    Ink text = nullptr; ///< the word's or count's beside it
    bool bold = false;
};
[[nodiscard]] StatusMark markOf(Status status);

} // namespace caseseal::ui

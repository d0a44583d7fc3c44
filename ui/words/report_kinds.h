// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string_view>

/// The kinds of reports as people choose them.
namespace caseseal::ui::words {

struct KindWords {
    QString name;
    QString sentence; ///< what is in it; empty for a kind that is not known here
};
/// By the kind's word ("audit"); the word itself where it is not known.
[[nodiscard]] KindWords reportKind(std::string_view kind);

} // namespace caseseal::ui::words

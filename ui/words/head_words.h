// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/held_head.h"

#include <QString>

/// How two heads stand to each other, as people read it.
namespace caseseal::ui::words {

struct HeadWords {
    QString title;   ///< the answer
    QString meaning; ///< what it says of the trial
};
[[nodiscard]] HeadWords headWords(evidence::HeadRelation relation);

} // namespace caseseal::ui::words

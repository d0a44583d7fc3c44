// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <QString>

#include <functional>

namespace caseseal::ui {

/// What can be done with many forms at once.
enum class BulkAct { Sign, Verify, Freeze, Unfreeze, Lock };

/// The act's name in the record: "form.sign" …
[[nodiscard]] const char* bulkActName(BulkAct act);
/// "Sign", as it stands on a button.
[[nodiscard]] QString bulkActVerb(BulkAct act);

/// A form that the act passes over, and the reason in words.
struct BulkLeftOut {
    store::FormPlace place;
    QString why;
};

/// What will happen before it happens: `ready` and `leftOut` together are all forms that were picked.
struct BulkPlan {
    BulkAct act = BulkAct::Sign;
    std::vector<store::FormPlace> ready;
    std::vector<BulkLeftOut> leftOut;
    std::size_t done = 0; ///< forms that have it already: neither ready nor a trouble, among `leftOut` they are not
    /// Participants among the ready ones, in order.
    [[nodiscard]] std::vector<std::string> subjects() const;
    /// Visits among the ready ones.
    [[nodiscard]] std::size_t visits() const;
};

/// Judges each form by its state alone; the Desk judges again when it seals.
[[nodiscard]] BulkPlan planBulk(BulkAct act, const std::vector<store::FormState>& forms);

} // namespace caseseal::ui

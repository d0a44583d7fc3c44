// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

/// What a person may do with a form as a whole, from its state and the person's roles. The Desk decides in the end.
namespace caseseal::ui {

struct FormOffer {
    enum class Ask { Nothing, Reason, Signature };
    std::string act;     ///< "form.sign" …; empty: looking at the past
    std::string variant; ///< "request", "deny", "migrate", "second", "past", or empty
    QString label;
    Ask ask = Ask::Nothing;
    QString whyNot; ///< empty: possible now
};

/// What decides beside the roles.
struct FormSituation {
    std::optional<store::FormState> state; ///< none: nothing is entered
    bool changes = false;                  ///< something is typed and not sealed
    bool olderVersion = false;             ///< started under an older version of the study
    bool maySecond = false;                ///< somebody else typed it, and it is not complete
};

/// In the order of the menu. Acts that the roles lack are left out.
[[nodiscard]] std::vector<FormOffer> formOffers(const FormSituation& now,
                                                const std::function<bool(std::string_view act)>& mayDo);

} // namespace caseseal::ui

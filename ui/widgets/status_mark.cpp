// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_mark.h"

namespace caseseal::ui {

StatusMark markOf(Status status) {
    switch (status) {
    case Status::Altered:
        return {QStringLiteral("seal-altered"), &Tokens::alarm, &Tokens::alarm, true};
    case Status::Locked:
        return {QStringLiteral("status-locked"), &Tokens::text2, &Tokens::text, false};
    case Status::Frozen:
        return {QStringLiteral("status-frozen"), &Tokens::text2, &Tokens::text, false};
    case Status::Verified:
        return {QStringLiteral("status-verified"), &Tokens::ok, &Tokens::text, false};
    case Status::Signed:
        return {QStringLiteral("status-signed"), &Tokens::accent, &Tokens::text, false};
    case Status::Overdue:
        return {QStringLiteral("status-overdue"), &Tokens::warn, &Tokens::warn, true};
    case Status::Complete:
        return {QStringLiteral("status-complete"), &Tokens::accent, &Tokens::text, false};
    case Status::InProgress:
        return {QStringLiteral("status-in-progress"), &Tokens::accent, &Tokens::text, false};
    case Status::Missing:
        return {QStringLiteral("status-missing"), &Tokens::text3, &Tokens::text2, false};
    case Status::NotStarted:
        return {QStringLiteral("status-not-started"), &Tokens::text3, &Tokens::text2, false};
    }
    return {};
}

} // namespace caseseal::ui

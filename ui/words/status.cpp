// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/status.h"

#include <QCoreApplication>

namespace caseseal::ui {

namespace {
struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};
} // namespace

QString statusWord(Status status) {
    switch (status) {
    case Status::Altered:
        return StatusWords::tr("altered");
    case Status::Locked:
        return StatusWords::tr("locked");
    case Status::Frozen:
        return StatusWords::tr("frozen");
    case Status::Verified:
        return StatusWords::tr("verified");
    case Status::Signed:
        return StatusWords::tr("signed");
    case Status::Overdue:
        return StatusWords::tr("overdue");
    case Status::Complete:
        return StatusWords::tr("complete");
    case Status::InProgress:
        return StatusWords::tr("in progress");
    case Status::Missing:
        return StatusWords::tr("not done");
    case Status::NotStarted:
        return StatusWords::tr("not started");
    }
    return {};
}

QString statusTitle(Status status) {
    QString word = statusWord(status);
    return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
}

} // namespace caseseal::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include <map>

/// What waits for this person, by what their roles may do. A door of the Desk, on its thread. Errors: Machine.
namespace caseseal::desk {

enum class TaskKind {
    OverdueVisit, ///< after its window, nothing entered; who may enter data
    DueVisit,     ///< its window is open
    CompleteForm, ///< begun and not complete
    AnswerQuery,  ///< open, for them or for nobody in particular
    ReviewAnswer, ///< answered: close or reopen
    KeptCheck,    ///< a soft check was kept and nobody has looked
    Verify,       ///< complete, with items that the plan asks to verify
    Sign,         ///< complete and not signed
    SignAgain,    ///< signed, and changed since
    DecideUnlock, ///< somebody asked to have a form opened
    RenewConsent, ///< a newer version of what was agreed to asks for a new consent
    KitsOverdue,  ///< kits that were sent here and have not come for a week; who may receive them
    KitsStopped,  ///< kits in quarantine here; who may release them
    KitsExpire,   ///< kits of the stock here that expire within 30 days, or have; who may quarantine them
};

struct Task {
    TaskKind kind = TaskKind::CompleteForm;
    ItemPlace place;         ///< as far as it has one: a visit has no form, a form no item
    std::uint64_t query = 0; ///< number, where it is about one
    std::string due;         ///< ISO date where there is one: the last day of the visit's window
    int days = 0;            ///< overdue, or open
    std::string lot = {};    ///< of kits
    std::uint64_t kits = 0;  ///< how many
};

struct TaskList {
    std::vector<Task> tasks;                  ///< by kind, then the most urgent first; at most the limit of each kind
    std::map<TaskKind, std::uint64_t> totals; ///< all there are, of the kinds that this person sees
};

class Tasks {
public:
    static constexpr std::size_t kDefaultLimit = 200;
    virtual ~Tasks() = default;
    [[nodiscard]] virtual Result<TaskList> list(std::size_t limitOfEachKind = kDefaultLimit) = 0;
};

} // namespace caseseal::desk

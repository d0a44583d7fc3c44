// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "words/status.h"

#include <map>
#include <set>

/// How far a form and a visit are, as the matrix and the visit tree show it.
namespace caseseal::ui {

/// One cell: the highest status that holds, forms done of forms expected, open queries.
struct StatusCell {
    Status status = Status::NotStarted;
    std::uint64_t done = 0;  ///< forms complete, signed, verified, frozen or locked
    std::uint64_t total = 0; ///< forms that the visit asks for; 0: the visit does not apply here
    std::uint64_t queries = 0;
    bool operator==(const StatusCell&) const = default;
};

/// A form of which nothing is there has no state: pass nullptr.
[[nodiscard]] Status statusOf(const store::FormState* form);

/// The cell of one visit: forms of the design, and what is there. `altered`: a finding names this visit.
/// An unscheduled or repeating visit without any entry asks for nothing: total is 0.
[[nodiscard]] StatusCell cellOf(const study::Event& event, const std::vector<const store::FormState*>& states,
                                bool altered);

/// "4 of 4, complete, 2 queries open", for tool tips and assistive technology.
[[nodiscard]] QString describe(const StatusCell& cell);

} // namespace caseseal::ui

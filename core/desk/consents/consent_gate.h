// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "visit_dates.h"
#include "workbench.h"

#include <span>

/// Private to the room: nothing is entered for a participant who has not agreed to take part, unless with a reason.
namespace caseseal::desk {

/// Stands open until a document with the scope "trial" is published. From then on a save needs that consent in force,
/// and a visit that is dated while it was. The visit's day: the item that holds it (VisitDates), as it is planned in
/// this save or one before, or as it stands; else the day that was planned for the visit. Some 50 us a save. One thread
/// at a time.
class ConsentGate {
public:
    explicit ConsentGate(Workbench& bench) : m_bench(bench) {}

    /// Why a save with these entries cannot be, one sentence; empty where it can.
    [[nodiscard]] Result<std::string> whyNot(const FormPlace& form, std::span<const evidence::Entry> entries);
    /// The same where a person gave a reason (a check Consents::kRule with an answer, in any of the entries): then each
    /// entry carries that check, with what is wrong as its message. Where nothing is wrong, or nobody gave a reason, no
    /// entry carries it. Refused says why.
    [[nodiscard]] Result<void> pass(const FormPlace& form, std::vector<evidence::Entry>& entries);

private:
    [[nodiscard]] Result<std::string> visitDay(const FormPlace& form, std::span<const evidence::Entry> entries);

    Workbench& m_bench;
    std::map<FormPlace, std::string> m_days; ///< of visits (no form), from saves that were passed before
};

/// The reason that somebody gave; empty where nobody did.
[[nodiscard]] std::string consentException(std::span<const evidence::Entry> entries);
[[nodiscard]] std::string consentException(std::span<const ItemDraft> drafts);

} // namespace caseseal::desk

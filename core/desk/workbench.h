// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sealer.h"

/// Private to the room: what the doors of a Desk share, and the one place where refused attempts become entries.
namespace caseseal::desk {

/// An act that a person asks for. `place`: as far as the act has one.
struct Attempt {
    std::string act;
    ItemPlace place;
};

/// Belongs to the Desk's thread; the doors hold it by reference and live no longer than it.
class Workbench {
public:
    Workbench(std::unique_ptr<store::TrialFile> trial, Ports ports, std::string chain);

    [[nodiscard]] bool mayDo(std::string_view act) const;
    /// As the chain has them in force. BadInput where nobody has this id.
    [[nodiscard]] Result<evidence::Person> person(const std::string& id);

    /// One seal; `sealed` is told.
    [[nodiscard]] Result<SealReceipt> seal(PlannedSeal plan, const std::string& subject);
    [[nodiscard]] Result<SealReceipt> seal(std::vector<PlannedSeal> plans, const std::string& subject);
    [[nodiscard]] Result<SealReceipt> seal(evidence::Entry entry);

    /// Does `work` (gives a Result) as this act. Where no role of the person may do the act `work` is not begun;
    /// whatever is refused, by role, state or password, is sealed as session.refused, and the refusal is given back.
    /// BadInput is no refusal. Not to be nested.
    template<class Work>
    [[nodiscard]] std::invoke_result_t<Work> attempt(const Attempt& what, Work&& work) {
        if (!mayDo(what.act))
            return refuse(what, whyRoleMayNot(what.act));
        auto done = std::forward<Work>(work)();
        if (!done && done.error().kind == base::ErrorKind::Refused)
            return refuse(what, done.error().message);
        return done;
    }
    /// Seals the refusal and gives it as the error to return. For refusals outside an attempt.
    [[nodiscard]] base::Error refuse(const Attempt& what, const std::string& why);

    Ports ports;
    std::unique_ptr<store::TrialFile> trial;
    Sealer sealer;
    TrialInfo info;
    study::Study study; ///< of the version in force
    std::optional<base::UtcTime> lastSeal;
    std::function<void(const SealReceipt&, const std::string& subject)> sealed; ///< after every seal

private:
    [[nodiscard]] std::string whyRoleMayNot(const std::string& act) const;
};

/// The place of an act on a form as a whole.
[[nodiscard]] ItemPlace placeOf(const FormPlace& form);

} // namespace caseseal::desk

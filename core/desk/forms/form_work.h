// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "study/visit_schedule.h"

/// What is done with forms and visits once data stand in them. A door of the Desk, on its thread.
///
/// Every act is one entry a form, and one seal for all that is done at once. BadInput: an unknown place, a missing
/// reason, meaning or date. Refused (and sealed as session.refused): role, state, password; the sentence says why.
namespace caseseal::desk {

/// An item of a form instance.
struct ItemKey {
    std::string group, groupRepeat, item;
    auto operator<=>(const ItemKey&) const = default;
};

struct FormAct {
    std::string act; ///< "form.complete" "form.reopen" "form.verify" "form.unverify" "form.freeze" "form.unfreeze"
                     ///< "form.lock" "form.unlock"; signing has its own call
    FormPlace form;
    std::string reason;         ///< needed for reopen, unverify, unfreeze, unlock, and to complete what has gaps
    std::vector<ItemKey> items; ///< verify and unverify: only these; empty: the whole form
};

/// A form that a bulk act did not touch, and why.
struct LeftOut {
    FormPlace form;
    std::string why; ///< one English sentence
};
struct BulkReceipt {
    SealReceipt receipt; ///< entries 0: nothing was sealed
    std::vector<FormPlace> done;
    std::vector<LeftOut> leftOut;
};

/// Who signed a form, with what the law asks to be shown beside it.
struct SignatureInfo {
    std::string person, name, meaning, role;
    base::UtcTime time;
    int zoneMinutes = 0;
    std::uint64_t seal = 0;
    bool inForce = false;            ///< the newest one
    std::vector<ItemPlace> outdated; ///< of the newest one: what was entered or changed since
};

/// A visit of a participant as the schedule and the entries have it.
struct VisitState {
    std::string subject, event, eventRepeat;
    study::VisitStatus status = study::VisitStatus::Unplanned;
    std::optional<study::VisitWindow> window;
    std::string planned; ///< the day agreed on; empty: none
    std::string reason;  ///< why skipped or moved
    std::uint64_t formsStarted = 0;
    bool asked = true;   ///< false: the study's conditions ask for none of its forms, and nobody waits for it
    int daysOverdue = 0; ///< since the last day of the window; 0 where not overdue
};

/// Second entry of a form, compared field by field with the first.
struct EntryConflict {
    ItemKey key;
    std::optional<std::string> first, second;
};
struct DoubleEntry {
    std::string first;      ///< id of the person who typed it first
    std::string firstChain; ///< whose id that is
    std::uint64_t agreed = 0;
    std::vector<EntryConflict> conflicts; ///< in order of key
};
/// How a conflict is settled. The first value stays, or the second takes its place with a reason.
struct Settled {
    ItemKey key;
    bool takeSecond = false;
    std::string reason;
};

class FormWork {
public:
    virtual ~FormWork() = default;

    /// Why this act cannot be done now, by this person; empty: it can. Nothing is sealed.
    [[nodiscard]] virtual Result<std::string> whyNot(const FormAct& act) = 0;
    [[nodiscard]] virtual Result<SealReceipt> act(const FormAct& act) = 0;
    /// The same act on many forms in one seal; what cannot be done is left out with its reason.
    [[nodiscard]] virtual Result<BulkReceipt> actOnMany(const std::string& act, const std::vector<FormPlace>& forms,
                                                        const std::string& reason) = 0;
    /// form.sign on each form that is complete, in one seal, once the password is right (each time; takes as long as a
    /// log-in). Refused where it is wrong, or where nothing can be signed.
    [[nodiscard]] virtual Result<BulkReceipt> sign(const std::vector<FormPlace>& forms, const std::string& meaning,
                                                   const crypto::SecretBytes& password) = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<SignatureInfo>> signatures(const FormPlace& form) = 0;

    /// Mandatory items that are collected and hold neither a value nor a reason for being blank.
    [[nodiscard]] virtual Result<std::vector<ItemKey>> missing(const FormPlace& form) = 0;

    /// Asks to have a frozen or locked form opened; the data manager decides with form.unlock (form.unfreeze) or
    /// `deny`.
    [[nodiscard]] virtual Result<SealReceipt> requestUnlock(const FormPlace& form, const std::string& reason) = 0;
    [[nodiscard]] virtual Result<SealReceipt> denyUnlock(const FormPlace& form, const std::string& reason) = 0;

    // --- visits
    /// Every visit of the plan and every repeat that was begun, in the study's order. `subject` empty: of all.
    [[nodiscard]] virtual Result<std::vector<VisitState>> visits(const std::string& subject = {}) = 0;
    /// Forms of the plan that the study's conditions do not ask for as the answers stand, in the study's order; all
    /// forms of a visit that is not asked for. Of a repeating visit those repeats that were begun or planned, and the
    /// first. formRepeat is empty: what is said holds for every repeat. `subject` empty: of all.
    [[nodiscard]] virtual Result<std::vector<FormPlace>> notAsked(const std::string& subject = {}) = 0;
    /// `date` is an ISO date. Takes back a skip. `eventRepeat` empty for a repeating event: the next free one.
    [[nodiscard]] virtual Result<SealReceipt> schedule(const std::string& subject, const std::string& event,
                                                       const std::string& eventRepeat, const std::string& date,
                                                       const std::string& reason) = 0;
    /// Refused where something is entered in the visit already.
    [[nodiscard]] virtual Result<SealReceipt> skip(const std::string& subject, const std::string& event,
                                                   const std::string& eventRepeat, const std::string& reason) = 0;
    /// The key of the next repeat of a repeating event ("1", "2" …); empty for an event that does not repeat.
    [[nodiscard]] virtual Result<std::string> nextRepeat(const std::string& subject, const std::string& event) = 0;

    /// The participant leaves the trial; what was entered stays.
    [[nodiscard]] virtual Result<SealReceipt> withdraw(const std::string& subject, const std::string& reason) = 0;

    // --- double data entry
    /// Refused for the person who typed the form first, and where it is complete.
    [[nodiscard]] virtual Result<DoubleEntry> compareSecond(const FormPlace& form,
                                                            const std::vector<ItemDraft>& second) = 0;
    /// Completes the form: one seal with the changes that were settled for the second value and form.complete, which
    /// says who typed first, how many fields agreed and how many did not. BadInput where a conflict is not settled, and
    /// where mandatory items are missing in both entries and no `reason` says why.
    [[nodiscard]] virtual Result<SealReceipt> completeSecond(const FormPlace& form,
                                                             const std::vector<ItemDraft>& second,
                                                             const std::vector<Settled>& settled,
                                                             const std::string& reason = {}) = 0;

    /// The administrator's plan for source data verification, in force from now on for every form.
    [[nodiscard]] virtual Result<SealReceipt> setSdvPlan(const store::SdvPlan& plan) = 0;
};

} // namespace caseseal::desk

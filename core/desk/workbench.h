// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alarms.h"
#include "desk/save_job.h"

#include "consent_record.h"
#include "designs.h"
#include "login_gate.h"
#include "sealer.h"

/// Private to the room: what the doors of a Desk share, and the one place where refused attempts become entries.
namespace caseseal::desk {

/// An act that a person asks for. `place`: as far as the act has one.
struct Attempt {
    std::string act;
    ItemPlace place;
    bool onData = true; ///< false: a lock on the database does not forbid it
};

/// Belongs to the Desk's thread; the doors hold it by reference and live no longer than it.
class Workbench {
public:
    Workbench(std::unique_ptr<store::TrialFile> trial, Ports ports, std::string chain);
    ~Workbench();
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    [[nodiscard]] bool mayDo(std::string_view act) const;
    /// As the chain has them in force. BadInput where nobody has this id.
    [[nodiscard]] Result<evidence::Person> person(const std::string& id);

    /// One seal; `sealed` is told. Refused while this is an older copy.
    [[nodiscard]] Result<SealReceipt> seal(PlannedSeal plan, const std::string& subject);
    [[nodiscard]] Result<SealReceipt> seal(std::vector<PlannedSeal> plans, const std::string& subject);
    [[nodiscard]] Result<SealReceipt> seal(evidence::Entry entry);

    /// A save that is written on a worker; it keeps what `ground` holds (an arrival) as long as it lives. Refused as
    /// `seal`. It is finished by `finishSave`, or by the next save where nobody did.
    [[nodiscard]] Result<std::unique_ptr<SaveJob>> prepareSave(std::vector<PlannedSeal> plans,
                                                               std::shared_ptr<const void> ground = {});
    /// CHECKs that it is one of `prepareSave` that was written.
    [[nodiscard]] Result<SealReceipt> finishSave(std::unique_ptr<SaveJob> job, const std::string& subject);
    /// A SaveJob lives.
    [[nodiscard]] bool savesElsewhere() const;
    /// What is kept in memory of the trial's state, at the opening and after own seals came from elsewhere: the study
    /// in force; where the own chain and the ledger end; alarms, the lock on the database, whether this is an older
    /// copy.
    [[nodiscard]] Result<void> readStudy();
    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] Result<void> readStanding();

    /// Does `work` (gives a Result) as this act. Where no role of the person may do the act, or the database is locked,
    /// `work` is not begun; whatever is refused, by role, state or password, is sealed as session.refused, and the
    /// refusal is given back. BadInput is no refusal. Not to be nested.
    template<class Work>
    [[nodiscard]] std::invoke_result_t<Work> attempt(const Attempt& what, Work&& work) {
        if (!mayDo(what.act))
            return refuse(what, whyRoleMayNot(what.act));
        if (const auto why = what.onData ? whyLocked(what.act) : std::string(); !why.empty())
            return refuse(what, why);
        auto done = std::forward<Work>(work)();
        if (!done && done.error().kind == base::ErrorKind::Refused)
            return refuse(what, done.error().message);
        return done;
    }
    /// Why the lock on the database forbids this act, one sentence; empty where it does not.
    [[nodiscard]] std::string whyLocked(std::string_view act) const;
    /// Seals the refusal and gives it as the error to return. For refusals outside an attempt.
    [[nodiscard]] base::Error refuse(const Attempt& what, const std::string& why);

    /// Is this the password of the person who is logged in? Refused where not, or where the person is locked after too
    /// many wrong ones; call it within an attempt, which seals the refusal. Takes 100 ms and more, unless a
    /// PasswordTrial (desk/people.h) has just found this very password right on another thread: that counts once.
    [[nodiscard]] Result<void> checkPassword(const crypto::SecretBytes& password);
    /// The same, with what the slot holds.
    [[nodiscard]] Result<store::Unlocked> unlockOwn(const crypto::SecretBytes& password);
    /// What a trial on another thread found; Refused as above.
    [[nodiscard]] Result<void> takeTrial(const crypto::SecretBytes& password, const Result<store::Unlocked>& outcome);
    /// Reads `alarms` anew.
    [[nodiscard]] Result<void> loadAlarms();
    /// Keeps what is new of these. How many were new.
    [[nodiscard]] Result<std::uint64_t> keepAlarms(const std::vector<FoundAlarm>& found);
    [[nodiscard]] LoginGate gate() const { return LoginGate(trial->folder(), *ports.clock, LoginGate::When::Inside); }

    Ports ports;
    std::unique_ptr<store::TrialFile> trial;
    Sealer sealer;
    Designs designs;
    ConsentRecord consents; ///< kept up with what `seal` seals
    TrialInfo info;
    study::Study study; ///< of the version in force
    std::optional<base::UtcTime> lastSeal;
    std::optional<DatabaseLockState> databaseLock;                              ///< while set, acts on data are refused
    std::vector<Alarm> alarms;                                                  ///< newest first
    std::optional<OlderCopy> olderCopy;                                         ///< while set, `seal` refuses
    std::function<void(const SealReceipt&, const std::string& subject)> sealed; ///< after every seal

private:
    /// The seals of a SaveJob: shared with it, so that they are not lost with it.
    struct SideSave;
    class WorkerSave;
    [[nodiscard]] Result<void> checkMaySeal();
    [[nodiscard]] Result<void> takeForgotten();
    SealReceipt noteSealed(const SealReceipt& receipt, bool onConsent, const std::string& subject);
    [[nodiscard]] std::string whyRoleMayNot(const std::string& act) const;
    [[nodiscard]] crypto::Digest markOf(const crypto::SecretBytes& password) const;

    /// A password that was just found right, by its mark, and what its slot holds.
    struct FoundRight {
        crypto::Digest mark;
        std::int64_t tickMs;
        store::Unlocked unlocked;
    };
    crypto::SecretBytes m_markKey; ///< random: the mark says nothing outside of this process
    std::optional<FoundRight> m_foundRight;
    std::shared_ptr<SideSave> m_sideSave;
};

/// The place of an act on a form as a whole.
[[nodiscard]] ItemPlace placeOf(const FormPlace& form);

} // namespace caseseal::desk

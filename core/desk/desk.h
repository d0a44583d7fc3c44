// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "anchor/block_headers.h"
#include "base/progress.h"
#include "evidence/role.h"
#include "study/odm_reader.h"
#include "study/study.h"

#include <filesystem>
#include <functional>
#include <memory>

/// The one object that the front ends talk to. It composes the rooms below and computes nothing itself. What belongs
/// together stands behind a door of its own: `desk.people()` is desk/people.h, and so on.
///
/// Threads: a Desk belongs to the thread that opened it, and its calls return in milliseconds. What takes longer (open,
/// create, verify, evidence, report, publish) says so: run `open` and `create` on a worker and move the Desk to its
/// owner; ask `jobs()` for the others and run them on a worker, side by side with the Desk.
namespace caseseal::desk {

struct Ports {
    std::shared_ptr<base::ClockPort> clock; ///< required
    std::filesystem::path seenHeadsFolder;  ///< the person's settings folder; empty: heads are not kept
    /// The work that the header of a Bitcoin block must show (anchor/block_headers.h): tests mine easier ones.
    unsigned leastWorkBits = anchor::kLeastWorkBits;
};

struct NewTrial {
    std::filesystem::path folder; ///< NAME.caseseal
    base::Bytes odm;              ///< the study design file, kept as it is
    std::string site;
    std::string installation; ///< free name; empty: the machine's
    std::string adminId, adminName, organisation;
    std::filesystem::path ledgerFolder; ///< empty: ledger/ in the trial's folder
    bool practice = false;              ///< invented data; shown everywhere
};

} // namespace caseseal::desk
namespace caseseal::evidence {
struct HeldHead;       // evidence/held_head.h
struct HeadComparison; // evidence/held_head.h
} // namespace caseseal::evidence
namespace caseseal::desk {

/// Long work, on another thread than the Desk's: own connections, no shared state. One thread at a time.
class Jobs {
public:
    virtual ~Jobs() = default;
    /// The tables that pages read, as they stood when the job was made: for reads of a whole trial.
    [[nodiscard]] virtual store::Projection& projection() = 0;
    /// As FormWork::notAsked, of all participants, of the study version that was in force when the job was made.
    [[nodiscard]] virtual Result<std::vector<FormPlace>> notAsked() = 0;
    /// Chain, ledger, projections rebuilt and compared, heads that this computer saw.
    [[nodiscard]] virtual Result<VerifyReport> verify(base::ProgressPort& progress) = 0;
    /// The newest head, for somebody else to hold: the text of a head file (FORMAT.md, section 10). Refused where
    /// nothing is on the ledger yet.
    [[nodiscard]] virtual Result<std::string> head() = 0;
    /// The newest checkpoint as text for a QR code: with as many signatures as such a code holds well.
    [[nodiscard]] virtual Result<std::string> headCode() = 0;
    /// Is what somebody else holds of this very history?
    [[nodiscard]] virtual Result<evidence::HeadComparison> compareHead(const evidence::HeldHead& held) = 0;
};

class Alarms;
class Anchors;
class Archives;
class Backups;
class DatabaseLocks;
class Clauses;
class Consents;
class Disclosures;
class Exports;
class Medicines;
class Imports;
class Proofs;
class Drill;
class Drafts;
class Erasures;
class Membership;
class People;
class StudyVersions;
class Trail;
class FormWork;
class Queries;
class Reports;
class Review;
class Sharing;
class Tasks;

class Desk {
public:
    /// Makes a trial; seal 0 holds chain.open, person.add and study.version. BadInput (ODM), Refused (folder), Machine.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> create(const NewTrial& trial,
                                                              const crypto::SecretBytes& password, const Ports& ports,
                                                              std::vector<study::OdmWarning>* warnings = nullptr);
    /// Log-in. A person whose password somebody else set must bring `newPassword`: the first log-in replaces it and
    /// makes a new key (person.rekey). Refused where it is missing (message says so; `mustReplacePassword` beforehand
    /// cannot be known without the old password), where the person is disabled, or the trial is open elsewhere.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const std::filesystem::path& folder,
                                                            const std::string& personId,
                                                            const crypto::SecretBytes& password,
                                                            const crypto::SecretBytes* newPassword, const Ports& ports);
    /// The message of the Refused that asks for a new password starts with this.
    static constexpr std::string_view kNewPasswordNeeded = "A new password is needed";

    virtual ~Desk() = default;

    // --- who, where
    [[nodiscard]] virtual TrialInfo info() const = 0;
    [[nodiscard]] virtual const study::Study& study() const = 0;
    [[nodiscard]] virtual PersonInfo me() const = 0;
    /// The role in which acts are sealed; the first of the person's roles that may do the act is taken where this one
    /// may not.
    [[nodiscard]] virtual bool mayDo(std::string_view act) const = 0;

    // --- the log-in as entries; opening alone seals nothing, so that reading leaves no trace of its own
    /// session.open, and with it the log-ins that were refused since the last one. Again after endSession, when a
    /// locked window is opened: the person was checked by people().checkPassword before.
    [[nodiscard]] virtual Result<SealReceipt> beginSession() = 0;
    /// session.close, where a session was begun; nothing otherwise. Then brings a long write-ahead log into the
    /// database (some 10 ms for each 10 MiB), since nobody waits for a save any more.
    [[nodiscard]] virtual Result<SealReceipt> endSession(SessionEnd why) = 0;

    // --- doors: each has a header of its own (desk/people.h …) and lives as long as the Desk
    [[nodiscard]] virtual Drafts& drafts() = 0;
    [[nodiscard]] virtual People& people() = 0;
    [[nodiscard]] virtual Trail& trail() = 0; ///< desk/trail_index.h
    [[nodiscard]] virtual StudyVersions& versions() = 0;
    [[nodiscard]] virtual FormWork& forms() = 0;
    [[nodiscard]] virtual Queries& queries() = 0;
    [[nodiscard]] virtual Tasks& tasks() = 0;
    [[nodiscard]] virtual Consents& consents() = 0; ///< desk/consents.h
    [[nodiscard]] virtual Disclosures& disclosures() = 0;
    [[nodiscard]] virtual Sharing& sharing() = 0; ///< other installations of the trial
    [[nodiscard]] virtual Exports& exports() = 0;
    [[nodiscard]] virtual Medicines& medicines() = 0;
    [[nodiscard]] virtual Imports& imports() = 0;
    [[nodiscard]] virtual DatabaseLocks& databaseLocks() = 0; ///< desk/database_locks.h
    [[nodiscard]] virtual Anchors& anchors() = 0;
    [[nodiscard]] virtual Alarms& alarms() = 0;
    [[nodiscard]] virtual Archives& archives() = 0;
    [[nodiscard]] virtual Backups& backups() = 0;
    [[nodiscard]] virtual Drill& drill() = 0;
    [[nodiscard]] virtual Reports& reports() = 0;
    [[nodiscard]] virtual Clauses& clauses() = 0; ///< inspector mode
    [[nodiscard]] virtual Review& review() = 0;
    [[nodiscard]] virtual Proofs& proofs() = 0; ///< desk/entry_proof.h
    [[nodiscard]] virtual Erasures& erasures() = 0;

    // --- participants and data
    [[nodiscard]] virtual Result<SealReceipt> enrol(const std::string& subject) = 0;
    /// What a save would run into; empty: it can be sealed.
    [[nodiscard]] virtual Result<std::vector<DraftProblem>> check(const FormPlace& form,
                                                                  const std::vector<ItemDraft>& drafts) = 0;
    /// One seal for all that changed; drafts equal to the value in force are left out. BadInput names the first
    /// problem: a reason that is missing, a type, a hard check, a value where the study asks for none.
    [[nodiscard]] virtual Result<SealReceipt> record(const FormPlace& form, const std::vector<ItemDraft>& drafts) = 0;

    /// A line of a data file; see `enter` of the command line.
    struct DataLine {
        std::uint64_t line = 0;
        FormPlace form;
        ItemDraft draft;
    };
    /// Everything or nothing, in one transaction; consecutive lines of one form are one seal; unknown subjects are
    /// enrolled. A value that the study does not ask for after the other answers is kept, with the check
    /// "not-collected" as a note (a typed one is refused by `record`); `notes` gets a sentence for each, with its line.
    [[nodiscard]] virtual Result<std::uint64_t> enter(const std::vector<DataLine>& lines, base::ProgressPort& progress,
                                                      std::vector<std::string>* notes = nullptr) = 0;

    // --- reading
    [[nodiscard]] virtual store::Projection& projection() = 0;
    [[nodiscard]] virtual Result<SealState> sealState() = 0;
    /// The findings of the last verification were looked at by this person.
    virtual void acknowledgeFindings() = 0;
    /// The last verification's outcome, for the strip (a Job gives it, the window hands it back).
    virtual void noteVerification(const VerifyReport& report) = 0;

    // --- ledger and long work
    [[nodiscard]] virtual Membership& membership() = 0; ///< desk/membership.h
    /// A look at the ledger here and now: publishes what waits, cosigns, keeps the proofs. How many seals were put
    /// there (with a shared ledger their proof may come at a later look). A few milliseconds on a folder; a server may
    /// take 10 s to say nothing: membership().prepare() is for a worker.
    [[nodiscard]] virtual Result<std::uint64_t> publish() = 0;
    /// Long work over a reader of its own; hand it to a worker thread.
    [[nodiscard]] virtual Result<std::unique_ptr<Jobs>> jobs() = 0;

    /// After every seal, on the Desk's thread: what changed (subject empty: not about one).
    std::function<void(const SealReceipt&, const std::string& subject)> sealed;
};

/// Ids that have a key slot, for the log-in page. BadInput where this is no trial folder.
[[nodiscard]] Result<std::vector<std::string>> personsWithSlots(const std::filesystem::path& folder);

} // namespace caseseal::desk

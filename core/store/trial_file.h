// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/anchor_table.h"
#include "store/arrival.h"
#include "store/kept_alarm.h"
#include "store/prepared_password.h"
#include "store/projection.h"

#include "base/clock.h"
#include "crypto/signature.h"
#include "evidence/evidence_source.h"
#include "evidence/finding.h"

#include "base/progress.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

/// A trial on disk: the folder NAME.caseseal with trial.db (SQLCipher 4), keyslots, ledger/ and lock.
namespace caseseal::store {

class TrialSnapshot; // store/trial_snapshot.h

class Sandbox; // store/tamper.h

/// Files in the trial's folder whose names start with this are scratch: what a stopped machine leaves of them is
/// removed at the next opening.
inline constexpr std::string_view kScratchPrefix = ".rebuild-";

/// What a person's key slot gives back when the password is right.
struct Unlocked {
    std::string personId;
    crypto::SigningKey signingKey;    ///< Ed25519, the person's
    bool mustReplacePassword = false; ///< the first password was set by somebody else
};

/// Asked around each password that is tried at opening, while the writer's lock is held. The store tells and obeys; who
/// decides stands behind it.
class PasswordGate {
public:
    virtual ~PasswordGate() = default;
    /// Before any work: an error is given back instead of looking at the password.
    [[nodiscard]] virtual base::Result<void> mayTry(const std::string& personId) = 0;
    /// The password was wrong, or there is no such person: the error to give back.
    [[nodiscard]] virtual base::Error wrong(const std::string& personId, base::Error refusal) = 0;
    [[nodiscard]] virtual base::Result<void> right(const std::string& personId) = 0;
};

/// An entry of the own chain by its place: seq of its seal, and its index there.
struct EntryPlace {
    std::uint64_t seal = 0, entry = 0;
    auto operator<=>(const EntryPlace&) const = default;
};

/// What a save takes away for good.
struct Removal {
    std::vector<EntryPlace> entries;   ///< their salt and JSON; each is named by a subject.erase of the same save
    std::vector<std::string> settings; ///< names: drafts that hold the same text
};

/// One save as it goes to disk.
struct SealWrite {
    /// As the seal will have it; `prev`, `entries` and `root` may still be missing.
    const evidence::SealHeader& header;
    std::span<const evidence::Entry> entries; ///< the entries, parsed, for the projections
    /// Files that the seal's entries name by hash and that must be there with it: "study/<sha256>.xml".
    std::map<std::string, base::Bytes> files;
    /// What the seal commits to, and then the seal. Asked for as late as can be, one after the projections are written,
    /// the other after the entries are, so that another thread may seal meanwhile; they may wait. What they give
    /// outlives the call of append().
    std::function<const evidence::SaltedEntries&()> salted;
    std::function<const evidence::Seal&()> seal;
    /// In the same transaction. What follows from the participants' entries is made anew from those that are left.
    Removal removal = {};
    /// In the same transaction, before the entries: what other installations brought (store/arrival.h), own seals that
    /// were lost here among it. Of the first write of a save only. Null: nothing.
    const Arrival* arrival = nullptr;
};

/// Saves as TrialFile::append does, over a connection of its own, for a worker thread. While it is at work nothing else
/// is saved: whoever has both sees to it (a save made meanwhile waits up to 10 s, and then fails).
class SideWriter {
public:
    virtual ~SideWriter() = default;
    /// Cancelled: nothing was saved. Some 60 us for each entry of an arrival, 50 us for an own one.
    [[nodiscard]] virtual base::Result<void> append(std::span<const SealWrite> writes,
                                                    base::ProgressPort& progress) = 0;
};

/// Takes what was erased out of free pages, gaps between rows and the write-ahead log: the file is written anew. Over a
/// connection of its own, for a worker thread; a save made meanwhile waits up to 10 s.
class Sweeper {
public:
    virtual ~Sweeper() = default;
    /// True: nothing of it is left. False: somebody still reads an older state, and a part of it lies in the log until
    /// the next sweep. Machine: the disk is full or fails; the record stays whole. Once.
    [[nodiscard]] virtual base::Result<bool> run() = 0;
};

/// An entry as it lies in the database: its content where it is there, and the leaf hash that was stored beside it.
struct StoredEntry {
    evidence::EntryRecord record;
    evidence::Digest leaf{};
};

/// Read access over a connection of its own: read-only, and one snapshot for all that it gives, from `openReader` or
/// the last `refresh`; saves made meanwhile do not show. One thread at a time, not necessarily the writer's.
class TrialReader {
public:
    virtual ~TrialReader() = default;
    /// The sealed record as the verifier and the bundle writer want it.
    [[nodiscard]] virtual evidence::EvidenceSource& source() = 0;
    /// The tables that pages read.
    [[nodiscard]] virtual Projection& projection() = 0;
    [[nodiscard]] virtual AnchorTable& anchors() = 0;
    /// A seal as it lies there; nothing where the chain is not so long.
    [[nodiscard]] virtual base::Result<std::optional<evidence::SealRecord>> sealRecord(const std::string& chain,
                                                                                       std::uint64_t seal) = 0;
    /// What lies under it, in order.
    [[nodiscard]] virtual base::Result<std::vector<StoredEntry>> entriesOf(const std::string& chain,
                                                                           std::uint64_t seal) = 0;
    /// The signed notes of the checkpoints that are kept and have at least so many leaves, smallest first, those of one
    /// size as they came; `take` gives false to stop.
    [[nodiscard]] virtual base::Result<void>
    checkpointsFrom(std::uint64_t size, const std::function<bool(const std::string& note)>& take) = 0;
    /// What TrialFile::keepAlarm kept, as it was found.
    [[nodiscard]] virtual base::Result<std::vector<KeptAlarm>> alarms() = 0;
    /// Moves on to what is saved by now. Cursors and loops over the old snapshot must be gone (their Machine error).
    [[nodiscard]] virtual base::Result<void> refresh() = 0;
    /// Rebuilds every projection from the entries, in an encrypted scratch file, and compares: a finding
    /// "projection-altered" for each row that differs, naming participant, visit, form and item. Error: cancelled,
    /// machine.
    [[nodiscard]] virtual base::Result<std::vector<evidence::Finding>>
    compareProjections(base::ProgressPort& progress) = 0;
};

/// The one writer of a trial. One thread at a time.
class TrialFile {
public:
    /// Makes the folder, a fresh 256-bit database key, and the first key slot. Refused where the folder exists and is
    /// not empty; Machine on a disk that fails, or where SQLCipher is missing (fails closed). Nothing is left behind on
    /// failure.
    [[nodiscard]] static base::Result<std::unique_ptr<TrialFile>> create(const std::filesystem::path& folder,
                                                                         const std::string& personId,
                                                                         const crypto::SigningKey& signingKey,
                                                                         const crypto::SecretBytes& password);

    struct Opened;
    /// Opens with a person's password. Refused: wrong person or password (the same sentence for both, the same time);
    /// the trial is open elsewhere (says who, on which machine, since when). BadInput: not a trial, changed key slots,
    /// a newer version. Takes 100 ms and more (Argon2id): not on the window's thread.
    [[nodiscard]] static base::Result<Opened> open(const std::filesystem::path& folder, const std::string& personId,
                                                   const crypto::SecretBytes& password, PasswordGate* gate = nullptr);
    /// Ids with a slot, without any password. BadInput where this is no trial folder.
    [[nodiscard]] static base::Result<std::vector<std::string>> personsWithSlots(const std::filesystem::path& folder);

    virtual ~TrialFile() = default;
    [[nodiscard]] virtual const std::filesystem::path& folder() const = 0;

    /// Seals, entries, files and projections in one durable transaction; acknowledged means on disk. Several seals (an
    /// imported file) go in whole or not at all. BadInput where a seal does not follow the one before. The store never
    /// decides: rules are checked before.
    [[nodiscard]] virtual base::Result<void> append(std::span<const SealWrite> writes) = 0;
    /// As `append`, for a worker thread.
    [[nodiscard]] virtual base::Result<std::unique_ptr<SideWriter>> openSideWriter() = 0;
    /// After a SideWriter has saved: the next save follows that one.
    [[nodiscard]] virtual base::Result<void> refresh() = 0;
    [[nodiscard]] base::Result<void> append(const SealWrite& write) { return append(std::span(&write, 1)); }
    /// A save costs exactly one sync of the disk: it goes to the end of the write-ahead log, which a save never moves
    /// into the database. That happens when the trial is opened and closed, here, and, so that the log stays below
    /// 64 MiB, before the save that finds it as long (1,000 saves and more). For moments when nobody waits; does
    /// nothing below 4 MiB. Machine where the disk fails: what was acknowledged stays safe in the log.
    [[nodiscard]] virtual base::Result<void> tidy() = 0;
    /// The leaf hash kept with an entry of the own chain; nothing where there is no such entry.
    [[nodiscard]] virtual base::Result<std::optional<evidence::Digest>> leaf(const EntryPlace& place) = 0;
    /// Was something erased that may still lie in free pages or in the log? Then a sweep is due; where none was
    /// finished the next opening makes it.
    [[nodiscard]] virtual base::Result<bool> sweepDue() = 0;
    [[nodiscard]] virtual base::Result<std::unique_ptr<Sweeper>> sweeper() = 0;
    /// Length and head of a chain, from the sealed record. The installation's own chain first.
    [[nodiscard]] virtual base::Result<std::vector<evidence::ChainHead>> heads() = 0;

    [[nodiscard]] virtual Projection& projection() = 0;
    [[nodiscard]] virtual AnchorTable& anchors() = 0;
    /// A reader for another thread (verification, report), over its own connection.
    [[nodiscard]] virtual base::Result<std::unique_ptr<TrialReader>> openReader() = 0;
    /// The trial as it stands now, to be copied on another thread.
    [[nodiscard]] virtual base::Result<std::unique_ptr<TrialSnapshot>> openSnapshot() = 0;

    /// The trial as it stands now, to be copied and altered elsewhere (store/tamper.h); nothing here is written.
    [[nodiscard]] virtual base::Result<std::unique_ptr<Sandbox>> sandbox() = 0;

    /// Slots. `mustReplace` marks a password that somebody else set. Each call rewrites the keyslots file durably.
    [[nodiscard]] virtual base::Result<void> addSlot(const std::string& personId, const crypto::SigningKey& signingKey,
                                                     const crypto::SecretBytes& password, bool mustReplace) = 0;
    [[nodiscard]] virtual base::Result<void> replaceSlot(const std::string& personId,
                                                         const crypto::SigningKey& signingKey,
                                                         const crypto::SecretBytes& password, bool mustReplace) = 0;
    /// The next slot that is made with this very password is made at once, without the password work. One is kept, for
    /// one slot, whichever comes next.
    virtual void keepPrepared(PreparedPassword password) = 0;
    [[nodiscard]] virtual base::Result<void> removeSlot(const std::string& personId) = 0;
    [[nodiscard]] virtual bool hasSlot(const std::string& personId) const = 0;
    /// Opens a slot with its password: Refused where it is the wrong one. Works on a copy of the slots as they are now
    /// and may run on any thread, also after this object is gone. Takes 100 ms and more.
    using Unlocker = std::function<base::Result<Unlocked>(const crypto::SecretBytes& password)>;
    [[nodiscard]] virtual Unlocker unlocker(const std::string& personId) const = 0;
    /// Is this the person's password? Refused where it is not, after the same time. Takes as long as a log-in.
    [[nodiscard]] virtual base::Result<void> checkPassword(const std::string& personId,
                                                           const crypto::SecretBytes& password) = 0;
    /// Of a person who knows the old one (Refused otherwise); key and database stay as they are. Takes 300 ms.
    [[nodiscard]] virtual base::Result<void> changePassword(const std::string& personId,
                                                            const crypto::SecretBytes& oldPassword,
                                                            const crypto::SecretBytes& newPassword) = 0;

    /// Small facts that are not evidence: policy, origin, ledger folder, log keys (in the encrypted database).
    [[nodiscard]] virtual base::Result<std::optional<base::Bytes>> setting(const std::string& name) = 0;
    [[nodiscard]] virtual base::Result<void> saveSetting(const std::string& name, base::BytesView value) = 0;
    /// Several, all or none.
    [[nodiscard]] virtual base::Result<void> saveSettings(const std::map<std::string, base::Bytes>& values) = 0;
    /// Nothing happens where it is not there.
    [[nodiscard]] virtual base::Result<void> removeSetting(const std::string& name) = 0;
    /// All settings whose names start so, by name.
    [[nodiscard]] virtual base::Result<std::map<std::string, base::Bytes>> settings(const std::string& prefix) = 0;

    /// What publishing gave, in one transaction: ledger indexes of seals of one chain (seq -> index), the newest
    /// checkpoint note, and the tiles that prove them ("tile/0/000.p/40" -> bytes; a fuller tile replaces its partial
    /// ones).
    [[nodiscard]] virtual base::Result<void> saveLedgerProofs(const std::string& chain,
                                                              const std::map<std::uint64_t, std::uint64_t>& indexes,
                                                              const std::string& checkpointNote,
                                                              const std::map<std::string, base::Bytes>& tiles) = 0;
    /// The newest verified checkpoint note, empty where none.
    [[nodiscard]] virtual base::Result<std::string> checkpointNote() = 0;
    /// Kept for good; false where the same contradiction (by its mark) is kept already.
    [[nodiscard]] virtual base::Result<bool> keepAlarm(const KeptAlarm& alarm) = 0;
    [[nodiscard]] virtual base::Result<std::vector<KeptAlarm>> alarms() = 0;
    /// Hashes of seals that have no ledger index yet, in order (seq, hash).
    [[nodiscard]] virtual base::Result<std::vector<std::pair<std::uint64_t, evidence::Digest>>>
    notLogged(const std::string& chain) = 0;
    /// An attached file ("study/<sha256>.xml"). BadInput where it is not there.
    [[nodiscard]] virtual base::Result<base::Bytes> file(const std::string& name) = 0;
};

struct TrialFile::Opened {
    std::unique_ptr<TrialFile> trial;
    Unlocked unlocked;
};

/// The heads that this computer last saw, kept outside the database in the person's own settings folder: what finds an
/// older copy put back, a cut tail, or a lost write-ahead log. Written after each save, not synced (a lagging head is
/// harmless, a leading one is the alarm).
class SeenHeads {
public:
    /// An empty folder: heads are not kept, and nothing was seen.
    explicit SeenHeads(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] base::Result<void> save(const evidence::ChainHead& head) const;
    [[nodiscard]] base::Result<std::optional<evidence::ChainHead>> load(const std::string& chain) const;
    /// Also where more, or another history, was seen: for a restore that the chain itself states.
    [[nodiscard]] base::Result<void> replace(const evidence::ChainHead& head) const;
    /// Findings where a chain is shorter than it was seen, or has another seal at the seen place ("seal-missing",
    /// "seal-order"). `hashAt` gives the hash of the seal at a seq of that chain.
    [[nodiscard]] base::Result<std::vector<evidence::Finding>> compare(const evidence::ChainHead& now,
                                                                       evidence::EvidenceSource& source) const;
    /// The same for every chain of a trial that may be saved to meanwhile: reads what was seen, then refreshes the
    /// reader, so that a save made since its snapshot is no alarm.
    [[nodiscard]] base::Result<std::vector<evidence::Finding>> compare(TrialReader& reader) const;

private:
    [[nodiscard]] static base::Result<std::vector<evidence::Finding>>
    compareHeads(const evidence::ChainHead& seen, const evidence::ChainHead& now, evidence::EvidenceSource& source);
    std::filesystem::path m_folder;
};

} // namespace caseseal::store

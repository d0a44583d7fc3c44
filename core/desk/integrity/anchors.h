// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/digest.h"
#include "store/anchor_table.h"

/// Time anchors: what clocks outside of this installation say of the trial's ledger checkpoints (FORMAT.md of the
/// evidence room, section 6). They come later than a save and never get in its way. A door of the Desk.
namespace caseseal::desk {

/// Whom to ask, and how often. Kept with the trial.
struct AnchorSettings {
    std::vector<std::string> authorities; ///< time-stamping authorities (RFC 3161), http or https addresses
    std::vector<std::string> calendars;   ///< of OpenTimestamps, the same
    std::uint64_t everyHours = 24;        ///< by schedule; 0: only when somebody asks
    [[nodiscard]] bool empty() const { return authorities.empty() && calendars.empty(); }
    bool operator==(const AnchorSettings&) const = default;
};

/// What is to be done, in this order; what is left out is not done.
struct AnchorOrder {
    std::vector<std::string> authorities, calendars; ///< to anchor the newest checkpoint with
    bool upgrade = false; ///< asks for the blocks of pending proofs and for revocation lists that are missing
    std::filesystem::path headers = {}; ///< Bitcoin block headers to import: lines HEIGHT:HEX, or 80 bytes each from 0
    [[nodiscard]] bool empty() const { return authorities.empty() && calendars.empty() && !upgrade && headers.empty(); }
};

/// What came of asking one address, or of one file.
struct AnchorAnswer {
    enum class Outcome {
        Done,
        There,   ///< it has anchored this checkpoint already; it was not asked
        Waiting, ///< the calendar has no block for it yet
        Failed,
    };
    std::string place;
    Outcome outcome = Outcome::Failed;
    std::string what; ///< one English sentence
};
[[nodiscard]] std::string_view nameOf(AnchorAnswer::Outcome outcome); ///< "done", "there" …

/// What a job has brought, to be kept by `note`.
struct AnchorDone {
    std::vector<AnchorAnswer> answers;
    std::vector<store::AnchorRecord> records;
    std::optional<std::string> headers; ///< all that are to be kept, where some were imported
};

/// Long work over a reader of its own; for a worker thread. One use.
class AnchorJob {
public:
    virtual ~AnchorJob() = default;
    /// Asks each address, some seconds each. An address that fails is one of the answers. Machine: the trial cannot be
    /// read. Cancelled between two addresses: what came before is lost.
    [[nodiscard]] virtual Result<AnchorDone> run(base::ProgressPort& progress) = 0;
};

/// What an anchor proves, checked when it is read.
enum class AnchorState {
    Holds,   ///< the checkpoint existed at `time`
    Pending, ///< a calendar has promised; nothing is proved
    InBlock, ///< it says that block `height` holds it; the block's header is not held
    Unknown, ///< by means that this program does not know; nothing is proved
    Invalid,
};
[[nodiscard]] std::string_view nameOf(AnchorState state); ///< "holds", "pending" …

struct AnchorInfo {
    enum class Kind { TimeStamp, OpenTimestamps };
    Kind kind = Kind::TimeStamp;
    std::uint64_t size = 0; ///< leaves of its checkpoint
    crypto::Digest root{};
    AnchorState state = AnchorState::Invalid;
    std::string what;                     ///< why it does not hold; empty where it does
    std::string by;                       ///< the authority by its certificate, "Bitcoin block 800000", or calendars
    base::UtcTime made;                   ///< when it came, by this machine's clock
    std::optional<base::UtcTime> time;    ///< what the outside clock said: only where it holds
    std::optional<base::UtcTime> expires; ///< of the authority's certificate
    bool revocationChecked = false;       ///< time stamps: of the whole chain, by lists that it brings
};

struct AnchorList {
    std::vector<AnchorInfo> anchors;    ///< newest first
    std::uint64_t total = 0;            ///< that are kept
    std::vector<std::uint64_t> missing; ///< heights of blocks whose headers would prove more
};

/// As AnchorJob.
class AnchorListJob {
public:
    virtual ~AnchorListJob() = default;
    /// The newest ones, each verified.
    [[nodiscard]] virtual Result<AnchorList> run(std::uint64_t limit, base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Anchors {
public:
    virtual ~Anchors() = default;
    [[nodiscard]] virtual Result<AnchorSettings> settings() = 0;
    /// Seals data.import with the new settings. Refused, and sealed so, for everybody but an admin; BadInput: an
    /// address that is none, or is there twice, too many of them.
    [[nodiscard]] virtual Result<SealReceipt> saveSettings(const AnchorSettings& settings) = 0;

    /// Refused where this is an older copy, or where something is to be anchored and nothing is on the ledger yet;
    /// BadInput: an address that is none, a file that is not there, an empty order.
    [[nodiscard]] virtual Result<std::unique_ptr<AnchorJob>> prepare(const AnchorOrder& order) = 0;
    /// Keeps what the job has brought with the trial. Machine.
    [[nodiscard]] virtual Result<void> note(const AnchorDone& done) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<AnchorListJob>> prepareList() = 0;

    /// What the schedule asks for now; an empty order: nothing. An address that failed waits for a quarter of an hour,
    /// a pending proof is asked for once an hour.
    [[nodiscard]] virtual Result<AnchorOrder> due() = 0;
    /// When the newest checkpoint is to be anchored next; nothing where there is no schedule, or all have anchored it.
    [[nodiscard]] virtual Result<std::optional<base::UtcTime>> nextDue() = 0;
    /// The newest anchor that holds, for the strip; nothing where none of the newest does.
    [[nodiscard]] virtual Result<std::optional<AnchorInfo>> newest() = 0;
};

} // namespace caseseal::desk

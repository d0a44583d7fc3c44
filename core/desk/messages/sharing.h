// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"
#include "desk/installation_card.h"
#include "desk/save_job.h"

#include "base/progress.h"
#include "evidence/evidence_source.h"

#include <memory>
#include <set>

/// The other installations of the trial: who they are, what is sent to them and received from them, and at which of
/// them a participant is at home. A door of the Desk, on its thread.
///
/// A message is the evidence of all chains that an installation holds, encrypted for some of the others (`age`). It is
/// whole, so messages may be lost, doubled and reordered: the newest one that arrives says everything. What comes in is
/// verified wholly before any of it is kept, and kept with a sealed data.receive that says what it was.
namespace caseseal::desk {

/// Another installation whose card was adopted.
struct Partner {
    InstallationCard card;
    std::uint64_t seals = 0;                 ///< of its chain that are here
    std::optional<base::UtcTime> receivedAt; ///< the newest of them
    std::optional<base::UtcTime> sentAt;     ///< our newest message to it
};

struct SendOrder {
    std::vector<std::string> partners; ///< chains, or sites where these are one only; none: all
    std::string purpose;
    /// Participants of whom nothing is shown: their entries are withheld. Those who have not agreed to sharing, where
    /// the trial's consent documents ask for it, are left out anyway.
    std::set<std::string> leftOut;
};

struct SendDone {
    std::vector<InstallationCard> recipients;
    std::string purpose;
    std::string file; ///< name
    crypto::Digest hash{};
    std::vector<evidence::ChainHead> heads;
    std::uint64_t entries = 0, withheld = 0;
    std::filesystem::path place;   ///< where the file is
    std::set<std::string> leftOut; ///< participants of whom nothing is shown
};

/// Long work over a reader of its own, for a worker thread. Once.
class SendJob {
public:
    virtual ~SendJob() = default;
    /// `target`: a file, or a folder in which a file with a name of its own is made. It appears whole or not at all.
    /// Machine, Cancelled.
    [[nodiscard]] virtual Result<SendDone> write(const std::filesystem::path& target, base::ProgressPort& progress) = 0;
};

/// What a file held, verified; nothing of it is kept yet. Holds the file's content until it goes.
class Message {
public:
    virtual ~Message() = default;
    /// False: nothing in it is newer than what is here.
    [[nodiscard]] virtual bool isNew() const = 0;
    /// What it says anew, by chain: length and head as they are in it.
    [[nodiscard]] virtual const std::vector<evidence::ChainHead>& heads() const = 0;
    [[nodiscard]] virtual std::uint64_t entries() const = 0;
    /// Seals of this very installation that are not here: it is an older copy, and gets back what it had lost.
    [[nodiscard]] virtual std::uint64_t ownLost() const = 0;
    /// Own seals behind those that are known of and not in it: most often what was sealed after the last message.
    [[nodiscard]] virtual std::uint64_t ownMissing() const = 0;
    /// Warnings of its verification.
    [[nodiscard]] virtual const evidence::Verdict& verdict() const = 0;
};

/// For a worker thread; several calls, one thread at a time.
class ReceiveJob {
public:
    virtual ~ReceiveJob() = default;
    /// Decrypts into a scratch file that is gone afterwards, and verifies. One sentence why nothing can be kept:
    /// BadInput: no message, cut off, altered, of another study. Refused: for others, of a chain without a card, of
    /// another ledger, or it contradicts what is here. Machine, Cancelled.
    [[nodiscard]] virtual Result<std::unique_ptr<Message>> open(const std::filesystem::path& file,
                                                                base::ProgressPort& progress) = 0;
    /// After a message that contradicts what is here: the evidence, for Alarms::keep.
    [[nodiscard]] virtual const std::vector<FoundAlarm>& alarms() const = 0;
};

class Sharing {
public:
    virtual ~Sharing() = default;
    /// This installation's own card, signed by the person who is logged in. The first call makes its age identity,
    /// which stays in the encrypted database.
    [[nodiscard]] virtual Result<InstallationCard> card() = 0;
    /// In the order in which they were adopted; of a chain the newest card.
    [[nodiscard]] virtual Result<std::vector<Partner>> partners() = 0;
    /// Adopts a card: sealed as data.share with the card's recipient. For admins and data managers, who have compared
    /// the fingerprint with its owner. BadInput: no card, of another study, the own one, adopted already.
    [[nodiscard]] virtual Result<SealReceipt> adopt(const std::string& card) = 0;

    [[nodiscard]] virtual Result<std::unique_ptr<SendJob>> prepareSend(const SendOrder& order) = 0;
    /// Seals data.share: what was sent to whom. Refused where a participant who is shown withdrew while it was written:
    /// the file is removed then.
    [[nodiscard]] virtual Result<SealReceipt> note(const SendDone& done) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<ReceiveJob>> prepareReceive() = 0;
    /// To take it in, and to seal data.receive in the same transaction; the job keeps the message. Some 60 us for each
    /// entry. Own seals that were lost here come back where the message continues this copy's own chain; then this is
    /// no older copy any more. Where more are known of than it holds, an administrator says with `lostReason` that
    /// nobody has them, and the restore is stated with it (chain.restore). Refused: another message was kept since it
    /// was opened; seals are missing and no such reason is given, or not by an administrator; the person's own key was
    /// changed in what came back. CHECKs that it is new.
    [[nodiscard]] virtual Result<std::unique_ptr<SaveJob>> prepareKeep(std::shared_ptr<const Message> message,
                                                                       const std::string& lostReason) = 0;
    /// After the job was written.
    [[nodiscard]] virtual Result<SealReceipt> finishKeep(std::unique_ptr<SaveJob> job) = 0;
    /// All of it at once, where nobody waits. Nothing is sealed where it is not new.
    [[nodiscard]] Result<SealReceipt> keep(std::shared_ptr<const Message> message, const std::string& lostReason = {});

    /// Hands a participant over to another installation (subject.transfer). Refused where this is not the home.
    [[nodiscard]] virtual Result<SealReceipt> handOver(const std::string& subject, const std::string& partner,
                                                       const std::string& reason) = 0;
    /// Takes a participant over (subject.adopt): who was handed over to this installation; by force (an installation is
    /// lost), for admins and with a reason, who was not, from the state that is here.
    [[nodiscard]] virtual Result<SealReceipt> takeOver(const std::string& subject, bool force,
                                                       const std::string& reason) = 0;
};

} // namespace caseseal::desk

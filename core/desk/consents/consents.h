// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "consent/consent_book.h"
#include "consent/consent_card.h"

#include <memory>
#include <set>

/// What participants agree to, with which document, until when (FORMAT.md of the evidence room, section 2, "Consent").
/// A door of the Desk.
namespace caseseal::desk {

/// A document to publish: one version in one language. Versions and languages of one document share its name.
struct NewConsentDocument {
    base::Bytes content;                ///< the file: PDF, or text in UTF-8; at most 8 MiB
    evidence::ConsentDocument document; ///< hash and mediaType are found out
};

/// What is to be signed.
struct ConsentOrder {
    std::string subject;
    std::string document;             ///< hex SHA-256
    std::vector<std::string> scopes;  ///< agreed to; of a withdrawal those taken back, empty: the whole consent
    std::vector<std::string> signers; ///< "participant", "representative", "witness"
    bool withdraw = false;
};

/// The participant's own screen: whoever is named in the order signs, one after the other, with a key that nobody else
/// gets. Free of the Desk: for any thread, one at a time.
class ConsentSigning {
public:
    virtual ~ConsentSigning() = default;
    [[nodiscard]] virtual const ConsentOrder& order() const = 0;
    /// Has this signer a card from an earlier consent? Signing with a fresh key then takes a witness, and is shown.
    [[nodiscard]] virtual bool hasCard(const std::string& by) const = 0;
    /// Makes a key on the spot, signs with it and gives the card to keep (consent/consent_card.h). Takes about a
    /// second. Less work is for practice and tests. BadInput: the passphrase is too short, or nobody asked for this
    /// signer; Machine.
    [[nodiscard]] virtual Result<std::string>
    signWithNewCard(const std::string& by, const crypto::SecretBytes& passphrase,
                    unsigned workLog2 = consent::ConsentCard::kUsualWorkLog2) = 0;
    /// With the card of an earlier consent. Takes as long. Refused: another passphrase, or not the card that counts.
    [[nodiscard]] virtual Result<void> signWithCard(const std::string& by, const std::string& card,
                                                    const crypto::SecretBytes& passphrase) = 0;
    /// Who has not signed yet.
    [[nodiscard]] virtual std::vector<std::string> missing() const = 0;
};

/// One document, as it stands for a participant.
struct ConsentLine {
    std::string name, title;
    std::string version;                           ///< agreed to; empty: never
    std::string versionInForce;                    ///< that would be signed today; empty: none
    std::set<std::string> scopes;                  ///< in force
    std::map<std::string, std::string> scopeTexts; ///< what scopes mean, in the words of the document; by scope
    base::UtcTime agreed{};                        ///< when the version was agreed to
    bool renew = false;                            ///< the version in force asks for a new consent
    bool withdrawn = false;                        ///< the whole of it
};

/// How one participant stands.
struct ConsentStatus {
    std::string subject;
    std::vector<ConsentLine> lines; ///< by name of the document
    [[nodiscard]] bool due() const;
    [[nodiscard]] std::set<std::string> scopes() const;
};

/// Somebody who was given data of a participant.
struct DataUse {
    std::string act;     ///< data.export, data.share or report.issue
    std::string kind;    ///< format or kind of report
    std::string person;  ///< id
    std::string purpose; ///< as sealed; may be empty
    std::vector<std::string> recipients;
    base::UtcTime time;
    int zoneMinutes = 0;
    std::uint64_t seal = 0;
    std::string chain;
};

/// A card out of its file, or out of a picture of its code (PNG, JPEG …), as `ConsentSigning::signWithCard` takes it.
/// Takes up to two seconds for a picture; any thread. BadInput: not readable, no code in the picture, no card.
[[nodiscard]] Result<std::string> loadCard(const std::filesystem::path& file);

/// Long work over a reader of its own; for a worker thread.
class DataUseJob {
public:
    virtual ~DataUseJob() = default;
    /// Newest first. Machine, Cancelled.
    [[nodiscard]] virtual Result<std::vector<DataUse>> run(base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Consents {
public:
    virtual ~Consents() = default;

    /// Once a document with this scope is published, nothing is entered for a participant without it, unless with a
    /// reason: a check with the rule kRule and the reason as its answer, in the draft of a save.
    static constexpr const char* kRule = "consent";

    /// All that was ever agreed to. Lives until the next act on consent is sealed.
    [[nodiscard]] virtual Result<const consent::ConsentBook*> book() = 0;
    /// Seals consent.publish with the file. BadInput: names, texts, a day that is none or lies ahead, no PDF and no
    /// text. Refused by role, and where this version was published already or replaced by a newer one.
    [[nodiscard]] virtual Result<SealReceipt> publish(const NewConsentDocument& document) = 0;
    /// The file. BadInput: none was published with this hash.
    [[nodiscard]] virtual Result<base::Bytes> text(const std::string& hash) = 0;

    /// Begins what the participant's own screen goes on with. BadInput: no such participant or scope, signers that the
    /// document does not ask for; Refused by role, and where the document is not in force, not approved yet, or nothing
    /// is there to withdraw.
    [[nodiscard]] virtual Result<std::unique_ptr<ConsentSigning>> begin(const ConsentOrder& order) = 0;
    /// Counter-signs: seals all signatures as one act, after the own password. Refused, and sealed so: the password, a
    /// signature that is missing, a fresh key without a witness, a key that somebody else has, one that staff has, more
    /// than a day or 1,000 seals since `begin`, a document that was replaced meanwhile. A withdrawal takes no password.
    [[nodiscard]] virtual Result<SealReceipt> complete(ConsentSigning& signing,
                                                       const crypto::SecretBytes& password) = 0;
    /// On the participant's word (by phone, by letter): needs no card, and counts at once. `order.withdraw` is true,
    /// `order.signers` says who said so. BadInput without a reason.
    [[nodiscard]] virtual Result<SealReceipt> withdraw(const ConsentOrder& order, const std::string& reason) = 0;

    [[nodiscard]] virtual Result<ConsentStatus> status(const std::string& subject) = 0;
    /// Of everybody who is enrolled, by participant.
    [[nodiscard]] virtual Result<std::vector<ConsentStatus>> all() = 0;
    /// What had been agreed to when this seal was made: the document in its version and language, by its name. For each
    /// entry of it.
    [[nodiscard]] virtual Result<std::map<std::string, evidence::ConsentDocument>>
    agreedAt(const std::string& subject, const store::TrailRow& entry) = 0;
    /// Participants whose data are not handed on: everybody without the scope "share", once a document offers it.
    [[nodiscard]] virtual Result<std::set<std::string>> leftOut() = 0;
    /// Who used the participant's data. BadInput: no such participant.
    [[nodiscard]] virtual Result<std::unique_ptr<DataUseJob>> uses(const std::string& subject) = 0;
};

} // namespace caseseal::desk

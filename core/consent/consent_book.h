// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consent/participant_consent.h"

#include "evidence/consent_document.h"
#include "ledger/note.h"

/// The consents of a trial, folded out of its acts (FORMAT.md of the evidence room, section 2, "Consent").
namespace caseseal::consent {

/// A document as a chain published it.
struct PublishedConsent {
    evidence::ConsentDocument document;
    ConsentMoment at;
    bool replaced = false; ///< a newer version of it was published in the same chain
};

/// A consent that has to be given anew.
struct ConsentRenewal {
    std::string subject;
    std::string name;    ///< of the document
    std::string agreed;  ///< version that was agreed to
    std::string version; ///< version in force, which asks to be agreed to anew
    base::UtcTime since; ///< when it was published
};

/// All chains that are here. Verifies nothing: signatures are the verifier's, and who seals checks them before. A plain
/// value; one thread at a time.
class ConsentBook {
public:
    /// The next consent.* act. Acts of one chain come in their order; those of several so that their times do not go
    /// back further than chains differ. What is malformed is passed over: the verifier finds it.
    void take(const ConsentMoment& at, const evidence::Entry& entry);

    [[nodiscard]] const std::vector<PublishedConsent>& documents() const { return m_documents; }
    /// By hash; of whichever chain published it first. Null where none did.
    [[nodiscard]] const PublishedConsent* document(const std::string& hash) const;
    /// The same as this chain published it.
    [[nodiscard]] const PublishedConsent* document(const std::string& hash, const std::string& chain) const;
    /// What a chain would have signed today: every language of the newest version of each document, by name.
    [[nodiscard]] std::vector<const PublishedConsent*> inForce(const std::string& chain) const;
    /// Is there a document in force with this scope, in whatever chain?
    [[nodiscard]] bool offers(std::string_view scope) const;

    /// Null where nothing was ever agreed to or taken back.
    [[nodiscard]] const ParticipantConsent* find(const std::string& subject) const;
    [[nodiscard]] const std::map<std::string, ParticipantConsent>& participants() const { return m_participants; }
    /// The key that signs for `by` of this participant in this chain, a vkey; empty: none yet.
    [[nodiscard]] std::string keyOf(const std::string& chain, const std::string& subject, const std::string& by) const;
    /// Whose this key is in this chain, "participant of HYP-011"; empty: nobody's.
    [[nodiscard]] std::string ownerOf(const std::string& chain, const ledger::VerifierKey& key) const;

    /// Of whom a newer version asks for a new consent; by participant and document.
    [[nodiscard]] std::vector<ConsentRenewal> renewals() const;
    [[nodiscard]] std::vector<ConsentRenewal> renewals(const ParticipantConsent& of) const;

private:
    void publish(const ConsentMoment& at, const evidence::Entry& entry);
    void grant(const ConsentMoment& at, const std::string& subject, const evidence::ConsentAct& act);
    void withdraw(const ConsentMoment& at, const evidence::Entry& entry, const evidence::ConsentAct& act);
    void noteKey(const ConsentMoment& at, const std::string& subject, const evidence::ConsentAct& act);

    struct KeyOwner {
        std::string chain, subject, by;
        auto operator<=>(const KeyOwner&) const = default;
    };
    std::vector<PublishedConsent> m_documents; ///< in the order of the record
    std::map<std::string, ParticipantConsent> m_participants;
    std::map<KeyOwner, std::string> m_keys;                             ///< in force, vkeys
    std::map<std::pair<std::string, base::Bytes>, KeyOwner> m_keyOwner; ///< by chain and public key
};

} // namespace caseseal::consent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/consent_book.h"

#include "evidence/role.h"

#include <algorithm>

namespace caseseal::consent {

namespace {

using evidence::ConsentAct;
using evidence::ConsentDocument;
using evidence::Entry;
using evidence::Role;

/// Who counter-signs.
bool isStaff(const std::string& role) {
    return role == nameOf(Role::Coordinator) || role == nameOf(Role::Investigator);
}

} // namespace

void ConsentBook::take(const ConsentMoment& at, const Entry& entry) {
    if (entry.act == "consent.publish")
        return publish(at, entry);
    const auto act = ConsentAct::parse(entry);
    if (!act || entry.place.subject.empty())
        return;
    m_participants[entry.place.subject].subject = entry.place.subject;
    if (act->grant)
        grant(at, entry.place.subject, *act);
    else
        withdraw(at, entry, *act);
}

void ConsentBook::publish(const ConsentMoment& at, const Entry& entry) {
    auto document = ConsentDocument::parse(entry);
    if (!document)
        return;
    for (auto& other : m_documents)
        if (other.at.chain == at.chain && other.document.name == document->name &&
            other.document.version != document->version)
            other.replaced = true;
    m_documents.push_back({std::move(*document), at, false});
}

/// Signatures of one seal about one document are one consent.
void ConsentBook::grant(const ConsentMoment& at, const std::string& subject, const ConsentAct& act) {
    noteKey(at, subject, act);
    const auto* published = document(act.document, at.chain);
    auto& grants = m_participants[subject].grants;
    auto same = std::find_if(grants.rbegin(), grants.rend(), [&](const ConsentGrant& grant) {
        return grant.at.chain == at.chain && grant.at.seal == at.seal && grant.document == act.document;
    });
    if (same == grants.rend()) {
        ConsentGrant fresh;
        fresh.at = at;
        fresh.document = act.document;
        fresh.scopes = act.scopes;
        if (published != nullptr) {
            fresh.name = published->document.name;
            fresh.version = published->document.version;
            fresh.language = published->document.language;
        }
        grants.push_back(std::move(fresh));
        same = grants.rbegin();
    }
    same->signatures.push_back({act, at.entry});
    const bool sameScopes = std::all_of(same->signatures.begin(), same->signatures.end(),
                                        [&](const auto& one) { return one.act.scopes == same->scopes; });
    same->counts =
        published != nullptr && sameScopes && published->document.isSignedBy(same->signers()) && isStaff(at.role);
}

/// Counts at once, whoever says it.
void ConsentBook::withdraw(const ConsentMoment& at, const Entry& entry, const ConsentAct& act) {
    ConsentWithdrawal out;
    out.at = at;
    out.document = act.document;
    if (const auto* published = document(act.document))
        out.name = published->document.name;
    out.scopes = act.scopes;
    out.by = act.by;
    out.reason = entry.reason;
    out.isSigned = !act.signature.empty();
    m_participants[entry.place.subject].withdrawals.push_back(std::move(out));
}

void ConsentBook::noteKey(const ConsentMoment& at, const std::string& subject, const ConsentAct& act) {
    const auto key = ledger::VerifierKey::parse(act.key);
    if (!key)
        return;
    const KeyOwner owner{at.chain, subject, act.by};
    m_keys[owner] = act.key;
    m_keyOwner.emplace(std::pair(at.chain, key->publicKey), owner);
}

const PublishedConsent* ConsentBook::document(const std::string& hash) const {
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [&hash](const auto& one) { return one.document.hash == hash; });
    return found == m_documents.end() ? nullptr : &*found;
}

const PublishedConsent* ConsentBook::document(const std::string& hash, const std::string& chain) const {
    const auto found = std::find_if(m_documents.begin(), m_documents.end(), [&](const auto& one) {
        return one.document.hash == hash && one.at.chain == chain;
    });
    return found == m_documents.end() ? nullptr : &*found;
}

std::vector<const PublishedConsent*> ConsentBook::inForce(const std::string& chain) const {
    std::vector<const PublishedConsent*> out;
    for (const auto& one : m_documents)
        if (one.at.chain == chain && !one.replaced)
            out.push_back(&one);
    std::stable_sort(out.begin(), out.end(),
                     [](const auto* a, const auto* b) { return a->document.name < b->document.name; });
    return out;
}

bool ConsentBook::offers(std::string_view scope) const {
    return std::any_of(m_documents.begin(), m_documents.end(),
                       [scope](const auto& one) { return !one.replaced && one.document.offers(scope); });
}

const ParticipantConsent* ConsentBook::find(const std::string& subject) const {
    const auto found = m_participants.find(subject);
    return found == m_participants.end() ? nullptr : &found->second;
}

std::string ConsentBook::keyOf(const std::string& chain, const std::string& subject, const std::string& by) const {
    const auto found = m_keys.find({chain, subject, by});
    return found == m_keys.end() ? std::string() : found->second;
}

std::string ConsentBook::ownerOf(const std::string& chain, const ledger::VerifierKey& key) const {
    const auto found = m_keyOwner.find({chain, key.publicKey});
    return found == m_keyOwner.end() ? std::string() : found->second.by + " of " + found->second.subject;
}

std::vector<ConsentRenewal> ConsentBook::renewals() const {
    std::vector<ConsentRenewal> out;
    for (const auto& [subject, one] : m_participants) {
        auto of = renewals(one);
        std::move(of.begin(), of.end(), std::back_inserter(out));
    }
    return out;
}

/// A version counts from its first language on; one that asks for a new consent asks although a later one does not.
std::vector<ConsentRenewal> ConsentBook::renewals(const ParticipantConsent& of) const {
    std::vector<ConsentRenewal> out;
    for (const auto& [name, standing] : of.standing()) {
        if (standing.grant == nullptr || standing.scopes.empty())
            continue; // who has withdrawn is not asked again
        const auto& agreed = *standing.grant;
        bool seen = false;
        std::optional<ConsentRenewal> due;
        for (const auto& one : m_documents) {
            if (one.at.chain != agreed.at.chain || one.document.name != name)
                continue;
            if (one.document.version == agreed.version) {
                seen = true;
                due.reset();
            } else if (seen && one.document.renew && !due) {
                due = ConsentRenewal{of.subject, name, agreed.version, {}, one.at.time};
            }
            if (due)
                due->version = one.document.version;
        }
        if (due)
            out.push_back(std::move(*due));
    }
    return out;
}

} // namespace caseseal::consent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_rules.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr const char* kConsentSignature = "consent-signature";
constexpr const char* kOrder = "consent-order";
constexpr const char* kWitness = "witness";

std::string listed(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out.empty() ? "none" : out;
}

std::string listed(const std::set<std::string>& texts) {
    return listed(std::vector<std::string>(texts.begin(), texts.end()));
}

std::string alternatives(const ConsentDocument& document) {
    std::string out;
    for (const auto& signers : document.needs)
        out += (out.empty() ? "" : ", or ") + listed(signers);
    return out;
}

} // namespace

void ConsentRules::find(const char* code, std::string what, std::string expected, std::string found) {
    m_log.add(m_at, code, std::move(what), std::move(expected), std::move(found));
}

void ConsentRules::findUnlessHidden(const char* code, std::string what) {
    if (m_hidden)
        ++m_notChecked;
    else
        find(code, std::move(what));
}

void ConsentRules::act(const SealHeader& seal, const Entry& entry, std::uint64_t i) {
    m_at = {{}, m_chain, seal.seq, i, entry.place, {}, {}, {}};
    if (entry.act == "consent.publish")
        return publish(entry);
    const auto act = ConsentAct::parse(entry);
    if (!act)
        find("entry-malformed", act.error().message);
    else if (entry.place.subject.empty())
        find("entry-malformed", "The consent is of no participant.");
    else
        consent(seal, entry, *act, i);
}

/// A version that was replaced does not come back, and a version has one text in each language.
void ConsentRules::publish(const Entry& entry) {
    auto document = ConsentDocument::parse(entry);
    if (!document)
        return find("entry-malformed", document.error().message);
    auto& newest = m_newest[document->name];
    for (auto& [hash, other] : m_documents) {
        if (other.document.name != document->name)
            continue;
        if (other.document.version != document->version)
            other.replaced = true;
        else if (other.replaced)
            find(kOrder, "Version " + document->version + " of the document " + document->name +
                             " is published again after another one had replaced it.");
        else if (other.document.language == document->language && hash != document->hash)
            find(kOrder, "Version " + document->version + " of the document " + document->name +
                             " is published in one language with two texts.");
    }
    newest = document->version;
    const std::string hash = document->hash;
    m_documents.insert_or_assign(hash, Published{std::move(*document), false});
}

const ConsentRules::Published* ConsentRules::documentOf(const ConsentAct& act) {
    const auto found = m_documents.find(act.document);
    if (found != m_documents.end())
        return &found->second;
    findUnlessHidden(kOrder, "The consent is to a document that no earlier entry publishes.");
    return nullptr;
}

void ConsentRules::consent(const SealHeader& seal, const Entry& entry, const ConsentAct& act, std::uint64_t i) {
    if (!isConsentSigner(act.by))
        return find(kConsentSignature, "The consent is signed by somebody whom the format does not know.", {}, act.by);
    const Published* published = documentOf(act);
    if (published != nullptr) {
        const auto& document = published->document;
        for (const auto& scope : act.scopes)
            if (!document.offers(scope))
                find(kOrder, "The consent names a scope that its document does not have.", listed(document.scopes),
                     scope);
        if (act.grant && published->replaced)
            find(kOrder,
                 "The consent is to version " + document.version + " of the document " + document.name +
                     ", which another one had replaced.",
                 "version " + m_newest[document.name], "version " + document.version);
    }
    if (act.grant) {
        auto& all = m_together[{entry.place.subject, act.document}];
        if (all.signers.empty()) {
            all.scopes = act.scopes;
            all.entry = i;
        }
        all.sameScopes = all.sameScopes && all.scopes == act.scopes;
        all.signers.insert(act.by);
    }
    if (!act.signature.empty())
        checkSignature(seal, entry, act, i);
    else if (act.grant)
        find(kConsentSignature, "Nobody signed this consent: there is no signature of the " + act.by + ".");
    else if (entry.reason.empty())
        find(kConsentSignature, "The withdrawal has neither a signature nor a reason.");
}

/// Of whom the note must be, where the key is new.
const ledger::VerifierKey* ConsentRules::introduce(const SealHeader& seal, const Entry& entry, const ConsentAct& act,
                                                   std::uint64_t i) {
    auto key = ledger::VerifierKey::parse(act.key);
    const auto& subject = entry.place.subject;
    if (!key || key->type != ledger::KeyType::Ed25519 || key->name != consentKeyName(m_chain, act.by, subject)) {
        find(kConsentSignature, "The key that is introduced is none of type 0x01 that is named for chain, signer and "
                                "participant.");
        return nullptr;
    }
    const auto known = m_byKey.find(key->publicKey);
    if (known != m_byKey.end()) {
        const auto& other = m_keys[known->second];
        if (other.subject != subject || other.by != act.by) {
            find(kConsentSignature, "The key belongs to somebody else: it came in as that of the " + other.by + " of " +
                                        other.subject + ".");
            return nullptr;
        }
    }
    const auto inForce = m_inForce.find({subject, act.by});
    if (inForce != m_inForce.end() && m_keys[inForce->second].key.publicKey != key->publicKey)
        m_together[{subject, act.document}].fresh.push_back(act.by);
    m_byKey.emplace(key->publicKey, m_keys.size());
    m_inForce[{subject, act.by}] = m_keys.size();
    m_keys.push_back({std::move(*key), subject, act.by, seal.seq, i});
    return &m_keys.back().key;
}

const ledger::VerifierKey* ConsentRules::keyOf(const SealHeader& seal, const Entry& entry, const ConsentAct& act,
                                               std::uint64_t i) {
    if (!act.key.empty() && act.grant)
        return introduce(seal, entry, act, i);
    if (!act.key.empty()) {
        find(kConsentSignature, "A withdrawal introduces no key: without the known one it is sealed with a reason.");
        return nullptr;
    }
    const auto known = m_inForce.find({entry.place.subject, act.by});
    if (known != m_inForce.end())
        return &m_keys[known->second].key;
    findUnlessHidden(kConsentSignature, "No earlier consent introduces a key of the " + act.by + ".");
    return nullptr;
}

void ConsentRules::checkSignature(const SealHeader& seal, const Entry& entry, const ConsentAct& act, std::uint64_t i) {
    const auto* key = keyOf(seal, entry, act, i);
    if (key == nullptr)
        return;
    const auto statement = readConsent(act.signature, *key);
    if (!statement)
        find(kConsentSignature, "The signature of the " + act.by + " does not stand. " + statement.error().message);
    else
        checkStatement(seal, entry, act, *statement);
}

/// Was this signed, and not something else?
void ConsentRules::checkStatement(const SealHeader& seal, const Entry& entry, const ConsentAct& act,
                                  const ConsentStatement& statement) {
    const auto compare = [this](const char* what, const std::string& sealed, const std::string& signedText) {
        if (sealed != signedText)
            find(kConsentSignature, std::string("What was signed is of another ") + what + " than what was sealed.",
                 sealed, signedText);
    };
    compare("chain", m_chain, statement.chain);
    compare("participant", entry.place.subject, statement.subject);
    compare("act", act.grant ? "grant" : "withdraw", statement.grant ? "grant" : "withdraw");
    compare("document", act.document, statement.document);
    compare("signer", act.by, statement.by);
    compare("choice of scopes", listed(act.scopes), listed(statement.scopes));
    if (const auto found = m_documents.find(act.document); found != m_documents.end()) {
        const auto& document = found->second.document;
        compare("version", document.version, statement.version);
        compare("language", document.language, statement.language);
        const auto day = base::localDay(statement.time, seal.zoneMinutes);
        if (act.grant && !document.approved.empty() && document.approved > day)
            find(kOrder, "The consent is older than the approval of its document.", document.approved + " or later",
                 day);
    }
    checkMoment(seal, statement);
}

/// Between the seal that it names and its own, both near.
void ConsentRules::checkMoment(const SealHeader& seal, const ConsentStatement& statement) {
    const auto age = seal.time.msSinceEpoch - statement.time.msSinceEpoch;
    if (age > kMaxConsentMs || age < -kConsentClockMs)
        find(kOrder, "The time of the signature is not within a day before its seal.",
             "a day before " + base::encodeTime(seal.time), base::encodeTime(statement.time));
    const auto after = std::find_if(m_passed.begin(), m_passed.end(),
                                    [&](const PassedSeal& passed) { return passed.hash == statement.after; });
    if (after == m_passed.end()) {
        findUnlessHidden(kOrder, "The signature names no seal of this chain among the " +
                                     std::to_string(kMaxConsentSeals) + " before its own.");
        return;
    }
    if (statement.time.msSinceEpoch < after->time.msSinceEpoch - kConsentClockMs)
        find(kOrder, "The signature is dated before the seal that it names: it cannot be so old.",
             base::encodeTime(after->time) + " (seal " + std::to_string(after->seq) + ") or later",
             base::encodeTime(statement.time));
}

/// What the signatures of one seal give together.
void ConsentRules::judge(const SealHeader& seal, const std::string& subject, const std::string& document,
                         const Together& all) {
    m_at = {{}, m_chain, seal.seq, all.entry, {}, {}, {}, {}};
    m_at.place.subject = subject;
    if (!all.sameScopes)
        find(kConsentSignature, "The signatures of one consent are to different scopes.");
    const auto published = m_documents.find(document);
    if (published != m_documents.end() && !published->second.document.isSignedBy(all.signers))
        findUnlessHidden(kConsentSignature,
                         "The consent is not signed by all whom its document asks for: it asks for " +
                             alternatives(published->second.document) + "; signed by " + listed(all.signers) + ".");
    for (const auto& by : all.fresh) {
        if (by == kWitness)
            continue; // whoever is at hand
        if (!all.signers.contains(kWitness))
            findUnlessHidden(kConsentSignature,
                             "The " + by + " signs with another key than before, and no witness signs beside it.");
        m_log.warn({"consent-new-key",
                    m_chain,
                    seal.seq,
                    all.entry,
                    m_at.place,
                    "The " + by + " signs with another key than before: the earlier card was given up.",
                    {},
                    {}});
    }
}

void ConsentRules::endSeal(const SealHeader& seal, const Digest& hash) {
    for (const auto& [about, all] : m_together)
        judge(seal, about.first, about.second, all);
    m_together.clear();
    if (m_passed.size() < kMaxConsentSeals) {
        m_passed.push_back({hash, seal.seq, seal.time});
        return;
    }
    m_passed[m_nextPassed] = {hash, seal.seq, seal.time};
    m_nextPassed = (m_nextPassed + 1) % kMaxConsentSeals;
}

void ConsentRules::finish(const PersonTable& persons) {
    for (const auto& each : m_keys) {
        const auto staff = staffWithKey(persons, each.key, each.subject);
        if (staff.empty())
            continue;
        m_at = {{}, m_chain, each.seal, each.entry, {}, {}, {}, {}};
        m_at.place.subject = each.subject;
        find(kConsentSignature,
             "The consent of the " + each.by + " is signed with the key of " + staff + ", who works on the trial.");
    }
    if (m_notChecked > 0)
        m_log.warn({"consent-not-checked",
                    m_chain,
                    {},
                    {},
                    {},
                    std::to_string(m_notChecked) + " statements about consents rest on what is not shown here.",
                    {},
                    {}});
}

} // namespace caseseal::evidence

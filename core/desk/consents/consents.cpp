// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/consents.h"

#include "consent_signing.h"
#include "data_uses.h"
#include "doors.h"

#include "crypto/digest.h"
#include "study/visit_schedule.h"

#include <algorithm>

namespace caseseal::desk {

using consent::ConsentBook;
using evidence::ConsentAct;
using evidence::ConsentDocument;
using evidence::ConsentStatement;
using evidence::Entry;

bool ConsentStatus::due() const {
    return std::any_of(lines.begin(), lines.end(), [](const ConsentLine& line) { return line.renew; });
}

std::set<std::string> ConsentStatus::scopes() const {
    std::set<std::string> out;
    for (const auto& line : lines)
        out.insert(line.scopes.begin(), line.scopes.end());
    return out;
}

namespace {

constexpr std::size_t kMaxDocumentBytes = 8 << 20;
constexpr std::size_t kMaxTitleBytes = 300, kMaxVersionBytes = 64, kMaxScopeTextBytes = 2000;
constexpr const char* kWitness = "witness";

Attempt attemptOn(const ConsentOrder& order) {
    return {order.withdraw ? "consent.withdraw" : "consent.grant", {order.subject, {}, {}, {}, {}, {}, {}, {}}};
}

std::string mediaTypeOf(base::BytesView content) {
    const auto text = base::textOf(content);
    if (text.starts_with("%PDF-"))
        return "application/pdf";
    const bool plain = base::isUtf8(text) && text.find('\0') == std::string_view::npos &&
                       text.find_first_not_of(" \t\r\n") != std::string_view::npos;
    return plain ? "text/plain" : std::string();
}

bool isTitle(std::string_view text, std::size_t maxBytes) {
    return !text.empty() && text.size() <= maxBytes && base::isUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool isLanguage(std::string_view tag) {
    constexpr std::size_t kMaxTagChars = 35; // RFC 5646
    return tag.size() <= kMaxTagChars && std::all_of(tag.begin(), tag.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

Result<void> checkScopes(const ConsentDocument& document) {
    if (document.scopes.empty())
        return base::badInput("A consent document names at least one scope that is agreed to.");
    std::set<std::string> seen;
    for (const auto& scope : document.scopes)
        if (!evidence::isConsentName(scope) || !seen.insert(scope).second)
            return base::badInput("\"" + scope +
                                  "\" cannot be a scope, or stands there twice: 1 to 64 of a-z, 0-9, "
                                  "point and hyphen.");
    for (const auto& [scope, text] : document.scopeTexts)
        if (!seen.contains(scope) || !isTitle(text, kMaxScopeTextBytes))
            return base::badInput("What the scope " + scope +
                                  " means is said of a scope of the document, in one line.");
    return {};
}

Result<void> checkNeeds(const ConsentDocument& document) {
    if (document.needs.empty())
        return base::badInput("A consent document says who has to sign.");
    for (const auto& signers : document.needs) {
        const bool known = std::all_of(signers.begin(), signers.end(), evidence::isConsentSigner);
        if (!known || (!signers.contains("participant") && !signers.contains("representative")))
            return base::badInput("A consent is signed by the participant or a representative, and by a witness where "
                                  "one is needed.");
    }
    return {};
}

Result<void> checkDocument(const ConsentDocument& document, const std::string& today) {
    if (!evidence::isConsentName(document.name))
        return base::badInput("The name of a consent document has 1 to 64 of a-z, 0-9, point and hyphen.");
    if (!isTitle(document.version, kMaxVersionBytes) || !isTitle(document.title, kMaxTitleBytes))
        return base::badInput("A consent document has a title and a version, each in one line.");
    if (!isLanguage(document.language))
        return base::badInput("\"" + document.language + "\" is no tag of a language, as en or ja.");
    if (!study::daysBetween(document.approved, today))
        return base::badInput("The day of the approval is written as 2026-11-22.");
    if (document.approved > today)
        return base::badInput("The day of the approval, " + document.approved + ", lies ahead.");
    TRY_VOID(checkScopes(document));
    return checkNeeds(document);
}

/// Why this version cannot be published now; nothing where it can.
Result<void> checkOrder(const ConsentBook& book, const std::string& chain, const ConsentDocument& document) {
    for (const auto& other : book.documents()) {
        if (other.at.chain != chain)
            continue;
        const auto& known = other.document;
        if (known.hash == document.hash)
            return base::refused("This very file was published as " + known.title + ", version " + known.version + ".");
        if (known.name != document.name || known.version != document.version)
            continue;
        if (other.replaced)
            return base::refused("Version " + known.version + " of the document " + known.name +
                                 " was replaced by a newer one and does not come back.");
        if (known.language == document.language)
            return base::refused("Version " + known.version + " of the document " + known.name +
                                 " was published in this language already: another text is another version.");
    }
    return {};
}

ConsentLine lineOf(const std::string& name, const ConsentBook& book, const std::string& chain,
                   const consent::ConsentStanding* standing) {
    ConsentLine line;
    line.name = name;
    for (const auto* published : book.inForce(chain)) {
        if (published->document.name != name)
            continue;
        line.versionInForce = published->document.version;
        line.title = published->document.title;
        line.scopeTexts = published->document.scopeTexts;
    }
    if (standing == nullptr)
        return line;
    line.scopes = standing->scopes;
    line.withdrawn = standing->withdrawal != nullptr && standing->scopes.empty();
    if (standing->grant == nullptr)
        return line;
    line.version = standing->grant->version;
    line.agreed = standing->grant->at.time;
    if (const auto* agreed = book.document(standing->grant->document)) {
        line.title = agreed->document.title;
        line.scopeTexts = agreed->document.scopeTexts;
    }
    return line;
}

ConsentStatus statusOf(const std::string& subject, const ConsentBook& book, const std::string& chain) {
    ConsentStatus out;
    out.subject = subject;
    const auto* of = book.find(subject);
    const auto standing = of != nullptr ? of->standing() : std::map<std::string, consent::ConsentStanding>();
    std::set<std::string> names;
    for (const auto* published : book.inForce(chain))
        names.insert(published->document.name);
    for (const auto& [name, one] : standing)
        names.insert(name);
    for (const auto& name : names) {
        const auto found = standing.find(name);
        out.lines.push_back(lineOf(name, book, chain, found == standing.end() ? nullptr : &found->second));
    }
    if (of == nullptr)
        return out;
    for (const auto& renewal : book.renewals(*of))
        for (auto& line : out.lines)
            line.renew = line.renew || line.name == renewal.name;
    return out;
}

/// What an order asks to sign; who signs, and when, is still open.
ConsentStatement statementOf(const ConsentOrder& order, const ConsentDocument& document, const std::string& chain) {
    ConsentStatement out;
    out.chain = chain;
    out.subject = order.subject;
    out.grant = !order.withdraw;
    out.document = order.document;
    out.version = document.version;
    out.language = document.language;
    out.scopes = order.scopes;
    return out;
}

/// In what a signature says something else than it should; empty: in nothing.
std::string differenceOf(const ConsentStatement& said, const ConsentStatement& due) {
    if (said.chain != due.chain)
        return "trial";
    if (said.subject != due.subject)
        return "participant";
    if (said.document != due.document || said.version != due.version || said.language != due.language)
        return "document";
    if (said.grant != due.grant || said.scopes != due.scopes)
        return "decision";
    if (said.time != due.time || said.after != due.after)
        return "moment";
    return said.by == due.by ? std::string() : "person";
}

class TrialConsents final : public Consents {
public:
    explicit TrialConsents(Workbench& bench) : m_bench(bench) {}

    Result<const ConsentBook*> book() override { return m_bench.consents.book(); }
    Result<SealReceipt> publish(const NewConsentDocument& document) override;
    Result<base::Bytes> text(const std::string& hash) override {
        TRY(const auto* all, book());
        if (all->document(hash) == nullptr)
            return base::badInput("No consent document was published with the hash " + hash + ".");
        return m_bench.trial->file("documents/" + hash);
    }
    Result<std::unique_ptr<ConsentSigning>> begin(const ConsentOrder& order) override;
    Result<SealReceipt> complete(ConsentSigning& signing, const crypto::SecretBytes& password) override;
    Result<SealReceipt> withdraw(const ConsentOrder& order, const std::string& reason) override;
    [[nodiscard]] Result<SealReceipt> completeUnasked(const TrialConsentSigning& signing);
    Result<ConsentStatus> status(const std::string& subject) override;
    Result<std::vector<ConsentStatus>> all() override;
    Result<std::map<std::string, std::string>> versionsAt(const std::string& subject,
                                                          const store::TrailRow& entry) override;
    Result<std::set<std::string>> leftOut() override { return m_bench.consents.leftOut(); }
    Result<std::unique_ptr<DataUseJob>> uses(const std::string& subject) override;

private:
    [[nodiscard]] const std::string& chain() const { return m_bench.sealer.chain(); }
    [[nodiscard]] std::string today() const {
        const auto now = m_bench.ports.clock->now();
        return localDay(now, m_bench.ports.clock->zoneMinutes(now));
    }
    [[nodiscard]] Result<void> checkSubject(const std::string& subject);
    [[nodiscard]] Result<void> checkOrderOf(const ConsentOrder& order);
    [[nodiscard]] Result<void> checkGrant(const ConsentOrder& order, const consent::PublishedConsent& published);
    [[nodiscard]] Result<void> checkWithdrawal(const ConsentOrder& order, const consent::PublishedConsent& published);
    [[nodiscard]] Result<void> checkSigned(const TrialConsentSigning& signing);
    [[nodiscard]] Result<void> checkKey(const TrialConsentSigning& signing, const std::string& by);
    [[nodiscard]] Result<void> checkSignature(const TrialConsentSigning& signing, const ConsentAct& act);
    [[nodiscard]] Result<SealReceipt> sealActs(const ConsentOrder& order, const std::vector<ConsentAct>& acts,
                                               const std::string& reason);

    Workbench& m_bench;
};

// ---------------------------------------------------------------- documents

Result<SealReceipt> TrialConsents::publish(const NewConsentDocument& order) {
    return m_bench.attempt({"consent.publish", {}}, [&]() -> Result<SealReceipt> {
        auto document = order.document;
        if (order.content.size() > kMaxDocumentBytes)
            return base::badInput("A consent document has at most 8 MiB.");
        document.hash = base::encodeHex(crypto::sha256(order.content));
        document.mediaType = mediaTypeOf(order.content);
        if (document.mediaType.empty())
            return base::badInput("A consent document is a PDF file or a text in UTF-8; this is neither.");
        TRY_VOID(checkDocument(document, today()));
        TRY(const auto* all, book());
        TRY_VOID(checkOrder(*all, chain(), document));
        PlannedSeal seal;
        Entry entry;
        entry.act = "consent.publish";
        entry.data = document.encode();
        seal.entries.push_back(std::move(entry));
        seal.files["documents/" + document.hash] = order.content;
        return m_bench.seal(std::move(seal), {});
    });
}

// ---------------------------------------------------------------- signing

Result<void> TrialConsents::checkSubject(const std::string& subject) {
    TRY(const auto row, m_bench.trial->projection().subject(subject));
    if (!row)
        return base::badInput("There is no participant " + subject + ".");
    return {};
}

Result<void> TrialConsents::checkGrant(const ConsentOrder& order, const consent::PublishedConsent& published) {
    const auto& document = published.document;
    if (published.replaced)
        return base::refused("Version " + document.version + " of " + document.title +
                             " was replaced by a newer one: nobody signs it any more.");
    if (document.approved > today())
        return base::refused(document.title + " is approved from " + document.approved + " on.");
    if (order.scopes.empty())
        return base::badInput("Nothing was agreed to: choose at least one scope.");
    const std::set<std::string> signers(order.signers.begin(), order.signers.end());
    if (signers.size() != order.signers.size() || !document.isSignedBy(signers))
        return base::badInput("These signatures are not those that " + document.title + " asks for.");
    return {};
}

Result<void> TrialConsents::checkWithdrawal(const ConsentOrder& order, const consent::PublishedConsent& published) {
    if (order.signers.size() != 1 || order.signers.front() == kWitness)
        return base::badInput("One withdraws: the participant or a representative.");
    TRY(const auto* all, book());
    const auto* of = all->find(order.subject);
    const auto standing = of != nullptr ? of->standing() : std::map<std::string, consent::ConsentStanding>();
    const auto found = standing.find(published.document.name);
    const bool any = found != standing.end() && !found->second.scopes.empty();
    const bool there = any && std::all_of(order.scopes.begin(), order.scopes.end(), [&](const std::string& scope) {
                           return found->second.scopes.contains(scope);
                       });
    if (!there)
        return base::refused(order.subject + " has nothing of that kind agreed to " + published.document.title +
                             " that could be withdrawn.");
    return {};
}

Result<void> TrialConsents::checkOrderOf(const ConsentOrder& order) {
    TRY_VOID(checkSubject(order.subject));
    TRY(const auto* all, book());
    const auto* published = all->document(order.document, chain());
    if (published == nullptr && order.withdraw)
        published = all->document(order.document);
    if (published == nullptr)
        return base::badInput("No consent document was published with the hash " + order.document + ".");
    for (const auto& scope : order.scopes)
        if (!published->document.offers(scope))
            return base::badInput(published->document.title + " has no scope \"" + scope + "\".");
    if (!std::all_of(order.signers.begin(), order.signers.end(), evidence::isConsentSigner))
        return base::badInput("Consents are signed by participant, representative and witness.");
    return order.withdraw ? checkWithdrawal(order, *published) : checkGrant(order, *published);
}

Result<std::unique_ptr<ConsentSigning>> TrialConsents::begin(const ConsentOrder& order) {
    return m_bench.attempt(attemptOn(order), [&]() -> Result<std::unique_ptr<ConsentSigning>> {
        TRY_VOID(checkOrderOf(order));
        const auto now = m_bench.ports.clock->now();
        if (m_bench.lastSeal && now.msSinceEpoch < m_bench.lastSeal->msSinceEpoch - evidence::kConsentClockMs)
            return base::refused("The clock of this computer was set back behind the newest seal: put it right before "
                                 "anybody signs.");
        TRY(const auto* all, book());
        const auto* published = all->document(order.document);
        auto statement = statementOf(order, published->document, chain());
        statement.after = m_bench.sealer.head().head;
        statement.time = now;
        auto signing = std::make_unique<TrialConsentSigning>(order, std::move(statement), m_bench.sealer.head().length);
        for (const auto& by : order.signers)
            if (auto key = all->keyOf(chain(), order.subject, by); !key.empty())
                signing->setKnownKey(by, std::move(key));
        return std::unique_ptr<ConsentSigning>(std::move(signing));
    });
}

/// Nobody signs with the key of somebody else, and nobody with a fresh one alone.
Result<void> TrialConsents::checkKey(const TrialConsentSigning& signing, const std::string& by) {
    TRY(const auto key, ledger::VerifierKey::parse(signing.keyOf(by)));
    const auto& subject = signing.order().subject;
    TRY(const auto persons, m_bench.trial->projection().persons(chain()));
    if (const auto staff = evidence::staffWithKey(persons, key, subject); !staff.empty())
        return base::refused("The " + by + " signs with the key of " + staff + ", who works on the trial.");
    TRY(const auto* all, book());
    if (const auto owner = all->ownerOf(chain(), key); !owner.empty() && owner != by + " of " + subject)
        return base::refused("The " + by + " signs with the key of the " + owner + ".");
    const auto& signers = signing.order().signers;
    if (by != kWitness && signing.isFresh(by) && std::find(signers.begin(), signers.end(), kWitness) == signers.end())
        return base::refused("The " + by +
                             " has a card from an earlier consent. Where it is lost, a witness signs "
                             "beside the new one.");
    return {};
}

/// What is to be sealed is what was signed, to the last character, for this participant, document and moment.
Result<void> TrialConsents::checkSignature(const TrialConsentSigning& signing, const ConsentAct& act) {
    const auto& order = signing.order();
    TRY(const auto* all, book());
    TRY(const auto key,
        ledger::VerifierKey::parse(act.key.empty() ? all->keyOf(chain(), order.subject, act.by) : act.key));
    const auto said = evidence::readConsent(act.signature, key);
    if (!said)
        return base::refused("The signature of the " + act.by + " does not stand. " + said.error().message);
    auto due = statementOf(order, all->document(order.document)->document, chain());
    due.by = act.by;
    due.after = signing.statement().after;
    due.time = signing.statement().time;
    if (const auto other = differenceOf(*said, due); !other.empty())
        return base::refused("The signature of the " + act.by + " was given for another " + other + " than this one.");
    return {};
}

Result<void> TrialConsents::checkSigned(const TrialConsentSigning& signing) {
    if (const auto missing = signing.missing(); !missing.empty())
        return base::refused("The signature of the " + missing.front() + " is missing.");
    const auto& statement = signing.statement();
    const auto now = m_bench.ports.clock->now();
    const auto seals = m_bench.sealer.length() - signing.chainLength();
    if (statement.chain != chain() || seals >= evidence::kMaxConsentSeals ||
        now.msSinceEpoch - statement.time.msSinceEpoch > evidence::kMaxConsentMs ||
        now.msSinceEpoch < statement.time.msSinceEpoch - evidence::kConsentClockMs)
        return base::refused("These signatures are not of today: they are counter-signed within a day and " +
                             std::to_string(evidence::kMaxConsentSeals) + " seals, or given anew.");
    TRY_VOID(checkOrderOf(signing.order()));
    for (const auto& by : signing.order().signers)
        TRY_VOID(checkKey(signing, by));
    for (const auto& act : signing.acts())
        TRY_VOID(checkSignature(signing, act));
    return {};
}

Result<SealReceipt> TrialConsents::sealActs(const ConsentOrder& order, const std::vector<ConsentAct>& acts,
                                            const std::string& reason) {
    PlannedSeal seal;
    for (const auto& act : acts) {
        Entry entry;
        entry.act = act.name();
        entry.place.subject = order.subject;
        entry.reason = reason;
        entry.data = act.encode();
        seal.entries.push_back(std::move(entry));
    }
    return m_bench.seal(std::move(seal), order.subject);
}

Result<SealReceipt> TrialConsents::complete(ConsentSigning& signing, const crypto::SecretBytes& password) {
    const auto* own = dynamic_cast<const TrialConsentSigning*>(&signing);
    CHECK(own != nullptr);
    return m_bench.attempt(attemptOn(own->order()), [&]() -> Result<SealReceipt> {
        TRY_VOID(checkSigned(*own));
        if (!own->order().withdraw)
            TRY_VOID(m_bench.checkPassword(password));
        return sealActs(own->order(), own->acts(), {});
    });
}

Result<SealReceipt> TrialConsents::completeUnasked(const TrialConsentSigning& signing) {
    CHECK(m_bench.info.practice);
    TRY_VOID(checkSigned(signing));
    return sealActs(signing.order(), signing.acts(), {});
}

Result<SealReceipt> TrialConsents::withdraw(const ConsentOrder& order, const std::string& reason) {
    return m_bench.attempt(attemptOn(order), [&]() -> Result<SealReceipt> {
        CHECK(order.withdraw);
        if (!isTitle(reason, kMaxScopeTextBytes))
            return base::badInput("A withdrawal without the card says in one line how it was told, as \"by phone\".");
        TRY_VOID(checkOrderOf(order));
        return sealActs(order, {{false, order.document, order.scopes, order.signers.front(), {}, {}}}, reason);
    });
}

// ---------------------------------------------------------------- how participants stand

Result<ConsentStatus> TrialConsents::status(const std::string& subject) {
    TRY_VOID(checkSubject(subject));
    TRY(const auto* all, book());
    return statusOf(subject, *all, chain());
}

Result<std::vector<ConsentStatus>> TrialConsents::all() {
    TRY(const auto* all, book());
    TRY(const auto subjects, m_bench.trial->projection().subjects());
    std::vector<ConsentStatus> out;
    for (const auto& row : subjects)
        out.push_back(statusOf(row.subject, *all, chain()));
    return out;
}

Result<std::map<std::string, std::string>> TrialConsents::versionsAt(const std::string& subject,
                                                                     const store::TrailRow& entry) {
    TRY(const auto* all, book());
    std::map<std::string, std::string> out;
    const auto* of = all->find(subject);
    if (of == nullptr)
        return out;
    const auto moment = momentOf(entry);
    for (const auto& [name, standing] : of->standing(&moment))
        if (standing.grant != nullptr && !standing.scopes.empty())
            out[name] = standing.grant->version;
    return out;
}

Result<std::unique_ptr<DataUseJob>> TrialConsents::uses(const std::string& subject) {
    TRY_VOID(checkSubject(subject));
    TRY(const auto row, m_bench.trial->projection().subject(subject));
    TRY(const auto* all, book());
    TRY(auto reader, m_bench.trial->openReader());
    const auto* of = all->find(subject);
    return makeDataUses(std::move(reader), *row, of != nullptr ? *of : consent::ParticipantConsent{subject, {}, {}});
}

} // namespace

Result<SealReceipt> completePractice(Consents& consents, ConsentSigning& signing) {
    auto* trial = dynamic_cast<TrialConsents*>(&consents);
    const auto* own = dynamic_cast<const TrialConsentSigning*>(&signing);
    CHECK(trial != nullptr && own != nullptr);
    return trial->completeUnasked(*own);
}

std::unique_ptr<Consents> makeConsents(Workbench& bench) { return std::make_unique<TrialConsents>(bench); }

} // namespace caseseal::desk

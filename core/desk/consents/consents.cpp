// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/consents.h"

#include "consent_publication.h"
#include "consent_signing.h"
#include "data_uses.h"
#include "doors.h"

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

constexpr std::size_t kMaxReasonBytes = 2000;
constexpr const char* kWitness = "witness";

Attempt attemptOn(const ConsentOrder& order) {
    return {order.withdraw ? "consent.withdraw" : "consent.grant", {order.subject, {}, {}, {}, {}, {}, {}, {}}};
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
    Result<std::map<std::string, ConsentDocument>> agreedAt(const std::string& subject,
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
        TRY(const auto* all, book());
        TRY(const auto document, checkPublication(order, *all, chain(), today()));
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
        if (!isConsentLine(reason, kMaxReasonBytes))
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

Result<std::map<std::string, ConsentDocument>> TrialConsents::agreedAt(const std::string& subject,
                                                                       const store::TrailRow& entry) {
    TRY(const auto* all, book());
    std::map<std::string, ConsentDocument> out;
    const auto* of = all->find(subject);
    if (of == nullptr)
        return out;
    const auto moment = momentOf(entry);
    for (const auto& [name, standing] : of->standing(&moment))
        if (standing.grant != nullptr && !standing.scopes.empty())
            out[name] = all->document(standing.grant->document)->document;
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

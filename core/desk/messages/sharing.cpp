// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sharing.h"

#include "doors.h"
#include "home.h"
#include "ledger_link.h"
#include "message_jobs.h"
#include "person_entries.h"

#include "evidence/role.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

constexpr std::string_view kCardFormat = "caseseal.org/installation@v1";
constexpr std::string_view kMessageFormat = "evidence";

Json recipientOf(const InstallationCard& card) {
    return Json::Object{{"age", card.age}, {"chain", card.chain}, {"site", card.site}};
}

Json headsOf(const std::vector<evidence::ChainHead>& heads) {
    Json::Array list;
    for (const auto& head : heads)
        list.emplace_back(Json::Object{{"chain", head.chain},
                                       {"head", base::encodeHex(head.head)},
                                       {"length", static_cast<std::int64_t>(head.length)}});
    return list;
}

/// Chains that a member of `data` lists, each with its own "chain".
std::vector<std::string> chainsIn(const Entry& entry, const char* key) {
    std::vector<std::string> out;
    const Json* list = entry.data.find(key);
    if (list != nullptr && list->asArray() != nullptr)
        for (const Json& one : *list->asArray())
            out.push_back(textOr(one, "chain"));
    return out;
}

/// A message on its way into the record.
struct Arriving {
    explicit Arriving(std::shared_ptr<const OpenMessage> opened)
        : message(std::move(opened)), arrival{*message->source,    {},
                                              message->newEntries, message->checkpointNote,
                                              message->tiles,      message->ledgerSize,
                                              message->ownPlaces} {
        for (const auto& head : message->newHeads)
            arrival.chains.push_back(head.chain);
    }
    std::shared_ptr<const OpenMessage> message;
    store::Arrival arrival;
};

/// The own chain is not among `heads`: what came back of it is no news of others.
Entry receiveEntry(const OpenMessage& message) {
    auto others = message.newHeads;
    if (message.own)
        std::erase_if(others, [&](const auto& head) { return head.chain == message.own->head.chain; });
    Json::Object data{{"count", static_cast<std::int64_t>(message.newEntries)},
                      {"format", kMessageFormat},
                      {"heads", headsOf(others)},
                      {"sha256", base::encodeHex(message.hash)}};
    if (message.own)
        data["own"] = static_cast<std::int64_t>(message.ownLost());
    Entry entry;
    entry.act = "data.receive";
    entry.data = std::move(data);
    return entry;
}

/// The chain goes on behind what came back; what is known of behind that is lost for good.
Entry restoreEntry(const OpenMessage& message, const std::string& reason) {
    Entry entry;
    entry.act = "chain.restore";
    entry.data = Json::Object{{"from", base::encodeHex(message.own->head.head)},
                              {"lost", static_cast<std::int64_t>(message.missing)},
                              {"reason", reason}};
    return entry;
}

class TrialSharing final : public Sharing {
public:
    explicit TrialSharing(Workbench& bench) : m_bench(bench) {}

    Result<InstallationCard> card() override;
    Result<std::vector<Partner>> partners() override;
    Result<SealReceipt> adopt(const std::string& card) override;
    Result<std::unique_ptr<SendJob>> prepareSend(const SendOrder& order) override;
    Result<SealReceipt> note(const SendDone& done) override;
    Result<std::unique_ptr<ReceiveJob>> prepareReceive() override;
    Result<std::unique_ptr<SaveJob>> prepareKeep(std::shared_ptr<const Message> message,
                                                 const std::string& lostReason) override;
    Result<SealReceipt> finishKeep(std::unique_ptr<SaveJob> job) override;
    Result<SealReceipt> handOver(const std::string& subject, const std::string& partner,
                                 const std::string& reason) override;
    Result<SealReceipt> takeOver(const std::string& subject, bool force, const std::string& reason) override;

private:
    [[nodiscard]] Result<exchange::AgeIdentity> identity();
    [[nodiscard]] Result<void> checkCard(const InstallationCard& card);
    [[nodiscard]] Result<InstallationCard> partner(const std::string& name);
    [[nodiscard]] Result<SealReceipt> seal(Entry entry, std::string role);
    [[nodiscard]] Result<void> checkHeld(const OpenMessage& message);
    [[nodiscard]] Result<void> checkMissing(const OpenMessage& message, const std::string& lostReason) const;
    [[nodiscard]] Result<void> seeCheckpoint(const store::Arrival& arrival);
    [[nodiscard]] std::uint64_t knownSeals() const;
    [[nodiscard]] Result<std::string> sealHash(const std::string& chain, std::optional<std::uint64_t> seal);
    [[nodiscard]] store::Projection& projection() { return m_bench.trial->projection(); }
    [[nodiscard]] bool has(evidence::Role role) const {
        return std::ranges::count(m_bench.sealer.author().roles, nameOf(role)) > 0;
    }

    Workbench& m_bench;
};

// ---------------------------------------------------------------- cards

Result<exchange::AgeIdentity> TrialSharing::identity() {
    TRY(auto kept, m_bench.trial->setting(setting::kAgeIdentity));
    if (!kept) {
        const auto fresh = exchange::AgeIdentity::make();
        TRY_VOID(m_bench.trial->saveSetting(setting::kAgeIdentity, fresh.text().view()));
        return exchange::AgeIdentity::parse(base::textOf(fresh.text().view()));
    }
    auto parsed = exchange::AgeIdentity::parse(base::textOf(*kept));
    crypto::wipe(kept->data(), kept->size());
    return parsed;
}

Result<InstallationCard> TrialSharing::card() {
    TRY(const auto chains, projection().chains());
    TRY(const auto own, identity());
    const auto& author = m_bench.sealer.author();
    InstallationCard card;
    card.study = m_bench.study.oid;
    card.site = m_bench.info.site;
    card.installation = chains.empty() ? std::string() : chains.front().installation;
    card.chain = m_bench.sealer.chain();
    card.age = own.recipient().text();
    card.by = author.id;
    card.name = author.name;
    return card.signedBy(m_bench.sealer.signer());
}

Result<std::vector<Partner>> TrialSharing::partners() {
    TRY(const auto acts, projection().shareActs());
    TRY(const auto chains, projection().chains());
    std::vector<Partner> partners;
    const auto find = [&](const std::string& chain) {
        return std::ranges::find_if(partners, [&](const auto& one) { return one.card.chain == chain; });
    };
    for (const auto& row : acts) {
        const auto card = InstallationCard::parse(textOr(row.entry.data, "card"));
        if (card) {
            const auto known = find(card->chain);
            (known == partners.end() ? partners.emplace_back() : *known).card = *card;
            continue;
        }
        const bool received = row.entry.act == "data.receive";
        for (const auto& chain : chainsIn(row.entry, received ? "heads" : "recipients"))
            if (const auto at = find(chain); at != partners.end())
                (received ? at->receivedAt : at->sentAt) = row.time;
    }
    for (auto& partner : partners)
        for (const auto& chain : chains)
            partner.seals = chain.chain == partner.card.chain ? chain.seals : partner.seals;
    return partners;
}

Result<void> TrialSharing::checkCard(const InstallationCard& card) {
    if (card.study != m_bench.study.oid)
        return base::badInput("The card is of another study, " + card.study + "; this trial is of " +
                              m_bench.study.oid + ".");
    if (card.chain == m_bench.sealer.chain())
        return base::badInput("This is the card of this very installation. The others adopt it.");
    TRY(const auto known, partners());
    if (std::ranges::any_of(known, [&](const auto& one) { return one.card.note == card.note; }))
        return base::badInput("This card was adopted already.");
    return {};
}

Result<SealReceipt> TrialSharing::adopt(const std::string& text) {
    return m_bench.attempt({"data.share", {}, false}, [&]() -> Result<SealReceipt> {
        if (!has(evidence::Role::Admin) && !has(evidence::Role::DataManager))
            return base::refused("Other installations are adopted by an administrator or a data manager.");
        TRY(const auto card, InstallationCard::parse(text));
        TRY_VOID(checkCard(card));
        Entry entry;
        entry.act = "data.share";
        entry.data = Json::Object{{"card", card.note},
                                  {"format", kCardFormat},
                                  {"purpose", "partner"},
                                  {"recipients", Json::Array{recipientOf(card)}},
                                  {"sha256", base::encodeHex(crypto::sha256(base::bytesOf(card.note)))}};
        return seal(std::move(entry), std::string(nameOf(has(evidence::Role::Admin) ? evidence::Role::Admin
                                                                                    : evidence::Role::DataManager)));
    });
}

/// By chain, the beginning of it, or site.
Result<InstallationCard> TrialSharing::partner(const std::string& name) {
    TRY(const auto known, partners());
    std::vector<const Partner*> meant;
    for (const auto& one : known)
        if (one.card.chain == name || one.card.site == name || (name.size() >= 8 && one.card.chain.starts_with(name)))
            meant.push_back(&one);
    if (meant.empty())
        return base::badInput("There is no partner \"" + name + "\": adopt its card first.");
    if (meant.size() > 1)
        return base::badInput("Several partners are called \"" + name + "\": name the chain.");
    return meant.front()->card;
}

Result<SealReceipt> TrialSharing::seal(Entry entry, std::string role) {
    const std::string subject = entry.place.subject;
    PlannedSeal plan;
    plan.entries.push_back(std::move(entry));
    plan.role = std::move(role);
    return m_bench.seal(std::move(plan), subject);
}

// ---------------------------------------------------------------- messages

Result<std::unique_ptr<SendJob>> TrialSharing::prepareSend(const SendOrder& order) {
    return m_bench.attempt({"data.share", {}, false}, [&]() -> Result<std::unique_ptr<SendJob>> {
        SendTask task;
        task.order = order;
        TRY(const auto notShared, m_bench.consents.leftOut());
        task.order.leftOut.insert(notShared.begin(), notShared.end());
        if (order.partners.empty()) {
            TRY(const auto all, partners());
            for (const auto& one : all)
                task.recipients.push_back(one.card);
        }
        for (const auto& name : order.partners) {
            TRY(const auto card, partner(name));
            task.recipients.push_back(card);
        }
        if (task.recipients.empty())
            return base::badInput("There is nobody to send to yet: adopt the card of another installation first.");
        task.scratchFolder = m_bench.trial->folder();
        TRY(task.reader, m_bench.trial->openReader());
        return makeSendJob(std::move(task));
    });
}

Result<SealReceipt> TrialSharing::note(const SendDone& done) {
    return m_bench.attempt({"data.share", {}, false}, [&]() -> Result<SealReceipt> {
        TRY_VOID(m_bench.consents.takeBackWithdrawn(done.place, done.leftOut));
        Json::Array recipients;
        for (const auto& card : done.recipients)
            recipients.emplace_back(recipientOf(card));
        Entry entry;
        entry.act = "data.share";
        entry.data = Json::Object{{"count", static_cast<std::int64_t>(done.entries)},
                                  {"format", kMessageFormat},
                                  {"heads", headsOf(done.heads)},
                                  {"purpose", done.purpose},
                                  {"recipients", std::move(recipients)},
                                  {"sha256", base::encodeHex(done.hash)},
                                  {"withheld", static_cast<std::int64_t>(done.withheld)}};
        return seal(std::move(entry), {});
    });
}

std::uint64_t TrialSharing::knownSeals() const {
    const auto& older = m_bench.olderCopy;
    return older ? std::max(older->seen, older->seals + older->onLedger) : 0;
}

Result<std::unique_ptr<ReceiveJob>> TrialSharing::prepareReceive() {
    return m_bench.attempt({"data.receive", {}, false}, [&]() -> Result<std::unique_ptr<ReceiveJob>> {
        TRY(const auto known, partners());
        std::map<std::string, InstallationCard> cards;
        for (const auto& one : known)
            cards.emplace(one.card.chain, one.card);
        TRY(auto own, identity());
        TRY(auto link, LedgerLink::load(*m_bench.trial));
        TRY(auto reader, m_bench.trial->openReader());
        TRY(auto waiting, m_bench.trial->notLogged(m_bench.sealer.chain()));
        return makeReceiveJob({std::move(reader), m_bench.sealer.chain(), knownSeals(), m_bench.sealer.author().id,
                               std::move(cards), std::move(own), std::move(link.origin), std::move(waiting),
                               std::move(link.policy), m_bench.trial->folder(), m_bench.ports.leastWorkBits});
    });
}

Result<std::unique_ptr<SaveJob>> TrialSharing::prepareKeep(std::shared_ptr<const Message> message,
                                                           const std::string& lostReason) {
    return m_bench.attempt({"data.receive", {}, false}, [&]() -> Result<std::unique_ptr<SaveJob>> {
        CHECK(message->isNew());
        auto opened = std::static_pointer_cast<const OpenMessage>(std::move(message)); // there is no other kind
        TRY_VOID(checkHeld(*opened));
        TRY_VOID(checkMissing(*opened, lostReason));
        auto arriving = std::make_shared<Arriving>(std::move(opened));
        TRY(const auto kept, m_bench.trial->checkpointNote());
        const auto known = ledger::SignedCheckpoint::parse(kept);
        if (known && known->checkpoint.size >= arriving->message->ledgerSize) // a look at the ledger came between
            arriving->arrival.checkpointNote.clear();
        TRY_VOID(seeCheckpoint(arriving->arrival));
        PlannedSeal plan;
        plan.entries.push_back(receiveEntry(*arriving->message));
        if (arriving->message->missing > 0)
            plan.entries.push_back(restoreEntry(*arriving->message, lostReason));
        plan.arrival = &arriving->arrival;
        plan.follows = arriving->message->own;
        std::vector<PlannedSeal> plans;
        plans.push_back(std::move(plan));
        return m_bench.prepareSave(std::move(plans), std::move(arriving));
    });
}

Result<SealReceipt> TrialSharing::finishKeep(std::unique_ptr<SaveJob> job) {
    TRY(const auto receipt, m_bench.finishSave(std::move(job), {}));
    m_bench.consents.forget();     // others may have said something of them
    TRY_VOID(m_bench.readStudy()); // own seals may have come back
    TRY_VOID(m_bench.readHead());
    TRY_VOID(m_bench.readStanding());
    return receipt;
}

Result<void> TrialSharing::checkHeld(const OpenMessage& message) {
    TRY(const auto heads, m_bench.trial->heads());
    for (const auto& held : message.held) {
        const auto now = std::ranges::find(heads, held.first, &evidence::ChainHead::chain);
        if ((now == heads.end() ? 0 : now->length) != held.second)
            return base::refused("Something was kept or sealed since this message was opened. Open it again.");
    }
    return {};
}

/// What is sealed behind a part of what was lost is a second history, unless the rest is gone for good.
Result<void> TrialSharing::checkMissing(const OpenMessage& message, const std::string& lostReason) const {
    if (message.missing == 0)
        return {};
    if (lostReason.empty())
        return base::refused("The message holds " + std::to_string(message.ownLost()) +
                             " seals of this installation that are lost here, and " + std::to_string(message.missing) +
                             " more are known of. Nothing was kept. Receive the newest message of every other "
                             "installation; where nobody has them, an administrator says so with a reason.");
    if (!m_bench.mayDo("chain.restore"))
        return base::refused("That seals are lost for good is said by an administrator.");
    return {};
}

/// The seal that says so has seen the checkpoint that comes with it.
Result<void> TrialSharing::seeCheckpoint(const store::Arrival& arrival) {
    if (arrival.checkpointNote.empty())
        return {};
    TRY(const auto head, ledger::SignedCheckpoint::parse(arrival.checkpointNote));
    m_bench.sealer.setCheckpoint(head.checkpoint);
    return {};
}

// ---------------------------------------------------------------- where participants are at home

/// Hex; zeros where there is none.
Result<std::string> TrialSharing::sealHash(const std::string& chain, std::optional<std::uint64_t> seal) {
    if (!seal)
        return base::encodeHex(crypto::Digest{});
    TRY(const auto note, projection().sealNote(chain, *seal));
    return base::encodeHex(note ? crypto::sha256(base::bytesOf(*note)) : crypto::Digest{});
}

Result<SealReceipt> TrialSharing::handOver(const std::string& subject, const std::string& name,
                                           const std::string& reason) {
    return m_bench.attempt({"subject.transfer", {subject, {}, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        TRY(const auto row, projection().subject(subject));
        if (!row || row->status.empty())
            return base::badInput("There is no participant " + subject + ".");
        TRY(const auto why, whyNotAtHome(projection(), subject));
        if (!why.empty())
            return base::refused(why);
        TRY(const auto card, partner(name));
        TRY(const auto newest, projection().newestSealAbout(subject, card.chain));
        TRY(auto hash, sealHash(card.chain, newest));
        Entry entry;
        entry.act = "subject.transfer";
        entry.place.subject = subject;
        entry.reason = reason;
        entry.data = Json::Object{{"chain", card.chain}, {"seal", std::move(hash)}};
        return seal(std::move(entry), {});
    });
}

Result<SealReceipt> TrialSharing::takeOver(const std::string& subject, bool force, const std::string& reason) {
    return m_bench.attempt({"subject.adopt", {subject, {}, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        TRY(const auto row, projection().subject(subject));
        if (!row || row->home.empty())
            return base::badInput("There is no participant " + subject + " of another installation here.");
        if (row->atHome)
            return base::badInput(subject + " is at home here.");
        const bool handed = row->handedTo == m_bench.sealer.chain();
        TRY(const auto home, nameOfChain(projection(), row->home));
        if (row->home == m_bench.sealer.chain())
            return base::refused(subject + " was handed over from here; who received the participant hands back.");
        if (!handed && !force)
            return base::refused(subject + " was not handed over to this installation. Ask " + home +
                                 " to do so; where that installation is lost, an administrator takes over by force.");
        if (!handed && !has(evidence::Role::Admin))
            return base::refused("Only an administrator may take over a participant without a transfer.");
        if (!handed && reason.empty())
            return base::badInput("To take over a participant by force needs a reason.");
        TRY(const auto newest, projection().newestSealAbout(subject, row->home));
        TRY(auto hash, sealHash(row->home, handed ? std::optional(row->handedSeal) : newest));
        Entry entry;
        entry.act = "subject.adopt";
        entry.place.subject = subject;
        entry.reason = reason;
        entry.data = Json::Object{{"chain", row->home}, {"forced", !handed}, {"seal", std::move(hash)}};
        return seal(std::move(entry), handed ? std::string() : std::string(nameOf(evidence::Role::Admin)));
    });
}

} // namespace

Result<SealReceipt> Sharing::keep(std::shared_ptr<const Message> message, const std::string& lostReason) {
    if (!message->isNew())
        return SealReceipt{};
    TRY(auto job, prepareKeep(std::move(message), lostReason));
    base::NoProgress quiet;
    TRY_VOID(job->write(quiet));
    return finishKeep(std::move(job));
}

std::unique_ptr<Sharing> makeSharing(Workbench& bench) { return std::make_unique<TrialSharing>(bench); }

} // namespace caseseal::desk

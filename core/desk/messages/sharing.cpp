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

class TrialSharing final : public Sharing {
public:
    explicit TrialSharing(Workbench& bench) : m_bench(bench) {}

    Result<InstallationCard> card() override;
    Result<std::vector<Partner>> partners() override;
    Result<SealReceipt> adopt(const std::string& card) override;
    Result<std::unique_ptr<SendJob>> prepareSend(const SendOrder& order) override;
    Result<SealReceipt> note(const SendDone& done) override;
    Result<std::unique_ptr<ReceiveJob>> prepareReceive() override;
    Result<SealReceipt> keep(const Message& message) override;
    Result<SealReceipt> handOver(const std::string& subject, const std::string& partner,
                                 const std::string& reason) override;
    Result<SealReceipt> takeOver(const std::string& subject, bool force, const std::string& reason) override;

private:
    [[nodiscard]] Result<exchange::AgeIdentity> identity();
    [[nodiscard]] Result<void> checkCard(const InstallationCard& card);
    [[nodiscard]] Result<InstallationCard> partner(const std::string& name);
    [[nodiscard]] Result<SealReceipt> seal(Entry entry, const store::Arrival* arrival, std::string role);
    [[nodiscard]] Result<SealReceipt> keepOpen(const OpenMessage& message);
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
        return seal(
            std::move(entry), nullptr,
            std::string(nameOf(has(evidence::Role::Admin) ? evidence::Role::Admin : evidence::Role::DataManager)));
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

Result<SealReceipt> TrialSharing::seal(Entry entry, const store::Arrival* arrival, std::string role) {
    const std::string subject = entry.place.subject;
    PlannedSeal plan;
    plan.entries.push_back(std::move(entry));
    plan.arrival = arrival;
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
        return seal(std::move(entry), nullptr, {});
    });
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
        return makeReceiveJob({std::move(reader), m_bench.sealer.chain(), std::move(cards), std::move(own),
                               std::move(link.origin), std::move(waiting), std::move(link.policy),
                               m_bench.trial->folder(), m_bench.ports.leastWorkBits});
    });
}

Result<SealReceipt> TrialSharing::keep(const Message& message) {
    return m_bench.attempt({"data.receive", {}, false}, [&]() -> Result<SealReceipt> {
        if (!message.isNew())
            return SealReceipt{};
        return keepOpen(static_cast<const OpenMessage&>(message)); // there is no other kind
    });
}

Result<SealReceipt> TrialSharing::keepOpen(const OpenMessage& message) {
    TRY(const auto heads, m_bench.trial->heads());
    for (const auto& held : message.held) {
        const auto now = std::ranges::find(heads, held.first, &evidence::ChainHead::chain);
        if ((now == heads.end() ? 0 : now->length) != held.second)
            return base::refused("Another message was kept since this one was opened. Open it again.");
    }
    store::Arrival arrival{*message.source,  {}, message.checkpointNote, message.tiles, message.ledgerSize,
                           message.ownPlaces};
    for (const auto& head : message.newHeads)
        arrival.chains.push_back(head.chain);
    TRY(const auto kept, m_bench.trial->checkpointNote());
    const auto known = ledger::SignedCheckpoint::parse(kept);
    if (known && known->checkpoint.size >= message.ledgerSize) // a look at the ledger came between
        arrival.checkpointNote.clear();
    Entry entry;
    entry.act = "data.receive";
    entry.data = Json::Object{{"count", static_cast<std::int64_t>(message.newEntries)},
                              {"format", kMessageFormat},
                              {"heads", headsOf(message.newHeads)},
                              {"sha256", base::encodeHex(message.hash)}};
    TRY(const auto receipt, seal(std::move(entry), &arrival, {}));
    m_bench.consents.forget(); // others may have said something of them
    if (!arrival.checkpointNote.empty()) {
        TRY(const auto head, ledger::SignedCheckpoint::parse(arrival.checkpointNote));
        m_bench.sealer.setCheckpoint(head.checkpoint);
    }
    return receipt;
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
        return seal(std::move(entry), nullptr, {});
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
        return seal(std::move(entry), nullptr, handed ? std::string() : std::string(nameOf(evidence::Role::Admin)));
    });
}

} // namespace

std::unique_ptr<Sharing> makeSharing(Workbench& bench) { return std::make_unique<TrialSharing>(bench); }

} // namespace caseseal::desk

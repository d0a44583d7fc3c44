// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "work_trial.h"

#include "desk/alarms.h"
#include "desk/membership.h"
#include "desk/sharing.h"
#include "ledger/policy_parties.h"
#include "store/trial_file.h"

#include <set>

/// Installations of one trial that share a ledger in a folder and send each other messages. The clock is theirs all.
namespace caseseal::desk::test {

namespace fs = std::filesystem;

class SharingSite {
public:
    SharingSite(std::string siteName, fs::path place, std::shared_ptr<base::FixedClock> sharedClock)
        : name(std::move(siteName)), folder(place / (name + ".caseseal")), clock(std::move(sharedClock)),
          m_heads(place / (name + "-heads")) {
        NewTrial trial;
        trial.folder = folder;
        trial.odm = workStudy();
        trial.site = name;
        trial.adminId = "root";
        trial.adminName = "Rosa " + name;
        desk = must(Desk::create(trial, kWord(), ports()));
        for (const auto& [id, role] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"nora", "coordinator"}, {"elias", "investigator"}, {"tom", "monitor"}, {"marta", "data-manager"}}) {
            const crypto::SecretBytes first(std::string_view("first-password-7"));
            must(desk->people().add(id, std::string(id) + " of " + name, name, {role}, first));
            desk.reset();
            must(Desk::open(folder, id, first, &kWord(), ports()));
            as("root");
        }
    }
    [[nodiscard]] Ports ports() const { return {clock, m_heads}; }
    Desk& as(const char* id) {
        desk.reset();
        clock->advanceMs(1'000);
        desk = must(Desk::open(folder, id, kWord(), nullptr, ports()));
        return *desk;
    }
    /// The trial's folder as it is now, kept beside it.
    [[nodiscard]] fs::path keepCopy() {
        desk.reset();
        fs::path copy = folder.parent_path() / (name + "-copy.caseseal");
        fs::copy(folder, copy, fs::copy_options::recursive);
        return copy;
    }
    /// A copy takes the folder's place, on this computer or on one that has seen nothing of the trial.
    void putBack(const fs::path& copy, bool newComputer = false) {
        desk.reset();
        fs::remove_all(folder);
        fs::rename(copy, folder);
        if (newComputer)
            m_heads = folder.parent_path() / (name + "-new-heads");
    }
    void setting(const char* key, std::string_view value) {
        desk.reset();
        must(must(store::TrialFile::open(folder, "root", kWord())).trial->saveSetting(key, base::bytesOf(value)));
        as("root");
    }
    [[nodiscard]] evidence::Verdict verify() const {
        base::NoProgress quiet;
        return must(must(desk->jobs())->verify(quiet)).verdict;
    }
    [[nodiscard]] fs::path send(const fs::path& target, SendOrder order = {}) const {
        base::NoProgress quiet;
        const auto job = must(desk->sharing().prepareSend(order));
        const auto done = must(job->write(target, quiet));
        must(desk->sharing().note(done));
        return fs::is_directory(target) ? target / done.file : target;
    }
    /// True: something was new.
    [[nodiscard]] Result<bool> receive(const fs::path& file, const std::string& lostReason = {}) const {
        base::NoProgress quiet;
        TRY(const auto job, desk->sharing().prepareReceive());
        auto message = job->open(file, quiet);
        TRY_VOID(desk->alarms().keep(job->alarms()));
        if (!message)
            return message.error();
        TRY(const auto receipt, desk->sharing().keep(std::move(*message), lostReason));
        return receipt.entries > 0;
    }
    [[nodiscard]] std::string chain() const { return desk->info().chain; }
    [[nodiscard]] std::optional<std::string> value(const FormPlace& form, const char* item) const {
        const auto found =
            must(desk->projection().value({form.subject, form.event, form.eventRepeat, form.form, form.formRepeat,
                                           std::string_view(item) == "I.HB" ? "IG.LB" : "IG.VS", "", item}));
        return found ? found->value : std::nullopt;
    }

    std::string name;
    fs::path folder;
    std::shared_ptr<base::FixedClock> clock;
    std::unique_ptr<Desk> desk;

private:
    fs::path m_heads;
};

/// What the record says, table by table, without what only this installation numbers: the same wherever it is complete.
inline std::map<std::string, std::string> tablesOf(Desk& desk) {
    std::map<std::string, std::string> tables;
    const auto say = [&tables](const char* table, std::initializer_list<std::string> words) {
        for (const auto& word : words)
            tables[table] += word + '|';
        tables[table] += '\n';
    };
    const auto number = [](auto value) { return std::to_string(value); };
    auto& projection = desk.projection();
    for (const auto& row : must(projection.subjects()))
        say("subject", {row.subject, row.status, row.home, row.handedTo, base::encodeTime(row.enrolled)});
    for (const auto& form : must(projection.formStates())) {
        const auto& place = form.place;
        say("form", {place.subject, place.event, place.eventRepeat, place.form, number(form.values),
                     number(form.blanks), number(form.complete), number(form.isSigned), number(form.verified),
                     number(form.frozen), number(form.locked), number(form.changedAfterSignature),
                     number(form.openQueries), number(form.verifiedItems), number(form.toVerify), form.studyVersion});
        for (const auto& value : must(projection.values(place)))
            say("value",
                {place.subject, place.event, place.eventRepeat, place.form, value.place.item,
                 value.value.value_or("(blank)"), value.unit, value.nullFlavour, value.chain, number(value.seal),
                 number(value.entry), base::encodeHex(value.leaf), number(value.verified), number(value.derived),
                 number(value.keptCheck), number(value.changedAfterSignature), number(value.changes)});
    }
    for (const auto& event : must(projection.events()))
        say("event", {event.subject, event.event, event.eventRepeat, event.date, number(event.skipped), event.reason});
    std::set<std::string> queries;
    for (const auto& query : must(projection.queries()))
        queries.insert(query.chain + "|" + number(query.inChain) + "|" + query.place.describe() + "|" + query.status +
                       "|" + query.text + "|" + query.openedBy + "|" + base::encodeTime(query.lastChange) + "|" +
                       number(query.reopened));
    for (const auto& query : queries)
        say("query", {query});
    std::set<std::string> persons;
    for (const auto& chain : must(projection.chains())) {
        const auto declared = must(projection.persons(chain.chain));
        for (const auto& person : declared.all())
            persons.insert(chain.chain + "|" + person.id + "|" + person.name + "|" + person.key);
    }
    for (const auto& person : persons)
        say("person", {person});
    return tables;
}

/// Every site with every other's card, on one ledger, by one policy.
class SharingSites {
public:
    explicit SharingSites(const std::vector<std::string>& names) {
        for (const auto& name : names)
            sites.push_back(std::make_unique<SharingSite>(name, place(), clock));
        fs::create_directory(messages());
        shareLedger();
        for (auto& site : sites)
            for (auto& other : sites)
                if (site != other)
                    must(site->desk->sharing().adopt(must(other->desk->sharing().card()).note));
    }
    [[nodiscard]] fs::path place() const { return m_dir.path().toStdString(); }
    [[nodiscard]] fs::path messages() const { return place() / "messages"; }
    SharingSite& operator[](std::size_t index) { return *sites.at(index); }
    /// Each looks twice: what one put there counts for the others too.
    void publish() {
        for (int round = 0; round < 2; ++round)
            for (auto& site : sites)
                must(site->desk->publish());
    }
    /// From one to another, through the folder, by their administrators.
    bool pass(std::size_t from, std::size_t to) {
        (*this)[from].as("root");
        (*this)[to].as("root");
        return must((*this)[to].receive((*this)[from].send(messages(), {{(*this)[to].chain()}, "test", {}})));
    }

    std::shared_ptr<base::FixedClock> clock =
        std::make_shared<base::FixedClock>(base::parseTime("2026-11-01T08:00:00.000Z").value(), 60);
    std::vector<std::unique_ptr<SharingSite>> sites;

private:
    void shareLedger() {
        const std::string origin = "ledger.example.org/work-1";
        for (auto& site : sites) {
            site->setting("ledger.origin", origin);
            site->setting("ledger.member", site->name + "-member");
            site->setting("ledger.folder", (place() / "ledger").string());
        }
        ledger::Policy policy;
        policy.quorum = "none";
        for (auto& site : sites) {
            std::vector<std::string> keys;
            for (const auto& key : must(site->desk->membership().state()).keys)
                keys.push_back(key.encode());
            policy = must(ledger::withParty(std::move(policy),
                                            must(ledger::makeParty(site->name + "-member", keys, {}, origin))));
        }
        policy = must(ledger::withQuorum(std::move(policy), "1 of " + std::to_string(sites.size())));
        for (auto& site : sites)
            must(site->desk->membership().adopt(policy.encode(), "one ledger for all"));
    }
    QTemporaryDir m_dir;
};

} // namespace caseseal::desk::test

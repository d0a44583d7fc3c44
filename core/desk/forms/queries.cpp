// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queries.h"

#include "doors.h"
#include "entry_plan.h"

#include <algorithm>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

class TrialQueries final : public Queries {
public:
    explicit TrialQueries(Workbench& bench) : m_bench(bench) {}
    Result<SealReceipt> open(const NewQuery& query) override;
    Result<SealReceipt> openForCheck(const store::KeptCheck& check, const std::string& text,
                                     const std::string& assigned) override;
    Result<SealReceipt> answer(std::uint64_t number, const std::string& text, const std::string& assigned) override {
        return act("query.answer", number, text, assigned);
    }
    Result<SealReceipt> close(std::uint64_t number, const std::string& text) override {
        return act("query.close", number, text, {});
    }
    Result<SealReceipt> reopen(std::uint64_t number, const std::string& text, const std::string& assigned) override {
        return act("query.reopen", number, text, assigned);
    }
    Result<std::vector<QueryView>> list(const QueryFilter& filter) override;
    Result<std::vector<QueryTurn>> thread(std::uint64_t number) override;
    Result<std::vector<Episode>> episodes(const ItemPlace& item) override;

private:
    [[nodiscard]] Result<SealReceipt> act(const std::string& act, std::uint64_t number, const std::string& text,
                                          const std::string& assigned);
    [[nodiscard]] Json aboutOf(const NewQuery& query) const;
    [[nodiscard]] Result<ItemPlace> resolve(const ItemPlace& place);
    [[nodiscard]] Result<void> checkAssigned(const std::string& assigned);
    [[nodiscard]] bool isMine(const store::QueryRow& row) const;

    Workbench& m_bench;
};

/// Why an act cannot follow on the status; empty where it can.
std::string whyNot(const std::string& act, const std::string& status) {
    if (act == "query.reopen")
        return status == "open" ? "it is open" : "";
    return status == "closed" ? "it is closed" : "";
}

bool passes(const QueryFilter& filter, const store::QueryRow& row) {
    const auto same = [](const std::string& wanted, const std::string& found) {
        return wanted.empty() || wanted == found;
    };
    const auto& statuses = filter.statuses;
    return same(filter.subject, row.place.subject) && same(filter.event, row.place.event) &&
           same(filter.form, row.place.form) && same(filter.item, row.place.item) &&
           (statuses.empty() || std::find(statuses.begin(), statuses.end(), row.status) != statuses.end());
}

/// The place must be one that the study has, of a participant who is enrolled.
Result<ItemPlace> TrialQueries::resolve(const ItemPlace& place) {
    EntryPlan plan(m_bench.designs, m_bench.trial->projection());
    TRY(const bool enrolled, plan.isEnrolled(place.subject));
    if (!enrolled)
        return base::badInput("Participant " + place.subject + " is not enrolled.");
    if (place.form.empty())
        return base::badInput("A query is about an item, or about a form.");
    TRY(const auto form, plan.resolve({place.subject, place.event, place.eventRepeat, place.form, place.formRepeat}));
    TRY(const Design* design, m_bench.designs.of(form));
    if (!place.item.empty() && design->study.item(place.item) == nullptr)
        return base::badInput("The study has no item " + place.item + ".");
    return placeOf(form, place.group, place.groupRepeat, place.item);
}

Result<void> TrialQueries::checkAssigned(const std::string& assigned) {
    if (assigned.empty() || evidence::roleFromName(assigned))
        return {};
    TRY(const auto person, m_bench.person(assigned));
    if (person.disabled)
        return base::badInput(assigned + " is disabled; a query cannot be theirs.");
    return {};
}

Json TrialQueries::aboutOf(const NewQuery& query) const {
    Json::Object about{{"seal", static_cast<std::int64_t>(query.aboutSeal)},
                       {"entry", static_cast<std::int64_t>(query.aboutEntry)}};
    if (!query.aboutChain.empty() && query.aboutChain != m_bench.sealer.chain())
        about["chain"] = query.aboutChain;
    return about;
}

Result<SealReceipt> TrialQueries::open(const NewQuery& query) {
    return m_bench.attempt({"query.open", query.place}, [&]() -> Result<SealReceipt> {
        if (query.text.empty())
            return base::badInput("A query needs its text.");
        TRY_VOID(checkAssigned(query.assigned));
        Entry entry;
        entry.act = "query.open";
        TRY(entry.place, resolve(query.place));
        TRY(const auto number, m_bench.trial->projection().nextQueryNumber());
        Json::Object data{{"query", static_cast<std::int64_t>(number)}, {"text", query.text}};
        if (!query.assigned.empty())
            data["assigned"] = query.assigned;
        if (!query.rule.empty())
            data["rule"] = query.rule;
        if (query.aboutSeal != 0)
            data["about"] = aboutOf(query);
        entry.data = std::move(data);
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialQueries::openForCheck(const store::KeptCheck& check, const std::string& text,
                                               const std::string& assigned) {
    if (check.checks.empty())
        return base::badInput("No check fired at this value.");
    const auto& fired = check.checks.front();
    return open(
        {check.place, text.empty() ? fired.message : text, assigned, fired.rule, check.seal, check.entry, check.chain});
}

Result<SealReceipt> TrialQueries::act(const std::string& act, std::uint64_t number, const std::string& text,
                                      const std::string& assigned) {
    TRY(const auto row, m_bench.trial->projection().query(number));
    if (!row)
        return base::badInput("There is no query " + std::to_string(number) + ".");
    return m_bench.attempt({act, row->place}, [&]() -> Result<SealReceipt> {
        if (const auto why = whyNot(act, row->status); !why.empty())
            return base::refused("Query " + std::to_string(number) + ": " + why + ".");
        if (text.empty() && act != "query.close")
            return base::badInput("This act needs a text.");
        TRY_VOID(checkAssigned(assigned));
        Entry entry;
        entry.act = act;
        entry.place = row->place;
        Json::Object data{{"query", static_cast<std::int64_t>(row->inChain)}, {"text", text}};
        if (row->chain != m_bench.sealer.chain())
            data["of"] = row->chain;
        if (!assigned.empty())
            data["assigned"] = assigned;
        entry.data = std::move(data);
        return m_bench.seal(std::move(entry));
    });
}

bool TrialQueries::isMine(const store::QueryRow& row) const {
    const auto& me = m_bench.sealer.author();
    return row.assigned == me.id || row.openedBy == me.id ||
           std::find(me.roles.begin(), me.roles.end(), row.assigned) != me.roles.end();
}

Result<std::vector<QueryView>> TrialQueries::list(const QueryFilter& filter) {
    TRY(auto rows, m_bench.trial->projection().queries(filter.subject));
    const auto now = m_bench.ports.clock->now();
    std::vector<QueryView> views;
    for (auto& row : rows) {
        if (!passes(filter, row) || (filter.mine && !isMine(row)))
            continue;
        const auto until = row.status == "closed" ? row.lastChange : now;
        const auto days = std::max<std::int64_t>(0, until.msSinceEpoch - row.opened.msSinceEpoch) / base::kMsPerDay;
        views.push_back({std::move(row), static_cast<int>(days)});
    }
    return views;
}

bool isAbout(const store::TrailRow& row, const store::QueryRow& query) {
    const Json* number = row.entry.act.starts_with("query.") ? row.entry.data.find("query") : nullptr;
    const std::uint64_t said = row.erasure ? row.erasure->query
                               : number != nullptr && number->asInteger() != nullptr && *number->asInteger() > 0
                                   ? static_cast<std::uint64_t>(*number->asInteger())
                                   : 0;
    const std::string of = row.erasure ? row.erasure->queryOf : textOr(row.entry.data, "of");
    return said == query.inChain && (of.empty() ? row.chain : of) == query.chain;
}

Result<std::vector<QueryTurn>> TrialQueries::thread(std::uint64_t number) {
    TRY(const auto row, m_bench.trial->projection().query(number));
    if (!row)
        return base::badInput("There is no query " + std::to_string(number) + ".");
    TRY(const auto rows, m_bench.trial->projection().history(row->place));
    std::vector<QueryTurn> turns;
    for (const auto& each : rows) {
        if (!isAbout(each, *row))
            continue;
        turns.push_back({each.erasure ? each.erasure->act : each.entry.act, each.author, each.role,
                         textOr(each.entry.data, "text"), textOr(each.entry.data, "assigned"), each.time,
                         each.zoneMinutes, each.chain, each.seal, each.entryIndex, each.erasure});
    }
    return turns;
}

/// Verifications of single items, and of the form as a whole, stand with the form.
bool verifies(const store::TrailRow& row, const ItemPlace& item) {
    if (row.entry.act != "form.verify")
        return false;
    const Json* items = row.entry.data.find("items");
    if (!items || !items->asArray())
        return true;
    const auto text = [](const Json& json, std::string_view key) {
        const Json* member = json.find(key);
        return member && member->asString() ? *member->asString() : std::string();
    };
    return std::any_of(items->asArray()->begin(), items->asArray()->end(), [&](const Json& one) {
        return text(one, "item") == item.item && text(one, "group") == item.group &&
               text(one, "groupRepeat") == item.groupRepeat;
    });
}

/// A verification, a correction, or the end of the last question about it.
bool isSettled(const std::vector<store::TrailRow>& then) {
    int open = 0;
    bool asked = false;
    bool settled = false;
    for (const auto& row : then) {
        const auto& act = row.entry.act;
        settled = settled || act == "form.verify" || act == "item.change";
        asked = asked || act == "query.open";
        open += act == "query.open" || act == "query.reopen" ? 1 : 0;
        open -= act == "query.close" ? 1 : 0;
    }
    return open <= 0 && (settled || asked);
}

Result<std::vector<Episode>> TrialQueries::episodes(const ItemPlace& item) {
    TRY(auto rows, m_bench.trial->projection().history(item));
    TRY(auto ofForm, m_bench.trial->projection().history(
                         {item.subject, item.event, item.eventRepeat, item.form, item.formRepeat, {}, {}, {}}));
    for (auto& row : ofForm)
        if (verifies(row, item))
            rows.push_back(std::move(row));
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return store::comesBefore(a, b); });
    std::vector<Episode> episodes;
    std::size_t current = 0; // the first of those that the last firing began
    for (const auto& row : rows) {
        for (std::size_t i = current; i < episodes.size(); ++i)
            episodes[i].then.push_back(row);
        if (!row.entry.checks.empty())
            current = episodes.size();
        for (const auto& check : row.entry.checks)
            episodes.push_back({row, check, {}, false});
    }
    for (auto& episode : episodes)
        episode.settled = isSettled(episode.then);
    return episodes;
}

} // namespace

std::unique_ptr<Queries> makeQueries(Workbench& bench) { return std::make_unique<TrialQueries>(bench); }

} // namespace caseseal::desk

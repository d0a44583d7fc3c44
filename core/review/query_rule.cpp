// SPDX-License-Identifier: GPL-3.0-or-later
// Values changed while a query was open that nobody answered.
#include "rule_port.h"

#include <algorithm>
#include <map>

namespace caseseal::review {

namespace {

class ChangedInQuery final : public RulePort {
public:
    explicit ChangedInQuery(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    struct Query {
        store::ItemPlace place;
        bool open = false;
        bool asked = false; ///< since the last answer
        bool judged = false;
        EntryRefs changes; ///< since it was asked
    };
    void takeQuery(const SeenEntry& seen, std::int64_t number);
    void emit(std::int64_t number, Query& query, const char* state);

    RuleContext& m_context;
    std::map<std::int64_t, Query> m_open;
    std::map<store::ItemPlace, std::vector<std::int64_t>> m_byPlace; ///< of the open ones
    std::vector<ReviewItem> m_items;
    std::uint64_t m_queries = 0;
};

void ChangedInQuery::take(const SeenEntry& seen) {
    const auto& entry = seen.row.entry;
    if (entry.act.starts_with("query.")) {
        const auto* number = entry.data.find("query");
        if (number && number->asInteger())
            takeQuery(seen, *number->asInteger());
        return;
    }
    if (!seen.isChange || m_byPlace.empty())
        return;
    const auto found = m_byPlace.find(entry.place);
    if (found == m_byPlace.end())
        return;
    for (const auto number : found->second) {
        Query& query = m_open.at(number);
        if (!query.asked)
            continue;
        query.changes.add(seen.row);
        query.judged = query.judged || seen.judged;
    }
}

void ChangedInQuery::takeQuery(const SeenEntry& seen, std::int64_t number) {
    const auto& entry = seen.row.entry;
    Query& query = m_open[number];
    if (entry.act == "query.open" || entry.act == "query.reopen") {
        ++m_queries;
        if (!query.open && !entry.place.item.empty())
            m_byPlace[entry.place].push_back(number);
        query = {entry.place, true, true, false, {}};
        return;
    }
    if (entry.act == "query.answer") {
        query.asked = false;
        query.changes = {};
        return;
    }
    if (query.asked)
        emit(number, query, "closed");
    if (const auto at = m_byPlace.find(query.place); at != m_byPlace.end()) {
        std::erase(at->second, number);
        if (at->second.empty())
            m_byPlace.erase(at);
    }
    m_open.erase(number);
}

void ChangedInQuery::emit(std::int64_t number, Query& query, const char* state) {
    if (query.changes.total() == 0 || !query.judged)
        return;
    ReviewItem item;
    item.rule = Rule::ChangedInQuery;
    item.place = query.place;
    item.period = "query " + std::to_string(number) + ", seal " + std::to_string(query.changes.firstSeal());
    item.facts = {{"query", number}, {"changes", static_cast<std::int64_t>(query.changes.total())}, {"state", state}};
    item.entries = std::move(query.changes);
    m_items.push_back(std::move(item));
}

void ChangedInQuery::finish(Outcome& outcome) {
    for (auto& [number, query] : m_open)
        if (query.asked)
            emit(number, query, "open");
    std::move(m_items.begin(), m_items.end(), std::back_inserter(outcome.items));
    outcome.rules.push_back({Rule::ChangedInQuery, m_queries, 0});
}

} // namespace

RulePtr makeChangedInQuery(RuleContext& context) { return std::make_unique<ChangedInQuery>(context); }

} // namespace caseseal::review

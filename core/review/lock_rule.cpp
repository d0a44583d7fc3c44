// SPDX-License-Identifier: GPL-3.0-or-later
// Several changes of a form shortly before it was signed or locked.
#include "rule_port.h"

#include <algorithm>
#include <deque>

namespace caseseal::review {

namespace {

class ChangedBeforeLock final : public RulePort {
public:
    explicit ChangedBeforeLock(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override {
        std::move(m_items.begin(), m_items.end(), std::back_inserter(outcome.items));
        outcome.rules.push_back({Rule::ChangedBeforeLock, m_acts, 0});
    }

private:
    struct Change {
        std::int64_t timeMs;
        EntryRef entry;
    };
    using Changes = std::deque<Change>; ///< within the days that count, oldest first
    /// Drops those that are too old to count at this moment.
    void trim(Changes& changes, base::UtcTime now) const {
        const auto from = now.msSinceEpoch - std::int64_t{m_context.parameters.lockDays} * base::kMsPerDay;
        while (!changes.empty() && changes.front().timeMs < from)
            changes.pop_front();
    }
    void judge(const SeenEntry& seen, Changes& changes);

    RuleContext& m_context;
    std::unordered_map<Number, Changes> m_changes; ///< by form, those that were changed
    std::vector<ReviewItem> m_items;
    std::uint64_t m_acts = 0;
};

void ChangedBeforeLock::take(const SeenEntry& seen) {
    if (seen.isChange) {
        auto& changes = m_changes[seen.form];
        trim(changes, seen.row.time);
        changes.push_back({seen.row.time.msSinceEpoch, {seen.row.seal, seen.row.entryIndex, seen.row.id}});
        return;
    }
    if (!seen.judged || (seen.row.entry.act != "form.sign" && seen.row.entry.act != "form.lock"))
        return;
    ++m_acts;
    if (const auto found = m_changes.find(seen.form); found != m_changes.end())
        judge(seen, found->second);
}

void ChangedBeforeLock::judge(const SeenEntry& seen, Changes& changes) {
    trim(changes, seen.row.time);
    if (changes.size() < static_cast<std::size_t>(m_context.parameters.lockChanges))
        return;
    ReviewItem item;
    item.rule = Rule::ChangedBeforeLock;
    item.place = m_context.places.formPlace(seen.form);
    item.period = "seal " + std::to_string(seen.row.seal);
    item.facts = {{"changes", static_cast<std::int64_t>(changes.size())},
                  {"act", seen.row.entry.act},
                  {"by", seen.row.author},
                  {"hours", (seen.row.time.msSinceEpoch - changes.front().timeMs) / 3'600'000}};
    for (const auto& change : changes)
        item.entries.add(change.entry);
    item.entries.add(seen.row);
    m_items.push_back(std::move(item));
    changes.clear(); // asked once, not again when what was signed is locked
}

} // namespace

RulePtr makeChangedBeforeLock(RuleContext& context) { return std::make_unique<ChangedBeforeLock>(context); }

} // namespace caseseal::review

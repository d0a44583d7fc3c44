// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_source.h"

namespace caseseal::desk {

using base::Result;
using evidence::EntryRecord;

class MessageSource::Entries final : public evidence::Cursor<EntryRecord> {
public:
    Entries(std::unique_ptr<evidence::Cursor<EntryRecord>> whole, const std::set<std::string>& leftOut, Count& count)
        : m_whole(std::move(whole)), m_leftOut(leftOut), m_count(count) {}
    [[nodiscard]] Result<std::optional<EntryRecord>> next() override {
        TRY(auto record, m_whole->next());
        if (record && mustBeWithheld(*record))
            withhold(*record);
        if (record)
            ++(record->withheld.empty() ? m_count.shown : m_count.withheld);
        return record;
    }

private:
    [[nodiscard]] bool mustBeWithheld(const EntryRecord& record) const {
        if (m_leftOut.empty() || !record.withheld.empty())
            return false;
        const auto entry = evidence::Entry::parse(record.json);
        return !entry || m_leftOut.contains(entry->place.subject); // what cannot be read is not shown
    }
    static void withhold(EntryRecord& record) {
        record.leaf = evidence::entryLeafHash(record.salt, record.json);
        record.withheld = "redacted";
        record.json.clear();
        record.salt = {};
    }
    std::unique_ptr<evidence::Cursor<EntryRecord>> m_whole;
    const std::set<std::string>& m_leftOut;
    Count& m_count;
};

Result<std::unique_ptr<evidence::Cursor<EntryRecord>>> MessageSource::entries(const std::string& chain) {
    TRY(auto whole, m_whole.entries(chain));
    Count& count = m_counts[chain] = {};
    return std::unique_ptr<evidence::Cursor<EntryRecord>>(
        std::make_unique<Entries>(std::move(whole), m_leftOut, count));
}

MessageSource::Count MessageSource::count() const {
    Count sum;
    for (const auto& [chain, count] : m_counts) {
        sum.shown += count.shown;
        sum.withheld += count.withheld;
    }
    return sum;
}

} // namespace caseseal::desk

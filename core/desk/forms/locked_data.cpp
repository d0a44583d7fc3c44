// SPDX-License-Identifier: GPL-3.0-or-later
#include "locked_data.h"

#include "ledger/tree.h"

namespace caseseal::desk {

namespace {

constexpr std::string_view kRole = "data-manager";

/// Adds up what it sees.
class Measure {
public:
    explicit Measure(const TakeValue& take) : m_take(take) {}
    Result<void> add(const evidence::DatasetValue& value) {
        if (auto form = store::formOf(value.place); !m_form || *m_form != form) {
            m_form = std::move(form);
            ++m_forms;
        }
        const auto leaf = evidence::datasetLeaf(value);
        m_tree.append(leaf);
        return m_take ? m_take(value, leaf) : Result<void>();
    }
    [[nodiscard]] evidence::DatabaseLock finish(std::uint64_t participants) const {
        return {m_tree.root(), m_tree.size(), participants, m_forms, {}};
    }

private:
    const TakeValue& m_take;
    ledger::TreeBuilder m_tree;
    std::optional<FormPlace> m_form;
    std::uint64_t m_forms = 0;
};

} // namespace

Result<evidence::DatabaseLock> walkData(store::Projection& projection, base::ProgressPort& progress,
                                        const TakeValue& take, const std::set<std::string>& leftOut) {
    TRY(const auto forms, projection.formsWithValues());
    TRY(const auto subjects, projection.subjects());
    Measure measure(take);
    std::set<std::string> participants;
    std::uint64_t done = 0;
    for (const auto& form : forms)
        for (const auto& row : subjects) {
            progress.report("values", done++, forms.size() * subjects.size());
            if (progress.cancelRequested())
                return base::cancelled();
            if (leftOut.contains(row.subject))
                continue;
            TRY(const auto values, projection.valuesOf(row.subject, form));
            if (!values.empty())
                participants.insert(row.subject);
            for (const auto& value : values)
                TRY_VOID(measure.add(value));
        }
    return measure.finish(participants.size());
}

Result<std::optional<DatabaseLockState>> lockInForce(store::Projection& projection) {
    TRY(const auto rows, projection.databaseLocks());
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->role != kRole)
            continue; // our programs never seal it so
        const auto lock = evidence::DatabaseLock::parse(row->entry);
        if (!lock)
            break; // the newest one took it back
        return std::optional(DatabaseLockState{row->seal, row->entryIndex, *lock, row->author, row->entry.reason,
                                               row->time, row->zoneMinutes});
    }
    return std::optional<DatabaseLockState>();
}

} // namespace caseseal::desk

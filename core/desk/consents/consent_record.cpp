// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_record.h"

#include <algorithm>

namespace caseseal::desk {

using store::TrailRow;

consent::ConsentMoment momentOf(const TrailRow& row) {
    return {row.chain, row.seal, row.entryIndex, row.author, row.role, row.time, row.zoneMinutes};
}

namespace {

/// In the order of their times, and yet those of one chain in the order of their seals, whatever its clock did.
void sortByTime(std::vector<TrailRow>& rows) {
    struct Keyed {
        base::UtcTime time;
        TrailRow row;
    };
    std::vector<Keyed> keyed;
    std::map<std::string, base::UtcTime> newest;
    for (auto& row : rows) {
        auto& time = newest[row.chain];
        time = std::max(time, row.time);
        keyed.push_back({time, std::move(row)});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed& a, const Keyed& b) { return a.time < b.time; });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = std::move(keyed[i].row);
}

} // namespace

consent::ConsentBook bookOf(std::vector<TrailRow> rows) {
    sortByTime(rows);
    consent::ConsentBook book;
    for (const auto& row : rows)
        book.take(momentOf(row), row.entry);
    return book;
}

void ConsentRecord::forget() {
    m_book = {};
    m_nextOwn = 0;
    m_loaded = m_behind = false;
}

Result<void> ConsentRecord::loadAll() {
    forget();
    TRY(const auto heads, m_trial.heads());
    m_own = heads.empty() ? std::string() : heads.front().chain;
    TRY(auto rows, m_trial.projection().consentActs());
    for (const auto& row : rows)
        if (row.chain == m_own)
            m_nextOwn = std::max(m_nextOwn, row.id + 1);
    m_book = bookOf(std::move(rows));
    m_loaded = true;
    return {};
}

Result<void> ConsentRecord::loadOwn() {
    m_behind = false;
    TRY(const auto rows, m_trial.projection().consentActs(m_nextOwn));
    for (const auto& row : rows) {
        if (row.chain != m_own)
            continue;
        m_book.take(momentOf(row), row.entry);
        m_nextOwn = row.id + 1;
    }
    return {};
}

Result<const consent::ConsentBook*> ConsentRecord::book() {
    if (!m_loaded)
        TRY_VOID(loadAll());
    if (m_behind)
        TRY_VOID(loadOwn());
    return &m_book;
}

Result<std::set<std::string>> ConsentRecord::leftOut() {
    TRY(const auto* book, book());
    std::set<std::string> out;
    if (!book->offers(evidence::ConsentDocument::kShare))
        return out;
    TRY(const auto subjects, m_trial.projection().subjects());
    for (const auto& row : subjects) {
        const auto* of = book->find(row.subject);
        if (of == nullptr || !of->scopes().contains(std::string(evidence::ConsentDocument::kShare)))
            out.insert(row.subject);
    }
    return out;
}

Result<void> ConsentRecord::takeBackWithdrawn(const std::filesystem::path& place,
                                              const std::set<std::string>& leftOut) {
    TRY(const auto now, this->leftOut());
    const auto withdrawn = std::ranges::find_if(now, [&](const auto& subject) {
        const auto* of = m_book.find(subject); // who was enrolled meanwhile has agreed to nothing
        return !leftOut.contains(subject) && of != nullptr &&
               !of->spansOf(std::string(evidence::ConsentDocument::kShare)).empty();
    });
    if (withdrawn == now.end())
        return {};
    std::error_code failed;
    std::filesystem::remove_all(place, failed);
    const std::string was = "The consent of " + *withdrawn + " was withdrawn while this was written. ";
    return failed ? base::refused(was + "It could not be removed: delete " + place.string() + ", and write it again.")
                  : base::refused(was + "It was removed: write it again, without this participant.");
}

} // namespace caseseal::desk

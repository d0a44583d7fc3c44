// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/rule.h"

#include "store/projection.h"

/// What a rule found: a question with its facts and the entries that raise it.
namespace caseseal::review {

/// An entry of the reviewed chain.
struct EntryRef {
    std::uint64_t seal = 0, entry = 0; ///< seq, index in the seal
    std::uint64_t id = 0;              ///< store::TrailRow::id
    bool operator==(const EntryRef&) const = default;
};

/// The entries that raise a question: the first few, and how many there are.
class EntryRefs {
public:
    static constexpr std::size_t kKept = 50;
    EntryRefs() = default;
    explicit EntryRefs(std::size_t keep) : m_keep(keep) {}
    void add(const store::TrailRow& row) { add({row.seal, row.entryIndex, row.id}); }
    void add(const EntryRef& ref);
    void add(const EntryRefs& others); ///< keeps the oldest of both
    [[nodiscard]] const std::vector<EntryRef>& kept() const { return m_kept; }
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    [[nodiscard]] std::uint64_t firstSeal() const { return m_first; }
    [[nodiscard]] std::uint64_t lastSeal() const { return m_last; }

private:
    std::size_t m_keep = kKept;
    std::vector<EntryRef> m_kept;
    std::uint64_t m_total = 0, m_first = 0, m_last = 0;
};

struct ReviewItem {
    Rule rule = Rule::OffHours;
    std::string person;     ///< id; empty where it is not about one
    store::ItemPlace place; ///< as far as it has one
    std::string period;     ///< "2026-11", "seal 812", "query 3": what tells it from others of the same rule and place
    evidence::Json::Object facts; ///< whole numbers and texts, by the names of README.md
    EntryRefs entries;

    /// 16 hex digits of SHA-256 over rule, person, place and period: the same in every review, whatever was sealed
    /// since and whatever the facts are now.
    [[nodiscard]] std::string id() const;
    /// Hex SHA-256 of the facts' canonical JSON: tells whether they are those that somebody dispositioned.
    [[nodiscard]] std::string factsHash() const;
    [[nodiscard]] std::int64_t number(std::string_view fact) const; ///< 0 where there is none
    [[nodiscard]] std::string text(std::string_view fact) const;    ///< empty where there is none
};

} // namespace caseseal::review

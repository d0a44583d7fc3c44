// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study.h"

#include <map>
#include <memory>
#include <span>

/// Which sealed acts of a trial somebody wants to see.
namespace caseseal::desk {

using base::Result;

/// Everything that is given must hold. A list: any of its members; empty: all.
struct TrailQuery {
    std::vector<std::string> acts, authors, roles, subjects, events, forms, items;
    std::vector<std::string> chains;    ///< installations, by the names of their chains
    std::optional<base::UtcTime> from;  ///< at this moment or later
    std::optional<base::UtcTime> until; ///< before this moment
    bool withReason = false;
    /// Somewhere in what was entered, replaced, asked, answered or given as reason, in the participant, the person, or
    /// the names of visit, form and item; upper and lower case are the same. A number is the seal of that number, too.
    std::string text;

    /// From words as `act=item.change`: act, person, role, subject, visit, form, item, chain (each again and again),
    /// from and until (2026-11-20, whole days of UTC, or 2026-11-20T08:00:00.000Z), reason=yes, text. BadInput names
    /// the word.
    [[nodiscard]] static Result<TrailQuery> parse(std::span<const std::string> words);
    [[nodiscard]] bool everything() const { return *this == TrailQuery(); }
    /// For the head of an export: the words that `parse` reads, joined; "everything".
    [[nodiscard]] std::string describe() const;
    bool operator==(const TrailQuery&) const = default;
};

/// Looks at one row after another. One thread at a time.
class TrailTest {
public:
    /// `names`: printed names by person id. `study` is read now and not kept.
    TrailTest(TrailQuery query, const study::Study& study, std::map<std::string, std::string> names);
    ~TrailTest();
    TrailTest(TrailTest&&) noexcept;
    TrailTest& operator=(TrailTest&&) noexcept;
    [[nodiscard]] bool passes(const store::TrailRow& row) const;
    /// Only the part that an index cannot tell.
    [[nodiscard]] bool textPasses(const store::TrailRow& row) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace caseseal::desk

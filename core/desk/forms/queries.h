// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

/// Questions about values: asked, answered, closed. A door of the Desk, on its thread.
///
/// BadInput: an unknown place or number, a missing text. Refused (and sealed as session.refused): role, state.
namespace caseseal::desk {

struct NewQuery {
    ItemPlace place; ///< an item, or a form as a whole
    std::string text;
    std::string assigned;        ///< person's id or a role's name; empty: nobody in particular
    std::string rule;            ///< the edit check that raised it
    std::uint64_t aboutSeal = 0; ///< the entry in question; seal 0: none is named
    std::uint64_t aboutEntry = 0;
    std::string aboutChain = {}; ///< its chain; empty: the own one
};

struct QueryFilter {
    std::string subject, event, form, item; ///< empty: all
    std::vector<std::string> statuses;      ///< "open", "answered", "closed"; empty: all
    bool mine = false;                      ///< assigned to this person, to a role of theirs, or asked by them
};

struct QueryView {
    store::QueryRow row;
    int daysOpen = 0; ///< whole days from its opening to now, or to its closing
};

/// One turn of the conversation.
struct QueryTurn {
    std::string act; ///< "query.open" …
    std::string author, role, text, assigned;
    base::UtcTime time;
    int zoneMinutes = 0;
    std::string chain; ///< in which it stands
    std::uint64_t seal = 0, entry = 0;
    std::optional<store::ErasureNote> erasure; ///< its text was erased
};

/// An edit check that fired, what was answered, what was asked about it and what came of it: one record.
struct Episode {
    store::TrailRow fired;             ///< the entry at which it fired
    evidence::FiredCheck check;        ///< rule, message and the answer that was given with the value
    std::vector<store::TrailRow> then; ///< later acts on the item: queries, verifications, corrections
    bool settled = false;              ///< the value was changed, verified, or its queries are closed
};

class Queries {
public:
    virtual ~Queries() = default;
    [[nodiscard]] virtual Result<SealReceipt> open(const NewQuery& query) = 0;
    /// About a soft check that was kept: names its rule and entry.
    [[nodiscard]] virtual Result<SealReceipt> openForCheck(const store::KeptCheck& check, const std::string& text,
                                                           const std::string& assigned) = 0;
    [[nodiscard]] virtual Result<SealReceipt> answer(std::uint64_t number, const std::string& text,
                                                     const std::string& assigned = {}) = 0;
    /// `text` may be empty.
    [[nodiscard]] virtual Result<SealReceipt> close(std::uint64_t number, const std::string& text) = 0;
    /// A closed one, or an answered one whose answer does not do.
    [[nodiscard]] virtual Result<SealReceipt> reopen(std::uint64_t number, const std::string& text,
                                                     const std::string& assigned = {}) = 0;
    /// In order of their numbers.
    [[nodiscard]] virtual Result<std::vector<QueryView>> list(const QueryFilter& filter = {}) = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<QueryTurn>> thread(std::uint64_t number) = 0;
    /// Of one item, oldest first; empty where no check ever fired there.
    [[nodiscard]] virtual Result<std::vector<Episode>> episodes(const ItemPlace& item) = 0;
};

} // namespace caseseal::desk

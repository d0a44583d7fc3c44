// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <map>

/// Private to the room: which rows of the trail belong to the same edit-check episode (a check that fired, the answer,
/// the questions about it, the verification or correction that came of it).
namespace caseseal::desk {

/// "chain/seal/entry": the id of a row in every export.
[[nodiscard]] std::string rowId(const store::TrailRow& row);

/// Sees every row once, oldest first; keeps a little for each item at which a check fired. One thread at a time.
class TrailEpisodes {
public:
    /// The episodes that the row belongs to, each named by the id of the row at which its check fired; mostly none or
    /// one. A correction that fires a check itself ends one episode and begins the next. As desk/queries.h has it.
    [[nodiscard]] std::vector<std::string> of(const store::TrailRow& row);

private:
    struct ItemKey {
        std::string group, groupRepeat, item;
        auto operator<=>(const ItemKey&) const = default;
    };
    using Items = std::map<ItemKey, std::string>; ///< item -> where its last check fired
    [[nodiscard]] static std::vector<std::string> verified(const Items& items, const store::TrailRow& row);

    std::map<store::FormPlace, Items> m_fired;
};

} // namespace caseseal::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_episodes.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Json;

} // namespace

std::string rowId(const store::TrailRow& row) {
    return row.chain + "/" + std::to_string(row.seal) + "/" + std::to_string(row.entryIndex);
}

/// A verification names its items, or stands for the whole form.
std::vector<std::string> TrailEpisodes::verified(const Items& items, const store::TrailRow& row) {
    std::vector<std::string> ids;
    const Json* named = row.entry.data.find("items");
    if (named == nullptr || named->asArray() == nullptr) {
        for (const auto& [key, id] : items)
            ids.push_back(id);
    } else {
        for (const Json& one : *named->asArray())
            if (const auto at = items.find({textOr(one, "group"), textOr(one, "groupRepeat"), textOr(one, "item")});
                at != items.end())
                ids.push_back(at->second);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end()); // fired in one entry: one episode
    return ids;
}

std::vector<std::string> TrailEpisodes::of(const store::TrailRow& row) {
    const auto& place = row.entry.place;
    const bool fires = !row.entry.checks.empty();
    const auto form = place.form.empty() ? m_fired.end() : m_fired.find(store::formOf(place));
    if (!fires && form == m_fired.end())
        return {};
    if (row.entry.act == "form.verify")
        return form == m_fired.end() ? std::vector<std::string>() : verified(form->second, row);
    if (place.item.empty())
        return {};
    const ItemKey key{place.group, place.groupRepeat, place.item};
    std::vector<std::string> ids;
    if (form != m_fired.end())
        if (const auto at = form->second.find(key); at != form->second.end())
            ids.push_back(at->second);
    if (fires) {
        ids.push_back(rowId(row));
        m_fired[store::formOf(place)][key] = ids.back();
    }
    return ids;
}

} // namespace caseseal::desk

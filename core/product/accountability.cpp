// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/accountability.h"

#include <algorithm>

namespace caseseal::product {
namespace {

using Key = std::pair<std::string, std::string>;

void comeIn(AccountabilityLine& line, const KitAct& act) {
    line.received = act.day;
    line.gone.clear();
    line.goneTo.clear();
}

void go(AccountabilityLine& line, const KitAct& act) {
    line.gone = act.day;
    line.how = act.deed;
    line.goneTo = act.to;
    line.witness = act.witness;
}

void takeIn(AccountabilityLine& line, const KitAct& act, const std::string& place) {
    switch (act.deed) {
    case KitDeed::Commission:
    case KitDeed::Receive:
        return comeIn(line, act);
    case KitDeed::Transfer:
        return act.to == place ? comeIn(line, act) : go(line, act);
    case KitDeed::Ship:
    case KitDeed::Destroy:
        return go(line, act);
    case KitDeed::Dispense:
        line.dispensed = act.day;
        line.participant = act.participant;
        return;
    case KitDeed::Return:
        line.returned = act.day;
        line.participant = act.participant;
        return;
    case KitDeed::Observe:
        if (act.missing)
            return go(line, act);
        line.gone.clear();
        return;
    default:
        return;
    }
}

} // namespace

std::vector<std::string> placesOf(const KitRecord& record) {
    std::set<std::string> out;
    for (const auto& each : record.acts()) {
        const auto& act = each.act;
        if (act.deed == KitDeed::Commission || act.deed == KitDeed::Receive || act.deed == KitDeed::Return)
            out.insert(act.place);
        if (act.deed == KitDeed::Transfer)
            out.insert(act.to);
    }
    return {out.begin(), out.end()};
}

AccountabilityLog accountabilityOf(const KitRecord& record, const std::string& place) {
    std::map<Key, AccountabilityLine> lines;
    for (const auto& each : record.acts()) {
        const auto& act = each.act;
        const bool isHere = act.place == place || (act.deed == KitDeed::Transfer && act.to == place);
        if (isHere && !act.serial.empty())
            takeIn(lines[{act.gtin, act.serial}], act, place);
    }
    AccountabilityLog out;
    out.place = place;
    out.stock = record.book().stockOf(place);
    for (auto& [key, line] : lines) {
        line.kit = *record.book().find(key.first, key.second);
        line.onHand = isOnHand(line.kit.state) && line.kit.place == place;
        out.onHand += line.onHand ? 1 : 0;
        out.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(out.lines, {}, [](const AccountabilityLine& line) {
        return std::tie(line.kit.gtin, line.kit.lot, line.kit.serial);
    });
    return out;
}

} // namespace caseseal::product

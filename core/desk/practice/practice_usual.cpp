// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_usual.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace caseseal::desk {

namespace {

constexpr double kSeldom = 0.03;

constexpr std::array kUsual = {
    Usual{"IT.VI.TYPE", 1, "1:18 2:1"},
    Usual{"IT.VI.WINDOW", 1, "1:18 0:1"},
    Usual{"IT.VI.REASON", kSeldom, ""},
    Usual{"IT.VI.FASTING", 0.95, "1:9 0:1"},
    Usual{"IT.VI.STATE", 1, "1:16 2:3 3:1"},
    Usual{"IT.VI.AENEW", 1, "0:8 1:1"},
    Usual{"IT.VI.CMNEW", 1, "0:9 1:1"},
    Usual{"IT.IC.TIME", 1, "1:1"},
    Usual{"IT.IC.COPY", 1, "1:1"},
    Usual{"IT.IC.BIOBANK", 1, "1:4 0:1"},
    Usual{"IT.IC.GP", 1, "1:9 0:1"},
    Usual{"IT.DM.CHILD", 0.95, "2:6 9:6 1:2 3:1"},
    Usual{"IT.DM.ORIGIN", 0.9, "3:14 2:2 4:2 1:1 9:1"},
    Usual{"IT.DM.EDU", 0.9, "1:3 2:5 3:4"},
    Usual{"IT.DM.NIGHT", 0.95, "0:9 1:1"},
    Usual{"IT.IE.EXCL", 1, "0:1"},
    Usual{"IT.IE.WHYNOT", 0, ""},
    Usual{"IT.MH.HYPTX", 1, "1:3 2:6 3:3 4:1"},
    Usual{"IT.MH.FAMILY", 0.9, "1:5 0:4"},
    Usual{"IT.MH.ANY", 1, "1:1"},
    Usual{"IT.MH.ONGOING", 1, "1:7 0:1"},
    Usual{"IT.MH.END", 0.1, ""},
    Usual{"IT.MH.TREATED", 0.9, "1:4 0:1"},
    Usual{"IT.MH.SPEC", 0.1, ""},
    Usual{"IT.BP.ARM", 1, "1:5 2:1"},
    Usual{"IT.BP.POSITION", 1, "2:1"},
    Usual{"IT.BP.CUFF", 0.95, "2:7 3:2"},
    Usual{"IT.BP.RESTED", 1, "1:24 0:1"},
    Usual{"IT.BS.DIZZY", 0.95, "0:12 1:1"},
    Usual{"IT.PE.DATE", 1, ""},
    Usual{"IT.PE.OEDEMA", 1, "1:7 2:2 3:1"},
    Usual{"IT.PE.FINDING", 0.2, ""},
    Usual{"IT.PE.", 1, "1:18 2:2 9:1"},
    Usual{"IT.EG.RHYTHM", 1, "1:16 2:2 4:1"},
    Usual{"IT.EG.LVH", 0.9, "0:6 1:1"},
    Usual{"IT.EG.RESULT", 1, "1:7 2:3"},
    Usual{"IT.LB.FASTING", 1, "1:9 0:1"},
    Usual{"IT.LB.UPROT", 0.9, "0:9 1:2 2:1"},
    Usual{"IT.LB.RELEVANT", 1, "0:14 1:1"},
    Usual{"IT.PT.WHYNOT", 0, ""},
    Usual{"IT.PT.SAMPLE", 1, "1:5 2:1"},
    Usual{"IT.PT.RESULT", 1, "1:1"},
    Usual{"IT.RA.STRATUM", 1, "1:8 2:2 3:5 4:1"},
    Usual{"IT.SP.ANY", 1, "1:30 0:1"},
    Usual{"IT.SP.MISSED", 0.95, "0:8 1:4 2:2 3:1"},
    Usual{"IT.SP.WHY", 0.1, "1:5 3:2 2:1"},
    Usual{"IT.SP.DECISION", 1, "1:12 2:4 3:1"},
    Usual{"IT.SP.DISPENSED", 0.95, "35:3 63:1"},
    Usual{"IT.SP.RETURNED", 0.95, "7:6 6:2 8:3 9:1 10:1"},
    Usual{"IT.CM.ANY", 1, "1:1"},
    Usual{"IT.CM.DOSE", 0.95, "5:3 10:4 20:4 40:2 100:1"},
    Usual{"IT.CM.UNIT", 0.95, "1:1"},
    Usual{"IT.CM.ROUTE", 1, "1:1"},
    Usual{"IT.CM.FREQ", 1, "1:8 2:3 5:1"},
    Usual{"IT.CM.IND", 1, "1:7 3:2 2:1"},
    Usual{"IT.CM.ONGOING", 1, "1:6 0:1"},
    Usual{"IT.CM.END", 0.1, ""},
    Usual{"IT.AE.ANY", 1, "1:1"},
    Usual{"IT.AE.STARTTIME", 0.3, ""},
    Usual{"IT.AE.ONGOING", 1, "0:3 1:1"},
    Usual{"IT.AE.END", 0.7, ""},
    Usual{"IT.AE.SEV", 1, "1:12 2:5 3:1"},
    Usual{"IT.AE.SERIOUS", 1, "0:24 1:1"},
    Usual{"IT.AE.CRIT", kSeldom, "1:1"},
    Usual{"IT.AE.REL", 1, "1:4 2:5 3:4 4:1"},
    Usual{"IT.AE.ACTION", 1, "0:12 1:2 2:1"},
    Usual{"IT.AE.TREATED", 0.95, "0:2 1:1"},
    Usual{"IT.AE.OUTCOME", 1, "1:7 2:3 3:1"},
    Usual{"IT.AB.DIPPING", 0.95, "1:6 2:4 4:1"},
    Usual{"IT.QS.BY", 1, "1:12 2:1"},
    Usual{"IT.QS.HEALTH", 1, "2:8 3:5 1:2 4:1"},
    Usual{"IT.QS.DAYS", 1, "0:9 1:4 2:3 4:1"},
    Usual{"IT.QS.Q01", 1, "2:6 3:4 1:3"},
    Usual{"IT.QS.Q02", 1, "2:6 3:5 1:2"},
    Usual{"IT.QS.Q09", 1, "2:5 3:4 1:4"},
    Usual{"IT.QS.Q10", 1, "2:4 3:8 1:1"},
    Usual{"IT.QS.Q", 1, "0:9 1:5 2:1"},
    Usual{"IT.LS.SMOKE", 1, "0:6 1:4 2:2"},
    Usual{"IT.LS.CIGS", 0.15, "5:1 10:3 15:1 20:1"},
    Usual{"IT.LS.ALCOHOL", 0.95, "0:4 2:4 4:3 7:2 10:1"},
    Usual{"IT.LS.SPORT", 0.9, "0:2 30:2 60:4 90:4 120:3 150:3 240:1"},
    Usual{"IT.LS.COFFEE", 0.95, "0:2 1:3 2:6 3:5 4:2 6:1"},
    Usual{"IT.DS.STATUS", 1, "1:1"},
    Usual{"IT.DS.WHY", 0, ""},
    Usual{"IT.DS.UNBLIND", 1, "0:1"},
    Usual{"IT.DS.LETTER", 0.95, "1:1"},
    Usual{"IT.DS.SIGNED", 1, "1:1"},
};

/// Calls visit(value, weight) for each choice until it says to stop.
template<typename Visit>
void eachChoice(std::string_view choices, Visit visit) {
    while (!choices.empty()) {
        const auto one = choices.substr(0, choices.find(' '));
        choices.remove_prefix(std::min(one.size() + 1, choices.size()));
        const auto colon = one.find(':');
        unsigned weight = 0;
        std::from_chars(one.data() + colon + 1, one.data() + one.size(), weight);
        if (!visit(one.substr(0, colon), weight))
            return;
    }
}

} // namespace

const Usual* usualOf(std::string_view item) {
    const Usual* best = nullptr; // the longest start wins
    for (const auto& usual : kUsual)
        if (item.starts_with(usual.item) && (best == nullptr || usual.item.size() > best->item.size()))
            best = &usual;
    return best;
}

unsigned totalWeight(std::string_view choices) {
    unsigned total = 0;
    eachChoice(choices, [&](std::string_view, unsigned weight) {
        total += weight;
        return true;
    });
    return total;
}

std::string choice(std::string_view choices, unsigned number) {
    std::string found;
    eachChoice(choices, [&](std::string_view value, unsigned weight) {
        found = value;
        const bool passed = number >= weight;
        number -= passed ? weight : 0;
        return passed;
    });
    return found;
}

bool isRecent(std::string_view item) {
    constexpr std::array kRecent = {"IT.AE.START", "IT.AE.END", "IT.SP.LAST", "IT.DS.LASTDOSE"};
    return std::ranges::any_of(kRecent, [&](std::string_view recent) { return item == recent; });
}

} // namespace caseseal::desk

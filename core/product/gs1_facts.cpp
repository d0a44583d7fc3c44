// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_facts.h"

#include "base/check.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace caseseal::product {
namespace {

constexpr std::string_view kTradeItem = "01,02,03,8006,8026";
constexpr std::string_view kNoKey = "-"; ///< an empty path is a key without qualifiers

/// Flags: F predefined length, A attribute of a Digital Link.
struct Row {
    std::string_view ais, flags, parts, needs, bars, path = kNoKey;
};

// clang-format off
constexpr Row kRows[] = {
    // Logistic units and trade items
    {"00", "FA", "N18:csum:gcp2", "", "", ""},
    {"01", "FA", "N14:csum:gcp2", "", "255,37", "22,10,21|235"},
    {"02", "FA", "N14:csum:gcp2", "37", "01,03"},
    {"03", "F", "N14:csum:gcp2", "", "01,02,37,235"},
    {"10", "A", "X..20", kTradeItem, ""},
    {"11", "FA", "N6:month", kTradeItem, ""},
    {"12", "FA", "N6:month", "8020", ""},
    {"13", "FA", "N6:month", kTradeItem, ""},
    {"1[5-6]", "FA", "N6:month", kTradeItem, ""},
    {"17", "FA", "N6:month", "01,02,03,255,8006,8026", ""},
    {"20", "FA", "N2", kTradeItem, ""},
    {"21", "", "X..20", "01,03,8006", "235"},
    {"22", "", "X..20", "01", ""},
    {"235", "", "X..28", "01", ""},
    {"24[0-1]", "A", "X..30", kTradeItem, ""},
    {"242", "A", "N..6", "01,02,8006,8026", ""},
    {"243", "A", "X..20", "01,03", ""},
    {"250", "A", "X..30", "01+21,03+21,8006+21", ""},
    {"251", "A", "X..30", "01,03,8006", ""},
    {"253", "A", "N13:csum:gcp1 [X..17]", "", "", ""},
    {"254", "", "X..20", "414", ""},
    {"255", "A", "N13:csum:gcp1 [N..12]", "", "01,02,415,8006,8020,8026", ""},
    // Counts, measures, prices
    {"30", "A", "N..8", "01,02", ""},
    {"31[0-6][0-5]", "FA", "N6", "01,02", "family"},
    {"32[0-9][0-5]", "FA", "N6", "01,02", "family"},
    {"33[0-6][0-5]", "FA", "N6", "00,01", "family"},
    {"337[0-5]", "FA", "N6", "01", "family"},
    {"34[0-9][0-5]", "FA", "N6", "00,01", "family"},
    {"35[0-2][0-5]", "FA", "N6", "01,02", "family"},
    {"35[3-5][0-5]", "FA", "N6", "00,01", "family"},
    {"35[6-7][0-5]", "FA", "N6", "01,02", "family"},
    {"36[0-1][0-5]", "FA", "N6", "01,02", "family"},
    {"36[2-3][0-5]", "FA", "N6", "00,01", "family"},
    {"36[4-6][0-5]", "FA", "N6", "01,02", "family"},
    {"36[7-9][0-5]", "FA", "N6", "00,01", "family"},
    {"37", "A", "N..8", "00+02,00+8026", ""},
    {"390[0-9]", "A", "N..15", "255,8020", "390n,391n,394n,8111"},
    {"391[0-9]", "A", "N3 N..15", "8020", "391n"},
    {"392[0-9]", "A", "N..15", "01+30,01+31nn,01+32nn,01+35nn,01+36nn", "392n,393n"},
    {"393[0-9]", "A", "N3 N..15", "30,31nn,32nn,35nn,36nn", "393n"},
    {"394[0-3]", "A", "N4", "255", "394n,8111"},
    {"395[0-5]", "A", "N6", "30,31nn,32nn,35nn,36nn", "392n,393n,395n,8005"},
    // Orders, places, countries
    {"400", "A", "X..30", "", ""},
    {"401", "A", "X..30:gcp1", "", "", ""},
    {"402", "A", "N17:csum:gcp1", "", "", ""},
    {"403", "A", "X..30", "00", ""},
    {"41[0-3]", "FA", "N13:csum:gcp1", "", ""},
    {"414", "FA", "N13:csum:gcp1", "", "", "254|7040"},
    {"415", "FA", "N13:csum:gcp1", "8020", "", "8020"},
    {"416", "FA", "N13:csum:gcp1", "", ""},
    {"417", "FA", "N13:csum:gcp1", "", "", "7040"},
    {"420", "A", "X..20", "", "421"},
    {"421", "A", "N3 X..9", "", "4307"},
    {"422", "A", "N3", kTradeItem, "426"},
    {"423", "A", "N3 [N3] [N3] [N3] [N3]", "01,02,03", "426"},
    {"424", "A", "N3", "01,02,03", "426"},
    {"425", "A", "N3 [N3] [N3] [N3] [N3]", "01,02,03", "426"},
    {"426", "A", "N3", "01,02,03", ""},
    {"427", "A", "X..3", "01+422,02+422,03+422", ""},
    // Shipping, with the limits of temperature
    {"43[0-1][0-1]", "A", "X..35:percent", "00", ""},
    {"4302", "A", "X..70:percent", "00", ""},
    {"4303", "A", "X..70:percent", "4302", ""},
    {"430[4-6]", "A", "X..70:percent", "00", ""},
    {"4307", "A", "X2", "00", ""},
    {"4308", "A", "X..30", "00", ""},
    {"4309", "A", "N10 N10", "00", ""},
    {"4312", "A", "X..70:percent", "00", ""},
    {"4313", "A", "X..70:percent", "4312", ""},
    {"431[4-6]", "A", "X..70:percent", "00", ""},
    {"4317", "A", "X2", "00", ""},
    {"4318", "A", "X..20", "00", ""},
    {"4319", "A", "X..30", "00", ""},
    {"4320", "A", "X..35:percent", "00", ""},
    {"432[1-3]", "A", "N1:yesno", "00", ""},
    {"432[4-5]", "A", "N6:month N4:time", "00", ""},
    {"4326", "A", "N6:date", "00", ""},
    {"4330", "A", "N6 [X1:hyphen]", "00", "4331"},
    {"4331", "A", "N6 [X1:hyphen]", "00", "4330"},
    {"4332", "A", "N6 [X1:hyphen]", "00", "4333"},
    {"4333", "A", "N6 [X1:hyphen]", "00", "4332"},
    // Properties of the item
    {"7001", "A", "N13", "01,02,8006,8026", ""},
    {"7002", "A", "X..30", "01,02", ""},
    {"7003", "A", "N6:date N4:time", "01,02,03", ""},
    {"7004", "A", "N..4", "01+10,03+10", ""},
    {"7005", "A", "X..12", "01,02", ""},
    {"7006", "A", "N6:date", "01,02", ""},
    {"7007", "A", "N6:date [N6:date]", "01,02", ""},
    {"7008", "A", "X..3", "01,02", ""},
    {"7009", "A", "X..10", "01,02", ""},
    {"7010", "A", "X..2", "01,02,03", ""},
    {"7011", "A", "N6:date [N4:time]", "01,02,03", ""},
    {"7020", "A", "X..20", "01+416,03+416,8006+416", ""},
    {"7021", "A", "X..20", "01,03,8006", ""},
    {"7022", "A", "X..20", "01+7021,03+7021,8006+7021", ""},
    {"7023", "A", "X..30:gcp1", "", ""},
    {"703[0-9]", "A", "N3 X..27", "01,02", ""},
    {"7040", "", "N1 X1 X1 X1", "", ""},
    {"7041", "", "X..4", "00", ""},
    {"71[0-7]", "A", "X..20", "01", ""},
    {"723[0-9]", "A", "X2 X..28", "01,8004", ""},
    {"7240", "A", "X..20", "01,8006", "03"},
    // Persons: participants and those who care for them
    {"7241", "A", "N2", "8017,8018", ""},
    {"7242", "A", "X..25", "8017,8018", ""},
    {"7250", "A", "N8:date", "8018", "7251"},
    {"7251", "A", "N8:date N4:time", "8018", "7250"},
    {"7252", "A", "N1", "8018", ""},
    {"725[3-4]", "A", "X..40:percent", "8017,8018", "7256,7259"},
    {"7255", "A", "X..10", "8017,8018", "7256,7259"},
    {"7256", "A", "X..90:percent", "8017,8018", ""},
    {"7257", "A", "X..70:percent", "8018", ""},
    {"7258", "A", "X3", "8018+7259", ""},
    {"7259", "A", "X..40:percent", "8018", "7256"},
    // Assets, parts, services and the rest
    {"8001", "A", "N4:some N5:some N3:some N1 N1", "01", ""},
    {"8002", "A", "X..20", "", ""},
    {"8003", "A", "N1:zero N13:csum:gcp1 [X..16]", "", "", ""},
    {"8004", "A", "X..30:gcp1", "", "", "7040"},
    {"8005", "A", "N6", "01,02", ""},
    {"8006", "A", "N14:csum:gcp2 N4:piece", "", "01,03,37", "22,10,21"},
    {"8007", "A", "X..34", "415", ""},
    {"8008", "A", "N6:date N2:hour [N2:sixty] [N2:sixty]", "01,02,03", ""},
    {"8009", "A", "X..50", "00,01,03", ""},
    {"8010", "A", "Y..30:gcp1", "", "", "8011"},
    {"8011", "", "N..12:nolead", "8010", ""},
    {"8012", "A", "X..20", "01,03,8006", ""},
    {"8013", "A", "X..25:pair:gcp1", "", "", ""},
    {"8014", "", "X..25:pair:gcp1:letter", "01", ""},
    {"8017", "A", "N18:csum:gcp1", "", "8018", "8019"},
    {"8018", "A", "N18:csum:gcp1", "", "8017", "8019"},
    {"8019", "", "N..10", "8017,8018", ""},
    {"8020", "", "X..25", "415", ""},
    {"8026", "A", "N14:csum:gcp2 N4:piece", "37", "02,03,8006"},
    {"8030", "A", "Z..90", "00,01+21,03+21,253,255,8003,8004,8006+21,8010+8011,8017,8018", ""},
    {"8040", "", "N15", "01+21", ""},
    {"8041", "", "N15", "01+21+8040", ""},
    {"8042", "", "N32", "01+21+8040", ""},
    {"8043", "", "N18 [N..2]", "01+21+8040", ""},
    {"8111", "A", "N4", "255", ""},
    {"8200", "", "X..70", "01", ""},
    {"90", "A", "X..30", "", ""},
    {"9[1-9]", "A", "X..90", "", ""},
};
// clang-format on

constexpr std::pair<std::string_view, Gs1Rule> kRules[] = {
    {"csum", Gs1Rule::CheckDigit}, {"gcp1", Gs1Rule::PrefixFirst},     {"gcp2", Gs1Rule::PrefixSecond},
    {"date", Gs1Rule::Date},       {"month", Gs1Rule::DateOrMonth},    {"time", Gs1Rule::HourMinute},
    {"hour", Gs1Rule::Hour},       {"sixty", Gs1Rule::MinuteOrSecond}, {"zero", Gs1Rule::Zero},
    {"some", Gs1Rule::NotZero},    {"nolead", Gs1Rule::NoLeadingZero}, {"piece", Gs1Rule::PieceOfTotal},
    {"yesno", Gs1Rule::YesNo},     {"hyphen", Gs1Rule::Hyphen},        {"letter", Gs1Rule::HasLetter},
    {"pair", Gs1Rule::CheckPair},  {"percent", Gs1Rule::Percent},
};

std::string_view cut(std::string_view& text, char at) {
    const auto end = text.find(at);
    const auto head = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return head;
}

unsigned numberOf(std::string_view digits) {
    unsigned out = 0;
    CHECK(std::from_chars(digits.data(), digits.data() + digits.size(), out).ec == std::errc());
    return out;
}

Gs1Part partOf(std::string_view text) {
    Gs1Part part;
    part.optional = text.front() == '[';
    if (part.optional)
        text = text.substr(1, text.size() - 2);
    auto size = cut(text, ':');
    part.set = size.front();
    size.remove_prefix(1);
    const bool varies = size.starts_with("..");
    part.most = numberOf(size.substr(varies ? 2 : 0));
    part.least = varies ? 1 : part.most;
    while (!text.empty()) {
        const auto name = cut(text, ':');
        const auto rule = std::ranges::find(kRules, name, &std::pair<std::string_view, Gs1Rule>::first);
        CHECK(rule != std::end(kRules));
        part.rules.push_back(rule->second);
    }
    return part;
}

Gs1Fact factOf(const Row& row) {
    Gs1Fact fact;
    fact.ais = row.ais;
    fact.fixed = row.flags.find('F') != std::string_view::npos;
    fact.attribute = row.flags.find('A') != std::string_view::npos;
    for (auto parts = row.parts; !parts.empty();)
        fact.parts.push_back(partOf(cut(parts, ' ')));
    fact.needs = row.needs;
    fact.bars = row.bars;
    fact.key = row.path != kNoKey;
    fact.path = fact.key ? row.path : std::string_view();
    return fact;
}

const std::vector<Gs1Fact>& facts() {
    static const auto all = [] {
        std::vector<Gs1Fact> out;
        std::ranges::transform(kRows, std::back_inserter(out), factOf);
        return out;
    }();
    return all;
}

/// "31[0-6][0-5]" against "3102".
bool isOneOf(std::string_view ai, std::string_view ais) {
    for (const char digit : ai) {
        if (ais.empty())
            return false;
        const bool range = ais.front() == '[';
        const char least = range ? ais[1] : ais[0], most = range ? ais[3] : ais[0];
        if (digit < least || digit > most)
            return false;
        ais.remove_prefix(range ? 5 : 1);
    }
    return ais.empty();
}

} // namespace

unsigned Gs1Fact::mostCharacters() const {
    unsigned out = 0;
    for (const auto& part : parts)
        out += part.most;
    return out;
}

const Gs1Fact* findGs1Fact(std::string_view ai) {
    const auto found = std::ranges::find_if(facts(), [&](const Gs1Fact& fact) { return isOneOf(ai, fact.ais); });
    return found == facts().end() ? nullptr : &*found;
}

const Gs1Fact* startingGs1Fact(std::string_view text, std::size_t& digits) {
    for (digits = 2; digits <= 4 && digits <= text.size(); ++digits)
        if (const auto* fact = findGs1Fact(text.substr(0, digits)))
            return fact;
    return nullptr;
}

bool matchesGs1Pattern(std::string_view ai, std::string_view pattern) {
    return std::ranges::equal(ai, pattern, [](char a, char p) { return p == 'n' || p == a; });
}

} // namespace caseseal::product

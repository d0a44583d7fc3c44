// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_values.h"

#include "practice_usual.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace caseseal::desk {

namespace {

using study::Comparator;
using study::DataType;

struct Bounds {
    double low;
    double high;
};

/// What the study itself expects: its narrowest numeric bounds in the item's first unit.
std::optional<Bounds> expectedBounds(const study::Item& item) {
    std::optional<double> low, high;
    for (const auto& check : item.rangeChecks) {
        const bool otherUnit = !check.unit.empty() && (item.units.empty() || check.unit != item.units.front());
        if (!check.comparator || check.values.size() != 1 || otherUnit)
            continue;
        char* end = nullptr;
        const double bound = std::strtod(check.values.front().c_str(), &end);
        if (end == check.values.front().c_str())
            continue;
        if (*check.comparator == Comparator::Ge || *check.comparator == Comparator::Gt)
            low = std::max(low.value_or(bound), bound);
        if (*check.comparator == Comparator::Le || *check.comparator == Comparator::Lt)
            high = std::min(high.value_or(bound), bound);
    }
    if (!low && !high)
        return std::nullopt;
    return Bounds{low.value_or(std::min(0.0, *high / 2)), high.value_or(*low * 2 + 10)};
}

bool nameHas(const study::Item& item, std::initializer_list<const char*> words) {
    std::string name = item.oid + " " + item.name;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return name.find(word) != std::string::npos; });
}

std::string formatNumber(double value, int digits) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
}

bool isYesNo(const study::CodeList& list) {
    return list.items.size() == 2 && (list.items[0].code == "Y" || list.items[0].code == "1" ||
                                      list.items[0].code == "N" || list.items[0].code == "0");
}

} // namespace

std::string PracticeValues::number(const study::Item& item, unsigned participant, unsigned visit) {
    const int digits = item.dataType == DataType::Integer ? 0 : item.significantDigits.value_or(1);
    std::normal_distribution<double> noise(0, 1);
    if (nameHas(item, {"SYS"}))
        return formatNumber(158 - 3.0 * std::min(visit, 6U) + (participant % 7) + 5 * noise(m_random) +
                                (chance(0.02) ? 36 : 0), // now and then an edit check fires
                            digits);
    if (nameHas(item, {"DIA"}))
        return formatNumber(96 - 1.6 * std::min(visit, 6U) + (participant % 5) + 3 * noise(m_random), digits);
    if (nameHas(item, {"WEIGHT"}))
        return formatNumber(66 + (participant * 37 % 31) + 0.4 * noise(m_random), digits);
    if (nameHas(item, {"HEIGHT"}))
        return formatNumber(158 + (participant * 29 % 33), digits);
    if (nameHas(item, {"BMI"}))
        return formatNumber((66 + (participant * 37 % 31)) / std::pow((158 + (participant * 29 % 33)) / 100.0, 2),
                            digits);
    const Bounds bounds = expectedBounds(item).value_or(Bounds{1, 60});
    const double middle = (bounds.low + bounds.high) / 2;
    const double value = std::clamp(middle + (bounds.high - bounds.low) / 9 * noise(m_random), bounds.low, bounds.high);
    return formatNumber(value, digits);
}

std::string PracticeValues::code(const study::Item& item, const study::CodeList& list) {
    // "Yes" to what makes a participant eligible, "no" to what would not, and otherwise the usual answer.
    const bool exclusion = nameHas(item, {"EXCL", "EX0", "EX1", "AEYN", "ABNORMAL", "PREG"});
    if (isYesNo(list) && nameHas(item, {"INCL", "IN0", "IN1", "ELIG", "CONSENT", "DONE", "PERF"}))
        return list.items.front().code;
    if (isYesNo(list) && exclusion && !chance(0.08))
        return list.items.back().code;
    std::geometric_distribution<unsigned> usual(0.45);
    return list.items[std::min<std::size_t>(usual(m_random), list.items.size() - 1)].code;
}

/// What people write into the free texts of the practice study, by item.
const std::vector<std::string>& phrases(const std::string& item) {
    static const std::map<std::string, std::vector<std::string>> kPhrases = {
        {"IT.VI.REMARK", {"Came by bus, ten minutes late", "Brought the diary along", "Accompanied by her daughter"}},
        {"IT.IC.VERSION", {"3.0"}},
        {"IT.IC.STAFF", {"Dr. Elias Hartmann"}},
        {"IT.MH.SPEC", {"Since the accident in 2011", "Both knees", "Under dietary treatment", "Grass pollen"}},
        {"IT.BP.REMARK", {"Rested 5 minutes before reading 1", "Large cuff used", "Second arm differs by 4 mmHg"}},
        {"IT.BR.REMARK", {"Talked during the reading", "Repeated once"}},
        {"IT.PE.FINDING", {"Mild oedema of both ankles, no skin changes", "Old scar, right knee"}},
        {"IT.EG.REMARK", {"Single ventricular extrasystole", "Slight movement artefact"}},
        {"IT.LB.COMMENT", {"Slightly haemolytic sample", "Repeat of potassium is planned"}},
        {"IT.SP.REMARK", {"Blister lost on a journey", "Tablets counted by two persons"}},
        {"IT.CM.NAME", {"Amlodipine", "Metformin", "Atorvastatin", "Ibuprofen", "Pantoprazole", "Levothyroxine"}},
        {"IT.AE.TERM",
         {"Headache", "Ankle swelling", "Dry cough", "Dizziness on standing", "Common cold", "Back pain"}},
        {"IT.AE.COMMENT", {"Went away by itself within two days", "Observed further, no change of the study product"}},
        {"IT.AB.REMARK", {"Cuff slipped once at night", "Participant slept well"}},
        {"IT.DS.REMARK", {"Thanked for taking part", "Letter to the general practitioner was sent"}},
    };
    static const std::vector<std::string> kNone;
    const auto at = kPhrases.find(item);
    return at == kPhrases.end() ? kNone : at->second;
}

/// Numbers and codes that stand in a text field.
std::optional<std::string> label(const std::string& item, unsigned participant, unsigned visit) {
    const auto numbered = [](const char* start, unsigned number, int width) {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%s%0*u", start, width, number);
        return std::string(buffer);
    };
    if (item == "IT.RA.NUMBER")
        return numbered("R-", 2001 + participant, 4);
    if (item == "IT.RA.KIT" || item == "IT.SP.NEWKIT")
        return numbered("K-", 40'117 + participant * 31 + visit * 7, 5);
    if (item == "IT.LB.NUMBER")
        return numbered("L", 260'000 + participant * 40 + visit, 7);
    return std::nullopt;
}

/// The year of birth, with the month for some; or the age that fits it.
std::string birthOrAge(bool age, unsigned participant, const std::string& dayIso) {
    const unsigned year = 1951 + participant * 7 % 38, month = 1 + participant % 6;
    if (age) // born in the first half of the year, the trial begins in the second
        return std::to_string(static_cast<unsigned>(std::atoi(dayIso.c_str())) - year);
    return std::to_string(year) + (participant % 3 == 0 ? "" : "-0" + std::to_string(month));
}

std::string PracticeValues::text(const study::Item& item) {
    const auto& list = phrases(item.oid);
    return list.empty() ? std::string() : list[below(static_cast<unsigned>(list.size()))];
}

std::optional<std::string> PracticeValues::value(const study::Item& item, bool mandatory, unsigned participant,
                                                 unsigned visit, const std::string& dayIso) {
    const auto* usual = usualOf(item.oid);
    if (!mandatory && !chance(usual != nullptr ? usual->filled : 0.88))
        return std::nullopt;
    if (usual != nullptr && !usual->choices.empty())
        return choice(usual->choices, below(totalWeight(usual->choices)));
    if (isRecent(item.oid))
        return dayIso.substr(0, chance(0.85) ? 10 : 7);
    if (item.oid == "IT.DM.BIRTHDAT" || item.oid == "IT.DM.AGE")
        return birthOrAge(item.oid == "IT.DM.AGE", participant, dayIso);
    if (auto known = label(item.oid, participant, visit))
        return known;
    if (item.oid == "IT.DM.SEX")
        return std::string(isFemale(participant) ? "1" : "2");
    if (const auto* list = m_study.codeListOf(item); list != nullptr && !list->items.empty())
        return code(item, *list);
    switch (item.dataType) {
    case DataType::Integer:
    case DataType::Float:
    case DataType::Double:
        return number(item, participant, visit);
    case DataType::Boolean:
        return std::string(chance(0.7) ? "1" : "0");
    case DataType::Date:
        if (nameHas(item, {"BIRTH", "BRTH"}))
            return std::to_string(1945 + participant * 7 % 40) + "-0" + std::to_string(1 + participant % 9) + "-1" +
                   std::to_string(participant % 9);
        return dayIso;
    case DataType::PartialDate:
    case DataType::IncompleteDate:
        return std::to_string(2008 + (participant * 5 + visit) % 16) +
               (chance(0.6) ? "-0" + std::to_string(1 + below(9)) : "");
    case DataType::Time:
    case DataType::PartialTime:
    case DataType::IncompleteTime:
        return (chance(0.5) ? "08:" : "09:") + std::to_string(10 + below(49));
    case DataType::DateTime:
    case DataType::PartialDateTime:
    case DataType::IncompleteDateTime:
        return dayIso + "T08:" + std::to_string(10 + below(49)) + ":00";
    case DataType::Text:
    case DataType::String: {
        auto words = text(item);
        return words.empty() || (!mandatory && chance(0.7)) ? std::optional<std::string>() : words;
    }
    default:
        return std::nullopt;
    }
}

std::string PracticeValues::otherValue(const study::Item& item, const std::string& old, const std::string& dayIso) {
    if (const auto* list = m_study.codeListOf(item); list != nullptr && list->items.size() > 1)
        return list->items[list->items[0].code == old ? 1 : 0].code;
    if (item.dataType == DataType::Integer || item.dataType == DataType::Float || item.dataType == DataType::Double) {
        const int digits = item.dataType == DataType::Integer ? 0 : item.significantDigits.value_or(1);
        return formatNumber(std::strtod(old.c_str(), nullptr) + (digits == 0 ? 2 : 0.2), digits);
    }
    if (item.dataType == DataType::Date)
        return dayIso == old ? dayIso.substr(0, 8) + "01" : dayIso;
    if (item.dataType == DataType::Text || item.dataType == DataType::String)
        return text(item);
    return old;
}

} // namespace caseseal::desk

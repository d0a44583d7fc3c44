// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_values.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace caseseal::desk {

namespace {

using study::Comparator;
using study::DataType;

struct Bounds {
    double low;
    double high;
};

/// What the study itself expects: its narrowest numeric bounds.
std::optional<Bounds> expectedBounds(const study::Item& item) {
    std::optional<double> low, high;
    for (const auto& check : item.rangeChecks) {
        if (!check.comparator || check.values.size() != 1)
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
        return formatNumber(158 - 3.0 * std::min(visit, 6U) + (participant % 7) + 5 * noise(m_random), digits);
    if (nameHas(item, {"DIA"}))
        return formatNumber(96 - 1.6 * std::min(visit, 6U) + (participant % 5) + 3 * noise(m_random), digits);
    if (nameHas(item, {"WEIGHT"}))
        return formatNumber(66 + (participant * 37 % 31) + 0.4 * noise(m_random), digits);
    if (nameHas(item, {"HEIGHT"}))
        return formatNumber(158 + (participant * 29 % 33), digits);
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

std::string PracticeValues::text(const study::Item& item) {
    static const char* const kRemarks[] = {"Rested 5 minutes before the first reading", "Came fasting, as asked",
                                           "Tablets brought back and counted", "Slept badly the night before",
                                           "No complaints"};
    static const char* const kMedicines[] = {"Amlodipin 5 mg", "Metformin 500 mg", "Atorvastatin 20 mg",
                                             "Ibuprofen 400 mg", "Pantoprazol 20 mg"};
    static const char* const kEvents[] = {"Headache", "Ankle swelling", "Dry cough", "Dizziness on standing", "Cold"};
    const auto pick = [this](const auto& list) {
        return std::string(list[below(static_cast<unsigned>(std::size(list)))]);
    };
    std::string out = nameHas(item, {"CM", "MED", "DRUG"}) ? pick(kMedicines)
                      : nameHas(item, {"AE"})              ? pick(kEvents)
                                                           : pick(kRemarks);
    if (item.length && out.size() > static_cast<std::size_t>(std::max(*item.length, 1)))
        out.resize(static_cast<std::size_t>(std::max(*item.length, 1)));
    return out;
}

std::optional<std::string> PracticeValues::value(const study::Item& item, bool mandatory, unsigned participant,
                                                 unsigned visit, const std::string& dayIso) {
    if (!mandatory && chance(0.12))
        return std::nullopt;
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
    case DataType::String:
        return text(item);
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

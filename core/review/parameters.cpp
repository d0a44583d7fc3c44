// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/parameters.h"

#include <algorithm>
#include <charconv>

namespace caseseal::review {

namespace {

using P = Parameters;

constexpr ParameterRow kTable[] = {
    {"work-from", Rule::OffHours, &P::workFrom, 0, 23},
    {"work-until", Rule::OffHours, &P::workUntil, 1, 24},
    {"work-days", Rule::OffHours, &P::workDays, 1, 7},
    {"off-hours-entries", Rule::OffHours, &P::offHoursEntries, 1, 1'000'000},
    {"burst-forms", Rule::Burst, &P::burstForms, 2, 1'000},
    {"burst-values", Rule::Burst, &P::burstValues, 2, 1'000'000},
    {"burst-per-minute", Rule::Burst, &P::burstPerMinute, 1, 100'000},
    {"late-days", Rule::LateEntry, &P::lateDays, 0, 3'650},
    {"lag-days", Rule::LongLag, &P::lagDays, 0, 3'650},
    {"lag-forms", Rule::LongLag, &P::lagForms, 1, 1'000'000},
    {"digit-values", Rule::LastDigit, &P::digitValues, 50, 1'000'000},
    {"digit-spread", Rule::LastDigit, &P::digitSpread, 3, 1'000'000},
    {"digit-chance", Rule::LastDigit, &P::digitChance, 1, 500},
    {"repeat-items", Rule::RepeatedValues, &P::repeatItems, 2, 1'000},
    {"repeat-chance", Rule::RepeatedValues, &P::repeatChance, 1, 1'000},
    {"lock-days", Rule::ChangedBeforeLock, &P::lockDays, 0, 3'650},
    {"lock-changes", Rule::ChangedBeforeLock, &P::lockChanges, 1, 1'000'000},
    {"rate-entries", Rule::ManyChanges, &P::rateEntries, 1, 1'000'000},
    {"rate-changes", Rule::ManyChanges, &P::rateChanges, 1, 1'000'000},
    {"rate-z-tenths", Rule::ManyChanges, &P::rateTenths, 10, 1'000},
};

base::Error outOfRange(const ParameterRow& row) {
    return base::badInput(std::string(row.name) + " lies between " + std::to_string(row.least) + " and " +
                          std::to_string(row.most) + ".");
}

} // namespace

std::span<const ParameterRow> parameterTable() { return kTable; }

evidence::Json Parameters::encode() const {
    evidence::Json::Object out;
    for (const auto& row : kTable)
        out[std::string(row.name)] = static_cast<std::int64_t>(this->*row.member);
    return out;
}

base::Result<Parameters> Parameters::parse(const evidence::Json& json) {
    Parameters out;
    for (const auto& row : kTable) {
        const auto* found = json.find(row.name);
        const auto* number = found ? found->asInteger() : nullptr;
        if (!number)
            continue;
        if (*number < row.least || *number > row.most)
            return outOfRange(row);
        out.*row.member = static_cast<int>(*number);
    }
    return out;
}

base::Result<void> Parameters::set(std::string_view word) {
    const auto name = word.substr(0, word.find('='));
    const auto* row =
        std::find_if(std::begin(kTable), std::end(kTable), [name](const auto& one) { return one.name == name; });
    if (row == std::end(kTable) || name.size() == word.size())
        return base::badInput("\"" + std::string(word) + "\" is no parameter of the review. Write it as late-days=10.");
    const auto digits = word.substr(name.size() + 1);
    int number = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failed != std::errc() || end != digits.data() + digits.size() || number < row->least || number > row->most)
        return outOfRange(*row);
    this->*row->member = number;
    return {};
}

} // namespace caseseal::review

// SPDX-License-Identifier: GPL-3.0-or-later
// Last digits that are not as even as they should be.
#include "rule_port.h"

#include "statistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace caseseal::review {

namespace {

using evidence::Json;

constexpr int kClasses = 4; ///< values with 0, 1, 2 and 3 or more decimals

/// A number as it was typed.
struct Typed {
    double value = 0;
    int decimals = 0;
    int lastDigit = 0;
};

/// Only plain decimal numbers ("-12", "36.6"); nothing for others. Noughts at the end of the decimals are as if they
/// were not there: a program may have put them.
std::optional<Typed> typedNumber(std::string_view text) {
    if (text.find('.') != std::string_view::npos && text.back() != '.') {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        text = text.substr(0, text.size() - (text.ends_with('.') ? 1 : 0));
    }
    Typed out;
    const bool minus = !text.empty() && text.front() == '-';
    const auto digits = text.substr(minus ? 1 : 0);
    bool point = false, any = false;
    double scale = 1;
    for (const char c : digits) {
        if (c == '.' && !point && any) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        any = true;
        out.lastDigit = c - '0';
        out.value = out.value * 10 + out.lastDigit;
        if (point) {
            ++out.decimals;
            scale *= 10;
        }
    }
    if (!any || digits.back() == '.')
        return std::nullopt;
    out.value = (minus ? -out.value : out.value) / scale;
    return out;
}

using Counts = std::array<std::uint32_t, 10>;

/// What is kept of one item's values: by one person, or by all.
class DigitTally {
public:
    /// `origin`: a value of the item, the same for all its tallies; sums of differences stay exact enough.
    void add(const Typed& typed, double origin, const EntryRef& entry) {
        const int kind = std::min(typed.decimals, kClasses - 1);
        ++m_counts[static_cast<std::size_t>(kind)][static_cast<std::size_t>(typed.lastDigit)];
        const double off = typed.value - origin;
        m_sum += off;
        m_squares += off * off;
        m_entries.add(entry);
    }
    void add(const DigitTally& other) {
        for (std::size_t kind = 0; kind < m_counts.size(); ++kind)
            std::transform(m_counts[kind].begin(), m_counts[kind].end(), other.m_counts[kind].begin(),
                           m_counts[kind].begin(), std::plus<>());
        m_sum += other.m_sum;
        m_squares += other.m_squares;
        m_entries.add(other.m_entries);
    }
    [[nodiscard]] std::uint64_t total() const { return m_entries.total(); }
    /// The most decimals that every tenth value has: so exactly people write. A value with fewer ends in 0 there.
    [[nodiscard]] int decimals() const {
        for (int kind = kClasses - 1; kind > 0; --kind)
            if (countOf(kind) * 10 >= total())
                return kind;
        return 0;
    }
    [[nodiscard]] std::array<std::uint64_t, 10> digitsAt(int decimals) const {
        std::array<std::uint64_t, 10> out{};
        const auto& counts = m_counts[static_cast<std::size_t>(decimals)];
        std::copy(counts.begin(), counts.end(), out.begin());
        for (int kind = 0; kind < decimals; ++kind)
            out[0] += countOf(kind);
        return out;
    }
    [[nodiscard]] double deviation() const {
        const auto n = static_cast<double>(total());
        return std::sqrt(std::max(0.0, m_squares / n - m_sum / n * (m_sum / n)));
    }
    [[nodiscard]] const EntryRefs& entries() const { return m_entries; }

private:
    static constexpr std::size_t kKept = 8;
    [[nodiscard]] std::uint64_t countOf(int kind) const {
        const auto& counts = m_counts[static_cast<std::size_t>(kind)];
        return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    }
    std::array<Counts, kClasses> m_counts{};
    double m_sum = 0, m_squares = 0;
    EntryRefs m_entries{kKept};
};

class LastDigit final : public RulePort {
public:
    explicit LastDigit(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    static constexpr Number kEverybody = 0xFFFFFFFF;
    using Tallies = std::map<Number, DigitTally>; ///< by person
    /// One test.
    struct Table {
        LastDigits digits;
        const DigitTally* tally;
    };
    void addEverybody(Tallies& tallies) const;
    [[nodiscard]] std::optional<Table> tableOf(Number item, Number person, const DigitTally& tally) const;
    static void addItem(const Table& table, std::size_t tests, Outcome& outcome);

    RuleContext& m_context;
    Texts m_items;
    std::vector<Tallies> m_tallies; ///< by number of the item
    std::vector<double> m_origins;  ///< the same
};

void LastDigit::take(const SeenEntry& seen) {
    const auto& entry = seen.row.entry;
    if (!seen.isValue || !seen.judged || !entry.value || !m_context.study.numbers.contains(entry.place.item))
        return;
    const auto typed = typedNumber(*entry.value);
    if (!typed)
        return;
    const Number item = m_items.numberOf(entry.place.item);
    if (item == m_tallies.size()) {
        m_tallies.emplace_back();
        m_origins.push_back(typed->value);
    }
    m_tallies[item][seen.person].add(*typed, m_origins[item], {seen.row.seal, seen.row.entryIndex, seen.row.id});
}

void LastDigit::addEverybody(Tallies& tallies) const {
    if (tallies.size() < 2)
        return;
    DigitTally all;
    for (const auto& [person, tally] : tallies)
        all.add(tally);
    tallies.emplace(kEverybody, std::move(all));
}

/// Nothing where there are too few values, or where they lie so close together that even digits are not to be expected.
std::optional<LastDigit::Table> LastDigit::tableOf(Number item, Number person, const DigitTally& tally) const {
    const auto& p = m_context.parameters;
    const int decimals = tally.decimals();
    if (tally.total() < static_cast<std::uint64_t>(p.digitValues) ||
        tally.deviation() * std::pow(10, decimals) < p.digitSpread)
        return std::nullopt;
    LastDigits digits;
    digits.person = person == kEverybody ? std::string() : m_context.persons.text(person);
    digits.item = m_items.text(item);
    digits.decimals = decimals;
    digits.counts = tally.digitsAt(decimals);
    digits.chiSquared = chiSquaredOfEven(digits.counts);
    digits.probability = chiSquaredTail9(digits.chiSquared);
    return Table{std::move(digits), &tally};
}

void LastDigit::addItem(const Table& table, std::size_t tests, Outcome& outcome) {
    const auto& counts = table.digits.counts;
    Json::Array digits;
    for (const auto count : counts)
        digits.emplace_back(static_cast<std::int64_t>(count));
    const auto most = std::max_element(counts.begin(), counts.end());
    ReviewItem item;
    item.rule = Rule::LastDigit;
    item.person = table.digits.person;
    item.place.item = table.digits.item;
    item.facts = {
        {"values", static_cast<std::int64_t>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}))},
        {"digits", std::move(digits)},
        {"decimals", std::int64_t{table.digits.decimals}},
        {"mostDigit", std::int64_t{most - counts.begin()}},
        {"mostCount", static_cast<std::int64_t>(*most)},
        {"chiSquared", decimalText(table.digits.chiSquared)},
        {"probability", powerText(table.digits.probability)},
        {"tests", static_cast<std::int64_t>(tests)}};
    item.entries = table.tally->entries();
    outcome.items.push_back(std::move(item));
}

void LastDigit::finish(Outcome& outcome) {
    std::vector<Table> tables;
    for (Number item = 0; item < m_tallies.size(); ++item) {
        addEverybody(m_tallies[item]);
        for (const auto& [person, tally] : m_tallies[item])
            if (auto table = tableOf(item, person, tally))
                tables.push_back(std::move(*table));
    }
    // All tests together are to give a false alarm with the chance that was asked for (Bonferroni).
    const double each =
        m_context.parameters.digitChance / 1000.0 / static_cast<double>(std::max<std::size_t>(1, tables.size()));
    std::unordered_set<std::string> named; // items with a person of whom it is asked: everybody's would say it again
    for (const auto& table : tables) {
        const bool all = table.digits.person.empty();
        if (table.digits.probability >= each || (all && named.contains(table.digits.item)))
            continue;
        if (!all)
            named.insert(table.digits.item);
        addItem(table, tables.size(), outcome);
    }
    outcome.rules.push_back({Rule::LastDigit, tables.size(), 0});
    for (auto& table : tables)
        outcome.digits.push_back(std::move(table.digits));
    std::sort(outcome.digits.begin(), outcome.digits.end(), [](const auto& a, const auto& b) {
        return std::tie(a.probability, a.item, a.person) < std::tie(b.probability, b.item, b.person);
    });
    outcome.digits.resize(std::min(outcome.digits.size(), Outcome::kDigitsShown));
}

} // namespace

RulePtr makeLastDigit(RuleContext& context) { return std::make_unique<LastDigit>(context); }

} // namespace caseseal::review

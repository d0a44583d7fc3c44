// SPDX-License-Identifier: GPL-3.0-or-later
// The same numbers in a form of several participants.
#include "rule_port.h"

#include "statistics.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace caseseal::review {

namespace {

std::uint64_t mixed(std::uint64_t x) { // SplitMix64's finaliser
    x = (x ^ x >> 30U) * 0xBF58476D1CE4E5B9U;
    x = (x ^ x >> 27U) * 0x94D049BB133111EBU;
    return x ^ x >> 31U;
}

/// FNV-1a, mixed: part of an item's id, so it must be the same on every machine.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return mixed(hash);
}

/// What kinds of values an item of a form has, in buckets: enough to estimate how often two are equal.
class ValueSpread {
public:
    void add(std::uint64_t valueHash, bool more) {
        auto& bucket = m_buckets[valueHash % kBuckets];
        if (more)
            ++bucket;
        else if (bucket > 0)
            --bucket;
    }
    /// The chance that two values are equal. Values that share a bucket are taken out again on average.
    [[nodiscard]] double chanceOfEqual() const {
        double total = 0, squares = 0;
        for (const auto count : m_buckets) {
            total += count;
            squares += double(count) * count;
        }
        if (total == 0)
            return 1;
        const double inBuckets = squares / (total * total);
        const double chance = (kBuckets * inBuckets - 1) / (kBuckets - 1);
        return std::clamp(chance, 1 / total, 1.0);
    }

private:
    static constexpr int kBuckets = 64;
    std::array<std::uint32_t, kBuckets> m_buckets{};
};

/// A form's numbers as one sum of hashes, which a change moves from the old value to the new: nothing of the values is
/// kept. 64 bits: two of 100,000 forms share one by accident with a chance below one in a billion.
class RepeatedValues final : public RulePort {
public:
    explicit RepeatedValues(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    static constexpr unsigned kMaskBits = 64;
    struct Form {
        std::uint64_t sum = 0;
        std::uint64_t mask = 0; ///< items that hold a number; those beyond the 64th are left out, which only weakens
        std::uint32_t numbers = 0;
        EntryRef last; ///< its newest number
        bool judged = false;
    };
    /// One form of the study.
    struct Kind {
        Texts items;
        std::vector<ValueSpread> spreads;
        std::uint64_t forms = 0; ///< with enough numbers
    };
    struct Candidate {
        Number kind;
        std::uint64_t sum;
        Number form;
        auto operator<=>(const Candidate&) const = default;
    };
    void put(Form& form, Kind& kind, Number item, std::uint64_t slot, const std::string& value, bool more);
    [[nodiscard]] Number subjectOf(Number form) const {
        return m_context.places.visit(m_context.places.form(form).visit).subject;
    }
    [[nodiscard]] std::vector<Candidate> candidates();
    [[nodiscard]] double expectedPairs(const Kind& kind, std::uint64_t mask) const;
    void judge(std::span<const Candidate> same, Outcome& outcome) const;

    RuleContext& m_context;
    std::vector<Form> m_forms;                ///< by number of the form
    std::unordered_map<Number, Kind> m_kinds; ///< by text number of the form's OID
};

void RepeatedValues::put(Form& form, Kind& kind, Number item, std::uint64_t slot, const std::string& value, bool more) {
    const std::uint64_t hash = hashOf(value);
    const std::uint64_t placed = mixed(hash ^ slot);
    form.sum += more ? placed : std::uint64_t{0} - placed;
    form.numbers += more ? 1U : ~0U;
    if (item < kMaskBits) { // taken out with the first value that goes: fewer factors, so a higher chance
        const auto bit = std::uint64_t{1} << item;
        form.mask = more ? form.mask | bit : form.mask & ~bit;
    }
    kind.spreads[item].add(hash, more);
}

void RepeatedValues::take(const SeenEntry& seen) {
    const auto& entry = seen.row.entry;
    if (!seen.isValue || !m_context.study.numbers.contains(entry.place.item))
        return;
    if (seen.form >= m_forms.size())
        m_forms.resize(seen.form + 1);
    Form& form = m_forms[seen.form];
    Kind& kind = m_kinds[m_context.places.form(seen.form).form];
    const Number item = kind.items.numberOf(entry.place.item);
    if (item == kind.spreads.size())
        kind.spreads.emplace_back();
    const std::uint64_t slot =
        mixed(hashOf(entry.place.item) ^ mixed(hashOf(entry.place.group) ^ mixed(hashOf(entry.place.groupRepeat) + 1)));
    if (seen.isChange && entry.was)
        put(form, kind, item, slot, *entry.was, false);
    if (!entry.value)
        return;
    put(form, kind, item, slot, *entry.value, true);
    form.last = {seen.row.seal, seen.row.entryIndex, seen.row.id};
    form.judged = form.judged || seen.judged;
}

std::vector<RepeatedValues::Candidate> RepeatedValues::candidates() {
    std::vector<Candidate> out;
    for (Number form = 0; form < m_forms.size(); ++form) {
        if (m_forms[form].numbers < static_cast<std::uint32_t>(m_context.parameters.repeatItems))
            continue;
        const Number kind = m_context.places.form(form).form;
        ++m_kinds[kind].forms;
        out.push_back({kind, m_forms[form].sum, form});
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// If the items of a form had nothing to do with each other.
double RepeatedValues::expectedPairs(const Kind& kind, std::uint64_t mask) const {
    const auto forms = static_cast<double>(kind.forms);
    double out = forms * (forms - 1) / 2;
    for (Number item = 0; item < std::min<std::size_t>(kMaskBits, kind.spreads.size()); ++item)
        if ((mask >> item & 1U) != 0)
            out *= kind.spreads[item].chanceOfEqual();
    return out;
}

void RepeatedValues::judge(std::span<const Candidate> same, Outcome& outcome) const {
    std::set<Number> subjects;
    bool judged = false;
    for (const auto& one : same) {
        subjects.insert(subjectOf(one.form));
        judged = judged || m_forms[one.form].judged;
    }
    if (subjects.size() < 2 || !judged)
        return;
    const Form& first = m_forms[same.front().form];
    const double expected = expectedPairs(m_kinds.at(same.front().kind), first.mask);
    if (expected > m_context.parameters.repeatChance / 1000.0)
        return;
    ReviewItem item;
    item.rule = Rule::RepeatedValues;
    item.place.form = m_context.places.text(same.front().kind);
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(first.sum >> (56 - 8 * i));
    item.period = "values " + base::encodeHex(bytes);
    item.facts = {{"participants", static_cast<std::int64_t>(subjects.size())},
                  {"forms", static_cast<std::int64_t>(same.size())},
                  {"numbers", std::int64_t{first.numbers}},
                  {"expectedPairs", powerText(expected)}};
    std::vector<EntryRef> entries;
    for (const auto& one : same)
        entries.push_back(m_forms[one.form].last);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const auto& entry : entries)
        item.entries.add(entry);
    outcome.items.push_back(std::move(item));
}

void RepeatedValues::finish(Outcome& outcome) {
    const auto all = candidates();
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(
            from, all.end(), [&](const Candidate& one) { return one.kind != from->kind || one.sum != from->sum; });
        judge({from, to}, outcome);
        from = to;
    }
    outcome.rules.push_back({Rule::RepeatedValues, all.size(), 0});
}

} // namespace

RulePtr makeRepeatedValues(RuleContext& context) { return std::make_unique<RepeatedValues>(context); }

} // namespace caseseal::review

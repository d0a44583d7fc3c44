// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject_rules.h"

#include "evidence/covers.h"

#include "signature_pool.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory_resource>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace caseseal::evidence {

namespace {

using RecordKind = SubjectRecord::Kind;

constexpr std::uint64_t kPartBytes = 4 << 20; ///< a larger part is divided before it is read

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};
template<typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// Memory for one part's history, given back all at once.
using Arena = std::pmr::monotonic_buffer_resource;
/// Its keys and nodes lie in the arena.
template<typename Value>
using ArenaMap = std::pmr::unordered_map<std::string_view, Value>;

std::string_view copyInto(Arena& arena, std::string_view text) {
    if (text.empty())
        return {};
    auto* const bytes = static_cast<char*>(arena.allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), bytes);
    return {bytes, text.size()};
}

/// How much of a chain before a record is not shown.
struct Shown {
    std::uint64_t hidden = 0;
    std::uint32_t gaps = 0;
};
Shown shownAt(const SubjectRecord& record) { return {record.hidden, record.gaps}; }

struct ItemState {
    std::string value;
    bool isNull = true;
    bool erased = false; ///< the value is not known
    Digest leaf{};
    Shown since;
};
using FormState = ArenaMap<ItemState>;

/// The counter of a participant in one chain.
struct CounterState {
    std::uint64_t next = 0;
    Shown since;
    std::uint64_t shown = 0;
    std::uint64_t last = 0;               ///< seal
    std::optional<std::uint64_t> counted; ///< seal
};

/// An entry of a value that was erased later: what the act that erased it tells of it.
struct ErasedValue {
    std::uint64_t seal = 0, entry = 0;
    Digest leaf{};
    std::string form, item;
    auto operator<=>(const ErasedValue&) const = default;
};
using ErasedOfSubject = std::map<std::uint32_t, std::vector<ErasedValue>>; ///< by chain, in order
using ErasedValues = TextMap<ErasedOfSubject>;

base::Result<ErasedValues> findErased(RecordReader reader) {
    ErasedValues out;
    for (;;) {
        TRY(const auto record, reader.next());
        if (!record)
            break;
        const Views named = record->kind == RecordKind::Erase ? unpackViews(record->views) : Views();
        if (named.empty())
            continue;
        ErasedValue value{
            named.front().second, named.front().first, {}, std::string(record->form), std::string(record->item)};
        const auto leaf = base::bytesOf(record->digest);
        std::copy_n(leaf.begin(), std::min(leaf.size(), value.leaf.size()), value.leaf.begin());
        out[std::string(record->subject)][record->chain].push_back(std::move(value));
    }
    for (auto& [subject, chains] : out)
        for (auto& [chain, values] : chains)
            std::sort(values.begin(), values.end());
    return out;
}

std::string quoted(std::string_view kept, bool isNull) { return isNull ? "blank" : '"' + showValue(kept) + '"'; }

bool isHomeAct(RecordKind kind) {
    return kind == RecordKind::Set || kind == RecordKind::Change || kind == RecordKind::HomeAct;
}

} // namespace

/// What is known of one participant while the records pass.
class SubjectHistory {
public:
    SubjectHistory(SubjectRules& rules, Arena& arena) : m_rules(rules), m_arena(arena), m_forms(&arena) {}

    /// `n` of a record in its own chain.
    void count(const SubjectRecord& record) {
        CounterState& counter = counterOf(record.chain);
        if (record.n < counter.next)
            findCount(record, counter.next, "The counter of the participant does not go up.");
        else if (record.n > counter.next && !explained(counter.since, record, record.n - counter.next))
            findCount(record, counter.next,
                      std::to_string(record.n - counter.next) +
                          " entries of the participant are missing before this one.");
        counter.next = std::max(counter.next, record.n + 1);
        counter.since = shownAt(record);
        counter.last = record.seal;
        ++counter.shown;
        if (record.kind == RecordKind::Count)
            counter.counted = record.seal;
    }

    /// After the last record: what of the participant was there to see.
    void noteShown(std::string_view subject) const {
        if (!m_rules.someHidden())
            return;
        for (std::uint32_t chain = 0; chain < m_counters.size(); ++chain) {
            const CounterState& counter = m_counters[chain];
            if (counter.shown == 0)
                continue;
            ShownSubject out;
            out.subject = subject;
            out.shown = counter.shown;
            out.missing = counter.next - std::min(counter.next, counter.shown);
            out.last = counter.last;
            out.counted = counter.counted;
            m_rules.noteShown(chain, std::move(out), counter.since.hidden);
        }
    }

    /// Enrolment and move, in the participant's own order.
    void move(const SubjectRecord& record) {
        if (record.kind == RecordKind::Enrol && m_enrolled)
            m_rules.find("home-chain", record, "The participant is enrolled a second time.");
        if (record.kind == RecordKind::Enrol)
            m_enrolled = m_home = true;
        if (record.kind == RecordKind::Transfer)
            m_home = false;
        if (record.kind == RecordKind::Adopt)
            m_home = true;
    }
    /// `erased` outlives the history.
    void expectErased(const ErasedOfSubject& erased) { m_erased = &erased; }
    /// What was erased of this chain before that place takes its own place in the history, by its leaf hash.
    void takeErased(std::uint32_t chain, std::uint64_t seal, std::uint64_t entry) {
        const auto found = m_erased == nullptr ? ErasedOfSubject::const_iterator() : m_erased->find(chain);
        if (m_erased == nullptr || found == m_erased->end())
            return;
        std::size_t& next = m_nextErased[chain];
        for (; next < found->second.size(); ++next) {
            const ErasedValue& value = found->second[next];
            if (std::tie(value.seal, value.entry) >= std::tie(seal, entry))
                return;
            ItemState& state = itemAt(value.form, value.item);
            state.leaf = value.leaf;
            state.erased = true;
        }
    }
    void takeErased(const SubjectRecord& before) { takeErased(before.chain, before.seal, before.entry); }

    /// The values that were in force elsewhere are not known here.
    void forgetBase() { m_baseUnknown = true; }
    /// The participant lived on several chains, and what is not shown may lie on another one than the record at hand.
    void allowForOtherChains() { m_hiddenElsewhere = m_rules.someHidden(); }

    void act(const SubjectRecord& record) {
        if (isHomeAct(record.kind) && !m_home && !explainable({}, record))
            m_rules.find("home-chain", record, "This chain is not the participant's home chain at that moment.");
        if (record.kind == RecordKind::Set || record.kind == RecordKind::Change)
            setValue(record);
        if (record.kind == RecordKind::Covers)
            checkCovers(record);
    }

    void checkCovers(const SubjectRecord& record) {
        std::vector<CoveredValue> values;
        if (const auto form = m_forms.find(record.form); form != m_forms.end())
            for (const auto& [key, state] : form->second) {
                const auto levels = unpackTexts(key);
                values.push_back({levels[0], levels[1], levels[2], state.leaf});
            }
        const auto root = coversRoot(std::move(values));
        if (base::textOf(root) == record.digest)
            return;
        if (record.hidden > 0 || record.gaps > 0 || m_baseUnknown || m_hiddenElsewhere)
            m_rules.noteUnknownCoverage();
        else
            m_rules.find("signature-coverage", record, "The signature does not cover the values that the form had.",
                         "covers " + base::encodeHex(root), "covers " + base::encodeHex(base::bytesOf(record.digest)));
    }

private:
    void findCount(const SubjectRecord& record, std::uint64_t expected, std::string what) {
        m_rules.find("subject-counter", record, std::move(what), "n " + std::to_string(expected),
                     "n " + std::to_string(record.n));
    }
    CounterState& counterOf(std::uint32_t chain) {
        if (chain >= m_counters.size())
            m_counters.resize(chain + 1);
        return m_counters[chain];
    }

    /// Can entries or seals that are not shown since then account for `missing` entries?
    static bool explained(const Shown& since, const SubjectRecord& record, std::uint64_t missing) {
        return record.gaps != since.gaps || (record.hidden >= since.hidden && record.hidden - since.hidden >= missing);
    }

    /// The same for one act that may have come between, wherever.
    [[nodiscard]] bool explainable(const Shown& since, const SubjectRecord& record) const {
        return m_hiddenElsewhere || explained(since, record, 1);
    }

    void setValue(const SubjectRecord& record) {
        FormState& form = formAt(record.form);
        const auto found = form.find(record.item);
        if (found == form.end())
            checkFirst(record);
        else
            checkNext(found->second, record);
        ItemState& state =
            found == form.end() ? form.try_emplace(copyInto(m_arena, record.item)).first->second : found->second;
        state.erased = false;
        state.value.assign(record.value);
        state.isNull = record.valueIsNull;
        state.leaf = record.leaf;
        state.since = shownAt(record);
    }

    /// Neighbours are mostly of one form.
    FormState& formAt(std::string_view key) {
        if (m_lastForm != nullptr && m_lastForm->first == key)
            return m_lastForm->second;
        auto found = m_forms.find(key);
        if (found == m_forms.end())
            found = m_forms.try_emplace(copyInto(m_arena, key)).first;
        m_lastForm = &*found;
        return found->second;
    }

    ItemState& itemAt(std::string_view formKey, std::string_view item) {
        FormState& form = formAt(formKey);
        const auto found = form.find(item);
        return found == form.end() ? form.try_emplace(copyInto(m_arena, item)).first->second : found->second;
    }

    void checkFirst(const SubjectRecord& record) {
        if (record.kind == RecordKind::Change && !m_baseUnknown && !explainable({}, record))
            m_rules.find("value-history", record, "A value is changed that was never entered.", "no value",
                         quoted(record.was, record.wasIsNull));
    }

    void checkNext(const ItemState& state, const SubjectRecord& record) {
        if (record.kind == RecordKind::Set) {
            m_rules.find("value-history", record, "A value is entered as the first where one stands already.",
                         quoted(state.value, state.isNull), quoted(record.value, record.valueIsNull));
            return;
        }
        const bool same = state.erased || (state.isNull == record.wasIsNull && state.value == record.was);
        if (!same && !explainable(state.since, record))
            m_rules.find("value-history", record, "The entry replaces another value than the one in force.",
                         quoted(state.value, state.isNull), quoted(record.was, record.wasIsNull));
    }

    SubjectRules& m_rules;
    Arena& m_arena;
    std::vector<CounterState> m_counters;
    ArenaMap<FormState> m_forms;
    ArenaMap<FormState>::value_type* m_lastForm = nullptr;
    const ErasedOfSubject* m_erased = nullptr;
    std::map<std::uint32_t, std::size_t> m_nextErased; ///< by chain
    bool m_enrolled = false;
    bool m_home = false;
    bool m_baseUnknown = false;
    bool m_hiddenElsewhere = false;
};

namespace {

/// The records of one participant in all chains, brought into the order in which the participant lived through them.
class MovedSubject {
public:
    using Records = std::vector<SubjectRecord>;
    MovedSubject(const std::map<std::uint32_t, Records>& chains, const std::vector<std::string>& names)
        : m_chains(chains), m_names(names) {}

    /// A stretch of one chain during which it was the home.
    struct Stretch {
        std::uint32_t chain;
        std::size_t first;
        std::size_t end;
    };

    /// From the enrolment from move to move. Where the enrolment is not here, from the first adoption.
    void order() {
        auto start = find([](const SubjectRecord& record) { return record.kind == RecordKind::Enrol; });
        m_knownFromStart = start.has_value();
        if (!start)
            start = find([this](const SubjectRecord& record) {
                return record.kind == RecordKind::Adopt && !indexOf(record.otherChain);
            });
        for (std::size_t moves = 0; start && moves < kMaxMoves; ++moves) {
            m_stretches.push_back(stretchFrom(*start));
            start = nextHome(m_stretches.back());
        }
    }

    [[nodiscard]] bool knownFromStart() const { return m_knownFromStart; }
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    /// Behind the seal from which somebody took the participant over without a transfer: it does not count.
    [[nodiscard]] bool isCutOff(std::uint32_t chain, std::size_t i) const {
        bool cutOff = false;
        for (std::size_t at = 0; at + 1 < m_stretches.size(); ++at) {
            const auto& next = m_stretches[at + 1];
            if (m_stretches[at].chain == chain && m_stretches[at].end <= i)
                cutOff = m_chains.at(next.chain)[next.first].forced;
        }
        return cutOff;
    }
    [[nodiscard]] bool isHome(std::uint32_t chain, std::size_t i) const {
        return std::any_of(m_stretches.begin(), m_stretches.end(), [&](const Stretch& stretch) {
            return stretch.chain == chain && i >= stretch.first && i < stretch.end;
        });
    }

private:
    struct Point {
        std::uint32_t chain;
        std::size_t i;
    };
    static constexpr std::size_t kMaxMoves = 10'000;

    template<typename Predicate>
    [[nodiscard]] std::optional<Point> find(Predicate predicate) const {
        for (const auto& [chain, records] : m_chains)
            for (std::size_t i = 0; i < records.size(); ++i)
                if (predicate(records[i]))
                    return Point{chain, i};
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> indexOf(std::string_view name) const {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        return found == m_names.end() ? std::nullopt
                                      : std::optional(static_cast<std::uint32_t>(found - m_names.begin()));
    }
    /// To the transfer, or to the seal that a forced adoption elsewhere starts from, or to the end.
    [[nodiscard]] Stretch stretchFrom(const Point& start) const {
        const Records& records = m_chains.at(start.chain);
        for (std::size_t i = start.i; i < records.size(); ++i) {
            const bool lastOfSeal = i + 1 == records.size() || records[i + 1].seal != records[i].seal;
            if (records[i].kind == RecordKind::Transfer || (lastOfSeal && adoptionAfter(records[i], true)))
                return {start.chain, start.i, i + 1};
        }
        return {start.chain, start.i, records.size()};
    }
    [[nodiscard]] std::optional<Point> adoptionAfter(const SubjectRecord& last, bool forced) const {
        return find([&](const SubjectRecord& record) {
            return record.kind == RecordKind::Adopt && record.forced == forced && record.chain != last.chain &&
                   record.otherChain == m_names[last.chain] && record.digest == last.sealHash;
        });
    }
    [[nodiscard]] std::optional<Point> nextHome(const Stretch& stretch) const {
        if (stretch.end == 0)
            return std::nullopt;
        const SubjectRecord& last = m_chains.at(stretch.chain)[stretch.end - 1];
        const auto adopted = adoptionAfter(last, last.kind != RecordKind::Transfer);
        return adopted || last.kind != RecordKind::Transfer ? adopted : adoptionAfter(last, true);
    }

    const std::map<std::uint32_t, Records>& m_chains;
    const std::vector<std::string>& m_names;
    std::vector<Stretch> m_stretches;
    bool m_knownFromStart = false;
};

/// Lets one participant's records of all chains pass through the history in the order of MovedSubject.
class MovedReplay {
public:
    MovedReplay(SubjectRules& rules, SubjectHistory& history, const MovedSubject& moved,
                const std::map<std::uint32_t, MovedSubject::Records>& chains)
        : m_rules(rules), m_history(history), m_moved(moved), m_chains(chains), m_seen(moved.stretches().size()) {}

    void run() {
        sortOthers();
        if (!m_moved.knownFromStart())
            m_history.forgetBase();
        if (m_chains.size() > 1 || m_moved.stretches().size() != 1 || !m_moved.knownFromStart())
            m_history.allowForOtherChains();
        for (std::size_t i = 0; i < m_moved.stretches().size(); ++i)
            runStretch(i);
    }

private:
    /// A signature made on another chain than the home, over the home chain up to a seal.
    struct Seen {
        std::uint64_t length;
        const SubjectRecord* record;
    };

    /// Records outside the home: signatures are kept for their moment, acts that belong home are found.
    void sortOthers() {
        for (const auto& [chain, records] : m_chains)
            for (std::size_t i = 0; i < records.size(); ++i)
                if (!m_moved.isHome(chain, i))
                    sortOther(records[i], m_moved.isCutOff(chain, i));
    }
    void sortOther(const SubjectRecord& record, bool cutOff) {
        if (record.kind == RecordKind::Covers)
            keepSignature(record);
        else if (cutOff && isHomeAct(record.kind))
            m_rules.warn("forced-adopt", record, "The participant had been taken over before: this does not count.");
        else if (m_rules.someHidden())
            return; // the act that makes this chain the home may be among what is not shown
        else if (record.kind == RecordKind::Adopt)
            m_rules.find("home-chain", record, "The adoption does not follow a transfer of this participant.");
        else if (isHomeAct(record.kind) || record.kind == RecordKind::Enrol)
            m_rules.find("home-chain", record, "This chain is not the participant's home chain at that moment.");
    }
    /// The newest stretch of which the signer's chain had received something.
    void keepSignature(const SubjectRecord& record) {
        const auto views = unpackViews(record.views);
        for (std::size_t i = m_moved.stretches().size(); i-- > 0;) {
            const auto& stretch = m_moved.stretches()[i];
            const auto first = m_chains.at(stretch.chain)[stretch.first].seal;
            for (const auto& [chain, length] : views)
                if (chain == stretch.chain && length > first) {
                    m_seen[i].push_back({length, &record});
                    return;
                }
        }
        if (m_rules.someHidden())
            m_rules.noteUnknownCoverage();
        else
            m_rules.find("signature-coverage", record,
                         "The signer's installation had received no values of this form.");
    }

    void runStretch(std::size_t index) {
        const auto& stretch = m_moved.stretches()[index];
        auto& seen = m_seen[index];
        std::sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.length < b.length; });
        std::size_t next = 0;
        const auto& records = m_chains.at(stretch.chain);
        for (std::size_t i = stretch.first; i < stretch.end; ++i) {
            for (; next < seen.size() && seen[next].length <= records[i].seal; ++next)
                checkSeen(stretch.chain, seen[next]);
            m_history.takeErased(records[i]);
            if (records[i].kind == RecordKind::Adopt && records[i].forced)
                m_rules.warn("forced-adopt", records[i], "The participant was taken over without a transfer.");
            m_history.move(records[i]);
            m_history.act(records[i]);
        }
        for (; next < seen.size(); ++next)
            checkSeen(stretch.chain, seen[next]);
    }
    void checkSeen(std::uint32_t home, const Seen& seen) {
        m_history.takeErased(home, seen.length, 0);
        m_history.checkCovers(*seen.record);
    }

    SubjectRules& m_rules;
    SubjectHistory& m_history;
    const MovedSubject& m_moved;
    const std::map<std::uint32_t, MovedSubject::Records>& m_chains;
    std::vector<std::vector<Seen>> m_seen;
};

} // namespace

void SubjectRules::find(const char* code, const SubjectRecord& record, std::string what, std::string expected,
                        std::string found) {
    m_log.add({code, nameOf(record.chain), record.seal, record.entry, record.place(), std::move(what),
               std::move(expected), std::move(found)});
}

void SubjectRules::warn(const char* code, const SubjectRecord& record, std::string what) {
    m_log.warn({code, nameOf(record.chain), record.seal, record.entry, record.place(), std::move(what), {}, {}});
}

void SubjectRules::noteShown(std::uint32_t chain, ShownSubject shown, std::uint64_t hiddenBefore) {
    shown.chain = nameOf(chain);
    if (chain < m_hidden.size())
        shown.later = m_hidden[chain] - std::min(m_hidden[chain], hiddenBefore);
    const std::lock_guard lock(m_shownMutex);
    ++m_shownTotal;
    m_shown.insert(std::move(shown));
    if (m_shown.size() > kMaxFindings)
        m_shown.erase(std::prev(m_shown.end()));
}

std::uint64_t SubjectRules::moveShownInto(std::vector<ShownSubject>& out) {
    const std::lock_guard lock(m_shownMutex);
    out.assign(m_shown.begin(), m_shown.end());
    return m_shownTotal;
}

base::Result<void> SubjectRules::check(SubjectRecords& records, unsigned threads, base::ProgressPort& progress) {
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    base::Result<void> result;
    const auto work = [&](bool own) {
        for (std::size_t part = next++; part < records.parts() && !m_stop; part = next++) {
            if (own && progress.cancelRequested())
                m_stop = true;
            const auto checked = checkPart(records, part);
            records.drop(part);
            if (checked)
                continue;
            const std::lock_guard lock(mutex);
            result = checked;
            m_stop = true;
        }
    };
    std::vector<std::thread> helpers;
    for (unsigned i = 1; i < std::min<std::size_t>(threads, records.parts()); ++i)
        helpers.emplace_back([&work] {
            lowerPriority();
            work(false);
        });
    work(true);
    for (auto& helper : helpers)
        helper.join();
    return result && m_stop ? base::Result<void>(base::cancelled()) : result;
}

base::Result<void> SubjectRules::checkPart(SubjectRecords& records, std::size_t part) {
    if (records.sizeOf(part) > kPartBytes) {
        TRY(const auto divided, records.divide(part));
        if (divided)
            return checkDivided(*divided);
    }
    return m_chains.size() > 1 ? checkSeveralChains(records, part) : checkOneChain(records, part);
}

/// A part that is one participant's alone cannot become smaller: then it is read as it is.
base::Result<void> SubjectRules::checkDivided(SubjectRecords& divided) {
    std::uint64_t total = 0;
    std::uint64_t largest = 0;
    for (std::size_t part = 0; part < divided.parts(); ++part) {
        total += divided.sizeOf(part);
        largest = std::max(largest, divided.sizeOf(part));
    }
    for (std::size_t part = 0; part < divided.parts(); ++part) {
        const bool whole = largest == total && divided.sizeOf(part) == total;
        TRY_VOID(!whole                ? checkPart(divided, part)
                 : m_chains.size() > 1 ? checkSeveralChains(divided, part)
                                       : checkOneChain(divided, part));
        divided.drop(part);
    }
    return {};
}

base::Result<void> SubjectRules::checkOneChain(SubjectRecords& records, std::size_t part) {
    TRY(const auto erased, m_someErased ? findErased(records.read(part)) : base::Result<ErasedValues>(ErasedValues()));
    RecordReader reader = records.read(part);
    Arena arena;
    TextMap<SubjectHistory> subjects;
    TextMap<SubjectHistory>::value_type* last = nullptr;
    for (;;) {
        TRY(const auto record, reader.next());
        if (!record)
            break;
        if (last == nullptr || last->first != record->subject) {
            auto found = subjects.find(record->subject);
            if (found == subjects.end()) {
                found = subjects.try_emplace(std::string(record->subject), *this, arena).first;
                if (const auto ofSubject = erased.find(record->subject); ofSubject != erased.end())
                    found->second.expectErased(ofSubject->second);
            }
            last = &*found;
        }
        SubjectHistory& history = last->second;
        history.takeErased(*record);
        history.count(*record);
        if (record->kind == RecordKind::Adopt) {
            history.forgetBase();
            warn("other-chain-missing", *record, "The participant came from a chain that is not here.");
        }
        history.move(*record);
        history.act(*record);
    }
    for (const auto& [name, history] : subjects)
        history.noteShown(name);
    m_subjects += subjects.size();
    return {};
}

base::Result<void> SubjectRules::checkSeveralChains(SubjectRecords& parts, std::size_t part) {
    TRY(const auto erased, m_someErased ? findErased(parts.read(part)) : base::Result<ErasedValues>(ErasedValues()));
    RecordReader reader = parts.read(part);
    std::deque<std::string> bytes; // the records point into it
    std::map<std::string, std::map<std::uint32_t, MovedSubject::Records>, std::less<>> subjects;
    for (;;) {
        TRY(auto record, reader.next());
        if (!record)
            break;
        bytes.emplace_back(reader.bytes());
        auto copy = RecordReader(bytes.back()).next().value().value();
        subjects[std::string(copy.subject)][copy.chain].push_back(copy);
    }
    for (const auto& [name, chains] : subjects) {
        Arena arena;
        SubjectHistory history(*this, arena);
        if (const auto ofSubject = erased.find(name); ofSubject != erased.end())
            history.expectErased(ofSubject->second);
        for (const auto& [chain, records] : chains)
            for (const auto& record : records)
                history.count(record);
        history.noteShown(name);
        MovedSubject moved(chains, m_chains);
        moved.order();
        MovedReplay(*this, history, moved, chains).run();
    }
    m_subjects += subjects.size();
    return {};
}

} // namespace caseseal::evidence

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sealing_thread.h"

#include "fault_vfs.h"
#include "schema.h"
#include "trial_fixture.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

// A durable save of 20 items (JSON, salts, hashes, Ed25519 seal in the sealing thread, entries, projections) against a
// bare SQLCipher commit: of the same rows into the same tables, prepared statements and nothing else; and of the record
// alone (seal and entries, no tables for pages). The three take turns, save by save, in one run; each round (an
// iteration) gives its medians, the counters are the medians of the rounds, in microseconds. Once as the disk is, once
// as on a disk whose fdatasync takes 2 ms longer. What keeps the log short is done between the rounds, where nobody
// waits. CASESEAL_BENCH_ROUNDS and CASESEAL_BENCH_SAVES (of a round) make it shorter or longer.

namespace {

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;
using Clock = std::chrono::steady_clock;

constexpr int kItems = 20;

int fromEnvironment(const char* name, int otherwise) {
    const char* text = std::getenv(name);
    return text ? std::atoi(text) : otherwise;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// What a save took: by the clock on the wall, and of all threads' processor time.
struct Took {
    double wall = 0, cpu = 0; ///< microseconds
};

double cpuMicroseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

template<typename Work>
Took measure(const Work& work) {
    const double cpu = cpuMicroseconds();
    const auto start = Clock::now();
    work();
    const double wall = std::chrono::duration<double, std::micro>(Clock::now() - start).count();
    return {wall, cpuMicroseconds() - cpu};
}

/// The medians of one kind of save in one round, and over the rounds.
class Series {
public:
    void add(Took took) {
        m_wall.push_back(took.wall);
        m_cpu.push_back(took.cpu);
    }
    Took closeRound() {
        const Took medians{median(m_wall), median(m_cpu)};
        m_wall.clear();
        m_cpu.clear();
        m_roundWall.push_back(medians.wall);
        m_roundCpu.push_back(medians.cpu);
        return medians;
    }
    [[nodiscard]] Took overRounds() const { return {median(m_roundWall), median(m_roundCpu)}; }

private:
    std::vector<double> m_wall, m_cpu, m_roundWall, m_roundCpu;
};

/// The commit that an ordinary program would do: the rows of a save that ours has sealed already.
class BareCommit {
public:
    BareCommit(const std::filesystem::path& file, const std::string& vfs, bool withProjections)
        : m_withProjections(withProjections) {
        const auto key = crypto::randomSecret(32);
        m_db = must(Connection::open(file, key, {OpenMode::Make, vfs, {}}));
        must(makeSchema(*m_db));
        m_db.reset();
        m_db = must(Connection::open(file, key, {OpenMode::ReadWrite, vfs, {}}));
        must(m_db->guard());
        must(m_db->execute("INSERT INTO subject VALUES('P-001', 'enrolled', 0, 0)"));
        auto slot = must(m_db->prepare("INSERT INTO slot(item_group, group_repeat, item) VALUES('IG.1', '', ?1)"));
        for (int i = 0; i < kItems; ++i)
            must(slot.bind(1, std::string_view("I.ITEM_" + std::to_string(i))).run());
    }

    void save(const Sealer::Sealed& sealed) {
        const std::uint64_t seal = sealId(0, ++m_seals);
        auto transaction = must(Transaction::beginWrite(*m_db));
        auto insertSeal = must(m_db->prepare("INSERT INTO seal(id, total, note) VALUES(?1, ?2, ?3)"));
        insertSeal.bind(1, seal).bind(2, m_seals * kItems).bind(3, std::string_view(sealed.seal.note));
        must(insertSeal.run());
        auto insertEntry = must(m_db->prepare("INSERT INTO entry(id, leaf, salt, json) VALUES(?1, ?2, ?3, ?4)"));
        for (std::size_t i = 0; i < sealed.salted.size(); ++i) {
            insertEntry.bind(1, entryId(seal, i)).bind(2, base::BytesView(sealed.leaves[i]));
            insertEntry.bind(3, base::BytesView(sealed.salted[i].salt));
            must(insertEntry.bind(4, std::string_view(sealed.salted[i].json)).run());
        }
        if (m_withProjections)
            saveProjections(sealed, seal);
        must(transaction.commit());
    }

    void tidy() { (void)must(m_db->moveLog()); }

private:
    void saveProjections(const Sealer::Sealed& sealed, std::uint64_t seal) {
        const auto& place = sealed.entries[0].place;
        auto form = must(m_db->prepare("INSERT INTO form(subject, event, event_repeat, form, form_repeat, item_values, "
                                       "blanks, flags, open_queries, verified_items, to_verify, version, signed_entry) "
                                       "VALUES(?1, ?2, '', ?3, ?4, 20, 0, 0, 0, 0, 0, 1, 0)"));
        form.bind(1, std::string_view(place.subject)).bind(2, std::string_view(place.event));
        must(form.bind(3, std::string_view(place.form)).bind(4, std::string_view(place.formRepeat)).run());
        auto value = must(m_db->prepare("INSERT INTO item_value(form, slot, entry, changes, value, unit, null_flavour, "
                                        "flags) VALUES(?1, ?2, ?3, 1, ?4, ?5, '', 0)"));
        auto about = must(m_db->prepare("INSERT INTO about(form, slot, entry) VALUES(?1, ?2, ?3)"));
        for (std::size_t i = 0; i < sealed.entries.size(); ++i) {
            value.bind(1, m_seals).bind(2, i + 1).bind(3, entryId(seal, i)).bind(4, sealed.entries[i].value);
            must(value.bind(5, std::string_view(sealed.entries[i].unit)).run());
            must(about.bind(1, m_seals).bind(2, i + 1).bind(3, entryId(seal, i)).run());
        }
        auto subject = must(m_db->prepare("UPDATE subject SET entries = ?1 WHERE subject = 'P-001'"));
        must(subject.bind(1, m_seals * kItems).run());
    }

    std::unique_ptr<Connection> m_db;
    bool m_withProjections;
    std::uint64_t m_seals = 0;
};

std::vector<evidence::Entry> nextForm(Acts& acts, int number) {
    std::vector<evidence::Entry> entries;
    for (int i = 0; i < kItems; ++i) {
        const ItemPlace place{
            "P-001", "SE.VISIT_1", "", "F.VITALS", std::to_string(number), "IG.1", "", "I.ITEM_" + std::to_string(i)};
        entries.push_back(acts.set(place, std::to_string(100 + i) + ".5", "MU.MMHG"));
    }
    return entries;
}

/// The three side by side over one file layer.
class Race {
public:
    explicit Race(const std::string& vfs)
        : m_fixture({vfs, {}}), m_rows(m_fixture.folder / "rows.db", vfs, true),
          m_record(m_fixture.folder / "record.db", vfs, false) {
        m_fixture.append({m_fixture.acts.enrol("P-001")});
    }
    /// One round; the median of our saves in it.
    Took round(int saves) {
        for (int i = 0; i < saves; ++i)
            saveThree();
        tidy();
        const Took ours = m_oursTimes.closeRound();
        const Took rows = m_rowsTimes.closeRound();
        const Took record = m_recordTimes.closeRound();
        m_overRows.add({ours.wall / rows.wall, ours.cpu / rows.cpu});
        m_overRecord.add({ours.wall / record.wall, ours.cpu / record.cpu});
        return ours;
    }
    /// Into the counters; gives ours/bare by the clock on the wall.
    double report(benchmark::UserCounters& counters) {
        const Took overRows = m_overRows.closeRound();
        const Took overRecord = m_overRecord.closeRound();
        counters["record"] = m_recordTimes.overRounds().wall;
        counters["bare"] = m_rowsTimes.overRounds().wall;
        counters["ours"] = m_oursTimes.overRounds().wall;
        counters["ours/bare"] = overRows.wall;
        counters["ours/record"] = overRecord.wall;
        counters["cpu_bare"] = m_rowsTimes.overRounds().cpu;
        counters["cpu_ours"] = m_oursTimes.overRounds().cpu;
        counters["cpu_ours/bare"] = overRows.cpu;
        return overRows.wall;
    }
    Took saveOurs() {
        auto& sealer = m_fixture.sealer;
        const auto entries = std::make_shared<const std::vector<evidence::Entry>>(nextForm(m_fixture.acts, m_number++));
        const Took took = measure([&] {
            const evidence::SealPlan plan{sealer.nextHeader(), entries};
            const auto sealed = m_sealing.begin({plan});
            must(m_fixture.trial->append({plan.header,
                                          *entries,
                                          {},
                                          [&]() -> const evidence::SaltedEntries& { return sealed[0].entries.get(); },
                                          [&]() -> const evidence::Seal& { return sealed[0].seal.get(); }}));
            m_last.emplace(Sealer::Sealed{sealed[0].entries.get(), sealed[0].seal.get(), {}, {}});
        });
        m_last->entries = *entries;
        sealer.follow(m_last->seal.header.seq + 1, m_last->seal.hash);
        return took;
    }
    void tidy() {
        must(m_fixture.trial->tidy());
        m_rows.tidy();
        m_record.tidy();
    }

private:
    void saveThree() {
        m_oursTimes.add(saveOurs());
        m_rowsTimes.add(measure([&] { m_rows.save(*m_last); }));
        m_recordTimes.add(measure([&] { m_record.save(*m_last); }));
    }
    TrialFixture m_fixture;
    BareCommit m_rows, m_record;
    int m_number = 0;
    std::optional<Sealer::Sealed> m_last;
    evidence::SealingThread m_sealing{
        ledger::NoteSigner(m_fixture.sealer.chain() + "/anna", m_fixture.sealer.key().clone())};
    Series m_oursTimes, m_rowsTimes, m_recordTimes, m_overRows, m_overRecord;
};

std::string judged(const std::string& goal, bool met) { return "goal " + goal + (met ? ": met" : ": NOT met"); }

void saveOf20(benchmark::State& state, const std::string& vfs, double goal) {
    const int saves = fromEnvironment("CASESEAL_BENCH_SAVES", 60);
    Race race(vfs);
    for (auto _ : state)
        state.SetIterationTime(race.round(saves).wall / 1e6);
    const double ratio = race.report(state.counters);
    char text[40];
    std::snprintf(text, sizeof text, "ours/bare <= %.2f", goal);
    state.SetLabel(judged(text, ratio <= goal));
}

/// From the opening on, over many saves in a row; the log is moved where a person would read what was saved.
void syncsOfASave(benchmark::State& state, FaultVfs& vfs) {
    Race race(FaultVfs::kName);
    std::map<std::uint64_t, int> saves; // by number of fdatasync
    int number = 0;
    for (auto _ : state) {
        vfs.reset();
        state.SetIterationTime(race.saveOurs().wall / 1e6);
        ++saves[vfs.syncs()];
        if (++number % 40 == 0)
            race.tidy();
    }
    for (const auto& [syncs, count] : saves)
        state.counters["saves_with_" + std::to_string(syncs)] = count;
    state.SetLabel(judged("exactly 1 fdatasync in a save", saves.size() == 1 && saves.begin()->first == 1));
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const auto rounds = static_cast<benchmark::IterationCount>(fromEnvironment("CASESEAL_BENCH_ROUNDS", 15));
    FaultVfs vfs;
    const auto add = [&](const char* name, auto work, benchmark::IterationCount iterations) {
        benchmark::RegisterBenchmark(name, work)
            ->Iterations(iterations)
            ->UseManualTime()
            ->Unit(benchmark::kMicrosecond);
    };
    add(
        "save_of_20/disk", [](benchmark::State& state) { saveOf20(state, {}, 1.15); }, rounds);
    add(
        "save_of_20/disk_2ms_slower",
        [&vfs](benchmark::State& state) {
            vfs.delaySyncs(std::chrono::milliseconds(2));
            saveOf20(state, FaultVfs::kName, 1.03);
            vfs.delaySyncs({});
        },
        rounds);
    add(
        "fdatasync_in_a_save", [&vfs](benchmark::State& state) { syncsOfASave(state, vfs); }, 200);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

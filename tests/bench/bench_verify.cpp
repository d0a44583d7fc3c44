// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "ledger/tree.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

// Verification of a bundle of a million entries in 50,000 seals against the bare hash and signature work of the same
// data on as many threads; the two take turns, CASESEAL_BENCH_ROUNDS times, and the medians count. On a machine that
// works for others too, cpu_bare/ours (processor time) is the steadier figure. The bundle is made in a temporary
// folder. CASESEAL_BENCH_SEALS makes it smaller or larger.

namespace {

using namespace caseseal;
using evidence::Digest;
using evidence::Json;

constexpr std::uint64_t kEntriesOfSeal = 20;
constexpr std::uint64_t kSealsOfSubject = 250;
const std::string kChain(32, 'b');
const std::string kOrigin = "ledger.example/bench";

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

crypto::SigningKey keyOf(std::uint8_t number) {
    const base::Bytes seed(crypto::kSeedBytes, number);
    return crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519, crypto::SecretBytes(seed)).value();
}

/// A trial that is computed, not kept: seal 0 gives the persons, each other seal holds a form of 19 new values and a
/// change of one that the participant's form before had.
class ComputedTrial final : public evidence::EvidenceSource {
public:
    explicit ComputedTrial(std::uint64_t seals)
        : m_seals(seals), m_subjects(std::max<std::uint64_t>(1, seals / kSealsOfSubject)),
          m_admin(kChain + "/root", keyOf(1)), m_coordinator(kChain + "/cora", keyOf(2)) {
        Digest hash{};
        for (std::uint64_t seq = 0; seq < m_seals; ++seq) {
            const auto seal = sealOf(seq, hash);
            hash = seal.hash;
            m_leaves.push_back(ledger::leafHash(seal.hash));
        }
        m_head = hash;
        makeLedger();
    }

    std::vector<evidence::SaltedEntry> entriesOf(std::uint64_t seq) const {
        std::vector<evidence::SaltedEntry> out;
        for (const auto& entry : seq == 0 ? firstEntries() : formEntries(seq))
            out.push_back({entry.encode(), saltOf(seq, out.size())});
        return out;
    }
    evidence::Seal sealOf(std::uint64_t seq, const Digest& prev) const {
        evidence::SealHeader header;
        header.chain = kChain;
        header.seq = seq;
        header.prev = prev;
        header.author = seq == 0 ? "root" : "cora";
        header.role = seq == 0 ? "admin" : "coordinator";
        header.time.msSinceEpoch = 1'767'600'000'000 + static_cast<std::int64_t>(seq) * 1000;
        header.session = "0011223344556677";
        header.tick = static_cast<std::int64_t>(seq) * 1000;
        header.software = "caseseal/0.1.0";
        return sealEntries(header, entriesOf(seq), seq == 0 ? m_admin : m_coordinator);
    }

    base::Result<evidence::Manifest> manifest() override {
        evidence::Manifest out;
        out.study = "ST.BENCH";
        out.software = "caseseal/0.1.0";
        out.created.msSinceEpoch = 1'767'700'000'000;
        out.chains = {{kChain, m_seals, m_head}};
        out.ledger = ledger::Checkpoint{kOrigin, m_leaves.size(), ledger::treeRoot(m_leaves)};
        return out;
    }
    base::Result<std::unique_ptr<evidence::Cursor<evidence::SealRecord>>> seals(const std::string&) override {
        return std::unique_ptr<evidence::Cursor<evidence::SealRecord>>(std::make_unique<Seals>(*this));
    }
    base::Result<std::unique_ptr<evidence::Cursor<evidence::EntryRecord>>> entries(const std::string&) override {
        return std::unique_ptr<evidence::Cursor<evidence::EntryRecord>>(std::make_unique<Entries>(*this));
    }
    base::Result<std::vector<std::string>> files() override {
        std::vector<std::string> out;
        for (const auto& [name, text] : m_files)
            out.push_back(name);
        return out;
    }
    base::Result<base::Bytes> file(const std::string& name) override {
        const auto bytes = base::bytesOf(m_files.at(name));
        return base::Bytes(bytes.begin(), bytes.end());
    }
    [[nodiscard]] std::uint64_t size() const { return m_seals; }

private:
    class Seals final : public evidence::Cursor<evidence::SealRecord> {
    public:
        explicit Seals(const ComputedTrial& trial) : m_trial(trial) {}
        base::Result<std::optional<evidence::SealRecord>> next() override {
            if (m_seq == m_trial.m_seals)
                return std::optional<evidence::SealRecord>();
            const auto seal = m_trial.sealOf(m_seq, m_prev);
            m_prev = seal.hash;
            return std::optional(evidence::SealRecord{m_seq++, seal.note});
        }

    private:
        const ComputedTrial& m_trial;
        std::uint64_t m_seq = 0;
        Digest m_prev{};
    };
    class Entries final : public evidence::Cursor<evidence::EntryRecord> {
    public:
        explicit Entries(const ComputedTrial& trial) : m_trial(trial), m_entries(trial.entriesOf(0)) {}
        base::Result<std::optional<evidence::EntryRecord>> next() override {
            if (m_i == m_entries.size()) {
                if (++m_seq >= m_trial.m_seals)
                    return std::optional<evidence::EntryRecord>();
                m_entries = m_trial.entriesOf(m_seq);
                m_i = 0;
            }
            evidence::EntryRecord out{m_seq, m_i, m_entries[m_i].json, m_entries[m_i].salt, {}, {}};
            ++m_i;
            return std::optional(std::move(out));
        }

    private:
        const ComputedTrial& m_trial;
        std::vector<evidence::SaltedEntry> m_entries;
        std::uint64_t m_seq = 0;
        std::size_t m_i = 0;
    };

    static evidence::Salt saltOf(std::uint64_t seq, std::uint64_t i) {
        const std::string text = std::to_string(seq) + "/" + std::to_string(i);
        return crypto::sha256(base::bytesOf(text));
    }
    evidence::Entry person(const std::string& id, const std::string& role, const ledger::NoteSigner& signer) const {
        evidence::Entry out;
        out.act = "person.add";
        out.data = Json::Object{{"key", signer.verifierKey().encode()},
                                {"name", id},
                                {"organisation", "Site"},
                                {"person", id},
                                {"roles", Json::Array{role}}};
        return out;
    }
    std::vector<evidence::Entry> firstEntries() const {
        return {person("root", "admin", m_admin), person("cora", "coordinator", m_coordinator)};
    }
    evidence::Entry item(std::uint64_t subject, std::uint64_t visit, std::uint64_t number) const {
        evidence::Entry out;
        out.act = "item.set";
        out.place = {
            "HYP-" + std::to_string(subject), "SE.VISIT", std::to_string(visit), "F.VITALS", "1", "IG.VITALS", "1",
            "I.ITEM" + std::to_string(number)};
        out.hasValue = out.hasWas = true;
        out.value = std::to_string(100 + number + visit % 40);
        out.source = "typed";
        return out;
    }
    std::vector<evidence::Entry> formEntries(std::uint64_t seq) const {
        const std::uint64_t subject = (seq - 1) % m_subjects;
        const std::uint64_t visit = (seq - 1) / m_subjects;
        std::vector<evidence::Entry> out;
        if (visit == 0) {
            out.emplace_back().act = "subject.enrol";
            out.back().place.subject = "HYP-" + std::to_string(subject);
        }
        for (std::uint64_t i = out.size(); i + 1 < kEntriesOfSeal; ++i)
            out.push_back(item(subject, visit, i));
        out.push_back(item(subject, visit == 0 ? 0 : visit - 1, visit == 0 ? 99 : 5));
        if (visit > 0) {
            out.back().act = "item.change";
            out.back().was = out.back().value;
            out.back().value = "77";
            out.back().reason = "transcription error";
        }
        for (std::uint64_t i = 0; i < out.size(); ++i)
            out[i].n = visit * kEntriesOfSeal + i;
        return out;
    }
    void makeLedger() {
        const ledger::CheckpointSigner log(kOrigin, ledger::KeyType::Ed25519, keyOf(3));
        ledger::Policy policy;
        policy.logs.push_back({log.verifierKey(), ""});
        policy.quorum = "none";
        m_files["policy"] = policy.encode();
        const ledger::Checkpoint checkpoint{kOrigin, m_leaves.size(), ledger::treeRoot(m_leaves)};
        m_files["ledger/checkpoint"] = ledger::SignedNote{checkpoint.encode(), {log.sign(checkpoint, 0)}}.encode();
        std::vector<Digest> hashes = m_leaves;
        for (unsigned level = 0; !hashes.empty(); ++level) {
            std::vector<Digest> above;
            for (std::size_t first = 0; first < hashes.size(); first += ledger::kTileWidth) {
                const auto width = std::min<std::size_t>(ledger::kTileWidth, hashes.size() - first);
                const auto tile = std::span<const Digest>(hashes).subspan(first, width);
                const ledger::TileName name{level, first / ledger::kTileWidth, static_cast<unsigned>(width)};
                for (const auto& hash : tile)
                    m_files["ledger/" + name.path()] += base::textOf(hash);
                if (width == ledger::kTileWidth)
                    above.push_back(ledger::treeRoot(tile));
            }
            hashes = above;
        }
    }

    std::uint64_t m_seals;
    std::uint64_t m_subjects;
    ledger::NoteSigner m_admin;
    ledger::NoteSigner m_coordinator;
    Digest m_head{};
    std::vector<Digest> m_leaves;
    std::map<std::string, std::string> m_files;
};

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// User and system time.
double processorSeconds(int who) {
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The data of some seals in memory, for the bare work; it is done as often as makes up the whole bundle.
class BareWork {
public:
    explicit BareWork(const ComputedTrial& trial) : m_total(trial.size()) {
        const std::uint64_t count = std::min<std::uint64_t>(2000, trial.size() - 1);
        Digest prev{};
        for (std::uint64_t seq = 1; seq <= count; ++seq) {
            m_sample.push_back({trial.entriesOf(seq), trial.sealOf(seq, prev), {}});
            prev = m_sample.back().seal.hash;
            m_sample.back().text = m_sample.back().seal.header.encode();
        }
    }
    double hashSeconds(unsigned threads) const {
        return onThreads(threads, [](const Piece& piece, const crypto::PublicKey&) {
            ledger::TreeBuilder tree;
            for (const auto& entry : piece.entries)
                tree.append(entry.leaf());
            const auto root = tree.root();
            const auto hash = ledger::leafHash(crypto::sha256(base::bytesOf(piece.seal.note)));
            return root == piece.seal.header.root && hash != Digest{};
        });
    }
    double signatureSeconds(unsigned threads) const {
        return onThreads(threads, [](const Piece& piece, const crypto::PublicKey& key) {
            return key.verifies(base::bytesOf(piece.text), piece.seal.signature.signature);
        });
    }

    /// Processor time of the work since the last call.
    double cpuSeconds() const { return std::exchange(m_cpuSeconds, 0); }

private:
    struct Piece {
        std::vector<evidence::SaltedEntry> entries;
        evidence::Seal seal;
        std::string text;
    };
    using Work = bool (*)(const Piece&, const crypto::PublicKey&);

    double onThreads(unsigned threads, Work work) const {
        const auto key = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, keyOf(2).publicKey()).value();
        const double before = processorSeconds(RUSAGE_SELF);
        const double seconds = secondsOf([&] {
            std::vector<std::thread> all;
            for (unsigned t = 0; t < threads; ++t)
                all.emplace_back([this, t, threads, work, own = key.clone()] {
                    // the priority that the verifier's threads have
                    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), 10);
                    for (std::uint64_t i = t; i < m_total; i += threads)
                        if (!work(m_sample[i % m_sample.size()], own))
                            std::abort();
                });
            for (auto& thread : all)
                thread.join();
        });
        m_cpuSeconds += processorSeconds(RUSAGE_SELF) - before;
        return seconds;
    }

    std::uint64_t m_total;
    std::vector<Piece> m_sample;
    mutable double m_cpuSeconds = 0;
};

double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    return 0;
}

/// What the child does: verifies the bundle, prints seconds and peak memory.
int measure(const char* file, unsigned threads) {
    base::NoProgress progress;
    evidence::VerifyOptions options;
    options.threads = threads;
    bool intact = false;
    const double seconds = secondsOf([&] {
        const auto source = evidence::openBundle(file);
        if (!source)
            return;
        const auto verdict = evidence::verify(**source, options, progress);
        intact = verdict && verdict->kind == evidence::VerdictKind::Intact;
    });
    std::printf("%d %.6f %.6f %.3f\n", intact ? 1 : 0, seconds, processorSeconds(RUSAGE_SELF), peakMegabytes());
    return intact ? 0 : 1;
}

struct Measured {
    double seconds = 0;
    double cpuSeconds = 0; ///< of all its threads
    double megabytes = 0;
};

/// Ours, in a fresh process, so that the memory is its own.
Measured measureInChild(const std::string& file, unsigned threads) {
    const std::string command =
        "/proc/" + std::to_string(::getpid()) + "/exe --measure '" + file + "' " + std::to_string(threads);
    FILE* pipe = ::popen(command.c_str(), "r");
    int intact = 0;
    Measured out;
    if (pipe == nullptr ||
        std::fscanf(pipe, "%d %lf %lf %lf", &intact, &out.seconds, &out.cpuSeconds, &out.megabytes) != 4 || intact != 1)
        std::abort();
    ::pclose(pipe);
    return out;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The rounds of one number of threads: bare and ours take turns, the medians count.
class Rounds {
public:
    explicit Rounds(unsigned threads) : m_threads(threads) {}

    double add(const BareWork& bare, const std::string& file) {
        const double hashes = bare.hashSeconds(m_threads);
        const double signatures = bare.signatureSeconds(m_threads);
        const double bareCpu = bare.cpuSeconds();
        const Measured ours = measureInChild(file, m_threads);
        m_hashes.push_back(hashes);
        m_signatures.push_back(signatures);
        m_ours.push_back(ours.seconds);
        m_overSignatures.push_back(ours.seconds / signatures);
        m_bareOverOurs.push_back((hashes + signatures) / ours.seconds);
        m_cpuRatio.push_back(bareCpu / ours.cpuSeconds);
        m_megabytes.push_back(ours.megabytes);
        return ours.seconds;
    }
    [[nodiscard]] double ours() const { return median(m_ours); }
    void report(benchmark::State& state, double alone) const {
        const double overSignatures = median(m_overSignatures);
        const double bareOverOurs = median(m_bareOverOurs);
        state.counters["bare_hash_s"] = median(m_hashes);
        state.counters["bare_sign_s"] = median(m_signatures);
        state.counters["ours_s"] = ours();
        state.counters["ours/sign"] = overSignatures;
        state.counters["bare/ours"] = bareOverOurs;
        state.counters["cpu_bare/ours"] = median(m_cpuRatio);
        state.counters["peak_MB"] = median(m_megabytes);
        state.counters["faster"] = alone / ours();
        const auto judged = [](const char* goal, bool met) { return std::string(goal) + (met ? " met" : " NOT met"); };
        const std::string memory = judged("; peak_MB <= 64", median(m_megabytes) <= 64);
        state.SetLabel(m_threads == 1 ? judged("goals: bare/ours >= 0.85", bareOverOurs >= 0.85) +
                                            judged("; ours/sign <= 1.3", overSignatures <= 1.3) + memory
                                      : judged("goals: ours/sign <= 1.3", overSignatures <= 1.3) +
                                            judged("; faster than one thread >= 1.7", alone / ours() >= 1.7) + memory);
    }

private:
    unsigned m_threads;
    std::vector<double> m_hashes, m_signatures, m_ours, m_overSignatures, m_bareOverOurs, m_cpuRatio, m_megabytes;
};

/// `alone`: seconds on one thread, set by that run for the next.
void verifyBundle(benchmark::State& state, const BareWork& bare, const std::string& file, double& alone) {
    const auto threads = static_cast<unsigned>(state.range(0));
    Rounds rounds(threads);
    for (auto _ : state)
        state.SetIterationTime(rounds.add(bare, file));
    if (threads == 1)
        alone = rounds.ours();
    rounds.report(state, alone);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 4 && std::string_view(argv[1]) == "--measure")
        return measure(argv[2], static_cast<unsigned>(std::atoi(argv[3])));
    benchmark::Initialize(&argc, argv);
    const std::uint64_t seals = fromEnvironment("CASESEAL_BENCH_SEALS", 50'000);
    std::string folder = (std::filesystem::temp_directory_path() / "caseseal-bench-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
        return 1;
    const std::string file = folder + "/bench.evidence.zip";
    {
        ComputedTrial trial(seals);
        base::NoProgress progress;
        const double took = secondsOf([&] { evidence::writeBundle(trial, file, progress).value(); });
        std::cerr << seals << " seals, " << seals * kEntriesOfSeal << " entries; bundle made in " << took << " s, "
                  << std::filesystem::file_size(file) / (seals * kEntriesOfSeal) << " bytes for an entry\n";
        const BareWork bare(trial);
        const auto rounds = static_cast<benchmark::IterationCount>(fromEnvironment("CASESEAL_BENCH_ROUNDS", 3));
        double alone = 0;
        benchmark::RegisterBenchmark("verify/threads",
                                     [&](benchmark::State& state) { verifyBundle(state, bare, file, alone); })
            ->Arg(1)
            ->Arg(2)
            ->Iterations(rounds)
            ->UseManualTime()
            ->Unit(benchmark::kSecond);
        benchmark::RunSpecifiedBenchmarks();
    }
    std::filesystem::remove_all(folder);
    return 0;
}

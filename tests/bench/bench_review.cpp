// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_trial.h"

#include "desk/review.h"
#include "store/trial_file.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

// The review of a trial of a million entries against a bare scan of the same rows (read from the database and parsed,
// nothing looked at); the two take turns, each in a process of its own so that the memory is its own, and the medians
// count. bench_review [DIR]: DIR/large.caseseal is taken where it is there, and made where not; without DIR in a
// temporary folder. CASESEAL_BENCH_ROUNDS (11), CASESEAL_BENCH_ENTRIES (1,000,000).

namespace {

using namespace caseseal;

constexpr double kGoalRatio = 1.3;
constexpr double kGoalMegabytes = 64;

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    return 0;
}

double processorSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

crypto::SecretBytes password() { return crypto::SecretBytes(std::string_view(bench::kPassword)); }

/// Every row of the trail, and no more: gives how many.
base::Result<std::uint64_t> scanRows(const std::filesystem::path& trial) {
    TRY(const auto opened, store::TrialFile::open(trial, "root", password()));
    TRY(const auto reader, opened.trial->openReader());
    std::uint64_t rows = 0;
    TRY_VOID(reader->projection().trail({}, [&rows](const store::TrailRow&) {
        ++rows;
        return true;
    }));
    return rows;
}

base::Result<std::uint64_t> reviewRows(const std::filesystem::path& trial, std::size_t& items) {
    const desk::Ports ports{std::make_shared<base::SystemClock>(), {}};
    TRY(const auto desk, desk::Desk::open(trial, "root", password(), nullptr, ports));
    TRY(const auto job, desk->review().prepare({}));
    base::NoProgress quiet;
    TRY(const auto run, job->run(quiet));
    items = run.items.size();
    return run.entries;
}

/// What a child does: opens, works, prints seconds, processor seconds, peak memory before and after the work, rows,
/// items.
int measure(const std::string& what, const std::string& trial) {
    const auto start = std::chrono::steady_clock::now();
    const double cpu = processorSeconds();
    std::size_t items = 0;
    const auto rows = what == "--scan" ? scanRows(trial) : reviewRows(trial, items);
    if (!rows) {
        std::fprintf(stderr, "%s\n", rows.error().message.c_str());
        return 1;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("%.6f %.6f %.3f %llu %llu\n", took.count(), processorSeconds() - cpu, peakMegabytes(),
                static_cast<unsigned long long>(*rows), static_cast<unsigned long long>(items));
    return 0;
}

struct Measured {
    double seconds = 0, cpuSeconds = 0, megabytes = 0;
    unsigned long long rows = 0, items = 0;
};

Measured measureInChild(const char* what, const std::string& trial) {
    const std::string command = "/proc/" + std::to_string(::getpid()) + "/exe " + what + " '" + trial + "'";
    FILE* pipe = ::popen(command.c_str(), "r");
    Measured out;
    if (pipe == nullptr || std::fscanf(pipe, "%lf %lf %lf %llu %llu", &out.seconds, &out.cpuSeconds, &out.megabytes,
                                       &out.rows, &out.items) != 5)
        std::abort();
    ::pclose(pipe);
    return out;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

const char* judged(bool met) { return met ? "met" : "NOT met"; }

int compare(const std::string& trial) {
    std::vector<double> bare, ours, ratios, cpuRatios, bareMemory, ourMemory;
    Measured last;
    for (std::uint64_t round = 0; round < fromEnvironment("CASESEAL_BENCH_ROUNDS", 11); ++round) {
        const auto scan = measureInChild("--scan", trial);
        last = measureInChild("--review", trial);
        if (scan.rows != last.rows) {
            std::fputs("The two did not see the same rows.\n", stderr);
            return 1;
        }
        bare.push_back(scan.seconds);
        ours.push_back(last.seconds);
        ratios.push_back(last.seconds / scan.seconds);
        cpuRatios.push_back(last.cpuSeconds / scan.cpuSeconds);
        bareMemory.push_back(scan.megabytes);
        ourMemory.push_back(last.megabytes);
    }
    std::printf("rows %llu, items %llu\n", last.rows, last.items);
    std::printf("bare scan %.2f s, %.0f MB; review %.2f s, %.0f MB (log-in of each included)\n", median(bare),
                median(bareMemory), median(ours), median(ourMemory));
    std::printf("review/scan %.2f, processor time %.2f; goal <= %.1f %s; peak memory <= %.0f MB over the scan's %s\n",
                median(ratios), median(cpuRatios), kGoalRatio, judged(median(ratios) <= kGoalRatio), kGoalMegabytes,
                judged(median(ourMemory) - median(bareMemory) <= kGoalMegabytes));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]).starts_with("--"))
        return measure(argv[1], argv[2]);
    const QTemporaryDir own;
    const std::filesystem::path folder = argc > 1 ? std::string(argv[1]) : own.path().toStdString();
    const auto trial = folder / "large.caseseal";
    if (!std::filesystem::exists(trial)) {
        bench::LargeTrialSize size;
        size.entries = fromEnvironment("CASESEAL_BENCH_ENTRIES", size.entries);
        base::NoProgress quiet;
        if (const auto made = bench::makeLargeTrial(folder, size, quiet); !made) {
            std::fprintf(stderr, "%s\n", made.error().message.c_str());
            return 1;
        }
    }
    return compare(trial.string());
}

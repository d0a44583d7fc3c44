// SPDX-License-Identifier: GPL-3.0-or-later
// make_large_trial DIR [ENTRIES]: DIR/large.caseseal, for bench_ui and for looking at.
#include "large_trial.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

class Dots final : public caseseal::base::ProgressPort {
public:
    void report(std::string_view, std::uint64_t done, std::uint64_t total) override {
        if (done * 20 / total != m_part)
            std::fprintf(stderr, "%llu of %llu entries\n", static_cast<unsigned long long>(done),
                         static_cast<unsigned long long>(total));
        m_part = done * 20 / total;
    }
    [[nodiscard]] bool cancelRequested() const override { return false; }

private:
    std::uint64_t m_part = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("make_large_trial DIR [ENTRIES [PARTICIPANTS]]\n", stderr);
        return 2;
    }
    caseseal::bench::LargeTrialSize size;
    if (argc > 2)
        size.entries = std::strtoull(argv[2], nullptr, 10);
    if (argc > 3)
        size.participants = std::strtoull(argv[3], nullptr, 10);
    const auto started = std::chrono::steady_clock::now();
    Dots dots;
    const auto made = caseseal::bench::makeLargeTrial(argv[1], size, dots);
    if (!made) {
        std::fprintf(stderr, "%s\n", made.error().message.c_str());
        return 1;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    std::printf(
        "%s/large.caseseal: %llu participants, %llu entries, made in %.1f s; root, cora, ina, tom; password %s\n",
        argv[1], static_cast<unsigned long long>(size.participants), static_cast<unsigned long long>(size.entries),
        took.count(), caseseal::bench::kPassword);
    return 0;
}

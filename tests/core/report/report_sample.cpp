// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_content.h"

#include <QGuiApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace caseseal;

namespace {
/// Of this program alone: getrusage would count the process that started it.
long peakKiB() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::strtol(line.c_str() + 6, nullptr, 10);
    }
    return 0;
}
} // namespace

/// report_sample odd|altered|unreadable|ROWS BUNDLE OUT.pdf: writes an invented report, prints the peak of resident
/// memory in KiB and the time. Exit status 4 with the error's sentence where it fails.
int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    if (argc != 4)
        return 2;
    report::AuditContent content = report::sample::base();
    content.bundle = argv[2];
    std::vector<report::ChangeLine> lines = report::sample::oddChanges();
    for (auto& line : report::sample::longChanges())
        lines.push_back(line);
    report::sample::streamFrom(content, lines);
    if (std::strcmp(argv[1], "altered") == 0)
        report::sample::makeAltered(content);
    else if (std::strcmp(argv[1], "unreadable") == 0)
        content.tone = report::VerdictTone::Unreadable;
    else if (std::strcmp(argv[1], "odd") != 0)
        report::sample::streamMany(content, std::strtoull(argv[1], nullptr, 10));
    base::NoProgress progress;
    const auto start = std::chrono::steady_clock::now();
    const auto done = report::writeAuditPdf(content, argv[3], progress);
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().message.c_str());
        return done.error().kind == base::ErrorKind::Machine ? 4 : 3;
    }
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    std::printf("%ld %lld\n", peakKiB(), static_cast<long long>(ms.count()));
    return 0;
}

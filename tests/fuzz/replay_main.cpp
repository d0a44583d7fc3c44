// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where there is none: runs a fuzz target over every file of its corpus, and over every small
// change of each: bytes flipped, set, removed and doubled, cut at every byte, two neighbours swapped.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kMaxPlaces = 4000; ///< in a longer file, places as far apart as that allows

std::size_t inputs = 0;

/// In a buffer of just that size, so that the address sanitizer sees a read behind its end.
void run(const Bytes& input) {
    const auto exact = std::make_unique<std::uint8_t[]>(std::max<std::size_t>(input.size(), 1));
    std::copy(input.begin(), input.end(), exact.get());
    LLVMFuzzerTestOneInput(exact.get(), input.size());
    ++inputs;
}

void runChangedAt(const Bytes& input, std::size_t at) {
    const auto place = static_cast<std::ptrdiff_t>(at);
    for (const unsigned flip : {0x01U, 0x02U, 0x20U, 0x80U, 0xFFU}) {
        Bytes changed = input;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ flip);
        run(changed);
    }
    for (const std::uint8_t value : {std::uint8_t{0x00}, std::uint8_t{'\n'}, std::uint8_t{' '}, std::uint8_t{'0'}}) {
        Bytes changed = input;
        changed[at] = value;
        run(changed);
    }
    Bytes removed = input;
    removed.erase(removed.begin() + place);
    run(removed);
    Bytes doubled = input;
    doubled.insert(doubled.begin() + place, input[at]);
    run(doubled);
    if (at + 1 < input.size()) {
        Bytes swapped = input;
        std::swap(swapped[at], swapped[at + 1]);
        run(swapped);
    }
    run(Bytes(input.begin(), input.begin() + place)); // cut
}

void runWithChanges(const Bytes& input) {
    run(input);
    const std::size_t stride = input.size() / kMaxPlaces + 1;
    for (std::size_t at = 0; at < input.size(); at += stride)
        runChangedAt(input, at);
    Bytes longer = input;
    for (const std::uint8_t value : {std::uint8_t{'\n'}, std::uint8_t{0x00}}) {
        longer.push_back(value);
        run(longer);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: %s FOLDER-OF-THE-CORPUS\n", argv[0]);
        return 2;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1]))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    run({});
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        runWithChanges(Bytes(std::istreambuf_iterator<char>(file), {}));
    }
    std::printf("%zu files, %zu inputs\n", files.size(), inputs);
    return files.empty() ? 1 : 0;
}

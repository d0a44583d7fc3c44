// SPDX-License-Identifier: GPL-3.0-or-later
// Saves one seal after the other into a trial until somebody kills it; each acknowledged save is told on standard
// output as its number. Arguments: the trial's folder; on standard input a line "database key, seed, chain", in hex,
// and the number after which to stop by itself. For tst_crash and the test of two writers.
#include "trial_fixture.h"

#include <cstdio>
#include <iostream>
#include <unistd.h>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace {

crypto::SecretBytes secretOf(const std::string& hex) {
    return crypto::SecretBytes(base::BytesView(must(base::parseHex(hex))));
}

evidence::Entry numbered(Acts& acts, const std::string& subject, std::uint64_t number, std::uint64_t index,
                         std::uint64_t n) {
    auto entry =
        acts.set({subject, "EV.1", "", "F.KILL", std::to_string(number), "IG.1", "", "I." + std::to_string(index)},
                 std::to_string(number * 100 + index));
    entry.n = n;
    return entry;
}

} // namespace

int main(int argc, char** argv) {
    std::string key, seed, chain;
    std::uint64_t last = 0;
    if (argc != 2 || !(std::cin >> key >> seed >> chain >> last))
        return 2;
    auto opened = openTrialWithKey(argv[1], "anna", secretOf(key), {});
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        return 3;
    }
    Sealer sealer(must(crypto::SigningKey::fromSeed(crypto::Algorithm::Ed25519, secretOf(seed))), chain);
    const auto head = must((*opened)->heads()).at(0);
    sealer.follow(head.length, head.head);
    Acts acts;
    const std::string subject = "P-KILL";
    const auto row = must((*opened)->projection().subject(subject));
    std::uint64_t n = row ? row->entries : 0;
    while (sealer.length() < last) {
        std::vector<evidence::Entry> entries;
        for (std::uint64_t i = 0; i < 20; ++i)
            entries.push_back(numbered(acts, subject, sealer.length(), i, n++));
        const std::string told = std::to_string(sealer.length()) + "\n";
        must((*opened)->append(sealer.seal(std::move(entries)).write()));
        if (::write(STDOUT_FILENO, told.data(), told.size()) != static_cast<ssize_t>(told.size()))
            return 4;
    }
    return 0;
}

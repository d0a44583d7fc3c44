// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure of personal data by two persons: redact.
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/erasures.h"

#include <charconv>
#include <iostream>

namespace caseseal::app {

using base::Result;

namespace {

/// "SEAL:I".
Result<std::pair<std::uint64_t, std::uint64_t>> entryOf(const std::string& text) {
    std::pair<std::uint64_t, std::uint64_t> out;
    const char* const end = text.data() + text.size();
    const auto seal = std::from_chars(text.data(), end, out.first);
    const bool colon = seal.ec == std::errc() && seal.ptr != end && *seal.ptr == ':';
    const auto index = colon ? std::from_chars(seal.ptr + 1, end, out.second) : seal;
    if (!colon || index.ec != std::errc() || index.ptr != end)
        return base::badInput("\"" + text + "\" names no entry: write SEAL:I, as list entries shows it.");
    return out;
}

Result<desk::ErasureOrder> orderOf(const Arguments& arguments) {
    const auto& wanted = arguments.redact;
    TRY(const auto entry, entryOf(wanted.entry));
    if (wanted.part != "value" && wanted.part != "reason")
        return base::badInput("--part: value or reason.");
    if (!wanted.show && (wanted.with.empty() || arguments.reason.empty()))
        return base::badInput("redact needs --with and --reason (or --show, which changes nothing).");
    return desk::ErasureOrder{entry.first, entry.second,
                              wanted.part == "value" ? desk::ErasedPart::Value : desk::ErasedPart::Reason,
                              arguments.reason, wanted.with};
}

void printEntries(const std::vector<store::TrailRow>& rows) {
    for (const auto& row : rows)
        std::cout << "  " << row.seal << ":" << row.entryIndex << "  " << row.entry.act << "  "
                  << row.entry.place.describe() << "\n";
}

void printPreview(const desk::ErasurePreview& preview) {
    std::cout << "To be erased:\n";
    printEntries(preview.entries);
    if (preview.keepsValue)
        std::cout << "The newest entry of the field is among them: the value in force stays, and both persons vouch "
                     "for it.\n";
    if (preview.drafts > 0)
        std::cout << "Drafts that hold the same text and go too: " << preview.drafts << "\n";
    if (!preview.blocked.empty())
        std::cout << "Not now: " << preview.blocked << "\n";
}

void printMentions(const desk::ErasurePreview& preview) {
    if (preview.mentions.empty())
        return;
    std::cout << "The same text stands in other entries, which stay. Erase them too, each with redact:\n";
    printEntries(preview.mentions);
}

Result<void> sweep(desk::Desk& desk) {
    TRY(const auto work, desk.erasures().sweep());
    const auto swept = work->run();
    if (!swept)
        return base::machineFailed("The entries are erased, but old pages of the file may still hold them: " +
                                   swept.error().message + " The next opening of the trial tries again.");
    std::cout << (*swept ? "Nothing of it is left in the trial's file or its log.\n"
                         : "A part of it stays in the log until the trial is opened the next time.\n");
    return {};
}

} // namespace

Result<int> runRedact(const Arguments& arguments) {
    TRY(const auto order, orderOf(arguments));
    if (arguments.redact.show) {
        TRY(const auto desk, openDesk(arguments));
        TRY(const auto preview, desk->erasures().preview(order.seal, order.entry, order.part));
        printPreview(preview);
        printMentions(preview);
        return int{kDone};
    }
    TRY(const auto second, readPassword(arguments.redact.withPasswordFile, "CASESEAL_SECOND_PASSWORD"));
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto preview, desk->erasures().preview(order.seal, order.entry, order.part));
    TRY(const auto done, desk->erasures().erase(order, second));
    std::cout << "Erased for good:\n";
    printEntries(preview.entries);
    std::cout << "Confirmed by " << order.second << "; sealed in seal " << done.receipt.seal << ", " << done.erased
              << (done.erased == 1 ? " entry" : " entries") << ".\n";
    TRY_VOID(sweep(*desk));
    printMentions(preview);
    std::cout << "Backups, reports and exports that were made before still hold it.\n";
    return int{kDone};
}

} // namespace caseseal::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_format.h"

namespace caseseal::desk {

namespace {

using evidence::TextFeed;

constexpr std::string_view kCsvReadme = R"(The data of a clinical trial, written by CaseSeal.

00001-....csv     a table for each form: a row for each repeat of an item group. UTF-8, commas, lines end with CR LF.
                  ITEM.unit is the unit of a value. ITEM.null says why there is none: blank, not-done, unknown,
                  not-applicable (empty: a text without letters). Nothing in all of them: nothing was entered.
dictionary.csv    what the columns are
dataset.json      the hash of every file, the root over all values and, where the database was locked, its lock
leaves            the hashes that the root is made of
lock.evidence.zip the entry of the lock with its signature and its place on the ledger, where the database was locked

Cells are what was entered. Only where a spreadsheet would take a cell for a formula (it begins with = + - @ and is no
number) an apostrophe stands before it, and before a cell that begins with an apostrophe. Take it away when you read.

Is this the data that was locked?     caseseal-verify --data FOLDER
The same with what was locked, where it differs:     caseseal-verify --data FOLDER trial.evidence.zip
caseseal-verify is a small program without database or network. It reads these files as they were written: do not save
them anew with another program before.

)";

std::string readmeOf(const ExportInput& input) {
    const auto& manifest = input.manifest;
    return std::string(kCsvReadme) + "Study: " + manifest.study + "\nSite: " + manifest.site +
           "\nChain: " + manifest.chain + "\nWritten: " + base::encodeTime(manifest.created) +
           "\nDatabase: " + (manifest.lock ? "locked" : "not locked") + "\n" +
           (input.leftOut == 0
                ? ""
                : "Participants left out, since their data must not go out: " + std::to_string(input.leftOut) + "\n");
}

} // namespace

Result<void> addCsv(ExportFiles& files, const ExportInput& input) {
    for (const auto& form : input.tables.forms()) {
        const auto found = input.values.find(form);
        if (found == input.values.end())
            continue; // all of its values are left out
        const auto name = input.tables.fileName(form);
        input.manifest.tables.push_back({form, name, input.tables.columnsOf(form), found->second});
        TRY_VOID(files.add(name, input.tables.dataset(form)));
    }
    TRY_VOID(files.add("dictionary.csv",
                       std::make_unique<TextFeed>([&tables = input.tables] { return tables.dictionary(); })));
    return files.add("README.txt", std::make_unique<TextFeed>(readmeOf(input)));
}

} // namespace caseseal::desk

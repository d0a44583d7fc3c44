// SPDX-License-Identifier: GPL-3.0-or-later
// Data out of other systems' files: import.
#include "cli_desk.h"

#include "desk/imports.h"

#include <algorithm>
#include <iostream>

namespace caseseal::app {

using base::Result;
using exchange::ImportKind;

namespace {

Result<exchange::StudyNames> studyNames(const std::vector<std::string>& words) {
    exchange::StudyNames names;
    for (const auto& word : words) {
        const auto equals = word.find('=');
        if (equals == 0 || equals == std::string::npos || equals + 1 == word.size())
            return base::badInput("--study-name is THEIRS=OURS, not \"" + word + "\".");
        names[word.substr(0, equals)] = word.substr(equals + 1);
    }
    return names;
}

std::string counted(std::uint64_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void printSource(const std::string& name, const desk::ImportPreview& preview) {
    const auto& file = *preview.file;
    std::cout << name << ": ODM " << (file.odmVersion.empty() ? "1.3" : file.odmVersion) << ", "
              << (file.transactional ? "transactional" : "snapshot");
    if (!file.sourceSystem.empty())
        std::cout << ", from " << file.sourceSystem << " " << file.sourceSystemVersion;
    if (!file.created.empty())
        std::cout << ", made " << file.created;
    std::cout << ", SHA-256 " << base::encodeHex(preview.hash) << "\n";
    for (const auto& warning : file.warnings)
        std::cerr << name << ": " << (warning.line > 0 ? "line " + std::to_string(warning.line) + ": " : "")
                  << warning.message << "\n";
    const auto claims = desk::countClaims(file);
    if (claims.audits + claims.signatures + claims.annotations > 0)
        std::cout << "The source claims " << counted(claims.audits, "audit record, ", "audit records, ")
                  << counted(claims.signatures, "signature and ", "signatures and ")
                  << counted(claims.annotations, "remark", "remarks") << "; none of them was verified.\n";
}

void printCounts(const exchange::ImportDifference& difference) {
    std::cout << "New participants " << difference.count(ImportKind::NewSubject) << ", values set "
              << difference.count(ImportKind::Set) << ", changed " << difference.count(ImportKind::Changed)
              << ", removed " << difference.count(ImportKind::Removed) << ", as they are "
              << difference.count(ImportKind::Unchanged) << ", calculated by the study "
              << difference.count(ImportKind::Calculated) << ", in the way "
              << std::ranges::count_if(difference.lines,
                                       [](const auto& line) { return exchange::standsInTheWay(line.kind); })
              << "\n";
}

std::string shown(const std::optional<std::string>& value) { return value ? "\"" + *value + "\"" : "nothing"; }

void printLine(const exchange::ImportLine& line) {
    const auto place = line.place.describe();
    std::cout << "  line " << line.line << ": " << place << (place.empty() ? "" : ": ");
    if (line.what.empty())
        std::cout << shown(line.before) << " -> " << shown(line.after);
    else
        std::cout << line.what << (line.after ? " The file says " + shown(line.after) + "." : "");
    std::cout << "\n";
    for (const auto& check : line.checks)
        std::cout << "    " << check.what << "\n";
}

/// What replaces something, what stands in the way, and what the study calculates otherwise; first values are counted.
void printLines(const exchange::ImportDifference& difference) {
    for (const auto& line : difference.lines)
        if (line.kind == ImportKind::Changed || line.kind == ImportKind::Removed || !line.what.empty())
            printLine(line);
}

void printEarlier(const desk::ImportPreview& preview) {
    if (!preview.earlier)
        return;
    std::cout << "This file was released by " << preview.earlier->by << " at "
              << base::encodeTime(preview.earlier->time) << " (seal " << preview.earlier->seal << "); its values "
              << (preview.earlier->takenIn ? "were sealed since" : "were not sealed yet") << ".\n";
}

const char* stepSentence(desk::ImportStep step) {
    switch (step) {
    case desk::ImportStep::Nothing:
        return "There is nothing to do: the record holds what the file says.";
    case desk::ImportStep::Blocked:
        return "Something stands in the way: nothing of the file can be taken in.";
    case desk::ImportStep::Whole:
        return "The file can be released and its values sealed.";
    case desk::ImportStep::Release:
        return "The file can be released; a coordinator or investigator then imports it and seals its values.";
    case desk::ImportStep::Released:
        return "The file is released: a coordinator or investigator imports it and seals its values.";
    case desk::ImportStep::Unreleased:
        return "A data manager or an admin must import the file first, which releases it.";
    case desk::ImportStep::Values:
        return "The file is released; its values can be sealed.";
    }
    return "";
}

void printPreview(const std::string& name, const desk::ImportPreview& preview) {
    printSource(name, preview);
    printCounts(preview.difference);
    printLines(preview.difference);
    printEarlier(preview);
}

Result<desk::ImportPreview> look(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto names, studyNames(arguments.importing.studyNames));
    TRY(const auto job, desk.imports().prepare(arguments.data, names));
    TerminalProgress progress;
    auto preview = job->look(progress);
    if (!preview)
        return base::Error{preview.error().kind, arguments.data + ": " + preview.error().message};
    return preview;
}

Result<int> showImport(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto preview, look(*desk, arguments));
    printPreview(arguments.data, preview);
    std::cout << stepSentence(preview.step) << " Nothing was sealed.\n";
    return int{preview.difference.canBeSealed() ? kDone : kFindings};
}

} // namespace

Result<int> runImport(const Arguments& arguments) {
    if (arguments.importing.dryRun)
        return showImport(arguments);
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto preview, look(*desk, arguments));
    printPreview(arguments.data, preview);
    const auto done = desk->imports().seal(preview, arguments.reason);
    if (!done)
        return base::Error{done.error().kind,
                           arguments.data + ": " + done.error().message + " Nothing of the file was taken in."};
    if (done->receipt.entries == 0) {
        std::cout << stepSentence(done->step) << " Nothing was sealed.\n";
        return int{kDone};
    }
    std::cout << (done->step == desk::ImportStep::Release
                      ? "Released. A coordinator or investigator now imports the same file and seals its values.\n"
                      : "Taken in as the source says it; nothing of its claims was verified.\n");
    printSeal(done->receipt);
    return int{kDone};
}

} // namespace caseseal::app

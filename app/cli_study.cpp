// SPDX-License-Identifier: GPL-3.0-or-later
// The study design: study, study adopt.
#include "cli_desk.h"

#include "desk/study_versions.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

const char* nameOf(study::RuleKind kind) {
    switch (kind) {
    case study::RuleKind::Condition:
        return "condition";
    case study::RuleKind::Method:
        return "method";
    case study::RuleKind::Check:
        break;
    }
    return "check";
}

const char* nameOf(study::ChangeKind kind) {
    return kind == study::ChangeKind::Added ? "added" : kind == study::ChangeKind::Removed ? "removed" : "changed";
}

const char* nameOf(study::PartKind kind) {
    constexpr const char* kNames[] = {"study",          "event", "form",  "group",     "item",  "code list",
                                      "code list item", "unit",  "check", "condition", "method"};
    return kNames[static_cast<std::size_t>(kind)];
}

/// What a part of the design says, in one line.
std::string englishOf(const study::Saying& saying) {
    constexpr const char* kWords[] = {"",       "yes",       "no",          "mandatory", "optional", "condition",
                                      "method", "scheduled", "unscheduled", "common",    "collect",  "do not collect",
                                      "",       "hard",      "soft",        "<",         "<=",       ">",
                                      ">=",     "=",         "<>",          "one of",    "none of",  "unit",
                                      "message"};
    std::string out;
    for (const auto& said : saying) {
        const std::string word = kWords[static_cast<std::size_t>(said.term)];
        out += out.empty() ? "" : ", ";
        out += word + (word.empty() || said.text.empty() ? "" : " ") + said.text;
    }
    return out;
}

struct FormCounts {
    std::size_t items = 0, checks = 0;
};

FormCounts countsOf(const study::Study& study, const study::Form& form) {
    FormCounts counts;
    for (const auto& groupRef : form.groups)
        if (const auto* group = study.group(groupRef.group))
            for (const auto& itemRef : group->items) {
                ++counts.items;
                if (const auto* item = study.item(itemRef.item))
                    counts.checks += item->rangeChecks.size();
            }
    return counts;
}

Json rulesJson(const std::vector<study::RuleNote>& notes) {
    Json list = Json::array();
    for (const auto& note : notes)
        list.push_back({{"kind", nameOf(note.kind)},
                        {"oid", note.oid},
                        {"text", note.text},
                        {"origin", note.origin},
                        {"understood", note.understood},
                        {"why", note.why}});
    return list;
}

Json versionsJson(const std::vector<desk::StudyVersion>& versions) {
    Json list = Json::array();
    for (const auto& one : versions)
        list.push_back({{"sha256", one.sha256},
                        {"oid", one.oid},
                        {"name", one.name},
                        {"reason", one.reason},
                        {"author", one.author},
                        {"time", base::encodeTime(one.time)},
                        {"seal", one.seal},
                        {"inForce", one.inForce},
                        {"forms", one.forms}});
    return list;
}

Json formsJson(const study::Study& study) {
    Json list = Json::array();
    for (const auto& [oid, form] : study.forms) {
        const auto counts = countsOf(study, form);
        list.push_back({{"form", oid}, {"name", form.name}, {"items", counts.items}, {"checks", counts.checks}});
    }
    return list;
}

void printRules(const std::vector<study::RuleNote>& notes) {
    std::size_t understood = 0;
    for (const auto& note : notes)
        understood += note.understood ? 1 : 0;
    std::cout << "Expressions: " << notes.size() << ", understood " << understood << ".\n";
    for (const auto& note : notes) {
        std::cout << (note.understood ? "understood\t" : "NOT understood\t") << nameOf(note.kind) << "\t" << note.oid
                  << "\t" << note.origin << "\t" << note.text << "\n";
        if (!note.understood)
            std::cout << "\t" << note.why << "\n";
    }
}

void printStudy(desk::Desk& desk, const std::vector<desk::StudyVersion>& versions,
                const std::vector<study::RuleNote>& notes) {
    const auto& study = desk.study();
    std::cout << "Study " << study.name << " (" << study.oid << "), version " << desk.info().studyVersion << ".\n";
    for (const auto& one : versions)
        std::cout << "version\t" << one.sha256 << "\t" << base::encodeTime(one.time) << "\t" << one.author << "\t"
                  << one.name << "\t" << one.forms << " forms" << (one.inForce ? "\tin force" : "") << "\n";
    std::cout << "Forms: " << study.forms.size() << ", items: " << study.items.size() << ".\n";
    for (const auto& [oid, form] : study.forms) {
        const auto counts = countsOf(study, form);
        std::cout << "form\t" << oid << "\t" << form.name << "\t" << counts.items << " items\t" << counts.checks
                  << " checks\n";
    }
    printRules(notes);
}

Result<int> showStudy(const Arguments& arguments, desk::Desk& desk) {
    TRY(const auto versions, desk.versions().list());
    TRY(const auto* rules, desk.versions().rules());
    if (arguments.json)
        std::cout << Json({{"study", desk.study().oid},
                           {"name", desk.study().name},
                           {"versions", versionsJson(versions)},
                           {"forms", formsJson(desk.study())},
                           {"items", desk.study().items.size()},
                           {"expressions", rulesJson(rules->notes())}})
                         .dump(1)
                  << "\n";
    else
        printStudy(desk, versions, rules->notes());
    return int{kDone};
}

void printPreview(const desk::VersionPreview& preview) {
    for (const auto& change : preview.changes)
        std::cout << nameOf(change.change) << "\t" << nameOf(change.part) << "\t"
                  << (change.parent.empty() ? change.oid : change.parent + "/" + change.oid) << "\t" << change.what
                  << (change.before.empty() && change.after.empty()
                          ? ""
                          : "\t" + englishOf(change.before) + " -> " + englishOf(change.after))
                  << (change.touchesValues ? "\t(touches values)" : "") << "\n";
    std::cout << preview.changes.size() << (preview.changes.size() == 1 ? " difference, " : " differences, ")
              << preview.touchedForms.size() << " started forms of a changed kind go on under their version.\n";
}

Result<int> adoptStudy(const Arguments& arguments) {
    if (arguments.odm.empty())
        return base::badInput("study adopt: give the file with --odm.");
    TRY(const auto odm, loadGivenFile(arguments.odm));
    TRY(const auto desk, beginSession(openDesk(arguments)));
    if (desk->mayDo("study.version")) {
        const auto preview = desk->versions().preview(odm);
        if (!preview)
            return base::Error{preview.error().kind, arguments.odm + ": " + preview.error().message};
        printPreview(*preview);
    }
    const std::string reason = arguments.reason.empty() ? "New study version" : arguments.reason;
    TRY(const auto receipt, desk->versions().adopt(odm, reason));
    printSeal(receipt);
    return int{kDone};
}

} // namespace

Result<int> runStudy(const Arguments& arguments) {
    if (arguments.studyAction == "adopt")
        return adoptStudy(arguments);
    TRY(const auto desk, openDesk(arguments));
    return showStudy(arguments, *desk);
}

} // namespace caseseal::app

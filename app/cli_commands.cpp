// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_commands.h"

#include "cli_password.h"
#include "settings_folder.h"

#include "base/file.h"
#include "desk/data_file.h"
#include "desk/practice.h"

#include <QFile>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace caseseal::app {

namespace {

using base::Result;
using Json = nlohmann::ordered_json;

/// One line on a terminal's standard error that says how far the work is; silent where nobody looks.
class TerminalProgress final : public base::ProgressPort {
public:
    void report(std::string_view what, std::uint64_t done, std::uint64_t total) override {
        if (!m_terminal || total == 0)
            return;
        const auto percent = done * 100 / total;
        if (percent == m_percent && what == m_what)
            return;
        m_percent = percent;
        m_what = what;
        std::fprintf(stderr, "\r%.*s: %llu %%   ", static_cast<int>(what.size()), what.data(),
                     static_cast<unsigned long long>(percent));
        m_shown = true;
    }
    [[nodiscard]] bool cancelRequested() const override { return false; }
    ~TerminalProgress() override {
        if (m_shown)
            std::fputs("\r                              \r", stderr);
    }

private:
    bool m_terminal = ::isatty(2) != 0;
    bool m_shown = false;
    std::uint64_t m_percent = 101;
    std::string m_what;
};

desk::Ports ports() { return {std::make_shared<base::SystemClock>(), settingsFolder() / "heads"}; }

Result<std::unique_ptr<desk::Desk>> openDesk(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    TRY(const auto fresh, readOptionalPassword(arguments.newPasswordFile, "CASESEAL_NEW_PASSWORD"));
    return desk::Desk::open(arguments.trial, arguments.as, password, fresh ? &*fresh : nullptr, ports());
}

/// For commands that use the new password for something else than the first log-in.
Result<std::unique_ptr<desk::Desk>> openDeskWithOldPassword(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    return desk::Desk::open(arguments.trial, arguments.as, password, nullptr, ports());
}

void printSeal(const desk::SealReceipt& receipt) {
    std::cout << "Sealed: seal " << receipt.seal << ", " << receipt.entries
              << (receipt.entries == 1 ? " entry" : " entries") << ".\n";
}

} // namespace

int statusOf(const base::Error& error) {
    switch (error.kind) {
    case base::ErrorKind::BadInput:
        return kBadInput;
    case base::ErrorKind::Refused:
        return kRefused;
    case base::ErrorKind::Machine:
    case base::ErrorKind::Cancelled:
        break;
    }
    return kMachine;
}

Result<int> runCreate(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    desk::NewTrial trial;
    trial.folder = arguments.trial;
    TRY(trial.odm, base::loadFile(arguments.odm));
    trial.site = arguments.site;
    trial.installation = arguments.installation;
    trial.adminId = arguments.admin;
    trial.adminName = arguments.name;
    trial.organisation = arguments.organisation.empty() ? arguments.site : arguments.organisation;
    if (!arguments.ledgerFolder.empty())
        trial.ledgerFolder = std::filesystem::absolute(arguments.ledgerFolder);
    std::vector<study::OdmWarning> warnings;
    auto made = desk::Desk::create(trial, password, ports(), &warnings);
    if (!made)
        return base::Error{made.error().kind, made.error().message + " (" + arguments.odm + ")"};
    for (const auto& warning : warnings)
        std::cerr << arguments.odm << ":" << warning.line << ": " << (warning.oid.empty() ? "" : warning.oid + ": ")
                  << warning.message << "\n";
    const auto info = (*made)->info();
    std::cout << "Made " << arguments.trial << ": study " << info.studyName << ", version " << info.studyVersion << ", "
              << (*made)->study().forms.size() << " forms, " << (*made)->study().items.size() << " items; "
              << warnings.size() << (warnings.size() == 1 ? " warning" : " warnings") << ".\n";
    return int{kDone};
}

Result<int> runPerson(const Arguments& arguments) {
    TRY(const auto desk, openDeskWithOldPassword(arguments));
    Result<desk::SealReceipt> receipt = base::badInput("person: add, role or disable.");
    if (arguments.personAction == "add") {
        TRY(const auto first, readPassword(arguments.newPasswordFile, "CASESEAL_NEW_PASSWORD"));
        receipt = desk->addPerson(arguments.id, arguments.name, arguments.organisation, arguments.roles, first);
    } else if (arguments.personAction == "role") {
        receipt = desk->setRoles(arguments.id, arguments.roles);
    } else if (arguments.personAction == "disable") {
        receipt = desk->disablePerson(arguments.id);
    }
    if (!receipt)
        return receipt.error();
    printSeal(*receipt);
    return int{kDone};
}

Result<int> runPassword(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    TRY(const auto fresh, readPassword(arguments.newPasswordFile, "CASESEAL_NEW_PASSWORD"));
    auto desk = desk::Desk::open(arguments.trial, arguments.as, password, nullptr, ports());
    if (!desk && desk.error().message.starts_with(desk::Desk::kNewPasswordNeeded))
        desk = desk::Desk::open(arguments.trial, arguments.as, password, &fresh, ports()); // a first log-in replaces it
    else if (desk)
        TRY_VOID((*desk)->changePassword(password, fresh));
    if (!desk)
        return desk.error();
    std::cout << "The password of " << arguments.as << " is replaced.\n";
    return int{kDone};
}

Result<int> runEnter(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto bytes, base::loadFile(arguments.data));
    TerminalProgress progress;
    const auto lines = desk::parseDataFile(bytes);
    const auto entered = lines ? desk->enter(*lines, progress) : Result<std::uint64_t>(lines.error());
    if (!entered)
        return base::Error{entered.error().kind,
                           arguments.data + ": " + entered.error().message + " Nothing of the file was taken in."};
    std::cout << "Sealed " << *entered << (*entered == 1 ? " entry" : " entries") << " from " << lines->size()
              << (lines->size() == 1 ? " line" : " lines") << ".\n";
    return int{kDone};
}

Result<int> runPublish(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto published, desk->publish());
    TRY(const auto state, desk->sealState());
    std::cout << "Published " << published << (published == 1 ? " seal" : " seals") << "; cosigned " << state.witnessed
              << (state.ownKeysOnly ? " (this installation's own keys; nobody outside vouches yet), " : ", ")
              << state.notLogged << " not on the ledger yet.\n";
    return int{kDone};
}

namespace {

std::string placeText(const evidence::Finding& finding) {
    std::string out;
    if (finding.seal)
        out += "seal " + std::to_string(*finding.seal) + (finding.entry ? ":" + std::to_string(*finding.entry) : "") +
               ", ";
    const auto place = finding.place.describe();
    return place.empty() ? (out.empty() ? out : out.substr(0, out.size() - 2)) : out + place;
}

void printFinding(const evidence::Finding& finding) {
    std::cout << "  " << finding.code;
    if (const auto place = placeText(finding); !place.empty())
        std::cout << " at " << place;
    std::cout << ": " << finding.what;
    if (!finding.expected.empty() || !finding.found.empty())
        std::cout << " Expected: " << finding.expected << ". Found: " << finding.found << ".";
    std::cout << "\n";
}

void printVerdict(const evidence::Verdict& verdict) {
    const bool intact = verdict.kind == evidence::VerdictKind::Intact;
    std::cout << (intact                                           ? "Unchanged since entry"
                  : verdict.kind == evidence::VerdictKind::Altered ? "ALTERED"
                                                                   : "Unreadable")
              << ": " << verdict.counts.seals << " seals, " << verdict.counts.entries << " entries, "
              << verdict.counts.logged << " seals on the ledger.\n";
    for (const auto& assurance : verdict.assurance)
        std::cout << "  " << assurance << "\n";
    for (const auto& finding : verdict.findings)
        printFinding(finding);
    if (!verdict.warnings.empty())
        std::cout << "Worth knowing:\n";
    for (const auto& warning : verdict.warnings)
        printFinding(warning);
}

} // namespace

Result<int> runVerify(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto jobs, desk->jobs());
    TerminalProgress progress;
    TRY(const auto report, jobs->verify(progress));
    desk->noteVerification(report);
    if (arguments.json)
        std::cout << report.verdict.encodeJson() << "\n";
    else
        printVerdict(report.verdict);
    switch (report.verdict.kind) {
    case evidence::VerdictKind::Intact:
        return int{kDone};
    case evidence::VerdictKind::Altered:
        return int{kFindings};
    case evidence::VerdictKind::Unreadable:
        break;
    }
    return int{kBadInput};
}

Result<int> runEvidence(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto jobs, desk->jobs());
    TerminalProgress progress;
    TRY_VOID(jobs->writeEvidence(arguments.output, progress));
    std::cout << "Wrote " << arguments.output << ". Anybody checks it with: caseseal-verify " << arguments.output
              << "\n";
    return int{kDone};
}

Result<int> runReport(const Arguments& arguments) {
    if (arguments.kind != "audit")
        return base::badInput("\"" + arguments.kind + "\" is no kind of report. There is: audit.");
    TRY(const auto desk, openDesk(arguments));
    if (!desk->mayDo("report.issue"))
        return base::refused(arguments.as + " has no role that issues reports.");
    TRY(const auto jobs, desk->jobs());
    TerminalProgress progress;
    TRY(const auto hash, jobs->writeAuditReport(arguments.output, arguments.language, progress));
    TRY(const auto receipt, desk->noteReport(hash, arguments.kind));
    std::cout << "Wrote " << arguments.output << ", noted in seal " << receipt.seal << ".\n";
    return int{kDone};
}

namespace {

Json listForms(const desk::Desk& desk) {
    Json list = Json::array();
    for (const auto& event : desk.study().events)
        for (const auto& ref : event.forms) {
            const auto* form = desk.study().form(ref.form);
            std::size_t items = 0;
            for (const auto& group : form->groups)
                items += desk.study().group(group.group)->items.size();
            list.push_back({{"event", event.oid},
                            {"eventRepeating", event.repeating},
                            {"form", form->oid},
                            {"name", form->name},
                            {"formRepeating", form->repeating},
                            {"groups", form->groups.size()},
                            {"items", items}});
        }
    return list;
}

Result<Json> listSubjects(desk::Desk& desk) {
    TRY(const auto subjects, desk.projection().subjects());
    Json list = Json::array();
    for (const auto& row : subjects)
        list.push_back({{"subject", row.subject},
                        {"status", row.status},
                        {"entries", row.entries},
                        {"enrolled", base::encodeTime(row.enrolled)}});
    return list;
}

Json entryJson(const store::TrailRow& row) {
    Json out = {{"seal", row.seal},     {"i", row.entryIndex}, {"time", base::encodeTime(row.time)},
                {"author", row.author}, {"role", row.role},    {"ledger", nullptr},
                {"entry", nullptr}};
    if (row.ledgerIndex)
        out["ledger"] = *row.ledgerIndex;
    if (!row.erased)
        out["entry"] = Json::parse(row.entry.encode());
    return out;
}

std::string cell(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

/// Tab-separated, a head line first: for people and for cut(1).
void printTable(const Json& list) {
    if (list.empty())
        return;
    std::string head;
    for (const auto& [key, value] : list.front().items())
        head += (head.empty() ? "" : "\t") + key;
    std::cout << head << "\n";
    for (const auto& row : list) {
        std::string line;
        for (const auto& [key, value] : row.items())
            line += (line.empty() ? "" : "\t") + cell(value);
        std::cout << line << "\n";
    }
}

/// Streams: a trial has a million of them. One JSON object a line, or tab-separated.
Result<void> printEntries(desk::Desk& desk, bool json) {
    bool first = true;
    if (json)
        std::cout << "[";
    TRY_VOID(desk.projection().trail({}, [&](const store::TrailRow& row) {
        const Json out = entryJson(row);
        if (json)
            std::cout << (first ? "\n" : ",\n") << out.dump();
        else
            std::cout << row.seal << ":" << row.entryIndex << "\t" << base::encodeTime(row.time) << "\t" << row.author
                      << "\t" << cell(out["entry"]) << "\n";
        first = false;
        return static_cast<bool>(std::cout);
    }));
    if (json)
        std::cout << "\n]\n";
    return {};
}

} // namespace

Result<int> runList(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    if (arguments.what == "entries") {
        TRY_VOID(printEntries(*desk, arguments.json));
        return int{kDone};
    }
    Json list;
    if (arguments.what == "forms")
        list = listForms(*desk);
    else {
        TRY(list, listSubjects(*desk));
    }
    if (arguments.json)
        std::cout << list.dump(1) << "\n";
    else
        printTable(list);
    return int{kDone};
}

Result<int> runPractice(const Arguments& arguments) {
    QFile file(QStringLiteral(":/practice/hypertension.xml"));
    CHECK(file.open(QIODevice::ReadOnly));
    const QByteArray odm = file.readAll();
    TerminalProgress progress;
    TRY(const auto persons, desk::makePracticeTrial(arguments.folder,
                                                    {reinterpret_cast<const std::uint8_t*>(odm.constData()),
                                                     static_cast<std::size_t>(odm.size())},
                                                    ports(), progress));
    for (const auto& person : persons)
        std::cout << person.id << " " << person.role << " " << person.password << "\n";
    return int{kDone};
}

} // namespace caseseal::app

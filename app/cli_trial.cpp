// SPDX-License-Identifier: GPL-3.0-or-later
// Making trials: create, practice.
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/practice.h"

#include <QFile>

#include <iostream>

namespace caseseal::app {

using base::Result;

Result<int> runCreate(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    desk::NewTrial trial;
    trial.folder = arguments.trial;
    TRY(trial.odm, loadGivenFile(arguments.odm));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// People and passwords: person, password.
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/people.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

Result<int> runPerson(const Arguments& arguments) {
    TRY(const auto desk, openDeskWithOldPassword(arguments));
    Result<desk::SealReceipt> receipt = base::badInput("person: add, role or disable.");
    if (arguments.personAction == "add") {
        TRY(const auto first, readPassword(arguments.newPasswordFile, "CASESEAL_NEW_PASSWORD"));
        receipt = desk->people().add(arguments.id, arguments.name, arguments.organisation, arguments.roles, first);
    } else if (arguments.personAction == "role") {
        receipt = desk->people().setRoles(arguments.id, arguments.roles);
    } else if (arguments.personAction == "disable") {
        receipt = desk->people().disable(arguments.id);
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
        TRY_VOID((*desk)->people().changePassword(password, fresh));
    if (!desk)
        return desk.error();
    std::cout << "The password of " << arguments.as << " is replaced.\n";
    return int{kDone};
}

} // namespace caseseal::app

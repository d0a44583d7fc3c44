// SPDX-License-Identifier: GPL-3.0-or-later
// People and passwords: person, password.
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/people.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

namespace {

bool givesPassword(const std::string& action) { return action == "add" || action == "enable" || action == "reset"; }

Result<desk::SealReceipt> actOnPerson(desk::People& people, const Arguments& arguments,
                                      const crypto::SecretBytes& password, const crypto::SecretBytes& first) {
    if (arguments.personAction == "add")
        return people.add(arguments.id, arguments.name, arguments.organisation, arguments.roles, first);
    if (arguments.personAction == "role")
        return people.setRoles(arguments.id, arguments.roles);
    if (arguments.personAction == "disable")
        return people.disable(arguments.id);
    if (arguments.personAction == "enable")
        return people.enable(arguments.id, first);
    if (arguments.personAction == "reset")
        return people.resetPassword(arguments.id, first);
    if (arguments.personAction == "rekey")
        return people.renewKey(password);
    return base::badInput("person: add, role, disable, enable, reset, rekey or log.");
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : ",") + word;
    return out;
}

/// The delegation log, tab-separated, a head line first.
Result<int> printLog(desk::People& people) {
    TRY(const auto log, people.delegationLog());
    std::cout << "time\tseal\tact\tperson\tname\troles\tkey\tby\tas\n";
    for (const auto& line : log)
        std::cout << base::encodeTime(line.time) << "\t" << line.seal << "\t" << line.act
                  << (line.reset ? " (reset)" : "") << "\t" << line.person << "\t" << line.name << "\t"
                  << joined(line.roles) << "\t" << line.keyFingerprint << "\t" << line.by << "\t" << line.byRole
                  << "\n";
    return int{kDone};
}

} // namespace

Result<int> runPerson(const Arguments& arguments) {
    if (arguments.personAction == "log") {
        TRY(const auto desk, openDeskWithOldPassword(arguments));
        return printLog(desk->people());
    }
    const bool own = arguments.personAction == "rekey";
    if (own ? !arguments.id.empty() && arguments.id != arguments.as : arguments.id.empty())
        return base::badInput(own ? "person rekey: everybody renews the own key only." : "person: --id is missing.");
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    crypto::SecretBytes first;
    if (givesPassword(arguments.personAction)) {
        TRY(first, readPassword(arguments.newPasswordFile, "CASESEAL_NEW_PASSWORD"));
    }
    TRY(const auto desk, beginSession(desk::Desk::open(arguments.trial, arguments.as, password, nullptr, ports())));
    TRY(const auto receipt, actOnPerson(desk->people(), arguments, password, first));
    printSeal(receipt);
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

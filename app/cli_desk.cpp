// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_desk.h"

#include "cli_password.h"
#include "settings_folder.h"

#include "base/file.h"
#include "desk/given_file.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

desk::Ports ports() { return {std::make_shared<base::SystemClock>(), settingsFolder() / "heads"}; }

Result<std::unique_ptr<desk::Desk>> openDesk(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    return openDesk(arguments, password);
}

Result<std::unique_ptr<desk::Desk>> openDesk(const Arguments& arguments, const crypto::SecretBytes& password) {
    TRY(const auto fresh, readOptionalPassword(arguments.newPasswordFile, "CASESEAL_NEW_PASSWORD"));
    return desk::Desk::open(arguments.trial, arguments.as, password, fresh ? &*fresh : nullptr, ports());
}

Result<std::unique_ptr<desk::Desk>> openDeskWithOldPassword(const Arguments& arguments) {
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    return desk::Desk::open(arguments.trial, arguments.as, password, nullptr, ports());
}

Result<WritingDesk> beginSession(Result<std::unique_ptr<desk::Desk>> opened) {
    TRY(auto desk, std::move(opened));
    TRY_VOID(desk->beginSession());
    return WritingDesk(desk.release());
}

namespace {

Result<void> checkThere(const std::string& file) {
    std::error_code unknown; // where it cannot be told, opening says why
    if (!std::filesystem::exists(file, unknown) && !unknown)
        return base::badInput("There is no file " + file + ".");
    return {};
}

} // namespace

Result<base::Bytes> loadGivenFile(const std::string& file) {
    TRY_VOID(checkThere(file));
    return base::loadFile(file);
}

Result<evidence::HeldHead> loadGivenHead(const std::string& file) {
    TRY_VOID(checkThere(file));
    return desk::loadHead(file);
}

void printSeal(const desk::SealReceipt& receipt) {
    std::cout << "Sealed: seal " << receipt.seal << ", " << receipt.entries
              << (receipt.entries == 1 ? " entry" : " entries") << ".\n";
}

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

} // namespace caseseal::app

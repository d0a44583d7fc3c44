// SPDX-License-Identifier: GPL-3.0-or-later
// Other installations of the trial: partner, send, receive, subject.
#include "cli_desk.h"

#include "base/file.h"
#include "desk/alarms.h"
#include "desk/backups.h"
#include "desk/sharing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace caseseal::app {

using base::Result;
using nlohmann::ordered_json;

namespace {

namespace fs = std::filesystem;

ordered_json partnerJson(const desk::Partner& partner) {
    const auto time = [](const std::optional<base::UtcTime>& at) {
        return at ? ordered_json(base::encodeTime(*at)) : ordered_json();
    };
    return {{"site", partner.card.site},   {"installation", partner.card.installation},
            {"chain", partner.card.chain}, {"age", partner.card.age},
            {"by", partner.card.by},       {"fingerprint", partner.card.fingerprint()},
            {"seals", partner.seals},      {"received", time(partner.receivedAt)},
            {"sent", time(partner.sentAt)}};
}

void printPartner(const desk::Partner& partner) {
    std::cout << partner.card.site << " (chain " << partner.card.chain << "): " << partner.seals << " seals here"
              << (partner.receivedAt ? ", received " + base::encodeTime(*partner.receivedAt) : std::string())
              << (partner.sentAt ? "; sent " + base::encodeTime(*partner.sentAt) : "; nothing sent yet") << "\n";
}

/// The card, with what to compare: on standard output, or as a file.
Result<int> giveCard(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto card, desk->sharing().card());
    if (arguments.output.empty()) {
        std::cout << card.note;
        return int{kDone};
    }
    TRY_VOID(base::saveFileDurably(arguments.output, base::bytesOf(card.note), true));
    std::cout << "Wrote " << arguments.output
              << ". Whoever adopts it compares the fingerprint with you: " << card.fingerprint() << " (key of "
              << card.by << ").\n";
    return int{kDone};
}

Result<int> adoptCard(const Arguments& arguments) {
    TRY(const auto text, loadGivenFile(arguments.data));
    TRY(const auto card, desk::InstallationCard::parse(base::textOf(text)));
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto receipt, desk->sharing().adopt(card.note));
    std::cout << card.site << ", chain " << card.chain << ", is a partner now. Compare with " << card.name << " ("
              << card.by << ") that this is the fingerprint of their key: " << card.fingerprint() << "\n";
    printSeal(receipt);
    return int{kDone};
}

Result<int> listPartners(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto partners, desk->sharing().partners());
    if (arguments.json) {
        auto list = ordered_json::array();
        for (const auto& partner : partners)
            list.push_back(partnerJson(partner));
        std::cout << list.dump() << "\n";
        return int{kDone};
    }
    for (const auto& partner : partners)
        printPartner(partner);
    if (partners.empty())
        std::cout << "No other installation is known yet: partner add CARD.\n";
    return int{kDone};
}

/// A file, or all messages of a folder, the largest first: it is mostly the newest, and says what the others say.
Result<std::vector<fs::path>> messagesIn(const fs::path& place) {
    std::error_code failure;
    if (!fs::is_directory(place, failure))
        return std::vector<fs::path>{place};
    std::vector<std::pair<std::uintmax_t, fs::path>> found;
    for (const auto& each : fs::directory_iterator(place, failure))
        if (each.is_regular_file(failure) && each.path().extension() == ".age")
            found.emplace_back(each.file_size(failure), each.path());
    if (failure)
        return base::machineFailed("Cannot read the folder " + place.string() + ": " + failure.message() + ".");
    std::ranges::sort(found, std::greater<>());
    std::vector<fs::path> out;
    for (auto& [size, path] : found)
        out.push_back(std::move(path));
    return out;
}

/// One message; what cannot be kept is said, and the others go on where there are several.
Result<bool> receiveOne(desk::Desk& desk, const fs::path& file, const std::string& lostReason) {
    TRY(const auto job, desk.sharing().prepareReceive());
    TerminalProgress progress;
    auto message = job->open(file, progress);
    TRY_VOID(desk.alarms().keep(job->alarms()));
    if (!message)
        return message.error();
    if (!(*message)->isNew()) {
        std::cout << file.filename().string() << ": nothing new.\n";
        return false;
    }
    const std::shared_ptr<const desk::Message> kept = std::move(*message);
    TRY(const auto receipt, desk.sharing().keep(kept, lostReason));
    std::cout << file.filename().string() << ": " << kept->entries() << " entries of " << kept->heads().size()
              << (kept->heads().size() == 1 ? " chain" : " chains") << " verified and kept.\n";
    if (kept->ownLost() > 0)
        std::cout << kept->ownLost() << (kept->ownLost() == 1 ? " seal" : " seals")
                  << " of this very installation came back: they had been lost here.\n";
    printSeal(receipt);
    return true;
}

} // namespace

Result<int> runPartner(const Arguments& arguments) {
    if (arguments.work.action == "card")
        return giveCard(arguments);
    if (arguments.work.action == "add")
        return adoptCard(arguments);
    return listPartners(arguments);
}

Result<int> runSend(const Arguments& arguments) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    const auto& without = arguments.evidence.subjects;
    TRY(const auto job,
        desk->sharing().prepareSend({arguments.partners, arguments.what, {without.begin(), without.end()}}));
    Result<desk::SendDone> done = base::cancelled();
    {
        TerminalProgress progress;
        done = job->write(arguments.output, progress);
    }
    if (!done)
        return done.error();
    TRY(const auto receipt, desk->sharing().note(*done));
    std::cout << "Wrote " << done->file << " for " << done->recipients.size()
              << (done->recipients.size() == 1 ? " installation: " : " installations: ") << done->entries
              << " entries of " << done->heads.size() << (done->heads.size() == 1 ? " chain" : " chains")
              << (done->withheld > 0 ? ", " + std::to_string(done->withheld) + " withheld" : std::string()) << ".\n";
    printSeal(receipt);
    return int{kDone};
}

Result<int> runReceive(const Arguments& arguments) {
    TRY(const auto files, messagesIn(arguments.data));
    TRY(auto opened, openDesk(arguments));
    const bool older = opened->backups().olderCopy().has_value(); // seals nothing before it has what it lost
    TRY(const auto desk, older ? Result<WritingDesk>(WritingDesk(opened.release())) : beginSession(std::move(opened)));
    std::error_code ignored;
    const bool several = fs::is_directory(arguments.data, ignored);
    int status = kDone;
    for (const auto& file : files) {
        const auto kept = receiveOne(*desk, file, arguments.reason);
        if (kept)
            continue;
        if (!several || kept.error().kind == base::ErrorKind::Machine)
            return kept.error();
        std::cout << file.filename().string() << ": " << kept.error().message << "\n";
        status = desk->alarms().ringing() > 0 ? kFindings : status;
    }
    return int{status};
}

Result<int> runSubject(const Arguments& arguments) {
    const auto& work = arguments.work;
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto receipt,
        work.action == "transfer"
            ? desk->sharing().handOver(work.subject, arguments.partners.empty() ? std::string() : arguments.partners[0],
                                       work.reason)
            : desk->sharing().takeOver(work.subject, arguments.force, work.reason));
    printSeal(receipt);
    return int{kDone};
}

} // namespace caseseal::app

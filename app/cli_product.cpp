// SPDX-License-Identifier: GPL-3.0-or-later
// The investigational medicine: product.
#include "cli_desk.h"
#include "cli_password.h"
#include "cli_table.h"

#include "base/file.h"
#include "desk/dose_balance.h"
#include "desk/medicines.h"
#include "product/accountability.h"
#include "product/epcis.h"
#include "product/gs1_scan.h"
#include "product/kit_count.h"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace caseseal::app {

using base::Result;
using product::KitDeed;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kStates[] = {"unknown",   "commissioned", "shipped",  "received", "quarantined", "released",
                                        "allocated", "dispensed",    "returned", "missing",  "destroyed"};
constexpr int kYearDigits = 4;

std::string_view nameOf(product::KitState state) { return kStates[std::size_t(state)]; }

/// Where no command says which century a date on a label is of.
int currentYear() { return std::stoi(base::encodeTime(ports().clock->now()).substr(0, kYearDigits)); }

Result<product::KitLabel> labelOf(const std::string& text) {
    TRY(const auto elements, product::parseScan(text));
    return product::kitLabelOf(elements, currentYear());
}

/// Everything that --kit, --picture and --file (one code a line) say.
Result<std::vector<product::KitLabel>> labelsOf(const ProductArguments& wanted, bool withFile = false) {
    std::vector<product::KitLabel> out;
    for (const auto& text : wanted.kits) {
        TRY(auto label, labelOf(text));
        out.push_back(std::move(label));
    }
    for (const auto& picture : wanted.pictures) {
        TRY(const auto labels, desk::readLabelPicture(picture));
        for (const auto& elements : labels) {
            TRY(auto label, product::kitLabelOf(elements, currentYear()));
            out.push_back(std::move(label));
        }
    }
    if (!withFile || wanted.file.empty())
        return out;
    TRY(const auto bytes, loadGivenFile(wanted.file));
    std::istringstream lines{std::string(base::textOf(bytes))};
    for (std::string line; std::getline(lines, line);)
        if (!line.empty()) {
            TRY(auto label, labelOf(line));
            out.push_back(std::move(label));
        }
    return out;
}

Result<desk::KitOrder> orderOf(KitDeed deed, const Arguments& arguments) {
    const auto& wanted = arguments.product;
    desk::KitOrder order;
    order.deed = deed;
    TRY(order.kits, labelsOf(wanted));
    order.place = wanted.place;
    order.to = wanted.to;
    order.participant = wanted.subject;
    order.reason = arguments.reason;
    order.quantity = wanted.quantity;
    order.missing = wanted.missing;
    return order;
}

// ---------------------------------------------------------------- what changes

Result<int> done(const Result<desk::SealReceipt>& receipt) {
    if (!receipt)
        return receipt.error();
    printSeal(*receipt);
    return int{kDone};
}

/// Indented as people write it; keys sorted as the record wants them.
Result<product::MedicineSettings> settingsIn(const std::string& file) {
    TRY(const auto bytes, loadGivenFile(file));
    const auto json = nlohmann::json::parse(base::textOf(bytes), nullptr, false);
    if (json.is_discarded())
        return base::badInput(file + " is no JSON.");
    TRY(const auto canonical, evidence::Json::parse(json.dump()));
    return product::MedicineSettings::parse(canonical);
}

Result<int> settings(desk::Desk& desk, const Arguments& arguments) {
    if (!arguments.product.file.empty()) {
        TRY(const auto given, settingsIn(arguments.product.file));
        return done(desk.medicines().adopt(given));
    }
    TRY(const auto* settings, desk.medicines().settings());
    std::cout << nlohmann::json::parse(settings->encode().encode()).dump(1) << "\n";
    return int{kDone};
}

Result<int> commission(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto bytes, loadGivenFile(arguments.product.file));
    return done(desk.medicines().commission(base::textOf(bytes)));
}

Result<int> receive(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto order, orderOf(KitDeed::Receive, arguments));
    std::optional<desk::LoggerFile> file;
    if (!arguments.product.log.empty()) {
        TRY(const auto bytes, loadGivenFile(arguments.product.log));
        TRY(file, desk::readLoggerFile(bytes));
    }
    TRY(const auto verdicts, desk.medicines().judgeReceipt(order, file ? &*file : nullptr));
    TRY(const auto receipt, desk.medicines().receive(order, file ? &*file : nullptr));
    for (const auto& verdict : verdicts)
        if (!verdict.quarantine.empty())
            std::cout << "GTIN " << verdict.gtin << " goes into quarantine: " << verdict.quarantine << "\n";
    return done(receipt);
}

Result<int> destroy(desk::Desk& desk, const Arguments& arguments, crypto::SecretBytes password) {
    TRY(const auto order, orderOf(KitDeed::Destroy, arguments));
    TRY(const auto witness, desk.medicines().beginWitness(arguments.product.with, std::move(password)));
    witness->run();
    return done(desk.medicines().destroy(order, *witness));
}

Result<int> recall(desk::Desk& desk, const Arguments& arguments) {
    const auto& wanted = arguments.product;
    TRY(const auto receipt, desk.medicines().recall(wanted.gtin, wanted.lot, arguments.reason));
    TRY(const auto* record, desk.medicines().record());
    for (const auto& kit : record->book().ofLot(wanted.gtin, wanted.lot))
        std::cout << kit.serial << "\t" << nameOf(kit.state) << "\t" << kit.place << "\t" << kit.participant << "\n";
    return done(receipt);
}

struct PlainAct {
    std::string_view action;
    KitDeed deed;
};
constexpr PlainAct kPlainActs[] = {{"ship", KitDeed::Ship},         {"quarantine", KitDeed::Quarantine},
                                   {"release", KitDeed::Release},   {"allocate", KitDeed::Allocate},
                                   {"dispense", KitDeed::Dispense}, {"return", KitDeed::Return},
                                   {"transfer", KitDeed::Transfer}, {"observe", KitDeed::Observe}};

Result<int> writes(desk::Desk& desk, const Arguments& arguments, crypto::SecretBytes second) {
    const auto& action = arguments.product.action;
    const auto plain = std::ranges::find(kPlainActs, action, &PlainAct::action);
    if (plain != std::end(kPlainActs)) {
        TRY(const auto order, orderOf(plain->deed, arguments));
        return done(desk.medicines().act(order));
    }
    if (action == "settings")
        return settings(desk, arguments);
    if (action == "commission")
        return commission(desk, arguments);
    if (action == "receive")
        return receive(desk, arguments);
    return action == "destroy" ? destroy(desk, arguments, std::move(second)) : recall(desk, arguments);
}

// ---------------------------------------------------------------- what is shown

Json kitJson(const product::Kit& kit) {
    return {{"gtin", kit.gtin},     {"serial", kit.serial},
            {"kit", kit.kit},       {"lot", kit.lot},
            {"expiry", kit.expiry}, {"state", nameOf(kit.state)},
            {"place", kit.place},   {"to", kit.state == product::KitState::Shipped ? kit.to : std::string()},
            {"since", kit.since},   {"participant", kit.participant}};
}

Result<int> stock(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto* record, desk.medicines().record());
    Json list = Json::array();
    for (const auto& kit : record->book().all())
        if (arguments.product.place.empty() || kit.place == arguments.product.place)
            list.push_back(kitJson(kit));
    printList(list, arguments.json);
    return int{kDone};
}

/// What the label says, what is known of the kit, and what may be done with it now.
Result<int> scan(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto labels, labelsOf(arguments.product));
    TRY(const auto* record, desk.medicines().record());
    Json list = Json::array();
    for (const auto& label : labels) {
        const auto* kit = record->book().find(label.gtin, label.serial);
        Json row = kit ? kitJson(*kit) : Json{{"gtin", label.gtin}, {"serial", label.serial}, {"state", "unknown"}};
        std::string acts;
        for (int deed = 0; kit && deed < product::kKitDeeds; ++deed)
            if (product::nextKitState(kit->state, KitDeed(deed)))
                acts += (acts.empty() ? "" : " ") + std::string(product::nameOf(KitDeed(deed)).substr(8));
        row["next"] = acts;
        list.push_back(std::move(row));
    }
    printList(list, arguments.json);
    return int{kDone};
}

Result<int> count(desk::Desk& desk, const Arguments& arguments) {
    const auto place = arguments.product.place.empty() ? desk.medicines().ownPlace() : arguments.product.place;
    TRY(const auto seen, labelsOf(arguments.product, true));
    TRY(const auto* record, desk.medicines().record());
    std::vector<std::pair<std::string, std::string>> shelf;
    for (const auto& label : seen)
        shelf.emplace_back(label.gtin, label.serial);
    const auto counted = product::countKits(record->book(), place, std::move(shelf));
    Json list = Json::array();
    for (const auto& kit : counted.missing)
        list.push_back({{"difference", "missing"}, {"gtin", kit.gtin}, {"serial", kit.serial}});
    for (const auto& [gtin, serial] : counted.surplus)
        list.push_back({{"difference", "surplus"}, {"gtin", gtin}, {"serial", serial}});
    printList(list, arguments.json);
    if (arguments.product.seal) {
        TRY(const auto receipt, desk.medicines().sealCount(place, seen, arguments.reason));
        printSeal(receipt);
    }
    return int{list.empty() ? kDone : kFindings};
}

Json stockJson(const product::AccountabilityLog& log) {
    const auto& stock = log.stock;
    return {{"place", log.place},           {"commissioned", stock.commissioned},
            {"received", stock.received},   {"transferredIn", stock.transferredIn},
            {"returned", stock.returned},   {"found", stock.found},
            {"shipped", stock.shipped},     {"transferredOut", stock.transferredOut},
            {"dispensed", stock.dispensed}, {"destroyed", stock.destroyed},
            {"lost", stock.lost},           {"balance", stock.balance()},
            {"onHand", log.onHand}};
}

Json doseJson(const desk::DoseLine& line) {
    return {{"participant", line.subject}, {"dispensed", line.dispensed},     {"returned", line.returned},
            {"stillOut", line.still},      {"takenThousandths", line.stated}, {"unreadable", line.unreadable.size()},
            {"agrees", line.agrees()}};
}

/// Places that do not add up, acts of others that cannot have been, participants whose doses do not fit.
Result<int> reconcile(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto* record, desk.medicines().record());
    TRY(const auto* settings, desk.medicines().settings());
    Json out = {{"stocks", Json::array()}, {"impossible", Json::array()}, {"doses", Json::array()}};
    bool agrees = record->impossible().empty();
    for (const auto& place : product::placesOf(*record)) {
        const auto log = product::accountabilityOf(*record, place);
        agrees = agrees && log.stock.balance() == log.onHand;
        out["stocks"].push_back(stockJson(log));
    }
    for (const auto& each : record->impossible())
        out["impossible"].push_back(
            {{"chain", each.act.chain}, {"seal", each.act.seal}, {"what", each.refusal.sentence}});
    const auto& item = arguments.product.doseItem.empty() ? settings->doseItem : arguments.product.doseItem;
    if (!item.empty()) {
        TRY(const auto lines, desk::balanceDoses(desk.projection(), desk.study(), *record, item));
        for (const auto& line : lines) {
            agrees = agrees && line.agrees();
            out["doses"].push_back(doseJson(line));
        }
    }
    if (arguments.json)
        std::cout << out.dump(1) << "\n";
    else
        for (const auto& part : out)
            printList(part, false);
    return int{agrees ? kDone : kFindings};
}

Result<int> label(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto labels, labelsOf(arguments.product));
    TRY(const auto* record, desk.medicines().record());
    const auto* kit = labels.size() == 1 ? record->book().find(labels[0].gtin, labels[0].serial) : nullptr;
    if (!kit)
        return base::badInput("label needs one kit that is known.");
    TRY(const auto png, desk::makeLabelPicture(*kit));
    TRY_VOID(base::saveFileDurably(arguments.output, png));
    std::cout << "Wrote " << arguments.output << ".\n";
    return int{kDone};
}

Result<int> epcisOut(desk::Desk& desk, const Arguments& arguments) {
    if (!desk.mayDo("data.export")) // refused and sealed before anything is written
        return desk.medicines().noteEpcis({}, 0).error();
    TRY(const auto* record, desk.medicines().record());
    const std::vector<product::TimedKitAct> acts(record->acts().begin(), record->acts().end());
    const auto text = product::encodeEpcis(acts, ports().clock->now(), desk::placeBaseOf(desk.info()));
    TRY_VOID(base::saveFileDurably(arguments.output, base::bytesOf(text)));
    std::cout << "Wrote " << arguments.output << ": " << acts.size() << " events.\n";
    return done(desk.medicines().noteEpcis(crypto::sha256(base::bytesOf(text)), acts.size()));
}

Result<product::EpcisTerms> termsOf(const ProductArguments& wanted) {
    product::EpcisTerms terms;
    terms.quantity = wanted.quantity;
    for (const auto& pair : wanted.placeNames) {
        const auto at = pair.rfind('=');
        if (at == std::string::npos || at == 0 || at + 1 == pair.size())
            return base::badInput("--place-name: write it as URI=NAME.");
        terms.places[pair.substr(0, at)] = pair.substr(at + 1);
    }
    return terms;
}

/// What would be taken in, and what is left out; sealed unless it is only asked for.
Result<int> epcisIn(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto terms, termsOf(arguments.product));
    TRY(const auto bytes, loadGivenFile(arguments.product.file));
    TRY(const auto reading, desk.medicines().readEpcis(base::textOf(bytes), terms));
    Json list = Json::array();
    for (const auto& each : reading.acts)
        list.push_back({{"time", base::encodeTime(each.time)},
                        {"act", product::nameOf(each.act.deed)},
                        {"gtin", each.act.gtin},
                        {"serial", each.act.serial},
                        {"lot", each.act.lot},
                        {"place", each.act.place},
                        {"to", each.act.to}});
    printList(list, arguments.json);
    for (const auto& sentence : reading.leftOut)
        std::cerr << "Left out: " << sentence << "\n";
    if (arguments.product.show)
        return int{kDone};
    return done(desk.medicines().takeEpcis(base::textOf(bytes), terms));
}

bool reads(const ProductArguments& wanted) {
    if (wanted.action == "epcis-in")
        return wanted.show;
    if (wanted.action == "count")
        return !wanted.seal;
    if (wanted.action == "settings")
        return wanted.file.empty();
    return wanted.action == "stock" || wanted.action == "scan" || wanted.action == "reconcile" ||
           wanted.action == "label";
}

Result<int> shows(desk::Desk& desk, const Arguments& arguments) {
    const auto& action = arguments.product.action;
    if (action == "stock")
        return stock(desk, arguments);
    if (action == "scan")
        return scan(desk, arguments);
    if (action == "count")
        return count(desk, arguments);
    if (action == "label")
        return label(desk, arguments);
    if (action == "epcis-in")
        return epcisIn(desk, arguments);
    return action == "settings" ? settings(desk, arguments) : reconcile(desk, arguments);
}

/// What a command needs before a password is worth reading.
Result<void> checkProduct(const Arguments& arguments) {
    const auto& wanted = arguments.product;
    const auto& action = wanted.action;
    const auto need = [&](const char* what) { return base::badInput("product " + action + " needs " + what + "."); };
    if ((action == "commission" || action == "epcis-in") && wanted.file.empty())
        return need("--file");
    if ((action == "label" || action == "epcis-out") && arguments.output.empty())
        return need("-o");
    if (action == "recall" && (wanted.gtin.empty() || wanted.lot.empty()))
        return need("--gtin and --lot");
    if (action == "destroy" && wanted.with.empty())
        return need("--with, the witness");
    return {};
}

} // namespace

Result<int> runProduct(const Arguments& arguments) {
    TRY_VOID(checkProduct(arguments));
    crypto::SecretBytes second;
    if (arguments.product.action == "destroy") {
        TRY(second, readPassword(arguments.product.withPasswordFile, "CASESEAL_SECOND_PASSWORD"));
    }
    if (reads(arguments.product)) {
        TRY(const auto desk, openDesk(arguments));
        return shows(*desk, arguments);
    }
    TRY(const auto desk, beginSession(openDesk(arguments)));
    if (arguments.product.action == "count")
        return count(*desk, arguments);
    if (arguments.product.action == "epcis-out")
        return epcisOut(*desk, arguments);
    if (arguments.product.action == "epcis-in")
        return epcisIn(*desk, arguments);
    return writes(*desk, arguments, std::move(second));
}

} // namespace caseseal::app

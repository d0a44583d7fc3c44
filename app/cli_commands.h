// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "desk/desk.h"

#include <string>
#include <vector>

/// The commands of caseseal-cli, thin over desk/. Each prints its result to standard output and gives the exit status.
namespace caseseal::app {

/// 0 done, 1 findings, 2 usage or unreadable input, 3 refused (password, role), 4 the machine failed.
enum ExitStatus { kDone = 0, kFindings = 1, kBadInput = 2, kRefused = 3, kMachine = 4 };
[[nodiscard]] int statusOf(const base::Error& error);

/// Of the commands that work on forms, queries and visits.
struct WorkArguments {
    std::string action, subject, event, eventRepeat, form, formRepeat, group, groupRepeat, item;
    std::vector<std::string> items;
    std::string meaning, reason, text, assigned, rule, date, status;
    std::uint64_t number = 0, aboutSeal = 0, aboutEntry = 0;
};

/// Of `report`.
struct ReportArguments {
    std::string subject, keyFile, keyPasswordFile, timeStamps;
};

/// Of `evidence`: what is shown; nothing named: all.
struct EvidenceArguments {
    std::vector<std::string> subjects, forms, items;
    bool blinded = false;
};

/// Of `import`.
struct ImportArguments {
    std::vector<std::string> studyNames;
    bool dryRun = false;
};

/// Of `review`.
struct ReviewArguments {
    std::string action, item, disposition, from, until;
    std::vector<std::string> rules, parameters, visitDates;
};

/// Of `consent`.
struct ConsentArguments {
    std::string file, name, version, title, approved; ///< of `publish`
    std::vector<std::string> needs;
    bool renew = false;
    std::string document, language;
    std::vector<std::string> scopes, signers, cards, newCards, passphraseFiles;
};

/// Of `redact`.
struct RedactArguments {
    std::string with, withPasswordFile, entry, part = "value";
    bool show = false;
};

/// Of `product`.
struct ProductArguments {
    std::string action, place, to, subject, with, withPasswordFile, log, file, gtin, lot, doseItem;
    std::vector<std::string> kits, pictures, placeNames;
    std::int64_t quantity = 0;
    bool missing = false, seal = false, show = false;
};

/// Of `anchor`.
struct AnchorArguments {
    std::vector<std::string> authorities, calendars;
    std::string headers;
    std::uint64_t everyHours = 24;
    bool upgrade = false, list = false, keep = false;
};

/// Of `witness`.
struct WitnessArguments {
    std::string state, listen;
    std::vector<std::string> logs;
};

/// Of the family `ledger`.
struct LedgerArguments {
    std::string server, origin, from, folder, name, url, expression, file, action;
    std::vector<std::string> roles, vkeys;
};

/// What the arguments said; each command reads what it needs.
struct Arguments {
    std::string trial, as, passwordFile, newPasswordFile;
    std::string odm, site, admin, name, organisation, ledgerFolder, installation;
    std::string id, personAction;
    std::vector<std::string> roles;
    std::string data, output, kind = "audit", what, folder, language = "en";
    std::string studyAction, reason, format;
    std::vector<std::string> filters;
    std::string entry; ///< of `proof`: "41:3"
    WorkArguments work;
    ReportArguments report;
    EvidenceArguments evidence;
    ImportArguments importing;
    std::vector<std::string> drillKinds;
    std::string heldHead;
    std::string clause; ///< of `inspect`: "21 CFR 11.10(e)"
    bool listClauses = false;
    ReviewArguments review;
    ConsentArguments consent;
    RedactArguments redact;
    ProductArguments product;
    AnchorArguments anchor;
    WitnessArguments witness;
    LedgerArguments ledger;
    std::vector<std::string> partners; ///< of `send` and `subject`
    bool force = false;                ///< of `subject adopt`
    bool json = false, snapshot = false;
};

[[nodiscard]] base::Result<int> runCreate(const Arguments& arguments);
[[nodiscard]] base::Result<int> runPerson(const Arguments& arguments);
[[nodiscard]] base::Result<int> runPassword(const Arguments& arguments);
[[nodiscard]] base::Result<int> runEnter(const Arguments& arguments);
[[nodiscard]] base::Result<int> runPublish(const Arguments& arguments);
[[nodiscard]] base::Result<int> runAnchor(const Arguments& arguments);
[[nodiscard]] base::Result<int> runVerify(const Arguments& arguments);
[[nodiscard]] base::Result<int> runDrill(const Arguments& arguments);
[[nodiscard]] base::Result<int> runHead(const Arguments& arguments);
[[nodiscard]] base::Result<int> runCompare(const Arguments& arguments);
[[nodiscard]] base::Result<int> runAlarm(const Arguments& arguments);
[[nodiscard]] base::Result<int> runEvidence(const Arguments& arguments);
[[nodiscard]] base::Result<int> runPartner(const Arguments& arguments);
[[nodiscard]] base::Result<int> runSend(const Arguments& arguments);
[[nodiscard]] base::Result<int> runReceive(const Arguments& arguments);
[[nodiscard]] base::Result<int> runSubject(const Arguments& arguments);
[[nodiscard]] base::Result<int> runProof(const Arguments& arguments);
[[nodiscard]] base::Result<int> runConsent(const Arguments& arguments);
[[nodiscard]] base::Result<int> runProduct(const Arguments& arguments);
[[nodiscard]] base::Result<int> runDatabase(const Arguments& arguments);
[[nodiscard]] base::Result<int> runExport(const Arguments& arguments);
[[nodiscard]] base::Result<int> runImport(const Arguments& arguments);
[[nodiscard]] base::Result<int> runArchive(const Arguments& arguments);
[[nodiscard]] base::Result<int> runBackup(const Arguments& arguments);
[[nodiscard]] base::Result<int> runRestore(const Arguments& arguments);
[[nodiscard]] base::Result<int> runRedact(const Arguments& arguments);
[[nodiscard]] base::Result<int> runReport(const Arguments& arguments);
[[nodiscard]] base::Result<int> runList(const Arguments& arguments);
[[nodiscard]] base::Result<int> runStudy(const Arguments& arguments);
[[nodiscard]] base::Result<int> runInspect(const Arguments& arguments);
[[nodiscard]] base::Result<int> runReview(const Arguments& arguments);
[[nodiscard]] base::Result<int> runTrail(const Arguments& arguments);
[[nodiscard]] base::Result<int> runForm(const Arguments& arguments);
[[nodiscard]] base::Result<int> runQuery(const Arguments& arguments);
[[nodiscard]] base::Result<int> runVisit(const Arguments& arguments);
[[nodiscard]] base::Result<int> runTasks(const Arguments& arguments);
[[nodiscard]] base::Result<int> runPractice(const Arguments& arguments);
[[nodiscard]] base::Result<int> runWitness(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerInit(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerImport(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerJoin(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerVkey(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerParty(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerQuorum(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerPolicy(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerStatus(const Arguments& arguments);
[[nodiscard]] base::Result<int> runLedgerExport(const Arguments& arguments);

} // namespace caseseal::app

// SPDX-License-Identifier: GPL-3.0-or-later
// caseseal-cli: everything that the desktop does, for scripts. Arguments here, work in cli_<family>.cpp.
#include "cli_commands.h"
#include "utf8_locale.h"

#include "desk/exports.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <sys/prctl.h>

#include <iostream>

namespace {

using caseseal::app::Arguments;
using Command = caseseal::base::Result<int> (*)(const Arguments&);

/// What a report needs of Qt: fonts, never a window, and a runtime folder of its own where the session gives none.
class FontWorld {
public:
    FontWorld(int& argc, char** argv) : m_environment(prepare(m_runtimeFolder.path())), m_application(argc, argv) {}

private:
    static bool prepare(const QString& runtimeFolder) {
        caseseal::app::takeUtf8Locale();
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", runtimeFolder.toUtf8());
        return true;
    }
    QTemporaryDir m_runtimeFolder;
    bool m_environment;
    QGuiApplication m_application;
};

/// Binds the words of one command and remembers which function it runs.
class CommandTable {
public:
    CommandTable(CLI::App& app, Arguments& arguments) : m_app(app), m_arguments(arguments) {}

    CLI::App* add(const char* name, const char* help, Command command) {
        auto* sub = m_app.add_subcommand(name, help);
        sub->callback([chosen = m_chosen, command] { *chosen = command; });
        return sub;
    }
    CLI::App* addOnTrial(const char* name, const char* help, Command command) {
        auto* sub = add(name, help, command);
        sub->add_option("TRIAL", m_arguments.trial, "The trial's folder, NAME.caseseal")->required();
        sub->add_option("--as", m_arguments.as, "Your id")->required();
        addPasswords(*sub);
        return sub;
    }
    void addPasswords(CLI::App& sub) {
        sub.add_option("--password-file", m_arguments.passwordFile, "File with your password (or CASESEAL_PASSWORD)");
        sub.add_option("--new-password-file", m_arguments.newPasswordFile,
                       "File with a new password (or CASESEAL_NEW_PASSWORD)");
    }
    /// The commands of a family, as `ledger init`; they are chosen here too.
    CommandTable family(const char* name, const char* help) {
        auto* sub = m_app.add_subcommand(name, help);
        sub->require_subcommand(1);
        return {*sub, m_arguments, m_chosen};
    }
    [[nodiscard]] Command chosen() const { return *m_chosen; }

private:
    CommandTable(CLI::App& app, Arguments& arguments, std::shared_ptr<Command> chosen)
        : m_app(app), m_arguments(arguments), m_chosen(std::move(chosen)) {}

    CLI::App& m_app;
    Arguments& m_arguments;
    std::shared_ptr<Command> m_chosen = std::make_shared<Command>(nullptr);
};

void addPlace(CLI::App& sub, caseseal::app::WorkArguments& work) {
    sub.add_option("--subject", work.subject, "The participant");
    sub.add_option("--event", work.event, "OID of the visit");
    sub.add_option("--event-repeat", work.eventRepeat, "Repeat key of the visit");
    sub.add_option("--form", work.form, "OID of the form; none: all with data in the visit, or of the participant");
    sub.add_option("--form-repeat", work.formRepeat, "Repeat key of the form");
    sub.add_option("--reason", work.reason, "Why");
}

CLI::App* addWork(CommandTable& table, Arguments& a, const char* name, const char* help, Command command,
                  const std::vector<std::string>& actions) {
    auto* sub = table.addOnTrial(name, help, command);
    sub->add_option("ACTION", a.work.action, "What to do")->required()->check(CLI::IsMember(actions));
    addPlace(*sub, a.work);
    sub->add_flag("--json", a.json, "Lists as JSON");
    return sub;
}

void addWorkCommands(CommandTable& table, Arguments& a) {
    using namespace caseseal::app;
    auto* form = addWork(table, a, "form",
                         "Complete, sign, verify, freeze, lock forms; migrate: to the study version in force", runForm,
                         {"complete", "reopen", "sign", "verify", "unverify", "freeze", "unfreeze", "lock", "unlock",
                          "request-unlock", "deny-unlock", "migrate", "missing"});
    form->add_option("--meaning", a.work.meaning, "What the signature says");
    form->add_option("--item", a.work.items, "verify, unverify: only these items, as GROUP/ITEM or GROUP[REPEAT]/ITEM");

    auto* query = addWork(table, a, "query", "Ask, answer, close, list queries; list checks that were kept", runQuery,
                          {"open", "answer", "close", "reopen", "list", "thread", "checks"});
    query->add_option("--group", a.work.group, "OID of the item group");
    query->add_option("--group-repeat", a.work.groupRepeat, "Repeat key of the item group");
    query->add_option("--item", a.work.item, "OID of the item");
    query->add_option("--number", a.work.number, "Number of the query");
    query->add_option("--text", a.work.text, "The text");
    query->add_option("--assigned", a.work.assigned, "Id of a person, or a role");
    query->add_option("--rule", a.work.rule, "The edit check that raised it");
    query->add_option("--about-seal", a.work.aboutSeal, "Seal of the entry in question");
    query->add_option("--about-entry", a.work.aboutEntry, "Its index in the seal");
    query->add_option("--status", a.work.status, "list: open, answered or closed");

    auto* visit = addWork(table, a, "visit", "List, plan or skip visits; withdraw a participant", runVisit,
                          {"list", "schedule", "skip", "withdraw"});
    visit->add_option("--date", a.work.date, "schedule: the day, as 2026-11-22");

    table.addOnTrial("tasks", "What waits for you", runTasks)->add_flag("--json", a.json, "As JSON");
}

void addAnchor(CommandTable& table, Arguments& a) {
    auto& wanted = a.anchor;
    auto* anchor = table.addOnTrial(
        "anchor", "Have clocks outside say that the newest checkpoint was there; no address: those set for the trial",
        caseseal::app::runAnchor);
    anchor->add_option("--tsa", wanted.authorities, "Address of a time-stamping authority (RFC 3161); several")
        ->allow_extra_args(false);
    anchor->add_option("--calendar", wanted.calendars, "Address of a calendar of OpenTimestamps; several")
        ->allow_extra_args(false);
    anchor->add_flag("--upgrade", wanted.upgrade, "Ask for the blocks of pending proofs, and for missing CRLs");
    anchor->add_option(
        "--headers", wanted.headers,
        "Bitcoin block headers from a node that you trust: lines HEIGHT:HEX, or 80 bytes each from 0 on");
    auto* keep = anchor->add_flag("--keep", wanted.keep, "Set these addresses for the trial (admins); none: nobody");
    anchor->add_option("--every", wanted.everyHours, "--keep: how often, in hours; 0: only when asked")->needs(keep);
    anchor->add_flag("--list", wanted.list, "Show the anchors that are kept, each verified now");
    anchor->add_flag("--json", a.json, "As JSON");
}

void addReport(CommandTable& table, Arguments& a) {
    auto* report =
        table.addOnTrial("report", "Write a report as PDF with its evidence inside", caseseal::app::runReport);
    report->add_option("--kind", a.kind,
                       "audit, casebook, changes, persons, erasure, consent, accountability or certificate");
    report->add_option("--subject", a.report.subject,
                       "The participant, for a casebook, a receipt of consents or a list of changes");
    report->add_option(
        "--language", a.language,
        "Language of the report: en, de, fr, es or ja; of the study's texts in it any that the study has");
    report->add_option("-o,--output", a.output, "FILE.pdf")->required();
    report->add_option("--sign", a.report.keyFile, "PKCS#12 file with your X.509 key: signs the PDF (PAdES)");
    report->add_option("--sign-password-file", a.report.keyPasswordFile,
                       "File with the password of the key (or CASESEAL_SIGN_PASSWORD)");
    report->add_option(
        "--head", a.heldHead,
        "audit: a head held elsewhere (file, e-mail or picture); the report states how the record stands "
        "to it");
    report->add_option("--tsa", a.report.timeStamps, "Address of a time-stamping authority (RFC 3161)");
}

void addInspect(CommandTable& table, Arguments& a) {
    auto* inspect = table.addOnTrial("inspect",
                                     "What the record answers to a clause of 21 CFR 11, FDA, EMA or ICH E6(R3), "
                                     "reckoned now; without --clause one line for each",
                                     caseseal::app::runInspect);
    inspect->add_option("--clause", a.clause, "The clause, as \"21 CFR 11.10(e)\", \"FDA Q14\" or \"R3 3.16.1(i)\"");
    inspect->add_flag("--list", a.listClauses, "Only name the clauses and what they ask");
    inspect->add_flag("--json", a.json, "Each answer as a line of JSON; the list as JSON");
    inspect->add_option("--language,--lang", a.language, "Language of the answers: en, de, fr, es or ja");
    inspect->add_option("-o,--output", a.output, "FILE.pdf: the answer as a page with its evidence, put on record");
}

void addAlarm(CommandTable& table, Arguments& a) {
    auto* alarm = table.addOnTrial(
        "alarm", "What contradicts the ledger: list it, write the evidence for others, say what became of it",
        caseseal::app::runAlarm);
    alarm->add_option("ACTION", a.work.action, "list, evidence or settle")
        ->required()
        ->check(CLI::IsMember({"list", "evidence", "settle"}));
    alarm->add_option("--alarm", a.id, "The alarm, as `list` shows it; not needed where there is one only");
    alarm->add_option("--disposition", a.review.disposition, "settle: explained, reported or restored");
    alarm->add_option("--reason", a.reason, "settle: what was found out");
    alarm->add_option("-o,--output", a.output, "evidence: the file");
    alarm->add_flag("--json", a.json, "list: as JSON");
}

void addReview(CommandTable& table, Arguments& a) {
    auto* review = table.addOnTrial("review",
                                    "Review the audit trail: list what the rules found, say what became of it, "
                                    "sign up to the newest seal",
                                    caseseal::app::runReview);
    review->add_option("ACTION", a.review.action, "note or sign; nothing to list")
        ->check(CLI::IsMember({"note", "sign"}));
    review->add_option("--item", a.review.item, "note: id of the item");
    review->add_option("--disposition", a.review.disposition, "note: accepted, explained, query or escalated");
    review->add_option("--text", a.work.text, "note: what you found");
    review->add_option("--meaning", a.work.meaning, "sign: what the signature says");
    review->add_option("--rule", a.review.rules, "Only this rule; again for more")->allow_extra_args(false);
    review->add_option("--from", a.review.from, "Only acts of this day or later, as 2026-11-22");
    review->add_option("--to", a.review.until, "Only acts of this day or earlier");
    review->add_option("--param", a.review.parameters, "A parameter, as late-days=10")->allow_extra_args(false);
    review->add_option("--visit-date", a.review.visitDates, "OID of an item that holds the day of a visit")
        ->allow_extra_args(false);
    review->add_flag("--json", a.json, "Everything as JSON, with the heat map and the last digits");
}

void addBackup(CommandTable& table, Arguments& a) {
    using namespace caseseal::app;
    auto* archive = table.addOnTrial(
        "archive", "Write one file for the years to come: evidence, datasets, audit trail, casebooks, a reader",
        runArchive);
    archive->add_option("--language", a.language, "Language of the study's own texts, as en or de");
    archive->add_option("-o,--output", a.output, "FILE.zip")->required();
    auto* backup = table.addOnTrial("backup", "Write one file from which the trial can be restored", runBackup);
    backup->add_option("-o,--output", a.output, "FILE.caseseal-backup")->required();
    auto* restore =
        table.add("restore", "Make a trial out of a backup, or state that a folder was put back", runRestore);
    restore->add_option("FROM", a.data, "The backup; or, alone, the folder that was put back")->required();
    restore->add_option("TRIAL", a.trial, "The folder to make, NAME.caseseal");
    restore->add_option("--as", a.as, "Your id: an administrator")->required();
    restore->add_option("--reason", a.reason, "Why it is restored");
    restore->add_option("--message", a.output,
                        "A message of another installation, which holds seals that are lost here");
    table.addPasswords(*restore);
}

void addConsent(CommandTable& table, Arguments& a) {
    auto& wanted = a.consent;
    auto* consent = table.addOnTrial("consent",
                                     "What participants agree to: publish a document, sign a consent, withdraw it, "
                                     "show how all stand, who used data",
                                     caseseal::app::runConsent);
    consent->add_option("ACTION", a.work.action, "publish, grant, withdraw, status, receipt or uses")
        ->required()
        ->check(CLI::IsMember({"publish", "grant", "withdraw", "status", "receipt", "uses"}));
    consent->add_option("--subject", a.report.subject, "The participant");
    consent->add_option("--file", wanted.file, "publish: the document, PDF or text");
    consent->add_option("--name", wanted.name, "publish: what its versions and languages share, like main");
    consent->add_option("--version", wanted.version, "publish: the version, like 2.0");
    consent->add_option("--title", wanted.title, "publish: the title");
    consent->add_option("--approved", wanted.approved, "publish: the day of the approval, as 2026-11-22");
    consent
        ->add_option("--needs", wanted.needs,
                     "publish: who signs, like participant or representative,witness; again for an alternative")
        ->allow_extra_args(false);
    consent->add_flag("--renew", wanted.renew, "publish: whoever agreed to an earlier version is asked again");
    consent->add_option("--document", wanted.document, "The document: its name, or its hash or the beginning of it");
    consent->add_option("--language", wanted.language, "Language of the document, like ja; receipt: of the report");
    consent->add_option("-o,--output", a.output, "receipt: FILE.pdf");
    consent
        ->add_option("--scope", wanted.scopes,
                     "What is agreed to or withdrawn, like trial or share; publish: also SCOPE=TEXT; again for more")
        ->allow_extra_args(false);
    consent->add_option("--by", wanted.signers, "participant (none: this one), representative or witness; several")
        ->allow_extra_args(false);
    consent->add_option("--card", wanted.cards, "File or picture of the code of the signer's card, FILE or SIGNER=FILE")
        ->allow_extra_args(false);
    consent->add_option("--new-card", wanted.newCards, "grant: where the signer's new card goes, FILE or SIGNER=FILE")
        ->allow_extra_args(false);
    consent
        ->add_option("--passphrase-file", wanted.passphraseFiles,
                     "File with the signer's passphrase, FILE or SIGNER=FILE (or CASESEAL_CARD_PASSPHRASE_SIGNER)")
        ->allow_extra_args(false);
    consent->add_option("--reason", a.reason, "withdraw without a card: how it was told, like by phone");
    consent->add_flag("--json", a.json, "status, uses: as JSON");
}

void addDatabase(CommandTable& table, Arguments& a) {
    using namespace caseseal::app;
    auto* database = table.addOnTrial(
        "database", "Lock the data of the whole trial under one root, take the lock back, or show what stands",
        runDatabase);
    database->add_option("ACTION", a.work.action, "show, lock or unlock")
        ->required()
        ->check(CLI::IsMember({"show", "lock", "unlock"}));
    database->add_option("--reason", a.reason,
                         "unlock: why; lock: why nevertheless, where not everything is as it should be");
    auto* data = table.addOnTrial(
        "export", "Write the data to work with elsewhere; a locked database's with its lock and the proof of it",
        runExport);
    data->add_option("--format", a.format,
                     "csv: tables with a dictionary; the others: one file in the format of that name")
        ->required()
        ->check(CLI::IsMember(caseseal::desk::Exports::formats()));
    data->add_option("-o,--output", a.output, "csv: a folder, or FILE.zip; the others: a file")->required();
    data->add_flag("--snapshot", a.snapshot, "odm: only how the values stand, without their history");
}

void addImport(CommandTable& table, Arguments& a) {
    auto* import = table.addOnTrial(
        "import", "Take in participants' data from another system's file: compared first, then whole or not at all",
        caseseal::app::runImport);
    import->add_option("--format", a.format, "odm: CDISC ODM 1.3")->required()->check(CLI::IsMember({"odm"}));
    import->add_option("FILE", a.data, "The file")->required();
    import
        ->add_option("--study-name", a.importing.studyNames,
                     "THEIRS=OURS: the StudyOID in the file, and ours, where they differ; again for more")
        ->allow_extra_args(false);
    import->add_option("--reason", a.reason, "Why; needed where values that stand already change");
    import->add_flag("--dry-run", a.importing.dryRun, "Only say what would be sealed and what stands in the way");
}

void addProduct(CommandTable& table, Arguments& a) {
    auto& wanted = a.product;
    auto* product = table.addOnTrial(
        "product", "The medicine: take kits in, give them out, take them back, count, recall, show where they are",
        caseseal::app::runProduct);
    product->add_option("ACTION", wanted.action, "What to do")
        ->required()
        ->check(CLI::IsMember({"settings",  "commission", "receive", "quarantine", "release",   "ship",    "transfer",
                               "allocate",  "dispense",   "return",  "destroy",    "observe",   "recall",  "count",
                               "reconcile", "stock",      "scan",    "label",      "epcis-out", "epcis-in"}));
    product
        ->add_option("--kit", wanted.kits,
                     "The kit's label: GS1 element string, as (01)09506000134352(21)K7, or Digital Link; several")
        ->allow_extra_args(false);
    product->add_option("--picture", wanted.pictures, "A picture of labels (DataMatrix, QR, bar code); several")
        ->allow_extra_args(false);
    product->add_option("--place", wanted.place, "In whose stock (default: the trial's site)");
    product->add_option("--to", wanted.to, "ship, transfer: where it goes");
    product->add_option("--subject", wanted.subject, "allocate, dispense, return: the participant");
    product
        ->add_option("--quantity", wanted.quantity,
                     "return: units that came back; epcis-in: units in a kit that is commissioned")
        ->check(CLI::NonNegativeNumber);
    product->add_option("--log", wanted.log, "receive: file of the temperature logger that came with it");
    product->add_option("--file", wanted.file,
                        "settings: JSON to adopt; commission: the manufacturer's statement; count: a label a line; "
                        "epcis-in: a partner's document");
    product->add_option("--with", wanted.with, "destroy: id of the witness");
    product->add_option("--with-password-file", wanted.withPasswordFile,
                        "File with the witness's password (or CASESEAL_SECOND_PASSWORD)");
    product->add_option("--gtin", wanted.gtin, "recall: the product");
    product->add_option("--lot", wanted.lot, "recall: the lot");
    product->add_option("--dose-item", wanted.doseItem, "reconcile: OID of the item that holds the units taken");
    product->add_option("--reason", a.reason, "Why; it stays on record");
    product->add_flag("--missing", wanted.missing, "observe: it was looked for and is not there");
    product->add_option("--place-name", wanted.placeNames, "epcis-in: URI=NAME of a place; several")
        ->allow_extra_args(false);
    product->add_flag("--show", wanted.show, "epcis-in: only say what would be taken in");
    product->add_flag("--seal", wanted.seal, "count: put the count on record");
    product->add_option("-o,--output", a.output, "label: FILE.png; epcis-out: FILE.json");
    product->add_flag("--json", a.json, "Lists as JSON");
}

void addLedgerParty(CommandTable& ledger, Arguments& a, const char* command, const char* help) {
    auto* party = ledger.addOnTrial(command, help, caseseal::app::runLedgerParty);
    party->add_option("ACTION", a.ledger.action, "add or remove")->required()->check(CLI::IsMember({"add", "remove"}));
    party->add_option("--name", a.ledger.name, "Its name in the policy, without spaces")->required();
    party->add_option("--vkey", a.ledger.vkeys, "add: its verifier keys, as `ledger vkey` prints them; several");
    party->add_option("--url", a.ledger.url, "add: where a witness is asked (tlog-witness)");
    party->add_option("--reason", a.reason, "Why; it stays on record")->required();
}

void addLedgerPolicy(CommandTable& ledger, Arguments& a) {
    using namespace caseseal::app;
    addLedgerParty(ledger, a, "member", "Add or remove a member: whoever publishes on the ledger and cosigns it");
    addLedgerParty(ledger, a, "witness", "Add or remove a witness from outside: it cosigns, and publishes nothing");
    auto* quorum = ledger.addOnTrial("quorum", "Say who must cosign a head before it counts", runLedgerQuorum);
    quorum
        ->add_option("EXPRESSION", a.ledger.expression,
                     "all, any, \"2 of 3\" (of all parties; 3 is how many there are), \"2 of A B C\" (of these), A "
                     "(this one), several joined by and: \"2 of A B C and D\"; none")
        ->required();
    quorum->add_option("--reason", a.reason, "Why; it stays on record")->required();
    auto* policy =
        ledger.addOnTrial("policy", "Print the policy in force, or adopt the one that the others use", runLedgerPolicy);
    policy->add_option("ACTION", a.ledger.action, "show or adopt")->required()->check(CLI::IsMember({"show", "adopt"}));
    policy->add_option("FILE", a.ledger.file, "adopt: the policy (tlog-policy)");
    policy->add_option("--reason", a.reason, "adopt: why; it stays on record");
}

void addLedger(CommandTable& table, Arguments& a) {
    using namespace caseseal::app;
    auto ledger = table.family("ledger", "The ledger that several installations share: PostgreSQL, members, policy");
    const auto addServer = [&a](CLI::App* command) {
        command
            ->add_option("--postgres", a.ledger.server, "Its server, as \"host=… dbname=… user=… sslmode=verify-full\"")
            ->required();
    };
    auto* init =
        ledger.add("init", "Make a ledger in an empty database, or add members (run by its owner)", runLedgerInit);
    addServer(init);
    init->add_option("--origin", a.ledger.origin, "The ledger's name for ever, like ledger.example.org/trial-7");
    init->add_option("--member", a.ledger.roles, "A member's role in the database; again for more")
        ->allow_extra_args(false);
    init->add_option("--from", a.ledger.from,
                     "Begin with what this trial has published, or with this ledger folder; it gives the origin");
    auto* import =
        ledger.add("import", "Fill an empty ledger with a static tiles folder of the same origin", runLedgerImport);
    addServer(import);
    import->add_option("DIR", a.ledger.folder, "The folder")->required();
    auto* join = ledger.addOnTrial("join", "Move the trial to a shared ledger", runLedgerJoin);
    addServer(join);
    join->add_option("--name", a.ledger.name, "This member's name in policy and signatures (default: site and chain)");
    join->add_option("--policy", a.ledger.file, "The policy that the other members use; this member is added to it");
    join->add_option("--reason", a.reason, "Why; it stays on record");
    ledger.addOnTrial("vkey", "Print this installation's verifier keys, for the others' policies", runLedgerVkey);
    addLedgerPolicy(ledger, a);
    ledger.addOnTrial("status", "Look at the ledger: size, quorum, members, who cosigned what", runLedgerStatus)
        ->add_flag("--json", a.json, "As JSON");
    ledger.addOnTrial("export", "Write the ledger as a folder that any web server can serve", runLedgerExport)
        ->add_option("DIR", a.ledger.folder, "The folder to make")
        ->required();
}

void addSharing(CommandTable& table, Arguments& a) {
    using namespace caseseal::app;
    auto* partner = table.addOnTrial(
        "partner", "Other installations of the trial: give the own card, adopt another's, list them", runPartner);
    partner->add_option("ACTION", a.work.action, "card, add or list")
        ->required()
        ->check(CLI::IsMember({"card", "add", "list"}));
    partner->add_option("CARD", a.data, "add: the other installation's card");
    partner->add_option("-o,--output", a.output, "card: the file; none: print it");
    partner->add_flag("--json", a.json, "list: as JSON");
    auto* send =
        table.addOnTrial("send", "Write one encrypted message with all evidence for other installations", runSend);
    send->add_option("--to", a.partners, "Site or chain of a partner; again for more; none: all partners")
        ->allow_extra_args(false);
    send->add_option("--without", a.evidence.subjects, "Withhold everything about this participant; again for more")
        ->allow_extra_args(false);
    send->add_option("--purpose", a.what, "What for; it stays on record");
    send->add_option("-o,--output", a.output, "A file, or a folder that is there already")->required();
    auto* receive = table.addOnTrial("receive", "Verify messages from other installations and keep what is new in them",
                                     runReceive);
    receive->add_option("FROM", a.data, "A message, or a folder: all messages in it, in any order")->required();
    receive->add_option("--lost", a.reason,
                        "In an older copy of the trial: why what it lost, and nobody sends back, is lost for good");
    auto* subject =
        table.addOnTrial("subject", "Hand a participant over to another installation, or adopt one", runSubject);
    subject->add_option("ACTION", a.work.action, "transfer or adopt")
        ->required()
        ->check(CLI::IsMember({"transfer", "adopt"}));
    subject->add_option("--subject", a.work.subject, "The participant")->required();
    subject->add_option("--to", a.partners, "transfer: site or chain of the partner")->expected(1);
    subject->add_flag("--force", a.force, "adopt: without a transfer, for a lost installation; admins, with a reason");
    subject->add_option("--reason", a.work.reason, "Why; it stays on record");
}

void addRedact(CommandTable& table, Arguments& a) {
    auto* redact =
        table.addOnTrial("redact", "Erase personal data that should never have been entered, by two persons, for good",
                         caseseal::app::runRedact);
    redact->add_option("--with", a.redact.with,
                       "Id of the second person: another admin, an investigator or a data manager");
    redact->add_option("--with-password-file", a.redact.withPasswordFile,
                       "File with the second person's password (or CASESEAL_SECOND_PASSWORD)");
    redact->add_option("--entry", a.redact.entry, "The entry, as SEAL:I")->required();
    redact->add_option("--reason", a.reason, "Why; it stays on record");
    redact->add_option("--part", a.redact.part,
                       "value (with every entry of the field that repeats it) or reason (this entry, the value stays)");
    redact->add_flag("--show", a.redact.show, "Only say what would be erased");
}

void addCommands(CommandTable& table, Arguments& a) {
    using namespace caseseal::app;
    auto* create = table.add("create", "Make a trial from an ODM study design", runCreate);
    create->add_option("TRIAL", a.trial, "The trial's folder, NAME.caseseal")->required();
    create->add_option("--odm", a.odm, "ODM 1.3 file with the study design")->required();
    create->add_option("--site", a.site, "Name of the site")->required();
    create->add_option("--admin", a.admin, "Id of the first administrator")->required();
    create->add_option("--name", a.name, "Printed name of the administrator")->required();
    create->add_option("--organisation", a.organisation, "Organisation of the administrator");
    create->add_option("--installation", a.installation, "Free name of this installation");
    create->add_option("--ledger", a.ledgerFolder, "Folder of the ledger (default: in the trial's folder)");
    table.addPasswords(*create);

    auto* person = table.add(
        "person",
        "Add a person, give roles, disable, enable, set a new password, renew the own key; log: who was given what",
        runPerson);
    person->add_option("TRIAL", a.trial, "The trial's folder")->required();
    person->add_option("ACTION", a.personAction, "add, role, disable, enable, reset, rekey or log")
        ->required()
        ->check(CLI::IsMember({"add", "role", "disable", "enable", "reset", "rekey", "log"}));
    person->add_option("--as", a.as, "Your id")->required();
    person->add_option("--id", a.id, "Id of the person (all but rekey and log)");
    person->add_option("--name", a.name, "Printed name");
    person->add_option("--organisation", a.organisation, "Organisation");
    person->add_option("--role", a.roles, "Roles: one or several");
    table.addPasswords(*person);

    table.addOnTrial("password", "Replace your own password", runPassword);
    auto* enter = table.addOnTrial("enter", "Enter data from a JSON Lines file, all of it or nothing", runEnter);
    enter->add_option("--data", a.data, "The file")->required();
    table.addOnTrial("publish", "Put the seals on the ledger, signed and cosigned", runPublish);
    addAnchor(table, a);
    auto* verify = table.addOnTrial("verify", "Check chain, projections, ledger and the heads seen before", runVerify);
    verify->add_flag("--json", a.json, "The verdict as JSON");
    table.addOnTrial("head", "Write the newest head as a file for somebody else to hold", runHead)
        ->add_option("-o,--output", a.output, "FILE.head")
        ->required();
    table.addOnTrial("compare", "Compare with a head that somebody else holds: was the history rewritten?", runCompare)
        ->add_option("--head", a.heldHead, "Head file, checkpoint, an e-mail with one, or a picture of its QR code")
        ->required();
    addAlarm(table, a);
    auto* drill = table.addOnTrial(
        "drill", "Alter a sandbox copy of the trial for real and show what is found, and by whom", runDrill);
    drill
        ->add_option("--kind", a.drillKinds,
                     "value, time, author, order, tail, projection, ledger or rewrite; none: all")
        ->allow_extra_args(false);
    drill->add_flag("--json", a.json, "As JSON");
    auto* evidence = table.addOnTrial(
        "evidence", "Write the evidence bundle; what is not named is withheld, and still verified", runEvidence);
    evidence->add_option("--subject", a.evidence.subjects, "Show these participants only")->allow_extra_args(false);
    evidence->add_option("--form", a.evidence.forms, "Of them show these forms (OIDs) only")->allow_extra_args(false);
    evidence->add_option("--item", a.evidence.items, "Of them show these items (OIDs) only, or beside the forms")
        ->allow_extra_args(false);
    evidence->add_flag("--blinded", a.evidence.blinded, "Withhold everything that tells the arm");
    evidence->add_option("-o,--output", a.output, "FILE.evidence.zip")->required();
    auto* proof = table.addOnTrial(
        "proof", "Recompute the proof of one entry, from its hash to the witnesses, and the bounds of its time",
        runProof);
    proof->add_option("--entry", a.entry, "The entry as SEAL:I, as 41:3")->required();
    proof->add_option("-o,--output", a.output, "FILE.evidence.zip: the entry alone, for caseseal-verify");
    proof->add_flag("--json", a.json, "As JSON");
    addBackup(table, a);
    addConsent(table, a);
    addDatabase(table, a);
    addProduct(table, a);
    addImport(table, a);
    addLedger(table, a);
    addSharing(table, a);
    addRedact(table, a);
    addReport(table, a);
    auto* list = table.addOnTrial("list", "Show forms, subjects or entries", runList);
    list->add_option("WHAT", a.what, "forms, subjects or entries")
        ->required()
        ->check(CLI::IsMember({"forms", "subjects", "entries"}));
    list->add_flag("--json", a.json, "As JSON");
    auto* study =
        table.addOnTrial("study", "Show the study design and what of it was understood; adopt a new version", runStudy);
    study->add_option("ACTION", a.studyAction, "adopt, or nothing to show it")->check(CLI::IsMember({"adopt"}));
    study->add_option("--odm", a.odm, "ODM 1.3 file with the new version");
    study->add_option("--reason", a.reason, "Why the new version is adopted");
    study->add_flag("--json", a.json, "As JSON");
    auto* trail = table.addOnTrial("trail", "Write the audit trail as a file", runTrail);
    trail->add_option("--filter", a.filters,
                      "act=, person=, role=, subject=, visit=, form=, item=, from=, until=, reason=yes, text=; all of "
                      "them hold, the same one twice: either");
    trail->add_option("--format", a.format, "csv, jsonl or sqlite")
        ->required()
        ->check(CLI::IsMember({"csv", "jsonl", "sqlite"}));
    trail->add_option("-o,--output", a.output, "The file")->required();
    addInspect(table, a);
    addReview(table, a);
    addWorkCommands(table, a);
    auto* witness = table.add(
        "witness", "Cosign the heads of other people's logs over HTTP (tlog-witness), until stopped", runWitness);
    witness->add_option("--state", a.witness.state, "Folder of its keys and of what it has cosigned")->required();
    witness->add_option("--name", a.name, "Its name in signatures, like witness.example.org/1")->required();
    witness->add_option("--listen", a.witness.listen, "ADDRESS:PORT; port 0: a free one")->required();
    witness->add_option("--log", a.witness.logs, "Verifier key of a log that it cosigns; several")->required();
    auto* practice = table.add("practice", "Make a practice trial with invented data", runPractice);
    practice->add_option("DIR", a.folder, "Folder to make practice.caseseal in")->required();
}

} // namespace

int main(int argc, char** argv) {
    ::prctl(PR_SET_DUMPABLE, 0); // no core file with a key or a patient in it
    CLI::App app("CaseSeal: tamper-evident trial records, from the command line", "caseseal-cli");
    app.set_version_flag("--version", "caseseal " CASESEAL_VERSION);
    app.require_subcommand(1);
    Arguments arguments;
    CommandTable table(app, arguments);
    addCommands(table, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? caseseal::app::kDone : caseseal::app::kBadInput;
    }
    std::unique_ptr<FontWorld> fonts;
    const bool page = table.chosen() == caseseal::app::runInspect && !arguments.output.empty();
    const bool receipt = table.chosen() == caseseal::app::runConsent && arguments.work.action == "receipt";
    if (page || receipt || table.chosen() == caseseal::app::runReport || table.chosen() == caseseal::app::runArchive)
        fonts = std::make_unique<FontWorld>(argc, argv);
    const auto status = table.chosen()(arguments);
    if (status)
        return *status;
    std::cerr << "caseseal-cli: " << status.error().message << "\n";
    return caseseal::app::statusOf(status.error());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing_sites.h"

#include "base/file.h"
#include "desk/consents.h"
#include "desk/trail_index.h"
#include "desk/trial_persons.h"
#include "evidence/verifier.h"
#include "store/tamper.h"

#include <algorithm>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

const FormPlace kOne{"A-1", "SE.V1", "", "F.VS", ""};
const FormPlace kTwo{"B-1", "SE.V1", "", "F.VS", ""};

ItemPlace itemOf(const FormPlace& form, const char* item) {
    return {form.subject, form.event, form.eventRepeat, form.form, form.formRepeat, "IG.VS", "", item};
}

bool names(const std::vector<evidence::Finding>& findings, std::string_view code) {
    return std::ranges::any_of(findings, [code](const auto& one) { return one.code == code; });
}

QByteArray said(const evidence::Verdict& verdict) {
    std::string out;
    for (const auto& finding : verdict.findings)
        out += finding.code + ": " + finding.what + " " + finding.expected + " / " + finding.found + "\n";
    return QByteArray::fromStdString(out);
}

#define INTACT(site)                                                                                                   \
    do {                                                                                                               \
        const auto intactVerdict = (site).verify();                                                                    \
        QVERIFY2(intactVerdict.kind == evidence::VerdictKind::Intact,                                                  \
                 ((site).name.c_str() + (": " + said(intactVerdict))));                                                \
    } while (false)

} // namespace

/// Two sites and a sponsor. The functions build on each other.
class TestSharing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsAreCheckedAndCompared() {
        auto& a = all[0];
        const auto card = must(a.desk->sharing().card());
        QCOMPARE(card.site, std::string("Aachen"));
        QCOMPARE(must(InstallationCard::parse(card.note)).chain, a.chain());
        QVERIFY(!card.fingerprint().empty());
        QCOMPARE(must(a.desk->sharing().card()).age, card.age); // one identity for good
        for (std::size_t i = 0; i < card.note.size(); ++i) {
            auto changed = card.note;
            changed[i] = changed[i] == 'x' ? 'y' : 'x';
            QVERIFY2(!InstallationCard::parse(changed), changed.c_str());
        }
        QVERIFY(!InstallationCard::parse(""));
        QVERIFY(!InstallationCard::parse(card.note.substr(0, card.note.size() - 1)));
        QCOMPARE(a.desk->sharing().adopt(card.note).error().kind, base::ErrorKind::BadInput); // its own
        const auto partners = must(a.desk->sharing().partners());
        QCOMPARE(partners.size(), std::size_t{2});
        QVERIFY(partners[0].seals == 0 && !partners[0].receivedAt && !partners[0].sentAt);
        QCOMPARE(a.desk->sharing().adopt(partners[0].card.note).error().kind, base::ErrorKind::BadInput); // twice
        REFUSED(a.as("nora").sharing().adopt(partners[0].card.note));
        a.as("root");
    }

    void aMessageIsTakenIn() {
        auto& a = all[0].as("nora");
        must(a.enrol("A-1"));
        must(a.record(kOne, {value("I.SEX", "F"), value("I.PREG", "N"), value("I.KG", "70"), value("I.CM", "175")}));
        must(a.forms().act({"form.complete", kOne, {}, {}}));
        must(a.forms().schedule("A-1", "SE.V2", {}, "2026-11-15", {}));
        must(all[1].as("nora").enrol("B-1"));
        must(all[1].desk->record(kTwo, {value("I.SEX", "M"), value("I.KG", "81")}));
        all.publish();
        QVERIFY(all.pass(0, 2));
        QCOMPARE(all[2].value(kOne, "I.KG"), std::optional<std::string>("70"));
        QCOMPARE(must(all[2].desk->projection().subject("A-1"))->home, all[0].chain());
        QVERIFY(all.pass(1, 2));
        QCOMPARE(must(all[2].desk->projection().subjects()).size(), std::size_t{2});
        const auto chains = must(all[2].desk->projection().chains());
        QCOMPARE(chains.size(), std::size_t{3});
        QVERIFY(chains[0].own && chains[1].site == "Aachen" && chains[2].site == "Bonn");
        INTACT(all[2]);
        QVERIFY(must(all[2].desk->sealState()).notLogged > 0); // its own
        const auto partners = must(all[2].desk->sharing().partners());
        QVERIFY(partners[0].seals > 0 && partners[0].receivedAt && !partners[0].sentAt);
        QVERIFY(must(all[0].desk->sharing().partners())[1].sentAt);
    }

    void whatComesTwiceOrLateIsNothingNew() {
        const auto old = all[0].send(all.messages());
        must(all[0].as("nora").record(kOne, {value("I.KG", "71", "misread")}));
        const auto fresh = all[0].send(all.messages());
        QVERIFY(must(all[2].receive(fresh)));
        const auto seals = must(all[2].desk->sealState()).seals;
        QVERIFY(!must(all[2].receive(fresh)));
        QVERIFY(!must(all[2].receive(old)));
        QCOMPARE(must(all[2].desk->sealState()).seals, seals);
        QCOMPARE(all[2].value(kOne, "I.KG"), std::optional<std::string>("71"));
    }

    void dataAreEnteredAtHomeOnly() {
        auto& sponsor = all[2].as("nora");
        for (const auto& tried : {sponsor.record(kOne, {value("I.KG", "99", "I want it so")}),
                                  sponsor.forms().act({"form.reopen", kOne, "no", {}}),
                                  sponsor.forms().schedule("A-1", "SE.V2", {}, "2026-12-01", {})}) {
            REFUSED(tried);
            QVERIFY2(tried.error().message.find("Aachen") != std::string::npos, tried.error().message.c_str());
        }
        QVERIFY(!sponsor.check(kOne, {value("I.KG", "99")}));
        store::TrailFilter refusals;
        refusals.acts = {"session.refused"};
        int sealed = 0;
        must(sponsor.projection().trail(refusals, [&](const store::TrailRow& row) {
            sealed += row.chain == all[2].chain() ? 1 : 0;
            return true;
        }));
        QVERIFY(sealed >= 3);
        QVERIFY(!sponsor.enrol("A-1"));
    }

    void aMessageForOthersOrAlteredIsRefused() {
        const auto file = all[0].send(all.messages(), {{all[2].chain()}, "for the sponsor", {}});
        const auto others = all[1].receive(file);
        REFUSED(others);
        QVERIFY2(others.error().message.find("other installations") != std::string::npos,
                 others.error().message.c_str());
        const auto whole = must(base::loadFile(file));
        const auto bad = all.place() / "bad.age";
        const auto seals = must(all[2].desk->sealState()).seals;
        for (const std::size_t at : {std::size_t{3}, whole.size() / 3, whole.size() - 1}) {
            auto bytes = whole;
            bytes[at] ^= 1;
            must(base::saveFileDurably(bad, bytes, true));
            QVERIFY(!all[2].receive(bad));
        }
        for (const std::size_t size : {std::size_t{0}, std::size_t{10}, whole.size() / 2, whole.size() - 1}) {
            must(base::saveFileDurably(bad, base::BytesView(whole).first(size), true));
            QCOMPARE(all[2].receive(bad).error().kind, base::ErrorKind::BadInput);
        }
        QCOMPARE(must(all[2].desk->sealState()).seals, seals);
        for (const auto& each : fs::directory_iterator(all[2].folder)) // nothing decrypted is left
            QVERIFY(!each.path().filename().string().starts_with(".rebuild"));
    }

    void strangersAreRefused() {
        SharingSite stranger("Stranger", all.place(), all.clock);
        const auto card = must(all[2].as("root").sharing().card());
        must(stranger.desk->sharing().adopt(card.note));
        const auto file = stranger.send(all.messages());
        const auto unknown = all[2].receive(file);
        REFUSED(unknown);
        QVERIFY2(unknown.error().message.find("card") != std::string::npos, unknown.error().message.c_str());
        must(all[2].desk->sharing().adopt(must(stranger.desk->sharing().card()).note));
        must(stranger.desk->publish()); // on a ledger of its own
        const auto elsewhere = all[2].receive(stranger.send(all.messages()));
        REFUSED(elsewhere);
        QVERIFY2(elsewhere.error().message.find("ledger") != std::string::npos, elsewhere.error().message.c_str());
        fs::remove(file);
    }

    void queriesKeepTheirNumbers() {
        auto& tom = all[0].as("tom");
        must(tom.queries().open({itemOf(kOne, "I.CM"), "Is this so?", {}, {}}));
        QVERIFY(all.pass(0, 2));
        auto& sponsor = all[2].as("tom");
        must(sponsor.queries().open({itemOf(kOne, "I.KG"), "And this?", {}, {}}));
        const auto mine = must(sponsor.projection().queries());
        QCOMPARE(mine.size(), std::size_t{2});
        QVERIFY(mine[0].inChain == 1 && mine[1].inChain == 1 && mine[0].chain != mine[1].chain);
        QVERIFY(all.pass(2, 0));
        auto& site = all[0].as("nora");
        const auto theirs = must(site.projection().queryOf(all[2].chain(), 1)).value();
        QCOMPARE(theirs.text, std::string("And this?"));
        must(site.queries().answer(theirs.number, "It is."));
        QVERIFY(all.pass(0, 2));
        const auto answered = must(all[2].as("tom").projection().query(1)).value();
        QCOMPARE(answered.status, std::string("answered"));
        QCOMPARE(must(all[2].desk->queries().thread(1)).size(), std::size_t{2});
        QCOMPARE(must(all[2].desk->queries().thread(1))[1].text, std::string("It is."));
        must(all[2].as("tom").queries().close(1, "Thank you."));
        QVERIFY(all.pass(2, 0));
        QCOMPARE(must(all[0].desk->projection().queryOf(all[2].chain(), 1))->status, std::string("closed"));
        INTACT(all[0]);
        INTACT(all[2]);
    }

    /// A person's id is theirs within their own chain only: there is a nora at each installation.
    void authorsAreNamedByTheirChain() {
        const auto persons = must(TrialPersons::load(all[2].desk->projection()));
        QCOMPARE(persons.nameOf(all[2].chain(), "nora"), std::string("nora of Sponsor"));
        const auto rows = must(all[2].desk->projection().history(itemOf(kOne, "I.KG")));
        QCOMPARE(persons.authorOf(rows.front()), std::string("nora of Aachen"));
        const auto turns = must(all[2].desk->queries().thread(1));
        QCOMPARE(persons.nameOf(turns[0].chain, turns[0].author), std::string("tom of Sponsor"));
        QCOMPARE(persons.nameOf(turns[1].chain, turns[1].author), std::string("nora of Aachen"));
        QCOMPARE(persons.nameOf(all[0].chain(), "nobody"), std::string("nobody"));
        QCOMPARE(persons.nameOf("a chain that is not here", "nora"), std::string("nora"));
    }

    /// Who typed it first is a person of a chain, too: a nora of Bonn may type what the nora of Aachen typed.
    void theSecondEntryIsByAnotherPersonNotAnotherId() {
        const FormPlace form{"A-1", "SE.V2", "", "F.VS", ""};
        must(all[0].as("nora").record(form, {value("I.KG", "70")}));
        REFUSED(all[0].desk->forms().compareSecond(form, {value("I.KG", "70")}));
        must(all[0].desk->sharing().handOver("A-1", "Bonn", "moved"));
        QVERIFY(all.pass(0, 1));
        must(all[1].as("nora").sharing().takeOver("A-1", false, {}));
        const auto compared = must(all[1].desk->forms().compareSecond(form, {value("I.KG", "71")}));
        QVERIFY(compared.first == "nora" && compared.firstChain == all[0].chain());
        QCOMPARE(compared.conflicts.size(), std::size_t{1});
        must(all[1].desk->sharing().handOver("A-1", "Aachen", "moved back"));
        QVERIFY(all.pass(1, 0));
        must(all[0].as("nora").sharing().takeOver("A-1", false, {}));
        QVERIFY(all.pass(0, 2));
    }

    /// The sponsor verifies and an investigator there signs what was received; what changed meanwhile is neither.
    void whatWasNotSeenIsNotVerified() {
        must(all[0].as("nora").record(kOne, {value("I.CM", "176", "measured again")}));
        must(all[2].as("tom").forms().act({"form.verify", kOne, {}, {}}));
        must(all[2].as("elias").forms().sign({kOne}, "I have seen it", kWord()));
        QVERIFY(all.pass(0, 2));
        QVERIFY(all.pass(2, 0));
        for (const auto at : {0, 2}) {
            auto& desk = *all[static_cast<std::size_t>(at)].desk;
            QVERIFY(!must(desk.projection().value(itemOf(kOne, "I.CM")))->verified);
            QVERIFY(must(desk.projection().value(itemOf(kOne, "I.CM")))->changedAfterSignature);
            QVERIFY(must(desk.projection().value(itemOf(kOne, "I.KG")))->verified);
            QVERIFY(!must(desk.projection().value(itemOf(kOne, "I.KG")))->changedAfterSignature);
            QVERIFY(must(desk.projection().formState(kOne))->changedAfterSignature);
        }
        INTACT(all[0]);
        INTACT(all[2]);
    }

    void aParticipantIsHandedOver() {
        QVERIFY(!all[1].as("nora").sharing().handOver("A-1", "Aachen", "not mine"));
        must(all[0].as("nora").sharing().handOver("A-1", "Bonn", "moved house"));
        const auto after = all[0].desk->record(kOne, {value("I.KG", "72", "after the transfer")});
        REFUSED(after);
        QVERIFY2(after.error().message.find("handed over") != std::string::npos, after.error().message.c_str());
        QVERIFY(all.pass(0, 2));
        QVERIFY(all.pass(2, 1)); // by way of the sponsor
        REFUSED(all[1].as("nora").record(kOne, {value("I.KG", "72", "too early")}));
        must(all[1].desk->sharing().takeOver("A-1", false, {}));
        must(all[1].desk->record(kOne, {value("I.KG", "72", "weighed here")}));
        REFUSED(all[0].as("nora").sharing().takeOver("A-1", false, {}));
        QVERIFY(all.pass(1, 0));
        QVERIFY(all.pass(0, 2));
        for (auto& site : all.sites) {
            QCOMPARE(site->value(kOne, "I.KG"), std::optional<std::string>("72"));
            QCOMPARE(must(site->desk->projection().subject("A-1"))->home, all[1].chain());
            INTACT(*site);
        }
    }

    /// A workstation is lost. Its participants go on elsewhere from what was received there; what it had done since
    /// turns up later, does not count, and is no damage.
    void aLostInstallationsParticipantsAreTakenOver() {
        QVERIFY(all.pass(2, 1));
        must(all[1].as("nora").record(kTwo, {value("I.KG", "82", "weighed again")}));
        QVERIFY(all.pass(1, 0));
        must(all[1].as("nora").record(kTwo, {value("I.KG", "83", "nobody has seen this")}));
        const auto late = all[1].send(all.messages());
        REFUSED(all[0].as("nora").sharing().takeOver("B-1", true, "lost"));
        auto& admin = all[0].as("root");
        REFUSED(admin.sharing().takeOver("B-1", false, "lost"));
        QVERIFY(!admin.sharing().takeOver("B-1", true, {}));
        must(admin.sharing().takeOver("B-1", true, "The computer in Bonn was stolen"));
        must(all[0].as("nora").record(kTwo, {value("I.KG", "84", "weighed in Aachen")}));
        QVERIFY(must(all[2].receive(late))); // the sponsor has the late message before the adoption
        QCOMPARE(all[2].value(kTwo, "I.KG"), std::optional<std::string>("83"));
        QVERIFY(all.pass(0, 2));
        QVERIFY(must(all[0].receive(late)));
        for (const auto at : {0, 2}) {
            auto& site = all[static_cast<std::size_t>(at)];
            QCOMPARE(site.value(kTwo, "I.KG"), std::optional<std::string>("84"));
            INTACT(site);
            QVERIFY(names(site.verify().warnings, "forced-adopt"));
        }
    }

    void theRecordIsTheSameEverywhere() {
        all.publish();
        for (int round = 0; round < 2; ++round)
            for (const auto& [from, to] : {std::pair{0, 2}, {1, 2}, {2, 0}, {2, 1}})
                (void)all.pass(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        const auto record = tablesOf(*all[0].desk);
        for (auto& site : all.sites) {
            const auto tables = tablesOf(*site->desk);
            for (const char* table : {"subject", "form", "value", "event", "query", "person"}) {
                QVERIFY2(tables.contains(table) && record.contains(table), table);
                QCOMPARE(QString::fromStdString(tables.at(table)), QString::fromStdString(record.at(table)));
            }
        }
        for (auto& site : all.sites) {
            site->as("root");
            INTACT(*site);
            QCOMPARE(site->verify().counts.chains, std::uint64_t{3});
        }
    }

    void theTrailHoldsEveryChain() {
        auto& sponsor = all[2].as("root");
        base::NoProgress quiet;
        must(must(sponsor.trail().jobs())->fill(quiet));
        const auto index = sponsor.trail().index();
        const auto everything = [&] {
            must(sponsor.trail().refresh());
            const auto range = index->range();
            return static_cast<std::uint64_t>(range.end - range.begin) == must(sponsor.sealState()).entries;
        };
        QVERIFY(everything());
        must(sponsor.beginSession());
        QVERIFY(everything());
        must(all[1].as("nora").record(kOne, {value("I.KG", "73", "weighed again")}));
        QVERIFY(must(all[2].receive(all[1].send(all.messages()))));
        QVERIFY(everything());
        const std::vector<std::uint64_t> newest{index->entryId(index->range().end - 1)};
        QCOMPARE(must(sponsor.trail().rows(newest)).size(), std::size_t{1});
        const auto rows = must(sponsor.projection().history(itemOf(kOne, "I.KG"))); // of two homes, in their order
        QVERIFY(rows.size() >= 4 && rows.front().chain == all[0].chain() && rows.back().chain == all[1].chain());
    }

    /// Whoever has the database's key and drops its guards changes what an act of sharing says: found, at its place.
    void anAlteredActIsFound_data() {
        QTest::addColumn<QByteArray>("act");
        QTest::addColumn<QByteArray>("key");
        for (const auto& [act, key] : {std::pair("data.share", "chain"),
                                       {"data.share", "sha256"},
                                       {"data.receive", "head"},
                                       {"data.receive", "sha256"},
                                       {"data.import", "sha256"},
                                       {"subject.transfer", "chain"},
                                       {"subject.transfer", "seal"},
                                       {"subject.adopt", "chain"},
                                       {"subject.adopt", "seal"}})
            QTest::addRow("%s %s", act, key) << QByteArray(act) << QByteArray(key);
    }
    void anAlteredActIsFound() {
        QFETCH(QByteArray, act);
        QFETCH(QByteArray, key);
        base::NoProgress quiet;
        all[0].desk.reset();
        const auto trial = must(store::TrialFile::open(all[0].folder, "root", kWord())).trial;
        std::optional<store::TrailRow> found;
        must(trial->projection().trail({}, [&](const store::TrailRow& row) {
            if (row.chain == must(trial->heads()).front().chain && row.entry.act == act.toStdString())
                found = row;
            return true;
        }));
        QVERIFY2(found.has_value(), act);
        const auto sandbox = must(trial->sandbox());
        const auto copy = must(sandbox->copyTrial(quiet));
        auto json = must(must(copy->openReader())->entriesOf(found->chain, found->seal))[found->entryIndex].record.json;
        const auto at = json.find('"' + key.toStdString() + "\":\"");
        QVERIFY2(at != std::string::npos, json.c_str());
        auto& digit = json[at + static_cast<std::size_t>(key.size()) + 4];
        digit = digit == '0' ? '1' : '0';
        must(copy->alter([&](store::TamperTables& tables) -> Result<void> {
            TRY_VOID(tables.setEntry(found->seal, found->entryIndex, json));
            return tables.remakeProjections();
        }));
        const auto reader = must(copy->openReader());
        evidence::VerifyOptions options;
        options.scratchFolder = copy->folder();
        const auto verdict = must(evidence::verify(reader->source(), options, quiet));
        QVERIFY(verdict.kind == evidence::VerdictKind::Altered);
        QVERIFY2(std::ranges::any_of(verdict.findings,
                                     [&](const auto& one) {
                                         return one.code == "entry-root" && one.chain == found->chain &&
                                                one.seal == found->seal;
                                     }),
                 said(verdict));
    }

    void whoIsLeftOutIsWithheld() {
        must(all[0].as("nora").enrol("A-2"));
        must(all[0].desk->record({"A-2", "SE.V1", "", "F.VS", ""}, {value("I.KG", "64")}));
        QVERIFY(must(all[2].receive(all[0].send(all.messages(), {{all[2].chain()}, "", {"A-2"}}))));
        QVERIFY(!must(all[2].desk->projection().subject("A-2")));
        const auto verdict = all[2].verify();
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, said(verdict));
        QVERIFY(names(verdict.warnings, "withheld"));
        // shown later, it is taken in where it was left out
        must(all[0].as("nora").record({"A-2", "SE.V1", "", "F.VS", ""}, {value("I.SEX", "M")}));
        QVERIFY(all.pass(0, 2));
        QCOMPARE(must(all[2].desk->projection().subject("A-2"))->status, std::string("enrolled"));
        QCOMPARE(all[2].value({"A-2", "SE.V1", "", "F.VS", ""}, "I.KG"), std::optional<std::string>("64"));
        INTACT(all[2]);
        QVERIFY(!names(all[2].verify().warnings, "withheld"));
    }

    void whoWithdrewIsNotSent() {
        const FormPlace form{"A-2", "SE.V1", "", "F.VS", ""};
        const auto publish = [this](const char* version, const char* scope) {
            NewConsentDocument document;
            const auto text = base::bytesOf(version);
            document.content.assign(text.begin(), text.end());
            document.document.name = "main";
            document.document.version = version;
            document.document.title = "To take part";
            document.document.approved = "2026-10-20";
            document.document.scopes = {scope};
            document.document.needs = {{"participant"}};
            must(all[0].as("root").consents().publish(document));
            return must(all[0].desk->consents().book())->documents().back().document.hash;
        };
        const auto heightIs = [&](const char* value) {
            all.pass(0, 2);
            return all[2].value(form, "I.CM") == (value != nullptr ? std::optional<std::string>(value) : std::nullopt);
        };
        ConsentOrder order{"A-2", publish("1.0", "share"), {"share"}, {"participant"}, false};
        must(all[0].as("nora").record(form, {value("I.CM", "150")}));
        QVERIFY(heightIs(nullptr)); // nobody has agreed yet
        {
            constexpr unsigned kLightWork = 4;
            auto& consents = all[0].as("nora").consents();
            const auto signing = must(consents.begin(order));
            (void)must(signing->signWithNewCard("participant",
                                                crypto::SecretBytes(std::string_view("a word of my own")), kLightWork));
            must(consents.complete(*signing, kWord()));
        }
        QVERIFY(heightIs("150"));
        order.withdraw = true;
        auto& desk = all[0].as("nora");
        base::NoProgress quiet;
        const auto late = all.messages() / "late.age";
        const auto written = must(must(desk.sharing().prepareSend({}))->write(late, quiet));
        QVERIFY(std::filesystem::exists(late));
        must(desk.consents().withdraw(order, "By phone"));
        REFUSED(desk.sharing().note(written)); // the participant is in it
        QVERIFY(!std::filesystem::exists(late));
        must(desk.record(form, {value("I.CM", "151", "Measured again")}));
        QVERIFY(heightIs("150"));
        publish("2.0", "samples"); // nothing is asked about handing on any more
        must(all[0].as("nora").record(form, {value("I.CM", "152", "Measured again")}));
        QVERIFY(heightIs("152"));
        INTACT(all[2]);
    }

    /// What an older copy has lost and others hold comes back with their next message, before anything else is sealed.
    void whatARestoredInstallationLostComesBack() {
        const FormPlace form{"A-2", "SE.V1", "", "F.VS", ""};
        must(all[0].as("nora").record(form, {value("I.CM", "160", "measured once more")}));
        QVERIFY(all.pass(0, 2));
        const auto copy = all[0].keepCopy();
        must(all[0].as("nora").record(form, {value("I.CM", "162", "measured again")}));
        must(all[0].desk->enrol("A-3"));
        QVERIFY(all.pass(0, 2));
        const auto part = all[2].send(all.messages());
        must(all[0].as("nora").record(form, {value("I.CM", "163", "and again")}));
        QVERIFY(all.pass(0, 2));
        const auto seals = must(all[0].desk->sealState()).seals;
        all[0].putBack(copy);
        REFUSED(all[0].as("nora").record(form, {value("I.CM", "999", "nothing is sealed in an older copy")}));
        all[0].as("root");
        const auto tooOld = all[0].receive(part); // this computer has seen more than is in it
        REFUSED(tooOld);
        QVERIFY2(tooOld.error().message.find("more are known of") != std::string::npos, tooOld.error().message.c_str());
        const auto whole = all[2].send(all.messages());
        REFUSED(all[0].receive(whole)); // all but what was sealed when the last message was written
        all[0].as("nora");
        REFUSED(all[0].receive(whole, "nobody has it")); // who is no administrator does not say so
        all[0].as("root");
        QVERIFY(must(all[0].receive(whole, "the note of the last message is gone with the disk")));
        QVERIFY(must(all[0].desk->sealState()).seals >= seals);
        QCOMPARE(all[0].value(form, "I.CM"), std::optional<std::string>("163"));
        QVERIFY(must(all[0].desk->projection().subject("A-3"))->atHome);
        INTACT(all[0]);
        must(all[0].as("nora").record(form, {value("I.CM", "164", "it goes on")}));
        must(all[0].desk->record({"A-3", "SE.V1", "", "F.VS", ""}, {value("I.KG", "70")}));
        QVERIFY(all.pass(0, 2)); // nothing is forked
        QCOMPARE(all[2].value(form, "I.CM"), std::optional<std::string>("164"));
        INTACT(all[2]);
        QCOMPARE(all[2].desk->alarms().ringing(), std::uint64_t{0});
    }

    /// On a new computer nothing says that a copy is old, so somebody may go on with it: that is a second history.
    void whoWentOnWithAnOlderCopyIsRefused() {
        const FormPlace form{"A-2", "SE.V1", "", "F.VS", ""};
        QTemporaryDir elsewhere;
        const fs::path older = fs::path(elsewhere.path().toStdString()) / "older.caseseal";
        all[0].desk.reset();
        fs::copy(all[0].folder, older, fs::copy_options::recursive);
        must(all[0].as("nora").record(form, {value("I.CM", "165", "seen by the sponsor")}));
        QVERIFY(all.pass(0, 2));
        const auto message = all[2].send(all.messages());
        auto lost = must(Desk::open(older, "root", kWord(), nullptr, {all.clock, {}}));
        must(lost->beginSession());
        const auto seals = must(lost->sealState()).seals;
        base::NoProgress quiet;
        const auto job = must(lost->sharing().prepareReceive());
        const auto opened = job->open(message, quiet);
        REFUSED(opened);
        QVERIFY2(opened.error().message.find("Two histories") != std::string::npos, opened.error().message.c_str());
        QCOMPARE(job->alarms().size(), std::size_t{1});
        must(lost->alarms().keep(job->alarms()));
        QCOMPARE(lost->alarms().ringing(), std::uint64_t{1});
        base::NoProgress still;
        QVERIFY(names(must(must(lost->jobs())->verify(still)).verdict.findings, "seal-order"));
        QCOMPARE(must(lost->sealState()).seals, seals);
    }

    /// A message is kept whole or not at all, on a worker, while nothing else is sealed.
    void whatIsCancelledWhileItIsKeptLeavesNothing() {
        struct Impatient final : base::ProgressPort {
            void report(std::string_view, std::uint64_t, std::uint64_t) override { told = true; }
            [[nodiscard]] bool cancelRequested() const override { return told; }
            bool told = false;
        } impatient;
        must(all[0].as("nora").record({"A-3", "SE.V1", "", "F.VS", ""}, {value("I.CM", "171")}));
        const auto file = all[0].send(all.messages());
        auto& sponsor = all[2].as("root");
        const auto seals = must(sponsor.sealState()).seals;
        base::NoProgress quiet;
        const std::shared_ptr<const Message> message =
            must(must(sponsor.sharing().prepareReceive())->open(file, quiet));
        auto save = must(sponsor.sharing().prepareKeep(message, {}));
        const auto meanwhile = sponsor.beginSession();
        REFUSED(meanwhile);
        QVERIFY2(meanwhile.error().message.find("being saved") != std::string::npos, meanwhile.error().message.c_str());
        QCOMPARE(save->write(impatient).error().kind, base::ErrorKind::Cancelled);
        save.reset();
        QCOMPARE(must(sponsor.sealState()).seals, seals);
        must(sponsor.beginSession());
        auto again = must(must(sponsor.sharing().prepareReceive())->open(file, quiet));
        must(sponsor.sharing().keep(std::move(again)));
        QCOMPARE(all[2].value({"A-3", "SE.V1", "", "F.VS", ""}, "I.CM"), std::optional<std::string>("171"));
        // written, and nobody asked: the next save finds it
        must(all[0].as("nora").record({"A-3", "SE.V1", "", "F.VS", ""}, {value("I.CM", "172", "once more")}));
        const auto next = all[0].send(all.messages());
        const std::shared_ptr<const Message> forgotten =
            must(must(sponsor.sharing().prepareReceive())->open(next, quiet));
        must(must(sponsor.sharing().prepareKeep(forgotten, {}))->write(quiet));
        must(sponsor.endSession(SessionEnd::User));
        QCOMPARE(all[2].value({"A-3", "SE.V1", "", "F.VS", ""}, "I.CM"), std::optional<std::string>("172"));
        INTACT(all[2]);
    }

    /// Two that publish in one folder: what the other put there since is nothing of ours that got lost.
    void whatOthersPublishIsNoSignOfAnOlderCopy() {
        SharingSites two({"Berlin", "Lyon"});
        must(two[0].as("root").publish());
        must(two[1].as("root").publish());
        must(two[1].desk->publish());
        must(two[0].as("nora").enrol("B-1"));
        must(two[0].desk->publish());
        must(two[0].as("root").beginSession());
        INTACT(two[0]);
    }

    /// A copy of an installation goes on beside it.
    void aForkIsFound() {
        const auto copy = all[0].keepCopy();
        must(all[0].as("nora").record({"A-2", "SE.V1", "", "F.VS", ""}, {value("I.CM", "168", "here")}));
        QVERIFY(all.pass(0, 2));
        const auto seals = must(all[2].desk->sealState()).seals;
        all[0].putBack(copy);
        {
            auto lost = must(Desk::open(all[0].folder, "nora", kWord(), nullptr, {all.clock, {}}));
            base::NoProgress quiet;
            must(lost->record({"A-2", "SE.V1", "", "F.VS", ""}, {value("I.CM", "161", "there")}));
            must(lost->beginSession());
            must(lost->endSession(SessionEnd::User));
            const auto job = must(lost->sharing().prepareSend({}));
            must(job->write(all.place() / "forked.age", quiet));
        }
        const auto forked = all[2].receive(all.place() / "forked.age");
        REFUSED(forked);
        QVERIFY2(forked.error().message.find("Two histories") != std::string::npos, forked.error().message.c_str());
        QCOMPARE(must(all[2].desk->sealState()).seals, seals);
        QCOMPARE(all[2].desk->alarms().ringing(), std::uint64_t{1});
        QCOMPARE(all[2].value({"A-2", "SE.V1", "", "F.VS", ""}, "I.CM"), std::optional<std::string>("168"));
        QVERIFY(names(all[2].verify().findings, "seal-order"));
        must(all[2].as("root").alarms().settle(all[2].desk->alarms().list().front().mark, AlarmDisposition::Explained,
                                               "a backup was put back by mistake"));
        INTACT(all[2]);
    }

private:
    SharingSites all{{"Aachen", "Bonn", "Sponsor"}};
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"

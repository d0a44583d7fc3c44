// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

/// A trial from making to closing: what is saved is there after a reopen, in the record and in what pages read.
class TestTrialFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void madeFilledReopened() {
        TrialFixture f;
        fillTrial(f);
        f.reopen();
        const auto heads = f.trial->heads().value();
        QCOMPARE(heads.size(), std::size_t{1});
        QCOMPARE(heads[0].chain, f.sealer.chain());
        QCOMPARE(heads[0].length, f.sealer.length());
        const auto counts = f.trial->projection().counts().value();
        QCOMPARE(counts.seals, f.sealer.length());
        QCOMPARE(counts.entries, std::uint64_t{18});
        QCOMPARE(counts.notLogged, f.sealer.length());
        QCOMPARE(counts.subjects, std::uint64_t{2});
        QCOMPARE(counts.openQueries, std::uint64_t{1});
        QVERIFY(f.compare().empty());
        QCOMPARE(f.trial->file("study/" + f.studyHash + ".xml").value(), f.study);
        QCOMPARE(f.trial->projection().studyVersion().value(), f.studyHash);
        QCOMPARE(f.trial->projection().persons(f.sealer.chain()).value().all().size(), std::size_t{1});
        QVERIFY(std::filesystem::is_directory(f.folder / "ledger"));
    }

    void passwordOpens() {
        TrialFixture f;
        f.close();
        const auto wrong = TrialFile::open(f.folder, "anna", crypto::SecretBytes(std::string_view("incorrect")));
        const auto nobody = TrialFile::open(f.folder, "berta", password());
        QCOMPARE(wrong.error().kind, base::ErrorKind::Refused);
        QCOMPARE(nobody.error().kind, base::ErrorKind::Refused);
        QCOMPARE(wrong.error().message, nobody.error().message);
        const auto opened = TrialFile::open(f.folder, "anna", password());
        QVERIFY(opened.has_value());
        QCOMPARE(opened->unlocked.signingKey.publicKey(), f.sealer.key().publicKey());
        QVERIFY(!opened->unlocked.mustReplacePassword);
        QCOMPARE(TrialFile::personsWithSlots(f.folder).value(), std::vector<std::string>{"anna"});
    }

    void formStatesFollowTheActs() {
        TrialFixture f;
        fillTrial(f);
        auto& projection = f.trial->projection();
        const auto states = projection.formStates("P-001").value();
        QCOMPARE(states.size(), std::size_t{1});
        QCOMPARE(states[0].place, form("P-001", "F.BP"));
        QCOMPARE(states[0].values, std::uint64_t{3});
        QCOMPARE(states[0].blanks, std::uint64_t{1});
        QVERIFY(states[0].complete && states[0].isSigned && states[0].changedAfterSignature);
        QVERIFY(!states[0].verified && !states[0].frozen && !states[0].locked);
        QCOMPARE(states[0].openQueries, std::uint64_t{0});
        f.append({f.acts.onForm("form.sign", form("P-001", "F.BP")), f.acts.onForm("form.lock", form("P-001", "F.BP")),
                  f.acts.change(item("P-001", "F.BP", "NOTE"), std::nullopt, "seen")});
        const auto after = projection.formStates("P-001").value()[0];
        QVERIFY(after.locked && after.isSigned && after.changedAfterSignature);
        QCOMPARE(after.blanks, std::uint64_t{0});
        QCOMPARE(projection.formStates().value().size(), std::size_t{3});
        QVERIFY(f.compare().empty());
    }

    void valuesHistoryAndQueries() {
        TrialFixture f;
        fillTrial(f);
        auto& projection = f.trial->projection();
        const auto values = projection.values(form("P-001", "F.BP")).value();
        QCOMPARE(values.size(), std::size_t{3});
        QCOMPARE(values[0].place.item, std::string("DIA"));
        QCOMPARE(values[1].value, std::optional<std::string>());
        const auto systolic = projection.value(item("P-001", "F.BP", "SYS")).value();
        QVERIFY(systolic.has_value());
        QCOMPARE(systolic->value, std::optional<std::string>("121"));
        QCOMPARE(systolic->changes, std::uint64_t{2});
        QCOMPARE(systolic->seal, std::uint64_t{7});
        const auto history = projection.history(item("P-001", "F.BP", "SYS")).value();
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[0].entry.act, std::string("item.set"));
        QCOMPARE(history[1].entry.was, std::optional<std::string>("120"));
        QCOMPARE(history[1].author, std::string("anna"));
        QCOMPARE(history[1].zoneMinutes, 60);
        const auto queries = projection.queries().value();
        QCOMPARE(queries.size(), std::size_t{2});
        QCOMPARE(queries[0].status, std::string("answered"));
        QCOMPARE(queries[0].text, std::string("Really 140?"));
        QCOMPARE(queries[0].place, item("P-002", "F.BP", "SYS"));
        QCOMPARE(queries[1].status, std::string("closed"));
        QCOMPARE(projection.queries("P-002").value().size(), std::size_t{1});
        QCOMPARE(projection.nextQueryNumber().value(), std::uint64_t{3});
        QVERIFY(!projection.value(item("P-009", "F.BP", "SYS")).value().has_value());
    }

    void verificationIsKeptByItem() {
        TrialFixture f;
        fillTrial(f);
        auto& projection = f.trial->projection();
        const auto place = form("P-001", "F.BP");
        const auto state = [&] { return projection.formState(place).value().value(); };
        const auto verified = [&](const char* oid) {
            return projection.value(item("P-001", "F.BP", oid)).value()->verified;
        };
        QVERIFY(verified("DIA") && verified("NOTE") && !verified("SYS")); // SYS was changed after it
        QVERIFY(!state().verified);
        QCOMPARE(state().verifiedItems, std::uint64_t{2});
        QCOMPARE(state().toVerify, std::uint64_t{1});
        auto one = f.acts.onForm("form.verify", place);
        one.data = evidence::Json::Object{
            {"covers", std::string(64, '0')},
            {"items", evidence::Json::Array{evidence::Json::Object{{"group", "IG.1"}, {"item", "SYS"}}}}};
        f.append({one});
        QVERIFY(state().verified && verified("SYS"));
        auto undone = f.acts.onForm("form.unverify", place);
        undone.data = one.data;
        f.append({undone});
        QVERIFY(!state().verified && !verified("SYS") && verified("DIA"));
        QVERIFY(f.compare().empty());
    }

    void thePlanSaysWhatIsToBeVerified() {
        TrialFixture f;
        fillTrial(f);
        auto& projection = f.trial->projection();
        const auto toVerify = [&](const char* oid) {
            return projection.formState(form("P-001", oid)).value()->toVerify;
        };
        QVERIFY(projection.sdvPlan().value().all);
        QCOMPARE(toVerify("F.BP"), std::uint64_t{1});
        auto version = Acts::studyVersion(f.studyHash);
        auto data = *version.data.asObject();
        data["sdv"] = evidence::Json::Object{{"items", evidence::Json::Array{"DIA"}}};
        version.data = data;
        f.append({version});
        QCOMPARE(projection.sdvPlan().value().items, std::vector<std::string>{"DIA"});
        QCOMPARE(toVerify("F.BP"), std::uint64_t{0});
        QVERIFY(projection.formState(form("P-001", "F.BP")).value()->verified); // DIA is, and no more is asked for
        f.append({f.acts.change(item("P-001", "F.BP", "DIA"), "80", "81")});
        QCOMPARE(toVerify("F.BP"), std::uint64_t{1});
        data["sdv"] = evidence::Json::Object{{"forms", evidence::Json::Array{"F.DM"}}};
        version.data = data;
        f.append({version});
        QCOMPARE(toVerify("F.BP"), std::uint64_t{0});
        QVERIFY(projection.formState(form("P-002", "F.DM")).value()->toVerify == 1);
        QVERIFY(f.compare().empty());
    }

    void derivedValuesNeedNoVerification() {
        TrialFixture f;
        auto derived = f.acts.set(item("P-001", "F.VS", "BMI"), "23.1");
        derived.source = "derived";
        f.append({f.acts.enrol("P-003"), f.acts.set(item("P-001", "F.VS", "KG"), "70"), derived});
        const auto state = f.trial->projection().formState(form("P-001", "F.VS")).value();
        QCOMPARE(state->toVerify, std::uint64_t{1});
        QVERIFY(f.trial->projection().value(item("P-001", "F.VS", "BMI")).value()->derived);
        QVERIFY(f.compare().empty());
    }

    void aBlankSaysWhy() {
        TrialFixture f;
        auto blank = f.acts.set(item("P-001", "F.VS", "KG"), std::nullopt);
        blank.data = evidence::Json::Object{{"null", "not-done"}};
        f.append({blank});
        QCOMPARE(f.trial->projection().value(blank.place).value()->nullFlavour, std::string("not-done"));
        f.append({f.acts.change(blank.place, std::nullopt, "70")});
        QVERIFY(f.trial->projection().value(blank.place).value()->nullFlavour.empty());
        QVERIFY(f.compare().empty());
    }

    void aSignatureSaysWhatItNoLongerCovers() {
        TrialFixture f;
        fillTrial(f);
        const auto before = f.trial->projection().values(form("P-001", "F.BP")).value();
        QCOMPARE(before.size(), std::size_t{3});
        for (const auto& value : before)
            QCOMPARE(value.changedAfterSignature, value.place.item == "SYS");
        f.append({f.acts.onForm("form.sign", form("P-001", "F.BP"))});
        const auto after = f.trial->projection().values(form("P-001", "F.BP")).value();
        for (const auto& value : after)
            QVERIFY(!value.changedAfterSignature);
    }

    void aKeptCheckWaitsUntilSomebodyLooks() {
        TrialFixture f;
        auto& projection = f.trial->projection();
        const auto enter = [&](const char* oid) {
            auto entry = f.acts.set(item("P-001", "F.BP", oid), "200");
            entry.checks = {{"range:1", "At most 180", "Read twice"}};
            f.append({entry});
        };
        enter("SYS");
        enter("DIA");
        enter("PULSE");
        const auto kept = projection.keptChecks().value();
        QCOMPARE(kept.size(), std::size_t{3});
        QCOMPARE(kept[0].place.item, std::string("SYS"));
        QCOMPARE(kept[0].checks.at(0).answer, std::string("Read twice"));
        auto query = f.acts.onQuery("query.open", item("P-001", "F.BP", "SYS"), 1, "Really?");
        query.data =
            evidence::Json::Object{{"query", std::int64_t{1}},
                                   {"text", "Really?"},
                                   {"rule", "range:1"},
                                   {"assigned", "berta"},
                                   {"about", evidence::Json::Object{{"seal", static_cast<std::int64_t>(kept[0].seal)},
                                                                    {"entry", std::int64_t{0}}}}};
        f.append({query});
        QCOMPARE(projection.keptChecks("P-001").value().size(), std::size_t{2});
        const auto row = projection.query(1).value().value();
        QCOMPARE(row.aboutSeal, kept[0].seal);
        QVERIFY(row.rule == "range:1" && row.assigned == "berta" && row.reopened == 0);
        f.append({f.acts.onForm("form.verify", form("P-001", "F.BP"))});
        QVERIFY(projection.keptChecks().value().empty());
        QVERIFY(f.compare().empty());
    }

    void unlockingIsAskedForAndDecided() {
        TrialFixture f;
        fillTrial(f);
        const auto place = form("P-001", "F.BP");
        const auto state = [&] { return f.trial->projection().formState(place).value().value(); };
        f.append({f.acts.onForm("form.lock", place)});
        auto request = f.acts.onForm("form.reopen", place);
        request.data = evidence::Json::Object{{"request", true}};
        f.append({request});
        QVERIFY(state().unlockRequested && state().complete && state().locked);
        f.append({f.acts.onForm("form.unlock", place)});
        QVERIFY(!state().unlockRequested && !state().locked);
        f.append({f.acts.onForm("form.reopen", place)});
        QVERIFY(!state().complete);
        QVERIFY(f.compare().empty());
    }

    void aFormKeepsItsStudyVersionUntilItIsMigrated() {
        TrialFixture f;
        fillTrial(f);
        const auto place = form("P-001", "F.BP");
        const auto version = [&](const FormPlace& at) {
            return f.trial->projection().formState(at).value()->studyVersion;
        };
        QCOMPARE(version(place), f.studyHash);
        const std::string newer(64, 'a');
        f.append({Acts::studyVersion(newer)});
        f.append({f.acts.change(item("P-001", "F.BP", "SYS"), "121", "122"),
                  f.acts.set(item("P-001", "F.AE", "TERM"), "Headache")});
        QCOMPARE(version(place), f.studyHash);
        QCOMPARE(version(form("P-001", "F.AE")), newer);
        auto migrate = f.acts.onForm("form.reopen", place);
        migrate.data = evidence::Json::Object{{"migrate", newer}};
        f.append({migrate});
        QCOMPARE(version(place), newer);
        QVERIFY(f.compare().empty());
    }

    void visitsArePlannedAndSkipped() {
        TrialFixture f;
        fillTrial(f);
        fillVisits(f);
        const auto events = f.trial->projection().events().value();
        QCOMPARE(events.size(), std::size_t{2});
        QVERIFY(events[0].subject == "P-001" && events[0].skipped && events[0].reason == "Moved away");
        QVERIFY(events[1].date == "2026-12-01" && !events[1].skipped);
        f.append({f.acts.onEvent("event.schedule", "P-001", "EV.2", "2026-12-05", {})});
        const auto again = f.trial->projection().events("P-001").value();
        QVERIFY(again.size() == 1 && !again[0].skipped && again[0].date == "2026-12-05");
        QVERIFY(f.compare().empty());
    }

    void trailFilters() {
        TrialFixture f;
        fillTrial(f);
        const auto count = [&](const TrailFilter& filter) {
            std::uint64_t rows = 0;
            f.trial->projection().trail(filter, [&](const TrailRow&) { return ++rows < 1000; }).value();
            return rows;
        };
        TrailFilter filter;
        QCOMPARE(count(filter), std::uint64_t{18});
        filter.fromSeal = 7;
        QCOMPARE(count(filter), std::uint64_t{5});
        filter = {};
        filter.subject = "P-001";
        QCOMPARE(count(filter), std::uint64_t{10});
        filter.item = "SYS";
        QCOMPARE(count(filter), std::uint64_t{2});
        filter = {};
        filter.item = "SYS";
        QCOMPARE(count(filter), std::uint64_t{5});
        filter = {};
        filter.acts = {"item.change", "form.sign"};
        QCOMPARE(count(filter), std::uint64_t{2});
        filter.author = "berta";
        QCOMPARE(count(filter), std::uint64_t{0});
        filter = {};
        filter.newestFirst = true;
        std::string first;
        f.trial->projection().trail(filter, [&](const TrailRow& row) { return first = row.entry.act, false; }).value();
        QCOMPARE(first, std::string("query.close"));
    }

    void aSealThatDoesNotFollowIsRefused() {
        TrialFixture f;
        fillTrial(f);
        const auto before = f.trial->heads().value()[0];
        const auto skipped = f.sealer.seal({f.acts.enrol("P-003")});
        const auto second = f.sealer.seal({f.acts.enrol("P-004")});
        QCOMPARE(f.trial->append(second.write()).error().kind, base::ErrorKind::BadInput);
        const SealWrite both[] = {skipped.write(), skipped.write()};
        QVERIFY(!f.trial->append(both).has_value()); // the second does not follow: neither is there
        QCOMPARE(f.trial->heads().value()[0].length, before.length);
        QVERIFY(!f.trial->projection().subject("P-003").value().has_value());
        const SealWrite rightOnes[] = {skipped.write(), second.write()};
        QVERIFY(f.trial->append(rightOnes).has_value());
        QCOMPARE(f.trial->heads().value()[0].length, before.length + 2);
        QVERIFY(f.compare().empty());
    }

    void aSealThatDoesNotFitItsEntriesLeavesNothing() {
        TrialFixture f;
        fillTrial(f);
        const auto before = f.trial->heads().value()[0];
        const auto right = f.sealer.seal({f.acts.enrol("P-003")});
        const auto other = f.sealer.seal({f.acts.enrol("P-004"), f.acts.enrol("P-005")});
        auto otherSeal = right.write();
        otherSeal.seal = other.write().seal; // comes when the entries are written
        QCOMPARE(f.trial->append(otherSeal).error().kind, base::ErrorKind::BadInput);
        auto otherEntries = right.write();
        otherEntries.salted = other.write().salted;
        QCOMPARE(f.trial->append(otherEntries).error().kind, base::ErrorKind::BadInput);
        QCOMPARE(f.trial->heads().value()[0].length, before.length);
        QVERIFY(!f.trial->projection().subject("P-003").value().has_value());
        QVERIFY(f.trial->append(right.write()).has_value());
        QVERIFY(f.compare().empty());
    }

    void aReaderHoldsItsSnapshot() {
        TrialFixture f;
        fillTrial(f);
        const auto reader = f.trial->openReader().value();
        const auto before = reader->projection().counts().value().seals;
        f.append({f.acts.enrol("P-003")});
        QCOMPARE(reader->projection().counts().value().seals, before);
        QCOMPARE(reader->source().manifest().value().chains[0].length, before);
        QVERIFY(reader->refresh().has_value());
        QCOMPARE(reader->projection().counts().value().seals, before + 1);
    }

    void theSourceGivesTheRecord() {
        TrialFixture f;
        fillTrial(f);
        const auto reader = f.trial->openReader().value();
        auto& source = reader->source();
        QCOMPARE(source.manifest().value().study, std::string("ST.TEST"));
        const auto seals = source.seals(f.sealer.chain()).value();
        const auto entries = source.entries(f.sealer.chain()).value();
        std::uint64_t sealCount = 0;
        std::uint64_t entryCount = 0;
        while (seals->next().value())
            ++sealCount;
        while (const auto entry = entries->next().value()) {
            QVERIFY(evidence::Entry::parse(entry->json).has_value());
            ++entryCount;
        }
        QCOMPARE(sealCount, f.sealer.length());
        QCOMPARE(entryCount, std::uint64_t{18});
        QCOMPARE(source.files().value(), std::vector<std::string>{"study/" + f.studyHash + ".xml"});
        QCOMPARE(source.file("study/" + f.studyHash + ".xml").value(), f.study);
        QCOMPARE(source.file("policy").error().kind, base::ErrorKind::BadInput);
        QVERIFY(!source.seals("no such chain").value()->next().value().has_value());
    }

    void filesAreNamedByTheirHash() {
        TrialFixture f;
        const auto wrong = f.sealer.seal({f.acts.enrol("P-001")}, {{"study/" + f.studyHash + ".xml", {'x'}}});
        QCOMPARE(f.trial->append(wrong.write()).error().kind, base::ErrorKind::BadInput);
        QVERIFY(!f.trial->projection().subject("P-001").value().has_value());
    }

    void settingsAndCreation() {
        TrialFixture f;
        QVERIFY(!f.trial->setting("origin").value().has_value());
        QVERIFY(f.trial->saveSetting("origin", base::bytesOf("example.org/log")).has_value());
        f.reopen();
        QCOMPARE(base::textOf(*f.trial->setting("origin").value()), std::string_view("example.org/log"));
        QVERIFY(!f.trial->saveSetting("store.keyslots", base::bytesOf("x")).has_value());
        const auto again = TrialFile::create(f.folder, "anna", f.sealer.key(), password());
        QCOMPARE(again.error().kind, base::ErrorKind::Refused);
        const auto nowhere = TrialFile::create(f.folder / "no" / "way", "anna", f.sealer.key(), password());
        QVERIFY(!nowhere.has_value());
        const auto none = TrialFile::open(f.folder.parent_path(), "anna", password());
        QCOMPARE(none.error().kind, base::ErrorKind::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestTrialFile)
#include "tst_trial_file.moc"

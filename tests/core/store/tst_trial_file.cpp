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

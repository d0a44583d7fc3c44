// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "access.h"
#include "connection.h"

#include "desk/disclosures.h"
#include "desk/entry_proof.h"
#include "desk/people.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "ledger/note.h"
#include "ledger/proof.h"
#include "store/trial_file.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

/// The newest entry of this act; it must be there.
store::TrailRow newest(Desk& desk, const char* act) {
    store::TrailFilter filter;
    filter.acts = {act};
    filter.newestFirst = true;
    std::optional<store::TrailRow> out;
    must(desk.projection().trail(filter, [&out](const store::TrailRow& row) {
        out = row;
        return false;
    }));
    return out.value();
}

evidence::EntryAt placeOf(const store::TrailRow& row) { return {row.chain, row.seal, row.entryIndex}; }

/// As somebody with the database key would; nobody else has the trial open.
void alter(WorkTrial& trial, const char* sql) {
    const auto key = must(store::databaseKeyOf(trial.folder(), "root", kWord()));
    const auto db =
        must(store::Connection::open(trial.folder() / "trial.db", key, {store::OpenMode::ReadWrite, {}, {}}));
    must(db->execute(sql));
}

/// The seal's text with a signature of the key that the person has now.
void signAnew(WorkTrial& trial, const std::string& note, const std::string& name) {
    const auto opened = must(store::TrialFile::open(trial.folder(), "nora", kWord()));
    const auto text = must(ledger::SignedNote::parse(note)).text;
    const ledger::NoteSigner signer(name, opened.unlocked.signingKey.clone());
    const auto forged = ledger::SignedNote{text, {signer.sign(text)}}.encode();
    const std::string sql =
        "DROP TRIGGER seal_is_not_changed; UPDATE seal SET note = '" + forged + "' WHERE note = '" + note + "';";
    alter(trial, sql.c_str());
}

EntryProof proofOf(Desk& desk, const char* act) { return must(desk.proofs().prove(placeOf(newest(desk, act)))); }

} // namespace

/// The proof of an entry: every link recomputed, the bounds of its time, and a file that a stranger checks.
class TestEntryProof : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;

private Q_SLOTS:
    void eachLinkIsRecomputed() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("root");
        const auto before = proofOf(desk, "item.set");
        QVERIFY(before.holds());
        QCOMPARE(before.inLedger.state, ProofState::NotYet);
        QCOMPARE(before.witnesses, ProofState::NotYet);
        QVERIFY(before.tlogProof.empty() && !before.notAfter && !before.times.ledger);

        must(desk.publish());
        const auto row = newest(desk, "item.set");
        const auto proof = must(desk.proofs().prove(placeOf(row)));
        QVERIFY(proof.holds());
        QCOMPARE(proof.inSeal.state, ProofState::Holds);
        QVERIFY(proof.entries > 2 && !proof.inSeal.steps.empty());
        QCOMPARE(proof.inSeal.steps.back().node, proof.inSeal.root);
        QCOMPARE(proof.json, row.entry.encode());
        const auto salt = must(base::exactly<evidence::kSaltBytes>(base::parseBase64(proof.saltBase64)));
        QCOMPARE(proof.inSeal.leaf, evidence::entryLeafHash(salt, proof.json));
        QCOMPARE(proof.signature, ProofState::Holds);
        QCOMPARE(proof.row.author, std::string("nora"));
        QCOMPARE(proof.inLedger.state, ProofState::Holds);
        QCOMPARE(proof.inLedger.index, row.ledgerIndex.value());
        QCOMPARE(proof.inLedger.steps.back().node, proof.inLedger.root);
        QCOMPARE(proof.witnesses, ProofState::Holds);
        QVERIFY(proof.ownKeysOnly); // nobody outside vouches for a trial that is alone
        QCOMPARE(proof.parties, 1U);
        QCOMPARE(proof.signers.size(), std::size_t{4}); // the log's two keys and the witness's two
        QVERIFY(proof.signers[0].isLog && proof.signers[1].isLog && proof.signers[3].own && proof.signers[3].time);
        const auto tlog = must(ledger::TlogProof::parse(proof.tlogProof));
        const auto policy = must(ledger::Policy::parse(
            base::textOf(must(evidence::openBundle(written(desk, placeOf(row))))->file("policy").value())));
        QVERIFY(must(ledger::checkProof(tlog, ledger::leafHash(proof.sealHash), policy)).quorumMet);
        QVERIFY(!ledger::checkProof(tlog, ledger::leafHash(proof.inSeal.leaf), policy).has_value());
    }

    /// Every entry of every seal, whatever the sizes of the trees.
    void everyEntryOfATrialIsProved() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("root");
        must(desk.publish());
        std::vector<evidence::EntryAt> all;
        must(desk.projection().trail({}, [&all](const store::TrailRow& row) {
            all.push_back(placeOf(row));
            return true;
        }));
        QVERIFY(all.size() > 10);
        for (const auto& at : all) {
            const auto proof = must(desk.proofs().prove(at));
            QVERIFY(proof.holds());
            const auto end = [](const ProofPath& path) {
                return path.steps.empty() ? path.leaf : path.steps.back().node;
            };
            QCOMPARE(end(proof.inSeal), proof.inSeal.root);
            QCOMPARE(end(proof.inLedger), proof.inLedger.root);
        }
    }

    void anEntryLiesBetweenTwoCheckpoints() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        must(trial.as("root").publish());
        const auto first = trial.clock->now();
        QVERIFY(!proofOf(trial.as("root"), "item.set").notBefore); // made before anything was on the ledger
        Desk& desk = trial.as("nora");
        must(desk.record(kVitals, {value("I.KG", "71", "read again")}));
        const auto entered = trial.clock->now();
        trial.clock->advanceMs(7'200'000);
        must(desk.publish());
        const auto second = trial.clock->now();
        trial.clock->advanceMs(60'000);
        must(desk.record(kVitals, {value("I.KG", "72", "read again")}));
        trial.clock->advanceMs(60'000);
        must(desk.publish()); // a later checkpoint holds it too, but says less

        const auto rows = must(desk.projection().history({"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"}));
        const auto proof = must(desk.proofs().prove(placeOf(rows.at(1))));
        QCOMPARE(proof.notBefore.value().time, first);
        QCOMPARE(proof.notAfter.value().time, second);
        QCOMPARE(proof.times.entered, entered);
        QCOMPARE(proof.times.zoneMinutes, 60);
        QCOMPARE(proof.times.ledger.value(), second);
        QCOMPARE(proof.times.entryToLedgerMs.value(), std::int64_t{7'200'000});
    }

    /// Four moments: the day of the visit, the writer's clock, the clock of the session, the ledger.
    void aTurnedClockShowsBesideTheSessionsOwn() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("nora");
        must(desk.beginSession());
        must(desk.forms().schedule("P-1", "SE.V1", "", "2026-10-30", "as agreed"));
        trial.clock->advanceMs(1000);
        const auto real = trial.clock->now();
        trial.clock->setNow({real.msSinceEpoch - 86'400'000});
        must(desk.record(kVitals, {value("I.KG", "73", "read again")}));
        const auto proof = proofOf(desk, "item.change");
        QCOMPARE(proof.times.sealed.value(), real);
        QCOMPARE(real.msSinceEpoch - proof.times.entered.msSinceEpoch, std::int64_t{86'400'000});
        QCOMPARE(proof.times.observed, std::string("2026-10-30"));
        QVERIFY(proof.times.observedItem.empty());
        QCOMPARE(proof.times.daysToEntry.value(), std::int64_t{1}); // entered on 31 October by the turned clock
    }

    void anAlteredEntryFailsAtItsLeafOnly() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        evidence::EntryAt altered, beside;
        {
            Desk& desk = trial.as("root");
            must(desk.publish());
            const auto rows = must(desk.projection().history({"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"}));
            altered = beside = placeOf(rows.front());
            beside.entry = altered.entry == 0 ? 1 : altered.entry - 1;
        }
        trial.close();
        alter(trial, "DROP TRIGGER entry_is_only_erased; UPDATE entry SET json = replace(json, '\"value\":\"70\"', "
                     "'\"value\":\"79\"');");
        Desk& desk = trial.as("root");
        const auto proof = must(desk.proofs().prove(altered));
        QVERIFY(!proof.holds());
        QCOMPARE(proof.inSeal.state, ProofState::Fails);
        QVERIFY(!proof.inSeal.trouble.empty());
        QVERIFY(proof.inSeal.steps.back().node != proof.inSeal.root);
        QCOMPARE(proof.signature, ProofState::Holds);
        QCOMPARE(proof.inLedger.state, ProofState::Holds);
        QVERIFY(must(desk.proofs().prove(beside)).holds());
    }

    void theEntryAloneIsAFileThatVerifies() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("nora");
        const auto at = placeOf(newest(desk, "item.set"));
        DisclosureOrder order;
        order.entry = at;
        REFUSED(desk.disclosures().prepare(order)); // not on the ledger yet
        must(desk.publish());
        const auto bundle = must(evidence::openBundle(written(desk, at)));
        const auto verdict = must(evidence::verify(*bundle, {}, m_quiet));
        for (const auto& finding : verdict.findings)
            qWarning("%s: %s", finding.code.c_str(), finding.what.c_str());
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(!must(bundle->manifest()).complete);
        const auto cursor = must(bundle->entries(at.chain));
        std::vector<std::string> shown;
        for (auto record = must(cursor->next()); record; record = must(cursor->next()))
            if (record->withheld.empty())
                shown.push_back(record->json);
        const auto isItem = [](const std::string& json) { return json.starts_with("{\"act\":\"item."); };
        QCOMPARE(std::count_if(shown.begin(), shown.end(), isItem), std::ptrdiff_t{1});
        QVERIFY(std::find(shown.begin(), shown.end(), must(desk.proofs().prove(at)).json) != shown.end());
        const auto noted = newest(desk, "data.export");
        QCOMPARE(*noted.entry.data.find("purpose")->asString(), std::string("proof of an entry"));
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
        REFUSED(trial.as("tom").disclosures().prepare(order));
    }

    /// A seal proves itself by the key that its author had then: signed with a key of before or after, it proves
    /// nothing.
    void onlyTheKeyOfThatMomentCounts() {
        WorkTrial trial; // each person has exchanged the first key at the first log-in
        trial.enterForm(kVitals);
        Desk& desk = trial.as("root");
        const auto person = [](Desk& at, const char* id) {
            return *must(at.projection().persons(at.info().chain)).find(id);
        };
        const auto fingerprint = [](const std::string& key) {
            return must(ledger::VerifierKey::parse(key)).fingerprint();
        };
        const auto row = newest(desk, "item.set");
        QCOMPARE(row.author, std::string("nora"));
        must(trial.as("nora").people().renewKey(kWord()));
        Desk& after = trial.as("root");
        const auto nora = person(after, "nora");
        QCOMPARE(nora.earlierKeys.size(), std::size_t(2));
        const auto& chain = row.chain;
        const auto old = must(after.proofs().prove(placeOf(row)));
        QCOMPARE(old.signature, ProofState::Holds);
        QCOMPARE(old.keyFingerprint, fingerprint(nora.earlierKeys[1].key));
        const auto exchange = must(after.proofs().prove({chain, nora.earlierKeys[1].until, 0}));
        QCOMPARE(exchange.signature, ProofState::Holds); // with the key that it replaces
        QCOMPARE(exchange.keyFingerprint, fingerprint(nora.earlierKeys[1].key));
        const auto note = must(after.projection().sealNote(chain, row.seal)).value();
        trial.close();
        signAnew(trial, note, chain + "/nora");
        const auto forged = must(trial.as("root").proofs().prove(placeOf(row)));
        QCOMPARE(forged.signature, ProofState::Fails);
        QVERIFY2(forged.signatureTrouble.find("the key that nora had by then") != std::string::npos,
                 forged.signatureTrouble.c_str());
    }

    void whatIsNotThereIsSaid() {
        WorkTrial trial;
        Desk& desk = trial.as("root");
        const auto chain = desk.info().chain;
        for (const auto& at : {evidence::EntryAt{chain, 9999, 0}, {chain, 0, 77}, {std::string(32, '0'), 0, 0}}) {
            const auto proof = desk.proofs().prove(at);
            QVERIFY(!proof.has_value());
            QCOMPARE(proof.error().kind, base::ErrorKind::BadInput);
        }
    }

private:
    std::string written(Desk& desk, const evidence::EntryAt& at) {
        const auto file = m_dir.filePath(QStringLiteral("proof.evidence.zip")).toStdString();
        DisclosureOrder order;
        order.entry = at;
        must(desk.disclosures().note(must(must(desk.disclosures().prepare(order))->write(file, m_quiet))));
        return file;
    }
};

QTEST_GUILESS_MAIN(TestEntryProof)
#include "tst_entry_proof.moc"

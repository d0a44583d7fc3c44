// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include "unguarded.h"

#include "evidence/verifier.h"
#include "ledger/folder_ledger.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace {

evidence::Verdict verdictOf(TrialFixture& f) {
    base::NoProgress progress;
    const auto reader = must(f.trial->openReader());
    return must(evidence::verify(reader->source(), {}, progress));
}

/// Somebody with the key.
void forge(TrialFixture& f, const std::string& change) {
    f.close();
    must(markAsSandbox(f.folder));
    auto db = must(Connection::open(f.folder / "trial.db", f.databaseKey, {OpenMode::ReadWrite, {}, {}}));
    must(changeUnguarded(*db, [&] { return db->execute(change.c_str()); }));
    db.reset();
    f.reopen();
}

bool hasCode(const evidence::Verdict& verdict, std::initializer_list<std::string_view> codes) {
    return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const auto& finding) {
        return std::find(codes.begin(), codes.end(), finding.code) != codes.end();
    });
}

/// As the fixture's seals, with signatures that cover what they should: the verifier finds nothing.
void fillHonestly(TrialFixture& f) {
    auto& a = f.acts;
    f.append({Acts::role("anna", {"admin", "coordinator", "investigator"})});
    f.sealer.role = "coordinator";
    f.append({a.enrol("P-001"), a.enrol("P-002")});
    f.append(
        {a.set(item("P-001", "F.BP", "SYS"), "120", "U.MMHG"), a.set(item("P-001", "F.BP", "NOTE"), std::nullopt)});
    f.append({a.set(item("P-002", "F.DM", "SEX"), "F")});
    f.append({a.change(item("P-001", "F.BP", "SYS"), "120", "121")});
    f.append({a.onForm("form.complete", form("P-001", "F.BP"))});
}

} // namespace

/// The trial as the verifier reads it: intact as saved; every forgery with the right key is found in its place.
class TestTrialSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedIsIntact() {
        TrialFixture f;
        fillHonestly(f);
        const auto verdict = verdictOf(f);
        for (const auto& finding : verdict.findings)
            qWarning("%s: %s", finding.code.c_str(), finding.what.c_str());
        QCOMPARE(verdict.kind, evidence::VerdictKind::Intact);
        QCOMPARE(verdict.counts.seals, f.sealer.length());
        QCOMPARE(verdict.counts.entries, std::uint64_t{11});
    }

    void forgeriesAreFound_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArrayList>("codes");
        const auto row = [](const char* sql, const QByteArrayList& codes) {
            QTest::newRow(sql) << QByteArray(sql) << codes;
        };
        row("UPDATE entry SET json = replace(json, '\"value\":\"121\"', '\"value\":\"119\"')", {"entry-root"});
        row("UPDATE entry SET json = replace(json, 'P-001', 'P-002') WHERE id = (3 << 20)", {"entry-root"});
        row("UPDATE entry SET salt = zeroblob(32) WHERE id = (3 << 20)", {"entry-root"});
        row("UPDATE entry SET salt = zeroblob(31) WHERE id = (3 << 20)", {"entry-root"});
        row("DELETE FROM entry WHERE id = (3 << 20)", {"entry-missing", "entry-count"});
        row("DELETE FROM entry WHERE id = (3 << 20) + 1", {"entry-missing", "entry-count"});
        row("INSERT INTO entry SELECT id + 5, leaf, salt, json FROM entry WHERE id = (3 << 20)",
            {"entry-count", "entry-root", "entry-missing"});
        row("UPDATE seal SET note = replace(note, 'anna', 'otto') WHERE id = 3", {"seal-signature", "author-unknown"});
        row("UPDATE seal SET note = replace(note, '+01:00', '+02:00') WHERE id = 3", {"seal-signature"});
        row("UPDATE seal SET note = 'x' WHERE id = 3", {"seal-malformed"});
        row("DELETE FROM seal WHERE id = 3", {"seal-missing", "seal-order"});
        row("UPDATE seal SET id = 99 WHERE id = 3; UPDATE seal SET id = 3 WHERE id = 4; UPDATE seal SET id = 4 WHERE "
            "id = 99",
            {"seal-order"});
    }
    void forgeriesAreFound() {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArrayList, codes);
        TrialFixture f;
        fillHonestly(f);
        forge(f, sql.toStdString());
        const auto verdict = verdictOf(f);
        QCOMPARE(verdict.kind, evidence::VerdictKind::Altered);
        const bool found = std::any_of(codes.begin(), codes.end(),
                                       [&](const auto& code) { return hasCode(verdict, {code.toStdString()}); });
        QVERIFY2(found, verdict.findings.front().code.c_str());
    }

    void aForgedValueIsNamedInItsPlace() {
        TrialFixture f;
        fillHonestly(f);
        forge(f, "UPDATE entry SET json = replace(json, '\"value\":\"121\"', '\"value\":\"119\"')");
        const auto verdict = verdictOf(f);
        const bool named = std::any_of(verdict.findings.begin(), verdict.findings.end(), [](const auto& finding) {
            return finding.place == item("P-001", "F.BP", "SYS") && finding.seal == 5u;
        });
        QVERIFY(named);
        QVERIFY(!f.compare().empty()); // and the page still shows what was sealed: that differs too
    }

    /// Published to a folder ledger: indexes, tiles and checkpoints come back as the verifier wants them.
    void publishedProofsAreThere() {
        TrialFixture f;
        fillHonestly(f);
        auto ledgerFolder = must(ledger::FolderLedger::open(f.folder / "ledger"));
        const std::string origin = "example.org/test";
        ledger::MemberKeys keys;
        keys.logSigners.emplace_back(origin, ledger::KeyType::Ed25519,
                                     crypto::SigningKey::make(crypto::Algorithm::Ed25519));
        ledger::Policy policy;
        policy.logs.push_back({keys.logSigners[0].verifierKey(), ""});
        policy.quorum = "none";
        must(f.trial->saveSetting("policy", base::bytesOf(policy.encode())));
        publish(f, *ledgerFolder, origin, policy, keys);
        f.append({f.acts.enrol("P-003")});
        QCOMPARE(must(f.trial->notLogged(f.sealer.chain())).size(), std::size_t{1});
        publish(f, *ledgerFolder, origin, policy, keys);
        QVERIFY(must(f.trial->notLogged(f.sealer.chain())).empty());
        f.append({f.acts.enrol("P-004")});
        QCOMPARE(must(f.trial->projection().counts()).notLogged, std::uint64_t{1});
        const auto verdict = verdictOf(f);
        for (const auto& finding : verdict.findings)
            qWarning("%s: %s", finding.code.c_str(), finding.what.c_str());
        QCOMPARE(verdict.kind, evidence::VerdictKind::Intact);
        QCOMPARE(verdict.counts.logged, f.sealer.length() - 1);
        const auto reader = must(f.trial->openReader());
        const auto files = must(reader->source().files());
        for (const char* name : {"policy", "ledger/checkpoint", "ledger/checkpoints.jsonl"})
            QVERIFY2(std::find(files.begin(), files.end(), name) != files.end(), name);
        for (const auto& name : files)
            QVERIFY2(must(reader->source().file(name)).size() > 0, name.c_str());
        forge(f, "UPDATE seal_ledger SET ledger_index = ledger_index + 1 WHERE seal = 2");
        QVERIFY(hasCode(verdictOf(f), {"ledger-inclusion", "ledger-order"}));
    }

    /// Anchors come back as the files of a bundle, also one whose checkpoint is not there: that is for a verifier to
    /// find.
    void anchorsAreFiles() {
        TrialFixture f;
        fillHonestly(f);
        crypto::Digest root{};
        root[0] = 0xab;
        const std::string name = "anchors/ab" + std::string(62, '0');
        const auto record = [&](const char* kind, std::uint64_t number, const char* bytes, bool open) {
            const auto view = base::bytesOf(bytes);
            return AnchorRecord{3, root, kind, number, {view.begin(), view.end()}, {int(number)}, "http://a/", open};
        };
        auto& table = f.trial->anchors();
        must(table.save(std::vector{record("tsr", 1, "one", false), record("tsr", 2, "two", true),
                                    record("ots", 1, "promised", true)}));
        must(table.save(std::vector{record("ots", 1, "proof", false)})); // takes the place
        must(table.saveBlockHeaders(base::bytesOf("headers")));
        QVERIFY(!table.save(std::vector{record("tsr", 10, "x", false)}));
        QVERIFY(!table.save(std::vector{record("pdf", 1, "x", false)}));
        QCOMPARE(must(table.count()), std::uint64_t(3));
        QCOMPARE(must(table.open()).size(), std::size_t(1));
        QCOMPARE(must(table.newest(1)).at(0).number, std::uint64_t(2));
        QCOMPARE(must(table.of(root)).size(), std::size_t(3));
        QVERIFY(must(table.of({})).empty());

        const auto reader = must(f.trial->openReader());
        const auto files = must(reader->source().files());
        const std::vector<std::pair<std::string, std::string>> wanted = {
            {name + ".tsr", "one"}, {name + "-2.tsr", "two"}, {name + ".ots", "proof"}, {"anchors/headers", "headers"}};
        for (const auto& [file, content] : wanted) {
            QVERIFY2(std::find(files.begin(), files.end(), file) != files.end(), file.c_str());
            QCOMPARE(std::string(base::textOf(must(reader->source().file(file)))), content);
        }
        for (const auto* other : {"-3.tsr", "-2.ots", ".pdf", "-1.tsr"})
            QVERIFY(!reader->source().file(name + other));
        QVERIFY(!must(reader->anchors().newest(9)).empty());
        QVERIFY(!reader->anchors().save(std::vector{record("ots", 1, "no", false)})); // a reader only reads
        f.reopen();
        QCOMPARE(must(f.trial->anchors().count()), std::uint64_t(3));
    }

private:
    static void publish(TrialFixture& f, ledger::LedgerPort& to, const std::string& origin,
                        const ledger::Policy& policy, const ledger::MemberKeys& keys) {
        std::vector<evidence::Digest> hashes;
        std::vector<std::uint64_t> seqs;
        for (const auto& [seq, hash] : must(f.trial->notLogged(f.sealer.chain()))) {
            seqs.push_back(seq);
            hashes.push_back(hash);
        }
        const auto published =
            must(ledger::publish(to, origin, policy, keys, hashes, must(f.trial->checkpointNote()), 1'795'340'600));
        std::map<std::uint64_t, std::uint64_t> indexes;
        for (std::size_t i = 0; i < seqs.size(); ++i)
            indexes[seqs[i]] = published.indexes[i];
        const auto checkpoint = must(ledger::SignedCheckpoint::parse(published.checkpointNote)).checkpoint;
        std::map<std::string, base::Bytes> tiles;
        for (const auto& name : ledger::tilesOf(checkpoint.size))
            tiles[name.path()] = must(to.get(name.path()));
        must(f.trial->saveLedgerProofs(f.sealer.chain(), indexes, published.checkpointNote, tiles));
    }
};

QTEST_APPLESS_MAIN(TestTrialSource)
#include "tst_trial_source.moc"

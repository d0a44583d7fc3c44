// SPDX-License-Identifier: GPL-3.0-or-later
#include "locked_trial.h"

#include "desk/disclosures.h"
#include "desk/drafts.h"
#include "evidence/bundle.h"
#include "evidence/csv.h"
#include "evidence/dataset_check.h"

#include "base/file.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kHostile = "=1+1, \"x\"\nzwei";

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// RFC 6962 section 2.1, as it stands there.
QByteArray rootOf(const QList<QByteArray>& leaves) {
    if (leaves.size() == 1)
        return hashOf(QByteArray(1, '\0') + leaves[0]);
    qsizetype k = 1;
    while (2 * k < leaves.size())
        k *= 2;
    return hashOf(QByteArray(1, '\1') + rootOf(leaves.first(k)) + rootOf(leaves.sliced(k)));
}

/// The root over the values in force, from the sealed entries alone and with nothing of ours but the reader of entries.
QByteArray rootOfEntries(Desk& desk) {
    std::map<std::vector<std::string>, QByteArray> values;
    must(desk.projection().trail({}, [&](const store::TrailRow& row) {
        if (row.entry.act != "item.set" && row.entry.act != "item.change")
            return true;
        const auto& p = row.entry.place;
        QJsonObject json;
        const auto add = [&json](const char* key, const std::string& text) {
            if (!text.empty())
                json[QLatin1String(key)] = QString::fromStdString(text);
        };
        add("subject", p.subject), add("event", p.event), add("eventRepeat", p.eventRepeat), add("form", p.form);
        add("formRepeat", p.formRepeat), add("group", p.group), add("groupRepeat", p.groupRepeat), add("item", p.item);
        add("unit", row.entry.unit);
        if (const auto* flavour = row.entry.data.find("null"))
            add("null", *flavour->asString());
        json[QLatin1String("value")] =
            row.entry.value ? QJsonValue(QString::fromStdString(*row.entry.value)) : QJsonValue(QJsonValue::Null);
        values[{p.form, p.subject, p.event, p.eventRepeat, p.formRepeat, p.group, p.groupRepeat, p.item}] =
            QJsonDocument(json).toJson(QJsonDocument::Compact);
        return true;
    }));
    QList<QByteArray> leaves;
    for (const auto& [place, json] : values)
        leaves.append(json);
    return rootOf(leaves).toHex();
}

QByteArray hex(const evidence::Digest& digest) { return QByteArray::fromStdString(base::encodeHex(digest)); }

std::string textOf(const fs::path& file) { return std::string(base::textOf(must(base::loadFile(file)))); }
void save(const fs::path& file, const std::string& text) { must(base::saveFileDurably(file, base::bytesOf(text))); }

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    if (at == std::string::npos)
        qFatal("nothing to replace: %s", std::string(from).c_str());
    return text.replace(at, from.size(), to);
}

/// The hashes of an altered dataset made right again, as whoever alters it would.
void fixHashes(const fs::path& folder) {
    auto list = must(evidence::DatasetManifest::parse(textOf(folder / "dataset.json")));
    for (auto& file : list.files) {
        const auto text = textOf(folder / file.name);
        file.bytes = text.size();
        file.hash = crypto::sha256(base::bytesOf(text));
    }
    save(folder / "dataset.json", list.encode());
}

} // namespace

/// A database is locked under one root; an export carries it, and a stranger finds what differs.
class TestDatabaseLocks : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;
    std::unique_ptr<WorkTrial> m_trial; ///< locked, published, exported to "locked" and "trial.evidence.zip"

    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }
    [[nodiscard]] fs::path copyOf(const char* name) const {
        const auto copy = path("copy");
        fs::remove_all(copy);
        fs::copy(path(name), copy, fs::copy_options::recursive);
        return copy;
    }
    [[nodiscard]] evidence::DatasetVerdict check(const fs::path& dataset, const char* bundle = nullptr) {
        const auto source = bundle ? must(evidence::openBundle(path(bundle))) : nullptr;
        return must(evidence::checkDataset(dataset, source.get(), {}, m_quiet));
    }
    static const evidence::Finding* findingOf(const evidence::DatasetVerdict& judged, std::string_view code) {
        for (const auto& finding : judged.verdict.findings)
            if (finding.code == code)
                return &finding;
        return nullptr;
    }
    void writeEvidence(Desk& desk, const char* name) {
        must(must(desk.disclosures().prepare({}))->write(path(name), m_quiet));
    }
    [[nodiscard]] fs::path tableOf(const fs::path& folder) const { return folder / "00001-F_VS.csv"; }

private Q_SLOTS:
    void initTestCase() {
        m_trial = std::make_unique<WorkTrial>();
        for (const auto& form : {kVitals, kSecond, kWeek})
            m_trial->enterForm(form);
        Desk& nora = m_trial->as("nora");
        must(nora.forms().act({"form.reopen", kVitals, "a note", {}}));
        ItemDraft blank = value("I.PREG", "", "not asked");
        blank.value.reset();
        blank.nullFlavour = "not-done";
        must(nora.record(kVitals, {value("I.NOTE", kHostile), blank}));
        must(nora.forms().act({"form.complete", kVitals, "", {}}));
    }

    void whatStandsInTheWayIsNamed() {
        Desk& nora = m_trial->as("nora");
        must(nora.forms().act({"form.reopen", kWeek, "to look again", {}}));
        must(nora.drafts().save(kWeek, {value("I.KG", "71")}));
        must(m_trial->as("tom").queries().open(
            {{"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"}, "Sure?", {}, {}}));
        Desk& marta = m_trial->as("marta");
        const auto preview = look(marta);
        std::map<LockStop, std::uint64_t> counts;
        for (const auto& one : preview.stops)
            counts[one.stop] = one.count;
        const std::map<LockStop, std::uint64_t> wanted{{LockStop::OpenQueries, 1}, {LockStop::NotComplete, 1},
                                                       {LockStop::NotSigned, 2},   {LockStop::NotLocked, 2},
                                                       {LockStop::NotVerified, 3}, {LockStop::UnsealedDrafts, 1}};
        QVERIFY(counts == wanted);
        QVERIFY(preview.blocked());
        QCOMPARE(preview.stops[0].first.item, std::string("I.KG"));
        QCOMPARE(preview.stops[1].first.subject, std::string("P-2"));
        REFUSED(marta.databaseLocks().lock(preview, "whatever", kWord()));
        must(marta.queries().close(1, "never mind"));
        Desk& again = m_trial->as("nora");
        must(again.forms().act({"form.complete", kWeek, "", {}}));
        must(again.drafts().drop(kWeek));
    }

    void onlyADataManagerLocks() {
        for (const char* id : {"root", "nora", "elias", "tom"}) {
            Desk& desk = m_trial->as(id);
            QVERIFY(!desk.databaseLocks().mayLock());
            const auto before = m_trial->refusals().size();
            REFUSED(desk.databaseLocks().prepare());
            REFUSED(desk.databaseLocks().unlock("because", kWord()));
            QCOMPARE(m_trial->refusals().size(), before + 2);
        }
    }

    void theLockIsARootOverEveryValue() {
        Desk& desk = m_trial->as("marta");
        const auto preview = look(desk);
        auto& locks = desk.databaseLocks();
        const auto refused = m_trial->refusals().size();
        QCOMPARE(locks.lock(preview, "", kWord()).error().kind, base::ErrorKind::BadInput);
        REFUSED(locks.lock(preview, "r", crypto::SecretBytes(std::string_view("wrong-password-7"))));
        QCOMPARE(m_trial->refusals().size(), refused + 1);
        const auto receipt = must(locks.lock(preview, "No monitor", kWord())); // a log-in is no change of data
        QVERIFY(locks.state().has_value());
        QCOMPARE(hex(locks.state()->lock.root), rootOfEntries(desk));
        QCOMPARE(locks.state()->lock.values, std::uint64_t{16}); // five fields of three forms and a note
        QCOMPARE(locks.state()->lock.participants, std::uint64_t{2});
        QCOMPARE(locks.state()->lock.forms, std::uint64_t{3});
        QCOMPARE(locks.state()->seal, receipt.seal);
        QCOMPARE(locks.prepare().error().kind, base::ErrorKind::BadInput);
        QVERIFY(m_trial->verify().kind == evidence::VerdictKind::Intact);
        const auto rows = must(desk.projection().databaseLocks());
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].role, std::string("data-manager"));
        QCOMPARE(rows[0].entry.reason, std::string("No monitor"));
    }

    void aLockedTrialTakesNoData() {
        Desk& nora = m_trial->as("nora");
        const std::string day = "2026-11-05";
        const auto before = m_trial->refusals();
        REFUSED(nora.record(kVitals, {value("I.KG", "71", "typo")}));
        REFUSED(nora.check(kVitals, {value("I.KG", "71", "typo")})); // only looks: seals nothing
        REFUSED(nora.enter({{1, kLab, value("I.HB", "14")}}, m_quiet));
        REFUSED(nora.enrol("P-3"));
        REFUSED(nora.forms().act({"form.reopen", kVitals, "typo", {}}));
        REFUSED(nora.forms().requestUnlock(kVitals, "typo"));
        REFUSED(nora.forms().schedule("P-1", "SE.V2", "", day, ""));
        QVERIFY(must(nora.forms().whyNot({"form.reopen", kVitals, "typo", {}})).find("database is locked") !=
                std::string::npos);
        const auto after = m_trial->refusals();
        QVERIFY((std::vector(after.begin() + static_cast<std::ptrdiff_t>(before.size()), after.end()) ==
                 std::vector<std::string>{"item.set", "item.set", "subject.enrol", "form.reopen", "form.reopen",
                                          "event.schedule"}));
        REFUSED(m_trial->as("elias").forms().sign({kVitals}, "I reviewed", kWord()));
        REFUSED(m_trial->as("tom").forms().act({"form.verify", kVitals, "", {}}));
        Desk& marta = m_trial->as("marta"); // the lock is there when the trial is opened again
        REFUSED(marta.forms().act({"form.lock", kVitals, "", {}}));
        QCOMPARE(hex(marta.databaseLocks().state()->lock.root), rootOfEntries(marta));
    }

    void anExportProvesItself() {
        Desk& desk = m_trial->as("marta");
        const auto early = exportTo(desk, path("early"));
        QVERIFY(early.lock && !early.proved);
        const auto unproved = check(path("early"));
        QCOMPARE(unproved.verdict.findings[0].code, std::string("dataset-lock"));
        writeEvidence(desk, "early.evidence.zip");
        QVERIFY(check(path("early"), "early.evidence.zip").verdict.kind == evidence::VerdictKind::Intact);

        must(desk.publish());
        const auto done = exportTo(desk, path("locked"));
        must(desk.exports().note(done));
        writeEvidence(desk, "trial.evidence.zip");
        QVERIFY(done.proved);
        QCOMPARE(done.values, std::uint64_t{16});
        for (const char* bundle : {static_cast<const char*>(nullptr), "trial.evidence.zip"}) {
            const auto judged = check(path("locked"), bundle);
            QVERIFY2(judged.verdict.kind == evidence::VerdictKind::Intact, judged.encodeJson().c_str());
            QVERIFY(judged.root == done.lock->lock.root);
            QCOMPARE(judged.lock->author, std::string("marta"));
            QCOMPARE(judged.lock->at.seal, done.lock->seal);
        }
        exportTo(desk, path("locked.zip"));
        QVERIFY(check(path("locked.zip")).verdict.kind == evidence::VerdictKind::Intact);
        QCOMPARE(desk.exports().prepare("sas").error().kind, base::ErrorKind::BadInput);
        const auto taken = must(desk.exports().prepare("csv"))->write(path("locked"), m_quiet);
        QCOMPARE(taken.error().kind, base::ErrorKind::BadInput);
        QVERIFY(textOf(tableOf(path("locked"))).find("\"'=1+1, \"\"x\"\"\nzwei\"") != std::string::npos);
        REFUSED(m_trial->as("tom").exports().prepare("csv"));
        writeEvidence(m_trial->as("marta"), "trial.evidence.zip");
    }

    /// What was changed, and the finding that says so: code, a part of its sentence, participant and item of its place,
    /// what the whole evidence says was there.
    void whatDiffersIsFoundInItsPlace_data() {
        QTest::addColumn<QByteArrayList>("change"); // from, to, from, to …
        QTest::addColumn<QByteArrayList>("finding");
        const QByteArray one = "P-2,SE.V1,,F.VS,,IG.VS,,F,,N,,70,,175,,22.9,,,\r\n",
                         two = "P-2,SE.V2,,F.VS,,IG.VS,,F,,N,,70,,175,,22.9,,,\r\n";
        QTest::newRow("value") << QByteArrayList{"P-2,SE.V1,,F.VS,,IG.VS,,F,,N,,70,",
                                                 "P-2,SE.V1,,F.VS,,IG.VS,,F,,N,,71,"}
                               << QByteArrayList{"dataset-value", "00001-F_VS.csv, line 4", "P-2", "I.KG", "\"70\""};
        QTest::newRow("blank instead") << QByteArrayList{"F,,N,,70,,", "F,,N,,,blank,"}
                                       << QByteArrayList{"dataset-value", "line 4", "P-2", "I.KG", "\"70\""};
        QTest::newRow("why it is blank") << QByteArrayList{"not-done", "unknown"}
                                         << QByteArrayList{"dataset-value", "line 2", "P-1", "I.PREG",
                                                           "a blank (not-done)"};
        QTest::newRow("value removed") << QByteArrayList{"F,,N,,70,,", "F,,N,,,,"}
                                       << QByteArrayList{"dataset-value", "missing", "P-2", "I.KG", "\"70\""};
        QTest::newRow("value added") << QByteArrayList{"22.9,,,\r\n", "22.9,,new,\r\n"}
                                     << QByteArrayList{"dataset-value", "line 4", "P-2", "I.NOTE", "nothing"};
        QTest::newRow("row dropped") << QByteArrayList{one, ""}
                                     << QByteArrayList{"dataset-value", "missing", "P-2", "", ""};
        QTest::newRow("row doubled") << QByteArrayList{two, two + two}
                                     << QByteArrayList{"dataset-order", "line 6", "P-2", "I.BMI", ""};
        QTest::newRow("rows swapped") << QByteArrayList{one + two, two + one}
                                      << QByteArrayList{"dataset-order", "line 5", "P-2", "I.BMI", ""};
        QTest::newRow("values swapped") << QByteArrayList{"SE.V1,,F.VS,,IG.VS,,F,,N,,70,,175",
                                                          "SE.V1,,F.VS,,IG.VS,,F,,N,,175,,70"}
                                        << QByteArrayList{"dataset-value", "line 4", "P-2", "I.KG", ""};
        QTest::newRow("another participant's") << QByteArrayList{two, QByteArray(two).replace("P-2", "P-3")}
                                               << QByteArrayList{"dataset-value", "line 5", "P-3", "I.SEX", "nothing"};
        QTest::newRow("another visit's") << QByteArrayList{two, QByteArray(two).replace("SE.V2", "SE.UNS")}
                                         << QByteArrayList{"dataset-value", "line 5", "P-2", "", ""};
        QTest::newRow("no CSV of ours") << QByteArrayList{",IG.VS,,F,,N", ",\"IG.VS\",,F,,N"}
                                        << QByteArrayList{"dataset-file", "line 4", "", "", ""};
        QTest::newRow("columns swapped") << QByteArrayList{"I.KG,I.KG.null,I.CM,I.CM.null",
                                                           "I.CM,I.CM.null,I.KG,I.KG.null"}
                                         << QByteArrayList{"dataset-file", "line 1", "", "", ""};
    }
    void whatDiffersIsFoundInItsPlace() {
        QFETCH(QByteArrayList, change);
        QFETCH(QByteArrayList, finding);
        const auto copy = copyOf("locked");
        save(tableOf(copy), replaced(textOf(tableOf(copy)), change[0].toStdString(), change[1].toStdString()));
        fixHashes(copy);
        for (const bool whole : {false, true}) {
            const auto judged = check(copy, whole ? "trial.evidence.zip" : nullptr);
            QVERIFY(judged.verdict.kind == evidence::VerdictKind::Altered);
            QVERIFY(findingOf(judged, "dataset-root"));
            const auto fits = [&](const evidence::Finding& one) {
                const bool blind = !whole && finding[1] == "missing"; // whose it is only the evidence tells
                return one.code == finding[0].toStdString() &&
                       one.what.find(finding[1].toStdString()) != std::string::npos &&
                       (blind || ((finding[2].isEmpty() || one.place.subject == finding[2].toStdString()) &&
                                  (finding[3].isEmpty() || one.place.item == finding[3].toStdString()))) &&
                       (!whole || finding[4].isEmpty() || one.expected == finding[4].toStdString());
            };
            const auto& all = judged.verdict.findings;
            QVERIFY2(std::any_of(all.begin(), all.end(), fits), judged.encodeJson().c_str());
        }
    }

    void filesAreCountedAndHashed() {
        auto copy = copyOf("locked");
        save(copy / "dictionary.csv", "x\r\n");
        QVERIFY(findingOf(check(copy), "dataset-file")->what.find("dictionary.csv") != std::string::npos);
        copy = copyOf("locked");
        save(copy / "more.csv", "x\r\n");
        QVERIFY(findingOf(check(copy), "dataset-file")->what.find("more.csv") != std::string::npos);
        copy = copyOf("locked");
        fs::remove(tableOf(copy));
        const auto judged = check(copy, "trial.evidence.zip");
        QVERIFY(findingOf(judged, "dataset-file")->what.find("00001-F_VS.csv is missing") != std::string::npos);
        QCOMPARE(judged.verdict.findingsTotal, std::uint64_t{2 + 16}); // file, root, each value
    }

    /// Leaves altered with the values: the place is only in the evidence.
    void aListOfLeavesThatWasAlteredToo() {
        const auto copy = copyOf("locked");
        save(tableOf(copy), replaced(textOf(tableOf(copy)), ",70,", ",71,"));
        save(copy / "leaves", std::string(textOf(copy / "leaves").size(), 'x'));
        fixHashes(copy);
        const auto alone = check(copy);
        QVERIFY(findingOf(alone, "dataset-root") && findingOf(alone, "dataset-file") &&
                !findingOf(alone, "dataset-value"));
        QCOMPARE(findingOf(check(copy, "trial.evidence.zip"), "dataset-value")->expected, std::string("\"70\""));
    }

    void unlockedCorrectedAndLockedAnewItHasAnotherRoot() {
        Desk& marta = m_trial->as("marta");
        const auto first = marta.databaseLocks().state()->lock.root;
        QCOMPARE(marta.databaseLocks().unlock("", kWord()).error().kind, base::ErrorKind::BadInput);
        must(marta.databaseLocks().unlock("A weight was mistyped", kWord()));
        QVERIFY(!marta.databaseLocks().state());
        Desk& nora = m_trial->as("nora");
        must(nora.forms().act({"form.reopen", kWeek, "typo", {}}));
        must(nora.record(kWeek, {value("I.KG", "72", "typo")}));
        must(nora.forms().act({"form.complete", kWeek, "", {}}));
        lockNow(*m_trial);
        Desk& desk = m_trial->as("marta");
        QVERIFY(desk.databaseLocks().state()->lock.root != first);
        QCOMPARE(hex(desk.databaseLocks().state()->lock.root), rootOfEntries(desk));
        must(desk.publish());
        exportTo(desk, path("second"));
        writeEvidence(desk, "second.evidence.zip");
        QVERIFY(check(path("second")).verdict.kind == evidence::VerdictKind::Intact);
        QVERIFY(m_trial->verify().kind == evidence::VerdictKind::Intact);

        const auto older = check(path("locked"), "second.evidence.zip"); // what was locked first, and is no longer
        QVERIFY(older.verdict.kind == evidence::VerdictKind::Intact);
        const auto& warnings = older.verdict.warnings;
        for (const char* code : {"unlocked-later", "locked-again"})
            QVERIFY2(
                std::any_of(warnings.begin(), warnings.end(), [code](const auto& one) { return one.code == code; }),
                code);
    }

    /// The first export with the second one's lock.
    void anotherLocksExportIsFound() {
        const auto copy = copyOf("locked");
        fs::copy_file(path("second") / "lock.evidence.zip", copy / "lock.evidence.zip",
                      fs::copy_options::overwrite_existing);
        auto list = must(evidence::DatasetManifest::parse(textOf(copy / "dataset.json")));
        list.lock = must(evidence::DatasetManifest::parse(textOf(path("second") / "dataset.json"))).lock;
        save(copy / "dataset.json", list.encode());
        fixHashes(copy);
        QVERIFY(findingOf(check(copy), "dataset-root"));
        const auto judged = check(copy, "second.evidence.zip");
        const auto* found = findingOf(judged, "dataset-value");
        QVERIFY(found && found->place.event == "SE.V2" && found->place.item == "I.BMI");
        QCOMPARE(judged.verdict.findingsTotal, std::uint64_t{3}); // root, weight, what is calculated from it

        list.lock->root = list.root; // and with its own root
        save(copy / "dataset.json", list.encode());
        fixHashes(copy);
        QVERIFY(findingOf(check(copy), "dataset-lock"));
    }

    void evidenceOfAnotherTrialProvesNothing() {
        WorkTrial other; // the same chain, in which nobody has locked anything
        writeEvidence(other.as("marta"), "other.evidence.zip");
        const auto judged = check(path("locked"), "other.evidence.zip");
        QVERIFY(judged.verdict.kind == evidence::VerdictKind::Altered && !judged.lock);
        QVERIFY(findingOf(judged, "dataset-lock")->what.find("does not show the lock") != std::string::npos);
        const auto copy = copyOf("locked");
        auto list = must(evidence::DatasetManifest::parse(textOf(copy / "dataset.json")));
        list.lock->at.chain = std::string(32, '0');
        save(copy / "dataset.json", list.encode());
        QVERIFY(findingOf(check(copy), "dataset-lock")->what.find("another trial") != std::string::npos);
    }

    void whatIsNoDatasetIsUnreadable() {
        QVERIFY(check(path("other.evidence.zip")).verdict.kind == evidence::VerdictKind::Unreadable);
        const auto copy = copyOf("locked");
        save(copy / "dataset.json", textOf(copy / "dataset.json") + " ");
        QVERIFY(check(copy).verdict.kind == evidence::VerdictKind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseLocks)
#include "tst_database_locks.moc"

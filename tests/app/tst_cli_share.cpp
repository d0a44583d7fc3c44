// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Two sites share a trial over a folder, by the commands of a person who has nothing else. The functions build on each
/// other.
class TestCliShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(stick()));
        for (const char* site : {"A", "B"}) {
            EXIT(m_programs.cli(
                     u"create %1 --site %2 --admin root --name Rosa --odm "_s.arg(trial(site), QLatin1String(site)) +
                         QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"),
                     {}, kPassword),
                 0);
            EXIT(m_programs.cli(u"person %1 add --as root --id nora --name Nora --role coordinator"_s.arg(trial(site)),
                                {}, kPassword, kFirst),
                 0);
            EXIT(m_programs.cli(u"list %1 subjects --as nora"_s.arg(trial(site)), {}, kFirst, kPassword), 0);
        }
    }

    void theyAdoptEachOthersCards() {
        for (const char* site : {"A", "B"})
            EXIT(on(site, "root", u"partner"_s, {u"card"_s, u"-o"_s, card(site)}), 0);
        EXIT(on("A", "root", u"partner"_s, {u"add"_s, card("A")}), 2); // its own
        EXIT(on("A", "nora", u"partner"_s, {u"add"_s, card("B")}), 3); // not a coordinator's
        EXIT(on("A", "root", u"send"_s, {u"-o"_s, stick()}), 2);       // to nobody yet
        const auto added = on("A", "root", u"partner"_s, {u"add"_s, card("B")});
        EXIT(added, 0);
        QVERIFY2(added.out.contains("fingerprint"), added.out);
        EXIT(on("B", "root", u"partner"_s, {u"add"_s, card("A")}), 0);
        EXIT(on("B", "root", u"partner"_s, {u"add"_s, trial("B")}), 2);
        const auto listed = on("A", "root", u"partner"_s, {u"list"_s, u"--json"_s});
        EXIT(listed, 0);
        const auto partners = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(partners.size(), 1);
        QCOMPARE(partners[0].toObject()[u"site"_s].toString(), u"B"_s);
        QVERIFY(partners[0].toObject()[u"received"_s].isNull());
    }

    void messagesGoOverTheFolder() {
        const QString lines = written("lines.jsonl", "IT.VS.HEIGHT", "180", "MU.CM");
        const QString more = written("more.jsonl", "IT.VS.WEIGHT", "82", "MU.KG");
        EXIT(on("A", "nora", u"enter"_s, {u"--data"_s, lines}), 0);
        EXIT(on("A", "nora", u"send"_s, {u"--to"_s, u"Nowhere"_s, u"-o"_s, stick()}), 2);
        EXIT(on("A", "nora", u"send"_s, {u"--to"_s, u"B"_s, u"--purpose"_s, u"weekly"_s, u"-o"_s, stick()}), 0);
        const auto received = on("B", "nora", u"receive"_s, {stick()});
        EXIT(received, 0);
        QVERIFY2(received.out.contains("verified and kept"), received.out);
        QVERIFY(on("B", "nora", u"receive"_s, {stick()}).out.contains("nothing new"));
        const auto subjects = on("B", "nora", u"list"_s, {u"subjects"_s});
        QVERIFY2(subjects.out.contains("P-1"), subjects.out);
        EXIT(on("B", "nora", u"verify"_s), 0);
        EXIT(on("B", "nora", u"enter"_s, {u"--data"_s, more}), 3); // A is the home
        EXIT(on("B", "nora", u"receive"_s, {lines}), 2);
        const QStringList messages = QDir(stick()).entryList({u"*.age"_s});
        QCOMPARE(messages.size(), 1);
        EXIT(on("A", "nora", u"receive"_s, {stick() + u'/' + messages[0]}), 3); // made for B
    }

    void participantsMove() {
        EXIT(on("B", "nora", u"subject"_s, {u"adopt"_s, u"--subject"_s, u"P-1"_s}), 3);
        EXIT(on("A", "nora", u"subject"_s,
                {u"transfer"_s, u"--subject"_s, u"P-1"_s, u"--to"_s, u"B"_s, u"--reason"_s, u"moved"_s}),
             0);
        EXIT(on("A", "nora", u"send"_s, {u"-o"_s, stick()}), 0);
        EXIT(on("B", "nora", u"receive"_s, {stick()}), 0);
        EXIT(on("B", "nora", u"subject"_s, {u"adopt"_s, u"--subject"_s, u"P-1"_s}), 0);
        EXIT(on("B", "nora", u"send"_s, {u"-o"_s, stick()}), 0);
        EXIT(on("A", "nora", u"receive"_s, {stick()}), 0);
        EXIT(on("A", "root", u"subject"_s, {u"adopt"_s, u"--subject"_s, u"P-1"_s, u"--force"_s}), 2); // why
        EXIT(on("A", "root", u"subject"_s,
                {u"adopt"_s, u"--subject"_s, u"P-1"_s, u"--force"_s, u"--reason"_s, u"B burnt down"_s}),
             0);
        const auto verified = on("A", "root", u"verify"_s);
        EXIT(verified, 0);
        QVERIFY2(verified.out.contains("forced-adopt"), verified.out);
        const QString bundle = m_folder.path() + u"/a.evidence.zip"_s;
        EXIT(on("A", "root", u"evidence"_s, {u"-o"_s, bundle}), 0);
        const auto judged = m_programs.run(CASESEAL_VERIFY, {bundle, u"--json"_s});
        EXIT(judged, 0);
        QVERIFY2(judged.out.contains("\"chains\":2"), judged.out);
    }

    /// A computer is lost after its last backup: what it had sent comes back with the message of another installation.
    void whatABackupHadLostComesBack() {
        const QString backup = m_folder.filePath(u"b.caseseal-backup"_s);
        EXIT(on("B", "root", u"backup"_s, {u"-o"_s, backup}), 0);
        EXIT(on("B", "nora", u"enter"_s, {u"--data"_s, written("two.jsonl", "IT.VS.HEIGHT", "171", "MU.CM", "P-2")}),
             0);
        EXIT(on("B", "nora", u"send"_s, {u"-o"_s, stick()}), 0);
        EXIT(on("A", "nora", u"receive"_s, {stick()}), 0);
        const QString back = m_folder.filePath(u"back.age"_s);
        EXIT(on("A", "nora", u"send"_s, {u"-o"_s, back}), 0);
        QVERIFY(QDir(trial("B")).removeRecursively());
        EXIT(restored(backup, {u"--message"_s, lines()}), 2); // no message
        QVERIFY(!QDir(trial("B")).exists());
        const auto done = restored(backup, {u"--message"_s, back});
        EXIT(done, 0);
        QVERIFY2(done.out.contains("came back with the message"), done.out);
        const auto subjects = on("B", "nora", u"list"_s, {u"subjects"_s});
        QVERIFY2(subjects.out.contains("P-2"), subjects.out);
        EXIT(on("B", "nora", u"verify"_s), 0);
    }

    /// What nobody has any more is said to be lost, by an administrator, with a reason; not before.
    void whatNobodyHasIsLostWithAReason() {
        const QString older = m_folder.filePath(u"older"_s), back = m_folder.filePath(u"part.age"_s);
        EXIT(m_programs.run("cp", {u"-a"_s, trial("B"), older}), 0);
        EXIT(on("B", "nora", u"enter"_s, {u"--data"_s, written("three.jsonl", "IT.VS.HEIGHT", "172", "MU.CM", "P-3")}),
             0);
        EXIT(on("B", "nora", u"send"_s, {u"-o"_s, stick()}), 0);
        EXIT(on("A", "nora", u"receive"_s, {stick()}), 0);
        EXIT(on("A", "nora", u"send"_s, {u"-o"_s, back}), 0);
        EXIT(on("B", "nora", u"enter"_s, {u"--data"_s, written("four.jsonl", "IT.VS.HEIGHT", "173", "MU.CM", "P-4")}),
             0); // told to nobody
        QVERIFY(QDir(trial("B")).removeRecursively());
        EXIT(m_programs.run("cp", {u"-a"_s, older, trial("B")}), 0);
        EXIT(on("B", "nora", u"enter"_s, {u"--data"_s, lines()}), 3); // an older copy
        const auto refused = on("B", "root", u"receive"_s, {back});
        EXIT(refused, 3);
        QVERIFY2(refused.err.contains("lost here"), refused.err);
        EXIT(on("B", "nora", u"receive"_s, {back, u"--lost"_s, u"the disk broke"_s}), 3); // not a coordinator's
        const auto kept = on("B", "root", u"receive"_s, {back, u"--lost"_s, u"the disk broke"_s});
        EXIT(kept, 0);
        QVERIFY2(kept.out.contains("came back"), kept.out);
        const auto subjects = on("B", "nora", u"list"_s, {u"subjects"_s});
        QVERIFY2(subjects.out.contains("P-3") && !subjects.out.contains("P-4"), subjects.out);
        const auto verified = on("B", "root", u"verify"_s);
        EXIT(verified, 0);
        EXIT(on("B", "nora", u"enter"_s, {u"--data"_s, m_folder.filePath(u"four.jsonl"_s)}), 0); // it goes on
    }

private:
    static inline const QString kPassword = u"a-password-of-17"_s, kFirst = u"first-password-1"_s;
    [[nodiscard]] QString trial(const char* site) const {
        return m_folder.path() + u'/' + QLatin1String(site) + u".caseseal"_s;
    }
    [[nodiscard]] QString card(const char* site) const {
        return m_folder.path() + u'/' + QLatin1String(site) + u".card"_s;
    }
    [[nodiscard]] QString stick() const { return m_folder.path() + u"/stick"_s; }
    [[nodiscard]] Outcome on(const char* site, const char* person, const QString& command,
                             const QStringList& more = {}) const {
        return m_programs.cli(command, QStringList{trial(site)} + more + QStringList{u"--as"_s, QLatin1String(person)},
                              kPassword);
    }
    [[nodiscard]] QString lines() const { return m_folder.filePath(u"lines.jsonl"_s); }
    [[nodiscard]] Outcome restored(const QString& backup, const QStringList& more) const {
        return m_programs.cli(u"restore"_s, QStringList{backup, trial("B"), u"--as"_s, u"root"_s} + more, kPassword);
    }
    /// A value of a participant at screening, as a data file.
    [[nodiscard]] QString written(const char* name, const char* item, const char* value, const char* unit,
                                  const char* subject = "P-1") const {
        QFile file(m_folder.filePath(QLatin1String(name)));
        const QString line =
            QStringLiteral(R"({"subject":"%4","event":"SE.SCR","form":"FO.VITALS","group":"IG.VS.1","item":"%1",)"
                           R"("value":"%2","unit":"%3"})")
                .arg(QLatin1String(item), QLatin1String(value), QLatin1String(unit), QLatin1String(subject));
        if (!file.open(QIODevice::WriteOnly) || file.write(line.toUtf8() + '\n') < 0)
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    QTemporaryDir m_folder;
    Programs m_programs{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestCliShare)
#include "tst_cli_share.moc"

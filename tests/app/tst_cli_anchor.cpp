// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside_clocks.h"
#include "programs.h"
#include "small_study.h"

#include <nlohmann/json.hpp>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

/// Time anchors on the command line, from authorities that run openssl and a calendar, to the independent verifier.
class TestCliAnchor : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Programs m_programs{m_folder.path()};
    std::unique_ptr<OutsideClocks> m_clocks;

    [[nodiscard]] QString url(const char* path) const { return QString::fromStdString(m_clocks->url(path)); }
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Outcome anchor(const QString& words) {
        return m_programs.cli(u"anchor %1 --as ada "_s.arg(at("t.caseseal")) + words, {}, u"admin-password-1"_s);
    }

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the program openssl is not there");
        m_clocks = std::make_unique<OutsideClocks>(m_folder.path());
        QVERIFY2(m_clocks->ready(), m_clocks->one.said + m_clocks->two.said);
        const auto odm = smallStudy();
        QFile file(at("study.xml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(odm.data()), static_cast<qint64>(odm.size()));
        file.close();
        EXIT(m_programs.cli(
                 u"create %1 --odm %2 --site 101 --admin ada --name Ada"_s.arg(at("t.caseseal"), file.fileName()), {},
                 u"admin-password-1"_s),
             0);
    }

    void whatCannotBeAnchoredIsSaid() {
        const auto nothing = anchor(u"--tsa "_s + url("/tsa/one"));
        EXIT(nothing, 3);
        QVERIFY2(nothing.err.contains("Publish the seals first"), nothing.err);
        EXIT(m_programs.cli(u"publish %1 --as ada"_s.arg(at("t.caseseal")), {}, u"admin-password-1"_s), 0);
        EXIT(anchor({}), 2); // nobody is set
        EXIT(anchor(u"--tsa nowhere"_s), 2);
        EXIT(anchor(u"--headers /nonexistent"_s), 2);
        EXIT(anchor(u"--every 3 --tsa http://a/"_s), 2);
    }

    void setAskedListedAndUpgraded() {
        EXIT(anchor(u"--keep --every 12 --tsa %1 --tsa %2 --calendar %3"_s.arg(url("/tsa/one"), url("/tsa/two"),
                                                                               url("/calendar"))),
             0);
        const auto asked = anchor(u"--json"_s); // those that are set
        EXIT(asked, 0);
        const auto answers = Json::parse(asked.out);
        QCOMPARE(answers.size(), std::size_t(3));
        for (const auto& answer : answers)
            QCOMPARE(answer.at("outcome").get<std::string>(), std::string("done"));
        const auto listed = anchor(u"--list --json"_s);
        EXIT(listed, 0);
        const auto anchors = Json::parse(listed.out);
        QCOMPARE(anchors.size(), std::size_t(3));
        int holds = 0, pending = 0;
        for (const auto& one : anchors) {
            holds += one.at("state") == "holds" && one.at("revocation") == true;
            pending += one.at("state") == "pending";
        }
        QCOMPARE(holds, 2);
        QCOMPARE(pending, 1);
        m_clocks->calendar.mine(800'123);
        EXIT(anchor(u"--upgrade"_s), 0);
        const auto later = anchor(u"--list"_s);
        EXIT(later, 0);
        QVERIFY2(later.out.contains("in-block") && later.err.contains("block 800123"), later.out + later.err);
    }

    void anAddressThatFailsIsTheExitStatus() {
        const auto failed = anchor(u"--tsa %1"_s.arg(url("/broken")));
        EXIT(failed, 4);
        QVERIFY2(failed.out.contains("failed\t") && failed.out.contains("status 500"), failed.out);
    }

    void aStrangerSeesWhoVouchesForTheTime() {
        EXIT(m_programs.cli(u"evidence %1 --as ada -o %2"_s.arg(at("t.caseseal"), at("t.evidence.zip")), {},
                            u"admin-password-1"_s),
             0);
        const auto verified = m_programs.run(CASESEAL_VERIFY, {at("t.evidence.zip")});
        EXIT(verified, 0);
        for (const char* clock : {"time-anchored by Clock_One", "time-anchored by Clock_Two"})
            QVERIFY2(verified.out.contains(clock), verified.out);
    }
};

QTEST_GUILESS_MAIN(TestCliAnchor)
#include "tst_cli_anchor.moc"

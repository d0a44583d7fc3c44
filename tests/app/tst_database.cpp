// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include "locked_trial.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;

/// Locking, exporting and checking from the command line.
class TestDatabase : public QObject {
    Q_OBJECT
    QTemporaryDir m_place;
    Programs m_programs{m_place.path()};
    WorkTrial m_trial;

    [[nodiscard]] Outcome as(const char* id, const QString& words, const QStringList& more = {}) {
        m_trial.close();
        const QString command = words.section(u' ', 0, 0), rest = words.section(u' ', 1);
        const auto trial = QString::fromStdString(m_trial.folder().string());
        return m_programs.cli(u"%1 %2 %3 --as %4"_s.arg(command, trial, rest, QLatin1String(id)), more,
                              u"second-password-7"_s);
    }
    [[nodiscard]] Outcome verify(const QStringList& words) const { return m_programs.run(CASESEAL_VERIFY, words); }
    [[nodiscard]] QString path(const char* name) const { return m_place.filePath(QLatin1String(name)); }
    static void change(const QString& name, const char* from, const char* to) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        file.resize(0);
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void lockedExportedAndVerified() {
        m_trial.enterForm(kVitals);
        const auto shown = as("marta", u"database show"_s);
        EXIT(shown, 0);
        QVERIFY2(shown.out.contains("5 values") && shown.out.contains("needs a reason: not-signed 1"), shown.out);
        EXIT(as("nora", u"database lock"_s), 3);
        EXIT(as("marta", u"database lock"_s), 2); // no reason
        EXIT(as("marta", u"database lock"_s, {u"--reason"_s, u"No monitor"_s}), 0);
        EXIT(as("marta", u"publish"_s), 0);
        QVERIFY(as("tom", u"database show"_s).out.contains("is locked since"));
        EXIT(as("nora", u"form reopen --subject P-1 --event SE.V1 --form F.VS --reason typo"_s), 3);
        for (const auto& place : {path("data"), path("data.zip")}) {
            EXIT(as("marta", u"export --format csv -o "_s + place), 0);
            const auto judged = verify({u"--data"_s, place});
            EXIT(judged, 0);
            QVERIFY2(judged.out.startsWith("LOCKED DATA: the exported dataset is the locked data: 5 values, root "),
                     judged.out);
            QVERIFY(judged.out.contains("locked by marta (data-manager) at "));
        }
        EXIT(as("marta", u"evidence -o "_s + path("t.evidence.zip")), 0);
        change(path("data/00001-F_VS.csv"), ",70,", ",71,");
        const auto found = verify({u"--data"_s, path("data"), path("t.evidence.zip"), u"--json"_s});
        EXIT(found, 1);
        const auto json = nlohmann::json::parse(found.out.toStdString());
        QCOMPARE(json.at("dataset").at("lock").at("by").get<std::string>(), std::string("marta"));
        QVERIFY(found.out.contains("00001-F_VS.csv, line 2: the value is not the one that was locked."));
        EXIT(verify({u"--data"_s, path("t.evidence.zip")}), 2);
        EXIT(verify({}), 2);
        EXIT(as("marta", u"database unlock"_s), 2);
        EXIT(as("marta", u"database unlock"_s, {u"--reason"_s, u"A weight was mistyped"_s}), 0);
        EXIT(as("marta", u"export --format csv -o "_s + path("open")), 0);
        EXIT(verify({u"--data"_s, path("open")}), 1); // nothing was locked
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

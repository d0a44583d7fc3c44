// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include "work_trial.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace caseseal;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;

/// Consents from the command line, from the document to the receipt that a stranger checks.
class TestCliConsent : public QObject {
    Q_OBJECT
    QTemporaryDir m_place;
    Programs m_programs{m_place.path()};
    const QString m_first = u"first-password-7"_s, m_own = u"second-password-7"_s;

    [[nodiscard]] Outcome as(const char* id, const QString& words, const QStringList& more = {}) {
        const QString command = words.section(u' ', 0, 0), rest = words.section(u' ', 1);
        return m_programs.cli(u"%1 %2 %3 --as %4"_s.arg(command, path("t.caseseal"), rest, QLatin1String(id)), more,
                              m_own);
    }
    /// Made by the same clock that the commands go by.
    void makeTrial() {
        const auto study = workStudy();
        const QString odm = write("study.xml", std::string(base::textOf(study)).c_str());
        EXIT(m_programs.cli(u"create %1 --odm %2 --site S --admin root"_s.arg(path("t.caseseal"), odm),
                            {u"--name"_s, u"Rosa Admin"_s}, m_own),
             0);
        for (const auto& [id, role] : {std::pair("nora", "coordinator"), std::pair("marta", "data-manager")}) {
            EXIT(m_programs.cli(u"person %1 add --as root --id %2 --name %2 --role %3"_s.arg(
                                    path("t.caseseal"), QLatin1String(id), QLatin1String(role)),
                                {}, m_own, m_first),
                 0);
            EXIT(m_programs.cli(u"list %1 subjects --as %2"_s.arg(path("t.caseseal"), QLatin1String(id)), {}, m_first,
                                m_own),
                 0);
        }
    }
    [[nodiscard]] Outcome verify(const QString& file) const { return m_programs.run(CASESEAL_VERIFY, {file}); }
    [[nodiscard]] QString path(const char* name) const { return m_place.filePath(QLatin1String(name)); }
    [[nodiscard]] QString write(const char* name, const char* text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    [[nodiscard]] Outcome publish(const char* id, const char* version, const char* text) {
        return as(id,
                  u"consent publish --name main --language en --scope trial --renew --file "_s + write(version, text) +
                      u" --version "_s + QLatin1String(version),
                  {u"--title"_s, u"To take part"_s, u"--approved"_s,
                   QDate::currentDate().addDays(-1).toString(Qt::ISODate), u"--scope"_s, u"share=To hand my data on"_s,
                   u"--scope"_s, u"samples=To keep my samples"_s});
    }

private Q_SLOTS:
    void fromTheDocumentToTheReceipt() {
        makeTrial();
        const QString data = write("data.jsonl", R"({"subject":"P-1","event":"SE.V1","form":"F.VS","group":"IG.VS",)"
                                                 R"("item":"I.KG","value":"70"})");
        EXIT(publish("nora", "1.0", "Text one"), 3);
        const QString enrolling = write("enrol.jsonl", R"({"subject":"P-1","event":"SE.V1","form":"F.VS",)"
                                                       R"("group":"IG.VS","item":"I.SEX","value":"F"})");
        EXIT(as("nora", u"enter --data "_s + enrolling), 0); // nobody asks for consents yet
        EXIT(publish("root", "1.0", "Text one"), 0);
        EXIT(as("nora", u"enter --data "_s + data), 3); // nobody has agreed yet

        const QString passphrase = write("word", "a word of my own"), card = path("p-1.card");
        const QString grant = u"consent grant --subject P-1 --document main --scope trial --scope share "
                              "--scope samples --passphrase-file "_s +
                              passphrase;
        EXIT(as("nora", grant), 2); // neither a card nor a place for a new one
        const auto granted = as("nora", grant + u" --new-card "_s + card);
        EXIT(granted, 0);
        QVERIFY2(granted.out.contains("agreed to trial, share, To keep my samples."), granted.out);
        EXIT(as("nora", grant + u" --new-card "_s + card), 2); // it is somebody's card already
        QVERIFY(QFile::exists(card));
        EXIT(as("nora", u"enter --data "_s + data), 0);

        EXIT(publish("root", "2.0", "Text two"), 0);
        const auto due = as("nora", u"consent status --json"_s);
        EXIT(due, 0);
        const auto line = nlohmann::json::parse(due.out.toStdString()).at("participants").at(0).at("consents").at(0);
        QVERIFY(line.at("renew").get<bool>() && line.at("version") == "1.0" && line.at("inForce") == "2.0");
        EXIT(as("nora", grant + u" --card "_s + card), 0);

        EXIT(as("root", u"publish"_s), 0);
        const QString receipt = path("receipt.pdf");
        EXIT(as("nora", u"consent receipt --subject P-1 --language ja -o "_s + receipt), 0);
        const auto judged = verify(receipt);
        EXIT(judged, 0);
        QVERIFY2(judged.out.contains("report sealed by nora"), judged.out);
        EXIT(as("marta", u"evidence -o "_s + path("all.evidence.zip")), 0);
        EXIT(verify(path("all.evidence.zip")), 0);

        const auto uses = as("nora", u"consent uses --subject P-1 --json"_s);
        EXIT(uses, 0);
        QCOMPARE(nlohmann::json::parse(uses.out.toStdString()).size(), std::size_t{2});

        const QString withdraw = u"consent withdraw --subject P-1 --document main "_s;
        EXIT(as("nora", withdraw + u"--scope share --card "_s + card + u" --passphrase-file "_s + passphrase), 0);
        const auto left = as("nora", u"consent status --subject P-1"_s);
        QVERIFY2(left.out.contains("main  2.0  To keep my samples, trial  in force"), left.out);
        EXIT(as("nora", withdraw + u"--card "_s + passphrase + u" --passphrase-file "_s + passphrase), 2); // not a card
        EXIT(as("nora", withdraw), 2); // no card and no reason
        EXIT(as("nora", withdraw, {u"--reason"_s, u"By phone"_s}), 0);
        EXIT(as("nora", withdraw, {u"--reason"_s, u"By phone"_s}), 3); // nothing left
        const QString late = write("late.jsonl", R"({"subject":"P-1","event":"SE.V1","form":"F.VS","group":"IG.VS",)"
                                                 R"("item":"I.CM","value":"170","exception":"Measured before"})");
        EXIT(as("nora", u"enter --data "_s + late), 0);
        const auto shown = as("nora", u"consent status --subject P-1"_s);
        QVERIFY2(shown.out.contains("withdrawn"), shown.out);
        EXIT(as("marta", u"verify"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliConsent)
#include "tst_cli_consent.moc"

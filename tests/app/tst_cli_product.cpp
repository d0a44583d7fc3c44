// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicine_trial.h"
#include "programs.h"

#include "base/file.h"
#include "product/epcis.h"

#include <nlohmann/json.hpp>

using namespace caseseal;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

/// The medicine from the command line, from the manufacturer's statement to a recall; the verifier judges the whole.
class TestCliProduct : public QObject {
    Q_OBJECT
    MedicineTrial m_medicine;
    QTemporaryDir m_dir;
    Programs m_programs{m_dir.path()};
    QString m_trial = QString::fromStdString(m_medicine.trial.folder().string());

    [[nodiscard]] static QString code(int number) {
        return u"(01)%1(21)%2"_s.arg(QString::fromStdString(kGtin),
                                     QString::fromStdString(MedicineTrial::serial(number)));
    }
    [[nodiscard]] Outcome as(const char* who, const QString& words, const QStringList& more = {}) const {
        return m_programs.cli(u"product %1 --as %2 %3"_s.arg(m_trial, QLatin1String(who), words), more,
                              u"second-password-7"_s);
    }
    [[nodiscard]] QString written(const char* name, const std::string& text) const {
        const QString file = m_dir.filePath(QLatin1String(name));
        must(base::saveFileDurably(file.toStdString(), base::bytesOf(text)));
        return file;
    }
    [[nodiscard]] Json stock() const {
        const auto shown = as("nora", u"stock --json"_s);
        Json byKit;
        for (const auto& row : Json::parse(shown.out.toStdString()))
            byKit[row.at("serial").get<std::string>()] = row;
        return byKit;
    }
    [[nodiscard]] std::string stateOf(const char* kit) const { return stock().at(kit).at("state").get<std::string>(); }
    /// A file of readings around now, of these degrees.
    [[nodiscard]] QString readings(const char* name, const std::vector<double>& degrees) const {
        auto time = base::SystemClock().now();
        time.msSinceEpoch -= 60'000; // and beyond: the shipment is seconds old
        std::string text = "logger,TL-7\nzone,+00:00\nunit,C\ntime,temperature\n";
        for (const double each : degrees) {
            text += base::encodeTime(time).substr(0, 19) + "," + QString::number(each).toStdString() + "\n";
            time.msSinceEpoch += 600'000;
        }
        return written(name, text);
    }

private Q_SLOTS:
    void initTestCase() { m_medicine.trial.close(); }

    void kitsComeFromAStatement() {
        const auto file = written("statement.txt", m_medicine.statement());
        EXIT(as("tom", u"commission --file "_s + file), 3);
        EXIT(as("paula", u"commission --file "_s + file), 0);
        EXIT(as("paula", u"commission --file "_s + file), 3);
        EXIT(as("paula", u"commission --file "_s + written("none.txt", "nothing")), 2);
        QCOMPARE(stock().size(), std::size_t(12));
        QCOMPARE(stateOf("K7"), std::string("commissioned"));
    }

    void labelsAreWrittenAndReadAsPictures() {
        const QString picture = m_dir.filePath(u"k1.png"_s);
        EXIT(as("nora", u"label -o "_s + picture, {u"--kit"_s, code(1)}), 0);
        const auto scan = as("nora", u"scan --json --picture "_s + picture);
        EXIT(scan, 0);
        const auto kit = Json::parse(scan.out.toStdString()).at(0);
        QVERIFY(kit.at("serial") == "K1");
        QVERIFY(kit.at("next") == "ship quarantine destroy transfer observe");
        EXIT(as("nora", u"scan --picture "_s + written("no.png", "x")), 2);
    }

    void shippedReceivedAndJudged() {
        QStringList ship;
        for (int number = 1; number <= 8; ++number)
            ship << u"--kit"_s << code(number);
        EXIT(as("paula", u"ship --place Depot --to Klinikum"_s, ship), 0);
        const auto warm = as("paula", u"receive --log "_s + readings("warm.csv", {5, 27, 6}),
                             {u"--kit"_s, code(1), u"--kit"_s, code(2)});
        EXIT(warm, 0);
        QVERIFY(warm.out.contains("goes into quarantine") && warm.out.contains("27.0"));
        QCOMPARE(stateOf("K1"), std::string("quarantined"));
        EXIT(as("paula", u"receive --log "_s + readings("cold.csv", {5, 5, 6}),
                {u"--kit"_s, code(3), u"--kit"_s, code(4), u"--kit"_s, code(5)}),
             0);
        EXIT(as("paula", u"release"_s, {u"--kit"_s, code(1)}), 2); // why?
        EXIT(as("paula", u"release"_s, {u"--kit"_s, code(1), u"--reason"_s, u"Short, and allowed by the maker"_s}), 0);
        EXIT(as("paula", u"release"_s, {u"--kit"_s, code(3), u"--kit"_s, code(4), u"--kit"_s, code(5)}), 0);
        EXIT(as("nora", u"release"_s, {u"--kit"_s, code(2)}), 3);
    }

    void givenAndTakenBack() {
        EXIT(as("elias", u"dispense --subject P-1"_s, {u"--kit"_s, code(3)}), 0);
        const auto twice = as("elias", u"dispense --subject P-2"_s, {u"--kit"_s, code(3)});
        EXIT(twice, 3);
        QVERIFY(twice.err.contains("it can be there only once"));
        EXIT(as("elias", u"dispense --subject P-1"_s, {u"--kit"_s, code(9)}), 3);
        EXIT(as("nora", u"return --subject P-1 --quantity 4"_s, {u"--kit"_s, code(3)}), 0);
        QCOMPARE(stateOf("K3"), std::string("returned"));
    }

    void countedReconciledAndDestroyed() {
        const auto counted = as("nora", u"count"_s, {u"--kit"_s, code(1), u"--kit"_s, code(2), u"--kit"_s, code(11)});
        EXIT(counted, 1);
        QCOMPARE(counted.out.count("missing"), 3); // K3, K4, K5
        QCOMPARE(counted.out.count("surplus"), 1);
        const auto balance = as("nora", u"reconcile --json --dose-item I.HB"_s);
        EXIT(balance, 1); // 26 units are not on any form
        const auto found = Json::parse(balance.out.toStdString());
        QVERIFY(found.at("doses").at(0).at("agrees") == false);
        for (const auto& place : found.at("stocks"))
            QVERIFY(place.at("balance") == place.at("onHand"));
        qputenv("CASESEAL_SECOND_PASSWORD", "second-password-7");
        EXIT(as("paula", u"destroy --with paula --reason Returned"_s, {u"--kit"_s, code(3)}), 3);
        EXIT(as("paula", u"destroy --with tom --reason Returned"_s, {u"--kit"_s, code(3)}), 0);
        qunsetenv("CASESEAL_SECOND_PASSWORD");
        QCOMPARE(stateOf("K3"), std::string("destroyed"));
    }

    void eventsGoOutAndAPartnersComeIn() {
        const QString out = m_dir.filePath(u"events.json"_s);
        EXIT(as("paula", u"epcis-out -o "_s + out), 3); // exports are the site's
        EXIT(as("nora", u"epcis-out -o "_s + out), 0);
        QVERIFY(base::textOf(must(base::loadFile(out.toStdString()))).find("dispensing") != std::string_view::npos);
        product::TimedKitAct ship;
        ship.time = base::SystemClock().now();
        ship.act.deed = KitDeed::Ship;
        ship.act.gtin = kGtin;
        ship.act.serial = "K9";
        ship.act.place = "Depot";
        ship.act.to = "Klinikum";
        const auto file =
            written("partner.json", product::encodeEpcis(std::span(&ship, 1), ship.time, "https://p.example/"));
        const QStringList places{u"--place-name"_s, u"https://p.example/Depot=Depot"_s, u"--place-name"_s,
                                 u"https://p.example/Klinikum=Klinikum"_s};
        EXIT(as("paula", u"epcis-in --show --file "_s + file, places), 0);
        QCOMPARE(stateOf("K9"), std::string("commissioned"));
        EXIT(as("paula", u"epcis-in --file "_s + file), 3); // places that nobody knows
        EXIT(as("paula", u"epcis-in --file "_s + file, places), 0);
        QCOMPARE(stateOf("K9"), std::string("shipped"));
        EXIT(as("paula", u"epcis-in --file "_s + file, places), 3); // whole or not at all, and only once
    }

    void recalledAndIntact() {
        const auto recalled = as("paula", u"recall --lot LOT-1 --gtin "_s + QString::fromStdString(kGtin),
                                 {u"--reason"_s, u"Glass particles"_s});
        EXIT(recalled, 0);
        QVERIFY(recalled.out.contains("K4\tquarantined"));
        const QString bundle = m_dir.filePath(u"all.evidence.zip"_s);
        EXIT(m_programs.cli(u"publish %1 --as nora"_s.arg(m_trial), {}, u"second-password-7"_s), 0);
        EXIT(m_programs.cli(u"evidence %1 --as nora -o %2"_s.arg(m_trial, bundle), {}, u"second-password-7"_s), 0);
        const auto verdict = m_programs.run(CASESEAL_VERIFY, {bundle});
        EXIT(verdict, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliProduct)
#include "tst_cli_product.moc"

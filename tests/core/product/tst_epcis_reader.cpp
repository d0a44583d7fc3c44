// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/epcis.h"
#include "product/epcis_reader.h"

#include <QDir>
#include <QTest>

using namespace caseseal;
using namespace caseseal::product;

namespace {

const QString kData = QStringLiteral(CASESEAL_SHARED_DATA "/interop/epcis/");

std::string contentOf(const QString& path) {
    QFile file(path);
    CHECK(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

EpcisTerms terms() { return {{}, "https://example.com/place/", 30}; }

std::string whyNot(const std::string& text) {
    const auto read = parseEpcis(text, terms());
    return read ? std::string() : read.error().message;
}

TimedKitAct timed(KitDeed deed) {
    TimedKitAct out;
    out.time = base::parseTime("2026-06-15T06:00:00.123Z").value();
    out.zoneMinutes = 120;
    out.act.deed = deed;
    out.act.gtin = "09506000134352";
    out.act.serial = "K/7";
    out.act.place = "Klinik Süd";
    if (deed == KitDeed::Commission) {
        out.act.lot = "LOT-1";
        out.act.expiry = "2026-12-31";
        out.act.quantity = 30;
    }
    if (deed == KitDeed::Ship)
        out.act.to = "SITE-2";
    return out;
}

std::string document() {
    const std::vector acts{timed(KitDeed::Commission), timed(KitDeed::Ship), timed(KitDeed::Receive)};
    return encodeEpcis(acts, acts[0].time, terms().placeBase);
}

} // namespace

class tst_epcis_reader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWeWriteComesBack();
    void everyFixtureIsReadOrRefusedAsItsIndexSays_data();
    void everyFixtureIsReadOrRefusedAsItsIndexSays();
    void wordsAreReadHoweverTheyAreWritten();
    void epcsAndPlacesAreKitsAndNames();
    void whatIsNoActOfOursIsNamed();
    void badDocumentsGetOneSentence();
};

void tst_epcis_reader::whatWeWriteComesBack() {
    const auto read = parseEpcis(document(), terms());
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QVERIFY(read->leftOut.empty());
    QCOMPARE(read->acts.size(), std::size_t(3));
    int at = 0;
    for (const auto deed : {KitDeed::Commission, KitDeed::Ship, KitDeed::Receive}) {
        const auto& got = read->acts[std::size_t(at++)];
        const auto want = timed(deed);
        QVERIFY(got.act.deed == deed && got.time == want.time && got.zoneMinutes == want.zoneMinutes);
        QVERIFY(got.act.gtin == want.act.gtin && got.act.serial == want.act.serial && got.act.lot == want.act.lot);
        QVERIFY(got.act.expiry == want.act.expiry && got.act.place == want.act.place && got.act.to == want.act.to);
        QCOMPARE(got.act.quantity, want.act.quantity);
    }
}

void tst_epcis_reader::everyFixtureIsReadOrRefusedAsItsIndexSays_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("good");
    for (const auto* folder : {"documents", "events", "invalid"})
        for (const auto& name : QDir(kData + QLatin1String(folder)).entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(QLatin1String(folder) + QLatin1Char('/') + name))
                << kData + QLatin1String(folder) + QLatin1Char('/') + name
                << (QLatin1String(folder) != QLatin1String("invalid"));
}

void tst_epcis_reader::everyFixtureIsReadOrRefusedAsItsIndexSays() {
    QFETCH(QString, file);
    QFETCH(bool, good);
    const auto why = whyNot(contentOf(file));
    // Some good ones commission kits without lot and expiry, or ship without a destination: no acts that we can take.
    const bool lacks = why.find("needs its") != std::string::npos;
    QVERIFY2(good ? why.empty() || lacks : !why.empty() && !lacks, why.c_str());
}

void tst_epcis_reader::wordsAreReadHoweverTheyAreWritten() {
    for (const std::string way :
         {"cbv:BizStep-shipping", "urn:epcglobal:cbv:bizstep:shipping", "https://ref.gs1.org/cbv/BizStep-shipping"}) {
        auto text = document();
        text.replace(text.find("\"shipping\""), 10, "\"" + way + "\"");
        const auto read = parseEpcis(text, terms());
        QVERIFY2(read && read->acts.size() == 3, way.c_str());
    }
    for (const std::string way : {"shiping", "cbv:BizStep-shiping", "urn:epcglobal:cbv:bizstep:shiping"}) {
        auto text = document();
        text.replace(text.find("\"shipping\""), 10, "\"" + way + "\"");
        QVERIFY2(whyNot(text).find("bizStep") != std::string::npos, way.c_str());
    }
}

void tst_epcis_reader::epcsAndPlacesAreKitsAndNames() {
    auto text = document();
    const std::string link = "https://id.gs1.org/01/09506000134352/21/K%2F7";
    for (auto at = text.find(link); at != std::string::npos; at = text.find(link))
        text.replace(at, link.size(), "urn:epc:id:sgtin:9506000.013435.K%2F7");
    const auto read = parseEpcis(text, terms());
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QVERIFY(read->acts[1].act.gtin == "09506000134352" && read->acts[1].act.serial == "K/7");
    auto mapped = terms();
    mapped.placeBase.clear();
    mapped.places["https://example.com/place/SITE-2"] = "Klinikum";
    const auto named = parseEpcis(text, mapped);
    QCOMPARE(named->acts[1].act.to, std::string("Klinikum"));
    QCOMPARE(named->acts[1].act.place, std::string("https://example.com/place/Klinik%20S%C3%BCd"));
}

void tst_epcis_reader::whatIsNoActOfOursIsNamed() {
    const std::vector acts{timed(KitDeed::Receive), timed(KitDeed::Destroy), timed(KitDeed::Release)};
    const auto read = parseEpcis(encodeEpcis(acts, acts[0].time, terms().placeBase), terms());
    QVERIFY(read.has_value());
    QCOMPARE(read->acts.size(), std::size_t(1));
    QCOMPARE(read->leftOut.size(), std::size_t(2));
    QVERIFY(read->leftOut[0].starts_with("Event 2 (ObjectEvent, destroying)"));
}

void tst_epcis_reader::badDocumentsGetOneSentence() {
    const auto with = [](const std::string& from, const std::string& to) {
        auto text = document();
        CHECK(text.find(from) != std::string::npos);
        return whyNot(text.replace(text.find(from), from.size(), to));
    };
    const auto says = [](const std::string& why, const char* part) { return why.find(part) != std::string::npos; };
    QVERIFY(says(with("\"schemaVersion\"", "\"type\":\"EPCISDocument\",\"schemaVersion\""), "twice"));
    QVERIFY(says(with("epcis-context.jsonld", "other-context.jsonld"), "not known"));
    QVERIFY(says(with("epcis-context.jsonld\"]", "epcis-context.jsonld\",{\"bizStep\":\"http://x.example/\"}]"),
                 "another meaning"));
    QVERIFY(says(with("\"2.0\"", "\"1.2\""), "2.0"));
    QVERIFY(says(with("2026-06-15T06:00:00.123Z\",\"eventTimeZoneOffset", "2026-06-15\",\"eventTimeZoneOffset"),
                 "eventTime"));
    QVERIFY(says(with("\"+02:00\"", "\"+2\""), "eventTimeZoneOffset"));
    QVERIFY(says(with("\"ADD\"", "\"MAKE\""), "action"));
    QVERIFY(says(with("\"epcList\"", "\"epcs\""), "no prefix"));
    QVERIFY(says(with("cbvmda:lotNumber", "lotNumber"), "no prefix"));
    QVERIFY(says(with("2026-12-31", "2026-02-31"), "expiry"));
    QVERIFY(says(with("destination\":\"https://example.com/place/SITE-2\"", "other\":\"x:y\""), "destination"));
    auto without = terms();
    without.quantity = 0;
    QVERIFY(!parseEpcis(document(), without).has_value());
    for (const std::string text : {"", "[]", "{}", "null", "{\"a\":NaN}", "\xff", "<html/>"})
        QVERIFY2(!whyNot(text).empty(), text.c_str());
    QVERIFY(says(whyNot(std::string(200'000, '[')), "64 levels"));
    const auto whole = document();
    for (std::size_t size = 0; size < whole.size(); size += 11)
        QVERIFY(!whyNot(whole.substr(0, size)).empty());
}

QTEST_GUILESS_MAIN(tst_epcis_reader)
#include "tst_epcis_reader.moc"

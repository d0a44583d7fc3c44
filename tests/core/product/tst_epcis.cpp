// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/epcis.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace caseseal::product;

namespace {

const QString kSchema = QStringLiteral(CASESEAL_SHARED_DATA "/interop/schema/epcis-2.0/epcis-json-schema.json");

TimedKitAct timed(KitDeed deed) {
    TimedKitAct out;
    out.time = base::parseTime("2026-06-15T06:00:00.000Z").value();
    out.zoneMinutes = 120;
    out.act.deed = deed;
    out.act.gtin = "09506000134352";
    out.act.serial = "K/7";
    out.act.lot = "LOT-1";
    out.act.expiry = "2026-12-31";
    out.act.place = "Klinik Süd";
    out.act.participant = "HYP-001";
    out.act.witness = "the-monitor";
    out.act.by = "the-pharmacist";
    if (deed == KitDeed::Ship || deed == KitDeed::Transfer)
        out.act.to = "SITE-2";
    return out;
}

/// Every act, a missing kit and a recall.
std::string wholeDocument() {
    std::vector<TimedKitAct> acts;
    for (int deed = 0; deed < kKitDeeds; ++deed)
        acts.push_back(timed(KitDeed(deed)));
    acts.push_back(timed(KitDeed::Observe));
    acts.back().act.missing = true;
    acts.push_back(timed(KitDeed::Quarantine));
    acts.back().act.serial.clear();
    acts.back().act.place.clear();
    return encodeEpcis(acts, acts.front().time, "https://example.com/place/");
}

/// What the schema of the fixtures says of a document, and which words of its steps and dispositions it does not list
/// (any text passes as a URI there); empty where nothing.
QByteArray judge(const QString& python, const std::string& document) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.json")));
    CHECK(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(document)) >= 0);
    file.close();
    QProcess run;
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(python,
              {QStringLiteral("-c"),
               QStringLiteral("import json, sys, jsonschema\n"
                              "schema, document = (json.load(open(p)) for p in sys.argv[1:])\n"
                              "for e in jsonschema.Draft7Validator(schema).iter_errors(document): print(e.message)\n"
                              "for key in 'bizStep', 'disposition':\n"
                              "  words = schema['definitions'][key]['anyOf'][1]['enum']\n"
                              "  for event in document['epcisBody']['eventList']:\n"
                              "    if event[key] not in words: print(event[key])\n"),
               kSchema, file.fileName()});
    CHECK(run.waitForFinished(60'000));
    return run.exitCode() == 0 ? run.readAll() : "failed: " + run.readAll();
}

const std::string kShipped =
    R"({"action":"OBSERVE","bizStep":"shipping","destinationList":[{"destination":"https://example.com/place/SITE-2",)"
    R"("type":"location"}],"disposition":"in_transit","epcList":["https://id.gs1.org/01/09506000134352/21/K%2F7"],)"
    R"("eventTime":"2026-06-15T06:00:00.000Z","eventTimeZoneOffset":"+02:00","readPoint":)"
    R"({"id":"https://example.com/place/Klinik%20S%C3%BCd"},"sourceList":[{"source":)"
    R"("https://example.com/place/Klinik%20S%C3%BCd","type":"location"}],"type":"ObjectEvent"})";
const std::string kRecalled =
    R"({"action":"OBSERVE","bizStep":"holding","disposition":"recalled","eventTime":"2026-06-15T06:00:00.000Z",)"
    R"("eventTimeZoneOffset":"+02:00","quantityList":[{"epcClass":"https://id.gs1.org/01/09506000134352/10/LOT-1"}],)"
    R"("type":"ObjectEvent"})";

} // namespace

class tst_epcis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActIsValidForTheSchema();
    void anEventSaysWhatWhenWhereAndWhy();
    void personsStayHere();
};

void tst_epcis::everyActIsValidForTheSchema() {
    const auto python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty() || !QFile::exists(kSchema) ||
        QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import jsonschema")}) != 0)
        QSKIP("The schema or python3-jsonschema is not there.");
    const auto document = wholeDocument();
    QCOMPARE(judge(python, document), QByteArray());
    for (const std::string good : {"commissioning", "in_transit", "\"ADD\""}) { // it is really asked
        auto changed = document;
        changed.replace(changed.find(good), good.size(), good == "\"ADD\"" ? "\"SUM\"" : "made");
        QVERIFY2(!judge(python, changed).isEmpty(), good.c_str());
    }
}

void tst_epcis::anEventSaysWhatWhenWhereAndWhy() {
    const auto json = evidence::Json::parse(wholeDocument()).value();
    const auto& events = *json.find("epcisBody")->find("eventList")->asArray();
    QCOMPARE(int(events.size()), kKitDeeds + 2);
    QCOMPARE(events[std::size_t(KitDeed::Ship)].encode(), kShipped);
    QCOMPARE(events.back().encode(), kRecalled);
}

void tst_epcis::personsStayHere() {
    for (const auto* person : {"HYP-001", "the-monitor", "the-pharmacist"})
        QVERIFY(wholeDocument().find(person) == std::string::npos);
}

QTEST_GUILESS_MAIN(tst_epcis)
#include "tst_epcis.moc"

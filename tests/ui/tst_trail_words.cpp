// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/role.h"
#include "words/language.h"
#include "words/trail_words.h"
#include "words/words.h"

#include <QtTest>

#include <set>

using namespace caseseal;
using namespace caseseal::ui;
using evidence::Entry;
using evidence::Json;

namespace {

study::Text both(const char* english, const char* german) {
    study::Text text;
    text.byLanguage = {{"en", english}, {"de", german}};
    return text;
}

study::Study makeStudy() {
    study::Study study;
    study::Event visit;
    visit.oid = "SE.V2";
    visit.title = both("Visit 2", "Visite 2");
    study.events = {visit};
    study::Form form;
    form.oid = "F.VS";
    form.title = both("Vital signs", "Vitalzeichen");
    study.forms["F.VS"] = form;
    study::MeasurementUnit mmHg;
    mmHg.oid = "U.MMHG";
    mmHg.symbol = both("mmHg", "mmHg");
    study.units["U.MMHG"] = mmHg;
    study::CodeList arms;
    arms.oid = "CL.ARM";
    arms.items = {{"1", both("Left", "Links")}, {"2", both("Right", "Rechts")}};
    study.codeLists["CL.ARM"] = arms;
    const auto add = [&](const char* oid, study::Text question, study::DataType type) -> study::Item& {
        study::Item& item = study.items[oid];
        item.oid = oid;
        item.question = std::move(question);
        item.dataType = type;
        return item;
    };
    add("I.SYS", both("Systolic blood pressure", "Systolischer Blutdruck"), study::DataType::Float).units = {"U.MMHG"};
    add("I.ARM", both("Arm", "Arm"), study::DataType::Integer).codeList = "CL.ARM";
    add("I.DATE", both("Date of visit", "Datum der Visite"), study::DataType::Date);
    return study;
}

/// An entry as a person's act on the small study.
Entry entry(const char* act, Json data = {}) {
    Entry made;
    made.act = act;
    made.data = std::move(data);
    return made;
}
Entry of(Entry made) {
    made.place.subject = "HYP-019";
    return made;
}
Entry atVisit(Entry made) {
    made.place.event = "SE.V2";
    return of(std::move(made));
}
Entry onForm(Entry made) {
    made.place.form = "F.VS";
    return atVisit(std::move(made));
}
Entry onItem(Entry made, const char* item) {
    made.place.group = "IG.VS";
    made.place.item = item;
    return onForm(std::move(made));
}
Entry because(Entry made, const char* reason) {
    made.reason = reason;
    return made;
}
Entry value(const char* act, const char* item, std::optional<std::string> was, std::optional<std::string> now) {
    Entry made = onItem(entry(act), item);
    made.hasValue = true;
    made.value = std::move(now);
    made.hasWas = std::string_view(act) == "item.change";
    made.was = std::move(was);
    return made;
}
Entry inUnit(Entry made) {
    made.unit = "U.MMHG";
    return made;
}
Entry derived(Entry made) {
    made.source = "derived";
    return made;
}

/// What an administrator sets for the medicine.
Entry settings() {
    Json::Array products{Json::Object{{"gtin", "04012345678901"}, {"name", "Studymed 10 mg"}},
                         Json::Object{{"gtin", "09506000134352"}, {"name", "Placebo"}}};
    return entry("data.import", Json::Object{{"format", "caseseal.org/medicine-settings@v1"},
                                             {"medicine", Json::Object{{"products", std::move(products)}}},
                                             {"purpose", "medicine"}});
}

struct Expected {
    Entry entry;
    const char* sentence;
};

const std::string kHash(64, 'a');

/// One line per act of the format at least; several where an act has several sentences.
std::vector<Expected> table() {
    const Json::Array roles{"monitor", "data-manager"};
    const Json kit = Json::Object{{"kit", "20417"}, {"lot", "A7731"}, {"expiry", "2028-06-30"}};
    const Json person = Json::Object{{"person", "tom"}, {"name", "T. Brand"}, {"roles", roles}};
    const Json log = Json::Object{{"person", "tom"}, {"why", "wrong password"}};
    const auto query = [](const char* said) { return Json(Json::Object{{"query", std::int64_t{39}}, {"text", said}}); };
    const auto message = [](const char* format, Json::Object more) {
        more["format"] = format;
        more["sha256"] = kHash;
        more["recipients"] = Json::Array{Json::Object{{"site", "Lyon"}}};
        return more;
    };
    const auto data = [](const char* format) {
        return Json(Json::Object{{"format", format}, {"purpose", "Monitoring"}, {"count", std::int64_t{2}}});
    };
    return {
        {entry("chain.open", Json::Object{{"site", "Klinikum Süd"}, {"installation", "desk-3"}, {"study", "S"}}),
         "Started the record of Klinikum Süd on desk-3"},
        {entry("chain.restore", Json::Object{{"from", kHash}, {"lost", std::int64_t{3}}, {"reason", "disk broken"}}),
         "Restored the record from a copy that ends with seal aaaaaaaaaaaa… (3 seals lost; disk broken)"},
        {entry("person.add", person), "Added T. Brand as Monitor, Data manager"},
        {entry("person.role", person), "Changed the roles of T. Brand to Monitor, Data manager"},
        {entry("person.rekey", Json::Object{{"person", "tom"}}), "Renewed the key of tom"},
        {because(entry("person.disable", Json::Object{{"person", "tom"}}), "left the site"),
         "Disabled tom (left the site)"},
        {entry("person.enable", Json::Object{{"person", "tom"}}), "Enabled tom again"},
        {entry("study.version", Json::Object{{"oid", "MDV.2"}, {"name", "Amendment 2"}, {"sha256", kHash}}),
         "Adopted study version Amendment 2"},
        {of(entry("subject.enrol")), "Enrolled HYP-019"},
        {because(of(entry("subject.withdraw")), "moved away"), "Withdrew HYP-019 from the study (moved away)"},
        {because(of(entry("subject.erase")), "on request"), "Erased the data of HYP-019 (on request)"},
        {of(entry("subject.count", Json::Object{{"count", std::int64_t{41}}})), "Counted 41 entries of HYP-019"},
        {of(entry("subject.transfer")), "Handed HYP-019 over to another installation"},
        {of(entry("subject.adopt", Json::Object{{"forced", true}})),
         "Took HYP-019 over from another installation (forced, without a handing over)"},
        {of(entry("subject.adopt", Json::Object{{"forced", false}})), "Took HYP-019 over from another installation"},
        {atVisit(entry("event.schedule", Json::Object{{"date", "2026-12-03"}})),
         "Scheduled Visit 2 of HYP-019 (for 3 Dec 2026)"},
        {because(atVisit(entry("event.skip")), "holiday"), "Skipped Visit 2 of HYP-019 (holiday)"},
        {inUnit(value("item.set", "I.SYS", {}, "128.5")),
         "Set Systolic blood pressure to 128.5 mmHg in Vital signs, Visit 2, HYP-019"},
        {value("item.set", "I.ARM", {}, "2"), "Set Arm to Right in Vital signs, Visit 2, HYP-019"},
        {value("item.set", "I.DATE", {}, "2026-11-16"),
         "Set Date of visit to 16 Nov 2026 in Vital signs, Visit 2, HYP-019"},
        {value("item.set", "I.ARM", {}, {}), "Left Arm blank in Vital signs, Visit 2, HYP-019"},
        {derived(value("item.set", "I.SYS", {}, "97")),
         "Calculated Systolic blood pressure as 97 in Vital signs, Visit 2, HYP-019"},
        {because(inUnit(value("item.change", "I.SYS", "182", "128")), "typing error"),
         "Changed Systolic blood pressure from 182 mmHg to 128 mmHg in Vital signs, Visit 2, HYP-019 (typing error)"},
        {value("item.change", "I.ARM", {}, "1"), "Changed Arm from blank to Left in Vital signs, Visit 2, HYP-019"},
        {because(value("item.change", "I.ARM", "1", {}), "not done"),
         "Emptied Arm, which was Left, in Vital signs, Visit 2, HYP-019 (not done)"},
        {derived(value("item.change", "I.SYS", "97", "98")),
         "Calculated Systolic blood pressure anew, from 97 to 98, in Vital signs, Visit 2, HYP-019"},
        {onForm(entry("form.complete")), "Completed Vital signs of Visit 2, HYP-019"},
        {because(onForm(entry("form.reopen")), "late value"), "Reopened Vital signs of Visit 2, HYP-019 (late value)"},
        {onForm(entry("form.sign", Json::Object{{"meaning", "I confirm these data"}, {"covers", kHash}})),
         "Signed Vital signs of Visit 2, HYP-019 (I confirm these data)"},
        {onForm(entry("form.verify")), "Verified Vital signs of Visit 2, HYP-019 against the source"},
        {onForm(entry("form.unverify")), "Withdrew the verification of Vital signs of Visit 2, HYP-019"},
        {onForm(entry("form.freeze")), "Froze Vital signs of Visit 2, HYP-019"},
        {onForm(entry("form.unfreeze")), "Unfroze Vital signs of Visit 2, HYP-019"},
        {onForm(entry("form.lock")), "Locked Vital signs of Visit 2, HYP-019"},
        {onForm(entry("form.unlock")), "Unlocked Vital signs of Visit 2, HYP-019"},
        {onItem(entry("query.open", query("Unit?")), "I.SYS"),
         "Opened query 39 on Systolic blood pressure, Vital signs, Visit 2, HYP-019 (Unit?)"},
        {onForm(entry("query.answer", query("See note"))),
         "Answered query 39 on Vital signs, Visit 2, HYP-019 (See note)"},
        {onForm(entry("query.close", query(""))), "Closed query 39 on Vital signs, Visit 2, HYP-019"},
        {entry("query.reopen", query("Still open")), "Query reopened: query 39 (Still open)"},
        {entry("consent.publish", Json::Object{{"title", "Main consent"}, {"version", "3"}, {"document", kHash}}),
         "Published the consent document Main consent (version 3)"},
        {of(entry("consent.grant", Json::Object{{"by", "participant"}, {"scopes", Json::Array{"blood", "genes"}}})),
         "Recorded the consent of HYP-019 (signed by the participant; scopes: blood · genes)"},
        {of(entry("consent.grant", Json::Object{{"by", "witness"}, {"key", "k"}, {"scopes", Json::Array{"trial"}}})),
         "Recorded the consent of HYP-019 (signed by a witness; with a new card; scopes: To take part)"},
        {of(entry("consent.withdraw", Json::Object{{"by", "participant"}})),
         "Recorded that HYP-019 withdrew consent (on the participant's word; the whole consent)"},
        {of(entry("consent.withdraw", Json::Object{{"by", "representative"}, {"signature", "n"}})),
         "Recorded that HYP-019 withdrew consent (signed by a representative; the whole consent)"},
        {entry("product.receive", Json::Object{{"lot", "A7731"}, {"quantity", std::int64_t{12}}}),
         "Received lot A7731 (quantity 12)"},
        {entry("product.commission", kit), "Put kit 20417 into use (lot A7731; expires 30 Jun 2028)"},
        {entry("product.ship", Json::Object{{"kit", "20417"}, {"party", "Depot"}}), "Shipped kit 20417 (party Depot)"},
        {of(entry("product.allocate", kit)), "Allocated kit 20417 to HYP-019 (lot A7731; expires 30 Jun 2028)"},
        {of(entry("product.dispense", Json::Object{{"kit", "20417"}})), "Dispensed kit 20417 to HYP-019"},
        {of(entry("product.return", Json::Object{{"serial", "77"}})), "Took back serial number 77 from HYP-019"},
        {entry("product.return", Json::Object{{"serial", "77"}}), "Product returned: serial number 77"},
        {entry("product.destroy", Json::Object{{"gtin", "04012345678901"}}), "Destroyed 04012345678901"},
        {entry("product.quarantine", Json::Object{{"kit", "20417"}}), "Put kit 20417 into quarantine"},
        {entry("product.ship", Json::Object{{"kit", "20417"}, {"to", "Klinikum"}}), "Shipped kit 20417 (to Klinikum)"},
        {entry("product.destroy", Json::Object{{"kit", "20417"}, {"witness", "tom"}}),
         "Destroyed kit 20417 (witness tom)"},
        {entry("product.observe", Json::Object{{"kit", "20417"}, {"missing", true}}),
         "Noted an observation of kit 20417 (looked for, is missing)"},
        {entry("product.release", Json::Object{{"kit", "20417"}}), "Released kit 20417"},
        {because(entry("product.observe", Json::Object{{"kit", "20417"}, {"place", "fridge 2"}}), "9.1 °C"),
         "Noted an observation of kit 20417 (place fridge 2; 9.1 °C)"},
        {entry("product.transfer", Json::Object{{"kit", "20417"}}), "Passed on kit 20417"},
        {entry("product.observe", Json::Object{{"kit", "20417"}, {"missing", false}}),
         "Noted an observation of kit 20417 (looked for, is there)"},
        {because(entry("product.quarantine", Json::Object{{"gtin", "04012345678901"}, {"lot", "A7731"}}), "Glass"),
         "Recalled lot A7731 (Glass)"},
        {settings(), "Set what holds for the medicine: Studymed 10 mg, Placebo"},
        {entry("random.commit", Json::Object{{"list", kHash}}), "Committed to the randomisation list aaaaaaaaaaaa…"},
        {of(entry("random.allocate", Json::Object{{"slot", std::int64_t{7}}, {"arm", "B"}})), "Randomised HYP-019 (B)"},
        {entry("random.reveal", Json::Object{{"list", kHash}}), "Revealed the randomisation list aaaaaaaaaaaa…"},
        {entry("data.import", data("CSV")), "Imported data as CSV (Monitoring; 2 records)"},
        {entry("data.export", data("ODM 1.3.2")), "Exported data as ODM 1.3.2 (Monitoring; 2 records)"},
        {entry("data.share", Json::Object{{"format", "FHIR"}, {"recipients", Json::Array{"Registry"}}}),
         "Shared data as FHIR (for Registry)"},
        {entry("data.receive"), "Data received"},
        {entry("data.share", message("caseseal.org/installation@v1", {{"card", "a note"}, {"purpose", "partner"}})),
         "Adopted the card of the installation Lyon"},
        {entry("data.share", message("evidence", {{"count", std::int64_t{5}}, {"withheld", std::int64_t{2}}})),
         "Wrote a message for Lyon (5 records; 2 entries withheld)"},
        {entry("data.receive", message("evidence", {{"count", std::int64_t{5}}})),
         "Received the message aaaaaaaaaaaa… (5 records)"},
        {entry("data.receive", message("evidence", {{"count", std::int64_t{5}}, {"own", std::int64_t{3}}})),
         "Received the message aaaaaaaaaaaa… (5 records; 3 own seals that were lost here came back)"},
        {entry("session.open", log), "Log-in of tom (wrong password)"},
        {entry("session.close", Json::Object{{"person", "tom"}}), "Log-out of tom"},
        {entry("session.refused", log), "Refused an attempt of tom (wrong password)"},
        {entry("clock.warning", Json::Object{{"expected", "14:02"}, {"seen", "12:02"}}),
         "The clock of this computer jumped (expected 14:02, seen 12:02)"},
        {entry("report.issue", Json::Object{{"kind", "audit"}, {"sha256", kHash}}), "Issued the report audit"},
        {entry("report.issue", Json::Object{{"kind", "review-item"},
                                            {"review", Json::Object{{"disposition", "explained"},
                                                                    {"note", "Night shift"},
                                                                    {"rule", "off-hours"}}},
                                            {"sha256", kHash}}),
         "Looked at “Outside working hours” in the review of the audit trail (Explained; Night shift)"},
        {entry("report.issue",
               Json::Object{{"kind", "review"},
                            {"review", Json::Object{{"head", Json::Object{{"length", std::int64_t{813}}}},
                                                    {"meaning", "I reviewed it"}}},
                            {"sha256", kHash}}),
         "Signed the review of the audit trail up to seal 812 (I reviewed it)"},
    };
}

store::TrailRow rowOf(Entry entry) {
    store::TrailRow row;
    row.author = "nora";
    row.entry = std::move(entry);
    return row;
}

} // namespace

class TestTrailWords : public QObject {
    Q_OBJECT

    const study::Study m_study = makeStudy();

    QString sentence(Entry entry, const std::string& language = "en") const {
        return words::trailSentence(rowOf(std::move(entry)), m_study, language);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void sentences_data() {
        QTest::addColumn<int>("line");
        const auto all = table();
        for (int i = 0; i < static_cast<int>(all.size()); ++i)
            QTest::addRow("%d %s", i, all[static_cast<std::size_t>(i)].entry.act.c_str()) << i;
    }
    void sentences() {
        QFETCH(int, line);
        const auto expected = table()[static_cast<std::size_t>(line)];
        QCOMPARE(sentence(expected.entry), QString::fromUtf8(expected.sentence));
    }

    /// The format's acts and the table's are the same, and each has a name of its own.
    void everyActHasWords() {
        std::set<std::string> tabled;
        for (const auto& line : table())
            tabled.insert(line.entry.act);
        std::set<QString> names;
        for (const std::string_view act : evidence::allActs()) {
            QVERIFY2(tabled.contains(std::string(act)), std::string(act).c_str());
            const QString name = words::actName(act);
            QVERIFY2(!name.isEmpty() && name != ui::text(act), std::string(act).c_str());
            QVERIFY2(names.insert(name).second, qPrintable(name));
        }
        QCOMPARE(tabled.size(), evidence::allActs().size());
        QCOMPARE(words::actName("later.act"), QStringLiteral("later.act"));
    }

    /// No act shows a placeholder or nothing at all, even where all that its sentence needs is missing.
    void bareActsStillSaySomething() {
        for (const std::string_view act : evidence::allActs()) {
            const QString bare = sentence(entry(std::string(act).c_str()));
            QVERIFY2(!bare.isEmpty() && !bare.contains(QLatin1Char('%')), qPrintable(bare));
        }
    }

    /// Every act on a kit, with all that is said of it, in all languages: the numbers stay, the words do not.
    void everyLanguageSaysWhatBecameOfAKit() {
        const auto said = [this] {
            std::vector<QString> out;
            for (const std::string_view act : evidence::allActs())
                if (act.starts_with("product."))
                    out.push_back(sentence(of(entry(std::string(act).c_str(), Json::Object{{"kit", "20417"},
                                                                                           {"lot", "A7731"},
                                                                                           {"missing", true},
                                                                                           {"place", "Klinikum"},
                                                                                           {"to", "Depot"},
                                                                                           {"witness", "tom"}}))));
            out.push_back(sentence(entry("product.quarantine", Json::Object{{"lot", "A7731"}})) +
                          QStringLiteral(" 20417"));
            out.push_back(sentence(settings()) + QStringLiteral(" 20417 A7731"));
            return out;
        };
        const auto english = said();
        QCOMPARE(english.size(), std::size_t(13));
        for (const auto& language : words::languages()) {
            const words::SpokenLanguage spoken{QLocale(language.tag)};
            const auto here = said();
            for (std::size_t i = 0; i < here.size(); ++i) {
                QVERIFY2(language.tag == QLatin1String("en") || here[i] != english[i], qPrintable(here[i]));
                QVERIFY2(here[i].contains(QLatin1String("20417")) && here[i].contains(QLatin1String("A7731")) &&
                             !here[i].contains(QLatin1Char('%')),
                         qPrintable(here[i]));
            }
        }
    }

    void theStudysLanguage() {
        QCOMPARE(sentence(inUnit(value("item.set", "I.SYS", {}, "128")), "de-AT"),
                 QStringLiteral("Set Systolischer Blutdruck to 128 mmHg in Vitalzeichen, Visite 2, HYP-019"));
        QCOMPARE(sentence(value("item.set", "I.ARM", {}, "2"), "de"),
                 QStringLiteral("Set Arm to Rechts in Vitalzeichen, Visite 2, HYP-019"));
    }

    /// A scope of the trial's own is called as its document calls it.
    void scopesInTheWordsOfTheirDocument() {
        const auto grant = of(
            entry("consent.grant", Json::Object{{"by", "participant"}, {"scopes", Json::Array{"trial", "samples"}}}));
        const words::ScopeTexts texts{{"samples", "血液検体を10年間保存すること"}};
        QCOMPARE(words::trailSentence(rowOf(grant), m_study, "en", texts),
                 QStringLiteral("Recorded the consent of HYP-019 (signed by the participant; scopes: To take part · "
                                "血液検体を10年間保存すること)"));
        auto publish = Json::Object{{"title", "Main consent"},
                                    {"document", kHash},
                                    {"version", "3"},
                                    {"needs", Json::Array{Json::Array{"participant"}}},
                                    {"scopes", Json::Array{"samples"}},
                                    {"scopeTexts", Json::Object{{"samples", "To keep my samples"}}}};
        QCOMPARE(sentence(entry("consent.publish", publish)),
                 QStringLiteral("Published the consent document Main consent (version 3; scopes: To keep my samples)"));
    }

    /// Acts on consent, and refused attempts at them, in the languages of the desktop.
    void consentsInEveryLanguage() {
        const std::vector<Entry> acts{
            entry("consent.publish", Json::Object{{"title", "HYP-019"}, {"version", "3"}, {"document", kHash}}),
            of(entry("consent.grant", Json::Object{{"by", "participant"}})),
            of(entry("consent.withdraw", Json::Object{{"by", "participant"}})),
            entry("session.refused", Json::Object{{"person", "HYP-019"}, {"act", "consent.grant"}, {"why", "why"}})};
        for (const Entry& act : acts) {
            std::set<QString> said;
            for (const auto& language : words::languages()) {
                const words::SpokenLanguage spoken(words::localeFor(language.tag, QLocale::c()));
                const QString what = words::trailWords(rowOf(act), m_study, language.tag.toStdString()).what;
                QVERIFY2(what.contains(QStringLiteral("HYP-019")), qPrintable(what));
                said.insert(what);
            }
            QCOMPARE(static_cast<qsizetype>(said.size()), words::languages().size());
        }
    }

    void numbersAndDatesFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German));
        const QString number = sentence(value("item.set", "I.SYS", {}, "128.5"));
        const QString date = sentence(value("item.set", "I.DATE", {}, "2026-03-16"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(number.contains(QStringLiteral("128,5")), qPrintable(number));
        QVERIFY2(date.contains(QStringLiteral("16 Mär 2026")), qPrintable(date));
    }

    void repeatsAndForeignNames() {
        Entry again = value("item.set", "I.ARM", {}, "1");
        again.place.groupRepeat = "3";
        again.place.eventRepeat = "2";
        QCOMPARE(sentence(again), QStringLiteral("Set Arm (3) to Left in Vital signs, Visit 2 (2), HYP-019"));
        Entry gone = value("item.set", "I.GONE", {}, "7");
        gone.place.form = "F.GONE";
        QCOMPARE(sentence(gone), QStringLiteral("Set I.GONE to 7 in F.GONE, Visit 2, HYP-019"));
    }

    /// Two units: the entry names only the new value's.
    void theOldValueNeverTakesTheNewUnit() {
        study::Study two = m_study;
        two.items["I.SYS"].units = {"U.MMHG", "U.KPA"};
        QCOMPARE(
            words::trailSentence(rowOf(inUnit(value("item.change", "I.SYS", "17", "128"))), two, "en"),
            QStringLiteral("Changed Systolic blood pressure from 17 to 128 mmHg in Vital signs, Visit 2, HYP-019"));
    }

    void checksAndSourcesAreSaid() {
        Entry entry = value("item.set", "I.SYS", {}, "250");
        entry.source = "import";
        entry.checks = {{"range:1", "Above 220", "measured twice"}, {"range:2", "High", ""}};
        QCOMPARE(words::trailWords(rowOf(entry), m_study, "en").why,
                 QStringLiteral("imported; check fired: “Above 220”, answer: “measured twice”; check fired: “High”"));
    }

    void strongWordsStandWhereTheySay() {
        const auto said = words::trailWords(rowOf(inUnit(value("item.change", "I.SYS", "182", "128"))), m_study, "en");
        QStringList bold;
        for (const auto& [start, length] : said.strong)
            bold << said.what.mid(start, length);
        QCOMPARE(bold, (QStringList{QStringLiteral("Systolic blood pressure"), QStringLiteral("182 mmHg"),
                                    QStringLiteral("128 mmHg")}));
    }

    /// A value that looks like a placeholder, or holds our own markers or line ends, cannot bend the sentence.
    void hostileValues() {
        study::Study study = m_study;
        study.items["I.TEXT"].dataType = study::DataType::Text;
        study.items["I.TEXT"].question = both("Note %3", "Notiz");
        const auto row = rowOf(value("item.change", "I.TEXT", "%3", "\xEF\xB7\x91%4\n<b>x</b>\xEF\xB7\x90"));
        const auto said = words::trailWords(row, study, "en");
        QCOMPARE(said.what, QStringLiteral("Changed Note %3 from %3 to %4 <b>x</b> in Vital signs, Visit 2, HYP-019"));
        QCOMPARE(said.strong.size(), 3);
    }

    void erased() {
        store::TrailRow row;
        row.erased = true;
        QCOMPARE(words::trailSentence(row, m_study, "en"),
                 QStringLiteral("Erased on request; the seal still covers it"));
    }
};

QTEST_MAIN(TestTrailWords)
#include "tst_trail_words.moc"

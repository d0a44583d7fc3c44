// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "verify_here.h"

#include "evidence/bundle.h"

#include <QTemporaryDir>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

const ItemPlace kForm = ChainBuilder::placeOf("HYP-001", "");
const ItemPlace kSys = ChainBuilder::placeOf("HYP-001", "I.SYS");

Json items(const std::vector<const char*>& oids) {
    Json::Array out;
    for (const char* oid : oids)
        out.push_back(Json::Object{{"group", "IG.VS"}, {"groupRepeat", "1"}, {"item", oid}});
    return out;
}

/// With one more member in its data.
Entry with(Entry entry, const char* key, Json value) {
    Json::Object data = entry.data.asObject() == nullptr ? Json::Object() : *entry.data.asObject();
    data[key] = std::move(value);
    entry.data = std::move(data);
    return entry;
}
Entry because(Entry entry, const char* reason) {
    entry.reason = reason;
    return entry;
}

/// What our own programs write on a working day: every act of it, with all that they put into `data`.
struct WorkingDay {
    ChainBuilder chain;
    LedgerBuilder ledger{{"site.example/w"}};

    WorkingDay() {
        chain.addTeam();
        chain.seal("root", "admin",
                   {because(with(ChainBuilder::studyVersion(), "sdv",
                                 Json::Object{{"forms", Json::Array()}, {"items", Json::Array{"I.SYS"}}}),
                            "Partial verification")});
        as("cora", "coordinator", session("session.open", "log-in"));
        as("cora", "coordinator", chain.subjectAct("subject.enrol", "HYP-001"));
        as("cora", "coordinator", visit("event.schedule"));
        as("cora", "coordinator", visit("event.skip"));
        as("cora", "coordinator", chain.value(kSys, "120"));
        as("cora", "coordinator",
           with(chain.value(ChainBuilder::placeOf("HYP-001", "I.DIA"), std::nullopt), "null", "not-done"));
        as("cora", "coordinator",
           with(because(chain.form("form.complete", kForm), "The cuff was broken"), "missing", std::int64_t{1}));
        as("ines", "investigator",
           with(chain.form("form.complete", kForm), "doubleEntry",
                Json::Object{{"agreed", std::int64_t{1}}, {"conflicts", std::int64_t{1}}, {"first", "cora"}}));
        as("mona", "monitor", with(chain.form("form.verify", kForm), "items", items({"I.DIA", "I.SYS"})));
        as("mona", "monitor", with(chain.form("form.unverify", kForm), "items", items({"I.DIA"})));
        as("mona", "monitor",
           session("session.refused", "not complete",
                   {{"act", "form.sign"}, {"subject", "HYP-001"}, {"form", "F.VS"}}));
        as("ines", "investigator", with(chain.form("form.sign", kForm), "name", "Ines Investigator"));
        as("dan", "data-manager", chain.form("form.lock", kForm));
        as("cora", "coordinator", with(because(chain.form("form.reopen", kForm), "Late value"), "request", true));
        as("dan", "data-manager", with(because(chain.form("form.lock", kForm), "Not now"), "request", "denied"));
        as("cora", "coordinator",
           with(because(chain.form("form.reopen", kForm), "Amendment"), "migrate", ChainBuilder::studyName()));
        as("mona", "monitor", query());
        as("cora", "coordinator", session("session.close", "user"));
        chain.publish(ledger);
    }
    void as(const char* person, const char* role, Entry entry) { chain.seal(person, role, {std::move(entry)}); }
    static Entry session(const char* act, const char* why, Json::Object more = {}) {
        more["person"] = "cora";
        more["why"] = why;
        return ChainBuilder::simple(act, std::move(more));
    }
    Entry visit(const char* act, const char* subject = "HYP-001") {
        Entry out = chain.subjectAct(act, subject, {{"date", "2026-03-15"}});
        out.place.event = "SE.V2";
        return out;
    }
    Entry query() {
        Entry out = chain.subjectAct("query.open", "HYP-001",
                                     {{"query", std::int64_t{1}},
                                      {"text", "Really?"},
                                      {"assigned", "coordinator"},
                                      {"rule", "range:1"},
                                      {"about", Json::Object{{"entry", std::int64_t{0}}, {"seal", std::int64_t{6}}}}});
        const auto n = out.n;
        out.place = kSys;
        out.n = n;
        return out;
    }
    [[nodiscard]] Verdict verdict() {
        chain.publish(ledger);
        auto source = sourceOf({&chain}, &ledger);
        return verifyHere(source);
    }
};

} // namespace

/// The acts of everyday work before the verifier: what the format says of them is found, and what it leaves to the
/// programs (the further keys of `data`) is not.
class TestWorkActs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkingDayIsIntactAlsoAsABundle() {
        WorkingDay day;
        auto source = sourceOf({&day.chain}, &day.ledger);
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(verdict.counts.subjects, std::uint64_t(1));
        const QTemporaryDir dir;
        const auto file = dir.filePath(QStringLiteral("day.evidence.zip")).toStdString();
        base::NoProgress quiet;
        QVERIFY(writeBundle(source, file, quiet));
        auto bundle = openBundle(file);
        QVERIFY(bundle.has_value());
        const auto again = verifyHere(**bundle);
        QVERIFY2(again.kind == VerdictKind::Intact, codes(again));
        QCOMPARE(again.counts.entries, verdict.counts.entries);
    }

    /// FORMAT.md: "a verifier need not know it".
    void whatTheFormatLeavesToProgramsIsNoFinding_data() {
        QTest::addColumn<bool>("anything");
        for (const char* name :
             {"items out of order", "an item that the form has not", "items of no known form",
              "a signature without a printed name", "a plan of another kind", "a double entry of other keys",
              "a migration to an unknown version", "a query about nothing that is there"})
            QTest::newRow(name) << true;
    }
    void whatTheFormatLeavesToProgramsIsNoFinding() {
        const std::string_view what = QTest::currentDataTag();
        WorkingDay day;
        auto& chain = day.chain;
        if (what == "items out of order")
            day.as("mona", "monitor", with(chain.form("form.verify", kForm), "items", items({"I.SYS", "I.DIA"})));
        else if (what == "an item that the form has not")
            day.as("mona", "monitor", with(chain.form("form.verify", kForm), "items", items({"I.NOPE"})));
        else if (what == "items of no known form")
            day.as("mona", "monitor", with(chain.form("form.unverify", kForm), "items", "all of them"));
        else if (what == "a signature without a printed name")
            day.as("ines", "investigator", chain.form("form.sign", kForm));
        else if (what == "a plan of another kind")
            day.as("root", "admin", with(ChainBuilder::studyVersion(), "sdv", std::int64_t{7}));
        else if (what == "a double entry of other keys")
            day.as("cora", "coordinator",
                   with(chain.form("form.complete", kForm), "doubleEntry", Json::Array{std::int64_t{1}}));
        else if (what == "a migration to an unknown version")
            day.as("cora", "coordinator",
                   with(because(chain.form("form.reopen", kForm), "x"), "migrate", std::string(64, 'e')));
        else
            day.as("mona", "monitor",
                   with(day.query(), "about", Json::Object{{"entry", std::int64_t{9}}, {"seal", std::int64_t{999}}}));
        const auto verdict = day.verdict();
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
    }

    void whatTheFormatForbidsIsFound_data() {
        QTest::addColumn<QByteArray>("code");
        const auto add = [](const char* what, const char* code) { QTest::newRow(what) << QByteArray(code); };
        add("covers over the verified items only", "signature-coverage");
        add("a verification by the coordinator", "act-forbidden");
        add("a visit planned by the monitor", "act-forbidden");
        add("a visit skipped by the data manager", "act-forbidden");
        add("a request to unlock by the monitor", "act-forbidden");
        add("a migration by the administrator", "act-forbidden");
        add("a request denied by the coordinator", "act-forbidden");
        add("a plan by the data manager", "act-forbidden");
        add("a visit of a participant who is not enrolled", "home-chain");
        add("a migration for one who is not enrolled", "home-chain");
        add("a verification without covers", "entry-malformed");
        add("covers that are no digest", "entry-malformed");
        add("a verification of no form", "entry-malformed");
        add("a visit of nobody", "entry-malformed");
        add("a visit without its day", "entry-malformed");
        add("a question without its number", "entry-malformed");
        add("a refusal that says not why", "entry-malformed");
        add("a study version without its hash", "entry-malformed");
        add("a refusal at a participant without a counter", "entry-malformed");
        add("a session with a counter of nobody", "entry-malformed");
        add("a refusal that takes a number of the participant twice", "subject-counter");
    }
    void whatTheFormatForbidsIsFound() {
        QFETCH(QByteArray, code);
        WorkingDay day;
        breakIt(day, QTest::currentDataTag());
        const auto verdict = day.verdict();
        QVERIFY(verdict.kind == VerdictKind::Altered);
        QVERIFY2(names(verdict.findings, code.constData()), codes(verdict));
        const auto last = day.chain.seals.size() - 1;
        QVERIFY2(std::all_of(verdict.findings.begin(), verdict.findings.end(),
                             [&](const Finding& finding) { return finding.seal == last; }),
                 codes(verdict)); // there and nowhere else
    }

private:
    static void breakIt(WorkingDay& day, std::string_view what) {
        auto& chain = day.chain;
        const auto form = [&](const char* act) { return because(chain.form(act, kForm), "x"); };
        if (what == "covers over the verified items only") {
            const auto part = coversRoot({{"IG.VS", "1", "I.SYS", chain.leaves.at(kSys)}});
            day.as("mona", "monitor",
                   with(with(form("form.verify"), "covers", base::encodeHex(part)), "items", items({"I.SYS"})));
        } else if (what == "a verification by the coordinator") {
            day.as("cora", "coordinator", with(form("form.verify"), "items", items({"I.SYS"})));
        } else if (what == "a visit planned by the monitor") {
            day.as("mona", "monitor", day.visit("event.schedule"));
        } else if (what == "a visit skipped by the data manager") {
            day.as("dan", "data-manager", day.visit("event.skip"));
        } else if (what == "a request to unlock by the monitor") {
            day.as("mona", "monitor", with(form("form.reopen"), "request", true));
        } else if (what == "a migration by the administrator") {
            day.as("root", "admin", with(form("form.reopen"), "migrate", ChainBuilder::studyName()));
        } else if (what == "a request denied by the coordinator") {
            day.as("cora", "coordinator", with(form("form.lock"), "request", "denied"));
        } else if (what == "a plan by the data manager") {
            day.as("dan", "data-manager", with(ChainBuilder::studyVersion(), "sdv", Json::Object()));
        } else if (what == "a visit of a participant who is not enrolled") {
            day.as("cora", "coordinator", day.visit("event.schedule", "HYP-900"));
        } else if (what == "a migration for one who is not enrolled") {
            auto place = kForm;
            place.subject = "HYP-900";
            day.as("cora", "coordinator",
                   with(because(chain.form("form.reopen", place), "x"), "migrate", ChainBuilder::studyName()));
        } else {
            breakForm(day, what);
        }
    }
    /// The entry itself is not of its form.
    static void breakForm(WorkingDay& day, std::string_view what) {
        auto& chain = day.chain;
        Entry verified = chain.form("form.verify", kForm);
        const auto takeBack = [&chain] { --chain.next["HYP-001"]; };
        if (what == "a verification without covers") {
            verified.data = Json::Object{{"items", items({"I.SYS"})}};
            day.as("mona", "monitor", verified);
        } else if (what == "covers that are no digest") {
            day.as("mona", "monitor", with(verified, "covers", "everything"));
        } else if (what == "a verification of no form") {
            verified.place.form.clear();
            day.as("mona", "monitor", verified);
        } else {
            takeBack();
            Entry refused = WorkingDay::session("session.refused", "not complete");
            if (what == "a visit without its day") {
                Entry visit = day.visit("event.skip");
                visit.data = Json();
                day.as("cora", "coordinator", visit);
            } else if (what == "a question without its number") {
                Entry query = day.query();
                query.data = Json::Object{{"text", "Really?"}};
                day.as("mona", "monitor", query);
            } else if (what == "a refusal that says not why") {
                day.as("cora", "coordinator", ChainBuilder::simple("session.refused", {{"person", "cora"}}));
            } else if (what == "a visit of nobody") {
                Entry visit = day.visit("event.schedule");
                visit.place.subject.clear();
                visit.n.reset();
                day.as("cora", "coordinator", visit);
            } else if (what == "a study version without its hash") {
                day.as("root", "admin", ChainBuilder::simple("study.version", {{"name", "2"}, {"oid", "MDV.2"}}));
            } else if (what == "a session with a counter of nobody") {
                refused.n = 0;
                day.as("cora", "coordinator", refused);
            } else {
                refused.place.subject = "HYP-001";
                if (what == "a refusal that takes a number of the participant twice")
                    refused.n = chain.next["HYP-001"] - 1;
                day.as("cora", "coordinator", refused);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkActs)
#include "tst_work_acts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "desk/clauses.h"
#include "desk/reports.h"
#include "desk/trail_index.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "store/trial_file.h"

#include <QGuiApplication>
#include <QProcess>

#include <algorithm>
#include <set>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

const crypto::SecretBytes& wrong() {
    static const crypto::SecretBytes word(std::string_view("wrong-password-7"));
    return word;
}

/// An entry with its seal, read without the desk and without the projections.
struct Sealed {
    evidence::Entry entry;
    evidence::SealHeader header;
    std::uint64_t i = 0;
};

std::vector<Sealed> sealedIn(const std::filesystem::path& folder) {
    const auto opened = must(store::TrialFile::open(folder, "root", kWord()));
    const auto reader = must(opened.trial->openReader());
    auto& source = reader->source();
    const auto chain = must(source.manifest()).chains.front().chain;
    std::vector<evidence::SealHeader> seals;
    const auto notes = must(source.seals(chain));
    for (auto note = must(notes->next()); note; note = must(notes->next()))
        seals.push_back(must(evidence::Seal::parse(note->note)).header);
    std::vector<Sealed> out;
    const auto entries = must(source.entries(chain));
    for (auto record = must(entries->next()); record; record = must(entries->next()))
        out.push_back({must(evidence::Entry::parse(record->json)), seals.at(record->seal), record->i});
    return out;
}

std::string textIn(const evidence::Entry& entry, const char* key) {
    const auto* found = entry.data.find(key);
    return found != nullptr && found->asString() != nullptr ? *found->asString() : std::string();
}

ClauseAnswer answerOf(Desk& desk, std::string_view clause, const std::string& language = "en") {
    base::NoProgress quiet;
    const auto* known = findClause(clause);
    if (known == nullptr)
        qFatal("no clause %s", std::string(clause).c_str());
    return must(must(desk.clauses().ask(*known, language))->answer(quiet));
}

std::uint64_t figure(const ClauseAnswer& answer, std::string_view key) {
    const auto at = std::ranges::find(answer.figures, key, &ClauseFigure::key);
    if (at == answer.figures.end())
        qFatal("no figure %s", std::string(key).c_str());
    return at->value;
}

class Stopped final : public base::ProgressPort {
public:
    void report(std::string_view, std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool cancelRequested() const override { return true; }
};

} // namespace

/// What the record answers to each clause, against what stands in the sealed entries themselves.
class TestClauses : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkTrial> m_trial;
    std::vector<Sealed> m_sealed;
    Desk* m_desk = nullptr;
    QTemporaryDir m_dir;

    [[nodiscard]] std::uint64_t counted(const std::function<bool(const Sealed&)>& is) const {
        return static_cast<std::uint64_t>(std::ranges::count_if(m_sealed, is));
    }
    [[nodiscard]] std::uint64_t acts(std::string_view act) const {
        return counted([act](const Sealed& one) { return one.entry.act == act; });
    }
    [[nodiscard]] ClauseAnswer ask(std::string_view clause, const std::string& language = "en") {
        return answerOf(*m_desk, clause, language);
    }

    void enterAndSign() {
        m_trial->enterForm(kVitals);
        Desk& nora = m_trial->as("nora");
        REFUSED(nora.forms().act({"form.lock", kVitals, {}, {}})); // by role
        auto heavy = value("I.KG", "160", "Read again");
        heavy.checks = {{"range:1", "Above the expected maximum of 150.", "The scale was checked"}};
        must(nora.record(kVitals, {heavy}));
        must(nora.record(kVitals, {value("I.KG", "70", "Another scale")}));
        must(nora.record(kLab, {value("I.HB", "13.5")}));
        ItemDraft blank = value("I.HB", "", "Taken from another person");
        blank.value = std::nullopt;
        must(nora.record(kLab, {blank}));
        Desk& elias = m_trial->as("elias");
        REFUSED(elias.forms().sign({kVitals}, "I reviewed", wrong()));
        must(elias.forms().sign({kVitals}, "I reviewed", kWord()));
        must(elias.record(kVitals, {value("I.CM", "176", "Measured again")}));
    }
    void lockAndOpen() {
        Desk& marta = m_trial->as("marta");
        must(marta.forms().act({"form.freeze", kVitals, {}, {}}));
        must(marta.forms().act({"form.lock", kVitals, {}, {}}));
        REFUSED(marta.forms().act({"form.unlock", kVitals, "Please", {}})); // nobody asked: by the record
        Desk& nora = m_trial->as("nora");
        must(nora.forms().requestUnlock(kVitals, "It was 71 kg in the source"));
        m_trial->clock->setNow({m_trial->clock->now().msSinceEpoch - 7'200'000}); // somebody turned the wall clock
        must(nora.enrol("P-2"));
        m_trial->clock->setNow({m_trial->clock->now().msSinceEpoch + 7'200'000});
        must(m_trial->as("marta").forms().act({"form.unlock", kVitals, "Agreed with the site", {}}));
    }
    void handOut() {
        base::NoProgress quiet;
        Desk& marta = m_trial->as("marta");
        const auto jobs = must(marta.trail().jobs());
        const auto file = std::filesystem::path(m_dir.filePath(QStringLiteral("trail.csv")).toStdString());
        must(marta.trail().noteExport(must(jobs->write({}, TrailFormat::Csv, file, quiet))));
        must(marta.publish());
    }
    void comeAndGo() {
        m_trial->close();
        REFUSED(Desk::open(m_trial->folder(), "tom", wrong(), nullptr, m_trial->ports()));
        Desk& tom = m_trial->as("tom");
        must(tom.beginSession());
        must(tom.endSession(SessionEnd::Idle));
    }
    void addPharmacist() {
        const crypto::SecretBytes first(std::string_view("first-password-7"));
        must(m_trial->as("root").people().add("phil", "Name of phil", "Org", {"pharmacist"}, first));
        m_trial->close();
        must(Desk::open(m_trial->folder(), "phil", first, &kWord(), m_trial->ports()));
    }

private Q_SLOTS:
    void initTestCase() {
        m_trial = std::make_unique<WorkTrial>();
        enterAndSign();
        lockAndOpen();
        handOut();
        comeAndGo();
        addPharmacist();
        m_trial->close();
        m_sealed = sealedIn(m_trial->folder());
        m_desk = &m_trial->as("marta");
    }

    void everyClauseIsAnsweredAndLeavesNoTrace() {
        const auto seals = must(m_desk->sealState()).seals;
        std::set<std::pair<std::uint64_t, std::uint64_t>> places;
        for (const auto& one : m_sealed)
            places.emplace(one.header.seq, one.i);
        QVERIFY(allClauses().size() > 30);
        for (const Clause& clause : allClauses()) {
            const std::string name(clause.name);
            const auto answer = ask(name);
            QVERIFY2(answer.question.ends_with("?") && answer.question == questionOf(clause, "en"), name.c_str());
            QVERIFY2(answer.sentence.ends_with("."), name.c_str());
            QVERIFY2(answer.there != answer.sentence.starts_with("The trial has no"), answer.sentence.c_str());
            QVERIFY2(answer.there || answer.rowsTotal == 0, name.c_str());
            QVERIFY2(!answer.figures.empty() || !answer.there, name.c_str());
            QCOMPARE(answer.rows.size(), static_cast<std::size_t>(answer.rowsTotal));
            for (const auto& row : answer.rows) {
                QVERIFY2(places.contains({row.seal, row.entry}), name.c_str());
                QVERIFY2(!row.what.empty() && !row.who.empty() && row.time, name.c_str());
            }
            QCOMPARE(answer.heads.at(0).length, seals);
            QVERIFY(answer.checkpoint && answer.checkpoint->size > 0);
            QVERIFY(evidence::Json::parse(answer.encodeJson()));
        }
        QCOMPARE(must(m_desk->sealState()).seals, seals);
    }

    void theAuditTrail() {
        const auto answer = ask("21 CFR 11.10(e)");
        const auto changes = acts("item.change");
        QVERIFY(changes >= 4); // and what is calculated from them
        QCOMPARE(figure(answer, "changes"), changes);
        QCOMPARE(figure(answer, "first-values"), acts("item.set"));
        QCOMPARE(figure(answer, "with-reason"), counted([](const Sealed& one) {
                     return one.entry.act == "item.change" && !one.entry.reason.empty();
                 }));
        QCOMPARE(figure(answer, "without-reason"), std::uint64_t(0));
        QCOMPARE(figure(answer, "blanked"), std::uint64_t(1));
        QCOMPARE(answer.rowsTotal, changes);
        const auto newest = std::ranges::find_if(m_sealed.rbegin(), m_sealed.rend(),
                                                 [](const Sealed& one) { return one.entry.act == "item.change"; });
        QCOMPARE(answer.rows.front().seal, newest->header.seq);
        QCOMPARE(ask("EMA 6.2.1").rowsTotal, changes);
        const auto blank =
            std::ranges::find_if(answer.rows, [](const auto& row) { return row.why == "Taken from another person"; });
        QVERIFY(blank != answer.rows.end());
        QCOMPARE(blank->what, std::string("blanked, was 13.5"));
        QCOMPARE(blank->place, std::string("P-1 › Baseline › Laboratory › Haemoglobin"));
    }

    void signatures() {
        const auto answer = ask("11.50");
        QCOMPARE(figure(answer, "signatures"), acts("form.sign"));
        QCOMPARE(figure(answer, "named"), std::uint64_t(1));
        QCOMPARE(figure(answer, "meant"), std::uint64_t(1));
        QVERIFY2(answer.rows.at(0).what == "signed: I reviewed", answer.rows.at(0).what.c_str());
        QCOMPARE(answer.rows.at(0).who, std::string("Name of elias (elias), investigator"));
        const auto covered = ask("11.70");
        QCOMPARE(figure(covered, "changed-forms"), std::uint64_t(1));
        QCOMPARE(figure(covered, "signed-forms"), std::uint64_t(0));
        QCOMPARE(covered.rowsTotal, std::uint64_t(1));
        QCOMPARE(figure(ask("11.200"), "refused-signatures"), std::uint64_t(1));
    }

    void refusalsByRoleAndByTheRecord() {
        const auto byRole = ask("21 CFR 11.10(g)"), byRecord = ask("21 CFR 11.10(f)");
        QCOMPARE(figure(byRole, "refused-role"), std::uint64_t(1));
        QCOMPARE(figure(byRole, "role.coordinator"), std::uint64_t(2));
        QCOMPARE(figure(byRecord, "refused-record"), std::uint64_t(2)); // signing and unlocking
        const auto all = counted([](const Sealed& one) {
            return one.entry.act == "session.refused" && textIn(one.entry, "act") != "session.open";
        });
        QCOMPARE(figure(byRole, "refused-role") + figure(byRecord, "refused-record"), all);
        QVERIFY(std::ranges::any_of(byRole.rows, [](const auto& row) {
            return row.what == "attempt refused: Name of nora (nora), locked" &&
                   row.place == "P-1 › Baseline › Vital signs" &&
                   row.why.find("not with the role coordinator") != std::string::npos;
        }));
    }

    void personsAccessAndKeys() {
        const auto persons = ask("11.100");
        QCOMPARE(figure(persons, "persons"), acts("person.add"));
        QCOMPARE(figure(persons, "keys"), acts("person.add") + acts("person.rekey"));
        QCOMPARE(figure(persons, "shared-keys"), std::uint64_t(0));
        const auto access = ask("11.10(d)");
        QCOMPARE(figure(access, "log-ins"), acts("session.open"));
        QCOMPARE(figure(access, "idle"), std::uint64_t(1));
        QCOMPARE(figure(access, "wrong-passwords"), std::uint64_t(1));
        QCOMPARE(access.rowsTotal, std::uint64_t(1));
        QCOMPARE(figure(ask("11.300"), "renewed") + figure(ask("11.300"), "resets"), acts("person.rekey"));
        std::set<std::string> typists;
        for (const auto& one : m_sealed)
            if (one.entry.act.starts_with("item."))
                typists.insert(one.header.author);
        const auto originators = ask("FDA Q20");
        QCOMPARE(figure(originators, "originators"), static_cast<std::uint64_t>(typists.size()));
        QCOMPARE(figure(originators, "derived"),
                 counted([](const Sealed& one) { return one.entry.source == "derived"; }));
        const auto sponsor = ask("R3 3.16.1(i)");
        QCOMPARE(figure(sponsor, "sponsors-values"), std::uint64_t(0));
        QCOMPARE(figure(sponsor, "role.investigator"), counted([](const Sealed& one) {
                     return one.entry.act.starts_with("item.") && one.header.role == "investigator";
                 }));
    }

    void timeCopiesChecksAndLocks() {
        const auto times = ask("FDA Q14");
        QCOMPARE(figure(times, "clock-back"), std::uint64_t(1));
        QCOMPARE(figure(times, "zones"), std::uint64_t(1));
        QCOMPARE(figure(times, "seals"), m_sealed.back().header.seq + 1);
        QVERIFY(figure(times, "logged") > 0 && figure(times, "not-logged") > 0);
        QCOMPARE(figure(ask("FDA Q12"), "csv"), std::uint64_t(1));
        QCOMPARE(figure(ask("21 CFR 11.10(b)"), "trail-copies"), std::uint64_t(1));
        const auto checks = ask("FDA Q13");
        std::uint64_t fired = 0;
        for (const auto& one : m_sealed)
            fired += one.entry.checks.size();
        QCOMPARE(figure(checks, "checks"), fired);
        QCOMPARE(figure(checks, "answered"), std::uint64_t(1));
        QVERIFY(std::ranges::any_of(
            checks.rows, [](const auto& row) { return row.why.find("The scale was checked") != std::string::npos; }));
        const auto locks = ask("R3 3.16.1(r)");
        QCOMPARE(figure(locks, "locked"), acts("form.lock"));
        QCOMPARE(figure(locks, "wishes"), std::uint64_t(1));
        QCOMPARE(figure(locks, "opened-reason"), acts("form.unlock"));
        QCOMPARE(figure(ask("R3 3.16.1"), "others"), std::uint64_t(0)); // the practice ledger's own witnesses alone
    }

    void whatTheTrialHasNotIsSaid() {
        for (const char* clause : {"R3 2.8", "EMA A5.3", "R3 2.10.4", "21 CFR 312.62", "R3 4.2.2(b)", "GDPR 17",
                                   "GDPR 7(3)", "R3 4.2.3", "FDA Q5", "FDA Q3", "21 CFR 11.10(c)"}) {
            const auto answer = ask(clause);
            QVERIFY2(!answer.there && answer.sentence.starts_with("The trial has no "), answer.sentence.c_str());
            QVERIFY2(answer.sentence.find(" yet") != std::string::npos, answer.sentence.c_str());
        }
        QCOMPARE(figure(ask("R3 2.8"), "without-consent"), acts("subject.enrol"));
    }

    void whoWasGivenDataIsSaid() {
        const auto uses = ask("GDPR 15");
        QVERIFY(uses.there);
        QCOMPARE(figure(uses, "use-exports"), counted([](const Sealed& one) {
                     return one.entry.act == "data.export" && textIn(one.entry, "format") != "backup";
                 }));
        QCOMPARE(figure(uses, "use-shares"), acts("data.share"));
        QVERIFY(figure(uses, "use-exports") + figure(uses, "use-reports") > 0);
    }

    void inTheReadersLanguage() {
        const auto english = ask("21 CFR 11.50"), german = ask("21 CFR 11.50", "de-AT"),
                   japanese = ask("21 CFR 11.50", "ja");
        QCOMPARE(german.sentence, std::string("1 Unterschrift wurde geleistet."));
        QCOMPARE(japanese.sentence, std::string("署名1件。"));
        QCOMPARE(german.language, std::string("de"));
        for (std::size_t i = 0; i < english.figures.size(); ++i) {
            QCOMPARE(german.figures.at(i).key, english.figures[i].key);
            QCOMPARE(german.figures[i].value, english.figures[i].value);
            QVERIFY(german.figures[i].name != japanese.figures[i].name);
        }
    }

    void clausesAreFoundByTheirNames() {
        QCOMPARE(findClause("21 cfr 11.10(E)"), findClause("11.10(e)"));
        QCOMPARE(findClause("q14")->name, std::string_view("FDA Q14"));
        QCOMPARE(findClause("EMA 6.2.1")->name, std::string_view("EMA 6.2.1"));
        for (const char* none : {"", "11.10", "R3", "21 CFR", "FDA Q2", "blinding 6.2.1"})
            QVERIFY2(findClause(none) == nullptr, none);
    }

    void aStoppedAnswerIsNone() {
        Stopped stop;
        for (const char* clause : {"11.10(e)", "FDA Q14", "11.70", "11.10(a)"}) {
            const auto stopped = must(m_desk->clauses().ask(*findClause(clause), "en"))->answer(stop);
            QVERIFY2(!stopped && stopped.error().kind == base::ErrorKind::Cancelled, clause);
        }
    }

    /// As a report: with its evidence, the figures in report.json, on record.
    void thePageIsAReport() {
        base::NoProgress quiet;
        ReportRequest request;
        request.kind = ReportKind::Inspection;
        request.file = m_dir.filePath(QStringLiteral("page.pdf")).toStdString();
        const auto unnamed = m_desk->reports().prepare(request);
        QVERIFY(!unnamed && unnamed.error().kind == base::ErrorKind::BadInput);
        request.clause = "21 CFR 11.50";
        const auto done = must(must(m_desk->reports().prepare(request))->write(quiet));
        must(m_desk->reports().note(done));
        QCOMPARE(must(m_desk->reports().issued()).front().clause, request.clause);
        const auto bundle = must(evidence::openBundle(request.file));
        const auto verdict = must(evidence::verify(*bundle, {}, quiet));
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, verdict.encodeJson().c_str());
        const auto json = must(evidence::Json::parse(must(bundle->report())->json));
        QCOMPARE(*json.find("clause")->asString(), request.clause);
        QCOMPARE(*json.find("figures")->find("signatures")->asInteger(), std::int64_t(1));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), QString::fromStdString(request.file.string()), QStringLiteral("-")});
        if (!reader.waitForFinished())
            QSKIP("pdftotext is not installed.");
        const QString pages = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        for (const char* words : {"21 CFR 11.50", "1 signature was given.", "signed: I reviewed",
                                  "Name of elias (elias)", "Ledger root", "Head (hash of the newest seal)"})
            QVERIFY2(pages.contains(QString::fromUtf8(words)), qPrintable(pages));
        request.kind = ReportKind::Persons;
        QVERIFY(m_desk->reports().prepare(request).error().kind == base::ErrorKind::BadInput);
    }

    /// More than an answer lists: the newest are there, the total is true.
    void theNewestOfManyAreListed() {
        Desk& nora = m_trial->as("nora");
        must(nora.record(kLab, {value("I.HB", "10", "From the source")}));
        for (std::size_t i = 0; i < ClauseAnswer::kMaxRows; ++i)
            must(nora.record(kLab, {value("I.HB", i % 2 == 0 ? "11" : "12", "Again")}));
        const auto answer = answerOf(nora, "11.10(e)");
        QCOMPARE(answer.rows.size(), ClauseAnswer::kMaxRows);
        QCOMPARE(answer.rowsTotal, figure(answer, "changes"));
        QVERIFY(answer.rowsTotal > ClauseAnswer::kMaxRows);
        QCOMPARE(answer.rows.front().seal + 1, must(nora.sealState()).seals);
        QVERIFY(answer.rows.back().seal < answer.rows.front().seal);
    }

    void whoMayNotIssueReportsMayNotAsk() {
        Desk& phil = m_trial->as("phil");
        const auto seals = must(phil.sealState()).seals;
        REFUSED(phil.clauses().ask(allClauses().front(), "en"));
        QCOMPARE(must(phil.sealState()).seals, seals + 1);
        QCOMPARE(m_trial->refusals().back(), std::string("report.issue"));
    }

    void anOlderCopyIsFoundWhereItIsAsked() {
        const auto copy = std::filesystem::path(m_dir.filePath(QStringLiteral("older")).toStdString());
        QCOMPARE(figure(answerOf(m_trial->as("marta"), "11.10(a)"), "findings"), std::uint64_t(0));
        m_trial->close();
        std::filesystem::copy(m_trial->folder(), copy, std::filesystem::copy_options::recursive);
        must(m_trial->as("nora").enrol("P-3"));
        m_trial->close();
        std::filesystem::remove_all(m_trial->folder());
        std::filesystem::rename(copy, m_trial->folder());
        const auto answer = answerOf(m_trial->as("marta"), "11.10(a)");
        QCOMPARE(figure(answer, "findings"), std::uint64_t(1));
        QVERIFY(answer.sentence.find("1 finding.") != std::string::npos);
    }
};

QTEST_MAIN(TestClauses)
#include "tst_clauses.moc"

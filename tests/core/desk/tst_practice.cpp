// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practice.h"

#include "odm_values.h"

#include "desk/exports.h"
#include "desk/form_work.h"
#include "desk/imports.h"
#include "desk/people.h"
#include "desk/review.h"

#include "base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace caseseal;

/// The practice trial: rich enough to learn on, entered through the desk by several persons, and intact.
class TestPractice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsAWholeTrial() {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const desk::Ports ports{std::make_shared<base::SystemClock>(), folder / "heads"};
        const auto odm = base::loadFile(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml");
        QVERIFY(odm.has_value());
        base::NoProgress quiet;
        const auto persons = desk::makePracticeTrial(folder, *odm, ports, quiet);
        QVERIFY2(persons.has_value(), persons.has_value() ? "" : persons.error().message.c_str());
        QVERIFY(persons->size() >= 5);
        for (const auto& person : *persons) { // every password that was printed opens the trial
            const auto own = desk::Desk::open(folder / "practice.caseseal", person.id,
                                              crypto::SecretBytes(person.password), nullptr, ports);
            QVERIFY2(own.has_value(), person.id.c_str());
        }
        const auto desk = desk::Desk::open(folder / "practice.caseseal", persons->front().id,
                                           crypto::SecretBytes(persons->front().password), nullptr, ports);
        QVERIFY(desk.has_value());
        QVERIFY((*desk)->info().practice);
        QCOMPARE((*desk)->projection().counts()->subjects, std::uint64_t{24});
        checkContent(**desk);
        checkReview(**desk);
        const auto report = (*(*desk)->jobs())->verify(quiet);
        QVERIFY(report.has_value());
        QVERIFY2(report->verdict.kind == evidence::VerdictKind::Intact, report->verdict.encodeJson().c_str());
        QVERIFY(!desk::makePracticeTrial(folder, *odm, ports, quiet).has_value()); // it is there already
        checkOdm(**desk, *odm, folder, ports);
    }

private:
    static void exportTo(desk::Desk& desk, const char* format, const std::filesystem::path& file) {
        base::NoProgress quiet;
        auto job = desk.exports().prepare(format);
        QVERIFY(job.has_value());
        const auto done = (*job)->write(file, quiet);
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        QVERIFY(desk.exports().note(*done).has_value());
    }
    /// All of it, with its history, into an empty trial of the same study: every value, unit, blank and why it is blank
    /// stands there as before. The second trial's audit trail is its own, over what the first one's claims.
    static void checkOdm(desk::Desk& desk, const base::Bytes& odm, const std::filesystem::path& folder,
                         const desk::Ports& ports) {
        exportTo(desk, "odm", folder / "history.xml");
        exportTo(desk, "odm-snapshot", folder / "before.xml");
        desk::NewTrial made;
        made.folder = folder / "second.caseseal";
        made.odm = odm;
        made.site = "Second";
        made.adminId = "root";
        made.adminName = "Rosa";
        const crypto::SecretBytes first("first-password-1"), own("second-password-1");
        QVERIFY((*desk::Desk::create(made, own, ports))
                    ->people()
                    .add("both", "Both", "Org", {"coordinator", "data-manager"}, first)
                    .has_value());
        const auto second = desk::Desk::open(made.folder, "both", first, &own, ports);
        QVERIFY(second.has_value());
        base::NoProgress quiet;
        const auto preview = (*(*second)->imports().prepare(folder / "history.xml"))->look(quiet);
        QVERIFY2(preview.has_value(), preview ? "" : preview.error().message.c_str());
        QCOMPARE(preview->step, desk::ImportStep::Whole);
        const auto sealed = (*second)->imports().seal(*preview, {});
        QVERIFY2(sealed.has_value(), sealed ? "" : sealed.error().message.c_str());
        exportTo(**second, "odm-snapshot", folder / "after.xml");
        using desk::test::fileIn, desk::test::valuesOf;
        const auto before = valuesOf(fileIn(QString::fromStdString((folder / "before.xml").string())));
        const auto after = valuesOf(fileIn(QString::fromStdString((folder / "after.xml").string())));
        QVERIFY(before.size() > 5'000);
        for (const auto& [place, value] : before)
            QVERIFY2(after.contains(place) && after.at(place) == value, (place + ": " + value).c_str());
        QCOMPARE(after.size(), before.size());
        const auto report = (*(*second)->jobs())->verify(quiet);
        QVERIFY(report.has_value() && report->verdict.findings.empty());
        const auto again = (*(*second)->imports().prepare(folder / "before.xml"))->look(quiet);
        QCOMPARE(again->step, desk::ImportStep::Nothing); // the snapshot says no more
    }
    /// Nobody has done anything odd in it: visits are entered on their day, one form after the other, weekends
    /// included; tablets come in packs of 35 and 45; now and then a date is mistyped.
    static void checkReview(desk::Desk& desk) {
        using review::Rule;
        base::NoProgress quiet;
        const auto job = desk.review().prepare({});
        QVERIFY(job.has_value());
        const auto run = (*job)->run(quiet);
        QVERIFY(run.has_value());
        const std::map<Rule, std::uint64_t> atMost = {
            {Rule::OffHours, 30}, {Rule::BeforeVisit, 3}, {Rule::LateEntry, 3}, {Rule::LastDigit, 1}};
        for (const auto& rule : run->rules) {
            const auto allowed = atMost.contains(rule.rule) ? atMost.at(rule.rule) : 0;
            QVERIFY2(rule.items <= allowed, std::string(nameOf(rule.rule)).c_str());
            QCOMPARE(rule.judged == 0, rule.rule == Rule::ManyChanges); // one person types everything
        }
        for (const auto& item : run->items)
            if (item.item.rule == Rule::OffHours)
                QCOMPARE(item.item.number("outside"), item.item.number("restDays")); // nobody works at night
    }
    static void checkContent(desk::Desk& desk) {
        std::uint64_t values = 0, changes = 0, blanks = 0;
        std::set<std::string> authors;
        QVERIFY(desk.projection()
                    .trail({},
                           [&](const store::TrailRow& row) {
                               values += row.entry.act == "item.set" ? 1U : 0U;
                               changes += row.entry.act == "item.change" ? 1U : 0U;
                               blanks += row.entry.act == "item.change" && !row.entry.value ? 1U : 0U;
                               authors.insert(row.author);
                               return true;
                           })
                    .has_value());
        QVERIFY2(values > 2000, std::to_string(values).c_str());
        QVERIFY2(changes >= 25, std::to_string(changes).c_str());
        QVERIFY2(blanks >= 2, std::to_string(blanks).c_str());
        QVERIFY(authors.size() >= 5);
        std::set<std::string> queryStates;
        const auto queries = desk.projection().queries();
        for (const auto& query : *queries)
            queryStates.insert(query.status);
        QCOMPARE(queryStates, (std::set<std::string>{"answered", "closed", "open"}));
        std::uint64_t complete = 0, isSigned = 0, verified = 0, locked = 0, frozen = 0, requested = 0, partly = 0,
                      second = 0;
        const auto states = desk.projection().formStates();
        for (const auto& state : *states) {
            complete += state.complete ? 1U : 0U;
            isSigned += state.isSigned ? 1U : 0U;
            verified += state.verified ? 1U : 0U;
            locked += state.locked ? 1U : 0U;
            frozen += state.frozen && !state.locked ? 1U : 0U;
            requested += state.unlockRequested ? 1U : 0U;
            partly += state.verifiedItems > 0 && state.toVerify > 0 ? 1U : 0U;
            second += state.doubleEntered ? 1U : 0U;
        }
        QVERIFY(complete > 100 && isSigned > 50 && verified > 50);
        QVERIFY(states->size() > complete);
        QVERIFY2(locked > 2 && frozen > 2 && requested > 0 && partly > 0 && second == 1,
                 qPrintable(QStringLiteral("%1 locked, %2 frozen, %3 requests, %4 partly verified, %5 entered twice")
                                .arg(locked)
                                .arg(frozen)
                                .arg(requested)
                                .arg(partly)
                                .arg(second)));
        checkVisits(desk);
        checkCalculated(desk);
    }

    static void checkVisits(desk::Desk& desk) {
        std::map<study::VisitStatus, unsigned> count;
        const auto visits = desk.forms().visits();
        for (const auto& visit : *visits)
            ++count[visit.status];
        using enum study::VisitStatus;
        QVERIFY(count[Started] > 80 && count[Overdue] > 0 && count[Due] > 0 && count[Upcoming] > 5);
        QCOMPARE(count[Skipped], 1U);
    }

    static void checkCalculated(desk::Desk& desk) {
        std::uint64_t derived = 0, blanksWithReason = 0, notCollected = 0;
        const auto states = desk.projection().formStates();
        for (const auto& state : *states) {
            const auto values = desk.projection().values(state.place);
            for (const auto& value : *values) {
                derived += value.derived ? 1U : 0U;
                blanksWithReason += value.nullFlavour.empty() ? 0U : 1U;
                notCollected += value.place.form == "FO.PREGTEST" && state.place.subject.back() % 2 == 0 ? 1U : 0U;
            }
        }
        QVERIFY2(derived > 100 && blanksWithReason > 5, std::to_string(derived).c_str());
        QCOMPARE(notCollected, std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"

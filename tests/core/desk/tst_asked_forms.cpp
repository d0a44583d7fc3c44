// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "desk/study_versions.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

constexpr std::string_view kCondition = R"( CollectionExceptionConditionOID="C.MALE")";

/// The work study, where neither the laboratory nor the second visit are asked for of a man.
base::Bytes studyWithConditions() {
    const auto xml = workStudy();
    std::string text(xml.begin(), xml.end());
    for (const std::string_view place : {R"(<FormRef FormOID="F.LB")", R"(<StudyEventRef StudyEventOID="SE.V2")"})
        text.insert(text.find(place) + place.size(), kCondition);
    return {text.begin(), text.end()};
}

const FormPlace kVisit2{"P-1", "SE.V2", "", "F.VS", ""};

/// That study with another text in its place.
base::Bytes changed(std::string_view what, std::string_view with) {
    const auto xml = studyWithConditions();
    std::string text(xml.begin(), xml.end());
    const auto at = text.find(what);
    if (at == std::string::npos)
        qFatal("the study has no %s", std::string(what).c_str());
    text.replace(at, what.size(), with);
    return {text.begin(), text.end()};
}

FormPlace of(const char* subject, FormPlace form) {
    form.subject = subject;
    return form;
}

} // namespace

/// Forms and visits that the study's conditions leave out.
class TestAskedForms : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<base::FixedClock> m_clock =
        std::make_shared<base::FixedClock>(base::parseTime("2026-11-01T08:00:00.000Z").value(), 60);
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] std::uint64_t seals() { return must(m_desk->projection().counts()).seals; }
    /// BadInput with this in its sentence, and nothing is sealed.
    void refused(const FormPlace& form, const ItemDraft& draft, const char* what) {
        const auto before = seals();
        const auto checked = m_desk->check(form, {draft});
        QVERIFY(!checked.has_value());
        QVERIFY2(checked.error().message.find(what) != std::string::npos, checked.error().message.c_str());
        const auto recorded = m_desk->record(form, {draft});
        QVERIFY(!recorded.has_value());
        QCOMPARE(recorded.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(seals(), before);
    }

private Q_SLOTS:
    void initTestCase() {
        NewTrial trial;
        trial.folder = std::filesystem::path(m_dir.path().toStdString()) / "t.caseseal";
        trial.odm = studyWithConditions();
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        const Ports ports{m_clock, {}};
        const crypto::SecretBytes first(std::string_view("first-password-7"));
        must(must(Desk::create(trial, kWord(), ports))->people().add("nora", "Nora", "Org", {"coordinator"}, first));
        m_desk = must(Desk::open(trial.folder, "nora", first, &kWord(), ports));
        for (const char* subject : {"P-1", "P-2", "P-3"})
            must(m_desk->enrol(subject));
        must(m_desk->record(kVitals, {value("I.SEX", "M")}));
        must(m_desk->record(of("P-2", kVitals), {value("I.SEX", "F")}));
    }

    void nothingIsTypedIntoWhatIsNotAskedFor() {
        refused(kLab, value("I.HB", "14"), "does not ask for form F.LB of P-1");
        refused(kVisit2, value("I.KG", "80"), "does not ask for visit SE.V2 of P-1");
        auto blank = value("I.HB", "");
        blank.nullFlavour = "not-applicable";
        OK(m_desk->check(kLab, {blank})); // a blank says nothing that was not asked for
        OK(m_desk->record(of("P-2", kLab), {value("I.HB", "14")}));
        OK(m_desk->record(of("P-2", kVisit2), {value("I.KG", "61")}));
        OK(m_desk->record(of("P-3", kVisit2), {value("I.KG", "70")})); // nobody knows yet
    }

    void nobodyWaitsForIt() {
        const std::vector<FormPlace> left{kLab, kVisit2};
        QCOMPARE(must(m_desk->forms().notAsked("P-1")), left);
        QCOMPARE(must(m_desk->forms().notAsked("P-2")).size(), std::size_t{0});
        QCOMPARE(must(m_desk->forms().notAsked()), left);
        QCOMPARE(must(must(m_desk->jobs())->notAsked()), left);
        m_clock->advanceMs(std::int64_t{40} * 86'400'000);
        must(m_desk->enrol("P-4"));
        m_clock->advanceMs(std::int64_t{40} * 86'400'000);
        const auto visitOf = [&](const char* subject) {
            for (const auto& visit : must(m_desk->forms().visits(subject)))
                if (visit.event == "SE.V2")
                    return visit;
            return VisitState{};
        };
        QVERIFY(!visitOf("P-1").asked);
        QCOMPARE(visitOf("P-1").status, study::VisitStatus::Unplanned);
        QCOMPARE(visitOf("P-1").daysOverdue, 0);
        QVERIFY(visitOf("P-4").asked);
        QCOMPARE(visitOf("P-4").status, study::VisitStatus::Overdue);
        for (const auto& task : must(m_desk->tasks().list()).tasks)
            QVERIFY(task.kind != TaskKind::OverdueVisit || task.place.subject != "P-1");
    }

    void whatStandsThereStaysAndCanBeBlanked() {
        const FormPlace lab = of("P-2", kLab);
        must(m_desk->record(of("P-2", kVitals), {value("I.SEX", "M", "Typing error")}));
        QCOMPARE(must(m_desk->projection().value({"P-2", "SE.V1", "", "F.LB", "", "IG.LB", "", "I.HB"}))->value,
                 std::optional<std::string>("14"));
        refused(lab, value("I.HB", "15", "Read again"), "form F.LB");
        auto blank = value("I.HB", "", "Another participant's sample");
        blank.nullFlavour = "not-applicable";
        OK(m_desk->record(lab, {blank}));
    }

    /// What a new version would touch of P-1's first visit and of P-2's three forms.
    void aNewVersionTouchesWhatHangsOnTheRule_data() {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QStringList>("touched");
        const auto vitals = QStringLiteral("SE.V1/F.VS"), lab = QStringLiteral("SE.V1/F.LB"),
                   second = QStringLiteral("SE.V2/F.VS");
        QTest::newRow("a condition") << QByteArray("I.SEX == \"M\"") << QByteArray("I.SEX == \"1\"")
                                     << QStringList{lab, vitals, second}; // of an item, a form and a visit
        QTest::newRow("a calculation") << QByteArray("I.KG * 2") << QByteArray("I.KG * 3") << QStringList{lab};
        QTest::newRow("a check") << QByteArray("<CheckValue>150<") << QByteArray("<CheckValue>140<")
                                 << QStringList{vitals, second};
        QTest::newRow("a form's condition") << QByteArray(R"("F.LB" CollectionExceptionConditionOID="C.MALE")")
                                            << QByteArray(R"("F.LB")") << QStringList{lab};
        QTest::newRow("a visit's condition") << QByteArray(R"("SE.V2" CollectionExceptionConditionOID="C.MALE")")
                                             << QByteArray(R"("SE.V2")") << QStringList{second};
        QTest::newRow("a visit's name") << QByteArray("Week 2") << QByteArray("Week two") << QStringList{};
    }
    void aNewVersionTouchesWhatHangsOnTheRule() {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        const auto preview = m_desk->versions().preview(changed(what.toStdString(), with.toStdString()));
        OK(preview);
        QVERIFY(!preview->changes.empty());
        QStringList touched;
        for (const auto& form : preview->touchedForms)
            if (form.subject == "P-2")
                touched << QString::fromStdString(form.event + "/" + form.form);
        touched.sort();
        QTEST(touched, "touched");
    }

    void aFileKeepsItWithANote() {
        const auto line = [](std::uint64_t number, const FormPlace& form, ItemDraft draft) {
            draft.source = "import";
            return Desk::DataLine{number, form, std::move(draft)};
        };
        base::NoProgress quiet;
        std::vector<std::string> notes;
        const FormPlace lab = of("P-5", kLab);
        // What decides comes last: all of the file counts.
        OK(m_desk->enter({line(1, lab, value("I.HB", "14")), line(2, of("P-5", kVitals), value("I.SEX", "M"))}, quiet,
                         &notes));
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes.front().starts_with("Line 1: item I.HB: "), notes.front().c_str());
        const auto kept = must(m_desk->projection().keptChecks("P-5"));
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().checks.front().rule, std::string("not-collected"));
        QVERIFY(must(m_desk->forms().missing(lab)).empty()); // nothing is missing where nothing is asked
        OK(m_desk->forms().act({"form.complete", lab, {}, {}}));
    }

    void allOfItIsIntact() {
        base::NoProgress quiet;
        QCOMPARE(must(must(m_desk->jobs())->verify(quiet)).verdict.kind, evidence::VerdictKind::Intact);
    }
};

QTEST_GUILESS_MAIN(TestAskedForms)
#include "tst_asked_forms.moc"

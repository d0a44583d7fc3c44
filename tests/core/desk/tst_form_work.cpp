// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

std::optional<store::ItemValue> valueOf(Desk& desk, const char* item) {
    return must(desk.projection().value({"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", item}));
}

VisitState visitOf(Desk& desk, const std::string& event) {
    const auto visits = must(desk.forms().visits("P-1"));
    for (const auto& visit : visits)
        if (visit.event == event)
            return visit;
    return {};
}

} // namespace

/// What is done with forms and visits, in the order that 21 CFR 11.10(f) asks for; what is refused is an entry.
class TestFormWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCalculatedIsSealedWithIt() {
        WorkTrial trial;
        Desk& desk = trial.as("nora");
        must(desk.enrol("P-1"));
        const auto receipt = desk.record(kVitals, {value("I.KG", "70"), value("I.CM", "175")});
        OK(receipt);
        QCOMPARE(receipt->entries, std::uint64_t{3});
        const auto bmi = valueOf(desk, "I.BMI");
        QVERIFY(bmi && bmi->derived && bmi->seal == receipt->seal);
        QCOMPARE(bmi->value.value_or(""), std::string("22.9"));
        OK(desk.record(kVitals, {value("I.KG", "80", "Read again")}));
        QCOMPARE(valueOf(desk, "I.BMI")->value.value_or(""), std::string("26.1"));
        OK(desk.record(kVitals, {value("I.NOTE", "fine")}));
        QCOMPARE(valueOf(desk, "I.BMI")->changes, std::uint64_t{2}); // nothing that it reads had changed
        const auto typed = desk.check(kVitals, {value("I.BMI", "30", "x")});
        QCOMPARE(typed->size(), std::size_t{1});
        QCOMPARE(typed->front().rule, std::string("derived"));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void whatOtherFormsCalculateFollowsInTheSameSeal() {
        WorkTrial trial;
        Desk& desk = trial.as("nora");
        must(desk.enrol("P-1"));
        const auto ofLab = [&](const char* item) {
            return must(desk.projection().value({"P-1", "SE.V1", "", "F.LB", "", "IG.LB", "", item}));
        };
        must(desk.record(kVitals, {value("I.KG", "70"), value("I.CM", "175")}));
        QVERIFY(!ofLab("I.DOSE")); // that form was not begun
        must(desk.record(kLab, {value("I.HB", "13")}));
        QCOMPARE(ofLab("I.DOSE")->value.value_or(""), std::string("140"));
        QCOMPARE(ofLab("I.HALF")->value.value_or(""), std::string("70"));
        const auto receipt = must(desk.record(kVitals, {value("I.KG", "80", "Read again")}));
        QCOMPARE(receipt.entries, std::uint64_t{4}); // weight and BMI here, dose and half a dose there
        QVERIFY(ofLab("I.DOSE")->seal == receipt.seal && ofLab("I.DOSE")->derived);
        QCOMPARE(ofLab("I.DOSE")->value.value_or(""), std::string("160"));
        QCOMPARE(ofLab("I.HALF")->value.value_or(""), std::string("80"));
        const auto tooMuch = desk.check(kVitals, {value("I.KG", "151", "Read again")});
        QCOMPARE(tooMuch->size(), std::size_t{1});
        QCOMPARE(tooMuch->front().item, std::string("I.DOSE"));
        QVERIFY(tooMuch->front().what.find("F.LB") != std::string::npos);
        must(desk.forms().act({"form.complete", kLab, {}, {}}));
        must(trial.as("marta").forms().act({"form.lock", kLab, {}, {}}));
        must(trial.as("nora").record(kVitals, {value("I.KG", "90", "Read again")}));
        QCOMPARE(must(trial.as("nora").projection().value({"P-1", "SE.V1", "", "F.LB", "", "IG.LB", "", "I.DOSE"}))
                     ->value.value_or(""),
                 std::string("160")); // it is locked
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void whatIsNotAskedForIsNotTyped() {
        WorkTrial trial;
        Desk& desk = trial.as("nora");
        must(desk.enrol("P-1"));
        const auto typed = must(desk.check(kVitals, {value("I.SEX", "M"), value("I.PREG", "N")}));
        QCOMPARE(typed.size(), std::size_t{1});
        QCOMPARE(typed.front().rule, std::string("not-collected"));
        QCOMPARE(desk.record(kVitals, {value("I.SEX", "M"), value("I.PREG", "N")}).error().kind,
                 base::ErrorKind::BadInput);
        must(desk.record(kVitals, {value("I.SEX", "F"), value("I.PREG", "N")}));
        must(desk.record(kVitals, {value("I.SEX", "M", "Typing error")})); // the other value stays until it is cleared
        QCOMPARE(valueOf(desk, "I.PREG")->value.value_or(""), std::string("N"));
        QCOMPARE(must(desk.check(kVitals, {value("I.PREG", "Y", "x")})).size(), std::size_t{1});
        auto blank = value("I.PREG", "", "Not asked of a man");
        blank.nullFlavour = "not-applicable";
        OK(desk.record(kVitals, {blank}));
        QCOMPARE(valueOf(desk, "I.PREG")->nullFlavour, std::string("not-applicable"));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aFileKeepsWhatIsNotAskedForWithANote() {
        WorkTrial trial;
        Desk& desk = trial.as("nora");
        const auto line = [](std::uint64_t number, ItemDraft draft) {
            draft.source = "import";
            return Desk::DataLine{number, kVitals, std::move(draft)};
        };
        base::NoProgress quiet;
        std::vector<std::string> notes;
        // What decides comes last: all of the file counts.
        OK(desk.enter({line(1, value("I.PREG", "N")), line(2, value("I.KG", "70")), line(4, value("I.SEX", "M"))},
                      quiet, &notes));
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes.front().starts_with("Line 1: item I.PREG: "), notes.front().c_str());
        const auto kept = must(desk.projection().keptChecks("P-1")); // the monitor sees it
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().checks.front().rule, std::string("not-collected"));
        QCOMPARE(kept.front().place.item, std::string("I.PREG"));
        notes.clear();
        OK(desk.enter({line(1, value("I.SEX", "F", "Typing error"))}, quiet, &notes));
        QVERIFY(notes.empty());
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aBlankMaySayWhy() {
        WorkTrial trial;
        Desk& desk = trial.as("nora");
        must(desk.enrol("P-1"));
        ItemDraft blank;
        blank.group = "IG.VS";
        blank.item = "I.KG";
        blank.nullFlavour = "not-done";
        OK(desk.record(kVitals, {blank}));
        QCOMPARE(valueOf(desk, "I.KG")->nullFlavour, std::string("not-done"));
        QCOMPARE(must(desk.record(kVitals, {blank})).entries, std::uint64_t{0});
        blank.nullFlavour = "unknown";
        QVERIFY(!desk.record(kVitals, {blank})); // another reason for the blank is a change
        blank.reason = "Asked again";
        OK(desk.record(kVitals, {blank}));
        blank.nullFlavour = "lost";
        QCOMPARE(desk.check(kVitals, {blank})->front().rule, std::string("null"));
        auto both = value("I.CM", "170");
        both.nullFlavour = "unknown";
        QCOMPARE(desk.check(kVitals, {both})->front().rule, std::string("null"));
    }

    void whatIsNotCollectedIsNotMissing() {
        WorkTrial trial;
        Desk& desk = trial.as("nora");
        must(desk.enrol("P-1"));
        must(desk.record(kVitals, {value("I.SEX", "F"), value("I.KG", "70")}));
        auto missing = must(desk.forms().missing(kVitals));
        QCOMPARE(missing.size(), std::size_t{2}); // I.PREG and I.CM; I.BMI is calculated
        const auto refused = desk.forms().act({"form.complete", kVitals, {}, {}});
        QVERIFY(!refused && refused.error().kind == base::ErrorKind::BadInput);
        must(desk.record(kVitals, {value("I.SEX", "M", "Typing error")}));
        missing = must(desk.forms().missing(kVitals));
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing.front().item, std::string("I.CM"));
        OK(desk.forms().act({"form.complete", kVitals, "The scale was broken", {}}));
        QVERIFY(trial.state(kVitals).complete);
    }

    void verificationByItemFormAndVisit() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        must(trial.as("nora").record(kLab, {value("I.HB", "13")}));
        must(trial.as("nora").forms().act({"form.complete", kLab, {}, {}}));
        {
            Desk& desk = trial.as("tom");
            OK(desk.forms().act({"form.verify", kVitals, {}, {{"IG.VS", "", "I.KG"}}}));
            QVERIFY(valueOf(desk, "I.KG")->verified && !valueOf(desk, "I.CM")->verified);
            QVERIFY(!trial.state(kVitals).verified);
            REFUSED(desk.forms().act({"form.verify", kVitals, {}, {{"IG.VS", "", "I.NOTE"}}}));
            const auto bulk =
                must(desk.forms().actOnMany("form.verify", {kVitals, kLab, {"P-1", "SE.V2", "", "F.VS", ""}}, {}));
            QCOMPARE(bulk.done.size(), std::size_t{2});
            QCOMPARE(bulk.receipt.entries, std::uint64_t{2}); // one seal
            QCOMPARE(bulk.leftOut.size(), std::size_t{1});
            QVERIFY(bulk.leftOut.front().why.find("no data") != std::string::npos);
            QVERIFY(trial.state(kVitals).verified && trial.state(kLab).verified);
        }
        {
            Desk& desk = trial.as("nora");
            must(desk.record(kVitals, {value("I.KG", "71", "Typing error")}));
            QVERIFY(!valueOf(desk, "I.KG")->verified && valueOf(desk, "I.CM")->verified);
            QCOMPARE(trial.state(kVitals).toVerify, std::uint64_t{1});
        }
        Desk& desk = trial.as("tom");
        OK(desk.forms().act({"form.unverify", kLab, "Wrong source", {}}));
        QVERIFY(!trial.state(kLab).verified);
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void thePlanDecidesWhatIsAskedFor() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        {
            Desk& admin = trial.as("root");
            QVERIFY(!admin.forms().setSdvPlan({false, {"I.NOPE"}, {}}));
            OK(admin.forms().setSdvPlan({false, {"I.KG"}, {}}));
            QCOMPARE(trial.state(kVitals).toVerify, std::uint64_t{1});
        }
        Desk& desk = trial.as("tom");
        OK(desk.forms().act({"form.verify", kVitals, {}, {{"IG.VS", "", "I.KG"}}}));
        QVERIFY(trial.state(kVitals).verified);
        REFUSED(desk.forms().setSdvPlan({}));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aSignatureHasMeaningNameAndPassword() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        REFUSED(trial.as("nora").forms().sign({kVitals}, "I reviewed", kWord())); // no role
        {
            Desk& desk = trial.as("elias");
            REFUSED(
                desk.forms().sign({kVitals}, "I reviewed", crypto::SecretBytes(std::string_view("wrong-password-7"))));
            REFUSED(desk.forms().sign({kLab}, "I reviewed", kWord())); // holds no data
            QVERIFY(desk.forms().sign({kVitals}, "", kWord()).error().kind == base::ErrorKind::BadInput);
            const auto bulk = must(desk.forms().sign({kVitals, kLab}, "I reviewed", kWord()));
            QVERIFY(bulk.done.size() == 1 && bulk.leftOut.size() == 1);
            const auto signatures = must(desk.forms().signatures(kVitals));
            QCOMPARE(signatures.size(), std::size_t{1});
            QVERIFY(signatures[0].name == "Name of elias" && signatures[0].meaning == "I reviewed" &&
                    signatures[0].outdated.empty() && signatures[0].inForce);
            must(desk.record(kVitals, {value("I.KG", "71", "Typing error")}));
            const auto later = must(desk.forms().signatures(kVitals));
            QCOMPARE(later[0].outdated.size(), std::size_t{2}); // the weight, and the BMI that follows from it
            QVERIFY(trial.state(kVitals).changedAfterSignature);
            OK(desk.forms().sign({kVitals}, "I reviewed again", kWord()));
            QVERIFY(!trial.state(kVitals).changedAfterSignature);
            QVERIFY(!must(desk.forms().signatures(kVitals)).front().inForce);
        }
        const auto refusals = trial.refusals();
        QCOMPARE(refusals, (std::vector<std::string>{"form.sign", "form.sign", "form.sign"}));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aLockIsOpenedOnlyWhereSomebodyAsked() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        {
            Desk& desk = trial.as("marta");
            OK(desk.forms().act({"form.freeze", kVitals, {}, {}}));
            OK(desk.forms().act({"form.lock", kVitals, {}, {}}));
            REFUSED(desk.forms().act({"form.unlock", kVitals, "Please", {}}));
            REFUSED(desk.forms().denyUnlock(kVitals, "No"));
        }
        {
            Desk& desk = trial.as("nora");
            REFUSED(desk.record(kVitals, {value("I.KG", "71", "Late")}));
            REFUSED(desk.forms().act({"form.reopen", kVitals, "Late", {}}));
            QVERIFY(!desk.forms().requestUnlock(kVitals, ""));
            OK(desk.forms().requestUnlock(kVitals, "The weight is wrong"));
            REFUSED(desk.forms().requestUnlock(kVitals, "Again"));
            QVERIFY(trial.state(kVitals).unlockRequested && trial.state(kVitals).complete);
        }
        OK(trial.as("marta").forms().denyUnlock(kVitals, "Say which weight"));
        QVERIFY(!trial.state(kVitals).unlockRequested && trial.state(kVitals).locked);
        OK(trial.as("nora").forms().requestUnlock(kVitals, "It was 71 kg in the source"));
        {
            Desk& desk = trial.as("marta");
            OK(desk.forms().act({"form.unlock", kVitals, "Agreed with the site", {}}));
            OK(desk.forms().act({"form.unfreeze", kVitals, "Agreed with the site", {}}));
        }
        OK(trial.as("nora").record(kVitals, {value("I.KG", "71", "Read again")}));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void whyNotSaysItBeforehand() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("tom");
        const auto why = [&](const char* act) { return must(desk.forms().whyNot({act, kVitals, {}, {}})); };
        QVERIFY(why("form.verify").empty());
        QVERIFY(why("form.unverify").find("not verified") != std::string::npos);
        QVERIFY(why("form.lock").find("roles") != std::string::npos);
        QVERIFY(trial.refusals().empty()); // asking is no attempt
    }

    void visitsHaveTheirDays() {
        WorkTrial trial;
        const auto today = [&](int day) {
            const auto now = trial.clock->now().msSinceEpoch;
            const auto start = base::parseTime("2026-11-02T08:00:00.000Z").value().msSinceEpoch;
            trial.clock->advanceMs(std::max<std::int64_t>(0, start + day * 86'400'000LL - now));
        };
        today(0);
        {
            Desk& desk = trial.as("nora");
            must(desk.enrol("P-1"));
            QCOMPARE(visitOf(desk, "SE.V1").status, study::VisitStatus::Due);
            QCOMPARE(visitOf(desk, "SE.V2").status, study::VisitStatus::Upcoming);
            QCOMPARE(visitOf(desk, "SE.V2").window->target, std::string("2026-11-16"));
            today(12);
            QCOMPARE(visitOf(desk, "SE.V2").status, study::VisitStatus::Due);
            QCOMPARE(visitOf(desk, "SE.V1").status, study::VisitStatus::Overdue);
            QCOMPARE(visitOf(desk, "SE.V1").daysOverdue, 12);
            QVERIFY(!desk.forms().schedule("P-1", "SE.V2", "", "soon", {}));
            OK(desk.forms().schedule("P-1", "SE.V2", "", "2026-12-01", "On holiday"));
            QCOMPARE(visitOf(desk, "SE.V2").status, study::VisitStatus::Upcoming);
            OK(desk.forms().skip("P-1", "SE.V1", "", "Was not done"));
            QCOMPARE(visitOf(desk, "SE.V1").status, study::VisitStatus::Skipped);
            REFUSED(desk.forms().skip("P-1", "SE.V1", "", "Again"));
            OK(desk.forms().schedule("P-1", "SE.V1", "", "2026-11-20", "Can be made up for"));
            must(desk.record(kVitals, {value("I.KG", "70")}));
            QCOMPARE(visitOf(desk, "SE.V1").status, study::VisitStatus::Started);
            REFUSED(desk.forms().skip("P-1", "SE.V1", "", "Too late"));
            QCOMPARE(must(desk.forms().nextRepeat("P-1", "SE.UNS")), std::string("1"));
            OK(desk.forms().schedule("P-1", "SE.UNS", "", "2026-11-25", "Headache"));
            QCOMPARE(must(desk.forms().nextRepeat("P-1", "SE.UNS")), std::string("2"));
            QCOMPARE(visitOf(desk, "SE.UNS").eventRepeat, std::string("1"));
            OK(desk.forms().withdraw("P-1", "Withdrew consent"));
            REFUSED(desk.forms().withdraw("P-1", "Again"));
            today(60);
            QCOMPARE(visitOf(desk, "SE.V2").status, study::VisitStatus::Unplanned); // nobody waits for them any more
        }
        REFUSED(trial.as("tom").forms().skip("P-1", "SE.V2", "", "x"));
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void doubleEntryShowsWhatDiffers() {
        WorkTrial trial;
        const std::vector<ItemDraft> first = {value("I.SEX", "M"), value("I.KG", "70"), value("I.CM", "175")};
        {
            Desk& desk = trial.as("nora");
            must(desk.enrol("P-1"));
            must(desk.record(kVitals, first));
            REFUSED(desk.forms().compareSecond(kVitals, first)); // the same person
        }
        Desk& desk = trial.as("berta");
        const std::vector<ItemDraft> second = {value("I.SEX", "M"), value("I.KG", "79"), value("I.CM", "175"),
                                               value("I.NOTE", "tall")};
        const auto compared = must(desk.forms().compareSecond(kVitals, second));
        QCOMPARE(compared.first, std::string("nora"));
        QCOMPARE(compared.agreed, std::uint64_t{2});
        QCOMPARE(compared.conflicts.size(), std::size_t{2});
        QVERIFY(compared.conflicts[0].first == "70" && compared.conflicts[0].second == "79");
        QVERIFY(!desk.forms().completeSecond(kVitals, second, {}));
        const ItemKey weight{"IG.VS", "", "I.KG"};
        const ItemKey note{"IG.VS", "", "I.NOTE"};
        QVERIFY(!desk.forms().completeSecond(kVitals, second, {{weight, true, ""}, {note, false, ""}}));
        OK(desk.forms().completeSecond(kVitals, second, {{weight, true, "79 in the source"}, {note, false, ""}}));
        QVERIFY(trial.state(kVitals).complete && trial.state(kVitals).doubleEntered);
        QCOMPARE(valueOf(desk, "I.KG")->value.value_or(""), std::string("79"));
        QVERIFY(!valueOf(desk, "I.NOTE"));
        QCOMPARE(valueOf(desk, "I.BMI")->value.value_or(""), std::string("25.8"));
        REFUSED(desk.forms().compareSecond(kVitals, second)); // complete now
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aSecondEntryDoesNotHideWhatIsMissing() {
        WorkTrial trial;
        const std::vector<ItemDraft> first = {value("I.SEX", "F"), value("I.KG", "70")};
        {
            Desk& desk = trial.as("nora");
            must(desk.enrol("P-1"));
            must(desk.record(kVitals, first));
        }
        Desk& desk = trial.as("berta");
        const auto gaps = desk.forms().completeSecond(kVitals, first, {});
        QVERIFY(!gaps && gaps.error().kind == base::ErrorKind::BadInput);
        QVERIFY2(gaps.error().message.find("2 mandatory items") != std::string::npos, gaps.error().message.c_str());
        auto second = first; // what the second person alone has found is not missing, nor what a man is not asked
        second.push_back(value("I.CM", "170"));
        second.front() = value("I.SEX", "M");
        const ItemKey sex{"IG.VS", "", "I.SEX"}, height{"IG.VS", "", "I.CM"};
        const std::vector<Settled> settled = {{sex, false, ""}, {height, true, "It stands on the second page"}};
        QVERIFY(!desk.forms().completeSecond(kVitals, second, settled)); // a woman is asked whether she is pregnant
        OK(desk.forms().completeSecond(kVitals, second, settled, "She was not asked"));
        QVERIFY(trial.state(kVitals).complete && trial.state(kVitals).doubleEntered);
        const auto rows = must(desk.projection().history({"P-1", "SE.V1", "", "F.VS", "", "", "", ""}));
        QCOMPARE(rows.back().entry.reason, std::string("She was not asked"));
        QCOMPARE(*rows.back().entry.data.find("missing")->asInteger(), std::int64_t{1});
        QCOMPARE(trial.verify().kind, evidence::VerdictKind::Intact);
    }

    void aSecondEntryWithoutGapsNeedsNoReason() {
        WorkTrial trial;
        const std::vector<ItemDraft> first = {value("I.SEX", "F"), value("I.KG", "70"), value("I.CM", "170")};
        {
            Desk& desk = trial.as("nora");
            must(desk.enrol("P-1"));
            must(desk.record(kVitals, first));
        }
        auto second = first;
        second.front() = value("I.SEX", "M");
        const ItemKey sex{"IG.VS", "", "I.SEX"};
        Desk& desk = trial.as("berta");
        QVERIFY(!desk.forms().completeSecond(kVitals, second, {{sex, false, ""}}));
        OK(desk.forms().completeSecond(kVitals, second, {{sex, true, "M in the source"}})); // a man is not asked
        QVERIFY(trial.state(kVitals).complete);
    }
};

QTEST_GUILESS_MAIN(TestFormWork)
#include "tst_form_work.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reports.h"
#include "desk/review.h"
#include "work_trial.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using review::Disposition;
using review::Rule;

namespace {

const FormPlace kOther{"P-2", "SE.V1", "", "F.VS", ""};
constexpr const char* kMeaning = "I reviewed the audit trail";

ReviewRun reviewed(Desk& desk, const ReviewOrder& order = {}) {
    base::NoProgress quiet;
    return must(must(desk.review().prepare(order))->run(quiet));
}

ReviewedItem* find(ReviewRun& run, Rule rule, std::string_view person = {}) {
    for (auto& item : run.items)
        if (item.item.rule == rule && (person.empty() || item.item.person == person))
            return &item;
    return nullptr;
}

void noteAll(Desk& desk, ReviewRun& run) {
    for (const auto& item : run.items)
        if (item.open())
            must(desk.review().note(run, item.id, Disposition::Explained, "The site was asked, there is a reason"));
}

/// At night, of a visit that was to be three weeks ago.
void enterLate(WorkTrial& trial, const FormPlace& form) {
    Desk& desk = trial.as("nora");
    if (!must(desk.projection().subject(form.subject)))
        must(desk.enrol(form.subject));
    must(desk.forms().schedule(form.subject, form.event, "", "2026-10-11", "As agreed"));
    trial.clock->advanceMs(12LL * 3'600'000);
    trial.enterForm(form);
}

std::string textOf(const evidence::Json& json, const char* key) {
    const auto* found = json.find(key);
    return found && found->asString() ? *found->asString() : std::string();
}

class Stopped final : public base::ProgressPort {
public:
    void report(std::string_view, std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool cancelRequested() const override { return true; }
};

} // namespace

class TestReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsAreDispositionedSignedAndFoundAgain() {
        WorkTrial trial;
        enterLate(trial, kVitals);
        auto run = reviewed(trial.as("tom"));
        QVERIFY(find(run, Rule::OffHours, "nora") != nullptr);
        QVERIFY(find(run, Rule::LateEntry) != nullptr);
        QCOMPARE(find(run, Rule::LateEntry)->item.text("visitDay"), std::string("2026-10-11"));
        QCOMPARE(run.openItems(), run.items.size());
        QVERIFY(run.signOffs.empty());
        Desk& tom = trial.as("tom");
        REFUSED(tom.review().sign(run, kMeaning, kWord())); // nothing is dispositioned yet
        noteAll(tom, run);
        QCOMPARE(run.openItems(), std::size_t(0));
        REFUSED(tom.review().sign(run, kMeaning, crypto::SecretBytes(std::string_view("not-the-password"))));
        const auto head = run.head;
        OK(tom.review().sign(run, kMeaning, kWord()));
        QVERIFY(must(tom.reports().issued()).empty()); // dispositions and sign-offs are no files
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);

        auto again = reviewed(trial.as("marta")); // another person, another day
        QVERIFY(again.head.length > head.length);
        QCOMPARE(again.signOffs.size(), std::size_t(1));
        QVERIFY(again.signOffs[0].head == head);
        QCOMPARE(again.signOffs[0].person, std::string("tom"));
        QCOMPARE(again.signOffs[0].meaning, std::string(kMeaning));
        QCOMPARE(again.items.size(), run.items.size());
        for (const auto& item : again.items) {
            QVERIFY(item.said && !item.changed && !item.sinceSigned);
            QCOMPARE(item.said->person, std::string("tom"));
            QCOMPARE(item.said->note, std::string("The site was asked, there is a reason"));
        }

        trial.clock->advanceMs(23LL * 3'600'000); // the next night
        enterLate(trial, kOther);
        auto later = reviewed(trial.as("root"));
        const auto* night = find(later, Rule::OffHours, "nora");
        QVERIFY(night && night->said && night->changed && night->open() && night->sinceSigned);
        QVERIFY(later.openItems() >= 2); // and the other visit, which is new
        REFUSED(trial.as("root").review().sign(later, kMeaning, kWord()));
    }

    void whatIsSealedNamesHeadItemAndFacts() {
        WorkTrial trial;
        enterLate(trial, kVitals);
        Desk& desk = trial.as("marta");
        auto run = reviewed(desk);
        noteAll(desk, run);
        OK(desk.review().sign(run, kMeaning, kWord()));
        std::vector<evidence::Json> issued;
        store::TrailFilter filter;
        filter.acts = {"report.issue"};
        must(desk.projection().trail(filter, [&](const store::TrailRow& row) {
            issued.push_back(row.entry.data);
            return true;
        }));
        QCOMPARE(issued.size(), run.items.size() + 1);
        for (const auto& data : issued) {
            const auto& statement = *data.find("review");
            QCOMPARE(textOf(data, "sha256"), base::encodeHex(crypto::sha256(base::bytesOf(statement.encode()))));
            QCOMPARE(textOf(*statement.find("head"), "seal"), base::encodeHex(run.head.seal));
            QCOMPARE(textOf(*statement.find("head"), "chain"), run.head.chain);
        }
        QCOMPARE(textOf(issued.front(), "kind"), std::string("review-item"));
        QCOMPARE(textOf(*issued.front().find("review"), "item"), run.items.front().id);
        QCOMPARE(textOf(issued.back(), "kind"), std::string("review"));
        QCOMPARE(issued.back().find("review")->find("items")->asArray()->size(), run.items.size());
        const auto note = must(desk.projection().sealNote(run.head.chain, run.head.length - 1));
        QCOMPARE(crypto::sha256(base::bytesOf(*note)), run.head.seal); // the head is the chain's
    }

    void onlyReviewersReview() {
        WorkTrial trial;
        enterLate(trial, kVitals);
        for (const char* id : {"nora", "elias"}) {
            Desk& desk = trial.as(id);
            QVERIFY(!desk.review().mayReview());
            REFUSED(desk.review().prepare({}));
        }
        QVERIFY((trial.refusals() == std::vector<std::string>{"report.issue", "report.issue"}));
        for (const char* id : {"root", "tom", "marta"})
            QVERIFY(!reviewed(trial.as(id)).items.empty());
        auto run = reviewed(trial.as("tom"));
        Desk& nora = trial.as("nora"); // with somebody else's review in hand
        const auto item = run.items.front().id;
        REFUSED(nora.review().note(run, item, Disposition::Accepted, "All well"));
        REFUSED(nora.review().sign(run, kMeaning, kWord()));
        QVERIFY(!run.items.front().said);
    }

    void nobodyDispositionsTheOwnEntries() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& marta = trial.as("marta");
        trial.clock->advanceMs(12LL * 3'600'000);
        for (int i = 0; i < 5; ++i)
            must(marta.queries().open({{"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"}, "Sure?", {}, {}, 0, 0}));
        auto run = reviewed(marta);
        const auto* own = find(run, Rule::OffHours, "marta");
        QVERIFY(own != nullptr);
        const auto id = own->id;
        REFUSED(marta.review().note(run, id, Disposition::Accepted, "I was travelling"));
        QVERIFY(run.find(id)->open());
        OK(trial.as("root").review().note(run, id, Disposition::Explained, "She was travelling"));
        QVERIFY(!run.find(id)->open());
    }

    void whatIsMissingIsSaidAndNothingSealed() {
        WorkTrial trial;
        enterLate(trial, kVitals);
        Desk& desk = trial.as("tom");
        auto run = reviewed(desk);
        const auto seals = must(desk.sealState()).seals;
        for (const auto& done : {desk.review().note(run, "0000000000000000", Disposition::Accepted, "x"),
                                 desk.review().note(run, run.items.front().id, Disposition::Accepted, ""),
                                 desk.review().sign(run, "", kWord())}) {
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        }
        QCOMPARE(must(desk.sealState()).seals, seals);
        Stopped stopped;
        const auto cancelled = must(desk.review().prepare({}))->run(stopped);
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(must(desk.sealState()).seals, seals); // looking leaves no trace
    }

    void onlyWhatIsAskedFor() {
        WorkTrial trial;
        enterLate(trial, kVitals);
        Desk& desk = trial.as("tom");
        ReviewOrder order;
        order.wanted.rules = {Rule::LateEntry};
        auto run = reviewed(desk, order);
        QCOMPARE(run.items.size(), std::size_t(1));
        QCOMPARE(run.rules.size(), std::size_t(1));
        order.wanted.parameters.lateDays = 60;
        QVERIFY(reviewed(desk, order).items.empty());
        order.wanted.rules.clear();
        order.wanted.from = trial.clock->now();
        QVERIFY(reviewed(desk, order).items.empty());
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "access.h"
#include "page_images.h"

#include "desk/disclosures.h"
#include "desk/drafts.h"
#include "desk/erasures.h"
#include "desk/trail_index.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using store::test::PageImages;

namespace {

constexpr const char* kName = "Jane Roe of 17 Mill Lane";
constexpr const char* kControl = "rested and well";
constexpr const char* kWhy = "A name was typed into the note";

ItemPlace noteOf(const FormPlace& form) {
    return {form.subject, form.event, form.eventRepeat, form.form, form.formRepeat, "IG.VS", "", "I.NOTE"};
}

/// The newest entry of an item, before an erasure.
store::TrailRow newest(Desk& desk, const ItemPlace& item) { return must(desk.projection().history(item)).back(); }

ErasureOrder order(const store::TrailRow& row, const char* second = "elias") {
    return {row.seal, row.entryIndex, ErasedPart::Value, kWhy, second};
}

} // namespace

/// Personal data that should never have been typed: who may erase them, what goes with them, and that nothing of them
/// is found anywhere afterwards.
class TestErasures : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;

    [[nodiscard]] std::filesystem::path out(const char* name) const {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }
    /// A name typed into the note of a complete form; gives the entry.
    static store::TrailRow typeName(WorkTrial& trial) {
        trial.enterForm(kVitals);
        Desk& desk = trial.as("nora");
        must(desk.record(kVitals, {value("I.NOTE", kName)}));
        return newest(desk, noteOf(kVitals));
    }
    static void correct(WorkTrial& trial) {
        must(trial.as("nora").record(kVitals, {value("I.NOTE", kControl, "not for here")}));
    }

private Q_SLOTS:
    void twoPersonsEraseAValueForGood() {
        WorkTrial trial;
        const auto typed = typeName(trial);
        correct(trial);
        Desk& desk = trial.as("root");
        const auto preview = must(desk.erasures().preview(typed.seal, typed.entryIndex, ErasedPart::Value));
        QCOMPARE(preview.entries.size(), std::size_t(2)); // what was typed, and the correction that repeats it
        QVERIFY(preview.keepsValue && preview.blocked.empty() && preview.mentions.empty());
        const auto done = must(desk.erasures().erase(order(typed), kWord()));
        QCOMPARE(done.erased, std::uint64_t(2));
        QCOMPARE(done.receipt.entries, std::uint64_t(2));
        QVERIFY(must(must(desk.erasures().sweep())->run()));
        const auto now = must(desk.projection().value(noteOf(kVitals))).value();
        QCOMPARE(now.value, std::optional<std::string>(kControl));
        const auto verdict = trial.verify();
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, verdict.encodeJson().c_str());
        QCOMPARE(verdict.counts.erased, std::uint64_t(2));
        const auto history = must(desk.projection().history(noteOf(kVitals)));
        const auto erased = std::count_if(history.begin(), history.end(), [](const auto& row) {
            return row.erased && row.erasure && row.erasure->by == "root" && row.erasure->second == "elias" &&
                   row.erasure->reason == kWhy;
        });
        QCOMPARE(erased, 2);
        // Data entry goes on, over the value that was kept.
        must(trial.as("nora").record(kVitals, {value("I.NOTE", "slept well", "seen again")}));
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    void nothingIsFoundAnywhere() {
        WorkTrial trial;
        const auto typed = typeName(trial);
        must(trial.as("berta").drafts().save(kVitals, {value("I.NOTE", kName)}));
        correct(trial);
        Desk& desk = trial.as("root");
        const auto folder = desk.info().folder;
        const auto key = must(store::databaseKeyOf(folder, "root", kWord()));
        QVERIFY(PageImages(folder / "trial.db", key).hold(kName));
        QCOMPARE(must(desk.erasures().preview(typed.seal, typed.entryIndex, ErasedPart::Value)).drafts,
                 std::uint64_t(1));
        must(desk.erasures().erase(order(typed), kWord()));
        QVERIFY(must(must(desk.erasures().sweep())->run()));
        const PageImages images(folder / "trial.db", key);
        QVERIFY(!images.hold(kName) && !images.hold("17 Mill") && images.hold(kControl));
        QVERIFY(store::test::filesHolding(folder, kName).empty()); // raw, as they lie there
        searchCopies(desk, folder, key);
        QVERIFY(!must(trial.as("berta").drafts().load(kVitals)));
    }

    void aValueInForceIsCorrectedFirst() {
        WorkTrial trial;
        const auto typed = typeName(trial);
        Desk& desk = trial.as("root");
        const auto preview = must(desk.erasures().preview(typed.seal, typed.entryIndex, ErasedPart::Value));
        QVERIFY(preview.blocked.find("correct or blank it first") != std::string::npos);
        REFUSED(desk.erasures().erase(order(typed), kWord()));
        QVERIFY((trial.refusals() == std::vector<std::string>{"subject.erase"}));
        QVERIFY(!newest(desk, noteOf(kVitals)).erased);
        ItemDraft blank = value("I.NOTE", "", "not for here");
        blank.value.reset();
        must(trial.as("nora").record(kVitals, {blank}));
        must(trial.as("root").erasures().erase(order(typed), kWord()));
        QVERIFY(!must(trial.as("nora").projection().value(noteOf(kVitals)))->value);
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    /// A name in the reason for a change: the entry goes, the value stays.
    void onlyTheReason() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        must(trial.as("nora").record(kVitals, {value("I.KG", "71", kName)}));
        const ItemPlace weight{"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"};
        must(trial.as("elias").forms().sign({kVitals}, "I reviewed these data", kWord()));
        Desk& desk = trial.as("root");
        ErasureOrder wanted = order(newest(desk, weight));
        wanted.part = ErasedPart::Reason;
        QCOMPARE(must(desk.erasures().erase(wanted, kWord())).erased, std::uint64_t(1));
        const auto kept = must(desk.projection().value(weight)).value();
        QCOMPARE(kept.value, std::optional<std::string>("71"));
        const auto verdict = trial.verify();
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, verdict.encodeJson().c_str());
        QCOMPARE(verdict.counts.erased, std::uint64_t(1));
        const auto unchecked = std::any_of(verdict.warnings.begin(), verdict.warnings.end(),
                                           [](const auto& one) { return one.code == "coverage-not-checked"; });
        QVERIFY(!unchecked); // the signature over the erased entry holds by its leaf hash
        QVERIFY(trial.state(kVitals).isSigned && !trial.state(kVitals).changedAfterSignature);
    }

    void queriesAreClosedFirstAndKeepTheirNumbers() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        NewQuery query;
        query.place = noteOf(kVitals);
        query.text = kName;
        must(trial.as("tom").queries().open(query));
        const auto asked = newest(trial.as("root"), noteOf(kVitals));
        REFUSED(trial.as("root").erasures().erase(order(asked), kWord()));
        must(trial.as("tom").queries().close(1, ""));
        must(trial.as("root").erasures().erase(order(asked), kWord()));
        Desk& desk = trial.as("tom");
        const auto row = must(desk.projection().query(1)).value();
        QVERIFY(row.status == "closed" && row.text.empty());
        QCOMPARE(trial.state(kVitals).openQueries, std::uint64_t(0));
        query.text = "Really?";
        must(desk.queries().open(query));
        QCOMPARE(must(desk.projection().query(2))->text, std::string("Really?"));
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    void onlyTwoRightPersons() {
        WorkTrial trial;
        const auto typed = typeName(trial);
        correct(trial);
        REFUSED(trial.as("nora").erasures().erase(order(typed), kWord())); // no administrator
        Desk& desk = trial.as("root");
        REFUSED(desk.erasures().erase(order(typed, "root"), kWord())); // the same person
        REFUSED(desk.erasures().erase(order(typed, "tom"), kWord()));  // a monitor
        REFUSED(desk.erasures().erase(order(typed), crypto::SecretBytes(std::string_view("wrong-password-1"))));
        QCOMPARE(desk.erasures().erase(order(typed, "nobody"), kWord()).error().kind, base::ErrorKind::BadInput);
        ErasureOrder silent = order(typed);
        silent.reason.clear();
        QCOMPARE(desk.erasures().erase(silent, kWord()).error().kind, base::ErrorKind::BadInput);
        ErasureOrder repeating = order(typed);
        repeating.reason = std::string("It says ") + kName;
        QCOMPARE(desk.erasures().erase(repeating, kWord()).error().kind, base::ErrorKind::BadInput);
        QCOMPARE(trial.refusals().size(), std::size_t(4)); // each is on record
        QVERIFY(!must(desk.projection().history(noteOf(kVitals))).back().erased);
        whatCannotBeErased(desk, typed);
    }

    void otherPlacesThatHoldItAreNamed() {
        WorkTrial trial;
        const auto typed = typeName(trial);
        NewQuery query;
        query.place = noteOf(kVitals);
        query.text = std::string("Is ") + kName + " meant?";
        must(trial.as("tom").queries().open(query));
        const auto preview = must(trial.as("root").erasures().preview(typed.seal, typed.entryIndex, ErasedPart::Value));
        QCOMPARE(preview.mentions.size(), std::size_t(1));
        QCOMPARE(preview.mentions[0].entry.act, std::string("query.open"));
    }

private:
    static void whatCannotBeErased(Desk& desk, const store::TrailRow& typed) {
        const auto refused = [&](std::uint64_t seal, std::uint64_t entry) {
            const auto preview = desk.erasures().preview(seal, entry, ErasedPart::Value);
            return !preview && preview.error().kind == base::ErrorKind::BadInput;
        };
        for (std::uint64_t entry = 0; entry < 3; ++entry) // chain.open, person.add, study.version
            QVERIFY(refused(0, entry));
        QVERIFY(refused(9999, 0));
        const auto done = must(desk.erasures().erase(order(typed, "marta"), kWord())); // a data manager may
        QVERIFY(refused(typed.seal, typed.entryIndex));                                // twice
        QVERIFY(refused(done.receipt.seal, 0));                                        // the erasure itself
    }

    /// What is made of the trial afterwards: a copy of its folder, evidence, exports of the audit trail.
    void searchCopies(Desk& desk, const std::filesystem::path& folder, const crypto::SecretBytes& key) {
        std::filesystem::copy(folder, out("backup"), std::filesystem::copy_options::recursive);
        QVERIFY(!PageImages(out("backup") / "trial.db", key).hold(kName));
        QVERIFY(store::test::filesHolding(out("backup"), kName).empty());
        must(must(desk.disclosures().prepare({}))->write(out("all.evidence.zip"), m_quiet));
        const auto bundle = must(evidence::openBundle(out("all.evidence.zip")));
        QVERIFY(!anyLine(*bundle, kName) && anyLine(*bundle, kWhy));
        QCOMPARE(must(evidence::verify(*bundle, {}, m_quiet)).counts.erased, std::uint64_t(2));
        const std::filesystem::path exports = out("exports");
        std::filesystem::create_directory(exports);
        for (const auto& [format, name] :
             {std::pair{TrailFormat::Csv, "t.csv"}, std::pair{TrailFormat::Jsonl, "t.jsonl"},
              std::pair{TrailFormat::Sqlite, "t.sqlite"}})
            must(must(desk.trail().jobs())->write({}, format, exports / name, m_quiet));
        QVERIFY(store::test::filesHolding(exports, kName).empty());
        QCOMPARE(store::test::filesHolding(exports, kWhy).size(), std::size_t(3)); // the search finds what is there
    }
    static bool anyLine(evidence::EvidenceSource& bundle, std::string_view text) {
        const auto chain = must(bundle.manifest()).chains.front().chain;
        const auto entries = must(bundle.entries(chain));
        for (auto record = must(entries->next()); record; record = must(entries->next()))
            if (PageImages::holds(record->json, text))
                return true;
        return false;
    }
};

QTEST_GUILESS_MAIN(TestErasures)
#include "tst_erasures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "evidence/erasure.h"
#include "verify_here.h"

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;

namespace {

constexpr const char* kReason = "A name was typed";
const ItemPlace kNote = ChainBuilder::placeOf("HYP-001", "I.NOTE");

/// A note with a name in it (seal 3), signed over (4), corrected (5), erased in both entries (7). What can be wrong is
/// made wrong before `erase`.
struct ErasedTrial {
    ChainBuilder chain;
    std::string second = "ines", by = "root", reason = kReason, signedReason = kReason;
    std::size_t first = 0, corrected = 0; ///< in `records`
    bool confirmed = true;

    ErasedTrial() {
        chain.addTeam();
        chain.seal("cora", "coordinator", {chain.subjectAct("subject.enrol", "HYP-001")});
        first = chain.records.size() + 1;
        chain.seal("cora", "coordinator",
                   {chain.value(ChainBuilder::placeOf("HYP-001", "I.SYS"), "120"), chain.value(kNote, "Jane Roe")});
        chain.seal("ines", "investigator", {chain.form("form.sign", kNote)});
        corrected = chain.records.size();
        chain.seal("cora", "coordinator", {chain.value(kNote, "feels well")});
        chain.seal("ines", "investigator", {chain.form("form.sign", kNote)});
    }
    Erasure erasureOf(std::size_t record) {
        const auto& of = chain.records[record];
        Erasure out;
        out.seal = of.seal;
        out.entry = of.i;
        out.leaf = entryLeafHash(of.salt, of.json);
        out.act = Entry::parse(of.json).value().act;
        if (record == corrected)
            out.kept = keptOf(Entry::parse(of.json).value(), false);
        return out;
    }
    Entry act(Erasure erasure) {
        if (confirmed)
            erasure.second = chain.signedBy(second, erasureText(erasure, chain.chain, signedReason, by));
        Entry out = chain.subjectAct("subject.erase", "HYP-001");
        out.place = kNote;
        out.reason = reason;
        out.data = erasure.encode();
        return out;
    }
    void erase() { chain.seal("root", "admin", {act(erasureOf(first)), act(erasureOf(corrected))}); }
    MemorySource source() const {
        auto out = sourceOf({&chain}, nullptr);
        for (const std::size_t record : {first, corrected}) {
            auto& of = out.only().entries[record];
            of.leaf = entryLeafHash(of.salt, of.json);
            of.withheld = "erased";
            of.json.clear();
            of.salt = {};
        }
        return out;
    }
    [[nodiscard]] Verdict verdict() const {
        auto from = source();
        return verifyHere(from);
    }
};

/// With the one thing that `change` makes wrong.
template<typename Change>
Verdict with(Change change) {
    ErasedTrial trial;
    change(trial);
    trial.erase();
    return trial.verdict();
}

} // namespace

/// An erasure that two persons made verifies, signatures over the erased values included; one that is not what it says
/// is found.
class TestErasureRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErasureOfTwoPersonsIsIntact() {
        const auto verdict = with([](ErasedTrial&) {});
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(verdict.counts.erased, std::uint64_t(2));
        QVERIFY(!names(verdict.warnings, "coverage-not-checked")); // both signatures are checked by leaf hash
        QVERIFY(!names(verdict.warnings, "erased-unexplained"));
        QVERIFY(names(verdict.warnings, "erased") && names(verdict.warnings, "value-restated"));
    }

    void workGoesOnAfterIt() {
        ErasedTrial trial;
        trial.erase();
        trial.chain.seal("cora", "coordinator", {trial.chain.value(kNote, "feels better")});
        trial.chain.seal("ines", "investigator", {trial.chain.form("form.sign", kNote)});
        const auto verdict = trial.verdict();
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(!names(verdict.warnings, "coverage-not-checked"));
    }

    /// Where something is not shown, a wrong signature can only be said not to be checked.
    void aSignatureOverSomethingElseIsNotTakenForGood() {
        ErasedTrial trial;
        trial.erase();
        auto sign = trial.chain.form("form.sign", kNote);
        sign.data = Json::Object{{"covers", std::string(64, 'a')}, {"meaning", "m"}};
        trial.chain.seal("ines", "investigator", {sign});
        QVERIFY(names(trial.verdict().warnings, "coverage-not-checked"));
    }

    void theConfirmationIsChecked_data() {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* wrong, const char* code) {
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString::fromLatin1(code);
        };
        row("nobody", "author-unknown");
        row("disabled", "author-disabled");
        row("the same person", "act-forbidden");
        row("a role that may not", "act-forbidden");
        row("another reason", "seal-signature");
        row("another author", "seal-signature");
        row("another key", "seal-signature");
        row("two signatures", "seal-signature");
        row("no note", "seal-signature");
        row("another entry", "seal-signature");
        row("another value kept", "seal-signature");
    }
    void theConfirmationIsChecked() {
        QFETCH(QString, wrong);
        QFETCH(QString, code);
        const auto verdict = with([&](ErasedTrial& t) { spoil(t, wrong.toStdString()); });
        QVERIFY(verdict.kind == VerdictKind::Altered);
        QVERIFY2(names(verdict.findings, code.toLatin1().constData(), "HYP-001"), codes(verdict));
    }

    void anotherLeafThanTheErasedOne() {
        ErasedTrial trial;
        auto erasure = trial.erasureOf(trial.first);
        erasure.leaf[0] ^= 1;
        trial.chain.seal("root", "admin", {trial.act(erasure)});
        QVERIFY(names(trial.verdict().findings, "entry-missing"));
    }

    void erasedByNobodyIsSaid() {
        const ErasedTrial trial; // no act
        const auto verdict = trial.verdict();
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict)); // bundles of other programs have no such act
        QVERIFY(names(verdict.warnings, "erased-unexplained"));
    }

    void onePersonAloneIsSaid() {
        const auto verdict = with([](ErasedTrial& t) { t.confirmed = false; });
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "erased-unexplained"));
    }

    void anErasureThatWasNotDoneIsSaid() {
        ErasedTrial trial;
        trial.erase();
        auto whole = sourceOf({&trial.chain}, nullptr); // an older copy of the entries put back
        const auto verdict = verifyHere(whole);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "erased-unexplained"));
    }

    /// The act may be among what is withheld.
    void aWithheldActExplains() {
        ErasedTrial trial;
        trial.erase();
        auto source = trial.source();
        for (auto& record : source.only().entries)
            if (record.json.find("subject.erase") != std::string::npos) {
                record.leaf = entryLeafHash(record.salt, record.json);
                record.withheld = "redacted";
                record.json.clear();
            }
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(!names(verdict.warnings, "erased-unexplained"));
    }

    void onlyWhatHoldsNoStateCanBeErased() {
        for (const char* act : {"item.set", "item.change", "query.open", "query.answer", "event.skip"})
            QVERIFY(isErasable(act));
        for (const char* act : {"chain.open", "person.add", "study.version", "form.sign", "form.complete",
                                "subject.enrol", "subject.erase", "session.refused", "data.export"})
            QVERIFY(!isErasable(act));
    }

private:
    static void spoil(ErasedTrial& t, const std::string& wrong) {
        if (wrong == "nobody") {
            t.chain.addKey("nemo");
            t.second = "nemo";
        } else if (wrong == "disabled") {
            t.chain.seal("root", "admin", {ChainBuilder::simple("person.disable", {{"person", "ines"}})});
        } else if (wrong == "the same person") {
            t.second = "root";
        } else if (wrong == "a role that may not") {
            t.second = "mona";
        } else if (wrong == "another reason") {
            t.signedReason = "Something else";
        } else if (wrong == "another author") {
            t.by = "dan";
        } else if (wrong == "another key") {
            t.chain.addKey("ines");
        } else {
            spoilNote(t, wrong);
        }
    }
    /// One more erasure, whose confirmation itself is wrong.
    static void spoilNote(ErasedTrial& t, const std::string& wrong) {
        auto erasure = t.erasureOf(t.corrected);
        auto text = erasureText(erasure, t.chain.chain, kReason, "root");
        auto note = t.chain.signedBy("ines", text);
        if (wrong == "two signatures")
            note += t.chain.signedBy("dan", text).substr(text.size() + 1);
        else if (wrong == "no note")
            note = "yes";
        else if (wrong == "another entry")
            erasure.entry += 1;
        else
            erasure.kept = Json::Object{{"source", "typed"}, {"value", "feels unwell"}};
        erasure.second = note;
        Entry act = t.chain.subjectAct("subject.erase", "HYP-001");
        act.place = kNote;
        act.reason = kReason;
        act.data = erasure.encode();
        t.chain.seal("root", "admin", {act});
    }
};

QTEST_GUILESS_MAIN(TestErasureRules)
#include "tst_erasure_rules.moc"

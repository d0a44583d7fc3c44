// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_trial.h"

#include "base/file.h"
#include "desk/disclosures.h"
#include "desk/study_versions.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

/// The shown entries of a bundle, as their JSON.
std::vector<std::string> shownIn(evidence::EvidenceSource& bundle) {
    std::vector<std::string> out;
    const auto manifest = must(bundle.manifest());
    const auto cursor = must(bundle.entries(manifest.chains.front().chain));
    for (auto record = must(cursor->next()); record; record = must(cursor->next()))
        if (record->withheld.empty())
            out.push_back(record->json);
    return out;
}

bool anyHolds(const std::vector<std::string>& texts, std::string_view word) {
    return std::any_of(texts.begin(), texts.end(),
                       [word](const std::string& text) { return text.find(word) != std::string::npos; });
}

/// The study with one item marked.
base::Bytes studyWithUnblindingWeight() {
    const auto plain = workStudy();
    std::string text(base::textOf(plain));
    const std::string from = "<CheckValue>150</CheckValue></RangeCheck>";
    text.replace(text.find(from), from.size(), from + "<Alias Context=\"caseseal:Unblinding\" Name=\"Yes\"/>");
    const auto view = base::bytesOf(text);
    return {view.begin(), view.end()};
}

const FormPlace kOther{"P-2", "SE.V1", "", "F.VS", ""};

} // namespace

/// Evidence to hand out: who may, what is in it, and that it is noted.
class TestDisclosures : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;

    [[nodiscard]] std::string path() const { return m_dir.filePath(QStringLiteral("d.evidence.zip")).toStdString(); }
    [[nodiscard]] DisclosureDone written(Desk& desk, const DisclosureOrder& order) {
        return must(must(desk.disclosures().prepare(order))->write(path(), m_quiet));
    }
    [[nodiscard]] evidence::Verdict judged(evidence::EvidenceSource& bundle) {
        return must(evidence::verify(bundle, {}, m_quiet));
    }

private Q_SLOTS:
    void aParticipantsRecordIsCountedHandedOutAndNoted() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        trial.enterForm(kOther);
        Desk& desk = trial.as("nora");
        const auto done = written(desk, {{"P-1"}, {}, {}, false});
        QCOMPARE(done.hash, crypto::sha256(must(base::loadFile(path()))));
        const auto bundle = must(evidence::openBundle(path()));
        const auto verdict = judged(*bundle);
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QCOMPARE(verdict.counts.withheld, done.withheld);
        QCOMPARE(verdict.subjectsTotal, std::uint64_t(1));
        QCOMPARE(verdict.subjects.at(0).missing, std::uint64_t(0));
        QCOMPARE(verdict.subjects.at(0).counted, std::optional(verdict.subjects.at(0).last));
        QCOMPARE(verdict.subjects.at(0).later, std::uint64_t(0)); // the count is the newest entry of all
        const auto shown = shownIn(*bundle);
        QCOMPARE(shown.size(), done.shown);
        QVERIFY(anyHolds(shown, "P-1") && anyHolds(shown, "I.BMI") && !anyHolds(shown, "P-2"));

        const auto receipt = must(desk.disclosures().note(done));
        store::TrailFilter filter;
        filter.acts = {"data.export"};
        std::vector<store::TrailRow> rows;
        must(desk.projection().trail(filter, [&](const store::TrailRow& row) {
            rows.push_back(row);
            return true;
        }));
        QCOMPARE(rows.size(), std::size_t(1));
        const auto& data = rows[0].entry.data;
        QCOMPARE(*data.find("sha256")->asString(), base::encodeHex(done.hash));
        QCOMPARE(*data.find("purpose")->asString(), std::string("selective disclosure"));
        QCOMPARE(data.find("chosen")->encode(),
                 std::string("{\"blinded\":false,\"forms\":[],\"items\":[],\"subjects\":[\"P-1\"]}"));
        QCOMPARE(receipt.entries, std::uint64_t(1));
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    void aFormOrAnItemOnly() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("marta");
        (void)written(desk, {{}, {}, {"I.KG"}, false});
        const auto bundle = must(evidence::openBundle(path()));
        QVERIFY(judged(*bundle).kind == evidence::VerdictKind::Intact);
        const auto shown = shownIn(*bundle);
        QVERIFY(anyHolds(shown, "I.KG") && !anyHolds(shown, "I.CM") && !anyHolds(shown, "form.complete"));
        (void)written(desk, {{}, {"F.LB"}, {}, false});
        QVERIFY(!anyHolds(shownIn(*must(evidence::openBundle(path()))), "F.VS"));
    }

    void onlyWhoMayExportDiscloses() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        const DisclosureOrder order{{"P-1"}, {}, {}, false};
        REFUSED(trial.as("tom").disclosures().prepare(order));
        QVERIFY((trial.refusals() == std::vector<std::string>{"data.export"}));
        for (const char* id : {"root", "nora", "elias", "marta"}) {
            Desk& desk = trial.as(id);
            const auto seals = must(desk.sealState()).seals;
            OK(desk.disclosures().note(written(desk, order)));
            const bool counts = desk.mayDo("subject.count");
            QCOMPARE(counts, std::string_view(id) == "nora" || std::string_view(id) == "elias");
            QCOMPARE(must(desk.sealState()).seals, seals + (counts ? 2 : 1));
        }
    }

    void whatIsNotThereIsNamed() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("nora");
        const auto seals = must(desk.sealState()).seals;
        const DisclosureOrder wrong[] = {
            {{"P-9"}, {}, {}, false}, {{}, {"F.NONE"}, {}, false}, {{}, {}, {"I.NONE"}, false}};
        for (const auto& order : wrong) {
            const auto job = desk.disclosures().prepare(order);
            QVERIFY(!job.has_value());
            QCOMPARE(job.error().kind, base::ErrorKind::BadInput);
        }
        QCOMPARE(must(desk.sealState()).seals, seals);
    }

    /// A marked item, what is calculated from it, and what is calculated from that, in values of before the mark too.
    void blindedByTheStudysMarks() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        must(trial.as("root").versions().adopt(studyWithUnblindingWeight(), "weight tells the arm"));
        Desk& desk = trial.as("nora");
        const auto done = written(desk, {{}, {}, {}, true});
        OK(desk.disclosures().note(done));
        const auto bundle = must(evidence::openBundle(path()));
        QVERIFY(judged(*bundle).kind == evidence::VerdictKind::Intact);
        const auto shown = shownIn(*bundle);
        QVERIFY(anyHolds(shown, "I.SEX") && anyHolds(shown, "I.CM") && anyHolds(shown, "form.complete"));
        for (const char* word : {"\"I.KG\"", "I.BMI", "session.open", "data.export"})
            QVERIFY2(!anyHolds(shown, word), word);
    }
};

QTEST_GUILESS_MAIN(TestDisclosures)
#include "tst_disclosures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicine_trial.h"
#include "signing_keys.h"

#include "base/file.h"
#include "desk/reports.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"

#include <QGuiApplication>
#include <QProcess>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;

namespace {

const FormPlace kOther{"P-2", "SE.V1", "", "F.VS", ""};

bool holds(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

/// Everything that a bundle shows, unpacked.
std::string allOf(evidence::EvidenceSource& bundle) {
    std::string out;
    const auto manifest = must(bundle.manifest());
    const auto& chain = manifest.chains.front().chain;
    const auto entries = must(bundle.entries(chain));
    for (auto record = must(entries->next()); record; record = must(entries->next()))
        out += record->json + record->withheld;
    const auto seals = must(bundle.seals(chain));
    for (auto record = must(seals->next()); record; record = must(seals->next()))
        out += record->note;
    for (const auto& name : must(bundle.files()))
        out += name + std::string(base::textOf(must(bundle.file(name))));
    return out;
}

QString textOf(const std::string& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-raw"), QString::fromStdString(pdf), QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
}

} // namespace

/// Reports through the desk: what evidence goes with them, who may issue them, and the list of those that were.
class TestReports : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;

    [[nodiscard]] std::string at(const char* name) const {
        return m_dir.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] ReportDone written(Desk& desk, const ReportRequest& request) {
        return must(must(desk.reports().prepare(request))->write(m_quiet));
    }

private Q_SLOTS:
    void aParticipantsReportHasThatParticipantsEvidence_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("casebook") << static_cast<int>(ReportKind::Casebook);
        QTest::newRow("changes") << static_cast<int>(ReportKind::Changes);
    }

    void aParticipantsReportHasThatParticipantsEvidence() {
        QFETCH(const int, kind);
        WorkTrial trial;
        trial.enterForm(kVitals);
        trial.enterForm(kOther);
        Desk& desk = trial.as("nora");
        const std::string pdf = at("one.pdf");
        const auto done = written(desk, {static_cast<ReportKind>(kind), pdf, "en", nullptr, "P-1"});
        QCOMPARE(done.hash, crypto::sha256(must(base::loadFile(pdf))));
        const auto bundle = must(evidence::openBundle(pdf));
        const auto verdict = must(evidence::verify(*bundle, {}, m_quiet));
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, verdict.encodeJson().c_str()); // report.json agrees too
        QVERIFY(verdict.counts.withheld > 5);
        QCOMPARE(verdict.subjectsTotal, std::uint64_t(1));
        QCOMPARE(verdict.subjects.at(0).subject, std::string("P-1"));
        QCOMPARE(verdict.subjects.at(0).missing, std::uint64_t(0));
        QCOMPARE(verdict.subjects.at(0).counted, std::optional(verdict.subjects.at(0).last));
        QCOMPARE(verdict.assurance.back(), std::string("report sealed by nora"));
        const std::string all = allOf(*bundle);
        QVERIFY(holds(all, "P-1") && holds(all, "I.BMI"));
        QVERIFY(!holds(all, "P-2"));
        const QString pages = textOf(pdf);
        QVERIFY2(pages.contains(QStringLiteral("what concerns participant P-1")), qPrintable(pages));
        QVERIFY(!pages.contains(QStringLiteral("P-2")));
    }

    void theAccountabilityLogAddsUp() {
        MedicineTrial medicine;
        medicine.ship();
        medicine.stock(1, 4);
        {
            auto& medicines = medicine.trial.as("elias").medicines();
            must(medicines.act(MedicineTrial::order(KitDeed::Dispense, 1)));
            auto back = MedicineTrial::order(KitDeed::Return, 1);
            back.quantity = 7;
            must(medicines.act(back));
        }
        auto& desk = medicine.trial.as("nora");
        for (const std::string language : {"en", "de", "ja"}) {
            const auto pdf = at(("kits-" + language + ".pdf").c_str());
            const auto done = written(desk, {ReportKind::Accountability, pdf, language, nullptr, {}});
            OK(desk.reports().note(done));
            const auto bundle = must(evidence::openBundle(pdf));
            QVERIFY(must(evidence::verify(*bundle, {}, m_quiet)).kind == evidence::VerdictKind::Intact);
            const QString pages = textOf(pdf);
            for (const char* said : {"LOT-1", "K1", "Klinikum", "Depot", "P-1", "1004"})
                QVERIFY2(pages.contains(QLatin1String(said)), qPrintable(pages));
            if (language == "en")
                QVERIFY(pages.contains(QStringLiteral("7 units")) && pages.contains(QStringLiteral("30 units")) &&
                        !pages.contains(QStringLiteral("does not add up")));
        }
    }

    void theWholeTrialsReportHasAllOfIt() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        trial.enterForm(kOther);
        Desk& desk = trial.as("nora");
        const auto seals = must(desk.sealState()).seals;
        (void)written(desk, {ReportKind::Audit, at("all.pdf"), "ja", nullptr, {}});
        QCOMPARE(must(desk.sealState()).seals, seals); // nobody was counted
        const auto bundle = must(evidence::openBundle(at("all.pdf")));
        const auto verdict = must(evidence::verify(*bundle, {}, m_quiet));
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact);
        QCOMPARE(verdict.counts.withheld, std::uint64_t(0));
        QVERIFY(holds(allOf(*bundle), "P-2"));
        QVERIFY(textOf(at("all.pdf")).contains(QStringLiteral("監査報告書")));
    }

    /// Too large to be attached, the evidence stays beside the report under the name that the report tells.
    void largeEvidenceStaysBesideTheReport() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("nora");
        const std::filesystem::path folder = at("large");
        std::filesystem::create_directory(folder);
        const auto filesThere = [&folder] {
            return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
        };
        ReportRequest request{ReportKind::Persons, folder / "all persons.pdf", "en", nullptr, {}};
        request.attachUpToBytes = 1000;
        const auto done = written(desk, request);
        QCOMPARE(filesThere(), std::ptrdiff_t(2));
        QVERIFY(std::filesystem::exists(done.beside));
        QCOMPARE(done.beside.parent_path(), folder);
        QVERIFY(done.beside.filename().string().starts_with("all persons-"));
        const auto verdict = must(evidence::verify(*must(evidence::openBundle(request.file)), {}, m_quiet));
        QVERIFY2(verdict.kind == evidence::VerdictKind::Intact, verdict.encodeJson().c_str());
        QCOMPARE(verdict.assurance.back(), std::string("report sealed by nora"));
        QVERIFY(textOf(request.file.string()).contains(QString::fromStdString(done.beside.filename().string())));
        auto bytes = must(base::loadFile(done.beside));
        bytes[bytes.size() / 2] ^= 1;
        must(base::saveFileDurably(done.beside, bytes));
        const auto changed = evidence::openBundle(request.file);
        QVERIFY(!changed || must(evidence::verify(**changed, {}, m_quiet)).kind != evidence::VerdictKind::Intact);
        request.attachUpToBytes = std::uint64_t{64} << 20; // a small one goes inside, and nothing is left beside it
        QVERIFY(written(desk, request).beside.empty());
        QCOMPARE(filesThere(), std::ptrdiff_t(2));
        request.attachUpToBytes = 1000;
        request.file = folder / "no such folder" / "x.pdf";
        QVERIFY(!must(desk.reports().prepare(request))->write(m_quiet).has_value());
        request = {ReportKind::Persons, folder / "unsigned.pdf", "en", std::make_shared<ReportSigning>(), {}};
        request.attachUpToBytes = 1000;
        QVERIFY(!must(desk.reports().prepare(request))->write(m_quiet).has_value()); // no key file: nothing is left
        QCOMPARE(filesThere(), std::ptrdiff_t(2));
    }

    /// A monitor issues reports but counts nobody; a refusal is sealed.
    void whoMayIssueReports() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        Desk& desk = trial.as("tom");
        const auto seals = must(desk.sealState()).seals;
        const auto done = written(desk, {ReportKind::Casebook, at("tom.pdf"), "de", nullptr, "P-1"});
        OK(desk.reports().note(done));
        QCOMPARE(must(desk.sealState()).seals, seals + 1);
        const auto none = desk.reports().prepare({ReportKind::Casebook, at("no.pdf"), "en", nullptr, "P-9"});
        QVERIFY(!none && none.error().kind == base::ErrorKind::BadInput);
        QCOMPARE(must(desk.sealState()).seals, seals + 1);
    }

    void theListKnowsEachReportByItsHash() {
        WorkTrial trial;
        trial.enterForm(kVitals);
        // The certificate is made now; the trial's clock is not to stand before that.
        trial.clock->advanceMs(std::max<std::int64_t>(0, base::SystemClock().now().msSinceEpoch + 60'000 -
                                                             trial.clock->now().msSinceEpoch));
        Desk& desk = trial.as("nora");
        report::checks::SigningKeys keys(QString::fromStdString(at("keys")));
        QVERIFY2(keys.makeAuthority() && keys.makeSigner("nora"), keys.said);
        auto signing = std::make_shared<ReportSigning>();
        signing->keyFile = keys.at("nora.p12").toStdString();
        signing->password = crypto::SecretBytes(std::string_view("letmein"));
        OK(desk.reports().note(written(desk, {ReportKind::Persons, at("plain.pdf"), "fr", nullptr, {}})));
        OK(desk.reports().note(written(desk, {ReportKind::Changes, at("signed.pdf"), "en", signing, "P-1"})));
        const auto issued = must(desk.reports().issued());
        QCOMPARE(issued.size(), std::size_t(2));
        QCOMPARE(issued[0].kind, std::string("changes"));
        QCOMPARE(issued[0].subject, std::string("P-1"));
        QCOMPARE(issued[1].language, std::string("fr"));
        QCOMPARE(issued[1].author, std::string("nora"));
        QCOMPARE(issued[0].sha256, base::encodeHex(must(issuedHashOf(at("signed.pdf")))));
        QCOMPARE(issued[1].sha256, base::encodeHex(must(issuedHashOf(at("plain.pdf")))));
        const auto manifest = must(must(evidence::openBundle(at("plain.pdf")))->manifest());
        QCOMPARE(issued[1].head, base::encodeHex(manifest.chains.front().head));
        for (const char* file : {"signed.pdf", "plain.pdf"}) { // one byte outside of the signature makes it another
            auto bytes = must(base::loadFile(at(file)));
            const auto known = must(issuedHashOf(at(file)));
            const std::size_t inside = base::textOf(bytes).find("stream\n") + 20; // of the first page
            for (const std::size_t place : {std::size_t(40), inside, bytes.size() - 20}) {
                bytes[place] ^= 1;
                must(base::saveFileDurably(at("changed.pdf"), bytes));
                QVERIFY(must(issuedHashOf(at("changed.pdf"))) != known);
                bytes[place] ^= 1;
            }
        }
        QVERIFY(trial.verify().kind == evidence::VerdictKind::Intact);
    }

    /// The pages say how the record stands to the head, report.json holds it, and whoever verifies compares it again.
    void anAuditReportIsComparedWithAHeldHead() {
        WorkTrial site;
        site.enterForm(kVitals);
        must(site.as("nora").publish());
        const auto older = must(must(site.as("nora").jobs())->head());
        must(base::saveFileDurably(at("site.head"), base::bytesOf(older)));
        must(site.as("nora").enrol("P-9"));
        must(site.as("nora").publish());
        const ReportRequest request{ReportKind::Audit, at("compared.pdf"), "en", nullptr, "", at("site.head")};
        (void)written(site.as("marta"), request);
        QVERIFY(textOf(at("compared.pdf")).contains(QStringLiteral("Consistent: the held head is older")));
        const auto same = must(evidence::verify(*must(evidence::openBundle(at("compared.pdf"))), {}, m_quiet));
        QVERIFY2(same.kind == evidence::VerdictKind::Intact, same.encodeJson().c_str());
        QVERIFY(holds(same.encodeJson(), "held-older"));
    }

    void aRewrittenTrialsReportSaysThatItContradictsTheHead() {
        WorkTrial rewritten; // a copy of the same trial that went on differently
        must(rewritten.as("root").publish());
        for (int i = 0; i < 12; ++i)
            must(rewritten.as("root").people().setRoles("tom", {i % 2 == 0 ? "monitor" : "auditor"}));
        must(rewritten.as("root").publish());
        Desk& desk = rewritten.as("marta");
        const auto alone = at("alone.pdf"), against = at("against.pdf");
        (void)written(desk, {ReportKind::Audit, alone, "en", nullptr, "", ""});
        (void)written(desk, {ReportKind::Audit, against, "en", nullptr, "", at("site.head")});
        const auto verdictOf = [&](const std::string& pdf) {
            return must(evidence::verify(*must(evidence::openBundle(pdf)), {}, m_quiet));
        };
        QVERIFY(verdictOf(alone).kind == evidence::VerdictKind::Intact);
        const auto found = verdictOf(against);
        QCOMPARE(found.findingsTotal, std::uint64_t(1)); // its figures agree, the head does not
        QCOMPARE(found.findings.front().code, std::string("seal-order"));
        const QString said = textOf(against);
        for (const char* sentence : {"Altered: what is claimed does not hold", "This record contradicts the held head",
                                     "The history was rewritten"})
            QVERIFY2(said.contains(QString::fromLatin1(sentence)), sentence);
    }

    void onlyAnAuditReportTakesAHead() {
        WorkTrial trial;
        must(trial.as("root").publish());
        Desk& desk = trial.as("marta");
        QCOMPARE(
            desk.reports().prepare({ReportKind::Persons, at("p.pdf"), "en", nullptr, "", at("site.head")}).error().kind,
            base::ErrorKind::BadInput);
        QCOMPARE(desk.reports().prepare({ReportKind::Audit, at("p.pdf"), "en", nullptr, "", at("none")}).error().kind,
                 base::ErrorKind::BadInput);
        must(base::saveFileDurably(at("letter"), base::bytesOf("no head")));
        QCOMPARE(must(desk.reports().prepare({ReportKind::Audit, at("p.pdf"), "en", nullptr, "", at("letter")}))
                     ->write(m_quiet)
                     .error()
                     .kind,
                 base::ErrorKind::BadInput);
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_builder.h"
#include "ots_bytes.h"
#include "signing_keys.h"
#include "verify_here.h"

#include "evidence/bundle.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace caseseal;
using namespace caseseal::evidence;
using namespace caseseal::evidence::test;
using namespace caseseal::anchor::test;
using report::checks::SigningKeys;

namespace {

std::string textOf(base::BytesView bytes) { return std::string(base::textOf(bytes)); }
base::Bytes bytesOf(const QByteArray& bytes) { return {bytes.begin(), bytes.end()}; }

std::string nameOf(const ledger::Checkpoint& checkpoint, const char* end) {
    return "anchors/" + base::encodeHex(checkpoint.root) + end;
}

/// What OpenTimestamps' calendars and blocks make of a checkpoint, in block 800.
struct Proof {
    std::string pending, inBlock;
    base::Bytes header;
};
Proof proofOf(const ledger::Checkpoint& checkpoint) {
    const auto request = anchor::makeOtsRequest(anchorImprint(checkpoint));
    auto proof = anchor::OtsProof::begin(request, pendingAt("https://alice.example")).value();
    Proof out{textOf(proof.encode()), {}, {}};
    CHECK(proof.merge(request.commitment, then(kSha256Step, anchor::test::inBlock(800))).has_value());
    out.inBlock = textOf(proof.encode());
    out.header = easyHeader(crypto::sha256(request.commitment), 1'800'000'000);
    return out;
}

std::vector<std::string> clocks(const Verdict& verdict) {
    std::vector<std::string> out;
    for (const auto& word : verdict.assurance)
        if (const auto clock = TimeAnchored::parse(word))
            out.push_back(clock->by + " " + std::to_string(clock->seals));
    return out;
}
using Clocks = std::vector<std::string>;
const std::string kStamper = "Elena_Sandoval_tsa, Rheinau_Trials";

} // namespace

/// Time anchors in a bundle: what they add to a verdict, and that none that does not hold is passed over.
class TestAnchorRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_keys = std::make_unique<SigningKeys>(m_folder.filePath(QStringLiteral("keys")));
        QVERIFY2(m_keys->makeAuthority(), m_keys->said);
        m_roots = anchor::TimeStampRoots::parsePem(bytesOf(m_keys->read("ca.crt"))).value();
        m_newest = *m_trial.source().claimed.ledger;
        m_stamp = stamp(m_newest);
        QVERIFY2(!m_stamp.empty(), m_keys->said);
    }

    void namesOfFiles() {
        const std::string root(64, 'a');
        for (const char* end : {".tsr", "-2.tsr", "-9.tsr", ".ots"})
            QCOMPARE(AnchorName::parse("anchors/" + root + end).value().encode(), "anchors/" + root + end);
        for (const char* end : {"", "-1.tsr", "-0.tsr", "-10.tsr", "-2.ots", ".TSR", "x.tsr", "-a.tsr"})
            QVERIFY2(!AnchorName::parse("anchors/" + root + end), end);
        QVERIFY(!AnchorName::parse("anchors/" + std::string(64, 'A') + ".tsr"));
    }
    void wordsComeBack() {
        const TimeAnchored odd{"An on : the first 3 seals of the ledger, on Sea", base::UtcTime{1'795'000'000'123}, 12};
        const auto again = TimeAnchored::parse(odd.encode());
        QVERIFY(again && again->by == odd.by && again->time == odd.time && again->seals == 12);
        for (const char* other :
             {"", "logged", "time-anchored by x", "time-anchored by x on y: the first 1 seals of the ledger"})
            QVERIFY(!TimeAnchored::parse(other));
    }

    // --- time stamps

    void aStampAddsItsClock() {
        auto source = m_trial.source();
        source.contents[nameOf(m_newest, ".tsr")] = textOf(m_stamp);
        auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(clocks(verdict), Clocks{kStamper + " 12"});
        QVERIFY(names(verdict.warnings, "anchor-root-from-bundle"));
        QVERIFY(names(verdict.warnings, "anchor-revocation-unknown"));

        VerifyOptions options;
        options.stampRoots = m_roots;
        const auto archived = anchor::archiveRevocation(m_stamp, {bytesOf(m_keys->crl())}).value();
        source.contents[nameOf(m_newest, ".tsr")] = textOf(archived);
        verdict = verifyBy(source, options);
        QCOMPARE(clocks(verdict), Clocks{kStamper + " 12"});
        QVERIFY(!names(verdict.warnings, "anchor-root-from-bundle") &&
                !names(verdict.warnings, "anchor-revocation-unknown"));

        SigningKeys others(m_folder.filePath(QStringLiteral("others")));
        QVERIFY(others.makeAuthority());
        options.stampRoots = anchor::TimeStampRoots::parsePem(bytesOf(others.read("ca.crt"))).value();
        verdict = verifyBy(source, options);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "anchor-root-unknown"));
        QCOMPARE(clocks(verdict), Clocks{}); // adds nothing
    }
    void severalClocksAndCheckpoints() {
        const auto earlier = ledger::SignedCheckpoint::parse(m_trial.ledger.notes.front().second).value().checkpoint;
        QVERIFY2(m_keys->makeStamper("other"), m_keys->said);
        auto source = m_trial.source();
        source.contents[nameOf(earlier, ".tsr")] = textOf(stamp(earlier));
        source.contents[nameOf(earlier, "-2.tsr")] = textOf(stamp(earlier, "other.cnf"));
        source.contents[nameOf(m_newest, ".tsr")] = textOf(m_stamp);
        const auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(clocks(verdict),
                 (Clocks{kStamper + " 12", "Elena_Sandoval_other, Rheinau_Trials " + std::to_string(earlier.size)}));
    }
    void whatDoesNotHoldIsFound() {
        const auto earlier = ledger::SignedCheckpoint::parse(m_trial.ledger.notes.front().second).value().checkpoint;
        const auto finds = [this](const std::string& name, const std::string& content) {
            auto source = m_trial.source();
            source.contents[name] = content;
            const auto verdict = verifyHere(source);
            return verdict.kind == VerdictKind::Altered && names(verdict.findings, "anchor-invalid") &&
                   clocks(verdict).empty();
        };
        QVERIFY(finds(nameOf(earlier, ".tsr"), textOf(m_stamp))); // of another checkpoint
        QVERIFY(finds(nameOf(m_newest, ".tsr"), "x"));
        QVERIFY(finds(nameOf(m_newest, ".ots"), "x"));
        QVERIFY(finds(nameOf(m_newest, ".ots"), proofOf(earlier).inBlock));
        QVERIFY(finds("anchors/" + std::string(64, '0') + ".tsr", textOf(m_stamp))); // of none
        QVERIFY(finds("anchors/headers", "5:00\n"));
        const auto genTime = anchor::checkTimeStamp(m_stamp, anchorImprint(m_newest), nullptr).genTime;
        const auto compromised = m_keys->crl("tsa",
                                             QDateTime::fromMSecsSinceEpoch(genTime.msSinceEpoch + 86'400'000, Qt::UTC)
                                                 .toString(QStringLiteral("yyMMddHHmmss'Z'")),
                                             "keyCompromise");
        const auto archived = anchor::archiveRevocation(m_stamp, {bytesOf(compromised)}).value();
        QVERIFY(finds(nameOf(m_newest, ".tsr"), textOf(archived)));

        ChainBuilder alone; // no ledger at all
        auto source = sourceOf({&alone}, nullptr);
        source.contents[nameOf(m_newest, ".tsr")] = textOf(m_stamp);
        QVERIFY(names(verifyHere(source).findings, "anchor-invalid"));
    }
    void clocksBoundTheTimeOfSealsFromAbove() {
        for (const bool late : {false, true}) {
            ChainBuilder chain;
            LedgerBuilder ledger({"w.example/a"});
            const auto now = QDateTime::currentMSecsSinceEpoch();
            if (late)
                chain.time.msSinceEpoch = now + 3'600'000; // and so do the cosigners claim
            chain.addTeam();
            chain.publish(ledger);
            auto source = sourceOf({&chain}, &ledger);
            source.contents[nameOf(*source.claimed.ledger, ".tsr")] = textOf(stamp(*source.claimed.ledger));
            const auto verdict = verifyHere(source);
            QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
            QCOMPARE(names(verdict.warnings, "clock-outside-bounds"), late);
        }
    }

    // --- OpenTimestamps

    void proofsAreToldApart() {
        const auto proof = proofOf(m_newest);
        auto source = m_trial.source();
        source.contents[nameOf(m_newest, ".ots")] = proof.pending;
        auto verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "anchor-pending") && clocks(verdict).empty());

        source.contents[nameOf(m_newest, ".ots")] = proof.inBlock;
        verdict = verifyHere(source);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QVERIFY(names(verdict.warnings, "anchor-not-checked") && clocks(verdict).empty());

        VerifyOptions options; // the reader's own
        options.headers = anchor::BlockHeaders(1);
        QVERIFY(options.headers->add(800, proof.header).has_value());
        verdict = verifyBy(source, options);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(clocks(verdict), Clocks{"Bitcoin block 800 12"});
        QVERIFY(!names(verdict.warnings, "anchor-headers-from-bundle"));

        options.headers->operator=(anchor::BlockHeaders(1)); // another block at that height
        QVERIFY(options.headers->add(800, easyHeader(crypto::sha256(base::bytesOf("y")), 1)).has_value());
        QVERIFY(names(verifyBy(source, options).findings, "anchor-invalid"));

        source.contents["anchors/headers"] = "800:" + base::encodeHex(proof.header) + "\n"; // the bundle's
        QVERIFY(names(verifyHere(source).findings, "anchor-invalid"));                      // nobody worked for it
        options = {};
        options.leastWorkBits = 1;
        verdict = verifyBy(source, options);
        QVERIFY2(verdict.kind == VerdictKind::Intact, codes(verdict));
        QCOMPARE(clocks(verdict), Clocks{"Bitcoin block 800 12"});
        QVERIFY(names(verdict.warnings, "anchor-headers-from-bundle"));
    }

    // --- the program, on bundles

    void theProgramSaysItOffline() {
        const auto proof = proofOf(m_newest);
        auto source = m_trial.source();
        source.contents[nameOf(m_newest, ".tsr")] = textOf(m_stamp);
        source.contents[nameOf(m_newest, ".ots")] = proof.inBlock;
        const QString bundle = write(source, "anchored.evidence.zip");
        const QString roots = m_keys->at("ca.crt"), headers = m_folder.filePath(QStringLiteral("headers"));
        QVERIFY(m_keys->write("../headers", QByteArray::fromStdString("800:" + base::encodeHex(proof.header) + "\n")));
        const auto policy = QByteArray::fromStdString(m_trial.ledger.policy.encode());
        QVERIFY(m_keys->write("../policy", policy));

        auto said = runProgram({bundle, QStringLiteral("--json")}, 0);
        QVERIFY(said.warnings.contains("anchor-root-from-bundle") && said.warnings.contains("anchor-not-checked"));
        said = runProgram({bundle, QStringLiteral("--policy"), m_folder.filePath(QStringLiteral("policy")),
                           QStringLiteral("--tsa-roots"), roots, QStringLiteral("--headers"), headers,
                           QStringLiteral("--least-work"), QStringLiteral("1"), QStringLiteral("--json")},
                          0);
        QCOMPARE(said.warnings, QList<QByteArray>{"anchor-revocation-unknown"});
        QVERIFY2(said.assurance.contains("witnessed 2 of 2"), said.assurance);
        QVERIFY2(
            said.assurance.contains(
                "time-anchored by Bitcoin block 800 on 2027-01-15T08:00:00.000Z: the first 12 seals of the ledger"),
            said.assurance);
        QVERIFY2(said.assurance.contains("time-anchored by " + QByteArray::fromStdString(kStamper) + " on "),
                 said.assurance);
        runProgram({bundle, QStringLiteral("--headers"), headers}, 2); // nobody worked for that block
        runProgram({bundle, QStringLiteral("--tsa-roots"), bundle}, 2);

        auto& altered = source.contents[nameOf(m_newest, ".tsr")];
        altered.replace(altered.find("\x18\x0f"
                                     "20"),
                        4,
                        "\x18\x0f"
                        "19"); // genTime, a century earlier
        said = runProgram({write(source, "altered.evidence.zip"), QStringLiteral("--json")}, 1);
        QCOMPARE(said.findings, QList<QByteArray>{"anchor-invalid"});
        QVERIFY(said.assurance.isEmpty());
    }
    /// However well it is anchored: too few witnesses are a finding.
    void withoutTheQuorumItFailsClosed() {
        auto source = m_trial.source();
        source.contents[nameOf(m_newest, ".tsr")] = textOf(m_stamp);
        auto note = ledger::SignedNote::parse(source.contents["ledger/checkpoint"]).value();
        note.signatures.pop_back();
        source.contents["ledger/checkpoint"] = note.encode();
        const auto verdict = verifyHere(source);
        QVERIFY(verdict.kind == VerdictKind::Altered && names(verdict.findings, "ledger-quorum"));
        QVERIFY(verdict.assurance.empty());
        const auto said = runProgram({write(source, "unwitnessed.evidence.zip"), QStringLiteral("--json")}, 1);
        QCOMPARE(said.findings, QList<QByteArray>{"ledger-quorum"});
        QVERIFY(said.assurance.isEmpty());
    }

private:
    struct Said {
        QList<QByteArray> findings, warnings;
        QByteArray assurance;
    };

    base::Bytes stamp(const ledger::Checkpoint& checkpoint, const char* configuration = "tsa.cnf") {
        const auto request = anchor::makeTimeStampRequest(anchorImprint(checkpoint)).value();
        const QByteArray asked(reinterpret_cast<const char*>(request.der.data()),
                               static_cast<qsizetype>(request.der.size()));
        const auto answer = anchor::acceptTimeStamp(request, bytesOf(m_keys->stamp(asked, configuration)), "tsa");
        return answer ? *answer : base::Bytes();
    }
    static Verdict verifyBy(EvidenceSource& source, const VerifyOptions& options) {
        base::NoProgress progress;
        auto verdict = verify(source, options, progress);
        return verdict ? std::move(*verdict) : Verdict();
    }
    QString write(EvidenceSource& source, const char* name) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        base::NoProgress progress;
        const auto written = writeBundle(source, path.toStdString(), progress);
        return written ? path : QString();
    }
    static Said runProgram(const QStringList& arguments, int expected) {
        QProcess process;
        process.start(QStringLiteral(CASESEAL_VERIFY), arguments);
        const bool ended = process.waitForFinished(60'000);
        const QByteArray output = process.readAllStandardOutput();
        if (!ended || process.exitCode() != expected)
            QTest::qFail(QByteArray(output + process.readAllStandardError()), __FILE__, __LINE__);
        Said out;
        const auto json = QJsonDocument::fromJson(output).object();
        for (const auto& one : json[QLatin1String("findings")].toArray())
            out.findings << one.toObject()[QLatin1String("code")].toString().toUtf8();
        for (const auto& one : json[QLatin1String("warnings")].toArray())
            out.warnings << one.toObject()[QLatin1String("code")].toString().toUtf8();
        for (const auto& one : json[QLatin1String("assurance")].toArray())
            out.assurance += one.toString().toUtf8() + "\n";
        return out;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SigningKeys> m_keys;
    anchor::TimeStampRoots m_roots;
    SmallTrial m_trial;
    ledger::Checkpoint m_newest;
    base::Bytes m_stamp; ///< over it
};

QTEST_GUILESS_MAIN(TestAnchorRules)
#include "tst_anchor_rules.moc"

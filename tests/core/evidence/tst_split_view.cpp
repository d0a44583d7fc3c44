// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/split_view_file.h"

#include "base/file.h"
#include "signing_log.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace caseseal;
using namespace caseseal::ledger;
using evidence::judgeSplitView;
using evidence::SplitViewFile;
using evidence::VerdictKind;

namespace {

constexpr std::size_t kParted = 7; ///< the first leaf that the second history has differently

CheckpointSigner signer(const std::string& name, KeyType type) {
    const auto algorithm =
        type == KeyType::MlDsa44Cosignature ? crypto::Algorithm::MlDsa44 : crypto::Algorithm::Ed25519;
    return {name, type, crypto::SigningKey::make(algorithm)};
}

/// Two histories of one log, and those who sign them.
struct TwoHistories {
    SigningLog one, other;
    CheckpointSigner second = signer(SigningLog::kOrigin, KeyType::Ed25519); ///< another member's log key
    CheckpointSigner witness = signer("witness.example.org", KeyType::Ed25519Cosignature);

    TwoHistories() {
        other.signer = one.signer.clone();
        for (std::size_t i = kParted; i < other.leaves.size(); ++i)
            other.leaves[i] = vectors::madeLeaf(1000 + i);
    }
    [[nodiscard]] Policy policy() const {
        Policy out;
        out.logs = {{one.signer.verifierKey(), ""}, {second.verifierKey(), ""}};
        out.witnesses = {{"w", witness.verifierKey(), ""}};
        out.quorum = "none";
        return out;
    }
    [[nodiscard]] SignedCheckpoint head(const SigningLog& log, std::uint64_t size) const {
        return signedBy(log.head(size), {&log.signer});
    }
    [[nodiscard]] static SignedCheckpoint signedBy(const Checkpoint& checkpoint,
                                                   const std::vector<const CheckpointSigner*>& signers) {
        SignedNote note{checkpoint.encode(), {}};
        for (const auto* one : signers)
            note.signatures.push_back(one->sign(checkpoint, 1'764'000'000));
        return {note, checkpoint};
    }
    /// The smaller head of the first history, the larger of the second.
    [[nodiscard]] SplitView view(std::uint64_t smaller, std::uint64_t larger) const {
        vectors::LeafHashes tree(other.leaves);
        return findSplitView(head(one, smaller), head(other, larger), &tree).value().value();
    }
    [[nodiscard]] std::string file(std::uint64_t smaller, std::uint64_t larger) const {
        return SplitViewFile{view(smaller, larger), policy().encode()}.encode();
    }
};

bool provedBy(const SplitView& view, const Policy& policy) { return judge(view, policy).has_value(); }

} // namespace

/// The evidence of a split view: found in two heads, proved to whoever knows the log's keys; everything forged is
/// refused.
class TestSplitView : public QObject {
    Q_OBJECT
    TwoHistories m_two;
    QTemporaryDir m_folder;

private Q_SLOTS:
    /// Of all pairs of heads just those contradict each other that both hold the place where the histories part.
    void everyPairOfSizes() {
        vectors::LeafHashes one(m_two.one.leaves), other(m_two.other.leaves);
        int found = 0;
        for (std::uint64_t m = 0; m <= 33; ++m)
            for (std::uint64_t n = m; n <= 33; ++n) {
                const auto view = findSplitView(m_two.head(m_two.one, m), m_two.head(m_two.other, n), &other);
                QVERIFY2(view.has_value(), view ? "" : view.error().message.c_str());
                QCOMPARE(view->has_value(), m > kParted);
                const auto same = findSplitView(m_two.head(m_two.one, n), m_two.head(m_two.one, m), &one);
                QVERIFY(same && !*same); // one history never
                if (!*view)
                    continue;
                const auto proof = judge(**view, m_two.policy());
                QVERIFY2(proof.has_value(), proof ? "" : proof.error().message.c_str());
                QCOMPARE(proof->logs, std::vector{m_two.one.signer.verifierKey()});
                ++found;
            }
        QVERIFY(found > 300);
    }

    void oneContradictionHasOneMark() {
        vectors::LeafHashes other(m_two.other.leaves);
        const auto a = m_two.head(m_two.one, 20), b = m_two.head(m_two.other, 20), c = m_two.head(m_two.other, 21);
        QCOMPARE(findSplitView(a, b, nullptr).value()->mark(), findSplitView(b, a, nullptr).value()->mark());
        const auto cosigned = TwoHistories::signedBy(a.checkpoint, {&m_two.one.signer, &m_two.witness});
        QCOMPARE(findSplitView(cosigned, b, nullptr).value()->mark(), findSplitView(a, b, nullptr).value()->mark());
        QVERIFY(findSplitView(a, c, &other).value()->mark() != findSplitView(a, b, nullptr).value()->mark());
    }

    void whoIsCaught() {
        const auto policy = m_two.policy();
        const auto a = m_two.one.head(12), b = m_two.other.head(12);
        const auto judged = [&](const std::vector<const CheckpointSigner*>& first,
                                const std::vector<const CheckpointSigner*>& then) {
            const auto view = findSplitView(TwoHistories::signedBy(a, first), TwoHistories::signedBy(b, then), nullptr);
            return judge(view.value().value(), policy);
        };
        const auto& log = m_two.one.signer;
        const auto both = judged({&log, &m_two.witness}, {&log, &m_two.witness});
        QCOMPARE(both->cosigners, std::vector{m_two.witness.verifierKey()});
        QVERIFY(both->oneSideNames.empty());
        const auto seen = judged({&log, &m_two.witness}, {&log});
        QVERIFY(seen->cosigners.empty());
        QCOMPARE(seen->oneSideNames, std::vector<std::string>{"witness.example.org"});
        // Two members' keys, one history each: it is a split view, and no single log key is caught.
        const auto members = judged({&log}, {&m_two.second});
        QVERIFY(members.has_value() && members->logs.empty());
        QCOMPARE(members->smallerLogs.size() + members->largerLogs.size(), std::size_t{2});
        // A witness alone is not the log.
        QCOMPARE(judged({&m_two.witness}, {&log}).error().kind, base::ErrorKind::Refused);
        QCOMPARE(judged({}, {&log}).error().kind, base::ErrorKind::Refused);
    }

    void forgedOnesProveNothing_data() {
        QTest::addColumn<int>("what");
        const char* names[] = {"heads of one history",
                               "the same head twice",
                               "in the other order",
                               "no root",
                               "another root",
                               "a proof too short",
                               "a proof too long",
                               "another proof",
                               "a head of no seals",
                               "another log",
                               "a log that is no one's",
                               "a broken line",
                               "a proof between equal sizes",
                               "another size under the same signature"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void forgedOnesProveNothing() {
        QFETCH(int, what);
        const auto policy = m_two.policy();
        SplitView view = m_two.view(12, 29);
        QVERIFY(provedBy(view, policy));
        SigningLog stranger;
        switch (what) {
        case 0:
            view.smaller = m_two.head(m_two.other, 12);
            break;
        case 1:
            view = {view.larger, view.larger, {}, {}};
            break;
        case 2:
            std::swap(view.smaller, view.larger);
            break;
        case 3:
            view.root.reset();
            break;
        case 4:
            view.root = m_two.one.head(12).root;
            break;
        case 5:
            view.proof.pop_back();
            break;
        case 6:
            view.proof.push_back(view.proof.back());
            break;
        case 7:
            view.proof.front()[0] ^= 1;
            break;
        case 8: // every tree begins with no leaves: a made-up root at size 0 must prove nothing
            view.smaller = TwoHistories::signedBy({SigningLog::kOrigin, 0, emptyRoot()}, {&m_two.one.signer});
            view.proof.clear();
            break;
        case 9:
            view.smaller =
                TwoHistories::signedBy({"example.org/other", 12, m_two.one.head(12).root}, {&m_two.one.signer});
            break;
        case 10:
            view.smaller = TwoHistories::signedBy(m_two.one.head(12), {&stranger.signer});
            break;
        case 11:
            view.smaller.note.signatures.front().signature.back() ^= 1;
            break;
        case 12:
            view.smaller = m_two.head(m_two.one, 29);
            break;
        default: // what was signed is another head
            view.larger.checkpoint.size = 30;
            view.larger.note.text = view.larger.checkpoint.encode();
        }
        const auto judged = judge(view, policy);
        QVERIFY(!judged);
        QCOMPARE(judged.error().kind, base::ErrorKind::Refused);
        const auto read = judgeSplitView(SplitViewFile{view, policy.encode()}.encode(), std::nullopt);
        QVERIFY(!read.proved());
        QCOMPARE(read.verdict.kind, VerdictKind::Unreadable);
    }

    /// With the reader's own policy: whatever is flipped in what the file states, nothing is proved any more.
    void everyByteCounts() {
        const std::string good = m_two.file(12, 29);
        const auto policy = m_two.policy();
        QVERIFY(judgeSplitView(good, policy).proved());
        const auto from = good.find("\"policy\":\""), to = good.find("\",\"proof\"");
        QVERIFY(from != std::string::npos && to != std::string::npos);
        for (std::size_t at = 0; at < good.size(); ++at) {
            std::string bad = good;
            bad[at] = static_cast<char>(bad[at] ^ (1 << at % 8));
            const bool inPolicy = at >= from + 10 && at < to; // the file's own, which is not looked at
            if (!inPolicy)
                QVERIFY2(!judgeSplitView(bad, policy).proved(), std::to_string(at).c_str());
            QVERIFY(!judgeSplitView(good.substr(0, at), policy).proved());
        }
        for (const std::string& bad : {good + "\n", good + "{}", " " + good, good.substr(1), std::string()})
            QVERIFY(!judgeSplitView(bad, policy).proved());
    }

    void theFileComesBackAndSaysWhoseKeysItIsJudgedBy() {
        for (const auto& [m, n] : {std::pair{12, 29}, std::pair{20, 20}}) {
            const auto text = m_two.file(m, n);
            const auto file = SplitViewFile::parse(text);
            QVERIFY2(file.has_value(), file ? "" : file.error().message.c_str());
            QCOMPARE(file->encode(), text);
            QVERIFY(SplitViewFile::begins(text));
            const auto byItself = judgeSplitView(text, std::nullopt);
            QVERIFY(byItself.proved());
            QCOMPARE(byItself.verdict.findings.front().code, std::string("ledger-consistency"));
            QCOMPARE(byItself.verdict.warnings.front().code, std::string("policy-from-bundle"));
            QVERIFY(judgeSplitView(text, m_two.policy()).verdict.warnings.empty());
            TwoHistories strangers;
            QVERIFY(!judgeSplitView(text, strangers.policy()).proved());
        }
    }

    void aStrangerNeedsTheFileAndTheKeysOnly() {
        const auto file = save("a.split-view", m_two.file(12, 29));
        const auto policy = save("policy", m_two.policy().encode());
        const auto proved = verify({file, QStringLiteral("--policy"), policy});
        QCOMPARE(proved.first, 1);
        QVERIFY2(proved.second.startsWith("SPLIT VIEW PROVED") &&
                     proved.second.contains("both, as the log: example.org/log"),
                 proved.second.constData());
        QVERIFY(!proved.second.contains("policy-from-bundle"));
        QVERIFY(verify({file}).second.contains("policy-from-bundle"));
        const auto json = nlohmann::json::parse(verify({file, QStringLiteral("--json")}).second.toStdString());
        QCOMPARE(json["verdict"].get<std::string>(), std::string("altered"));
        QCOMPARE(json["splitView"]["proved"].get<bool>(), true);
        QCOMPARE(json["splitView"]["larger"]["size"].get<std::string>(), std::string("29"));
        TwoHistories strangers;
        const auto others = save("others", strangers.policy().encode());
        const auto unproved = verify({file, QStringLiteral("--policy"), others});
        QCOMPARE(unproved.first, 2);
        QVERIFY(unproved.second.startsWith("NOT PROVED"));
        QCOMPARE(verify({save("bad", m_two.file(12, 29).substr(1))}).first, 2);
    }

private:
    [[nodiscard]] QString save(const char* name, const std::string& text) const {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        (void)base::saveFileDurably(path.toStdString(), base::bytesOf(text));
        return path;
    }
    static std::pair<int, QByteArray> verify(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(CASESEAL_VERIFY), arguments);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput()};
    }
};

QTEST_GUILESS_MAIN(TestSplitView)
#include "tst_split_view.moc"

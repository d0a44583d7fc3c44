// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing_log.h"
#include "vectors.h"

#include "base/file.h"

#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <thread>

using namespace caseseal;
using namespace caseseal::ledger;

namespace {

const base::FixedClock kClock(base::UtcTime{1'764'000'000'000});

} // namespace

/// A witness: the conversation that sigsum-witness gives too, memory over restarts, contradictions kept.
class TestWitness : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    SigningLog m_log;

    [[nodiscard]] std::string at(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] base::Result<std::unique_ptr<Witness>> open(const char* name) const {
        return Witness::open(at(name), "witness.example.org", {m_log.signer.verifierKey()}, kClock);
    }

private Q_SLOTS:
    void theSharedConversation() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        const auto data = vectors::json("witness-conversation.json");
        const auto key = VerifierKey::parse(data["log_vkey"].get<std::string>());
        QVERIFY(key.has_value());
        const auto opened = Witness::open(at("conversation"), "witness.example.org", {*key}, kClock);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        auto& witness = **opened;
        int cosigned = 0, refused = 0;
        for (const auto& one : data["requests"]) {
            const auto what = one["what"].get<std::string>();
            const auto answer = witness.addCheckpoint(one["request"].get<std::string>());
            const auto& status = one["status"];
            const bool allowed = status.is_array()
                                     ? std::find(status.begin(), status.end(), answer.status) != status.end()
                                     : status == answer.status;
            QVERIFY2(allowed, qPrintable(QString::fromStdString(what + ": " + std::to_string(answer.status) + " " +
                                                                answer.body)));
            if (one.contains("body"))
                QCOMPARE(answer.body, one["body"].get<std::string>());
            if (one.contains("content_type"))
                QCOMPARE(answer.contentType, one["content_type"].get<std::string>());
            if (answer.status != 200) {
                ++refused;
                continue;
            }
            ++cosigned;
            const auto request = one["request"].get<std::string>();
            const auto note = request.substr(request.find("\n\n") + 2);
            const auto whole = SignedCheckpoint::parse(note + answer.body);
            QVERIFY(whole.has_value());
            const auto lines = checkSignatures(*whole, witness.keys());
            QVERIFY(lines.has_value());
            QCOMPARE(lines->size(), std::size_t(2)); // 0x04 and 0x06
            QCOMPARE(lines->front().timeSeconds, std::uint64_t(1'764'000'000));
        }
        QVERIFY(cosigned >= 4 && refused >= 10);
    }

    void itRemembersOverARestart() {
        {
            const auto witness = open("memory");
            QVERIFY(witness.has_value());
            QCOMPARE((*witness)->addCheckpoint(m_log.request(0, 10)).status, 200);
            QCOMPARE((*witness)->addCheckpoint(m_log.request(10, 77)).status, 200);
        }
        const auto again = open("memory");
        QVERIFY(again.has_value());
        const auto answer = (*again)->addCheckpoint(m_log.request(10, 300));
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.body, std::string("77\n"));
        QCOMPARE((*again)->addCheckpoint(m_log.request(77, 300)).status, 200);
        const auto hex = base::encodeHex(crypto::sha256(base::bytesOf("example.org/log")));
        const auto newest = (*again)->newest(hex);
        QCOMPARE(newest.status, 200);
        const auto head = SignedCheckpoint::parse(newest.body);
        QVERIFY(head.has_value());
        QCOMPARE(head->checkpoint.size, std::uint64_t(300));
        auto keys = (*again)->keys();
        keys.push_back(m_log.signer.verifierKey());
        QCOMPARE(checkSignatures(*head, keys)->size(), std::size_t(3));
        QCOMPARE((*again)->newest(std::string(64, '0')).status, 404);
    }

    void aContradictionIsKeptAsEvidence() {
        const auto witness = open("conflict");
        QVERIFY(witness.has_value());
        QCOMPARE((*witness)->addCheckpoint(m_log.request(0, 50)).status, 200);
        QCOMPARE((*witness)->conflicts(), std::size_t(0));
        SigningLog other;
        other.signer = m_log.signer.clone();
        other.leaves[7] = vectors::madeLeaf(9999); // the log shows somebody else another history
        const auto request = encodeAddCheckpoint(50, other.proof(50, 60), other.sign(other.head(60)));
        QCOMPARE((*witness)->addCheckpoint(request).status, 422);
        QCOMPARE((*witness)->addCheckpoint(request).status, 422);
        QCOMPARE((*witness)->conflicts(), std::size_t(1)); // the same one once
        const auto sameSize = encodeAddCheckpoint(50, {}, other.sign(other.head(50)));
        QCOMPARE((*witness)->addCheckpoint(sameSize).status, 422);
        QCOMPARE((*witness)->conflicts(), std::size_t(2));
        for (const auto& one : std::filesystem::directory_iterator(at("conflict") + "/conflicts")) {
            const auto kept = base::loadFile(one.path());
            QVERIFY(kept.has_value());
            QVERIFY(base::textOf(*kept) == request || base::textOf(*kept) == sameSize);
        }
        QCOMPARE((*witness)->addCheckpoint(m_log.request(50, 51)).status, 200); // and it goes on
        SigningLog stranger;
        stranger.signer =
            CheckpointSigner("example.org/log", KeyType::Ed25519, crypto::SigningKey::make(crypto::Algorithm::Ed25519));
        QCOMPARE((*witness)->addCheckpoint(stranger.request(51, 52)).status, 403); // nobody's word is no evidence
        QCOMPARE((*witness)->conflicts(), std::size_t(2));
    }

    void oneProcessOneMemory() {
        const auto first = open("one");
        QVERIFY(first.has_value());
        const auto second = open("one");
        QVERIFY(!second);
        QCOMPARE(second.error().kind, base::ErrorKind::Refused);
    }

    void whatIsDamagedStopsIt() {
        QVERIFY(!Witness::open(at("bad"), "a name", {m_log.signer.verifierKey()}, kClock));
        QVERIFY(!Witness::open(at("bad"), "name", {}, kClock));
        {
            const auto witness = open("damaged");
            QVERIFY(witness.has_value());
            QCOMPARE((*witness)->addCheckpoint(m_log.request(0, 10)).status, 200);
        }
        QVERIFY(!Witness::open(at("damaged"), "another.name", {m_log.signer.verifierKey()}, kClock));
        const auto hex = base::encodeHex(crypto::sha256(base::bytesOf("example.org/log")));
        const auto place = at("damaged") + "/heads/" + hex;
        const auto good = base::loadFile(place).value();
        for (const std::string& bad : {std::string(), m_log.sign(m_log.head(5)), std::string("rubbish")}) {
            QVERIFY(base::saveFileDurably(place, base::bytesOf(bad)).has_value());
            QVERIFY(!open("damaged")); // an empty memory would sign a second history
        }
        QVERIFY(base::saveFileDurably(place, good).has_value());
        QVERIFY(open("damaged").has_value());
        QVERIFY(base::saveFileDurably(at("damaged") + "/keys", base::bytesOf("short")).has_value());
        QVERIFY(!open("damaged"));
    }

    /// Whoever comes first wins; no two answers of one size.
    void requestsAtOnce() {
        const auto witness = open("many");
        QVERIFY(witness.has_value());
        std::vector<std::string> requests; // a key is not shared between threads
        for (std::uint64_t size = 1; size <= 40; ++size)
            requests.push_back(m_log.request(size - 1, size));
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (const auto& request : requests)
                    if ((*witness)->addCheckpoint(request).status == 200)
                        ++good;
            });
        for (auto& thread : threads)
            thread.join();
        QVERIFY(good >= 1 && good <= 160);
        const auto hex = base::encodeHex(crypto::sha256(base::bytesOf("example.org/log")));
        const auto head = SignedCheckpoint::parse((*witness)->newest(hex).body);
        QVERIFY(head.has_value());
        QCOMPARE(head->checkpoint, m_log.head(head->checkpoint.size));
    }
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
